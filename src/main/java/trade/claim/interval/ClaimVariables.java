package trade.claim.interval;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.Interval;
import trade.claim.Subject;
import trade.claim.interval.Variable.VariableCell;
import trade.claim.interval.Variable.VariableKind;
import trade.cube.Flow;
import trade.cube.Window;

/** The variable that each claim is about: one, whatever it is called and in whatever unit it is printed. */
public final class ClaimVariables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final List<Claim> claims;
    private final Map<String, String> vintages;
    private final Map<String, String> currencies;
    private final Map<String, Window> latest;
    private final Map<Claim, Variable> unknowns = new IdentityHashMap<>();
    private final Map<Variable, List<Claim>> byUnknown;

    /** @param claims those of all reports; only those that say a number of something known are looked at */
    public ClaimVariables(Collection<Claim> claims) {
        this.claims = claims.stream().filter(ClaimVariables::isOfNumber).toList();
        this.vintages = oneOf(this.claims, claim -> claim.vintage().map(Object::toString));
        this.currencies = oneOf(this.claims, Claim::currency);
        this.latest = this.claims.stream()
                .collect(Collectors.toMap(
                        Claim::report,
                        claim -> claim.subjectNow().window(),
                        (one, other) -> other.halfMonthsSince(one) > 0 ? other : one));
        this.claims.forEach(claim -> unknowns.put(claim, about(claim)));
        this.byUnknown = this.claims.stream()
                .collect(Collectors.groupingBy(claim -> unknowns.get(claim).inAnyReport()));
    }

    private static boolean isOfNumber(Claim claim) {
        boolean isAmbiguousShare =
                claim.is(ClaimMeasure.SHARE) && claim.wholeOfShare().isEmpty();
        boolean isPlace = claim.measure()
                .filter(one -> one == ClaimMeasure.RANK || one.isRecord())
                .isPresent();
        // a rate between two rates is not looked at
        boolean isChangeOfRate = claim.is(ClaimMeasure.CHANGE) && claim.unit().isRelative();
        // a balance may turn, and what is relative to it then says nothing
        boolean isOfBalance = claim.subject().isBalance()
                && claim.measure().filter(ClaimMeasure::hasBase).isPresent();
        return claim.measure().isPresent()
                && claim.number().isPresent()
                && !isPlace
                && !isOfBalance
                && !isAmbiguousShare
                && !isChangeOfRate;
    }

    /** What claims of a report say of it, where they say one thing: it holds for those that say nothing. */
    private static Map<String, String> oneOf(List<Claim> claims, Function<Claim, Optional<String>> saying) {
        Map<String, Set<String>> said = new HashMap<>();
        claims.forEach(claim -> saying.apply(claim)
                .ifPresent(one -> said.computeIfAbsent(claim.report(), none -> new TreeSet<>())
                        .add(one)));
        Map<String, String> one = new HashMap<>();
        said.forEach((report, all) -> {
            if (all.size() == 1) {
                one.put(report, all.iterator().next());
            }
        });
        return one;
    }

    /** The claims that say a number of something known. */
    public List<Claim> claims() {
        return claims;
    }

    /** What a claim is about. */
    Variable of(Claim claim) {
        return unknowns.get(claim);
    }

    /** The variables of all claims, in their order. */
    List<Variable> all() {
        return claims.stream().map(unknowns::get).toList();
    }

    /** What an interval of percent is as a factor or a part of one; deficits are balances below zero. */
    static Interval inUnknown(Claim claim, Interval said) {
        return switch (claim.measure().orElseThrow()) {
            case GROWTH, QUANTITY_GROWTH, PRICE_GROWTH -> said.scaled(HUNDREDTH).plus(Interval.exactly(BigDecimal.ONE));
            case SHARE -> said.scaled(HUNDREDTH);
            case DEFICIT -> said.negated();
            default -> said;
        };
    }

    /** What a claim most likely says of its unknown. */
    Interval close(Claim claim) {
        return inUnknown(claim, claim.closely());
    }

    /** An interval of its unknown as the claim would say it: the reverse of what is taken of it. */
    Interval said(Claim claim, Interval ofUnknown) {
        return switch (claim.measure().orElseThrow()) {
            case GROWTH, QUANTITY_GROWTH, PRICE_GROWTH ->
                ofUnknown.minus(Interval.exactly(BigDecimal.ONE)).scaled(HUNDRED);
            case SHARE -> ofUnknown.scaled(HUNDRED);
            case DEFICIT -> ofUnknown.negated();
            default -> ofUnknown;
        };
    }

    private Variable about(Claim claim) {
        VariableCell own = cell(claim, claim.subjectNow());
        return switch (claim.measure().orElseThrow()) {
            case VALUE -> Variable.of(VariableKind.VALUE, own);
            case TOTAL ->
                Variable.of(
                        VariableKind.VALUE,
                        cell(claim, claim.subjectNow().withFlows(Set.of(Flow.EXPORT, Flow.IMPORT))));
            case GROWTH -> new Variable(VariableKind.FACTOR, own, cell(claim, claim.subjectBefore()));
            case CHANGE -> new Variable(VariableKind.CHANGE, own, cell(claim, claim.subjectBefore()));
            case SHARE ->
                new Variable(
                        VariableKind.SHARE,
                        own,
                        cell(claim, claim.wholeOfShare().orElseThrow()));
            case BALANCE, DEFICIT -> Variable.of(VariableKind.BALANCE, own);
            case QUANTITY -> Variable.of(VariableKind.QUANTITY, own);
            case PRICE -> Variable.of(VariableKind.PRICE, own);
            case QUANTITY_GROWTH -> new Variable(VariableKind.QUANTITY_FACTOR, own, cell(claim, claim.subjectBefore()));
            case PRICE_GROWTH -> new Variable(VariableKind.PRICE_FACTOR, own, cell(claim, claim.subjectBefore()));
            case RANK, HIGHEST, LOWEST, HIGHEST_GROWTH, LOWEST_GROWTH -> throw new IllegalArgumentException();
        };
    }

    VariableCell cell(Claim claim, Subject subject) {
        String flow = new TreeSet<>(subject.flows()).toString();
        return new VariableCell(
                subject.reporter().map(Subject::key).orElse(""),
                flow,
                Subject.key(subject.market()),
                Subject.key(subject.product()),
                subject.window().simplest(),
                claim.currency().orElse(currencies.getOrDefault(claim.report(), "")),
                claim.report());
    }

    /** The value of some trade, as a claim takes it. */
    Variable value(Claim claim, Subject subject) {
        return Variable.of(VariableKind.VALUE, cell(claim, subject));
    }

    /** Whether both reports knew a value, as later periods are what they are about, or print the same vintage of it. */
    boolean isSettled(VariableCell one, VariableCell other) {
        String vintage = vintages.get(one.report());
        return vintage != null && vintage.equals(vintages.get(other.report())) || isPast(one) && isPast(other);
    }

    private boolean isPast(VariableCell cell) {
        return latest.get(cell.report()).halfMonthsSince(cell.window()) > 0;
    }

    /** All claims on a number, in its vintage or another one. */
    List<Claim> on(Variable unknown) {
        return byUnknown.getOrDefault(unknown.inAnyReport(), List.of());
    }
}
