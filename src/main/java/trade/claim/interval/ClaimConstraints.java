package trade.claim.interval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.Subject;
import trade.claim.interval.Variable.VariableCell;
import trade.claim.interval.Variable.VariableKind;
import trade.cube.Flow;
import trade.cube.Window;

/** Builds the constraints between the numbers that claims are about, and those that they tie to them. */
final class ClaimConstraints {

    private final ClaimVariables unknowns;

    ClaimConstraints(ClaimVariables unknowns) {
        this.unknowns = unknowns;
    }

    Set<Constraint> all() {
        Set<Constraint> relations = new LinkedHashSet<>();
        for (Claim claim : unknowns.claims()) {
            Variable unknown = unknowns.of(claim);
            Variable value = Variable.of(VariableKind.VALUE, unknown.cell());
            Variable other = Variable.of(VariableKind.VALUE, unknown.other());
            switch (unknown.what()) {
                case FACTOR -> relations.add(Constraint.product(value, other, unknown));
                case CHANGE -> relations.add(Constraint.sum(value, other, unknown));
                case SHARE -> {
                    relations.add(Constraint.product(value, other, unknown));
                    relations.add(Constraint.sum(other, value, rest(other, value)));
                }
                case BALANCE -> {
                    Subject own = claim.subjectNow();
                    relations.add(Constraint.sum(
                            unknowns.value(claim, own.withFlows(Set.of(Flow.EXPORT))),
                            unknowns.value(claim, own.withFlows(Set.of(Flow.IMPORT))),
                            unknown));
                }
                case QUANTITY, PRICE ->
                    relations.add(Constraint.product(
                            value,
                            Variable.of(VariableKind.QUANTITY, unknown.cell()),
                            Variable.of(VariableKind.PRICE, unknown.cell())));
                case QUANTITY_FACTOR, PRICE_FACTOR ->
                    relations.add(Constraint.product(
                            new Variable(VariableKind.FACTOR, unknown.cell(), unknown.other()),
                            new Variable(VariableKind.QUANTITY_FACTOR, unknown.cell(), unknown.other()),
                            new Variable(VariableKind.PRICE_FACTOR, unknown.cell(), unknown.other())));
                case VALUE, ONE, REST, REVISION, GROWTH_REVISION, SETTLEMENT -> {}
            }
            if (claim.subjectNow().flows().size() > 1 && unknown.what() != VariableKind.BALANCE) {
                relations.addAll(bothFlows(claim, claim.subjectNow()));
                if (claim.measure().orElseThrow().hasBase()) {
                    relations.addAll(bothFlows(claim, claim.subjectBefore()));
                }
            }
        }
        relations.addAll(ofWorlds());
        relations.addAll(inTime());
        relations.addAll(betweenReports(relations));
        return relations;
    }

    private Set<Constraint> bothFlows(Claim claim, Subject subject) {
        return Set.of(Constraint.sum(
                unknowns.value(claim, subject),
                unknowns.value(claim, subject.withFlows(Set.of(Flow.EXPORT))),
                unknowns.value(claim, subject.withFlows(Set.of(Flow.IMPORT)))));
    }

    private static Variable rest(Variable whole, Variable part) {
        return new Variable(VariableKind.REST, whole.cell(), part.cell());
    }

