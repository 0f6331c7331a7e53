package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.Period;
import trade.cube.Window;
import trade.cube.WorkCalendar;

class CalendarsTest {

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({"2023-01, 16", "2023-02, 20", "2024-01, 22", "2024-02, 16", "2014-01, 19", "2025-05, 20"})
    void vietnam_worked_so_many_days(String month, int days) {
        assertThat(Calendars.named("tet").workingDays(month(month))).hasValue(days);
    }

    @Test
    void days_off_are_known_for_some_years_alone() {
        assertThat(Calendars.named("tet").workingDays(month("2012-12"))).isEmpty();
        assertThat(Calendars.named("tet").workingDays(month("2026-12"))).isNotEmpty();
        assertThat(Calendars.named("tet").workingDays(month("2027-01"))).isEmpty();
        assertThat(Calendars.named("cny").workingDays(month("2024-02"))).isEmpty();
        assertThat(Calendars.named("weekdays").workingDays(month("1990-02"))).hasValue(20);
    }

    @Test
    void easter_has_two_days_off_and_moves_between_march_and_april() {
        WorkCalendar easter = Calendars.named("easter");

        assertThat(easter.workingDays(month("2024-03"))).hasValue(20);
        assertThat(easter.workingDays(month("2024-04"))).hasValue(21);
        assertThat(easter.otherOfPair(month("2024-03"))).contains(month("2024-04"));
        assertThat(easter.otherOfPair(month("2024-04"))).contains(month("2024-03"));
        assertThat(easter.otherOfPair(month("2024-05"))).isEmpty();
        assertThat(easter.otherOfPair(month("2024-02"))).isEmpty();
        assertThat(Calendars.named("weekdays").otherOfPair(month("2024-01"))).isEmpty();
    }

    @Test
    void the_lunar_new_year_moves_between_january_and_february() {
        assertThat(Calendars.named("tet").otherOfPair(month("2024-02"))).contains(month("2024-01"));
        assertThat(Calendars.named("cny").otherOfPair(month("2024-01"))).contains(month("2024-02"));
    }

    @Test
    void every_day_has_a_source_and_is_off_or_worked_or_a_feast() {
        assertThat(CodeTable.rows("calendars.csv")).hasSizeGreaterThan(400).allSatisfy(row -> {
            assertThat(row[0]).isIn(Calendars.names());
            LocalDate day = LocalDate.parse(row[1]);
            boolean isWeekend = day.getDayOfWeek().getValue() > 5;
            assertThat(row[2]).isIn(isWeekend ? List.of("worked", "feast") : List.of("off", "feast"));
            assertThat(row[3]).isNotBlank();
            assertThat(row[4]).isNotBlank();
        });
    }

    @ParameterizedTest(name = "Tết {0}")
    @CsvSource({"2007-02-17", "2020-01-25", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2030-02-02"})
    void the_first_day_of_tet_is_known(String day) {
        assertThat(CodeTable.rows("calendars.csv"))
                .filteredOn(row -> row[0].equals("tet") && row[2].equals("feast"))
                .extracting(row -> row[1])
                .contains(day);
    }

    private static Window month(String text) {
        return Window.of(Period.parse(text));
    }
}
