package trade.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * The same trade as both partners report it.
 *
 * <pre>
 * difference = as the partner reports it − as the reporter does
 * asymmetry  = as the partner reports it / as the reporter does − 1
 * </pre>
 *
 * <ul>
 *   <li>Exports of one are imports of the other. Exports are usually valued FOB and imports CIF, so that an asymmetry of 5 to 10 %
 *       is freight and insurance; beyond that it is timing, transit, attribution, or an error.
 *   <li>Neither side is right because it is larger, and their mean is nobody's figure.
 * </ul>
 *
 * <p>Source: United Nations, IMTS 2010 Compilers Manual, chapter on bilateral asymmetries.
 *
 * @param slice of one reporter, one market and one flow
 */
public record Mirror(Slice slice) implements Figure {

    /** @throws IncompatibleParameters where it is not of one reporter, one market and one flow */
    public Mirror {
        if (slice.reporters().wanted().size() != 1 || slice.markets().wanted().size() != 1) {
            throw new IncompatibleParameters(
                    FigureMessage.MIRROR_SIDES.with(QueryParameter.REPORTER, QueryParameter.MARKET));
        }
        boolean isOfGroup = slice.markets()
                .wanted()
                .get(0)
                .known()
                .filter(market -> market.isGroup() || market.isTotal())
                .isPresent();
        if (isOfGroup) {
            throw new IncompatibleParameters(FigureMessage.MIRROR_OF_GROUP);
        }
        if (slice.flows().size() != 1
                || slice.by().contains(Dimension.FLOW)
                || slice.by().contains(Dimension.MARKET)
                || slice.by().contains(Dimension.REPORTER)) {
            throw new IncompatibleParameters(FigureMessage.MIRROR_ROWS);
        }
    }

    @Override
    public Query query() {
        return slice.query().union(slice.mirrored().query());
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows own = new ComparedRows(slice, List.of(), cube);
        ComparedRows others = new ComparedRows(slice.mirrored(), List.of(), cube);
        TableHeader caption = new TableHeader(slice, own.breakdown(), List.of());
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : own.andThoseOf(others)) {
            Change mirrored = new Change(own.value(line.labels()), others.value(line.labels()));
            rows.add(cells(caption.labels(line.row()), mirrored));
        }
        List<Note> notes = new ArrayList<>(caption.notes());
        notes.add(new Note(FigureMessage.FOB_AND_CIF, false));
        new TableHeader(slice.mirrored(), others.breakdown(), List.of())
                .notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return new Table(
                FigureMessage.MIRRORED.with(
                        caption.title(caption.flows()), own.breakdown().market()),
                caption.context(),
                columns(caption),
                rows,
                Optional.empty(),
                slice.by().isEmpty()
                        ? Optional.empty()
                        : Optional.of(cells(
                                caption.total(own.total().row()),
                                new Change(own.total().value(), others.total().value()))),
                notes,
                cube.currency());
    }

    private static List<Column> columns(TableHeader caption) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        columns.add(Column.of(ColumnName.MIRRORED, Heading.MIRRORED, Unit.VALUE));
        columns.add(Column.signed(ColumnName.DIFFERENCE, Heading.DIFFERENCE, Unit.VALUE)
                .withFormula(Formula.difference(
                        ColumnName.MIRRORED, caption.amounts().name())));
        columns.add(Column.signed(ColumnName.ASYMMETRY, Heading.ASYMMETRY, Unit.PERCENT)
                .withFormula(
                        Formula.growth(ColumnName.MIRRORED, caption.amounts().name())));
        return columns;
    }

    private static List<Cell> cells(List<Cell> cells, Change mirrored) {
        cells.add(AmountCells.of(mirrored.base()));
        cells.add(AmountCells.of(mirrored.current()));
        cells.add(AmountCells.of(mirrored.absolute()));
        cells.add(AmountCells.of(mirrored.growth()));
        return cells;
    }
}
