package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hint says can be pasted, and leads to figures in two rounds at most. */
class HintsTest {

    private static final int MOST_ROUNDS = 2;

    private static final Pattern HINT = Pattern.compile("(?m)^hint: ((?:--\\w+ (?:[^ ']|'[^']*')+ )+)");

    private static final Pattern WORD = Pattern.compile("(?:[^ ']|'[^']*')+");

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                file(
                        "exports.csv",
                        "countries above numbers, and a heading that says nothing of periods",
                        1,
                        """
                        index,Belgium,Germany,France
                        2023-Q1,10,20,30
                        2024-Q1,11,22,33
                        """,
                        "Exports to 3 markets listed, 2024-Q1 against 2023-Q1"),
                file("exports.csv", "goods above numbers", 1, """
                        year,Grain,Fuel,Machines
                        2023,10,20,30
                        2024,11,22,33
                        """, "Exports of products listed, 2024 against 2023"),
                file(
                        "exports.csv",
                        "two columns of goods, countries above numbers",
                        2,
                        """
                        year,Product,Commodity,Belgium,Germany,France
                        2023,2786,Slag,10,20,30
                        2024,2786,Slag,11,22,33
                        """,
                        "Exports of products listed to 3 markets listed, 2024 against 2023"),
                file("trade.csv", "letters for both flows", 1, """
                        year,M,X,volume (X+M)
                        2023,10,20,30
                        2024,11,22,33
                        """, "Exports, 2024 against 2023", "22    20"),
                file("exports.csv", "one column of numbers", 1, """
                        country,year,cost.export
                        Angola,2023,20
                        Angola,2024,22
                        """, "Exports to 1 market listed, 2024 against 2023"),
                file(
                        "exports.csv",
                        "a header row that is headed by what its headings are",
                        1,
                        """
                        YEAR,2023,2024
                        China,20,22
                        Japan,10,11
                        """,
                        "Exports to 2 markets listed, 2024 against 2023"),
                file(
                        "exports.csv",
                        "a column without a heading",
                        1,
                        """
                        ,year,,value
                        0,2023,China,20
                        1,2024,China,22
                        """,
                        "Exports to 1 market listed, 2024 against 2023"),
                file(
                        "indicators.csv",
                        "an indicator that is not read unless it is asked for",
                        1,
                        """
                        Country Name,Country Code,Indicator Name,Indicator Code,2023,2024
                        Aruba,ABW,"Exports of goods, services and primary income (BoP, current US$)",BX.GSR.TOTL.CD,20,22
                        """,
                        "Aruba: Exports, 2024 against 2023"));
    }

    private static Arguments file(String file, String what, int rounds, String text, String... shown) {
        return Arguments.of(file, what, rounds, text, List.of(shown));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void lead_to_figures(String file, String what, int rounds, String text, List<String> shown) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("growth", Files.writeString(folder.resolve(file), text).toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        int round = 0;
        for (; round < MOST_ROUNDS && run.code() != ExitCode.OK; round++) {
            Matcher hint = HINT.matcher(run.err());
            assertThat(hint.find()).as(run.err()).isTrue();
            paste(hint.group(1), arguments);
            run = Run.of(arguments.toArray(String[]::new));
        }

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(round).isEqualTo(rounds);
        assertThat(run.out()).contains(shown);
    }

    private static void paste(String options, List<String> arguments) {
        WORD.matcher(options)
                .results()
                .forEach(word -> arguments.add(word.group().replace("'", "")));
    }

    @Test
    void of_headings_that_speak_of_flows_and_months_name_no_product() throws IOException {
        Path file = Files.writeString(
                folder.resolve("trade.csv"),
                "Year,Country,ExportsJan,ImportsJan,ExportsFeb,ImportsFeb\n2024,Peru,1,2,3,4\n");

        assertThat(Run.of("growth", file.toString()).err()).doesNotContain("headings reads");
    }

    @Test
    void of_a_percentage_lead_to_no_values() throws IOException {
        Path file = Files.writeString(folder.resolve("indicators.csv"), """
                Country Name,Country Code,Indicator Name,Indicator Code,2023,2024
                Aruba,ABW,Exports of goods and services (% of GDP),NE.EXP.GNFS.ZS,70,71
                """);

        assertThat(Run.of("growth", file.toString()).err()).doesNotContain("NE.EXP.GNFS.ZS=", "--given");
    }
}
