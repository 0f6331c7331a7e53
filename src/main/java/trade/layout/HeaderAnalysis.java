package trade.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.NameNormalizer;
import trade.layout.Header.ColumnCondition;
import trade.message.ShellWord;
import trade.message.Text;

/**
 * Finds out which column of a file holds what: by its layout, by what the file says elsewhere, and by what the user says, who
 * overrules both, but says of all rows only what no column says.
 */
record HeaderAnalysis(Layout layout, Headings headings, Measure measure, Overrides overrides) {

    /** @throws UnreadableHeader when something is not said, or said twice */
    Header header(String title, String file) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        constants.putAll(layout.surroundings(title, file));
        FlowsInRows flows = FlowsInRows.of(layout, headings, measure, overrides, constants);
        Map<Field, List<Integer>> columns = columns(flows);
        if (columns.containsKey(Field.FLOW)) {
            constants.remove(Field.FLOW);
        } else if (isPlain() && !flows.areSaid()) {
            flowOfSides(columns).ifPresent(flow -> constants.put(Field.FLOW, flow.toString()));
        }
        if (isPlain() && !columns.containsKey(Field.MARKET)) {
            new TitleMarkets(title, file, flows.one()).said().forEach((field, text) -> {
                if (!columns.containsKey(field)) {
                    constants.put(field, text);
                }
            });
        }
        Set<String> products = TitleWords.products(title, file);
        if (isPlain() && !columns.containsKey(Field.PRODUCT) && products.size() == 1) {
            constants.put(Field.PRODUCT, products.iterator().next());
        }
        layout.constants().forEach((field, text) -> constants.put(field, text.toString()));
        overrides.currency().ifPresent(currency -> constants.put(Field.CURRENCY, currency));
        boolean isUnitSaid = constants.containsKey(Field.VALUE)
                || overrides.scale().isPresent() && overrides.currency().isPresent();
        List<ValueColumn> values = values(columns, constants, title);
        List<Integer> parts = layout.parts().stream()
                .flatMap(part -> headings.columns(part).stream())
                .toList();
        Header header = new Header(layout, headings, columns, constants, values, kept(constants), parts);
        overrides.given().forEach((field, text) -> {
            if (header.column(field).isEmpty()) {
                constants.put(field, text);
            }
        });
        ask(header, isUnitSaid);
        check(header);
        return header;
    }

    /** Asks for what the office does not say in the file. */
    private void ask(Header header, boolean isUnitSaid) {
        for (Field needed : layout.needed()) {
            boolean isSaid = needed == Field.VALUE
                    ? isUnitSaid || measure != Measure.VALUE
                    : header.constants().containsKey(needed)
                            || header.column(needed).isPresent();
            if (!isSaid) {
                throw UnreadableHeader.question(
                        needed == Field.VALUE
                                ? LayoutMessage.UNIT_SAID_NOWHERE
                                : LayoutMessage.SAID_NOWHERE.with(needed),
                        howToSay(needed));
            }
        }
    }

    private static LayoutMessage howToSay(Field field) {
        return switch (field) {
            case FLOW -> LayoutMessage.GIVE_FLOW;
            case MARKET -> LayoutMessage.GIVE_MARKET;
            case PRODUCT -> LayoutMessage.GIVE_PRODUCT;
            case REPORTER -> LayoutMessage.GIVE_REPORTER;
            case VALUE -> LayoutMessage.GIVE_UNIT;
            default -> LayoutMessage.GIVE_PERIOD;
        };
    }

    /** The flow that all rows are of as their market is where goods go, or where they come from. */
    private Optional<Flow> flowOfSides(Map<Field, List<Integer>> columns) {
        return Stream.of(Field.MARKET, Field.REPORTER)
                .flatMap(field -> columns.getOrDefault(field, List.of()).stream()
                        .flatMap(column -> PlainHeadings.word(headings, column).stream())
                        .flatMap(word -> word.flow(field).stream()))
                .findFirst();
    }

    private Map<Field, List<Integer>> columns(FlowsInRows flows) {
        Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
        layout.columns().forEach((field, keys) -> {
            List<Integer> found = keys.stream()
                    .flatMap(key -> headings.columns(key).stream().limit(1))
                    .toList();
            if (!found.isEmpty()) {
                columns.put(field, found);
            }
        });
        if (isPlain()) {
            PlainHeadings.columns(headings, overrides, flows)
                    .forEach((field, column) -> columns.put(field, List.of(column)));
        }
        overrides.columns().forEach((field, heading) -> {
            List<Integer> named = headings.named(heading);
            if (named.isEmpty()) {
                throw new UnreadableHeader(
                        LayoutMessage.NO_SUCH_HEADING.with(heading, headings.quoted()),
                        LayoutMessage.TAKES_COLUMN_HEADING);
            }
            if (named.size() > 1) {
                throw new UnreadableHeader(
                        LayoutMessage.TWO_HEADED_ALIKE.with(field, heading),
                        LayoutMessage.SAY_WHICH.with(
                                field.toString(),
                                ShellWord.quoted(headings.name(named.get(0))),
                                ShellWord.quoted(headings.name(named.get(1)))));
            }
            columns.put(field, named);
        });
        boolean isScaleSaid = overrides.scale().isPresent() && measure == Measure.VALUE;
        if (isScaleSaid || measure == Measure.QUANTITY && isPlain()) {
            columns.remove(Field.POWER);
        }
        if (isFlowKept(columns)) {
            columns.remove(Field.FLOW);
        }
        if (columns.containsKey(Field.PERIOD)) {
            columns.remove(Field.YEAR);
            columns.remove(Field.MONTH);
        }
        return columns;
    }

    /** Whether the user says which rows to read by their flow, and what flow that is. */
    private boolean isFlowKept(Map<Field, List<Integer>> columns) {
        return overrides.given().containsKey(Field.FLOW)
                && columns.getOrDefault(Field.FLOW, List.of()).stream()
                        .anyMatch(column ->
                                overrides.kept().containsKey(headings.keys().get(column)));
    }

    private boolean isPlain() {
        return PlainLayouts.isPlain(layout);
    }

    private List<ValueColumn> values(Map<Field, List<Integer>> columns, Map<Field, String> constants, String title) {
        ValueColumns found = new ValueColumns(layout, headings, measure, overrides);
        List<ValueColumn> values = isPlain() ? found.plain(columns) : found.official(columns);
        String unitLine = constants.remove(Field.VALUE);
        Optional<ValueUnit> said = Optional.ofNullable(unitLine).map(ValueUnit::of);
        if (measure == Measure.QUANTITY) {
            return values;
        }
        if (isPlain() && overrides.scale().isEmpty()) {
            values.forEach(value -> refuseUnclearScale(headings.texts().get(value.column())));
            if (unitLine != null) {
                refuseUnclearScale(unitLine);
            }
            Optional<Integer> power =
                    columns.getOrDefault(Field.POWER, List.of()).stream().findFirst();
            if (power.isPresent()
                    && said.isPresent()
                    && TitleWords.unitLine(title).isEmpty()) {
                refuseScaleTwice(said.get(), unitLine, power.get());
            }
            boolean isSaidBelow = columns.containsKey(Field.POWER)
                    || columns.containsKey(Field.CURRENCY)
                    || values.stream()
                            .allMatch(value ->
                                    value.unit().isPresent() || !value.scale().equals(ValueUnit.ONE));
            if (!isSaidBelow) {
                refuseUnclearUnit(title, said);
            }
        }
        return values.stream()
                .map(value -> said.map(unit -> value.withUnit(
                                value.scale().equals(ValueUnit.ONE) ? unit.scale() : value.scale(),
                                value.unit().or(unit::currency)))
                        .orElse(value))
                .map(value -> value.withUnit(overrides.scale().orElse(value.scale()), value.unit()))
                .toList();
    }

    private static void refuseUnclearScale(String text) {
        // M alone is imports
        boolean isLetter = text.strip().length() == 1;
        ValueUnit.of(text).unclearScale().filter(word -> !isLetter).ifPresent(word -> {
            throw UnreadableHeader.question(LayoutMessage.UNCLEAR_SCALE.with(word, text), LayoutMessage.GIVE_SCALE);
        });
    }

    /** Asks where both a line above the table and a column may say the scale. */
    private void refuseScaleTwice(ValueUnit said, String title, int power) {
        if (!said.scale().equals(ValueUnit.ONE)) {
            throw UnreadableHeader.question(
                    LayoutMessage.SCALE_TWICE.with(title, headings.texts().get(power)), LayoutMessage.GIVE_SCALE);
        }
    }

    /** Asks where a line above the table speaks of a unit that is not understood. */
    private static void refuseUnclearUnit(String title, Optional<ValueUnit> said) {
        Optional<String> unclear = TitleWords.unitLine(title).isEmpty()
                ? TitleUnits.in(title).unclear().stream().findFirst()
                : Optional.ofNullable(TitleWords.unitLine(title).get(Field.VALUE))
                        .filter(line -> said.isPresent() && !said.get().isAny());
        unclear.ifPresent(unit -> {
            throw UnreadableHeader.question(LayoutMessage.UNCLEAR_UNIT.with(unit), LayoutMessage.GIVE_UNIT);
        });
    }

    private List<ColumnCondition> kept(Map<Field, String> constants) {
        List<ColumnCondition> kept = new ArrayList<>();
        layout.ofValues()
                .forEach((key, admitted) -> headings.columns(key).stream()
                        .limit(1)
                        .map(column ->
                                new ColumnCondition(column, headings.texts().get(column), admitted))
                        .forEach(kept::add));
        layout.kept(measure).forEach((key, admitted) -> condition(key, admitted).ifPresent(kept::add));
        layout.droppedBySaid()
                .forEach((key, dropped) ->
                        condition(key, dropped.apply(constants).negate()).ifPresent(kept::add));
        overrides.kept().forEach((key, texts) -> {
            int column = headings.columns(key).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnreadableHeader(
                            LayoutMessage.NO_SUCH_HEADING.with(key, headings.quoted()),
                            LayoutMessage.TAKES_WHERE_HEADING));
            kept.add(new ColumnCondition(
                    column, headings.texts().get(column), text -> texts.contains(NameNormalizer.folded(text))));
        });
        return kept;
    }

    /** A condition of the layout, if the column is there and the user does not say which of its rows to read. */
    private Optional<ColumnCondition> condition(String key, Predicate<String> admitted) {
        return overrides.kept().containsKey(key)
                ? Optional.empty()
                : headings.columns(key).stream()
                        .findFirst()
                        .map(column ->
                                new ColumnCondition(column, headings.texts().get(column), admitted));
    }

    private Text howToSayValue(String guess) {
        return PlainHeadings.ofQuantity(headings)
                .<Text>map(quantity -> LayoutMessage.SAY_WHERE_OR_QUANTITY.with(quantity, guess))
                .orElseGet(() -> LayoutMessage.SAY_WHERE.with(Field.VALUE.toString(), guess));
    }

    /** Two tables beside each other may be of anything. */
    private void refusePeriodsTwice(List<ValueColumn> values) {
        Set<ValueColumn> met = new HashSet<>();
        values.stream()
                .filter(value -> isPlain() && value.period().isPresent())
                .filter(value -> !met.add(
                        new ValueColumn(0, measure, value.flow(), value.period(), ValueUnit.ONE, Optional.empty())))
                .findFirst()
                .ifPresent(value -> {
                    throw UnreadableHeader.ambiguous(
                            LayoutMessage.TWO_HEADED_ALIKE.with(
                                    Field.VALUE, headings.texts().get(value.column())),
                            LayoutMessage.RENAME_ONE);
                });
    }

    private void check(Header header) {
        List<ValueColumn> values = header.values();
        if (values.isEmpty() && measure == Measure.QUANTITY) {
            throw new UnreadableHeader(
                    LayoutMessage.NO_QUANTITY_COLUMN.with(headings.quoted()), LayoutMessage.SAY_QUANTITY);
        }
        boolean hasPeriod = values.stream().allMatch(value -> value.period().isPresent()) && !values.isEmpty();
        Set<Field> lacking = EnumSet.noneOf(Field.class);
        if (!(header.has(Field.PERIOD) || header.has(Field.YEAR) || header.has(Field.MONTH) || hasPeriod)) {
            lacking.add(Field.PERIOD);
        }
        if (values.isEmpty()) {
            lacking.add(Field.VALUE);
        }
        if (!lacking.isEmpty()) {
            Field first = lacking.iterator().next();
            String guess = ShellWord.of(PlainHeadings.guess(headings, first));
            Text hint = first == Field.VALUE
                    ? howToSayValue(guess)
                    : isPlain()
                            ? LayoutMessage.SAY_COLUMNS_OR_PERIOD.with("period=" + guess)
                            : LayoutMessage.GIVE_PERIOD;
            Text explanation = LayoutMessage.NO_COLUMN_FOR.with(
                    LayoutMessage.OR.joining(List.copyOf(lacking)), PlainHeadings.guessed(headings));
            throw isPlain()
                    ? UnreadableHeader.lacking(lacking, explanation, hint)
                    : new UnreadableHeader(explanation, hint);
        }
        refusePeriodsTwice(values);
        List<String> currencies = values.stream()
                .flatMap(value -> value.unit().stream())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        if (measure == Measure.VALUE
                && currencies.size() > 1
                && !header.constants().containsKey(Field.CURRENCY)) {
            throw new UnreadableHeader(
                    LayoutMessage.VALUES_IN_CURRENCIES.with(LayoutMessage.AND.joining(
                            currencies.stream().map(Text::verbatim).toList())),
                    LayoutMessage.SAY_CURRENCY);
        }
        boolean isMonthOfYear = !header.has(Field.PERIOD)
                && !header.has(Field.YEAR)
                && values.stream().anyMatch(value -> value.period().isPresent() && !value.hasYear());
        if (isMonthOfYear) {
            throw new UnreadableHeader(LayoutMessage.MONTHS_WITHOUT_YEAR, LayoutMessage.GIVE_YEAR);
        }
    }
}