    /** Each part is no more than its world, and single markets together are no more. */
    private List<Constraint> ofWorlds() {
        Map<Variable, Set<Variable>> single = new LinkedHashMap<>();
        Map<VariableCell, Set<Variable>> shares = new LinkedHashMap<>();
        List<Constraint> relations = new ArrayList<>();
        for (Claim claim : unknowns.claims()) {
            Subject own = claim.subjectNow();
            Variable part = unknowns.value(claim, own);
            if (!own.isOfOneMarket() && !own.isOfOneProduct()
                    || unknowns.of(claim).what() == VariableKind.BALANCE) {
                continue;
            }
            Variable world = unknowns.value(claim, own.ofAllMarkets().ofAllProducts());
            relations.add(Constraint.sum(world, part, rest(world, part)));
            boolean isSingle = own.isOfOneMarket()
                    && !own.isOfOneProduct()
                    && own.market().known().filter(market -> !market.isGroup()).isPresent();
            if (isSingle) {
                single.computeIfAbsent(world, none -> new LinkedHashSet<>()).add(part);
                if (claim.is(ClaimMeasure.SHARE)) {
                    shares.computeIfAbsent(world.cell(), none -> new LinkedHashSet<>())
                            .add(unknowns.of(claim));
                }
            }
        }
        single.forEach((world, parts) -> {
            List<Variable> all = new ArrayList<>(parts);
            all.add(rest(world, world));
            relations.add(new Constraint(Constraint.ConstraintKind.SUM, world, all));
        });
        shares.forEach((world, parts) -> {
            List<Variable> all = new ArrayList<>(parts);
            all.add(Variable.of(VariableKind.SHARE, world));
            relations.add(new Constraint(Constraint.ConstraintKind.SUM, Variable.of(VariableKind.ONE, world), all));
        });
        return relations;
    }

    /** Each stretch of time is made of shorter ones, and no less than those of one length together. */
    private List<Constraint> inTime() {
        Map<VariableCell, Set<Variable>> same = new LinkedHashMap<>();
        unknowns.all().stream()
                .filter(unknown -> unknown.what() == VariableKind.VALUE)
                .forEach(unknown -> same.computeIfAbsent(unknown.cell().withWindow(null), none -> new LinkedHashSet<>())
                        .add(unknown));
        List<Constraint> relations = new ArrayList<>();
        same.values()
                .forEach(all -> all.forEach(whole -> {
                    Map<Integer, List<Variable>> byLength = all.stream()
                            .filter(part -> !part.equals(whole)
                                    && whole.cell()
                                            .window()
                                            .contains(part.cell().window()))
                            .collect(Collectors.groupingBy(
                                    part -> part.cell().window().halfMonths()));
                    byLength.values().forEach(parts -> ofParts(whole, parts).ifPresent(relations::add));
                }));
        return relations;
    }

    private static Optional<Constraint> ofParts(Variable whole, List<Variable> parts) {
        List<Variable> inOrder = new ArrayList<>(parts);
        inOrder.sort(
                (one, other) -> one.cell().window().halfMonthsSince(other.cell().window()));
        int halfMonths = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Window window = inOrder.get(i).cell().window();
            boolean overlaps =
                    i > 0 && window.halfMonthsSince(inOrder.get(i - 1).cell().window()) < window.halfMonths();
            if (overlaps) {
                return Optional.empty();
            }
            halfMonths += window.halfMonths();
        }
        if (halfMonths < whole.cell().window().halfMonths()) {
            inOrder.add(rest(whole, inOrder.get(0)));
        }
        return Optional.of(new Constraint(Constraint.ConstraintKind.SUM, whole, inOrder));
    }

    /** A value in one report is what it is in another one, but for a revision; so is its growth on the same base. */
    private List<Constraint> betweenReports(Set<Constraint> relations) {
        Map<Variable, Set<Variable>> same = new LinkedHashMap<>();
        Stream.concat(relations.stream().flatMap(relation -> relation.unknowns().stream()), unknowns.all().stream())
                .filter(unknown -> unknown.what() == VariableKind.VALUE || unknown.what() == VariableKind.FACTOR)
                .forEach(unknown -> same.computeIfAbsent(unknown.inAnyReport(), none -> new LinkedHashSet<>())
                        .add(unknown));
        List<Constraint> links = new ArrayList<>();
        same.values().forEach(alike -> {
            List<Variable> all = List.copyOf(alike);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    VariableCell one = all.get(i).cell();
                    VariableCell other = all.get(j).cell();
                    VariableKind link = all.get(i).what() == VariableKind.FACTOR
                            ? VariableKind.GROWTH_REVISION
                            : unknowns.isSettled(one, other) ? VariableKind.SETTLEMENT : VariableKind.REVISION;
                    links.add(Constraint.product(all.get(i), all.get(j), new Variable(link, one, other)));
                }
            }
        });
        return links;
    }
}
