package trade.claim.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import trade.claim.Interval;
import trade.claim.interval.ConstraintNetwork.Statement;

/**
 * What statements make of the variables of a network: relations narrow intervals until none narrows any more. Each bound
 * remembers what made it, so that of a relation that leaves nothing it can be told which statements do not go together.
 */
final class Propagation {

    /** What narrows by less than this, of its width, is left as it is: relations in a circle would go on without end. */
    private static final BigDecimal LEAST = new BigDecimal("1e-9");

    /** So often at most a relation narrows: what is not found empty by then is taken to hold. */
    private static final int MOST = 300;

    /**
     * What made a bound: a statement, or a relation with the bounds that its variables had.
     *
     * @param statement its number; -1 where a relation did
     * @param at which variable of the relation it is a bound of
     */
    private record Origin(int statement, Bounds[] before, int at, boolean isHigh) {}

    /**
     * The interval of a variable.
     *
     * @param low what made its least; null where it has been so from the start
     */
    private record Bounds(Interval interval, Origin low, Origin high) {}

    private final ConstraintNetwork network;
    private final IntFunction<Bounds> start;
    private final Map<Integer, Bounds> known = new HashMap<>();
    private final Map<Integer, Integer> visits = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private final List<BitSet> contradictions = new ArrayList<>();

    /** @param domain what each variable can be before anything is said */
    Propagation(ConstraintNetwork network, IntFunction<Interval> domain) {
        this.network = network;
        this.start = unknown -> new Bounds(domain.apply(unknown), null, null);
    }

    /** What more statements make of what others have made. */
    private Propagation(Propagation before) {
        this.network = before.network;
        this.start = before::bounds;
    }

    Propagation copy() {
        return new Propagation(this);
    }

    /** Narrows by statements; what contradicts the others is left out of what goes on. */
    void add(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            meet(statement.unknown(), statement.said(), new Origin(i, null, 0, false), new Origin(i, null, 0, true));
        }
        while (!waiting.isEmpty()) {
            int relation = waiting.remove();
            queued.clear(relation);
            if (visits.merge(relation, 1, Integer::sum) <= MOST) {
                narrow(relation);
            }
        }
    }

    /** The statements, by number, that do not go together: a set for each relation that leaves nothing. */
    List<BitSet> contradictions() {
        return contradictions;
    }

    Interval of(int unknown) {
        return bounds(unknown).interval();
    }

    private Bounds bounds(int unknown) {
        return known.computeIfAbsent(unknown, start::apply);
    }

    private void narrow(int relation) {
        int[] all = network.unknowns(relation);
        Bounds[] before = new Bounds[all.length];
        Interval[] intervals = new Interval[all.length];
        for (int i = 0; i < all.length; i++) {
            before[i] = bounds(all[i]);
            intervals[i] = before[i].interval();
        }
        Interval[] made = network.relation(relation).ofEach(intervals);
        for (int i = 0; i < all.length; i++) {
            Origin low = new Origin(-1, before, i, false);
            if (!meet(all[i], made[i], low, new Origin(-1, before, i, true))) {
                visits.put(relation, MOST);
                return;
            }
        }
    }

    /** Whether anything is left of a variable. */
    private boolean meet(int unknown, Interval said, Origin low, Origin high) {
        Bounds before = bounds(unknown);
        Interval was = before.interval();
        Origin ofLow = isAbove(said.low(), was.low()) ? low : before.low();
        Origin ofHigh = isBelow(said.high(), was.high()) ? high : before.high();
        Optional<Interval> now = was.meet(said);
        if (now.isEmpty()) {
            contradictions.add(statements(ofLow, ofHigh));
        } else if (low.before() == null || isMuchLess(now.get(), was)) {
            known.put(unknown, new Bounds(now.get(), ofLow, ofHigh));
            queue(unknown);
        }
        return now.isPresent();
    }

    private static boolean isAbove(BigDecimal low, BigDecimal other) {
        return low != null && (other == null || low.compareTo(other) > 0);
    }

    private static boolean isBelow(BigDecimal high, BigDecimal other) {
        return high != null && (other == null || high.compareTo(other) < 0);
    }

    private void queue(int unknown) {
        for (int relation : network.relationsOf(unknown)) {
            if (!queued.get(relation)) {
                queued.set(relation);
                waiting.add(relation);
            }
        }
    }

    /** The statements that two bounds come from. */
    private static BitSet statements(Origin low, Origin high) {
        BitSet statements = new BitSet();
        Set<Origin> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Origin> open = new ArrayDeque<>();
        open(low, seen, open);
        open(high, seen, open);
        while (!open.isEmpty()) {
            Origin origin = open.pop();
            if (origin.statement() >= 0) {
                statements.set(origin.statement());
                continue;
            }
            for (int i = 0; i < origin.before().length; i++) {
                if (i != origin.at()) {
                    // a part is most where the whole is most and the other parts are least
                    boolean isHigh = (i == 0 || origin.at() == 0) == origin.isHigh();
                    Bounds of = origin.before()[i];
                    open(isHigh ? of.high() : of.low(), seen, open);
                }
            }
        }
        return statements;
    }

    private static void open(Origin origin, Set<Origin> seen, Deque<Origin> open) {
        if (origin != null && seen.add(origin)) {
            open.push(origin);
        }
    }

    private static boolean isMuchLess(Interval now, Interval before) {
        return !now.equals(before)
                && (before.isBounded()
                        ? isNarrower(now, before)
                        : moves(now.low(), before.low()) || moves(now.high(), before.high()));
    }

    private static boolean moves(BigDecimal now, BigDecimal before) {
        return before == null
                ? now != null
                : now.subtract(before).abs().compareTo(now.abs().multiply(LEAST)) > 0;
    }

    private static boolean isNarrower(Interval now, Interval before) {
        BigDecimal width = before.high().subtract(before.low());
        BigDecimal less = width.subtract(now.high().subtract(now.low()));
        return less.compareTo(width.multiply(LEAST, MathContext.DECIMAL64)) > 0;
    }
}
