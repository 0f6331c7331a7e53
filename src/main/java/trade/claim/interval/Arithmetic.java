package trade.claim.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMessage;
import trade.claim.Interval;
import trade.claim.ReasonNumbers;
import trade.claim.interval.Variable.VariableCell;
import trade.claim.interval.Variable.VariableKind;
import trade.cube.Window;
import trade.message.Text;

/** What other claims make of the number of one, and what it implies for others, in words. */
public final class Arithmetic {

    private static final int NAMED = 4;

    /** What some claims make of an unknown by one relation. */
    private record Witness(Text words, boolean agrees, boolean isOfReport) {}

    /**
     * What other claims say of one.
     *
     * @param isBorneOut whether other claims of the same report make the same number
     */
    public record Result(boolean isBorneOut, List<Text> words) {}

    private final ClaimVariables unknowns;
    private final Consistency consistency;
    private final Set<Claim> together = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<List<String>, List<Claim>> byId;
    /** The claims that say something of a cell, or compare with it. */
    private final Map<VariableCell, Set<Claim>> byCell = new HashMap<>();

    private final Optional<ConstraintNetwork.Solution> implied;

    /** @param together claims that can hold together */
    public Arithmetic(ClaimVariables unknowns, Consistency consistency, List<Claim> together) {
        this.unknowns = unknowns;
        this.together.addAll(together);
        this.byId = unknowns.claims().stream().collect(Collectors.groupingBy(Arithmetic::id));
        for (Claim claim : unknowns.claims()) {
            Variable about = unknowns.of(claim).inAnyReport();
            Stream.of(about.cell(), about.other())
                    .forEach(cell -> byCell.computeIfAbsent(cell, none -> new LinkedHashSet<>())
                            .add(claim));
        }
        this.consistency = consistency;
        this.implied = consistency.implied(together);
    }

    private static List<String> id(Claim claim) {
        return List.of(claim.report(), claim.id());
    }

    /** Whether what it is compared with is tied by yet another claim: one value and one growth cannot contradict each other. */
    private boolean isTiedTwice(Claim claim) {
        VariableCell compared = unknowns.of(claim).inAnyReport().other();
        long ties = byCell.get(compared).stream()
                .map(one -> unknowns.of(one).inAnyReport())
                .filter(about -> about.other().equals(compared))
                .distinct()
                .count();
        return ties > 1;
    }

    public Result of(Claim claim) {
        List<Text> words = new ArrayList<>();
        List<Witness> witnesses = witnesses(claim);
        boolean doesAgree = witnesses.stream().anyMatch(witness -> witness.isOfReport() && witness.agrees());
        for (Witness witness : witnesses) {
            if (witness.isOfReport() || witness.agrees() != doesAgree) {
                words.add(witness.agrees() ? witness.words() : ClaimMessage.NOT.with(witness.words()));
            }
        }
        List<Text> implied = implied(claim);
        words.addAll(implied);
        return new Result(doesAgree || !implied.isEmpty() && isTiedTwice(claim), words);
    }

    private List<Witness> witnesses(Claim claim) {
        Variable unknown = unknowns.of(claim);
        List<Witness> witnesses = new ArrayList<>();
        for (Constraint relation : consistency.relations(unknown)) {
            List<Variable> others = relation.unknowns().stream()
                    .filter(other -> !other.equals(unknown))
                    .toList();
            boolean isOfNumbers =
                    others.stream().noneMatch(other -> other.what().isBetweenReports());
            if (isOfNumbers && others.size() == 2) {
                for (Claim one : unknowns.on(others.get(0))) {
                    for (Claim other : unknowns.on(others.get(1))) {
                        if (!isByZero(unknown, relation, others, List.of(one, other))) {
                            witnesses.add(witness(claim, relation, others, List.of(one, other)));
                        }
                    }
                }
            }
        }
        return witnesses;
    }

    /** Whether it is a quotient by what may be nothing, which can be anything. */
    private boolean isByZero(Variable unknown, Constraint relation, List<Variable> others, List<Claim> claims) {
        boolean isQuotient = relation.kind() != Constraint.ConstraintKind.SUM
                && !relation.whole().equals(unknown);
        Claim divisor = claims.get(others.get(0).equals(relation.whole()) ? 1 : 0);
        return isQuotient && unknowns.close(divisor).meets(Interval.exactly(BigDecimal.ZERO));
    }

