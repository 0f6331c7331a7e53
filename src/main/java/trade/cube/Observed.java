package trade.cube;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was observed of one cell: sums by period, what was withheld, and the units of it. */
final class Observed {

    private final NavigableMap<Period, BigDecimal> values = new TreeMap<>();
    private Map<Period, Reason> withheld = Map.of();
    private Set<String> units = Set.of();

    void add(Observation one) {
        if (one.value() != null) {
            values.merge(one.period(), one.value(), BigDecimal::add);
        } else {
            withheld = withheld.isEmpty() ? new TreeMap<>() : withheld;
            withheld.merge(one.period(), one.withheld(), Reason::graver);
        }
        if (!one.unit().isEmpty() && !units.contains(one.unit())) {
            units = units.isEmpty() ? new TreeSet<>() : units;
            units.add(one.unit());
        }
    }

    Series series(NavigableSet<Period> covered) {
        return Series.of(values, covered, withheld, units);
    }
}
