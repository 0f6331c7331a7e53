package trade.cube;

import java.util.stream.Stream;

/** One amount of a table: of one flow of a row over a window. */
record AmountReading(BreakdownRow row, Flow flow, Window over, Amount amount) {

    /** Whether there may be something to say of it besides its number. Of most of a million there is not. */
    boolean mayBeNoted() {
        boolean isPlain = amount.isKnown()
                && amount.absent().isEmpty()
                && amount.sureness().isEmpty()
                && row.series(flow).sums().isEmpty()
                && row.flows().size() == 1;
        boolean isOfParts =
                !row.market().label().isTotal() || !row.product().label().isTotal();
        return !isPlain
                || !isOfParts
                || Stream.of(row.reporter(), row.market(), row.product()).anyMatch(ResolvedMember::isDifference);
    }
}
