package trade.cube;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import trade.cube.Coverage.Detail;
import trade.message.Text;

/** The sums that a query asked for, and what the dataset holds altogether. A {@link CubeBuilder} makes it. */
public final class Cube {

    private final Query query;
    private final CellSums sums;
    private final DatasetContent content;
    private final DatasetFacts facts;
    private final Optional<Cube> base;
    private final Optional<Provenance> trail;
    private final Optional<Cube> quantities;
    /** Whether reporters are late with windows: it is asked of each amount. */
    private final Map<ReportedFlow, Map<Window, Boolean>> late = new HashMap<>();

    Cube(
            Query query,
            CellSums sums,
            DatasetContent content,
            DatasetFacts facts,
            Optional<Cube> base,
            Optional<Provenance> trail,
            Optional<Cube> quantities) {
        this.query = query;
        this.sums = sums;
        this.content = content;
        this.facts = facts;
        this.base = base;
        this.trail = trail;
        this.quantities = quantities;
    }

    /** The same in the vintage that it is compared with, where that is another one. */
    public Optional<Cube> base() {
        return base;
    }

    /** Where observations stand, if that is kept. */
    public Optional<Provenance> trail() {
        return trail;
    }

    /** The quantities of the same, where a figure asked for them. */
    public Optional<Cube> quantities() {
        return quantities;
    }

    public Cube withQuantities(Cube ofTheSame) {
        return new Cube(query, sums, content, facts, base, trail, Optional.of(ofTheSame));
    }

    /** Whether the query asked for that grain. */
    boolean has(AggregationLevel grain) {
        return sums.has(grain);
    }

    /** What was observed, as far as that grain tells it apart. */
    Collection<SumKey> cells(AggregationLevel grain) {
        return sums.cells(grain, reporters());
    }

    Series series(AggregationLevel grain, Flow flow, Member reporter, Member market, Member product) {
        NavigableSet<Period> covered =
                content.coverage().periods(flow, reporter, Detail.of(market), Detail.of(product));
        Series series = sums.series(grain, new SumKey(flow, reporter, market, product), covered);
        if (market.equals(AggregationLevel.FOLDED_MARKETS)
                && content.coverage().areMarketsOfDifferentLengths(flow, reporter)) {
            series = series.withheldIn(series.withShorterOnes(), Reason.MIXED_PERIODS);
        }
        return trail.isEmpty()
                ? series
                : series.withOrigin(new Origin(grain, flow, reporter, market, product, period -> true));
    }

    /** The periods of windows that a market is told of as parts of longer ones alone, or some of the markets that are one sum. */
    Set<Period> withinLongerOnes(Flow flow, Member reporter, Member market, List<Window> windows) {
        Map<Member, Set<Period>> ofMarkets = content.coverage().withinLongerOnes(flow, reporter, windows);
        return !market.equals(AggregationLevel.FOLDED_MARKETS)
                ? ofMarkets.getOrDefault(market, Set.of())
                : ofMarkets.entrySet().stream()
                        .filter(of -> !of.getKey().isGroup())
                        .flatMap(of -> of.getValue().stream())
                        .collect(Collectors.toSet());
    }

    /** What was summed of one flow of a market by {@link AggregationLevel#MARKET}: of all products or of those with codes of one length. */
    record MarketSum(Flow flow, Member reporter, Member market, Member product, Series series) {}

    List<MarketSum> byMarket() {
        return cells(AggregationLevel.MARKET).stream()
                .map(cell -> new MarketSum(
                        cell.flow(),
                        cell.reporter(),
                        cell.market(),
                        cell.product(),
                        series(AggregationLevel.MARKET, cell.flow(), cell.reporter(), cell.market(), cell.product())))
                .sorted(Comparator.comparing(MarketSum::flow)
                        .thenComparing(sum -> sum.reporter().code())
                        .thenComparing(sum -> sum.market().name()))
                .toList();
    }

    /** The editions of a classification in which a reporter has codes of products over a window, each with its periods. */
    Map<String, NavigableSet<Period>> editions(Member reporter, Window window) {
        return content.coverage().editions(reporter, window);
    }

    /** Whether any of the dataset says which edition of a classification its codes are of. */
    boolean hasEditions() {
        return content.coverage().hasEditions();
    }

    NavigableSet<Period> covered(Flow flow, Detail market, Detail product) {
        return content.coverage().periods(flow, market, product);
    }

