package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.NameNormalizer;
import trade.cube.Reason;
import trade.message.Text;
import trade.reference.OfficeCodes;

/** A layout under construction: what it is recognised by, which column holds what, what its codes mean and which rows are not read. */
public final class LayoutBuilder {

    final Text name;
    RequiredHeadings required = RequiredHeadings.NONE;
    final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    final List<Layout.ValueColumnFinder> values = new ArrayList<>();
    final Map<Measure, Map<String, Predicate<String>>> kept = new EnumMap<>(Measure.class);
    final Map<String, Predicate<String>> ofValues = new LinkedHashMap<>();
    final Map<String, Function<Map<Field, String>, Predicate<String>>> droppedBySaid = new LinkedHashMap<>();
    final List<String> parts = new ArrayList<>();
    final List<String> added = new ArrayList<>();
    final Map<String, Flow> flows = new LinkedHashMap<>();
    final Map<Field, Map<String, Reason>> statuses = new EnumMap<>(Field.class);
    final Map<Field, Text> constants = new EnumMap<>(Field.class);
    final List<Text> traps = new ArrayList<>();
    final Set<Field> needed = EnumSet.noneOf(Field.class);
    final Set<Layout.Trait> traits = EnumSet.noneOf(Layout.Trait.class);
    Set<String> estimates = Set.of();
    Optional<Character> decimal = Optional.empty();
    Text recognition = Text.NONE;
    Text unit = Text.NONE;
    BiFunction<Field, String, String> cells = (field, text) -> text;
    Layout.Preamble surroundings = (title, file) -> Map.of();
    Supplier<ReportUnpivot> reshaping = () -> ReportUnpivot.NONE;
    Predicate<Headings> condition = headings -> true;
    Layout.EmptyCell blank = Layout.EmptyCell.NOT_AVAILABLE;
    Optional<OfficeCodes> codes = Optional.empty();
    int headerRows = 1;

    LayoutBuilder(Text name) {
        this.name = name;
        for (Measure measure : Measure.values()) {
            kept.put(measure, new LinkedHashMap<>());
        }
    }

    public Layout build() {
        return new Layout(this);
    }

    /**
     * Headings that must be there, each by itself or by several of which one suffices: {@code "hs|product"}; {@code "Value in …"} is any
     * that begins so. Of several layouts whose headings a file has, that is its which asks for the most.
     */
    public LayoutBuilder recognisedBy(String... headings) {
        required = RequiredHeadings.of(headings);
        recognition = Text.list(Stream.of(headings)
                .map(heading -> LayoutMessage.OR.joining(
                        Stream.of(heading.split("[|]")).map(Text::verbatim).toList()))
                .toList());
        return this;
    }

    /** What must hold besides, where headings alone do not tell it. */
    public LayoutBuilder recognisedWhen(Predicate<Headings> holds, Text words) {
        recognisedWhen(holds);
        recognition = recognition.isEmpty() ? words : LayoutMessage.AND_WHERE.with(recognition, words);
        return this;
    }

    /** The same, where the headings say enough to people. */
    public LayoutBuilder recognisedWhen(Predicate<Headings> holds) {
        condition = holds;
        return this;
    }

    /** Which heading a field has; of several, the first that is there. */
    public LayoutBuilder column(Field field, String... headings) {
        columns.put(field, List.of(headings));
        return this;
    }

    /** The columns that hold numbers, where their headings say more than what they are: periods, flows. */
    public LayoutBuilder values(Layout.ValueColumnFinder found) {
        values.add(found);
        return this;
    }

    /** The first of these columns that is there holds the values. */
    public LayoutBuilder value(BigDecimal scale, String... headings) {
        return values(found ->
                first(found, headings)
                        .map(column -> ValueColumn.of(column, "").withUnit(scale, Optional.empty()))
                        .stream()
                        .toList());
    }

    /** The first of these columns that is there holds the quantities. */
    public LayoutBuilder quantity(BigDecimal scale, String unit, String... headings) {
        return values(found ->
                first(found, headings)
                        .map(column -> ValueColumn.ofQuantity(column, "").withUnit(scale, unit))
                        .stream()
                        .toList());
    }

    private static Optional<Integer> first(Headings found, String... headings) {
        return Stream.of(headings)
                .flatMap(heading -> found.columns(heading).stream())
                .findFirst();
    }

    /** Only rows that hold one of these in a column are read, where the column is there; the rest are parts of them. */
    public LayoutBuilder keep(String heading, String... texts) {
        keep(Measure.VALUE, heading, texts);
        return keep(Measure.QUANTITY, heading, texts);
    }

    /** The same of values or quantities alone, where both share a column. */
    public LayoutBuilder keep(Measure measure, String heading, String... texts) {
        Predicate<String> wanted = isOneOf(texts);
        // where a code may be empty, R writes NA
        return keepWhere(measure, heading, wanted.test("") ? wanted.or("NA"::equals) : wanted);
    }

