package trade.table;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** A label, an exact number, or missing with its reason. */
public sealed interface Cell {

    record Label(String text) implements Cell {}

    record Value(BigDecimal number) implements Cell {}

    record Missing(String reason) implements Cell {}

    /** The same with its text as that gives it; a number has none. */
    default Cell mapText(UnaryOperator<String> text) {
        if (this instanceof Label label) {
            return new Label(text.apply(label.text()));
        }
        return this instanceof Missing missing ? new Missing(text.apply(missing.reason())) : this;
    }

    static Cell label(String text) {
        return new Label(text);
    }

    static Cell value(BigDecimal number) {
        return new Value(number);
    }

    static Cell value(long number) {
        return new Value(BigDecimal.valueOf(number));
    }

    static Cell missing(Object reason) {
        return new Missing(reason.toString());
    }

    /** A cell that does not apply, such as the rank of a total. */
    static Cell none() {
        return new Label("");
    }
}
