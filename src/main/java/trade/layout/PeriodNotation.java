package trade.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.message.MessageException;
import trade.message.Text;

/**
 * How the periods of one dataset are written, as far as a text alone does not tell it: 2010-11 is a month or a fiscal year. Its first
 * rows tell it; where all of them tell otherwise in the end, or not at all, the user is asked.
 */
public final class PeriodNotation {

    /** What periods are, as their heading says. */
    enum Content {
        YEARS,
        MONTHS,
        QUARTERS,
        ANY
    }

    /** @param isQuestion whether the user can say it */
    public record Doubt(Text text, Text hint, boolean isQuestion) {}

    private static final Pattern BY_LAST_YEAR = Pattern.compile("(?i)FY ?'?\\d{2,4}");

    private final Content content;
    private final Text howToSay;
    private final DateNotation dates;
    /** What may be a month and may be a fiscal year. */
    private final Set<String> twoYears = new TreeSet<>();

    private boolean areTwoYearsFiscal;
    private String fiscalYear;
    private String otherPeriod;
    private String byLastYear;

    /**
     * @param howToSay how to say whether they are months or fiscal years
     * @param first some of the first periods
     */
    PeriodNotation(Content content, Text howToSay, Optional<DateOrder> dates, Collection<String> first) {
        this.content = content;
        this.howToSay = howToSay;
        Set<String> texts = new LinkedHashSet<>(first);
        this.dates = new DateNotation(dates, texts);
        texts.forEach(this::tryToRead);
        if (mayBeQuarters()) {
            this.dates.tellQuarters(content == Content.QUARTERS);
        }
        areTwoYearsFiscal = decided().orElse(false);
    }

    private boolean mayBeQuarters() {
        return content == Content.ANY || content == Content.QUARTERS;
    }

    private void tryToRead(String text) {
        try {
            read(text);
        } catch (MessageException notAPeriod) {
            // it is said of its row
        }
    }

    /** @throws MessageException where it is no period, or none of those that the column holds */
    public synchronized Period read(String text) {
        List<Period> readings = dates.readings(text.strip());
        Period period = content == Content.YEARS ? year(text, readings) : readings.get(0);
        if (content == Content.ANY && readings.size() > 1) {
            twoYears.add(text);
            return readings.get(areTwoYearsFiscal ? 1 : 0);
        }
        if (period.frequency() != Frequency.FISCAL_YEAR) {
            otherPeriod = otherPeriod == null ? text : otherPeriod;
        } else {
            fiscalYear = fiscalYear == null ? text : fiscalYear;
            byLastYear =
                    byLastYear == null && BY_LAST_YEAR.matcher(text.strip()).matches() ? text : byLastYear;
        }
        return period;
    }

    /** A column of years holds fiscal years and no months; the day that all of them begin or end with is no month either. */
    private Period year(String text, List<Period> readings) {
        Period last = readings.get(readings.size() - 1);
        if (last.frequency() != Frequency.MONTH) {
            return last;
        }
        return dates.year(text.strip())
                .orElseThrow(() -> new MessageException(LayoutMessage.MONTH_AMONG_YEARS.with(text)));
    }

    /** Whether what may be both are fiscal years; empty where nothing tells. */
    private Optional<Boolean> decided() {
        if (fiscalYear != null || otherPeriod != null) {
            return fiscalYear != null && otherPeriod != null ? Optional.empty() : Optional.of(fiscalYear != null);
        }
        // of months in a row, one would be of another number
        return twoYears.size() > 1 ? Optional.of(true) : Optional.empty();
    }

    /** Whether there are fiscal years among what was read; empty where nothing was. */
    public synchronized Optional<Boolean> isFiscal() {
        return decided();
    }

    /** What is not certain, now that all has been read. */
    public synchronized List<Doubt> doubts() {
        boolean isAsked = !twoYears.isEmpty() && !decided().equals(Optional.of(areTwoYearsFiscal));
        Stream<Doubt> ofYears = isAsked
                ? Stream.of(new Doubt(
                        LayoutMessage.MONTH_OR_FISCAL_YEAR.with(
                                twoYears.iterator().next()),
                        howToSay,
                        true))
                : fiscalYear != null && otherPeriod != null
                        ? Stream.of(new Doubt(
                                LayoutMessage.FISCAL_BESIDE_OTHERS.with(fiscalYear, otherPeriod),
                                LayoutMessage.KEEP_ONE_KIND,
                                false))
                        : Stream.of();
        List<Doubt> doubts = Stream.concat(ofYears, dates.doubts()).toList();
        return doubts.isEmpty() && mayBeQuarters()
                ? dates.doubtOfMonths().stream().toList()
                : doubts;
    }

    /** What a user should know of what was read. */
    public synchronized List<Text> remarks() {
        Stream<Text> ofTwoYears = twoYears.isEmpty() || !areTwoYearsFiscal
                ? Stream.of()
                : Stream.of(LayoutMessage.READ_AS_FISCAL_YEAR.with(
                        twoYears.iterator().next()));
        Stream<Text> ofLastYear = byLastYear == null
                ? Stream.of()
                : Stream.of(LayoutMessage.READ_BY_LAST_YEAR.with(byLastYear, Period.parse(byLastYear)));
        return Stream.of(ofTwoYears, ofLastYear, content == Content.YEARS ? Stream.<Text>of() : dates.remarks())
                .flatMap(remarks -> remarks)
                .toList();
    }
}
