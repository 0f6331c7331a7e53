package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.FigureTable.Rest;
import trade.message.Text;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Unit;

/**
 * The amounts of a slice and of what they are compared with: what growth, share and rank are computed from. Rows are in the
 * order of flow and time, where these are the same in the order of their values, and then as the breakdown gives them. It is longer than
 * others, as what a whole has beyond its rows is computed amount by amount, for each comparison.
 */
final class ComparedRows {

    /** The amounts of one row, and a change for each comparison. */
    record ComparedRow(BreakdownRow row, List<Text> labels, Amount value, List<Change> changes) {

        private boolean isKnown() {
            return value.isKnown()
                    && changes.stream()
                            .allMatch(change ->
                                    change.base().isKnown() && change.current().isKnown());
        }
    }

    private static final int NAMED = 5;

    // not of Comparator.comparing, for which Java makes classes at each start
    static final Comparator<Amount> HIGHEST_FIRST = ComparedRows::highestFirst;

    static final Comparator<BreakdownRow> BY_FLOW_AND_TIME = ComparedRows::byFlowAndTime;

    private final List<Comparison> comparisons;
    private final Breakdown breakdown;
    private final AmountReader amounts;
    private final List<ComparedRow> rows = new ArrayList<>();
    private final ComparedRow total;
    private Map<List<Object>, ComparedRow> byMembers;

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
        boolean isShown = Comparison.addUp(comparisons, slice);
        this.total =
                isShown ? compared(breakdown.total()) : compared(breakdown.total(), amounts::pastBase, amounts::past);
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

    /** The row of the same members as one of other rows; none where there is none. */
    Optional<ComparedRow> find(ComparedRow like) {
        if (byMembers == null) {
            byMembers = new HashMap<>();
            rows.forEach(row -> byMembers.put(members(row), row));
        }
        return Optional.ofNullable(byMembers.get(members(like)));
    }

    private static List<Object> members(ComparedRow row) {
        return row.row().key(row.row().by());
    }

    /** The value of the row of the same members; where there is none it was not reported. */
    Amount value(ComparedRow like) {
        return find(like).map(ComparedRow::value).orElseGet(() -> Amount.missing(Reason.NOT_REPORTED));
    }

    /** All rows, and behind them those of others that are not among them. */
    List<ComparedRow> andThoseOf(ComparedRows others) {
        return Stream.concat(
                        rows.stream(),
                        others.rows.stream().filter(row -> find(row).isEmpty()))
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

    /**
     * What a whole has beyond the rows that are shown: what rows have twice, what is listed and not shown, and what is not listed.
     *
     * @param whole all of the selection, or all that the rows could be
     */
    List<Rest<ComparedRow>> rest(ComparedRow whole, FigureTable<ComparedRow> table) {
        if (!whole.value().isKnown() || !table.showsRest() || arePartsOfLongerPeriods()) {
            return List.of();
        }
        List<ComparedRow> listed = asPartsOf(whole, rows);
        ComparedRow hidden = sum(asPartsOf(whole, table.hidden()));
        boolean isBeyondSelection = whole != total && breakdown.isOfSome();
        List<Rest<ComparedRow>> rest = new ArrayList<>();
        ComparedRow ofSelection = isBeyondSelection ? total : whole;
        if (breakdown.rowsOverlap()) {
            add(rest, FigureMessage.IN_SEVERAL_ROWS, minus(ofSelection, listed));
        }
        ComparedRow notListed = breakdown.rowsOverlap() ? without(whole, ofSelection) : minus(whole, listed);
        Optional<ComparedRow> allListed = isBeyondSelection
                ? breakdown
                        .allPartsListed()
                        .map(row -> compared(row, amounts::pastBase, amounts::past))
                        .filter(ComparedRow::isKnown)
                : Optional.empty();
        if (isBeyondSelection) {
            Optional<ComparedRow> others = allListed.map(all -> breakdown.rowsOverlap()
                    ? without(all, asListed(ofSelection))
                    : less(all, counted().stream().map(this::asListed).toList(), Amount::without));
            // without a word of what is listed, what is not listed is among the others
            boolean areListed = others.isPresent() || breakdown.isOfTotal();
            add(rest, RestLabel.others(areListed, hiddenIn(listed)), plus(others.orElse(notListed), hidden));
            others.map(all -> minus(notListed, List.of(all))).ifPresent(other -> {
                add(rest, FigureMessage.OTHER, other);
                compare(whole, other);
            });
        } else {
            add(rest, FigureMessage.OTHERS, hidden);
            add(rest, RestLabel.other(hiddenIn(listed)), notListed);
        }
        compare(whole, notListed);
        return rest;
    }

    /** Whether rows by period are not told of what their total is told of in longer ones. */
    private boolean arePartsOfLongerPeriods() {
        return rows.stream()
                .anyMatch(row ->
                        row.row().by().contains(Dimension.PERIOD) && row.value().reason() == Reason.LONGER_PERIOD);
    }

    private void compare(ComparedRow whole, ComparedRow rest) {
        if (rest.value().isKnown()) {
            amounts.compare(whole.value().value(), rest.value().value());
        }
    }

    /** A row as it is part of all parts that are listed: where these are markets, a group may be its members. */
    private ComparedRow asListed(ComparedRow row) {
        BreakdownRow part = row.row().by().contains(Dimension.MARKET) ? breakdown.asListed(row.row()) : row.row();
        return part == row.row() ? row : compared(part, amounts::pastBase, amounts::past);
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

    private List<ComparedRow> asPartsOf(ComparedRow whole, List<ComparedRow> some) {
        return counted(some).stream().map(row -> asPartOf(whole, row)).toList();
    }

    /** Whether a row that is listed keeps its number to itself, so that it is in the rest of a total. */
    private static boolean hiddenIn(List<ComparedRow> listed) {
        return listed.stream()
                .anyMatch(row -> !row.value().isKnown() && row.value().reason().isOfOffice());
    }

    private static void add(List<Rest<ComparedRow>> rest, FigureMessage label, ComparedRow row) {
        boolean isNothing = isZero(row.value()) && row.changes().stream().allMatch(change -> isZero(change.base()));
        if (!isNothing) {
            rest.add(new Rest<>(label, row));
        }
    }

    /** A whole less another one within it; nobody can tell where either is not known. */
    private static ComparedRow without(ComparedRow whole, ComparedRow parts) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < whole.changes().size(); i++) {
            Change change = whole.changes().get(i);
            Change less = parts.changes().get(i);
            changes.add(new Change(
                    change.base().without(less.base()), change.current().without(less.current())));
        }
        return new ComparedRow(null, List.of(), whole.value().without(parts.value()), changes);
    }

