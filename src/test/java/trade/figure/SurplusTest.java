package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.other;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.bothFlows;
import static trade.Slices.changing;
import static trade.Slices.rolling;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.NothingMatched;
import trade.cube.Slice;
import trade.table.Table;

class SurplusTest {

    @Test
    void the_part_of_trade_that_goes_both_ways_is_less_the_finer_products_are() {
        Table table = table(new Surplus(bothFlows("2024", PRODUCT), List.of(), true), """
                2024 export World TOTAL  200
                2024 import World TOTAL  150
                2024 export World Steel  100
                2024 import World Steel   50
                2024 export World Tea     60
                2024 import World Tea     60
                2024 export World Coffee  20
                """);

        assertThat(column(table, "product")).containsExactly("Steel", "Tea", "Coffee");
        assertThat(column(table, "normalised_balance")).containsExactly("0.3333333333333333", "0", "not reported");
        assertThat(column(table, "grubel_lloyd")).containsExactly("0.6666666666666667", "1", "not reported");
        assertThat(other(table, "grubel_lloyd")).isEqualTo("0.6666666666666667");
        assertThat(total(table, "normalised_balance")).isEqualTo("0.1428571428571429");
        // one way go 50 of steel, 20 of coffee and 20 of the rest, of 350
        assertThat(total(table, "grubel_lloyd")).isEqualTo("0.7428571428571429");
    }

    @Test
    void a_market_within_a_group_does_not_go_both_ways_twice() {
        Table table = table(new Surplus(withMarkets(bothFlows("2024", MARKET), "EU", "France"), List.of(), true), """
                2024 export EU     TOTAL 100
                2024 import EU     TOTAL  50
                2024 export France TOTAL  40
                2024 import France TOTAL  10
                """);

        assertThat(total(table, "grubel_lloyd")).isEqualTo("0.6666666666666667");
    }

    @Test
    void flows_below_zero_or_of_other_vintages_have_no_indices() {
        assertThat(column(table(new Surplus(bothFlows("2024"), List.of(), true), """
                2024 export World TOTAL 15
                2024 import World TOTAL -5
                """), "grubel_lloyd"))
                .containsExactly("negative part");
        assertThat(column(table(new Surplus(bothFlows("2024"), List.of(), true), """
                2024 export World TOTAL 15 estimate
                2024 import World TOTAL 5  final
                """), "normalised_balance"))
                .containsExactly("mixed vintages");
    }

    @Test
    void an_estimate_less_a_final_is_no_balance() {
        String dataset = """
                2024 export World TOTAL 15 estimate
                2024 import World TOTAL 5  final
                2024 export Japan TOTAL 10 final
                2024 import Japan TOTAL 4  final
                2024 export Peru  TOTAL 5  estimate
                2024 import Peru  TOTAL 1  final
                """;
        Table table = table(new Surplus(bothFlows("2024", MARKET), List.of(), true), dataset);

        assertThat(column(table, "balance")).containsExactly("6", "mixed vintages");
        assertThat(column(table, "coverage_pct")).containsExactly("250", "mixed vintages");
        assertThat(column(table, "normalised_balance")).containsExactly("0.4285714285714286", "mixed vintages");
        assertThat(total(table, "balance")).isEqualTo("mixed vintages");
        assertThat(total(table, "grubel_lloyd")).isEqualTo("mixed vintages");
    }

    @Test
    void a_row_that_has_no_balance_leaves_the_total_without_an_index() {
        Table table = table(new Surplus(bothFlows("2024", MARKET), List.of(), true), """
                2024 export World TOTAL 15
                2024 import World TOTAL 5
                2024 export Japan TOTAL 10 final
                2024 import Japan TOTAL 4  estimate
                2024 export Peru  TOTAL 2  estimate
                2024 import Peru  TOTAL 1  final
                """);

        assertThat(total(table, "balance")).isEqualTo("10");
        assertThat(total(table, "grubel_lloyd")).isEqualTo("mixed vintages");
    }

    @Test
    void imports_that_are_written_with_a_minus_are_said() {
        String doubt =
                "imports are below zero: if the data writes them with a minus, the balance adds what it should take off";
        String dataset = """
                2024 export World TOTAL 5
                2024 import World TOTAL %s
                """;

        assertThat(warnings(table(surplus(bothFlows("2024")), dataset.formatted("-4"))))
                .contains(doubt);
        assertThat(warnings(table(surplus(bothFlows("2024")), dataset.formatted("0"))))
                .isEmpty();
    }

    @Test
    void trade_of_nothing_has_no_indices() {
        Table table = table(new Surplus(bothFlows("2024"), List.of(), true), """
                2024 export World TOTAL 0
                2024 import World TOTAL 0
                """);

        assertThat(column(table, "normalised_balance")).containsExactly("base zero");
        assertThat(column(table, "grubel_lloyd")).containsExactly("base zero");
    }

