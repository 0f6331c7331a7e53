package trade.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.cube.VintageRule;

/**
 * Keeps of each cell the vintage that is wanted, until all is read. It holds every cell, so it is used only where there are several
 * vintages.
 */
final class VintageFilter {

    private record VintageCellKey(
            Flow flow, Period period, Member reporter, Member market, Member product, String part) {}

    /**
     * An observation, and where it stands.
     *
     * @param count of how many numbers it is the sum
     * @param part what tells it apart from other parts of the same cell
     */
    record KeptObservation(Observation one, long count, String part, String dataset, long line) {}

    private final VintageRule rule;
    private final Duplicates.Rule duplicates;
    private final Map<VintageCellKey, KeptObservation> kept = new LinkedHashMap<>();
    private final Consumer<KeptObservation> leaving;
    private long leftOut;

    /**
     * @param duplicates what to do with the same vintage of a cell
     * @param leaving is told what is not wanted, as it is of another vintage
     */
    VintageFilter(VintageRule rule, Duplicates.Rule duplicates, Consumer<KeptObservation> leaving) {
        this.rule = rule;
        this.duplicates = duplicates;
        this.leaving = leaving;
    }

    /** Keeps an observation if it is wanted; gives the one of the same cell and vintage that was there before and must not. */
    Optional<KeptObservation> add(KeptObservation next) {
        Observation one = next.one();
        if (!rule.accepts(one.vintage())) {
            leave(next);
            return Optional.empty();
        }
        VintageCellKey cell =
                new VintageCellKey(one.flow(), one.period(), one.reporter(), one.market(), one.product(), next.part());
        KeptObservation before = kept.putIfAbsent(cell, next);
        if (before == null) {
            return Optional.empty();
        }
        if (one.vintage().compareTo(before.one().vintage()) == 0) {
            return again(cell, before, next);
        }
        boolean isPreferred = rule.prefers(one.vintage(), before.one().vintage());
        leave(isPreferred ? before : next);
        if (isPreferred) {
            kept.put(cell, next);
        }
        return Optional.empty();
    }

    private void leave(KeptObservation one) {
        leftOut++;
        leaving.accept(one);
    }

    private Optional<KeptObservation> again(VintageCellKey cell, KeptObservation before, KeptObservation next) {
        boolean haveValues = before.one().value() != null && next.one().value() != null;
        if (duplicates == Duplicates.Rule.FAIL || !haveValues) {
            return Optional.of(before);
        }
        kept.put(
                cell,
                duplicates == Duplicates.Rule.LAST
                        ? next
                        : new KeptObservation(
                                next.one().less(before.one().value().negate()),
                                before.count() + next.count(),
                                next.part(),
                                next.dataset(),
                                next.line()));
        return Optional.empty();
    }

    /** How many observations are not wanted, as they are of other vintages. */
    long leftOut() {
        return leftOut;
    }

    VintageRule rule() {
        return rule;
    }

    Collection<KeptObservation> kept() {
        return kept.values();
    }
}
