package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static trade.Fixture.column;
import static trade.Fixture.details;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.figure.Share;
import trade.figure.Surplus;
import trade.message.Text;
import trade.table.ShareWhole;
import trade.table.Table;

/** What a total is, and that nothing is counted twice. */
class BreakdownTest {

    @Test
    void a_group_beside_its_members_in_one_flow_is_counted_in_the_other() {
        String dataset = """
                2024 export Germany TOTAL 60
                2024 export EU      TOTAL 100
                2024 import EU      TOTAL 80
                2024 import Peru    TOTAL 20
                """;
        Table table = Fixture.table(new Surplus(bothFlows("2024"), List.of()), dataset);

        assertThat(column(table, "exports")).containsExactly("60");
        assertThat(column(table, "imports")).containsExactly("100");
    }

    @Test
    void a_group_of_which_only_some_members_stand_beside_it_makes_the_total_doubtful() {
        String dataset = """
                2024 export EU      TOTAL 410
                2024 export Germany TOTAL 95
                2024 export Japan   TOTAL 1010
                """;

        assertThat(warnings(table(exports("2024", MARKET), dataset)))
                .contains("EU is left out, as members of it stand beside it, but they are much less than EU:"
                        + " exports of 2024");
        assertThat(warnings(table(exports("2024", MARKET), dataset + "2024 export World TOTAL 1500\n")))
                .noneMatch(warning -> warning.contains("left out"));
        assertThat(warnings(table(exports("2024", MARKET), dataset + "2024 export France TOTAL 274\n")))
                .noneMatch(warning -> warning.contains("left out"));
    }

    @Test
    void a_region_that_is_more_than_all_markets_beside_it_makes_the_total_doubtful() {
        assertThat(warnings(table(exports("2024", MARKET), """
                2024 export Asia  TOTAL 231
                2024 export Japan TOTAL 42
                """)))
                .contains("Asia is left out, as members of it stand beside it, but they are much less than Asia:"
                        + " exports of 2024");
    }

    @Test
    void rows_that_are_more_than_their_total_make_it_doubtful() {
        String doubt = "the rows add up to more than the total: some may lie within others";

        assertThat(warnings(table(exports("2024", MARKET), """
                2024 export World TOTAL 100
                2024 export Japan TOTAL 60
                2024 export Peru  TOTAL 50
                """))).contains(doubt);
        assertThat(warnings(table(exports("2024", MARKET), """
                2024 export World TOTAL 1000
                2024 export Japan TOTAL 1005
                """))).doesNotContain(doubt);
    }

    @Test
    void a_member_that_lies_within_another_market_is_a_reporter_all_the_same() {
        Table table =
                table(withMarkets(trade.Slices.withReporters(exports("2023", MARKET), "Peru"), "World", "Peru"), """
                2023 export Peru:World TOTAL 100
                2023 export Peru:Peru  TOTAL 5
                """);

        assertThat(column(table, "value")).containsExactly("100", "5");
        assertThat(total(table, "value")).isEqualTo("100");
    }

    @Test
    void each_market_is_summed_of_the_periods_that_it_has() {
        StringBuilder dataset = new StringBuilder("2023 export Japan TOTAL 100\n");
        for (int month = 1; month <= 12; month++) {
            dataset.append("2023-%02d export Peru TOTAL 10%n".formatted(month));
        }

        assertThat(column(table(withMarkets(exports("2023", MARKET), "Peru"), dataset.toString()), "value"))
                .containsExactly("120");
    }

    @Test
    void a_published_total_is_the_total_and_no_row() {
        Table table = table(exports("2023", MARKET), """
                2023 export World TOTAL 100
                2023 export Japan TOTAL  60
                """);

        assertThat(column(table, "market")).containsExactly("Japan");
        assertThat(total(table, "value")).isEqualTo("100");
        assertThat(other(table, "value")).isEqualTo("40");
        assertThat(notes(table)).isEmpty();
    }

    @Test
    void tens_of_thousands_of_products_are_added_up_at_once() {
        String dataset = IntStream.range(0, 60_000)
                .mapToObj(number -> "2024 export World Thing" + number + " 1\n")
                .collect(Collectors.joining());

        Table table = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> table(exports("2024"), dataset));

