package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        "2024-01..2024-02, 2024-Q1, false"
    })
    void holds_periods_that_lie_within_it(String window, String period, boolean holds) {
        assertThat(window(window).contains(Period.parse(period))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} has {1} months")
    @CsvSource({"2024, 12", "2024-H1, 6", "2024-Q1, 3", "2024-01, 1", "2023-11..2024-02, 4"})
    void knows_how_long_it_is(String window, int months) {
        assertThat(window(window).months()).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0}: months {1} to {2} in periods of {3}")
    @CsvSource({"2024-01, 24288, 24288, 1", "2024-Q1..2024-Q2, 24288, 24293, 3", "2024, 24288, 24299, 12"})
    void counts_months_from_the_beginning_of_our_time(String window, int first, int last, int monthsOfPeriod) {
        assertThat(window(window).firstMonth()).isEqualTo(first);
        assertThat(window(window).lastMonth()).isEqualTo(last);
        assertThat(window(window).monthsOfPeriod()).isEqualTo(monthsOfPeriod);
        assertThat(window(window).last().monthsOfPeriod()).isEqualTo(monthsOfPeriod);
    }

    @Test
    void can_be_put_together_from_coarser_or_finer_periods() {
        assertThat(window("2024-Q1").compositions()).hasToString("[[2024-Q1], [2024-01, 2024-02, 2024-03]]");
        assertThat(window("2024-H1").compositions())
                .hasToString(
                        "[[2024-H1], [2024-Q1, 2024-Q2]," + " [2024-01, 2024-02, 2024-03, 2024-04, 2024-05, 2024-06]]");
        assertThat(window("2024-02").compositions()).hasToString("[[2024-02]]");
        assertThat(window("2023").compositions()).hasSize(4).first().hasToString("[2023]");
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
        "2023..2024, 2023-01..2024-12"
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
