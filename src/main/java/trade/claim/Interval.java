package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * All numbers from one to another, both included. Sums and products are exact; quotients are rounded outwards, so that an interval
 * is never narrower than what it stands for.
 *
 * @param low null where there is no least
 * @param high null where there is no greatest
 */
public record Interval(BigDecimal low, BigDecimal high) {

    public static final Interval ALL = new Interval(null, null);
    public static final Interval NOT_NEGATIVE = new Interval(BigDecimal.ZERO, null);

    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);

    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(low, high);
    }

    public static Interval exactly(BigDecimal number) {
        return new Interval(number, number);
    }

    public static Interval around(BigDecimal number, BigDecimal margin) {
        return new Interval(number.subtract(margin), number.add(margin));
    }

    public Interval plus(Interval other) {
        return new Interval(both(low, other.low, BigDecimal::add), both(high, other.high, BigDecimal::add));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** All products; neither has numbers below zero. */
    public Interval times(Interval other) {
        return new Interval(low.multiply(other.low), both(high, other.high, BigDecimal::multiply));
    }

    /** All quotients; neither has numbers below zero. Of what is divided by next to nothing there is no greatest. */
    public Interval over(Interval other) {
        BigDecimal least =
                other.high == null || other.high.signum() == 0 ? BigDecimal.ZERO : low.divide(other.high, DOWN);
        boolean isOpen = high == null || other.low.signum() == 0;
        return new Interval(least, isOpen ? null : high.divide(other.low, UP));
    }

    public Interval scaled(BigDecimal factor) {
        return new Interval(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
    }

    /** What both have; empty when that is nothing. */
    public Optional<Interval> meet(Interval other) {
        BigDecimal least = low == null || other.low != null && other.low.compareTo(low) > 0 ? other.low : low;
        BigDecimal greatest = high == null || other.high != null && other.high.compareTo(high) < 0 ? other.high : high;
        boolean isNothing = least != null && greatest != null && least.compareTo(greatest) > 0;
        return isNothing ? Optional.empty() : Optional.of(new Interval(least, greatest));
    }

    public boolean meets(Interval other) {
        return meet(other).isPresent();
    }

    /** Whether it has all that the other one has. */
    public boolean contains(Interval other) {
        boolean isFromBelow = low == null || other.low != null && low.compareTo(other.low) <= 0;
        boolean isToAbove = high == null || other.high != null && high.compareTo(other.high) >= 0;
        return isFromBelow && isToAbove;
    }

    public boolean isBounded() {
        return low != null && high != null;
    }

    /** How far a number lies outside, above zero where it is more than all; zero where it does not. */
    public BigDecimal distanceTo(BigDecimal number) {
        if (low != null && number.compareTo(low) < 0) {
            return number.subtract(low);
        }
        return high != null && number.compareTo(high) > 0 ? number.subtract(high) : BigDecimal.ZERO;
    }

    private static BigDecimal both(BigDecimal one, BigDecimal other, BinaryOperator<BigDecimal> operator) {
        return one == null || other == null ? null : operator.apply(one, other);
    }
}
