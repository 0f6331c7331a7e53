package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Cube;
import trade.cube.CubeBuilder;
import trade.cube.IncompatibleParameters;
import trade.cube.NothingMatched;
import trade.cube.Slice;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.table.Table;

class RevisionsTest {

    private static final Vintages FROM_ESTIMATE_TO_FINAL = new Vintages(
            VintageRule.of(Vintage.Status.FINAL), Optional.of(VintageRule.of(Vintage.Status.ESTIMATE)), true);

    private static final String ESTIMATES = """
            2024-01 export World TOTAL 100 estimate
            2024-02 export World TOTAL 200 estimate
            2024-03 export World TOTAL 100 estimate
            2024-04 export World TOTAL 100 estimate
            2024-01 import World TOTAL  90 estimate
            2024-02 import World TOTAL 210 estimate
            2024-03 import World TOTAL 100 estimate
            """;
    private static final String FINALS = """
            2024-01 export World TOTAL 110 final
            2024-02 export World TOTAL 160 final
            2024-03 export World TOTAL 103 final
            2024-01 import World TOTAL 120 final
            2024-02 import World TOTAL 220 final
            2024-03 import World TOTAL  99 final
            """;

    @Test
    void a_row_by_period_is_one_revision() {
        Table table = table(exports("2024-01..2024-04", PERIOD), false);

        assertThat(column(table, "earlier")).containsExactly("100", "200", "100", "not in both");
        assertThat(column(table, "later")).containsExactly("110", "160", "103", "not in both");
        assertThat(column(table, "revision")).containsExactly("10", "-40", "3", "not in both");
        assertThat(column(table, "revision_pct")).containsExactly("10", "-20", "3", "not in both");
        assertThat(table.title()).hasToString("Revisions of exports by period, 2024-01..2024-04, estimate to final");
    }

    @Test
    void the_mean_of_revisions_is_the_bias_and_the_mean_of_their_sizes_how_far_off_they_are() {
        Table table = table(exports("2024-01..2024-04", FLOW), false);

        assertThat(column(table, "flow")).containsExactly("exports");
        assertThat(column(table, "periods")).containsExactly("3");
        assertThat(column(table, "mean_revision")).containsExactly("-9");
        assertThat(column(table, "mean_absolute_revision")).containsExactly("17.66666666666667");
        assertThat(column(table, "mean_revision_pct")).containsExactly("-2.333333333333333");
        assertThat(column(table, "mean_absolute_revision_pct")).containsExactly("11");
        assertThat(column(table, "largest_revision_pct")).containsExactly("-20");
        assertThat(column(table, "largest_in")).containsExactly("2024-02");
        assertThat(column(table, "sign_flips")).containsExactly("");
    }

    @Test
    void a_balance_has_flips_and_no_percentages() {
        Table table = table(bothFlows("2024-01..2024-04", FLOW), true);

        assertThat(column(table, "flow")).containsExactly("exports", "imports", "balance");
        assertThat(column(table, "periods")).containsExactly("3", "3", "3");
        // from 10, −10 and 0 to −10, −60 and 4
        assertThat(column(table, "mean_revision").get(2)).isEqualTo("-22");
        assertThat(column(table, "mean_absolute_revision").get(2)).isEqualTo("24.66666666666667");
        assertThat(column(table, "mean_revision_pct").get(2)).isEmpty();
        assertThat(column(table, "mean_absolute_revision_pct").get(2)).isEmpty();
        assertThat(column(table, "largest_revision_pct").get(2)).isEmpty();
        assertThat(column(table, "largest_in").get(2)).isEmpty();
        assertThat(column(table, "sign_flips")).containsExactly("", "", "1");
    }

    @Test
    void where_nothing_is_in_both_nothing_matched() {
        assertThatThrownBy(() -> table(exports("2024-04", FLOW), false))
                .isInstanceOf(NothingMatched.class)
                .hasMessage(
                        "no period is there both as estimate and as final, of the same markets; --base-vintage and --vintage say what to"
                                + " compare, where a column status, vintage or published tells it");
    }

