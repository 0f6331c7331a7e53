package trade.claim.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.claim.Verdict;
import trade.message.Text;

/**
 * What data says of one claim.
 *
 * @param computed what it makes of the number, in base units
 * @param reasons why, if that is not plain
 */
record Finding(Verdict verdict, Optional<BigDecimal> computed, List<Text> reasons) {

    static Finding of(Verdict verdict, BigDecimal computed, Text... reasons) {
        return new Finding(verdict, Optional.of(computed), List.of(reasons));
    }

    /** Nothing is found where what the data has may be of something else. */
    Finding withDoubt(Text doubt) {
        return new Finding(
                Verdict.CANNOT_SAY,
                computed,
                Stream.concat(Stream.of(doubt), reasons.stream()).toList());
    }

    static Finding silent(Text... reasons) {
        return new Finding(Verdict.CANNOT_SAY, Optional.empty(), List.of(reasons));
    }
}
