package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.Fixture.context;
import static trade.Fixture.table;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.CubeBuilder;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.NamedProducts;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.table.ShareWhole;
import trade.table.Table;

/** What the numbers of a table are said to be the sum of, and to be about. */
class BasisTest {

    private static final String MARKETS = """
            2024 export Japan TOTAL  60
            2024 export Japan Coffee 20
            2024 export Japan Tea    10
            2024 export Peru  TOTAL  40
            2024 export Peru  Coffee 10
            """;

    @Test
    void a_published_total_is_published_and_a_sum_is_of_so_many_markets_listed() {
        assertThat(context(table(growth(exports("2024")), MARKETS + "2024 export World TOTAL 120\n")))
                .containsEntry("basis", "published");
        assertThat(context(table(growth(exports("2024")), MARKETS))).containsEntry("basis", "2 markets listed");
    }

    @Test
    void a_sum_of_what_is_asked_for_is_of_those_selected() {
        Slice all = exports("2024");

        assertThat(basis(withMarkets(all, "Japan", "Peru"))).isEqualTo("those selected");
        assertThat(basis(withProducts(withMarkets(all, "Japan"), "Coffee", "Tea")))
                .isEqualTo("those selected");
        // coffee of two markets and tea of one
        assertThat(basis(withProducts(all, "Coffee", "Tea"))).isEqualTo("markets listed");
        assertThat(basis(withProducts(all, "Coffee"))).isEqualTo("2 markets listed");
        assertThat(basis(withProducts(exports("2024", MARKET), "Coffee", "Tea")))
                .isEqualTo("those selected");
        assertThat(basis(withMarkets(exports("2024", MARKET), "Japan", "Peru"))).isEqualTo("published");
    }

    @Test
    void a_sum_of_the_markets_listed_that_is_asked_for_needs_no_word_of_a_world() {
        Slice without = withoutMarkets(exports("2024"), "US");
        String published = """
                2024 export World TOTAL 60
                2024 export Japan TOTAL 30
                2024 export US    TOTAL 20
                """;

        Table table = table(growth(without), published);

        assertThat(table.title()).hasToString("Exports to 1 market listed without US, 2024 against 2023");
        assertThat(table.notes()).noneMatch(note -> note.text().toString().contains("World"));
    }

    private static String basis(Slice slice) {
        return context(table(growth(slice), MARKETS)).get("basis");
    }

    @Test
    void a_table_of_reporters_is_of_the_world_where_some_publish_it_and_others_list_markets() {
        Table mixed = table(growth(exports("2024", REPORTER)), """
                2024 export Chile:World TOTAL 60
                2024 export Peru:Japan  TOTAL 40
                """);

        assertThat(context(mixed))
                .containsEntry("market", "World or markets listed")
                .doesNotContainKey("basis");
        assertThat(mixed.title()).hasToString("Exports to World or markets listed by reporter, 2024 against 2023");
        assertThat(column(mixed, "basis")).containsExactly("published", "1 market listed");

        assertThat(mixed.total().orElseThrow().get(1)).hasToString("Label[text=published, markets listed]");

        Table without = table(growth(withoutMarkets(withMarkets(exports("2024", REPORTER), "World"), "US")), """
                2024 export Chile:World TOTAL 60
                2024 export Chile:US    TOTAL 20
                2024 export Peru:Japan  TOTAL 40
                2024 export Peru:US     TOTAL 10
                """);

        assertThat(without.title())
                .hasToString("Exports to World or markets listed without US by reporter, 2024 against 2023");

        Table listed = table(growth(exports("2024", REPORTER)), """
                2024 export Chile:Japan TOTAL 60
                2024 export Peru:Japan  TOTAL 40
                """);

        assertThat(context(listed)).containsEntry("market", "markets listed").containsEntry("basis", "markets listed");
    }

    @Test
    void a_table_is_of_all_products_where_some_publish_them_and_others_list_products() {
        Table mixed = table(growth(exports("2024", MARKET)), """
                2024 export World TOTAL  60
                2024 export Japan Tea    40
                2024 export Japan Coffee 10
                """);

        assertThat(context(mixed))
                .containsEntry("product", "TOTAL or products listed")
                .doesNotContainKey("basis");
        assertThat(column(mixed, "basis")).containsExactly("products listed");

        Table listed = table(growth(exports("2024", MARKET)), """
                2024 export Chile Tea    60
                2024 export Japan Tea    40
                2024 export Japan Coffee 10
                """);

        assertThat(context(listed))
                .containsEntry("product", "products listed")
                .containsEntry("basis", "products listed");
    }

