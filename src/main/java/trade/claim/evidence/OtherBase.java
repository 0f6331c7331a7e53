package trade.claim.evidence;

import java.util.List;
import java.util.Optional;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ReasonNumbers;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.VintagePair;
import trade.figure.Comparison;
import trade.message.Text;

/** Right on a year ago rather than on the previous period. */
final class OtherBase implements Explanation {

    private static final List<Comparison> BASES = List.of(
            Comparison.YEAR_ON_YEAR,
            new Comparison(Comparison.BaseKind.PREVIOUS, List.of()),
            new Comparison(Comparison.BaseKind.YTD, List.of()));

    private final VintageReadings readings;

    OtherBase(VintageReadings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Finding> of(Claim claim, List<VintagePair> printed, Optional<DataValue> main) {
        if (!claim.is(ClaimMeasure.GROWTH) && !claim.is(ClaimMeasure.CHANGE)) {
            return Optional.empty();
        }
        for (VintagePair source : readings.all(claim, printed)) {
            for (Comparison base : BASES) {
                if (!base.equals(claim.base()) && readings.holds(claim, base, source)) {
                    Text on = printed.contains(source)
                            ? words(base)
                            : ClaimMessage.BASE_AND_VINTAGE.with(words(base), source.words());
                    Text is = main.isPresent()
                            ? ClaimMessage.IT_IS.with(claim.measure().orElseThrow(), on)
                            : on;
                    Optional<Text> instead = main.map(reading -> ClaimMessage.DATA_HAS_ON.with(
                            ReasonNumbers.asPrinted(claim, reading.exact()), words(claim.base())));
                    return Optional.of(
                            readings.found(claim, base, source, Verdict.OTHER_BASE, VintageReadings.both(is, instead)));
                }
            }
        }
        return Optional.empty();
    }

    private static Text words(Comparison base) {
        return switch (base.kind()) {
            case YOY -> ClaimMessage.ON_YEAR_AGO;
            case PREVIOUS -> ClaimMessage.ON_PREVIOUS_PERIOD;
            case YTD -> ClaimMessage.OF_YEAR_SO_FAR;
            case FIXED -> ClaimMessage.ON.with(base.readings().get(0));
        };
    }
}
