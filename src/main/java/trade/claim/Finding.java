package trade.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What data says of one claim.
 *
 * @param computed what it makes of the number, in base units
 * @param reason in words; may be empty
 */
record Finding(Verdict verdict, Optional<BigDecimal> computed, String reason) {

    static Finding of(Verdict verdict, BigDecimal computed, String reason) {
        return new Finding(verdict, Optional.of(computed), reason);
    }

    static Finding silent(String reason) {
        return new Finding(Verdict.CANNOT_SAY, Optional.empty(), reason);
    }
}
