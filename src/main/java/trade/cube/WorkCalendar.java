package trade.cube;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The days on which people work, in a week of five days.
 *
 * @param name what it is called: tet
 * @param off days off that are no weekend
 * @param worked days of weekends that are worked for others
 * @param years for which days off are known; none where nobody knows them
 * @param firstOfPair the first of the two months between which a feast moves, 1 for January; 0 where there is none
 */
public record WorkCalendar(
        String name, Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years, int firstOfPair) {

    /** Mondays to Fridays of all years. */
    public static final WorkCalendar WEEKDAYS = new WorkCalendar("weekdays", Set.of(), Set.of(), Set.of(), 0);

    /** How many days of a month are worked; none where days off are not known. */
    public OptionalInt workingDays(Window month) {
        LocalDate last = month.last().lastDay();
        if (!isWeekdays() && !years.contains(last.getYear())) {
            return OptionalInt.empty();
        }
        int days = 0;
        for (LocalDate day = last.withDayOfMonth(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean isWeekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            days += isWeekend ? (worked.contains(day) ? 1 : 0) : off.contains(day) ? 0 : 1;
        }
        return OptionalInt.of(days);
    }

    private boolean isWeekdays() {
        return equals(WEEKDAYS);
    }

    /** The other of the two months between which the feast moves; none for other months. */
    public Optional<Window> otherOfPair(Window month) {
        int number = month.last().lastDay().getMonthValue();
        if (firstOfPair == 0 || number != firstOfPair && number != firstOfPair + 1) {
            return Optional.empty();
        }
        return Optional.of(month.shifted(number == firstOfPair ? 1 : -1));
    }
}
