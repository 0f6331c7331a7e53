package trade.figure;

import java.util.Optional;
import java.util.OptionalInt;
import trade.table.ColumnName;

/**
 * Which rows of a table are shown, in what order.
 *
 * @param order the column whose numbers the rows are in the order of, highest first and missing ones last; empty for the table's own order
 * @param top how many rows are shown; empty for all
 * @param others whether what is not shown has a row of its own
 */
public record Listing(Optional<ColumnName> order, OptionalInt top, boolean others) {

    /** All rows in the order of the table. */
    public static final Listing ALL = new Listing(Optional.empty(), OptionalInt.empty(), false);

    public static Listing top(int rows) {
        return new Listing(Optional.empty(), OptionalInt.of(rows), false);
    }

    /** All rows in the order of a column. */
    public static Listing by(ColumnName column) {
        return new Listing(Optional.of(column), OptionalInt.empty(), false);
    }

    /** The same, of the first rows by a column where no order was asked for. */
    Listing topBy(ColumnName usual) {
        return top.isPresent() ? new Listing(order.or(() -> Optional.of(usual)), top, others) : this;
    }

    /** The same with a row of what is not shown. */
    public Listing withOthers() {
        return new Listing(order, top, true);
    }
}
