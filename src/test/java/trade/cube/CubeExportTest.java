package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Slices.exports;
import static trade.Slices.ofQuantities;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.Fixture;
import trade.Slices;
import trade.cube.Selection.Term;
import trade.figure.Comparison;
import trade.figure.Figure;
import trade.figure.Growth;
import trade.figure.Share;
import trade.message.Text;
import trade.table.ShareWhole;
import trade.table.Table;

class CubeExportTest {

    private static final String GROUPS = """
            2023 export World   TOTAL  100
            2023 export EU      TOTAL   50
            2023 export EU      Coffee  20
            2023 export Germany TOTAL   30
            2023 export Germany Coffee  12
            2023 export Japan   TOTAL   25
            2023 import Japan   Tea      5
            """;

    @Test
    void totals_groups_and_codes_within_others_stay_as_they_are_published() {
        assertThat(reduced(all(MARKET, PRODUCT), GROUPS))
                .containsExactly(
                        "2023 export EU Coffee 20",
                        "2023 export EU TOTAL 50",
                        "2023 export Germany Coffee 12",
                        "2023 export Germany TOTAL 30",
                        "2023 export Japan TOTAL 25",
                        "2023 export World TOTAL 100",
                        "2023 import Japan Tea 5");
        assertThat(reduced(all(MARKET, PRODUCT), """
                        2023 export Japan 03   10
                        2023 export Japan 0303  4
                        """))
                .containsExactly("2023 export Japan 03 10", "2023 export Japan 0303 4");
        assertThat(reduction(all(MARKET, PRODUCT), GROUPS).remarks()).isEmpty();
    }

    @Test
    void a_sum_says_of_how_many_markets_it_is_where_it_is_of_the_same_in_all_periods() {
        assertThat(reduced(all(), """
                        2022 export Japan TOTAL 10
                        2023 export Japan TOTAL 20
                        2023 export Peru  TOTAL 30
                        """))
                .containsExactly("2022 export markets listed TOTAL 10", "2023 export markets listed TOTAL 50");
    }

    @Test
    void a_cell_that_was_observed_several_times_is_their_sum() {
        assertThat(reduced(all(MARKET, PRODUCT), """
                        2023-01 export Japan Tea 1.25
                        2023-02 export Japan Tea 2
                        2023-01 export Japan Tea 3
                        """))
                .containsExactly("2023-01 export Japan Tea 4.25", "2023-02 export Japan Tea 2");
    }

    @Test
    void without_products_a_market_is_its_published_total_or_else_the_sum_of_them() {
        CubeExport reduction = reduction(all(MARKET), """
                2023 export World   TOTAL  100
                2023 export Germany TOTAL   30
                2023 export Germany Coffee  12
                2023 export Japan   03      10
                2023 export Japan   0303     4
                2023 export Japan   61       5
                """);

        assertThat(texts(reduction))
                .containsExactly(
                        "2023 export Germany TOTAL 30",
                        "2023 export Japan products listed 15",
                        "2023 export World TOTAL 100");
        assertThat(reduction.remarks())
                .extracting(Object::toString)
                .containsExactly("the sum of the products listed, as no TOTAL is published: Japan");
    }

    @Test
    void markets_that_are_kept_do_not_take_the_place_of_their_total() {
        assertThat(reduced(all(MARKET), """
                        2022 export World TOTAL 100
                        2022 export Japan TOTAL 100
                        2023 export Japan TOTAL 120
                        """))
                .containsExactly(
                        "2022 export Japan TOTAL 100", "2023 export Japan TOTAL 120", "2022 export World TOTAL 100");
    }

    @Test
    void without_markets_a_product_is_that_of_the_world_or_else_the_sum_of_all_markets() {
        CubeExport reduction = reduction(all(PRODUCT), """
                2023 export World   Coffee  70
                2023 export EU      Coffee  20
                2023 export EU      Tea      9
                2023 export Germany Coffee  12
                2023 export Germany Tea      2
                2023 export Japan   Tea      1
                """);

        assertThat(texts(reduction))
                .containsExactly(
                        "2023 export World Coffee 70",
                        "2023 export World products listed 70",
                        "2023 export markets listed Tea 3");
        assertThat(reduction.remarks())
                .extracting(Object::toString)
                .containsExactly(
                        "the sum of the products listed, as no TOTAL is published: World",
                        "the sum of the markets listed, as no World figure is published: Tea",
                        "left out of rows and totals: EU; their members stand beside them");
    }

