package trade.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.claim.Network.Differences;
import trade.claim.Network.Statement;
import trade.claim.Unknown.Cell;
import trade.claim.Unknown.What;
import trade.cube.Flow;
import trade.cube.Window;

/**
 * Whether claims can hold together, by rounding arithmetic alone. After GRIM (Brown and Heathers, 2017), which does this for
 * means of whole numbers: here growth, change, share and balance tie values together.
 *
 * <pre>
 * value   = base × (1 + growth / 100)        value = base + change        value = whole × share / 100
 * exports = imports + balance                trade = exports + imports    value = quantity × price
 * whole   = parts + rest                     growth of value = growth of quantity × growth of price
 * </pre>
 *
 * <ul>
 *   <li>Claims of one report are of one vintage. What another report prints of the same is taken to be within a tenth of it, and
 *       within a fiftieth where both knew it already: a conflict that needs this is said to be one between reports.
 *   <li>Single markets add up to no more than their world. Products and groups may lie within each other, and do not.
 * </ul>
 */
final class Consistency {

    /** How sure it is that claims cannot all hold. */
    enum Certainty {
        /** However the numbers were shortened. */
        SURE(Claim::loosely, ANY),
        /** If all numbers were rounded, and none was cut. */
        UNLESS_CUT(Claim::widely, ANY),
        /** If reports differ as little as is usual. */
        UNLESS_REVISED(Claim::widely, USUAL);

        private final Function<Claim, Interval> reading;
        private final Differences differences;

        Certainty(Function<Claim, Interval> reading, Differences differences) {
            this.reading = reading;
            this.differences = differences;
        }
    }

    /**
     * Claims that cannot all hold: without any one of them the others could.
     *
     * @param suspects those without which all others can hold too; all where that is none
     */
    record Conflict(List<Claim> claims, List<Claim> suspects, Certainty certainty) {}

    private static final Differences ANY = new Differences(Interval.NOT_NEGATIVE, Interval.NOT_NEGATIVE);
    private static final Differences USUAL = new Differences(within("0.9"), within("0.98"));
    private static final Differences SHARED = new Differences(Interval.NOT_NEGATIVE, Interval.exactly(BigDecimal.ONE));

    private static Interval within(String least) {
        BigDecimal one = new BigDecimal(least);
        return Interval.of(one, BigDecimal.ONE.divide(one, MathContext.DECIMAL64));
    }

    private static final int ORDERS = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final List<Claim> claims;
    private final Map<String, String> vintages;
    private final Map<String, Window> latest;
    private final Map<Claim, Unknown> unknowns = new IdentityHashMap<>();
    private final Map<Claim, Integer> numbers = new IdentityHashMap<>();
    private final Network network;

    /** @param claims those of all reports; only those that say a number of something known are looked at */
    Consistency(Collection<Claim> claims) {
        this.claims = claims.stream().filter(Consistency::isOfNumber).toList();
        this.vintages = vintages(this.claims);
        this.latest = this.claims.stream()
                .collect(Collectors.toMap(
                        Claim::report,
                        claim -> claim.own().window(),
                        (one, other) -> other.monthsSince(one) > 0 ? other : one));
        this.claims.forEach(claim -> unknowns.put(claim, about(claim)));
        this.network = new Network(relations());
        unknowns.forEach((claim, unknown) -> numbers.put(claim, network.number(unknown)));
    }

    private static boolean isOfNumber(Claim claim) {
        boolean isAmbiguousShare =
                claim.is(Measure.SHARE) && claim.wholeOfShare().isEmpty();
        boolean isPlace = claim.measure()
                .filter(one -> one == Measure.RANK || one.isRecord())
                .isPresent();
        // a rate between two rates is not looked at
        boolean isChangeOfRate = claim.is(Measure.CHANGE) && claim.unit().isRelative();
        // a balance may turn, and what is relative to it then says nothing
        boolean isOfBalance = claim.subject().isBalance()
                && claim.measure().filter(Measure::hasBase).isPresent();
        return claim.measure().isPresent()
                && claim.number().isPresent()
                && !isPlace
                && !isOfBalance
                && !isAmbiguousShare
                && !isChangeOfRate;
    }

    /** The one vintage that a report says, for all of its claims. */
    private static Map<String, String> vintages(List<Claim> claims) {
        Map<String, Set<String>> said = new HashMap<>();
        claims.forEach(claim -> claim.vintage()
                .ifPresent(vintage -> said.computeIfAbsent(claim.report(), none -> new TreeSet<>())
                        .add(vintage.toString())));
        Map<String, String> one = new HashMap<>();
        said.forEach((report, all) -> {
            if (all.size() == 1) {
                one.put(report, all.iterator().next());
            }
        });
        return one;
    }

