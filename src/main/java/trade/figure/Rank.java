package trade.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import trade.cube.Amount;
import trade.cube.Cube;
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
 * @param top how many rows to show; empty for all
 * @param others whether to add a row of all that is not shown
 */
public record Rank(Slice slice, Order order, List<Comparison> comparisons, OptionalInt top, boolean others)
        implements Figure {

    @Override
    public Query query() {
        return slice.withAllRows(slice.query(window -> Comparison.windows(comparisons, slice, window)));
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows rows = new ComparedRows(slice, comparisons, cube);
        TableHeader header = new TableHeader(slice, rows.breakdown(), comparisons);
        List<ComparedRow> ordered = new ArrayList<>(rows.rows());
        ordered.sort(Comparator.comparing((ComparedRow row) -> row.row().isResidual())
                .thenComparing(order::of, ComparedRows.HIGHEST_FIRST));
        List<ComparedRow> ranked =
                ordered.stream().filter(row -> !row.row().isResidual()).toList();
        CompetitionRanking places = new CompetitionRanking(ranked, order::of);
        List<ComparedRow> shown = ordered.subList(0, Math.min(top.orElse(ordered.size()), ordered.size()));
        ComparedRow total = rows.compared(rows.breakdown().allRows());
        FigureTable<ComparedRow> table = new FigureTable<>(header, ComparedRow::row);
        table.lead(
                Column.of(ColumnName.RANK, Heading.RANK, Unit.RANK)
                        .withOf(order.isOfChange() ? order : Text.NONE)
                        .withFormula(Formula.RANK_OF_ROWS),
                row -> hasPlace(row, total) ? place(row, places) : Cell.none());
        table.context(ColumnName.SHARE_OF, header.whole(ShareWhole.ALL));
        table.add(header.amounts(), ComparedRow::value);
        table.add(
                header.share(ShareWhole.ALL)
                        .withFormula(Formula.percentOfTotal(header.amounts().name())),
                row -> Percent.of(row.value(), total.value()));
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, rows, ranked, total, i);
        }
        table.addNotes(() -> gone(ordered.subList(shown.size(), ordered.size())));
        if (header.isOfSome() || shown.size() < ordered.size()) {
            table.showSomeRows();
        }
        return table.of(
                header.title(FigureMessage.RANK_BY.with(order, header.flowName())),
                shown,
                others ? rows.rest(total, shown) : Optional.empty(),
                Optional.of(total));
    }

    /** The rest and the total have none. */
    private static boolean hasPlace(ComparedRow row, ComparedRow total) {
        return row.row() != null && row != total;
    }

    private void addComparison(
            FigureTable<ComparedRow> table,
            TableHeader header,
            ComparedRows rows,
            List<ComparedRow> ranked,
            ComparedRow total,
            int i) {
        Comparison comparison = comparisons.get(i);
        table.compare(comparison);
        if (!order.isOfChange()) {
            RankChanges moves = new RankChanges(ranked, i);
            table.addCell(
                    Column.signed(ColumnName.RANK_CHANGE, Heading.PLACES, Unit.RANK)
                            .withFormula(Formula.RANK_CHANGE),
                    row -> !hasPlace(row, total)
                            ? Cell.none()
                            : row.row().isResidual() ? Cell.missing(Unavailable.NO_PLACE) : moves.of(row));
        }
        rows.addChange(table, header, i);
    }

    private Cell place(ComparedRow row, CompetitionRanking places) {
        Amount amount = order.of(row);
        if (row.row().isResidual()) {
            return Cell.missing(Unavailable.NO_PLACE);
        }
        if (amount.isKnown()) {
            return Cell.value(places.of(amount));
        }
        return Cell.missing(isGone(row) ? Unavailable.GONE : amount.reason());
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
