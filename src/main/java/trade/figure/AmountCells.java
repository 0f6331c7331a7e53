package trade.figure;

import trade.cube.Amount;
import trade.table.Cell;

/** Amounts as cells. */
final class AmountCells {

    private AmountCells() {}

    static Cell of(Amount amount) {
        return amount.isKnown() ? Cell.value(amount.value()) : Cell.missing(amount.reason());
    }
}
