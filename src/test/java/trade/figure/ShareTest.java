package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.other;
import static trade.Fixture.rest;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.IncompatibleParameters;
import trade.cube.Slice;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

class ShareTest {

    @Test
    void rolling_sums_by_period_have_no_shares() {
        assertThatThrownBy(() -> new Share(rolling(exports("2023..2024", PERIOD), 2), ShareWhole.SELECTION, List.of()))
                .isInstanceOf(IncompatibleParameters.class);
    }

    private static final String DATASET = """
            2022 export World TOTAL  1000
            2022 export Japan TOTAL   200
            2022 export Japan Coffee   50
            2022 export Peru  TOTAL   100
            2022 export Peru  Coffee   50
            2023 export World TOTAL  1000
            2023 export Japan TOTAL   400
            2023 export Japan Coffee  100
            2023 export Peru  TOTAL   100
            2023 export Peru  Coffee  300
            """;

    @Test
    void shares_add_up_to_100_with_other() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION), DATASET);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "value")).containsExactly("400", "100");
        assertThat(column(table, "share_pct")).containsExactly("40", "10");
        assertThat(other(table, "share_pct")).isEqualTo("50");
        assertThat(total(table, "share_pct")).isEqualTo("100");
        assertThat(table.title()).hasToString("Share in exports by market, 2023");
    }

    @Test
    void a_change_of_share_is_in_points_and_the_base_share_is_of_the_base_total() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION, "yoy"), DATASET);

        assertThat(column(table, "base_share_pct")).containsExactly("20", "10");
        assertThat(column(table, "share_change_pp")).containsExactly("20", "0");
        assertThat(other(table, "base_share_pct")).isEqualTo("70");
        assertThat(other(table, "share_change_pp")).isEqualTo("-20");
        assertThat(total(table, "share_change_pp")).isEqualTo("0");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("share 2022");
    }

    @Test
    void shares_of_a_selection_are_of_what_is_selected() {
        Table table =
                table(share(withMarkets(exports("2023", MARKET), "Japan", "Peru"), ShareWhole.SELECTION), DATASET);

        assertThat(column(table, "share_pct")).containsExactly("80", "20");
        assertThat(total(table, "value")).isEqualTo("500");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void shares_of_the_total_are_of_all_trade_whatever_is_selected() {
        Table table =
                table(share(withMarkets(exports("2023", MARKET), "Japan", "Peru"), ShareWhole.TOTAL, "yoy"), DATASET);

        assertThat(column(table, "share_pct")).containsExactly("40", "10");
        assertThat(column(table, "base_share_pct")).containsExactly("20", "10");
        assertThat(other(table, "value")).isEqualTo("500");
        assertThat(total(table, "value")).isEqualTo("1000");
    }

    @Test
    void shares_of_the_total_of_one_product_are_small() {
        Slice coffee = withProducts(exports("2023", MARKET), "Coffee");

        assertThat(column(table(share(coffee, ShareWhole.TOTAL), DATASET), "share_pct"))
                .containsExactly("30", "10");
    }

    @Test
    void shares_of_the_market_are_of_all_products_there() {
        Slice coffee = withProducts(exports("2023", MARKET), "Coffee");
        Table table = table(share(coffee, ShareWhole.MARKET, "yoy"), DATASET);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(column(table, "share_pct")).containsExactly("300", "25");
        assertThat(column(table, "base_share_pct")).containsExactly("50", "25");
        assertThat(table.total()).isEmpty();
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void the_whole_of_a_market_is_summed_at_its_top_level_whatever_product_is_asked_for() {
        Table table = table(share(withProducts(exports("2023", MARKET), "0303"), ShareWhole.MARKET), """
                2023 export Japan 03   20
                2023 export Japan 0303 10
                2023 export Japan 04   20
                """);

        assertThat(column(table, "share_pct")).containsExactly("25");
    }

    @Test
    void shares_of_the_product_are_of_all_markets_for_it() {
        Slice japan = withMarkets(exports("2023", PRODUCT), "Japan");
        Table table = table(share(japan, ShareWhole.PRODUCT, "yoy"), DATASET);

        assertThat(column(table, "product")).containsExactly("Coffee");
        assertThat(column(table, "value")).containsExactly("100");
        assertThat(column(table, "share_pct")).containsExactly("25");
        assertThat(column(table, "base_share_pct")).containsExactly("50");
        assertThat(table.total()).isEmpty();
    }

    @Test
    void what_is_less_than_nothing_has_no_shares() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.ALL), """
                2023 export Japan TOTAL -93
                2023 export Peru  TOTAL  20
                """);

        assertThat(column(table, "share_pct")).containsExactly("base negative", "base negative");
        assertThat(total(table, "share_pct")).isEqualTo("base negative");
    }

    @Test
    void a_share_of_zero_is_missing() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION), """
                2023 export Japan TOTAL 0
                2023 export Peru  TOTAL 0
                """);

        assertThat(column(table, "share_pct")).containsExactly("base zero", "base zero");
    }

    @Test
    void a_share_without_a_base_has_no_change() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION, "yoy"), """
                2022 export World TOTAL 10
                2023 export World TOTAL 10
                2023 export Japan TOTAL  5
                """);

        assertThat(column(table, "base_share_pct")).containsExactly("no data");
        assertThat(column(table, "share_change_pp")).containsExactly("no data");
    }

    @Test
    void several_comparisons_have_columns_of_their_own() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION, "yoy", "previous"), DATASET);

        assertThat(column(table, "share_change_pp_yoy")).containsExactly("20", "0");
        assertThat(column(table, "share_change_pp_previous")).containsExactly("20", "0");
    }

    @Test
    void a_change_in_the_year_so_far_is_between_shares_of_the_year_so_far() {
        Table table = table(share(exports("2023-02", MARKET), ShareWhole.SELECTION, "ytd"), """
                2022-01 export Japan TOTAL 10
                2022-01 export Peru  TOTAL 30
                2022-02 export Japan TOTAL 10
                2022-02 export Peru  TOTAL 30
                2023-01 export Japan TOTAL 90
                2023-01 export Peru  TOTAL 10
                2023-02 export Japan TOTAL 30
                2023-02 export Peru  TOTAL 70
                """);

        assertThat(column(table, "share_pct")).containsExactly("70", "30");
        assertThat(column(table, "year_to_date_share_pct")).containsExactly("40", "60");
        assertThat(column(table, "base_share_pct")).containsExactly("75", "25");
        assertThat(column(table, "share_change_pp")).containsExactly("-35", "35");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("share 2023-01..2023-02");
    }

    @Test
    void shares_by_period_are_of_the_whole_window() {
        Table table = table(share(exports("2022..2023", PERIOD), ShareWhole.SELECTION), DATASET);

        assertThat(column(table, "share_pct")).containsExactly("50", "50");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("value");
    }

    @Test
    void a_heading_says_of_what_shares_are() {
        assertThat(heading(share(exports("2023", MARKET), ShareWhole.ALL))).isEqualTo("share of exports");
        assertThat(heading(share(withMarkets(exports("2023", PRODUCT), "Japan"), ShareWhole.SELECTION)))
                .isEqualTo("share of exports to Japan");
        assertThat(heading(share(withProducts(exports("2023", PRODUCT), "Coffee"), ShareWhole.SELECTION)))
                .isEqualTo("share of exports of Coffee to 2 markets listed");
        assertThat(heading(share(withProducts(exports("2023", MARKET), "Coffee"), ShareWhole.MARKET)))
                .isEqualTo("share of exports to its market");
        assertThat(heading(share(withMarkets(exports("2023", PRODUCT), "Japan"), ShareWhole.PRODUCT)))
                .isEqualTo("share of exports of its product");
    }

    @Test
    void the_whole_of_a_row_is_of_its_own_flow_reporter_and_period() {
        String dataset = """
                2023 export Chile:Japan TOTAL 100
                2023 export Chile:Japan Tea    40
                2023 import Chile:Japan TOTAL  50
                2023 import Chile:Japan Tea    10
                """;
        Slice both = withReporters(bothFlows("2023", PERIOD, REPORTER, FLOW, PRODUCT), "Chile");
        Table ofMarket = table(share(withMarkets(both, "Japan"), ShareWhole.MARKET), dataset);

        assertThat(column(ofMarket, "share_pct")).containsExactly("40", "20");
        assertThat(Fixture.context(ofMarket))
                .containsEntry(
                        "share_of", "exports and imports with its market, of the same period and reporter and flow");
        assertThat(Fixture.context(table(
                        share(withReporters(exports("2023", REPORTER, MARKET), "Chile"), ShareWhole.PRODUCT), dataset)))
                .containsEntry("share_of", "exports of its product, of the same reporter");
        assertThat(Fixture.context(table(
                        share(withReporters(exports("2023", FLOW, MARKET), "Chile"), ShareWhole.MARKET), dataset)))
                .containsEntry("share_of", "exports to its market");
    }

    @Test
    void shares_of_no_more_than_what_is_listed_are_said_to_be() {
        String listed = """
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 20
                """;

        assertThat(Fixture.table(share(exports("2023", MARKET), ShareWhole.ALL), listed)
                        .columns())
                .extracting(column -> column.heading().toString())
                .contains("share of all listed");
    }

    @Test
    void what_all_shares_are_of_stands_in_the_context() {
        assertThat(Fixture.context(table(share(exports("2023", MARKET), ShareWhole.ALL), DATASET)))
                .containsEntry("share_of", "exports");
    }

    @Test
    void markets_that_are_not_asked_for_are_others_of_the_total() {
        Slice japan = withMarkets(exports("2023", MARKET), "Japan");

        assertThat(other(table(share(japan, ShareWhole.TOTAL), DATASET), "market"))
                .isEqualTo("Others");
        assertThat(other(table(share(exports("2023", MARKET), ShareWhole.TOTAL), DATASET), "market"))
                .isEqualTo("Other (not listed)");
    }

    @Test
    void beyond_products_of_the_world_without_a_market_there_is_what_is_not_listed_too() {
        Slice others = withoutMarkets(withMarkets(exports("2023", PRODUCT, MARKET), "World"), "Japan");
        String dataset = """
                2023 export World TOTAL  1000
                2023 export World Coffee  500
                2023 export Japan TOTAL   400
                2023 export Japan Coffee  100
                """;

        assertThat(rest(table(share(others, ShareWhole.ALL), dataset), "product"))
                .containsExactly("Others (or not listed)");
        assertThat(rest(
                        table(
                                share(
                                        withoutMarkets(withMarkets(exports("2023", MARKET), "World"), "Japan"),
                                        ShareWhole.ALL),
                                dataset),
                        "market"))
                .containsExactly("Others");
    }

    @Test
    void products_that_are_not_asked_for_are_others_and_what_is_not_listed_is_neither() {
        Slice coffee = withProducts(withMarkets(exports("2023", PRODUCT), "Japan"), "Coffee");
        Table table = table(share(coffee, ShareWhole.ALL), DATASET + "2023 export Japan Tea 70");

        assertThat(Fixture.rest(table, "product")).containsExactly("Others", "Other (not listed)");
        assertThat(Fixture.rest(table, "value")).containsExactly("70", "230");
    }

    @Test
    void others_of_a_group_that_reports_itself_are_of_its_own_figures_and_not_of_those_of_its_members() {
        Slice ofUnion = withReporters(withMarkets(exports("2023", MARKET), "Japan"), "EU");
        Table table = table(share(ofUnion, ShareWhole.ALL), """
                2023 export EU:World      TOTAL 200
                2023 export EU:Japan      TOTAL 100
                2023 export EU:Peru       TOTAL  50
                2023 export Germany:Japan TOTAL  40
                2023 export Germany:Peru  TOTAL  20
                """);

        assertThat(Fixture.rest(table, "market")).containsExactly("Others", "Other (not listed)");
        assertThat(Fixture.rest(table, "value")).containsExactly("50", "50");
    }

    @Test
    void of_all_products_listed_there_are_no_others() {
        Slice all = withMarkets(exports("2023", PRODUCT), "Japan");

        assertThat(other(table(share(all, ShareWhole.ALL), DATASET), "product")).isEqualTo("Other (not listed)");
    }

    @Test
    void of_markets_that_are_asked_for_the_rest_is_what_is_not_listed() {
        Slice japan = withMarkets(exports("2023", MARKET, PRODUCT), "Japan");

        assertThat(other(table(share(japan, ShareWhole.SELECTION), DATASET), "market"))
                .isEqualTo("Other (not listed)");
    }

    /** That of the share. */
    private static String heading(Share share) {
        return table(share, DATASET).columns().stream()
                .filter(column -> column.name() == ColumnName.SHARE)
                .map(column -> column.heading().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Share share(Slice slice, ShareWhole of, String... comparisons) {
        return new Share(
                slice, of, List.of(comparisons).stream().map(Comparison::parse).toList());
    }

    @Test
    void others_are_what_is_listed_beside_a_group_and_not_among_its_members() {
        Share share = new Share(withMarkets(exports("2024", MARKET), "EU"), ShareWhole.ALL, List.of());
        Table table = table(share, """
                2024 export World   TOTAL 1000
                2024 export EU      TOTAL  270
                2024 export Germany TOTAL  100
                2024 export Peru    TOTAL   25
                """);

        assertThat(column(table, "value")).containsExactly("270");
        assertThat(rest(table, "market")).containsExactly("Others", "Other (not listed)");
        assertThat(rest(table, "value")).containsExactly("25", "705");
    }

    @Test
    void what_is_not_listed_has_no_change_of_share_where_a_row_is_part_of_its_base_alone() {
        Table table = table(share(exports("2023", MARKET), ShareWhole.SELECTION, "yoy"), """
                2022 export World TOTAL 1000
                2022 export Japan TOTAL  200
                2022 export Peru  TOTAL  confidential
                2023 export World TOTAL 1000
                2023 export Japan TOTAL  400
                2023 export Peru  TOTAL  100
                """);

        assertThat(other(table, "base_share_pct")).isEqualTo("80");
        assertThat(other(table, "share_pct")).isEqualTo("50");
        assertThat(other(table, "share_change_pp")).isEqualTo("other parts");
    }

    @Test
    void others_have_no_change_of_share_where_a_row_that_is_asked_for_is_part_of_their_base_alone() {
        Table table = table(share(withMarkets(exports("2023", MARKET), "Japan", "Peru"), ShareWhole.TOTAL, "yoy"), """
                2022 export World TOTAL 1000
                2022 export Japan TOTAL  200
                2022 export Peru  TOTAL  confidential
                2022 export Chile TOTAL  300
                2023 export World TOTAL 1000
                2023 export Japan TOTAL  400
                2023 export Peru  TOTAL  100
                2023 export Chile TOTAL  300
                """);

        assertThat(rest(table, "market")).containsExactly("Others (or not listed)");
        assertThat(rest(table, "share_change_pp")).containsExactly("other parts");
    }
}
