package trade.figure;

import java.util.ArrayList;
import java.util.List;
import trade.cube.Breakdown;
import trade.cube.Flow;
import trade.cube.Row;
import trade.cube.Window;

/** One row: its balance, and for each comparison the current and the base balance. */
record Balances(Row row, Balance now, List<Balance> current, List<Balance> base) {

    static Balances of(Breakdown breakdown, Row row, List<Comparison> comparisons) {
        return new Balances(
                row,
                balance(breakdown, row, row.window()),
                comparisons.stream()
                        .map(comparison -> balance(breakdown, row, comparison.current(row.window())))
                        .toList(),
                comparisons.stream()
                        .map(comparison -> base(breakdown, row, comparison.base(row.window())))
                        .toList());
    }

    private static Balance base(Breakdown breakdown, Row row, Window over) {
        return new Balance(breakdown.base(row, Flow.EXPORT, over), breakdown.base(row, Flow.IMPORT, over));
    }

    private static Balance balance(Breakdown breakdown, Row row, Window over) {
        return new Balance(breakdown.amount(row, Flow.EXPORT, over), breakdown.amount(row, Flow.IMPORT, over));
    }

    Balances minus(Balances part) {
        List<Balance> restOfCurrent = new ArrayList<>();
        List<Balance> restOfBase = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            restOfCurrent.add(current.get(i).minus(part.current.get(i)));
            restOfBase.add(base.get(i).minus(part.base.get(i)));
        }
        return new Balances(row, now.minus(part.now), restOfCurrent, restOfBase);
    }

    boolean isNothing() {
        return now.isNothing() && base.stream().allMatch(Balance::isNothing);
    }
}
