package trade.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language that people read: its texts, its numbers and its periods. */
public final class Language {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{2})|-Q(\\d)|-H(\\d))?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern FIELD = Pattern.compile("(?:total\\.)?[a-z_][a-z_0-9]*[a-z]");

    private static final String SENTENCES = "say";
    private static final String LINES = "line";

    private static final Language ENGLISH = new Language("en", UnaryOperator.identity());

    private final String tag;
    private final UnaryOperator<String> names;
    private Texts texts;
    private final Map<String, Translation> translations = new HashMap<>();

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
        return told(SENTENCES, english);
    }

    /** A line on standard error. */
    public String line(String english) {
        return told(LINES, english);
    }

    /** What stands above a column of numbers. */
    public String heading(String english) {
        return told("heading", english);
    }

    /** What stands above a column of words. */
    public String label(String english) {
        return isEnglish() || !knows("label", english) ? heading(english) : told("label", english);
    }

    /** A part of a title; its words mean less than those of sentences: Exports to Japan by product. */
    public String title(String english) {
        return told("title", english);
    }

    /** A number as a claim prints it. */
    public String quote(String english) {
        return told("quote", english);
    }

    /** A formula, in words or in names of columns. */
    public String formula(String english) {
        String told = told("formula", english);
        return isEnglish() || !told.equals(english) ? told : fields(english);
    }

    /** The field of a column, with what it is in: growth_pct. */
    public String field(String english) {
        int unit = english.lastIndexOf('_');
        if (isEnglish() || unit < 0 || knows("field", english)) {
            return told("field", english);
        }
        String last = english.substring(unit + 1);
        return field(english.substring(0, unit)) + " ("
                + (knows("field", last) ? told("field", last) : last.toUpperCase(Locale.ROOT)) + ")";
    }

    private String fields(String formula) {
        return FIELD.matcher(formula).replaceAll(name -> Matcher.quoteReplacement(told("field", name.group())));
    }

    /** What a name in a dataset is called. */
    public String name(String english) {
        return of(english);
    }

    private String told(String area, String english) {
        return isEnglish() || english.isEmpty() ? english : translation(area).of(english);
    }

    private boolean knows(String area, String english) {
        return translation(area).knows(english);
    }

    /** A number that is written 1,234.5 in English. */
    public String number(String english) {
        return isEnglish()
                ? english
                : english.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    }

    /** A formula of numbers that are exact and not grouped. */
    public String marks(String english) {
        return isEnglish() ? english : english.replace('.', ',');
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
                            key + (end.group(2).equals("12") ? "twelve" : "months"),
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
                ? say(key + "half", parts.group(4), parts.group(1), "", say("period.half." + parts.group(4)))
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

    private Translation translation(String area) {
        return translations.computeIfAbsent(area, this::newTranslation);
    }

    private Translation newTranslation(String area) {
        return switch (area) {
            case SENTENCES -> translation(List.of(area), this::ofSentence);
            case LINES -> translation(List.of(area), UnaryOperator.identity()).with(this::of);
            case "heading" -> translation(List.of(area, SENTENCES), this::ofTable);
            default -> translation(List.of(area), this::ofTable);
        };
    }

    private Translation translation(List<String> areas, UnaryOperator<String> names) {
        return new Translation(Texts.of("en"), texts(), areas, names, this::number);
    }

    /** A number, a name or a period in a sentence. */
    private String ofSentence(String text) {
        if (isPeriod(text)) {
            return periodInWords(text);
        }
        return NUMBER.matcher(text).matches() ? number(text) : ofTable(text);
    }

    /** A name or a period where there is little room. */
    private String ofTable(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return say("period.day", day.group(1), day.group(2), day.group(3));
        }
        return isPeriod(text) ? period(text) : names.apply(text);
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
