package trade.language;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language that people read: its texts, its numbers and its periods. */
public final class Language {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{2})|-Q(\\d)|-H(\\d))?");

    private static final Language ENGLISH = new Language("en", UnaryOperator.identity());

    private final String tag;
    private final UnaryOperator<String> names;
    private Texts texts;
    private Translation translation;

    private Language(String tag, UnaryOperator<String> names) {
        this.tag = tag;
        this.names = names;
    }

    public static Language english() {
        return ENGLISH;
    }

    /** @param names what English names of markets are; themselves where they have no other */
    public static Language vietnamese(UnaryOperator<String> names) {
        return new Language("vi", names);
    }

    public boolean isEnglish() {
        return tag.equals("en");
    }

    /** The text of a key, with its places filled. */
    public String say(String key, Object... places) {
        return Texts.filled(texts().text(key), places);
    }

    /** The texts of {@code --help} by the keys that they are looked up with; none in English, where they stand in the commands. */
    public Map<String, String> help() {
        return isEnglish() ? Map.of() : Texts.ofHelp(tag).all();
    }

    /** What the program said in English; it costs nothing in English. */
    public String of(String english) {
        return isEnglish() || english.isEmpty() ? english : translation().of(english);
    }

    /** What a name in a dataset is called. */
    public String name(String english) {
        return isEnglish() ? english : names.apply(english);
    }

    /** Whether it is known how to tell that. */
    boolean knows(String english) {
        return translation().knows(english);
    }

    /** A number that is written 1,234.5 in English. */
    public String number(String english) {
        return isEnglish()
                ? english
                : english.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    }

    /** A period as it stands in a table: 2024-01, T1/2024. */
    public String period(String period) {
        return isEnglish() ? period : period(period, "period.short.");
    }

    /** A period as it stands in a sentence: January 2024, tháng 1/2024. */
    public String periodInWords(String period) {
        return period(period, "period.");
    }

    private String period(String period, String key) {
        int dots = period.indexOf("..");
        if (dots >= 0) {
            String first = period.substring(0, dots);
            String last = period.substring(dots + 2);
            Matcher begin = PERIOD.matcher(first);
            Matcher end = PERIOD.matcher(last);
            boolean isYearSoFar = begin.matches()
                    && end.matches()
                    && begin.group(1).equals(end.group(1))
                    && "01".equals(begin.group(2))
                    && end.group(2) != null;
            return isYearSoFar
                    ? say(
                            key + "months",
                            Integer.parseInt(end.group(2)),
                            end.group(1),
                            period(last, key),
                            period(first, key))
                    : say(key + "range", period(first, key), period(last, key));
        }
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            return period;
        }
        if (parts.group(2) != null) {
            int month = Integer.parseInt(parts.group(2));
            return say(key + "month", month, parts.group(1), say("period.name." + month));
        }
        if (parts.group(3) != null) {
            return say(
                    key + "quarter",
                    parts.group(3),
                    parts.group(1),
                    roman(parts.group(3)),
                    say("period.ordinal." + parts.group(3)));
        }
        return parts.group(4) != null
                ? say(key + "half", parts.group(4), parts.group(1), "", say("period.ordinal." + parts.group(4)))
                : say(key + "year", parts.group(1));
    }

    private static String roman(String quarter) {
        return switch (quarter) {
            case "1" -> "I";
            case "2" -> "II";
            case "3" -> "III";
            default -> "IV";
        };
    }

    private Texts texts() {
        if (texts == null) {
            texts = Texts.of(tag);
        }
        return texts;
    }

    private Translation translation() {
        if (translation == null) {
            translation = new Translation(Texts.of("en"), texts(), this::nameOrPeriod);
        }
        return translation;
    }

    private String nameOrPeriod(String text) {
        String name = names.apply(text);
        return name.equals(text) && isPeriod(text) ? period(text) : name;
    }

    private static boolean isPeriod(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? PERIOD.matcher(text).matches()
                : PERIOD.matcher(text.substring(0, dots)).matches()
                        && PERIOD.matcher(text.substring(dots + 2)).matches();
    }

    @Override
    public String toString() {
        return tag.toUpperCase(Locale.ROOT);
    }
}
