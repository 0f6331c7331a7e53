package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.Fixture.other;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.Slices.ofQuantities;
import static trade.Slices.withMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.figure.Share;
import trade.table.ShareWhole;
import trade.table.Table;

/** What an office withholds is missing with its reason, and neither 0 nor left out of a sum. */
class WithheldTest {

    @Test
    void a_value_that_is_withheld_shows_the_reason() {
        Table table = table(exports("2023", MARKET), """
                2022 export Japan TOTAL confidential
                2023 export Japan TOTAL 20
                2022 export Peru  TOTAL 5
                2023 export Peru  TOTAL not_available
                """);

        assertThat(column(table, "value")).containsExactly("20", "not available");
        assertThat(column(table, "base")).containsExactly("confidential", "5");
        assertThat(column(table, "growth_pct")).containsExactly("base missing", "not available");
        assertThat(column(table, "contribution_pp")).containsExactly("base missing", "base missing");
        assertThat(warnings(table))
                .containsExactly(
                        "confidential: 2 markets listed (exports of 2022); Japan (exports of 2022)",
                        "not available: 2 markets listed (exports of 2023); Peru (exports of 2023)");
    }

    @Test
    void a_sum_to_which_something_withheld_belongs_is_withheld_too() {
        Table table = table(exports("2023"), """
                2023 export Japan Coffee confidential
                2023 export Japan Tea 20
                2023 export Peru  Tea 5
                """);

        assertThat(column(table, "value")).containsExactly("confidential");
    }

    @Test
    void a_published_total_is_used_although_parts_are_withheld() {
        Table table = table(new Share(exports("2023", MARKET), ShareWhole.SELECTION, List.of()), """
                2023 export World TOTAL 100
                2023 export Japan TOTAL confidential
                2023 export Peru  TOTAL 5
                """);

        assertThat(column(table, "share_pct")).containsExactly("5", "confidential");
        assertThat(other(table, "value")).isEqualTo("95");
        assertThat(total(table, "value")).isEqualTo("100");
    }

    @Test
    void a_published_total_that_is_withheld_is_not_replaced_by_its_parts() {
        assertThat(column(table(exports("2023"), """
                2023 export World TOTAL confidential
                2023 export Japan TOTAL 20
                """), "value")).containsExactly("confidential");
        assertThat(column(table(withMarkets(exports("2023"), "Japan"), """
                2023 export Japan TOTAL not_available
                2023 export Japan Coffee 20
                """), "value"))
                .containsExactly("not available");
    }

    @Test
    void parts_of_which_all_are_withheld_make_a_withheld_total() {
        assertThat(column(table(withMarkets(exports("2023"), "Japan"), """
                2023 export Japan Coffee confidential
                """), "value"))
                .containsExactly("confidential");
    }

    @Test
    void a_year_of_which_a_month_is_withheld_is_withheld() {
        StringBuilder months = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            months.append("2023-%02d export Japan TOTAL %s%n".formatted(month, month == 5 ? "confidential" : "1"));
        }

