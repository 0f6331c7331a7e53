package trade.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Spelling;

/** What a word before a number makes of it. */
public enum Hedge {
    NONE("", "(?!)"),
    ABOUT("about", "about|around|approximately|approx|roughly|circa|some|khoang|uoc|uoc dat|xap xi"),
    MORE_THAN("more than", "more than|over|above|exceeding|hon|tren|vuot"),
    ALMOST("almost", "almost|nearly|close to|just under|just below|gan|suyt soat"),
    AT_LEAST("at least", "at least|no less than|it nhat|toi thieu"),
    AT_MOST("at most", "at most|up to|no more than|less than|under|below|toi da|khong qua|duoi");

    private final String words;
    private final Pattern pattern;

    Hedge(String words, String alternatives) {
        this.words = words;
        this.pattern = Pattern.compile("(?:^| )(?:" + alternatives + ")(?= |$)");
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
