package trade.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import trade.cube.Coverage.Detail;
import trade.message.Text;

/** The sums that a query asked for, and what the dataset holds altogether. */
public final class Cube {

    /** What sums of one grain tell apart. */
    record SumKey(Flow flow, Member reporter, Member market, Member product) {

        /** Odd, with bits all over: the hash codes of short codes lie close together, and so would their sums. */
        private static final int SPREAD = 0x9E3779B1;

        @Override
        public int hashCode() {
            return ((flow.ordinal() * SPREAD + reporter.hashCode()) * SPREAD + market.hashCode()) * SPREAD
                    + product.hashCode();
        }
    }

    private static final CellAccumulator NOTHING = new CellAccumulator();

    private final Query query;
    private final Map<AggregationLevel, Map<SumKey, CellAccumulator>> sums = new EnumMap<>(AggregationLevel.class);
    private final List<DeferredSums> deferred = new ArrayList<>();
    /** The reporters whose deferred sums were added. */
    private final Set<Member> settled = new HashSet<>();

    private final Coverage coverage = new Coverage();
    private final ProductCooccurrence codesTogether = new ProductCooccurrence();
    private final MemberCatalogue reporters = new MemberCatalogue();
    private final MemberCatalogue markets = new MemberCatalogue();
    private final MemberCatalogue products = new MemberCatalogue();
    private final Predicate<Member> isReporterWanted;
    private final Predicate<Member> isMarketWanted;
    private final Predicate<Member> isProductWanted;
    private final Map<Period, Boolean> periodWanted = new HashMap<>();
    private final Map<Reason, Long> withheld = new TreeMap<>();
    private final List<Text> remarks = new ArrayList<>();
    private boolean isFlowSaid = true;
    private final List<Text> warnings = new ArrayList<>();
    private final Map<String, Text> doubtedNames = new LinkedHashMap<>();
    private final Rounding rounding = new Rounding();
    private String currency;
    private Vintage vintage = Vintage.UNSAID;
    private Cube quantities;
    private final Optional<Cube> base;
    private Provenance trail;

    /** An empty cube, to be filled by {@link #add}. */
    public Cube(Query query) {
        this.query = query;
        this.isReporterWanted = remembered(query.reporters().accepting());
        this.isMarketWanted = remembered(query.markets().accepting());
        this.isProductWanted = remembered(query.products().accepting());
        query.grains().forEach(grain -> sums.put(grain, new HashMap<>()));
        this.base = query.vintages()
                .base()
                .map(rule -> new Cube(query.withVintages(new Vintages(rule, Optional.empty(), true))));
    }

    private static Predicate<Member> remembered(Predicate<Member> isWanted) {
        Map<Member, Boolean> known = new HashMap<>();
        return member -> known.computeIfAbsent(member, isWanted::test);
    }

    /** The quantities of the same, where a figure asked for them. */
    public Cube quantities() {
        return quantities;
    }

    public void quantities(Cube ofTheSame) {
        quantities = ofTheSame;
    }

    /** The same in the vintage that it is compared with, where that is another one. */
    public Optional<Cube> base() {
        return base;
    }

    /** Begins to keep where observations stand. */
    public Provenance keepTrail() {
        trail = new Provenance(query);
        return trail;
    }

    /** Where observations stand, if that is kept. */
    public Optional<Provenance> trail() {
        return Optional.ofNullable(trail);
    }

    /** Adds one observation, as far as the query wants it. */
    public void add(Observation one) {
        add(one, 1);
    }

    /**
     * The same of a sum.
     *
     * @param count of how many numbers
     */
    public void add(Observation one, long count) {
        boolean isWanted = meet(one);
        if (one.value() == null) {
            if (isOfReporter(one)) {
                withhold(one.withheld(), 1);
            }
        } else {
            rounding.add(one.value());
        }
        if (isWanted) {
            codesTogether.add(one);
            for (AggregationLevel grain : sums.keySet()) {
                if (takes(grain, one)) {
                    add(grain, one, count);
                }
            }
        }
    }

