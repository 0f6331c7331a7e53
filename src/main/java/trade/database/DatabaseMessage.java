package trade.database;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What is said of databases: drivers, connections, tables, and expressions that are refused. */
enum DatabaseMessage implements MessageKey {
    NO_SUCH_DRIVER("{0}: there is no such driver", Text.Verbatim.class),
    DRIVER_BROKEN("a driver cannot be loaded: {0}", Text.Verbatim.class),
    NO_DRIVER_FOR("{0}: there is no driver for it", Text.Verbatim.class),
    GET_DRIVER("{0}; or name the jar by --driver or $TRADE_DRIVERS", Text.Verbatim.class),
    GET_JAR("get the jar of its JDBC driver; or name the jar by --driver or $TRADE_DRIVERS"),
    DIRECTORY("{0}: this is a directory", Text.Verbatim.class),
    OTHERS_MAY_READ("{0}: others may read these credentials", Text.Verbatim.class),
    UNKNOWN_URL("{0}: its driver does not know such a URL", Text.Verbatim.class),
    CANNOT_CONNECT("{0}: cannot connect: {1}", Text.Verbatim.class, Text.Verbatim.class),
    ENGINE_SAYS("{0}: the engine says: {1}", Text.Verbatim.class, Text.Verbatim.class),
    NO_ANSWER("{0}: no answer within {1} s", Text.Verbatim.class, Text.Number.class),
    WAIT_LONGER("--timeout SECONDS waits longer; --month, --market and --product make the question smaller"),
    NO_SUCH_TABLE("{0}: there is no table '{1}'", Text.Verbatim.class, Text.Verbatim.class),
    NO_TABLES("it has no tables"),
    ITS_TABLES("its tables are {0}", Text.class),
    ITS_TABLES_AND_MORE("its tables are {0} and {1} more", Text.class, Text.Number.class),
    STATEMENT("{0}: statement {1}, {2} s", Text.Verbatim.class, Text.Number.class, Text.Number.class),
    NO_TABLE_NAME(
            "'{0}' is not the name of a table; write schema.table, and \"…\" about a part with a point in it",
            Text.Verbatim.class),
    QUOTE_NOT_CLOSED("the quote {0} is not closed", Text.Verbatim.class),
    OUTSIDE_QUOTES("'{0}' stands outside quotes, which one expression does not need", Text.Verbatim.class),
    WRITING_FUNCTION("the function {0} may write or run something", Text.Verbatim.class),
    NOT_READ_ALIKE("not all engines read {0} alike", Text.Verbatim.class),
    BRACKET_ALONE("the bracket '{0}' stands alone", Text.Verbatim.class);

    private final Template template;

    DatabaseMessage(String english, Class<?>... kinds) {
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
