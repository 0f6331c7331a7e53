package trade.cube;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accumulator of one cell: sums by period, what was withheld, and the units. */
final class CellAccumulator {

    private final NavigableMap<Period, BigDecimal> values = new TreeMap<>();
    private Map<Period, Reason> withheld = Map.of();
    private Map<Period, Set<String>> units = Map.of();
    private Map<Period, Set<Vintage.Status>> statuses = Map.of();

    void add(Observation one) {
        if (one.value() != null) {
            values.merge(one.period(), one.value(), BigDecimal::add);
            measured(one);
        } else {
            withheld = withheld.isEmpty() ? new TreeMap<>() : withheld;
            withheld.merge(one.period(), one.withheld(), Reason::graver);
        }
        published(one);
    }

    private void measured(Observation one) {
        if (!one.unit().isEmpty()) {
            units = units.isEmpty() ? new TreeMap<>() : units;
            units.computeIfAbsent(one.period(), none -> new TreeSet<>()).add(one.unit());
        }
    }

    private void published(Observation one) {
        if (one.vintage().status() != null) {
            statuses = statuses.isEmpty() ? new TreeMap<>() : statuses;
            statuses.computeIfAbsent(one.period(), none -> new TreeSet<>())
                    .add(one.vintage().status());
        }
    }

    void remove(Collection<Period> periods) {
        for (Map<Period, ?> ofPeriods : List.of(values, withheld, units, statuses)) {
            if (!ofPeriods.isEmpty()) {
                ofPeriods.keySet().removeAll(periods);
            }
        }
    }

    Collection<BigDecimal> values() {
        return values.values();
    }

    Series series(NavigableSet<Period> covered) {
        return Series.of(values, covered, withheld, units, statuses);
    }
}