    /**
     * Takes note of an observation without its value.
     *
     * @return whether its value is wanted
     */
    public boolean meet(Observation one) {
        reporters.add(one.reporter());
        if (!isOfReporter(one)) {
            return false;
        }
        coverage.add(one);
        markets.add(one.market());
        products.add(one.product());
        return sums(one);
    }

    /** Whether it is of a reporter that is wanted, beside others or alone. */
    private boolean isOfReporter(Observation one) {
        return wantsReporter(one.reporter()) && (reporters.size() == 1 || query.severalReporters());
    }

    /** Takes away what was observed in periods that were not published after all. */
    public void withdraw(Flow flow, Member reporter, Collection<Period> periods) {
        if (periods.isEmpty()) {
            return;
        }
        coverage.remove(flow, reporter, periods);
        settle(reporter);
        sums.values()
                .forEach(cells -> cells.forEach((cell, observed) -> {
                    if (cell.flow() == flow && cell.reporter().equals(reporter)) {
                        observed.remove(periods);
                    }
                }));
    }

    /** Takes note of observations without a value. */
    public void withhold(Reason reason, long count) {
        withheld.merge(reason, count, Long::sum);
    }

    /** Whether the value of an observation is wanted. */
    public boolean sums(Observation one) {
        return wants(one) && (wantsMarket(one.market()) || query.allMarkets());
    }

    /** Takes note of products that were observed where that one was. */
    public void meet(Observation one, BitSet numbers) {
        codesTogether.add(one, numbers);
    }

    /** Takes note of a product that was observed anywhere. */
    public void meetProduct(Member product) {
        products.add(product);
    }

    /** Takes note of a market that was observed anywhere. */
    public void meetMarket(Member market) {
        markets.add(market);
    }

    /** The number that stands for a product in sets of them, from 0 on. */
    public int number(Member product) {
        return codesTogether.number(product);
    }

    /** Whether an observation whose value is wanted is part of the sums of that grain. */
    private boolean takes(AggregationLevel grain, Observation one) {
        return sums.containsKey(grain)
                && (grain == AggregationLevel.MARKET
                        || wantsProduct(one.product())
                                && (grain == AggregationLevel.PRODUCT || wantsMarket(one.market())));
    }

    /**
     * Adds an observation, or what several come to that the grain does not tell apart, to the sums of one grain.
     *
     * @param count how many they are
     */
    public void add(AggregationLevel grain, Observation one, long count) {
        cell(grain, new SumKey(one.flow(), one.reporter(), grain.market(one.market()), grain.product(one.product())))
                .add(one, count);
    }

    private CellAccumulator cell(AggregationLevel grain, SumKey key) {
        return sums.get(grain).computeIfAbsent(key, none -> new CellAccumulator());
    }

    /** Adds what so many observations come to, if it is part of the sums of one grain. */
    public void addSum(AggregationLevel grain, Observation one, long count) {
        if (sums(one) && takes(grain, one)) {
            add(grain, one, count);
            if (one.value() != null) {
                // sums end in no fewer zeros than the numbers do, and seldom in more
                rounding.add(one.value());
            }
        }
    }

    /** Adds the sums of a reporter when they are asked for. */
    public void defer(DeferredSums some) {
        settled.forEach(reporter -> some.give(Set.of(reporter), reporter, this::add));
        deferred.add(some);
    }

    private void settle(Member reporter) {
        if (settled.add(reporter)) {
            deferred.forEach(some -> some.give(Set.of(reporter), reporter, this::add));
        }
    }

    /** Whether the query asks for the reporter, flow and period of an observation. */
    public boolean wants(Observation one) {
        return query.flows().contains(one.flow()) && wantsPeriod(one) && wantsReporter(one.reporter());
    }

    public boolean wantsMarket(Member market) {
        return isMarketWanted.test(market);
    }

    public boolean wantsProduct(Member product) {
        return isProductWanted.test(product);
    }

    public boolean wantsReporter(Member reporter) {
        return isReporterWanted.test(reporter);
    }

