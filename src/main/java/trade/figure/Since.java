package trade.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Row;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.Lines.Line;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Since when a value, and its growth, were not as high or as low.
 *
 * <pre>
 * highest since t = the last window before now with at least as much
 * lowest since t  = the last window before now with at most as much; of the two the one that is longer ago
 * rank            = 1 + the number of windows with more
 * </pre>
 *
 * <ul>
 *   <li>Compared are all windows of the same length that the data has: each month with each month, or with the same month of other
 *       years alone, as trade has seasons.
 *   <li>Where none before was as high it is a record, of the data, whose begin is named.
 *   <li>Where a window in between lacks, nobody can say; the rank is then among those that are known.
 *   <li>Values and growth are two claims.
 * </ul>
 *
 * <p>Source: the wording of statistics offices ("mức tăng cao nhất từ tháng 9/2022").
 *
 * @param sameSeason whether a window is compared with the same months of other years alone
 */
public record Since(Slice slice, List<Comparison> comparisons, boolean sameSeason) implements Figure {

    @Override
    public Query query() {
        return slice.query().overAllPeriods();
    }

    @Override
    public Table of(Cube cube) {
        Lines lines = new Lines(
                slice,
                comparisons,
                cube,
                window -> slice.rowWindows(window).stream().flatMap(row -> slice.past(cube, row, sameSeason).stream()));
        Caption caption = new Caption(slice, lines.breakdown(), comparisons);
        Set<String> gaps = new LinkedHashSet<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines.all()) {
            rows.add(cells(caption.labels(line.row()), line, caption.name(line.row()), lines.breakdown(), cube, gaps));
        }
        List<Note> notes = new ArrayList<>(caption.notes());
        gaps.forEach(gap -> notes.add(new Note(gap, true)));
        return new Table(
                caption.title(caption.flows()) + (sameSeason ? ", among the same months of all years" : ""),
                caption.context(),
                columns(caption),
                rows,
                notes,
                cube.currency());
    }

    private List<Column> columns(Caption caption) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        columns.add(Column.label("record"));
        columns.add(Column.of("rank", "rank", Unit.RANK).by("1 + the number of windows with more"));
        columns.add(Column.of("of", "of", Unit.COUNT).by("the number of windows that are known"));
        for (Comparison comparison : comparisons) {
            for (Column column : List.of(
                    Column.signed("growth", "growth", Unit.PERCENT).by("(value − base) / base × 100"),
                    new Column("growth_record", "", "record", Unit.LABEL, false),
                    Column.of("growth_rank", "rank", Unit.RANK),
                    Column.of("growth_of", "of", Unit.COUNT))) {
                columns.add(caption.column(column, comparison));
            }
        }
        return columns;
    }

    private List<Cell> cells(
            List<Cell> cells, Line line, String label, Breakdown breakdown, Cube cube, Set<String> gaps) {
        Row row = line.row();
        List<Window> past = slice.past(cube, row.window(), sameSeason);
        List<Amount> values =
                past.stream().map(window -> breakdown.past(row, window)).toList();
        cells.add(Cells.of(line.value()));
        cells.addAll(standing(label, past, values, gaps));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            List<Amount> growth = past.stream()
                    .map(window -> Percent.growth(
                            breakdown.pastBase(row, comparison.base(window)),
                            breakdown.past(row, comparison.current(window))))
                    .toList();
            cells.add(Cells.of(line.changes().get(i).growth()));
            cells.addAll(standing("the growth of " + label, past, growth, gaps));
        }
        return cells;
    }

    private static List<Cell> standing(String what, List<Window> past, List<Amount> amounts, Set<String> gaps) {
        Amount now = amounts.get(amounts.size() - 1);
        if (!now.isKnown()) {
            Cell missing = Cells.of(now);
            return List.of(missing, missing, missing);
        }
        Standing standing = Standing.of(past, amounts);
        if (!standing.gaps().isEmpty()) {
            gaps.add("cannot say since when " + what + " was not as " + (standing.isHighest() ? "high" : "low")
                    + ": lacks " + Standing.named(standing.gaps()));
        }
        return List.of(standing.words(), Cell.value(standing.place()), Cell.value(standing.count()));
    }
}
