package trade.claim.interval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.claim.Interval;
import trade.claim.interval.Variable.VariableKind;

/**
 * Constraint network over intervals. Each constraint narrows the intervals of its variables until none narrows any more; where one
 * becomes empty, the claims cannot all hold. This never finds a contradiction where there is none.
 */
public final class ConstraintNetwork {

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
        private final Propagation known;

        private Solution(Propagation known) {
            this.known = known;
        }

        Interval of(Variable unknown) {
            Integer number = numbers.get(unknown);
            return number == null ? unknown.what().domain() : known.of(number);
        }

        /** Whether more statements can hold beside those that made it. */
        boolean leaves(List<Statement> more) {
            Propagation both = known.copy();
            both.add(more);
            return both.contradictions().isEmpty();
        }
    }

    /**
     * What statements make.
     *
     * @param solution empty when they cannot all hold
     * @param contradictions those, by their places, that do not go together: a set for each relation that leaves nothing
     */
    record Outcome(Optional<Solution> solution, List<BitSet> contradictions) {}

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

    /** The unknowns of a relation, the whole first. */
    int[] unknowns(int relation) {
        return parts.get(relation);
    }

    Constraint relation(int relation) {
        return relations.get(relation);
    }

    List<Integer> relationsOf(int unknown) {
        return byUnknown.get(unknown);
    }

    /** What statements leave for all unknowns. */
    Outcome solve(List<Statement> statements, Differences differences) {
        Propagation known = new Propagation(
                this, unknown -> differences.domain(unknowns.get(unknown).what()));
        known.add(statements);
        boolean holds = known.contradictions().isEmpty();
        return new Outcome(holds ? Optional.of(new Solution(known)) : Optional.empty(), known.contradictions());
    }
}
