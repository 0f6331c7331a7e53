package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.message.Text;

/** What a source may ask while it reads. */
class CubeBuilderTest {

    @Test
    void wants_the_flow_and_periods_compared_and_no_others() {
        Slice january = exports("2024-01");

        assertThat(wants(january, "2024-01 export World TOTAL 1")).isTrue();
        assertThat(wants(january, "2023-01 export World TOTAL 1")).isTrue();
        assertThat(wants(january, "2023-02 export World TOTAL 1")).isFalse();
        assertThat(wants(january, "2024-01 import World TOTAL 1")).isFalse();
    }

    @Test
    void wants_the_reporters_asked_for() {
        Slice ofPeru = withReporters(exports("2024-01"), "Peru");

        assertThat(wants(ofPeru, "2024-01 export Peru:World  TOTAL 1")).isTrue();
        assertThat(wants(ofPeru, "2024-01 export Chile:World TOTAL 1")).isFalse();
    }

    @Test
    void wants_all_periods_while_the_latest_is_not_known() {
        assertThat(wants(exports("latest"), "1999-01 export World TOTAL 1")).isTrue();
    }

    @Test
    void takes_note_of_observations_whose_value_is_wanted_and_no_others() {
        CubeBuilder builder = builder(withMarkets(exports("2024-01", MARKET), "Japan"));

        assertThat(builder.meet(one("2024-01 export Japan TOTAL 1"))).isTrue();
        assertThat(builder.meet(one("2024-02 export Japan TOTAL 1"))).isFalse();
        assertThat(builder.meet(one("2024-01 export China TOTAL 1"))).isFalse();
        assertThat(builder.build().markets()).extracting(Member::name).containsExactly("China", "Japan");
    }

    @Test
    void meets_one_reporter_alone_unless_several_are_asked_for() {
        CubeBuilder builder = builder(exports("2024-01"));

        assertThat(builder.meet(one("2024-01 export Peru:World TOTAL 1"))).isTrue();
        assertThat(builder.meet(one("2024-01 export Chile:World TOTAL 1"))).isFalse();
    }

    @Test
    void wants_the_products_asked_for() {
        CubeBuilder builder = builder(withProducts(exports("2024-01"), "Tea"));

        assertThat(builder.wantsProduct(Member.part("Tea", "Tea"))).isTrue();
        assertThat(builder.wantsProduct(Member.part("Rice", "Rice"))).isFalse();
    }

    @Test
    void numbers_products_in_the_order_in_which_they_come() {
        CubeBuilder builder = builder(exports("2024-01"));

        assertThat(builder.number(Member.part("Tea", "Tea"))).isZero();
        assertThat(builder.number(Member.part("Rice", "Rice"))).isOne();
        assertThat(builder.number(Member.part("Tea", "Tea"))).isZero();
    }

    @Test
    void wants_the_markets_and_reporters_asked_for_and_sums_at_the_levels_asked_for() {
        CubeBuilder builder = builder(withReporters(withMarkets(exports("2024-01"), "Japan"), "Peru"));

        assertThat(builder.wantsMarket(Fixture.market("Japan"))).isTrue();
        assertThat(builder.wantsMarket(Fixture.market("China"))).isFalse();
        assertThat(builder.wantsReporter(Fixture.market("Peru"))).isTrue();
        assertThat(builder.wantsReporter(Fixture.market("Chile"))).isFalse();
        assertThat(builder.has(AggregationLevel.PRODUCT)).isTrue();
        assertThat(builder.has(AggregationLevel.CELL)).isFalse();
    }

    @Test
    void numbers_that_a_source_notes_itself_tell_how_far_the_dataset_is_rounded() {
        CubeBuilder builder = builder(exports("2024-01"));
        builder.rounding().add(new BigDecimal("7E6"));

        assertThat(builder.build().zeros()).isEqualTo(6);
    }

    @Test
    void names_of_markets_and_reporters_that_no_code_list_knows_are_told_in_their_order() {
        CubeBuilder builder = builder(exports("2024-01"));
        builder.meet(one("2024-01 export Utopia:Vietnam TOTAL 1"));
        builder.meet(one("2024-01 export Utopia:Erewhon TOTAL 1"));

        assertThat(builder.unlistedNames()).containsExactly("Erewhon", "Utopia");
    }

    @Test
    void a_doubted_name_is_a_warning_and_no_name_that_is_merely_unknown() {
        CubeBuilder builder = builder(exports("2024-01"));
        builder.meet(one("2024-01 export Nippon TOTAL 1"));
        builder.doubtName("Nippon", Text.verbatim("Nippon resembles Japan"));
        builder.warn(Text.verbatim("one bad row"));
        Cube cube = builder.build();

        assertThat(builder.doubtedNames()).containsExactly("Nippon");
        assertThat(cube.doubtedNames()).containsExactly("Nippon");
        assertThat(cube.warnings()).extracting(Text::toString).containsExactly("one bad row", "Nippon resembles Japan");
    }

    @Test
    void a_flow_is_said_unless_some_of_the_data_does_not() {
        CubeBuilder builder = builder(exports("2024-01"));
        builder.flowNotSaid();

        assertThat(builder(exports("2024-01")).build().isFlowSaid()).isTrue();
        assertThat(builder.build().isFlowSaid()).isFalse();
    }

    @Test
    void the_trail_that_is_kept_is_that_of_the_cube() {
        CubeBuilder builder = builder(exports("2024-01"));
        Provenance trail = builder.keepTrail();

        assertThat(builder.trail()).contains(trail);
        assertThat(builder.build().trail()).contains(trail);
    }

    private static CubeBuilder builder(Slice slice) {
        return new CubeBuilder(slice.query(window -> Stream.of()).withLevels(Set.of(AggregationLevel.PRODUCT)));
    }

    private static Observation one(String observation) {
        return Fixture.observations(observation).get(0);
    }

    private static boolean wants(Slice slice, String observation) {
        Growth yearOnYear = new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
        return new CubeBuilder(yearOnYear.query())
                .wants(Fixture.observations(observation).get(0));
    }
}