    /** A whole less those of its parts that are known; where other parts are in its base it cannot be compared. */
    private ComparedRow minus(ComparedRow whole, List<ComparedRow> parts) {
        return less(whole, parts, Amount::minus);
    }

    private ComparedRow less(ComparedRow whole, List<ComparedRow> parts, BinaryOperator<Amount> difference) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            int at = i;
            Change change = whole.changes().get(i);
            boolean isOfSameParts = areOfSameParts(parts, at);
            changes.add(new Change(
                    less(change.base(), parts, part -> part.changes().get(at).base(), difference),
                    less(change.current(), parts, part -> part.changes().get(at).current(), difference),
                    isOfSameParts && change.isOfSameParts()));
        }
        return new ComparedRow(null, List.of(), less(whole.value(), parts, ComparedRow::value, difference), changes);
    }

    /** Whether those of the rows that are known in a base are known in its current period too, and no others. */
    private static boolean areOfSameParts(List<ComparedRow> rows, int comparison) {
        return rows.stream()
                .map(row -> row.changes().get(comparison))
                .allMatch(change -> change.isOfSameParts()
                        && change.base().isKnown() == change.current().isKnown());
    }

    private static Amount less(
            Amount whole,
            List<ComparedRow> parts,
            Function<ComparedRow, Amount> part,
            BinaryOperator<Amount> difference) {
        if (parts.stream().map(part).anyMatch(amount -> amount.isOtherVintageThan(whole))) {
            return Amount.missing(Reason.MIXED_VINTAGES);
        }
        return parts.stream().map(part).filter(Amount::isKnown).reduce(whole, difference);
    }

    private static Amount sum(List<ComparedRow> parts, Function<ComparedRow, Amount> part) {
        return parts.stream().map(part).filter(Amount::isKnown).reduce(Amount.known(BigDecimal.ZERO), Amount::plus);
    }

    /** All that is known of some rows. */
    private ComparedRow sum(List<ComparedRow> some) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            int at = i;
            changes.add(new Change(
                    sum(some, part -> part.changes().get(at).base()),
                    sum(some, part -> part.changes().get(at).current()),
                    areOfSameParts(some, at)));
        }
        return new ComparedRow(null, List.of(), sum(some, ComparedRow::value), changes);
    }

    private static ComparedRow plus(ComparedRow one, ComparedRow other) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < one.changes().size(); i++) {
            Change mine = one.changes().get(i);
            Change more = other.changes().get(i);
            changes.add(new Change(
                    mine.base().plus(more.base()),
                    mine.current().plus(more.current()),
                    mine.isOfSameParts() && more.isOfSameParts()));
        }
        return new ComparedRow(null, List.of(), one.value().plus(other.value()), changes);
    }

    private static boolean isOther(Amount one, Amount other) {
        return one.isKnown() && other.isKnown()
                ? one.value().compareTo(other.value()) != 0
                : one.reason() != other.reason();
    }

    private static boolean isZero(Amount amount) {
        return !amount.isKnown() || amount.value().signum() == 0;
    }

    /** What is missing comes last. */
    private static int highestFirst(Amount one, Amount other) {
        return one.value() == null || other.value() == null
                ? Boolean.compare(one.value() == null, other.value() == null)
                : other.value().compareTo(one.value());
    }

    private static int byFlowAndTime(BreakdownRow one, BreakdownRow other) {
        int byFlow = one.flows().get(0).compareTo(other.flows().get(0));
        return byFlow != 0
                ? byFlow
                : one.window().first().compareTo(other.window().first());
    }
}