    @Test
    void rolling_sums_by_period_have_no_total() {
        Table table = table(new Surplus(rolling(bothFlows("2023..2024", PERIOD), 2), List.of()), """
                2022 export World TOTAL 20
                2022 import World TOTAL 10
                2023 export World TOTAL 40
                2023 import World TOTAL 10
                2024 export World TOTAL 80
                2024 import World TOTAL 10
                """);

        assertThat(column(table, "balance")).containsExactly("40", "100");
        assertThat(table.total()).isEmpty();
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void is_exports_less_imports_with_their_ratio() {
        Table table = table(surplus(bothFlows("2023")), """
                2023 export World TOTAL 150
                2023 import World TOTAL 120
                """);

        assertThat(column(table, "exports")).containsExactly("150");
        assertThat(column(table, "imports")).containsExactly("120");
        assertThat(column(table, "balance")).containsExactly("30");
        assertThat(column(table, "coverage_pct")).containsExactly("125");
        assertThat(table.total()).isEmpty();
        assertThat(table.rest()).isEmpty();
        assertThat(table.title()).hasToString("Trade balance, 2023");
        assertThat(table.context()).hasToString("{period=2023, product=TOTAL, basis=published}");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("exports", "coverage");
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "30, 10, 20, surplus",
        "30, -10, 40, deficit → surplus",
        "-30, 10, -40, surplus → deficit",
        "-30, -10, -20, deficit",
        "0, 10, -10, surplus → balanced",
        "0, 0, 0, balanced"
    })
    void has_a_change_and_a_turn_but_no_growth(int now, int before, String change, String turn) {
        Table table = table(surplus(bothFlows("2023"), "yoy"), """
                2022 export World TOTAL %d
                2022 import World TOTAL 100
                2023 export World TOTAL %d
                2023 import World TOTAL 100
                """.formatted(100 + before, 100 + now));

        assertThat(column(table, "base_balance")).containsExactly(String.valueOf(before));
        assertThat(column(table, "change")).containsExactly(change);
        assertThat(column(table, "turn")).containsExactly(turn);
        assertThat(table.columns())
                .extracting(column -> column.field(table.currency()))
                .noneMatch(field -> field.contains("growth"));
    }

