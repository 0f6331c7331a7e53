package trade.figure;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import trade.cube.AggregationLevel;
import trade.cube.Amount;
import trade.cube.Cube;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
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
        ComparedRows rows = new ComparedRows(slice, comparisons, cube);
        TableHeader header = new TableHeader(slice, rows.breakdown(), comparisons);
        ComparedRow whole = of == ShareOf.TOTAL ? rows.compared(rows.breakdown().everything()) : rows.total();
        Map<ComparedRow, ComparedRow> wholes = new IdentityHashMap<>();
        rows.rows().forEach(row -> wholes.put(row, wholeOf(row, rows, whole)));
        Function<ComparedRow, ComparedRow> wholeOf = row -> wholes.getOrDefault(row, whole);
        FigureTable<ComparedRow> table = new FigureTable<>(header, ComparedRow::row);
        table.add(header.amounts(), ComparedRow::value);
        table.add(
                Column.of(ColumnName.SHARE, Heading.SHARE, Unit.PERCENT)
                        .withOf(whole())
                        .withFormula(
                                isOfOneWhole()
                                        ? Formula.percentOfTotal(
                                                header.amounts().name())
                                        : Text.NONE),
                row -> Percent.of(row.value(), wholeOf.apply(row).value()));
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, wholeOf, i);
        }
        return table.of(
                header.title(FigureMessage.SHARE_IN.with(header.flowName())),
                rows.rows(),
                isOfOneWhole() ? rows.rest(whole, rows.rows()) : Optional.empty(),
                isOfOneWhole() ? Optional.of(whole) : Optional.empty());
    }

    private void addComparison(
            FigureTable<ComparedRow> table, TableHeader header, Function<ComparedRow, ComparedRow> wholeOf, int i) {
        Comparison comparison = comparisons.get(i);
        Function<ComparedRow, Amount> base =
                row -> shareOf(row, wholeOf, change -> change.get(i).base());
        Function<ComparedRow, Amount> current =
                row -> shareOf(row, wholeOf, change -> change.get(i).current());
        table.compare(comparison);
        if (comparison.isCumulative()) {
            table.add(
                    Column.of(
                            ColumnName.YEAR_TO_DATE_SHARE,
                            Heading.SHARE_IN.with(header.yearToDate(comparison).heading()),
                            Unit.PERCENT),
                    current);
        }
        table.add(
                Column.of(
                        ColumnName.BASE_SHARE,
                        Heading.SHARE_IN.with(header.base(comparison).heading()),
                        Unit.PERCENT),
                base);
        table.add(
                Column.signed(ColumnName.SHARE_CHANGE, Heading.CHANGE, Unit.POINTS)
                        .withFormula(Formula.difference(
                                comparison.isCumulative() ? ColumnName.YEAR_TO_DATE_SHARE : ColumnName.SHARE,
                                ColumnName.BASE_SHARE)),
                row -> current.apply(row).minus(base.apply(row)));
    }

    private static Amount shareOf(
            ComparedRow row, Function<ComparedRow, ComparedRow> wholeOf, Function<List<Change>, Amount> amount) {
        return Percent.of(
                amount.apply(row.changes()), amount.apply(wholeOf.apply(row).changes()));
    }

    private ComparedRow wholeOf(ComparedRow row, ComparedRows rows, ComparedRow whole) {
        return switch (of) {
            case SLICE, TOTAL -> whole;
            case MARKET -> rows.compared(rows.breakdown().marketOf(row.row()));
            case PRODUCT -> rows.compared(rows.breakdown().productOf(row.row()));
        };
    }

    private boolean isOfOneWhole() {
        return of == ShareOf.SLICE || of == ShareOf.TOTAL;
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
}
