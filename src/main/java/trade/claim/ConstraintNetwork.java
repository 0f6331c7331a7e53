package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.claim.Variable.VariableKind;

/**
 * Constraint network over intervals. Each constraint narrows the intervals of its variables until none narrows any more; where one
 * becomes empty, the claims cannot all hold. This never finds a contradiction where there is none.
 */
final class ConstraintNetwork {

    /**
     * How far one value can differ between reports, as a factor.
     *
     * @param revision of what one estimates and the other knows
     * @param settlement of what both know
     */
    record Differences(Interval revision, Interval settlement) {

        private Interval domain(VariableKind what) {
            return switch (what) {
                case REVISION, GROWTH_REVISION -> revision;
                case SETTLEMENT -> settlement;
                default -> what.domain();
            };
        }
    }

    /** What is said of the unknown of that number. */
    record Statement(int unknown, Interval said) {}

    /** What all unknowns can be. */
    final class Solution {
        private final Interval[] known;

        private Solution(Interval[] known) {
            this.known = known;
        }

        Interval of(Variable unknown) {
            Integer number = numbers.get(unknown);
            return number == null || known[number] == null ? unknown.what().domain() : known[number];
        }
    }

    /** What narrows by less than this, of its width, is left as it is: relations in a circle would go on without end. */
    private static final BigDecimal LEAST = new BigDecimal("1e-9");

    /** So often at most a relation narrows: what is not found empty by then is taken to hold. */
    private static final int MOST = 300;

    // numbers stand for unknowns and relations: what is hashed by its words is slow to look up a million times
    private final List<Variable> unknowns = new ArrayList<>();
    private final Map<Variable, Integer> numbers = new HashMap<>();
    private final List<Constraint> relations;
    private final List<int[]> parts = new ArrayList<>();
    private final List<List<Integer>> byUnknown = new ArrayList<>();

    ConstraintNetwork(Collection<Constraint> relations) {
        this.relations = List.copyOf(relations);
        for (int relation = 0; relation < this.relations.size(); relation++) {
            int[] all = this.relations.get(relation).unknowns().stream()
                    .mapToInt(this::number)
                    .toArray();
            parts.add(all);
            for (int unknown : all) {
                byUnknown.get(unknown).add(relation);
            }
        }
    }

    /** The number that stands for an unknown. */
    int number(Variable unknown) {
        return numbers.computeIfAbsent(unknown, none -> {
            unknowns.add(unknown);
            byUnknown.add(new ArrayList<>());
            return unknowns.size() - 1;
        });
    }

    /** The relations that an unknown is part of. */
    List<Constraint> of(Variable unknown) {
        return byUnknown.get(number(unknown)).stream().map(relations::get).toList();
    }

    /** What statements leave for all unknowns; empty when they cannot all hold. */
    Optional<Solution> solve(Collection<Statement> statements, Differences differences) {
        Interval[] known = new Interval[unknowns.size()];
        BitSet queued = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (Statement statement : statements) {
            Optional<Interval> both =
                    known(known, statement.unknown(), differences).meet(statement.said());
            if (both.isEmpty()) {
                return Optional.empty();
            }
            known[statement.unknown()] = both.get();
            queue(statement.unknown(), queued, waiting);
        }
        int[] visits = new int[relations.size()];
        while (!waiting.isEmpty()) {
            int relation = waiting.remove();
            queued.clear(relation);
            if (++visits[relation] <= MOST && !narrow(relation, known, differences, queued, waiting)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Solution(known));
    }

    /** Narrows the unknowns of a relation; gives whether anything is left for each. */
    private boolean narrow(
            int relation, Interval[] known, Differences differences, BitSet queued, Deque<Integer> waiting) {
        int[] all = parts.get(relation);
        Interval[] now = new Interval[all.length];
        for (int i = 0; i < all.length; i++) {
            now[i] = known(known, all[i], differences);
        }
        for (int i = 0; i < all.length; i++) {
            Optional<Interval> both = now[i].meet(relations.get(relation).of(i, now));
            if (both.isEmpty()) {
                return false;
            }
            if (isMuchLess(both.get(), now[i])) {
                now[i] = both.get();
                known[all[i]] = both.get();
                queue(all[i], queued, waiting);
            }
        }
        return true;
    }

    private Interval known(Interval[] known, int unknown, Differences differences) {
        if (known[unknown] == null) {
            known[unknown] = differences.domain(unknowns.get(unknown).what());
        }
        return known[unknown];
    }

    private void queue(int unknown, BitSet queued, Deque<Integer> waiting) {
        for (int relation : byUnknown.get(unknown)) {
            if (!queued.get(relation)) {
                queued.set(relation);
                waiting.add(relation);
            }
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
