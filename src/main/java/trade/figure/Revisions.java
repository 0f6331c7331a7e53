package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.IncompatibleParameters;
import trade.cube.NothingMatched;
import trade.cube.Period;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.VintageRule;
import trade.cube.Window;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/**
 * How figures were revised: what was published first against what was published last, or estimates against finals.
 *
 * <pre>
 * revision               = later − earlier                              in currency units
 * revision in percent    = revision / earlier × 100
 * mean revision          = mean of the revisions                        the bias: above zero where first figures are too low
 * mean absolute revision = mean of their sizes, whatever their signs    how far off a first figure is
 * sign flips             = periods in which the balance turned          of the balance alone
 * </pre>
 *
 * <ul>
 *   <li>Only periods that both vintages have are compared; where there are none, nothing matched.
 *   <li>A row by period is one revision; any other row is the mean of all its periods.
 *   <li>A balance has no revision in percent, as it may be near zero.
 * </ul>
 *
 * <p>Source: OECD, Main Economic Indicators Original Release Data and Revisions Database, "Revision analysis".
 *
 * @param slice whose vintages are the later one and, as its base, the earlier one
 * @param ofBalance whether the balance of exports and imports is looked at too
 */
public record Revisions(Slice slice, boolean ofBalance, Listing listing) implements Figure {

    public Revisions(Slice slice, boolean ofBalance) {
        this(slice, ofBalance, Listing.ALL);
    }

    /** @throws IncompatibleParameters where sums roll */
    public Revisions {
        if (slice.time().rolling() > 1) {
            throw new IncompatibleParameters(FigureMessage.REVISIONS_ROLLING);
        }
    }

    /** What was revised in one period. */
    private record Revision(Period period, BigDecimal earlier, BigDecimal later) {

        BigDecimal amount() {
            return later.subtract(earlier);
        }

        Amount percent() {
            return Percent.growth(Amount.known(earlier), Amount.known(later));
        }

        boolean isFlip() {
            return earlier.signum() * later.signum() < 0;
        }
    }

    @Override
    public Query query() {
        return slice.query();
    }

    @Override
    public Table of(Cube cube) {
        Slice there = slice.ofFlowsIn(cube);
        if (!there.isCovered(cube)) {
            throw NothingMatched.vintages(earlier(), later());
        }
        Window window = there.window(cube);
        Breakdown breakdown = new Breakdown(cube, there, window, List.of());
        AmountReader amounts = new AmountReader(breakdown);
        TableHeader caption = new TableHeader(there, amounts, List.of());
        List<BreakdownRow> rows = new ArrayList<>(breakdown.rows());
        rows.sort(ComparedRows.BY_FLOW_AND_TIME);
        List<RevisedRow> revised = new ArrayList<>();
        for (BreakdownRow row : rows) {
            revised.add(new RevisedRow(
                    row, revisions(row, over -> amounts.pastBase(row, over), over -> amounts.past(row, over)), false));
        }
        if (revised.stream().allMatch(row -> row.revisions().isEmpty())) {
            throw NothingMatched.vintages(earlier(), later());
        }
        if (ofBalance && there.flows().size() > 1 && !isByPeriod()) {
            revised.add(balance(amounts));
        }
        FigureTable<RevisedRow> table = new FigureTable<>(caption, listing, RevisedRow::row);
        table.label(row -> row.isBalance() ? Optional.of(FigureMessage.BALANCE) : Optional.empty());
        if (isByPeriod()) {
            addRevision(table);
        } else {
            addMeans(table);
        }
        return table.of(
                FigureMessage.REVISED.with(
                        caption.title(FigureMessage.REVISIONS_OF.with(caption.flowName())),
                        earlier().words(),
                        later().words()),
                revised);
    }

    private static RevisedRow balance(AmountReader amounts) {
        BreakdownRow both = amounts.breakdown().total();
        return new RevisedRow(
                both,
                revisions(
                        both,
                        over -> amounts.pastBase(both, Flow.EXPORT, over)
                                .minus(amounts.pastBase(both, Flow.IMPORT, over)),
                        over -> amounts.past(both, Flow.EXPORT, over).minus(amounts.past(both, Flow.IMPORT, over))),
                true);
    }

    private boolean isByPeriod() {
        return slice.by().contains(Dimension.PERIOD);
    }

    private VintageRule earlier() {
        return slice.vintages().base().orElseThrow();
    }

    private VintageRule later() {
        return slice.vintages().current();
    }

    /** Sums of what is listed are of as many numbers, unless one of them has markets that the other lacks. */
    private static boolean areOfSameParts(Amount before, Amount after) {
        boolean isListed = before.isListed() || after.isListed();
        return !isListed || before.numbers() == after.numbers();
    }

