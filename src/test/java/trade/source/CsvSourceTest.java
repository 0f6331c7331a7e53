package trade.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.source.CsvFixture.options;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Fixture;
import trade.Slices;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.Member;
import trade.cube.Slice;
import trade.figure.Growth;
import trade.reference.Markets;
import trade.table.Cell;
import trade.table.Table;

class CsvSourceTest {

    private static final Slice CELLS = Slices.exports("2024", MARKET, PRODUCT);

    private static final String EXPORTS = """
            period,market,product,value
            2024,Japan,Coffee,30
            2024,Peru,Tea,20.5
            2024,Japan,Tea,7
            """;

    private static final String CELLS_OF_EXPORTS = """
            Japan Coffee 30
            Peru Tea 20.5
            Japan Tea 7
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(chars = {',', ';', '\t', '|'})
    void finds_the_delimiter(char delimiter) throws IOException {
        assertThat(read(CELLS, EXPORTS.replace(',', delimiter))).isEqualTo(CELLS_OF_EXPORTS);
    }

    @Test
    void a_decimal_comma_goes_with_semicolons() throws IOException {
        assertThat(read(CELLS, EXPORTS.replace(',', ';').replace('.', ','))).isEqualTo(CELLS_OF_EXPORTS);
    }

    @Test
    void the_delimiter_is_what_parts_the_headings_that_are_known() throws IOException {
        assertThat(read(CELLS, """
                period;market;product;value;note (a, b, c, d, e, f, g)
                2024;Japan;Coffee;30;
                """)).isEqualTo("""
                Japan Coffee 30
                """);
    }

    @Test
    void delimiters_in_the_title_of_a_file_that_is_not_in_UTF_8_part_nothing() throws IOException {
        byte[] bytes = """
                "Exports, by period, market, product, value and flow (años)"
                período;país;producto;valor
                2024;Japan;Coffee;30
                """.getBytes(Charset.forName("windows-1252"));

        assertThat(text(table(CELLS, List.of(bytes("exports.csv", bytes))))).isEqualTo("""
                Japan Coffee 30
                """);
    }

    @Test
    void a_delimiter_that_is_said_is_taken() throws IOException {
        assertThat(read(CELLS, EXPORTS.replace(',', '~'), "--delimiter ~")).isEqualTo(CELLS_OF_EXPORTS);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(read(CELLS, "\ufeff" + EXPORTS)).isEqualTo(CELLS_OF_EXPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_on_any_system(String end) throws IOException {
        String bad = EXPORTS + "2024,Peru,Coffee,abc\n";

        assertThat(read(CELLS, EXPORTS.replace("\n", end))).isEqualTo(CELLS_OF_EXPORTS);
        assertThat(refusal(bad.replace("\n", end))).startsWith("exports.csv:5: ");
    }

    @Test
    void the_last_line_needs_no_end_and_blank_lines_are_nothing() throws IOException {
        assertThat(read(CELLS, EXPORTS.strip())).isEqualTo(CELLS_OF_EXPORTS);
        assertThat(read(CELLS, "\n" + EXPORTS.replace("2024,Peru", "\n   \n2024,Peru") + "\n\n"))
                .isEqualTo(CELLS_OF_EXPORTS);
    }

    @Test
    void a_quoted_name_holds_delimiters_quotes_and_backslashes() throws IOException {
        assertThat(read(CELLS, """
                period,market,product,value
                2024,Japan,"Hàng dệt, may",30
                2024,Japan,"Pipes, 5"" wide",20
                2024,Japan,C:\\,10
                2024,"Japan","Tea","7"
                """)).isEqualTo("""
                Japan Hàng dệt, may 30
                Japan Pipes, 5" wide 20
                Japan C:\\ 10
                Japan Tea 7
                """);
    }

    @Test
    void a_line_break_in_a_quoted_name_is_part_of_it_and_lines_go_on_counting() {
        String dataset = """
                period,market,product,value
                2024,Japan,"Textile,
                sewing products",30
                2024,Japan,"Coffee
                and
                tea",abc
                """;

        assertThat(refusal(dataset)).isEqualTo("""
                exports.csv:4: value is not a number: 'abc'
                  2024,Japan,"Coffee⏎and⏎tea",abc
                                              ^
                hint: --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void gzip_is_known_by_its_content_whatever_the_name() throws IOException {
        assertThat(text(table(CELLS, List.of(bytes("exports.csv", gzip(EXPORTS))))))
                .isEqualTo(CELLS_OF_EXPORTS);
    }

