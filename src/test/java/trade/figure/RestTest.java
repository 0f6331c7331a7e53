package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.Fixture.rest;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.cube.Slice;
import trade.table.ShareWhole;
import trade.table.Table;

/** What a whole has beyond the rows: Others, Other (not listed), and what rows have twice. */
class RestTest {

    private static final String NOT_ITS_MEMBERS =
            "EU is not the sum of its members listed, which the total is of: rows do not add up to it";

    @Test
    void what_is_not_listed_has_no_growth_where_a_row_is_part_of_its_base_alone() {
        Table table = table(growth(exports("2023", MARKET)), """
                2022 export World TOTAL 1000
                2022 export Japan TOTAL  200
                2022 export Peru  TOTAL  confidential
                2023 export World TOTAL 1000
                2023 export Japan TOTAL  400
                2023 export Peru  TOTAL  100
                """);

        assertThat(rest(table, "base")).containsExactly("800");
        assertThat(rest(table, "value")).containsExactly("500");
        assertThat(rest(table, "growth_pct")).containsExactly("other parts");
    }

    @Test
    void a_row_that_is_withheld_is_said_to_be_among_what_is_not_listed() {
        assertThat(rest(table(growth(exports("2023", MARKET)), """
                2023 export World TOTAL 1000
                2023 export Japan TOTAL  400
                2023 export Peru  TOTAL confidential
                """), "market"))
                .containsExactly("Other (not listed or withheld)");
        assertThat(rest(table(growth(exports("2023", MARKET)), """
                2022 export Peru  TOTAL   50
                2023 export World TOTAL 1000
                2023 export Japan TOTAL  400
                """), "market")).containsExactly("Other (not listed)");
    }

    @Test
    void others_of_groups_that_share_members_are_what_is_listed_of_neither() {
        Table table = table(shareOfAll("Club", "Pact"), """
                2023 export World TOTAL 200
                2023 export China TOTAL  20
                2023 export Japan TOTAL  10
                2023 export Chile TOTAL  30
                2023 export Fiji  TOTAL  40
                2024 export World TOTAL 200
                2024 export China TOTAL  20
                2024 export Japan TOTAL  10
                2024 export Chile TOTAL  30
                2024 export Fiji  TOTAL  40
                """);

        assertThat(column(table, "value")).containsExactly("40", "30");
        assertThat(rest(table, "market")).containsExactly("Counted in several rows", "Others", "Other (not listed)");
        assertThat(rest(table, "value")).containsExactly("-10", "40", "100");
    }

    @Test
    void without_a_word_of_what_is_listed_in_the_base_what_is_not_listed_is_among_the_others() {
        assertThat(rest(table(shareOfAll("Japan"), """
                2023 export World TOTAL 80
                2024 export World TOTAL 90
                2024 export Japan TOTAL 50
                2024 export Fiji  TOTAL 10
                """), "market")).containsExactly("Others (or not listed)");
        assertThat(rest(table(shareOfAll("Japan"), """
                2023 export World TOTAL 80
                2023 export Japan TOTAL 50
                2024 export World TOTAL 90
                2024 export Japan TOTAL 50
                2024 export Fiji  TOTAL 10
                """), "market")).containsExactly("Others", "Other (not listed)");
    }

    @Test
    void without_a_word_of_what_is_listed_since_January_what_is_not_listed_is_among_the_others() {
        Share ofYearToDate = new Share(
                withMarkets(exports("2024-02", MARKET), "Japan"), ShareWhole.TOTAL, List.of(Comparison.parse("ytd")));

        assertThat(rest(table(ofYearToDate, """
                2023-01 export World TOTAL 80
                2023-01 export Japan TOTAL 50
                2023-02 export World TOTAL 80
                2023-02 export Japan TOTAL 50
                2024-01 export World TOTAL 90
                2024-02 export World TOTAL 90
                2024-02 export Japan TOTAL 50
                2024-02 export Fiji  TOTAL 10
                """), "market")).containsExactly("Others (or not listed)");
    }

    @Test
    void a_group_that_is_another_number_than_its_members_is_said_where_the_total_is_of_these() {
        assertThat(warnings(table(shareOfAll("EU"), """
                2024 export EU      TOTAL 100
                2024 export Germany TOTAL  50
                2024 export France  TOTAL  40
                2024 export Japan   TOTAL  10
                """))).contains(NOT_ITS_MEMBERS);
        assertThat(warnings(table(shareOfAll("EU"), """
                2024 export EU      TOTAL  90
                2024 export Germany TOTAL  50
                2024 export France  TOTAL  40
                2024 export Japan   TOTAL  10
                """))).doesNotContain(NOT_ITS_MEMBERS);
    }

