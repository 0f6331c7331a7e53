package trade.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.cube.Cube;
import trade.cube.Measure;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.ShareWhole;
import trade.table.Table;
import trade.table.Unit;

/**
 * The places of markets, products or reporters by value, growth, change or share.
 *
 * <pre>
 * rank        = 1 + the number of rows that have more; ties share the better place: 1 2 2 4
 * rank change = base rank − rank; above zero is up
 * </pre>
 *
 * <ul>
 *   <li>What is missing has no rank and comes last; so does what is no market: <i>Areas nes</i>, <i>Other (not listed)</i>.
 *   <li>Without an amount in the base period a row is <i>new</i>; without one in the current period it is <i>gone</i>.
 *   <li>Ranks of growth and change have no rank change: their base would need a base of its own.
 *   <li>Totals, and groups whose members stand beside them, have no place among the rows.
 * </ul>
 *
 * @param listing by value, where nothing else is said
 */
public record Rank(Slice slice, List<Comparison> comparisons, Listing listing) implements Figure {

    /** In the order of these, rows are where their values are. */
    public static final Set<ColumnName> OF_VALUE = Set.of(ColumnName.VALUE, ColumnName.QUANTITY, ColumnName.SHARE);

    @Override
    public Query query() {
        return slice.withAllRows(slice.query(window -> Comparison.windows(comparisons, slice, window)));
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows rows = new ComparedRows(slice, comparisons, cube);
        ComparedRow total = rows.compared(rows.breakdown().allRows());
        TableHeader header = new TableHeader(slice, rows.amounts(), comparisons, total.row(), false);
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.addPlaces(places(isOfValue() ? Text.NONE : words()), Rank::gone);
        table.context(ColumnName.SHARE_OF, header.whole(ShareWhole.ALL));
        table.add(header.amounts(), ComparedRow::value);
        table.add(
                header.share(ShareWhole.ALL)
                        .withFormula(Formula.percentOfTotal(header.amounts().name())),
                row -> Percent.share(row.value(), total.value()));
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, rows, i);
        }
        table.addNotes(() -> gone(table.hidden()));
        table.show(rows.rows());
        // where rows are more than their total, that is said with others and without
        List<FigureTable.Rest<ComparedRow>> rest = rows.rest(total, table);
        FigureMessage ranked = rows.breakdown().isOfSome() ? FigureMessage.RANK_AMONG_SELECTED : FigureMessage.RANK_BY;
        Text title = ranked.with(words(), header.flowName());
        return table.of(
                words() == Heading.QUANTITY ? header.titleOfMeasure(title) : header.title(title),
                listing.others() ? rest : List.of(),
                Optional.of(total));
    }

    /** A column of places, by what is said where that is not the value. */
    static Column places(Text by) {
        return Column.of(ColumnName.RANK, Heading.RANK, Unit.RANK).withOf(by).withFormula(Formula.RANK_OF_ROWS);
    }

    private boolean isOfValue() {
        return listing.order().filter(order -> !OF_VALUE.contains(order)).isEmpty();
    }

    /** What the ranks are by. */
    private Text words() {
        return listing.order()
                .<Text>map(Rank::words)
                .orElse(slice.measure() == Measure.QUANTITY ? Heading.QUANTITY : Heading.VALUE);
    }

    private static Text words(ColumnName order) {
        return switch (order) {
            case GROWTH -> Heading.GROWTH;
            case CHANGE -> Heading.CHANGE;
            case SHARE -> Heading.SHARE;
            case VALUE -> Heading.VALUE;
            case QUANTITY -> Heading.QUANTITY;
            default -> order;
        };
    }

    private void addComparison(FigureTable<ComparedRow> table, TableHeader header, ComparedRows rows, int i) {
        Comparison comparison = comparisons.get(i);
        table.compare(comparison);
        if (isOfValue()) {
            table.addMoves(
                    Column.signed(ColumnName.RANK_CHANGE, Heading.PLACES, Unit.RANK)
                            .withFormula(Formula.RANK_CHANGE),
                    ranked -> new RankChanges(ranked, i)::of);
        }
        rows.addChange(table, header, i);
    }

    private static Optional<Cell> gone(ComparedRow row) {
        return isGone(row) ? Optional.of(Cell.missing(Unavailable.GONE)) : Optional.empty();
    }

    private static boolean isGone(ComparedRow row) {
        return row.value().reason() == Reason.NOT_REPORTED
                && row.changes().stream().anyMatch(change -> change.base().isKnown());
    }

    private static List<Note> gone(List<ComparedRow> hidden) {
        List<Text> gone = hidden.stream()
                .filter(Rank::isGone)
                .map(row -> Text.list(row.labels(), " "))
                .toList();
        return gone.isEmpty() ? List.of() : List.of(new Note(FigureMessage.GONE_SINCE_BASE.with(gone), false));
    }
}
