package trade.cli;

import trade.layout.Field;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What the command line says: lines on standard error, what is wrong with options, what helps, and the tables of what is known. */
enum CliMessage implements MessageKey {
    // lines on standard error
    ERROR("trade: error: {0}", Text.class),
    ERROR_IN("trade: {0}: error: {1}", Text.Verbatim.class, Text.class),
    WARNING("trade: warning: {0}", Text.class),
    NOTE("trade: note: {0}", Text.class),
    DETAIL("trade: {0}", Text.class),
    HINT("hint: {0}", Text.class),
    OF_COMMAND("{0}: {1}", Text.Verbatim.class, Text.class),
    TRY("Try '{0} --help'.", Text.Verbatim.class),
    READ("read {0} in {1} ms", Text.class, Text.Number.class),
    STANDARD_INPUT("standard input"),
    STANDARD_OUTPUT("standard output"),
    // what is wrong on the command line
    SAY_WHAT_TO_DO("say what to do: {0}", Text.class),
    OF_OPTION("{0}: {1}", Text.Verbatim.class, Text.class),
    UNMATCHED("Unmatched argument at index {0}: {1}", Text.Number.class, Text.class),
    UNMATCHED_SEVERAL("Unmatched arguments from index {0}: {1}", Text.Number.class, Text.class),
    UNKNOWN_OPTION("Unknown option: {0}", Text.class),
    UNKNOWN_OPTIONS("Unknown options: {0}", Text.class),
    QUOTED("'{0}'", Text.class),
    NO_VALUE("Missing required parameter for option '{0}' ({1})", Text.Verbatim.class, Text.Verbatim.class),
    NO_PARAMETER("Missing required parameter: {0}", Text.Verbatim.class),
    ONLY_ONCE("option '{0}' should be specified only once", Text.Verbatim.class),
    ONLY_ONE_VALUE("option '{0}' ({1}) should be specified only once", Text.Verbatim.class, Text.Verbatim.class),
    INVALID_VALUE("Invalid value for option '{0}': '{1}'", Text.Verbatim.class, Text.Verbatim.class),
    ONE_OF("'{0}' is not one of {1} or {2}", Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_PAIR("'{0}' is not {1}", Text.Verbatim.class, Text.Verbatim.class),
    NO_PERCENTAGE("'{0}' is not NAME=PERCENT, such as US=-10%", Text.Verbatim.class),
    NO_BOOLEAN("'{0}' is not a boolean", Text.Verbatim.class),
    NO_WHOLE_NUMBER("'{0}' is not a whole number", Text.Verbatim.class),
    NO_SENTENCES("this figure is not told in sentences; -f table, markdown, csv, tsv, json or ndjson prints it"),
    NO_SENTENCES_WITH(
            "what {0} adds is not told in sentences; -f table, markdown, csv, tsv, json or ndjson prints it",
            Text.Verbatim.class),
    NO_ENCODING(
            "'{0}' is not an encoding; write UTF-8, UTF-16, windows-1252, windows-1258 or ISO-8859-1",
            Text.Verbatim.class),
    NO_DAY("'{0}' is not a day such as 2024-01-31", Text.Verbatim.class),
    PERIOD_IS_OPEN("'{0}' is open; write a period such as 2023-01", Text.Verbatim.class),
    NUMBERS_IN_ROWS("numbers stand in the rows; --scale and --currency say what they are in"),
    SAID_TWICE(
            "{0}: the {1} is '{2}' and '{3}': say one of them",
            Text.Verbatim.class, Field.class, Text.Verbatim.class, Text.Verbatim.class),
    MAY_BE("'{0}' may be {1}; use the code", Text.Verbatim.class, Text.class),
    NAME_AND_CODE("{0} ({1})", Text.class, Text.Verbatim.class),
    OR("{0} or {1}", Text.class, Text.class),
    EMPTY_NAME("a market or product is empty"),
    NO_SIGN_OF_ITS_OWN(
            "'{0}': a name has no sign before it but '!'; leave {1} out as '!{1}'",
            Text.Verbatim.class, Text.Verbatim.class),
    CONCENTRATED_ON("--of: trade is concentrated on markets or on products"),
    RANK_BY("--by: a rank is by market, by product or by reporter"),
    BALANCE_OF_ONE_FLOW("--order balance: a balance has both flows; leave --flow out"),
    NO_NUMBER_COLUMN(
            "'{0}' is no column: value, growth, change, share, balance or another number as -f csv names it",
            Text.Verbatim.class),
    TOP_OF_NOTHING("--top: 0 shows nothing"),
    BALANCE_BY_FLOW("--by: a balance is of both flows, so its rows cannot be flows"),
    SHARES_COMPARED("--vs: shares are compared with the world, or with a base"),
    VINTAGE_TWICE("--as-known-on: --vintage says another vintage already"),
    ROLLING_NOTHING("--rolling: a sum of 0 periods is nothing"),
    NO_TARGET("'{0}' is no target: it must be above zero", Text.Verbatim.class),
    SAY_WHICH_CLAIMS("say which claims: a CSV, or a sentence in quotes"),
    NO_CLAIM("'{0}' has no number to check", Text.Verbatim.class),
    NOT_READ("'{0}' is not read: {1}", Text.Verbatim.class, Text.class),
    SENTENCE_NOT_READ("sentence {0} is not read in full: {1}", Text.Verbatim.class, Text.class),
    PERIOD_OF_BEFORE("sentences that go on with the period of the one before: {0}", Text.class),
    CLAIMS_OR_DATA("standard input holds claims or data, not both"),
    NO_USE_FOR_DATASET("{0}: there is no use for a dataset: {1}", Text.Verbatim.class, Text.class),
    WOULD_REPLACE("--output: the result would replace {0}, which is read; name another file", Text.class),
    UNKNOWN_GROUP("'{0}' is not a group whose members are known; trade groups lists them", Text.Verbatim.class),
    UNKNOWN_GROUP_CLOSE_TO(
            "'{0}' is not a group whose members are known; trade groups lists them; {1}",
            Text.Verbatim.class, Text.class),
    UNKNOWN_LAYOUT("no layout has '{0}' in its name; trade layouts lists them", Text.Verbatim.class),
    UNKNOWN_LAYOUT_CLOSE_TO(
            "no layout has '{0}' in its name; trade layouts lists them; {1}", Text.Verbatim.class, Text.class),
    UNKNOWN_VIEWER("--view: '{0}' is not a market that is known", Text.Verbatim.class),
    DID_YOU_MEAN("did you mean {0}?", Text.class),
    // settings
    NO_SETTING("there is no setting '{0}'", Text.Verbatim.class),
    SETTINGS_LIKE_OPTIONS("settings are called like options: unit = million"),
    NOT_IN_FOLDER("a file in the folder, which may be anybody's, cannot set '{0}'", Text.Verbatim.class),
    SAY_IT_ELSEWHERE(
            "say it on the command line, by ${0} or in ~/.config/trade/config.properties", Text.Verbatim.class),
    SETTINGS_OF_FOLDER("settings of {0} in this folder: {1}", Text.Verbatim.class, Text.class),
    HEXADECIMAL_DIGITS("\\u is followed by four hexadecimal digits"),
    SETTINGS_TOO_LONG("{0}: this is too long for settings", Text.Verbatim.class),
    SETTINGS_NOT_UTF_8("{0}: this is not in UTF-8", Text.Verbatim.class),
    // databases
    LONG_URL("a URL of more than 10,000 characters is none"),
    PASSWORD_IN_URL(
            "a URL with a password can be read by others: put it into $TRADE_PASSWORD, or into a file that --credentials names"),
    CONNECTIONS_ONLY_READ("the URL cannot set '{0}', as connections only read", Text.Verbatim.class),
    URL_PARAMETER(
            "the URL's parameter '{0}' may make the driver write, run or load something; --allow-url-parameter {0} allows it",
            Text.Verbatim.class),
    WHICH_TABLE("--table says which table of the database"),
    TABLE_TWICE("--table-sql: --table says another one already"),
    NO_TIME("--timeout: an answer takes more than 0 seconds"),
    // names and the data
    FITS_SEVERAL("'{0}' fits several {1}: {2}", Text.Verbatim.class, MessageKey.class, Text.class),
    NOT_IN_DATA("'{0}' is not a {1} in the data", Text.Verbatim.class, MessageKey.class),
    NOT_KNOWN("'{0}' is not a {1} in the data, nor one that is known", Text.Verbatim.class, MessageKey.class),
    DATA_HOLDS("the data holds {0}", Text.class),
    SEVERAL_REPORTERS("the data is of several reporters: {0}", Text.class),
    GIVE_REPORTER("--given reporter=VN says whose trade the file is about that does not name it"),
    SAY_REPORTER("--reporter says whose trade it is about; --by reporter compares them"),
    SELECT_ONE_LENGTH("--product selects codes of one length: --product '??'"),
    SAMPLE("no dataset named: these are the bundled figures of Vietnam, {0}", Text.Verbatim.class),
    CLAIMS_ALONE("no dataset named, and no claim says whose trade it is: checked against each other alone"),
    // what goes wrong
    CANNOT_WRITE("cannot write to {0}: {1}", Text.class, Text.class),
    CANNOT_WRITE_HELP("cannot write to standard output"),
    NO_SUCH_FILE("{0}: there is no such file", Text.Verbatim.class),
    FILE_NOT_PERMITTED("{0}: permission denied", Text.Verbatim.class),
    OF_FILE("{0}: {1}", Text.Verbatim.class, Text.class),
    NO_SUCH_FOLDER("there is no such folder"),
    NOT_PERMITTED("permission denied"),
    IS_DIRECTORY("it is a directory"),
    NO_SPACE("No space left on device"),
    BAD_DESCRIPTOR("Bad file descriptor"),
    NO_DIRECTORY("Not a directory"),
    MANY_LINKS("Too many levels of symbolic links"),
    NO_PIPE(
            "{0}: values and quantities are read one after the other, which a pipe cannot be: name a file",
            Text.Verbatim.class),
    MEMORY_FULL("the answer does not fit into memory"),
    NARROW("narrow it by --month, --market or --product, or by fewer dimensions in --by"),
    BUG("a bug in trade: {0}; please report it with the command line", Text.Verbatim.class),
    SEE_WHERE("-v shows where it happened"),
    // how a number came about
    MORE_RANGES("{0} and {1} more ranges", Text.Verbatim.class, Text.Number.class),
    // tables of what is known
    FIGURES("Figures and their formulas"),
    LAYOUTS("Layouts that are recognised by their headers"),
    GROUPS("Members of groups"),
    GROUPS_AS_SEEN("Members of groups as {0} sees them", Text.class),
    GROUPS_ON("Members of groups on {0}", Text.class),
    GROUPS_AS_SEEN_ON("Members of groups as {0} sees them on {1}", Text.class, Text.class),
    DATA_CHECK("Data check"),
    FIGURE("figure"),
    VIETNAMESE("vietnamese"),
    FORMULA("formula"),
    COMMAND("command"),
    SOURCE("source"),
    LAYOUT("layout"),
    ABOUT("about"),
    IS("is"),
    HEADINGS("headings"),
    UNIT("unit"),
    FLOWS("flows"),
    TRAP("trap"),
    GROUP("group"),
    MEMBER("member"),
    NAME("name"),
    FROM("from"),
    TO("to"),
    KIND("kind"),
    VIEW("view"),
    LEVEL("level"),
    PLACE("place"),
    CHECK("check"),
    FINDING("finding"),
    // what check-data says of a file
    READING("reading"),
    ENCODING("encoding"),
    DELIMITER("delimiter"),
    TAB("tab"),
    DECIMAL_MARK("decimal mark"),
    ROWS("rows"),
    ROW("row"),
    CURRENCY("currency"),
    SCALE("scale"),
    ROWS_AND_OBSERVATIONS("{0}, with {1} observations", Text.Number.class, Text.Number.class),
    AS_COLUMN_SAYS("as the column {0} says", Text.Verbatim.class),
    AS_HEADING_SAYS("{0}, as the heading {1} says", Text.Verbatim.class, Text.Verbatim.class),
    AS_LAYOUT_OR_OPTION_SAYS("{0}, as the layout or an option says", Text.Verbatim.class),
    AS_LAYOUT_OR_LINE_SAYS("{0}, as the layout or a line above says", Text.Verbatim.class),
    NOT_SAID("not said"),
    NUMBER_OF_ONE("a number of 1 is {0}", Text.Number.class),
    NUMBER_OF_ONE_AND_POWER(
            "a number of 1 is {0}, and what the column {1} says", Text.Number.class, Text.Verbatim.class),
    WITH_EXCERPT("{0}: {1}", Text.class, Text.Verbatim.class);

    private final Template template;

    CliMessage(String english, Class<?>... kinds) {
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
