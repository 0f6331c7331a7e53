package trade.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import trade.cube.Amount;
import trade.cube.Reason;

/** Percentages, ratios and means of exact amounts. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** part / whole × 100; missing when either is, or the whole is zero. */
    static Amount of(Amount part, Amount whole) {
        if (!part.isKnown() || !whole.isKnown()) {
            return Amount.missing(part.isKnown() ? whole.reason() : part.reason());
        }
        if (part.isOtherVintageThan(whole)) {
            return Amount.missing(Reason.MIXED_VINTAGES);
        }
        if (whole.value().signum() == 0) {
            return Amount.missing(Reason.BASE_ZERO);
        }
        return Amount.known(part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64));
    }

    /** part / whole × 100; missing when the whole is not above zero, as less than nothing has no parts. */
    static Amount share(Amount part, Amount whole) {
        boolean isBelowZero = part.isKnown() && whole.isKnown() && whole.value().signum() < 0;
        return isBelowZero ? Amount.missing(Reason.BASE_NEGATIVE) : of(part, whole);
    }

    /** part / whole; missing when either is, or the whole is zero. */
    static Amount ratio(Amount part, Amount whole) {
        Amount percent = of(part, whole);
        return percent.isKnown() ? Amount.known(percent.value().movePointLeft(2)) : percent;
    }

    /** The mean of numbers of which there are some. */
    static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
    }

    /** (current − base) / base × 100; missing when the base is not above zero. */
    static Amount growth(Amount base, Amount current) {
        if (!current.isKnown()) {
            return current;
        }
        if (!base.isKnown()) {
            return Amount.missing(base.reason() == Reason.PARTIAL_PERIOD ? base.reason() : Reason.BASE_MISSING);
        }
        if (current.isOtherVintageThan(base)) {
            return Amount.missing(Reason.MIXED_VINTAGES);
        }
        return base.value().signum() < 0 ? Amount.missing(Reason.BASE_NEGATIVE) : of(current.minus(base), base);
    }
}