    @Test
    void a_sum_of_what_has_years_and_of_what_has_quarters_is_by_years() {
        CubeExport reduction = reduction(all(PRODUCT), """
                2022    export Peru  TOTAL 80
                2022    export China TOTAL 50
                2023-Q1 export Peru  TOTAL 10
                2023-Q2 export Peru  TOTAL 20
                2023-Q3 export Peru  TOTAL 30
                2023-Q4 export Peru  TOTAL 40
                2023    export China TOTAL 60
                """);

        assertThat(texts(reduction))
                .containsExactly("2022 export 2 markets listed TOTAL 130", "2023 export 2 markets listed TOTAL 160");
        assertThat(reduction.warnings())
                .extracting(Object::toString)
                .contains("left out: 2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4, as some of what is summed has longer periods");
    }

    @Test
    void without_products_a_group_that_stands_beside_others_is_left_out() {
        CubeExport reduction = reduction(all(MARKET), """
                2023 export Japan Tea        60
                2023 export Japan Total-food 70
                """);

        assertThat(texts(reduction)).containsExactly("2023 export Japan products listed 60");
        assertThat(reduction.remarks())
                .extracting(Object::toString)
                .contains("left out of rows and totals: Total-food; their members stand beside them");
    }

    @Test
    void without_markets_the_total_goes_along_as_the_markets_tell_how_to_make_it() {
        assertThat(reduced(all(PRODUCT), """
                        2023 export Japan TOTAL 100
                        2023 export Japan Tea    60
                        2023 export Peru  Tea    50
                        """))
                .containsExactly(
                        "2023 export 2 markets listed TOTAL or products listed 150",
                        "2023 export markets listed Tea 110");
        assertThat(reduced(withProducts(all(PRODUCT), "Tea"), """
                        2023 export Japan TOTAL 100
                        2023 export Japan Tea    60
                        """))
                .containsExactly("2023 export 1 market listed Tea 60");
    }

