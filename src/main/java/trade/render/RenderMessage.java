package trade.render;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What formats for people say around a table. */
enum RenderMessage implements MessageKey {
    NOTE("note"),
    WARNING("warning"),
    NOTE_OF_DOCUMENT("Note: {0}", Text.class),
    WARNING_OF_DOCUMENT("Warning: {0}", Text.class),
    IN_UNIT("{0}, {1}", Text.class, Text.class),
    PERCENT("{0} %", Text.Number.class),
    POINTS("pp"),
    // how a table came about
    HOW_IT_CAME_ABOUT("How it came about"),
    FILES("files"),
    STEPS("steps"),
    NUMBERS("numbers"),
    ADDED_UP("added up"),
    LEFT_OUT("left out"),
    AS_SQL("as SQL, of the observations that were read"),
    AS_SENT("as SQL, as it was sent"),
    MORE_SUMS("and {0} more sums", Text.Number.class),
    FILE(
            "{0}: SHA-256 {1}, {2}, {3}, in {4}, {5} rows",
            Text.Verbatim.class, Text.Verbatim.class, Text.class, Text.class, Text.class, Text.Number.class),
    TABLE(
            "{0}: {1}, {2}, in {3}, {4} rows",
            Text.Verbatim.class, Text.class, Text.class, Text.class, Text.Number.class);

    private final Template template;

    RenderMessage(String english, Class<?>... kinds) {
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
