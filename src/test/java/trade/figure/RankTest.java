package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.rest;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.Slices;
import trade.cube.NotSummable;
import trade.cube.Slice;
import trade.table.ColumnName;
import trade.table.Table;

class RankTest {

    private static final String GROUPS_OF_PRODUCTS = """
            2023 export Japan Total-food  42
            2023 export Japan rice        26
            2023 export Japan Total-goods 55
            2023 export Japan shoes       33
            2023 export China rice        16
            2023 export China Total-food  21
            2023 export China shoes       24
            """;

    @Test
    void nothing_that_stays_nothing_is_no_news() {
        Table table = table(new Rank(exports("2023", MARKET), List.of(Comparison.YEAR_ON_YEAR), Listing.ALL), """
                2022 export Japan TOTAL 10
                2022 export Peru  TOTAL 0
                2022 export China TOTAL 0
                2022 export Chile TOTAL 0
                2023 export Japan TOTAL 10
                2023 export Peru  TOTAL 0
                2023 export China TOTAL 2
                2023 export Chile TOTAL 0
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "China", "Chile", "Peru");
        assertThat(column(table, "rank_change")).containsExactly("0", "new", "-1", "-1");
    }

    @Test
    void quantities_are_ranked_by_quantity() {
        Slice quantities = Slices.ofQuantities(exports("2023", MARKET));
        String dataset = "2022 export Japan tea 10kg\n2023 export Japan tea 10kg\n";

        assertThat(table(new Rank(quantities, List.of(), Listing.ALL), dataset).title())
                .hasToString("Rank by quantity: exports of products listed by market, 2023");
        assertThat(table(new Rank(quantities, List.of(), Listing.by(ColumnName.SHARE)), dataset)
                        .title())
                .hasToString("Rank by share: exports (quantity) of products listed by market, 2023");
    }

    @Test
    void totals_of_some_products_have_no_place_beside_them_and_do_not_add_to_them() {
        Table table = table(new Rank(exports("2023", PRODUCT), List.of(), Listing.ALL), GROUPS_OF_PRODUCTS);

        assertThat(column(table, "product")).containsExactly("shoes", "rice");
        assertThat(column(table, "share_pct")).first().asString().startsWith("57.5");
        assertThat(total(table, "value")).isEqualTo("99");
        assertThat(notes(table))
                .contains("left out of rows and totals: Total-food; Total-goods; their members stand beside them");
    }

    @Test
    void totals_of_some_products_are_products_where_nothing_stands_beside_them() {
        Table table = table(new Rank(exports("2023", PRODUCT), List.of(), Listing.ALL), """
                2023 export Japan Total-food  42
                2023 export Japan Total-goods 55
                """);

        assertThat(column(table, "product")).containsExactly("Total-goods", "Total-food");
        assertThat(total(table, "value")).isEqualTo("97");
        assertThat(notes(table)).noneMatch(note -> note.contains("left out"));
    }

    @Test
    void a_total_of_some_products_that_is_asked_for_with_others_is_no_part_of_their_sum() {
        Slice some = withProducts(exports("2023", PRODUCT), "Total-food", "rice");
        Table table = table(new Growth(some, List.of()), GROUPS_OF_PRODUCTS);

        assertThat(column(table, "product")).containsExactly("Total-food", "rice");
        assertThat(column(table, "value")).containsExactly("63", "42");
        assertThat(total(table, "value")).isEqualTo("42");
        assertThat(notes(table))
                .contains(
                        "warning: left out of totals: Total-food; nobody says what is in it, which may be of the same trade");
    }

    @Test
    void a_market_that_has_totals_of_some_products_alone_has_no_sum_with_others() {
        assertThatThrownBy(() -> table(new Growth(exports("2023"), List.of()), GROUPS_OF_PRODUCTS + """
                2023 export Peru Total-food 5
                """))
                .isInstanceOf(NotSummable.class);
    }

    private static final String DATASET = """
            2022 export Japan TOTAL 100
            2022 export Peru  TOTAL  60
            2022 export Chile TOTAL  20
            2022 export Italy TOTAL  20
            2023 export Japan TOTAL 100
            2023 export Peru  TOTAL 120
            2023 export Chile TOTAL  30
            2023 export Italy TOTAL  30
            2023 export India TOTAL  20
            """;

    @Test
    void ties_share_the_better_place_and_the_next_is_as_many_lower() {
        Table table = table(rank(ColumnName.VALUE), DATASET);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan", "Chile", "Italy", "India");
        assertThat(column(table, "rank")).containsExactly("1", "2", "3", "3", "5");
        assertThat(column(table, "value")).containsExactly("120", "100", "30", "30", "20");
        assertThat(column(table, "share_pct"))
                .containsExactly("40", "33.33333333333333", "10", "10", "6.666666666666667");
        assertThat(total(table, "value")).isEqualTo("300");
        assertThat(total(table, "rank")).isEmpty();
        assertThat(table.rest()).isEmpty();
        assertThat(table.title()).hasToString("Rank by value: exports by market, 2023");
    }

    @Test
    void moves_are_places_gained_since_the_base_and_what_had_no_base_is_new() {
        Table table = table(rank(ColumnName.VALUE, "yoy"), DATASET);

        assertThat(column(table, "rank_change")).containsExactly("1", "-1", "0", "0", "new");
        assertThat(column(table, "base")).containsExactly("60", "100", "20", "20", "not reported");
        assertThat(column(table, "change")).containsExactly("60", "0", "10", "10", "base missing");
        assertThat(column(table, "growth_pct")).containsExactly("100", "0", "50", "50", "base missing");
        assertThat(total(table, "rank_change")).isEmpty();
        assertThat(total(table, "growth_pct")).isEqualTo("50");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("places", "2022");
    }

    @Test
    void what_came_from_zero_is_new_too() {
        Table table = table(rank(ColumnName.VALUE, "yoy"), """
                2022 export Japan TOTAL 100
                2022 export Peru  TOTAL   0
                2023 export Japan TOTAL 100
                2023 export Peru  TOTAL 120
                """);

        assertThat(column(table, "rank_change")).containsExactly("new", "-1");
    }

    @Test
    void without_any_base_period_nothing_is_new() {
        Table table = table(rank(ColumnName.VALUE, "yoy"), "2023 export Japan TOTAL 100");

        assertThat(column(table, "rank_change")).containsExactly("base missing");
    }

    @Test
    void what_is_gone_comes_last_and_has_no_place() {
        Table table = table(rank(ColumnName.VALUE, "yoy"), """
                2022 export Japan TOTAL 100
                2022 export Peru  TOTAL 300
                2023 export Japan TOTAL 100
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "rank")).containsExactly("1", "gone");
        assertThat(column(table, "rank_change")).containsExactly("1", "not reported");
        assertThat(notes(table)).noneMatch(note -> note.startsWith("gone"));
    }

    @Test
    void what_was_never_there_is_not_gone() {
        Rank rank = new Rank(
                withMarkets(exports("2023", MARKET), "Japan", "Peru"), List.of(Comparison.YEAR_ON_YEAR), Listing.ALL);
        Table table = table(rank, """
                2021 export Peru  TOTAL 300
                2022 export Japan TOTAL 100
                2023 export Japan TOTAL 100
                """);

        assertThat(column(table, "rank")).containsExactly("1", "not reported");
    }

    @Test
    void what_is_no_market_of_its_own_comes_last_and_has_no_place() {
        Table table = table(rank(ColumnName.VALUE, "yoy"), """
                2022 export Japan   TOTAL  90
                2022 export Peru    TOTAL 100
                2022 export Bunkers TOTAL  95
                2023 export Japan   TOTAL 100
                2023 export Bunkers TOTAL 500
                2023 export Peru    TOTAL  60
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru", "Bunkers");
        assertThat(column(table, "rank")).containsExactly("1", "2", "no place");
        assertThat(column(table, "rank_change")).containsExactly("1", "-1", "no place");
    }

    @Test
    void shares_are_of_all_markets_which_the_context_says() {
        assertThat(Fixture.context(table(rank(ColumnName.VALUE), DATASET)))
                .containsEntry("share_of", "exports to 5 markets listed");
    }

    private static final String WORLD_AND_JAPAN = """
            2023 export World TOTAL 200
            2023 export Japan TOTAL 100
            2023 export Peru  TOTAL  60
            """;

    @Test
    void what_is_not_shown_is_others_and_where_all_is_shown_it_is_what_is_not_listed() {
        assertThat(other(table(top(1, true), WORLD_AND_JAPAN), "market")).isEqualTo("Others");
        assertThat(other(table(top(2, true), WORLD_AND_JAPAN), "market")).isEqualTo("Other (not listed)");
    }

    @Test
    void markets_that_are_not_asked_for_are_others() {
        Rank ofJapan = new Rank(withMarkets(exports("2023", MARKET), "Japan"), List.of(), Listing.ALL.withOthers());

        assertThat(rest(table(ofJapan, WORLD_AND_JAPAN), "market")).containsExactly("Others", "Other (not listed)");
        assertThat(rest(table(ofJapan, WORLD_AND_JAPAN), "value")).containsExactly("60", "40");
    }

    @Test
    void what_is_gone_is_named_when_it_is_not_shown() {
        Table table = table(top(1, false, "yoy"), """
                2022 export Japan TOTAL 100
                2022 export Peru  TOTAL 300
                2022 export Chile TOTAL 200
                2023 export Japan TOTAL 100
                2023 export Italy TOTAL  50
                """);

        assertThat(column(table, "market")).containsExactly("Japan");
        assertThat(notes(table)).contains("gone since the base period: Chile, Peru");
    }

    @Test
    void the_top_can_have_a_row_of_all_others() {
        Table table = table(top(2, true, "yoy"), DATASET);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(other(table, "market")).isEqualTo("Others");
        assertThat(other(table, "value")).isEqualTo("80");
        assertThat(other(table, "base")).isEqualTo("40");
        assertThat(other(table, "rank")).isEmpty();
        assertThat(other(table, "rank_change")).isEmpty();
        assertThat(table(top(2, false), DATASET).rest()).isEmpty();
    }

    @Test
    void a_top_that_is_longer_than_the_list_shows_all() {
        assertThat(column(table(top(9, true), DATASET), "rank")).hasSize(5);
    }

    @Test
    void by_growth_what_has_none_is_last_and_unranked() {
        Table table = table(rank(ColumnName.GROWTH, "yoy"), DATASET);

        assertThat(column(table, "market")).containsExactly("Peru", "Chile", "Italy", "Japan", "India");
        assertThat(column(table, "rank")).containsExactly("1", "2", "2", "4", "base missing");
        assertThat(table.columns())
                .extracting(column -> column.name().toString())
                .doesNotContain("rank_change");
        assertThat(table.title()).hasToString("Rank by growth: exports by market, 2023 against 2022");
    }

    @Test
    void by_change_the_largest_gain_is_first() {
        Table table = table(rank(ColumnName.CHANGE, "yoy"), DATASET);

        assertThat(column(table, "market")).containsExactly("Peru", "Chile", "Italy", "Japan", "India");
        assertThat(table.columns())
                .extracting(column -> column.name().toString())
                .doesNotContain("rank_change");
    }

    @Test
    void by_share_is_by_value() {
        assertThat(column(table(rank(ColumnName.SHARE), DATASET), "rank")).containsExactly("1", "2", "3", "3", "5");
    }

    @Test
    void several_comparisons_have_columns_of_their_own() {
        Table table = table(rank(ColumnName.VALUE, "yoy", "2022"), DATASET);

        assertThat(column(table, "rank_change_yoy")).containsExactly("1", "-1", "0", "0", "new");
        assertThat(column(table, "rank_change_2022")).containsExactly("1", "-1", "0", "0", "new");
        assertThat(column(table, "growth_pct_2022")).startsWith("100");
    }

    @Test
    void moves_in_the_year_so_far_are_between_places_of_the_year_so_far() {
        Table table = table(new Rank(exports("2023-02", MARKET), List.of(Comparison.parse("ytd")), Listing.ALL), """
                2022-01 export Japan TOTAL 10
                2022-01 export Peru  TOTAL 30
                2022-02 export Japan TOTAL 10
                2022-02 export Peru  TOTAL 30
                2023-01 export Japan TOTAL 90
                2023-01 export Peru  TOTAL 10
                2023-02 export Japan TOTAL 30
                2023-02 export Peru  TOTAL 70
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(column(table, "rank")).containsExactly("1", "2");
        assertThat(column(table, "year_to_date")).containsExactly("80", "120");
        assertThat(column(table, "base")).containsExactly("60", "20");
        assertThat(column(table, "rank_change")).containsExactly("-1", "1");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("2023-01..2023-02");
    }

    @Test
    void totals_have_no_place_among_products() {
        Table table = table(new Rank(exports("2023", PRODUCT), List.of(), Listing.ALL), """
                2023 export World TOTAL  100
                2023 export World Coffee  60
                2023 export World Tea     30
                """);

        assertThat(column(table, "product")).containsExactly("Coffee", "Tea");
        assertThat(column(table, "share_pct")).containsExactly("60", "30");
        assertThat(table.rest()).isEmpty();
    }

    private static Rank rank(ColumnName order, String... comparisons) {
        return rank(Listing.by(order), comparisons);
    }

    private static Rank top(int top, boolean others, String... comparisons) {
        return rank(others ? Listing.top(top).withOthers() : Listing.top(top), comparisons);
    }

    private static Rank rank(Listing listing, String... comparisons) {
        return new Rank(
                exports("2023", MARKET),
                Stream.of(comparisons).map(Comparison::parse).toList(),
                listing);
    }
}