    List<Claim> claims() {
        return claims;
    }

    Unknown unknown(Claim claim) {
        return unknowns.get(claim);
    }

    List<Relation> relations(Unknown unknown) {
        return network.of(unknown);
    }

    /**
     * What some claims leave for all unknowns, each read as closely as those before it allow; reports share what they all knew. Nothing
     * where they cannot all hold.
     */
    Optional<Network.Solution> implied(Collection<Claim> some) {
        return solve(some, Claim::closely, SHARED).or(() -> {
            Set<Claim> close = new HashSet<>();
            for (Claim claim : some) {
                close.add(claim);
                if (solve(some, one -> reading(one, close), SHARED).isEmpty()) {
                    close.remove(claim);
                }
            }
            return solve(some, one -> reading(one, close), SHARED);
        });
    }

    private static Interval reading(Claim claim, Set<Claim> close) {
        return close.contains(claim) ? claim.closely() : claim.widely();
    }

    /** All conflicts, the surest first. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Claim> left = new ArrayList<>(claims);
        for (Certainty certainty : Certainty.values()) {
            while (!canHold(left, certainty)) {
                List<Conflict> apart = apart(left, certainty);
                conflicts.addAll(apart);
                apart.forEach(conflict -> left.removeAll(conflict.suspects()));
            }
        }
        return conflicts;
    }

    /** Conflicts that share no claim, each with those of its claims without which the others and all the rest can hold. */
    private List<Conflict> apart(List<Claim> all, Certainty certainty) {
        List<List<Claim>> found = new ArrayList<>();
        List<Claim> rest = new ArrayList<>(all);
        while (!canHold(rest, certainty)) {
            List<Claim> least = leastConflict(rest, certainty);
            found.add(least);
            rest.removeAll(least);
        }
        return found.stream()
                .map(conflict -> {
                    List<Claim> suspects = conflict.stream()
                            .filter(claim -> canHold(
                                    both(
                                            rest,
                                            conflict.stream()
                                                    .filter(other -> other != claim)
                                                    .toList()),
                                    certainty))
                            .toList();
                    return new Conflict(conflict, suspects.isEmpty() ? conflict : suspects, certainty);
                })
                .toList();
    }

    /** The claims that can hold together when the suspects of all conflicts are taken away. */
    List<Claim> without(List<Conflict> conflicts) {
        List<Claim> left = new ArrayList<>(claims);
        conflicts.forEach(conflict -> left.removeAll(conflict.suspects()));
        return List.copyOf(left);
    }

    private boolean canHold(Collection<Claim> some, Certainty certainty) {
        return solve(some, certainty.reading, certainty.differences).isPresent();
    }

    /** Claims that cannot all hold, as few as are found: which ones they are depends on the order in which they are looked at. */
    private List<Claim> leastConflict(Collection<Claim> conflicting, Certainty certainty) {
        List<Claim> order = new ArrayList<>(conflicting);
        List<Claim> least = List.copyOf(order);
        int step = Math.max(1, order.size() / ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            List<Claim> conflict = conflict(List.of(), false, List.copyOf(order), certainty);
            least = conflict.size() < least.size() ? conflict : least;
            Collections.rotate(order, step);
        }
        Collection<Claim> found = least;
        return claims.stream().filter(found::contains).toList();
    }

    /**
     * The claims that are needed for a conflict with some others, halved again and again (QuickXplain, Junker 2004).
     *
     * @param isNew whether it is not known yet whether the others are a conflict by themselves
     */
    private List<Claim> conflict(List<Claim> others, boolean isNew, List<Claim> some, Certainty certainty) {
        if (isNew && !canHold(others, certainty)) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        List<Claim> first = some.subList(0, some.size() / 2);
        List<Claim> second = some.subList(some.size() / 2, some.size());
        List<Claim> ofSecond = conflict(both(others, first), true, second, certainty);
        List<Claim> ofFirst = conflict(both(others, ofSecond), !ofSecond.isEmpty(), first, certainty);
        return both(ofFirst, ofSecond);
    }

