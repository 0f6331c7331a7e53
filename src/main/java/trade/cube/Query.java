package trade.cube;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sums that a figure needs. A source applies it while it reads, so that memory is that of the answer.
 *
 * @param windows all periods that are compared; empty when only the data can tell
 * @param severalReporters whether the reporters of a dataset that has several are wanted side by side or as a sum
 * @param markets what the rows are about
 * @param products what {@link AggregationLevel#PRODUCT} and {@link AggregationLevel#CELL} sum
 * @param vintages which of several publications of one figure count
 * @param allMarkets whether {@link AggregationLevel#MARKET} and {@link AggregationLevel#PRODUCT} go beyond the selected markets
 */
public record Query(
        Measure measure,
        Set<Flow> flows,
        List<Window> windows,
        Selection reporters,
        boolean severalReporters,
        Selection markets,
        Selection products,
        Set<AggregationLevel> grains,
        Vintages vintages,
        boolean allMarkets) {

    /** The same of another measure. */
    public Query withMeasure(Measure other) {
        return new Query(
                other, flows, windows, reporters, severalReporters, markets, products, grains, vintages, allMarkets);
    }

    /** The same with other vintages. */
    public Query withVintages(Vintages others) {
        return new Query(
                measure, flows, windows, reporters, severalReporters, markets, products, grains, others, allMarkets);
    }

    /** The same with more grains. */
    public Query withLevels(Set<AggregationLevel> more) {
        Set<AggregationLevel> both = EnumSet.copyOf(grains);
        both.addAll(more);
        return new Query(
                measure, flows, windows, reporters, severalReporters, markets, products, both, vintages, allMarkets);
    }

    /** The same beyond the selected markets. */
    public Query overAllMarkets() {
        return new Query(
                measure, flows, windows, reporters, severalReporters, markets, products, grains, vintages, true);
    }

    /** The same of all reporters. */
    public Query ofAllReporters() {
        return new Query(measure, flows, windows, Selection.ALL, true, markets, products, grains, vintages, allMarkets);
    }

    /** What either asks for, where they differ in flows, reporters and markets. */
    public Query union(Query other) {
        Set<Flow> both = EnumSet.copyOf(flows);
        both.addAll(other.flows);
        return new Query(
                measure,
                both,
                windows,
                reporters.union(other.reporters),
                true,
                markets.union(other.markets),
                products,
                grains,
                vintages,
                allMarkets);
    }

    /** The same over all periods that there are. */
    public Query overAllPeriods() {
        return new Query(
                measure,
                flows,
                List.of(),
                reporters,
                severalReporters,
                markets,
                products,
                grains,
                vintages,
                allMarkets);
    }

    /** Whether observations of that period are asked for. */
    boolean wants(Period period) {
        return windows.isEmpty() || windows.stream().anyMatch(window -> window.contains(period));
    }
}
