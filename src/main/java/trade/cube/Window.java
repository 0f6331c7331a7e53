package trade.cube;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.message.MessageException;
import trade.message.TimeSpan;

/** A stretch of time that is summed: one period, or several of one frequency from first to last. */
public record Window(Period first, Period last) implements TimeSpan {

    public Window {
        if (first.frequency() != last.frequency()) {
            throw new MessageException(
                    CubeMessage.WINDOW_OF_TWO_LENGTHS.with(first, last, first.frequency(), last.frequency()));
        }
        if (last.ordinal() < first.ordinal()) {
            throw new MessageException(CubeMessage.WINDOW_ENDS_BEFORE.with(first, last));
        }
    }

    public static Window of(Period period) {
        return new Window(period, period);
    }

    /** The shortest that holds all of some periods, of the calendar or fiscal years; empty where there are none. */
    static Optional<Window> over(SortedSet<Period> periods) {
        if (periods.isEmpty() || periods.first().frequency().isFiscal()) {
            return periods.isEmpty() ? Optional.empty() : Optional.of(new Window(periods.first(), periods.last()));
        }
        int first = periods.stream().mapToInt(Period::firstHalfMonth).min().getAsInt();
        Window halfMonths = new Window(
                new Period(Frequency.HALF_MONTH, first),
                new Period(Frequency.HALF_MONTH, periods.last().lastHalfMonth()));
        return Optional.of(halfMonths.simplest());
    }

    public List<Period> periods() {
        return IntStream.rangeClosed(first.ordinal(), last.ordinal())
                .mapToObj(ordinal -> new Period(first.frequency(), ordinal))
                .toList();
    }

    /** The same calendar months one year earlier. */
    public Window yearEarlier() {
        return shifted(-first.frequency().perYear);
    }

    /** The stretch of the same length that ends where this one begins. */
    public Window previous() {
        return shifted(first.ordinal() - last.ordinal() - 1);
    }

    /** From the first period of the last period's year up to its end. */
    public Window yearToDate() {
        return new Window(Period.of(last.frequency(), last.year(), 1), last);
    }

    /** All of the year of its last period. */
    public Window wholeYear() {
        return new Window(
                Period.of(last.frequency(), last.year(), 1),
                Period.of(last.frequency(), last.year(), last.frequency().perYear));
    }

    /** Whether a period lies within it; no calendar year holds a fiscal one, nor the other way round. */
    public boolean contains(Period period) {
        return isFiscal() == period.frequency().isFiscal()
                && firstHalfMonth() <= period.firstHalfMonth()
                && period.lastHalfMonth() <= lastHalfMonth();
    }

    public boolean contains(Window other) {
        return contains(other.first) && contains(other.last);
    }

    /** How many half-months it ends after the other; below zero where it ends before. */
    public int halfMonthsSince(Window other) {
        return lastHalfMonth() - other.lastHalfMonth();
    }

    /** Whether it ends in that month of a year, 1 for January. */
    public boolean isInMonth(int number) {
        return lastHalfMonth() % HALF_MONTHS_OF_YEAR / 2 + 1 == number;
    }

    @Override
    public int firstHalfMonth() {
        return first.firstHalfMonth();
    }

    @Override
    public int lastHalfMonth() {
        return last.lastHalfMonth();
    }

    @Override
    public int halfMonthsOfPeriod() {
        return first.halfMonthsOfPeriod();
    }

    public int halfMonths() {
        return lastHalfMonth() - firstHalfMonth() + 1;
    }

    /** Whether it is all of one month of the calendar. */
    public boolean isMonth() {
        return halfMonths() == Frequency.MONTH.halfMonths() && isOfWhole(Frequency.MONTH);
    }

    private boolean isFiscal() {
        return first.frequency().isFiscal();
    }

    /** The same stretch as one period if it is one, else as months: so that 2024-Q1 and 2024-01..2024-03 are the same. */
    public Window simplest() {
        if (isFiscal()) {
            return this;
        }
        for (Frequency frequency : Frequency.values()) {
            if (halfMonths() == frequency.halfMonths() && isOfWhole(frequency)) {
                return in(frequency);
            }
        }
        return isOfWhole(Frequency.MONTH) ? in(Frequency.MONTH) : this;
    }

    /** Whether it begins and ends with one of these periods of the calendar. */
    boolean isOfWhole(Frequency frequency) {
        return !frequency.isFiscal()
                && firstHalfMonth() % frequency.halfMonths() == 0
                && halfMonths() % frequency.halfMonths() == 0;
    }

    /** In periods of one frequency; a fiscal year goes by the number of the year that it begins in. */
    private Window in(Frequency frequency) {
        int begin = firstHalfMonth() / frequency.halfMonths();
        int count = halfMonths() / frequency.halfMonths();
        return new Window(new Period(frequency, begin), new Period(frequency, begin + count - 1));
    }

    /** The years that it lies in. */
    Window years() {
        return new Window(Period.of(Frequency.YEAR, first.year(), 1), Period.of(Frequency.YEAR, last.year(), 1));
    }

    /** The ways to put this window together from whole periods of one frequency, coarsest first. */
    Stream<List<Period>> compositions() {
        return Stream.of(Frequency.values())
                .filter(frequency -> isFiscal() ? frequency.isFiscal() : isOfWhole(frequency))
                .map(frequency -> in(frequency).periods());
    }

    /** The same stretch in longer periods, where the data has such within it and none of its own or shorter. */
    Window asCovered(NavigableSet<Period> covered) {
        boolean isOfItsOwn = compositions()
                .filter(composition -> composition.get(0).frequency().halfMonths()
                        <= first.frequency().halfMonths())
                .flatMap(List::stream)
                .anyMatch(covered::contains);
        return isOfItsOwn
                ? this
                : compositions()
                        .filter(composition -> composition.stream().anyMatch(covered::contains))
                        .findFirst()
                        .map(composition -> new Window(composition.get(0), composition.get(composition.size() - 1)))
                        .orElse(this);
    }

    Window shifted(int periods) {
        return new Window(first.plus(periods), last.plus(periods));
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** 2024-01, or 2024-01..2024-03. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
