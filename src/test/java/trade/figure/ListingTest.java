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
import static trade.Slices.withMarkets;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.cube.IncompatibleParameters;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

class ListingTest {

    private static final String DATASET = """
            2022 export World TOTAL 200
            2022 export Japan TOTAL 100
            2022 export Peru  TOTAL  50
            2022 export Chile TOTAL  10
            2023 export World TOTAL 300
            2023 export Japan TOTAL 120
            2023 export Peru  TOTAL 100
            2023 export Chile TOTAL  30
            """;

    @Test
    void growth_is_listed_in_the_order_of_any_of_its_columns() {
        Table table = table(growth(Listing.by(ColumnName.GROWTH)), DATASET);

        assertThat(column(table, "growth_pct")).containsExactly("200", "100", "20");
        assertThat(column(table, "market")).containsExactly("Chile", "Peru", "Japan");
    }

    @Test
    void the_first_rows_are_those_of_the_highest_values_where_no_order_is_said() {
        assertThat(column(table(growth(Listing.top(2)), DATASET), "market")).containsExactly("Japan", "Peru");
    }

    @Test
    void what_is_not_shown_has_a_row_if_it_is_asked_for() {
        assertThat(table(growth(Listing.top(2)), DATASET).rest()).isEmpty();

        Table table = table(growth(Listing.top(2).withOthers()), DATASET);

        assertThat(rest(table, "market")).containsExactly("Others", "Other (not listed)");
        assertThat(rest(table, "value")).containsExactly("30", "50");
        assertThat(rest(table, "base")).containsExactly("10", "40");
    }

    @Test
    void contributions_of_what_is_shown_and_of_the_others_add_up() {
        Table table = table(growth(Listing.top(2).withOthers()), DATASET);

        assertThat(column(table, "contribution_pp")).containsExactly("10", "25");
        assertThat(rest(table, "contribution_pp")).containsExactly("10", "5");
        assertThat(total(table, "contribution_pp")).isEqualTo("50");
    }

    @Test
    void what_the_data_does_not_list_is_not_called_others_where_all_rows_are_shown() {
        Table table = table(growth(Listing.top(3)), DATASET);

        assertThat(other(table, "market")).isEqualTo("Other (not listed)");
        assertThat(other(table, "value")).isEqualTo("50");
    }

    @Test
    void shares_of_what_is_shown_are_of_the_same_whole() {
        Table table = table(
                new Share(
                        exports("2023", MARKET),
                        ShareWhole.ALL,
                        List.of(),
                        Listing.top(1).withOthers()),
                DATASET);

        assertThat(column(table, "share_pct")).containsExactly("40");
        assertThat(rest(table, "share_pct")).containsExactly("43.33333333333333", "16.66666666666667");
    }

    @Test
    void balances_are_cut_by_the_balance() {
        Surplus surplus = new Surplus(
                bothFlows("2023", MARKET),
                List.of(),
                false,
                false,
                Listing.top(1).withOthers());
        Table table = table(surplus, """
                2023 export Japan TOTAL 500
                2023 import Japan TOTAL 490
                2023 export Peru  TOTAL  30
                2023 import Peru  TOTAL   5
                """);

        assertThat(column(table, "market")).containsExactly("Peru");
        assertThat(other(table, "balance")).isEqualTo("10");
        assertThat(total(table, "balance")).isEqualTo("35");
    }