        assertThat(column(table(exports("2023"), months.toString()), "value")).containsExactly("confidential");
    }

    @Test
    void the_graver_reason_speaks_for_a_sum() {
        assertThat(column(table(exports("2023"), """
                2023 export Japan Coffee not_available
                2023 export Japan Tea    confidential
                2023 export Peru  Tea    not_available
                """), "value")).containsExactly("confidential");
        assertThat(column(table(exports("2023-01..2023-02"), """
                2023-01 export Japan Coffee not_available
                2023-02 export Japan Coffee confidential
                """), "value")).containsExactly("confidential");
    }

    @Test
    void what_was_rounded_to_zero_does_not_matter_in_a_sum_and_is_no_zero_by_itself() {
        Table table = table(exports("2023", MARKET), """
                2022 export Japan Coffee rounded_to_zero
                2022 export Japan Tea    10
                2023 export Japan Coffee 5
                2023 export Japan Tea    10
                2022 export Peru  Coffee rounded_to_zero
                2023 export Peru  Coffee 5
                """);

        assertThat(column(table, "base")).containsExactly("10", "rounded to zero");
        assertThat(column(table, "growth_pct")).containsExactly("50", "base missing");
        assertThat(total(table, "base")).isEqualTo("10");
        assertThat(column(table(exports("2023-01..2023-02"), """
                2023-01 export Japan Coffee rounded_to_zero
                2023-02 export Japan Coffee 5
                """), "value")).containsExactly("5");
        assertThat(column(table(exports("2023-01..2023-02"), """
                2023-01 export Japan Coffee rounded_to_zero
                2023-02 export Japan Coffee rounded_to_zero
                """), "value")).containsExactly("rounded to zero");
    }

    @Test
    void what_is_withheld_in_another_period_does_not_matter() {
        assertThat(column(table(exports("2023"), """
                2021 export World TOTAL confidential
                2022 export World TOTAL 10
                2023 export World TOTAL 20
                """), "growth_pct")).containsExactly("100");
        assertThat(column(table(exports("2023"), """
                2021 export World TOTAL confidential
                2021 export Japan TOTAL 5
                2023 export Japan TOTAL 20
                """), "value")).containsExactly("20");
    }

    @Test
    void a_market_that_is_withheld_has_been_reported() {
        Table table = table(exports("2023", MARKET), """
                2022 export Japan TOTAL 10
                2022 export Peru  TOTAL 10
                2023 export Japan TOTAL 10
                2023 export Peru  TOTAL confidential
                """);

        assertThat(warnings(table)).noneMatch(warning -> warning.startsWith("not reported"));
    }

    @Test
    void quantities_of_one_unit_add_up_and_those_of_several_do_not() {
        Table table = table(ofQuantities(exports("2023", PRODUCT)), """
                2022 export Japan Coffee 10kg
                2023 export Japan Coffee 20kg
                2023 export Peru  Coffee 5kg
                2022 export Japan Shoes  100pairs
                2023 export Japan Shoes  150pairs
                """);

        assertThat(column(table, "product")).containsExactly("Shoes", "Coffee");
        assertThat(column(table, "unit")).containsExactly("pairs", "kg");
        assertThat(column(table, "quantity")).containsExactly("150", "25");
        assertThat(column(table, "growth_pct")).containsExactly("50", "150");
        assertThat(column(table, "contribution_pp")).containsExactly("base missing", "base missing");
        assertThat(total(table, "quantity")).isEqualTo("mixed units");
        assertThat(total(table, "unit")).isEmpty();
        assertThat(table.title()).hasToString("Exports (quantity) to 2 markets listed by product, 2023 against 2022");
    }

    @Test
    void a_unit_of_a_period_that_is_not_compared_does_not_matter() {
        assertThat(column(table(ofQuantities(exports("latest")), """
                2010 export Japan Coffee 10kg
                2022 export Japan Coffee 2t
                2023 export Japan Coffee 3t
                """), "growth_pct"))
                .containsExactly("50");
        assertThat(column(table(ofQuantities(exports("2023")), """
                2022 export Japan Coffee 2000kg
                2023 export Japan Coffee 3t
                """), "quantity"))
                .containsExactly("mixed units");
    }

    @Test
    void a_quantity_without_rows_has_its_unit_too() {
        Table table = table(ofQuantities(exports("2023")), "2023 export Japan Coffee 20kg\n");

        assertThat(column(table, "unit")).containsExactly("kg");
        assertThat(column(table, "market")).containsExactly("1 market listed");
    }

    @Test
    void re_exports_are_no_exports() {
        String dataset = """
                2022 export    Japan Coffee 10
                2023 export    Japan Coffee 20
                2022 re-export Japan Coffee 1
                2023 re-export Japan Coffee 2
                """;
        Slice reExports = trade.Slices.of(java.util.Set.of(Flow.RE_EXPORT), "2023", MARKET);

        assertThat(column(table(exports("2023"), dataset), "value")).containsExactly("20");
        assertThat(column(table(reExports, dataset), "value")).containsExactly("2");
        assertThat(Fixture.context(table(withMarkets(reExports, "Japan"), dataset)))
                .containsEntry("flow", "re-export");
        assertThat(table(withMarkets(trade.Slices.of(java.util.Set.of(Flow.RE_IMPORT), "2023"), "Japan"), """
                2023 re-import Japan Coffee 2
                """)
                        .title())
                .hasToString("Re-imports of products listed from Japan, 2023 against 2022");
        assertThat(table(withMarkets(trade.Slices.of(java.util.Set.of(Flow.RE_EXPORT), "2023"), "Japan"), dataset)
                        .title())
                .hasToString("Re-exports of products listed to Japan, 2023 against 2022");
    }

    @Test
    void an_observation_less_an_earlier_one_keeps_all_else() {
        Observation one =
                Fixture.observations("2023 export Peru:Japan Coffee 20kg").get(0);

        assertThat(one.less(new java.math.BigDecimal("5")))
                .isEqualTo(Fixture.observations("2023 export Peru:Japan Coffee 15kg")
                        .get(0));
    }

    private static Table table(Slice slice, String dataset) {
        return Fixture.table(new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), dataset);
    }

    private static Table table(Share share, String dataset) {
        return Fixture.table(share, dataset);
    }
}
