package trade.figure;

import trade.cube.Amount;
import trade.table.Cell;

/** Amounts as cells. */
final class Cells {

    private Cells() {}

    static Cell of(Amount amount) {
        return amount.isKnown() ? Cell.value(amount.value()) : Cell.missing(amount.reason());
    }
}