    /** The periods of a row that both vintages have, of the same markets. */
    private static List<Revision> revisions(
            BreakdownRow row, Function<Window, Amount> earlier, Function<Window, Amount> later) {
        List<Revision> revisions = new ArrayList<>();
        for (Period period : row.window().periods()) {
            Amount before = earlier.apply(Window.of(period));
            Amount after = later.apply(Window.of(period));
            if (before.isKnown() && after.isKnown() && areOfSameParts(before, after)) {
                revisions.add(new Revision(period, before.value(), after.value()));
            }
        }
        return revisions;
    }

    private void addRevision(FigureTable<RevisedRow> table) {
        table.addCell(
                Column.of(ColumnName.EARLIER, earlier().words(), Unit.VALUE),
                row -> row.single(one -> Cell.value(one.earlier())));
        table.addCell(
                Column.of(ColumnName.LATER, later().words(), Unit.VALUE),
                row -> row.single(one -> Cell.value(one.later())));
        table.addCell(
                Column.signed(ColumnName.REVISION, Heading.REVISION, Unit.VALUE)
                        .withFormula(Formula.difference(ColumnName.LATER, ColumnName.EARLIER)),
                row -> row.single(one -> Cell.value(one.amount())));
        table.addCell(
                Column.signed(ColumnName.REVISION, Heading.REVISION, Unit.PERCENT)
                        .withFormula(Formula.growth(ColumnName.LATER, ColumnName.EARLIER)),
                row -> row.single(one -> AmountCells.of(one.percent())));
    }

    private static void addMeans(FigureTable<RevisedRow> table) {
        Cell notInBoth = Cell.missing(Unavailable.NOT_IN_BOTH);
        table.addCell(
                Column.of(ColumnName.PERIODS, Heading.PERIODS, Unit.COUNT),
                row -> Cell.value(row.revisions().size()));
        table.addCell(
                Column.signed(ColumnName.MEAN_REVISION, Heading.MEAN, Unit.VALUE)
                        .withFormula(Formula.MEAN_REVISION),
                row -> mean(row.amounts(), notInBoth));
        table.addCell(
                Column.of(ColumnName.MEAN_ABSOLUTE_REVISION, Heading.MEAN_ABSOLUTE, Unit.VALUE)
                        .withFormula(Formula.MEAN_ABSOLUTE_REVISION),
                row -> mean(sizes(row.amounts()), notInBoth));
        table.addCell(
                Column.signed(ColumnName.MEAN_REVISION, Heading.MEAN, Unit.PERCENT)
                        .withFormula(Formula.MEAN_REVISION_PERCENT),
                row -> mean(row.percents(), row.noPercent()));
        table.addCell(
                Column.of(ColumnName.MEAN_ABSOLUTE_REVISION, Heading.MEAN_ABSOLUTE, Unit.PERCENT)
                        .withFormula(Formula.MEAN_ABSOLUTE_REVISION_PERCENT),
                row -> mean(sizes(row.percents()), row.noPercent()));
        table.addCell(
                Column.signed(ColumnName.LARGEST_REVISION, Heading.LARGEST, Unit.PERCENT),
                row -> row.largest().map(one -> AmountCells.of(one.percent())).orElse(Cell.none()));
        table.addCell(
                Column.label(ColumnName.LARGEST_IN, Heading.IN),
                row -> row.largest().map(one -> Cell.label(one.period())).orElse(Cell.none()));
        table.addCell(
                Column.of(ColumnName.SIGN_FLIPS, Heading.SIGN_FLIPS, Unit.COUNT),
                row -> row.isBalance()
                        ? Cell.value(row.revisions().stream()
                                .filter(Revision::isFlip)
                                .count())
                        : Cell.none());
    }

    /** One row. Of a balance, which may be near zero, percentages say nothing, and of anything else turns of its sign. */
    private record RevisedRow(BreakdownRow row, List<Revision> revisions, boolean isBalance) {

        Cell single(Function<Revision, Cell> cell) {
            return revisions.stream().findFirst().map(cell).orElseGet(() -> Cell.missing(Unavailable.NOT_IN_BOTH));
        }

        List<BigDecimal> amounts() {
            return revisions.stream().map(Revision::amount).toList();
        }

        private List<Revision> inPercent() {
            return isBalance
                    ? List.of()
                    : revisions.stream().filter(one -> one.percent().isKnown()).toList();
        }

        List<BigDecimal> percents() {
            return inPercent().stream().map(one -> one.percent().value()).toList();
        }

        Optional<Revision> largest() {
            return inPercent().stream()
                    .max(Comparator.comparing(one -> one.percent().value().abs()));
        }

        Cell noPercent() {
            return isBalance
                    ? Cell.none()
                    : Cell.missing(revisions.isEmpty() ? Unavailable.NOT_IN_BOTH : Reason.BASE_ZERO);
        }
    }

    private static List<BigDecimal> sizes(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::abs).toList();
    }

    private static Cell mean(List<BigDecimal> numbers, Cell none) {
        return numbers.isEmpty() ? none : Cell.value(Percent.mean(numbers));
    }
}
