package trade.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import trade.cube.Amount;
import trade.cube.Reason;
import trade.message.Text;

/**
 * A current amount against its base.
 *
 * @param isOfSameParts whether both are of the same markets and products; else they have no difference
 */
record Change(Amount base, Amount current, boolean isOfSameParts) {

    Change(Amount base, Amount current) {
        this(base, current, true);
    }

    /** With fewer units growth is not known to its first digit. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** current − base, in currency units. */
    Amount absolute() {
        if (!isOfSameParts) {
            return Amount.missing(Reason.OTHER_PARTS);
        }
        boolean isOdd = current.isKnown() && (!base.isKnown() || current.isOtherVintageThan(base));
        return isOdd ? Percent.growth(base, current) : current.minus(base);
    }

    /** (current − base) / base × 100. */
    Amount growth() {
        return isOfSameParts ? Percent.growth(base, current) : Amount.missing(Reason.OTHER_PARTS);
    }

    /**
     * Whether growth is known roughly alone: the base holds fewer than a hundred units for each number that it, or the current amount, was
     * added up of.
     *
     * @param unit that each number is rounded to
     */
    boolean isRough(BigDecimal unit) {
        BigDecimal enough =
                unit.multiply(ENOUGH).multiply(BigDecimal.valueOf(Math.max(base.numbers(), current.numbers())));
        return growth().isKnown() && base.value().compareTo(enough) < 0;
    }

    /** The least that growth can be where each number is rounded to a unit; in percent. */
    Text lowestGrowth(BigDecimal unit) {
        BigDecimal least = current.value().subtract(rounding(current, unit));
        boolean isTrade = current.value().signum() >= 0;
        return growth(base.value().add(rounding(base, unit)), isTrade ? least.max(BigDecimal.ZERO) : least);
    }

    /** The most that it can be; without an end where the base can be nothing. */
    Text highestGrowth(BigDecimal unit) {
        return growth(
                base.value().subtract(rounding(base, unit)), current.value().add(rounding(current, unit)));
    }

    /** How far an amount may be off: half a unit for each number in it. */
    private static BigDecimal rounding(Amount amount, BigDecimal unit) {
        return unit.multiply(HALF).multiply(BigDecimal.valueOf(amount.numbers()));
    }

    private static Text growth(BigDecimal base, BigDecimal current) {
        return base.signum() <= 0
                ? FigureMessage.NO_END
                : Text.signed(current.subtract(base).movePointRight(2).divide(base, 1, RoundingMode.HALF_UP));
    }

    /**
     * (current − base) / total base × 100, in percentage points. A side in which nothing was reported counts as no trade
     * in a total that is the sum of the rows, so that contributions add up to its growth; a published one may hold it.
     *
     * @param isSum whether the total is the sum of the rows
     */
    Amount contribution(Amount totalBase, boolean isSum) {
        if (!isOfSameParts) {
            return Amount.missing(Reason.OTHER_PARTS);
        }
        if (!base.isKnown() && !current.isKnown()) {
            return current;
        }
        if (current.isOtherVintageThan(base)) {
            return Amount.missing(Reason.MIXED_VINTAGES);
        }
        Amount part = isSum ? noTradeIfNotReported(current).minus(noTradeIfNotReported(base)) : current.minus(base);
        Amount growthOfNothing = Percent.growth(totalBase, Amount.known(BigDecimal.ZERO));
        return growthOfNothing.isKnown() ? Percent.of(part, totalBase) : growthOfNothing;
    }

    static Amount noTradeIfNotReported(Amount amount) {
        return amount.reason() == Reason.NOT_REPORTED ? Amount.known(BigDecimal.ZERO) : amount;
    }
}
