package trade.cube;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import trade.message.Text;

/** Accumulator of one cell: sums by period, what was withheld, and the units. */
final class CellAccumulator {

    private final NavigableMap<Period, BigDecimal> values = new TreeMap<>();
    private Map<Period, Reason> withheld = Map.of();
    private Map<Period, Set<String>> units = Map.of();
    private Map<Period, Set<Vintage.Status>> statuses = Map.of();
    private Set<Series.SummedWhole> sums = Set.of();
    /** Of how many numbers a value is the sum, where that is not one. */
    private Map<Period, Long> counts = Map.of();

    void add(Observation one) {
        add(one, 1);
    }

    /** @param count of how many numbers the value is the sum */
    void add(Observation one, long count) {
        if (one.value() != null) {
            count(one.period(), count);
            values.merge(one.period(), one.value(), BigDecimal::add);
            measured(one);
        } else {
            withheld = withheld.isEmpty() ? new TreeMap<>() : withheld;
            withheld.merge(one.period(), one.withheld(), Reason::graver);
        }
        published(one);
        if (one.market().isListed()) {
            summed(Dimension.MARKET, one.market(), SumOf.LISTED_MARKETS, SumOf.PUBLISHED_AND_LISTED);
        }
        if (one.product().isListed()) {
            summed(Dimension.PRODUCT, one.product(), SumOf.LISTED_PRODUCTS, SumOf.PUBLISHED_AND_LISTED_PRODUCTS);
        }
    }

    private void count(Period period, long more) {
        long count = count(period) + more;
        if (count != 1) {
            counts = counts.isEmpty() ? new TreeMap<>() : counts;
            counts.put(period, count);
        }
    }

    private long count(Period period) {
        return values.containsKey(period) ? counts.getOrDefault(period, 1L) : 0;
    }

    /** The dataset is of sums itself. */
    private void summed(Dimension dimension, Member whole, SumOf listed, SumOf both) {
        sums = sums.isEmpty() ? new LinkedHashSet<>() : sums;
        Text name = dimension.nameOf(whole);
        sums.add(new Series.SummedWhole(name, listed, CubeMessage.countIn(whole.name()), Map.of()));
        if (name.equals(dimension.publishedOrListed())) {
            sums.add(new Series.SummedWhole(name, both, Map.of()));
        }
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

    void addAll(CellAccumulator other) {
        other.values.forEach((period, value) -> {
            count(period, other.count(period));
            values.merge(period, value, BigDecimal::add);
        });
        if (!other.withheld.isEmpty()) {
            withheld = withheld.isEmpty() ? new TreeMap<>() : withheld;
            other.withheld.forEach((period, reason) -> withheld.merge(period, reason, Reason::graver));
        }
        units = union(units, other.units);
        statuses = union(statuses, other.statuses);
        if (!other.sums.isEmpty()) {
            sums = sums.isEmpty() ? new LinkedHashSet<>() : sums;
            sums.addAll(other.sums);
        }
    }

    private static <T> Map<Period, Set<T>> union(Map<Period, Set<T>> one, Map<Period, Set<T>> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<Period, Set<T>> both = one.isEmpty() ? new TreeMap<>() : one;
        other.forEach((period, more) ->
                both.computeIfAbsent(period, none -> new TreeSet<>()).addAll(more));
        return both;
    }

    void remove(Collection<Period> periods) {
        for (Map<Period, ?> ofPeriods : List.of(values, withheld, units, statuses, counts)) {
            if (!ofPeriods.isEmpty()) {
                ofPeriods.keySet().removeAll(periods);
            }
        }
    }

    /** Whether anything was observed in each period in which there was of another one, be it without a value. */
    boolean isObservedWhere(CellAccumulator other) {
        return Stream.of(other.values, other.withheld)
                .flatMap(observed -> observed.keySet().stream())
                .allMatch(period -> values.containsKey(period) || withheld.containsKey(period));
    }

    Series series(NavigableSet<Period> covered) {
        Series series = Series.of(values, covered, withheld, units, statuses, counts);
        for (Series.SummedWhole sum : sums) {
            series = series.withSummedWhole(sum);
        }
        return series;
    }
}
