package trade.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.cube.Amount;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.Lines.Line;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;
import trade.table.Unit;

/**
 * How trade grew, for each row and in total, against each base.
 *
 * <pre>
 * change       = current − base                          in currency units
 * growth       = (current − base) / base × 100           percent
 * contribution = (current − base) / total base × 100     percentage points; adds up to the growth of the total
 * </pre>
 *
 * <ul>
 *   <li>Growth from zero, from a negative base and without a base is missing; growth to zero is −100.
 *   <li>The base is found by the calendar, in all of the data.
 *   <li>What the rows do not show of a published total is a row of its own, <i>Other (not listed)</i>.
 * </ul>
 *
 * <p>Sources: WITS, Trade Indicators, "Growth"; Eurostat, Handbook on quarterly national accounts, for contributions.
 */
public record Growth(Slice slice, List<Comparison> comparisons) implements Figure {

    @Override
    public Query query() {
        return slice.query(window -> Comparison.windows(comparisons, window));
    }

    @Override
    public Table of(Cube cube) {
        Lines lines = new Lines(slice, comparisons, cube);
        Caption caption = new Caption(slice, lines.breakdown(), comparisons);
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines.all()) {
            rows.add(cells(caption.labels(line.row()), line, contributions(line, lines.total())));
        }
        Optional<List<Cell>> other =
                lines.rest(lines.total(), lines.all()).map(rest -> cells(caption.other(), rest, restOfGrowth(lines)));
        Optional<List<Cell>> total = slice.by().isEmpty()
                ? Optional.empty()
                : Optional.of(cells(
                        caption.total(lines.total().row()),
                        lines.total(),
                        contributions(lines.total(), lines.total())));
        return new Table(
                caption.title(caption.flows()),
                caption.context(),
                columns(caption),
                rows,
                other,
                total,
                caption.notes(),
                cube.currency());
    }

    private List<Column> columns(Caption caption) {
        Window window = caption.breakdown().window();
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        for (Comparison comparison : comparisons) {
            if (comparison.isCumulative()) {
                String heading = caption.heading(comparison.current(window), "year to date");
                columns.add(Column.of("year_to_date", heading, Unit.VALUE));
            }
            for (Column column : List.of(
                    Column.of("base", caption.heading(comparison.base(window), "base"), Unit.VALUE),
                    Column.signed("change", "change", Unit.VALUE),
                    Column.signed("growth", "growth", Unit.PERCENT),
                    Column.signed("contribution", "contribution", Unit.POINTS))) {
                columns.add(caption.column(column, comparison));
            }
        }
        return columns;
    }

    private List<Cell> cells(List<Cell> cells, Line line, List<Amount> contributions) {
        cells.add(Cells.of(line.value()));
        for (int i = 0; i < comparisons.size(); i++) {
            Change change = line.changes().get(i);
            if (comparisons.get(i).isCumulative()) {
                cells.add(Cells.of(change.current()));
            }
            cells.add(Cells.of(change.base()));
            cells.add(Cells.of(change.absolute()));
            cells.add(Cells.of(change.growth()));
            cells.add(Cells.of(contributions.get(i)));
        }
        return cells;
    }

    private List<Amount> contributions(Line line, Line total) {
        List<Amount> contributions = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            contributions.add(
                    line.changes().get(i).contribution(total.changes().get(i).base()));
        }
        return contributions;
    }

    /** The growth of the total less all contributions, so that the sum is exact whatever division rounds. */
    private List<Amount> restOfGrowth(Lines lines) {
        List<Amount> rest = new ArrayList<>(contributions(lines.total(), lines.total()));
        for (Line line : lines.counted()) {
            List<Amount> contributions = contributions(line, lines.total());
            for (int i = 0; i < rest.size(); i++) {
                rest.set(i, contributions.get(i).isKnown() ? rest.get(i).minus(contributions.get(i)) : rest.get(i));
            }
        }
        return rest;
    }
}
