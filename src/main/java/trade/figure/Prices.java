package trade.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import trade.cube.Amount;
import trade.cube.Cube;
import trade.cube.Observation;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
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
 *   <li>A quantity of zero, or one that is not known, has no unit value, and no effect of price.
 * </ul>
 *
 * <p>Source: UNCTAD Handbook of Statistics, Calculation methods, "Trade indices": unit value index and volume index.
 */
public record Prices(Slice slice, List<Comparison> comparisons, Listing listing) implements Figure {

    public Prices(Slice slice, List<Comparison> comparisons) {
        this(slice, comparisons, Listing.ALL);
    }

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
        ComparedRows quantities = new ComparedRows(
                slice.inQuantities(), comparisons, cube.quantities().orElseThrow());
        TableHeader header = new TableHeader(slice, values.amounts(), comparisons);
        Function<ComparedRow, Amount> quantity = row -> quantities.value(row);
        UnaryOperator<Text> inCurrency = heading -> header.breakdown()
                .currency()
                .<Text>map(currency -> Heading.IN_CURRENCY.with(heading, Text.verbatim(currency)))
                .orElse(heading);
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.add(header.amounts(), ComparedRow::value);
        table.add(Column.of(ColumnName.QUANTITY, Heading.QUANTITY, Unit.NUMBER), quantity);
        table.addCell(
                Column.label(ColumnName.UNIT, Heading.UNIT),
                row -> Cell.label(Observation.nameOf(
                        quantities.find(row).map(found -> found.row().unit()).orElse(""))));
        table.add(
                Column.of(ColumnName.UNIT_VALUE, inCurrency.apply(Heading.UNIT_VALUE), Unit.NUMBER)
                        .withFormula(Formula.RATIO.with(ColumnName.VALUE.field(), ColumnName.QUANTITY.field())),
                row -> Percent.ratio(row.value(), quantity.apply(row)));
        for (int i = 0; i < comparisons.size(); i++) {
            int at = i;
            addComparison(
                    table,
                    comparisons.get(i),
                    inCurrency.apply(Heading.BASE),
                    row -> new ChangeOfPrice(row.changes().get(at), changeOfQuantity(quantities, row, at)));
        }
        table.addNotes(() -> quantities.amounts().notes().warnings().stream()
                .map(warning -> new Note(FigureMessage.QUANTITIES.with(warning), true))
                .toList());
        return table.of(header.title(FigureMessage.UNIT_VALUES_OF.with(header.flowName())), values.rows());
    }

    private static Change changeOfQuantity(ComparedRows quantities, ComparedRow row, int comparison) {
        Amount none = Amount.missing(Reason.NOT_REPORTED);
        return quantities
                .find(row)
                .map(found -> found.changes().get(comparison))
                .orElse(new Change(none, none));
    }

    private static void addComparison(
            FigureTable<ComparedRow> table,
            Comparison comparison,
            Text base,
            Function<ComparedRow, ChangeOfPrice> change) {
        table.compare(comparison);
        table.add(
                Column.of(ColumnName.BASE_UNIT_VALUE, base, Unit.NUMBER),
                row -> change.apply(row).base());
        table.add(
                Column.signed(ColumnName.PRICE_GROWTH, Heading.PRICE, Unit.PERCENT)
                        .withFormula(
                                comparison.isCumulative()
                                        ? Formula.PRICE_GROWTH
                                        : Formula.growth(ColumnName.UNIT_VALUE, ColumnName.BASE_UNIT_VALUE)),
                row -> change.apply(row).price());
        table.add(
                Column.signed(ColumnName.VOLUME_GROWTH, Heading.VOLUME, Unit.PERCENT)
                        .withFormula(Formula.VOLUME_GROWTH),
                row -> change.apply(row).ofQuantity().growth());
        table.add(
                Column.signed(ColumnName.VALUE_GROWTH, Heading.VALUE, Unit.PERCENT)
                        .withFormula(Formula.VALUE_GROWTH.with(
                                ColumnName.PRICE_GROWTH.field(), ColumnName.VOLUME_GROWTH.field())),
                row -> change.apply(row).ofValue().growth());
        table.add(
                Column.signed(ColumnName.PRICE_EFFECT, Heading.BY_PRICE, Unit.VALUE)
                        .withFormula(Formula.PRICE_EFFECT),
                row -> change.apply(row).priceEffect());
        table.add(
                Column.signed(ColumnName.VOLUME_EFFECT, Heading.BY_VOLUME, Unit.VALUE)
                        .withFormula(Formula.VOLUME_EFFECT),
                row -> change.apply(row).volumeEffect());
    }

    /** A change of value as one of price and one of quantity. */
    private record ChangeOfPrice(Change ofValue, Change ofQuantity) {

        /** The unit value before. */
        Amount base() {
            return Percent.ratio(ofValue.base(), ofQuantity.base());
        }

        /** The unit value now. */
        private Amount current() {
            return Percent.ratio(ofValue.current(), ofQuantity.current());
        }

        /** In products, as quotients are rounded. */
        Amount price() {
            Amount growth = Percent.growth(base(), current());
            return growth.isKnown()
                    ? Percent.growth(
                            product(ofValue.base(), ofQuantity.current()),
                            product(ofValue.current(), ofQuantity.base()))
                    : growth;
        }

        private static Amount product(Amount one, Amount other) {
            return Amount.known(one.value().multiply(other.value()));
        }

        /** What was sold and weighs nothing has no price; what is not sold any more has lost volume alone. */
        Amount priceEffect() {
            boolean hasNoPrice = ofValue.current().isKnown()
                    && ofValue.current().value().signum() != 0
                    && current().reason() == Reason.BASE_ZERO;
            return hasNoPrice ? current() : ofValue.absolute().minus(volumeEffect());
        }

        /** Base value × change of quantity / base quantity; in this order, as division rounds. */
        Amount volumeEffect() {
            Amount change = ofQuantity.absolute();
            Amount baseValue = ofValue.base();
            return change.isKnown() && baseValue.isKnown()
                    ? Percent.ratio(Amount.known(baseValue.value().multiply(change.value())), ofQuantity.base())
                    : change.isKnown() ? baseValue : change;
        }
    }
}
