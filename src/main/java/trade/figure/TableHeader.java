package trade.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.BreakdownNotes;
import trade.cube.BreakdownRow;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.PeriodSelector;
import trade.cube.QueryParameter;
import trade.cube.Selection;
import trade.cube.Slice;
import trade.cube.Window;
import trade.message.MessageKey;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.ShareWhole;
import trade.table.Unit;

/**
 * Header of a table: title, label columns, context and notes. It is longer than others, as each word above the numbers of any figure is
 * made here, by the same questions of what is selected and what is published.
 */
final class TableHeader {

    /** Vietnam and China, by their codes. */
    private static final Set<String> LUNAR = Set.of("VN", "CN");

    private final Slice slice;
    private final AmountReader amounts;
    private final Breakdown breakdown;
    private final List<Comparison> comparisons;
    private final boolean isCalendarTold;

    private final Text market;
    private final Text product;

    /** What all rows and their total are sums of; empty where they differ, and each row says it. */
    private final Optional<Text> basis;

    TableHeader(Slice slice, AmountReader amounts, List<Comparison> comparisons) {
        this(slice, amounts, comparisons, amounts.breakdown().total(), false);
    }

    /** @param whole what rows are parts of in the table */
    TableHeader(
            Slice slice,
            AmountReader amounts,
            List<Comparison> comparisons,
            BreakdownRow whole,
            boolean isCalendarTold) {
        this.slice = slice;
        this.amounts = amounts;
        this.breakdown = amounts.breakdown();
        this.comparisons = comparisons;
        this.isCalendarTold = isCalendarTold;
        this.basis = breakdown.basisOfAll(whole);
        this.market = ofAll(whole, Dimension.MARKET, breakdown.marketMember(), breakdown::market);
        this.product = ofAll(whole, Dimension.PRODUCT, breakdown.productMember(), breakdown::product);
    }

