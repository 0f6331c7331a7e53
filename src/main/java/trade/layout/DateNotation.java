package trade.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.message.MessageException;
import trade.message.Text;

/**
 * How dates are written that stand for months: each for the one that it begins, or each for the one that it ends. 01/02/2024 begins with the
 * day or the month; a number above 12, or first days of months in several years, tell it.
 */
final class DateNotation {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T .].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})([T ].*)?");
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final Optional<DateOrder> said;
    private DateOrder order = DateOrder.DAY_FIRST;

    /** The first date that ends in its year, and the first that could begin with either; null where there is none. */
    private String yearLast;

    private String ambiguous;

    private boolean isDayFirst;
    private boolean isMonthFirst;
    private boolean areAllFirstOne = true;
    private boolean areAllSecondOne = true;
    private final Set<String> years = new TreeSet<>();
    /** Such as 01-01, whatever the year. */
    private final Set<String> days = new TreeSet<>();

    private String firstDay;
    private String lastDay;
    private boolean areQuarters;
    private boolean areQuartersSaid;

    DateNotation(Optional<DateOrder> said, Collection<String> first) {
        this.said = said;
        first.forEach(text -> see(YEAR_LAST.matcher(text.strip())));
        order = decided().orElse(order);
    }

    /** Whether a text is the first day of a month of our time, though it may be another day if it begins with the other number. */
    static boolean mayBeFirstDay(String text) {
        return text.matches("(0?1[-/.](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/.]0?1)[-/.](19|20)\\d{2}");
    }

    /** What a text may mean, be it a date or not. */
    List<Period> readings(String text) {
        Matcher numbers = YEAR_LAST.matcher(text);
        see(numbers);
        String date = yearFirst(text);
        try {
            List<Period> readings = Period.readings(date);
            see(date, text);
            return areQuarters ? quarter(date).map(List::of).orElse(readings) : readings;
        } catch (MessageException notAPeriod) {
            throw date.equals(text)
                    ? notAPeriod
                    : new MessageException(LayoutMessage.NO_MONTH_OF_DATE.with(text), notAPeriod);
        }
    }

    private void see(Matcher numbers) {
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            boolean isAmbiguous = first <= MONTHS && second <= MONTHS && first != second;
            yearLast = yearLast == null ? numbers.group() : yearLast;
            ambiguous = ambiguous == null && isAmbiguous ? numbers.group() : ambiguous;
            isDayFirst |= first > MONTHS;
            isMonthFirst |= second > MONTHS;
            areAllFirstOne &= first == 1;
            areAllSecondOne &= second == 1;
            years.add(numbers.group(4));
        }
    }

    private void see(String date, String text) {
        Matcher parts = YEAR_FIRST.matcher(date);
        if (parts.matches()) {
            boolean isFirst = parts.group(4).equals("01");
            firstDay = isFirst && firstDay == null ? text : firstDay;
            lastDay = !isFirst && lastDay == null ? text : lastDay;
            days.add(parts.group(3) + "-" + parts.group(4));
            years.add(parts.group(1));
        }
    }

    private String yearFirst(String text) {
        Matcher numbers = YEAR_LAST.matcher(text);
        if (!numbers.matches()) {
            return text;
        }
        String first = twoDigits(numbers.group(1));
        String second = twoDigits(numbers.group(3));
        String rest = numbers.group(5) == null ? "" : numbers.group(5);
        return numbers.group(4)
                + (order == DateOrder.DAY_FIRST ? "-" + second + "-" + first : "-" + first + "-" + second)
                + rest;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The quarter that a date lies in. */
    private static Optional<Period> quarter(String date) {
        Matcher parts = YEAR_FIRST.matcher(date);
        return parts.matches()
                ? Optional.of(Period.of(
                        Frequency.QUARTER,
                        Integer.parseInt(parts.group(1)),
                        (Integer.parseInt(parts.group(3)) - 1) / MONTHS_OF_QUARTER + 1))
                : Optional.empty();
    }

    /** Reads dates as quarters, where the heading says it or those seen so far are the first or last days of such. */
    void tellQuarters(boolean areSaid) {
        areQuartersSaid = areSaid;
        areQuarters = areSaid || spacing() == Spacing.QUARTERS;
    }

    private enum Spacing {
        NONE,
        /** The first days, or the last days, of quarters of calendar years. */
        QUARTERS,
        /** Three months or six apart in another way. */
        OTHER
    }

    /** How months are spaced that differ. */
    private Spacing spacing() {
        List<Integer> months = days.stream()
                .map(day -> Integer.parseInt(day.substring(0, 2)))
                .distinct()
                .toList();
        boolean areApart = months.size() > 1
                && months.stream()
                                .map(month -> month % MONTHS_OF_QUARTER)
                                .distinct()
                                .count()
                        == 1;
        if (!areApart) {
            return Spacing.NONE;
        }
        boolean areHalves = months.size() == 2 && Math.abs(months.get(0) - months.get(1)) == MONTHS / 2;
        return !areHalves && months.get(0) % MONTHS_OF_QUARTER == (firstDay == null ? 0 : 1)
                ? Spacing.QUARTERS
                : Spacing.OTHER;
    }

    /** Whether dates that are three or six months apart, all of them, are not read as the quarters that they may be. */
    Optional<PeriodNotation.Doubt> doubtOfMonths() {
        boolean isAsked = areQuarters ? spacing() != Spacing.QUARTERS && days.size() > 1 : spacing() != Spacing.NONE;
        return isAsked
                ? Optional.of(new PeriodNotation.Doubt(
                        LayoutMessage.MONTHS_OR_QUARTERS.with(firstDay == null ? lastDay : firstDay),
                        LayoutMessage.SAY_MONTHS,
                        true))
                : Optional.empty();
    }

    /** The year that a date is the first or last day of. */
    Optional<Period> year(String text) {
        Matcher parts = YEAR_FIRST.matcher(yearFirst(text));
        return parts.matches() && isEndOfYear(parts.group(3) + "-" + parts.group(4))
                ? Optional.of(Period.of(Frequency.YEAR, Integer.parseInt(parts.group(1)), 1))
                : Optional.empty();
    }

    private static boolean isEndOfYear(String day) {
        return day.equals("01-01") || day.equals("12-31");
    }

    /** Empty where nothing tells. */
    private Optional<DateOrder> decided() {
        if (said.isPresent() || isDayFirst != isMonthFirst) {
            return said.or(() -> Optional.of(isDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST));
        }
        boolean areFirstDays = areAllFirstOne || areAllSecondOne;
        // days 1 to 12 of January would hardly come in several years
        boolean isCertain = !isDayFirst && areFirstDays && (years.size() > 1 || areAllFirstOne && areAllSecondOne);
        return isCertain ? Optional.of(areAllFirstOne ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST) : Optional.empty();
    }

    /** What is not certain, now that all has been read. */
    Stream<PeriodNotation.Doubt> doubts() {
        if (yearLast != null && !decided().equals(Optional.of(order))) {
            return Stream.of(new PeriodNotation.Doubt(
                    LayoutMessage.DAY_OR_MONTH_FIRST.with(ambiguous == null ? yearLast : ambiguous),
                    LayoutMessage.SAY_DATES,
                    true));
        }
        return firstDay != null && lastDay != null
                ? Stream.of(new PeriodNotation.Doubt(
                        LayoutMessage.FIRST_AND_LAST_DAYS.with(firstDay, lastDay), LayoutMessage.ADD_UP_DAYS, false))
                : Stream.of();
    }

    /** What a user should know of what was read. */
    Stream<Text> remarks() {
        if (areQuarters && !areQuartersSaid) {
            return Stream.of(LayoutMessage.READ_AS_QUARTERS.with(firstDay == null ? lastDay : firstDay));
        }
        boolean mayBeYears = days.size() == 1 && isEndOfYear(days.iterator().next()) && years.size() > 1;
        return mayBeYears
                ? Stream.of(LayoutMessage.READ_AS_MONTHS.with(firstDay == null ? lastDay : firstDay))
                : Stream.of();
    }
}
