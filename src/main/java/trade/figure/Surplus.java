package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.cube.Amount;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Slice;
import trade.cube.Window;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/**
 * What is left of exports when imports are taken away.
 *
 * <pre>
 * balance  = exports − imports           a deficit is below zero
 * coverage = exports / imports × 100     percent
 * change   = balance − base balance
 * normalised   = (exports − imports) / (exports + imports)          from −1 to 1
 * Grubel–Lloyd = 1 − |exports − imports| / (exports + imports)      from 0 to 1, the part of trade that goes both ways
 *                1 − Σ|exports − imports| / Σ(exports + imports)    in total, over all rows
 * </pre>
 *
 * <ul>
 *   <li>The balance is missing when either flow is; the latest period is the latest that both have.
 *   <li>A balance has no growth: its base may be zero or negative. Its change and its turn are given instead.
 *   <li>Exports are usually valued FOB and imports CIF, so that a bilateral balance mixes both.
 * </ul>
 *
 * <p>Sources: WITS, Trade Indicators, for coverage; ITC, Trade Performance Index, for the normalised balance; WTO and UNCTAD, A
 * Practical Guide to Trade Policy Analysis, chapter 1, for Grubel–Lloyd, which is the higher the coarser products are.
 *
 * @param slice has both flows
 * @param withIndices whether there are the normalised balance and the Grubel–Lloyd index too
 */
public record Surplus(Slice slice, List<Comparison> comparisons, boolean withIndices) implements Figure {

    public Surplus(Slice slice, List<Comparison> comparisons) {
        this(slice, comparisons, false);
    }

    @Override
    public Query query() {
        return slice.query(window -> Comparison.windows(comparisons, slice, window));
    }

    @Override
    public Table of(Cube cube) {
        Window window = slice.window(cube);
        List<Window> compared = Comparison.windows(comparisons, slice, window).toList();
        Breakdown breakdown = new Breakdown(cube, slice, window, compared);
        TableHeader caption = new TableHeader(slice, breakdown, comparisons);
        BalanceRow total = BalanceRow.of(breakdown, breakdown.total(), comparisons);
        BalanceRow rest = total;
        List<BalanceRow> lines = new ArrayList<>();
        for (BreakdownRow row : breakdown.rows()) {
            BalanceRow line = BalanceRow.of(breakdown, row, comparisons);
            rest = breakdown.counts(row) ? rest.minus(line) : rest;
            lines.add(line);
        }
        lines.sort(Comparator.comparing(BalanceRow::row, ComparedRows.BY_FLOW_AND_TIME)
                .thenComparing(line -> line.now().amount(), ComparedRows.HIGHEST_FIRST));
        Amount ofAll = grubelLloyd(
                total,
                rest,
                lines.stream().filter(line -> breakdown.counts(line.row())).toList());
        boolean areParts = Comparison.addUp(comparisons, slice);
        List<List<Cell>> rows = lines.stream()
                .map(line -> cells(caption.labels(line.row()), line, line.now().grubelLloyd()))
                .toList();
        return new Table(
                caption.title(FigureMessage.TRADE_BALANCE),
                context(caption),
                columns(caption, window),
                rows,
                areParts && !rest.isNothing()
                        ? Optional.of(cells(caption.other(), rest, rest.now().grubelLloyd()))
                        : Optional.empty(),
                slice.by().isEmpty() || !areParts
                        ? Optional.empty()
                        : Optional.of(cells(caption.total(total.row()), total, ofAll)),
                caption.notes(),
                cube.currency());
    }

    /** Of all rows; what they do not show counts as one more. */
    private static Amount grubelLloyd(BalanceRow total, BalanceRow rest, List<BalanceRow> lines) {
        Amount oneWay = rest.now().oneWay();
        for (BalanceRow line : lines) {
            Amount ofLine = line.now().asInTotals().oneWay();
            oneWay = ofLine.isKnown() ? oneWay.plus(ofLine) : oneWay;
        }
        Amount share =
                Percent.ratio(oneWay, total.now().exports().plus(total.now().imports()));
        return share.isKnown() ? Amount.known(BigDecimal.ONE.subtract(share.value())) : share;
    }

