package trade.csv;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What is said of texts, records and numbers. */
public enum CsvMessage implements MessageKey {
    LONG_NUMBER("'{0}…' is longer than {1} characters, as no figure is", Text.Verbatim.class, Text.Number.class),
    COMMA("comma"),
    EXPONENT("value has an exponent, behind which digits may be lost: '{0}'", Text.Verbatim.class),
    LONG_ROW("this row is longer than 1,000,000 characters: this is not a table, or a double quote is never closed"),
    MANY_BLANK_LINES("2,000,000 lines in a row are blank: this is not a table"),
    MANY_COLUMNS("this row has {0} columns; a table has 5,000 at most", Text.Number.class),
    MAY_BE("'{0}' may be {1} or {2}", Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NUL_BYTE("there is a NUL byte: this is not text, or in another encoding"),
    NUMBER_EXPECTED("value is not a number: '{0}'", Text.Verbatim.class),
    OTHER_DECIMAL_MARK(
            "'{0}' is not written with a decimal {1} as other values are", Text.Verbatim.class, MessageKey.class),
    POINT("point"),
    QUOTE_NEVER_CLOSED("a double quote that opens here is never closed"),
    SAY_UTF_16("--encoding UTF-16LE (or another name) says which it is"),
    TEXT_BEHIND_QUOTE("there is text behind a closing double quote"),
    WRITE_QUOTE_TWICE("a quote inside a quoted name is written twice");

    private final Template template;

    CsvMessage(String english, Class<?>... kinds) {
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
