package trade.figure;

import java.math.BigDecimal;
import trade.cube.IncompatibleParameters;
import trade.cube.Selection.Term;

/**
 * Trade with some markets, or in some products, that would change by so many percent.
 *
 * @param percent at least −100
 */
public record Shock(Term whom, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Shock {
        if (percent.compareTo(HUNDRED.negate()) < 0) {
            throw new IncompatibleParameters(FigureMessage.SHRINKS_TOO_FAR.with(percent));
        }
    }

    /** What is left of an amount, or comes of it. */
    BigDecimal after(BigDecimal amount) {
        return amount.add(amount.multiply(percent).divide(HUNDRED));
    }
}
