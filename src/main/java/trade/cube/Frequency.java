package trade.cube;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;

/** How often a series is observed, from coarse to fine. */
public enum Frequency implements MessageKey {
    YEAR(1, CubeMessage.YEARS),
    HALF(2, CubeMessage.HALVES),
    QUARTER(4, CubeMessage.QUARTERS),
    MONTH(12, CubeMessage.MONTHS);

    final int perYear;
    private final MessageKey plural;
    private final Template template;

    Frequency(int perYear, MessageKey plural) {
        this.perYear = perYear;
        this.plural = plural;
        template = new Template(name().toLowerCase(Locale.ROOT));
    }

    MessageKey plural() {
        return plural;
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }

    int months() {
        return 12 / perYear;
    }
}
