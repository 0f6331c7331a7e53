package trade.layout;

import java.util.Optional;
import trade.cube.Flow;

/**
 * Which flows the rows of a file are of, as far as its header, its title or its user say it.
 *
 * @param one the flow of all rows; empty where they differ, or where nothing says it
 * @param areSaid whether anything says it
 */
record FlowsInRows(Optional<Flow> one, boolean areSaid) {

    /** Whether rows may be of several flows. */
    boolean areSeveral() {
        return areSaid && one.isEmpty();
    }
}
