package trade.claim.evidence;

import java.util.List;
import java.util.Optional;
import trade.claim.Claim;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.VintagePair;

/** Right as preliminary, or on a base that was revised since. */
final class OtherVintage implements Explanation {

    private final VintageReadings readings;

    OtherVintage(VintageReadings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Finding> of(Claim claim, List<VintagePair> printed, Optional<DataValue> main) {
        return readings.others(claim, printed).stream()
                .filter(source -> readings.holds(claim, claim.base(), source))
                .findFirst()
                .map(source -> readings.found(
                        claim,
                        claim.base(),
                        source,
                        Verdict.OTHER_VINTAGE,
                        VintageReadings.both(
                                source.words(), main.map(reading -> VintageReadings.dataHas(claim, reading)))));
    }
}
