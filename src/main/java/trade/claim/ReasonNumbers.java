package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import trade.message.Text;

/** Numbers in reasons, which are sentences: rounded so that they can be told from what is printed. */
public final class ReasonNumbers {

    private static final int SHOWN = 4;
    private static final int MORE = 4;

    private ReasonNumbers() {}

    /** A number as a claim would print it, with a decimal more. */
    public static Text asPrinted(Claim claim, BigDecimal inBaseUnits) {
        BigDecimal number = inBaseUnits.divide(claim.unit().scale(), MathContext.DECIMAL64);
        int decimals = isPlace(claim) ? 0 : claim.number().orElseThrow().decimals() + 1;
        BigDecimal rounded = rounded(number, decimals);
        return claim.unit().text(isSigned(claim) && number.signum() > 0 ? Text.signed(rounded) : Text.number(rounded));
    }

    /** How far it is off, without a sign. */
    public static Text distance(Claim claim, BigDecimal inBaseUnits) {
        BigDecimal number = inBaseUnits.abs().divide(claim.unit().scale(), MathContext.DECIMAL64);
        int decimals = isPlace(claim) ? 0 : claim.number().orElseThrow().decimals() + 1;
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        Text shown = Text.number(rounded.signum() == 0 ? number.round(new MathContext(1)) : rounded);
        return claim.unit().kind() == ClaimUnit.UnitKind.PERCENT
                ? ClaimMessage.POINTS.with(shown)
                : claim.unit().text(shown);
    }

    /** A range in units of a claim. */
    public static Text asPrinted(Claim claim, Interval inBaseUnits) {
        BigDecimal scale = claim.unit().scale();
        return range(inBaseUnits.scaled(BigDecimal.ONE.divide(scale, MathContext.DECIMAL64)));
    }

    /** A range of money: 6.130 … 6.147 billion. */
    public static Text money(Interval range) {
        BigDecimal most = range.high().abs().max(range.low().abs());
        int digits = most.precision() - most.scale();
        if (digits > 9) {
            return ClaimMessage.BILLION.with(range(range.scaled(BigDecimal.ONE.movePointLeft(9))));
        }
        if (digits > 6) {
            return ClaimMessage.MILLION.with(range(range.scaled(BigDecimal.ONE.movePointLeft(6))));
        }
        return digits > 3
                ? ClaimMessage.THOUSAND.with(range(range.scaled(BigDecimal.ONE.movePointLeft(3))))
                : range(range);
    }

    private static Text range(Interval range) {
        BigDecimal most = range.high() == null ? range.low() : range.high();
        int digits = most == null ? 0 : most.precision() - most.scale();
        int decimals = Math.max(0, SHOWN - Math.max(1, digits));
        if (range.low() == null || range.high() == null) {
            return range.low() == null
                    ? range.high() == null
                            ? ClaimMessage.ANYTHING
                            : ClaimMessage.UP_TO.with(rounded(range.high(), decimals))
                    : ClaimMessage.FROM_ON.with(rounded(range.low(), decimals));
        }
        int shown = decimals;
        while (shown < decimals + MORE - 1 && rounded(range.low(), shown).equals(rounded(range.high(), shown))) {
            shown++;
        }
        return ClaimMessage.RANGE.with(rounded(range.low(), shown), rounded(range.high(), shown));
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static boolean isPlace(Claim claim) {
        return claim.unit().kind() == ClaimUnit.UnitKind.NONE;
    }

    private static boolean isSigned(Claim claim) {
        return claim.measure()
                .filter(measure -> measure.hasBase() || measure == ClaimMeasure.BALANCE)
                .isPresent();
    }
}
