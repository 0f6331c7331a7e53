package trade.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Amount;
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
        Optional<WorkCalendar> calendar,
        Listing listing)
        implements Figure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Growth(Slice slice, List<Comparison> comparisons) {
        this(slice, comparisons, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Growth(
            Slice slice,
            List<Comparison> comparisons,
            Optional<Window> index,
            Optional<AnnualRate> annual,
            Optional<WorkCalendar> calendar) {
        this(slice, comparisons, index, annual, calendar, Listing.ALL);
    }

    /** The same, of which some rows are shown. */
    public Growth listed(Listing rows) {
        return new Growth(slice, comparisons, index, annual, calendar, rows);
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
        if (!windows.get(0).isMonth()) {
            throw new IncompatibleParameters(FigureMessage.CALENDAR_OF_NO_MONTH.with(windows.get(0)));
        }
        return windows.stream();
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows rows = new ComparedRows(slice, comparisons, cube, this::others);
        TableHeader header =
                new TableHeader(slice, rows.amounts(), comparisons, rows.total().row(), calendar.isPresent());
        boolean hasParts = Comparison.addUp(comparisons, slice);
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.add(header.amounts(), ComparedRow::value);
        index.ifPresent(base -> table.addCell(
                Column.of(ColumnName.INDEX, Heading.INDEX.with(base), Unit.INDEX)
                        .withFormula(Formula.INDEX.with(base)),
                row -> index(base, row, rows)));
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, rows, i);
            if (hasParts) {
                addParts(table, header, rows, i);
            }
        }
        calendar.ifPresent(one ->
                table.addNotes(() -> List.of(new Note(FigureMessage.WORKING_DAYS.with(one.name()), false))));
        if (!hasParts) {
            table.withoutTotal();
        }
        table.show(rows.rows());
        return table.of(
                header.title(header.flows()),
                hasParts ? rows.rest(rows.total(), table) : List.of(),
                hasParts && !slice.by().isEmpty() ? Optional.of(rows.total()) : Optional.empty());
    }

    private void addComparison(FigureTable<ComparedRow> table, TableHeader header, ComparedRows rows, int i) {
        Comparison comparison = comparisons.get(i);
        table.compare(comparison);
        rows.addChange(table, header, i);
        annual.ifPresent(rate -> table.addCell(
                Column.signed(ColumnName.ANNUAL_GROWTH, Heading.A_YEAR, Unit.PERCENT)
                        .withFormula(rate.formula()),
                row -> annual(rate, comparison, row, rows)));
        calendar.ifPresent(one -> CalendarEffect.addTo(table, one, rows.amounts()));
    }

    /** What each row is of the growth of all. */
    private void addParts(FigureTable<ComparedRow> table, TableHeader header, ComparedRows rows, int i) {
        Text current = header.current(comparisons.get(i));
        Amount growthOfTotal = rows.total().changes().get(i).growth();
        Text change = Formula.difference(current, ColumnName.BASE);
        table.add(
                Column.signed(ColumnName.CONTRIBUTION, Heading.CONTRIBUTION, Unit.POINTS)
                        .withFormula(Formula.RELATIVE.with(change, ColumnName.BASE.ofTotal())),
                row -> contribution(row, rows, i));
        if (!slice.by().isEmpty()) {
            Text changeOfTotal = Formula.DIFFERENCE.with(Text.FieldName.ofTotal(current), ColumnName.BASE.ofTotal());
            table.add(
                    Column.of(ColumnName.SHARE_OF_CHANGE, Heading.OF_CHANGE, Unit.PERCENT)
                            .withFormula(Formula.SHARE_OF_CHANGE.with(change, changeOfTotal)),
                    row -> shareOfChange(contribution(row, rows, i), growthOfTotal));
        }
    }

    /** The value in percent of that of the base; the rest has no row whose base could be looked up, and a total of periods no index. */
    private Cell index(Window base, ComparedRow row, ComparedRows rows) {
        boolean isOfPeriods = row == rows.total() && slice.by().contains(Dimension.PERIOD);
        if (row.row() == null || isOfPeriods) {
            return Cell.missing(isOfPeriods ? Unavailable.SEVERAL_PERIODS : Unavailable.NOT_OF_REST);
        }
        Amount growth = Percent.growth(rows.amounts().amount(row.row(), base), row.value());
        return AmountCells.of(growth.plus(Amount.known(HUNDRED)));
    }

    /** The rest has no row whose other years could be looked up. */
    private static Cell annual(AnnualRate rate, Comparison comparison, ComparedRow row, ComparedRows rows) {
        if (row.row() == null) {
            return Cell.missing(Unavailable.NOT_OF_REST);
        }
        Window window = row.row().window();
        return AmountCells.of(rate.of(rows.amounts(), row.row(), comparison.base(window), comparison.current(window)));
    }

    private static Amount shareOfChange(Amount contribution, Amount growthOfTotal) {
        boolean isNothing = growthOfTotal.isKnown() && growthOfTotal.value().signum() == 0;
        return isNothing ? Amount.missing(Reason.NO_CHANGE) : Percent.of(contribution, growthOfTotal);
    }

    /** That of the total is its growth. */
    private static Amount contribution(ComparedRow row, ComparedRows rows, int i) {
        Change ofTotal = rows.total().changes().get(i);
        boolean isSum = !rows.breakdown().isPublished(rows.total().row());
        return row == rows.total() ? ofTotal.growth() : row.changes().get(i).contribution(ofTotal.base(), isSum);
    }
}
