package trade.claim.evidence;

import java.util.List;
import java.util.Optional;
import trade.claim.Claim;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.VintagePair;

/** Another way in which a claim that does not hold as it is printed would be right. */
interface Explanation {

    /**
     * @param printed the vintages that the claim is of
     * @param main what the data has of it as it is printed; none where it has nothing
     */
    Optional<Finding> of(Claim claim, List<VintagePair> printed, Optional<DataValue> main);
}
