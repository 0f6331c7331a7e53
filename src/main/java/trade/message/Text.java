package trade.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people read, as a value: a language writes it at the very edge. {@link #toString()} gives it in English.
 *
 * <p>Only names of code lists, periods, numbers, bilingual words and what has a {@link MessageKey} change with the language; everything
 * else stands in each language as it is.
 */
public sealed interface Text
        permits Text.Verbatim,
                Text.Bilingual,
                Text.Name,
                Text.Number,
                Text.Day,
                Text.Items,
                Text.FieldName,
                Message,
                MessageKey,
                Parameter,
                TimeSpan {

    /** Nothing at all. */
    Text NONE = verbatim("");

    /** As it stands: what a user wrote, a code, a heading, a file, an option. */
    static Text verbatim(String text) {
        return new Verbatim(text);
    }

    /** Words that stand in both languages where they are said, as only one place says them. */
    static Text bilingual(String english, String vietnamese) {
        return new Bilingual(english, vietnamese, "");
    }

    /** The same, with what programs know them by. */
    static Text bilingual(String english, String vietnamese, String code) {
        return new Bilingual(english, vietnamese, code);
    }

    /** A number with the decimals that it has. */
    static Text number(BigDecimal number) {
        return new Number(number, false, false);
    }

    static Text number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** With a plus before what is above zero. */
    static Text signed(BigDecimal number) {
        return new Number(number, true, false);
    }

    /** With marks between thousands. */
    static Text grouped(BigDecimal number) {
        return new Number(number, false, true);
    }

    /** One after the other, with commas between them. */
    static Text list(List<? extends Text> items) {
        return list(items, ", ");
    }

    static Text list(List<? extends Text> items, String separator) {
        return items.size() == 1 ? items.get(0) : new Items(List.copyOf(items), separator);
    }

    /** The first of many, and how many more there are. */
    static List<Text> firstOf(Collection<? extends Text> items, int most, MessageKey more) {
        List<Text> first = new ArrayList<>(items.stream().limit(most).toList());
        if (items.size() > most) {
            first.add(more.with(items.size() - most));
        }
        return first;
    }

    /** What programs know it by, whatever the language; empty for what is no message. */
    default String code() {
        return "";
    }

    default boolean isEmpty() {
        return toString().isEmpty();
    }

    record Verbatim(String text) implements Text {
        @Override
        public String toString() {
            return text;
        }
    }

    record Bilingual(String english, String vietnamese, String code) implements Text {
        @Override
        public String toString() {
            return english;
        }
    }

    /** A name that a code list may know in other languages; one that it does not know stands as it is. */
    record Name(String name, CodeList list) implements Text {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Rounded by who makes it. */
    record Number(BigDecimal number, boolean isSigned, boolean isGrouped) implements Text {
        @Override
        public String toString() {
            String plain = number.toPlainString();
            return (isSigned && number.signum() > 0 ? "+" : "") + (isGrouped ? withThousands(plain) : plain);
        }

        /** 1,234,567.8 */
        public static String withThousands(String plain) {
            int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            StringBuilder grouped = new StringBuilder(plain);
            for (int at = end - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
                grouped.insert(at, ',');
            }
            return grouped.toString();
        }
    }

    record Day(LocalDate day) implements Text {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * A column of a table as formulas name it: growth_pct, total.value.
     *
     * @param suffix what it has behind its name: its unit, and the comparison that it is of
     */
    record FieldName(Text name, boolean isOfTotal, String suffix) implements Text {

        public static FieldName of(Text name) {
            return new FieldName(name, false, "");
        }

        public static FieldName ofTotal(Text name) {
            return new FieldName(name, true, "");
        }

        @Override
        public String toString() {
            return (isOfTotal ? "total." : "") + name + suffix;
        }
    }

    record Items(List<Text> items, String separator) implements Text {

        @Override
        public boolean isEmpty() {
            return items.stream().allMatch(Text::isEmpty);
        }

        @Override
        public String code() {
            return items.stream()
                    .map(Text::code)
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (Text item : items) {
                text.append(text.isEmpty() ? "" : separator).append(item);
            }
            return text.toString();
        }
    }
}
