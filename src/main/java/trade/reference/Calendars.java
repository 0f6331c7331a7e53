package trade.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trade.cube.WorkCalendar;

/**
 * Calendars by their names, out of {@code calendars.csv}: a row for each day off that is no weekend, each day of a weekend that is
 * worked, and each feast, with its source. A table of our own, as the days off around a feast are decreed year by year.
 */
public final class Calendars {

    /** January and February, between which Tết and the Chinese New Year move; March and April, between which Easter does. */
    private static final Map<String, Integer> FIRST_OF_PAIR = Map.of("tet", 1, "cny", 1, "easter", 3);

    private Calendars() {}

    /** The names of all calendars. */
    public static List<String> names() {
        return List.of("tet", "cny", "easter", "weekdays");
    }

    /** The calendar of that name, which is one of {@link #names}. */
    public static WorkCalendar named(String name) {
        if (name.equals(WorkCalendar.WEEKDAYS.name())) {
            return WorkCalendar.WEEKDAYS;
        }
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (String[] row : CodeTable.rows("calendars.csv")) {
            LocalDate day = LocalDate.parse(row[1]);
            if (row[0].equals(name) && row[2].equals("off")) {
                off.add(day);
                years.add(day.getYear());
            } else if (row[0].equals(name) && row[2].equals("worked")) {
                worked.add(day);
            }
        }
        return new WorkCalendar(name, off, worked, years, FIRST_OF_PAIR.get(name));
    }
}
