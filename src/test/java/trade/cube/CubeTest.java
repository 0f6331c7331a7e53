package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.PRODUCT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Coverage.Detail;

class CubeTest {

    @Test
    void adds_to_the_sums_by_product_what_is_of_a_product_asked_for() {
        CubeBuilder builder = builder(withProducts(exports("2024-01"), "Tea"));
        builder.add(one("2024-01 export Japan Tea  1"));
        builder.add(one("2024-01 export Japan Rice 1"));
        Cube cube = builder.build();

        assertThat(sum(cube, "Tea").hasObservations()).isTrue();
        assertThat(sum(cube, "Rice").hasObservations()).isFalse();
    }

    @Test
    void codes_that_are_met_as_a_set_are_as_those_met_one_by_one() {
        Observation apples = one("2024 export Japan 0808 1");
        CubeBuilder builder = builder(exports("2024"));
        for (String code : List.of("08", "0808")) {
            builder.meetProduct(Member.part(code, code));
        }
        BitSet numbers = new BitSet();
        numbers.set(builder.number(apples.product()));
        builder.meet(apples, numbers);
        Cube cube = builder.build();

        assertThat(cube.products()).extracting(Member::code).containsExactly("08", "0808");
        assertThat(cube.codesTogether()
                        .stray(
                                apples.flow(),
                                apples.reporter(),
                                apples.market(),
                                List.of(Window.of(apples.period())),
                                new ProductHierarchy(cube.products())))
                .contains(apples.product());
    }

    @Test
    void a_sum_is_added_to_its_grain_where_it_is_wanted() {
        CubeBuilder builder = builder(withProducts(exports("2024", PRODUCT), "Tea"));
        builder.meet(one("2024 export Japan Tea 0"));
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export Japan Tea 7"), 1);
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export China Tea 5"), 1);
        builder.addSum(AggregationLevel.PRODUCT, one("2022 export Japan Tea 5"), 1);
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export Japan Rice 5"), 1);
        Cube cube = builder.build();

        assertThat(sum(cube, "Tea").values().values()).containsExactly(new BigDecimal(12));
        assertThat(sum(cube, "Rice").values()).isEmpty();
    }

    @Test
    void sums_tell_how_far_the_numbers_are_rounded_that_they_are_of() {
        CubeBuilder builder = builder(exports("2024", PRODUCT));
        builder.meet(one("2024 export Japan Tea 0"));
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export Japan Tea  7E6"), 2);
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export Japan Rice 75E5"), 1);
        builder.addSum(AggregationLevel.PRODUCT, one("2024 export Japan Fish confidential"), 1);
        Cube cube = builder.build();

        assertThat(cube.zeros()).isEqualTo(5);
        assertThat(sum(cube, "Tea").amountIn(Window.of(Period.parse("2024"))).numbers())
                .isEqualTo(2);
    }

    @Test
    void markets_that_are_met_are_markets_of_the_data() {
        CubeBuilder builder = builder(exports("2024"));
        builder.meetMarket(Member.part("JP", "Japan"));
        Cube cube = builder.build();

        assertThat(cube.markets()).extracting(Member::name).containsExactly("Japan");
    }

    private static Series sum(Cube cube, String product) {
        return cube.series(
                AggregationLevel.PRODUCT,
                Flow.EXPORT,
                Member.UNNAMED_REPORTER,
                AggregationLevel.FOLDED_MARKETS,
                Member.part(product, product));
    }

    private static CubeBuilder builder(Slice slice) {
        return builder(slice, "");
    }

    private static CubeBuilder builder(Slice slice, String dataset) {
        return Fixture.builder(
                slice.query(window -> Stream.of()).withLevels(Set.of(AggregationLevel.PRODUCT)), dataset);
    }

    private static Cube cube(Slice slice, String dataset) {
        return builder(slice, dataset).build();
    }

    private static Observation one(String observation) {
        return Fixture.observations(observation).get(0);
    }

