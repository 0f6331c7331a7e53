package trade.claim.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.Interval;
import trade.claim.interval.ConstraintNetwork.Differences;
import trade.claim.interval.ConstraintNetwork.Outcome;
import trade.claim.interval.ConstraintNetwork.Statement;

/**
 * Whether claims can hold together, by rounding arithmetic alone. After GRIM (Brown and Heathers, 2017), which does this for
 * means of whole numbers: here growth, change, share and balance tie values together.
 *
 * <pre>
 * value   = base × (1 + growth / 100)        value = base + change        value = whole × share / 100
 * exports = imports + balance                trade = exports + imports    value = quantity × price
 * whole   = parts + rest                     growth of value = growth of quantity × growth of price
 * </pre>
 *
 * <ul>
 *   <li>Claims of one report are of one vintage. What another report prints of the same is taken to be within a tenth of it, and
 *       within a fiftieth where both knew it already: a conflict that needs this is said to be one between reports.
 *   <li>Single markets add up to no more than their world. Products and groups may lie within each other, and do not.
 * </ul>
 */
public final class Consistency {

    /** How sure it is that claims cannot all hold. */
    public enum Certainty {
        /** However the numbers were shortened. */
        SURE(Claim::loosely, ANY),
        /** If all numbers were rounded, and none was cut. */
        UNLESS_CUT(Claim::widely, ANY),
        /** If reports differ as little as is usual. */
        UNLESS_REVISED(Claim::widely, USUAL);

        private final Function<Claim, Interval> reading;
        private final Differences differences;

        Certainty(Function<Claim, Interval> reading, Differences differences) {
            this.reading = reading;
            this.differences = differences;
        }
    }

    /**
     * Claims that cannot all hold: without any one of them the others could.
     *
     * @param suspects those without which all others can hold too; all where that is none
     */
    public record Conflict(List<Claim> claims, List<Claim> suspects, Certainty certainty) {}

    private static final Differences ANY = new Differences(Interval.NOT_NEGATIVE, Interval.NOT_NEGATIVE);
    private static final Differences USUAL = new Differences(within("0.9"), within("0.98"));
    private static final Differences SHARED = new Differences(Interval.NOT_NEGATIVE, Interval.exactly(BigDecimal.ONE));

    private static Interval within(String least) {
        BigDecimal one = new BigDecimal(least);
        return Interval.of(one, BigDecimal.ONE.divide(one, MathContext.DECIMAL64));
    }

    private static final int ORDERS = 12;

    private final ClaimVariables unknowns;
    private final Map<Claim, Integer> numbers = new IdentityHashMap<>();
    private final ConstraintNetwork network;

    public Consistency(ClaimVariables unknowns) {
        this.unknowns = unknowns;
        this.network = new ConstraintNetwork(new ClaimConstraints(unknowns).all());
        unknowns.claims().forEach(claim -> numbers.put(claim, network.number(unknowns.of(claim))));
    }

    /** The relations that an unknown is part of. */
    List<Constraint> relations(Variable unknown) {
        return network.of(unknown);
    }

    /**
     * What some claims leave for all unknowns, each read as closely as those before it allow; reports share what they all knew. Nothing
     * where they cannot all hold.
     */
    Optional<ConstraintNetwork.Solution> implied(List<Claim> some) {
        Set<Claim> wide = identitySet();
        Function<Claim, Interval> reading = claim -> wide.contains(claim) ? claim.widely() : claim.closely();
        Outcome outcome = solve(some, reading, SHARED);
        boolean isWider = true;
        while (outcome.solution().isEmpty() && isWider) {
            isWider = false;
            for (BitSet contradiction : outcome.contradictions()) {
                isWider |= widen(of(some, contradiction), wide);
            }
            outcome = solve(some, reading, SHARED);
        }
        return outcome.solution();
    }

    /** Adds to the claims that are read widely those that cannot be read closely beside those before them; gives whether any is. */
    private boolean widen(List<Claim> together, Set<Claim> wide) {
        Set<Claim> close = identitySet();
        boolean isAny = false;
        for (Claim claim : less(together, wide)) {
            close.add(claim);
            Outcome outcome = solve(together, one -> close.contains(one) ? one.closely() : one.widely(), SHARED);
            if (outcome.solution().isEmpty()) {
                close.remove(claim);
                wide.add(claim);
                isAny = true;
            }
        }
        return isAny;
    }

