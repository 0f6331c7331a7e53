package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trade.Fixture;

class CellAccumulatorTest {

    @Test
    void takes_all_that_another_holds() {
        CellAccumulator one = of("""
                2023 export Japan fish 3kg estimate
                2024 export Japan fish 4kg""");
        one.addAll(of("""
                2023 export China fish 5pieces final
                2024 export China fish confidential
                2025 export China fish 6"""));

        Series series = series(one);

        assertThat(series.values()).hasToString("{2023=8, 2025=6}");
        assertThat(series.withheld()).hasToString("{2024=confidential}");
        assertThat(series.units()).hasToString("{2023=[kg, pieces], 2024=[kg]}");
        assertThat(series.statuses().get(Period.parse("2023"))).hasSize(2);
    }

    @Test
    void takes_what_another_holds_where_it_holds_nothing() {
        CellAccumulator none = new CellAccumulator();
        none.addAll(of("2023 export China fish confidential estimate"));
        none.addAll(of("2024 export China fish 5kg estimate"));

        Series series = series(none);

        assertThat(series.values()).hasToString("{2024=5}");
        assertThat(series.withheld()).hasToString("{2023=confidential}");
        assertThat(series.units()).hasToString("{2024=[kg]}");
        assertThat(series.statuses().keySet()).hasToString("[2023, 2024]");
    }

    @Test
    void keeps_what_another_says_nothing_of() {
        CellAccumulator one = of("2023 export Japan fish 3kg estimate");
        one.addAll(of("2024 export China fish 5"));

        assertThat(series(one).units()).hasToString("{2023=[kg]}");
        assertThat(series(one).statuses().keySet()).hasToString("[2023]");
    }

    @Test
    void leaves_the_other_as_it_is() {
        CellAccumulator other = of("2023 export China fish 5kg");
        CellAccumulator both = of("2023 export Japan fish 3pieces");
        both.addAll(other);
        both.addAll(of("2023 export Peru fish 1litres"));

        assertThat(series(other).values()).hasToString("{2023=5}");
        assertThat(series(other).units()).hasToString("{2023=[kg]}");
    }

    @Test
    void counts_the_numbers_that_are_added_up() {
        CellAccumulator one = of("""
                2023 export Japan fish 3
                2024 export Japan fish 3
                2024 export China fish 4
                2025 export China fish confidential""");
        one.addAll(of("""
                2023 export Peru fish 5
                2024 export Peru fish confidential
                2025 export Peru fish 6"""));
        one.add(Fixture.observations("2025 export Chile fish 7").get(0), 5);
        CellAccumulator replaced = of("2023 export Japan fish 3");
        replaced.add(Fixture.observations("2023 export Japan fish -1").get(0), 0);

        assertThat(series(one).counts()).hasToString("{2023=2, 2024=2, 2025=6}");
        assertThat(series(replaced).counts()).isEmpty();

        one.remove(Set.of(Period.parse("2023"), Period.parse("2024")));
        assertThat(series(one).counts()).hasToString("{2025=6}");
    }

    @Test
    void holds_nothing_of_periods_that_are_removed() {
        CellAccumulator cell = of("""
                2023 export Japan fish 3kg estimate
                2024 export Japan fish confidential
                2025 export Japan fish 4kg""");
        cell.remove(Set.of(Period.parse("2023"), Period.parse("2024")));

        Series series = series(cell);

        assertThat(series.values()).hasToString("{2025=4}");
        assertThat(series.withheld()).isEmpty();
        assertThat(series.units()).hasToString("{2025=[kg]}");
        assertThat(series.statuses()).isEmpty();
    }

    @Test
    void knows_that_what_was_observed_is_a_sum_of_what_is_listed() {
        CellAccumulator markets = new CellAccumulator();
        markets.add(sum(Member.listed(Member.WORLD, "6 markets listed"), Member.TOTAL));
        CellAccumulator products = new CellAccumulator();
        products.add(sum(Member.WORLD, Member.listed(Member.TOTAL, "products listed")));

        assertThat(series(markets).isOf(SumOf.LISTED_MARKETS)).isTrue();
        assertThat(series(markets).isOf(SumOf.LISTED_PRODUCTS)).isFalse();
        assertThat(series(products).isOf(SumOf.LISTED_PRODUCTS)).isTrue();

        products.addAll(markets);
        assertThat(series(products).isOf(SumOf.LISTED_MARKETS)).isTrue();
        assertThat(series(products).isOf(SumOf.LISTED_PRODUCTS)).isTrue();
        assertThat(series(of("2023 export Japan fish 3")).sums()).isEmpty();
    }

    @Test
    void knows_that_what_was_observed_is_in_part_a_sum_of_what_is_listed() {
        CellAccumulator listed = new CellAccumulator();
        listed.add(
                sum(Member.listed(Member.WORLD, "6 markets listed"), Member.listed(Member.TOTAL, "products listed")));
        CellAccumulator both = new CellAccumulator();
        both.add(sum(
                Member.listed(Member.WORLD, "World or markets listed"),
                Member.listed(Member.TOTAL, "TOTAL or products listed")));

        assertThat(series(listed).sums())
                .extracting(Series.SummedWhole::of)
                .containsExactlyInAnyOrder(SumOf.LISTED_MARKETS, SumOf.LISTED_PRODUCTS);
        assertThat(series(both).sums())
                .extracting(Series.SummedWhole::of)
                .containsExactlyInAnyOrder(
                        SumOf.LISTED_MARKETS,
                        SumOf.PUBLISHED_AND_LISTED,
                        SumOf.LISTED_PRODUCTS,
                        SumOf.PUBLISHED_AND_LISTED_PRODUCTS);
    }

    private static Observation sum(Member market, Member product) {
        return new Observation(
                Flow.EXPORT,
                Period.parse("2023"),
                Member.UNNAMED_REPORTER,
                market,
                product,
                BigDecimal.ONE,
                null,
                "",
                Vintage.UNSAID,
                "");
    }

    private static CellAccumulator of(String dataset) {
        CellAccumulator cell = new CellAccumulator();
        Fixture.observations(dataset).forEach(cell::add);
        return cell;
    }

    private static Series series(CellAccumulator cell) {
        return cell.series(new TreeSet<>(Set.of(Period.parse("2023"), Period.parse("2024"), Period.parse("2025"))));
    }
}
