package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.PeriodSelector;
import trade.cube.Window;

class ComparisonTest {

    @ParameterizedTest(name = "{0} of {1}: {2} against {3}, columns {4}")
    @CsvSource({
        "yoy, 2024-03, 2024-03, 2023-03, yoy",
        "YOY, 2024-Q1, 2024-Q1, 2023-Q1, yoy",
        "previous, 2024-03, 2024-03, 2024-02, previous",
        "ytd, 2024-03, 2024-01..2024-03, 2023-01..2023-03, ytd",
        "2022-03, 2024-03, 2024-03, 2022-03, 2022_03",
        "2022-Q1, 2024-01..2024-03, 2024-01..2024-03, 2022-Q1, 2022_q1",
        "2022-01..2022-03, 2024-Q1, 2024-Q1, 2022-01..2022-03, 2022_01_2022_03",
        "yoy, 2022-23, 2022-23, 2021-22, yoy",
        "ytd, 2022-23, 2022-23, 2021-22, ytd",
        "FY2020, 2022-23, 2022-23, 2019-20, 2019_20",
        "yoy, 2024-01-K1, 2024-01-K1, 2023-01-K1, yoy",
        "previous, 2024-01-K1, 2024-01-K1, 2023-12-K2, previous",
        "ytd, 2024-02-K1, 2024-01-K1..2024-02-K1, 2023-01-K1..2023-02-K1, ytd"
    })
    void has_a_current_window_and_a_base(String comparison, String asked, String current, String base, String suffix) {
        assertThat(Comparison.parse(comparison).current(window(asked))).hasToString(current);
        assertThat(Comparison.parse(comparison).base(window(asked))).hasToString(base);
        assertThat(Comparison.parse(comparison).suffix()).isEqualTo(suffix);
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> Comparison.parse("last"))
                .hasMessage("'last' is not yoy, previous, ytd or a period such as 2023-01");
        assertThatThrownBy(() -> Comparison.parse("latest"))
                .hasMessage("'latest' is open; a base is a period such as 2023-01");
        assertThatThrownBy(() -> Comparison.parse("fixed")).hasMessageStartingWith("'fixed' is not yoy");
    }

    @Test
    void a_base_that_may_be_two_periods_is_one_like_that_which_it_is_the_base_of() {
        Comparison base = Comparison.parse("2009-10");

        assertThat(base.base(window("FY2010-11"))).isEqualTo(window("FY2009-10"));
        assertThat(base.base(window("2010-10"))).isEqualTo(window("2009-10"));
        assertThat(base.base(window("2010"))).isEqualTo(window("2009-10"));
    }

    @Test
    void a_base_is_as_long_as_what_is_compared_with_it() {
        assertThatThrownBy(() -> Comparison.checkLength(window("2024-01"), window("2024-02-K1")))
                .hasMessage("2024-01 is no base for 2024-02-K1: it has 1 months, not 0.5");
        assertThatThrownBy(() -> Comparison.checkLength(window("2023"), window("2024-02")))
                .hasMessage("2023 is no base for 2024-02: it has 12 months, not 1");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "previous, 2024-03, true",
        "previous, 2024-Q1, true",
        "previous, 2024, false",
        "previous, 2024-01..2024-12, false",
        "previous, 2022-01..2023-12, false",
        "previous, 2022-23, false",
        "previous, 2024-01-K1, true",
        "yoy, 2024-03, false"
    })
    void tells_where_the_season_is_in_the_change(String comparison, String asked, boolean isSeasonal) {
        assertThat(Comparison.parse(comparison).isSeasonal(window(asked))).isEqualTo(isSeasonal);
    }

    private static Window window(String text) {
        return PeriodSelector.parse(text).outer().orElseThrow();
    }
}
