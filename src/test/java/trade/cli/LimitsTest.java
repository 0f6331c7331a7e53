package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody honest has is refused at once, with a message, and does not take minutes. */
class LimitsTest {

    private static final String HEADER = "period,market,product,value_usd\n";
    private static final String LONG = "9".repeat(900_000);

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text);
    }

    @Test
    void a_number_has_a_hundred_characters_at_most() throws IOException {
        Path most = file(HEADER + "2024-01,US,a," + "9".repeat(100) + "\n");
        assertThat(Run.of("sum", most.toString(), "-f", "csv").out()).contains("9".repeat(100));

        Run run = Run.of(
                "sum", file(HEADER + "2024-01,US,a," + "9".repeat(101) + "\n").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("data.csv:2: error: '99999999999999999999…' is longer than 100 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1,"})
    void a_number_of_a_million_digits_is_refused(String begin) throws IOException {
        Run run = Run.of(
                "sum", file(HEADER + "2024-01,US,a,\"" + begin + LONG + "\"\n").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("data.csv:2: error: '")
                .contains(" is longer than 100 characters, as no figure is");
    }

    @Test
    void where_ten_thousand_rows_are_wrong_the_rest_is_not_read() throws IOException {
        Run run =
                Run.of("sum", file(HEADER + "2024-01,US,a,1\n".repeat(100_000)).toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("data.csv:3: error: the same period, flow, market and product stand in ")
                .contains("error: and 9991 more times the same cell again\n")
                .contains("data.csv: error: the rest is not read, as so much is wrong\n");
    }

    @Test
    void of_a_number_leading_zeros_count_too() throws IOException {
        assertThat(Run.of(
                                "sum",
                                file(HEADER + "2024-01,US,a," + "0".repeat(100_000) + "1\n")
                                        .toString())
                        .err())
                .contains("is longer than 100 characters");
    }

    @Test
    void options_and_claims_have_the_same_limit() {
        String reason = "is longer than 100 characters, as no figure is";
        for (Run run : new Run[] {
            Run.of("pace", "--target", LONG),
            Run.of("pace", "--target", "US=" + LONG + "bn"),
            Run.of("concentration", "--shock", "US=" + LONG + "%"),
            Run.of("check", "exports to US 2024-01: " + "9".repeat(101) + " bn USD"),
        }) {
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(reason);
        }
        assertThat(Run.of("pace", "--target", LONG, "--lang", "vi").err()).contains("dài hơn 100 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "to ", "US's ", "a ", "tháng ", "1 ", "a,"})
    void a_sentence_has_2000_characters_at_most(String word) {
        String many = word.repeat(50_000);
        for (String claim :
                new String[] {many + " exports 2024-01: 10 bn USD", "exports to US 2024-01: 10 bn USD" + many}) {
            Run run = Run.of("check", claim);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("a claim of more than 2,000 characters is no sentence");
        }
        assertThat(Run.of("check", many + " 1", "--lang", "vi").err()).contains("dài hơn 2.000 ký tự");
    }

    @Test
    void a_long_name_or_heading_is_looked_at_at_once() throws IOException {
        assertTimeoutPreemptively(Duration.ofSeconds(8), () -> {
            assertThat(Run.of("growth", "--market", "a".repeat(100_000)).code()).isEqualTo(2);
            for (String heading : new String[] {" ".repeat(100_000) + "x", "(".repeat(100_000)}) {
                Path file = file("period,market,value_usd,\"x" + heading + "\"\n2024-01,US,4,1\n");
                assertThat(Run.of("sum", file.toString()).code()).isZero();
            }
        });
    }

    @Test
    void claims_in_files_have_the_same_limit() throws IOException {
        Run run = Run.of(
                "check",
                file("period,reporter,measure,number,unit\n2024-01,VN,value," + LONG + ",USD\n")
                        .toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("data.csv:2: error: ").contains("is longer than 100 characters");
    }

    @Test
    void a_claim_of_many_decimals_is_one_of_two_digits() throws IOException {
        Run run = Run.of(
                "check",
                file("period,reporter,measure,number,unit,hedge\n2024-01,VN,value,5,USD,999999999 decimals\n")
                        .toString());
        assertThat(run.code()).isNotEqualTo(70);
    }

    @Test
    void a_table_has_5000_columns_at_most() throws IOException {
        String row = "2024-01,US,5" + ",1".repeat(32_000) + "\n";
        Run run = Run.of(
                "sum",
                file("period,market,value_usd" + ",x".repeat(32_000) + "\n" + row)
                        .toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("data.csv:1: error: this row has 32003 columns; a table has 5,000 at most");
        assertThat(Run.of("sum", folder.resolve("data.csv").toString(), "--lang", "vi")
                        .err())
                .contains("data.csv:1: lỗi: dòng này có 32003 cột");
    }

    @Test
    void a_table_of_600_months_of_two_flows_is_fine() throws IOException {
        StringBuilder header = new StringBuilder("market");
        for (int month = 0; month < 600; month++) {
            String period = String.format("%d-%02d", 1950 + month / 12, month % 12 + 1);
            header.append(",Exports ").append(period).append(",Imports ").append(period);
        }
        Run run = Run.of("sum", file(header + "\nUS" + ",7".repeat(1200) + "\n").toString(), "-f", "csv");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ",,,\n"})
    void two_million_blank_lines_in_a_row_are_no_table(String blank) throws IOException {
        Path file = blank(blank, 3_000_000);

        Run run = Run.of("sum", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("blank.csv.gz:2000003: error: 2,000,000 lines in a row are blank: this is not a table");
        String piped = HEADER + "2024-01,US,a,5\n" + blank.repeat(3_000_000) + "2024-02,US,a,6\n";
        assertThat(Run.with(Map.of(), piped, "sum", "-").err()).contains(":2000003: error: 2,000,000 lines");
    }

    @Test
    void a_million_empty_rows_of_a_spreadsheet_are_fine() throws IOException {
        Run run = Run.of("sum", blank(",,,\n", 1 << 20).toString(), "-f", "csv");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"\"", " "})
    void a_name_in_quotes_may_be_long(String part) {
        String quoted = "\"" + part.repeat(100_000) + "b\"";
        for (String option : new String[] {"--product", "--market", "--reporter"}) {
            Run run = Run.of("growth", option, quoted);
            assertThat(run.code()).as(option).isEqualTo(2);
        }
        assertThat(Run.of("growth", "jdbc:duckdb:", "--table", quoted).code()).isEqualTo(4);
    }

    @Test
    void a_unit_above_the_header_may_be_long() throws IOException {
        Run run = Run.of(
                "sum",
                file("\"Unit: " + "a".repeat(100_000) + "\"\n" + HEADER + "2024-01,US,a,5\n")
                        .toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"per ", ",000", "(", "(x", " ", "a "})
    void a_heading_may_be_long(String part) throws IOException {
        Path data = file("period,market,product,value_usd,\"x" + part.repeat(100_000 / part.length())
                + "\"\n2024-01,US,a,5,1\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Run.of("sum", data.toString()).code()).isZero());
    }

    @Test
    void a_cell_of_many_words_is_parted_into_lines() throws IOException {
        Path data = file(HEADER + "\"" + "a ".repeat(50_000) + "\",US,a,5\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Run.of("check-data", data.toString()).code()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":a/", "&password"})
    void a_url_has_10000_characters_at_most(String part) {
        Run run = Run.of("growth", "jdbc:nosuch:@" + part.repeat(20_000), "--table", "t");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a URL of more than 10,000 characters is none");
        assertThat(Run.of("growth", "jdbc:nosuch:" + part.repeat(20_000), "--table", "t", "--lang", "vi")
                        .err())
                .contains("10.000 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "growth --groups"})
    void a_row_of_claims_or_groups_has_1000_lines_at_most(String command) throws IOException {
        String text = command.equals("check") ? "period,measure,number,unit\n2024-01,value,5,\"" : "group,market\nx,\"";
        String name = file(text + "\n".repeat(100_000) + "\"\n").toString();
        Run run = Run.of((command + " " + name).split(" "));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a double quote that opens here is never closed");
    }

    @Test
    void a_percent_sign_of_a_url_may_stand_alone() {
        assertThat(Run.of("growth", "jdbc:nosuch:x?a=5%", "--table", "t").code())
                .isNotEqualTo(70);
        assertThat(Run.of("growth", "jdbc:nosuch:x?a=5%&password=geheim", "--table", "t")
                        .err())
                .contains("a URL with a password")
                .doesNotContain("geheim");
    }

    private Path blank(String line, int count) throws IOException {
        Path file = folder.resolve("blank.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "2024-01,US,a,5\n").getBytes(StandardCharsets.UTF_8));
            byte[] lines = line.repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
            for (int left = count; left > 0; left -= 1 << 10) {
                out.write(Arrays.copyOf(lines, Math.min(lines.length, left * line.length())));
            }
            out.write("2024-02,US,a,6\n".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
