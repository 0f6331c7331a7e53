package trade.cube;

import java.util.function.Predicate;

/**
 * A cell of the sums of a grain, of which a series was made.
 *
 * @param isWanted the periods that count
 */
record Origin(
        AggregationLevel grain, Flow flow, Member reporter, Member market, Member product, Predicate<Period> isWanted) {

    Origin whileHeldBy(Predicate<Period> isHeld) {
        return new Origin(grain, flow, reporter, market, product, isWanted.and(isHeld));
    }
}
