package trade.claim.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.message.Text;

/**
 * What data says of one claim.
 *
 * @param computed what it makes of the number, in base units
 * @param reasons why, if that is not plain
 * @param formula how it comes of the sums of the data, in numbers; empty of records and places
 */
record Finding(Verdict verdict, Optional<BigDecimal> computed, List<Text> reasons, String formula) {

    static Finding of(Verdict verdict, BigDecimal computed, Text... reasons) {
        return new Finding(verdict, Optional.of(computed), List.of(reasons), "");
    }

    static Finding of(Verdict verdict, DataValue computed, Text... reasons) {
        return of(verdict, computed, List.of(reasons));
    }

    static Finding of(Verdict verdict, DataValue computed, List<Text> reasons) {
        return new Finding(verdict, Optional.of(computed.exact()), reasons, computed.formula());
    }

    Finding withReason(Text more) {
        return new Finding(
                verdict,
                computed,
                Stream.concat(reasons.stream(), Stream.of(more)).toList(),
                formula);
    }

    Finding withVerdict(Verdict other) {
        return new Finding(other, computed, reasons, formula);
    }

    /** Nothing is found where what the data has may be of something else. */
    Finding withDoubt(Text doubt) {
        return new Finding(
                Verdict.CANNOT_SAY,
                computed,
                Stream.concat(Stream.of(doubt), reasons.stream()).toList(),
                formula);
    }

    static Finding silent(Text... reasons) {
        return new Finding(Verdict.CANNOT_SAY, Optional.empty(), List.of(reasons), "");
    }
}
