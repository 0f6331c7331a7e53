package trade.claim.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.Interval;
import trade.claim.PrintedNumber;
import trade.claim.ReasonNumbers;
import trade.claim.Subject;
import trade.claim.Verdict;
import trade.claim.evidence.Evidence.DataValue;
import trade.claim.evidence.Evidence.NoEvidence;
import trade.claim.evidence.Evidence.VintagePair;
import trade.cube.Amount;
import trade.cube.Dimension;
import trade.cube.Selection.Term;
import trade.cube.VintageRule;
import trade.cube.Window;
import trade.message.Text;

/**
 * Compares claims with data: as they are printed first, and where that does not hold with other vintages, other bases and other
 * units, so that what went wrong has a name.
 *
 * <ul>
 *   <li>A claim holds when its rounding allows what the data has; also when its number was cut and not rounded, and when it is the data
 *       that is rounded: its numbers end in zeros behind four digits or more.
 *   <li>Off by no more than a hundredth, of growth a hundredth of the factor, it is <i>close</i>: data is revised.
 * </ul>
 */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private final Evidence evidence;
    private final VintageReadings readings;
    private final List<Explanation> explanations;

    Judge(Evidence evidence) {
        this.evidence = evidence;
        this.readings = new VintageReadings(evidence);
        this.explanations =
                List.of(new OtherVintage(readings), new OtherBase(readings), new OtherUnit(), new OtherFlow(readings));
    }

    Finding of(Claim claim) {
        ClaimMeasure measure = claim.measure().orElseThrow();
        Optional<String> other =
                claim.currency().flatMap(currency -> evidence.currency().filter(ofData -> !ofData.equals(currency)));
        if (other.isPresent() && measure.isOfCurrency()) {
            return Finding.silent(ClaimMessage.DATA_IN.with(other.get()));
        }
        Optional<Term> reporter = evidence.otherReporter(claim);
        if (reporter.isPresent()) {
            return Finding.silent(ClaimMessage.DATA_OF.with(Subject.name(reporter.get(), Dimension.REPORTER)));
        }
        Finding finding = measure.isRecord() ? record(claim) : number(claim);
        return finding.verdict().isRefuted()
                ? doubt(claim).map(finding::withDoubt).orElse(finding)
                : finding;
    }

    /** Why what the data has may be of something else than the claim. */
    private Optional<Text> doubt(Claim claim) {
        if (evidence.mayBeOfAnother(claim)) {
            return Optional.of(ClaimMessage.REPORTER_UNSAID);
        }
        boolean isOfOtherCurrency = evidence.currency().isEmpty()
                && claim.currency().filter(said -> !said.equals("USD")).isPresent();
        return isOfOtherCurrency ? Optional.of(ClaimMessage.CURRENCY_UNSAID) : Optional.empty();
    }

    /** An estimate that the data does not have holds where later figures are the same, and else nobody can tell. */
    private Finding number(Claim claim) {
        Optional<VintageRule> said = claim.vintage().map(VintageRule::of).filter(rule -> !evidence.has(rule));
        if (said.isPresent()) {
            Finding otherwise = numberAsSaid(claim.ofAnyVintage());
            return otherwise.verdict() == Verdict.HOLDS
                    ? otherwise
                    : otherwise
                            .withVerdict(Verdict.CANNOT_SAY)
                            .withReason(ClaimMessage.NOTHING_OF_VINTAGE.with(
                                    said.get().words()));
        }
        return numberAsSaid(claim);
    }

    private Finding numberAsSaid(Claim claim) {
        List<VintagePair> printed = VintageReadings.printed(claim);
        DataValue main = null;
        Optional<Text> silence = Optional.empty();
        for (VintagePair source : printed) {
            try {
                DataValue reading = evidence.read(claim, claim.base(), source);
                Optional<Finding> held = held(claim, reading);
                if (held.isPresent()) {
                    return held.get();
                }
                main = main == null ? reading : main;
            } catch (NoEvidence silent) {
                silence = silence.isEmpty() ? Optional.of(silent.reason()) : silence;
            }
        }
        if (main == null) {
            Text reason = silence.orElseThrow();
            return explanation(explanations, claim, printed, Optional.empty())
                    .map(otherwise -> Finding.silent(
                            reason,
                            ClaimMessage.IT_IS_WHAT_COMES.with(
                                    otherwise.reasons().get(0))))
                    .orElseGet(() -> Finding.silent(reason));
        }
        Finding plain = notHeld(claim, main);
        List<Explanation> fitting =
                plain.verdict() == Verdict.CLOSE ? List.of(new OtherVintage(readings)) : explanations;
        return explanation(fitting, claim, printed, Optional.of(main)).orElse(plain);
    }

    private static Optional<Finding> explanation(
            List<Explanation> explanations, Claim claim, List<VintagePair> printed, Optional<DataValue> main) {
        return explanations.stream()
                .flatMap(explanation -> explanation.of(claim, printed, main).stream())
                .findFirst();
    }

    /** A sum of some markets says no more of all than that these are at least as much; empty where that refutes a claim. */
    private static Optional<Finding> ofPart(Claim claim, DataValue reading, Text part) {
        Interval said = claim.widely();
        boolean isPlace = claim.is(ClaimMeasure.RANK) && said.meets(Interval.exactly(reading.exact()));
        if (isPlace || said.contains(reading.range())) {
            return Optional.of(Finding.of(Verdict.HOLDS, reading));
        }
        return said.meets(reading.range())
                ? Optional.of(Finding.of(
                        Verdict.CANNOT_SAY,
                        reading,
                        ClaimMessage.LISTED_ALONE.with(ReasonNumbers.asPrinted(claim, reading.exact()), part)))
                : Optional.empty();
    }

    private static Optional<Finding> held(Claim claim, DataValue reading) {
        if (reading.part().isPresent()) {
            return ofPart(claim, reading, reading.part().get());
        }
        Interval said = claim.widely();
        if (said.meets(Interval.exactly(reading.exact()))) {
            boolean isFarMore = !said.isBounded()
                    && !claim.closely().scaled(BigDecimal.TEN).meets(Interval.exactly(reading.exact()))
                    && OtherUnit.powerOf(claim, reading).isPresent();
            return isFarMore ? Optional.empty() : Optional.of(Finding.of(Verdict.HOLDS, reading));
        }
        if (isCut(claim, reading.exact())) {
            return Optional.of(Finding.of(Verdict.HOLDS, reading, ClaimMessage.CUT));
        }
        return said.meets(reading.range())
                ? Optional.of(Finding.of(Verdict.HOLDS, reading, ClaimMessage.WITHIN_ROUNDING_OF_DATA))
                : Optional.empty();
    }

    /** Whether the number is the data's without its last digits. */
    private static boolean isCut(Claim claim, BigDecimal exact) {
        PrintedNumber number = claim.number().orElseThrow();
        BigDecimal size = number.number().abs().multiply(claim.unit().scale());
        BigDecimal digit =
                number.half().add(number.half()).multiply(claim.unit().scale());
        return claim.unit().kind() != ClaimUnit.UnitKind.NONE
                && number.hedge() == Hedge.NONE
                && (number.number().signum() == exact.signum()
                        || number.number().signum() == 0)
                && exact.abs().compareTo(size) >= 0
                && exact.abs().compareTo(size.add(digit)) < 0;
    }

    /** What is to be said of a claim that its rounding does not allow. */
    static Finding notHeld(Claim claim, DataValue reading) {
        BigDecimal off = claim.widely().distanceTo(reading.exact());
        boolean isGrowth = claim.is(ClaimMeasure.GROWTH);
        BigDecimal size = isGrowth ? HUNDRED.add(reading.exact()) : reading.exact();
        Text data = ReasonNumbers.asPrinted(claim, reading.exact());
        boolean isClose = claim.unit().kind() != ClaimUnit.UnitKind.NONE
                && off.abs().compareTo(size.abs().multiply(CLOSE)) <= 0;
        if (isClose) {
            BigDecimal revision = off.abs().multiply(HUNDRED).divide(size.abs(), new MathContext(1));
            return Finding.of(
                    Verdict.CLOSE,
                    reading,
                    ClaimMessage.OUTSIDE_ROUNDING.with(data, ReasonNumbers.distance(claim, off), revision));
        }
        boolean isOfOtherVintage = reading.isEstimate() && claim.vintage().isEmpty();
        if (reading.isOnEstimate() || isOfOtherVintage) {
            return Finding.of(
                    Verdict.CANNOT_SAY,
                    reading,
                    (reading.isOnEstimate() ? ClaimMessage.ON_ESTIMATE : ClaimMessage.AN_ESTIMATE).with(data));
        }
        BigDecimal less =
                claim.number().orElseThrow().number().multiply(claim.unit().scale());
        boolean isTurned = claim.closely().negated().meets(reading.range())
                && reading.exact().signum() != 0;
        return Finding.of(Verdict.CONTRADICTED, reading, contradiction(claim, reading, isTurned, less));
    }

    private static Text contradiction(Claim claim, DataValue reading, boolean isTurned, BigDecimal printed) {
        Text data = ReasonNumbers.asPrinted(claim, reading.exact());
        if (claim.unit().kind() == ClaimUnit.UnitKind.NONE) {
            return ClaimMessage.DATA_HAS.with(data);
        }
        if (isTurned) {
            return ClaimMessage.SIGN_TURNED.with(data);
        }
        return (reading.exact().compareTo(printed) < 0 ? ClaimMessage.LESS : ClaimMessage.MORE)
                .with(data, ReasonNumbers.distance(claim, reading.exact().subtract(printed)));
    }

    /** Since when something was not as high or low. */
    private Finding record(Claim claim) {
        List<VintagePair> printed = VintageReadings.printed(claim);
        Finding first = null;
        for (VintagePair source : readings.all(claim, printed)) {
            boolean isPrinted = printed.contains(source);
            try {
                Finding finding = record(claim, source);
                if (finding.verdict() == Verdict.HOLDS && (isPrinted || isRefuted(first))) {
                    return isPrinted
                            ? finding
                            : new Finding(
                                    Verdict.OTHER_VINTAGE,
                                    finding.computed(),
                                    Stream.concat(Stream.of(source.words()), finding.reasons().stream())
                                            .toList(),
                                    "");
                }
                first = first == null && isPrinted ? finding : first;
            } catch (NoEvidence silent) {
                first = first == null && isPrinted ? Finding.silent(silent.reason()) : first;
            }
        }
        return first;
    }

    /** What another vintage has matters only where the one that is printed says otherwise. */
    private static boolean isRefuted(Finding printed) {
        return printed != null && printed.verdict() == Verdict.CONTRADICTED;
    }

    private Finding record(Claim claim, VintagePair source) throws NoEvidence {
        ClaimMeasure measure = claim.measure().orElseThrow();
        boolean isOfGrowth = measure == ClaimMeasure.HIGHEST_GROWTH || measure == ClaimMeasure.LOWEST_GROWTH;
        Map<Window, Amount> past = evidence.past(claim.subject(), claim.base(), isOfGrowth, source);
        List<Window> windows = new ArrayList<>(past.keySet());
        Window now = windows.remove(windows.size() - 1);
        Amount value = past.get(now);
        if (!value.isKnown()) {
            throw new NoEvidence(value.reason());
        }
        Optional<Window> since = claim.since();
        Window begin = windows.stream()
                .filter(window -> past.get(window).isKnown())
                .findFirst()
                .orElseThrow(() -> new NoEvidence(ClaimMessage.NOTHING_BEFORE));
        Window reached = null;
        List<Window> gaps = new ArrayList<>();
        boolean isGapBefore = false;
        Window alike = null;
        for (int i = windows.size() - 1; i >= 0 && reached == null; i--) {
            Window window = windows.get(i);
            boolean isAsked = since.isEmpty() || window.halfMonthsSince(since.get()) > 0;
            Amount other = past.get(window);
            if (!other.isKnown() && !isBeforeAll(past, windows, i)) {
                isGapBefore = true;
                if (isAsked) {
                    gaps.add(window);
                }
            } else if (other.isKnown()) {
                int order = other.value().compareTo(value.value()) * (measure.isHighest() ? 1 : -1);
                boolean isAlike = !isOfGrowth && mayBeEither(other.value(), value.value());
                reached = order >= 0 && !isAlike ? window : null;
                alike = isAsked && isAlike && alike == null ? window : alike;
            }
        }
        if (reached != null && (since.isEmpty() || reached.halfMonthsSince(since.get()) > 0)) {
            return Finding.of(
                    Verdict.CONTRADICTED,
                    value.value(),
                    was(reached, past.get(reached).value().compareTo(value.value()), measure.isHighest()));
        }
        if (alike != null) {
            throw new NoEvidence(ClaimMessage.ALIKE_WITHIN_ROUNDING.with(alike));
        }
        if (!gaps.isEmpty()) {
            throw new NoEvidence(Evidence.lacks(gaps));
        }
        if (reached == null
                && since.filter(window -> begin.halfMonthsSince(window) > 0).isPresent()) {
            throw new NoEvidence(ClaimMessage.DATA_BEGINS.with(begin));
        }
        boolean isLess = since.isPresent()
                && !isGapBefore
                && (reached == null || since.get().halfMonthsSince(reached) > 0);
        if (!isLess) {
            return Finding.of(Verdict.HOLDS, value.value());
        }
        return Finding.of(
                Verdict.HOLDS,
                value.value(),
                reached == null ? ClaimMessage.ON_RECORD_SINCE.with(begin) : ClaimMessage.EVEN_SINCE.with(reached));
    }

    /** Whether the rounding of the data leaves open which of two is more. */
    private boolean mayBeEither(BigDecimal one, BigDecimal other) {
        Interval rounded = evidence.rounded(one);
        return !rounded.equals(Interval.exactly(one)) && rounded.meets(evidence.rounded(other));
    }

    /** @param order of what it was then to what it is; 0 is the same */
    private static Text was(Window then, int order, boolean isHighest) {
        ClaimMessage was = isHighest
                ? (order == 0 ? ClaimMessage.WAS_AS_HIGH : ClaimMessage.WAS_HIGHER)
                : order == 0 ? ClaimMessage.WAS_AS_LOW : ClaimMessage.WAS_LOWER;
        return was.with(then);
    }

    /** Whether nothing is known up to there. */
    private static boolean isBeforeAll(Map<Window, Amount> past, List<Window> windows, int end) {
        return windows.subList(0, end + 1).stream()
                .noneMatch(window -> past.get(window).isKnown());
    }
}