    @Test
    void balances_have_places_where_they_are_ranked() {
        Surplus surplus =
                new Surplus(bothFlows("2023", MARKET), List.of(), false, true, Listing.by(ColumnName.BALANCE));
        Table table = table(surplus, """
                2023 export Japan TOTAL 500
                2023 import Japan TOTAL 510
                2023 export Peru  TOTAL  30
                2023 import Peru  TOTAL   5
                2023 export Chile TOTAL  30
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan", "Chile");
        assertThat(column(table, "rank")).containsExactly("1", "2", "not reported");
    }

    @Test
    void grubel_lloyd_in_total_is_of_all_rows_and_not_of_those_shown() {
        String data = """
                2023 export Japan TOTAL 60
                2023 import Japan TOTAL 40
                2023 export Peru  TOTAL 10
                2023 import Peru  TOTAL 30
                """;

        Table all = table(new Surplus(bothFlows("2023", MARKET), List.of(), true, false, Listing.ALL), data);
        Table first = table(new Surplus(bothFlows("2023", MARKET), List.of(), true, false, Listing.top(1)), data);

        assertThat(total(first, "grubel_lloyd")).isEqualTo(total(all, "grubel_lloyd"));
    }

    @Test
    void rows_without_a_number_come_last_and_are_cut_first() {
        Table table = table(growth(Listing.by(ColumnName.GROWTH)), DATASET + "2023 export Fiji TOTAL 50\n");

        assertThat(column(table, "market")).containsExactly("Chile", "Peru", "Japan", "Fiji");
    }

    @Test
    void what_is_no_market_comes_last_whatever_its_value() {
        Table table = table(growth(Listing.top(2)), """
                2022 export Bunkers TOTAL 900
                2023 export Bunkers TOTAL 900
                2023 export Japan   TOTAL 120
                2023 export Peru    TOTAL 100
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
    }

    @Test
    void periods_are_listed_by_their_values_too() {
        Growth growth = new Growth(exports("2023-01..2023-03", PERIOD), List.of()).listed(Listing.top(2));
        Table table = table(growth, """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 30
                2023-03 export World TOTAL 20
                """);

        assertThat(column(table, "period")).containsExactly("2023-02", "2023-03");
    }

    @Test
    void the_first_place_comes_first() {
        Since since = new Since(exports("2023", MARKET), List.of(), false, Listing.by(ColumnName.RANK));
        Table table = table(since, """
                2022 export Japan TOTAL 500
                2023 export Japan TOTAL 400
                2022 export Peru  TOTAL  10
                2023 export Peru  TOTAL  30
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(column(table, "rank")).containsExactly("1", "2");
    }

    @Test
    void an_order_that_the_table_has_not_is_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> table(growth(Listing.by(ColumnName.BALANCE)), DATASET))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--order: the table has no balance, but value, base, change, growth, contribution,"
                        + " share_of_change");
    }

    @Test
    void rows_that_are_no_parts_of_a_total_have_no_others() {
        Growth byPeriod = new Growth(exports("2023-01..2023-02", PERIOD), List.of(Comparison.parse("previous")))
                .listed(Listing.top(1).withOthers());

        assertThatThrownBy(() -> table(byPeriod, """
                2022-12 export World TOTAL 10
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 30
                """))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--others: these rows are no parts of a total that others could be the rest of");
    }

    @Test
    void words_are_no_order() {
        Surplus byTurn = new Surplus(
                bothFlows("2023", MARKET), List.of(Comparison.YEAR_ON_YEAR), false, false, Listing.by(ColumnName.TURN));

        assertThatThrownBy(() -> table(byTurn, DATASET + "2023 import Japan TOTAL 90\n"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessageContaining("the table has no turn");
    }

    @Test
    void neither_since_when_nor_both_sides_of_a_mirror_have_others() {
        Since since = new Since(
                exports("2023", MARKET), List.of(), false, Listing.top(1).withOthers());
        Mirror mirror = new Mirror(
                withMarkets(withReporters(exports("2023", PRODUCT), "Vietnam"), "Japan"),
                Listing.top(1).withOthers());

        assertThatThrownBy(() -> table(since, DATASET)).hasMessageStartingWith("--others: ");
        assertThatThrownBy(() -> table(mirror, """
                2023 export Vietnam:Japan Coffee 100
                2023 import Japan:Vietnam Coffee 110
                """)).hasMessageStartingWith("--others: ");
    }

    @Test
    void others_have_a_change_of_share_where_all_that_is_among_them_was_there_before() {
        Share share = new Share(
                withMarkets(exports("2023", MARKET), "Japan", "Peru"),
                ShareWhole.TOTAL,
                List.of(Comparison.YEAR_ON_YEAR),
                Listing.top(1).withOthers());
        String others = """
                2022 export World TOTAL 100
                2022 export Japan TOTAL  50
                2022 export Peru  TOTAL %s
                2022 export Chile TOTAL  10
                2023 export World TOTAL 100
                2023 export Japan TOTAL  60
                2023 export Peru  TOTAL  20
                2023 export Chile TOTAL  10
                """;

        assertThat(rest(table(share, others.formatted("20")), "share_change_pp"))
                .containsExactly("0", "-10");
        assertThat(rest(table(share, others.formatted("confidential")), "share_change_pp"))
                .containsExactly("other parts");
    }

    private static Growth growth(Listing listing) {
        return new Growth(exports("2023", MARKET), List.of(Comparison.YEAR_ON_YEAR)).listed(listing);
    }
}
