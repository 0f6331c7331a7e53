package trade.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import trade.cube.Flow;
import trade.cube.Measure;

/**
 * Which flows the rows of a file are of, as far as its header, its title or its user say it.
 *
 * @param one the flow of all rows; empty where they differ, or where nothing says it
 * @param areSaid whether anything says it
 */
record FlowsInRows(Optional<Flow> one, boolean areSaid) {

    /** Which flows the rows are of, as far as it is said. */
    static FlowsInRows of(
            Layout layout, Headings headings, Measure measure, Overrides overrides, Map<Field, String> constants) {
        boolean areInColumn = overrides.columns().containsKey(Field.FLOW)
                || IntStream.range(0, headings.size())
                        .anyMatch(column -> PlainHeadings.word(headings, column)
                                .flatMap(HeadingWord::field)
                                .filter(Field.FLOW::equals)
                                .isPresent());
        List<Flow> ofValues = layout.values(headings, measure).stream()
                .flatMap(value -> value.flow().stream())
                .distinct()
                .toList();
        if (areInColumn || ofValues.size() > 1) {
            return new FlowsInRows(Optional.empty(), true);
        }
        String said = overrides.given().getOrDefault(Field.FLOW, constants.get(Field.FLOW));
        Optional<Flow> one =
                ofValues.stream().findFirst().or(() -> Optional.ofNullable(said).flatMap(FlowWords::of));
        return new FlowsInRows(one, one.isPresent());
    }

    /** Whether rows may be of several flows. */
    boolean areSeveral() {
        return areSaid && one.isEmpty();
    }
}
