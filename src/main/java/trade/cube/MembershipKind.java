package trade.cube;

import java.util.stream.Stream;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** How a member belongs to a group. */
public enum MembershipKind implements MessageKey {
    MEMBERSHIP("membership"),
    /** Of an agreement, which begins for each when that one joins. */
    IN_FORCE("in force"),
    /** The same, before all have ratified it. */
    PROVISIONAL("provisional");

    private final Template template;

    MembershipKind(String english) {
        template = new Template(english);
    }

    /** The kind of that name, which is a membership where it is empty; users may have kinds of their own. */
    public static Text named(String name) {
        return name.isEmpty()
                ? MEMBERSHIP
                : Stream.of(values())
                        .filter(kind -> kind.toString().equals(name))
                        .<Text>map(kind -> kind)
                        .findFirst()
                        .orElse(Text.verbatim(name));
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
