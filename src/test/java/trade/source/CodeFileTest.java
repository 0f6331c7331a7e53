package trade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.csv.DataException;
import trade.cube.Member;
import trade.reference.Markets;

class CodeFileTest {

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "code,iso;4,DE",
                "Code,ISO;004,DEU",
                "code,market;4,276",
                "country,code;Đức,4",
                "\ufeffcode,iso,name;4,DE,whatever it is called",
                "code,country,iso;4,Deutsches Reich,DE",
                "Mã,Nước,Tên;4,DE,Đức",
                "code,iso,name,since;4,,Germany,1990"
            })
    void a_row_says_what_a_code_means(String text) throws IOException {
        CodeFile codes = read(text);

        assertThat(codes.market("4")).get().extracting(Member::code).isEqualTo("DE");
        assertThat(codes.market("004")).isEqualTo(codes.market("4"));
        assertThat(codes.market("5")).isEmpty();
        assertThat(codes.isGiven()).isTrue();
    }

    @Test
    void a_code_may_be_a_name_and_mean_the_world_or_something_of_its_own() throws IOException {
        CodeFile codes = read("code,iso,name;All,World,;Untied States,US,;9,,Ships and aircraft;9,,Ships and aircraft");

        assertThat(codes.market("All")).contains(Member.WORLD);
        assertThat(codes.market("Untied States")).get().extracting(Member::code).isEqualTo("US");
        assertThat(codes.market("9")).contains(Member.part("Ships and aircraft", "Ships and aircraft"));
    }

    @Test
    void nothing_is_said_without_a_file() {
        assertThat(CodeFile.none().market("4")).isEmpty();
        assertThat(CodeFile.none().isGiven()).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            code,iso;4,Atlantis     | codes.csv:2: 'Atlantis' is not a market that is known
            code,iso,name;4,,       | codes.csv:2: '' is not a market that is known
            code,iso;4,nga          | codes.csv:2: 'nga' is not a market that is known
            code,iso;,DE            | codes.csv:2: the code is empty
            code,iso;4,DE;04,FR     | codes.csv:3: '4' has two meanings
            code,iso;4              | codes.csv:2: the row has 1 fields, the header has 2
            code,name;4,Germany     | codes.csv:1: the header has no columns code, and iso, market or country: [code, name]
            iso;DE                  | codes.csv:1: the header has no columns code, and iso, market or country: [iso]
            """)
    void a_row_that_does_not_say_it_is_refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refused -> assertThat(refused.problems().get(0).place() + ": "
                                        + refused.problems().get(0).text())
                                .isEqualTo(directory + "/" + message));
    }

    private CodeFile read(String lines) throws IOException {
        Path file = directory.resolve("codes.csv");
        Files.writeString(file, lines.replace(";", "\n") + "\n");
        return CodeFile.read(file, Markets.known()::named);
    }
}
