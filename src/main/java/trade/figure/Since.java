package trade.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Query;
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
        ComparedRows lines = new ComparedRows(
                slice,
                comparisons,
                cube,
                window -> slice.rowWindows(window).stream().flatMap(row -> slice.past(cube, row, sameSeason).stream()));
        TableHeader caption = new TableHeader(slice, lines.breakdown(), comparisons);
        Set<Text> gaps = new LinkedHashSet<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : lines.rows()) {
            rows.add(cells(caption.labels(line.row()), line, caption.name(line.row()), lines.breakdown(), cube, gaps));
        }
        List<Note> notes = new ArrayList<>(caption.notes());
        gaps.forEach(gap -> notes.add(new Note(gap, true)));
        return new Table(
                sameSeason
                        ? FigureMessage.AMONG_SAME_MONTHS.with(caption.title(caption.flows()))
                        : caption.title(caption.flows()),
                caption.context(),
                columns(caption),
                rows,
                notes,
                cube.currency());
    }

    private List<Column> columns(TableHeader caption) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        columns.add(Column.label(ColumnName.RECORD, Heading.RECORD));
        columns.add(Column.of(ColumnName.RANK, Heading.RANK, Unit.RANK).withFormula(Formula.RANK_OF_WINDOWS));
        columns.add(Column.of(ColumnName.OF, Heading.OF, Unit.COUNT).withFormula(Formula.KNOWN_WINDOWS));
        for (Comparison comparison : comparisons) {
            for (Column column : List.of(
                    Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT)
                            .withFormula(Formula.GROWTH),
                    Column.label(ColumnName.GROWTH_RECORD, Heading.RECORD),
                    Column.of(ColumnName.GROWTH_RANK, Heading.RANK, Unit.RANK),
                    Column.of(ColumnName.GROWTH_OF, Heading.OF, Unit.COUNT))) {
                columns.add(caption.column(column, comparison));
            }
        }
        return columns;
    }

    private List<Cell> cells(
            List<Cell> cells, ComparedRow line, Text label, Breakdown breakdown, Cube cube, Set<Text> gaps) {
        BreakdownRow row = line.row();
        List<Window> past = slice.past(cube, row.window(), sameSeason);
        List<Amount> values =
                past.stream().map(window -> breakdown.past(row, window)).toList();
        cells.add(AmountCells.of(line.value()));
        cells.addAll(standing(label, past, values, gaps));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            List<Amount> growth = past.stream()
                    .map(window -> Percent.growth(
                            breakdown.pastBase(row, comparison.base(window)),
                            breakdown.past(row, comparison.current(window))))
                    .toList();
            cells.add(AmountCells.of(line.changes().get(i).growth()));
            cells.addAll(standing(FigureMessage.GROWTH_OF.with(label), past, growth, gaps));
        }
        return cells;
    }

    private static List<Cell> standing(Text what, List<Window> past, List<Amount> amounts, Set<Text> gaps) {
        Amount now = amounts.get(amounts.size() - 1);
        if (!now.isKnown()) {
            Cell missing = AmountCells.of(now);
            return List.of(missing, missing, missing);
        }
        RecordStanding standing = RecordStanding.of(past, amounts);
        if (!standing.gaps().isEmpty()) {
            FigureMessage cannotSay = standing.isHighest()
                    ? FigureMessage.CANNOT_SAY_SINCE_AS_HIGH
                    : FigureMessage.CANNOT_SAY_SINCE_AS_LOW;
            gaps.add(cannotSay.with(what, RecordStanding.named(standing.gaps())));
        }
        return List.of(standing.cell(), Cell.value(standing.place()), Cell.value(standing.count()));
    }
}
