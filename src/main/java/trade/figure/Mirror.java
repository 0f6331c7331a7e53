package trade.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
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
public record Mirror(Slice slice, Listing listing) implements Figure {

    public Mirror(Slice slice) {
        this(slice, Listing.ALL);
    }

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
        TableHeader header = new TableHeader(slice, own.amounts(), List.of());
        Function<ComparedRow, Change> mirrored = row -> row == own.total()
                ? new Change(row.value(), others.total().value())
                : new Change(own.value(row), others.value(row));
        Text value = header.amounts().name();
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.add(header.amounts(), row -> mirrored.apply(row).base());
        table.add(
                Column.of(ColumnName.MIRRORED, Heading.MIRRORED, Unit.VALUE),
                row -> mirrored.apply(row).current());
        table.add(
                Column.signed(ColumnName.DIFFERENCE, Heading.DIFFERENCE, Unit.VALUE)
                        .withFormula(Formula.difference(ColumnName.MIRRORED, value)),
                row -> mirrored.apply(row).absolute());
        table.add(
                Column.signed(ColumnName.ASYMMETRY, Heading.ASYMMETRY, Unit.PERCENT)
                        .withFormula(Formula.growth(ColumnName.MIRRORED, value)),
                row -> mirrored.apply(row).growth());
        table.addNotes(() -> List.of(new Note(FigureMessage.FOB_AND_CIF, false)));
        table.addNotes(() -> new TableHeader(slice.mirrored(), others.amounts(), List.of()).notes());
        table.withoutTotal();
        table.show(own.andThoseOf(others));
        return table.of(
                FigureMessage.MIRRORED.with(
                        header.title(header.flows()),
                        own.breakdown().market(own.total().row())),
                List.of(),
                slice.by().isEmpty() ? Optional.empty() : Optional.of(own.total()));
    }
}
