package trade.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.cube.Amount;
import trade.cube.Cube;
import trade.cube.Observation;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Unit values, and what of a change in value is price and what is volume.
 *
 * <pre>
 * unit value    = value / quantity
 * price growth  = unit value / base unit value − 1
 * volume growth = quantity / base quantity − 1              (1 + value growth) = (1 + price growth) × (1 + volume growth)
 * volume effect = (quantity − base quantity) × base unit value
 * price effect  = change − volume effect                    in currency units; both add up to the change
 * </pre>
 *
 * <ul>
 *   <li>A unit value is a price only where the product is one: it moves with the mix of goods too.
 *   <li>Quantities in different units have no sum and no unit value.
 *   <li>A quantity of zero, or one that is not known, has no unit value.
 * </ul>
 *
 * <p>Source: UNCTAD Handbook of Statistics, Calculation methods, "Trade indices": unit value index and volume index.
 */
public record Prices(Slice slice, List<Comparison> comparisons) implements Figure {

    @Override
    public Query query() {
        return slice.query(window -> Comparison.windows(comparisons, slice, window));
    }

    @Override
    public Optional<Query> ofQuantities() {
        return Optional.of(slice.inQuantities().query(window -> Comparison.windows(comparisons, slice, window)));
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows values = new ComparedRows(slice, comparisons, cube);
        ComparedRows quantities = new ComparedRows(slice.inQuantities(), comparisons, cube.quantities());
        TableHeader caption = new TableHeader(slice, values.breakdown(), comparisons);
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : values.rows()) {
            rows.add(cells(caption.labels(line.row()), line, quantities.line(line.labels())));
        }
        List<Note> notes = new ArrayList<>(caption.notes());
        quantities
                .breakdown()
                .warnings()
                .forEach(warning -> notes.add(new Note(FigureMessage.QUANTITIES.with(warning), true)));
        return new Table(
                caption.title(FigureMessage.UNIT_VALUES_OF.with(caption.flowName())),
                caption.context(),
                columns(caption),
                rows,
                notes,
                cube.currency());
    }

    private List<Column> columns(TableHeader caption) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        columns.add(Column.of(ColumnName.QUANTITY, Heading.QUANTITY, Unit.NUMBER));
        columns.add(Column.label(ColumnName.UNIT, Heading.UNIT));
        columns.add(Column.of(ColumnName.UNIT_VALUE, Heading.UNIT_VALUE, Unit.NUMBER)
                .withFormula(Formula.RATIO.with(ColumnName.VALUE.field(), ColumnName.QUANTITY.field())));
        for (Comparison comparison : comparisons) {
            for (Column column : List.of(
                    Column.of(ColumnName.BASE_UNIT_VALUE, Heading.BASE, Unit.NUMBER),
                    Column.signed(ColumnName.PRICE_GROWTH, Heading.PRICE, Unit.PERCENT)
                            .withFormula(
                                    comparison.isCumulative()
                                            ? Formula.PRICE_GROWTH
                                            : Formula.growth(ColumnName.UNIT_VALUE, ColumnName.BASE_UNIT_VALUE)),
                    Column.signed(ColumnName.VOLUME_GROWTH, Heading.VOLUME, Unit.PERCENT)
                            .withFormula(Formula.VOLUME_GROWTH),
                    Column.signed(ColumnName.VALUE_GROWTH, Heading.VALUE, Unit.PERCENT)
                            .withFormula(Formula.VALUE_GROWTH.with(
                                    ColumnName.PRICE_GROWTH.field(), ColumnName.VOLUME_GROWTH.field())),
                    Column.signed(ColumnName.PRICE_EFFECT, Heading.BY_PRICE, Unit.VALUE)
                            .withFormula(Formula.PRICE_EFFECT),
                    Column.signed(ColumnName.VOLUME_EFFECT, Heading.BY_VOLUME, Unit.VALUE)
                            .withFormula(Formula.VOLUME_EFFECT))) {
                columns.add(caption.column(column, comparison));
            }
        }
        return columns;
    }

    private List<Cell> cells(List<Cell> cells, ComparedRow value, Optional<ComparedRow> found) {
        Amount none = Amount.missing(Reason.NOT_REPORTED);
        Amount quantity = found.map(ComparedRow::value).orElse(none);
        cells.add(AmountCells.of(value.value()));
        cells.add(AmountCells.of(quantity));
        cells.add(Cell.label(
                Observation.nameOf(found.map(line -> line.row().unit()).orElse(""))));
        cells.add(AmountCells.of(Percent.ratio(value.value(), quantity)));
        for (int i = 0; i < comparisons.size(); i++) {
            int at = i;
            Change ofValue = value.changes().get(i);
            Change ofQuantity = found.map(line -> line.changes().get(at)).orElse(new Change(none, none));
            Amount baseUnitValue = Percent.ratio(ofValue.base(), ofQuantity.base());
            Amount unitValue = Percent.ratio(ofValue.current(), ofQuantity.current());
            Amount volumeEffect = volumeEffect(ofValue.base(), ofQuantity);
            cells.add(AmountCells.of(baseUnitValue));
            cells.add(AmountCells.of(priceGrowth(ofValue, ofQuantity, baseUnitValue, unitValue)));
            cells.add(AmountCells.of(ofQuantity.growth()));
            cells.add(AmountCells.of(ofValue.growth()));
            cells.add(AmountCells.of(ofValue.absolute().minus(volumeEffect)));
            cells.add(AmountCells.of(volumeEffect));
        }
        return cells;
    }

    /** In products, as quotients are rounded. */
    private static Amount priceGrowth(Change ofValue, Change ofQuantity, Amount baseUnitValue, Amount unitValue) {
        Amount growth = Percent.growth(baseUnitValue, unitValue);
        return growth.isKnown()
                ? Percent.growth(
                        product(ofValue.base(), ofQuantity.current()), product(ofValue.current(), ofQuantity.base()))
                : growth;
    }

    private static Amount product(Amount one, Amount other) {
        return Amount.known(one.value().multiply(other.value()));
    }

    /** Base value × change of quantity / base quantity; in this order, as division rounds. */
    private static Amount volumeEffect(Amount baseValue, Change ofQuantity) {
        Amount change = ofQuantity.absolute();
        return change.isKnown() && baseValue.isKnown()
                ? Percent.ratio(Amount.known(baseValue.value().multiply(change.value())), ofQuantity.base())
                : change.isKnown() ? baseValue : change;
    }
}