    /** All conflicts, the surest first. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Claim> left = unknowns.claims();
        for (Certainty certainty : Certainty.values()) {
            List<Conflict> apart = apart(left, certainty);
            while (!apart.isEmpty()) {
                conflicts.addAll(apart);
                left = less(left, suspects(apart));
                apart = apart(left, certainty);
            }
        }
        return conflicts;
    }

    /** Conflicts that share no claim, each with those of its claims without which the others and all the rest can hold. */
    private List<Conflict> apart(List<Claim> all, Certainty certainty) {
        List<List<Claim>> found = new ArrayList<>();
        List<Claim> rest = all;
        Outcome outcome = solve(rest, certainty);
        while (outcome.solution().isEmpty()) {
            Set<Claim> taken = identitySet();
            for (BitSet contradiction : outcome.contradictions()) {
                List<Claim> together = of(rest, contradiction);
                if (together.stream().noneMatch(taken::contains) && !canHold(together, certainty)) {
                    found.add(leastConflict(together, certainty));
                    taken.addAll(found.get(found.size() - 1));
                }
            }
            if (taken.isEmpty()) {
                found.add(leastConflict(rest, certainty));
                taken.addAll(found.get(found.size() - 1));
            }
            rest = less(rest, taken);
            outcome = solve(rest, certainty);
        }
        ConstraintNetwork.Solution solution = outcome.solution().get();
        return found.stream()
                .map(conflict -> {
                    List<Claim> suspects = conflict.stream()
                            .filter(claim -> solution.leaves(statements(
                                    conflict.stream()
                                            .filter(other -> other != claim)
                                            .toList(),
                                    certainty.reading)))
                            .toList();
                    return new Conflict(conflict, suspects.isEmpty() ? conflict : suspects, certainty);
                })
                .toList();
    }

    /** The claims that can hold together when the suspects of all conflicts are taken away. */
    public List<Claim> without(List<Conflict> conflicts) {
        return less(unknowns.claims(), suspects(conflicts));
    }

    private static Set<Claim> suspects(List<Conflict> conflicts) {
        Set<Claim> suspects = identitySet();
        conflicts.forEach(conflict -> suspects.addAll(conflict.suspects()));
        return suspects;
    }

    private static List<Claim> less(List<Claim> all, Set<Claim> some) {
        return all.stream().filter(claim -> !some.contains(claim)).toList();
    }

    private static List<Claim> of(List<Claim> all, BitSet places) {
        return places.stream().mapToObj(all::get).toList();
    }

    // claims that say the same are still two
    private static Set<Claim> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private boolean canHold(List<Claim> some, Certainty certainty) {
        return solve(some, certainty).solution().isPresent();
    }

    /** Claims that cannot all hold, as few as are found: which ones they are depends on the order in which they are looked at. */
    private List<Claim> leastConflict(List<Claim> conflicting, Certainty certainty) {
        List<Claim> order = new ArrayList<>(conflicting);
        List<Claim> least = conflicting;
        int step = Math.max(1, order.size() / ORDERS);
        for (int i = 0; i < Math.min(ORDERS, order.size()); i++) {
            List<Claim> conflict = conflict(List.of(), false, List.copyOf(order), certainty);
            least = conflict.size() < least.size() ? conflict : least;
            Collections.rotate(order, step);
        }
        Set<Claim> found = identitySet();
        found.addAll(least);
        return conflicting.stream().filter(found::contains).toList();
    }

    /**
     * The claims that are needed for a conflict with some others, halved again and again (QuickXplain, Junker 2004).
     *
     * @param isNew whether it is not known yet whether the others are a conflict by themselves
     */
    private List<Claim> conflict(List<Claim> others, boolean isNew, List<Claim> some, Certainty certainty) {
        if (isNew && !canHold(others, certainty)) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        List<Claim> first = some.subList(0, some.size() / 2);
        List<Claim> second = some.subList(some.size() / 2, some.size());
        List<Claim> ofSecond = conflict(both(others, first), true, second, certainty);
        List<Claim> ofFirst = conflict(both(others, ofSecond), !ofSecond.isEmpty(), first, certainty);
        return both(ofFirst, ofSecond);
    }

    private static List<Claim> both(List<Claim> some, List<Claim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Outcome solve(List<Claim> some, Certainty certainty) {
        return solve(some, certainty.reading, certainty.differences);
    }

    private Outcome solve(List<Claim> some, Function<Claim, Interval> reading, Differences differences) {
        return network.solve(statements(some, reading), differences);
    }

    private List<Statement> statements(List<Claim> some, Function<Claim, Interval> reading) {
        return some.stream()
                .map(claim -> new Statement(numbers.get(claim), ClaimVariables.inUnknown(claim, reading.apply(claim))))
                .toList();
    }
}