    private static List<Claim> both(List<Claim> some, List<Claim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Optional<Network.Solution> solve(
            Collection<Claim> some, Function<Claim, Interval> reading, Differences differences) {
        List<Statement> statements = some.stream()
                .map(claim -> new Statement(numbers.get(claim), inUnknown(claim, reading.apply(claim))))
                .toList();
        return network.solve(statements, differences);
    }

    /** What an interval of percent is as a factor or a part of one; deficits are balances below zero. */
    private static Interval inUnknown(Claim claim, Interval said) {
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

    private Unknown about(Claim claim) {
        Cell own = cell(claim, claim.own());
        return switch (claim.measure().orElseThrow()) {
            case VALUE -> Unknown.of(What.VALUE, own);
            case TOTAL -> Unknown.of(What.VALUE, cell(claim, claim.own().of(Set.of(Flow.EXPORT, Flow.IMPORT))));
            case GROWTH -> new Unknown(What.FACTOR, own, cell(claim, claim.past()));
            case CHANGE -> new Unknown(What.CHANGE, own, cell(claim, claim.past()));
            case SHARE ->
                new Unknown(What.SHARE, own, cell(claim, claim.wholeOfShare().orElseThrow()));
            case BALANCE, DEFICIT -> Unknown.of(What.BALANCE, own);
            case QUANTITY -> Unknown.of(What.QUANTITY, own);
            case PRICE -> Unknown.of(What.PRICE, own);
            case QUANTITY_GROWTH -> new Unknown(What.QUANTITY_FACTOR, own, cell(claim, claim.past()));
            case PRICE_GROWTH -> new Unknown(What.PRICE_FACTOR, own, cell(claim, claim.past()));
            case RANK, HIGHEST, LOWEST, HIGHEST_GROWTH, LOWEST_GROWTH -> throw new IllegalArgumentException();
        };
    }

    private Cell cell(Claim claim, Subject subject) {
        String flow = new TreeSet<>(subject.flows()).toString();
        return new Cell(
                subject.reporter().map(Subject::key).orElse(""),
                flow,
                Subject.key(subject.market()),
                Subject.key(subject.product()),
                subject.window().simplest(),
                claim.currency().or(() -> currencyOf(claim.report())).orElse(""),
                claim.report());
    }

    /** The one currency of a report, for what it does not say. */
    private Optional<String> currencyOf(String report) {
        List<String> all = claims.stream()
                .filter(claim -> claim.report().equals(report))
                .flatMap(claim -> claim.currency().stream())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Set<Relation> relations() {
        Set<Relation> relations = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Unknown unknown = unknowns.get(claim);
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
                            value(claim, own.of(Set.of(Flow.EXPORT))),
                            value(claim, own.of(Set.of(Flow.IMPORT))),
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
                value(claim, subject),
                value(claim, subject.of(Set.of(Flow.EXPORT))),
                value(claim, subject.of(Set.of(Flow.IMPORT)))));
    }

    private Unknown value(Claim claim, Subject subject) {
        return Unknown.of(What.VALUE, cell(claim, subject));
    }

    private static Unknown rest(Unknown whole, Unknown part) {
        return new Unknown(What.REST, whole.cell(), part.cell());
    }

    /** Each part is no more than its world, and single markets together are no more. */
    private List<Relation> ofWorlds() {
        Map<Unknown, Set<Unknown>> single = new LinkedHashMap<>();
        Map<Cell, Set<Unknown>> shares = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Claim claim : claims) {
            Subject own = claim.own();
            Unknown part = value(claim, own);
            if (!own.isOfOneMarket() && !own.isOfOneProduct()
                    || unknowns.get(claim).what() == What.BALANCE) {
                continue;
            }
            Unknown world = value(claim, own.ofAllMarkets().ofAllProducts());
            relations.add(Relation.sum(world, part, rest(world, part)));
            boolean isSingle = own.isOfOneMarket()
                    && !own.isOfOneProduct()
                    && own.market().known().filter(market -> !market.isGroup()).isPresent();
            if (isSingle) {
                single.computeIfAbsent(world, none -> new LinkedHashSet<>()).add(part);
                if (claim.is(Measure.SHARE)) {
                    shares.computeIfAbsent(world.cell(), none -> new LinkedHashSet<>())
                            .add(unknowns.get(claim));
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
        unknowns.values().stream()
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
        Stream.concat(relations.stream().flatMap(relation -> relation.unknowns().stream()), unknowns.values().stream())
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
                            : isSettled(one, other) ? What.SETTLEMENT : What.REVISION;
                    links.add(Relation.product(all.get(i), all.get(j), new Unknown(link, one, other)));
                }
            }
        });
        return links;
    }

    /** Whether both reports knew a value, as later periods are what they are about, or print the same vintage of it. */
    private boolean isSettled(Cell one, Cell other) {
        String vintage = vintages.get(one.report());
        return vintage != null && vintage.equals(vintages.get(other.report())) || isPast(one) && isPast(other);
    }

    private boolean isPast(Cell cell) {
        return latest.get(cell.report()).monthsSince(cell.window()) > 0;
    }

    /** All claims on a number, in its vintage or another one. */
    List<Claim> on(Unknown unknown) {
        return claims.stream()
                .filter(claim -> unknowns.get(claim).inAnyReport().equals(unknown.inAnyReport()))
                .toList();
    }
}
