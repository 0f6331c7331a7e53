package trade.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import trade.layout.HeadingWord.Meaning;
import trade.message.ShellWord;

/**
 * Which columns of countries hold reporters and which markets, where their headings do not say it alone. An exporter is the reporter of exports and the
 * market of imports; a country beside a market is the reporter.
 */
record CountryColumns(Headings headings, Overrides overrides, FlowsInRows flows) {

    /** Adds them to the columns that are known. */
    void addTo(Map<Field, Integer> columns) {
        Optional<Integer> from = column(Set.of(Meaning.EXPORTER));
        Optional<Integer> to = column(Set.of(Meaning.IMPORTER, Meaning.DESTINATION));
        Optional<Integer> country = column(Set.of(Meaning.COUNTRY));
        boolean isDestination = column(Set.of(Meaning.DESTINATION)).isPresent();
        boolean hasOther =
                country.isPresent() || columns.containsKey(Field.REPORTER) || columns.containsKey(Field.MARKET);
        boolean areClear = flows.areSaid() || isDestination || to.isPresent() && (from.isPresent() || hasOther);
        boolean isFree = !isThere(columns, Field.MARKET) || !isThere(columns, Field.REPORTER);
        if (areClear && isFree && (from.isPresent() || to.isPresent())) {
            addSides(columns, from, to);
        }
        country.ifPresent(
                column -> put(columns, isThere(columns, Field.MARKET) ? Field.REPORTER : Field.MARKET, column));
    }

    /** Where goods come from and where they go. */
    private void addSides(Map<Field, Integer> columns, Optional<Integer> from, Optional<Integer> to) {
        if (flows.areSeveral()) {
            String heading = headings.texts().get(from.or(() -> to).orElseThrow());
            String name = ShellWord.quoted(heading);
            throw UnreadableHeader.question(
                    LayoutMessage.SIDE_OF_FLOWS.with(heading),
                    isThere(columns, Field.MARKET)
                            ? LayoutMessage.SAY_WHERE.with(Field.REPORTER.toString(), name)
                            : isThere(columns, Field.REPORTER)
                                    ? LayoutMessage.SAY_WHERE.with(Field.MARKET.toString(), name)
                                    : LayoutMessage.SAY_SIDE.with(name));
        }
        boolean areImports = flows.one().filter(flow -> !flow.isOutward()).isPresent();
        from.ifPresent(column -> put(columns, areImports ? Field.MARKET : Field.REPORTER, column));
        to.ifPresent(column -> put(columns, areImports ? Field.REPORTER : Field.MARKET, column));
    }

    private void put(Map<Field, Integer> columns, Field field, int column) {
        if (overrides.columns().containsKey(field)) {
            return;
        }
        Integer before = columns.putIfAbsent(field, column);
        if (before != null) {
            throw UnreadableHeader.twoColumns(field, field, headings, before, column);
        }
    }

    private boolean isThere(Map<Field, Integer> columns, Field field) {
        return columns.containsKey(field) || overrides.columns().containsKey(field);
    }

    /** The column so headed; of several that say the same in other ways, the clearest. */
    private Optional<Integer> column(Set<Meaning> meanings) {
        List<Integer> columns = IntStream.range(0, headings.size())
                .filter(column -> !overrides.names(headings, column))
                .filter(column -> PlainHeadings.word(headings, column)
                        .filter(word -> meanings.contains(word.meaning()))
                        .isPresent())
                .boxed()
                .toList();
        return columns.isEmpty() ? Optional.empty() : PlainHeadings.best(Field.MARKET, headings, columns);
    }
}
