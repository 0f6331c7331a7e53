package trade.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Selection.Term;
import trade.cube.Slice;
import trade.cube.Window;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/**
 * How far a year has come towards its target, and where it lands if it goes on as it began.
 *
 * <pre>
 * done          = year to date / target × 100
 * growth so far = year to date / the same months of last year − 1
 * needed        = (target − year to date) / the rest of last year − 1      growth that the rest of the year needs
 * landing       = last year × year to date / the same months of last year  seasonal naive forecast
 * error         = mean of |landing / outcome − 1| of earlier years, told at the same time of the year
 * </pre>
 *
 * <ul>
 *   <li>All parts of years must be complete; else what needs them is missing, with the months that lack.
 *   <li>A forecast without its error is no forecast: where no earlier year can be tested, it says so.
 *   <li>In December nothing is left to be needed.
 * </ul>
 *
 * <p>Sources: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, "Some simple forecasting methods", for the seasonal
 * naive method and "Evaluating point forecast accuracy" for the mean absolute percentage error.
 */
public record Pace(Slice slice, List<Target> targets, Listing listing) implements Figure {

    public Pace(Slice slice, List<Target> targets) {
        this(slice, targets, Listing.ALL);
    }

    /**
     * What a year is meant to reach.
     *
     * @param whose empty for all that is selected
     */
    public record Target(Optional<Term> whose, Dimension dimension, BigDecimal amount) {

        private boolean isOf(BreakdownRow row) {
            return whose.map(term -> row.isOf(dimension, term)).orElse(true);
        }
    }

    /** One row in one year: all of it, and the part of it that this year has had so far. */
    private record YearToDate(Amount all, Amount begun) {

        Amount rest() {
            return all.minus(begun);
        }
    }

    /** @throws IncompatibleParameters where rows are periods */
    public Pace {
        if (slice.by().contains(Dimension.PERIOD)) {
            throw new IncompatibleParameters(FigureMessage.PACE_BY_PERIOD);
        }
        if (slice.time().rolling() > 1) {
            throw new IncompatibleParameters(FigureMessage.PACE_ROLLING);
        }
    }

    @Override
    public Query query() {
        return slice.query().overAllPeriods();
    }

    @Override
    public Table of(Cube cube) {
        Window begun = slice.window(cube).yearToDate();
        List<Window> past = slice.past(cube, begun, true);
        Breakdown breakdown = new Breakdown(
                cube,
                slice,
                begun,
                Stream.concat(past.stream(), past.stream().map(Window::wholeYear))
                        .toList());
        AmountReader amounts = new AmountReader(breakdown);
        TableHeader caption = new TableHeader(slice, amounts, List.of());
        List<BreakdownRow> rows = new ArrayList<>(breakdown.rows());
        rows.sort(Comparator.comparing(row -> amounts.amount(row, begun), ComparedRows.HIGHEST_FIRST));
        List<Target> settled = targets.stream()
                .map(target -> new Target(target.whose().map(breakdown::composed), target.dimension(), target.amount()))
                .toList();
        for (BreakdownRow row : rows) {
            if (settled.stream().filter(target -> target.isOf(row)).count() > 1) {
                throw new IncompatibleParameters(
                        FigureMessage.TWO_TARGETS.with(QueryParameter.TARGET, caption.name(row)));
            }
        }
        for (Target target : settled) {
            boolean isOfRow = target.whose().isEmpty()
                    ? slice.by().isEmpty()
                    : rows.stream().anyMatch(target::isOf);
            if (!isOfRow) {
                throw new IncompatibleParameters(target.whose()
                        .map(whose -> FigureMessage.NO_ROW_OF_TARGET.with(QueryParameter.TARGET, whose.text()))
                        .orElseGet(() -> FigureMessage.WHOSE_TARGET.with(QueryParameter.TARGET)));
            }
        }
        FigureTable<PaceRow> table = new FigureTable<>(caption, listing, PaceRow::row);
        addColumns(table, begun);
        return table.of(
                caption.title(FigureMessage.PACE_OF.with(caption.flowName())),
                rows.stream().map(row -> paceOf(row, settled, amounts, past)).toList());
    }