    /** Rows that hold one of these in a column are not read. */
    public LayoutBuilder drop(String heading, String... texts) {
        return dropWhere(heading, isOneOf(texts));
    }

    /** Rows that hold such a text in a column are not read. */
    public LayoutBuilder dropWhere(String heading, Predicate<String> texts) {
        for (Measure measure : Measure.values()) {
            keepWhere(measure, heading, texts.negate());
        }
        return this;
    }

    /** Only rows that hold such a text in a column are values of trade in a period; a user who asks for others asks for what is none. */
    public LayoutBuilder onlyValues(String heading, Predicate<String> texts) {
        ofValues.put(Headings.key(heading), texts);
        return this;
    }

    /** The same of these texts alone. */
    public LayoutBuilder onlyValues(String heading, String... texts) {
        return onlyValues(heading, isOneOf(texts));
    }

    /** The same, where it depends on what the lines above say of all rows. */
    public LayoutBuilder dropBySaid(String heading, Function<Map<Field, String>, Predicate<String>> texts) {
        droppedBySaid.put(Headings.key(heading), texts);
        return this;
    }

    private LayoutBuilder keepWhere(Measure measure, String heading, Predicate<String> texts) {
        kept.get(measure).merge(Headings.key(heading), texts, Predicate::and);
        return this;
    }

    private static Predicate<String> isOneOf(String... texts) {
        Set<String> folded = Stream.of(texts).map(NameNormalizer::folded).collect(Collectors.toSet());
        return text -> folded.contains(NameNormalizer.folded(text));
    }

    /** Columns in which rows of one cell differ as they are parts of it, to be added up. */
    public LayoutBuilder partsIn(String... headings) {
        parts.addAll(List.of(headings));
        return this;
    }

    /** What a code of the column of flows means; words for flows are known. */
    public LayoutBuilder flow(String code, Flow flow) {
        flows.put(code, flow);
        return this;
    }

    /** Why a number is not there: by a code in the column of statuses or of confidentiality, or by a mark in its place ({@link Field#VALUE}). */
    public LayoutBuilder status(Field field, Reason reason, String... codes) {
        Map<String, Reason> known = statuses.computeIfAbsent(field, none -> new HashMap<>());
        Stream.of(codes).forEach(code -> known.put(code, reason));
        return this;
    }

    /** Codes of numbers that are there but not sure. */
    public LayoutBuilder estimated(String... codes) {
        estimates = Set.of(codes);
        return this;
    }

    /** What no column says, as it is the same in all files. */
    public LayoutBuilder always(Field field, String text) {
        return always(field, Text.verbatim(text));
    }

    public LayoutBuilder always(Field field, Text text) {
        constants.put(field, text);
        return this;
    }

    /**
     * What has to be said of each observation: where neither a column nor the lines above say it, the user is asked. Of {@link Field#VALUE},
     * what the numbers are in.
     */
    public LayoutBuilder needs(Field... fields) {
        needed.addAll(List.of(fields));
        return this;
    }

    /** What the numbers are in, in words. */
    public LayoutBuilder unit(Text words) {
        unit = words;
        return this;
    }

    /** The same, in the words of this layout alone. */
    public LayoutBuilder unit(String english, String vietnamese) {
        return unit(Text.bilingual(english, vietnamese));
    }

    /** What an empty cell means where a number could be; that the office has none, unless this says otherwise. */
    public LayoutBuilder blankIs(Layout.EmptyCell meaning) {
        blank = meaning;
        return this;
    }

    public LayoutBuilder withTraits(Layout.Trait... more) {
        traits.addAll(List.of(more));
        return this;
    }

    /** The decimal mark, where it is always the same. */
    public LayoutBuilder decimal(char mark) {
        decimal = Optional.of(mark);
        return this;
    }

    /** What the cells of a field mean, where it is not what they say. */
    public LayoutBuilder cells(BiFunction<Field, String, String> meaning) {
        cells = meaning;
        return this;
    }

    /** What the lines above the header, and the name of the file, say of all rows. */
    public LayoutBuilder surroundings(Layout.Preamble said) {
        surroundings = said;
        return this;
    }

    /** Rows are made of lines, with more fields behind those of the line. */
    public LayoutBuilder reshaped(Supplier<ReportUnpivot> by, String... more) {
        reshaping = by;
        added.addAll(List.of(more));
        return this;
    }

    /** What the numbers of markets and reporters are codes of. */
    public LayoutBuilder codes(OfficeCodes list) {
        codes = Optional.of(list);
        return this;
    }

    /** How many rows are the header, where it is not one. */
    public LayoutBuilder headerRows(int rows) {
        headerRows = rows;
        return this;
    }

    /** What goes wrong with such files elsewhere, for {@code trade layouts} to print; it changes nothing. */
    public LayoutBuilder trap(Text words) {
        traps.add(words);
        return this;
    }

    /** The same, in the words of this layout alone. */
    public LayoutBuilder trap(String english, String vietnamese) {
        return trap(Text.bilingual(english, vietnamese));
    }
}
