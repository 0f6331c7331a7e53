package trade.figure;

import java.util.ArrayList;
import java.util.List;
import trade.cube.Breakdown;
import trade.cube.BreakdownRow;
import trade.cube.Flow;
import trade.cube.Window;

/** One row: its balance, and for each comparison the current and the base balance. */
record BalanceRow(BreakdownRow row, Balance now, List<Balance> current, List<Balance> base) {

    static BalanceRow of(Breakdown breakdown, BreakdownRow row, List<Comparison> comparisons) {
        return new BalanceRow(
                row,
                balance(breakdown, row, row.window()),
                comparisons.stream()
                        .map(comparison -> balance(breakdown, row, comparison.current(row.window())))
                        .toList(),
                comparisons.stream()
                        .map(comparison -> base(breakdown, row, comparison.base(row.window())))
                        .toList());
    }

    private static Balance base(Breakdown breakdown, BreakdownRow row, Window over) {
        return new Balance(breakdown.base(row, Flow.EXPORT, over), breakdown.base(row, Flow.IMPORT, over));
    }

    private static Balance balance(Breakdown breakdown, BreakdownRow row, Window over) {
        return new Balance(breakdown.amount(row, Flow.EXPORT, over), breakdown.amount(row, Flow.IMPORT, over));
    }

    /** What is left when parts are taken away, which no row of the breakdown is of. */
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

    boolean isNothing() {
        return now.isNothing() && base.stream().allMatch(Balance::isNothing);
    }
}
