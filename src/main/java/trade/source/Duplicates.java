package trade.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;

/**
 * Remembers which cells were read and where, so that none is counted twice. To keep memory bounded it remembers the first
 * half million, and what comes later is not compared; where the last is to count, all of them.
 */
public final class Duplicates {

    /** What to do when a cell comes again. */
    public enum Rule {
        FAIL,
        SUM,
        LAST
    }

    private static final int REMEMBERED = 500_000;

    private record Cell(Flow flow, Period period, Member reporter, Member market, Member product, String part) {}

    /** Where a cell was read, and what it held; null where that was withheld. */
    record Earlier(String dataset, long line, BigDecimal value) {

        String place() {
            return dataset + ":" + line;
        }
    }

    private final Rule rule;
    private final Map<Cell, Earlier> cells = new HashMap<>();
    private boolean full;

    Duplicates(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** Whether cells went by without being compared. */
    boolean gaveUp() {
        return full;
    }

    /**
     * Where the same cell was read before; null when it is new, or not to be looked for.
     *
     * @param part what tells it apart from other parts of the same cell
     */
    Earlier remember(Observation one, String part, String dataset, long line) {
        if (rule == Rule.SUM) {
            return null;
        }
        Cell cell = new Cell(one.flow(), one.period(), one.reporter(), one.market(), one.product(), part);
        Earlier now = new Earlier(dataset, line, one.value());
        if (rule == Rule.LAST) {
            return cells.put(cell, now);
        }
        if (cells.size() < REMEMBERED) {
            return cells.putIfAbsent(cell, now);
        }
        full = true;
        return cells.get(cell);
    }
}
