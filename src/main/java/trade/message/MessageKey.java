package trade.message;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the program says: a constant of an enum, of which each package has its own. The English text stands in the constant, with
 * {@code {0}} for its first argument, so that it is found by searching; texts of other languages are found by enum and constant. A key
 * without arguments is a text by itself: a word, a heading, a reason.
 */
public non-sealed interface MessageKey extends Text {

    /** The constant's. */
    String name();

    Template template();

    /** What programs know it by, whatever the language and the wording: {@code base_missing}. */
    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The key with its arguments: texts, strings that stand as they are, whole numbers, or collections of these.
     *
     * @throws IllegalArgumentException where the arguments are not those that the template declares
     */
    default Message with(Object... arguments) {
        return Message.of(this, arguments);
    }

    /** Several texts as one by a key of two: A or B or C. */
    default Text joining(List<? extends Text> texts) {
        Text all = texts.get(0);
        for (Text text : texts.subList(1, texts.size())) {
            all = with(all, text);
        }
        return all;
    }
}
