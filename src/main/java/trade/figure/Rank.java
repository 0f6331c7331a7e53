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
import trade.cube.Window;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * The places of markets or products by value, growth, change or share.
 *
 * <pre>
 * rank        = 1 + the number of rows that have more; ties share the better place: 1 2 2 4
 * rank change = base rank − rank; above zero is up
 * </pre>
 *
 * <ul>
 *   <li>What is missing has no rank and comes last.
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
        return slice.query(window -> Comparison.windows(comparisons, slice, window));
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows lines = new ComparedRows(slice, comparisons, cube);
        TableHeader caption = new TableHeader(slice, lines.breakdown(), comparisons);
        List<ComparedRow> ordered = new ArrayList<>(lines.rows());
        ordered.sort(Comparator.comparing(order::of, ComparedRows.HIGHEST_FIRST));
        CompetitionRanking places = new CompetitionRanking(ordered, order::of);
        List<ComparedRow> shown = ordered.subList(0, Math.min(top.orElse(ordered.size()), ordered.size()));

        List<RankChanges> moves = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            moves.add(new RankChanges(ordered, i));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : shown) {
            List<Cell> moved = moves.stream().map(move -> move.of(line)).toList();
            rows.add(cells(place(line, places), caption.labels(line.row()), line, lines.total(), moved));
        }
        List<Cell> noMoves = comparisons.stream().map(comparison -> Cell.none()).toList();
        Optional<List<Cell>> other = others
                ? lines.rest(lines.total(), shown)
                        .map(rest -> cells(Cell.none(), caption.other(), rest, lines.total(), noMoves))
                : Optional.empty();
        return new Table(
                caption.title(FigureMessage.RANK_BY.with(order, caption.flowName())),
                caption.context(),
                columns(caption),
                rows,
                other,
                Optional.of(
                        cells(Cell.none(), caption.total(lines.total().row()), lines.total(), lines.total(), noMoves)),
                notes(caption, ordered.subList(shown.size(), ordered.size())),
                cube.currency());
    }

    private List<Column> columns(TableHeader caption) {
        Window window = caption.breakdown().window();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(ColumnName.RANK, Heading.RANK, Unit.RANK)
                .withOf(order.isOfChange() ? order : Text.NONE)
                .withFormula(Formula.RANK_OF_ROWS));
        columns.addAll(caption.labelColumns());
        columns.add(caption.amounts());
        Text value = caption.amounts().name();
        columns.add(
                Column.of(ColumnName.SHARE, Heading.SHARE, Unit.PERCENT).withFormula(Formula.percentOfTotal(value)));
        for (Comparison comparison : comparisons) {
            Text base = caption.heading(comparison.base(window), Heading.BASE);
            List<Column> block = new ArrayList<>();
            Text current = comparison.isCumulative() ? ColumnName.YEAR_TO_DATE : value;
            if (!order.isOfChange()) {
                block.add(Column.signed(ColumnName.RANK_CHANGE, Heading.PLACES, Unit.RANK)
                        .withFormula(Formula.RANK_CHANGE));
            }
            if (comparison.isCumulative()) {
                Text heading = caption.heading(comparison.current(window), Heading.YEAR_TO_DATE);
                block.add(Column.of(ColumnName.YEAR_TO_DATE, heading, Unit.VALUE));
            }
            block.add(Column.of(ColumnName.BASE, base, Unit.VALUE));
            block.add(Column.signed(ColumnName.CHANGE, Heading.CHANGE, Unit.VALUE)
                    .withFormula(Formula.difference(current, ColumnName.BASE)));
            block.add(Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT)
                    .withFormula(Formula.growth(current, ColumnName.BASE)));
            block.forEach(column -> columns.add(caption.column(column, comparison)));
        }
        return columns;
    }

    private List<Cell> cells(Cell rank, List<Cell> labels, ComparedRow line, ComparedRow total, List<Cell> moves) {
        List<Cell> cells = new ArrayList<>(List.of(rank));
        cells.addAll(labels);
        cells.add(AmountCells.of(line.value()));
        cells.add(AmountCells.of(Percent.of(line.value(), total.value())));
        for (int i = 0; i < comparisons.size(); i++) {
            Change change = line.changes().get(i);
            if (!order.isOfChange()) {
                cells.add(moves.get(i));
            }
            if (comparisons.get(i).isCumulative()) {
                cells.add(AmountCells.of(change.current()));
            }
            cells.add(AmountCells.of(change.base()));
            cells.add(AmountCells.of(change.absolute()));
            cells.add(AmountCells.of(change.growth()));
        }
        return cells;
    }

    private Cell place(ComparedRow line, CompetitionRanking places) {
        Amount amount = order.of(line);
        if (amount.isKnown()) {
            return Cell.value(places.of(amount));
        }
        return Cell.missing(isGone(line) ? Unavailable.GONE : amount.reason());
    }

    private static boolean isGone(ComparedRow line) {
        return line.value().reason() == Reason.NOT_REPORTED
                && line.changes().stream().anyMatch(change -> change.base().isKnown());
    }

    private static List<Note> notes(TableHeader caption, List<ComparedRow> hidden) {
        List<Note> notes = new ArrayList<>(caption.notes());
        List<Text> gone = hidden.stream()
                .filter(Rank::isGone)
                .map(line -> Text.list(line.labels(), " "))
                .toList();
        if (!gone.isEmpty()) {
            notes.add(new Note(FigureMessage.GONE_SINCE_BASE.with(gone), false));
        }
        return notes;
    }
}
