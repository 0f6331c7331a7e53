package trade.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import trade.cube.Amount;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.Lines.Line;
import trade.table.Cell;
import trade.table.Column;
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
        Lines lines = new Lines(slice, comparisons, cube);
        Caption caption = new Caption(slice, lines.breakdown(), comparisons);
        List<Line> ordered = new ArrayList<>(lines.all());
        ordered.sort(Comparator.comparing(order::of, Lines.HIGHEST_FIRST));
        Places places = new Places(ordered, order::of);
        List<Line> shown = ordered.subList(0, Math.min(top.orElse(ordered.size()), ordered.size()));

        List<Moves> moves = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            moves.add(new Moves(ordered, i));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : shown) {
            List<Cell> moved = moves.stream().map(move -> move.of(line)).toList();
            rows.add(cells(place(line, places), caption.labels(line.row()), line, lines.total(), moved));
        }
        List<Cell> noMoves = comparisons.stream().map(comparison -> Cell.none()).toList();
        Optional<List<Cell>> other = others
                ? lines.rest(lines.total(), shown)
                        .map(rest -> cells(Cell.none(), caption.other(), rest, lines.total(), noMoves))
                : Optional.empty();
        return new Table(
                caption.title("Rank by " + order.name().toLowerCase(Locale.ROOT) + ": "
                        + caption.flows().toLowerCase(Locale.ROOT)),
                caption.context(),
                columns(caption),
                rows,
                other,
                Optional.of(
                        cells(Cell.none(), caption.total(lines.total().row()), lines.total(), lines.total(), noMoves)),
                notes(caption, ordered.subList(shown.size(), ordered.size())),
                cube.currency());
    }

    private List<Column> columns(Caption caption) {
        Window window = caption.breakdown().window();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("rank", "rank", Unit.RANK).by("1 + the number of rows with more"));
        columns.addAll(caption.labelColumns());
        columns.add(caption.amounts());
        String value = caption.amounts().name();
        columns.add(Column.of("share", "share", Unit.PERCENT).by("{" + value + "} / {total." + value + "} × 100"));
        for (Comparison comparison : comparisons) {
            String base = caption.heading(comparison.base(window), "base");
            List<Column> block = new ArrayList<>();
            String change = "{" + (comparison.isCumulative() ? "year_to_date" : value) + "} − {base}";
            if (!order.isOfChange()) {
                block.add(Column.signed("rank_change", "places", Unit.RANK).by("rank by the base − rank"));
            }
            if (comparison.isCumulative()) {
                String heading = caption.heading(comparison.current(window), "year to date");
                block.add(Column.of("year_to_date", heading, Unit.VALUE));
            }
            block.add(Column.of("base", base, Unit.VALUE));
            block.add(Column.signed("change", "change", Unit.VALUE).by(change));
            block.add(Column.signed("growth", "growth", Unit.PERCENT).by("(" + change + ") / {base} × 100"));
            block.forEach(column -> columns.add(caption.column(column, comparison)));
        }
        return columns;
    }

    private List<Cell> cells(Cell rank, List<Cell> labels, Line line, Line total, List<Cell> moves) {
        List<Cell> cells = new ArrayList<>(List.of(rank));
        cells.addAll(labels);
        cells.add(Cells.of(line.value()));
        cells.add(Cells.of(Percent.of(line.value(), total.value())));
        for (int i = 0; i < comparisons.size(); i++) {
            Change change = line.changes().get(i);
            if (!order.isOfChange()) {
                cells.add(moves.get(i));
            }
            if (comparisons.get(i).isCumulative()) {
                cells.add(Cells.of(change.current()));
            }
            cells.add(Cells.of(change.base()));
            cells.add(Cells.of(change.absolute()));
            cells.add(Cells.of(change.growth()));
        }
        return cells;
    }

    private Cell place(Line line, Places places) {
        Amount amount = order.of(line);
        if (amount.isKnown()) {
            return Cell.value(places.of(amount));
        }
        return Cell.missing(isGone(line) ? "gone" : amount.reason());
    }

    private static boolean isGone(Line line) {
        return line.value().reason() == Reason.NOT_REPORTED
                && line.changes().stream().anyMatch(change -> change.base().isKnown());
    }

    private static List<Note> notes(Caption caption, List<Line> hidden) {
        List<Note> notes = new ArrayList<>(caption.notes());
        List<String> gone = hidden.stream()
                .filter(Rank::isGone)
                .map(line -> String.join(" ", line.labels()))
                .toList();
        if (!gone.isEmpty()) {
            notes.add(new Note("gone since the base period: " + String.join(", ", gone), false));
        }
        return notes;
    }
}