    @Test
    void is_missing_when_one_flow_is() {
        Table table = table(surplus(bothFlows("2023", MARKET), "yoy"), """
                2022 export Japan TOTAL 5
                2022 import Japan TOTAL 5
                2022 export Peru  TOTAL 5
                2022 import Peru  TOTAL 3
                2023 export Japan TOTAL 5
                2023 import Peru  TOTAL 3
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "balance")).containsExactly("not reported", "not reported");
        assertThat(column(table, "coverage_pct")).containsExactly("not reported", "not reported");
        assertThat(column(table, "change")).containsExactly("not reported", "not reported");
        assertThat(column(table, "turn")).containsExactly("", "");
        assertThat(total(table, "balance")).isEqualTo("2");
    }

    @Test
    void has_no_turn_without_a_base() {
        Table table = table(surplus(bothFlows("2023"), "yoy"), """
                2023 export World TOTAL 5
                2023 import World TOTAL 3
                """);

        assertThat(column(table, "base_balance")).containsExactly("no data");
        assertThat(column(table, "change")).containsExactly("base missing");
        assertThat(column(table, "turn")).containsExactly("");
    }

    @Test
    void without_imports_the_ratio_is_missing() {
        Table table = table(surplus(bothFlows("2023")), """
                2023 export World TOTAL 5
                2023 import World TOTAL 0
                """);

        assertThat(column(table, "coverage_pct")).containsExactly("base zero");
        assertThat(column(table, "balance")).containsExactly("5");
    }

    @Test
    void a_year_of_which_a_month_lacks_is_partial_even_if_the_markets_listed_have_it() {
        Table table = table(surplus(bothFlows("2023-Q1")), """
                2023-01 export World TOTAL 10
                2023-01 export Japan TOTAL  6
                2023-02 export Japan TOTAL  6
                2023-03 export World TOTAL 10
                2023-03 export Japan TOTAL  6
                2023-01 import World TOTAL  9
                2023-02 import World TOTAL  9
                2023-03 import World TOTAL  9
                """);

        assertThat(column(table, "exports")).containsExactly("partial period");
        assertThat(column(table, "imports")).containsExactly("27");
        assertThat(warnings(table)).containsExactly("partial period: exports of 2023-Q1 lack 2023-02");
    }

    @Test
    void rows_stand_in_the_order_of_their_balances_and_what_no_row_shows_is_other() {
        Table table = table(surplus(bothFlows("2023", MARKET), "yoy"), """
                2022 export World TOTAL 100
                2022 import World TOTAL 100
                2022 export Japan TOTAL  10
                2022 import Japan TOTAL  10
                2022 export Peru  TOTAL  10
                2022 import Peru  TOTAL   5
                2023 export World TOTAL 100
                2023 import World TOTAL  90
                2023 export Japan TOTAL  10
                2023 import Japan TOTAL  30
                2023 export Peru  TOTAL  10
                2023 import Peru  TOTAL   5
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(column(table, "balance")).containsExactly("5", "-20");
        assertThat(other(table, "exports")).isEqualTo("80");
        assertThat(other(table, "imports")).isEqualTo("55");
        assertThat(other(table, "base_balance")).isEqualTo("-5");
        assertThat(other(table, "turn")).isEqualTo("deficit → surplus");
        assertThat(total(table, "balance")).isEqualTo("10");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("balance 2022");
    }

    @Test
    void a_market_beside_the_world_is_not_taken_from_it() {
        Table table = table(surplus(withMarkets(bothFlows("2023", MARKET), "World", "Japan")), """
                2023 export World TOTAL 100
                2023 import World TOTAL  90
                2023 export Japan TOTAL  10
                2023 import Japan TOTAL   5
                """);

        assertThat(total(table, "balance")).isEqualTo("10");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void there_is_no_other_where_the_rows_are_all() {
        Table table = table(surplus(bothFlows("2023", MARKET), "yoy"), """
                2022 export Japan TOTAL 10
                2022 import Japan TOTAL  5
                2023 export Japan TOTAL 10
                2023 import Japan TOTAL  5
                """);

        assertThat(table.rest()).isEmpty();
    }

    @Test
    void other_is_there_when_it_was_in_the_base_only() {
        Table table = table(surplus(bothFlows("2023", MARKET), "yoy"), """
                2022 export World TOTAL 11
                2022 import World TOTAL  5
                2022 export Japan TOTAL 10
                2022 import Japan TOTAL  5
                2023 export World TOTAL 10
                2023 import World TOTAL  5
                2023 export Japan TOTAL 10
                2023 import Japan TOTAL  5
                """);

        assertThat(other(table, "exports")).isEqualTo("0");
        assertThat(other(table, "base_balance")).isEqualTo("1");
    }

    @Test
    void rows_by_period_stand_in_the_order_of_time() {
        Table table = table(surplus(bothFlows("2023-01..2023-02", PERIOD)), """
                2023-01 export World TOTAL 1
                2023-01 import World TOTAL 9
                2023-02 export World TOTAL 5
                2023-02 import World TOTAL 3
                """);

        assertThat(column(table, "period")).containsExactly("2023-01", "2023-02");
        assertThat(column(table, "balance")).containsExactly("-8", "2");
        assertThat(total(table, "balance")).isEqualTo("-6");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void the_latest_period_is_the_latest_that_both_flows_have() {
        Table table = table(surplus(bothFlows("latest")), """
                2023-01 export World TOTAL 1
                2023-01 import World TOTAL 9
                2023-02 export World TOTAL 5
                """);

        assertThat(table.title()).hasToString("Trade balance, 2023-01");
    }

    @Test
    void the_latest_period_is_one_that_the_periods_of_the_other_flow_add_up_to() {
        Table table = table(surplus(bothFlows("latest")), """
                2024-H1 export World TOTAL 40
                2024-Q1 import World TOTAL 15
                2024-Q2 import World TOTAL 20
                2024-Q3 import World TOTAL 10
                """);

        assertThat(table.title()).hasToString("Trade balance, 2024-H1");
        assertThat(column(table, "balance")).containsExactly("5");
    }

    @Test
    void a_flow_that_the_data_lacks_is_named() {
        assertThatThrownBy(() -> table(surplus(bothFlows("2023", MARKET)), "2023 export Japan TOTAL 1"))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no imports by market; it holds exports by market");
        assertThatThrownBy(() -> table(surplus(bothFlows("latest")), "2023 export Japan TOTAL 1"))
                .hasMessage("the data holds no imports; it holds exports by market");
    }

    @Test
    void the_year_to_date_is_compared_with_the_same_part_of_the_year_before() {
        Table table = table(surplus(bothFlows("2023-02"), "ytd"), """
                2022-01 export World TOTAL 1
                2022-01 import World TOTAL 2
                2022-02 export World TOTAL 1
                2022-02 import World TOTAL 2
                2023-01 export World TOTAL 4
                2023-01 import World TOTAL 3
                2023-02 export World TOTAL 4
                2023-02 import World TOTAL 3
                """);

        assertThat(column(table, "balance")).containsExactly("1");
        assertThat(column(table, "year_to_date")).containsExactly("2");
        assertThat(column(table, "base_balance")).containsExactly("-2");
        assertThat(column(table, "change")).containsExactly("4");
        assertThat(column(table, "turn")).containsExactly("deficit → surplus");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("balance 2023-01..2023-02", "balance 2022-01..2022-02");
    }

    @Test
    void several_comparisons_have_columns_of_their_own() {
        Table table = table(surplus(bothFlows("2024"), "yoy", "2022"), """
                2022 export World TOTAL 10
                2022 import World TOTAL  5
                2023 export World TOTAL 10
                2023 import World TOTAL  8
                2024 export World TOTAL 10
                2024 import World TOTAL  1
                """);

        assertThat(column(table, "change_yoy")).containsExactly("7");
        assertThat(column(table, "change_2022")).containsExactly("4");
    }

    private static Surplus surplus(Slice slice, String... comparisons) {
        return new Surplus(slice, Stream.of(comparisons).map(Comparison::parse).toList());
    }

    /** China takes exports, and nobody says anything of imports from there. */
    private static final String OTHER_MARKETS = """
            2023 export Japan TOTAL 132
            2023 import Japan TOTAL  55
            2023 export China TOTAL  72
            """;

    @Test
    void sums_of_other_markets_are_said_to_be() {
        String warning = "not reported, and no trade in the sums: imports of China (2023)";

        assertThat(warnings(table(new Surplus(bothFlows("2023"), List.of()), OTHER_MARKETS)))
                .containsExactly(warning);
        assertThat(warnings(table(new Surplus(bothFlows("2023", MARKET), List.of()), OTHER_MARKETS)))
                .containsExactly(warning);
        assertThat(warnings(table(
                        new Surplus(bothFlows("2023"), List.of()), OTHER_MARKETS + "2023 import China TOTAL 0\n")))
                .isEmpty();
        assertThat(warnings(table(new Surplus(bothFlows("2023"), List.of()), OTHER_MARKETS + """
                        2023 export World TOTAL 300
                        2023 import World TOTAL 100
                        """)))
                .isEmpty();
    }

    @Test
    void a_published_world_lacks_no_market() {
        for (String world : List.of("2023 export World TOTAL 300\n", "2023 import World TOTAL 100\n")) {
            assertThat(warnings(table(new Surplus(bothFlows("2023"), List.of()), OTHER_MARKETS + world)))
                    .noneMatch(warning -> warning.contains("not reported"));
        }
    }

    @Test
    void a_flow_that_has_no_sum_lacks_no_market_in_it() {
        StringBuilder months = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            if (month < 12) {
                months.append("2023-%02d export Japan TOTAL 10%n".formatted(month));
            }
            months.append("2023-%02d import China TOTAL 10%n".formatted(month));
        }

        assertThat(warnings(table(new Surplus(bothFlows("2023"), List.of()), months.toString())))
                .contains("partial period: exports of 2023 lack 2023-12")
                .noneMatch(warning -> warning.contains("exports of China"));
    }

    @Test
    void sums_of_other_members_are_said_to_be_however_the_group_is_composed() {
        Slice club = withMarkets(bothFlows("2023"), "Club");
        String world = """
                2022 import China TOTAL   7
                2023 export World TOTAL 300
                2023 import World TOTAL 100
                """;

        for (Slice slice : List.of(club, changing(club))) {
            assertThat(warnings(table(new Surplus(slice, List.of()), OTHER_MARKETS + world)))
                    .containsExactly("not reported, and no trade in the sums: imports of China (2023)");
        }
    }

    @Test
    void sums_of_several_reporters_say_whose_markets_lack() {
        Slice slice = withReporters(bothFlows("2023"), "Peru", "Chile");

        assertThat(warnings(table(new Surplus(slice, List.of()), """
                        2023 export Peru:Japan  TOTAL 30
                        2023 import Peru:Japan  TOTAL 20
                        2023 export Chile:Japan TOTAL 30
                        2023 import Chile:China TOTAL 20
                        """)))
                .containsExactly("not reported, and no trade in the sums: exports of Chile China (2023); "
                        + "imports of Chile Japan (2023)");
    }

    @Test
    void sums_of_some_products_say_which_of_them_lack() {
        Slice slice = withProducts(bothFlows("2023"), "Tea", "Coffee");

        assertThat(warnings(table(new Surplus(slice, List.of()), """
                        2023 export Japan Tea    60
                        2023 export Japan Coffee 20
                        2023 import Japan Tea    30
                        2023 import China Coffee 20
                        """)))
                .containsExactly("not reported, and no trade in the sums: exports of China Coffee (2023); "
                        + "imports of Japan Coffee (2023)");
    }
}