    private boolean wantsPeriod(Observation one) {
        return periodWanted.computeIfAbsent(one.period(), query::wants);
    }

    /** The currency of all values, such as USD, where the dataset says it. */
    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    public void currency(String currency) {
        this.currency = currency;
    }

    /** Which publication all of it is, where the dataset says one and the same of all that it says it of. */
    Vintage vintage() {
        return vintage;
    }

    public void vintage(Vintage one) {
        vintage = one;
    }

    /** The names of markets and reporters that no code list knows. */
    public Set<String> unlistedNames() {
        Set<String> names = new TreeSet<>();
        for (Collection<Member> members : List.of(markets(), reporters())) {
            for (Member member : members) {
                if (!member.isKnown()) {
                    names.add(member.name());
                }
            }
        }
        return names;
    }

    /** Says that a name is hardly that of a market of its own. */
    public void doubtName(String name, Text why) {
        doubtedNames.put(name, why);
    }

    /** The names of markets that have been doubted. */
    public Set<String> doubtedNames() {
        return doubtedNames.keySet();
    }

    /** Says what a reader should know of how the dataset was read. */
    public void remark(Text text) {
        remarks.add(text);
    }

    /** Says that some of the dataset says nowhere which flow it is of. */
    public void flowNotSaid() {
        isFlowSaid = false;
    }

    public boolean isFlowSaid() {
        return isFlowSaid;
    }

    /** Says what makes the dataset doubtful. */
    public void warn(Text text) {
        warnings.add(text);
    }

    public List<Text> remarks() {
        return remarks;
    }

    public List<Text> warnings() {
        List<Text> all = new ArrayList<>(warnings);
        all.addAll(doubtedNames.values());
        return all;
    }

    /** How far all numbers of the dataset are rounded, those that are not asked for too. */
    public Rounding rounding() {
        return rounding;
    }

    /** What was observed, as far as that grain tells it apart. */
    Collection<SumKey> cells(AggregationLevel grain) {
        if (grain != AggregationLevel.MARKET) {
            reporters().forEach(this::settle);
        }
        return sums.get(grain).keySet();
    }

    /** Whether the query asked for that grain. */
    public boolean has(AggregationLevel grain) {
        return sums.containsKey(grain);
    }

    Series series(AggregationLevel grain, Flow flow, Member reporter, Member market, Member product) {
        if (grain != AggregationLevel.MARKET) {
            settle(reporter);
        }
        NavigableSet<Period> covered = coverage.periods(flow, reporter, Detail.of(market), Detail.of(product));
        Series series = sums.get(grain)
                .getOrDefault(new SumKey(flow, reporter, market, product), NOTHING)
                .series(covered);
        if (market.equals(AggregationLevel.FOLDED_MARKETS) && coverage.areMarketsOfDifferentLengths(flow, reporter)) {
            series = series.withheldIn(series.withShorterOnes(), Reason.MIXED_PERIODS);
        }
        return trail == null
                ? series
                : series.withOrigin(new Origin(grain, flow, reporter, market, product, period -> true));
    }

    /** What was summed of one flow of a market by {@link AggregationLevel#MARKET}: of all products or of those with codes of one length. */
    record MarketSum(Flow flow, Member reporter, Member market, Member product, Series series) {}

    List<MarketSum> byMarket() {
        List<MarketSum> all = new ArrayList<>();
        sums.get(AggregationLevel.MARKET)
                .keySet()
                .forEach(cell -> all.add(new MarketSum(
                        cell.flow(),
                        cell.reporter(),
                        cell.market(),
                        cell.product(),
                        series(AggregationLevel.MARKET, cell.flow(), cell.reporter(), cell.market(), cell.product()))));
        all.sort(Comparator.comparing(MarketSum::flow)
                .thenComparing(sum -> sum.reporter().code())
                .thenComparing(sum -> sum.market().name()));
        return all;
    }

    /** How many observations had no value, by the reason. */
    Map<Reason, Long> withheld() {
        return withheld;
    }

