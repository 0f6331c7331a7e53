package trade.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * Distribution of a whole over its parts: concentration ratios and the Herfindahl-Hirschman index.
 *
 * @param whole above zero
 * @param parts above zero, largest first
 */
record Distribution(BigDecimal whole, List<BigDecimal> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_BY_ROUNDING = new BigDecimal("100.5");

    static Distribution of(BigDecimal whole, List<BigDecimal> parts) {
        return new Distribution(
                whole,
                parts.stream()
                        .filter(part -> part.signum() > 0)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    int count() {
        return parts.size();
    }

    /** The sum of squared shares, from 0 to 1; what no part shows counts as spread thinly, so that it may be more. */
    BigDecimal herfindahl() {
        return ofWhole(squares());
    }

    /** The same if all that no part shows were one. */
    BigDecimal herfindahlAtMost() {
        return ofWhole(squares().add(square(unlisted())));
    }

    private BigDecimal squares() {
        return parts.stream().map(Distribution::square).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number);
    }

    private BigDecimal ofWhole(BigDecimal squares) {
        return squares.divide(square(whole), MathContext.DECIMAL64);
    }

    /** As many parts of one size would be as concentrated: 1 / herfindahl. */
    BigDecimal equivalentNumber() {
        return square(whole).divide(squares(), MathContext.DECIMAL64);
    }

    /** From 0, where all of so many parts are of one size, to 1, where there is one only; of at least two. */
    BigDecimal normalised(int possible) {
        MathContext exact = MathContext.DECIMAL128;
        BigDecimal least =
                BigDecimal.ONE.divide(BigDecimal.valueOf(possible), exact).sqrt(exact);
        return herfindahl().sqrt(exact).subtract(least).divide(BigDecimal.ONE.subtract(least), MathContext.DECIMAL64);
    }

    /** What the largest of them are of the whole, in percent. */
    BigDecimal topShare(int top) {
        BigDecimal sum = parts.stream().limit(top).reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(sum);
    }

    /** Whether parts come to more than the whole, by more than rounding: some may lie within others. */
    boolean exceedsWhole() {
        return percent(sum()).compareTo(MOST_BY_ROUNDING) > 0;
    }

    /** What no part shows, in percent of the whole; none where rounding makes parts more than the whole. */
    BigDecimal unlistedShare() {
        return percent(unlisted());
    }

    private BigDecimal unlisted() {
        return whole.subtract(sum()).max(BigDecimal.ZERO);
    }

    private BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal percent(BigDecimal part) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
