package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.claim.ConstraintNetwork.Differences;
import trade.claim.ConstraintNetwork.Statement;

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
final class Consistency {

    /** How sure it is that claims cannot all hold. */
    enum Certainty {
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
    record Conflict(List<Claim> claims, List<Claim> suspects, Certainty certainty) {}

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

    Consistency(ClaimVariables unknowns) {
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
    Optional<ConstraintNetwork.Solution> implied(Collection<Claim> some) {
        return solve(some, Claim::closely, SHARED).or(() -> {
            Set<Claim> close = new HashSet<>();
            for (Claim claim : some) {
                close.add(claim);
                if (solve(some, one -> reading(one, close), SHARED).isEmpty()) {
                    close.remove(claim);
                }
            }
            return solve(some, one -> reading(one, close), SHARED);
        });
    }

    private static Interval reading(Claim claim, Set<Claim> close) {
        return close.contains(claim) ? claim.closely() : claim.widely();
    }

    /** All conflicts, the surest first. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Claim> left = new ArrayList<>(unknowns.claims());
        for (Certainty certainty : Certainty.values()) {
            while (!canHold(left, certainty)) {
                List<Conflict> apart = apart(left, certainty);
                conflicts.addAll(apart);
                apart.forEach(conflict -> left.removeAll(conflict.suspects()));
            }
        }
        return conflicts;
    }

    /** Conflicts that share no claim, each with those of its claims without which the others and all the rest can hold. */
    private List<Conflict> apart(List<Claim> all, Certainty certainty) {
        List<List<Claim>> found = new ArrayList<>();
        List<Claim> rest = new ArrayList<>(all);
        while (!canHold(rest, certainty)) {
            List<Claim> least = leastConflict(rest, certainty);
            found.add(least);
            rest.removeAll(least);
        }
        return found.stream()
                .map(conflict -> {
                    List<Claim> suspects = conflict.stream()
                            .filter(claim -> canHold(
                                    both(
                                            rest,
                                            conflict.stream()
                                                    .filter(other -> other != claim)
                                                    .toList()),
                                    certainty))
                            .toList();
                    return new Conflict(conflict, suspects.isEmpty() ? conflict : suspects, certainty);
                })
                .toList();
    }

    /** The claims that can hold together when the suspects of all conflicts are taken away. */
    List<Claim> without(List<Conflict> conflicts) {
        List<Claim> left = new ArrayList<>(unknowns.claims());
        conflicts.forEach(conflict -> left.removeAll(conflict.suspects()));
        return List.copyOf(left);
    }

    private boolean canHold(Collection<Claim> some, Certainty certainty) {
        return solve(some, certainty.reading, certainty.differences).isPresent();
    }

    /** Claims that cannot all hold, as few as are found: which ones they are depends on the order in which they are looked at. */
    private List<Claim> leastConflict(Collection<Claim> conflicting, Certainty certainty) {
        List<Claim> order = new ArrayList<>(conflicting);
        List<Claim> least = List.copyOf(order);
        int step = Math.max(1, order.size() / ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            List<Claim> conflict = conflict(List.of(), false, List.copyOf(order), certainty);
            least = conflict.size() < least.size() ? conflict : least;
            Collections.rotate(order, step);
        }
        Collection<Claim> found = least;
        return unknowns.claims().stream().filter(found::contains).toList();
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

    private Optional<ConstraintNetwork.Solution> solve(
            Collection<Claim> some, Function<Claim, Interval> reading, Differences differences) {
        List<Statement> statements = some.stream()
                .map(claim -> new Statement(numbers.get(claim), ClaimVariables.inUnknown(claim, reading.apply(claim))))
                .toList();
        return network.solve(statements, differences);
    }
}
