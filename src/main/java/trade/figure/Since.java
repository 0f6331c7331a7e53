package trade.figure;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.ComparedRows.ComparedRow;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Since when a value, and its growth, were not as high or as low.
 *
 * <pre>
 * highest since t = the last window before now with at least as much
 * lowest since t  = the last window before now with at most as much; of the two the one that is longer ago
 * rank            = 1 + the number of windows with more
 * </pre>
 *
 * <ul>
 *   <li>Compared are all windows of the same length that the data has: each month with each month, or with the same month of other
 *       years alone, as trade has seasons.
 *   <li>Where none before was as high it is a record, of the data, whose begin is named.
 *   <li>Where a window in between lacks, nobody can say; the rank is then among those that are known.
 *   <li>Values and growth are two claims.
 * </ul>
 *
 * <p>Source: the wording of statistics offices ("mức tăng cao nhất từ tháng 9/2022").
 *
 * @param sameSeason whether a window is compared with the same months of other years alone
 */
public record Since(Slice slice, List<Comparison> comparisons, boolean sameSeason, Listing listing) implements Figure {

    public Since(Slice slice, List<Comparison> comparisons, boolean sameSeason) {
        this(slice, comparisons, sameSeason, Listing.ALL);
    }

    @Override
    public Query query() {
        return slice.query().overAllPeriods();
    }

    @Override
    public Table of(Cube cube) {
        ComparedRows rows = new ComparedRows(
                slice,
                comparisons,
                cube,
                window -> slice.rowWindows(window).stream()
                        .flatMap(row -> past(cube, row).stream())
                        .flatMap(this::withWhatItIsComparedWith));
        AmountReader amounts = rows.amounts();
        TableHeader header = new TableHeader(slice, amounts, comparisons);
        Set<Text> gaps = new LinkedHashSet<>();
        FigureTable<ComparedRow> table = new FigureTable<>(header, listing, ComparedRow::row);
        table.add(header.amounts(), ComparedRow::value);
        Map<ComparedRow, RecordStanding> ofValues = standings(rows, cube, amounts::past);
        table.addCell(
                Column.label(ColumnName.RECORD, Heading.RECORD),
                row -> record(ofValues, row, row.value(), header.name(row.row()), gaps));
        table.addCell(
                Column.of(ColumnName.RANK, Heading.RANK, Unit.RANK).withFormula(Formula.RANK_OF_WINDOWS),
                row -> cell(ofValues, row, row.value(), RecordStanding::place));
        table.addCell(
                Column.of(ColumnName.OF, Heading.OF, Unit.COUNT).withFormula(Formula.KNOWN_WINDOWS),
                row -> cell(ofValues, row, row.value(), RecordStanding::count));
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            int at = i;
            Function<ComparedRow, Amount> growth = row -> row.changes().get(at).growth();
            Map<ComparedRow, RecordStanding> ofGrowth = standings(
                    rows,
                    cube,
                    (row, window) -> growth(
                            amounts.pastBase(row, comparison.base(window)),
                            amounts.past(row, comparison.current(window))));
            table.compare(comparison);
            table.add(
                    Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT)
                            .withFormula(Formula.GROWTH),
                    growth);
            table.addCell(
                    Column.label(ColumnName.GROWTH_RECORD, Heading.RECORD),
                    row -> record(
                            ofGrowth,
                            row,
                            growth.apply(row),
                            FigureMessage.GROWTH_OF.with(header.name(row.row())),
                            gaps));
            table.addCell(
                    Column.of(ColumnName.GROWTH_RANK, Heading.RANK, Unit.RANK),
                    row -> cell(ofGrowth, row, growth.apply(row), RecordStanding::place));
            table.addCell(
                    Column.of(ColumnName.GROWTH_OF, Heading.OF, Unit.COUNT),
                    row -> cell(ofGrowth, row, growth.apply(row), RecordStanding::count));
        }
        table.addNotes(() -> gaps.stream().map(gap -> new Note(gap, true)).toList());
        Text title = header.title(header.flows());
        return table.of(sameSeason ? FigureMessage.AMONG_SAME_MONTHS.with(title) : title, rows.rows());
    }

    /** Growth on a base that is withheld is not known, but there is some. */
    private static Amount growth(Amount base, Amount current) {
        boolean isWithheld =
                current.isKnown() && !base.isKnown() && base.reason().isWithheld();
        return isWithheld ? base : Percent.growth(base, current);
    }

    private Stream<Window> withWhatItIsComparedWith(Window window) {
        return Stream.concat(
                Stream.of(window),
                comparisons.stream()
                        .flatMap(comparison -> Stream.of(comparison.base(window), comparison.current(window))));
    }

    private List<Window> past(Cube cube, Window ofRow) {
        return slice.past(cube, ofRow, sameSeason);
    }

    /** Where the last amount of each row stands among all before; none where it is missing. */
    private Map<ComparedRow, RecordStanding> standings(
            ComparedRows rows, Cube cube, BiFunction<BreakdownRow, Window, Amount> amount) {
        Map<ComparedRow, RecordStanding> standings = new IdentityHashMap<>();
        for (ComparedRow row : rows.rows()) {
            List<Window> past = past(cube, row.row().window());
            List<Amount> amounts =
                    past.stream().map(window -> amount.apply(row.row(), window)).toList();
            if (amounts.get(amounts.size() - 1).isKnown()) {
                standings.put(row, RecordStanding.of(past, amounts));
            }
        }
        return standings;
    }

    private static Cell record(
            Map<ComparedRow, RecordStanding> standings, ComparedRow row, Amount now, Text what, Set<Text> gaps) {
        RecordStanding standing = standings.get(row);
        if (standing == null) {
            return AmountCells.of(now);
        }
        if (!standing.gaps().isEmpty()) {
            FigureMessage cannotSay = standing.isHighest()
                    ? FigureMessage.CANNOT_SAY_SINCE_AS_HIGH
                    : FigureMessage.CANNOT_SAY_SINCE_AS_LOW;
            gaps.add(cannotSay.with(what, RecordStanding.named(standing.gaps())));
        }
        return standing.cell();
    }

    private static Cell cell(
            Map<ComparedRow, RecordStanding> standings,
            ComparedRow row,
            Amount now,
            ToLongFunction<RecordStanding> number) {
        RecordStanding standing = standings.get(row);
        return standing == null ? AmountCells.of(now) : Cell.value(number.applyAsLong(standing));
    }
}
