package trade.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Spelling;

/** What a word before a number makes of it. */
public enum Hedge {
    NONE("", "(?!)"),
    ABOUT(
            "about",
            "about|around|approximately|approx|roughly|circa|ca|some|nearly or about|khoang|uoc|uoc dat|uoc tinh|xap xi"
                    + "|tren duoi|chung"),
    MORE_THAN(
            "more than",
            "more than|over|above|exceeding|upwards of|in excess of|greater than|hon|tren|vuot|vuot qua|vuot moc"),
    ALMOST(
            "almost",
            "almost|nearly|close to|just under|just below|just shy of|not quite|gan|gan dat|suyt soat|chua den|chua toi"
                    + "|chua day|sat"),
    AT_LEAST(
            "at least",
            "at least|no less than|not less than|no fewer than|not fewer than|it nhat|toi thieu|khong duoi|khong it hon"),
    AT_MOST(
            "at most",
            "at most|up to|no more than|not more than|not over|not above|not exceeding|less than|fewer than|lower than|under"
                    + "|below|toi da|khong qua|khong vuot qua|khong hon|khong tren|duoi|it hon|thap hon");

    private final String words;
    private final Pattern pattern;

    Hedge(String words, String alternatives) {
        this.words = words;
        this.pattern = Pattern.compile("(?:^| )(?:" + alternatives + ")(?= |$)");
    }

    /** Words that say how a number is printed. */
    private static final Pattern PRECISION =
            Pattern.compile("(\\d+ )?(integer|decimals?|range|exact|exactly|rounded|final|estimate)?");

    /**
     * The hedge in a cell of a file, where there are no other words.
     *
     * @throws IllegalArgumentException with a message for users
     */
    public static Hedge parse(String text) {
        Hedge hedge = in(text);
        boolean isClear =
                hedge != NONE || PRECISION.matcher(Spelling.folded(text)).matches();
        if (!isClear) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a hedge: about, more than, almost, at least or at most");
        }
        return hedge;
    }

    /** The hedge that some words have; none where they have none. */
    public static Hedge in(String text) {
        if (text.contains("~") || text.contains("≈")) {
            return ABOUT;
        }
        if (text.contains("≥") || text.contains("≤")) {
            return text.contains("≥") ? AT_LEAST : AT_MOST;
        }
        if (text.contains(">") || text.contains("<")) {
            return text.contains(">") ? MORE_THAN : AT_MOST;
        }
        return last(Spelling.folded(text)).orElse(NONE);
    }

    /** The one nearest to the number; of two that end together the longer. */
    private static Optional<Hedge> last(String words) {
        Hedge last = null;
        int end = -1;
        int length = 0;
        for (Hedge hedge : values()) {
            Matcher matcher = hedge.pattern.matcher(words);
            while (matcher.find()) {
                int found = matcher.end() - matcher.start();
                if (matcher.end() > end || matcher.end() == end && found > length) {
                    last = hedge;
                    end = matcher.end();
                    length = found;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public String toString() {
        return words;
    }
}
