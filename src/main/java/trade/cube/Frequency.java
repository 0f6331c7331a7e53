package trade.cube;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.TimeSpan;

/** How often a series is observed, from coarse to fine. */
public enum Frequency implements MessageKey {
    YEAR(1, CubeMessage.YEARS),
    /** From April to March, as most that write 2022-23. Neither part nor whole of any calendar period. */
    FISCAL_YEAR(1, CubeMessage.FISCAL_YEARS),
    HALF(2, CubeMessage.HALVES),
    QUARTER(4, CubeMessage.QUARTERS),
    MONTH(12, CubeMessage.MONTHS),
    /** Up to the 15th, and from the 16th on. */
    HALF_MONTH(24, CubeMessage.HALF_MONTHS);

    private static final int BEFORE_APRIL = 6;

    final int perYear;
    private final MessageKey plural;
    private final Template template;

    Frequency(int perYear, MessageKey plural) {
        this.perYear = perYear;
        this.plural = plural;
        template = new Template(name().toLowerCase(Locale.ROOT).replace('_', ' '));
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

    int halfMonths() {
        return TimeSpan.HALF_MONTHS_OF_YEAR / perYear;
    }

    /** How many half-months after that of the calendar its year begins. */
    int offset() {
        return isFiscal() ? BEFORE_APRIL : 0;
    }

    boolean isFiscal() {
        return this == FISCAL_YEAR;
    }
}
