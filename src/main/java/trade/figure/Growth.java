package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.Window;
import trade.cube.WorkCalendar;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * How trade grew, for each row and in total, against each base.
 *
 * <pre>
 * change          = current − base                          in currency units
 * growth          = (current − base) / base × 100           percent
 * contribution    = (current − base) / total base × 100     percentage points; adds up to the growth of the total
 * share of change = change / change of the total × 100      percent; adds up to 100
 * index           = value / value of the index base × 100
 * </pre>
 *
 * <ul>
 *   <li>Growth from zero, from a negative base and without a base is missing; growth to zero is −100.
 *   <li>The base is found by the calendar, in all of the data.
 *   <li>What the rows do not show of a published total is a row of its own, <i>Other (not listed)</i>.
 *   <li>A share of no change is missing.
 * </ul>
 *
 * <p>Sources: WITS, Trade Indicators, "Growth"; Eurostat, Handbook on quarterly national accounts, for contributions.
 *
 * @param index the window whose value is 100
 * @param annual how growth is made one a year, beside the growth itself
 * @param calendar whose feasts and working days the growth of a month on a year ago is told apart from
 */
public record Growth(
        Slice slice,
        List<Comparison> comparisons,
        Optional<Window> index,
        Optional<AnnualRate> annual,
        Optional<WorkCalendar> calendar)
        implements Figure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Growth(Slice slice, List<Comparison> comparisons) {
        this(slice, comparisons, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @throws IncompatibleParameters where a calendar is asked for and the comparison is none with a year ago */
    public Growth {
        if (calendar.isPresent() && !comparisons.equals(List.of(Comparison.YEAR_ON_YEAR))) {
            throw new IncompatibleParameters(FigureMessage.CALENDAR_WITH_OTHER_BASE.with(QueryParameter.VS));
        }
    }

    @Override
    public Query query() {
        return slice.query(window -> Stream.concat(Comparison.windows(comparisons, slice, window), others(window)));
    }

    /** What indices and annual rates take in besides the bases. */
    private Stream<Window> others(Window window) {
        Stream<Window> ofRates = annual.stream()
                .flatMap(rate -> slice.rowWindows(window).stream()
                        .flatMap(row -> comparisons.stream()
                                .flatMap(comparison ->
                                        rate.points(comparison.base(row), comparison.current(row)).stream())));
        Stream<Window> ofFeasts = calendar.stream()
                .flatMap(one -> months(slice.rowWindows(window)).flatMap(row -> CalendarEffect.windows(one, row)));
        Window ofRow = slice.rowWindows(window).get(0);
        index.ifPresent(base -> Comparison.checkLength(base, ofRow));
        return Stream.of(index.stream(), ofRates, ofFeasts).flatMap(windows -> windows);
    }

    /** @throws IncompatibleParameters where a window is no month */
    private static Stream<Window> months(List<Window> windows) {
        if (windows.get(0).months() != 1) {
            throw new IncompatibleParameters(FigureMessage.CALENDAR_OF_NO_MONTH.with(windows.get(0)));
        }
        return windows.stream();
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows lines = new ComparedRows(slice, comparisons, cube, this::others);
        TableHeader caption = new TableHeader(slice, lines.breakdown(), comparisons, calendar.isPresent());
        ComparedRow total = lines.total();
        List<Amount> ofTotal = contributions(total, total);
        List<List<Cell>> rows = new ArrayList<>();
        for (ComparedRow line : lines.rows()) {
            rows.add(cells(caption.labels(line.row()), line, contributions(line, total), lines));
        }
        return new Table(
                caption.title(caption.flows()),
                caption.context(),
                columns(caption),
                rows,
                hasParts()
                        ? lines.rest(total, lines.rows())
                                .map(other -> cells(caption.other(), other, restOfGrowth(lines), lines))
                        : Optional.empty(),
                slice.by().isEmpty() || !hasParts()
                        ? Optional.empty()
                        : Optional.of(cells(caption.total(total.row()), total, ofTotal, lines)),
                notes(caption),
                cube.currency());
    }

    private List<Note> notes(TableHeader caption) {
        List<Note> notes = new ArrayList<>(caption.notes());
        calendar.ifPresent(one -> notes.add(new Note(FigureMessage.WORKING_DAYS.with(one.name()), false)));
        return notes;
    }

    private boolean hasParts() {
        return Comparison.addUp(comparisons, slice);
    }

    private List<Column> columns(TableHeader caption) {
        Window window = caption.breakdown().window();
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(caption.amounts());
        index.ifPresent(base -> columns.add(Column.of(ColumnName.INDEX, Heading.INDEX.with(base), Unit.INDEX)
                .withFormula(Formula.INDEX.with(base))));
        for (Comparison comparison : comparisons) {
            if (comparison.isCumulative()) {
                Text heading = caption.heading(comparison.current(window), Heading.YEAR_TO_DATE);
                columns.add(Column.of(ColumnName.YEAR_TO_DATE, heading, Unit.VALUE));
            }
            List<Column> block = new ArrayList<>();
            Text current = comparison.isCumulative()
                    ? ColumnName.YEAR_TO_DATE
                    : caption.amounts().name();
            Text change = Formula.difference(current, ColumnName.BASE);
            block.add(Column.of(ColumnName.BASE, caption.heading(comparison.base(window), Heading.BASE), Unit.VALUE));
            block.add(
                    Column.signed(ColumnName.CHANGE, Heading.CHANGE, Unit.VALUE).withFormula(change));
            block.add(Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT)
                    .withFormula(Formula.growth(current, ColumnName.BASE)));
            annual.ifPresent(rate -> block.add(Column.signed(ColumnName.ANNUAL_GROWTH, Heading.A_YEAR, Unit.PERCENT)
                    .withFormula(rate.formula())));
            calendar.ifPresent(one -> block.addAll(CalendarEffect.columns(one)));
            if (hasParts()) {
                block.add(Column.signed(ColumnName.CONTRIBUTION, Heading.CONTRIBUTION, Unit.POINTS)
                        .withFormula(Formula.RELATIVE.with(change, ColumnName.BASE.ofTotal())));
            }
            if (hasParts() && !slice.by().isEmpty()) {
                block.add(Column.of(ColumnName.SHARE_OF_CHANGE, Heading.OF_CHANGE, Unit.PERCENT)
                        .withFormula(Formula.SHARE_OF_CHANGE.with(
                                change,
                                Formula.DIFFERENCE.with(Text.FieldName.ofTotal(current), ColumnName.BASE.ofTotal()))));
            }
            block.forEach(column -> columns.add(caption.column(column, comparison)));
        }
        return columns;
    }

    private List<Cell> cells(List<Cell> cells, ComparedRow line, List<Amount> contributions, ComparedRows lines) {
        cells.add(AmountCells.of(line.value()));
        index.ifPresent(base -> cells.add(index(base, line, lines)));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            Change change = line.changes().get(i);
            Amount growthOfTotal = lines.total().changes().get(i).growth();
            if (comparison.isCumulative()) {
                cells.add(AmountCells.of(change.current()));
            }
            cells.add(AmountCells.of(change.base()));
            cells.add(AmountCells.of(change.absolute()));
            cells.add(AmountCells.of(change.growth()));
            annual.ifPresent(rate -> cells.add(annual(rate, comparison, line, lines)));
            calendar.ifPresent(one -> cells.addAll(effect(one, line, lines)));
            if (hasParts()) {
                cells.add(AmountCells.of(contributions.get(i)));
            }
            if (hasParts() && !slice.by().isEmpty()) {
                cells.add(AmountCells.of(shareOfChange(contributions.get(i), growthOfTotal)));
            }
        }
        return cells;
    }

    /** The value in percent of that of the base; the rest has no row, and a total of periods no index. */
    private Cell index(Window base, ComparedRow line, ComparedRows lines) {
        boolean isOfPeriods = line == lines.total() && slice.by().contains(Dimension.PERIOD);
        if (line.row() == null || isOfPeriods) {
            return Cell.none();
        }
        Amount growth = Percent.growth(lines.breakdown().amount(line.row(), base), line.value());
        return AmountCells.of(growth.plus(Amount.known(HUNDRED)));
    }

    /** The rest has no row whose other years could be looked up. */
    private static Cell annual(AnnualRate rate, Comparison comparison, ComparedRow line, ComparedRows lines) {
        if (line.row() == null) {
            return Cell.none();
        }
        Window window = line.row().window();
        return AmountCells.of(
                rate.of(lines.breakdown(), line.row(), comparison.base(window), comparison.current(window)));
    }

    /** Of a month; the rest has no row, and a total of periods is no month. */
    private static List<Cell> effect(WorkCalendar calendar, ComparedRow line, ComparedRows lines) {
        BreakdownRow row = line.row();
        return row == null || row.window().months() != 1
                ? CalendarEffect.none(calendar)
                : new CalendarEffect(calendar, lines.breakdown(), row, row.window()).cells();
    }

    private static Amount shareOfChange(Amount contribution, Amount growthOfTotal) {
        boolean isNothing = growthOfTotal.isKnown() && growthOfTotal.value().signum() == 0;
        return isNothing ? Amount.missing(Reason.NO_CHANGE) : Percent.of(contribution, growthOfTotal);
    }

    private List<Amount> contributions(ComparedRow line, ComparedRow total) {
        List<Amount> contributions = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            contributions.add(
                    line.changes().get(i).contribution(total.changes().get(i).base()));
        }
        return contributions;
    }

    /** The growth of the total less all contributions, so that the sum is exact whatever division rounds. */
    private List<Amount> restOfGrowth(ComparedRows lines) {
        List<Amount> rest = new ArrayList<>(contributions(lines.total(), lines.total()));
        for (ComparedRow line : lines.counted()) {
            List<Amount> contributions = contributions(line, lines.total());
            for (int i = 0; i < rest.size(); i++) {
                rest.set(i, contributions.get(i).isKnown() ? rest.get(i).minus(contributions.get(i)) : rest.get(i));
            }
        }
        return rest;
    }
}
