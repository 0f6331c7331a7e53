package trade.claim.interval;

import java.math.BigDecimal;
import trade.claim.Interval;
import trade.cube.Window;

/**
 * A variable of the constraint network: a number of which claims tell something.
 *
 * @param cell what it is of
 * @param other what it is compared with, or what a share is of; else the cell itself
 */
public record Variable(VariableKind what, VariableCell cell, VariableCell other) {

    enum VariableKind {
        VALUE,
        /** The value in units of that of the base: 1.42 of a growth of 42 %. */
        FACTOR,
        CHANGE,
        /** The value in units of that of the whole. */
        SHARE,
        /** All of a whole in units of it. */
        ONE,
        /** What a whole has beside some of its parts. */
        REST,
        /** A value in one vintage in units of that in another one. */
        REVISION,
        /** The same of growth on one base. */
        GROWTH_REVISION,
        /** The same of a value that has been settled before either report. */
        SETTLEMENT,
        BALANCE,
        QUANTITY,
        PRICE,
        QUANTITY_FACTOR,
        PRICE_FACTOR;

        /** Whether it is how far two reports differ. */
        boolean isBetweenReports() {
            return this == REVISION || this == GROWTH_REVISION || this == SETTLEMENT;
        }

        /** All that it can be, whatever is claimed. */
        Interval domain() {
            return switch (this) {
                case VALUE -> Interval.of(BigDecimal.ZERO, MOST);
                case CHANGE, BALANCE -> Interval.ALL;
                case ONE -> Interval.exactly(BigDecimal.ONE);
                case SHARE -> Interval.of(BigDecimal.ZERO, BigDecimal.ONE);
                case FACTOR,
                        REST,
                        REVISION,
                        GROWTH_REVISION,
                        SETTLEMENT,
                        QUANTITY,
                        PRICE,
                        QUANTITY_FACTOR,
                        PRICE_FACTOR -> Interval.NOT_NEGATIVE;
            };
        }
    }

    /** @param report who prints it: another one may print another vintage */
    record VariableCell(
            String reporter,
            String flow,
            String market,
            String product,
            Window window,
            String currency,
            String report) {

        VariableCell withWindow(Window other) {
            return new VariableCell(reporter, flow, market, product, other, currency, report);
        }

        VariableCell withReport(String other) {
            return new VariableCell(reporter, flow, market, product, window, currency, other);
        }
    }

    Variable inAnyReport() {
        return new Variable(what, cell.withReport(""), other.withReport(""));
    }

    /** More than any trade in any currency, so that what would have to be without end is not. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(24);

    static Variable of(VariableKind what, VariableCell cell) {
        return new Variable(what, cell, cell);
    }
}
