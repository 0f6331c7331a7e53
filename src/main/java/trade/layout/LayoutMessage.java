package trade.layout;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What is said of layouts: what they are called, what is taken care of in them, and what is wrong with a header. */
public enum LayoutMessage implements MessageKey {
    // names of layouts that are words
    LONG("long"),
    WIDE("wide"),
    // what numbers are in
    HEADING("as the heading says"),
    // what goods are valued at
    // what is taken care of
    LINE_ABOVE("scale and currency are read from the heading, or from a line above such as Đơn vị: triệu USD"),
    YEAR_BESIDE("a year beside its months is not read; an empty cell is not reported"),
    // how layouts are recognised
    OR("{0} or {1}", Text.class, Text.class),
    AND_WHERE("{0}; {1}", Text.class, Text.class),
    FLOW_OF_CODE("{0} {1}", Text.Verbatim.class, MessageKey.class),
    COLUMNS_OF_LONG("a column for the period and one for the value, or one for each flow"),
    COLUMNS_OF_PERIODS("two or more columns headed by periods: 2024-01, Jan-24, T1/2024, 202401"),
    // what is wrong with a header
    NO_SUCH_HEADING("no column is headed '{0}'; the headings are {1}", Text.Verbatim.class, Text.class),
    TWO_HEADED_ALIKE("two columns hold the {0}: both are headed '{1}'", Field.class, Text.Verbatim.class),
    TWO_COLUMNS_HOLD(
            "two columns hold the {0}: '{1}' and '{2}'", MessageKey.class, Text.Verbatim.class, Text.Verbatim.class),
    SIDE_OF_FLOWS(
            "'{0}' is the reporter of one flow and the market of the other, and the rows are of both",
            Text.Verbatim.class),
    COLUMN_MAY_SAY(
            "no heading says the {0}, and the column '{1}' may: {2}", Text.class, Text.Verbatim.class, Text.class),
    CODES_OF_FLOWS("'{0}' holds codes of flows that nobody explains: {1}", Text.Verbatim.class, Text.class),
    LEVELS(
            "'{0}' tells levels apart, and rows of one may be sums of those of another: {1}",
            Text.Verbatim.class, Text.class),
    ADJUSTMENTS(
            "'{0}' tells apart rows of the same trade, adjusted for the season and not: {1}",
            Text.Verbatim.class, Text.class),
    TITLE_OF_BOTH("the title or the name of the file speaks of exports and imports, and no column says the flow"),
    TITLE_NAMES(
            "the title or the name of the file speaks of {0}, and no column says the market or the reporter",
            Text.Verbatim.class),
    TITLE_OF_PRODUCTS("the title or the name of the file speaks of {0}, and no column says the product", Text.class),
    NO_COUNTRIES("'{0}' holds no countries that are known: {1}", Text.Verbatim.class, Text.class),
    CODE_CONTRADICTS(
            "'{0}' and '{1}' name two countries in one row: {2}, {3}",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_QUANTITY_COLUMN("no column holds a quantity; the headings are {0}", Text.class),
    NO_COLUMN_FOR("no column for the {0}; the headings are {1}", Text.class, Text.class),
    VALUES_IN_CURRENCIES("the columns of values are in {0}", Text.class),
    SAID_NOWHERE("the file says the {0} nowhere", Field.class),
    UNIT_SAID_NOWHERE("the file says nowhere what its numbers are in"),
    UNCLEAR_SCALE("'{0}' in '{1}' may be a thousand or a million", Text.Verbatim.class, Text.Verbatim.class),
    SCALE_TWICE(
            "the title speaks of '{0}', and the column '{1}' may say the same scale or another",
            Text.Verbatim.class, Text.Verbatim.class),
    UNIT_AMONG_NAMES(
            "the heading '{0}' is to be read as a name, and speaks of what its numbers are in", Text.Verbatim.class),
    UNCLEAR_UNIT("the title speaks of '{0}', which is not understood as what the numbers are in", Text.Verbatim.class),
    AND("{0} and {1}", Text.class, Text.class),
    MONTHS_WITHOUT_YEAR("the headings name months, but nothing says of which year"),
    MONTH_AMONG_YEARS(
            "'{0}' is a month in a column of years; --columns period=HEADING if it holds other periods",
            Text.Verbatim.class),
    MONTH_OR_FISCAL_YEAR("'{0}' may be a month or a fiscal year", Text.Verbatim.class),
    FISCAL_BESIDE_OTHERS(
            "'{0}' is a fiscal year, and '{1}' is not: they do not go together",
            Text.Verbatim.class, Text.Verbatim.class),
    NO_MONTH_OF_DATE("'{0}' is neither the first nor the last day of a month", Text.Verbatim.class),
    MONTHS_OR_QUARTERS(
            "'{0}' and the other dates are three or six months apart, so that they may be no months",
            Text.Verbatim.class),
    DAY_OR_MONTH_FIRST("'{0}' may begin with the day or the month", Text.Verbatim.class),
    FIRST_AND_LAST_DAYS(
            "'{0}' begins a month and '{1}' ends one, so that they may be days",
            Text.Verbatim.class, Text.Verbatim.class),
    READ_AS_FISCAL_YEAR("{0} and the like are read as fiscal years", Text.Verbatim.class),
    READ_BY_LAST_YEAR("{0} is read as the fiscal year that ends in it, {1}", Text.Verbatim.class, TimeSpan.class),
    READ_AS_MONTHS(
            "{0} and the like are read as months; --columns year=HEADING reads them as years", Text.Verbatim.class),
    READ_AS_QUARTERS(
            "{0} and the like are read as quarters, as all are three months apart; --columns month=HEADING reads them as months",
            Text.Verbatim.class),
    // what helps
    TAKES_COLUMN_HEADING("--columns takes a heading as it is in the file"),
    TAKES_WHERE_HEADING("--where takes a heading as it is in the file"),
    RENAME_ONE("head one of them otherwise in the file, or leave it out"),
    SAY_QUANTITY("--columns quantity=HEADING says where it is"),
    GIVE_PERIOD("--given period=2024-01 says which it is"),
    SAY_WHERE("--columns {0}={1} says where it is", Text.Verbatim.class, Text.Verbatim.class),
    SAY_WHERE_OR_QUANTITY(
            "--measure quantity reads the quantities of '{0}'; --columns value={1} says where values are",
            Text.Verbatim.class, Text.Verbatim.class),
    SAY_COLUMNS_OR_PERIOD("--columns {0} says where it is, or --given period=2024-01 which it is", Text.Verbatim.class),
    SAY_COLUMNS("--columns {0} says where it is", Text.Verbatim.class),
    SAY_COLUMNS_AND_PERIOD(
            "--columns {0} --given period={1} says where it is, and which period it is of",
            Text.Verbatim.class, Text.Verbatim.class),
    COUNTRIES_ACROSS("the columns of numbers are headed by countries: {0}", Text.class),
    SAY_COUNTRIES_ACROSS(
            "--columns {0} reads the headings as markets, --columns {1} as reporters",
            Text.Verbatim.class, Text.Verbatim.class),

    SAY_ACROSS("--columns {0} reads the headings of columns of numbers as {1}", Text.Verbatim.class, Field.class),
    OR_ONE_COLUMN("{0}; --columns value=HEADING reads one column as all trade", Text.class),

    SAY_WHICH(
            "--columns {0}={1} or --columns {0}={2} says which",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    SAY_SIDE("--columns market={0} or --columns reporter={0} says which it is in all rows", Text.Verbatim.class),
    SETTLE_COLUMN(
            "--columns {0} says what it is; --given {1} says what all rows are of", Text.class, Text.Verbatim.class),
    SAY_FLOW_OF_CODE("--where {0} --given flow=export reads the rows of one flow, if that is it", Text.Verbatim.class),
    SAY_LEVEL("--where {0} reads the rows of one level", Text.Verbatim.class),
    SAY_KIND("--where {0} reads the rows of one kind", Text.Verbatim.class),
    SAY_WHO("--given reporter={0} or --given market={0} says what it is in all rows", Text.Verbatim.class),
    SAY_OTHER(
            "--columns {0}=HEADING names another column, --columns {0}={1} reads it all the same",
            Text.Verbatim.class, Text.Verbatim.class),
    SAY_CODE_OR_NAME(
            "--columns {0}={1} reads the names, --columns {0}={2} the codes",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    SAY_CURRENCY("--currency says what all of them are in, if they are in the same"),
    TITLE_OF_NO_VALUES(
            "the title speaks of '{0}', so that its numbers may be no values of exports or imports",
            Text.Verbatim.class),
    SHEET_OF_NO_VALUES(
            "the name of the sheet speaks of '{0}', so that its numbers may be no values of exports or imports",
            Text.Verbatim.class),
    NAME_OF_NO_VALUES(
            "the name of the file speaks of '{0}', so that its numbers may be no values of exports or imports",
            Text.Verbatim.class),
    GIVE_FLOW_OF_VALUES("--given flow=export or --given flow=import says that they are values of such trade"),
    GIVE_FLOW("--given flow=export or --given flow=import says it"),
    GIVE_MARKET("--given market=US says it; World is all markets"),
    GIVE_PRODUCT("--given product=0901 says it; TOTAL is all products"),
    GIVE_REPORTER("--given reporter=IN says it"),
    GIVE_UNIT("--scale million and --currency USD say what the numbers are in"),
    GIVE_SCALE("--scale thousand or --scale million says it"),
    GIVE_YEAR("--given year=2024 says it, and so does a file name with a year in it"),
    SAY_MONTH_OR_YEAR(
            "--columns month={0} says that they are months, --columns year={0} that they are fiscal years",
            Text.Verbatim.class),
    GIVE_MONTH_OR_YEAR(
            "--given month={0} says that it is a month, --given year={0} that it is a fiscal year",
            Text.Verbatim.class),
    WRITE_MONTH_OR_YEAR("headings such as Nov-2010 or FY2010-11 say which"),
    KEEP_ONE_KIND("--where HEADING=TEXT keeps the rows of one kind"),
    SAY_DATES("--dates day-first or --dates month-first says which"),
    SAY_MONTHS(
            "--columns month=HEADING says that they are months; quarters and halves are written 2024-Q1 and 2024-H1"),
    ADD_UP_DAYS("add days up to months first, as figures are of months and longer"),
    // what is wrong with an amount
    NO_AMOUNT("'{0}' is not an amount, such as 377bn or 755 million", Text.Verbatim.class),
    NO_UNIT_OF_AMOUNT("'{0}' is not a unit, such as bn, million or tỷ", Text.Verbatim.class),
    AMBIGUOUS_AMOUNT(
            "'{0}' may be {1} or {2}: write it without marks",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_NUMBER("'{0}' is not a number", Text.Verbatim.class);

    private final Template template;

    LayoutMessage(String english, Class<?>... kinds) {
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
