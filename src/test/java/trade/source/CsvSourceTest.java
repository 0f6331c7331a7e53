package trade.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Slices.exports;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Fixture;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Slice;
import trade.figure.Growth;
import trade.table.Table;

class CsvSourceTest {

    private static final String EXPORTS = """
            period,flow,market,product,value_usd
            2024,export,Japan,Coffee,5
            2024,export,Peru,"Tea, green",7.50
            2024,import,Peru,Coffee,99
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_delimiter_will_do(String delimiter) throws IOException {
        String csv = EXPORTS.replace("Tea, green", "Tea green").replace(",", delimiter);

        assertThat(products(csv.getBytes(UTF_8))).containsExactly("Tea green 7.5", "Coffee 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do(String lineEnd) throws IOException {
        assertThat(products(EXPORTS.replace("\n", lineEnd).getBytes(UTF_8)))
                .containsExactly("Tea, green 7.5", "Coffee 5");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_heading() throws IOException {
        assertThat(products(("\ufeff" + EXPORTS).getBytes(UTF_8))).hasSize(2);
    }

    @Test
    void gzip_is_known_by_its_content() throws IOException {
        assertThat(products(gzip(EXPORTS))).hasSize(2);
    }

    @Test
    void gzip_that_ends_early_is_said_to() {
        byte[] packed = gzip(EXPORTS);
        byte[] half = Arrays.copyOf(packed, packed.length - 12);

        assertThatThrownBy(() -> products(half))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exports.csv: the gzip data is damaged or ends early");
    }

    @Test
    void a_quoted_name_may_hold_quotes_line_breaks_and_backslashes() throws IOException {
        String csv = """
                period,product,value
                2024,"say ""tea""
                \\and more",5
                """;

        assertThat(products(csv.getBytes(UTF_8))).containsExactly("say \"tea\"\n\\and more 5");
    }

    @Test
    void lines_are_counted_from_where_a_record_begins() {
        assertThat(problems("""
                        period,product,value

