package trade.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import trade.cube.AggregationLevel;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.Cube;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/**
 * What part of a whole each row is, and how that changed.
 *
 * <pre>
 * share        = value / whole × 100       percent
 * share change = share − base share        percentage points
 * </pre>
 *
 * <ul>
 *   <li>Shares of the slice or of all trade add up to 100 with <i>Other (not listed)</i>.
 *   <li>A share of a missing or zero whole is missing.
 * </ul>
 *
 * <p>Source: WITS, Trade Indicators, "Partner share" and "Product share".
 *
 * @param of what is 100 percent
 */
public record Share(Slice slice, ShareOf of, List<Comparison> comparisons) implements Figure {

    public enum ShareOf {
        /** All that the slice selects. */
        SLICE,
        /** All markets and products. */
        TOTAL,
        /** All products of the market of each row. */
        MARKET,
        /** All markets of the product of each row. */
        PRODUCT
    }

    public Share {
        if (!Comparison.addUp(comparisons, slice)) {
            throw new IncompatibleParameters(FigureMessage.SHARES_BY_PERIOD);
        }
    }

    @Override
    public Query query() {
        Query query = slice.query(window -> Comparison.windows(comparisons, slice, window));
        return switch (of) {
            case SLICE, MARKET -> query;
            case TOTAL -> query.overAllMarkets();
            case PRODUCT ->
                query.withLevels(EnumSet.of(AggregationLevel.PRODUCT)).overAllMarkets();
        };
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows lines = new ComparedRows(slice, comparisons, cube);
        TableHeader caption = new TableHeader(slice, lines.breakdown(), comparisons);
        Breakdown breakdown = lines.breakdown();
        ComparedRow whole = of == ShareOf.TOTAL ? lines.line(breakdown.everything()) : lines.total();
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : lines.rows()) {
            ComparedRow wholeOfLine = switch (of) {
                case SLICE, TOTAL -> whole;
                case MARKET -> lines.line(breakdown.marketOf(line.row()));
                case PRODUCT -> lines.line(breakdown.productOf(line.row()));
            };
            rows.add(cells(caption.labels(line.row()), line, wholeOfLine));
        }
        return new Table(
                caption.title(FigureMessage.SHARE_IN.with(caption.flowName())),
                caption.context(),
                columns(caption),
                rows,
                isOfOneWhole()
                        ? lines.rest(whole, lines.rows()).map(rest -> cells(caption.other(), rest, whole))
                        : Optional.empty(),
                isOfOneWhole() ? Optional.of(cells(caption.total(whole.row()), whole, whole)) : Optional.empty(),
                caption.notes(),
                cube.currency());
    }

    private boolean isOfOneWhole() {
        return of == ShareOf.SLICE || of == ShareOf.TOTAL;
    }

    private List<Column> columns(TableHeader caption) {
        Window window = caption.breakdown().window();
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        columns.add(Column.of(ColumnName.SHARE, Heading.SHARE, Unit.PERCENT)
                .withOf(whole())
                .withFormula(
                        isOfOneWhole()
                                ? Formula.percentOfTotal(caption.amounts().name())
                                : Text.NONE));
        for (Comparison comparison : comparisons) {
            if (comparison.isCumulative()) {
                Text heading = Heading.SHARE_IN.with(caption.heading(comparison.current(window), Heading.YEAR_TO_DATE));
                columns.add(
                        caption.column(Column.of(ColumnName.YEAR_TO_DATE_SHARE, heading, Unit.PERCENT), comparison));
            }
            Column base = Column.of(
                    ColumnName.BASE_SHARE,
                    Heading.SHARE_IN.with(caption.heading(comparison.base(window), Heading.BASE)),
                    Unit.PERCENT);
            columns.add(caption.column(base, comparison));
            columns.add(caption.column(
                    Column.signed(ColumnName.SHARE_CHANGE, Heading.CHANGE, Unit.POINTS)
                            .withFormula(Formula.difference(
                                    comparison.isCumulative() ? ColumnName.YEAR_TO_DATE_SHARE : ColumnName.SHARE,
                                    ColumnName.BASE_SHARE)),
                    comparison));
        }
        return columns;
    }

    /** What 100 % is, where it is not all that is selected. */
    private Text whole() {
        return switch (of) {
            case SLICE -> Text.NONE;
            case TOTAL -> CubeMessage.WORLD;
            case MARKET -> Dimension.MARKET;
            case PRODUCT -> Dimension.PRODUCT;
        };
    }

    private List<Cell> cells(List<Cell> cells, ComparedRow line, ComparedRow whole) {
        cells.add(AmountCells.of(line.value()));
        cells.add(AmountCells.of(Percent.of(line.value(), whole.value())));
        for (int i = 0; i < line.changes().size(); i++) {
            Change part = line.changes().get(i);
            Change all = whole.changes().get(i);
            Amount base = Percent.of(part.base(), all.base());
            Amount current = Percent.of(part.current(), all.current());
            if (comparisons.get(i).isCumulative()) {
                cells.add(AmountCells.of(current));
            }
            cells.add(AmountCells.of(base));
            cells.add(AmountCells.of(current.minus(base)));
        }
        return cells;
    }
}
