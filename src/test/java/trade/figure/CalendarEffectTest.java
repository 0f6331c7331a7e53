package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.cube.Dimension.MARKET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.IncompatibleParameters;
import trade.cube.PeriodSelector;
import trade.cube.Slice;
import trade.cube.WorkCalendar;
import trade.table.Table;

class CalendarEffectTest {

    /** January and February worked 16 and 20 days, a year later 22 and 16. */
    private static final WorkCalendar TET = new WorkCalendar(
            "tet",
            days("2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2024-01-01 2024-02-08 2024-02-09"
                    + " 2024-02-12 2024-02-13 2024-02-14"),
            Set.of(),
            Set.of(2023, 2024),
            1);

    private static final String TWO_MONTHS = """
            2023-01 export World TOTAL 1000
            2023-02 export World TOTAL 1000
            2024-01 export World TOTAL 1420
            2024-02 export World TOTAL  950
            """;

    @Test
    void growth_per_working_day_takes_trade_for_proportional_to_days() {
        Table table = table(growth("2024-01"), TWO_MONTHS);

        assertThat(column(table, "growth_pct")).containsExactly("42");
        assertThat(column(table, "working_days")).containsExactly("22");
        assertThat(column(table, "base_working_days")).containsExactly("16");
        // 1.42 × 16 / 22
        assertThat(column(table, "growth_per_day_pct")).containsExactly("3.272727272727273");
        assertThat(column(table(growth("2024-02"), TWO_MONTHS), "growth_per_day_pct"))
                .containsExactly("18.75");
    }

    @Test
    void both_months_together_are_not_touched_by_the_feast() {
        assertThat(column(table(growth("2024-01"), TWO_MONTHS), "combined_growth_pct"))
                .containsExactly("18.5");
        assertThat(column(table(growth("2024-02"), TWO_MONTHS), "combined_growth_pct"))
                .containsExactly("18.5");
    }

    @Test
    void one_elasticity_reconciles_both_months() {
        Table january = table(growth("2024-01"), TWO_MONTHS);
        Table february = table(growth("2024-02"), TWO_MONTHS);

        // ln(1.42 / 0.95) / ln((22 / 16) / (16 / 20)); 1.42 / 1.375^elasticity − 1
        assertThat(column(january, "elasticity")).containsExactly("0.74215691075");
        assertThat(column(january, "adjusted_growth_pct")).containsExactly("12.1104358993");
        assertThat(column(february, "elasticity")).isEqualTo(column(january, "elasticity"));
        assertThat(column(february, "adjusted_growth_pct")).isEqualTo(column(january, "adjusted_growth_pct"));
    }

    @Test
    void without_the_other_month_there_is_neither_a_sum_nor_an_elasticity() {
        Table table = table(growth("2024-01"), TWO_MONTHS.replace("2024-02 export World TOTAL  950\n", ""));

        assertThat(column(table, "growth_per_day_pct")).containsExactly("3.272727272727273");
        assertThat(column(table, "combined_growth_pct")).containsExactly("no data");
        assertThat(column(table, "elasticity")).containsExactly("no data");
        assertThat(column(table, "adjusted_growth_pct")).containsExactly("no data");
    }

    @Test
    void trade_of_nothing_has_no_elasticity() {
        Table table = table(growth("2024-01"), TWO_MONTHS.replace(" 950", " 0"));

        assertThat(column(table, "combined_growth_pct")).containsExactly("-29");
        assertThat(column(table, "elasticity")).containsExactly("base zero");
    }

    @Test
    void months_without_the_feast_have_days_alone() {
        Table table = table(growth("2024-03"), """
                2023-03 export World TOTAL 23
                2024-03 export World TOTAL 42
                """);

        assertThat(column(table, "working_days")).containsExactly("21");
        assertThat(column(table, "base_working_days")).containsExactly("23");
        assertThat(column(table, "growth_per_day_pct")).containsExactly("100");
        assertThat(column(table, "combined_growth_pct")).containsExactly("no feast");
        assertThat(column(table, "elasticity")).containsExactly("no feast");
    }

    @Test
    void years_whose_days_off_nobody_knows_have_no_days() {
        Table table = table(growth("2023-01"), """
                2022-01 export World TOTAL 20
                2022-02 export World TOTAL 20
                2023-01 export World TOTAL 30
                2023-02 export World TOTAL 30
                """);

        assertThat(column(table, "working_days")).containsExactly("16");
        assertThat(column(table, "base_working_days")).containsExactly("days off not known");
        assertThat(column(table, "growth_per_day_pct")).containsExactly("days off not known");
        assertThat(column(table, "combined_growth_pct")).containsExactly("50");
        assertThat(column(table, "elasticity")).containsExactly("days off not known");
        assertThat(column(table(growth("2024-01"), TWO_MONTHS), "working_days")).containsExactly("22");
        assertThat(column(
                        table(
                                new Growth(
                                        exports("2025-01"),
                                        List.of(Comparison.YEAR_ON_YEAR),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(TET)),
                                """
                2024-01 export World TOTAL 20
                2025-01 export World TOTAL 20
                """),
                        "growth_per_day_pct"))
                .containsExactly("days off not known");
    }