    /** What holds for all rows; a balance is of no one flow. */
    private static Map<String, Text> context(TableHeader caption) {
        Map<String, Text> context = caption.context();
        context.remove("flow");
        return context;
    }

    private List<Column> columns(TableHeader caption, Window window) {
        List<Column> columns = new ArrayList<>(caption.labelColumns());
        columns.add(Column.of(ColumnName.EXPORTS, Heading.EXPORTS, Unit.VALUE));
        columns.add(Column.of(ColumnName.IMPORTS, Heading.IMPORTS, Unit.VALUE));
        columns.add(Column.signed(ColumnName.BALANCE, Heading.BALANCE, Unit.VALUE)
                .withFormula(Formula.difference(ColumnName.EXPORTS, ColumnName.IMPORTS)));
        columns.add(Column.of(ColumnName.COVERAGE, Heading.COVERAGE, Unit.PERCENT)
                .withFormula(Formula.percent(ColumnName.EXPORTS, ColumnName.IMPORTS)));
        if (withIndices) {
            columns.add(Column.signed(ColumnName.NORMALISED_BALANCE, Heading.NORMALISED, Unit.RATIO)
                    .withFormula(
                            Formula.NORMALISED_BALANCE.with(ColumnName.EXPORTS.field(), ColumnName.IMPORTS.field())));
            columns.add(Column.of(ColumnName.GRUBEL_LLOYD, Heading.GRUBEL_LLOYD, Unit.RATIO)
                    .withFormula(Formula.GRUBEL_LLOYD.with(ColumnName.EXPORTS.field(), ColumnName.IMPORTS.field())));
        }
        for (Comparison comparison : comparisons) {
            if (comparison.isCumulative()) {
                Text heading = caption.heading(comparison.current(window), Heading.YEAR_TO_DATE);
                columns.add(Column.signed(ColumnName.YEAR_TO_DATE, Heading.BALANCE_IN.with(heading), Unit.VALUE));
            }
            Text base = Heading.BALANCE_IN.with(caption.heading(comparison.base(window), Heading.BASE));
            for (Column column : List.of(
                    Column.signed(ColumnName.BASE_BALANCE, base, Unit.VALUE),
                    Column.signed(ColumnName.CHANGE, Heading.CHANGE, Unit.VALUE)
                            .withFormula(Formula.difference(
                                    comparison.isCumulative() ? ColumnName.YEAR_TO_DATE : ColumnName.BALANCE,
                                    ColumnName.BASE_BALANCE)),
                    Column.label(ColumnName.TURN, Heading.TURN))) {
                columns.add(caption.column(column, comparison));
            }
        }
        return columns;
    }

    private List<Cell> cells(List<Cell> cells, BalanceRow line, Amount grubelLloyd) {
        cells.add(AmountCells.of(line.now().exports()));
        cells.add(AmountCells.of(line.now().imports()));
        cells.add(AmountCells.of(line.now().amount()));
        cells.add(AmountCells.of(line.now().coverage()));
        if (withIndices) {
            cells.add(AmountCells.of(line.now().normalised()));
            cells.add(AmountCells.of(grubelLloyd));
        }
        for (int i = 0; i < line.base().size(); i++) {
            Balance base = line.base().get(i);
            Change change = new Change(base.amount(), line.current().get(i).amount());
            if (comparisons.get(i).isCumulative()) {
                cells.add(AmountCells.of(change.current()));
            }
            cells.add(AmountCells.of(change.base()));
            cells.add(AmountCells.of(change.absolute()));
            cells.add(base.turnTo(line.current().get(i)));
        }
        return cells;
    }
}
