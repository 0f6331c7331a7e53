package trade.cube;

import trade.message.MessageKey;
import trade.message.Template;

/** What is measured of trade. */
public enum Measure implements MessageKey {
    /** In whole units of a currency. */
    VALUE("value"),
    /** In kilograms, tonnes, pieces; units do not add up with one another. */
    QUANTITY("quantity");

    private final Template template;

    Measure(String english) {
        template = new Template(english);
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
