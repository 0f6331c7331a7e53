package trade.claim;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;

/** What comes of checking a claim. */
public enum Verdict implements MessageKey {
    /** The data has it, within the rounding of what is printed. */
    HOLDS,
    /** No data, but other claims bear it out. */
    CONSISTENT,
    /** Neither data nor other claims tell. */
    CANNOT_SAY,
    /** Not together with claims of other reports, unless these differ by more than is usual. */
    DISAGREES,
    /** Off by so little that a revision of the data since may be why. */
    CLOSE,
    /** It is what another vintage makes. */
    OTHER_VINTAGE,
    /** It is what a comparison with another period makes. */
    OTHER_BASE,
    /** A unit or some thousands off. */
    OTHER_UNIT,
    /** Not together with other claims of the report. */
    CONFLICT,
    /** The data has something else. */
    CONTRADICTED;

    private final Template template =
            new Template(name().toLowerCase(Locale.ROOT).replace('_', ' '));

    /** Whether data has found it to be something else than it says. */
    public boolean isRefuted() {
        return this == CONTRADICTED || this == OTHER_BASE || this == OTHER_UNIT;
    }

    /** Whether a claim is found not to hold as it is printed. */
    public boolean isFound() {
        return compareTo(DISAGREES) > 0;
    }

    @Override
    public Template template() {
        return template;
    }

    /** holds, other base. */
    @Override
    public String toString() {
        return template.english();
    }
}
