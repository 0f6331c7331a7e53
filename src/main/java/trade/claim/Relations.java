package trade.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.claim.Unknown.Cell;
import trade.claim.Unknown.What;
import trade.cube.Flow;
import trade.cube.Window;

/** What must hold between the numbers that claims are about, and those that they tie to them. */
final class Relations {

    private final ClaimUnknowns unknowns;

    Relations(ClaimUnknowns unknowns) {
        this.unknowns = unknowns;
    }

    Set<Relation> all() {
        Set<Relation> relations = new LinkedHashSet<>();
        for (Claim claim : unknowns.claims()) {
            Unknown unknown = unknowns.of(claim);
            Unknown value = Unknown.of(What.VALUE, unknown.cell());
            Unknown other = Unknown.of(What.VALUE, unknown.other());
            switch (unknown.what()) {
                case FACTOR -> relations.add(Relation.product(value, other, unknown));
                case CHANGE -> relations.add(Relation.sum(value, other, unknown));
                case SHARE -> {
                    relations.add(Relation.product(value, other, unknown));
                    relations.add(Relation.sum(other, value, rest(other, value)));
                }
                case BALANCE -> {
                    Subject own = claim.own();
                    relations.add(Relation.sum(
                            unknowns.value(claim, own.of(Set.of(Flow.EXPORT))),
                            unknowns.value(claim, own.of(Set.of(Flow.IMPORT))),
                            unknown));
                }
                case QUANTITY, PRICE ->
                    relations.add(Relation.product(
                            value, Unknown.of(What.QUANTITY, unknown.cell()), Unknown.of(What.PRICE, unknown.cell())));
                case QUANTITY_FACTOR, PRICE_FACTOR ->
                    relations.add(Relation.product(
                            new Unknown(What.FACTOR, unknown.cell(), unknown.other()),
                            new Unknown(What.QUANTITY_FACTOR, unknown.cell(), unknown.other()),
                            new Unknown(What.PRICE_FACTOR, unknown.cell(), unknown.other())));
                case VALUE, ONE, REST, REVISION, GROWTH_REVISION, SETTLEMENT -> {}
            }
            if (claim.own().flows().size() > 1 && unknown.what() != What.BALANCE) {
                relations.addAll(bothFlows(claim, claim.own()));
                if (claim.measure().orElseThrow().hasBase()) {
                    relations.addAll(bothFlows(claim, claim.past()));
                }
            }
        }
        relations.addAll(ofWorlds());
        relations.addAll(inTime());
        relations.addAll(betweenReports(relations));
        return relations;
    }

    private Set<Relation> bothFlows(Claim claim, Subject subject) {
        return Set.of(Relation.sum(
                unknowns.value(claim, subject),
                unknowns.value(claim, subject.of(Set.of(Flow.EXPORT))),
                unknowns.value(claim, subject.of(Set.of(Flow.IMPORT)))));
    }

    private static Unknown rest(Unknown whole, Unknown part) {
        return new Unknown(What.REST, whole.cell(), part.cell());
    }

    /** Each part is no more than its world, and single markets together are no more. */
    private List<Relation> ofWorlds() {
        Map<Unknown, Set<Unknown>> single = new LinkedHashMap<>();
        Map<Cell, Set<Unknown>> shares = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Claim claim : unknowns.claims()) {
            Subject own = claim.own();
            Unknown part = unknowns.value(claim, own);
            if (!own.isOfOneMarket() && !own.isOfOneProduct()
                    || unknowns.of(claim).what() == What.BALANCE) {
                continue;
            }
            Unknown world = unknowns.value(claim, own.ofAllMarkets().ofAllProducts());
            relations.add(Relation.sum(world, part, rest(world, part)));
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
            List<Unknown> all = new ArrayList<>(parts);
            all.add(rest(world, world));
            relations.add(new Relation(Relation.Kind.SUM, world, all));
        });
        shares.forEach((world, parts) -> {
            List<Unknown> all = new ArrayList<>(parts);
            all.add(Unknown.of(What.SHARE, world));
            relations.add(new Relation(Relation.Kind.SUM, Unknown.of(What.ONE, world), all));
        });
        return relations;
    }

    /** Each stretch of time is made of shorter ones, and no less than those of one length together. */
    private List<Relation> inTime() {
        Map<Cell, Set<Unknown>> same = new LinkedHashMap<>();
        unknowns.all().stream()
                .filter(unknown -> unknown.what() == What.VALUE)
                .forEach(unknown -> same.computeIfAbsent(unknown.cell().over(null), none -> new LinkedHashSet<>())
                        .add(unknown));
        List<Relation> relations = new ArrayList<>();
        same.values()
                .forEach(all -> all.forEach(whole -> {
                    Map<Integer, List<Unknown>> byLength = all.stream()
                            .filter(part -> !part.equals(whole)
                                    && whole.cell()
                                            .window()
                                            .contains(part.cell().window()))
                            .collect(Collectors.groupingBy(
                                    part -> part.cell().window().months()));
                    byLength.values().forEach(parts -> ofParts(whole, parts).ifPresent(relations::add));
                }));
        return relations;
    }

    private static Optional<Relation> ofParts(Unknown whole, List<Unknown> parts) {
        List<Unknown> inOrder = new ArrayList<>(parts);
        inOrder.sort(
                (one, other) -> one.cell().window().monthsSince(other.cell().window()));
        int months = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Window window = inOrder.get(i).cell().window();
            boolean overlaps =
                    i > 0 && window.monthsSince(inOrder.get(i - 1).cell().window()) < window.months();
            if (overlaps) {
                return Optional.empty();
            }
            months += window.months();
        }
        if (months < whole.cell().window().months()) {
            inOrder.add(rest(whole, inOrder.get(0)));
        }
        return Optional.of(new Relation(Relation.Kind.SUM, whole, inOrder));
    }

    /** A value in one report is what it is in another one, but for a revision; so is its growth on the same base. */
    private List<Relation> betweenReports(Set<Relation> relations) {
        Map<Unknown, Set<Unknown>> same = new LinkedHashMap<>();
        Stream.concat(relations.stream().flatMap(relation -> relation.unknowns().stream()), unknowns.all().stream())
                .filter(unknown -> unknown.what() == What.VALUE || unknown.what() == What.FACTOR)
                .forEach(unknown -> same.computeIfAbsent(unknown.inAnyReport(), none -> new LinkedHashSet<>())
                        .add(unknown));
        List<Relation> links = new ArrayList<>();
        same.values().forEach(alike -> {
            List<Unknown> all = List.copyOf(alike);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    Cell one = all.get(i).cell();
                    Cell other = all.get(j).cell();
                    What link = all.get(i).what() == What.FACTOR
                            ? What.GROWTH_REVISION
                            : unknowns.isSettled(one, other) ? What.SETTLEMENT : What.REVISION;
                    links.add(Relation.product(all.get(i), all.get(j), new Unknown(link, one, other)));
                }
            }
        });
        return links;
    }
}
