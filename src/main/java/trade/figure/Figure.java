package trade.figure;

import java.util.Optional;
import trade.cube.Cube;
import trade.cube.Query;
import trade.table.Table;

/** A question about trade, with its parameters. */
public interface Figure {

    /** The sums that the answer is made of. */
    Query query();

    /** The quantities that the answer is made of besides; none for most. */
    default Optional<Query> ofQuantities() {
        return Optional.empty();
    }

    /**
     * The answer.
     *
     * @throws trade.cube.NothingMatched when the cube holds nothing of what is asked
     * @throws trade.cube.UnknownMember when a selected name means nothing in the data
     * @throws trade.cube.NotSummable when a total would count trade twice
     */
    Table of(Cube cube);
}
