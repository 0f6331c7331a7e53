package trade.layout;

import java.math.BigDecimal;
import java.util.Optional;
import trade.cube.Flow;
import trade.cube.Measure;

/**
 * A column that holds numbers.
 *
 * @param flow empty where another column says it
 * @param period a period, or the month of the year that another column says; empty where another column says it all
 * @param scale what a number of 1 stands for
 * @param unit the currency of values, the unit of quantities; empty where another column says it, or nothing does
 */
public record ValueColumn(
        int column,
        Measure measure,
        Optional<Flow> flow,
        Optional<String> period,
        BigDecimal scale,
        Optional<String> unit) {

    public ValueColumn {
        // a product with 1E+6 ends in the zeros that nobody wrote
        scale = scale.stripTrailingZeros();
    }

    /** A column of values whose heading says scale and currency, if anything does. */
    public static ValueColumn of(int column, String heading) {
        ValueUnit unit = ValueUnit.of(heading);
        return new ValueColumn(
                column, Measure.VALUE, Optional.empty(), Optional.empty(), unit.scale(), unit.currency());
    }

    /** A column of quantities whose heading says their unit, if anything does. */
    public static ValueColumn ofQuantity(int column, String heading) {
        ValueUnit unit = ValueUnit.of(heading);
        return new ValueColumn(
                column, Measure.QUANTITY, Optional.empty(), Optional.empty(), unit.scale(), unit.quantity());
    }

    /** Whether the heading says a field of each of its numbers. */
    boolean says(Field field) {
        return switch (field) {
            case FLOW -> flow.isPresent();
            case PERIOD, MONTH -> period.isPresent();
            case YEAR -> hasYear();
            default -> false;
        };
    }

    /** Whether the heading says a period with its year. */
    boolean hasYear() {
        return period.filter(text -> text.matches(".*\\d{4}.*|.*\\D\\d{2}")).isPresent();
    }

    public ValueColumn withFlow(Flow of) {
        return new ValueColumn(column, measure, Optional.of(of), period, scale, unit);
    }

    public ValueColumn withPeriod(String period) {
        return new ValueColumn(column, measure, flow, Optional.of(period), scale, unit);
    }

    public ValueColumn withUnit(BigDecimal scale, String unit) {
        return new ValueColumn(column, measure, flow, period, scale, Optional.of(unit));
    }

    public ValueColumn withUnit(BigDecimal scale, Optional<String> unit) {
        return new ValueColumn(column, measure, flow, period, scale, unit.or(this::unit));
    }
}