    @Test
    void shares_are_of_what_reporters_publish_where_others_list_products() {
        Share share = new Share(exports("2024", REPORTER), ShareWhole.ALL, List.of());

        assertThat(context(table(share, """
                        2024 export Chile:World TOTAL 60
                        2024 export Chile:Japan Tea   10
                        2024 export Peru:Japan  Tea   40
                        """)))
                .containsEntry("share_of", "exports of TOTAL or products listed to World or markets listed")
                .containsEntry("product", "TOTAL or products listed");
    }

    @Test
    void a_published_total_less_products_that_are_listed_is_of_both() {
        Table table = table(growth(withoutMarkets(withMarkets(exports("2024"), "World"), "Japan")), """
                2024 export World TOTAL 60
                2024 export Japan Tea   10
                """);

        assertThat(context(table))
                .containsEntry("product", "TOTAL or products listed")
                .containsEntry("basis", "published, products listed");
    }

    @Test
    void markets_of_which_some_have_a_total_and_others_products_come_to_both() {
        Table table = table(growth(exports("2024")), """
                2024 export Peru  TOTAL 60
                2024 export Japan Tea   10
                """);

        assertThat(table.title())
                .hasToString("Exports of TOTAL or products listed to 2 markets listed, 2024 against 2023");
        assertThat(context(table)).containsEntry("basis", "published, 2 markets listed, products listed");
    }

    @Test
    void flows_of_which_one_is_published_and_the_other_listed_come_to_both() {
        Table table = table(growth(bothFlows("2024")), """
                2024 export World TOTAL 60
                2024 import World Tea   10
                """);

        assertThat(context(table))
                .containsEntry("product", "TOTAL or products listed")
                .containsEntry("basis", "published, products listed");
        assertThat(context(table(growth(bothFlows("2024")), """
                        2024 export World Tea 60
                        2024 import World Tea 10
                        """)))
                .containsEntry("product", "products listed")
                .containsEntry("basis", "products listed");
    }

    @Test
    void a_share_of_all_is_of_the_market_that_was_asked_for() {
        Share share = new Share(withMarkets(exports("2024", PRODUCT), "Japan"), ShareWhole.TOTAL, List.of());

        assertThat(context(table(share, MARKETS + "2024 export World TOTAL 120\n")))
                .containsEntry("market", "Japan");
    }

    @Test
    void a_group_of_products_is_of_its_members_unless_it_is_published() {
        Term drinks = new Term(
                "drinks",
                Optional.of(Member.group("drinks", GroupComposition.of(new NamedProducts(List.of("Coffee", "Tea"))))));
        Slice slice = withMarkets(exports("2024", PRODUCT), "Japan");

        assertThat(column(
                        table(growth(withProducts(slice, drinks, new Term("Toys", Optional.empty()))), MARKETS + """
                2024 export Japan Toys 5
                """),
                        "basis"))
                .containsExactly("members listed", "published");
        assertThat(context(table(growth(slice), """
                2024 export Japan Total-food 70
                """))).containsEntry("basis", "published");
    }

    @Test
    void a_reporter_of_which_nothing_is_there_is_of_no_coverage() {
        Table table = table(growth(exports("2024", REPORTER)), """
                2024 export Chile:Japan TOTAL 60
                2024 import Peru:Japan  TOTAL 40
                """);

        assertThat(context(table)).containsEntry("basis", "markets listed");
        assertThat(column(table(growth(exports("2024", REPORTER)), """
                        2024 export Chile:Japan TOTAL 60
                        2024 import Peru:Japan  TOTAL 40
                        2024 export Fiji:World  TOTAL 50
                        """), "basis"))
                .containsExactly("1 market listed", "published", "");
    }

    @Test
    void a_flow_that_nothing_said_is_said_not_to_be() {
        Growth growth = growth(exports("2024"));
        CubeBuilder said = Fixture.builder(growth.query(), MARKETS);
        CubeBuilder notSaid = Fixture.builder(growth.query(), MARKETS);
        notSaid.flowNotSaid();

        assertThat(growth.of(said.build()).title()).hasToString("Exports to 2 markets listed, 2024 against 2023");
        assertThat(growth.of(notSaid.build()).title())
                .hasToString("Exports (flow not said) to 2 markets listed, 2024 against 2023");
    }

    @Test
    void a_side_that_is_not_reported_is_no_trade_in_a_sum_and_may_be_trade_in_what_is_published() {
        String listed = """
                2023 export Japan TOTAL  50
                2024 export Japan TOTAL  50
                2024 export Peru  TOTAL  10
                """;
        String published = """
                2023 export World TOTAL 100
                2024 export World TOTAL 120
                """;

        assertThat(column(table(growth(exports("2024", MARKET)), listed), "contribution_pp"))
                .containsExactly("0", "20");
        assertThat(column(table(growth(exports("2024", MARKET)), listed + published), "contribution_pp"))
                .containsExactly("0", "not reported");
    }

    private static Growth growth(Slice slice) {
        return new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
    }
}
