package trade.claim.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.VintagePair;
import trade.cube.Flow;

/** Right of imports and not of exports, or the other way round: what is said is wrong all the same. */
final class OtherFlow implements Explanation {

    private final VintageReadings readings;

    OtherFlow(VintageReadings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Finding> of(Claim claim, List<VintagePair> printed, Optional<DataValue> main) {
        Set<Flow> flows = claim.subject().flows();
        boolean isOfOneFlow = flows.equals(EnumSet.of(Flow.EXPORT)) || flows.equals(EnumSet.of(Flow.IMPORT));
        if (!isOfOneFlow || main.isEmpty() || claim.is(ClaimMeasure.RANK)) {
            return Optional.empty();
        }
        Finding plain = Judge.notHeld(claim, main.get());
        Flow other = flows.contains(Flow.EXPORT) ? Flow.IMPORT : Flow.EXPORT;
        Claim ofOther = claim.withSubject(claim.subject().withFlows(EnumSet.of(other)));
        return printed.stream()
                .filter(source ->
                        plain.verdict() == Verdict.CONTRADICTED && readings.holds(ofOther, claim.base(), source))
                .findFirst()
                .map(source -> plain.withReason(ClaimMessage.RIGHT_AS.with(ofOther.what())));
    }
}
