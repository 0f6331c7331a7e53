package trade.cli;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import trade.figure.Listing;
import trade.message.MessageException;
import trade.table.ColumnName;

/** Which rows are shown, in what order. */
final class ListingOptions {

    @Option(
            names = "--order",
            paramLabel = "COLUMN",
            description =
                    "Order rows by a column, highest first: value, growth, change, share, balance or any other number, as -f"
                            + " csv names it.")
    private ColumnName order;

    @Option(names = "--top", paramLabel = "N", description = "Show the first N rows only.")
    private Integer top;

    @Option(names = "--others", description = "Add a row of all that is not shown.")
    private boolean others;

    /** @throws MessageException where nothing would be shown */
    Listing listing() {
        checkTop(top);
        return new Listing(Optional.ofNullable(order), top == null ? OptionalInt.empty() : OptionalInt.of(top), others);
    }

    /** @throws MessageException where the first of nothing are asked for */
    static void checkTop(Integer top) {
        if (top != null && top == 0) {
            throw new MessageException(CliMessage.TOP_OF_NOTHING);
        }
    }
}
