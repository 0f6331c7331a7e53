package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.AmountReader;
import trade.cube.Breakdown;
import trade.cube.Cube;
import trade.cube.Query;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.FigureTable.Rest;
import trade.message.Text;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
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
 * @param withPlaces whether rows have places, by what they are in the order of
 */
public record Surplus(
        Slice slice, List<Comparison> comparisons, boolean withIndices, boolean withPlaces, Listing listing)
        implements Figure {

    public Surplus(Slice slice, List<Comparison> comparisons) {
        this(slice, comparisons, false);
    }

    public Surplus(Slice slice, List<Comparison> comparisons, boolean withIndices) {
        this(slice, comparisons, withIndices, false, Listing.ALL);
    }

    @Override
    public Query query() {
        return slice.query(window -> Comparison.windows(comparisons, slice, window));
    }

    @Override
    public Table of(Cube cube) {
        Window window = slice.window(cube);
        Breakdown breakdown = new Breakdown(
                cube,
                slice,
                window,
                Comparison.windows(comparisons, slice, window).toList());
        AmountReader amounts = new AmountReader(breakdown);
        TableHeader header = new TableHeader(slice, amounts, comparisons);
        BalanceRow total = BalanceRow.of(amounts, breakdown.total(), comparisons);
        List<BalanceRow> rows = new ArrayList<>();
        breakdown.rows().forEach(row -> rows.add(BalanceRow.of(amounts, row, comparisons)));
        rows.sort(Comparator.comparing(BalanceRow::row, ComparedRows.BY_FLOW_AND_TIME)
                .thenComparing(row -> row.now().amount(), ComparedRows.HIGHEST_FIRST));
        Amount grubelLloydOfAll = grubelLloyd(total, counted(breakdown, rows));
        FigureTable<BalanceRow> table = new FigureTable<>(header, listing.topBy(ColumnName.BALANCE), BalanceRow::row);
        table.withoutFlow();
        if (withPlaces) {
            table.addPlaces(Rank.places(Heading.BALANCE), row -> Optional.empty());
        }
        table.add(
                Column.of(ColumnName.EXPORTS, Heading.EXPORTS, Unit.VALUE),
                row -> row.now().exports());
        table.add(
                Column.of(ColumnName.IMPORTS, Heading.IMPORTS, Unit.VALUE),
                row -> row.now().imports());
        table.add(
                Column.signed(ColumnName.BALANCE, Heading.BALANCE, Unit.VALUE)
                        .withFormula(Formula.difference(ColumnName.EXPORTS, ColumnName.IMPORTS)),
                row -> row.now().amount());
        table.add(
                Column.of(ColumnName.COVERAGE, Heading.COVERAGE, Unit.PERCENT)
                        .withFormula(Formula.percent(ColumnName.EXPORTS, ColumnName.IMPORTS)),
                row -> row.now().coverage());
        if (withIndices) {
            table.add(
                    Column.signed(ColumnName.NORMALISED_BALANCE, Heading.NORMALISED, Unit.RATIO)
                            .withFormula(Formula.NORMALISED_BALANCE.with(
                                    ColumnName.EXPORTS.field(), ColumnName.IMPORTS.field())),
                    row -> row.now().normalised());
            table.add(
                    Column.of(ColumnName.GRUBEL_LLOYD, Heading.GRUBEL_LLOYD, Unit.RATIO)
                            .withFormula(
                                    Formula.GRUBEL_LLOYD.with(ColumnName.EXPORTS.field(), ColumnName.IMPORTS.field())),
                    row -> row == total && !slice.by().isEmpty()
                            ? grubelLloydOfAll
                            : row.now().grubelLloyd());
        }
        for (int i = 0; i < comparisons.size(); i++) {
            addComparison(table, header, i);
        }
        boolean areImportsNegative = Stream.concat(rows.stream(), Stream.of(total))
                .map(row -> row.now().imports())
                .anyMatch(imports -> imports.isKnown() && imports.value().signum() < 0);
        if (areImportsNegative) {
            table.addNotes(() -> List.of(new Note(FigureMessage.IMPORTS_BELOW_ZERO, true)));
        }
        Text title = header.title(FigureMessage.TRADE_BALANCE);
        if (!Comparison.addUp(comparisons, slice)) {
            return table.of(title, rows);
        }
        table.show(rows);
        return table.of(
                title,
                table.showsRest() ? rest(breakdown, total, rows, table.shown()) : List.of(),
                slice.by().isEmpty() ? Optional.empty() : Optional.of(total));
    }

    /** What rows have twice, what is not listed, and what is listed and not shown. */
    private static List<Rest<BalanceRow>> rest(
            Breakdown breakdown, BalanceRow total, List<BalanceRow> rows, List<BalanceRow> shown) {
        BalanceRow beyondAll = total.less(counted(breakdown, rows)).ofOneCoverage();
        List<BalanceRow> hidden = new ArrayList<>(rows);
        hidden.removeAll(shown);
        List<Rest<BalanceRow>> rest = new ArrayList<>();
        if (!hidden.isEmpty()) {
            rest.add(new Rest<>(FigureMessage.OTHERS, BalanceRow.sum(counted(breakdown, hidden), total)));
        }
        if (!beyondAll.isNothing()) {
            boolean areSomeWithheld =
                    counted(breakdown, rows).stream().anyMatch(row -> row.now().isWithheld());
            rest.add(new Rest<>(
                    breakdown.rowsOverlap() ? FigureMessage.IN_SEVERAL_ROWS : RestLabel.other(areSomeWithheld),
                    beyondAll));
        }
        return rest;
    }

    private static List<BalanceRow> counted(Breakdown breakdown, List<BalanceRow> rows) {
        return rows.stream().filter(row -> breakdown.counts(row.row())).toList();
    }

    private void addComparison(FigureTable<BalanceRow> table, TableHeader header, int i) {
        Comparison comparison = comparisons.get(i);
        table.compare(comparison);
        if (comparison.isCumulative()) {
            table.add(
                    Column.signed(
                            ColumnName.YEAR_TO_DATE,
                            Heading.BALANCE_IN.with(
                                    header.yearToDate(comparison).heading()),
                            Unit.VALUE),
                    row -> row.current().get(i).amount());
        }
        table.add(
                Column.signed(
                        ColumnName.BASE_BALANCE,
                        Heading.BALANCE_IN.with(header.base(comparison).heading()),
                        Unit.VALUE),
                row -> row.base().get(i).amount());
        table.add(
                Column.signed(ColumnName.CHANGE, Heading.CHANGE, Unit.VALUE)
                        .withFormula(Formula.difference(
                                comparison.isCumulative() ? ColumnName.YEAR_TO_DATE : ColumnName.BALANCE,
                                ColumnName.BASE_BALANCE)),
                row -> new Change(
                                row.base().get(i).amount(), row.current().get(i).amount())
                        .absolute());
        table.addCell(
                Column.label(ColumnName.TURN, Heading.TURN),
                row -> row.base().get(i).turnTo(row.current().get(i)));
    }

    /** Of all rows; what they do not show counts as one more. */
    private static Amount grubelLloyd(BalanceRow total, List<BalanceRow> rows) {
        Amount oneWay = total.less(rows).now().oneWay();
        for (BalanceRow row : rows) {
            Balance ofRow = row.now().asInTotals();
            Amount more = ofRow.oneWay();
            if (ofRow.isUnlike()) {
                return more;
            }
            oneWay = more.isKnown() ? oneWay.plus(more) : oneWay;
        }
        Amount share =
                Percent.ratio(oneWay, total.now().exports().plus(total.now().imports()));
        return share.isKnown() ? Amount.known(BigDecimal.ONE.subtract(share.value())) : share;
    }
}