    @Test
    void how_far_a_dataset_is_rounded_is_told_by_all_that_is_in_it() {
        Slice slice = withReporters(withMarkets(exports("2023"), "Japan"), "Peru");
        String asked = "2023 export Peru:Japan TOTAL 4E6";
        String others = """

                2022 export Peru:Japan  TOTAL 41E5
                2023 export Peru:China  TOTAL 452E4
                2023 export Peru:Japan  TOTAL confidential
                2023 import Chile:Japan TOTAL 4321E3""";

        assertThat(cube(slice, asked).zeros()).isEqualTo(6);
        assertThat(cube(slice, asked + others).zeros()).isEqualTo(3);
    }

    @Test
    void a_query_of_quantities_is_the_same_but_for_that() {
        Query query = exports("2023").query();

        assertThat(query.withMeasure(Measure.QUANTITY).measure()).isEqualTo(Measure.QUANTITY);
        assertThat(query.withMeasure(Measure.QUANTITY).withMeasure(Measure.VALUE))
                .isEqualTo(query);
    }

    @Test
    void what_is_withdrawn_was_never_published() {
        CubeBuilder builder = builder(exports("2023"), """
                2023-01 export Peru:Japan  coffee 3
                2023-02 export Peru:Japan  coffee 0
                2023-02 export Peru:Japan  tea    0
                2023-02 import Peru:Japan  coffee 5""");

        builder.withdraw(Flow.EXPORT, Fixture.market("Peru"), Set.of(Period.parse("2023-02")));
        Cube cube = builder.build();

        assertThat(folded(cube, "Peru", "coffee").values()).hasToString("{2023-01=3}");
        assertThat(folded(cube, "Peru", "coffee").covered()).hasToString("[2023-01]");
    }