    @Test
    void gzip_files_may_be_put_one_behind_the_other() throws IOException {
        byte[] first = gzip(EXPORTS);
        byte[] second = gzip("2024,Peru,Coffee,1\n");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(text(table(CELLS, List.of(bytes("exports.csv.gz", both)))))
                .isEqualTo(CELLS_OF_EXPORTS + "Peru Coffee 1\n");
    }

    @Test
    void a_gzip_member_that_comes_late_is_waited_for() throws IOException {
        byte[] first = gzip(EXPORTS);
        byte[] second = gzip("2024,Peru,Coffee,1\n");
        Dataset pipe = new FileDataset(
                "standard input",
                () -> new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second) {
                    @Override
                    public synchronized int available() {
                        return 0;
                    }
                }));

        assertThat(text(table(CELLS, List.of(pipe)))).isEqualTo(CELLS_OF_EXPORTS + "Peru Coffee 1\n");
    }

    @Test
    void a_row_with_a_bad_number_is_left_out_as_a_whole() throws IOException {
        Table table = table(
                Slices.exports("2022", MARKET),
                "market,2022,2023,2024\nJapan,1,2,3\nPeru,100,?,300\n",
                "--bad-rows skip");

        assertThat(text(table)).isEqualTo("Japan 1\n");
        assertThat(Fixture.warnings(table)).contains("exports.csv: bad rows left out: 1");
    }

    @Test
    void headings_that_all_encodings_read_alike_are_read() throws IOException {
        byte[] bytes =
                "Pa\u00eds;Productos;Periodo;Total\nPeru;Tea;2024;60\n".getBytes(Charset.forName("windows-1252"));

        assertThat(text(table(CELLS, List.of(bytes("ine.csv", bytes))))).isEqualTo("Peru Tea 60\n");
    }

    @Test
    void quantities_take_no_notice_of_currencies_and_powers_of_values() throws IOException {
        Growth quantities = new Growth(Slices.ofQuantities(Slices.exports("2024", MARKET)), List.of());
        DatasetReader source =
                new DatasetReader(options("--scale 1000"), Fixture::market, name -> Member.part(name, name));
        Cube cube = source.read(List.of(csv("x.csv", """
                        period,market,currency,value,unit_mult,quantity,unit
                        2024,Japan,USD,1,6,7,kg
                        2024,Peru,EUR,2,6,5,kg
                        """)), quantities.query());

        assertThat(text(quantities.of(cube))).isEqualTo("Japan kg 7\nPeru kg 5\n");
    }

    @Test
    void values_tell_the_decimal_mark_of_quantities_too() throws IOException {
        Growth quantities = new Growth(Slices.ofQuantities(Slices.exports("2024", PRODUCT)), List.of());
        DatasetReader source = new DatasetReader(options(), Fixture::market, name -> Member.part(name, name));
        Cube cube = source.read(List.of(csv("x.csv", """
                        Năm;Mặt hàng;ĐVT;Lượng;Trị giá
                        2024;Cà phê;Tấn;14.523;44.284,5
                        """)), quantities.query());

        assertThat(text(quantities.of(cube))).isEqualTo("Cà phê tấn 14523\n");
    }

    @Test
    void several_files_are_one_dataset_whatever_the_order_of_their_columns() throws IOException {
        String more = """
                Trị giá (nghìn);Mặt hàng;Thị trường;Năm
                0,001;Coffee;Peru;2024
                """;

        assertThat(text(table(CELLS, List.of(csv("a.csv", EXPORTS), csv("b.csv", more)))))
                .isEqualTo(CELLS_OF_EXPORTS + "Peru Coffee 1\n");
    }

    @Test
    void files_that_a_shell_put_together_have_headers_inside() throws IOException {
        String more = """
                period,market,product,value
                2024,Peru,Coffee,1
                """;

        assertThat(read(CELLS, EXPORTS + more)).isEqualTo(CELLS_OF_EXPORTS + "Peru Coffee 1\n");
        assertThat(read(CELLS, "\ufeff" + EXPORTS + "\ufeff" + more)).isEqualTo(CELLS_OF_EXPORTS + "Peru Coffee 1\n");
    }

    @Test
    void a_stream_that_gives_its_bytes_one_by_one_is_read_alike() throws IOException {
        Dataset slow = new FileDataset(
                "standard input", () -> new FilterInputStream(new ByteArrayInputStream(gzip("\ufeff" + EXPORTS))) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return super.read(into, from, Math.min(1, length));
                    }
                });

        assertThat(text(table(CELLS, List.of(slow)))).isEqualTo(CELLS_OF_EXPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORTS, "", "period,value\n2024,abc\n", "nothing,known\n", "period,\"value\n"})
    void a_stream_is_closed_even_when_the_dataset_is_refused(String dataset) throws IOException {
        List<String> closed = new ArrayList<>();
        try {
            table(CELLS, List.of(new FileDataset("exports.csv", () -> closing(dataset, closed))));
        } catch (DataException refused) {
            assertThat(dataset).isNotEqualTo(EXPORTS);
        }

        assertThat(closed).containsOnly(dataset);
    }

    @Test
    void without_a_flow_column_all_are_exports_and_the_table_says_so() throws IOException {
        Table table = table(CELLS, List.of(csv("cells.csv", EXPORTS)));

        assertThat(text(table)).isEqualTo(CELLS_OF_EXPORTS);
        assertThat(Fixture.notes(table)).contains("cells.csv has no flow column: taken as exports");
    }

    @Test
    void without_a_flow_column_all_may_be_said_to_be_imports() throws IOException {
        Table table = table(
                Slices.bothFlows("2024", FLOW),
                List.of(
                        csv("both.csv", "period,flow,value\n2024,export,1\n"),
                        csv("more.csv", "period,value\n2024,30\n")),
                "--flow import");

        assertThat(text(table)).isEqualTo("""
                exports 1
                imports 30
                """);
        assertThat(Fixture.notes(table)).contains("more.csv has no flow column: taken as imports");
    }

    @Test
    void without_a_market_column_all_is_of_the_world_and_without_a_product_column_of_all() throws IOException {
        assertThat(read(Slices.exports("2024", MARKET), """
                period,market,value
                2024,Japan,30
                2024,Peru,20
                """)).isEqualTo("""
                Japan 30
                Peru 20
                """);
        assertThat(read(Slices.exports("2024", PRODUCT), """
                period,product,value
                2024,Coffee,30
                2024,Tea,20
                """)).isEqualTo("""
                Coffee 30
                Tea 20
                """);
        assertThat(read(Slices.exports("2023..2024", PERIOD), """
                period,value
                2023,30
                2024,20
                """)).isEqualTo("""
                2023 30
                2024 20
                """);
    }

    @Test
    void flows_are_told_in_english_vietnamese_and_by_their_codes() throws IOException {
        assertThat(read(Slices.bothFlows("2024", FLOW), """
                period,flow,market,value
                2024,export,A,1
                2024,Exports,B,10
                2024,X,C,100
                2024,Xuất khẩu,D,1000
                2024,xuat,E,10000
                2024,IMPORT,A,2
                2024,imports,B,20
                2024,M,C,200
                2024,Nhập khẩu,D,2000
                2024, nhap ,E,20000
                """)).isEqualTo("""
                exports 11111
                imports 22222
                """);
    }

    @Test
    void the_heading_tells_scale_and_currency_of_the_values() throws IOException {
        Table table = table(CELLS, """
                Tháng;Thị trường;Mặt hàng;Trị giá (triệu USD)
                2024;Japan;Coffee;1.234,5
                2024;Peru;Coffee;0,000001
                """);

        assertThat(text(table)).isEqualTo("""
                Japan Coffee 1234500000
                Peru Coffee 1
                """);
        assertThat(table.currency()).contains("USD");
    }

    @Test
    void a_column_tells_the_currency_too() throws IOException {
        Table table = table(CELLS, """
                period,market,product,currency,value
                2024,Japan,Coffee,EUR,30
                2024,Peru,Coffee,EUR,20
                """);

        assertThat(table.currency()).contains("EUR");
    }

    @Test
    void nobody_knows_the_currency_where_nothing_tells_it() throws IOException {
        assertThat(table(CELLS, EXPORTS).currency()).isEmpty();
    }

    @Test
    void sums_are_exact() throws IOException {
        String dataset = "period,market,value\n"
                + IntStream.rangeClosed(1, 2500)
                        .mapToObj(number -> "2024,M" + number + ",0.1\n")
                        .collect(joining());

        assertThat(read(Slices.exports("2024"), dataset)).isEqualTo("2500 markets listed 250\n");
        assertThat(read(Slices.exports("2024"), dataset.replace("M7,0.1", "M7,100000000000000000000.1")))
                .isEqualTo("2500 markets listed 100000000000000000250\n");
    }

    @Test
    void the_decimal_mark_may_be_told_far_below() throws IOException {
        String dataset = "period;market;value\n"
                + IntStream.rangeClosed(1, 1500)
                        .mapToObj(number -> "2024;M" + number + ";1\n")
                        .collect(joining())
                + "2024;Japan;0,5\n2024;Peru;1.234\n";

        assertThat(read(Slices.exports("2024"), dataset)).isEqualTo("1502 markets listed 2734.5\n");
    }

    @Test
    void rows_that_are_not_asked_for_are_left_out_of_sums() throws IOException {
        assertThat(read(CELLS, """
                period,flow,market,product,value
                2024,export,Japan,Coffee,30
                2024,import,Japan,Coffee,300
                2023,export,Japan,Coffee,3000
                """)).isEqualTo("""
                Japan Coffee 30
                """);
    }

    @Test
    void rows_that_are_not_asked_for_are_checked_all_the_same() {
        assertThat(refusal(EXPORTS + "1999,Peru,Coffee,abc\n")).startsWith("exports.csv:5: value is not a number");
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_is_refused() {
        assertThat(refusal("""
                period,market,product,value
                2024,Japan,30
                2024,Japan,Textile, sewing products,30
                """)).isEqualTo("""
                exports.csv:2: the row has 3 fields, the header has 4
                  2024,Japan,30
                exports.csv:3: the row has 5 fields, the header has 4
                  2024,Japan,Textile, sewing products,30
                hint: a name that contains the delimiter is written in double quotes
                """);
    }

    @Test
    void a_value_that_is_no_number_is_refused_with_its_place() {
        assertThat(refusal("""
                period|market|product|value|note
                2024|Japan|Coffee|30|
                2024|Japan|Pipe, wide|abc|
                2024|Japan|"A|B"|12x|
                """)).isEqualTo("""
                exports.csv:3: value is not a number: 'abc'
                  2024|Japan|Pipe, wide|abc|
                                        ^
                exports.csv:4: value is not a number: '12x'
                  2024|Japan|"A|B"|12x|
                                   ^
                hint: --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void a_value_that_may_be_two_numbers_is_refused_until_the_mark_is_said() throws IOException {
        String dataset = """
                period,market,product,value
                2024,Japan,Coffee,1.234
                """;

        assertThat(refusal(dataset)).isEqualTo("""
                exports.csv:2: '1.234' may be 1234 or 1.234
                  2024,Japan,Coffee,1.234
                                    ^
                hint: --decimal . or --decimal , says which mark it is
                """);
        assertThat(read(CELLS, dataset, "--decimal .")).isEqualTo("Japan Coffee 1.234\n");
        assertThat(read(CELLS, dataset, "--decimal ,")).isEqualTo("Japan Coffee 1234\n");
    }

    @Test
    void a_value_that_contradicts_the_decimal_mark_of_the_others_is_refused() {
        assertThat(refusal("""
                period;value
                2023;20.5
                2024;20,5
                """)).isEqualTo("""
                exports.csv:3: '20,5' is not written with a decimal point as other values are
                  2024;20,5
                       ^
                hint: --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void a_period_that_is_none_is_refused() {
        assertThat(refusal("""
                market,period,value
                Japan,2024-13,30
                Japan,January,30
                """)).isEqualTo("""
                exports.csv:2: '2024-13' is not a period: there is no month 13 in a year
                  Japan,2024-13,30
                        ^
                exports.csv:3: 'January' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024
                  Japan,January,30
                        ^
                hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                """);
    }

    @Test
    void a_flow_that_is_none_is_refused() {
        assertThat(refusal("""
                flow,period,value
                sideways,2024,30
                ,2024,30
                """)).isEqualTo("""
                exports.csv:2: 'sideways' is not a flow
                  sideways,2024,30
                  ^
                exports.csv:3: '' is not a flow
                  ,2024,30
                  ^
                hint: flows are export, import, re-export or re-import
                """);
    }

    @Test
    void what_is_empty_is_refused() {
        assertThat(refusal("""
                period,market,product,value
                2024,,Coffee,30
                2024,Japan, ,30
                2024,Japan,Coffee,
                """)).isEqualTo("""
                exports.csv:2: the market is empty
                  2024,,Coffee,30
                       ^
                exports.csv:3: the product is empty
                  2024,Japan, ,30
                             ^
                exports.csv:4: the value is empty
                  2024,Japan,Coffee,
                                    ^
                hint: --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void all_that_is_wrong_with_a_row_is_said() {
        assertThat(refusal("""
                period,flow,market,value
                soon,sideways,,much
                """)).isEqualTo("""
                exports.csv:2: the market is empty
                  soon,sideways,,much
                                ^
                exports.csv:2: 'soon' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024
                  soon,sideways,,much
                  ^
                exports.csv:2: 'sideways' is not a flow
                  soon,sideways,,much
                       ^
                exports.csv:2: value is not a number: 'much'
                  soon,sideways,,much
                                 ^
                hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                hint: flows are export, import, re-export or re-import
                hint: --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void the_same_cell_twice_in_a_file_is_refused() {
        assertThat(refusal("""
                period,market,product,value
                2024,Japan,Coffee,30
                2024,Japan,Tea,30
                2024,Japan,Coffee,20
                """)).isEqualTo("""
                exports.csv:4: the same period, flow, market and product stand in exports.csv:2
                  2024,Japan,Coffee,20
                hint: --duplicates sum adds them up, --duplicates last keeps the last; if another column tells them apart, --where HEADING=TEXT keeps one
                """);
    }

    @Test
    void the_same_cell_in_two_files_is_refused() {
        assertThat(refusal(csv("a.csv", EXPORTS), csv("b.csv", """
                period,market,product,value
                2024,Peru,Coffee,1
                2024,Peru,Tea,1
                """))).isEqualTo("""
                b.csv:3: the same period, flow, market and product stand in a.csv:3
                  2024,Peru,Tea,1
                hint: --duplicates sum adds them up, --duplicates last keeps the last; if another column tells them apart, --where HEADING=TEXT keeps one
                """);
    }

    @Test
    void duplicates_are_added_up_or_the_last_is_kept() throws IOException {
        List<Dataset> datasets = List.of(csv("a.csv", """
                period,market,product,value
                2024,Japan,Coffee,30
                2024,Japan,Coffee,20
                """), csv("b.csv", """
                period,market,product,value
                2024,Japan,Coffee,10.5
                """));

        assertThat(text(table(CELLS, datasets, "--duplicates sum"))).isEqualTo("Japan Coffee 60.5\n");
        assertThat(text(table(CELLS, datasets, "--duplicates last"))).isEqualTo("Japan Coffee 10.5\n");
    }

    @Test
    void flows_periods_markets_and_products_tell_cells_apart() throws IOException {
        assertThat(read(Slices.bothFlows("2023..2024"), """
                period,flow,market,product,value
                2024,export,Japan,Coffee,1
                2024,import,Japan,Coffee,10
                2023,export,Japan,Coffee,100
                2024,export,Peru,Coffee,1000
                2024,export,Japan,Tea,10000
                2023,import,Japan,Coffee,100000
                """)).isEqualTo("""
                markets listed 111111
                """);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"valuation", "vintage"})
    void rows_that_differ_in_what_must_be_one_are_refused(String field) {
        assertThat(refusal("""
                period,market,FIELD,value
                2024,Japan,this,30
                2024,Peru,that,20
                2024,China,this,10
                """.replace("FIELD", field))).isEqualTo("""
                exports.csv:3: the FIELD is 'that' after 'this'
                  2024,Peru,that,20
                hint: a figure is of one currency, valuation, classification and vintage: --where HEADING=TEXT keeps the rows of one
                """.replace("FIELD", field));
    }

    @Test
    void files_that_differ_in_what_must_be_one_are_refused() {
        assertThat(refusal(csv("a.csv", "period,value_usd\n2023,30\n"), csv("b.csv", "period,value_eur\n2024,20\n")))
                .isEqualTo("""
                b.csv:1: the values are in EUR, those before in USD
                hint: --currency says what all of them are in, if they are in the same
                """);
        assertThat(refusal(
                        csv("a.csv", "period,vintage,value\n2023,V202301,30\n"),
                        csv("b.csv", "period,vintage,value\n2024,V202401,20\n")))
                .startsWith("b.csv:2: the vintage is 'V202401' after 'V202301'\n");
    }

    @Test
    void a_file_in_another_currency_is_no_bad_row_that_could_be_skipped() {
        assertThat(CsvFixture.refusal(() -> table(
                        CELLS,
                        List.of(
                                csv("a.csv", "period,market,product,value_usd\n2024,Japan,Tea,30\n"),
                                csv("b.csv", "period,market,product,value_eur\n2024,Peru,Tea,20\n")),
                        "--bad-rows skip")))
                .startsWith("b.csv:1: the values are in EUR, those before in USD\n");
    }

    @Test
    void a_file_that_says_no_currency_is_not_added_to_one_that_does() {
        assertThat(refusal(csv("a.csv", "period,value\n2023,30\n"), csv("b.csv", "period,value_eur\n2024,20\n")))
                .startsWith("b.csv:1: the values are in EUR, those before in no currency that is said\n");
    }

    @Test
    void rows_of_two_currencies_are_refused_but_case_and_spaces_do_not_count() throws IOException {
        assertThat(refusal("period,currency,value\n2023,usd,30\n2024,EUR,20\n"))
                .startsWith("exports.csv:3: the currency is 'EUR' after 'USD'\n");
        assertThat(table(CELLS, "period,market,product,currency,value_usd\n2024,Peru,Tea, usd ,30\n")
                        .currency())
                .contains("USD");
        assertThat(table(CELLS, "period,market,product,currency,value\n2024,Peru,Tea,,30\n")
                        .currency())
                .isEmpty();
    }

    @Test
    void a_gzip_file_that_ends_in_its_own_header_is_said_to() {
        for (byte[] cut : List.of(new byte[] {0x1f, (byte) 0x8b}, new byte[] {0x1f, (byte) 0x8b, 9, 0, 0})) {
            assertThatThrownBy(() -> table(CELLS, List.of(bytes("x.gz", cut))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("x.gz: the packed data is damaged or ends early, somewhere after line 0");
        }
    }

    @Test
    void blank_lines_before_the_header_do_not_hide_its_delimiter() throws IOException {
        assertThat(read(CELLS, "\r\n\n" + EXPORTS.replace(',', ';'))).isEqualTo(CELLS_OF_EXPORTS);
        assertThat(refusal("\n\nperiod,market,product,usd\n2024,Japan,Tea,1\n"))
                .startsWith("exports.csv:3: no column for the value");
    }

    @Test
    void columns_that_are_not_read_are_named() throws IOException {
        assertThat(Fixture.notes(table(CELLS, "period,market,product,value,hs level,note\n2024,Peru,Tea,1,4,x\n")))
                .contains("exports.csv: columns not read: hs level; note");
    }

    @Test
    void bad_rows_that_are_skipped_are_counted_once_each() throws IOException {
        Table table = table(CELLS, """
                period,market,product,value
                2024,Japan,Coffee,30
                soon,Japan,,abc
                2024,Japan,30
                2024,Japan,Coffee,20
                2024,Peru,Tea,20.5
                """, "--bad-rows skip");

        assertThat(text(table)).isEqualTo("""
                Japan Coffee 30
                Peru Tea 20.5
                """);
        assertThat(Fixture.warnings(table)).contains("exports.csv: bad rows left out: 3");
    }

    @Test
    void rows_in_another_currency_are_bad_rows_too() throws IOException {
        Table table = table(CELLS, """
                period,market,product,currency,value
                2024,Japan,Coffee,USD,30
                2024,China,Coffee,EUR,10
                2024,Peru,Tea,USD,20.5
                """, "--bad-rows skip");

        assertThat(text(table)).isEqualTo("""
                Japan Coffee 30
                Peru Tea 20.5
                """);
        assertThat(Fixture.warnings(table)).contains("exports.csv: bad rows left out: 1");
        assertThat(table.currency()).contains("USD");
    }

    @Test
    void where_no_row_is_bad_nothing_is_said_of_them() throws IOException {
        assertThat(Fixture.warnings(table(CELLS, EXPORTS, "--bad-rows skip"))).isEmpty();
    }

    @Test
    void ten_problems_of_a_kind_are_shown_and_the_others_counted() {
        String thirteen = "period,value\n"
                + IntStream.rangeClosed(1, 13)
                        .mapToObj(row -> "2024,x" + row + "\n")
                        .collect(joining());

        assertThat(refusal(thirteen).lines().filter(line -> line.startsWith("exports.csv")))
                .containsExactly(
                        "exports.csv:2: value is not a number: 'x1'",
                        "exports.csv:3: value is not a number: 'x2'",
                        "exports.csv:4: value is not a number: 'x3'",
                        "exports.csv:5: value is not a number: 'x4'",
                        "exports.csv:6: value is not a number: 'x5'",
                        "exports.csv:7: value is not a number: 'x6'",
                        "exports.csv:8: value is not a number: 'x7'",
                        "exports.csv:9: value is not a number: 'x8'",
                        "exports.csv:10: value is not a number: 'x9'",
                        "exports.csv:11: value is not a number: 'x10'",
                        "exports.csv: and 3 more times a wrong number");
        assertThat(refusal(thirteen.replaceAll("2024,x1[1-3]\n", ""))).doesNotContain("more");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_the_line_where_it_opens() {
        String unclosed = """
                exports.csv:3: a double quote that opens here is never closed
                hint: a quote inside a quoted name is written twice
                """;
        String dataset = """
                period,market,value
                2024,Japan,30
                2024,"Peru,20
                """;

        assertThat(refusal(dataset)).isEqualTo(unclosed);
        assertThat(refusal(dataset + "2024,China,10\n".repeat(3000))).isEqualTo(unclosed);
    }

    @Test
    void a_known_market_in_another_encoding_is_told_by_its_name() throws IOException {
        for (String market : List.of("Curaçao", "Côte d’Ivoire", "Türkiye")) {
            assertThat(text(namedTable("windows-1252", market)))
                    .isEqualTo(Markets.known().inFile(market).name() + " 30\n");
        }
        for (String market : List.of("Hàn Quốc", "Ấn Độ", "Thụy Sĩ", "Nhật Bản")) {
            assertThat(text(namedTable("windows-1258", market)))
                    .isEqualTo(Markets.known().inFile(market).name() + " 30\n");
        }
        assertThat(Fixture.notes(namedTable("windows-1258", "Hàn Quốc")))
                .contains("exports.csv is not all in UTF-8; names of markets that were known in another encoding: 1");
    }

    @Test
    void headings_tell_the_encoding_where_only_one_makes_words_of_them() throws IOException {
        byte[] bytes = encoded("windows-1258", "Tháng;Thị trường;Mặt hàng;Trị giá\n2024;Nhật Bản;Cà phê;30\n");

        assertThat(text(table(CELLS, List.of(bytes("exports.csv", bytes))))).isEqualTo("Nhật Bản Cà phê 30\n");
    }

    @Test
    void a_name_that_no_encoding_makes_known_is_refused() {
        byte[] bytes = (EXPORTS + "2024,Japan,Caf\u00e9,7\n").getBytes(Charset.forName("windows-1252"));

        assertThat(refusal(bytes("exports.csv", bytes))).isEqualTo("""
                exports.csv:5: the product 'Caf\ufffd' is not in UTF-8
                  2024,Japan,Caf\ufffd,7
                             ^
                hint: --encoding windows-1258 (Vietnamese) or windows-1252 (Western) says which it is
                """);
    }

    @Test
    void bytes_in_a_column_that_is_not_read_do_not_matter() throws IOException {
        byte[] bytes = "period,market,product,value,note\n2024,Japan,Tea,7,Caf\u00e9\n"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(text(table(CELLS, List.of(bytes("exports.csv", bytes))))).isEqualTo("Japan Tea 7\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf_16_is_known_by_its_first_bytes(String encoding) throws IOException {
        byte[] bytes = (EXPORTS + "2024,Hàn Quốc,Tea,1\n").getBytes(Charset.forName(encoding));

        assertThat(text(table(CELLS, List.of(bytes("exports.csv", bytes)))))
                .isEqualTo(CELLS_OF_EXPORTS + "Hàn Quốc Tea 1\n");
    }

    @Test
    void text_that_is_not_in_the_encoding_that_is_said_is_refused() {
        byte[] bytes = (EXPORTS + "2023,Japan,Tea,7\n".repeat(50_000) + "2024,Curaçao,Tea,30\n")
                .getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() ->
                        table(CELLS, List.of(bytes("exports.csv", bytes)), "--duplicates sum", "--encoding UTF-8"))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("exports\\.csv: the text is not in the encoding it is read in, somewhere after"
                        + " line \\d+; --encoding windows-1252 \\(or another name\\) says which it is");
    }

    /** Exports by market of one row, with the real list of markets. */
    private static Table namedTable(String encoding, String market) throws IOException {
        byte[] bytes = encoded(encoding, "period,market,value\n2024," + market + ",30\n");
        Growth values = new Growth(Slices.exports("2024", MARKET), List.of());
        DatasetReader source = new DatasetReader(options(), Markets.known()::inFile, name -> Member.part(name, name));
        return values.of(source.read(List.of(bytes("exports.csv", bytes)), values.query()));
    }

    /** As editors write it: in windows-1258 the tone is a mark behind the vowel, circumflex and breve are part of it. */
    private static byte[] encoded(String encoding, String text) {
        String tones = "[\u0300\u0301\u0303\u0309\u0323]";
        StringBuilder marked = new StringBuilder();
        for (String letter : text.split("")) {
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            boolean isWhole = Charset.forName(encoding).newEncoder().canEncode(letter);
            marked.append(
                    isWhole ? letter : Normalizer.normalize(apart.replaceAll(tones, ""), Normalizer.Form.NFC) + tone);
        }
        return marked.toString().getBytes(Charset.forName(encoding));
    }

    @Test
    void an_encoding_that_is_said_is_taken() throws IOException {
        byte[] bytes = (EXPORTS + "2024,Curaçao,Tea,1\n").getBytes(Charset.forName("windows-1252"));

        assertThat(text(table(CELLS, List.of(bytes("exports.csv", bytes)), "--encoding windows-1252")))
                .isEqualTo(CELLS_OF_EXPORTS + "Curaçao Tea 1\n");
    }

    @ParameterizedTest(name = "without its last {0} bytes")
    @ValueSource(ints = {1, 8, 9, 30})
    void gzip_data_that_ends_early_is_refused(int lost) throws IOException {
        byte[] whole = gzip(EXPORTS);
        byte[] truncated = Arrays.copyOf(whole, whole.length - lost);

        assertThatThrownBy(() -> table(CELLS, List.of(bytes("exports.csv.gz", truncated))))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "exports\\.csv\\.gz: the packed data is damaged or ends early, somewhere after line \\d+");
    }

    @Test
    void gzip_data_that_is_damaged_is_refused() throws IOException {
        byte[] damaged = gzip(EXPORTS);
        damaged[damaged.length - 6] ^= 1;

        assertThatThrownBy(() -> table(CELLS, List.of(bytes("exports.csv.gz", damaged))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("exports.csv.gz: the packed data is damaged or ends early");
    }

    @Test
    void a_stream_that_fails_is_no_end_of_the_dataset() {
        Dataset failing = new FileDataset("exports.csv", () -> new FilterInputStream(stream(EXPORTS)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                if (read < 0) {
                    throw new IOException("the disk is gone");
                }
                return read;
            }
        });

        assertThatThrownBy(() -> table(CELLS, List.of(failing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void an_empty_file_is_refused() {
        String nothing = """
                exports.csv: there is nothing in it, not even a header
                """;

        assertThat(refusal("")).isEqualTo(nothing);
        assertThat(refusal("\ufeff")).isEqualTo(nothing);
        assertThat(refusal("\n  \n")).isEqualTo(nothing);
    }

    @Test
    void a_header_alone_is_refused() {
        assertThat(refusal("period,value\n")).isEqualTo("""
                exports.csv: there is a header but no observation below it
                """);
        assertThat(refusal(csv("a.csv", EXPORTS), csv("b.csv", "period,value"))).isEqualTo("""
                b.csv: there is a header but no observation below it
                """);
    }

    private static Dataset csv(String name, String text) {
        return bytes(name, text.getBytes(UTF_8));
    }

    private static Dataset bytes(String name, byte[] bytes) {
        return new FileDataset(name, () -> new ByteArrayInputStream(bytes));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream closing(String text, List<String> closed) {
        return new FilterInputStream(stream(text)) {
            @Override
            public void close() throws IOException {
                closed.add(text);
                super.close();
            }
        };
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static String refusal(String dataset) {
        return refusal(csv("exports.csv", dataset));
    }

    private static String refusal(Dataset... datasets) {
        return CsvFixture.refusal(() -> table(CELLS, List.of(datasets)));
    }

    @Test
    void a_stream_that_fails_says_whose_it_is() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertThatThrownBy(() -> table(CELLS, List.of(new FileDataset("exports.csv", () -> broken))))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("exports.csv: Input/output error")
                .hasRootCauseMessage("Input/output error");
    }

    /** The labels and value of each row, one a line. */
    private static String read(Slice slice, String dataset, String... options) throws IOException {
        return text(table(slice, dataset, options));
    }

    private static Table table(Slice slice, String dataset, String... options) throws IOException {
        return table(slice, List.of(csv("exports.csv", dataset)), options);
    }

    private static Table table(Slice slice, List<Dataset> datasets, String... options) throws IOException {
        Growth values = new Growth(slice, List.of());
        DatasetReader source = new DatasetReader(options(options), Fixture::market, name -> Member.part(name, name));
        Cube cube = source.read(datasets, values.query());
        return values.of(cube);
    }

    private static String text(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(CsvSourceTest::text).collect(joining(" ")) + "\n")
                .collect(joining());
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Value value
                ? value.number().stripTrailingZeros().toPlainString()
                : ((Cell.Label) cell).text().toString();
    }
}
