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
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.ShareWhole;
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
 *   <li>Shares of one whole add up to 100 with <i>Other (not listed)</i>, or with <i>Others</i> where some rows are not asked for.
 *   <li>The heading says of what; {@link ShareWhole#ALL} is what nobody has to say.
 *   <li>A share of a missing or zero whole is missing.
 * </ul>
 *
 * <p>Source: WITS, Trade Indicators, "Partner share" and "Product share".
 *
 * @param of what is 100 percent
 */
public record Share(Slice slice, ShareWhole of, List<Comparison> comparisons, Listing listing) implements Figure {

    public Share(Slice slice, ShareWhole of, List<Comparison> comparisons) {
        this(slice, of, comparisons, Listing.ALL);
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
            case ALL -> slice.withAllRows(query);
            case SELECTION, MARKET -> query;
            case TOTAL -> query.overAllMarkets();
            case PRODUCT ->
                query.withLevels(EnumSet.of(AggregationLevel.PRODUCT)).overAllMarkets();
        };
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows rows = new ComparedRows(slice, comparisons, cube);
        ComparedRow whole = switch (of) {
            case ALL -> rows.compared(rows.breakdown().allRows());
            case TOTAL -> rows.compared(rows.breakdown().everything());
            case SELECTION, MARKET, PRODUCT -> rows.total();
        };
        TableHeader header = new TableHeader(slice, rows.amounts(), comparisons, whole.row(), false);
        Map<ComparedRow, ComparedRow> wholes = new IdentityHashMap<>();
        rows.rows().forEach(row -> wholes.put(row, wholeOf(row, rows, whole)));
        Function<ComparedRow, ComparedRow> wholeOf = row -> wholes.getOrDefault(row, whole);
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.context(ColumnName.SHARE_OF, header.whole(of));
        table.add(header.amounts(), ComparedRow::value);
        table.add(
                header.share(of)
                        .withFormula(
                                header.isWholeOfRows(of)
                                        ? Formula.percentOfTotal(
                                                header.amounts().name())
                                        : Text.NONE),
                row -> Percent.share(row.value(), wholeOf.apply(row).value()));
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, wholeOf, i);
        }
        Text title = header.title(FigureMessage.SHARE_IN.with(header.flowName()));
        if (!header.isWholeOfRows(of)) {
            return table.of(title, rows.rows());
        }
        table.show(rows.rows());
        return table.of(title, rows.rest(whole, table), Optional.of(whole));
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
                row -> row.changes().get(i).isOfSameParts()
                        ? current.apply(row).minus(base.apply(row))
                        : Amount.missing(Reason.OTHER_PARTS));
    }

    private static Amount shareOf(
            ComparedRow row, Function<ComparedRow, ComparedRow> wholeOf, Function<List<Change>, Amount> amount) {
        return Percent.share(
                amount.apply(row.changes()), amount.apply(wholeOf.apply(row).changes()));
    }

    private ComparedRow wholeOf(ComparedRow row, ComparedRows rows, ComparedRow whole) {
        return switch (of) {
            case ALL, SELECTION, TOTAL -> whole;
            case MARKET -> rows.compared(rows.breakdown().marketOf(row.row()));
            case PRODUCT -> rows.compared(rows.breakdown().productOf(row.row()));
        };
    }
}
