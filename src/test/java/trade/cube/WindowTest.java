package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest(name = "{0}: a year earlier {1}, previous {2}, year to date {3}")
    @CsvSource({
        "2024, 2023, 2023, 2024",
        "2024-H1, 2023-H1, 2023-H2, 2024-H1",
        "2024-Q2, 2023-Q2, 2024-Q1, 2024-Q1..2024-Q2",
        "2024-01, 2023-01, 2023-12, 2024-01",
        "2024-03, 2023-03, 2024-02, 2024-01..2024-03",
        "2024-01..2024-03, 2023-01..2023-03, 2023-10..2023-12, 2024-01..2024-03",
        "2022-23, 2021-22, 2021-22, 2022-23",
        "2020-21..2022-23, 2019-20..2021-22, 2017-18..2019-20, 2022-23",
        "2024-01-K1, 2023-01-K1, 2023-12-K2, 2024-01-K1",
        "2024-02-K1, 2023-02-K1, 2024-01-K2, 2024-01-K1..2024-02-K1",
        "2023-12..2024-02, 2022-12..2023-02, 2023-09..2023-11, 2024-01..2024-02"
    })
    void has_neighbours_in_the_calendar(String window, String yearEarlier, String previous, String yearToDate) {
        assertThat(window(window).yearEarlier()).hasToString(yearEarlier);
        assertThat(window(window).previous()).hasToString(previous);
        assertThat(window(window).yearToDate()).hasToString(yearToDate);
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "2024, 2024-01, true",
        "2024, 2024-12, true",
        "2024, 2023-12, false",
        "2024, 2025-01, false",
        "2024, 2024, true",
        "2024, 2024-Q4, true",
        "2024-Q1, 2024-H1, false",
        "2024-Q2, 2024-H1, false",
        "2024-02..2024-03, 2024-Q1, false",
        "2024-01..2024-02, 2024-Q1, false",
        "2024-01, 2024-01-K1, true",
        "2024-01, 2024-02-K1, false",
        "2024-01-K1..2024-01-K2, 2024-01, true",
        "2024-01-K2..2024-02-K1, 2024-01, false",
        "2022-23, 2022-23, true",
        "2021-22..2022-23, 2022-23, true",
        "2022-23, 2023-24, false",
        "2022..2023, 2022-23, false",
        "2022-23, 2022-05, false"
    })
    void holds_periods_that_lie_within_it(String window, String period, boolean holds) {
        assertThat(window(window).contains(Period.parse(period))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} has {1} half-months")
    @CsvSource({
        "2024, 24",
        "2022-23, 24",
        "2024-H1, 12",
        "2024-Q1, 6",
        "2024-01, 2",
        "2024-01-K2, 1",
        "2023-11..2024-02, 8"
    })
    void knows_how_long_it_is(String window, int halfMonths) {
        assertThat(window(window).halfMonths()).isEqualTo(halfMonths);
    }

    @ParameterizedTest(name = "{0}: half-months {1} to {2} in periods of {3}")
    @CsvSource({
        "2024-01-K2, 48577, 48577, 1",
        "2024-01, 48576, 48577, 2",
        "2024-Q1..2024-Q2, 48576, 48587, 6",
        "2024, 48576, 48599, 24",
        "2024-25, 48582, 48605, 24"
    })
    void counts_half_months_from_the_beginning_of_our_time(String window, int first, int last, int ofPeriod) {
        assertThat(window(window).firstHalfMonth()).isEqualTo(first);
        assertThat(window(window).lastHalfMonth()).isEqualTo(last);
        assertThat(window(window).halfMonthsOfPeriod()).isEqualTo(ofPeriod);
        assertThat(window(window).last().halfMonthsOfPeriod()).isEqualTo(ofPeriod);
    }

    @ParameterizedTest(name = "{0} is one month: {1}")
    @CsvSource({
        "2024-01, true",
        "2024-01-K1..2024-01-K2, true",
        "2024-01-K1, false",
        "2024-01-K2..2024-02-K1, false",
        "2024-01..2024-02, false"
    })
    void knows_whether_it_is_one_month(String window, boolean isMonth) {
        assertThat(window(window).isMonth()).isEqualTo(isMonth);
    }

    @Test
    void the_shortest_window_over_fiscal_years_is_of_these() {
        assertThat(Window.over(new TreeSet<>(List.of(Period.parse("2020-21"), Period.parse("2022-23")))))
                .hasToString("Optional[2020-21..2022-23]");
        assertThat(Window.over(new TreeSet<>())).isEmpty();
    }

    @Test
    void can_be_put_together_from_coarser_or_finer_periods() {
        assertThat(window("2024-Q1").compositions())
                .hasToString("[[2024-Q1], [2024-01, 2024-02, 2024-03],"
                        + " [2024-01-K1, 2024-01-K2, 2024-02-K1, 2024-02-K2, 2024-03-K1, 2024-03-K2]]");
        assertThat(window("2024-H1").compositions())
                .hasSize(4)
                .startsWith(
                        window("2024-H1").periods(),
                        window("2024-Q1..2024-Q2").periods(),
                        window("2024-01..2024-06").periods());
        assertThat(window("2024-02").compositions()).hasToString("[[2024-02], [2024-02-K1, 2024-02-K2]]");
        assertThat(window("2024-02-K1").compositions()).hasToString("[[2024-02-K1]]");
        assertThat(window("2023").compositions()).hasSize(5).first().hasToString("[2023]");
    }

    @Test
    void a_fiscal_year_is_put_together_of_nothing_else() {
        assertThat(window("2021-22..2022-23").compositions()).hasToString("[[2021-22, 2022-23]]");
    }

    @Test
    void is_refused_when_it_ends_before_it_begins_or_mixes_frequencies() {
        assertThatThrownBy(() -> window("2024-02..2024-01")).hasMessage("2024-02..2024-01 ends before it begins");
        assertThatThrownBy(() -> window("2024-Q1..2024-12"))
                .hasMessage("2024-Q1..2024-12 runs from a quarter to a month");
    }

    static Window window(String text) {
        return PeriodSelector.parse(text).outer().orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-01..2024-03, 2024-Q1",
        "2024-02..2024-04, 2024-02..2024-04",
        "2024-01..2024-06, 2024-H1",
        "2024-Q3..2024-Q4, 2024-H2",
        "2024-01..2024-12, 2024",
        "2024-H1..2024-H2, 2024",
        "2024-02, 2024-02",
        "2023..2024, 2023-01..2024-12",
        "2022-23, 2022-23",
        "2021-22..2022-23, 2021-22..2022-23",
        "2024-01-K1..2024-01-K2, 2024-01",
        "2024-01-K1..2024-03-K2, 2024-Q1",
        "2024-01-K1, 2024-01-K1",
        "2024-01-K2..2024-02-K1, 2024-01-K2..2024-02-K1"
    })
    void the_same_stretch_has_one_simplest_name(String window, String simplest) {
        assertThat(PeriodSelector.parse(window).outer().orElseThrow().simplest())
                .hasToString(simplest);
    }

    @Test
    void a_window_contains_another_one_that_neither_begins_before_it_nor_ends_after() {
        assertThat(window("2024-01..2024-03").contains(window("2024-02..2024-03")))
                .isTrue();
        assertThat(window("2024-01..2024-03").contains(window("2024-01..2024-03")))
                .isTrue();
        assertThat(window("2024-01..2024-03").contains(window("2023-12..2024-02")))
                .isFalse();
        assertThat(window("2024-01..2024-03").contains(window("2024-03..2024-04")))
                .isFalse();
    }
}
