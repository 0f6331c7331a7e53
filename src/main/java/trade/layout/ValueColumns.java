package trade.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trade.cube.Flow;
import trade.cube.Measure;

/** Which columns hold the numbers of a measure. */
record ValueColumns(Layout layout, Headings headings, Measure measure, Overrides overrides) {

    private static final Map<Field, Flow> OF_FLOWS =
            new EnumMap<>(Map.of(Field.EXPORT, Flow.EXPORT, Field.IMPORT, Flow.IMPORT));

    /** The column that the user names, or else those of the layout. */
    List<ValueColumn> official(Map<Field, List<Integer>> columns) {
        Field field = measure == Measure.VALUE ? Field.VALUE : Field.QUANTITY;
        return columns.containsKey(field)
                ? List.of(value(columns.get(field).get(0)))
                : layout.values(headings, measure);
    }

    /** The columns that are named for exports and imports, or else the one of values, or else those that are headed by flows. */
    List<ValueColumn> plain(Map<Field, List<Integer>> columns) {
        List<ValueColumn> named = new ArrayList<>();
        OF_FLOWS.forEach((field, flow) -> Optional.ofNullable(columns.remove(field))
                .ifPresent(column -> named.add(value(column.get(0)).withFlow(flow))));
        if (!named.isEmpty()) {
            columns.remove(Field.VALUE);
            columns.remove(Field.FLOW);
            return named;
        }
        Field field = measure == Measure.VALUE ? Field.VALUE : Field.QUANTITY;
        List<ValueColumn> byFlow = columns.containsKey(Field.FLOW) ? List.of() : layout.values(headings, measure);
        if (columns.containsKey(field)
                && (byFlow.isEmpty() || overrides.columns().containsKey(field))) {
            ValueColumn value = value(columns.get(field).get(0));
            String words = ValueUnit.of(headings.texts().get(value.column())).wordsWithoutScale();
            Optional<Flow> flow = columns.containsKey(Field.FLOW)
                    ? Optional.empty()
                    : FlowWords.ofHeading(words).or(() -> ofNamed(field, words));
            return List.of(flow.map(value::withFlow).orElse(value));
        }
        columns.remove(field);
        List<ValueColumn> values = layout.values(headings, measure);
        refuseSameFlows(values);
        return values;
    }

    /** The one flow that the heading of a column speaks of that the user names, whatever else it says. */
    private Optional<Flow> ofNamed(Field field, String heading) {
        Set<Flow> flows = overrides.columns().containsKey(field) ? FlowWords.mentionedIn(heading) : Set.of();
        return flows.size() == 1 ? flows.stream().findFirst() : Optional.empty();
    }

    private void refuseSameFlows(List<ValueColumn> values) {
        for (ValueColumn one : values) {
            for (ValueColumn other : values) {
                boolean areOfSame = one.period().isEmpty()
                        && other.period().isEmpty()
                        && one.flow().equals(other.flow());
                if (one.column() < other.column() && areOfSame) {
                    Field field = one.flow().filter(Flow::isOutward).isPresent() ? Field.EXPORT : Field.IMPORT;
                    throw UnreadableHeader.twoColumns(
                            one.flow().orElseThrow().plural(), field, headings, one.column(), other.column());
                }
            }
        }
    }

    private ValueColumn value(int column) {
        String heading = headings.texts().get(column);
        return measure == Measure.VALUE ? ValueColumn.of(column, heading) : ValueColumn.ofQuantity(column, heading);
    }
}
