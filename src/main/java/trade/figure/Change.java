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

    /** The least that growth can be where both amounts are rounded, by so much at most; in percent. */
    Text lowestGrowth(BigDecimal rounding) {
        BigDecimal least = current.value().subtract(rounding);
        boolean isTrade = current.value().signum() >= 0;
        return growth(base.value().add(rounding), isTrade ? least.max(BigDecimal.ZERO) : least);
    }

    /** The most that it can be; without an end where the base can be nothing. */
    Text highestGrowth(BigDecimal rounding) {
        return growth(base.value().subtract(rounding), current.value().add(rounding));
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
        Amount part = isSum ? noTradeIfNotReported(current).minus(noTradeIfNotReported(base)) : current.minus(base);
        Amount growthOfNothing = Percent.growth(totalBase, Amount.known(BigDecimal.ZERO));
        return growthOfNothing.isKnown() ? Percent.of(part, totalBase) : growthOfNothing;
    }

    static Amount noTradeIfNotReported(Amount amount) {
        return amount.reason() == Reason.NOT_REPORTED ? Amount.known(BigDecimal.ZERO) : amount;
    }
}