    /** Whether others have reported all of a window of which a reporter has nothing. */
    boolean isLate(Flow flow, Member reporter, Window window) {
        return late.computeIfAbsent(new ReportedFlow(flow, reporter), none -> new HashMap<>())
                .computeIfAbsent(window, over -> findLate(flow, reporter, over));
    }

    private boolean findLate(Flow flow, Member reporter, Window window) {
        NavigableSet<Period> own = content.coverage().periods(flow, reporter, Detail.ANY, Detail.ANY);
        boolean hasAny = window.compositions().flatMap(List::stream).anyMatch(own::contains);
        return !hasAny
                && !reporters(Set.of(flow), window, Detail.ANY, Detail.ANY).isEmpty();
    }

    /** The reporters that have reported all of a window, of each of some flows, at a level of detail. */
    List<Member> reporters(Collection<Flow> flows, Window window, Detail market, Detail product) {
        return reporters().stream()
                .filter(reporter -> flows.stream().allMatch(flow -> {
                    NavigableSet<Period> covered = content.coverage().periods(flow, reporter, market, product);
                    return window.compositions().anyMatch(covered::containsAll);
                }))
                .toList();
    }

    /**
     * The sums by product of several reporters as those of one. Empty where that may not be what they come to one by one: where a total is
     * published by some and summed for others, groups stand among the markets, or one reporter has years and another months; and where
     * the trail is kept. Markets count for nothing where all that is listed of them is published of the world.
     *
     * @param one who stands for all of them
     */
    public Optional<Cube> foldReporters(Collection<Member> members, Member one, Window window) {
        if (!has(AggregationLevel.PRODUCT) || trail.isPresent()) {
            return Optional.empty();
        }
        CellSums all = sums.ofReporters(members, one);
        if (areOfOneKind(members, all, window)) {
            return Optional.of(folded(members, one, all));
        }
        CellSums ofWorld = all.ofMarket(Member.WORLD);
        return areOfOneKind(members, ofWorld, window) && sums.haveWorldBesideMarkets(members)
                ? Optional.of(folded(members, one, ofWorld))
                : Optional.empty();
    }

    private Cube folded(Collection<Member> members, Member one, CellSums ofOne) {
        return new Cube(
                query,
                ofOne,
                content.ofReporters(members, one),
                DatasetFacts.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private boolean areOfOneKind(Collection<Member> members, CellSums folded, Window window) {
        List<Member> markets = folded.cells(AggregationLevel.PRODUCT, List.of()).stream()
                .filter(cell -> !cell.product().isTotal())
                .map(SumKey::market)
                .distinct()
                .toList();
        return markets.size() == 1
                && !markets.get(0).isGroup()
                && query.flows().stream()
                        .allMatch(flow ->
                                content.coverage().haveSamePeriods(members, flow, Detail.of(markets.get(0)), window));
    }

    ProductCooccurrence codesTogether() {
        return content.codesTogether();
    }

    /** All reporters in the dataset, selected or not, in the order of their names. */
    public Collection<Member> reporters() {
        return content.reporters().inOrder();
    }

    /** All markets in the dataset, selected or not, in the order of their names. */
    Collection<Member> markets() {
        return content.markets().inOrder();
    }

    /** All products in the dataset, selected or not, in the order of their names. */
    Collection<Member> products() {
        return content.products().inOrder();
    }

    /** What a reader should know of how the dataset was read. */
    public List<Text> remarks() {
        return facts.remarks();
    }

    /** What makes the dataset doubtful. */
    public List<Text> warnings() {
        return facts.warnings();
    }

    /** The names of markets that have been doubted. */
    Set<String> doubtedNames() {
        return facts.doubtedNames();
    }

    /** Whether all of the dataset says which flow it is of. */
    boolean isFlowSaid() {
        return facts.isFlowSaid();
    }

    /** The currency of all values, such as USD, where the dataset says it. */
    public Optional<String> currency() {
        return facts.currency();
    }

    /** Which publication all of it is, where the dataset says one and the same of all that it says it of. */
    Vintage vintage() {
        return facts.vintage();
    }

    /** How many zeros all numbers of the dataset end in, those that are not asked for too. */
    public int zeros() {
        return facts.zeros();
    }

    /** How many observations had no value, by the reason. */
    Map<Reason, Long> withheld() {
        return facts.withheld();
    }
}
