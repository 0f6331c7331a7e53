package trade.cube;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trade.message.Text;

/**
 * What reading a dataset said of it altogether.
 *
 * @param remarks what a reader should know of how it was read
 * @param warnings what makes it doubtful
 * @param doubtedNames names that are hardly those of markets of their own
 * @param isFlowSaid whether all of it says which flow it is of
 * @param currency of all values, where that is said
 * @param vintage of all that a vintage is said of
 * @param zeros how many zeros all numbers end in
 * @param withheld how many observations had no value, by the reason
 */
record DatasetFacts(
        List<Text> remarks,
        List<Text> warnings,
        Set<String> doubtedNames,
        boolean isFlowSaid,
        Optional<String> currency,
        Vintage vintage,
        int zeros,
        Map<Reason, Long> withheld) {

    /** Where nothing was read. */
    static final DatasetFacts NONE =
            new DatasetFacts(List.of(), List.of(), Set.of(), true, Optional.empty(), Vintage.UNSAID, 0, Map.of());
}
