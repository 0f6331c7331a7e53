package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.details;
import static trade.Fixture.table;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.cube.Dimension.MARKET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Cube;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

/** What each column says of how it comes about; that the numbers are what it makes is tested where they are explained. */
class FormulaTest {

    private static final Comparison YEAR_TO_DATE = Comparison.parse("ytd");
    private static final String MONTHS = """
            2023-01 export World   TOTAL 100
            2023-01 export Germany TOTAL  60
            2023-01 import World   TOTAL  80
            2024-01 export World   TOTAL 110
            2024-01 export Germany TOTAL  70
            2024-01 import World   TOTAL  90
            """;

    @Test
    void a_change_is_of_the_window_or_of_the_year_so_far() {
        assertThat(formula(new Growth(exports("2024-01"), List.of(Comparison.YEAR_ON_YEAR)), "change"))
                .isEqualTo("value − base");
        assertThat(formula(new Growth(exports("2024-01"), List.of(YEAR_TO_DATE)), "change"))
                .isEqualTo("year_to_date − base");
        assertThat(formula(rank(Comparison.YEAR_ON_YEAR), "change")).isEqualTo("value − base");
        assertThat(formula(rank(YEAR_TO_DATE), "change")).isEqualTo("year_to_date − base");
        assertThat(formula(new Surplus(bothFlows("2024-01"), List.of(Comparison.YEAR_ON_YEAR)), "change"))
                .isEqualTo("balance − base_balance");
        assertThat(formula(new Surplus(bothFlows("2024-01"), List.of(YEAR_TO_DATE)), "change"))
                .isEqualTo("year_to_date − base_balance");
        assertThat(formula(share(ShareWhole.SELECTION, Comparison.YEAR_ON_YEAR), "share_change"))
                .isEqualTo("share − base_share");
        assertThat(formula(share(ShareWhole.SELECTION, YEAR_TO_DATE), "share_change"))
                .isEqualTo("year_to_date_share − base_share");
    }

    @Test
    void a_share_of_another_whole_than_the_total_of_the_table_cannot_be_filled_in() {
        assertThat(formula(share(ShareWhole.SELECTION, Comparison.YEAR_ON_YEAR), "share"))
                .isEqualTo("value / total.value × 100");
        assertThat(formula(share(ShareWhole.TOTAL, Comparison.YEAR_ON_YEAR), "share"))
                .isEqualTo("value / total.value × 100");
        assertThat(formula(share(ShareWhole.MARKET, Comparison.YEAR_ON_YEAR), "share"))
                .isEmpty();
    }

    @Test
    void an_annual_rate_says_which_one_it_is() {
        assertThat(formula(annual(AnnualRate.COMPOUND), "annual_growth"))
                .isEqualTo("(value / base)^(1 / years) × 100 − 100");
        assertThat(formula(annual(AnnualRate.LEAST_SQUARES), "annual_growth"))
                .isEqualTo("(e^b − 1) × 100, b the slope of ln(value) over the years");
    }

    @Test
    void growth_of_a_price_is_of_the_window_or_of_the_year_so_far() {
        assertThat(price(Comparison.YEAR_ON_YEAR)).isEqualTo("(unit_value − base_unit_value) / base_unit_value × 100");
        assertThat(price(YEAR_TO_DATE)).isEqualTo("growth of the unit value");
    }

    @Test
    void how_the_base_was_found_is_a_detail() {
        assertThat(details(of(new Growth(exports("2024-01"), List.of(Comparison.YEAR_ON_YEAR)))))
                .contains("2023-01 is the base of 2024-01: the same period a year earlier");
        assertThat(details(of(new Growth(exports("2024-01"), List.of(Comparison.parse("previous"))))))
                .contains("2023-12 is the base of 2024-01: as many periods, just before");
        assertThat(details(of(new Growth(exports("2024-01"), List.of(YEAR_TO_DATE)))))
                .contains("2023-01 is the base of 2024-01: the year so far, and the same months of the year before");
        assertThat(details(of(new Growth(exports("2024-01"), List.of(Comparison.parse("2023-01"))))))
                .contains("2023-01 is the base of 2024-01: as asked for");
    }

    private static Figure rank(Comparison comparison) {
        return new Rank(exports("2024-01", MARKET), List.of(comparison), Listing.ALL);
    }

    private static Figure share(ShareWhole of, Comparison comparison) {
        return new Share(exports("2024-01", MARKET), of, List.of(comparison));
    }

    private static Figure annual(AnnualRate rate) {
        return new Growth(
                exports("2024-01"),
                List.of(Comparison.YEAR_ON_YEAR),
                Optional.empty(),
                Optional.of(rate),
                Optional.empty());
    }

    private static String price(Comparison comparison) {
        Prices prices = new Prices(exports("2024-01"), List.of(comparison));
        Cube quantities = Fixture.cube(prices.ofQuantities().orElseThrow(), MONTHS);
        return formula(prices.of(Fixture.cube(prices, MONTHS).withQuantities(quantities)), "price_growth");
    }

    private static Table of(Figure figure) {
        return table(figure, MONTHS);
    }

    private static String formula(Figure figure, String column) {
        return formula(of(figure), column);
    }

    private static String formula(Table table, String column) {
        return table.columns().stream()
                .filter(one -> one.name().toString().equals(column))
                .findFirst()
                .orElseThrow()
                .formula()
                .toString();
    }

    @Test
    void a_percentage_is_of_two_columns() {
        assertThat(Formula.percent(ColumnName.EXPORTS, ColumnName.IMPORTS)).hasToString("exports / imports × 100");
    }
}
