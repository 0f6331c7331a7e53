package trade.reference;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What is wrong with a membership of a group. */
enum ReferenceMessage implements MessageKey {
    GROUP_EMPTY("the group is empty"),
    MEMBER_EMPTY("the member is empty"),
    ENDS_BEFORE_IT_BEGINS("the membership ends before it begins"),
    NO_DAY("'{0}' is not a day such as 2024-01-31", Text.Verbatim.class);

    private final Template template;

    ReferenceMessage(String english, Class<?>... kinds) {
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
