package trade.source;

import trade.cube.Reason;
import trade.layout.Field;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What is said of datasets that are read: what is wrong with them, what helps, and what there is to know of how they were read. */
public enum SourceMessage implements MessageKey {
    // what is wrong with a number
    NO_POWER("'{0}' is not a power of ten", Text.Verbatim.class),
    EMPTY("the {0} is empty", Text.class),
    PART_OF_ROW_ABOVE("'{0}' is a part of a row above it", Text.Verbatim.class),
    PARTS_BELOW("'{0}' says that rows below it are parts of the one above", Text.Verbatim.class),
    NO_FLOW("'{0}' is not a flow", Text.Verbatim.class),
    NAME_NOT_UTF_8("the {0} '{1}' is not in UTF-8", Field.class, Text.Verbatim.class),
    NO_CURRENCY("'{0}' is not a currency", Text.Verbatim.class),
    MIXED("the {0} is '{1}' after '{2}'", Field.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_VINTAGE("'{0}' is no vintage, such as estimate, final or 2024-01-31", Text.Verbatim.class),
    ERROR_IN_CELL("the cell {0} holds the error {1}", Text.Verbatim.class, Text.Verbatim.class),
    CELL_WITHOUT_RESULT(
            "the cell {0} holds a formula whose result is not in the file: {1}",
            Text.Verbatim.class, Text.Verbatim.class),
    MERGED_NUMBER(
            "the cell {0} is merged with those before it, so that one number stands for several", Text.Verbatim.class),
    RAGGED("the row has {0} fields, the header has {1}", Text.Number.class, Text.Number.class),
    SAME_CELL("the same period, flow, market and product stand in {0}", Text.class),
    SAME_CELL_PERHAPS(
            "the same period, flow, market and product stand in {0}; what tells them apart may be {1}, which is not read",
            Text.class, Text.class),
    SAME_CELL_OF_VINTAGE("the same period, flow, market, product and vintage stand in {0}", Text.Verbatim.class),
    AN_EARLIER_ROW("an earlier row"),
    ROWS("{0} rows", Text.Number.class),
    IN_ROWS("{0} ({1} rows)", Text.class, Text.Number.class),
    QUOTED("'{0}'", Text.Verbatim.class),
    // kinds of it, and how many more there are
    MORE_TIMES("and {0} more times {1}", Text.Number.class, MessageKey.class),
    REST_NOT_READ("the rest is not read, as so much is wrong"),
    A_WRONG_NUMBER_OF_FIELDS("a wrong number of fields"),
    A_WRONG_PERIOD("a wrong period"),
    A_WRONG_FLOW("a wrong flow"),
    A_NAME_IN_ANOTHER_ENCODING("a name in another encoding"),
    A_WRONG_NUMBER("a wrong number"),
    A_NUMBER_WITH_EXPONENT("a number with an exponent"),
    AN_AMBIGUOUS_NUMBER("an ambiguous number"),
    AN_EMPTY_FIELD("an empty field"),
    A_PART_OF_ANOTHER_ROW("a part of another row"),
    A_WRONG_CELL("a wrong cell"),
    ANOTHER_CURRENCY_OR_VINTAGE("another currency, valuation, classification or vintage"),
    ANOTHER_UNIT("another unit"),
    THE_SAME_CELL_AGAIN("the same cell again"),
    // what is wrong with a file
    CURRENCY_DIFFERS("the values are in {0}, those before in {1}", Text.class, Text.class),
    NO_CURRENCY_SAID("no currency that is said"),
    DIFFERS_FROM_BEFORE("the {0} is '{1}', before it was '{2}'", Field.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_NUMBER_IN_ROWS("there is no number in its rows"),
    NO_ROW_READ("none of its {0} rows is read: left out by {1}", Text.Number.class, Text.class),
    FIRST_ROW_OF_DATA("there is no header: the first row looks like those below it"),
    HEADER_ALONE("there is a header but no observation below it"),
    NOTHING_IN_IT("there is nothing in it, not even a header"),
    NOT_READ("this is {0}, which is not read here", MessageKey.class),
    CSV("CSV"),
    JSON("JSON"),
    ZIP("a ZIP archive or a workbook"),
    OLD_EXCEL("a workbook of Excel before 2007 (.xls), or one with a password"),
    OTHER_WORKBOOK("a spreadsheet of another format (.ods, .xlsb)"),
    PDF("a PDF"),
    SEVEN_ZIP("a 7-Zip archive"),
    XZ("packed by xz"),
    ZSTD("packed by zstd"),
    PARQUET("Parquet"),
    WEB_PAGE("a web page or XML"),
    NO_TABLE("no table with headings that are known: {0}", Text.class),
    SEVERAL_SHEETS(
            "{0} has tables in several sheets: {1}; --sheet {2} reads that one",
            Text.Verbatim.class, Text.class, Text.Verbatim.class),
    SEVERAL_MEMBERS("{0} holds several tables: {1}; this reads one: {2}", Text.Verbatim.class, Text.class, Text.class),
    NO_SUCH_SHEET("{0} has no sheet '{1}' but these: {2}", Text.Verbatim.class, Text.Verbatim.class, Text.class),
    NO_SHEETS("--sheet {0}: no dataset is a workbook", Text.Verbatim.class),
    LARGE_ARCHIVE("{0}: more than 1 GB of an archive cannot be kept: unpack it first", Text.Verbatim.class),
    BROKEN_WORKBOOK(
            "{0}: this workbook is damaged, or made in a way that is not known ({1}); opened and saved in a spreadsheet program it can be read",
            Text.Verbatim.class, Text.Verbatim.class),
    BROKEN_ZIP(
            "{0}: the archive is damaged, or packed in a way that is not known: {1}",
            Text.Verbatim.class, Text.Verbatim.class),
    BROKEN_JSON("the JSON is damaged or ends early, behind {0}", Text.Verbatim.class),
    NO_RECORDS_IN_JSON("there is no array of records in it"),
    SEVERAL_ARRAYS_IN_JSON("it holds several arrays of records: {0}", Text.class),
    NESTED_JSON("this is no array of records with texts and numbers, at {0}", Text.Verbatim.class),
    NEW_NAME_IN_JSON("the name '{0}' is in none of the first 1,000 records", Text.Verbatim.class),
    NOT_UTF_8("this is not in UTF-8"),
    BROKEN_ENCODING(
            "{0}: the text is not in the encoding it is read in, somewhere after line {1}; --encoding windows-1252 (or another name) says which it is",
            Text.Verbatim.class, Text.Number.class),
    BROKEN_PACKED(
            "{0}: the packed data is damaged or ends early, somewhere after line {1}",
            Text.Verbatim.class, Text.Number.class),
    DIRECTORY("{0}: this is a directory; name the files in it", Text.Verbatim.class),
    COLUMN_SAYS_ALREADY("the column '{0}' says the {1} already", Text.Verbatim.class, Field.class),
    // tables of databases
    NO_LAST_ROW("rows of a table have no order, so that none is the last"),
    COLUMN_WITHOUT_NUMBERS(
            "the column '{0}' is of type {1}, which holds no numbers", Text.Verbatim.class, Text.Verbatim.class),
    REPORT_IN_TABLE("a report whose lines depend on one another is no table"),
    TABLE_EMPTY("the table is empty"),
    SUM_TOO_LARGE("a sum does not fit into the numbers of the engine"),
    AS_ENGINE_GIVES("as the engine gives it"),
    // claims and groups
    NO_CLAIM("there is no claim in it"),
    CLAIM_COLUMNS("claims have the columns period, measure and number; here are {0}", Text.class),
    MEASURES_AND_NUMBERS(
            "{0} measures have {1} numbers: {2}", Text.Number.class, Text.Number.class, Text.Verbatim.class),
    RECORD_SINCE_LATER("a record of {0} is since a period before it, not since {1}", TimeSpan.class, TimeSpan.class),
    NEEDS_UNIT("a {0} needs a unit, such as billion USD", Text.class),
    NOT_IN_UNIT("a {0} is not in '{1}'", Text.class, Text.Verbatim.class),
    MAY_BE_WRITE_MARKS(
            "'{0}' may be {1} or {2}: write it with a point, or without marks",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_FLOW_OF_CLAIM("'{0}' is not a flow: export, import, total or balance", Text.Verbatim.class),
    NO_WHOLE("'{0}' is not what a share is of: total, market or product", Text.Verbatim.class),
    MARKETS_AND_PRODUCTS("the header has both markets and products"),
    NO_GROUP_COLUMNS("the header has no columns group, and market or product: {0}", Text.Verbatim.class),
    GROUP_IS_MARKET("'{0}' is a market already: the group needs another name", Text.Verbatim.class),
    GROUP_IS_TOTAL("'{0}' is the total of all products: the group needs another name", Text.Verbatim.class),
    NO_CODE_COLUMNS("the header has no columns code, and iso, market or country: {0}", Text.Verbatim.class),
    CODE_EMPTY("the code is empty"),
    CODE_TWICE("'{0}' has two meanings", Text.Verbatim.class),
    NUMBER_IS_NO_M49("'{0}' is no code of M49, as the numbers of markets before it are", Text.Verbatim.class),
    UNKNOWN_MARKET("'{0}' is not a market that is known", Text.Verbatim.class),
    // what helps
    QUOTE_DELIMITER("a name that contains the delimiter is written in double quotes"),
    WRITE_PERIODS("periods are written 2024-01, 2024-Q1, 2024-H1 or 2024"),
    WRITE_FLOWS("flows are export, import, re-export or re-import"),
    SAY_ENCODING("--encoding windows-1258 (Vietnamese) or windows-1252 (Western) says which it is"),
    SKIP_BAD_ROWS("--bad-rows skip leaves such rows out and counts them"),
    LEAVE_OUT_PARTS("leave that row and those parts out of the file"),
    SKIP_PARTS("--bad-rows skip leaves parts of other rows out and counts them"),
    WRITE_DIGITS_OUT(
            "the digits are in the workbook that it was saved from, which is read as it is (.xlsx), or in CSV once its cells are formatted as numbers; in R options(scipen = 999) writes them out, in pandas float_format; where nobody has them, 1.23E+09 is read as 1230000000 if it is so written"),
    SAY_DECIMAL("--decimal . or --decimal , says which mark it is"),
    KEEP_ONE(
            "a figure is of one currency, valuation, classification and vintage: --where HEADING=TEXT keeps the rows of one"),
    KEEP_VALUES("rates, indices and quantities are no values: --where HEADING=TEXT keeps the rows that are"),
    SAY_DUPLICATES(
            "--duplicates sum adds them up, --duplicates last keeps the last; if another column tells them apart, --where HEADING=TEXT keeps one"),
    MEND_CELLS("mend the sheet, or --bad-rows skip leaves such rows out and counts them"),
    WRITE_HEADER("write headings into a row above it, such as period, market and value"),
    TAKE_TABLE_OUT("take the table out of it first"),
    ASK_FOR_CSV("ask its office for CSV"),
    SAY_SHEET("--sheet NAME says which sheet to read, --columns what its columns hold"),
    SAVE_AS_UTF_8("save it as CSV UTF-8"),
    SAY_ONE_CURRENCY("--currency says what all of them are in, if they are in the same"),
    GIVE_ONE("--given {0}=TEXT says what all of them are, if they are the same", Text.Verbatim.class),
    SAY_WHERE("--where HEADING=TEXT says which to read instead"),
    SAY_WHERE_OF_ROW("{0} reads such rows instead", Text.Verbatim.class),
    GIVE_OR_KEEP("--given says what no column says; --where HEADING=TEXT reads only some of the rows"),
    ADD_UP("--duplicates sum adds them up"),
    SAY_VALUE_COLUMN("--columns value=NAME says which does"),
    READ_ITS_FILE("read its file"),
    NARROW("--month, --market and --product make it smaller"),
    SAY_CODES(
            "--codes FILE says what codes mean, a CSV with the columns code and iso; a file, which can be read twice, needs none"),
    FILE_OF_THEIR_OWN("groups of either have a file of their own"),
    // how it was read
    READ_AS("{0} is read as {1}", Text.Verbatim.class, Text.class),
    TAKEN_FOR_M49("{0}: numbers of markets are read as codes of M49; --codes FILE says otherwise", Text.Verbatim.class),
    CODES_STAY(
            "{0}: numbers of markets that stay as they stand, as they are not all codes of M49: {1}; --codes {2} says what they mean",
            Text.Verbatim.class, Text.class, Text.class),
    CODES_OF_OFFICE_STAY(
            "{0}: codes that are not in the list of its office: {1}; --codes FILE says what they mean",
            Text.Verbatim.class, Text.class),
    CODES_NOT_SAID("{0}: codes that --codes does not say: {1}", Text.Verbatim.class, Text.class),
    AND_MORE("and {0} more", Text.Number.class),
    EXPORTS_OF_EXPORTERS(
            "{0} has no flow column: taken as exports of those who export, as BACI has them", Text.Verbatim.class),
    TAKEN_AS("{0} has no flow column: taken as {1}", Text.Verbatim.class, MessageKey.class),
    COUNTRY_TAKEN_AS_MARKET(
            "{0}: '{1}' is taken as the market; --columns reporter={2} says that its countries are reporters",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    BAD_ROWS_LEFT_OUT("{0}: bad rows left out: {1}", Text.Verbatim.class, Text.Number.class),
    LINES_BELOW(
            "{0}: lines below the table that are not read: {1}, from line {2} on",
            Text.Verbatim.class, Text.Number.class, Text.Number.class),
    PARTS_NOT_READ("{0}: rows not read, as they are parts or sums of others: {1}", Text.Verbatim.class, Text.class),
    SUMS_NOT_READ("{0}: not read, as they are the sum of the rows beside them: {1}", Text.Verbatim.class, Text.class),
    ROWS_NOT_READ("{0}: rows not read: {1}", Text.Verbatim.class, Text.class),
    COUNT_BY("{0} by {1}", Text.Number.class, Text.Verbatim.class),
    PASSED_OVER("{0}: not read, as no table was found in it: {1}", Text.Verbatim.class, Text.class),
    SPREADSHEET("as the spreadsheet holds it"),
    COLUMNS_NOT_READ("{0}: columns not read: {1}", Text.Verbatim.class, Text.class),
    ESTIMATES("{0}: estimates among the values: {1}", Text.Verbatim.class, Text.Number.class),
    MARKS("{0}: marks in place of numbers: {1}", Text.Verbatim.class, Text.class),
    MARK("{0} '{1}' ({2})", Text.Number.class, Text.Verbatim.class, Reason.class),
    OF_FILE("{0}: {1}", Text.class, Text.class),
    FISCAL_YEARS_BEHIND_OTHERS("these are fiscal years, and those read before are not"),
    OTHERS_BEHIND_FISCAL_YEARS("these are no fiscal years, and those read before are"),
    GUESSED_ENCODINGS(
            "{0} is not all in UTF-8; names of markets that were known in another encoding: {1}",
            Text.Verbatim.class, Text.Number.class),
    OTHER_VINTAGES_NOT_READ(
            "observations not read, as they are of another vintage (wanted: {0}): {1}", Text.class, Text.Number.class),
    ROW_BY_ROW("{0}: its numbers are of no exact type, so they were added up here, row by row", Text.Verbatim.class),
    BUT_FOR_SOME_BYTES("{0}, but for some bytes, in names that are known or columns that are not read", Text.class),
    UNITS("units"),
    UNITS_OF("{0} units", Text.Number.class),
    CURRENCY_OF("{0} {1}", Text.Number.class, Text.Verbatim.class),
    OTHER_VINTAGES("other vintages"),
    NOT_ASKED_FOR("not asked for, by {0}", Text.Verbatim.class),
    PARTS_OR_SUMS("parts or sums of others, by {0}", Text.Verbatim.class),
    AND("{0} and {1}", Text.class, Text.class),
    OR("{0} or {1}", Text.class, Text.class),
    NAME_AND_CODE("{0} ({1})", Text.class, Text.Verbatim.class),
    MORE_RESEMBLE("names of markets that are not known and resemble known ones: {0} more", Text.Number.class),
    RESEMBLES(
            "'{0}' is not known; did you mean {1}? --codes FILE says what names mean", Text.Verbatim.class, Text.class),
    HELD_BY("{0} ({1})", Text.Verbatim.class, Text.class);

    private final Template template;

    SourceMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
