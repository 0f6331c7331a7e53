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
import java.util.function.ToIntFunction;
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

    /** Claims that cannot all hold: without any one of them the others could. */
    record Conflict(List<Claim> claims, boolean isBetweenReports) {}

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
        return claim.measure().isPresent()
                && claim.number().isPresent()
                && !isPlace
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

    /** All conflicts, but that of each the most doubtful claims are left out of the next. */
    List<Conflict> conflicts(ToIntFunction<Claim> doubt) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Claim> left = new ArrayList<>(claims);
        for (Differences differences : List.of(ANY, USUAL)) {
            while (solve(left, Claim::widely, differences).isEmpty()) {
                List<Claim> least = leastConflict(left, differences);
                conflicts.add(new Conflict(least, differences == USUAL));
                int most = least.stream().mapToInt(doubt).max().orElseThrow();
                left.removeIf(claim -> least.contains(claim) && doubt.applyAsInt(claim) == most);
            }
        }
        return conflicts;
    }

    /** The claims that are left when the most doubtful of each conflict are taken away, so that they can hold together. */
    List<Claim> without(List<Conflict> conflicts, ToIntFunction<Claim> doubt) {
        List<Claim> left = new ArrayList<>(claims);
        for (Conflict conflict : conflicts) {
            int most = conflict.claims().stream().mapToInt(doubt).max().orElseThrow();
            left.removeIf(claim -> conflict.claims().contains(claim) && doubt.applyAsInt(claim) == most);
        }
        return List.copyOf(left);
    }

    /** Claims that cannot all hold, as few as are found: which ones they are depends on the order in which they are looked at. */
    private List<Claim> leastConflict(Collection<Claim> conflicting, Differences differences) {
        List<Claim> order = new ArrayList<>(conflicting);
        List<Claim> least = order;
        int step = Math.max(1, order.size() / ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            List<Claim> conflict = conflict(List.of(), false, List.copyOf(order), differences);
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
    private List<Claim> conflict(List<Claim> others, boolean isNew, List<Claim> some, Differences differences) {
        if (isNew && solve(others, Claim::widely, differences).isEmpty()) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        List<Claim> first = some.subList(0, some.size() / 2);
        List<Claim> second = some.subList(some.size() / 2, some.size());
        List<Claim> ofSecond = conflict(both(others, first), true, second, differences);
        List<Claim> ofFirst = conflict(both(others, ofSecond), !ofSecond.isEmpty(), first, differences);
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
                subject.window(),
                claim.report());
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
