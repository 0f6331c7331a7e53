package trade.table;

import java.math.BigDecimal;
import trade.message.MessageKey;
import trade.message.Text;

/** A label, an exact number, or missing with its reason. */
public sealed interface Cell {

    record Label(Text text) implements Cell {}

    record Value(BigDecimal number) implements Cell {}

    record Missing(MessageKey reason) implements Cell {}

    static Cell label(Text text) {
        return new Label(text);
    }

    /** As it stands, in every language. */
    static Cell label(String text) {
        return new Label(Text.verbatim(text));
    }

    static Cell value(BigDecimal number) {
        return new Value(number);
    }

    static Cell value(long number) {
        return new Value(BigDecimal.valueOf(number));
    }

    static Cell missing(MessageKey reason) {
        return new Missing(reason);
    }

    /** A cell that does not apply, such as the rank of a total. */
    static Cell none() {
        return new Label(Text.NONE);
    }
}