    /** What rows and their whole are about; of some it may be published, of others but the sum of what is listed. */
    private Text ofAll(BreakdownRow whole, Dimension dimension, Member member, Function<BreakdownRow, Text> ofRow) {
        boolean isOfSame = whole.member(dimension).equals(member);
        BreakdownRow all = isOfSame ? whole : breakdown.total();
        boolean isOfOne = slice.by().contains(dimension) || breakdown.areOfOneCoverage(all, dimension);
        return isOfOne ? ofRow.apply(all) : dimension.nameOfMixed(member);
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /**
     * The label columns: the dimensions of the rows, or the market where there is one row only; and the unit of quantities,
     * which may differ from row to row.
     */
    List<Column> labelColumns() {
        List<Dimension> by = slice.by().isEmpty() ? List.of(Dimension.MARKET) : slice.by();
        List<Column> columns =
                new ArrayList<>(by.stream().map(this::labelColumn).toList());
        if (basis.isEmpty()) {
            columns.add(Column.label(ColumnName.BASIS, Heading.BASIS));
        }
        if (isQuantity()) {
            columns.add(Column.label(ColumnName.UNIT, Heading.UNIT));
        }
        return columns;
    }

    private Column labelColumn(Dimension dimension) {
        Column column = Column.label(dimension);
        return switch (dimension) {
            case MARKET -> slice.markets().isAll() ? column : column.withOf(market);
            case PRODUCT -> slice.products().isAll() ? column : column.withOf(product);
            case REPORTER -> slice.reporters().isAll() ? column : column.withOf(breakdown.reporter());
            case FLOW, PERIOD -> column;
        };
    }

    List<Cell> labels(BreakdownRow row) {
        return cells(names(row), breakdown.basis(row), row.unit());
    }

    /** What a row is called in a sentence. */
    Text name(BreakdownRow row) {
        return Text.list(names(row), " ");
    }

    private List<Text> names(BreakdownRow row) {
        return slice.by().isEmpty() ? List.of(market) : row.labels();
    }

    List<Cell> total(BreakdownRow row) {
        return first(FigureMessage.TOTAL, breakdown.basis(row), row.unit());
    }

    /** The labels of a row that is none of the breakdown. */
    List<Cell> labelled(Text label) {
        return first(label, Text.NONE, "");
    }

    private List<Cell> first(Text label, Text ofWhat, String unit) {
        List<Text> labels = new ArrayList<>(List.of(label));
        slice.by().stream().skip(1).forEach(dimension -> labels.add(Text.NONE));
        return cells(labels, ofWhat, unit);
    }

    private List<Cell> cells(List<Text> labels, Text ofWhat, String unit) {
        List<Cell> cells = new ArrayList<>(labels.stream().map(Cell::label).toList());
        if (basis.isEmpty()) {
            cells.add(Cell.label(ofWhat));
        }
        if (isQuantity()) {
            cells.add(Cell.label(Observation.nameOf(unit)));
        }
        return cells;
    }

    private boolean isQuantity() {
        return slice.measure() == Measure.QUANTITY;
    }

    /** The column of amounts over the window. */
    Column amounts() {
        return isQuantity()
                ? Column.of(ColumnName.QUANTITY, heading(breakdown.window(), Heading.QUANTITY), Unit.VALUE)
                : Column.of(ColumnName.VALUE, heading(breakdown.window(), Heading.VALUE), Unit.VALUE);
    }

    /** The column, told from those of other comparisons where there are several. */
    Column column(Column column, Comparison comparison) {
        return comparisons.size() > 1 ? column.ofComparison(comparison.suffix()) : column;
    }

    /** The column of shares, whose heading says of what; what is but a sum of what is listed has no room there. */
    Column share(ShareWhole of) {
        boolean isListed = wholeRow(of)
                .filter(row -> breakdown.isListed(row) && of != ShareWhole.SELECTION)
                .isPresent();
        return Column.of(
                        ColumnName.SHARE,
                        Heading.SHARE_OF.with(isListed ? FigureMessage.ALL_LISTED : whole(of)),
                        Unit.PERCENT)
                .withOf(of);
    }

    /** What shares are of: exports of Coffee to Japan. */
    Text whole(ShareWhole of) {
        return wholeRow(of)
                .map(this::trade)
                .orElseGet(() -> ofSame(
                        of == ShareWhole.MARKET
                                ? preposition().with(flowName(), FigureMessage.ITS_MARKET)
                                : FigureMessage.OF_PRODUCT.with(flowName(), FigureMessage.ITS_PRODUCT)));
    }

    /** The whole of each row is of the flow, reporter and period of that row, where rows are by these. */
    private Text ofSame(Text whole) {
        List<Dimension> own = slice.by().stream()
                .filter(dimension -> switch (dimension) {
                    case FLOW -> slice.flows().size() > 1;
                    case PERIOD, REPORTER -> true;
                    case MARKET, PRODUCT -> false;
                })
                .toList();
        return own.isEmpty() ? whole : FigureMessage.OF_THE_SAME.with(whole, FigureMessage.AND.joining(own));
    }

    /** The one row that all shares are of; empty where each row has its own. */
    private Optional<BreakdownRow> wholeRow(ShareWhole of) {
        return switch (of) {
            case TOTAL -> Optional.of(breakdown.everything());
            case ALL -> Optional.of(breakdown.allRows());
            case SELECTION -> Optional.of(breakdown.total());
            case MARKET, PRODUCT -> Optional.empty();
        };
    }

    /** Whether rows and their rest make up what the shares are of, all of it being of what the table is of. */
    boolean isWholeOfRows(ShareWhole of) {
        return switch (of) {
            case ALL, SELECTION -> true;
            case TOTAL -> !isOf(Dimension.PRODUCT) && !isOf(Dimension.MARKET);
            case MARKET, PRODUCT -> false;
        };
    }

    /** Whether all rows are of what is selected in a dimension. */
    private boolean isOf(Dimension dimension) {
        Selection selection = dimension == Dimension.MARKET ? slice.markets() : slice.products();
        return !slice.by().contains(dimension) && !selection.isAll();
    }

    /** Whether all rows are of no more than the data lists. */
    private boolean isListed(Dimension dimension, Text all) {
        boolean isPublished = all.equals(CubeMessage.WORLD) || all.equals(CubeMessage.ALL_PRODUCTS);
        boolean isOfOne = basis.isPresent() || all.equals(dimension.publishedOrListed());
        return !slice.by().contains(dimension) && !isPublished && isOfOne;
    }

    private Text trade(BreakdownRow row) {
        Text product = breakdown.product(row);
        Text market = breakdown.market(row);
        Text trade = product.equals(CubeMessage.ALL_PRODUCTS)
                ? flowName()
                : FigureMessage.OF_PRODUCT.with(flowName(), product);
        return market.equals(CubeMessage.WORLD) ? trade : preposition().with(trade, market);
    }

    /** What a comparison is of: the value of the window, or the sum of the year up to its end. */
    Text current(Comparison comparison) {
        return comparison.isCumulative() ? ColumnName.YEAR_TO_DATE : amounts().name();
    }

    /** The column of amounts of the year so far. */
    Column yearToDate(Comparison comparison) {
        return Column.of(
                ColumnName.YEAR_TO_DATE,
                heading(comparison.current(breakdown.window()), Heading.YEAR_TO_DATE),
                Unit.VALUE);
    }

    /** The column of amounts that are compared with. */
    Column base(Comparison comparison) {
        return Column.of(ColumnName.BASE, heading(comparison.base(breakdown.window()), Heading.BASE), Unit.VALUE);
    }

    /** Whether each row has a base period of its own. */
    boolean hasOwnBases(Comparison comparison) {
        return slice.by().contains(Dimension.PERIOD) && comparison.kind() != Comparison.BaseKind.FIXED;
    }

    /** The heading of amounts over one window, or the word for it where each row has a window of its own. */
    Text heading(Window window, Heading word) {
        return slice.by().contains(Dimension.PERIOD) ? word : window;
    }

    /** What holds for all rows, by field name. */
    Map<String, Text> context() {
        Map<String, Text> context = new LinkedHashMap<>();
        if (!breakdown.reporter().isEmpty()) {
            context.put("reporter", breakdown.reporter());
        }
        context.put(
                "flow",
                slice.flows().size() > 1
                        ? CubeMessage.BOTH_FLOWS
                        : slice.flows().iterator().next());
        context.put("period", breakdown.window());
        for (Comparison comparison : comparisons) {
            if (!hasOwnBases(comparison)) {
                Column base = column(Column.label(ColumnName.BASE_PERIOD), comparison);
                context.put(base.field(Optional.empty()), comparison.base(breakdown.window()));
            }
        }
        context.put("market", market);
        context.put("product", product);
        basis.ifPresent(all -> context.put(ColumnName.BASIS.toString(), all));
        labelColumns().forEach(column -> context.remove(column.name().toString()));
        return context;
    }

    /** "Exports to United States by product, 2024-01 against 2023-01". */
    Text title(Text what) {
        return titleOfMeasure(isQuantity() ? FigureMessage.IN_QUANTITY.with(what) : what);
    }

    /** The same of what says itself that it is of quantities. */
    Text titleOfMeasure(Text what) {
        Text title = breakdown.isFlowSaid() ? what : FigureMessage.FLOW_NOT_SAID.with(what);
        if (isOf(Dimension.PRODUCT) || isListed(Dimension.PRODUCT, product)) {
            title = FigureMessage.OF_PRODUCT.with(title, product);
        }
        if (isOf(Dimension.MARKET) || isListed(Dimension.MARKET, market)) {
            title = preposition().with(title, market);
        }
        if (!slice.by().isEmpty()) {
            title = FigureMessage.BY.with(title, FigureMessage.AND.joining(slice.by()));
        }
        title = FigureMessage.OVER.with(title, breakdown.window());
        if (!comparisons.isEmpty()) {
            boolean isEach = comparisons.stream().anyMatch(this::hasOwnBases) && !Comparison.addUp(comparisons, slice);
            List<Text> bases = comparisons.stream()
                    .map(comparison ->
                            isEach ? comparison.baseOfEach(breakdown.window()) : comparison.base(breakdown.window()))
                    .toList();
            title = (isEach ? FigureMessage.EACH_AGAINST : FigureMessage.AGAINST)
                    .with(title, FigureMessage.AND.joining(bases));
        }
        boolean isOneReporter = !slice.by().contains(Dimension.REPORTER)
                && !breakdown.reporter().isEmpty();
        return isOneReporter ? FigureMessage.WHOSE.with(breakdown.reporter(), title) : title;
    }

    /** What the flows of the slice are called where a title begins with them. */
    FigureMessage flows() {
        if (slice.flows().size() > 1) {
            return FigureMessage.EXPORTS_AND_IMPORTS;
        }
        return switch (slice.flows().iterator().next()) {
            case EXPORT -> FigureMessage.EXPORTS;
            case IMPORT -> FigureMessage.IMPORTS;
            case RE_EXPORT -> FigureMessage.RE_EXPORTS;
            case RE_IMPORT -> FigureMessage.RE_IMPORTS;
        };
    }

    /** The same within a title. */
    MessageKey flowName() {
        return Flow.nameOf(slice.flows());
    }

    private FigureMessage preposition() {
        if (slice.flows().size() > 1) {
            return FigureMessage.WITH_MARKET;
        }
        return slice.flows().iterator().next().isOutward() ? FigureMessage.TO_MARKET : FigureMessage.FROM_MARKET;
    }

    /** What to know of the numbers that were read off the breakdown. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Window window = breakdown.window();
        if (slice.time().window().kind() == PeriodSelector.SelectorKind.LATEST) {
            notes.add(new Note(FigureMessage.LATEST.with(window), false));
        }
        if (isAroundTet(window) && !isCalendarTold) {
            notes.add(new Note(FigureMessage.TET_MOVES.with(QueryParameter.CALENDAR), false));
        }
        if (comparisons.stream().anyMatch(comparison -> comparison.isSeasonal(window))) {
            notes.add(new Note(FigureMessage.NOT_SEASONALLY_ADJUSTED, false));
        }
        for (Comparison comparison : comparisons) {
            notes.add(Note.detail(FigureMessage.BASE_OF.with(
                    comparison.base(window), comparison.current(window), comparison.words())));
        }
        BreakdownNotes ofAmounts = amounts.notes();
        ofAmounts.details().forEach(detail -> notes.add(Note.detail(detail)));
        ofAmounts.remarks().forEach(remark -> notes.add(new Note(remark, false)));
        ofAmounts.warnings().forEach(warning -> notes.add(new Note(warning, true)));
        return notes;
    }

    /** Whether a January or a February is compared that is of a country in which the lunar new year stops trade. */
    private boolean isAroundTet(Window window) {
        boolean isOfLunarYear = LUNAR.contains(breakdown.reporterMember().code())
                || LUNAR.contains(breakdown.marketMember().code());
        boolean isOneOfThem = window.halfMonths() <= 2 && (window.isInMonth(1) || window.isInMonth(2));
        return isOfLunarYear && isOneOfThem && !comparisons.isEmpty();
    }
}
