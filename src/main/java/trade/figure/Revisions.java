package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trade.cube.Amount;
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
public record Revisions(Slice slice, boolean ofBalance) implements Figure {

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
        TableHeader caption = new TableHeader(there, breakdown, List.of());
        List<BreakdownRow> rows = new ArrayList<>(breakdown.rows());
        rows.sort(ComparedRows.BY_FLOW_AND_TIME);
        List<List<Cell>> cells = new ArrayList<>();
        boolean isAny = false;
        for (BreakdownRow row : rows) {
            List<Revision> revisions =
                    revisions(row, over -> breakdown.pastBase(row, over), over -> breakdown.past(row, over));
            isAny |= !revisions.isEmpty();
            cells.add(
                    isByPeriod()
                            ? single(caption.labels(row), revisions)
                            : means(caption.labels(row), revisions, false));
        }
        if (!isAny) {
            throw NothingMatched.vintages(earlier(), later());
        }
        if (ofBalance && there.flows().size() > 1 && !isByPeriod()) {
            BreakdownRow both = breakdown.total();
            List<Revision> revisions = revisions(
                    both,
                    over -> breakdown
                            .pastBase(both, Flow.EXPORT, over)
                            .minus(breakdown.pastBase(both, Flow.IMPORT, over)),
                    over -> breakdown.past(both, Flow.EXPORT, over).minus(breakdown.past(both, Flow.IMPORT, over)));
            cells.add(means(caption.labelled(FigureMessage.BALANCE), revisions, true));
        }
        return new Table(
                FigureMessage.REVISED.with(
                        caption.title(FigureMessage.REVISIONS_OF.with(caption.flowName())),
                        earlier().words(),
                        later().words()),
                caption.context(),
                columns(caption),
                cells,
                caption.notes(),
                cube.currency());
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

    /** The periods of a row that both vintages have. */
    private static List<Revision> revisions(
            BreakdownRow row, Function<Window, Amount> earlier, Function<Window, Amount> later) {
        List<Revision> revisions = new ArrayList<>();
        for (Period period : row.window().periods()) {
            Amount before = earlier.apply(Window.of(period));
            Amount after = later.apply(Window.of(period));
            if (before.isKnown() && after.isKnown()) {
                revisions.add(new Revision(period, before.value(), after.value()));
            }
        }
        return revisions;
    }

    private List<Column> columns(TableHeader caption) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        if (isByPeriod()) {
            columns.add(Column.of(ColumnName.EARLIER, earlier().words(), Unit.VALUE));
            columns.add(Column.of(ColumnName.LATER, later().words(), Unit.VALUE));
            columns.add(Column.signed(ColumnName.REVISION, Heading.REVISION, Unit.VALUE)
                    .withFormula(Formula.difference(ColumnName.LATER, ColumnName.EARLIER)));
            columns.add(Column.signed(ColumnName.REVISION, Heading.REVISION, Unit.PERCENT)
                    .withFormula(Formula.growth(ColumnName.LATER, ColumnName.EARLIER)));
            return columns;
        }
        columns.add(Column.of(ColumnName.PERIODS, Heading.PERIODS, Unit.COUNT));
        columns.add(Column.signed(ColumnName.MEAN_REVISION, Heading.MEAN, Unit.VALUE)
                .withFormula(Formula.MEAN_REVISION));
        columns.add(Column.of(ColumnName.MEAN_ABSOLUTE_REVISION, Heading.MEAN_ABSOLUTE, Unit.VALUE)
                .withFormula(Formula.MEAN_ABSOLUTE_REVISION));
        columns.add(Column.signed(ColumnName.MEAN_REVISION, Heading.MEAN, Unit.PERCENT)
                .withFormula(Formula.MEAN_REVISION_PERCENT));
        columns.add(Column.of(ColumnName.MEAN_ABSOLUTE_REVISION, Heading.MEAN_ABSOLUTE, Unit.PERCENT)
                .withFormula(Formula.MEAN_ABSOLUTE_REVISION_PERCENT));
        columns.add(Column.signed(ColumnName.LARGEST_REVISION, Heading.LARGEST, Unit.PERCENT));
        columns.add(Column.label(ColumnName.LARGEST_IN, Heading.IN));
        columns.add(Column.of(ColumnName.SIGN_FLIPS, Heading.SIGN_FLIPS, Unit.COUNT));
        return columns;
    }

    private static List<Cell> single(List<Cell> cells, List<Revision> revisions) {
        Cell none = Cell.missing(Unavailable.NOT_IN_BOTH);
        if (revisions.isEmpty()) {
            cells.addAll(List.of(none, none, none, none));
            return cells;
        }
        Revision one = revisions.get(0);
        cells.add(Cell.value(one.earlier()));
        cells.add(Cell.value(one.later()));
        cells.add(Cell.value(one.amount()));
        cells.add(AmountCells.of(one.percent()));
        return cells;
    }

    /** Of a balance, which may be near zero, percentages say nothing, and of anything else turns of its sign. */
    private static List<Cell> means(List<Cell> cells, List<Revision> revisions, boolean isBalance) {
        List<BigDecimal> amounts = revisions.stream().map(Revision::amount).toList();
        List<Revision> inPercent = isBalance
                ? List.of()
                : revisions.stream().filter(one -> one.percent().isKnown()).toList();
        List<BigDecimal> percents =
                inPercent.stream().map(one -> one.percent().value()).toList();
        Optional<Revision> largest = inPercent.stream()
                .max(Comparator.comparing(one -> one.percent().value().abs()));
        Cell none =
                isBalance ? Cell.none() : Cell.missing(amounts.isEmpty() ? Unavailable.NOT_IN_BOTH : Reason.BASE_ZERO);
        cells.add(Cell.value(revisions.size()));
        cells.add(mean(amounts, Cell.missing(Unavailable.NOT_IN_BOTH)));
        cells.add(mean(sizes(amounts), Cell.missing(Unavailable.NOT_IN_BOTH)));
        cells.add(mean(percents, none));
        cells.add(mean(sizes(percents), none));
        cells.add(largest.map(one -> AmountCells.of(one.percent())).orElse(Cell.none()));
        cells.add(largest.map(one -> Cell.label(one.period())).orElse(Cell.none()));
        cells.add(
                isBalance
                        ? Cell.value(revisions.stream().filter(Revision::isFlip).count())
                        : Cell.none());
        return cells;
    }

    private static List<BigDecimal> sizes(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::abs).toList();
    }

    private static Cell mean(List<BigDecimal> numbers, Cell none) {
        return numbers.isEmpty() ? none : Cell.value(Percent.mean(numbers));
    }
}