    /** The editions of a classification in which a reporter has codes of products over a window, each with its periods. */
    Map<String, NavigableSet<Period>> editions(Member reporter, Window window) {
        return coverage.editions(reporter, window);
    }

    NavigableSet<Period> covered(Flow flow, Detail market, Detail product) {
        return coverage.periods(flow, market, product);
    }

    /** Whether others have reported all of a window of which a reporter has nothing. */
    boolean isLate(Flow flow, Member reporter, Window window) {
        NavigableSet<Period> own = coverage.periods(flow, reporter, Detail.ANY, Detail.ANY);
        boolean hasAny = window.compositions().flatMap(List::stream).anyMatch(own::contains);
        return !hasAny
                && !reporters(Set.of(flow), window, Detail.ANY, Detail.ANY).isEmpty();
    }

    /** The reporters that have reported all of a window, of each of some flows, at a level of detail. */
    List<Member> reporters(Collection<Flow> flows, Window window, Detail market, Detail product) {
        return reporters().stream()
                .filter(reporter -> flows.stream().allMatch(flow -> {
                    NavigableSet<Period> covered = coverage.periods(flow, reporter, market, product);
                    return window.compositions().anyMatch(covered::containsAll);
                }))
                .toList();
    }

    /**
     * The sums by product of several reporters as those of one. Empty where that may not be what they come to one by one: where a total is
     * published by some and summed for others, groups stand among the markets, or one reporter has years and another months; and where
     * the trail is kept.
     *
     * @param one who stands for all of them
     */
    public Optional<Cube> foldReporters(Collection<Member> members, Member one, Window window) {
        if (!has(AggregationLevel.PRODUCT) || trail != null) {
            return Optional.empty();
        }
        Cube folded = new Cube(query);
        folded.reporters.add(one);
        markets().forEach(folded.markets::add);
        products().forEach(folded.products::add);
        Set<Member> asked = new HashSet<>(members);
        folded.coverage.addAll(coverage, asked, one);
        sums.get(AggregationLevel.PRODUCT).forEach((cell, observed) -> {
            if (asked.contains(cell.reporter())) {
                folded.cell(AggregationLevel.PRODUCT, new SumKey(cell.flow(), one, cell.market(), cell.product()))
                        .addAll(observed);
            }
        });
        asked.removeAll(settled);
        deferred.forEach(some -> some.give(asked, one, folded::add));
        return areOfOneKind(members, folded, window) ? Optional.of(folded) : Optional.empty();
    }

    private boolean areOfOneKind(Collection<Member> members, Cube folded, Window window) {
        List<Member> markets = folded.sums.get(AggregationLevel.PRODUCT).keySet().stream()
                .filter(cell -> !cell.product().isTotal())
                .map(SumKey::market)
                .distinct()
                .toList();
        return markets.size() == 1
                && !markets.get(0).isGroup()
                && query.flows().stream()
                        .allMatch(flow -> haveSamePeriods(members, flow, Detail.of(markets.get(0)), window));
    }

    /** Whether all have the same periods of a window, and these are of one length. */
    private boolean haveSamePeriods(Collection<Member> members, Flow flow, Detail market, Window window) {
        List<Set<Period>> ofEach = members.stream()
                .map(member -> coverage.periods(flow, member, market, Detail.PARTS).stream()
                        .filter(window::contains)
                        .collect(Collectors.toSet()))
                .distinct()
                .toList();
        return ofEach.size() == 1
                && ofEach.get(0).stream().map(Period::frequency).distinct().count() == 1;
    }

    ProductCooccurrence codesTogether() {
        return codesTogether;
    }

    /** All reporters in the dataset, selected or not, in the order of their names. */
    public Collection<Member> reporters() {
        return reporters.inOrder();
    }

    /** All markets in the dataset, selected or not, in the order of their names. */
    Collection<Member> markets() {
        return markets.inOrder();
    }

    /** All products in the dataset, selected or not, in the order of their names. */
    Collection<Member> products() {
        return products.inOrder();
    }
}
