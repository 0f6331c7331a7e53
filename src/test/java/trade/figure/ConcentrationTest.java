package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.table;
import static trade.Fixture.warnings;
import static trade.Slices.changing;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.BreakdownRow;
import trade.cube.Dimension;
import trade.cube.GroupComposition;
import trade.cube.IncompatibleParameters;
import trade.cube.Member;
import trade.cube.NamedProducts;
import trade.cube.Selection;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.table.ColumnName;
import trade.table.Table;

class ConcentrationTest {

    private static final String THREE_MARKETS = """
            2023 export Japan TOTAL 25
            2023 export China TOTAL 25
            2024 export Japan TOTAL 50
            2024 export China TOTAL 30
            2024 export Peru  TOTAL 20
            """;

    @Test
    void the_index_is_the_sum_of_squared_shares_under_three_names() {
        Table table = table(onMarkets(exports("2024")), THREE_MARKETS);

        assertThat(column(table, "market")).containsExactly("3 markets listed");
        assertThat(column(table, "value")).containsExactly("100");
        assertThat(column(table, "parts")).containsExactly("3");
        assertThat(column(table, "hhi")).containsExactly("0.38");
        assertThat(column(table, "hhi_at_most")).containsExactly("0.38");
        assertThat(column(table, "hhi_points")).containsExactly("3800");
        // (√0.38 − √(1/3)) / (1 − √(1/3))
        assertThat(column(table, "hhi_normalised")).containsExactly("0.09249060926247338");
        assertThat(column(table, "equivalent_number")).containsExactly("2.631578947368421");
        assertThat(column(table, "top_2_share_pct")).containsExactly("80");
        assertThat(column(table, "unlisted_pct")).containsExactly("0");
        assertThat(notes(table)).contains("the normalised index is of the 3 markets in the data");
    }

    @Test
    void what_was_not_reported_of_the_parts_is_said() {
        Table table = table(onMarkets(exports("2024-01..2024-02")), """
                2024-01 export World TOTAL 100
                2024-02 export World TOTAL 100
                2024-01 export Japan TOTAL  50
                2024-02 export Japan TOTAL  50
                2024-01 export China TOTAL  30
                """);

        assertThat(warnings(table)).containsExactly("not reported, and no trade in the sums: China (2024-02)");
    }

    @Test
    void of_one_possible_part_is_said_only_where_there_is_a_whole() {
        Table table = table(onMarkets(exports("2023", REPORTER)), """
                2022 export Vietnam:Japan TOTAL 10
                2023 export Peru:Japan    TOTAL 10
                """);

        assertThat(column(table, "hhi_normalised")).containsExactlyInAnyOrder("one possible part", "not reported");
    }

    @Test
    void equal_parts_are_concentrated_as_little_as_can_be_and_one_part_is_all() {
        Table equal = table(onMarkets(exports("2023")), THREE_MARKETS.replace("2024 export Peru  TOTAL 20\n", ""));

        assertThat(column(equal, "hhi")).containsExactly("0.5");
        assertThat(column(equal, "hhi_normalised")).containsExactly("0");
        assertThat(column(equal, "equivalent_number")).containsExactly("2");

        Table one = table(onMarkets(exports("2023")), "2023 export Japan TOTAL 25");

        assertThat(column(one, "hhi")).containsExactly("1");
        assertThat(column(one, "hhi_normalised")).containsExactly("one possible part");
    }

