package trade.cube;

import java.util.ArrayList;
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
 * @param flows summed when there are several and the rows are not by flow
 * @param rolling how many periods are summed that end with each; 1 where each stands for itself
 * @param by the dimensions of the rows; none makes one row of all
 * @param vintages which of several publications of one figure count
 * @param areGroupsFixed whether groups are composed as at the end of the window throughout, else as in each period
 */
public record Slice(
        Measure measure,
        Set<Flow> flows,
        PeriodSelector window,
        int rolling,
        List<Dimension> by,
        Selection reporters,
        Selection markets,
        Selection products,
        boolean areGroupsFixed,
        Vintages vintages) {

    public Slice {
        boolean hasSeveral =
                window.outer().filter(outer -> outer.periods().size() > 1).isPresent();
        if (rolling > 1 && hasSeveral && !by.contains(Dimension.PERIOD)) {
            throw new IncompatibleParameters(CubeMessage.ROLLING_WITHOUT_PERIODS);
        }
    }

    /** The same with other rows. */
    public Slice withDimensions(List<Dimension> dimensions) {
        return new Slice(
                measure, flows, window, rolling, dimensions, reporters, markets, products, areGroupsFixed, vintages);
    }

    /** Whether it is of one reporter: its terms are one name, in a dataset that has it. */
    public boolean isOfOneReporter(Cube cube) {
        return !reporters.isAll()
                && reporters.among(cube.reporters(), Dimension.REPORTER).size() == 1;
    }

    /** Whether the data has anything of any of its flows. */
    public boolean isCovered(Cube cube) {
        return flows.stream().anyMatch(flow -> !covered(cube, flow).isEmpty());
    }

    /** The same of those of its flows that the data has; of all where it has none. */
    public Slice ofFlowsIn(Cube cube) {
        Set<Flow> there = flows.stream()
                .filter(flow -> !covered(cube, flow).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flow.class)));
        return new Slice(
                measure,
                there.isEmpty() ? flows : there,
                window,
                rolling,
                by,
                reporters,
                markets,
                products,
                areGroupsFixed,
                vintages);
    }

    /** The same of other markets. */
    public Slice ofMarkets(Selection others) {
        return new Slice(measure, flows, window, rolling, by, reporters, others, products, areGroupsFixed, vintages);
    }

    /** The same of all that its rows could be: products, markets or both. */
    public Slice ofAllRows() {
        return new Slice(
                measure,
                flows,
                window,
                rolling,
                by,
                reporters,
                by.contains(Dimension.MARKET) ? Selection.ALL : markets,
                by.contains(Dimension.PRODUCT) ? Selection.ALL : products,
                areGroupsFixed,
                vintages);
    }

    /** The same of other reporters. */
    public Slice withReporters(Selection otherReporters) {
        return new Slice(
                measure, flows, window, rolling, by, otherReporters, markets, products, areGroupsFixed, vintages);
    }

    /** The same in quantities. */
    public Slice inQuantities() {
        return new Slice(
                Measure.QUANTITY, flows, window, rolling, by, reporters, markets, products, areGroupsFixed, vintages);
    }

    /** The same trade as its partner reports it: exports of one to the other are imports of the other from the one. */
    public Slice mirrored() {
        Set<Flow> other = EnumSet.of(flows.contains(Flow.EXPORT) ? Flow.IMPORT : Flow.EXPORT);
        return new Slice(measure, other, window, rolling, by, markets, reporters, products, areGroupsFixed, vintages);
    }

    /** The same of other vintages. */
    public Slice withVintages(Vintages others) {
        return new Slice(measure, flows, window, rolling, by, reporters, markets, products, areGroupsFixed, others);
    }

    /** A query of this slice with what it takes to know the total of all its rows, asked for or not. */
    public Query withAllRows(Query query) {
        Query all =
                query.withLevels(ofAllRows().withDimensions(List.of()).query().grains());
        if (!by.contains(Dimension.MARKET)) {
            return all;
        }
        // cells are of the markets asked for alone
        return all.withLevels(Set.of(products.isAll() ? AggregationLevel.MARKET : AggregationLevel.PRODUCT))
                .overAllMarkets();
    }

    /** The query for this slice alone. */
    public Query query() {
        return query(window -> Stream.empty());
    }

    /** The query for this slice, over its window and those that it is compared with. */
    public Query query(Function<Window, Stream<Window>> comparedWith) {
        List<Window> windows = window.outer()
                .map(this::stretched)
                .map(outer -> Stream.concat(Stream.of(outer), comparedWith.apply(outer))
                        .distinct()
                        .toList())
                .orElse(List.of());
        return new Query(
                measure,
                flows,
                windows,
                reporters,
                takesSeveralReporters(),
                markets,
                products,
                grains(),
                vintages,
                false);
    }

    boolean takesSeveralReporters() {
        return by.contains(Dimension.REPORTER) || !reporters.isAll();
    }

    private Set<AggregationLevel> grains() {
        Set<AggregationLevel> grains = EnumSet.of(AggregationLevel.MARKET);
        if (by.contains(Dimension.PRODUCT) || !products.isAll()) {
            // of some products the markets are few enough to be counted
            boolean marketsApart = by.contains(Dimension.MARKET) || !markets.isAll() || !products.isAll();
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
        reporters.among(cube.reporters(), Dimension.REPORTER);
        NavigableSet<Period> common = null;
        for (Flow flow : flows) {
            NavigableSet<Period> covered = covered(cube, flow);
            if (covered.isEmpty() || window.kind() == PeriodSelector.SelectorKind.FIXED) {
                window.windowIn(covered).orElseThrow(() -> NothingMatched.period(window, what(Set.of(flow)), covered));
            }
            common = common == null ? new TreeSet<>(covered) : common;
            common.retainAll(covered);
        }
        NavigableSet<Period> covered = common;
        return window.windowIn(covered)
                .map(this::stretched)
                .orElseThrow(() -> NothingMatched.period(window, what(flows), covered));
    }

    /** That the data holds nothing of it. */
    NothingMatched nothing(Cube cube) {
        NavigableSet<Period> covered = flows.stream()
                .flatMap(flow -> covered(cube, flow).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return NothingMatched.period(window, what(flows), covered);
    }

    /** The window with the periods before it that its rolling sums take in. */
    private Window stretched(Window asked) {
        return new Window(asked.first().plus(1 - rolling), asked.last());
    }

    /** The windows of the rows: the periods of the window where rows are by period, else the window itself. */
    public List<Window> rowWindows(Window window) {
        if (!by.contains(Dimension.PERIOD)) {
            return List.of(window);
        }
        List<Period> periods = window.periods();
        return periods.subList(rolling - 1, periods.size()).stream()
                .map(last -> new Window(last.plus(1 - rolling), last))
                .toList();
    }

    /**
     * The windows as long as that of a row that the data reaches back to, and that one itself, oldest first: by steps of a period,
     * or of a year where the window is several periods.
     *
     * @param sameSeason by steps of a year in any case
     */
    public List<Window> past(Cube cube, Window ofRow, boolean sameSeason) {
        boolean isOfPeriods = ofRow.first().plus(rolling - 1).equals(ofRow.last());
        int step = isOfPeriods && !sameSeason ? 1 : ofRow.first().frequency().perYear;
        int begin = flows.stream()
                .flatMap(flow -> covered(cube, flow).stream())
                .mapToInt(Period::firstMonth)
                .min()
                .orElseThrow();
        List<Window> past = new ArrayList<>();
        for (Window window = ofRow; window.first().firstMonth() >= begin; window = window.shifted(-step)) {
            past.add(0, window);
        }
        return past;
    }

    List<Set<Flow>> rowFlows() {
        return by.contains(Dimension.FLOW)
                ? flows.stream().sorted().<Set<Flow>>map(Set::of).toList()
                : List.of(new LinkedHashSet<>(flows));
    }

    /** The periods that the data has of a flow at this level of detail. */
    private NavigableSet<Period> covered(Cube cube, Flow flow) {
        return cube.covered(flow, marketDetail(), productDetail());
    }

    private Detail marketDetail() {
        return detail(Dimension.MARKET, markets);
    }

    private Detail productDetail() {
        return detail(Dimension.PRODUCT, products);
    }

    private Detail detail(Dimension dimension, Selection selection) {
        if (selection.isTotalOnly()) {
            return Detail.TOTAL;
        }
        return selection.isAll() && !by.contains(dimension) ? Detail.ANY : Detail.PARTS;
    }

    private Text what(Set<Flow> flows) {
        Text what = detailed(Flow.nameOf(flows));
        return vintages.current().takesAll()
                ? what
                : CubeMessage.IN_BRACKETS.with(what, vintages.current().words());
    }

    /** By what it must be told apart. */
    private Text detailed(Text trade) {
        boolean isByMarket = marketDetail() == Detail.PARTS;
        boolean isByProduct = productDetail() == Detail.PARTS;
        if (isByMarket && isByProduct) {
            return CubeMessage.BY_MARKET_AND_PRODUCT.with(trade);
        }
        return isByMarket
                ? CubeMessage.BY_MARKET.with(trade)
                : isByProduct ? CubeMessage.BY_PRODUCT.with(trade) : trade;
    }
}