    @Test
    void a_row_that_is_not_in_both_has_no_mean() {
        Revisions figure = new Revisions(exports("2024-01", MARKET).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        Cube cube = cube(
                figure,
                "2024-01 export Japan TOTAL 4 estimate",
                "2024-01 export Japan TOTAL 5 final\n2024-01 export Peru TOTAL 5 final");

        assertThat(column(figure.of(cube), "market")).containsExactly("Japan", "Peru");
        assertThat(column(figure.of(cube), "periods")).containsExactly("1", "0");
        assertThat(column(figure.of(cube), "mean_revision")).containsExactly("1", "not in both");
        assertThat(column(figure.of(cube), "mean_revision_pct")).containsExactly("25", "not in both");
        assertThat(column(figure.of(cube), "largest_revision_pct")).containsExactly("25", "");
    }

    @Test
    void a_revision_from_nothing_has_no_percent() {
        Revisions figure = new Revisions(exports("2024-01", FLOW).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        Cube cube = cube(figure, "2024-01 export World TOTAL 0 estimate", "2024-01 export World TOTAL 5 final");

        assertThat(column(figure.of(cube), "mean_revision")).containsExactly("5");
        assertThat(column(figure.of(cube), "mean_revision_pct")).containsExactly("base zero");
        assertThat(column(figure.of(cube), "mean_absolute_revision_pct")).containsExactly("base zero");
        assertThat(column(figure.of(cube), "largest_in")).containsExactly("");
    }

    @Test
    void a_balance_that_becomes_nothing_has_not_turned() {
        Revisions figure = new Revisions(bothFlows("2024-01", FLOW).withVintages(FROM_ESTIMATE_TO_FINAL), true);
        Cube cube = cube(
                figure,
                "2024-01 export World TOTAL 9 estimate\n2024-01 import World TOTAL 5 estimate",
                "2024-01 export World TOTAL 5 final\n2024-01 import World TOTAL 5 final");

        assertThat(column(figure.of(cube), "sign_flips")).containsExactly("", "", "0");
    }

    @Test
    void rows_are_in_the_order_of_time() {
        Revisions figure =
                new Revisions(exports("2024-01..2024-02", MARKET, PERIOD).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        String both = """
                2024-01 export Japan TOTAL 1 STATUS
                2024-02 export Japan TOTAL 2 STATUS
                2024-01 export Peru  TOTAL 3 STATUS
                2024-02 export Peru  TOTAL 4 STATUS
                """;
        Cube cube = cube(figure, both.replace("STATUS", "estimate"), both.replace("STATUS", "final"));

        assertThat(column(figure.of(cube), "later")).containsExactly("1", "3", "2", "4");
    }

    @Test
    void data_of_one_flow_has_revisions_of_that_and_no_balance() {
        Revisions figure = new Revisions(bothFlows("2024-01", FLOW).withVintages(FROM_ESTIMATE_TO_FINAL), true);
        Cube cube = cube(figure, "2024-01 export World TOTAL 4 estimate", "2024-01 export World TOTAL 5 final");

        assertThat(column(figure.of(cube), "flow")).containsExactly("exports");
    }

    @Test
    void sums_of_other_markets_are_no_revision() {
        Revisions figure =
                new Revisions(exports("2024-01..2024-02", PERIOD).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        Cube cube = cube(figure, """
                2024-01 export Japan TOTAL 50 estimate
                2024-01 export Peru  TOTAL 30 estimate
                2024-02 export Japan TOTAL 55 estimate
                2024-02 export Peru  TOTAL 33 estimate
                """, """
                2024-01 export Japan TOTAL 52 final
                2024-01 export Peru  TOTAL 31 final
                2024-01 export China TOTAL 20 final
                2024-02 export Japan TOTAL 54 final
                2024-02 export Peru  TOTAL 35 final
                """);

        assertThat(column(figure.of(cube), "revision")).containsExactly("not in both", "1");
        assertThat(column(figure.of(cube), "later")).containsExactly("not in both", "89");
    }

    @Test
    void a_published_world_and_a_sum_of_markets_are_no_revision_but_a_market_of_more_products_is() {
        Revisions ofAll = new Revisions(exports("2024-01", PERIOD).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        String world = "2024-01 export World TOTAL 80 STATUS";
        String listed = "2024-01 export Japan TOTAL 50 STATUS\n2024-01 export Peru TOTAL 30 STATUS";
        for (boolean isWorldFirst : List.of(true, false)) {
            Cube cube = cube(
                    ofAll,
                    (isWorldFirst ? world : listed).replace("STATUS", "estimate"),
                    (isWorldFirst ? listed : world).replace("STATUS", "final"));
            assertThatThrownBy(() -> ofAll.of(cube)).isInstanceOf(NothingMatched.class);
        }
        Revisions ofMarkets = new Revisions(exports("2024-01", MARKET).withVintages(FROM_ESTIMATE_TO_FINAL), false);
        Cube products = cube(
                ofMarkets,
                "2024-01 export Japan Tea 10 estimate\n2024-01 export Japan Coffee 5 estimate",
                "2024-01 export Japan Tea 10 final\n2024-01 export Japan Coffee 5 final\n2024-01 export Japan Rice 3 final");

        assertThat(column(ofMarkets.of(products), "mean_revision")).containsExactly("3");
    }

    @Test
    void data_of_no_flow_at_all_says_so() {
        Revisions figure = new Revisions(bothFlows("2024-01", FLOW).withVintages(FROM_ESTIMATE_TO_FINAL), true);

        assertThatThrownBy(() -> figure.of(cube(figure, "", "")))
                .isInstanceOf(NothingMatched.class)
                .hasMessageStartingWith("no period is there both as estimate and as final");
    }

    @Test
    void rolling_sums_are_not_revised() {
        assertThatThrownBy(() -> new Revisions(rolling(exports("2024-01"), 2), false))
                .isInstanceOf(IncompatibleParameters.class);
    }

    @Test
    void flows_are_in_their_order() {
        assertThat(column(table(bothFlows("2024-01..2024-02", PERIOD, FLOW), false), "flow"))
                .containsExactly("exports", "exports", "imports", "imports");
    }

    private static Table table(Slice slice, boolean ofBalance) {
        Revisions figure = new Revisions(slice.withVintages(FROM_ESTIMATE_TO_FINAL), ofBalance);
        return figure.of(cube(figure, ESTIMATES, FINALS + "2024-04 export World TOTAL not_available final"));
    }

    private static Cube cube(Revisions figure, String estimates, String finals) {
        CubeBuilder builder = Fixture.builder(figure.query(), finals);
        Fixture.observations(estimates).forEach(builder.base().orElseThrow()::add);
        return builder.build();
    }
}
