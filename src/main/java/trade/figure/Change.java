package trade.figure;

import java.math.BigDecimal;
import trade.cube.Amount;
import trade.cube.Reason;

/** A current amount against its base. */
record Change(Amount base, Amount current) {

    /** current − base, in currency units. */
    Amount absolute() {
        boolean isOdd = current.isKnown() && (!base.isKnown() || current.isOtherVintageThan(base));
        return isOdd ? Percent.growth(base, current) : current.minus(base);
    }

    /** (current − base) / base × 100. */
    Amount growth() {
        return Percent.growth(base, current);
    }

    /**
     * (current − base) / total base × 100, in percentage points. A side in which nothing was reported counts as no trade
     * here, as it does in the total; so the contributions add up to the growth of the total.
     */
    Amount contribution(Amount totalBase) {
        if (!base.isKnown() && !current.isKnown()) {
            return current;
        }
        Amount part = noTradeIfNotReported(current).minus(noTradeIfNotReported(base));
        Amount growthOfNothing = Percent.growth(totalBase, Amount.known(BigDecimal.ZERO));
        return growthOfNothing.isKnown() ? Percent.of(part, totalBase) : growthOfNothing;
    }

    static Amount noTradeIfNotReported(Amount amount) {
        return amount.reason() == Reason.NOT_REPORTED ? Amount.known(BigDecimal.ZERO) : amount;
    }
}