    @Test
    void a_group_that_is_withheld_is_another_number_than_its_members() {
        assertThat(warnings(table(shareOfAll("EU"), """
                2024 export EU      TOTAL confidential
                2024 export Germany TOTAL  50
                2024 export Japan   TOTAL  10
                """))).contains(NOT_ITS_MEMBERS);
        assertThat(warnings(table(shareOfAll("EU"), """
                2024 export EU      TOTAL confidential
                2024 export Germany TOTAL confidential
                2024 export Japan   TOTAL  10
                """))).doesNotContain(NOT_ITS_MEMBERS);
    }

    @Test
    void a_balance_of_the_world_with_markets_listed_is_none_and_neither_is_its_rest() {
        Table exportsPublished = table(new Surplus(bothFlows("2024", MARKET), List.of()), """
                2024 export World TOTAL 100
                2024 export Japan TOTAL  50
                2024 import Japan TOTAL  30
                """);

        assertThat(total(exportsPublished, "balance")).isEqualTo("mixed coverage");
        assertThat(total(exportsPublished, "coverage_pct")).isEqualTo("mixed coverage");
        assertThat(rest(exportsPublished, "exports")).containsExactly("50");
        assertThat(rest(exportsPublished, "imports")).containsExactly("mixed coverage");

        Table importsPublished = table(new Surplus(bothFlows("2024", MARKET), List.of(), true), """
                2024 import World TOTAL 100
                2024 import Japan TOTAL  50
                2024 export Japan TOTAL  30
                """);

        assertThat(total(importsPublished, "normalised_balance")).isEqualTo("mixed coverage");
        assertThat(rest(importsPublished, "exports")).containsExactly("mixed coverage");
        assertThat(rest(importsPublished, "imports")).containsExactly("50");
    }

    @Test
    void what_is_left_of_exports_and_of_imports_has_no_balance_where_other_markets_are_withheld() {
        String dataset = """
                2024 export World TOTAL 100
                2024 import World TOTAL  80
                2024 export Japan TOTAL  50
                2024 import Japan TOTAL  %s
                2024 export China TOTAL confidential
                2024 import China TOTAL  %s
                """;
        Surplus surplus = new Surplus(bothFlows("2024", MARKET), List.of());
        Table ofOthers = table(surplus, dataset.formatted("30", "40"));
        Table ofTheSame = table(surplus, dataset.formatted("30", "confidential"));
        Table ofAll = table(surplus, dataset.formatted("30", "40").replace("confidential", "20"));

        assertThat(rest(ofOthers, "market")).containsExactly("Other (not listed or withheld)");
        assertThat(rest(ofOthers, "exports")).containsExactly("50");
        assertThat(rest(ofOthers, "imports")).containsExactly("10");
        assertThat(rest(ofOthers, "balance")).containsExactly("other parts");
        assertThat(rest(ofOthers, "coverage_pct")).containsExactly("other parts");
        assertThat(rest(ofTheSame, "market")).containsExactly("Other (not listed or withheld)");
        assertThat(rest(ofTheSame, "balance")).containsExactly("0");
        assertThat(rest(ofAll, "market")).containsExactly("Other (not listed)");
        assertThat(rest(ofAll, "balance")).containsExactly("20");
    }

    @Test
    void balances_that_are_not_shown_are_summed_in_all_periods() {
        Surplus top = new Surplus(
                bothFlows("2024-02", MARKET),
                List.of(Comparison.parse("ytd")),
                false,
                false,
                Listing.top(1).withOthers());
        Table table = table(top, """
                2023-01 export Japan TOTAL  9
                2023-01 import Japan TOTAL  1
                2023-01 export Peru  TOTAL  3
                2023-01 import Peru  TOTAL  1
                2023-02 export Japan TOTAL  9
                2023-02 import Japan TOTAL  1
                2023-02 export Peru  TOTAL  4
                2023-02 import Peru  TOTAL  1
                2024-01 export Japan TOTAL  9
                2024-01 import Japan TOTAL  1
                2024-01 export Peru  TOTAL  5
                2024-01 import Peru  TOTAL  1
                2024-02 export Japan TOTAL  9
                2024-02 import Japan TOTAL  1
                2024-02 export Peru  TOTAL  6
                2024-02 import Peru  TOTAL  1
                """);

        assertThat(rest(table, "market")).containsExactly("Others");
        assertThat(rest(table, "balance")).containsExactly("5");
        assertThat(rest(table, "year_to_date")).containsExactly("9");
        assertThat(rest(table, "base_balance")).containsExactly("5");
    }

    @Test
    void with_all_rows_shown_what_is_left_is_not_listed() {
        Share share = new Share(exports("2024", MARKET), ShareWhole.TOTAL, List.of());

        assertThat(rest(table(share, """
                2024 export World TOTAL 120
                2024 export Japan TOTAL  60
                """), "market")).containsExactly("Other (not listed)");
        assertThat(rest(table(share, """
                2024 export World TOTAL 120
                2024 export Japan TOTAL  60
                2024 export Peru  TOTAL confidential
                """), "market")).containsExactly("Other (not listed or withheld)");
    }

