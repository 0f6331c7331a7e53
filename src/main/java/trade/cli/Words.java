package trade.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, with messages in a user's words. */
final class Words {

    private Words() {}

    /** What throws an IllegalArgumentException with a message for users, as a converter. */
    static <T> ITypeConverter<T> of(Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        };
    }

    /** The constants of an enum, in lower case and with hyphens. */
    static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] constants) {
        return of(text ->
                oneOf(text, Arrays.stream(constants).collect(Collectors.toMap(Words::word, Function.identity()))));
    }

    static <T> T oneOf(String text, Map<String, T> values) {
        T value = values.get(text.strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            List<String> words = values.keySet().stream().sorted().toList();
            boolean areWords = words.stream().allMatch(word -> word.matches("\\w+"));
            throw new IllegalArgumentException(
                    "'" + text + "' is not one of " + String.join(areWords ? ", " : " ", words));
        }
        return value;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
