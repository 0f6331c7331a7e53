package trade.cube;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.message.MessageKey;
import trade.message.Template;

/**
 * Which of several publications of a figure one is.
 *
 * @param status null where nobody says it
 * @param published null where nobody says it
 */
public record Vintage(Status status, LocalDate published) implements Comparable<Vintage> {

    /** How sure an office is. */
    public enum Status implements MessageKey {
        /** Made before all data are in. */
        ESTIMATE("estimate", "estimated", "flash", "advance", "uoc tinh", "uoc", "so uoc tinh"),
        PRELIMINARY("preliminary", "provisional", "so bo", "so lieu so bo"),
        FINAL("final", "revised", "actual", "chinh thuc", "so lieu chinh thuc", "thuc hien");

        private final Set<String> words;
        private final Template template = new Template(name().toLowerCase(Locale.ROOT));

        Status(String... words) {
            this.words = Set.of(words);
        }

        /** The same, but that preliminary figures are as good as finals in a comparison, and estimates are not. */
        Status sureness() {
            return this == PRELIMINARY ? FINAL : this;
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

    /** Of a file that does not say it. */
    public static final Vintage UNSAID = new Vintage(null, null);

    private static final Comparator<Status> BY_SURENESS = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern EUROPEAN_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(20)?(\\d{2})( .*)?");

    /** The vintage that a word such as <i>estimate</i>, or a day of publication, stands for; none where it is neither. */
    public static Optional<Vintage> parse(String text) {
        String word = NameNormalizer.folded(text);
        for (Status status : Status.values()) {
            if (status.words.contains(word)) {
                return Optional.of(new Vintage(status, null));
            }
        }
        return day(text.strip()).map(day -> new Vintage(null, day));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher european = EUROPEAN_DAY.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.parse(day.group(1)));
            }
            return european.matches()
                    ? Optional.of(LocalDate.of(
                            2000 + Integer.parseInt(european.group(4)),
                            Integer.parseInt(european.group(2)),
                            Integer.parseInt(european.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** What both say; of what both say, this one. */
    public Vintage merge(Vintage other) {
        return new Vintage(status != null ? status : other.status, published != null ? published : other.published);
    }

    /** The later published is later; of those published on one day, or on days unknown, the surer. */
    @Override
    public int compareTo(Vintage other) {
        boolean areDated = published != null && other.published != null;
        int byDay = areDated ? published.compareTo(other.published) : 0;
        return byDay != 0 ? byDay : BY_SURENESS.compare(status, other.status);
    }
}