    private static void addColumns(FigureTable<PaceRow> table, Window begun) {
        boolean isOver = begun.equals(begun.wholeYear());
        table.add(Column.of(ColumnName.YEAR_TO_DATE, begun, Unit.VALUE), PaceRow::begun);
        table.add(
                Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT).withFormula(Formula.GROWTH_SO_FAR),
                row -> Percent.growth(row.lastYear().begun(), row.begun()));
        table.addCell(Column.of(ColumnName.TARGET, Heading.TARGET, Unit.VALUE), row -> row.ofTarget(target -> target));
        table.addCell(
                Column.of(ColumnName.DONE, Heading.DONE, Unit.PERCENT)
                        .withFormula(Formula.percent(ColumnName.YEAR_TO_DATE, ColumnName.TARGET)),
                row -> row.ofTarget(target -> Percent.of(row.begun(), target)));
        table.addCell(
                Column.signed(ColumnName.NEEDED_GROWTH, Heading.NEEDED, Unit.PERCENT)
                        .withFormula(Formula.NEEDED),
                row -> isOver ? Cell.missing(Unavailable.YEAR_IS_OVER) : row.needed());
        table.add(
                Column.of(ColumnName.LANDING, Heading.LANDING, Unit.VALUE).withFormula(Formula.LANDING),
                PaceRow::landing);
        table.addCell(
                Column.signed(ColumnName.LANDING_ON_TARGET, Heading.ON_TARGET, Unit.PERCENT)
                        .withFormula(Formula.growth(ColumnName.LANDING, ColumnName.TARGET)),
                row -> row.ofTarget(target -> Percent.growth(target, row.landing())));
        table.addCell(
                Column.of(ColumnName.ERROR, Heading.ERROR, Unit.PERCENT).withFormula(Formula.ERROR),
                row -> row.errors().isEmpty()
                        ? Cell.missing(Unavailable.NO_YEAR_TO_TEST)
                        : Cell.value(Percent.mean(row.errors())));
        table.addCell(
                Column.of(ColumnName.YEARS_TESTED, Heading.YEARS, Unit.COUNT),
                row -> Cell.value(row.errors().size()));
    }

    private static PaceRow paceOf(BreakdownRow row, List<Target> targets, AmountReader amounts, List<Window> past) {
        Window now = amounts.breakdown().window();
        return new PaceRow(
                row,
                amounts.amount(row, now),
                new YearToDate(
                        amounts.amount(row, now.yearEarlier().wholeYear()), amounts.amount(row, now.yearEarlier())),
                targets.stream().filter(one -> one.isOf(row)).findFirst().map(one -> Amount.known(one.amount())),
                errors(row, amounts, past));
    }

    /** One row: what it has had so far and last year, its target, and how far landings were off in earlier years. */
    private record PaceRow(
            BreakdownRow row, Amount begun, YearToDate lastYear, Optional<Amount> target, List<BigDecimal> errors) {

        Amount landing() {
            return Pace.landing(lastYear, begun);
        }

        Cell ofTarget(UnaryOperator<Amount> figure) {
            return target.map(figure).map(AmountCells::of).orElseGet(() -> Cell.missing(Unavailable.NO_TARGET));
        }

        Cell needed() {
            boolean isReached = target.filter(
                            amount -> begun.isKnown() && begun.value().compareTo(amount.value()) >= 0)
                    .isPresent();
            return isReached
                    ? Cell.missing(Unavailable.REACHED)
                    : ofTarget(amount -> Percent.growth(lastYear.rest(), amount.minus(begun)));
        }
    }

    /** last year × begun / begun of last year. */
    private static Amount landing(YearToDate lastYear, Amount begun) {
        Amount growth = Percent.growth(lastYear.begun(), begun);
        return growth.isKnown() && lastYear.all().isKnown()
                ? Amount.known(lastYear.all()
                        .value()
                        .multiply(begun.value())
                        .divide(lastYear.begun().value(), MathContext.DECIMAL64))
                : growth.isKnown() ? lastYear.all() : growth;
    }

    /** How far landings were off in earlier years, in percent of what came. */
    private static List<BigDecimal> errors(BreakdownRow row, AmountReader amounts, List<Window> past) {
        List<BigDecimal> errors = new ArrayList<>();
        for (int i = 1; i < past.size() - 1; i++) {
            Amount landing = landing(year(row, amounts, past.get(i - 1)), amounts.past(row, past.get(i)));
            Amount outcome = amounts.past(row, past.get(i).wholeYear());
            Amount error = Percent.growth(outcome, landing);
            if (error.isKnown()) {
                errors.add(error.value().abs());
            }
        }
        return errors;
    }

    private static YearToDate year(BreakdownRow row, AmountReader amounts, Window begun) {
        return new YearToDate(amounts.past(row, begun.wholeYear()), amounts.past(row, begun));
    }
}
