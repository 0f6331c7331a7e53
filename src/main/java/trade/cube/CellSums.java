package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/** Sums of observations at some levels of aggregation. Those that a source defers are added when their reporter is asked for. */
final class CellSums {

    private static final CellAccumulator NOTHING = new CellAccumulator();

    private final Map<AggregationLevel, Map<SumKey, CellAccumulator>> sums = new EnumMap<>(AggregationLevel.class);
    private final List<DeferredSums> deferred = new ArrayList<>();
    /** The reporters whose deferred sums were added. */
    private final Set<Member> settled = new HashSet<>();

    CellSums(Set<AggregationLevel> grains) {
        grains.forEach(grain -> sums.put(grain, new HashMap<>()));
    }

    Set<AggregationLevel> grains() {
        return sums.keySet();
    }

    boolean has(AggregationLevel grain) {
        return sums.containsKey(grain);
    }

    /** @param count how many observations it comes to */
    void add(AggregationLevel grain, Observation one, long count) {
        cell(grain, new SumKey(one.flow(), one.reporter(), grain.market(one.market()), grain.product(one.product())))
                .add(one, count);
    }

    private CellAccumulator cell(AggregationLevel grain, SumKey key) {
        return sums.get(grain).computeIfAbsent(key, none -> new CellAccumulator());
    }

    /** Adds the sums of a reporter when they are asked for. */
    void defer(DeferredSums some) {
        settled.forEach(reporter -> some.give(Set.of(reporter), reporter, this::add));
        deferred.add(some);
    }

    private void settle(Member reporter) {
        if (settled.add(reporter)) {
            deferred.forEach(some -> some.give(Set.of(reporter), reporter, this::add));
        }
    }

    /** Takes away what was observed in some periods. */
    void remove(Flow flow, Member reporter, Collection<Period> periods) {
        settle(reporter);
        sums.values()
                .forEach(cells -> cells.forEach((cell, observed) -> {
                    if (cell.flow() == flow && cell.reporter().equals(reporter)) {
                        observed.remove(periods);
                    }
                }));
    }

    /** What was observed, as far as that grain tells it apart. Sums by market are never deferred. */
    Collection<SumKey> cells(AggregationLevel grain, Collection<Member> reporters) {
        if (grain != AggregationLevel.MARKET) {
            reporters.forEach(this::settle);
        }
        return sums.get(grain).keySet();
    }

    /** @param covered the periods of which anything is there */
    Series series(AggregationLevel grain, SumKey cell, NavigableSet<Period> covered) {
        if (grain != AggregationLevel.MARKET) {
            settle(cell.reporter());
        }
        return sums.get(grain).getOrDefault(cell, NOTHING).series(covered);
    }

    /** The sums by product of several reporters as those of one, without adding those of each. */
    CellSums ofReporters(Collection<Member> reporters, Member one) {
        CellSums folded = new CellSums(grains());
        Set<Member> asked = new HashSet<>(reporters);
        sums.get(AggregationLevel.PRODUCT).forEach((cell, observed) -> {
            if (asked.contains(cell.reporter())) {
                folded.cell(AggregationLevel.PRODUCT, new SumKey(cell.flow(), one, cell.market(), cell.product()))
                        .addAll(observed);
            }
        });
        asked.removeAll(settled);
        deferred.forEach(some -> some.give(asked, one, folded::add));
        return folded;
    }

    /** The sums by product of one market alone. */
    CellSums ofMarket(Member market) {
        CellSums some = new CellSums(grains());
        sums.get(AggregationLevel.PRODUCT).forEach((cell, observed) -> {
            if (cell.market().equals(market)) {
                some.sums.get(AggregationLevel.PRODUCT).put(cell, observed);
            }
        });
        return some;
    }

    /** Whether reporters publish the world of every product and period that they list markets of. */
    boolean haveWorldBesideMarkets(Collection<Member> reporters) {
        Set<Member> asked = new HashSet<>(reporters);
        if (!isWorldBesideMarkets(asked)) {
            return false;
        }
        asked.removeAll(settled);
        return asked.stream().allMatch(reporter -> deferredOf(reporter).isWorldBesideMarkets(asked));
    }

    /** One reporter's alone, as those of all would be millions. */
    private CellSums deferredOf(Member reporter) {
        CellSums own = new CellSums(grains());
        deferred.forEach(some -> some.give(Set.of(reporter), reporter, own::add));
        return own;
    }

    private boolean isWorldBesideMarkets(Set<Member> reporters) {
        Map<SumKey, CellAccumulator> cells = sums.get(AggregationLevel.PRODUCT);
        return cells.entrySet().stream()
                .filter(cell -> reporters.contains(cell.getKey().reporter()))
                .allMatch(cell -> cells.getOrDefault(cell.getKey().of(Member.WORLD), NOTHING)
                        .isObservedWhere(cell.getValue()));
    }
}
