package trade.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static trade.source.CsvFixture.options;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trade.Fixture;
import trade.Slices;
import trade.csv.DataException;
import trade.cube.Dimension;
import trade.cube.Member;
import trade.figure.Growth;
import trade.table.Cell;

/**
 * What is wrong with files, and what a user is told of it. A case is its name, the file, and either the message with its place
 * and way out or, after {@code =}, the values that are read of it.
 */
class BadInputTest {

    private static final String HEADER = "period,market,value\n";

    static Stream<Arguments> cases() throws IOException {
        return Stream.of(
                // quotes
                bad("a quote that is never closed", HEADER + "2023,Japan,1\n2024,\"Peru,2\n2024,Chile,3\n", """
                        x.csv:3: a double quote that opens here is never closed
                        hint: a quote inside a quoted name is written twice
                        """),
                bad("text behind a closing quote", HEADER + "2024,\"Peru\"vian,2\n", """
                        x.csv:2: there is text behind a closing double quote
                        hint: a quote inside a quoted name is written twice
                        """),
                bad("a space behind a closing quote", HEADER + "2024,\"Peru\" ,2\n", """
                        x.csv:2: there is text behind a closing double quote
                        hint: a quote inside a quoted name is written twice
                        """),
                bad("text behind a quote that closes in another line", HEADER + "2024,\"Pe\nru\"s,2\n", """
                        x.csv:2: there is text behind a closing double quote
                        hint: a quote inside a quoted name is written twice
                        """),
                good("a quote within an unquoted name", HEADER + "2024,19\" Land,2\n", "19\" Land 2"),
                good("doubled quotes", HEADER + "2024,\"La \"\"Belle\"\"\",2\n", "La \"Belle\" 2"),
                good("an empty quoted field", "period,market,value,note\n2024,Peru,2,\"\"\n", "Peru 2"),
                good("a line break within quotes", HEADER + "2024,\"Pe\nru\",2\n", "Pe\nru 2"),
                good("a carriage return within quotes", HEADER + "2024,\"Pe\r\nru\",2\n", "Pe\nru 2"),
                good("single quotes are part of a name", HEADER + "2024,'Peru',2\n", "'Peru' 2"),
                good("a backslash is part of a name", HEADER + "2024,Peru\\,2\n", "Peru\\ 2"),
                // rows and headers
                bad("a row that is too short", HEADER + "2024,Peru\n", """
                        x.csv:2: the row has 2 fields, the header has 3
                          2024,Peru
                        hint: a name that contains the delimiter is written in double quotes
                        """),
                bad("a row that is too long", HEADER + "2024,Peru, Lima,2\n", """
                        x.csv:2: the row has 4 fields, the header has 3
                          2024,Peru, Lima,2
                        hint: a name that contains the delimiter is written in double quotes
                        """),
                bad("a delimiter at the end of a row", HEADER + "2024,Peru,2,\n", """
                        x.csv:2: the row has 4 fields, the header has 3
                          2024,Peru,2,
                        hint: a name that contains the delimiter is written in double quotes
                        """),
                bad("nothing at all", "", "x.csv: there is nothing in it, not even a header\n"),
                bad("blank lines only", "\n \n\n", "x.csv: there is nothing in it, not even a header\n"),
                bad("a header alone", HEADER, "x.csv: there is a header but no observation below it\n"),
                bad("no header", "2024,Peru,2\n2023,Peru,1\n", """
                        x.csv:1: there is no header: the first row looks like those below it
                        hint: (echo 'period,market,value'; cat FILE) | trade growth -
                        """),
                bad("two columns for the value", "period,value,value\n2024,1,2\n", """
                        x.csv:1: two columns hold the value: 'value' and 'value'
                        hint: --columns value='#2' or --columns value='#3' says which
                        """),
                bad("two columns for the period", "period,date,value\n2024,2024,2\n", """
                        x.csv:1: two columns hold the period: 'period' and 'date'
                        hint: --columns period='period' or --columns period='date' says which
                        """),
                good(
                        "two columns of the same name that are not read",
                        "note,period,market,value,note\n,2024,Peru,2,\n",
                        "Peru 2"),
                bad("unknown headings", "when,who,how much\n2024,Peru,2\n", """
                        x.csv:1: no column for the period or value; the headings are 'when', 'who', 'how much'
                        hint: --columns period=when,value='how much' says where it is
                        """),
                good(
                        "mixed line ends",
                        "period,market,value\r\n2024,Peru,2\n2024,Chile,1\r2024,Japan,3\r\n",
                        "Japan 3",
                        "Peru 2",
                        "Chile 1"),
                good("blank lines between rows", HEADER + "\n2024,Peru,2\n\n\n2024,Chile,1\n", "Peru 2", "Chile 1"),
                good(
                        "a title above the header",
                        "Exports of 2024\nprovisional\n\n" + HEADER + "2024,Peru,2\n",
                        "Peru 2"),
                good(
                        "a source below the table",
                        HEADER + "2024,Peru,2\n\nSource: Customs, 2024\n\"Note: provisional\"\n".replace(", 2024", ""),
                        "Peru 2"),
                good(
                        "a source below the table of a spreadsheet",
                        HEADER + "2024,Peru,2\n,,\nNguồn: Hải quan,,\n",
                        "Peru 2"),
                bad("words between rows", HEADER + "2024,Peru,2\nTotal of the year\n2024,Chile,2\n", """
                        x.csv:3: the row has 1 fields, the header has 3
                          Total of the year
                        hint: a name that contains the delimiter is written in double quotes
                        """),
                bad("a last row that is cut", HEADER + "2024,Peru,2\n2024", """
                        x.csv:3: the row has 1 fields, the header has 3
                          2024
                        hint: a name that contains the delimiter is written in double quotes
                        """),
                // bytes
                bad("a NUL byte", HEADER + "2024,Pe\0ru,2\n", """
                        x.csv:2: there is a NUL byte: this is not text, or in another encoding
                        hint: --encoding UTF-16LE (or another name) says which it is
                        """),
                bad("a broken UTF-8 byte", bytes(HEADER + "2024,P\u00ffru,2\n"), """
                        x.csv:2: the market 'P\ufffdru' is not in UTF-8
                          2024,P\ufffdru,2
                               ^
                        hint: --encoding windows-1258 (Vietnamese) or windows-1252 (Western) says which it is
                        """),
                bad("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, """
                        x.csv:3: there is a NUL byte: this is not text, or in another encoding
                        hint: --encoding UTF-16LE (or another name) says which it is
                        """),
                bad("an archive that is cut", bytes("PK\u0003\u0004\u0014\0\u0006\0"), """
                        x.csv: the archive is damaged, or packed in a way that is not known: zip END header not found
                        """),
                bad("an old Excel workbook", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), """
                        x.csv: this is a workbook of Excel before 2007 (.xls), or one with a password, which is not read here
                        hint: libreoffice --headless --convert-to xlsx FILE && trade growth FILE.xlsx
                        """),
                bad("a PDF", bytes("%PDF-1.4\n"), """
                        x.csv: this is a PDF, which is not read here
                        hint: take the table out of it first
                        """),
                bad("packed by another program", bytes("\u00fd7zXZ\0\0"), """
                        x.csv: this is packed by xz, which is not read here
                        hint: xz -dc FILE | trade growth -
                        """),
                bad("a PDF in gzip", gzip("%PDF-1.4\n"), """
                        x.csv: this is a PDF, which is not read here
                        hint: take the table out of it first
                        """),
                bad("Parquet", bytes("PAR1\u0015\0"), """
                        x.csv: this is Parquet, which is not read here
                        hint: trade growth jdbc:duckdb: --table-sql "read_parquet('FILE')"
                        """),
                bad("a web page", "<!DOCTYPE html>\n<html><head><title>Error</title></head>\n", """
                        x.csv: this is a web page or XML, which is not read here
                        hint: ask its office for CSV
                        """),
                good("a title in brackets", "[Table 1] Exports\n" + HEADER + "2024,Peru,2\n", "Peru 2"),
                // JSON
                good(
                        "records in JSON",
                        "[{\"period\": \"2024\", \"market\": \"Peru\", \"value\": 0.30000000000000004}]",
                        "Peru 0.30000000000000004"),
                good("JSON as UN Comtrade sends it", """
                        {"elapsedTime": "1.2 secs", "count": 2, "data": [
                          {"period": "2024", "market": "Peru", "value": 2E3, "note": null},
                          {"period": "2024", "market": "Chile", "value": 1.234}], "error": ""}""", "Peru 2000", "Chile 1.234"),
                good(
                        "JSON as the US Census sends it",
                        "\ufeff[[\"time\",\"CTY_NAME\",\"ALL_VAL_MO\",\"COMM_LVL\",\"E_COMMODITY\"],\n"
                                + "[\"2024\",\"PERU\",\"1234\",\"HS2\",\"03\"]]",
                        "PERU 1234"),
                good(
                        "a name that only a later record has",
                        "[{\"period\": 2024, \"value\": 2, \"market\": \"Peru\"},"
                                + " {\"market\": \"Chile\", \"note\": \"new\", \"period\": 2024, \"value\": 1}]",
                        "Peru 2",
                        "Chile 1"),
                bad("JSON without the headings", "[[\"CTY_CODE\",\"CTY_NAME\"],[\"5520\",\"VIETNAM\"]]", """
                        x.csv:1: no column for the period or value; the headings are 'CTY_CODE' (market), 'CTY_NAME' (market)
                        hint: --columns period=HEADING says where it is, or --given period=2024-01 which it is
                        """),
                bad("a record in JSON that is wrong", """
                        [{"period": 2024, "market": "Peru", "value": 2}, {"period": 2024, "market": "Chile", "value": "?"}]""", """
                        x.csv:2: value is not a number: '?'
                          2024,Chile,?
                                     ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        """),
                bad("JSON of no records", "{\"error\": \"no key\"}", """
                        x.csv: there is no array of records in it
                        """),
                bad("JSON of no rows", "[]", "x.csv: there is no array of records in it\n"),
                bad("records in JSON that have names", "{\"PE\": {\"period\": 2024, \"value\": 2}}", """
                        x.csv: there is no array of records in it
                        hint: jq '[to_entries[] | {key} + .value]' FILE | trade growth -
                        """),
                bad(
                        "lists in records of JSON",
                        "[{\"market\": \"Peru\", \"Data\": [{\"period\": 2024, \"value\": 2}]}]",
                        """
                        x.csv: this is no array of records with texts and numbers, at $[0].Data
                        hint: jq '[.[] | del(.Data) + .Data[]]' FILE | trade growth -
                        """),
                bad("JSON that is deeper", "{\"data\": [{\"period\": 2024, \"value\": {\"usd\": 2}}]}", """
                        x.csv: this is no array of records with texts and numbers, at $.data[0].value
                        hint: jq '[.data[] | [leaf_paths as $path | {key: ($path | join(" ")), value: getpath($path)}] | from_entries]' FILE | trade growth -
                        """),
                bad(
                        "JSON with two tables",
                        "{\"a\": [{\"period\": 2024, \"value\": 2}], \"b\": [{\"period\": 2023}]}",
                        """
                        x.csv: it holds several arrays of records: a, b
                        hint: jq '.a' FILE | trade growth -
                        """),
                bad("one record of JSON behind the other", "{\"period\": 2024, \"value\": 2}\n{\"period\": 2023}", """
                        x.csv: there is no array of records in it
                        hint: jq -s . FILE | trade growth -
                        """),
                bad("JSON that is cut", "[{\"period\": 2024, \"value\": 2}, {\"period\": 20", """
                        x.csv: the JSON is damaged or ends early, behind $[1].period
                        """),
                bad("JSON with a name that comes twice", "[{\"period\": 2024, \"value\": 2, \"value\": 3}]", """
                        x.csv: the JSON is damaged or ends early, behind $[0].value
                        """),
                bad("a gzip file that is cut", Arrays.copyOf(gzip(HEADER + "2024,Peru,2\n"), 30), """
                        x.csv: the packed data is damaged or ends early, somewhere after line 0
                        """),
                // numbers
                bad("a number with one mark before three digits", HEADER + "2024,Peru,1.234\n", """
                        x.csv:2: '1.234' may be 1234 or 1.234
                          2024,Peru,1.234
                                    ^
                        hint: --decimal . or --decimal , says which mark it is
                        """),
                bad("a number in brackets", HEADER + "2024,Peru,\"(1,234)\"\n", number("(1,234)", "\"(1,234)\"")),
                bad("a number with an exponent", HEADER + "2024,Peru,9.00E+05\n", """
                        x.csv:2: value has an exponent, behind which digits may be lost: '9.00E+05'
                          2024,Peru,9.00E+05
                                    ^
                        hint: the digits are in the workbook that it was saved from, which is read as it is (.xlsx), or in CSV once its cells are formatted as numbers; in R options(scipen = 999) writes them out, in pandas float_format; where nobody has them, 1.23E+09 is read as 1230000000 if it is so written
                        """),
                good(
                        "the last day of a month",
                        HEADER + "2024-01-31,Peru,1\n2024-02-29,Peru,1\n2024-04-30,Peru,1\n",
                        "Peru partial period"),
                bad("full-width digits", HEADER + "2024,Peru,１２３\n", number("１２３", "１２３")),
                bad("a word", HEADER + "2024,Peru,abc\n", number("abc", "abc")),
                bad("infinity", HEADER + "2024,Peru,Inf\n", number("Inf", "Inf")),
                bad("a formula", HEADER + "2024,Peru,=B2*2\n", number("=B2*2", "=B2*2")),
                bad("a percentage", HEADER + "2024,Peru,12%\n", number("12%", "12%")),
                bad("a currency sign", HEADER + "2024,Peru,$12\n", number("$12", "$12")),
                good("a hyphen alone", HEADER + "2024,Peru,-\n2024,Chile,1\n", "Chile 1", "Peru not available"),
                bad("two signs", HEADER + "2024,Peru,+-\n", number("+-", "+-")),
                bad("no number", HEADER + "2024,Peru,\n", """
                        x.csv:2: the value is empty
                          2024,Peru,
                                    ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        """),
                bad("two decimal marks in one file", HEADER + "2024,Peru,1.5\n2024,Chile,\"2,5\"\n", """
                        x.csv:3: '2,5' is not written with a decimal point as other values are
                          2024,Chile,"2,5"
                                     ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        """),
                good("minus zero", HEADER + "2024,Peru,-0\n", "Peru 0"),
                good(
                        "forty digits",
                        HEADER + "2024,Peru,1234567890123456789012345678901234567890\n",
                        "Peru 1234567890123456789012345678901234567890"),
                good(
                        "digits behind the point",
                        HEADER + "2024,Peru,0.12345678901234567890\n",
                        "Peru 0.1234567890123456789"),
                good(
                        "a number not available",
                        HEADER + "2024,Peru,..\n2024,Chile,1\n",
                        "Chile 1",
                        "Peru not available"),
                // periods and the rest
                bad("a month that is none", HEADER + "2024-13,Peru,2\n", """
                        x.csv:2: '2024-13' is not a period: there is no month 13 in a year
                          2024-13,Peru,2
                          ^
                        hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                        """),
                bad("a day", HEADER + "2024-01-15,Peru,2\n", """
                        x.csv:2: '2024-01-15' is not a period: it is a day within a month
                          2024-01-15,Peru,2
                          ^
                        hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                        """),
                bad("no market", HEADER + "2024,,2\n", """
                        x.csv:2: the market is empty
                          2024,,2
                               ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        """),
                bad("values in two currencies side by side", "period,exports_usd,imports_eur\n2024,5,3\n", """
                        x.csv:1: the columns of values are in USD and EUR
                        hint: --currency says what all of them are in, if they are in the same
                        """),
                bad("a unit that is no currency", "period,market,unit,value\n2024,Peru,index,5\n", """
                        x.csv:2: 'index' is not a currency
                          2024,Peru,index,5
                                    ^
                        x.csv:2: 'index' is not a power of ten
                          2024,Peru,index,5
                                          ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        hint: rates, indices and quantities are no values: --where HEADING=TEXT keeps the rows that are
                        """),
                good(
                        "a unit in each row",
                        "period,market,unit,value\n2024,Peru,USD million,5\n2024,Chile,thousand USD,700\n",
                        "Peru 5000000",
                        "Chile 700000"),
                good("a unit above the table", "\"Unit: 1,000 USD\"\nperiod,market,value\n2024,Peru,5\n", "Peru 5000"),
                good(
                        "a unit above the table, with a space",
                        "Đơn vị: 1 000 USD\nperiod,market,value_usd\n2024,Peru,5\n",
                        "Peru 5000"),
                good(
                        "a unit in a title",
                        "Exports by market, USD billion\nperiod;market;value\n2024;Peru;5\n",
                        "Peru 5000000000"),
                good(
                        "a unit above in marks and letters",
                        java.text.Normalizer.normalize("Đơn vị: nghìn USD", java.text.Normalizer.Form.NFD)
                                + "\nperiod,market,value\n2024,Peru,5\n",
                        "Peru 5000"),
                good(
                        "a country in a heading is no currency",
                        "period,market,value,exports_us\n2024,Peru,5,7\n",
                        "Peru 5"),
                good(
                        "a year to date beside years",
                        "market,2023,2024,2024 (Jan-Sep),2024 (%)\nPeru,1,2,3,4\n",
                        "Peru 2"),
                good(
                        "two digits for a quarter",
                        "year,quarter,market,value\n2024,01,Peru,5\n2024,02,Peru,5\n2024,03,Peru,5\n2024,04,Peru,5\n",
                        "Peru 20"),
                bad("a month of one digit behind a point", HEADER + "2024.1,Peru,2\n", """
                        x.csv:2: '2024.1' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024
                          2024.1,Peru,2
                          ^
                        hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                        """),
                bad("what may be a month or a fiscal year", HEADER + "2010-11,Peru,2\n", """
                        x.csv: '2010-11' may be a month or a fiscal year
                        hint: --columns month=period says that they are months, --columns year=period that they are fiscal years
                        """),
                bad("fiscal years and calendar years", HEADER + "2022-23,Peru,2\n2023,Peru,2\n", """
                        x.csv: '2022-23' is a fiscal year, and '2023' is not: they do not go together
                        hint: --where HEADING=TEXT keeps the rows of one kind
                        """),
                bad("a month in a column of years", "year,market,value\n2024-01,Peru,2\n", """
                        x.csv:2: '2024-01' is a month in a column of years; --columns period=HEADING if it holds other periods
                          2024-01,Peru,2
                          ^
                        hint: periods are written 2024-01, 2024-Q1, 2024-H1 or 2024
                        """),
                bad("days", "date,market,value\n2024-01-01,Peru,2\n2024-01-31,Chile,2\n", """
                        x.csv: '2024-01-01' begins a month and '2024-01-31' ends one, so that they may be days
                        hint: add days up to months first, as figures are of months and longer
                        """),
                bad("days or months", "date,market,value\n01/02/2024,Peru,2\n", """
                        x.csv: '01/02/2024' may begin with the day or the month
                        hint: --dates day-first or --dates month-first says which
                        """),
                bad("a power of ten that is none", "period,market,value,unit_mult\n2024,Peru,5,-\n", """
                        x.csv:2: '-' is not a power of ten
                          2024,Peru,5,-
                                    ^
                        hint: --bad-rows skip leaves such rows out and counts them
                        """),
                good(
                        "a status instead of a number",
                        "period,market,value,obs_status\n2024,Peru,,Confidential\n2024,Chile,1,\n",
                        "Chile 1",
                        "Peru confidential"),
                good("years beside their months", HEADER + "2024,Peru,12\n2024-01,Peru,1\n", "Peru 12"),
                bad("two currencies", "period,currency,value\n2023,USD,1\n2024,EUR,2\n", """
                        x.csv:3: the currency is 'EUR' after 'USD'
                          2024,EUR,2
                        hint: a figure is of one currency, valuation, classification and vintage: --where HEADING=TEXT keeps the rows of one
                        """),
                bad("the same cell twice", HEADER + "2024,Peru,2\n2024,Peru,2\n", """
                        x.csv:3: the same period, flow, market and product stand in x.csv:2
                          2024,Peru,2
                        hint: --duplicates sum adds them up, --duplicates last keeps the last; if another column tells them apart, --where HEADING=TEXT keeps one
                        """),
                bad("a flow that is none", "period,flow,value\n2024,transit,2\n", """
                        x.csv:2: 'transit' is not a flow
                          2024,transit,2
                               ^
                        hint: flows are export, import, re-export or re-import
                        """),
                bad("problems up to one that ends the reading", HEADER + "2024,Peru,?\n2024,\"Peru,2\n", """
                        x.csv:2: value is not a number: '?'
                          2024,Peru,?
                                    ^
                        x.csv:3: a double quote that opens here is never closed
                        hint: --bad-rows skip leaves such rows out and counts them
                        hint: a quote inside a quoted name is written twice
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_explained_or_read(String name, byte[] file, String expected) {
        assertThat(told(() -> new ByteArrayInputStream(file))).isEqualTo(expected);
    }

    /** Files that would not fit into memory are refused before they fill it. */
    static Stream<Arguments> endless() {
        String tooLong = """
                x.csv:2: this row is longer than 1,000,000 characters: this is not a table, or a double quote is never closed
                """;
        return Stream.of(
                Arguments.of("a field of 100 MB", HEADER + "2024,", "x", tooLong),
                Arguments.of("a quoted field of 100 MB", HEADER + "2024,\"", "x", tooLong),
                Arguments.of("a quoted field of 100 MB in lines", HEADER + "2024,\"", "x".repeat(9999) + "\n", tooLong),
                Arguments.of("a header of 100 MB", "", "x", tooLong.replace("x.csv:2", "x.csv:1")));
    }

    @ParameterizedTest(name = "{0}, plain and as a gzip bomb")
    @MethodSource("endless")
    void a_row_without_end_does_not_fill_the_memory(String name, String begin, String rest, String expected)
            throws IOException {
        int times = 100_000_000 / rest.length();

        assertThat(told(() -> new Repeated(begin, rest, times))).isEqualTo(expected);
        byte[] packed = gzip(new Repeated(begin, rest, times));
        assertThat(packed.length).isLessThan(1_000_000);
        assertThat(told(() -> new ByteArrayInputStream(packed))).isEqualTo(expected);
    }

    private static Arguments bad(String name, String file, String message) {
        return Arguments.of(name, file.getBytes(UTF_8), message);
    }

    private static Arguments bad(String name, byte[] file, String message) {
        return Arguments.of(name, file, message);
    }

    private static Arguments good(String name, String file, String... rows) {
        return Arguments.of(name, file.getBytes(UTF_8), "= " + String.join("; ", rows));
    }

    private static String number(String text, String written) {
        return """
                x.csv:2: value is not a number: '%s'
                  2024,Peru,%s
                            ^
                hint: --bad-rows skip leaves such rows out and counts them
                """.formatted(text, written);
    }

    /** Each letter a byte. */
    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static byte[] gzip(InputStream text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            text.transferTo(gzip);
        }
        return packed.toByteArray();
    }

    /** What is read of the file, or what is told of it instead. */
    private static String told(ByteSource.Opener file) {
        Growth values = new Growth(Slices.exports("2024", Dimension.MARKET), List.of());
        DatasetReader source = new DatasetReader(options(), Fixture::market, name -> Member.part(name, name));
        try {
            List<String> rows = new ArrayList<>();
            values.of(source.read(List.of(new FileDataset("x.csv", file)), values.query()))
                    .rows()
                    .forEach(row -> rows.add(text(row.get(0)) + " " + text(row.get(1))));
            return "= " + String.join("; ", rows);
        } catch (DataException refused) {
            return CsvFixture.refusal(() -> {
                throw refused;
            });
        } catch (IOException unreadable) {
            return unreadable.getMessage() + "\n";
        }
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return value.number().signum() == 0
                    ? "0"
                    : value.number().stripTrailingZeros().toPlainString();
        }
        return cell instanceof Cell.Label label
                ? label.text().toString()
                : ((Cell.Missing) cell).reason().toString();
    }

    /** A text that goes on and on. */
    private static final class Repeated extends InputStream {

        private final byte[] begin;
        private final byte[] rest;
        private final long length;
        private long at;

        Repeated(String begin, String rest, int times) {
            this.begin = begin.getBytes(UTF_8);
            this.rest = rest.getBytes(UTF_8);
            this.length = this.begin.length + (long) this.rest.length * times;
        }

        @Override
        public int read() {
            if (at == length) {
                return -1;
            }
            int letter = at < begin.length ? begin[(int) at] : rest[(int) ((at - begin.length) % rest.length)];
            at++;
            return letter;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int read = 0;
            for (int letter = 0; read < count && (letter = read()) >= 0; read++) {
                into[from + read] = (byte) letter;
            }
            return read == 0 && at == length ? -1 : read;
        }
    }
}
