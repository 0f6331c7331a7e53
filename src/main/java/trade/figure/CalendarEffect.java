package trade.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.BreakdownRow;
import trade.cube.Reason;
import trade.cube.Window;
import trade.cube.WorkCalendar;
import trade.figure.ComparedRows.ComparedRow;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Unit;

/**
 * Growth on a year ago of a month in which the feast may have been in one year and not in the other, told in four ways beside the raw
 * one.
 *
 * <pre>
 * per day    = (current / working days) / (base / working days of the base) − 1
 * combined   = growth of both months between which the feast moves
 * elasticity = ln(growth factor / that of the other month) / ln(ratio of working days / that of the other month)
 * adjusted   = growth factor / (ratio of working days)^elasticity − 1; the same for both months
 * </pre>
 *
 * <ul>
 *   <li>Per day takes trade for proportional to the days that the state works, which is too much: factories and ports differ.
 *   <li>Adjusted is right if nothing but the feast made the two months differ.
 *   <li>Where both months gained or lost the same days there is no elasticity.
 *   <li>Logarithms are not exact: elasticity and adjusted growth are good to twelve digits.
 * </ul>
 *
 * <p>Sources: Reserve Bank of Australia, Research Discussion Paper 2015-13, on adjusting for the Chinese New Year; Christoph Sax,
 * seasonal, on moving holidays.
 */
record CalendarEffect(WorkCalendar calendar, AmountReader amounts, BreakdownRow row, Window month) {

    private static final MathContext TWELVE_DIGITS = new MathContext(12);

    /** The windows that the effect on a month takes in besides that month and its base. */
    static Stream<Window> windows(WorkCalendar calendar, Window month) {
        return calendar.otherOfPair(month).stream().flatMap(other -> Stream.of(other, other.yearEarlier()));
    }

    /** Adds its columns: of a month; the rest has no row, and a total of periods is no month. */
    static void addTo(FigureTable<ComparedRow> table, WorkCalendar calendar, AmountReader amounts) {
        Heading pair = switch (calendar.firstOfPair()) {
            case 0 -> Heading.BOTH_MONTHS;
            case 1 -> Heading.JANUARY_AND_FEBRUARY;
            default -> Heading.MARCH_AND_APRIL;
        };
        BiConsumer<Column, Function<CalendarEffect, Cell>> add = (column, cell) -> table.addCell(column, compared -> {
            BreakdownRow row = compared.row();
            return row == null || !row.window().isMonth()
                    ? Cell.none()
                    : cell.apply(new CalendarEffect(calendar, amounts, row, row.window()));
        });
        add.accept(Column.of(ColumnName.WORKING_DAYS, Heading.DAYS, Unit.COUNT), effect -> days(effect.days()));
        add.accept(
                Column.of(ColumnName.BASE_WORKING_DAYS, Heading.DAYS_BEFORE, Unit.COUNT),
                effect -> days(effect.daysBefore()));
        add.accept(
                Column.signed(ColumnName.GROWTH_PER_DAY, Heading.PER_DAY, Unit.PERCENT)
                        .withFormula(Formula.PER_DAY.with(
                                ColumnName.VALUE.field(),
                                ColumnName.WORKING_DAYS.field(),
                                ColumnName.BASE.field(),
                                ColumnName.BASE_WORKING_DAYS.field())),
                CalendarEffect::perDay);
        add.accept(
                Column.signed(ColumnName.COMBINED_GROWTH, pair, Unit.PERCENT).withFormula(Formula.BOTH_MONTHS),
                CalendarEffect::combined);
        add.accept(
                Column.of(ColumnName.ELASTICITY, Heading.ELASTICITY, Unit.RATIO),
                effect -> effect.fitted(elasticity -> BigDecimal.valueOf(elasticity)));
        add.accept(
                Column.signed(ColumnName.ADJUSTED_GROWTH, Heading.ADJUSTED, Unit.PERCENT)
                        .withFormula(Formula.ADJUSTED),
                CalendarEffect::adjusted);
    }

    private OptionalInt days() {
        return calendar.workingDays(month);
    }

    private OptionalInt daysBefore() {
        return calendar.workingDays(month.yearEarlier());
    }

    private Cell perDay() {
        return days().isEmpty() || daysBefore().isEmpty()
                ? unknownDays()
                : AmountCells.of(Percent.growth(
                        times(yearBefore(month), days().getAsInt()),
                        times(now(month), daysBefore().getAsInt())));
    }

    private Cell adjusted() {
        return fitted(elasticity ->
                BigDecimal.valueOf((factor(month) / StrictMath.pow(ratioOfDays(month), elasticity) - 1) * 100));
    }

    private static Cell days(OptionalInt days) {
        return days.isPresent() ? Cell.value(days.getAsInt()) : unknownDays();
    }

    private static Cell unknownDays() {
        return Cell.missing(Unavailable.DAYS_OFF_NOT_KNOWN);
    }

    private Cell combined() {
        return calendar.otherOfPair(month)
                .map(other -> AmountCells.of(Percent.growth(
                        yearBefore(month).plus(yearBefore(other)), now(month).plus(now(other)))))
                .orElseGet(() -> Cell.missing(Unavailable.NO_FEAST));
    }

    private Cell fitted(DoubleFunction<BigDecimal> figure) {
        Optional<Window> other = calendar.otherOfPair(month);
        if (other.isEmpty()) {
            return Cell.missing(Unavailable.NO_FEAST);
        }
        for (Window one : List.of(month, other.get())) {
            Amount growth = Percent.growth(yearBefore(one), now(one));
            if (!growth.isKnown()) {
                return AmountCells.of(growth);
            }
            if (now(one).value().signum() <= 0) {
                return Cell.missing(Reason.BASE_ZERO);
            }
            if (calendar.workingDays(one).isEmpty()
                    || calendar.workingDays(one.yearEarlier()).isEmpty()) {
                return unknownDays();
            }
        }
        double ratios = ratioOfDays(month) / ratioOfDays(other.get());
        if (ratios == 1) {
            return Cell.missing(Unavailable.SAME_DAYS);
        }
        double elasticity = StrictMath.log(factor(month) / factor(other.get())) / StrictMath.log(ratios);
        return Cell.value(figure.apply(elasticity).round(TWELVE_DIGITS));
    }

    private Amount now(Window window) {
        return amounts.past(row, window);
    }

    private Amount yearBefore(Window window) {
        return amounts.pastBase(row, window.yearEarlier());
    }

    private double factor(Window window) {
        return now(window).value().doubleValue() / yearBefore(window).value().doubleValue();
    }

    private double ratioOfDays(Window window) {
        return (double) calendar.workingDays(window).getAsInt()
                / calendar.workingDays(window.yearEarlier()).getAsInt();
    }

    private static Amount times(Amount amount, int factor) {
        return amount.isKnown() ? Amount.known(amount.value().multiply(BigDecimal.valueOf(factor))) : amount;
    }
}
