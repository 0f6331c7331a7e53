package trade.message;

import java.util.Locale;

/** A parameter of a question, which the command line has an option of that name for. */
public non-sealed interface Parameter extends Text {

    /** The constant's. */
    String name();

    /** --base-vintage. */
    default String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
