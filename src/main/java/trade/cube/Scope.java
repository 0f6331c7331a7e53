package trade.cube;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose trade in what with whom.
 *
 * @param flows summed when there are several and they are not told apart
 */
public record Scope(Set<Flow> flows, Selection reporters, Selection markets, Selection products) {

    /** Some flows of all reporters, markets and products. */
    public static Scope of(Set<Flow> flows) {
        return new Scope(flows, Selection.ALL, Selection.ALL, Selection.ALL);
    }

    public Scope withFlows(Set<Flow> others) {
        return new Scope(others, reporters, markets, products);
    }

    public Scope withReporters(Selection others) {
        return new Scope(flows, others, markets, products);
    }

    public Scope withMarkets(Selection others) {
        return new Scope(flows, reporters, others, products);
    }

    public Scope withProducts(Selection others) {
        return new Scope(flows, reporters, markets, others);
    }

    /** The same trade as its partner reports it: exports of one to the other are imports of the other from the one. */
    Scope mirrored() {
        return new Scope(
                EnumSet.of(flows.contains(Flow.EXPORT) ? Flow.IMPORT : Flow.EXPORT), markets, reporters, products);
    }

    /** What either is of, where they differ in flows, reporters and markets. */
    Scope union(Scope other) {
        Set<Flow> both = EnumSet.copyOf(flows);
        both.addAll(other.flows);
        return new Scope(both, reporters.union(other.reporters), markets.union(other.markets), products);
    }
}
