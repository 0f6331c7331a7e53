package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.cube.Dimension.MARKET;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;

/** How the series of a market is found, published or put together. */
class TotalsTest {

    @Test
    void a_market_that_became_several_counts_before_as_they_count_after() {
        Breakdown breakdown = breakdown(exports("1998..1999", MARKET), """
                1998 export Belgium-Luxembourg TOTAL 100
                1999 export Belgium            TOTAL  80
                1999 export Luxembourg         TOTAL  30
                """);

        assertThat(rows(breakdown)).containsExactlyInAnyOrder("Belgium-Luxembourg 100", "Belgium 80", "Luxembourg 30");
        assertThat(breakdown.rows()).allMatch(breakdown::counts);
        assertThat(total(breakdown)).isEqualTo("210");
    }

    @Test
    void a_market_that_became_several_is_left_out_where_it_stands_beside_them() {
        Breakdown breakdown = breakdown(exports("1999", MARKET), """
                1999 export Belgium-Luxembourg TOTAL 110
                1999 export Belgium            TOTAL  80
                1999 export Luxembourg         TOTAL  30
                """);

        assertThat(rows(breakdown)).containsExactlyInAnyOrder("Belgium 80", "Luxembourg 30");
        assertThat(total(breakdown)).isEqualTo("110");
    }

    @Test
    void a_published_group_is_not_put_together_for_a_period_that_it_lacks() {
        Breakdown breakdown = breakdown(withMarkets(exports("2022..2023", MARKET), "EU"), """
                2022 export France TOTAL 20
                2023 export France TOTAL 30
                2023 export EU     TOTAL 30
                """);

        assertThat(breakdown
                        .amount(breakdown.total(), WindowTest.window("2022"))
                        .reason())
                .isEqualTo(Reason.NOT_REPORTED);
    }

    @Test
    void a_group_of_which_any_product_is_published_has_no_other_product_of_its_members() {
        Slice coffee = withProducts(withMarkets(exports("2023", MARKET), "EU"), "Coffee");

        assertThat(rows(breakdown(coffee, """
                2023 export EU     Tea    10
                2023 export France Coffee 30
                """))).containsExactly("EU not reported");
    }

    @Test
    void a_group_of_which_the_total_alone_is_published_has_the_products_of_its_members() {
        Slice coffee = withProducts(withMarkets(exports("2023", MARKET), "EU"), "Coffee");

        assertThat(rows(breakdown(coffee, """
                2023 export EU     TOTAL  100
                2023 export France Coffee  30
                """))).containsExactly("EU 30");
    }

    @Test
    void the_total_of_a_group_is_that_of_its_own_products_where_it_has_any() {
        assertThat(rows(breakdown(withMarkets(exports("2023", MARKET), "EU"), """
                2023 export EU     Tea   10
                2023 export France TOTAL 30
                """)))
                .containsExactly("EU 10");
    }

    private static Breakdown breakdown(Slice slice, String dataset) {
        Cube cube = Fixture.cube(slice.query(), dataset);
        return new Breakdown(cube, slice, slice.window(cube), List.of());
    }

    /** Each market with what it comes to, or why it does not. */
    private static List<String> rows(Breakdown breakdown) {
        return breakdown.rows().stream()
                .map(row -> row.market().label().name() + " " + amount(breakdown, row))
                .toList();
    }

    private static String total(Breakdown breakdown) {
        return amount(breakdown, breakdown.total());
    }

    private static String amount(Breakdown breakdown, BreakdownRow row) {
        Amount amount = breakdown.amount(row, breakdown.window());
        return amount.isKnown() ? amount.value().toString() : amount.reason().toString();
    }
}
