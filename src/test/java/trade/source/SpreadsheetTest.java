package trade.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.WorkbookFixture.of;
import static trade.WorkbookFixture.zip;
import static trade.WorkbookFixture.zipOf;
import static trade.source.CsvFixture.options;
import static trade.source.CsvFixture.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Fixture;
import trade.Slices;
import trade.WorkbookFixture;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.IncompatibleParameters;
import trade.figure.Growth;
import trade.message.MessageIOException;
import trade.reference.Markets;
import trade.reference.Products;
import trade.table.Cell;
import trade.table.Table;

/** Workbooks as ministries publish them, and archives. */
class SpreadsheetTest {

    private static final String CSV = "period,market,value\n2024,Peru,2\n";

    private static final String TABLE = """
            period | market | value
            2024   | Peru   | 2
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1234",
                "1234.5",
                "0.30000000000000004",
                "4.4999999999999998E-2",
                "1.2345678901234E+13",
                "97020176080.099991",
                "1.234",
                "-3.5",
                "1E-3",
                "2024.0"
            })
    void numbers_are_read_exactly_as_they_are_stored(String stored) throws IOException {
        assertThat(values(of("period | market | value\n2024 | Peru | %s~#,##0.0".formatted(stored))))
                .containsExactly(
                        "Peru " + new BigDecimal(stored).stripTrailingZeros().toPlainString());
    }

    @Test
    void numbers_have_a_point_also_where_texts_have_a_comma() throws IOException {
        assertThat(values(of("""
                period | market | value
                2024   | Peru   | 1.234
                2024   | Chile  | "1,5
                2024   | Japan  | 0.25
                """))).containsExactly("Chile 1.5", "Peru 1.234", "Japan 0.25");
        assertThat(values(of("period | market | value\n2024 | Peru | 1.234"), "--decimal ,"))
                .containsExactly("Peru 1.234");
    }

    @Test
    void a_text_that_may_be_two_numbers_is_asked_about_whatever_numbers_stand_beside_it() {
        assertThat(refused(of("""
                period | market | value
                2024   | Peru   | 0.5
                2024   | Chile  | "1.234
                """))).isEqualTo("""
                x.xlsx!Sheet1:3: '1.234' may be 1234 or 1.234
                  2024,Chile,1.234
                             ^
                hint: --decimal . or --decimal , says which mark it is
                """);
    }

    @Test
    void a_number_beyond_all_trade_is_refused() {
        assertThat(refused(of("period | market | value\n2024 | Peru | 1E300"))).startsWith("""
                x.xlsx!Sheet1:2: value has an exponent, behind which digits may be lost: '1E+300'
                """);
    }

    @Test
    void dates_are_periods_as_far_as_they_are_shown() throws IOException {
        assertThat(values(of("""
                period                 | market | value
                45292~mmm\\-yy          | Peru   | 1
                45292~yyyy\\-mm         | Chile  | 2
                45292~dd/mm/yyyy       | Japan  | 4
                45292~14               | India  | 8
                """), "2024-01")).containsExactly("India 8", "Japan 4", "Chile 2", "Peru 1");
        assertThat(values(of("period | market | value\n45322~yyyy\\-mm\\-dd | Brazil | 16"), "2024-01"))
                .containsExactly("Brazil 16");
        assertThat(values(of("period | market | value\n45292~yyyy | Peru | 1"))).containsExactly("Peru 1");
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        assertThat(values(
                        of("period | market | value\n43830~mmm\\-yy | Peru | 1").since1904(), "2024-01"))
                .containsExactly("Peru 1");
    }

    @Test
    void periods_may_stand_in_dates_of_the_header() throws IOException {
        assertThat(values(of("""
                market | 44927~mmm\\-yy | 45292~mmm\\-yy
                Peru   | 1             | 2
                """), "2024-01")).containsExactly("Peru 2");
    }

    @Test
    void a_code_keeps_the_zeros_of_its_format() throws IOException {
        assertThat(values(of("""
                period | product  | value
                2024   | 303~0000 | 2
                """), Dimension.PRODUCT)).containsExactly("0303 2");
    }

    @Test
    void a_date_and_a_percentage_are_no_values() {
        assertThat(refused(of("period | market | value\n2024 | Peru | 0.12~0.0%")))
                .startsWith("""
                x.xlsx!Sheet1:2: value is not a number: '12%'
                """);
        assertThat(refused(of("period | market | value\n2024 | Peru | 45292~14")))
                .startsWith("""
                x.xlsx!Sheet1:2: value is not a number: '2024-01-01'
                """);
        assertThat(refused(of("period | market | value\n2024 | Peru | TRUE"))).startsWith("""
                x.xlsx!Sheet1:2: value is not a number: 'TRUE'
                """);
    }

    @Test
    void formulas_have_the_results_that_are_stored() throws IOException {
        assertThat(values(of("""
                period       | market            | value
                =A3-1=2024   | =CONCAT("P",B9)=Peru | =C3*2=3.5
                """))).containsExactly("Peru 3.5");
    }

    @Test
    void a_formula_without_its_result_is_refused() {
        assertThat(refused(of("period | market | value\n2024 | Peru | =SUM(D2:E2)")))
                .isEqualTo("""
                x.xlsx!Sheet1:2: the cell C2 holds a formula whose result is not in the file: =SUM(D2:E2)
                  2024,Peru,=SUM(D2:E2)
                            ^
                hint: mend the sheet, or --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void an_error_is_refused_with_its_cell() {
        assertThat(refused(of("""
                period | market | value
                2024   | Peru   | 2

                2024   | Chile  | #N/A
                2024   | =B9=#REF! | 2
                """))).isEqualTo("""
                x.xlsx!Sheet1:4: the cell C4 holds the error #N/A
                  2024,Chile,#N/A
                             ^
                x.xlsx!Sheet1:5: the cell B5 holds the error #REF!
                  2024,#REF!,2
                       ^
                hint: mend the sheet, or --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void an_error_in_a_column_that_is_not_read_harms_nobody() throws IOException {
        assertThat(values(of("""
                period | market | value | growth
                2024   | Peru   | 2     | #DIV/0!
                """))).containsExactly("Peru 2");
    }

    @Test
    void titles_blank_rows_and_notes_around_a_table_are_passed_over() throws IOException {
        assertThat(values(of("""
                Exports by market
                Unit: thousand USD |  |  | printed on | 45292~14

                 period | market | value
                 2024   | Peru   | 2     |  | checked

                 Source: Customs
                merge A1:C1
                """))).containsExactly("Peru 2000");
    }

    @Test
    void what_is_merged_above_columns_belongs_to_each_of_them() throws IOException {
        WorkbookFixture byPeriod = of("""
                Market | 2023-01 |         | 2024-01 |
                       | Exports | Imports | Exports | Imports
                Peru   | 1       | 2       | 3       | 4
                merge A1:A2
                merge B1:C1
                merge D1:E1
                """);
        WorkbookFixture byFlow = of("""
                Market | Exports |         | Imports |
                       | 2023-01 | 2024-01 | 2023-01 | 2024-01
                Peru   | 1       | 3       | 2       | 4
                merge A1:A2
                merge B1:C1
                merge D1:E1
                """);
        assertThat(values(byPeriod, "2024-01")).containsExactly("Peru 3");
        assertThat(values(byFlow, "2024-01")).containsExactly("Peru 3");
        assertThat(values(byFlow, "2023-01")).containsExactly("Peru 1");
    }

    @Test
    void a_layout_with_two_rows_of_headings_keeps_its_meaning() throws IOException {
        byte[] report = of("""
                Nước/Mặt hàng chủ yếu | ĐVT | Số liệu tháng báo cáo |              | Cộng dồn đến hết tháng báo cáo |
                                      |     | Lượng                 | Trị giá (USD) | Lượng  | Trị giá (USD)
                HOA KỲ                | USD |                       | 10050254890   |        | 10050254890
                Cà phê                | Tấn | 14.523                | 44284530.5    | 14.523 | 44284530.5
                NHẬT BẢN              | USD |                       | "2.229.674.290 |       | 2229674290
                merge A1:A2
                merge B1:B2
                merge C1:D1
                merge E1:F1
                """).bytes();
        Dataset dataset = new FileDataset("2024-T01T-5X.xlsx", () -> new ByteArrayInputStream(report));

        assertThat(values(read(List.of(dataset), "2024-01", Dimension.MARKET)))
                .containsExactly("United States 10050254890", "Japan 2229674290");
        assertThat(values(read(List.of(dataset), "2024-01", Dimension.PRODUCT))).contains("Cà phê 44284530.5");
    }

    @Test
    void a_column_without_a_heading_is_one_of_the_table_still() throws IOException {
        assertThat(values(of("""
                Printed on | | | | | | 45292~14
                period | market | value
                2024   | Peru   | 2     | estimated
                """))).containsExactly("Peru 2");
    }

    @Test
    void years_merged_above_their_months_belong_to_each_of_them() throws IOException {
        assertThat(values(of("""
                Market | 2023 |     | 2024 |
                       | Jan  | Feb | Jan  | Feb
                Peru   | 1    | 2   | 3    | 4
                merge A1:A2
                merge B1:C1
                merge D1:E1
                """), "2024-02")).containsExactly("Peru 4");
    }

    @Test
    void years_merged_above_periods_that_have_theirs_add_nothing() throws IOException {
        assertThat(values(of("""
                Market | 2023    |         | 2024    |
                       | T1/2023 | T2/2023 | T1/2024 | T2/2024
                Peru   | 1       | 2       | 3       | 4
                merge A1:A2
                merge B1:C1
                merge D1:E1
                """), "2024-02")).containsExactly("Peru 4");
    }

    @Test
    void a_heading_merged_above_cells_of_data_is_a_header_still() throws IOException {
        assertThat(values(of("""
                period | market | value | note |
                2024   | Peru   | 2     | 7    | 8
                merge D1:E1
                """))).containsExactly("Peru 2");
    }

    @Test
    void a_title_merged_above_some_columns_is_not_part_of_their_headings() throws IOException {
        assertThat(values(of("""
                        |         |         | Unit: million USD |
                Market  | 2023-01 | 2023-02 | 2024-01 | 2024-02
                Peru    | 1       | 2       | 3       | 4
                merge D1:E1
                """), "2024-01")).containsExactly("Peru 3000000");
    }

    @Test
    void headings_merged_below_one_another_take_no_row_of_data() throws IOException {
        assertThat(values(of("""
                period | market | value

                2024   | Peru   | 2
                merge A1:A2
                merge B1:B2
                merge C1:C2
                """))).containsExactly("Peru 2");
    }

    @Test
    void a_text_merged_below_belongs_to_each_row() throws IOException {
        assertThat(values(of("""
                market | period  | value
                Peru   | 2024-01 | 1
                       | 2024-02 | 2
                Chile  | 2024-01 | 4
                merge A2:A3
                """), "2024-02")).containsExactly("Peru 2");
        assertThat(values(of("""
                period | market | value
                2024   | Peru   | 1
                       | Chile  | 2
                merge A2:A3
                """))).containsExactly("Chile 2", "Peru 1");
    }

    @Test
    void a_number_merged_below_is_not_counted_twice() {
        assertThat(refused(of("""
                period | market | value
                2024   | Peru   | 7
                2024   | Chile  |
                merge C2:C3
                """))).isEqualTo("""
                x.xlsx!Sheet1:3: the cell C3 is merged with those before it, so that one number stands for several
                  2024,Chile,7
                             ^
                hint: mend the sheet, or --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void a_number_merged_over_two_months_is_not_that_of_the_first() {
        assertThat(refused(of("""
                market | 2024-01 | 2024-02
                Peru   | 7       |
                merge B2:C2
                """))).isEqualTo("""
                x.xlsx!Sheet1:2: the cell C2 is merged with those before it, so that one number stands for several
                  Peru,7,
                         ^
                hint: mend the sheet, or --bad-rows skip leaves such rows out and counts them
                """);
    }

    @Test
    void cells_merged_for_their_looks_are_read_as_one() throws IOException {
        assertThat(values(of("""
                period | market |  | value |  | note

                2024   | Peru   |  | 7     |  | x

                Source: Customs
                merge B1:C1
                merge D1:E1
                merge B3:C3
                merge D3:E4
                merge A3:A4
                merge A5:F5
                """))).containsExactly("Peru 7");
    }

    @Test
    void a_formula_may_give_an_empty_text() throws IOException {
        assertThat(values(of("""
                period | market | value
                2024   | Peru   | 7
                =IF(A9="","",A9)= | =B9= | =C9=
                """))).containsExactly("Peru 7");
    }

    @Test
    void letters_that_xml_cannot_hold_are_read() throws IOException {
        assertThat(values(of("period | market | value\n2024 | Saint_x0020_Lucia | 2")))
                .containsExactly("St. Lucia 2");
    }

    @Test
    void a_sheet_without_a_table_is_passed_over() throws IOException {
        WorkbookFixture workbook = new WorkbookFixture()
                .sheet("About", "Exports of 2024\nby the Customs")
                .sheet("Data", TABLE)
                .sheet("Empty", "");
        assertThat(values(workbook)).containsExactly("Peru 2");
        assertThat(Fixture.notes(table(workbook.bytes(), "2024", Dimension.MARKET)))
                .contains("x.xlsx: not read, as no table was found in it: About, Empty");
    }

    @Test
    void of_several_sheets_with_tables_one_is_asked_for() throws IOException {
        WorkbookFixture workbook = new WorkbookFixture()
                .sheet("About", "about")
                .sheet("2023", TABLE.replace("2024", "2023"))
                .sheet("2024", TABLE);

        assertThatThrownBy(() -> values(workbook))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("x.xlsx has tables in several sheets: 2023, 2024; --sheet 2023 reads that one");
        assertThat(values(workbook, "--sheet 2024")).containsExactly("Peru 2");
        assertThat(values(workbook, "--sheet 3")).containsExactly("Peru 2");
        assertThatThrownBy(() -> values(workbook, "--sheet 4"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("x.xlsx has no sheet '4' but these: About, 2023, 2024");
        assertThat(refused(workbook, "--sheet about")).startsWith("""
                x.xlsx!About:1: no column for the period or value; the headings are 'about'
                """);
    }

    @Test
    void the_name_of_a_sheet_says_what_its_title_would() throws IOException {
        byte[] imports =
                new WorkbookFixture().sheet("Imports, million USD", TABLE).bytes();
        Growth figure = new Growth(Slices.of(EnumSet.of(Flow.IMPORT), "2024", Dimension.MARKET), List.of());
        Cube cube = new DatasetReader(options(), Markets.known()::inFile, Products::inFile)
                .read(List.of(new FileDataset("x.xlsx", () -> new ByteArrayInputStream(imports))), figure.query());

        assertThat(values(figure.of(cube))).containsExactly("Peru 2000000");
    }

    @Test
    void the_name_of_a_sheet_that_speaks_of_a_balance_is_asked_about() {
        assertThat(refused(new WorkbookFixture().sheet("Trade deficit", TABLE)))
                .contains("the name of the sheet speaks of 'deficit'", "--given flow=export");
    }

    @Test
    void where_no_sheet_has_a_table_the_user_is_told() {
        assertThat(refused(new WorkbookFixture().sheet("A", "when | who").sheet("B", "what")))
                .isEqualTo("""
                x.xlsx: no table with headings that are known: A, B
                hint: --sheet NAME says which sheet to read, --columns what its columns hold
                """);
    }

    @Test
    void the_only_sheet_that_holds_anything_is_told_about() {
        assertThat(refused(new WorkbookFixture().sheet("A", "").sheet("B", "when | who\n1 | 2")))
                .startsWith("""
                x.xlsx!B:1: no column for the period or value; the headings are 'when', 'who'
                """);
        assertThat(refused(of(""))).isEqualTo("x.xlsx!Sheet1: there is nothing in it, not even a header\n");
    }

    @Test
    void a_sheet_is_asked_for_in_vain_where_there_is_no_workbook() {
        assertThatThrownBy(() -> table(CSV.getBytes(UTF_8), "2024", Dimension.MARKET, "--sheet 2"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--sheet 2: no dataset is a workbook");
    }

    @Test
    void the_same_cell_is_found_in_two_sheets() {
        assertThat(refusal(() -> read(
                        List.of(
                                new FileDataset(
                                        "a.xlsx",
                                        () -> new ByteArrayInputStream(of(TABLE).bytes())),
                                new FileDataset("b.csv", () -> new ByteArrayInputStream(CSV.getBytes(UTF_8)))),
                        "2024",
                        Dimension.MARKET)))
                .startsWith("""
                        b.csv:2: the same period, flow, market and product stand in a.xlsx!Sheet1:2
                        """);
    }

    @Test
    void a_workbook_that_is_cut_or_of_another_kind_is_refused() {
        byte[] whole = of(TABLE).bytes();
        assertThatThrownBy(() -> table(Arrays.copyOf(whole, whole.length / 2), "2024", Dimension.MARKET))
                .isInstanceOf(MessageIOException.class)
                .hasMessageStartingWith("x.xlsx: the archive is damaged, or packed in a way that is not known: ");
        assertThatThrownBy(() -> table(zip(Map.of("xl/workbook.xml", "<workbook")), "2024", Dimension.MARKET))
                .isInstanceOf(MessageIOException.class)
                .hasMessageStartingWith("x.xlsx: this workbook is damaged, or made in a way that is not known (");
        assertThat(refusal(() -> table(zip(Map.of("META-INF/manifest.xml", "")), "2024", Dimension.MARKET)))
                .isEqualTo("""
                x.xlsx: this is a spreadsheet of another format (.ods, .xlsb), which is not read here
                hint: libreoffice --headless --convert-to xlsx FILE && trade growth FILE.xlsx
                """);
    }

    @Test
    void the_one_member_of_an_archive_is_read() throws IOException {
        assertThat(values(zip(Map.of("folder/exports.csv", CSV)))).containsExactly("Peru 2");
        assertThat(values(zipOf(Map.of("exports.xlsx", of(TABLE).bytes())))).containsExactly("Peru 2");
        assertThat(values(zipOf(Map.of("exports.csv.bz2", bzip2(CSV))))).containsExactly("Peru 2");
        assertThat(values(zip(Map.of("e.json", "[{\"period\": 2024, \"market\": \"Peru\", \"value\": 2}]"))))
                .containsExactly("Peru 2");
        assertThat(refusal(() -> values(zip(Map.of("exports.csv", CSV + "2024,Chile,?\n")))))
                .startsWith("""
                x.xlsx!exports.csv:3: value is not a number: '?'
                """);
    }

    @Test
    void of_the_members_of_an_archive_the_one_with_a_table_is_read() throws IOException {
        byte[] archive = zip(Map.of("read.me", "about", "notes.pdf", "%PDF", "e.csv", CSV, "__MACOSX/._e.csv", CSV));
        assertThat(values(archive)).containsExactly("Peru 2");
        assertThat(Fixture.notes(table(archive, "2024", Dimension.MARKET)).toString())
                .contains("x.xlsx: not read, as no table was found in it: ", "read.me", "notes.pdf");
    }

    @Test
    void of_several_members_with_tables_one_is_asked_for() {
        Map<String, byte[]> members = new TreeMap<>();
        members.put("a b.csv", CSV.getBytes(UTF_8));
        members.put("c.xlsx", of(TABLE).bytes());

        assertThatThrownBy(() -> values(zipOf(members)))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("x.xlsx holds several tables: a b.csv, c.xlsx!Sheet1; this reads one:"
                        + " unzip -p FILE 'a b.csv' | trade growth -");
    }

    @Test
    void of_several_workbooks_in_an_archive_a_sheet_is_asked_for() throws IOException {
        Map<String, byte[]> members = new TreeMap<>();
        members.put("a.xlsx", of(TABLE).bytes());
        members.put("b.xlsx", of(TABLE.replace("| 2", "| 3")).bytes());
        byte[] archive = zipOf(members);

        assertThatThrownBy(() -> values(archive))
                .hasMessage("x.xlsx has tables in several sheets: a.xlsx!Sheet1, b.xlsx!Sheet1;"
                        + " --sheet 'a.xlsx!Sheet1' reads that one");
        assertThatThrownBy(() -> table(archive, "2024", Dimension.MARKET, "--sheet Sheet1"))
                .hasMessageContaining("in several sheets");
        assertThat(values(table(archive, "2024", Dimension.MARKET, "--sheet b.xlsx!Sheet1")))
                .containsExactly("Peru 3");
    }

    @Test
    void an_archive_that_holds_itself_is_not_read_for_ever() {
        byte[] archive = zip(Map.of("e.csv", CSV));
        for (int depth = 0; depth < 9; depth++) {
            archive = zipOf(Map.of(depth + ".zip", archive));
        }
        byte[] deep = archive;
        assertThat(refusal(() -> values(deep))).isEqualTo("""
                x.xlsx: no table with headings that are known: 8.zip!7.zip!6.zip
                """);
    }

    @Test
    void what_is_packed_by_bzip2_is_read() throws IOException {
        assertThat(values(bzip2(CSV))).containsExactly("Peru 2");
    }

    @Test
    void what_is_packed_is_checked_to_its_end() throws IOException {
        byte[] bzip2 = bzip2(CSV);
        assertThatThrownBy(() -> values(Arrays.copyOf(bzip2, bzip2.length - 5)))
                .isInstanceOf(MessageIOException.class)
                .hasMessageStartingWith("x.xlsx: the packed data is damaged or ends early");
        // of another text the sum of this one
        byte[] other = zip(Map.of("e.csv", CSV.replace("Peru,2", "Peru,3")));
        assertThatThrownBy(() -> values(withSumOf(other, zip(Map.of("e.csv", CSV)))))
                .isInstanceOf(MessageIOException.class)
                .hasMessageStartingWith("x.xlsx: the packed data is damaged or ends early");
        assertThatThrownBy(() -> values(withSumOf(
                        of(TABLE.replace("| 2", "| 3")).bytes(), of(TABLE).bytes())))
                .isInstanceOf(MessageIOException.class)
                .hasMessageContaining("wrong checksum of xl/worksheets/sheet1.xml");
    }

    /** An archive with the checksums of another in its directory. */
    private static byte[] withSumOf(byte[] archive, byte[] other) {
        List<Integer> entries = entries(archive);
        List<Integer> others = entries(other);
        for (int i = 0; i < entries.size(); i++) {
            System.arraycopy(other, others.get(i) + 16, archive, entries.get(i) + 16, 4);
        }
        return archive;
    }

    /** Where the entries of the directory begin. */
    private static List<Integer> entries(byte[] archive) {
        String text = new String(archive, ISO_8859_1);
        return IntStream.range(0, text.length())
                .filter(at -> text.startsWith("PK\u0001\u0002", at))
                .boxed()
                .toList();
    }

    private static byte[] bzip2(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(packed)) {
            bzip2.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static String refused(WorkbookFixture workbook, String... said) {
        return refusal(() -> table(workbook.bytes(), "2024", Dimension.MARKET, said));
    }

    private static List<String> values(WorkbookFixture workbook, String... said) throws IOException {
        boolean isOfMonth = said.length > 0 && said[0].matches("\\d.*");
        return isOfMonth
                ? values(table(workbook.bytes(), said[0], Dimension.MARKET))
                : values(table(workbook.bytes(), "2024", Dimension.MARKET, said));
    }

    private static List<String> values(WorkbookFixture workbook, Dimension by) throws IOException {
        return values(table(workbook.bytes(), "2024", by));
    }

    private static List<String> values(byte[] file) throws IOException {
        return values(table(file, "2024", Dimension.MARKET));
    }

    private static List<String> values(Table table) {
        return table.rows().stream()
                .map(row -> row.get(0) instanceof Cell.Label label && row.get(1) instanceof Cell.Value value
                        ? label.text() + " "
                                + value.number().stripTrailingZeros().toPlainString()
                        : row.toString())
                .toList();
    }

    private static Table table(byte[] file, String period, Dimension by, String... said) throws IOException {
        return read(List.of(new FileDataset("x.xlsx", () -> new ByteArrayInputStream(file))), period, by, said);
    }

    private static Table read(List<Dataset> datasets, String period, Dimension by, String... said) throws IOException {
        Growth figure = new Growth(Slices.exports(period, by), List.of());
        return figure.of(new DatasetReader(options(said), Markets.known()::inFile, Products::inFile)
                .read(datasets, figure.query()));
    }
}
