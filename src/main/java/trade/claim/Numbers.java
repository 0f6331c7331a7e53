package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in reasons, which are sentences: rounded so that they can be told from what is printed. */
final class Numbers {

    private static final int SHOWN = 4;
    private static final int MORE = 4;

    private Numbers() {}

    /** A number as a claim would print it, with a decimal more. */
    static String like(Claim claim, BigDecimal inBaseUnits) {
        BigDecimal number = inBaseUnits.divide(claim.unit().scale(), MathContext.DECIMAL64);
        int decimals = isPlace(claim) ? 0 : claim.number().orElseThrow().decimals() + 1;
        String sign = isSigned(claim) && number.signum() > 0 ? "+" : "";
        return (sign + plain(number, decimals) + " " + claim.unit().words()).strip();
    }

    /** How far it is off, without a sign. */
    static String distance(Claim claim, BigDecimal inBaseUnits) {
        BigDecimal number = inBaseUnits.abs().divide(claim.unit().scale(), MathContext.DECIMAL64);
        boolean isPercent = claim.unit().kind() == ClaimUnit.Kind.PERCENT;
        String words = isPercent ? "points" : claim.unit().words();
        int decimals = isPlace(claim) ? 0 : claim.number().orElseThrow().decimals() + 1;
        BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
        return ((shown.signum() == 0 ? number.round(new MathContext(1)) : shown).toPlainString() + " " + words).strip();
    }

    /** A range in units of a claim. */
    static String like(Claim claim, Interval inBaseUnits) {
        BigDecimal scale = claim.unit().scale();
        return range(inBaseUnits.scaled(BigDecimal.ONE.divide(scale, MathContext.DECIMAL64)));
    }

    /** A range of money: 6.130 … 6.147 billion. */
    static String money(Interval range) {
        BigDecimal most = range.high().abs().max(range.low().abs());
        int digits = most.precision() - most.scale();
        int power = digits > 9 ? 9 : digits > 6 ? 6 : digits > 3 ? 3 : 0;
        String words = power == 9 ? " billion" : power == 6 ? " million" : power == 3 ? " thousand" : "";
        return range(range.scaled(BigDecimal.ONE.movePointLeft(power))) + words;
    }

    private static String range(Interval range) {
        BigDecimal most = range.high() == null ? range.low() : range.high();
        int digits = most == null ? 0 : most.precision() - most.scale();
        int decimals = Math.max(0, SHOWN - Math.max(1, digits));
        if (range.low() == null || range.high() == null) {
            return range.low() == null
                    ? range.high() == null ? "anything" : "up to " + plain(range.high(), decimals)
                    : "from " + plain(range.low(), decimals) + " on";
        }
        String low = plain(range.low(), decimals);
        String high = plain(range.high(), decimals);
        for (int more = decimals + 1; low.equals(high) && more < decimals + MORE; more++) {
            low = plain(range.low(), more);
            high = plain(range.high(), more);
        }
        return low + " … " + high;
    }

    private static String plain(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean isPlace(Claim claim) {
        return claim.unit().kind() == ClaimUnit.Kind.NONE;
    }

    private static boolean isSigned(Claim claim) {
        return claim.measure()
                .filter(measure -> measure.hasBase() || measure == Measure.BALANCE)
                .isPresent();
    }
}