    private Witness witness(Claim claim, Constraint relation, List<Variable> others, List<Claim> claims) {
        Variable unknown = unknowns.of(claim);
        List<Variable> all = relation.unknowns();
        Interval[] known = new Interval[all.size()];
        known[all.indexOf(others.get(0))] = unknowns.close(claims.get(0));
        known[all.indexOf(others.get(1))] = unknowns.close(claims.get(1));
        Interval made = unknowns.said(claim, relation.of(all.indexOf(unknown), known));
        boolean isWhole = relation.whole().equals(unknown);
        boolean isSum = relation.kind() == Constraint.ConstraintKind.SUM;
        boolean isOrdered = isWhole || others.get(1).equals(relation.whole());
        Claim first = isWhole || !isOrdered ? claims.get(0) : claims.get(1);
        Claim second = first == claims.get(0) ? claims.get(1) : claims.get(0);
        ClaimMessage equation = isSum
                ? (isWhole ? ClaimMessage.SUM_IS : ClaimMessage.DIFFERENCE_IS)
                : isWhole ? ClaimMessage.PRODUCT_IS : ClaimMessage.QUOTIENT_IS;
        Text words = equation.with(name(first, second), name(second, first), ReasonNumbers.asPrinted(claim, made));
        boolean isOfReport = claims.stream().allMatch(other -> other.report().equals(claim.report()));
        return new Witness(words, made.meets(claim.widely()), isOfReport);
    }

    /** Two numbers of one claim are told apart by what they say. */
    private static Text name(Claim claim, Claim other) {
        return claim.id().equals(other.id()) ? claim.said() : Text.verbatim(claim.id());
    }

    /** What the base of a growth or change, or the whole of a share, must be; empty where nothing bounds it. */
    private List<Text> implied(Claim claim) {
        Variable unknown = unknowns.of(claim);
        // what is in conflict with others implies nothing that they could bear out
        if (!together.contains(claim)) {
            return List.of();
        }
        if (unknown.what() != VariableKind.FACTOR
                && unknown.what() != VariableKind.CHANGE
                && unknown.what() != VariableKind.SHARE) {
            return List.of();
        }
        Variable other = Variable.of(VariableKind.VALUE, unknown.other());
        Interval alone = consistency
                .implied(byId.get(id(claim)))
                .map(solution -> solution.of(other))
                .orElse(Interval.NOT_NEGATIVE);
        Interval all = implied.map(solution -> solution.of(other)).orElse(alone);
        if (!isTelling(all)) {
            return List.of();
        }
        Text others = others(claim, unknown);
        if (!isTelling(alone)) {
            return List.of(was(unknown, all, others));
        }
        Text first = ClaimMessage.IMPLIES.with(was(unknown, alone, Text.NONE));
        return ReasonNumbers.money(alone).equals(ReasonNumbers.money(all))
                ? List.of(first)
                : List.of(first, ClaimMessage.WITH_OTHERS.with(others, ReasonNumbers.money(all)));
    }

    /** Whether a range leaves no more open than an order of magnitude. */
    private static boolean isTelling(Interval range) {
        return range.isBounded()
                && range.low().signum() > 0
                && range.high().compareTo(range.low().multiply(BigDecimal.TEN)) <= 0;
    }

    /** @param others who say so; may be empty */
    private static Text was(Variable unknown, Interval range, Text others) {
        Text money = ReasonNumbers.money(range);
        if (unknown.what() == VariableKind.SHARE) {
            return others.isEmpty() ? ClaimMessage.WHOLE_IS.with(money) : ClaimMessage.WHOLE_IS_BY.with(money, others);
        }
        Window window = unknown.other().window();
        return others.isEmpty()
                ? ClaimMessage.WAS.with(window, money)
                : ClaimMessage.WAS_BY.with(window, money, others);
    }

    /** The other claims on what it is compared with. */
    private Text others(Claim claim, Variable unknown) {
        Set<String> ids = new LinkedHashSet<>();
        for (Claim other : byCell.get(unknown.inAnyReport().other())) {
            unknowns.on(Variable.of(VariableKind.VALUE, unknowns.of(other).cell())).stream()
                    .filter(value -> value.report().equals(other.report()))
                    .map(Claim::id)
                    .forEach(ids::add);
            ids.add(other.id());
        }
        ids.remove(claim.id());
        String names = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Text.verbatim(ids.size() > NAMED ? names + ", …" : names);
    }
}
