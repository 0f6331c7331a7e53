package trade.claim.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import trade.claim.Claim;
import trade.claim.ClaimMessage;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.Interval;
import trade.claim.PrintedNumber;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.VintagePair;
import trade.message.Text;

/** Right but for a power of ten: millions for billions, a fraction for percent. */
final class OtherUnit implements Explanation {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final List<Integer> POWERS = List.of(3, -3, 6, -6, 9, -9, 2, -2);

    @Override
    public Optional<Finding> of(Claim claim, List<VintagePair> printed, Optional<DataValue> main) {
        return main.filter(reading -> reading.part().isEmpty())
                .flatMap(reading -> powerOf(claim, reading)
                        .map(power -> Finding.of(
                                Verdict.OTHER_UNIT,
                                reading,
                                unit(claim, power),
                                VintageReadings.dataHas(claim, reading))));
    }

    /** The power of ten that the number is off by. */
    static Optional<Integer> powerOf(Claim claim, DataValue reading) {
        boolean isRelative = claim.unit().isRelative();
        boolean isPlace = claim.unit().kind() == ClaimUnit.UnitKind.NONE;
        PrintedNumber number = claim.number().orElseThrow();
        Interval said = number.hedge() == Hedge.NONE
                ? claim.widely()
                : claim.unit()
                        .of(Interval.around(
                                number.number(), number.number().abs().multiply(TENTH)));
        return POWERS.stream()
                .filter(power -> !isPlace && number.number().signum() != 0)
                .filter(power -> isRelative == (Math.abs(power) == 2))
                .filter(power -> said.meets(reading.range().scaled(BigDecimal.ONE.scaleByPowerOfTen(power))))
                .findFirst();
    }

    private static Text unit(Claim claim, int power) {
        return claim.unit().isRelative()
                ? ClaimMessage.FRACTION
                : ClaimMessage.FACTOR.with(Text.grouped(BigDecimal.TEN.pow(Math.abs(power))));
    }
}
