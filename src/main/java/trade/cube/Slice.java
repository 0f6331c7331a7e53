package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Coverage.Detail;
import trade.message.Text;

/**
 * The part of the trade that a figure is about, and what its rows are.
 *
 * @param by the dimensions of the rows; none makes one row of all
 * @param areGroupsFixed whether groups are composed as at the end of the window throughout, else as in each period
 * @param vintages which of several publications of one figure count
 */
public record Slice(
        Measure measure, Scope scope, TimeFrame time, List<Dimension> by, boolean areGroupsFixed, Vintages vintages) {

    /** @throws IncompatibleParameters where sums of several periods would be added up to a sum that holds them twice */
    public Slice {
        if (time.rolling() > 1 && time.hasSeveralPeriods() && !by.contains(Dimension.PERIOD)) {
            throw new IncompatibleParameters(CubeMessage.ROLLING_WITHOUT_PERIODS);
        }
    }

    public Set<Flow> flows() {
        return scope.flows();
    }

    public Selection reporters() {
        return scope.reporters();
    }

    public Selection markets() {
        return scope.markets();
    }

    public Selection products() {
        return scope.products();
    }

    /** The same with other rows. */
    public Slice withDimensions(List<Dimension> dimensions) {
        return new Slice(measure, scope, time, dimensions, areGroupsFixed, vintages);
    }

    /** Whether it is of one reporter: its terms are one name, in a dataset that has it. */
    public boolean isOfOneReporter(Cube cube) {
        return !reporters().isAll()
                && reporters().among(cube.reporters(), Dimension.REPORTER).size() == 1;
    }

    /** Whether the data has anything of any of its flows. */
    public boolean isCovered(Cube cube) {
        return flows().stream().anyMatch(flow -> !covered(cube, flow).isEmpty());
    }

    /** The same of those of its flows that the data has; of all where it has none. */
    public Slice ofFlowsIn(Cube cube) {
        Set<Flow> there = flows().stream()
                .filter(flow -> !covered(cube, flow).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flow.class)));
        return withScope(scope.withFlows(there.isEmpty() ? flows() : there));
    }

    /** The same of other markets. */
    public Slice ofMarkets(Selection others) {
        return withScope(scope.withMarkets(others));
    }

    public Slice ofProducts(Selection others) {
        return withScope(scope.withProducts(others));
    }

    /** The same of all that its rows could be: products, markets or both. */
    public Slice ofAllRows() {
        return withScope(new Scope(
                scope.flows(),
                scope.reporters(),
                by.contains(Dimension.MARKET) ? Selection.ALL : scope.markets(),
                by.contains(Dimension.PRODUCT) ? Selection.ALL : scope.products()));
    }

    /** The same of other reporters. */
    public Slice withReporters(Selection others) {
        return withScope(scope.withReporters(others));
    }

    /** The same in quantities. */
    public Slice inQuantities() {
        return new Slice(Measure.QUANTITY, scope, time, by, areGroupsFixed, vintages);
    }

    /** The same trade as its partner reports it: exports of one to the other are imports of the other from the one. */
    public Slice mirrored() {
        return withScope(scope.mirrored());
    }

    /** The same of other vintages. */
    public Slice withVintages(Vintages others) {
        return new Slice(measure, scope, time, by, areGroupsFixed, others);
    }

    private Slice withScope(Scope other) {
        return new Slice(measure, other, time, by, areGroupsFixed, vintages);
    }

    /** A query of this slice with what it takes to know the total of all its rows, asked for or not. */
    public Query withAllRows(Query query) {
        Query all =
                query.withLevels(ofAllRows().withDimensions(List.of()).query().grains());
        if (!by.contains(Dimension.MARKET)) {
            return all;
        }
        // cells are of the markets asked for alone
        return all.withLevels(Set.of(products().isAll() ? AggregationLevel.MARKET : AggregationLevel.PRODUCT))
                .overAllMarkets();
    }

    /** The query for this slice alone. */
    public Query query() {
        return query(window -> Stream.empty());
    }

    /**
     * The query for this slice, over all that its window can be and what that is compared with.
     *
     * @throws IncompatibleParameters where nothing that it can be fits what it is to be compared with
     */
    public Query query(Function<Window, Stream<Window>> comparedWith) {
        Set<Window> windows = new LinkedHashSet<>();
        IncompatibleParameters misfit = null;
        for (Window outer : time.outers()) {
            try {
                windows.addAll(Stream.concat(Stream.of(outer), comparedWith.apply(outer))
                        .toList());
            } catch (IncompatibleParameters doesNotFit) {
                misfit = misfit == null ? doesNotFit : misfit;
            }
        }
        if (windows.isEmpty() && misfit != null) {
            throw misfit;
        }
        return new Query(measure, scope, List.copyOf(windows), grains(), vintages, takesSeveralReporters(), false);
    }

    boolean takesSeveralReporters() {
        return by.contains(Dimension.REPORTER) || !reporters().isAll();
    }

    private Set<AggregationLevel> grains() {
        Set<AggregationLevel> grains = EnumSet.of(AggregationLevel.MARKET);
        if (by.contains(Dimension.PRODUCT) || !products().isAll()) {
            // of some products the markets are few enough to be counted
            boolean marketsApart = by.contains(Dimension.MARKET)
                    || !markets().isAll()
                    || !products().isAll();
            grains.add(marketsApart ? AggregationLevel.CELL : AggregationLevel.PRODUCT);
        }
        return grains;
    }

    /**
     * The window, settled by what the data covers at this level of detail: the latest period is the latest that all flows
     * have.
     *
     * @throws NothingMatched when the data holds nothing of it
     * @throws SeveralReporters when nobody said whose trade it is about
     */
    public Window window(Cube cube) {
        if (cube.reporters().size() > 1 && !takesSeveralReporters()) {
            throw new SeveralReporters(cube.reporters());
        }
        reporters().among(cube.reporters(), Dimension.REPORTER);
        Set<NavigableSet<Period>> ofFlows = new LinkedHashSet<>();
        for (Flow flow : flows()) {
            NavigableSet<Period> covered = covered(cube, flow);
            if (covered.isEmpty() || time.window().kind() == PeriodSelector.SelectorKind.FIXED) {
                time.window()
                        .windowIn(covered)
                        .orElseThrow(
                                () -> NothingMatched.period(time.window(), what(Set.of(flow)), covered, held(cube)));
            }
            ofFlows.add(covered);
        }
        NavigableSet<Period> covered = common(ofFlows);
        return time.window()
                .windowIn(covered)
                .map(time::stretched)
                .orElseThrow(() -> NothingMatched.period(time.window(), what(flows()), covered, List.of()));
    }

    /** The periods that all have, be it as periods of other lengths. */
    private static NavigableSet<Period> common(Collection<NavigableSet<Period>> all) {
        return all.stream()
                .flatMap(Collection::stream)
                .filter(period -> all.stream()
                        .allMatch(covered -> Window.of(period).compositions().anyMatch(covered::containsAll)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What there is at all, and how far it is broken down. */
    private static List<Text> held(Cube cube) {
        return Stream.of(Flow.values())
                .filter(flow -> !cube.covered(flow, Detail.ANY, Detail.ANY).isEmpty())
                .flatMap(flow -> held(cube, flow))
                .toList();
    }

    private static Stream<Text> held(Cube cube, Flow flow) {
        boolean isByMarket = !cube.covered(flow, Detail.PARTS, Detail.ANY).isEmpty();
        boolean isByProduct = !cube.covered(flow, Detail.ANY, Detail.PARTS).isEmpty();
        boolean isByEachAlone = isByMarket
                && isByProduct
                && cube.covered(flow, Detail.PARTS, Detail.PARTS).isEmpty();
        return isByEachAlone
                ? Stream.of(detailed(flow.plural(), true, false), detailed(flow.plural(), false, true))
                : Stream.of(detailed(flow.plural(), isByMarket, isByProduct));
    }

    /** The reporters that have reported all of the window, at this level of detail. */
    public List<Member> reportersIn(Cube cube) {
        return cube.reporters(flows(), window(cube), anyForTotal(marketDetail()), anyForTotal(productDetail()));
    }

    /**
     * The same without those that lie within others of them, so that no trade counts twice.
     *
     * @throws NotSummable where nobody can tell
     */
    public List<Member> countedReportersIn(Cube cube) {
        List<Member> all = reportersIn(cube);
        return new GroupOverlap(all.stream().map(ResolvedMember::of).toList(), all)
                .apart().stream().map(ResolvedMember::label).toList();
    }

    /** A total is as good as the sum of its parts. */
    private static Detail anyForTotal(Detail detail) {
        return detail == Detail.TOTAL ? Detail.ANY : detail;
    }

    /** That the data holds nothing of it. */
    NothingMatched nothing(Cube cube) {
        NavigableSet<Period> covered = flows().stream()
                .flatMap(flow -> covered(cube, flow).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return NothingMatched.period(time.window(), what(flows()), covered, held(cube));
    }

    /** The windows of the rows: the periods of the window where rows are by period, else the window itself. */
    public List<Window> rowWindows(Window window) {
        return by.contains(Dimension.PERIOD) ? time.windowsOfPeriods(window) : List.of(window);
    }

    /**
     * The windows as long as that of a row that the data reaches back to, and that one itself, oldest first: by steps of a period,
     * or of a year where the window is several periods.
     *
     * @param sameSeason by steps of a year in any case
     */
    public List<Window> past(Cube cube, Window ofRow, boolean sameSeason) {
        int step = time.isOfOnePeriod(ofRow) && !sameSeason ? 1 : ofRow.first().frequency().perYear;
        int begin = flows().stream()
                .flatMap(flow -> covered(cube, flow).stream())
                .mapToInt(Period::firstHalfMonth)
                .min()
                .orElseThrow();
        List<Window> past = new ArrayList<>();
        for (Window window = ofRow; window.firstHalfMonth() >= begin; window = window.shifted(-step)) {
            past.add(0, window);
        }
        return past;
    }

    List<Set<Flow>> rowFlows() {
        return by.contains(Dimension.FLOW)
                ? flows().stream().sorted().<Set<Flow>>map(Set::of).toList()
                : List.of(new LinkedHashSet<>(flows()));
    }

    /** The periods that the data has of a flow at this level of detail. */
    private NavigableSet<Period> covered(Cube cube, Flow flow) {
        return cube.covered(flow, marketDetail(), productDetail());
    }

    private Detail marketDetail() {
        return detail(Dimension.MARKET, markets());
    }

    private Detail productDetail() {
        return detail(Dimension.PRODUCT, products());
    }

    private Detail detail(Dimension dimension, Selection selection) {
        if (selection.isTotalOnly()) {
            return Detail.TOTAL;
        }
        return selection.isAll() && !by.contains(dimension) ? Detail.ANY : Detail.PARTS;
    }

    private Text what(Set<Flow> flows) {
        Text what = detailed(Flow.nameOf(flows), marketDetail() == Detail.PARTS, productDetail() == Detail.PARTS);
        return vintages.current().takesAll()
                ? what
                : CubeMessage.IN_BRACKETS.with(what, vintages.current().words());
    }

    /** By what it must be told apart. */
    private static Text detailed(Text trade, boolean isByMarket, boolean isByProduct) {
        if (isByMarket && isByProduct) {
            return CubeMessage.BY_MARKET_AND_PRODUCT.with(trade);
        }
        return isByMarket
                ? CubeMessage.BY_MARKET.with(trade)
                : isByProduct ? CubeMessage.BY_PRODUCT.with(trade) : trade;
    }
}
