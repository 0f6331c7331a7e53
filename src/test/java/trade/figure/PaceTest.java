package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.table;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.IncompatibleParameters;
import trade.cube.Selection.Term;
import trade.table.Table;

class PaceTest {

    private static final String QUARTERS = """
            2021-Q1 export World TOTAL 10
            2021-Q2 export World TOTAL 10
            2021-Q3 export World TOTAL 10
            2021-Q4 export World TOTAL 10
            2022-Q1 export World TOTAL 10
            2022-Q2 export World TOTAL 10
            2022-Q3 export World TOTAL 10
            2022-Q4 export World TOTAL 20
            2023-Q1 export World TOTAL 20
            2023-Q2 export World TOTAL 30
            2023-Q3 export World TOTAL 20
            2023-Q4 export World TOTAL 30
            2024-Q1 export World TOTAL 25
            2024-Q2 export World TOTAL 30
            """;

    @Test
    void the_rest_of_the_year_needs_what_is_left_of_the_target() {
        Table table = table(towards("2024-Q2", "110"), QUARTERS);

        assertThat(column(table, "market")).containsExactly("World");
        assertThat(column(table, "year_to_date")).containsExactly("55");
        assertThat(column(table, "growth_pct")).containsExactly("10");
        assertThat(column(table, "target")).containsExactly("110");
        assertThat(column(table, "done_pct")).containsExactly("50");
        // 55 left, after 50 in the second half of 2023
        assertThat(column(table, "needed_growth_pct")).containsExactly("10");
    }

    @Test
    void it_lands_where_the_season_of_last_year_leads_with_the_growth_so_far() {
        Table table = table(towards("2024-Q2", "100"), QUARTERS);

        assertThat(column(table, "landing")).containsExactly("110");
        assertThat(column(table, "landing_on_target_pct")).containsExactly("10");
    }

    @Test
    void the_forecast_is_tested_on_earlier_years() {
        Table table = table(towards("2024-Q2", "100"), QUARTERS);

        // 2022: 40 × 20/20 = 40 of 50, 20 % off; 2023: 50 × 50/20 = 125 of 100, 25 % off
        assertThat(column(table, "error_pct")).containsExactly("22.5");
        assertThat(column(table, "years_tested")).containsExactly("2");
    }

    @Test
    void without_an_earlier_year_there_is_no_test() {
        Table table = table(towards("2022-Q2", "100"), QUARTERS);

        assertThat(column(table, "error_pct")).containsExactly("no year to test");
        assertThat(column(table, "years_tested")).containsExactly("0");
    }

    @Test
    void years_that_lack_a_part_are_not_tested() {
        Table table = table(towards("2024-Q2", "100"), QUARTERS.replace("2021-Q4 export World TOTAL 10\n", ""));

        assertThat(column(table, "error_pct")).containsExactly("25");
        assertThat(column(table, "years_tested")).containsExactly("1");
    }

    @Test
    void in_the_end_nothing_is_needed() {
        Table table = table(towards("2023-Q4", "80"), QUARTERS);

        assertThat(column(table, "needed_growth_pct")).containsExactly("the year is over");
        assertThat(column(table, "done_pct")).containsExactly("125");
        assertThat(column(table, "landing")).containsExactly("100");
    }

    @Test
    void without_a_target_it_still_lands_somewhere() {
        Table table = table(new Pace(exports("2024-Q2"), List.of()), QUARTERS);

        assertThat(column(table, "target")).containsExactly("no target");
        assertThat(column(table, "done_pct")).containsExactly("no target");
        assertThat(column(table, "needed_growth_pct")).containsExactly("no target");
        assertThat(column(table, "landing")).containsExactly("110");
    }

    @Test
    void a_year_that_lacks_months_lands_nowhere() {
        Table table = table(towards("2024-02", "80"), """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 10
                2023-04 export World TOTAL 10
                2024-01 export World TOTAL 10
                2024-02 export World TOTAL 20
                """);

        assertThat(column(table, "growth_pct")).containsExactly("50");
        assertThat(column(table, "landing")).containsExactly("partial period");
        assertThat(column(table, "landing_on_target_pct")).containsExactly("partial period");
        assertThat(column(table, "needed_growth_pct")).containsExactly("partial period");
    }

    @Test
    void without_last_year_there_is_no_growth_and_no_landing() {
        Table table = table(towards("2024-01", "80"), "2024-01 export World TOTAL 10");

        assertThat(column(table, "growth_pct")).containsExactly("base missing");
        assertThat(column(table, "landing")).containsExactly("base missing");
        assertThat(column(table, "done_pct")).containsExactly("12.5");
    }

    @Test
    void each_market_has_its_target_and_the_largest_comes_first() {
        Pace pace = new Pace(exports("2024-01", MARKET), List.of(target("Japan", "80"), target("China", "100")));
        Table table = table(pace, """
                2024-01 export Peru  TOTAL 10
                2024-01 export Japan TOTAL 40
                2024-01 export China TOTAL 30
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "China", "Peru");
        assertThat(column(table, "target")).containsExactly("80", "100", "no target");
        assertThat(column(table, "done_pct")).containsExactly("50", "30", "no target");
    }

    @Test
    void a_target_of_nobody_is_refused() {
        assertThatThrownBy(() -> table(
                        new Pace(exports("2024-01", MARKET), List.of(target("Chile", "80"))),
                        "2024-01 export Peru TOTAL 10"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--target: there is no row for 'Chile'");
        assertThatThrownBy(() -> table(
                        new Pace(
                                exports("2024-01", MARKET),
                                List.of(new Pace.Target(Optional.empty(), MARKET, BigDecimal.TEN))),
                        "2024-01 export Peru TOTAL 10"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--target: say whose target it is, as in NAME=AMOUNT");
    }

    @Test
    void two_targets_of_one_are_refused() {
        assertThatThrownBy(() -> table(
                        new Pace(exports("2024-01", MARKET), List.of(target("Peru", "80"), target("Peru", "90"))),
                        "2024-01 export Peru TOTAL 10"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--target: there are two for Peru");
        Pace.Target target = new Pace.Target(Optional.empty(), MARKET, BigDecimal.TEN);
        assertThatThrownBy(() ->
                        table(new Pace(exports("2024-01"), List.of(target, target)), "2024-01 export Peru TOTAL 10"))
                .hasMessage("--target: there are two for 1 market listed");
    }

    @Test
    void a_target_that_is_passed_needs_nothing() {
        assertThat(column(table(towards("2024-Q2", "55"), QUARTERS), "needed_growth_pct"))
                .containsExactly("reached");
        assertThat(column(table(towards("2024-Q2", "55.1"), QUARTERS), "needed_growth_pct"))
                .containsExactly("-99.8");
    }

    @Test
    void rows_cannot_be_rolling_sums() {
        assertThatThrownBy(() -> new Pace(rolling(exports("2024-01"), 12), List.of()))
                .isInstanceOf(IncompatibleParameters.class);
    }

    @Test
    void rows_cannot_be_periods() {
        assertThatThrownBy(() -> new Pace(exports("2024-01", PERIOD), List.of()))
                .isInstanceOf(IncompatibleParameters.class);
    }

    private static Pace towards(String period, String amount) {
        return new Pace(exports(period), List.of(new Pace.Target(Optional.empty(), MARKET, new BigDecimal(amount))));
    }

    private static Pace.Target target(String market, String amount) {
        return new Pace.Target(
                Optional.of(new Term(market, Optional.of(Fixture.market(market)))), MARKET, new BigDecimal(amount));
    }
}
