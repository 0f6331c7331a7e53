package trade.cube;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A sum over a window in currency units, or why there is none.
 *
 * @param value null when missing
 * @param reason null when known
 * @param absent the periods of the window in which nothing was reported; in a known amount they count as no trade
 * @param sureness whether it is an estimate or a final, where that is said: both where a part of it is
 * @param isListed whether it is the sum of the markets listed, where no figure of all of them is published
 * @param numbers how many numbers of the dataset were added up or taken off, each of them rounded
 */
public record Amount(
        BigDecimal value,
        Reason reason,
        List<Period> absent,
        Set<Vintage.Status> sureness,
        boolean isListed,
        long numbers) {

    /** One that is no number of a dataset, but computed. */
    public static Amount known(BigDecimal value) {
        return new Amount(value, null, List.of(), Set.of(), false, 0);
    }

    public static Amount missing(Reason reason) {
        return missing(reason, List.of());
    }

    static Amount missing(Reason reason, List<Period> absent) {
        return new Amount(null, reason, absent, Set.of(), false, 0);
    }

    public boolean isKnown() {
        return value != null;
    }

    /** Both together; missing when either is, as half a sum would mislead. */
    public Amount plus(Amount other) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? other : this;
        }
        return new Amount(
                value.add(other.value),
                null,
                union(absent, other.absent, List::copyOf),
                union(sureness, other.sureness, all -> all),
                isListed || other.isListed,
                numbers + other.numbers);
    }

    /** What is in either, in order; mostly one is empty. */
    private static <T, C extends Collection<T>> C union(C some, C more, Function<Set<T>, C> of) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return of.apply(all);
    }

    /** What is left of this when the other is taken away; missing when either is. */
    public Amount minus(Amount other) {
        return plus(
                other.isKnown()
                        ? new Amount(
                                other.value.negate(), null, other.absent, other.sureness, other.isListed, other.numbers)
                        : other);
    }

    /** What is left of a sum without some of what was added up. */
    public Amount without(Amount addends) {
        Amount rest = minus(addends);
        return rest.isKnown()
                ? new Amount(
                        rest.value,
                        null,
                        rest.absent,
                        rest.sureness,
                        rest.isListed,
                        Math.max(0, numbers - addends.numbers))
                : rest;
    }

    /** Whether an estimate is in one of them and a final in either, as far as both say it: their ratio would mix vintages. */
    public boolean isOtherVintageThan(Amount other) {
        boolean areOfOne = sureness.size() == 1 && sureness.equals(other.sureness);
        return !sureness.isEmpty() && !other.sureness.isEmpty() && !areOfOne;
    }

    /** Whether one is of the world and the other of the markets listed alone, so that they have neither sum nor difference. */
    public boolean isOfOtherCoverageThan(Amount other) {
        return isKnown() && other.isKnown() && isListed != other.isListed;
    }

    /** Both flows together, as far as both are of the same markets; one that nobody reported is no trade, as in sums over markets. */
    Amount plusOtherFlow(Amount other) {
        if (other.isNoTrade() && isKnown()) {
            return this;
        }
        if (isNoTrade() && other.isKnown()) {
            return other;
        }
        return isOfOtherCoverageThan(other) ? missing(Reason.MIXED_COVERAGE) : plus(other);
    }

    private boolean isNoTrade() {
        return reason == Reason.NOT_REPORTED || reason == Reason.ROUNDED_TO_ZERO;
    }

    /** The same, of no vintage that is said. */
    Amount ofAnyVintage() {
        return new Amount(value, reason, absent, Set.of(), isListed, numbers);
    }
}