    @Test
    void others_of_products_are_all_that_are_listed_beside_them() {
        Table table = table(shareOfProduct("Coffee"), """
                2024 export World TOTAL 120
                2024 export World Tea    20
                2024 export World Coffee 30
                """);

        assertThat(rest(table, "product")).containsExactly("Others", "Other (not listed)");
        assertThat(rest(table, "value")).containsExactly("20", "70");
    }

    @Test
    void others_are_of_the_same_market_or_of_the_same_product() {
        String dataset = """
                2024 export Japan TOTAL  60
                2024 export Japan Coffee 20
                2024 export Japan Tea    10
                2024 export Peru  TOTAL  40
                2024 export Peru  Coffee  5
                """;
        Slice products = withProducts(withMarkets(exports("2024", PRODUCT), "Japan"), "Coffee");
        Slice markets = withProducts(withMarkets(exports("2024", MARKET), "Japan"), "Coffee");

        assertThat(rest(table(new Share(products, ShareWhole.ALL, List.of()), dataset), "value"))
                .containsExactly("10", "30");
        assertThat(rest(table(new Share(markets, ShareWhole.ALL, List.of()), dataset), "value"))
                .containsExactly("5");
    }

    @Test
    void others_of_products_are_of_a_group_that_is_asked_for_with_a_member() {
        Slice slice = withProducts(withMarkets(exports("2024", PRODUCT), "EU", "Germany"), "Coffee");

        assertThat(rest(table(new Share(slice, ShareWhole.ALL, List.of()), """
                2024 export EU      TOTAL  90
                2024 export EU      Coffee 50
                2024 export EU      Tea    20
                2024 export Germany TOTAL  30
                2024 export Germany Coffee 10
                2024 export Germany Tea     5
                """), "value"))
                .containsExactly("20", "20");
    }

    @Test
    void beside_the_world_are_no_others_and_without_a_market_it_has_that_market_alone() {
        String dataset = """
                2024 export World TOTAL 100
                2024 export Japan TOTAL  60
                2024 export Peru  TOTAL  10
                """;
        Slice world = withMarkets(exports("2024", MARKET), "World");

        assertThat(table(
                                new Share(
                                        withMarkets(exports("2024", MARKET), "World", "Japan"),
                                        ShareWhole.ALL,
                                        List.of()),
                                dataset)
                        .rest())
                .isEmpty();
        Table without = table(new Share(withoutMarkets(world, "Japan"), ShareWhole.ALL, List.of()), dataset);
        assertThat(column(without, "value")).containsExactly("40");
        assertThat(rest(without, "market")).containsExactly("Others");
        assertThat(rest(without, "value")).containsExactly("60");
    }

    @Test
    void markets_that_are_more_than_the_world_are_said_where_one_of_them_is_asked_for() {
        String doubt = "the rows add up to more than the total: some may lie within others";
        String markets = """
                2024 export World TOTAL %s
                2024 export Japan TOTAL  60
                2024 export Peru  TOTAL  60
                """;
        Share ofJapan = new Share(withMarkets(exports("2024", MARKET), "Japan"), ShareWhole.ALL, List.of());

        assertThat(warnings(table(ofJapan, markets.formatted("100")))).contains(doubt);
        assertThat(warnings(table(ofJapan, markets.formatted("120")))).doesNotContain(doubt);
    }

    @Test
    void codes_within_others_do_not_tell_what_is_listed_beside_one() {
        Table table = table(shareOfProduct("0901"), """
                2024 export World TOTAL 120
                2024 export World 09     20
                2024 export World 0901   10
                2024 export World 8703   60
                """);

        assertThat(rest(table, "value")).containsExactly("110");
    }

    private static Share shareOfProduct(String product) {
        return new Share(withProducts(exports("2024", PRODUCT), product), ShareWhole.TOTAL, List.of());
    }

    @Test
    void balances_of_groups_that_share_members_count_them_once() {
        Table table = table(new Surplus(withMarkets(bothFlows("2024", MARKET), "Club", "Pact"), List.of()), """
                2024 export China TOTAL  20
                2024 export Japan TOTAL  10
                2024 export Chile TOTAL  30
                2024 import China TOTAL   2
                2024 import Japan TOTAL   1
                2024 import Chile TOTAL   3
                """);

        assertThat(rest(table, "market")).containsExactly("Counted in several rows");
        assertThat(rest(table, "balance")).containsExactly("-9");
        assertThat(rest(table(new Surplus(bothFlows("2024", MARKET), List.of()), """
                2024 export World TOTAL 20
                2024 import World TOTAL 20
                2024 export Japan TOTAL 10
                2024 import Japan TOTAL  1
                """), "market"))
                .containsExactly("Other (not listed)");
    }

    private static Growth growth(Slice slice) {
        return new Growth(slice, List.of(Comparison.parse("yoy")));
    }

    private static Share shareOfAll(String... markets) {
        return new Share(
                withMarkets(exports("2024", MARKET), markets), ShareWhole.TOTAL, List.of(Comparison.parse("yoy")));
    }
}
