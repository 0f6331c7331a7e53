package trade.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    public boolean contains(Period period) {
        return first.firstMonth() <= period.firstMonth() && period.lastMonth() <= last.lastMonth();
    }

    public boolean contains(Window other) {
        return contains(other.first) && contains(other.last);
    }

    /** How many months it ends after the other; below zero where it ends before. */
    public int monthsSince(Window other) {
        return last.lastMonth() - other.last.lastMonth();
    }

    /** Whether it ends in that month of a year, 1 for January. */
    public boolean isInMonth(int number) {
        return last.lastMonth() % 12 + 1 == number;
    }

    @Override
    public int firstMonth() {
        return first.firstMonth();
    }

    @Override
    public int lastMonth() {
        return last.lastMonth();
    }

    @Override
    public int monthsOfPeriod() {
        return first.monthsOfPeriod();
    }

    public int months() {
        return last.lastMonth() - first.firstMonth() + 1;
    }

    /** The same stretch as one period if it is one, else as months: so that 2024-Q1 and 2024-01..2024-03 are the same. */
    public Window simplest() {
        for (Frequency frequency : Frequency.values()) {
            if (months() == frequency.months() && first.firstMonth() % frequency.months() == 0) {
                return of(new Period(frequency, first.firstMonth() / frequency.months()));
            }
        }
        return new Window(
                new Period(Frequency.MONTH, first.firstMonth()), new Period(Frequency.MONTH, last.lastMonth()));
    }

    /** The ways to put this window together from whole periods of one frequency, coarsest first. */
    List<List<Period>> compositions() {
        List<List<Period>> compositions = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            int months = frequency.months();
            if (first.frequency().months() % months == 0) {
                compositions.add(new Window(
                                new Period(frequency, first.firstMonth() / months),
                                new Period(frequency, last.lastMonth() / months))
                        .periods());
            }
        }
        return compositions;
    }

    Window shifted(int periods) {
        return new Window(first.plus(periods), last.plus(periods));
    }

    /** 2024-01, or 2024-01..2024-03. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
