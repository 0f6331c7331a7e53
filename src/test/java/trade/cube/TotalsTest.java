package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.ofProducts;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.message.Text;

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
    void a_market_that_became_several_counts_in_years_in_which_it_stands_alone() {
        String dataset = """
                1998 export Belgium-Luxembourg TOTAL 100
                1999 export Belgium-Luxembourg TOTAL 110
                1999 export Belgium            TOTAL  80
                1999 export Luxembourg         TOTAL  30
                """;
        Breakdown breakdown = breakdown(exports("1998..1999", MARKET), dataset);

        assertThat(rows(breakdown)).containsExactlyInAnyOrder("Belgium-Luxembourg 100", "Belgium 80", "Luxembourg 30");
        assertThat(total(breakdown)).isEqualTo("210");
        assertThat(breakdown.members().notes().remarks())
                .extracting(Text::toString)
                .containsExactly(
                        "left out of rows and totals: Belgium-Luxembourg (1999); their members stand beside them");
        assertThat(breakdown.total().series().get(0).sums())
                .allMatch(sum -> sum.doubts().isEmpty());
        Breakdown ofOne = breakdown(withMarkets(exports("1998..1999", MARKET), "Belgium-Luxembourg"), dataset);
        assertThat(rows(ofOne)).containsExactly("Belgium-Luxembourg 210");
        assertThat(ofOne.amount(ofOne.everything(), ofOne.window()).value()).isEqualTo("210");
    }

    @Test
    void members_that_are_much_less_than_the_market_that_became_several_are_doubted() {
        Breakdown breakdown = breakdown(exports("1998..1999", MARKET), """
                1998 export Belgium-Luxembourg TOTAL 100
                1999 export Belgium-Luxembourg TOTAL 110
                1999 export Belgium            TOTAL  80
                """);

        assertThat(total(breakdown)).isEqualTo("180");
        assertThat(breakdown.total().series().get(0).sums().stream().flatMap(sum -> sum.doubts().stream()))
                .extracting(Text::toString)
                .containsExactly("Belgium-Luxembourg is left out, as members of it stand beside it, but they are much"
                        + " less than Belgium-Luxembourg: exports of 1999");
    }

    @Test
    void a_market_that_became_several_is_told_in_the_year_by_their_months() {
        Breakdown breakdown = breakdown(exports("1998..1999", MARKET), """
                1998    export Belgium-Luxembourg TOTAL 100
                1999    export Belgium-Luxembourg TOTAL 110
                1999-01 export Belgium            TOTAL  80
                """);

        assertThat(rows(breakdown)).contains("Belgium-Luxembourg 100");
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
                .isEqualTo(Reason.PART_NOT_REPORTED);
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

    @Test
    void products_published_of_the_world_have_no_sum_with_those_listed_of_markets() {
        Slice drinks = withProducts(exports("2023"), "Coffee", "Tea");

        assertThat(total(breakdown(drinks, """
                2023 export World Coffee 30
                2023 export Japan Coffee 20
                2023 export Japan Tea    10
                """))).isEqualTo("mixed coverage");
        assertThat(total(breakdown(drinks, """
                2023 export World Coffee 30
                2023 export World Tea    15
                """))).isEqualTo("45");
    }

    @Test
    void a_group_lies_in_no_larger_one_that_is_left_out_or_not_there() {
        Breakdown beside = breakdown(exports("2023", MARKET), """
                2023 export EU-28   TOTAL 300
                2023 export EU      TOTAL 270
                2023 export Britain TOTAL  25
                """);
        Breakdown elsewhere = breakdown(exports("2023", MARKET), """
                2023 import EU-28 TOTAL 300
                2023 export EU    TOTAL 270
                """);

        assertThat(rows(beside)).containsExactlyInAnyOrder("EU 270", "Britain 25");
        assertThat(total(beside)).isEqualTo("295");
        assertThat(rows(elsewhere)).containsExactly("EU 270");
    }

    @Test
    void all_that_a_group_of_reporters_lists_without_one_is_the_difference() {
        Slice withoutGermany =
                exports("2023", MARKET).withReporters(new Selection(List.of(term("EU")), List.of(term("Germany"))));

        assertThat(breakdown(withoutGermany, """
                2023 export EU:Japan      TOTAL 100
                2023 export Germany:Japan TOTAL  40
                """).allListed().value()).hasToString("60");
    }

    @Test
    void reporters_of_a_group_of_which_one_is_without_another_add_up() {
        Member bloc = Fixture.market("Bloc");
        Slice withoutGermany = exports("2023")
                .withReporters(new Selection(
                        List.of(new Selection.Term("Bloc", Optional.of(bloc))), List.of(term("Germany"))));

        assertThat(total(breakdown(withoutGermany, """
                2023 export EU:World      TOTAL 100
                2023 export Germany:World TOTAL  40
                2023 export China:World   TOTAL   5
                """))).isEqualTo("65");
    }

    private static Selection.Term term(String name) {
        return new Selection.Term(name, Optional.of(Fixture.market(name)));
    }

    @Test
    void products_published_of_the_world_are_no_less_than_markets_whose_totals_were_summed_of_products() {
        Slice slice = exports("2023");
        CubeBuilder builder = Fixture.builder(slice.query(), "2023 export World Coffee 60");
        builder.add(Observation.of(
                Flow.EXPORT,
                Period.parse("2023"),
                Member.UNNAMED_REPORTER,
                Fixture.market("Japan"),
                Member.listed(Member.TOTAL, "products listed"),
                BigDecimal.TEN));
        Cube cube = builder.build();

        assertThat(total(new Breakdown(cube, slice, slice.window(cube), List.of())))
                .isEqualTo("60");
        assertThat(total(breakdown(slice, """
                2023 export World Coffee 60
                2023 export Japan TOTAL  10
                """))).isEqualTo("10");
    }

    @Test
    void groups_of_other_markets_are_counted_beside_one_another() {
        Breakdown breakdown = breakdown(exports("2023", MARKET), """
                2023 export EU   TOTAL 20
                2023 export Club TOTAL 10
                2023 import Core TOTAL  5
                """);

        assertThat(rows(breakdown)).containsExactlyInAnyOrder("EU 20", "Club 10");
        assertThat(total(breakdown)).isEqualTo("30");
    }

    @Test
    void a_group_is_left_out_for_the_larger_one_that_has_most_of_its_members() {
        Member rim = group("Rim", "Japan", "China", "Chile", "Peru");
        Member alps = group("Alps", "Germany", "France", "Austria");
        Member trio = group("Trio", "Germany", "France", "Japan");
        Slice slice = exports("2023", MARKET);
        CubeBuilder builder = new CubeBuilder(slice.query());
        for (Member group : List.of(rim, alps, trio)) {
            builder.add(Observation.of(
                    Flow.EXPORT, Period.parse("2023"), Member.UNNAMED_REPORTER, group, Member.TOTAL, BigDecimal.TEN));
        }
        Cube cube = builder.build();
        Breakdown breakdown = new Breakdown(cube, slice, slice.window(cube), List.of());

        assertThat(total(breakdown)).isEqualTo("20");
        assertThat(breakdown.members().notes().warnings())
                .extracting(Object::toString)
                .contains("left out of rows and totals: Trio, as Alps has members of it too");
    }

    private static Member group(String name, String... members) {
        return Member.group(name, Stream.of(members).map(Fixture::market).collect(Collectors.toSet()));
    }

    @Test
    void a_group_of_products_is_counted_in_a_flow_that_lists_no_others() {
        Breakdown breakdown = breakdown(exports("2023", PRODUCT), """
                2023 export Japan Total-food 70
                2023 import Japan Tea        10
                """);

        assertThat(total(breakdown)).isEqualTo("70");
    }

    @Test
    void all_that_is_listed_of_groups_of_products_is_these_where_there_are_no_others() {
        assertThat(listed("""
                2023 export World TOTAL      100
                2023 export World Total-food  70
                2023 export World Total-wood  20
                """)).isEqualTo("90");
        assertThat(listed("""
                2023 export World TOTAL      100
                2023 export World Total-food  70
                2023 export World Tea         20
                """)).isEqualTo("20");
    }

    private static String listed(String dataset) {
        return breakdown(exports("2023", PRODUCT), dataset).allListed().value().toString();
    }

    @Test
    void all_that_reporters_list_is_what_each_of_them_lists() {
        String dataset = """
                2023 export Peru:World  TOTAL 100
                2023 export Peru:Japan  TOTAL  40
                2023 export Chile:World TOTAL  50
                2023 export Chile:China TOTAL  20
                """;

        assertThat(breakdown(withReporters(exports("2023", MARKET), "Peru", "Chile"), dataset)
                        .allListed()
                        .value())
                .hasToString("60");
    }

    @Test
    void a_product_that_was_asked_for_and_is_not_there_lacks_in_the_sum() {
        Breakdown breakdown = breakdown(withProducts(exports("2022..2023"), "Coffee", "Tea"), """
                2022 export World Coffee 30
                2022 import World Tea    15
                2023 export World Coffee 30
                """);
        AmountReader amounts = new AmountReader(breakdown);
        amounts.amount(breakdown.total(), breakdown.window());

        assertThat(amounts.notes().warnings()).extracting(Object::toString).anyMatch(note -> note.contains("Tea"));
    }

    /** The world of one reporter, and the markets of another one. */
    private static final String WORLD_AND_MARKETS = """
            2023 export Peru:World  TOTAL 300
            2023 export Chile:Japan TOTAL  30
            2023 export Chile:China TOTAL  15
            """;

    @Test
    void a_market_is_taken_off_the_world_of_each_reporter() {
        Slice others = withoutMarkets(withMarkets(exports("2023", REPORTER), "World"), "Japan");

        Breakdown breakdown = breakdown(withReporters(others, "Peru", "Chile"), WORLD_AND_MARKETS);
        assertThat(reporters(breakdown)).containsExactly("Peru no data", "Chile 15");
        assertThat(total(breakdown)).isEqualTo("reporter missing");

        Breakdown both = breakdown(
                withReporters(others, "Peru", "Chile"), WORLD_AND_MARKETS + "2023 export Peru:Japan TOTAL 120\n");
        assertThat(reporters(both)).containsExactly("Peru 180", "Chile 15");
        assertThat(total(both)).isEqualTo("195");
    }

    @Test
    void a_product_is_taken_off_all_products_of_each_reporter() {
        Slice others = ofProducts(
                exports("2023", REPORTER),
                new Selection(
                        List.of(new Selection.Term("TOTAL", Optional.of(Member.TOTAL))),
                        List.of(new Selection.Term("Coffee", Optional.empty()))));

        Breakdown breakdown = breakdown(withReporters(others, "Peru", "Chile"), """
                2023 export Peru:World  TOTAL  300
                2023 export Chile:World TOTAL   45
                2023 export Chile:World Coffee  30
                """);
        assertThat(reporters(breakdown)).containsExactly("Peru no data", "Chile 15");
        assertThat(total(breakdown)).isEqualTo("reporter missing");
    }

    @Test
    void a_product_that_a_market_does_not_list_is_no_part_of_the_sum_of_those_that_it_lists() {
        Slice others = ofProducts(
                exports("2023", MARKET),
                new Selection(
                        List.of(new Selection.Term("TOTAL", Optional.of(Member.TOTAL))),
                        List.of(new Selection.Term("Coffee", Optional.empty()))));
        String dataset = """
                2023 export Japan Tea    30
                2023 export China Tea     6
                2023 export China Coffee 10
                2022 export Japan Coffee  5
                """;

        Breakdown breakdown = breakdown(others, dataset);
        assertThat(rows(breakdown)).containsExactlyInAnyOrder("Japan 30", "China 6");
        assertThat(total(breakdown)).isEqualTo("36");
        // what a published total holds of it nobody tells
        assertThat(rows(breakdown(others, dataset + "2023 export Japan TOTAL 40\n")))
                .containsExactlyInAnyOrder("Japan not reported", "China 6");
    }

    @Test
    void a_world_by_months_less_markets_by_years_is_of_mixed_coverage() {
        Slice others = exports("2023").withReporters(new Selection(List.of(term("Nordics")), List.of(term("Sweden"))));
        StringBuilder months = new StringBuilder("2023 export Sweden:Japan TOTAL 60\n");
        for (int month = 1; month <= 12; month++) {
            months.append("2023-%02d export Nordics:World TOTAL 10%n".formatted(month));
        }

        assertThat(total(breakdown(others, months.toString()))).isEqualTo("mixed coverage");
    }

    @Test
    void a_reporter_has_no_trade_with_itself_that_could_be_taken_off() {
        Slice others = withoutMarkets(withMarkets(exports("2023", REPORTER), "World"), "Japan");

        assertThat(reporters(breakdown(withReporters(others, "Japan", "Chile"), """
                        2023 export Japan:World TOTAL 300
                        2023 export Chile:World TOTAL  45
                        2023 export Chile:Japan TOTAL  30
                        """)))
                .containsExactly("Japan 300", "Chile 15");
        assertThat(reporters(breakdown(withReporters(others, "Japan", "Chile"), """
                        2023 export Japan:World TOTAL 300
                        2023 export Japan:Japan TOTAL   1
                        2023 export Chile:World TOTAL  45
                        2023 export Chile:Japan TOTAL  30
                        """)))
                .containsExactly("Japan 299", "Chile 15");
    }

    @Test
    void a_world_that_is_the_sum_of_the_markets_listed_is_without_one_the_sum_of_the_others() {
        String dataset = """
                2023 export Japan Coffee 12
                2023 export China Coffee 22
                2023 export China Tea     6
                2023 export Japan Shoes   5
                """;
        Slice byProduct = exports("2023", PRODUCT);

        for (Slice others :
                List.of(withoutMarkets(byProduct, "Japan"), withoutMarkets(withMarkets(byProduct, "World"), "Japan"))) {
            Breakdown breakdown = breakdown(others, dataset);
            assertThat(breakdown.rows().stream()
                            .map(row -> row.product().label().name() + " " + amount(breakdown, row)))
                    .containsExactlyInAnyOrder("Coffee 22", "Tea 6");
            assertThat(total(breakdown)).isEqualTo("28");
            assertThat(breakdown.market(breakdown.total())).hasToString("1 market listed without Japan");
        }
    }

    @Test
    void of_a_world_of_one_market_listed_nothing_is_left_without_it() {
        Slice others = withoutMarkets(withMarkets(exports("2023", PRODUCT), "World"), "Japan");

        Breakdown breakdown = breakdown(others, """
                2023 export World Coffee 30
                2023 export Japan Coffee 12
                2023 export Japan Tea     6
                """);
        assertThat(breakdown.rows().stream().map(row -> row.product().label().name() + " " + amount(breakdown, row)))
                .containsExactly("Coffee 18");
    }

    @Test
    void what_is_left_of_a_group_is_no_market_that_is_listed() {
        Breakdown breakdown = breakdown(exports("2023"), """
                2023 export France   TOTAL 30
                2023 export OtherEU  TOTAL 12
                2023 export OtherClub TOTAL 8
                2023 export Peru     TOTAL  6
                """);

        assertThat(breakdown.market(breakdown.total())).hasToString("2 markets listed");
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

    private static List<String> reporters(Breakdown breakdown) {
        return breakdown.rows().stream()
                .map(row -> row.reporter().label().name() + " " + amount(breakdown, row))
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
