package trade.cube;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sums that a figure needs. A source applies it while it reads, so that memory is that of the answer.
 *
 * @param scope markets are what the rows are about; products are what {@link AggregationLevel#PRODUCT} and {@link
 *     AggregationLevel#CELL} sum
 * @param windows all periods that are compared; empty when only the data can tell
 * @param vintages which of several publications of one figure count
 * @param severalReporters whether the reporters of a dataset that has several are wanted side by side or as a sum
 * @param allMarkets whether {@link AggregationLevel#MARKET} and {@link AggregationLevel#PRODUCT} go beyond the selected markets
 */
public record Query(
        Measure measure,
        Scope scope,
        List<Window> windows,
        Set<AggregationLevel> grains,
        Vintages vintages,
        boolean severalReporters,
        boolean allMarkets) {

    public Set<Flow> flows() {
        return scope.flows();
    }

    public Selection reporters() {
        return scope.reporters();
    }

    public Selection markets() {
        return scope.markets();
    }

    public Selection products() {
        return scope.products();
    }

    /** The same of another measure. */
    public Query withMeasure(Measure other) {
        return new Query(other, scope, windows, grains, vintages, severalReporters, allMarkets);
    }

    /** The same with other vintages. */
    public Query withVintages(Vintages others) {
        return new Query(measure, scope, windows, grains, others, severalReporters, allMarkets);
    }

    /** The same with more grains. */
    public Query withLevels(Set<AggregationLevel> more) {
        Set<AggregationLevel> both = EnumSet.copyOf(grains);
        both.addAll(more);
        return new Query(measure, scope, windows, both, vintages, severalReporters, allMarkets);
    }

    /** The same beyond the selected markets. */
    public Query overAllMarkets() {
        return new Query(measure, scope, windows, grains, vintages, severalReporters, true);
    }

    /** The same of all reporters. */
    public Query ofAllReporters() {
        return new Query(measure, scope.withReporters(Selection.ALL), windows, grains, vintages, true, allMarkets);
    }

    /** What either asks for, where they differ in flows, reporters and markets. */
    public Query union(Query other) {
        return new Query(measure, scope.union(other.scope), windows, grains, vintages, true, allMarkets);
    }

    /** The same over all periods that there are. */
    public Query overAllPeriods() {
        return new Query(measure, scope, List.of(), grains, vintages, severalReporters, allMarkets);
    }

    /** Whether observations of that period are asked for. */
    boolean wants(Period period) {
        return windows.isEmpty() || windows.stream().anyMatch(window -> window.contains(period));
    }
}
