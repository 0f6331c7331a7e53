package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.Window;
import trade.message.Text;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Unit;

/**
 * The amounts of a slice and of what they are compared with: what growth, share and rank are computed from. Rows are in the
 * order of flow and time, where these are the same in the order of their values, and then as the breakdown gives them.
 */
final class ComparedRows {

    /** The amounts of one row, and a change for each comparison. */
    record ComparedRow(BreakdownRow row, List<Text> labels, Amount value, List<Change> changes) {}

    private static final int NAMED = 5;

    static final Comparator<Amount> HIGHEST_FIRST =
            Comparator.comparing(Amount::value, Comparator.nullsLast(Comparator.reverseOrder()));

    static final Comparator<BreakdownRow> BY_FLOW_AND_TIME = Comparator.<BreakdownRow, Flow>comparing(
                    row -> row.flows().get(0))
            .thenComparing(row -> row.window().first());

    private final List<Comparison> comparisons;
    private final Breakdown breakdown;
    private final AmountReader amounts;
    private final List<ComparedRow> rows = new ArrayList<>();
    private final ComparedRow total;
    private Map<List<Text>, ComparedRow> byLabels;

    ComparedRows(Slice slice, List<Comparison> comparisons, Cube cube) {
        this(slice, comparisons, cube, slice.window(cube));
    }

    /** @param window the one of the slice, settled for several of them */
    ComparedRows(Slice slice, List<Comparison> comparisons, Cube cube, Window window) {
        this(slice, comparisons, cube, window, none -> Stream.empty());
    }

    /** @param more what is read off the breakdown besides, by the window of the slice */
    ComparedRows(Slice slice, List<Comparison> comparisons, Cube cube, Function<Window, Stream<Window>> more) {
        this(slice, comparisons, cube, slice.window(cube), more);
    }

    private ComparedRows(
            Slice slice,
            List<Comparison> comparisons,
            Cube cube,
            Window window,
            Function<Window, Stream<Window>> more) {
        this.comparisons = comparisons;
        this.breakdown = new Breakdown(
                cube,
                slice,
                window,
                Stream.concat(Comparison.windows(comparisons, slice, window), more.apply(window))
                        .toList());
        this.amounts = new AmountReader(breakdown);
        this.total = compared(breakdown.total());
        breakdown.rows().forEach(row -> rows.add(compared(row)));
        rows.sort(Comparator.comparing(ComparedRow::row, BY_FLOW_AND_TIME)
                .thenComparing(ComparedRow::value, HIGHEST_FIRST));
    }

    Breakdown breakdown() {
        return breakdown;
    }

    AmountReader amounts() {
        return amounts;
    }

    List<ComparedRow> rows() {
        return rows;
    }

    /** The row of that name; none where there is none. */
    Optional<ComparedRow> find(List<Text> labels) {
        if (byLabels == null) {
            byLabels = new HashMap<>();
            rows.forEach(row -> byLabels.put(row.labels(), row));
        }
        return Optional.ofNullable(byLabels.get(labels));
    }

    /** The value of the row of that name; where there is none it was not reported. */
    Amount value(List<Text> labels) {
        return find(labels).map(ComparedRow::value).orElseGet(() -> Amount.missing(Reason.NOT_REPORTED));
    }

    /** All rows, and behind them those of others that are not among them. */
    List<ComparedRow> andThoseOf(ComparedRows others) {
        return Stream.concat(
                        rows.stream(),
                        others.rows.stream().filter(row -> find(row.labels()).isEmpty()))
                .toList();
    }

    /** The rows that add up to the total; without those that lie within another one. */
    List<ComparedRow> counted() {
        return counted(rows);
    }

    /** Those of some rows that add up to the total with the others. */
    List<ComparedRow> counted(List<ComparedRow> some) {
        return some.stream().filter(row -> breakdown.counts(row.row())).toList();
    }

    /** All of the slice. */
    ComparedRow total() {
        return total;
    }

    /** A row of the breakdown with its changes. */
    ComparedRow compared(BreakdownRow row) {
        return compared(row, amounts::base, amounts::amount);
    }