                        2024,"Tea
                        green",5
                        2024,"Coffee
                        black",x
                        """))
                .containsExactly("exports.csv:5: value is not a number: 'x' | 2024,\"Coffee⏎black\",x | 20");
    }

    @Test
    void another_encoding_can_be_said() throws IOException {
        byte[] latin = "period,product,value\n2024,Café,5\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(options("windows-1252"), PRODUCT, latin)).containsExactly("Café 5");
        assertThatThrownBy(() -> products(latin))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exports.csv: the text is not in the encoding it is read in")
                .hasMessageContaining("--encoding windows-1252");
    }

    @Test
    void scale_and_currency_are_those_of_the_heading() throws IOException {
        Growth growth = new Growth(exports("2024"), List.of());
        Cube cube = new CsvSource(options("UTF-8"), Fixture::market, CsvSourceTest::product)
                .read(datasets("period;Trị giá (nghìn USD)\n2024;1.234,5\n".getBytes(UTF_8)), growth.query());

        assertThat(cube.currency()).contains("USD");
        assertThat(Fixture.column(growth.of(cube), "value_usd")).containsExactly("1234500");
    }

    @Test
    void scale_currency_and_columns_can_be_said() throws IOException {
        CsvOptions options = new CsvOptions(
                Map.of(Field.VALUE, "Money", Field.PERIOD, "NGÀY"),
                Optional.of(';'),
                Optional.of(','),
                Optional.of(new BigDecimal(1000)),
                Optional.of("EUR"),
                UTF_8,
                false,
                Duplicates.Rule.FAIL,
                Flow.EXPORT);

        assertThat(read(options, MARKET, "ngay;market;month;money\n2024;Japan;x;1.234\n".getBytes(UTF_8)))
                .containsExactly("Japan 1234000");
    }

    @Test
    void without_columns_of_its_own_a_dataset_is_of_the_world_and_everything() throws IOException {
        byte[] csv = "month,value\n2024-01,5\n2024-02,6\n".getBytes(UTF_8);

        assertThat(read(options("UTF-8"), PERIOD, csv)).containsExactly("2024-01 5", "2024-02 6");
    }

    @Test
    void several_files_are_one_dataset() throws IOException {
        assertThat(read(
                        options("UTF-8"),
                        MARKET,
                        "period,market,value\n2024,Japan,5\n".getBytes(UTF_8),
                        "year;country;value_thousand\n2024;Peru;7\n".getBytes(UTF_8)))
                .containsExactly("Peru 7000", "Japan 5");
    }

    @Test
    void files_that_a_shell_put_together_have_headers_inside() throws IOException {
        String both = "period,market,value\n2024,Japan,5\n" + "\ufeffperiod,market,value\n2024,Peru,7\n";

        assertThat(read(options("UTF-8"), MARKET, both.getBytes(UTF_8))).containsExactly("Peru 7", "Japan 5");
    }

    @Test
    void files_of_two_currencies_are_refused() {
        assertThat(problems("period,value_usd\n2024,5\n", "period,value_eur\n2023,5\n"))
                .containsExactly("exports2.csv:1: the currency is 'EUR' after 'USD' | period,value_eur | -1");
    }

    @Test
    void rows_of_two_reporters_are_refused() {
        assertThat(problems("period,reporter,value\n2024,Peru,5\n2023,Chile,5\n2022,Chile,5\n"))
                .containsExactly(
                        "exports.csv:3: the reporter is 'Chile' after 'Peru' | 2023,Chile,5 | -1",
                        "exports.csv:4: the reporter is 'Chile' after 'Peru' | 2022,Chile,5 | -1");
    }

    @Test
    void the_same_cell_twice_is_refused_in_one_file_and_in_two() {
        assertThat(problems("period,market,value\n2024,Japan,5\n2024,Japan,5\n"))
                .containsExactly(
                        "exports.csv:3: the same period, flow, market and product stand in exports.csv:2 | 2024,Japan,5 | -1");
        assertThat(problems("period,market,value\n2024,Japan,5\n", "period,market,value\n2024,Japan,5\n"))
                .containsExactly(
                        "exports2.csv:2: the same period, flow, market and product stand in exports.csv:2 | 2024,Japan,5 | -1");
    }

    @Test
    void all_problems_are_found_in_one_run_and_ten_of_a_kind_are_shown() {
        String many = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> "2024,M" + number + ",x")
                .collect(Collectors.joining("\n", "period,market,value\n", "\n2024,Peru\nwhen,Peru,5\n"));

        assertThat(problems(many))
                .hasSize(13)
                .startsWith("exports.csv:2: value is not a number: 'x' | 2024,M1,x | 8")
                .contains(
                        "exports.csv:15: the row has 2 fields, the header has 3 | 2024,Peru | -1",
                        "exports.csv:16: 'when' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024 | when,Peru,5 | 0",
                        "exports.csv: 3 more of the same kind as the last ten |  | -1");
    }

    @Test
    void bad_rows_can_be_left_out_and_are_counted() throws IOException {
        CsvOptions skip = new CsvOptions(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                UTF_8,
                true,
                Duplicates.Rule.FAIL,
                Flow.EXPORT);
        Growth growth = new Growth(exports("2024", MARKET), List.of());
        Cube cube = new CsvSource(skip, Fixture::market, CsvSourceTest::product)
                .read(
                        datasets("period,market,value\n2024,Japan,5\nwhen,,x\n2024,Peru\n".getBytes(UTF_8)),
                        growth.query());
        Table table = growth.of(cube);

        assertThat(Fixture.column(table, "value")).containsExactly("5");
        assertThat(Fixture.warnings(table)).containsExactly("exports.csv: bad rows left out: 2");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "period,month,value | two columns hold the period: 'period' and 'month'",
                "when,value | no column for the period; the headings are 'when', 'value'",
                "period,how much | no column for the value; the headings are 'period', 'how much'"
            })
    void a_header_must_say_where_period_and_value_are(String text) {
        String header = text.split(" \\| ")[0];
        String message = text.split(" \\| ")[1];

        assertThat(problems(header + "\n1,2,3\n")).containsExactly("exports.csv:1: " + message + " |  | -1");
    }

    @Test
    void the_best_guess_for_a_column_is_named() {
        assertThatThrownBy(() -> products("Reporting month,value\n1,2\n".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DataException.class,
                        wrong -> assertThat(wrong.hints())
                                .containsExactly("--columns period=Reporting month says where it is"));
    }

    @Test
    void an_open_quote_does_not_swallow_the_file() {
        String csv = "period,market,value\n2024,\"Japan,5\n" + "2024,Peru,5\n".repeat(5000);

        assertThat(problems(csv))
                .containsExactly("exports.csv:2: a double quote that opens here is never closed |  | -1");
    }

    private static List<String> products(byte[] csv) throws IOException {
        return read(options("UTF-8"), PRODUCT, csv);
    }

    /** The rows of 2024, or of its first two months, by one dimension: "Coffee 5". */
    private static List<String> read(CsvOptions options, Dimension by, byte[]... csvs) throws IOException {
        Slice slice = exports(by == PERIOD ? "2024-01..2024-02" : "2024", by);
        Growth growth = new Growth(slice, List.of());
        Cube cube =
                new CsvSource(options, Fixture::market, CsvSourceTest::product).read(datasets(csvs), growth.query());
        Table table = growth.of(cube);
        List<String> labels = Fixture.column(table, by.name().toLowerCase(Locale.ROOT));
        List<String> values = Fixture.column(
                table,
                cube.currency()
                        .map(code -> "value_" + code.toLowerCase(Locale.ROOT))
                        .orElse("value"));
        return IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i) + " " + values.get(i))
                .toList();
    }

    /** What is wrong, as "place: text | excerpt | caret". */
    private static List<String> problems(String... csvs) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(() -> read(
                        options("UTF-8"),
                        MARKET,
                        Arrays.stream(csvs).map(csv -> csv.getBytes(UTF_8)).toArray(byte[][]::new)))
                .isInstanceOfSatisfying(
                        DataException.class,
                        wrong -> wrong.problems()
                                .forEach(problem -> problems.add(problem.place() + ": " + problem.text() + " | "
                                        + problem.excerpt() + " | " + problem.caret())));
        return problems;
    }

    private static List<Dataset> datasets(byte[]... csvs) {
        return IntStream.range(0, csvs.length)
                .mapToObj(i -> new Dataset(
                        "exports" + (i == 0 ? "" : i + 1) + ".csv", () -> new ByteArrayInputStream(csvs[i])))
                .toList();
    }

    private static CsvOptions options(String encoding) {
        return new CsvOptions(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Charset.forName(encoding),
                false,
                Duplicates.Rule.FAIL,
                Flow.EXPORT);
    }

    private static Member product(String name) {
        return name.equals("TOTAL") ? Member.TOTAL : Member.part(name, name);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }
}
