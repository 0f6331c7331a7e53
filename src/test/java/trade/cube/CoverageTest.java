package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Coverage.Detail;

class CoverageTest {

    private static final Member PERU = Fixture.market("Peru");
    private static final Member CHILE = Fixture.market("Chile");

    @Test
    void knows_the_periods_of_totals_apart_from_those_of_parts() {
        Coverage coverage = of("""
                2022 export Peru:World TOTAL  9
                2023 export Peru:Japan TOTAL  8
                2024 export Peru:Japan coffee 7
                2025 import Peru:Japan coffee 6""");

        assertThat(coverage.periods(Flow.EXPORT, PERU, Detail.TOTAL, Detail.TOTAL))
                .hasToString("[2022]");
        assertThat(coverage.periods(Flow.EXPORT, PERU, Detail.PARTS, Detail.TOTAL))
                .hasToString("[2023]");
        assertThat(coverage.periods(Flow.EXPORT, PERU, Detail.PARTS, Detail.ANY))
                .hasToString("[2023, 2024]");
        assertThat(coverage.periods(Flow.EXPORT, Detail.ANY, Detail.ANY)).hasToString("[2022, 2023, 2024]");
    }

    @Test
    void reporters_whose_keys_hash_alike_are_two() {
        Coverage coverage = new Coverage();
        // codes that are 31 apart, as are the levels of detail
        Member one = Member.part("B1", "one");
        Member other = Member.part("A1", "other");
        coverage.add(observation("2023", one, Member.TOTAL));
        coverage.add(observation("2024", other, Member.part("09", "coffee")));

        assertThat(coverage.periods(Flow.EXPORT, one, Detail.ANY, Detail.ANY)).hasToString("[2023]");
        assertThat(coverage.periods(Flow.EXPORT, other, Detail.ANY, Detail.ANY)).hasToString("[2024]");
    }

    @Test
    void editions_are_there_once_one_is_said() {
        Coverage coverage = new Coverage();
        coverage.add(observation("2023", PERU, Member.TOTAL));
        assertThat(coverage.hasEditions()).isFalse();
        coverage.add(observation("2024", PERU, Member.TOTAL).withEdition("H6"));
        assertThat(coverage.hasEditions()).isTrue();
    }

    private static Observation observation(String period, Member reporter, Member product) {
        return Observation.of(Flow.EXPORT, Period.parse(period), reporter, CHILE, product, BigDecimal.ONE);
    }

    @Test
    void what_markets_come_to_is_neither_a_published_total_nor_a_market() {
        Coverage coverage = new Coverage();
        coverage.add(new Observation(
                Flow.EXPORT,
                Period.parse("2024"),
                PERU,
                Member.listed(Member.WORLD, "2 markets listed"),
                Member.TOTAL,
                BigDecimal.ONE,
                null,
                "",
                Vintage.UNSAID,
                ""));

        assertThat(coverage.periods(Flow.EXPORT, Detail.TOTAL, Detail.TOTAL)).isEmpty();
        assertThat(coverage.periods(Flow.EXPORT, Detail.PARTS, Detail.TOTAL)).isEmpty();
        assertThat(coverage.periods(Flow.EXPORT, Detail.ANY, Detail.TOTAL)).hasToString("[2024]");
    }

    @Test
    void what_is_removed_is_of_one_flow_of_one_reporter() {
        Coverage coverage = of("""
                2023 export Peru:Japan  TOTAL 9
                2023 import Peru:Japan  TOTAL 8
                2023 export Chile:Japan TOTAL 7""");

        coverage.remove(Flow.EXPORT, PERU, Set.of(Period.parse("2023")));

        assertThat(coverage.periods(Flow.EXPORT, PERU, Detail.ANY, Detail.ANY)).isEmpty();
        assertThat(coverage.periods(Flow.IMPORT, PERU, Detail.ANY, Detail.ANY)).hasToString("[2023]");
        assertThat(coverage.periods(Flow.EXPORT, CHILE, Detail.ANY, Detail.ANY)).hasToString("[2023]");
    }

    @Test
    void markets_differ_in_length_where_one_has_years_alone_and_another_months() {
        Coverage coverage = of("""
                2023    export Peru:Japan  TOTAL 9
                2023-01 export Peru:China  TOTAL 8
                2023    import Peru:Japan  TOTAL 7
                2023    export Chile:Japan TOTAL 6
                2023    export Chile:World TOTAL 6
                2023-01 export Chile:World TOTAL 6""");

        assertThat(coverage.areMarketsOfDifferentLengths(Flow.EXPORT, PERU)).isTrue();
        assertThat(coverage.areMarketsOfDifferentLengths(Flow.IMPORT, PERU)).isFalse();
        assertThat(coverage.areMarketsOfDifferentLengths(Flow.EXPORT, CHILE)).isFalse();
    }

    private static Coverage of(String dataset) {
        Coverage coverage = new Coverage();
        Fixture.observations(dataset).forEach(coverage::add);
        return coverage;
    }
}