    @Test
    void months_that_gained_the_same_days_have_no_elasticity() {
        WorkCalendar noFeast = new WorkCalendar("none", Set.of(), Set.of(), Set.of(2022, 2023), 4);
        Table table = table(
                new Growth(
                        exports("2023-04"),
                        List.of(Comparison.YEAR_ON_YEAR),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(noFeast)),
                """
                2022-04 export World TOTAL 10
                2022-05 export World TOTAL 10
                2023-04 export World TOTAL 10
                2023-05 export World TOTAL 10
                """);

        // 21 and 22 days, then 20 and 23
        assertThat(column(table, "working_days")).containsExactly("20");
        WorkCalendar same =
                new WorkCalendar("same", days("2022-04-01 2022-05-02"), days("2023-05-06"), Set.of(2022, 2023), 4);
        assertThat(same.workingDays(PeriodSelector.parse("2022-04").outer().orElseThrow()))
                .hasValue(20);
        assertThat(same.workingDays(PeriodSelector.parse("2023-05").outer().orElseThrow()))
                .hasValue(24);
    }

    @Test
    void two_equal_ratios_of_days_have_no_elasticity() {
        WorkCalendar even = new WorkCalendar(
                "even",
                // 20 days each: of 22, 20, 23 and 21 weekdays
                days("2023-01-02 2023-01-03 2024-01-01 2024-01-02 2024-01-03 2024-02-01"),
                Set.of(),
                Set.of(2023, 2024),
                1);
        Table table = table(growth("2024-01", even), TWO_MONTHS);

        assertThat(column(table, "working_days")).containsExactly("20");
        assertThat(column(table, "base_working_days")).containsExactly("20");
        assertThat(column(table, "elasticity")).containsExactly("same days");
        assertThat(column(table, "adjusted_growth_pct")).containsExactly("same days");
    }

    @Test
    void plain_weekdays_are_known_of_all_years() {
        Table table = table(growth("2024-02", WorkCalendar.WEEKDAYS), TWO_MONTHS);

        assertThat(column(table, "working_days")).containsExactly("21");
        assertThat(column(table, "base_working_days")).containsExactly("20");
        assertThat(column(table, "combined_growth_pct")).containsExactly("no feast");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("both months");
        assertThat(table(growth("2024-02"), TWO_MONTHS).columns())
                .extracting(column -> column.heading().toString())
                .contains("Jan+Feb");
    }

    @Test
    void the_rest_has_none_of_it_and_the_total_has() {
        Table table = table(
                new Growth(
                        exports("2024-01", MARKET),
                        List.of(Comparison.YEAR_ON_YEAR),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TET)),
                TWO_MONTHS + "2023-01 export Japan TOTAL 16\n2024-01 export Japan TOTAL 22\n");

        assertThat(column(table, "growth_per_day_pct")).containsExactly("0");
        assertThat(other(table, "growth_per_day_pct")).isEmpty();
        assertThat(total(table, "working_days")).isEqualTo("22");
    }

    @Test
    void a_note_says_what_days_these_are() {
        assertThat(notes(table(growth("2024-01"), TWO_MONTHS)))
                .containsExactly("working days are those of the state calendar tet, a week of five days; per day"
                        + " over-corrects where factories and ports work on other days");
    }

    @Test
    void a_calendar_is_about_months_on_a_year_ago() {
        assertThatThrownBy(() -> growth("2024").query())
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a calendar is about single months, and 2024 is none");
        assertThatThrownBy(() -> new Growth(
                        exports("2024-01"),
                        List.of(Comparison.parse("previous")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TET)))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a calendar tells apart growth on a year ago: it goes with --vs yoy alone");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Vietnam, World, 2024-01, true", "Vietnam, World, 2024-02, true", "Vietnam, World, 2024-03, false",
        "Vietnam, World, 2024-Q1, false", "Japan, China, 2024-01, true", "Japan, World, 2024-01, false"
    })
    void a_january_or_february_is_warned_of_where_it_is_not_asked_for(
            String reporter, String market, String period, boolean isWarned) {
        Slice slice = market.equals("World") ? exports(period) : withMarkets(exports(period), market);
        Table table = table(
                new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)),
                period + " export " + reporter + ":" + market + " TOTAL 1");

        assertThat(notes(table).stream().anyMatch(note -> note.startsWith("Tết moves")))
                .isEqualTo(isWarned);
        assertThat(notes(table(
                        new Growth(slice, List.of()), period + " export " + reporter + ":" + market + " TOTAL 1")))
                .noneMatch(note -> note.startsWith("Tết moves"));
    }

    @Test
    void where_it_is_asked_for_nothing_is_warned_of() {
        assertThat(warnings(table(growth("2024-01"), TWO_MONTHS.replace("World", "Vietnam:World"))))
                .isEmpty();
    }

    private static Growth growth(String month) {
        return growth(month, TET);
    }

    private static Growth growth(String month, WorkCalendar calendar) {
        return new Growth(
                exports(month),
                List.of(Comparison.YEAR_ON_YEAR),
                Optional.empty(),
                Optional.empty(),
                Optional.of(calendar));
    }

    private static Set<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
