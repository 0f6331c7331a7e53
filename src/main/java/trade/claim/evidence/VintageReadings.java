package trade.claim.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ReasonNumbers;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.NoEvidence;
import trade.claim.evidence.Evidence.VintagePair;
import trade.cube.Vintage;
import trade.cube.VintageRule;
import trade.figure.Comparison;
import trade.message.Text;

/** What the data has of claims in each of its vintages, and on any base. */
final class VintageReadings {

    private final Evidence evidence;

    VintageReadings(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The vintages that a claim says, or the latest. */
    static List<VintagePair> printed(Claim claim) {
        return claim.vintage()
                .map(VintageRule::of)
                .map(said -> List.of(new VintagePair(said, VintageRule.LATEST), new VintagePair(said, said)))
                .orElse(List.of(new VintagePair(VintageRule.LATEST, VintageRule.LATEST)));
    }

    List<VintagePair> all(Claim claim, List<VintagePair> printed) {
        List<VintagePair> all = new ArrayList<>(printed);
        all.addAll(others(claim, printed));
        return all;
    }

    List<VintagePair> others(Claim claim, List<VintagePair> printed) {
        List<VintageRule> rules = new ArrayList<>(List.of(VintageRule.LATEST));
        for (Vintage.Status status : Vintage.Status.values()) {
            rules.add(VintageRule.of(status));
        }
        Set<VintagePair> others = new LinkedHashSet<>();
        rules.removeIf(rule -> !evidence.has(rule));
        for (VintageRule current : rules) {
            for (VintageRule base : rules) {
                others.add(new VintagePair(current, base));
            }
        }
        // a number that is compared with nothing has no base of another vintage
        boolean isCompared = claim.measure().filter(ClaimMeasure::hasBase).isPresent();
        others.removeIf(source ->
                printed.contains(source) || !isCompared && !source.current().equals(source.base()));
        return List.copyOf(others);
    }

    boolean holds(Claim claim, Comparison base, VintagePair source) {
        try {
            DataValue reading = evidence.read(claim, base, source);
            return reading.part().isEmpty() && claim.closely().meets(reading.range());
        } catch (NoEvidence silent) {
            return false;
        }
    }

    Finding found(Claim claim, Comparison base, VintagePair source, Verdict verdict, List<Text> reasons) {
        try {
            return Finding.of(verdict, evidence.read(claim, base, source), reasons);
        } catch (NoEvidence impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Text dataHas(Claim claim, DataValue reading) {
        return ClaimMessage.DATA_HAS.with(ReasonNumbers.asPrinted(claim, reading.exact()));
    }

    static List<Text> both(Text reason, Optional<Text> other) {
        return Stream.concat(Stream.of(reason), other.stream()).toList();
    }
}