    @Test
    void what_no_part_shows_is_spread_thinly_or_one_part() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export World TOTAL 100
                2024 export Japan TOTAL 50
                2024 export China TOTAL 30
                """);

        assertThat(column(table, "hhi")).containsExactly("0.34");
        assertThat(column(table, "hhi_at_most")).containsExactly("0.38");
        assertThat(column(table, "unlisted_pct")).containsExactly("20");
        assertThat(column(table, "hhi_normalised")).containsExactly("not all listed");
        assertThat(notes(table)).noneMatch(note -> note.contains("normalised"));
    }

    @Test
    void rounding_leaves_nothing_unlisted() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export World TOTAL 99.9
                2024 export Japan TOTAL 50
                2024 export China TOTAL 50
                """);

        assertThat(column(table, "unlisted_pct")).containsExactly("0");
        assertThat(column(table, "hhi_at_most")).isEqualTo(column(table, "hhi"));
        assertThat(column(table, "hhi_normalised")).doesNotContain("not all listed");
    }

    @Test
    void half_a_percent_that_is_unlisted_is_neglected() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export World TOTAL 200
                2024 export Japan TOTAL 100
                2024 export China TOTAL 99
                """);

        assertThat(column(table, "unlisted_pct")).containsExactly("0.5");
        assertThat(column(table, "hhi_normalised")).doesNotContain("not all listed");
    }

    @Test
    void the_normalised_index_can_be_of_more_markets_than_the_data_has() {
        Concentration ofFour = new Concentration(exports("2024"), MARKET, 2, OptionalInt.of(4), List.of(), List.of());
        Table table = table(ofFour, THREE_MARKETS);

        // (√0.38 − 0.5) / 0.5
        assertThat(column(table, "hhi_normalised")).containsExactly("0.2328828005937953");
        assertThat(notes(table)).noneMatch(note -> note.contains("normalised"));
    }

    @Test
    void what_is_no_market_of_its_own_is_unlisted() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export Japan   TOTAL 50
                2024 export China   TOTAL 30
                2024 export Bunkers TOTAL 20
                """);

        assertThat(column(table, "parts")).containsExactly("2");
        assertThat(column(table, "hhi")).containsExactly("0.34");
        assertThat(column(table, "unlisted_pct")).containsExactly("20");
    }

    @Test
    void the_latest_products_of_the_world_are_not_those_of_a_later_market() {
        Table table = table(
                new Concentration(
                        withMarkets(exports("latest"), "World"), PRODUCT, 1, OptionalInt.empty(), List.of(), List.of()),
                """
                2023 export World Tea  60
                2023 export World Rice 40
                2024 export Japan Tea  10
                """);

        assertThat(column(table, "hhi")).containsExactly("0.52");
    }

    @Test
    void several_comparisons_have_columns_of_their_own() {
        Table table = table(
                new Concentration(
                        exports("2024"),
                        MARKET,
                        2,
                        OptionalInt.empty(),
                        List.of(Comparison.YEAR_ON_YEAR, Comparison.parse("2023")),
                        List.of()),
                THREE_MARKETS);

        assertThat(column(table, "hhi_change_yoy")).containsExactly("-0.12");
        assertThat(column(table, "hhi_change_2023")).containsExactly("-0.12");
    }

    @Test
    void parts_of_nothing_do_not_count() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export World TOTAL 100
                2024 export Japan TOTAL 100
                2024 export China TOTAL 0
                2024 export Chile TOTAL confidential
                """);

        assertThat(column(table, "parts")).containsExactly("1");
        assertThat(column(table, "hhi")).containsExactly("1");
    }

    @Test
    void nothing_has_a_share_where_a_part_is_below_zero() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export Japan TOTAL 100
                2024 export Peru  TOTAL -5
                """);

        assertThat(column(table, "hhi")).containsExactly("negative part");
        assertThat(column(table, "top_2_share_pct")).containsExactly("negative part");
    }

    @Test
    void an_estimate_has_no_share_of_a_final() {
        Table table = table(onMarkets(exports("2024")), """
                2024 export World TOTAL 100 final
                2024 export Japan TOTAL  50 estimate
                """);

        assertThat(column(table, "hhi")).containsExactly("mixed vintages");
    }

    @Test
    void a_group_that_is_not_published_is_concentrated_on_its_members() {
        Table table = table(onMarkets(withMarkets(exports("2023"), "Pact", "Club")), """
                2023 export Chile TOTAL 10
                2023 export Japan TOTAL 30
                2023 export China TOTAL 60
                2023 export Peru  TOTAL 99
                """);

        assertThat(column(table, "value")).containsExactly("100");
        assertThat(column(table, "parts")).containsExactly("3");
        assertThat(column(table, "hhi")).containsExactly("0.46");
        assertThat(column(table, "top_2_share_pct")).containsExactly("90");
    }

    @Test
    void a_group_that_changes_is_concentrated_on_its_members_of_that_time() {
        Slice pact = changing(withMarkets(exports("2023"), "Pact"));
        Table table = table(onMarkets(pact), """
                2023 export Chile TOTAL 30
                2023 export Japan TOTAL 10
                2023 export Peru  TOTAL 60
                """);

        assertThat(column(table, "value")).containsExactly("40");
        assertThat(column(table, "hhi")).containsExactly("0.625");
    }

    @Test
    void in_each_period_a_group_that_changes_is_concentrated_on_its_members_of_that_time() {
        String dataset = """
                2022 export Chile TOTAL 30
                2022 export Peru  TOTAL 10
                2022 export Japan TOTAL 60
                2023 export Chile TOTAL 20
                2023 export Japan TOTAL 20
                2023 export Peru  TOTAL 60
                """;
        Table byPeriod = table(onMarkets(changing(withMarkets(exports("2022..2023", PERIOD), "Pact"))), dataset);

        assertThat(column(byPeriod, "value")).containsExactly("40", "40");
        assertThat(column(byPeriod, "parts")).containsExactly("2", "2");
        assertThat(column(byPeriod, "hhi")).containsExactly("0.625", "0.5");
        assertThat(column(byPeriod, "top_2_share_pct")).containsExactly("100", "100");
        Table compared = table(
                new Concentration(
                        changing(withMarkets(exports("2023"), "Pact")),
                        MARKET,
                        2,
                        OptionalInt.empty(),
                        List.of(Comparison.YEAR_ON_YEAR),
                        List.of()),
                dataset);
        assertThat(column(compared, "hhi")).containsExactly("0.5");
        assertThat(column(compared, "base_hhi")).containsExactly("0.625");
    }

    @Test
    void a_group_of_which_nothing_but_itself_is_listed_is_not_broken_down() {
        Table table = table(onMarkets(withMarkets(exports("2024"), "Asia")), """
                2024 export Asia  TOTAL 550
                2024 export China TOTAL 170
                """);

        assertThat(column(table, "value")).containsExactly("550");
        assertThat(column(table, "hhi")).containsExactly("not broken down");
    }

    @Test
    void a_group_of_products_is_concentrated_on_those_in_it() {
        Member drinks = Member.group("drinks", GroupComposition.of(new NamedProducts(List.of("Coffee", "Tea"))));
        Slice ofDrinks = withProducts(exports("2024", MARKET), new Term("drinks", Optional.of(drinks)));
        Table table = table(new Concentration(ofDrinks, PRODUCT, 2, OptionalInt.empty(), List.of(), List.of()), """
                2024 export Peru  Coffee 60
                2024 export Peru  Tea    40
                2024 export Peru  Shoes  99
                2024 export Japan Tea    10
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan");
        assertThat(column(table, "value")).containsExactly("100", "10");
        assertThat(column(table, "parts")).containsExactly("2", "1");
        assertThat(column(table, "hhi")).containsExactly("0.52", "1");
    }

    @Test
    void a_group_of_products_without_some_is_one_part() {
        Member drinks = Member.group("drinks", GroupComposition.of(new NamedProducts(List.of("Coffee", "Tea"))));
        Slice slice = withProducts(exports("2024"), new Term("drinks", Optional.of(drinks)));
        Slice without = slice.ofProducts(new Selection(slice.products().wanted(), List.of(term("Tea"))));
        Table table = table(new Concentration(without, PRODUCT, 2, OptionalInt.empty(), List.of(), List.of()), """
                2024 export World Coffee 60
                2024 export World Tea    40
                """);

        assertThat(column(table, "value")).containsExactly("60");
        assertThat(column(table, "parts")).containsExactly("1");
    }

    @Test
    void a_group_with_figures_of_its_own_without_a_member_is_of_its_other_members() {
        Table table = table(onMarkets(withoutMarkets(withMarkets(exports("2024"), "EU"), "Germany")), """
                2024 export EU      TOTAL 100
                2024 export Germany TOTAL 30
                2024 export France  TOTAL 50
                2024 export Core    TOTAL 30
                """);

        assertThat(column(table, "value")).containsExactly("70");
        assertThat(column(table, "parts")).containsExactly("1");
    }

    @Test
    void of_two_editions_of_a_group_without_members_one_is_a_part() {
        Table table = table(onMarkets(withMarkets(exports("2024"), "EU", "EU-28", "Peru")), """
                2024 export EU    TOTAL 270
                2024 export EU-28 TOTAL 300
                2024 export Peru  TOTAL 100
                """);

        // of 400: 300 and 100
        assertThat(column(table, "parts")).containsExactly("2");
        assertThat(column(table, "hhi")).containsExactly("0.625");
    }

    @Test
    void a_code_within_another_one_is_no_part_of_its_own() {
        Slice codes = withProducts(exports("2024"), "09", "0901", "64");
        Table table = table(new Concentration(codes, PRODUCT, 2, OptionalInt.empty(), List.of(), List.of()), """
                2024 export World 09   40
                2024 export World 0901 30
                2024 export World 64   60
                """);

        assertThat(column(table, "parts")).containsExactly("2");
        assertThat(column(table, "hhi")).containsExactly("0.52");
    }

    @Test
    void the_world_beside_a_market_is_all_of_its_markets_and_a_group_its_members() {
        String dataset = """
                2024 export World   TOTAL 200
                2024 export EU      TOTAL 100
                2024 export Germany TOTAL  50
                2024 export France  TOTAL  30
                2024 export Peru    TOTAL 100
                """;

        // of 200: 100, 50 and 30
        assertThat(column(table(onMarkets(withMarkets(exports("2024"), "World", "Peru")), dataset), "hhi"))
                .containsExactly("0.335");
        // of 100: 50 and 30
        Table ofGroup = table(onMarkets(withMarkets(exports("2024"), "EU")), dataset);
        assertThat(column(ofGroup, "hhi")).containsExactly("0.34");
        assertThat(column(ofGroup, "unlisted_pct")).containsExactly("20");
    }

    @Test
    void a_shock_to_a_group_is_to_its_members_of_that_time() {
        Concentration figure = new Concentration(
                exports("2023"),
                MARKET,
                2,
                OptionalInt.empty(),
                List.of(),
                List.of(new Shock(new Term("Pact", Optional.of(Fixture.market("Pact"))), BigDecimal.TEN)));
        Table table = table(figure, """
                2023 export Chile TOTAL 10
                2023 export Japan TOTAL 30
                2023 export Peru  TOTAL 60
                """);

        assertThat(column(table, "shock")).containsExactly("4");
    }

    @Test
    void members_of_a_group_in_shock_that_are_not_in_the_data_are_named() {
        Concentration figure = new Concentration(
                exports("2023"),
                MARKET,
                2,
                OptionalInt.empty(),
                List.of(),
                List.of(new Shock(new Term("EU", Optional.of(Fixture.market("EU"))), BigDecimal.TEN)));

        assertThat(warnings(table(figure, """
                2023 export Germany TOTAL 10
                2023 export Japan   TOTAL 30
                """))).contains("EU is without members that are not in the data: France");
    }

    @Test
    void there_cannot_be_fewer_parts_than_there_are() {
        Concentration ofTwo = new Concentration(exports("2024"), MARKET, 2, OptionalInt.of(2), List.of(), List.of());

        assertThatThrownBy(() -> table(ofTwo, THREE_MARKETS))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--possible: 3 markets have trade, which is more than 2");
        assertThat(column(table(ofTwo, THREE_MARKETS.replace("Peru  TOTAL 20", "Peru  TOTAL 0")), "hhi_normalised"))
                .doesNotContain("one possible part");
    }

    @Test
    void nothing_is_concentrated_where_there_is_no_whole_or_no_part() {
        Table table = table(onMarkets(exports("2023..2025", PERIOD)), """
                2023 export World TOTAL 0
                2024 export World TOTAL 10
                2024 export Japan TOTAL confidential
                2025 export World TOTAL confidential
                """);

        assertThat(column(table, "hhi")).containsExactly("base zero", "not reported", "confidential");
        assertThat(column(table, "parts")).containsExactly("base zero", "not reported", "confidential");
    }

    @Test
    void rows_have_an_index_each() {
        Table table = table(onMarkets(exports("2023..2024", PERIOD)), THREE_MARKETS);

        assertThat(column(table, "period")).containsExactly("2023", "2024");
        assertThat(column(table, "hhi")).containsExactly("0.5", "0.38");
    }

    @Test
    void it_can_be_on_products_and_each_market_has_its_own() {
        Table table = table(
                new Concentration(exports("2024", MARKET), PRODUCT, 1, OptionalInt.empty(), List.of(), List.of()), """
                2024 export Japan TOTAL 100
                2024 export Japan Tea    60
                2024 export Japan Rice   40
                2024 export Peru  TOTAL  10
                2024 export Peru  Tea    10
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "hhi")).containsExactly("0.52", "1");
        assertThat(column(table, "top_1_share_pct")).containsExactly("60", "100");
        assertThat(notes(table)).contains("the normalised index is of the 2 products in the data");
    }

    @Test
    void a_market_within_a_group_that_stands_beside_it_counts_once() {
        Table table = table(onMarkets(withMarkets(exports("2024"), "EU", "France", "Japan")), """
                2024 export EU     TOTAL 50
                2024 export France TOTAL 30
                2024 export Japan  TOTAL 50
                """);

        // of 100: 30 and 50; 20 of the group are of nobody listed
        assertThat(column(table, "parts")).containsExactly("2");
        assertThat(column(table, "hhi")).containsExactly("0.34");
        assertThat(column(table, "unlisted_pct")).containsExactly("20");
    }

    @Test
    void the_base_has_an_index_of_its_own() {
        Table table = table(
                new Concentration(
                        exports("2024"), MARKET, 1, OptionalInt.empty(), List.of(Comparison.YEAR_ON_YEAR), List.of()),
                THREE_MARKETS);

        assertThat(column(table, "base_hhi")).containsExactly("0.5");
        assertThat(column(table, "hhi_change")).containsExactly("-0.12");
        assertThat(column(table, "base_top_1_share_pct")).containsExactly("50");
        assertThat(column(table, "top_1_share_change_pp")).containsExactly("0");
    }

    @Test
    void a_base_that_is_not_there_leaves_no_change() {
        Table table = table(
                new Concentration(
                        exports("2023..2025", PERIOD),
                        MARKET,
                        1,
                        OptionalInt.empty(),
                        List.of(Comparison.YEAR_ON_YEAR),
                        List.of()),
                THREE_MARKETS);

        assertThat(column(table, "base_hhi")).containsExactly("no data", "0.5", "0.38");
        assertThat(column(table, "hhi_change")).containsExactly("base missing", "-0.12", "no data");
    }

    @Test
    void a_shock_changes_some_parts_and_leaves_the_others() {
        Table table = table(shocked(new BigDecimal("-50")), THREE_MARKETS);

        assertThat(column(table, "shock")).containsExactly("-25");
        assertThat(column(table, "shock_pct")).containsExactly("-25");
        // 25, 30 and 20 of 75
        assertThat(column(table, "hhi_after")).containsExactly("0.3422222222222222");
    }

    @Test
    void a_shock_is_unknown_where_the_whole_is() {
        Table table = table(shocked(new BigDecimal("-50")), """
                2024 export World TOTAL confidential
                2024 export Japan TOTAL 50
                """);

        assertThat(column(table, "shock")).containsExactly("confidential");
        assertThat(column(table, "shock_pct")).containsExactly("confidential");
        assertThat(column(table, "hhi_after")).containsExactly("confidential");
    }

    @Test
    void a_shock_to_what_is_no_part_is_refused() {
        assertThatThrownBy(() -> table(shocked(BigDecimal.ONE), "2024 export Peru TOTAL 20"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("--shock: there is no 'Japan' among the parts");
    }

    @Test
    void no_shock_takes_more_than_all() {
        assertThatThrownBy(() -> shocked(new BigDecimal("-101")))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("trade cannot shrink by more than 100 %: -101");
        assertThat(shocked(new BigDecimal("-100"))).isNotNull();
    }

    @Test
    void rows_cannot_be_the_parts() {
        assertThatThrownBy(() -> onMarkets(exports("2024", MARKET)))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("rows by market cannot be concentrated on few of them: leave that out of --by");
    }

    @Test
    void rows_can_be_single_markets_and_products_in_a_shock() {
        BreakdownRow tea = new ComparedRows(
                        exports("2024", MARKET, PRODUCT),
                        List.of(),
                        Fixture.cube(
                                new Growth(exports("2024", MARKET, PRODUCT), List.of()),
                                "2024 export Peru:Japan Tea 1"))
                .rows()
                .get(0)
                .row();

        assertThat(tea.isOf(MARKET, term("Japan"))).isTrue();
        assertThat(tea.isOf(MARKET, term("Tea"))).isFalse();
        assertThat(tea.isOf(PRODUCT, term("Tea"))).isTrue();
        assertThat(tea.isOf(REPORTER, term("Peru"))).isTrue();
        assertThat(tea.isOf(REPORTER, term("Japan"))).isFalse();
        assertThat(tea.isOf(FLOW, term("export"))).isFalse();
        assertThat(tea.isOf(PERIOD, term("2024"))).isFalse();
    }

    @Test
    void the_parts_of_the_world_without_a_market_are_the_others() {
        Slice others = withoutMarkets(withMarkets(exports("2024"), "World"), "Japan");
        Table table = table(new Concentration(others, MARKET, 2, OptionalInt.empty(), List.of(), List.of()), """
                2024 export World  TOTAL 100
                2024 export Japan  TOTAL  20
                2024 export China  TOTAL  40
                2024 export France TOTAL  40
                """);

        assertThat(column(table, "value")).containsExactly("80");
        assertThat(column(table, "hhi")).containsExactly("0.5");
    }

    @Test
    void parts_that_come_to_more_than_their_whole_by_more_than_rounding_are_said() {
        String markets = """
                2024 export World TOTAL %s
                2024 export Japan TOTAL 150
                2024 export Peru  TOTAL  51
                """;
        String moreThanWhole = "the markets add up to more than their whole: some may lie within others";

        assertThat(warnings(table(onMarkets(exports("2024")), markets.formatted("199"))))
                .contains(moreThanWhole);
        assertThat(warnings(table(onMarkets(exports("2024")), markets.formatted("200"))))
                .doesNotContain(moreThanWhole);
    }

    private static Term term(String name) {
        return new Term(name, Optional.empty());
    }

    private static Concentration onMarkets(Slice slice) {
        return new Concentration(slice, MARKET, 2, OptionalInt.empty(), List.of(), List.of());
    }

    private static Concentration shocked(BigDecimal percent) {
        Shock shock = new Shock(new Term("Japan", Optional.of(Fixture.market("Japan"))), percent);
        return new Concentration(exports("2024"), MARKET, 2, OptionalInt.empty(), List.of(), List.of(shock));
    }

    @Test
    void the_parts_are_counted_by_what_they_are() {
        assertThat(partsHeading(MARKET)).isEqualTo("markets");
        assertThat(partsHeading(PRODUCT)).isEqualTo("products");
    }

    private static String partsHeading(Dimension of) {
        Concentration figure = new Concentration(exports("2024"), of, 1, OptionalInt.empty(), List.of(), List.of());
        return table(figure, "2024 export Japan Coffee 1").columns().stream()
                .filter(column -> column.isNamed(ColumnName.PARTS))
                .findFirst()
                .orElseThrow()
                .heading()
                .toString();
    }
}
