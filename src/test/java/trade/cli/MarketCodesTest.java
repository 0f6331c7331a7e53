package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers in the columns of markets and reporters mean, in files, pipes and tables. */
class MarketCodesTest {

    /** More than are looked at before anything is read. */
    private static final int MANY = 30_000;

    private static final String HEADER = "year,reporter,partner,product,value_usd\n";

    @TempDir
    private Path folder;

    @Test
    void numbers_are_m49_where_all_of_them_are() throws IOException {
        String data = HEADER + rows("704", "400", "004", "4", "0", "019");

        assertThat(markets(file(data))).containsExactly("Afghanistan", "Jordan", "Americas (M49)");
        assertThat(Run.of("rank", file(data)).out()).contains("numbers of markets are read as codes of M49");
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(strings = {"999", "842", "0004", "97", "12345678901234567890"})
    void one_that_is_none_makes_codes_of_all(String code) throws IOException {
        String data = HEADER + rows("704", "400", "036", code);

        assertThat(markets(file(data))).containsExactlyInAnyOrder("400", "036", code);
        assertThat(Run.of("rank", file(data)).out())
                .containsOnlyOnce("warning: ")
                .contains("numbers of markets that stay as they stand, as they are not all codes of M49");
    }

    @Test
    void a_reporter_that_is_none_does_too() throws IOException {
        String data = HEADER + rows("999", "400", "036");

        assertThat(markets(file(data))).containsExactly("400", "036");
    }

    @Test
    void names_and_codes_in_letters_are_what_they_are_beside_them() throws IOException {
        assertThat(markets(file(HEADER + rows("VN", "400", "999", "DEU", "Japan"))))
                .containsExactlyInAnyOrder("400", "999", "Germany", "Japan");
    }

    @Test
    void codes_that_a_program_took_for_numbers_are_codes() throws IOException {
        assertThat(markets(file(HEADER + rows("704.0", "400.0", "4.0")))).containsExactly("Jordan", "Afghanistan");
    }

    @Test
    void what_is_given_of_all_rows_is_m49_whatever_the_others_are() throws IOException {
        String file = file("year,partner,value\n2024,400,3\n2024,999,4\n");

        assertThat(Run.of("rank", file, "--given", "reporter=704", "-q").out()).startsWith("Vietnam: ");
        assertThat(markets(file, "--given", "reporter=704")).containsExactly("999", "400");
    }

    @Test
    void one_that_comes_late_counts_for_all_before_it() throws IOException {
        String data = HEADER + many() + rows("704", "999");

        Run run = Run.of("rank", file(data), "--market", "400,999", "-f", "csv");

        assertThat(run.out()).containsPattern(",400,.* listed," + MANY + ",").containsPattern(",999,.* listed,1,");
        assertThat(run.err()).containsOnlyOnce("not all codes of M49: 400, 704, 999");
    }

    @Test
    void in_a_pipe_one_that_comes_too_late_is_refused_as_rows_before_it_are_gone() {
        String data = HEADER + many() + rows("704", "999");

        Run run = Run.with(Map.of(), data, "rank");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("'999' is no code of M49, as the numbers of markets before it are")
                .contains("--codes FILE says what codes mean");
        assertThat(markets(Run.with(Map.of(), HEADER + rows("704", "400", "999"), "rank", "-f", "tsv")))
                .containsExactly("400", "999");
    }

    @Test
    void all_files_are_settled_together_and_those_of_an_office_by_themselves() throws IOException {
        String standard = file(HEADER + rows("704", "036"));
        String own = file(HEADER + rows("704", "400", "999"));
        String office = file("t,i,j,k,v,q\n2024,842,704,090111,3,1\n");

        assertThat(markets(standard, own)).containsExactlyInAnyOrder("036", "400", "999");
        assertThat(markets(own, standard)).containsExactlyInAnyOrder("036", "400", "999");
        assertThat(markets(standard, office, "--reporter", "US,VN", "--flow", "export"))
                .containsExactly("Vietnam", "Australia");
    }

    @Test
    void tables_are_settled_alike() throws IOException {
        String file = file(HEADER + rows("704", "400", "036", "999"));

        for (String columns : List.of("*", "* REPLACE (partner::VARCHAR AS partner)")) {
            assertThat(markets(
                            "jdbc:duckdb:",
                            "--table-sql",
                            "(SELECT " + columns + " FROM read_csv('" + file + "')) AS t"))
                    .containsExactlyInAnyOrder("400", "036", "999");
        }
    }

    @Test
    void a_user_says_what_codes_mean_of_markets_and_reporters() throws IOException {
        String data = file(HEADER + rows("1", "400", "Rest", "704"));
        String codes = file("code,iso,name\n1,GB,\n400,840,United States\nRest,,Rest of all\n");

        Run run = Run.of("rank", data, "--codes", codes);

        assertThat(run.out())
                .startsWith("United Kingdom: ")
                .contains("United States", "Rest of all", "codes that --codes does not say: 704");
    }

    @Test
    void a_user_overrules_what_a_layout_says() throws IOException {
        String data = file("t,i,j,k,v,q\n2022,842,704,090111,3,1\n2022,842,699,090111,4,1\n");
        String codes = file("code,country\n704,JP\n");

        assertThat(markets(data, "--reporter", "US", "--flow", "export")).containsExactly("India", "Vietnam");
        assertThat(markets(data, "--reporter", "US", "--flow", "export", "--codes", codes))
                .containsExactly("India", "Japan");
    }

    @ParameterizedTest(name = "--codes {0}")
    @ValueSource(strings = {"hmrc", "comexstat", "census", "HMRC"})
    void the_list_of_an_office_says_what_codes_mean(String list) throws IOException {
        String us = Map.of("hmrc", "400", "comexstat", "249", "census", "1000").get(list.toLowerCase());

        assertThat(markets(file("year,partner,value\n2024," + us + ",3\n"), "--codes", list))
                .containsExactly("United States");
    }

    private static String rows(String reporter, String... partners) {
        return IntStream.range(0, partners.length)
                .mapToObj(i -> "2024,%s,%s,p%d,%d\n".formatted(reporter, partners[i], i, partners.length - i))
                .collect(Collectors.joining());
    }

    private static String many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "2024,704,400,q" + i + ",1\n")
                .collect(Collectors.joining());
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "data", ".csv"), text)
                .toString();
    }

    private static List<String> markets(String... arguments) {
        return markets(Run.of(Stream.concat(Stream.of("rank", "-f", "tsv", "--by", "market"), Stream.of(arguments))
                .toArray(String[]::new)));
    }

    private static List<String> markets(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        List<String[]> rows = run.out().lines().map(line -> line.split("\t")).toList();
        int at = List.of(rows.get(0)).indexOf("market");
        return rows.stream().skip(1).map(row -> row[at]).toList();
    }
}
