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
final class VintageCells {

    private record Cell(Flow flow, Period period, Member reporter, Member market, Member product, String part) {}

    /**
     * An observation, and where it stands.
     *
     * @param part what tells it apart from other parts of the same cell
     */
    record Kept(Observation one, String part, String dataset, long line) {}

    private final VintageRule rule;
    private final Duplicates.Rule duplicates;
    private final Map<Cell, Kept> kept = new LinkedHashMap<>();
    private final Consumer<Kept> leaving;
    private long leftOut;

    /**
     * @param duplicates what to do with the same vintage of a cell
     * @param leaving is told what is not wanted, as it is of another vintage
     */
    VintageCells(VintageRule rule, Duplicates.Rule duplicates, Consumer<Kept> leaving) {
        this.rule = rule;
        this.duplicates = duplicates;
        this.leaving = leaving;
    }

    /** Keeps an observation if it is wanted; gives the one of the same cell and vintage that was there before and must not. */
    Optional<Kept> add(Kept next) {
        Observation one = next.one();
        if (!rule.accepts(one.vintage())) {
            leave(next);
            return Optional.empty();
        }
        Cell cell = new Cell(one.flow(), one.period(), one.reporter(), one.market(), one.product(), next.part());
        Kept before = kept.putIfAbsent(cell, next);
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

    private void leave(Kept one) {
        leftOut++;
        leaving.accept(one);
    }

    private Optional<Kept> again(Cell cell, Kept before, Kept next) {
        boolean haveValues = before.one().value() != null && next.one().value() != null;
        if (duplicates == Duplicates.Rule.FAIL || !haveValues) {
            return Optional.of(before);
        }
        kept.put(
                cell,
                duplicates == Duplicates.Rule.LAST
                        ? next
                        : new Kept(
                                next.one().less(before.one().value().negate()),
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

    Collection<Kept> kept() {
        return kept.values();
    }
}
