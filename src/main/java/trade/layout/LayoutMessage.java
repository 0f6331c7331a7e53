package trade.layout;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

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
            "two columns hold the {0}: '{1}' and '{2}'", Field.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_QUANTITY_COLUMN("no column holds a quantity; the headings are {0}", Text.class),
    NO_COLUMN_FOR("no column for the {0}; the headings are {1}", Field.class, Text.class),
    VALUES_IN_CURRENCIES("the columns of values are in {0}", Text.class),
    SAID_NOWHERE("the file says the {0} nowhere", Field.class),
    UNIT_SAID_NOWHERE("the file says nowhere what its numbers are in"),
    AND("{0} and {1}", Text.class, Text.class),
    MONTHS_WITHOUT_YEAR("the headings name months, but nothing says of which year"),
    // what helps
    TAKES_COLUMN_HEADING("--columns takes a heading as it is in the file"),
    TAKES_WHERE_HEADING("--where takes a heading as it is in the file"),
    RENAME_ONE("rename one of them in the file"),
    SAY_QUANTITY("--columns quantity=HEADING says where it is"),
    GIVE_PERIOD("--given period=2024-01 says which it is"),
    SAY_WHERE("--columns {0}={1} says where it is", Text.Verbatim.class, Text.Verbatim.class),
    SAY_WHERE_OR_GIVE(
            "--columns {0}={1} says where it is, or --given period=2024-01 which it is",
            Text.Verbatim.class, Text.Verbatim.class),
    SAY_WHICH("--columns {0}=HEADING says which", Text.Verbatim.class),
    SAY_CURRENCY("--currency says what all of them are in, if they are in the same"),
    GIVE_FLOW("--given flow=export or --given flow=import says it"),
    GIVE_MARKET("--given market=US says it; World is all markets"),
    GIVE_REPORTER("--given reporter=IN says it"),
    GIVE_UNIT("--scale million and --currency USD say what the numbers are in"),
    GIVE_YEAR("--given year=2024 says it, and so does a file name with a year in it"),
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