    private ComparedRow compared(
            BreakdownRow row,
            BiFunction<BreakdownRow, Window, Amount> base,
            BiFunction<BreakdownRow, Window, Amount> amount) {
        List<Change> changes = comparisons.stream()
                .map(comparison -> new Change(
                        base.apply(row, comparison.base(row.window())),
                        amount.apply(row, comparison.current(row.window()))))
                .toList();
        return new ComparedRow(row, row.labels(), amount.apply(row, row.window()), changes);
    }

    /** Adds the base, and the change and the growth on it. */
    void addChange(FigureTable<ComparedRow> table, TableHeader header, int comparison) {
        Comparison with = comparisons.get(comparison);
        Text current = header.current(with);
        Function<ComparedRow, Change> change = row -> row.changes().get(comparison);
        if (with.isCumulative()) {
            table.add(header.yearToDate(with), row -> change.apply(row).current());
        }
        table.add(header.base(with), row -> change.apply(row).base());
        table.add(
                Column.signed(ColumnName.CHANGE, Heading.CHANGE, Unit.VALUE)
                        .withFormula(Formula.difference(current, ColumnName.BASE)),
                row -> change.apply(row).absolute());
        table.add(
                Column.signed(ColumnName.GROWTH, Heading.GROWTH, Unit.PERCENT)
                        .withFormula(Formula.growth(current, ColumnName.BASE)),
                row -> change.apply(row).growth());
        if (breakdown.zeros() > 0) {
            table.addNotesOnRows(named -> roughGrowth(named, comparison));
        }
    }

    /** What growth can be where the data is rounded and little was traded. */
    private List<Note> roughGrowth(Map<Text, ComparedRow> named, int comparison) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(breakdown.zeros());
        List<Text> rough = new ArrayList<>();
        named.forEach((name, row) -> {
            Change change = row.changes().get(comparison);
            if (change.isRough(unit)) {
                rough.add(FigureMessage.BETWEEN.with(name, change.lowestGrowth(unit), change.highestGrowth(unit)));
            }
        });
        return rough.isEmpty()
                ? List.of()
                : List.of(new Note(FigureMessage.FEW_DIGITS.with(FigureMessage.named(rough, NAMED)), true));
    }

    /** What a whole has beyond the rows; empty when they are all of it, or the whole is not known. */
    Optional<ComparedRow> rest(ComparedRow whole, List<ComparedRow> shown) {
        if (!whole.value().isKnown()) {
            return Optional.empty();
        }
        List<ComparedRow> parts = shown.stream()
                .filter(row -> breakdown.counts(row.row()))
                .map(row -> asPartOf(whole, row))
                .toList();
        Amount value = rest(whole.value(), parts, ComparedRow::value);
        if (value.isKnown()) {
            amounts.compare(whole.value().value(), value.value());
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            int at = i;
            changes.add(new Change(
                    rest(
                            whole.changes().get(i).base(),
                            parts,
                            row -> row.changes().get(at).base()),
                    rest(
                            whole.changes().get(i).current(),
                            parts,
                            row -> row.changes().get(at).current())));
        }
        boolean isNothing = isZero(value) && changes.stream().allMatch(change -> isZero(change.base()));
        return isNothing ? Optional.empty() : Optional.of(new ComparedRow(null, List.of(), value, changes));
    }

    /** A row as it is in the whole; where that is another number, they do not add up, which is said. */
    private ComparedRow asPartOf(ComparedRow whole, ComparedRow row) {
        BreakdownRow part = breakdown.asPartOf(whole.row(), row.row());
        if (part == row.row()) {
            return row;
        }
        // it is no row of the table
        ComparedRow compared = compared(part, amounts::pastBase, amounts::past);
        if (isOther(compared.value(), row.value())) {
            amounts.doubt(row.row());
        }
        return compared;
    }

    private static boolean isOther(Amount one, Amount other) {
        return one.isKnown() && other.isKnown()
                ? one.value().compareTo(other.value()) != 0
                : one.reason() != other.reason();
    }

    private Amount rest(Amount whole, List<ComparedRow> shown, Function<ComparedRow, Amount> part) {
        boolean isMixed = shown.stream().map(part).anyMatch(amount -> amount.isOtherVintageThan(whole));
        if (isMixed) {
            return Amount.missing(Reason.MIXED_VINTAGES);
        }
        return shown.stream().map(part).filter(Amount::isKnown).reduce(whole, Amount::minus);
    }

    private static boolean isZero(Amount amount) {
        return !amount.isKnown() || amount.value().signum() == 0;
    }
}
