package trade.cube;

import java.time.LocalDate;
import java.util.List;
import trade.message.MessageException;
import trade.message.TimeSpan;

/**
 * A reference period: a year, fiscal year, half, quarter, month or half-month. The ordinal counts periods of its frequency since
 * year 0, so that neighbours differ by one; a fiscal year is that of the calendar in which it begins.
 */
public record Period(Frequency frequency, int ordinal) implements Comparable<Period>, TimeSpan {

    /** The first day of the second half of a month. */
    private static final int MIDDLE = 16;

    public static Period of(Frequency frequency, int year, int number) {
        if (number < 1 || number > frequency.perYear) {
            throw new MessageException(CubeMessage.NO_SUCH_NUMBER_IN_YEAR.with(frequency, number));
        }
        return new Period(frequency, year * frequency.perYear + number - 1);
    }

    /**
     * Reads 2024, 2022-23, 2024-H1, 2024-Q1, 2024-01 and 2024-01-K1, and the other ways in which offices write them
     * ({@link PeriodFormat}): 202401, 2024M01, 2024-01-31, 01/2024, T1/2024, Jan-24, FY2023. 202452 is a year in Comext.
     *
     * @throws MessageException when the text is none of these, or may be two: 01/02/2024
     */
    public static Period parse(String text) {
        return PeriodFormat.parse(text);
    }

    /** All that a text may mean, the likeliest first: 2010-11 is a month, or else a fiscal year. */
    public static List<Period> readings(String text) {
        Period likeliest = parse(text);
        Period fiscalYear = PeriodFormat.fiscalYear(text).orElse(likeliest);
        return fiscalYear.equals(likeliest) ? List.of(likeliest) : List.of(likeliest, fiscalYear);
    }

    public int year() {
        return Math.floorDiv(ordinal, frequency.perYear);
    }

    public Period plus(int periods) {
        return new Period(frequency, ordinal + periods);
    }

    /** Whether one of both lies within the other, or they are the same. */
    boolean nestsWith(Period other) {
        return Window.of(this).contains(other) || Window.of(other).contains(this);
    }

    @Override
    public int firstHalfMonth() {
        return ordinal * frequency.halfMonths() + frequency.offset();
    }

    @Override
    public int lastHalfMonth() {
        return firstHalfMonth() + frequency.halfMonths() - 1;
    }

    @Override
    public int halfMonthsOfPeriod() {
        return frequency.halfMonths();
    }

    // here and in other records: what Java makes for them at run time takes a millisecond of each start
    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && frequency == that.frequency && ordinal == that.ordinal;
    }

    @Override
    public int hashCode() {
        return 31 * frequency.hashCode() + ordinal;
    }

    LocalDate lastDay() {
        int next = lastHalfMonth() + 1;
        int month = next % HALF_MONTHS_OF_YEAR / 2 + 1;
        return LocalDate.of(next / HALF_MONTHS_OF_YEAR, month, next % 2 == 0 ? 1 : MIDDLE)
                .minusDays(1);
    }

    /** In the order of their ends; where a year and its December end together, the year first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(lastHalfMonth(), other.lastHalfMonth());
        return byEnd != 0 ? byEnd : frequency.compareTo(other.frequency);
    }

    /** As {@link #parse} reads it: 2024, 2022-23, 2024-H1, 2024-Q1, 2024-01, 2024-01-K1. */
    @Override
    public String toString() {
        int number = Math.floorMod(ordinal, frequency.perYear) + 1;
        return switch (frequency) {
            case YEAR -> digits(year(), 4);
            case FISCAL_YEAR -> digits(year(), 4) + "-" + digits((year() + 1) % 100, 2);
            case HALF -> digits(year(), 4) + "-H" + number;
            case QUARTER -> digits(year(), 4) + "-Q" + number;
            case MONTH -> digits(year(), 4) + "-" + digits(number, 2);
            case HALF_MONTH ->
                new Period(Frequency.MONTH, Math.floorDiv(ordinal, 2)) + "-K" + (Math.floorMod(ordinal, 2) + 1);
        };
    }

    private static String digits(int number, int width) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, width - written.length())) + written;
    }
}