    @Test
    void withdrawing_from_one_reporter_leaves_the_others_as_they_are() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru", "Chile"), """
                2023-01 export Peru:Japan  coffee 3
                2023-01 export Chile:Japan coffee 4""");

        builder.withdraw(Flow.EXPORT, Fixture.market("Peru"), Set.of(Period.parse("2023-01")));
        Cube cube = builder.build();

        assertThat(folded(cube, "Peru", "coffee").values()).isEmpty();
        assertThat(folded(cube, "Chile", "coffee").values()).hasToString("{2023-01=4}");
    }

    @Test
    void a_year_of_some_markets_and_months_of_others_is_no_sum_of_all() {
        Cube cube = cube(exports("2023"), """
                2023-01 export Peru:Japan coffee 3
                2023    export Peru:China coffee 40""");

        Series coffee = folded(cube, "Peru", "coffee");

        assertThat(coffee.withheld()).hasToString("{2023=mixed periods}");
    }

    @Test
    void markets_that_all_have_both_years_and_months_are_added_by_each() {
        Cube cube = cube(exports("2023"), """
                2023-01 export Peru:Japan coffee 3
                2023    export Peru:Japan coffee 30
                2023-01 export Peru:China coffee 4
                2023    export Peru:China coffee 40""");

        Series coffee = folded(cube, "Peru", "coffee");

        assertThat(coffee.withheld()).isEmpty();
        assertThat(coffee.values()).hasToString("{2023-01=7, 2023=70}");
    }

    @Test
    void deferred_sums_are_added_when_their_reporter_is_asked_for() {
        CubeBuilder builder =
                builder(withReporters(exports("2023"), "Peru", "Chile"), "2023 export Peru:Japan coffee 1");
        Deferred sums = new Deferred("""
                2023 export Peru:Japan  coffee 3
                2023 export Chile:Japan coffee 4""");
        builder.defer(sums);
        Cube cube = builder.build();

        assertThat(sums.given).isEmpty();
        assertThat(folded(cube, "Peru", "coffee").values()).hasToString("{2023=4}");
        assertThat(folded(cube, "Peru", "coffee").values()).hasToString("{2023=4}");
        assertThat(sums.given).extracting(Member::name).containsExactly("Peru");
    }

    @Test
    void sums_deferred_after_their_reporter_was_asked_for_are_added_too() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru"));
        builder.defer(new Deferred("2023 export Peru:Japan coffee 3"));
        builder.meet(one("2023 export Peru:Japan coffee 3"));
        builder.withdraw(Flow.IMPORT, Fixture.market("Peru"), Set.of(Period.parse("2023")));
        builder.defer(new Deferred("2023 export Peru:China coffee 4"));

        assertThat(folded(builder.build(), "Peru", "coffee").values()).hasToString("{2023=7}");
    }

    @Test
    void sums_by_market_need_none_that_are_deferred() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru"));
        Deferred sums = new Deferred("2023 export Peru:Japan coffee 3");
        builder.defer(sums);
        Cube cube = builder.build();

        cube.series(
                AggregationLevel.MARKET,
                Flow.EXPORT,
                Fixture.market("Peru"),
                Fixture.market("Japan"),
                Member.part("coffee", "coffee"));

        assertThat(sums.given).isEmpty();
    }

    @Test
    void all_cells_are_those_of_deferred_sums_too() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru", "Chile"));
        builder.meet(one("2023 export Peru:Japan coffee 3"));
        builder.meet(one("2023 export Chile:Japan tea 4"));
        builder.defer(new Deferred("""
                2023 export Peru:Japan  coffee 3
                2023 export Chile:Japan tea    4"""));
        Cube cube = builder.build();

        assertThat(cube.cells(AggregationLevel.PRODUCT))
                .extracting(cell -> cell.product().name())
                .containsExactlyInAnyOrder("coffee", "tea");
    }

    @Test
    void what_is_withdrawn_is_withdrawn_from_deferred_sums_too() {
        CubeBuilder builder = builder(exports("2023"));
        builder.meet(one("2023 export Peru:Japan coffee 3"));
        builder.defer(new Deferred("2023 export Peru:Japan coffee 3"));

        builder.withdraw(Flow.EXPORT, Fixture.market("Peru"), Set.of(Period.parse("2023")));
        Cube cube = builder.build();

        assertThat(folded(cube, "Peru", "coffee").values()).isEmpty();
    }

    /** As a source keeps them. */
    private static final class Deferred implements DeferredSums {

        private final List<Observation> sums;
        private final List<Member> given = new ArrayList<>();

        Deferred(String dataset) {
            sums = Fixture.observations(dataset);
        }

        @Override
        public void give(Collection<Member> reporters, Member one, SumConsumer taker) {
            given.addAll(reporters);
            sums.stream()
                    .filter(sum -> reporters.contains(sum.reporter()))
                    .forEach(sum -> taker.take(AggregationLevel.PRODUCT, sum.withReporter(one), 1));
        }
    }

    @Test
    void several_reporters_are_folded_into_one_that_has_what_they_have_together() {
        Cube cube = cube(withReporters(exports("2023"), "Peru", "Chile", "Japan"), """
                2022 export Peru:China  coffee 1
                2023 export Peru:China  coffee 3
                2023 export Chile:China coffee 4
                2023 export Chile:China tea    5
                2023 export Japan:China coffee 90
                2021 export Japan:China coffee 90""");

        Cube both = foldedOfPeruAndChile(cube).orElseThrow();

        assertThat(both.reporters()).containsExactly(Member.WORLD);
        assertThat(both.markets()).extracting(Member::name).containsExactly("China");
        assertThat(both.products()).extracting(Member::name).containsExactly("coffee", "tea");
        assertThat(foldedOf(both, Member.WORLD, "coffee").values())
                .containsEntry(Period.parse("2023"), BigDecimal.valueOf(7));
        assertThat(foldedOf(both, Member.WORLD, "tea").values())
                .containsEntry(Period.parse("2023"), BigDecimal.valueOf(5));
        assertThat(foldedOf(both, Member.WORLD, "coffee").covered()).hasToString("[2022, 2023]");
    }

    @Test
    void deferred_sums_of_several_reporters_are_folded_without_adding_those_of_each() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru", "Chile", "Japan"), """
                2023 export Peru:China  coffee 1
                2023 export Chile:China coffee 1""");
        Deferred sums = new Deferred("""
                2023 export Peru:China  coffee 3
                2023 export Chile:China coffee 4
                2023 export Japan:China coffee 90""");
        builder.defer(sums);
        Cube cube = builder.build();
        folded(cube, "Peru", "coffee");

        Cube both = foldedOfPeruAndChile(cube).orElseThrow();

        assertThat(foldedOf(both, Member.WORLD, "coffee").values()).hasToString("{2023=9}");
        assertThat(sums.given).extracting(Member::name).containsExactly("Peru", "Chile");
    }

    @Test
    void reporters_with_totals_and_reporters_without_are_not_folded() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 3
                2023 export Chile:China coffee 4""")).isEmpty();
    }

    @Test
    void of_reporters_that_publish_the_world_beside_markets_the_world_is_folded_alone() {
        Cube cube = cube(withReporters(exports("2023"), "Peru", "Chile", "Japan"), """
                2023 export Peru:World  coffee 9
                2023 export Peru:China  coffee 3
                2023 export Peru:World  tea    confidential
                2023 export Peru:China  tea    1
                2023 export Chile:World coffee 5
                2023 export Chile:China coffee confidential
                2023 export Japan:China coffee 90""");

        Cube both = foldedOfPeruAndChile(cube).orElseThrow();

        assertThat(both.cells(AggregationLevel.PRODUCT))
                .extracting(SumKey::market)
                .containsOnly(Member.WORLD);
        assertThat(both.series(
                                AggregationLevel.PRODUCT,
                                Flow.EXPORT,
                                Member.WORLD,
                                Member.WORLD,
                                Member.part("coffee", "coffee"))
                        .values())
                .hasToString("{2023=14}");
        assertThat(both.cells(AggregationLevel.PRODUCT))
                .extracting(cell -> cell.product().name())
                .containsExactlyInAnyOrder("coffee", "tea");
    }

    @Test
    void reporters_that_list_markets_of_what_they_publish_no_world_of_are_not_folded() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 9
                2023 export Peru:China  tea    3
                2023 export Chile:World coffee 5
                2023 export Chile:World tea    5""")).isEmpty();
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 9
                2023 export Peru:China  tea    confidential
                2023 export Chile:World coffee 5""")).isEmpty();
        assertThat(foldedOfPeruAndChile(exports("2022..2023"), """
                2023 export Peru:World  coffee 9
                2022 export Peru:China  coffee 3
                2023 export Chile:World coffee 5
                2022 export Chile:World coffee 5""")).isEmpty();
    }

    @Test
    void reporters_that_publish_the_world_of_other_periods_are_not_folded() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023    export Peru:World  coffee 9
                2023    export Peru:China  coffee 3
                2023-01 export Chile:World coffee 5""")).isEmpty();
    }

    @Test
    void the_world_of_reporters_is_looked_for_in_deferred_sums_one_by_one() {
        String ofChile = """
                2023 export Chile:World coffee 5
                2023 export Chile:China coffee 4
                """;
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru", "Chile", "Japan"), """
                2023 export Peru:World coffee 9
                2023 export Peru:China coffee 3""" + "\n" + ofChile);
        builder.defer(new Deferred(ofChile));

        assertThat(foldedOfPeruAndChile(builder.build())).isPresent();

        builder.defer(new Deferred("2023 export Chile:China tea 4"));

        assertThat(foldedOfPeruAndChile(builder.build())).isEmpty();
    }

    @Test
    void reporters_not_asked_for_may_be_of_another_kind() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 3
                2023 export Chile:World coffee 4
                2023 export Japan:China coffee 5""")).isPresent();
    }

    @Test
    void groups_are_not_folded_as_their_members_may_stand_beside_them() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:EU  coffee 3
                2023 export Chile:EU coffee 4""")).isEmpty();
    }

    @Test
    void reporters_of_years_and_reporters_of_months_are_not_folded() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023    export Peru:China  coffee 3
                2023-01 export Chile:China coffee 4""")).isEmpty();
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023    export Peru:China  coffee 3
                2023-01 export Peru:China  coffee 1
                2023    export Chile:China coffee 3
                2023-01 export Chile:China tea    3""")).isEmpty();
    }

    @Test
    void reporters_of_other_periods_are_not_folded() {
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 3
                2023 export Chile:World coffee 4
                2023 export Chile:China TOTAL  4""")).isPresent();
        assertThat(foldedOfPeruAndChile(exports("2023"), """
                2023 export Peru:World  coffee 3
                2023 export Chile:World TOTAL  4""")).isEmpty();
    }

    @Test
    void reporters_are_not_folded_where_the_trail_of_each_is_kept() {
        CubeBuilder builder = builder(withReporters(exports("2023"), "Peru", "Chile"));
        builder.keepTrail();
        Fixture.observations("""
                2023 export Peru:World  coffee 3
                2023 export Chile:World coffee 4""").forEach(builder::add);
        Cube cube = builder.build();

        assertThat(foldedOfPeruAndChile(cube)).isEmpty();
    }

    private static Optional<Cube> foldedOfPeruAndChile(Slice slice, String dataset) {
        Cube cube = cube(withReporters(slice, "Peru", "Chile", "Japan"), dataset);
        return foldedOfPeruAndChile(cube);
    }

    private static Optional<Cube> foldedOfPeruAndChile(Cube cube) {
        return cube.foldReporters(
                List.of(Fixture.market("Peru"), Fixture.market("Chile")),
                Member.WORLD,
                Window.of(Period.parse("2023")));
    }

    @Test
    void those_who_reported_a_window_have_all_of_it_of_each_flow() {
        Cube cube = cube(withReporters(bothFlows("2023-01..2023-02"), "Peru", "Chile", "Japan", "China"), """
                2023-01 export Peru:World  TOTAL 1
                2023-02 export Peru:World  TOTAL 1
                2023-01 import Peru:World  TOTAL 1
                2023-02 import Peru:World  TOTAL 1
                2023-01 export Chile:World TOTAL 1
                2023-02 export Chile:World TOTAL 1
                2023-01 export Japan:World TOTAL 1
                2023-01 import Japan:World TOTAL 1""");

        assertThat(reporters(cube, Set.of(Flow.EXPORT, Flow.IMPORT), "2023-01..2023-02"))
                .containsExactly("Peru");
        assertThat(reporters(cube, Set.of(Flow.EXPORT), "2023-01..2023-02")).containsExactly("Chile", "Peru");
        assertThat(reporters(cube, Set.of(Flow.EXPORT), "2023-01")).containsExactly("Chile", "Japan", "Peru");
    }

    private static Stream<String> reporters(Cube cube, Set<Flow> flows, String window) {
        return cube.reporters(flows, WindowTest.window(window), Detail.ANY, Detail.ANY).stream()
                .map(Member::name);
    }

    /** What a reporter sends to all single markets of one product. */
    private static Series folded(Cube cube, String reporter, String product) {
        return foldedOf(cube, Fixture.market(reporter), product);
    }

    private static Series foldedOf(Cube cube, Member reporter, String product) {
        return cube.series(
                AggregationLevel.PRODUCT,
                Flow.EXPORT,
                reporter,
                AggregationLevel.FOLDED_MARKETS,
                Member.part(product, product));
    }
}
