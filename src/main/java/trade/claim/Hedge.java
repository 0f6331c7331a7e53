package trade.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.NameNormalizer;
import trade.message.MessageException;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What a word before a number makes of it. */
public enum Hedge implements MessageKey {
    NONE("{0}", "(?!)"),
    ABOUT(
            "about {0}",
            "about|around|approximately|approx|roughly|circa|ca|some|nearly or about|khoang|uoc|uoc dat|uoc tinh|xap xi"
                    + "|tren duoi|chung"),
    MORE_THAN(
            "more than {0}",
            "more than|over|above|exceeding|upwards of|in excess of|greater than|hon|tren|vuot|vuot qua|vuot moc"),
    ALMOST(
            "almost {0}",
            "almost|nearly|close to|just under|just below|just shy of|not quite|gan|gan dat|suyt soat|chua den|chua toi"
                    + "|chua day|sat"),
    AT_LEAST(
            "at least {0}",
            "at least|no less than|not less than|no fewer than|not fewer than|it nhat|toi thieu|khong duoi|khong it hon"),
    AT_MOST(
            "at most {0}",
            "at most|up to|no more than|not more than|not over|not above|not exceeding|less than|fewer than|lower than|under"
                    + "|below|toi da|khong qua|khong vuot qua|khong hon|khong tren|duoi|it hon|thap hon");

    private final Template template;
    private final Pattern pattern;

    Hedge(String english, String alternatives) {
        this.template = new Template(english, Text.class);
        this.pattern = Pattern.compile("(?:^| )(?:" + alternatives + ")(?= |$)");
    }

    /** Words that say how a number is printed. */
    private static final Pattern PRECISION =
            Pattern.compile("(\\d+ )?(integer|decimals?|range|exact|exactly|rounded|final|estimate)?");

    /**
     * The hedge in a cell of a file, where there are no other words.
     *
     * @throws MessageException where the words are none of a hedge
     */
    public static Hedge parse(String text) {
        Hedge hedge = findIn(text);
        boolean isClear =
                hedge != NONE || PRECISION.matcher(NameNormalizer.folded(text)).matches();
        if (!isClear) {
            throw new MessageException(ClaimMessage.UNKNOWN_HEDGE.with(text));
        }
        return hedge;
    }

    /** The hedge that some words have; none where they have none. */
    public static Hedge findIn(String text) {
        if (text.contains("~") || text.contains("≈")) {
            return ABOUT;
        }
        if (text.contains("≥") || text.contains("≤")) {
            return text.contains("≥") ? AT_LEAST : AT_MOST;
        }
        if (text.contains(">") || text.contains("<")) {
            return text.contains(">") ? MORE_THAN : AT_MOST;
        }
        return last(NameNormalizer.folded(text)).orElse(NONE);
    }

    /** Words without hedges. */
    public static String without(String words) {
        String rest = words;
        for (Hedge hedge : values()) {
            rest = hedge.pattern.matcher(rest).replaceAll(" ");
        }
        return rest;
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

    /** A number with its hedge. */
    public Text text(String number) {
        return this == NONE ? Text.verbatim(number) : with(number);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
