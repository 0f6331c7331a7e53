package trade.cube;

import java.util.Collection;
import trade.message.MessageKey;
import trade.message.Template;

/**
 * The direction of trade, seen from the reporter. Re-exports are part of exports under the general trade system, and re-imports
 * of imports; so they are flows of their own and never added to these.
 */
public enum Flow implements MessageKey {
    EXPORT("export", CubeMessage.EXPORTS),
    IMPORT("import", CubeMessage.IMPORTS),
    RE_EXPORT("re-export", CubeMessage.RE_EXPORTS),
    RE_IMPORT("re-import", CubeMessage.RE_IMPORTS);

    private final Template template;
    private final MessageKey plural;

    Flow(String english, MessageKey plural) {
        this.template = new Template(english);
        this.plural = plural;
    }

    @Override
    public Template template() {
        return template;
    }

    /** What its trade is called: exports. */
    public MessageKey plural() {
        return plural;
    }

    /** What the trade of some flows is called: exports and imports. */
    public static MessageKey nameOf(Collection<Flow> flows) {
        return flows.size() > 1
                ? CubeMessage.EXPORTS_AND_IMPORTS
                : flows.iterator().next().plural();
    }

    /** Whether goods go out. */
    public boolean isOutward() {
        return this == EXPORT || this == RE_EXPORT;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