    @Test
    void with_neither_there_is_the_total_of_each_flow() {
        assertThat(reduced(all(), GROUPS))
                .containsExactly("2023 export World TOTAL 100", "2023 import 1 market listed products listed 5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"MARKET", "PRODUCT"})
    void a_sum_that_would_count_trade_twice_or_drop_some_is_refused(Dimension kept) {
        assertThatThrownBy(() -> reduction(all(kept), """
                        2023 export Japan 03   10
                        2023 export Peru  0303  4
                        """))
                .isInstanceOf(NotSummable.class)
                .hasMessageContaining("the products of Peru");
    }

    @Test
    void what_is_withheld_stays_so_and_so_does_a_sum_to_which_it_belongs() {
        String dataset = """
                2022 export Japan Tea    10
                2022 export Japan Coffee  5
                2023 export Japan Tea    confidential
                2023 export Japan Coffee  6
                """;

        assertThat(reduced(all(MARKET, PRODUCT), dataset))
                .containsExactly(
                        "2022 export Japan Coffee 5",
                        "2023 export Japan Coffee 6",
                        "2022 export Japan Tea 10",
                        "2023 export Japan Tea confidential");
        assertThat(reduced(all(MARKET), dataset))
                .containsExactly(
                        "2022 export Japan products listed 15", "2023 export Japan products listed confidential");
    }

    @Test
    void quantities_keep_their_units_and_different_ones_have_no_sum() {
        String dataset = """
                2022 export Japan Tea    10kg
                2022 export Japan Coffee  5kg
                2023 export Japan Tea    11kg
                2023 export Japan Coffee  6pieces
                2024 export Japan Tea    confidential
                2024 export Japan Coffee  6pieces
                2024 export Japan Milk    6kg
                """;

        assertThat(reduced(ofQuantities(all(MARKET, PRODUCT)), dataset))
                .containsExactly(
                        "2022 export Japan Coffee 5 kg",
                        "2023 export Japan Coffee 6 pieces",
                        "2024 export Japan Coffee 6 pieces",
                        "2024 export Japan Milk 6 kg",
                        "2022 export Japan Tea 10 kg",
                        "2023 export Japan Tea 11 kg",
                        "2024 export Japan Tea confidential");
        assertThat(reduced(ofQuantities(all(MARKET)), dataset))
                .containsExactly(
                        "2022 export Japan products listed 15 kg",
                        "2023 export Japan products listed mixed units",
                        "2024 export Japan products listed confidential");
    }

    @Test
    void an_estimate_is_still_one_and_so_is_a_sum_with_one() {
        String dataset = """
                2022 export Japan Tea    10 final
                2022 export Japan Coffee  5 preliminary
                2023 export Japan Tea    11 estimate
                2023 export Japan Coffee  6 final
                2024 export Japan Tea    confidential estimate
                2024 export Japan Coffee  7
                """;

        assertThat(reduced(all(MARKET, PRODUCT), dataset))
                .containsExactly(
                        "2022 export Japan Coffee 5 (preliminary)",
                        "2023 export Japan Coffee 6 (final)",
                        "2024 export Japan Coffee 7",
                        "2022 export Japan Tea 10 (final)",
                        "2023 export Japan Tea 11 (estimate)",
                        "2024 export Japan Tea confidential (estimate)");
        assertThat(reduced(all(MARKET), dataset))
                .containsExactly(
                        "2022 export Japan products listed 15 (preliminary)",
                        "2023 export Japan products listed 17 (estimate)",
                        "2024 export Japan products listed confidential (estimate)");
    }

    @Test
    void what_the_dataset_says_of_all_of_it_is_said_of_each() {
        Slice slice = all(MARKET, PRODUCT);
        CubeBuilder builder = Fixture.builder(slice.query(), "2023 export Japan Tea 10");
        builder.vintage(new Vintage(Vintage.Status.ESTIMATE, LocalDate.parse("2024-01-29")));

        assertThat(texts(new CubeExport(builder.build(), slice)))
                .containsExactly("2023 export Japan Tea 10 (estimate)");
    }

    @Test
    void a_group_that_is_asked_for_comes_with_its_members() {
        assertThat(reduced(withMarkets(all(MARKET), "EU"), GROUPS))
                .containsExactly("2023 export EU TOTAL 50", "2023 export Germany TOTAL 30");
        assertThat(reduced(withMarkets(all(MARKET), "EU"), """
                        2023 export Germany TOTAL 30
                        2023 export France  TOTAL 20
                        2023 export Japan   TOTAL 25
                        """))
                .containsExactly("2023 export France TOTAL 20", "2023 export Germany TOTAL 30");
    }

    @Test
    void those_who_belonged_to_a_group_only_then_come_along_too() {
        assertThat(reduced(withMarkets(all(MARKET), "Pact"), """
                        2023-01 export Peru  TOTAL 30
                        2023-12 export Peru  TOTAL 31
                        2023-12 export Japan TOTAL 20
                        """)).hasSize(3);
    }

    @Test
    void what_is_not_asked_for_is_left_out_and_so_are_totals_without_it() {
        assertThat(reduced(withoutMarkets(all(MARKET), "Japan"), GROUPS))
                .containsExactly("2023 export EU TOTAL 50", "2023 export Germany TOTAL 30");
        assertThat(reduced(withMarkets(all(MARKET), "World", "Japan"), GROUPS))
                .containsExactly(
                        "2023 export Japan TOTAL 25",
                        "2023 export World TOTAL 100",
                        "2023 import Japan products listed 5");
        assertThat(reduced(withProducts(all(MARKET, PRODUCT), "Coffee"), GROUPS))
                .containsExactly("2023 export EU Coffee 20", "2023 export Germany Coffee 12");
        assertThat(reduced(
                        Slices.exports("all", REPORTER, MARKET, PRODUCT),
                        "2023 import Japan Tea 5\n2023 export Japan Tea 6"))
                .containsExactly("2023 export Japan Tea 6");
    }

    @Test
    void a_product_that_is_called_so_is_meant_and_not_those_that_begin_alike() {
        assertThat(reduced(withProducts(all(MARKET, PRODUCT), "coffee"), """
                        2023 export Japan Coffee             5
                        2023 export Japan Coffee-substitutes 4
                        """))
                .containsExactly("2023 export Japan Coffee 5");
    }

    @Test
    void reporters_stay_apart() {
        String dataset = """
                2023 export Vietnam:Japan  Tea  5
                2023 export Thailand:Japan Tea  7
                2023 import Thailand:Japan Tea  8
                """;

        assertThat(reduced(all(PRODUCT), dataset))
                .containsExactly(
                        "2023 export Thailand:1 market listed products listed 7",
                        "2023 export Thailand:markets listed Tea 7",
                        "2023 import Thailand:1 market listed products listed 8",
                        "2023 import Thailand:markets listed Tea 8",
                        "2023 export Vietnam:1 market listed products listed 5",
                        "2023 export Vietnam:markets listed Tea 5");
        assertThat(reduced(withReporters(all(MARKET, PRODUCT), "Vietnam"), dataset))
                .containsExactly("2023 export Vietnam:Japan Tea 5");
        Term thailand = new Term("Thailand", Optional.of(Fixture.market("Thailand")));
        assertThat(reduced(all(MARKET, PRODUCT).withReporters(new Selection(List.of(), List.of(thailand))), dataset))
                .containsExactly("2023 export Vietnam:Japan Tea 5");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "all              | 2022-01..2023-12 | 2022-11 2022 2023-Q1 2023-12",
                "2022             | 2022             | 2022-11 2022",
                "2023-ytd         | 2023-01..2023-12 | 2023-Q1 2023-12",
                "2022-11..2023-03 | 2022-11..2023-03 | 2022-11 2023-Q1",
                "latest           | 2023-12          | 2023-12"
            })
    void periods_of_all_lengths_stay_that_lie_in_the_window(String asked, String window, String periods) {
        Slice slice = Slices.of(EnumSet.allOf(Flow.class), asked, REPORTER, MARKET, PRODUCT);
        CubeExport reduction = reduction(slice, """
                2022    export Japan Tea 10
                2022-11 export Japan Tea 1
                2023-Q1 export Japan Tea 3
                2023-12 export Japan Tea 2
                """);

        assertThat(reduction.observations())
                .extracting(one -> one.period().toString())
                .containsExactly(periods.split(" "));
        assertThat(reduction.window()).hasToString(window);
    }

    @Test
    void the_latest_period_is_that_of_any_flow_and_sums_are_of_it_alone() {
        Slice slice = Slices.of(EnumSet.allOf(Flow.class), "latest", REPORTER, MARKET);

        assertThat(reduced(slice, """
                        2022 export Japan TOTAL 9
                        2022 export Japan Tea  10
                        2023 export Japan Tea   4
                        2022 import Japan Tea   2
                        """)).containsExactly("2023 export Japan products listed 4");
    }

    @Test
    void parts_that_lack_periods_are_a_warning_and_what_was_read_is_told() {
        Slice slice = all(PRODUCT);
        CubeBuilder builder = Fixture.builder(slice.query(), """
                2022 export Japan Tea 9
                2023 export Japan Tea 8
                2023 export Peru  Tea 7
                """);
        builder.remark(Text.verbatim("read so"));
        builder.warn(Text.verbatim("read badly"));
        CubeExport reduction = new CubeExport(builder.build(), slice);

        assertThat(reduction.remarks())
                .extracting(Object::toString)
                .contains("read so")
                .hasSize(3);
        assertThat(reduction.warnings())
                .extracting(Object::toString)
                .containsExactly("read badly", "not reported, and no trade in the sums: Peru (2022)");
    }

    @Test
    void nothing_of_what_is_asked_for_is_told_with_what_there_is() {
        assertThatThrownBy(() -> reduction(Slices.of(EnumSet.of(Flow.RE_EXPORT), "all", REPORTER, MARKET), GROUPS))
                .isInstanceOf(NothingMatched.class)
                .hasMessage(
                        "the data holds no re-exports by market; it holds exports by market by product, imports by market by product");
        assertThatThrownBy(() ->
                        reduction(Slices.of(EnumSet.allOf(Flow.class), "2021", REPORTER, MARKET, PRODUCT), GROUPS))
                .isInstanceOf(NothingMatched.class)
                .hasMessage(
                        "the data holds no exports and imports by market by product of 2021; it covers 2023 … 2023");
        assertThatThrownBy(() -> reduction(withMarkets(all(MARKET), "Peru"), GROUPS))
                .isInstanceOf(NothingMatched.class)
                .hasMessageContaining("the data holds no market Peru");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'MARKET,PRODUCT', 1–2", "MARKET, 1"})
    void lines_that_were_added_up_are_known(String by, String lines) {
        Slice slice = all(Stream.of(by.split(",")).map(Dimension::valueOf).toArray(Dimension[]::new));
        CubeBuilder builder = new CubeBuilder(slice.query());
        Provenance trail = builder.keepTrail();
        List<Observation> observations = Fixture.observations("""
                2023 export Japan TOTAL 10
                2023 export Japan Tea    9
                """);
        for (int i = 0; i < observations.size(); i++) {
            builder.add(observations.get(i));
            trail.met(observations.get(i), "file", i + 1);
        }
        new CubeExport(builder.build(), slice);

        assertThat(trail.used().stream()
                        .flatMap(entry -> entry.lines().ranges().stream())
                        .mapToLong(range -> range[1] - range[0] + 1)
                        .sum())
                .isEqualTo(lines.equals("1") ? 1 : 2);
    }

    /** Peru publishes the world in one of two years, Chile lists markets alone. */
    private static final String WORLD_OF_A_YEAR = """
            2023 export Peru:World  TOTAL 200
            2023 export Peru:Japan  TOTAL  90
            2023 export Peru:China  TOTAL  60
            2024 export Peru:Japan  TOTAL  95
            2024 export Peru:China  TOTAL  70
            2023 export Chile:Japan TOTAL  11
            2024 export Chile:Japan TOTAL  15
            """;

    /** The world is published of coffee alone. */
    private static final String WORLD_OF_A_PRODUCT = """
            2023 export World Coffee 200
            2023 export Japan Coffee 100
            2023 export Japan Shoes  300
            2023 export China Rice    30
            2024 export World Coffee 260
            2024 export Japan Coffee 150
            2024 export Japan Shoes  330
            2024 export China Rice    36
            """;

    @Test
    void what_markets_come_to_in_years_that_their_world_lacks_goes_along() {
        assertThat(reduced(all(PRODUCT), WORLD_OF_A_YEAR))
                .containsExactly(
                        "2023 export Chile:1 market listed TOTAL 11",
                        "2024 export Chile:1 market listed TOTAL 15",
                        "2023 export Peru:World TOTAL 200",
                        "2024 export Peru:2 markets listed TOTAL 165");
    }

    @Test
    void what_markets_come_to_goes_along_where_their_world_is_of_fewer_products() {
        assertThat(reduced(all(PRODUCT), WORLD_OF_A_PRODUCT))
                .contains(
                        "2023 export World products listed 200",
                        "2024 export World products listed 260",
                        "2023 export 2 markets listed products listed 430",
                        "2024 export 2 markets listed products listed 516");
        assertThat(reduced(all(PRODUCT), """
                        2023 export World Coffee 200
                        2023 export Japan TOTAL  100
                        2023 export China Coffee  50
                        """)).contains("2023 export 2 markets listed TOTAL or products listed 150");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {WORLD_OF_A_YEAR, WORLD_OF_A_PRODUCT, """
                2024 export World Coffee 200
                2024 export Japan TOTAL  100
                2024 export China Coffee  50
                """, """
                2023 export Japan Coffee 100
                2024 export World Coffee 200
                2024 export Japan Coffee 100
                """})
    void figures_of_a_sum_are_those_of_what_was_summed(String dataset) {
        List<Observation> sum = reduction(all(PRODUCT), dataset).observations();

        List<Slice> slices =
                new ArrayList<>(List.of(exports("2024", REPORTER), exports("2023..2024", REPORTER, PERIOD)));
        if (!dataset.equals(WORLD_OF_A_YEAR)) {
            slices.addAll(List.of(exports("2024"), exports("2024", PRODUCT)));
        }
        for (Slice slice : slices) {
            for (Figure figure : List.of(
                    new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), new Share(slice, ShareWhole.ALL, List.of()))) {
                CubeBuilder again = new CubeBuilder(figure.query());
                sum.forEach(again::add);
                Table ofSum = figure.of(again.build());
                Table ofAll = Fixture.table(figure, dataset);

                assertThat(ofSum.title()).isEqualTo(ofAll.title());
                assertThat(ofSum.rows()).isEqualTo(ofAll.rows());
                assertThat(ofSum.total()).isEqualTo(ofAll.total());
            }
        }
    }

    private static Slice all(Dimension... by) {
        return Slices.of(
                EnumSet.allOf(Flow.class),
                "all",
                Stream.concat(Stream.of(REPORTER), Stream.of(by)).toArray(Dimension[]::new));
    }

    private static CubeExport reduction(Slice slice, String dataset) {
        return new CubeExport(Fixture.cube(slice.query(), dataset), slice);
    }

    private static List<String> reduced(Slice slice, String dataset) {
        return texts(reduction(slice, dataset));
    }

    private static List<String> texts(CubeExport reduction) {
        return reduction.observations().stream().map(CubeExportTest::text).toList();
    }

    private static String text(Observation one) {
        BigDecimal value = one.value();
        return Stream.of(
                        one.period().toString(),
                        one.flow().toString(),
                        (one.reporter().equals(Member.UNNAMED_REPORTER)
                                        ? ""
                                        : one.reporter().name() + ":")
                                + one.market().name(),
                        one.product().name(),
                        value == null ? one.withheld().toString() : value.toPlainString(),
                        one.unit(),
                        one.vintage().status() == null
                                ? ""
                                : "(" + one.vintage().status() + ")")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