        assertThat(column(table, "value")).containsExactly("60000");
    }

    @Test
    void without_a_published_total_it_is_the_sum_of_the_parts_and_says_so() {
        Table table = table(exports("2023"), """
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 20
                """);

        assertThat(column(table, "market")).containsExactly("2 markets listed");
        assertThat(column(table, "value")).containsExactly("80");
        assertThat(notes(table))
                .containsExactly("the sum of the markets listed, as no World figure is published: the total");
    }

    @Test
    void products_are_not_added_to_the_total_of_their_market() {
        Table table = table(exports("2023", MARKET), """
                2023 export Japan TOTAL  60
                2023 export Japan Coffee 10
                2023 export Japan Tea    20
                2023 export Peru  Coffee  5
                2023 export Peru  Tea     7
                """);

        assertThat(column(table, "value")).containsExactly("60", "12");
        assertThat(notes(table)).contains("the sum of the products listed, as no TOTAL is published: Peru");
    }

    @Test
    void a_total_of_the_world_is_of_its_products_unless_markets_have_more() {
        String products = """
                2023 export World Coffee 70
                2023 export World Tea    30
                2023 export Japan Coffee 50
                """;
        Table table = table(exports("2023", MARKET), products);
        assertThat(total(table, "value")).isEqualTo("100");
        assertThat(other(table, "value")).isEqualTo("50");

        String totals = products + "2023 export Japan TOTAL 110";
        assertThat(total(table(exports("2023", MARKET), totals), "value")).isEqualTo("110");
        assertThat(total(table(exports("2023", PRODUCT), totals), "value")).isEqualTo("100");
    }

    @Test
    void products_of_all_markets_are_those_published_for_the_world_or_else_summed() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export World TOTAL  100
                2023 export World Coffee  50
                2023 export Japan Coffee  10
                2023 export Japan Tea     20
                2023 export Peru  Tea     10
                """);

        assertThat(column(table, "product")).containsExactly("Coffee", "Tea");
        assertThat(column(table, "value")).containsExactly("50", "30");
        assertThat(other(table, "value")).isEqualTo("20");
        assertThat(notes(table)).containsExactly("the sum of the markets listed, as no World figure is published: Tea");
    }

    @Test
    void a_total_that_lacks_a_period_gives_way_to_parts_that_add_up_to_it() {
        Table table = growth(exports("2023"), """
                2022 export Japan TOTAL 50
                2022 export Peru  TOTAL 30
                2023 export World TOTAL 90
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 30
                """);

        assertThat(column(table, "base")).containsExactly("80");
        assertThat(column(table, "growth_pct")).containsExactly("12.5");
    }

    @Test
    void a_reporter_that_publishes_the_world_in_other_years_alone_is_of_mixed_coverage_there() {
        Table table = Fixture.table(new Growth(exports("2023", REPORTER), List.of(Comparison.YEAR_ON_YEAR)), """
                2022 export Chile:World TOTAL 90
                2022 export Chile:Japan TOTAL 50
                2023 export Chile:Japan TOTAL 60
                2022 export Peru:Japan  TOTAL 30
                2023 export Peru:Japan  TOTAL 40
                """);

        assertThat(column(table, "reporter")).containsExactly("Peru", "Chile");
        assertThat(column(table, "value")).containsExactly("40", "mixed coverage");
        assertThat(column(table, "base")).containsExactly("30", "90");
        assertThat(total(table, "value")).isEqualTo("mixed coverage");
        assertThat(warnings(table)).noneMatch(warning -> warning.contains("no data"));
    }

    @Test
    void a_total_that_lacks_a_period_is_missing_where_the_parts_are_not_all_of_it() {
        Table table = growth(exports("2023"), """
                2022 export Japan TOTAL 50
                2023 export World TOTAL 90
                2023 export Japan TOTAL 60
                """);

        assertThat(column(table, "value")).containsExactly("90");
        assertThat(column(table, "base")).containsExactly("no data");
    }

    @Test
    void a_group_is_a_market_while_none_of_its_members_stands_beside_it() {
        Table table = table(exports("2023", MARKET), """
                2023 export EU    TOTAL 40
                2023 export Japan TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "EU");
        assertThat(total(table, "value")).isEqualTo("100");
    }

    @Test
    void a_group_is_left_out_when_one_of_its_members_stands_beside_it() {
        Table table = table(exports("2023", MARKET), """
                2023 export EU     TOTAL  40
                2023 export France Coffee 30
                2023 export Japan  TOTAL  60
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "France");
        assertThat(total(table, "value")).isEqualTo("90");
        assertThat(notes(table)).contains("left out of rows and totals: EU; their members stand beside them");
    }

    @Test
    void a_group_is_left_out_when_only_a_code_of_a_member_stands_beside_it() {
        Table table = table(exports("2023", MARKET), """
                2023 export EU     TOTAL 40
                2023 export France 0303  30
                2023 export Japan  TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "France");
    }

    @Test
    void a_member_of_a_group_in_another_flow_or_period_does_not_matter() {
        Table table = table(exports("2023", MARKET), """
                2023 export EU     TOTAL 40
                2023 import France TOTAL 30
                2021 export France TOTAL 30
                """);

        assertThat(column(table, "market")).containsExactly("EU");
        assertThat(notes(table)).noneMatch(note -> note.contains("France"));
    }

    @Test
    void a_group_is_left_out_of_the_sums_by_product_too() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export EU     Coffee 40
                2023 export France Coffee 30
                2023 export Japan  Coffee 60
                """);

        assertThat(column(table, "value")).containsExactly("90");
        assertThat(total(table, "value")).isEqualTo("90");
    }

    @Test
    void a_group_without_members_is_in_the_sums_by_product() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export EU    Coffee 40
                2023 export Japan Coffee 60
                """);

        assertThat(column(table, "value")).containsExactly("100");
    }

    @Test
    void a_group_that_is_asked_for_is_the_one_published_even_if_members_stand_beside_it() {
        Table table = table(withMarkets(exports("2023", MARKET), "EU"), """
                2023 export EU     TOTAL 40
                2023 export France TOTAL 30
                """);

        assertThat(column(table, "market")).containsExactly("EU");
        assertThat(column(table, "value")).containsExactly("40");
    }

    @Test
    void a_group_that_is_not_published_is_the_sum_of_its_members_in_the_data() {
        Table table = table(withMarkets(exports("2023", MARKET), "EU"), """
                2023 export Germany TOTAL 50
                2023 export France  TOTAL 30
                2023 export Japan   TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("EU");
        assertThat(column(table, "value")).containsExactly("80");
        assertThat(notes(table))
                .containsExactly(
                        "the sum of its members in the data, as no figure of the group is published: EU",
                        "EU is composed as at the end of 2023");
    }

    @Test
    void a_group_and_its_member_are_not_added() {
        Table table = table(withMarkets(exports("2023", MARKET), "EU", "France", "Japan"), """
                2023 export EU     TOTAL 40
                2023 export France TOTAL 30
                2023 export Japan  TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "EU", "France");
        assertThat(total(table, "value")).isEqualTo("100");
        assertThat(notes(table)).containsExactly("left out of totals: France; they are part of a row that is counted");
    }

    @Test
    void the_world_and_a_market_are_not_added() {
        Table table = table(withMarkets(exports("2023", MARKET), "World", "Japan"), """
                2023 export World TOTAL 100
                2023 export Japan TOTAL  60
                """);

        assertThat(column(table, "market")).containsExactly("World", "Japan");
        assertThat(total(table, "value")).isEqualTo("100");
        assertThat(table.rest()).isEmpty();
        assertThat(notes(table)).containsExactly("left out of totals: Japan; they are part of a row that is counted");
    }

    @Test
    void all_products_and_one_of_them_are_not_added() {
        Table table = growth(withProducts(exports("2023", PRODUCT), "TOTAL", "Coffee"), """
                2022 export Japan TOTAL  50
                2022 export Japan Coffee 10
                2023 export Japan TOTAL  60
                2023 export Japan Coffee 30
                """);

        assertThat(column(table, "value")).containsExactly("60", "30");
        assertThat(total(table, "value")).isEqualTo("60");
        assertThat(total(table, "contribution_pp")).isEqualTo("20");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void the_total_of_several_markets_is_their_sum() {
        Table table = growth(withMarkets(exports("2023"), "Japan", "Peru"), """
                2022 export Japan TOTAL 10
                2023 export World TOTAL 99
                2023 export Japan TOTAL 20
                2023 export Peru  TOTAL  5
                """);

        assertThat(column(table, "market")).containsExactly("Japan, Peru");
        assertThat(column(table, "value")).containsExactly("25");
        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: Peru (2022)");
    }

    @Test
    void without_one_market_the_total_is_the_sum_of_the_other_markets_listed() {
        Table table = table(withoutMarkets(exports("2023", MARKET), "Japan"), """
                2023 export World TOTAL 99
                2023 export Japan TOTAL 20
                2023 export Chile TOTAL 10
                2023 export Peru  TOTAL  5
                """);

        assertThat(column(table, "market")).containsExactly("Chile", "Peru");
        assertThat(total(table, "value")).isEqualTo("15");
    }

    @Test
    void one_product_of_all_markets_is_summed_over_them() {
        Table table = table(withProducts(exports("2023"), "Coffee"), """
                2023 export Japan Coffee 20
                2023 export Peru  Coffee 10
                2023 export Peru  Tea     5
                2023 export EU    Coffee  3
                """);

        assertThat(column(table, "value")).containsExactly("33");
    }

    @Test
    void several_products_of_one_market_are_their_sum() {
        Table table = table(withProducts(withMarkets(exports("2023"), "Peru"), "Coffee", "Tea"), """
                2023 export Japan Coffee 20
                2023 export Peru  Coffee 10
                2023 export Peru  Tea     5
                2023 export Peru  Cocoa   2
                """);

        assertThat(column(table, "market")).containsExactly("Peru");
        assertThat(column(table, "value")).containsExactly("15");
        assertThat(Fixture.context(table)).containsEntry("product", "Coffee, Tea");
    }

    @Test
    void codes_within_other_codes_are_left_out_of_rows_and_totals() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export Japan 03   20
                2023 export Japan 0303 15
                2023 export Japan 04    5
                """);

        assertThat(column(table, "product")).containsExactly("03", "04");
        assertThat(total(table, "value")).isEqualTo("25");
        assertThat(notes(table)).contains("left out of rows and totals: 0303; they lie within other products listed");
    }

    @Test
    void codes_within_other_codes_can_be_asked_for() {
        Table table = table(withProducts(exports("2023", PRODUCT), "03??"), """
                2023 export Japan 03   20
                2023 export Japan 0303 15
                2023 export Japan 0304  5
                """);

        assertThat(column(table, "product")).containsExactly("0303", "0304");
        assertThat(total(table, "value")).isEqualTo("20");
    }

    @Test
    void codes_of_several_lengths_that_lie_apart_are_all_added() {
        Table table = table(exports("2023"), """
                2023 export Japan 27   20
                2023 export Japan 0303 15
                """);

        assertThat(column(table, "value")).containsExactly("35");
    }

    @Test
    void codes_of_one_length_that_lie_partly_within_others_are_not_added_without_a_total() {
        String parts = """
                2023 export Japan 03   20
                2023 export Japan 0303 15
                2023 export Japan 0401  5
                """;

        assertThatThrownBy(() -> table(exports("2023"), parts))
                .isInstanceOf(NotSummable.class)
                .hasMessage("no total of the products of Japan is published, and their codes lie only partly within"
                        + " others, so that a sum would count trade twice or drop some");
        assertThat(column(table(exports("2023"), parts + "2023 export Japan TOTAL 25"), "value"))
                .containsExactly("25");
    }

    @Test
    void a_code_whose_parent_is_in_another_market_only_is_not_dropped_from_a_sum() {
        String parts = """
                2022 export Peru  8517 30
                2022 export Peru  85   30
                2022 import Peru  8517 30
                2023 export Japan 85   20
                2023 export Japan 8517 15
                2023 export Peru  8517 30
                2023 export Peru  03   10
                """;

        assertThatThrownBy(() -> table(exports("2023", MARKET), parts))
                .isInstanceOf(NotSummable.class)
                .hasMessageStartingWith("no total of the products of Peru is published");
        assertThat(column(table(withMarkets(exports("2023"), "Japan"), parts), "value"))
                .containsExactly("20");
        assertThat(column(table(withMarkets(exports("2022"), "Peru"), parts), "value"))
                .containsExactly("30");
    }

    @Test
    void codes_that_cannot_be_added_do_no_harm_where_a_total_is_published() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export World TOTAL 30
                2023 export Japan 03    20
                2023 export Japan 0303  15
                2023 export Japan 0401   5
                """);

        assertThat(column(table, "product")).containsExactly("03", "0401");
        assertThat(total(table, "value")).isEqualTo("30");
        assertThat(other(table, "value")).isEqualTo("5");
    }

    @Test
    void a_group_beside_its_members_is_left_out_when_another_market_is_not_wanted() {
        Table table = table(withoutMarkets(exports("2023", MARKET), "Japan"), """
                2023 export EU      TOTAL 40
                2023 export France  TOTAL 30
                2023 export Germany TOTAL  5
                2023 export Japan   TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("France", "Germany");
        assertThat(total(table, "value")).isEqualTo("35");
    }

    @Test
    void a_market_that_is_asked_for_is_shown_even_if_nothing_was_reported() {
        Table table = table(withMarkets(exports("2023", MARKET), "Japan", "Peru"), """
                2022 export Peru  TOTAL 10
                2023 export Japan TOTAL 20
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "value")).containsExactly("20", "not reported");
    }

    @Test
    void a_product_that_is_asked_for_is_shown_even_if_nothing_was_reported() {
        Table table = table(withProducts(exports("2023", PRODUCT), "Tea", "Coffee"), """
                2022 export Peru Coffee 10
                2023 export Peru Tea    20
                """);

        assertThat(column(table, "value")).containsExactly("20", "not reported");
    }

    @Test
    void products_without_a_market_are_not_shown_for_it() {
        Table table = table(withMarkets(exports("2023", PRODUCT), "Peru"), """
                2023 export Peru  Tea    20
                2023 export Japan Coffee 20
                """);

        assertThat(column(table, "product")).containsExactly("Tea");
    }

    @Test
    void markets_without_a_product_are_not_shown_for_it() {
        Table table = table(withProducts(exports("2023", MARKET, PRODUCT), "Tea"), """
                2023 export Peru  Tea    20
                2023 export Japan Coffee 20
                """);

        assertThat(column(table, "market")).containsExactly("Peru");
    }

    @Test
    void a_market_of_another_period_is_not_shown() {
        Table table = table(exports("2023", MARKET), """
                2020 export Japan TOTAL 20
                2023 export Peru  TOTAL 20
                """);

        assertThat(column(table, "market")).containsExactly("Peru");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_market_that_is_asked_for_and_has_nothing_in_the_period_is_a_gap_in_the_sum() {
        Table table = table(withMarkets(exports("2023"), "Japan", "Peru"), """
                2020 export Japan TOTAL 20
                2023 export Peru  TOTAL 20
                """);

        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: Japan (2023)");
    }

    @Test
    void the_world_alone_can_be_asked_for() {
        Table table = table(withMarkets(exports("latest"), "World"), """
                2022 export World TOTAL 100
                2023 export Japan TOTAL  60
                """);

        assertThat(column(table, "market")).containsExactly("World");
        assertThat(column(table, "value")).containsExactly("100");
    }

    @Test
    void the_latest_period_is_the_latest_at_the_level_of_the_rows() {
        String dataset = """
                2022 export World TOTAL  100
                2022 export Japan TOTAL   60
                2021 export Japan Coffee  60
                2023 export World TOTAL  100
                """;

        assertThat(table(exports("latest"), dataset).title().toString()).endsWith("2023");
        assertThat(table(exports("latest", MARKET), dataset).title().toString()).endsWith("2022");
        assertThat(table(exports("latest", PRODUCT), dataset).title().toString())
                .endsWith("2021");
        assertThat(table(withMarkets(exports("latest"), "Japan"), dataset)
                        .title()
                        .toString())
                .endsWith("2022");
        assertThat(table(withProducts(exports("latest"), "Coffee"), dataset)
                        .title()
                        .toString())
                .endsWith("2021");
    }

    @Test
    void what_is_not_there_at_the_level_of_the_rows_is_named() {
        assertThatThrownBy(() -> table(exports("2023", MARKET, PRODUCT), "2022 export Japan Coffee 60"))
                .hasMessage("the data holds no exports by market by product of 2023; it covers 2022 … 2022");
    }

    @Test
    void what_the_data_holds_instead_is_said() {
        Slice byMarket = exports("2023", MARKET);
        String imports = "2023 import Japan TOTAL 1\n";
        String apart = "2023 export World tea 1\n2023 import Japan TOTAL 1\n2023 import World tea 1\n";

        assertThatThrownBy(() -> byMarket.window(cube(byMarket, imports)))
                .hasMessage("the data holds no exports by market; it holds imports by market");
        assertThatThrownBy(() -> byMarket.window(cube(byMarket, apart)))
                .hasMessage("the data holds no exports by market; it holds exports by product, imports by market,"
                        + " imports by product");
        assertThatThrownBy(() -> byMarket.window(cube(byMarket, "2023 export World TOTAL 1")))
                .hasMessage("the data holds no exports by market; it holds exports");
    }

    private static Cube cube(Slice slice, String dataset) {
        return Fixture.cube(slice.query(), dataset);
    }

    @Test
    void a_latest_period_that_the_flows_do_not_share_is_refused() {
        String dataset = """
                2022 export World TOTAL 10
                2023 import World TOTAL 10
                """;

        assertThatThrownBy(() -> table(bothFlows("latest"), dataset))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no exports and imports");
        assertThatThrownBy(() -> table(bothFlows("2022"), dataset))
                .hasMessage("the data holds no imports of 2022; it covers 2023 … 2023");
    }

    @Test
    void long_lists_in_notes_are_cut() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export Japan 01   1
                2023 export Japan 0101 1
                2023 export Japan 0102 1
                2023 export Japan 0103 1
                2023 export Japan 0104 1
                2023 export Japan 0105 1
                2023 export Japan 0106 1
                2023 export Japan 0107 1
                2023 export Japan 0108 1
                """);

        assertThat(notes(table)).anyMatch(note -> note.contains("; and 2 more products; they lie within"));
    }

    @Test
    void six_names_in_a_note_are_not_too_many() {
        Table table = table(exports("2023", PRODUCT), """
                2023 export Japan 01   1
                2023 export Japan 0101 1
                2023 export Japan 0102 1
                2023 export Japan 0103 1
                2023 export Japan 0104 1
                2023 export Japan 0105 1
                2023 export Japan 0106 1
                """);

        assertThat(notes(table))
                .anyMatch(note -> note.contains("they lie within"))
                .noneMatch(note -> note.contains("more products"));
    }

    @Test
    void gaps_within_a_window_are_named_for_the_row_that_has_them() {
        Table table = table(exports("2023-01..2023-02", MARKET), """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 10
                2023-01 export Japan TOTAL  5
                2023-02 export Japan TOTAL  5
                2023-02 export Peru  TOTAL  3
                """);

        assertThat(column(table, "value")).containsExactly("10", "3");
        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: Peru (2023-01)");
    }

    @Test
    void a_base_that_was_not_reported_is_named_for_the_row_that_lacks_it() {
        Table table = growth(exports("2023", MARKET), """
                2022 export World TOTAL 10
                2022 export Japan TOTAL  5
                2023 export World TOTAL 10
                2023 export Japan TOTAL  5
                2023 export Peru  TOTAL  3
                """);

        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: Peru (2022)");
    }

    @Test
    void gaps_of_the_only_row_are_named_by_their_periods() {
        Table table = table(withMarkets(exports("2023-01..2023-02"), "Peru"), """
                2023-01 export Japan TOTAL  5
                2023-02 export Peru  TOTAL  3
                """);

        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: 2023-01");
    }

    @Test
    void what_the_source_says_comes_first() {
        Growth growth = new Growth(exports("2023"), List.of());
        CubeBuilder builder = Fixture.builder(growth.query(), "2023 export Japan TOTAL 5");
        builder.remark(Text.verbatim("read with care"));
        builder.warn(Text.verbatim("one bad row"));
        builder.currency("USD");
        Table table = growth.of(builder.build());

        assertThat(notes(table).get(0)).isEqualTo("read with care");
        assertThat(warnings(table)).containsExactly("one bad row");
        assertThat(column(table, "value_usd")).containsExactly("5");
    }

    private static Table table(Slice slice, String dataset) {
        return Fixture.table(new Share(slice, ShareWhole.SELECTION, List.of()), dataset);
    }

    private static Table growth(Slice slice, String dataset) {
        return Fixture.table(new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), dataset);
    }

    @Test
    void who_wants_to_redo_the_numbers_is_told_what_the_total_and_a_group_are() {
        assertThat(details(table(exports("2023", MARKET), """
                2023 export World   TOTAL 100
                2023 export Germany TOTAL  60
                """)))
                .contains("the total of exports is the published one, World and TOTAL");
        assertThat(details(table(exports("2023", MARKET), """
                2023 export Germany TOTAL  60
                """))).noneMatch(detail -> detail.contains("published"));
        assertThat(details(table(exports("2023", MARKET), """
                2023 export Germany Tea 60
                """))).noneMatch(detail -> detail.contains("published"));
        assertThat(details(table(withMarkets(exports("2023", MARKET), "Germany"), """
                2023 export World   TOTAL 100
                2023 export Germany TOTAL  60
                """)))
                .noneMatch(detail -> detail.contains("published"));
        assertThat(details(table(withMarkets(exports("2023", MARKET), "EU"), """
                2023 export Germany TOTAL 60
                2023 export France  TOTAL 50
                2023 export Japan   TOTAL 50
                """)))
                .contains("EU holds, of what is in the data: France, Germany");
    }

    @Test
    void groups_among_the_rows_are_named() {
        assertThat(breakdown(exports("2023", MARKET), """
                2023 export EU    TOTAL 100
                2023 export Japan TOTAL  60
                """).groups())
                .extracting(Object::toString)
                .containsExactly("EU");
    }

    private static final String TEA_AND_COFFEE = """
            2023 export Japan Tea    10
            2023 export Peru  Tea    20
            2023 export Japan Coffee 40
            """;

    @Test
    void a_total_of_the_rows_that_are_listed_needs_no_word() {
        Breakdown byMarket = breakdown(exports("2023", MARKET), """
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 20
                """);

        assertThat(byMarket.basisOfAll(byMarket.total())).hasToString("Optional[published]");
        assertThat(byMarket.isListed(byMarket.total())).isTrue();
    }

    @Test
    void a_published_total_is_of_more_than_what_is_listed() {
        Breakdown byMarket = breakdown(exports("2023", MARKET), """
                2023 export World TOTAL 100
                2023 export Japan TOTAL  60
                """);

        assertThat(byMarket.isListed(byMarket.total())).isFalse();
    }

    @Test
    void a_world_among_the_markets_says_that_it_is_their_sum_and_they_do_not() {
        Breakdown breakdown = breakdown(withMarkets(exports("2023", MARKET), "World", "Japan"), """
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 20
                """);

        assertThat(breakdown.rows())
                .extracting(row -> row.market().label().name() + ": " + breakdown.basis(row))
                .containsExactlyInAnyOrder("World: 2 markets listed", "Japan: published");
        assertThat(breakdown.basisOfAll(breakdown.total())).isEmpty();
    }

    @Test
    void rows_of_different_numbers_of_markets_have_in_common_that_these_are_listed() {
        Breakdown byProduct = breakdown(exports("2023", PRODUCT), TEA_AND_COFFEE);

        assertThat(byProduct.basis(byProduct.total())).hasToString("2 markets listed");
        assertThat(byProduct.basisOfAll(byProduct.total())).hasToString("Optional[markets listed]");
    }

    @Test
    void what_has_longer_periods_counts_in_windows_of_these_and_withholds_the_sum_in_others() {
        String dataset = """
                2023-H1 export Japan TOTAL 60
                2023-H2 export Japan TOTAL 70
                2023-Q1 export Peru  TOTAL 10
                2023-Q2 export Peru  TOTAL 10
                2023-Q3 export Peru  TOTAL 10
                2023-Q4 export Peru  TOTAL 10
                """;

        assertThat(total(table(exports("2023-Q1..2023-Q2"), dataset), "value")).isEqualTo("80");
        assertThat(warnings(table(exports("2023-Q1..2023-Q2"), dataset))).isEmpty();
        assertThat(total(table(exports("2023-Q1..2023-Q4"), dataset), "value")).isEqualTo("170");
        assertThat(total(table(exports("2023-Q1..2023-Q3"), dataset), "value")).isEqualTo("longer period");
        Table byQuarter = table(exports("2023-Q1..2023-Q2", PERIOD), dataset);
        assertThat(column(byQuarter, "value")).containsOnly("longer period");
        assertThat(total(byQuarter, "value")).isEqualTo("80");
        assertThat(byQuarter.rest()).isEmpty();
        assertThat(warnings(table(exports("2023"), dataset))).isEmpty();
        assertThat(total(table(exports("2023"), dataset), "value")).isEqualTo("170");
        String byYears = dataset.replace("2023-H1 export Japan TOTAL 60\n", "").replace("2023-H2", "2023");
        assertThat(warnings(table(exports("2023"), byYears))).isEmpty();
        assertThat(total(table(exports("2023"), byYears), "value")).isEqualTo("110");
    }

    @Test
    void what_has_longer_periods_alone_is_a_row_of_shorter_ones_without_a_number() {
        String dataset = """
                2023    export US    TOTAL 120
                2024    export Japan TOTAL 50
                2023-Q1 export Japan TOTAL 10
                2024-Q1 export Japan TOTAL 12
                """;

        Table quarter = table(exports("2023-Q1", MARKET), dataset);
        assertThat(column(quarter, "value")).containsExactly("10", "longer period");
        assertThat(total(quarter, "value")).isEqualTo("longer period");
        assertThat(total(table(exports("2024-Q1", MARKET), dataset), "value")).isEqualTo("12");
        assertThat(total(table(exports("2023-Q1", PRODUCT), dataset.replace("TOTAL", "09")), "value"))
                .isEqualTo("longer period");
    }

    @Test
    void years_are_no_matter_where_there_are_shorter_periods_or_none_of_that_time() {
        String months = """
                2024-01 export Japan TOTAL 10
                2024-02 export Japan TOTAL 12
                """;

        assertThat(total(table(exports("2024-02", MARKET), months + """
                2024    export US TOTAL 120
                2024-01 export US TOTAL 11
                """), "value"))
                .isEqualTo("12");
        assertThat(total(table(exports("2024-02", MARKET), months + """
                2023    export US    TOTAL 120
                2025    export US    TOTAL 130
                2024-Q1 export China TOTAL 9
                2024-02 export China TOTAL 3
                """), "value"))
                .isEqualTo("15");
        assertThat(column(table(exports("2024-02"), months + """
                2023    export US    TOTAL 120
                2023-01 export Japan TOTAL 9
                """), "market")).containsExactly("1 market listed");
    }

    @Test
    void a_year_counts_beside_a_quarter_that_nobody_is_told_of() {
        Growth growth = new Growth(
                withProducts(withMarkets(exports("2024-Q4"), "US"), "09", "64"), List.of(Comparison.parse("ytd")));
        StringBuilder dataset = new StringBuilder("""
                2023 export US 09 101
                2023 export US 64  49
                2024 export US 09  74
                """);
        for (String year : List.of("2023", "2024")) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                dataset.append("%s-Q%d export Japan 64 5\n".formatted(year, quarter));
            }
        }
        Table table = Fixture.table(growth, dataset.toString());

        assertThat(column(table, "value")).containsExactly("longer period");
        assertThat(column(table, "year_to_date")).containsExactly("74");
        assertThat(column(table, "base")).containsExactly("150");
    }

    @Test
    void a_group_that_has_years_alone_counts_in_years() {
        Table table = table(exports("2024-Q1..2024-Q4", PERIOD), """
                2024    export EU    TOTAL 50
                2024-Q1 export Japan TOTAL 10
                2024-Q2 export Japan TOTAL 10
                2024-Q3 export Japan TOTAL 10
                2024-Q4 export Japan TOTAL 10
                """);

        assertThat(column(table, "value")).containsOnly("longer period");
        assertThat(total(table, "value")).isEqualTo("90");
    }

    @Test
    void a_group_tells_nothing_of_its_members_where_it_is_not_there() {
        Table table = table(exports("2024-Q1", MARKET), """
                2023-Q1 export EU     TOTAL 50
                2024-Q1 export Japan  TOTAL 12
                2024    export France TOTAL 20
                """);

        assertThat(total(table, "value")).isEqualTo("longer period");
    }

    @Test
    void a_member_of_a_group_that_is_listed_needs_no_periods_of_its_own() {
        Table table = table(exports("2024-Q1", MARKET), """
                2024-Q1 export EU     TOTAL 50
                2024-Q1 export Japan  TOTAL 12
                2024    export France TOTAL 20
                """);

        assertThat(total(table, "value")).isEqualTo("62");
    }

    @Test
    void what_counts_in_its_own_window_is_no_gap_beside_another_year() {
        String dataset = """
                2022-H1 export Japan TOTAL 50
                2023-H1 export Japan TOTAL 60
                2022-Q1 export Peru  TOTAL 10
                2022-Q2 export Peru  TOTAL 10
                2023-Q1 export Peru  TOTAL 10
                2023-Q2 export Peru  TOTAL 10
                """;
        Growth growth = new Growth(exports("2023-Q1..2023-Q2"), List.of(Comparison.YEAR_ON_YEAR));

        assertThat(warnings(Fixture.table(growth, dataset))).isEmpty();
    }

    @Test
    void a_reporter_of_longer_periods_is_a_gap_in_a_quarter() {
        String dataset = """
                2023-H1 export Chile:Japan TOTAL 60
                2023-Q1 export Peru:Japan  TOTAL 10
                2023-Q2 export Peru:Japan  TOTAL 10
                """;

        assertThat(total(table(exports("2023-Q1..2023-Q2", REPORTER), dataset), "value"))
                .isEqualTo("80");
        assertThat(warnings(table(exports("2023-Q1..2023-Q2", REPORTER), dataset)))
                .isEmpty();
        assertThat(warnings(table(exports("2023-Q1..2023-Q2", REPORTER, PERIOD), dataset)))
                .contains("not reported, and no trade in the sums: Chile (2023-Q1; 2023-Q2)");
    }

    @Test
    void what_has_months_of_a_quarter_lacks_nothing_in_a_sum_of_quarters() {
        String dataset = """
                2023-Q1 export Japan TOTAL 60
                2023-04 export Japan TOTAL 20
                2023-05 export Japan TOTAL 20
                2023-06 export Japan TOTAL 20
                2023-Q1 export Peru  TOTAL 10
                2023-Q2 export Peru  TOTAL 10
                """;

        assertThat(warnings(table(exports("2023-Q1..2023-Q2"), dataset))).isEmpty();
        assertThat(warnings(table(
                        exports("2023-Q1..2023-Q2"),
                        dataset.replace("-04", "-07").replace("-05", "-08").replace("-06", "-09"))))
                .containsExactly("not reported, and no trade in the sums: Japan (2023-Q2)");
    }

    @Test
    void a_world_of_one_product_is_no_total_of_markets_by_product() {
        String dataset = """
                2023 export World Coffee 260
                2023 export Japan Coffee 150
                2023 export Japan Shoes  330
                """;

        assertThat(total(growth(exports("2023", MARKET, PRODUCT), dataset), "value"))
                .isEqualTo("mixed coverage");
        assertThat(total(growth(exports("2023", MARKET, PRODUCT), dataset + "2023 export World Shoes 400\n"), "value"))
                .isEqualTo("660");
    }

    @Test
    void of_many_periods_without_data_the_first_are_named() {
        assertThat(warnings(table(exports("2023-01..2023-12", Dimension.PERIOD), "2023-12 export Peru TOTAL 1\n")))
                .contains("no data: exports of 2023-01, exports of 2023-02, exports of 2023-03, exports of 2023-04, "
                        + "exports of 2023-05, exports of 2023-06, and 5 more figures");
    }

    @Test
    void a_gap_says_of_which_reporter_market_and_product_it_is() {
        String dataset = """
                2022 export Chile:Japan Tea    20
                2023 export Chile:Japan Tea    20
                2023 export Chile:Japan Coffee 10
                2022 export Peru:Japan  Coffee 10
                2022 export Peru:Japan  Tea    10
                2023 export Peru:Japan  Tea    10
                2023 export Peru:China  Tea    10
                """;

        assertThat(warnings(table(exports("2022..2023", REPORTER), dataset)))
                .containsExactly("not reported, and no trade in the sums: Peru China (2022)");
        assertThat(warnings(table(
                        withProducts(withMarkets(exports("2022..2023", REPORTER), "Japan"), "Tea", "Coffee"), dataset)))
                .containsExactly(
                        "not reported, and no trade in the sums: Chile Japan Coffee (2022); Peru Japan Coffee (2023)");
    }

    @Test
    void a_flow_that_lacks_is_named_alone_where_there_is_one_row_and_with_its_market_where_there_are_several() {
        String dataset = """
                2022 export Japan TOTAL 10
                2022 import Japan TOTAL 10
                2022 import Peru  TOTAL 10
                2023 export Peru  TOTAL 10
                2023 import Japan TOTAL 10
                2023 import Peru  TOTAL 10
                """;
        Slice one = withMarkets(bothFlows("2022..2023"), "Japan");
        Slice several = withMarkets(bothFlows("2022..2023", MARKET), "Japan", "Peru");

        assertThat(warnings(Fixture.table(new Surplus(one, List.of()), dataset)))
                .contains("not reported, and no trade in the sums: exports (2023)");
        assertThat(warnings(Fixture.table(new Surplus(several, List.of()), dataset)))
                .contains("not reported, and no trade in the sums: exports of Japan (2023); exports of Peru (2022)");
    }

    @Test
    void a_year_that_a_market_has_by_quarters_alone_does_not_lack() {
        Table table = table(exports("2022..2023"), """
                2022    export Peru  TOTAL 80
                2022    export Japan TOTAL 50
                2023-Q1 export Peru  TOTAL 10
                2023-Q2 export Peru  TOTAL 20
                2023-Q3 export Peru  TOTAL 30
                2023-Q4 export Peru  TOTAL 40
                2023    export Japan TOTAL 60
                """);

        assertThat(column(table, "value")).containsExactly("290");
        assertThat(warnings(table)).noneMatch(warning -> warning.startsWith("not reported"));
    }

    @Test
    void all_rows_are_all_markets_where_rows_are_by_market_and_else_those_asked_for() {
        assertThat(ofAllRows(withMarkets(exports("2023", MARKET), "Japan"))).isEqualTo("70");
        assertThat(ofAllRows(withMarkets(exports("2023", PRODUCT), "Japan"))).isEqualTo("50");
    }

    @Test
    void all_rows_are_all_products_where_rows_are_by_product_and_else_those_asked_for() {
        assertThat(ofAllRows(withProducts(exports("2023", PRODUCT), "Tea"))).isEqualTo("70");
        assertThat(ofAllRows(withProducts(withMarkets(exports("2023", MARKET), "Japan"), "Tea")))
                .isEqualTo("30");
    }

    private static String ofAllRows(Slice slice) {
        Cube cube = Fixture.cube(slice.withAllRows(slice.query()), TEA_AND_COFFEE);
        Breakdown breakdown = new Breakdown(cube, slice, slice.window(cube), List.of());
        return breakdown.amount(breakdown.allRows(), breakdown.window()).value().toString();
    }

    private static Breakdown breakdown(Slice slice, String dataset) {
        Cube cube = Fixture.cube(slice.query(), dataset);
        return new Breakdown(cube, slice, slice.window(cube), List.of());
    }
}
