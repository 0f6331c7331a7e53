package trade.figure;

import java.util.ArrayList;
import java.util.List;
import trade.cube.AmountReader;
import trade.cube.BreakdownRow;
import trade.cube.Flow;
import trade.cube.Window;

/** One row: its balance, and for each comparison the current and the base balance. */
record BalanceRow(BreakdownRow row, Balance now, List<Balance> current, List<Balance> base) {

    static BalanceRow of(AmountReader amounts, BreakdownRow row, List<Comparison> comparisons) {
        return new BalanceRow(
                row,
                balance(amounts, row, row.window()),
                comparisons.stream()
                        .map(comparison -> balance(amounts, row, comparison.current(row.window())))
                        .toList(),
                comparisons.stream()
                        .map(comparison -> base(amounts, row, comparison.base(row.window())))
                        .toList());
    }

    private static Balance base(AmountReader amounts, BreakdownRow row, Window over) {
        return new Balance(amounts.base(row, Flow.EXPORT, over), amounts.base(row, Flow.IMPORT, over));
    }

    private static Balance balance(AmountReader amounts, BreakdownRow row, Window over) {
        return new Balance(amounts.amount(row, Flow.EXPORT, over), amounts.amount(row, Flow.IMPORT, over));
    }

    /** What is left when parts are taken away, which no row of the amounts is of. */
    BalanceRow less(List<BalanceRow> parts) {
        BalanceRow rest = new BalanceRow(null, now, current, base);
        for (BalanceRow part : parts) {
            rest = rest.minus(part);
        }
        return rest;
    }

    private BalanceRow minus(BalanceRow part) {
        List<Balance> restOfCurrent = new ArrayList<>();
        List<Balance> restOfBase = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            restOfCurrent.add(current.get(i).minus(part.current.get(i)));
            restOfBase.add(base.get(i).minus(part.base.get(i)));
        }
        return new BalanceRow(null, now.minus(part.now), restOfCurrent, restOfBase);
    }

    /** All that is known of some rows; a side of which no row is known is missing as in the others. */
    static BalanceRow sum(List<BalanceRow> rows, BalanceRow like) {
        BalanceRow none = new BalanceRow(
                null,
                Balance.NOTHING,
                like.current.stream().map(one -> Balance.NOTHING).toList(),
                like.base.stream().map(one -> Balance.NOTHING).toList());
        BalanceRow negative = none.less(rows);
        return none.less(List.of(negative));
    }

    /** Without the side of which only a sum of what is listed is known, where the other is of all: nobody tells what is left of it. */
    BalanceRow ofOneCoverage() {
        return new BalanceRow(
                row,
                now.ofOneCoverage(),
                current.stream().map(Balance::ofOneCoverage).toList(),
                base.stream().map(Balance::ofOneCoverage).toList());
    }

    boolean isNothing() {
        return now.isNothing() && base.stream().allMatch(Balance::isNothing);
    }
}
