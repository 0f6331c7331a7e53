package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.NameNormalizer;
import trade.cube.Reason;
import trade.message.Text;
import trade.reference.OfficeCodes;

/**
 * How an office publishes its figures: what its headings are, what its codes mean and which of its rows are not observations
 * or would count trade twice. A layout is declared in one expression and does not change afterwards.
 */
public final class Layout {

    /** Finds the columns that hold numbers. */
    interface ValueColumnFinder {
        List<ValueColumn> find(Headings headings);
    }

    /** What an empty cell means where a number could be. */
    public enum EmptyCell {
        /** A mistake. */
        REFUSED,
        /** That the office has no number. */
        NOT_AVAILABLE,
        /** Nothing: the row has other numbers. */
        NOTHING
    }

    /** What some layouts have in common. */
    public enum Trait {
        /** Cells and headings may have labels: {@code USA: United States}. */
        LABELLED,
        /** Each row is an export of the reporter and an import of the market. */
        MIRRORED,
        /** Rows may have one delimiter more than the header. */
        MAY_END_IN_DELIMITER,
        /** Months that are not published yet hold a 0. */
        ENDS_IN_UNPUBLISHED_ZEROS,
        /** Where the column of markets holds none that is known, it holds kinds of goods, and the row is of all markets. */
        MARKETS_MAY_BE_GOODS,
        /** A quantity of 0 is one that nobody knows. */
        ZERO_QUANTITY_IS_UNKNOWN
    }

    /**
     * What the lines above the header, and the name of the file, say of all rows; of {@link Field#VALUE}, what the numbers
     * are in.
     */
    interface Preamble {
        Map<Field, String> say(String title, String file);
    }

    private static final Pattern LABELLED = Pattern.compile("([A-Za-z0-9_+.-]+): ?\\S.*");
    private static final Map<String, Flow> FLOWS = flowWords();

    private final Text name;
    private final List<Set<String>> marks = new ArrayList<>();
    private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    private final List<ValueColumnFinder> values = new ArrayList<>();
    private final Map<Measure, Map<String, Set<String>>> kept = new EnumMap<>(Measure.class);
    private final Map<String, Set<String>> dropped = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<Field, Map<String, Reason>> statuses = new EnumMap<>(Field.class);
    private final Map<Field, Text> constants = new EnumMap<>(Field.class);
    private final List<Text> traps = new ArrayList<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Set<String> estimates = Set.of();
    private Optional<Character> decimal = Optional.empty();
    private Text recognition = Text.NONE;
    private Text unit = Text.NONE;
    private BiFunction<Field, String, String> cells = (field, text) -> text;
    private Preamble surroundings = (title, file) -> Map.of();
    private Supplier<ReportUnpivot> reshaping = () -> ReportUnpivot.NONE;
    private Predicate<Headings> condition = headings -> true;
    private EmptyCell blank = EmptyCell.NOT_AVAILABLE;
    private Optional<OfficeCodes> codes = Optional.empty();
    private int headerRows = 1;

    private Layout(Text name) {
        this.name = name;
        for (Measure measure : Measure.values()) {
            kept.put(measure, new LinkedHashMap<>());
        }
    }

    static Layout named(Text name) {
        return new Layout(name);
    }

    /** Headings that must be there, each by itself or by several of which one suffices: {@code "hs|product"}. */
    Layout recognisedBy(String... headings) {
        Stream.of(headings).map(heading -> Set.of(heading.split("[|]"))).forEach(marks::add);
        recognition = Text.list(Stream.of(headings)
                .map(heading -> LayoutMessage.OR.joining(
                        Stream.of(heading.split("[|]")).map(Text::verbatim).toList()))
                .toList());
        return this;
    }

    /** How it is recognised where single headings do not tell it. */
    Layout recognisedWhen(Predicate<Headings> holds, Text words) {
        condition = holds;
        recognition = recognition.isEmpty() ? words : LayoutMessage.AND_WHERE.with(recognition, words);
        return this;
    }

    /** Which heading a field has; of several, the first that is there. */
    Layout column(Field field, String... headings) {
        columns.put(field, List.of(headings));
        return this;
    }

    Layout values(ValueColumnFinder found) {
        values.add(found);
        return this;
    }

    /** The first of these columns that is there holds the values. */
    Layout value(BigDecimal scale, String... headings) {
        return values(found ->
                first(found, headings)
                        .map(column -> ValueColumn.of(column, "").withUnit(scale, Optional.empty()))
                        .stream()
                        .toList());
    }

    /** The first of these columns that is there holds the quantities. */
    Layout quantity(BigDecimal scale, String unit, String... headings) {
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
    Layout keep(String heading, String... texts) {
        keep(Measure.VALUE, heading, texts);
        return keep(Measure.QUANTITY, heading, texts);
    }

    Layout keep(Measure measure, String heading, String... texts) {
        kept.get(measure).put(Headings.key(heading), folded(texts));
        return this;
    }

    /** Rows that hold one of these in a column are not read. */
    Layout drop(String heading, String... texts) {
        dropped.put(Headings.key(heading), folded(texts));
        return this;
    }

    private static Set<String> folded(String... texts) {
        return Stream.of(texts).map(NameNormalizer::folded).collect(Collectors.toSet());
    }

    /** The code list of its markets and reporters; without one, numbers are codes of M49 only where all of them are. */
    Layout codes(OfficeCodes list) {
        codes = Optional.of(list);
        return this;
    }

    /** Columns in which rows of one cell differ as they are parts of it, to be added up. */
    Layout partsIn(String... headings) {
        parts.addAll(List.of(headings));
        return this;
    }

    Layout flow(String code, Flow flow) {
        flows.put(code, flow);
        return this;
    }

    /** What codes mean in a column of statuses or of confidentiality. */
    Layout status(Field field, Reason reason, String... codes) {
        Map<String, Reason> known = statuses.computeIfAbsent(field, none -> new HashMap<>());
        Stream.of(codes).forEach(code -> known.put(code, reason));
        return this;
    }

    /** Codes of numbers that are there but not sure. */
    Layout estimated(String... codes) {
        estimates = Set.of(codes);
        return this;
    }

    Layout always(Field field, String text) {
        return always(field, Text.verbatim(text));
    }

    Layout always(Field field, Text text) {
        constants.put(field, text);
        return this;
    }

    /** What the numbers are in, in words. */
    Layout unit(Text words) {
        unit = words;
        return this;
    }

    Layout blankIs(EmptyCell meaning) {
        blank = meaning;
        return this;
    }

    Layout withTraits(Trait... more) {
        traits.addAll(List.of(more));
        return this;
    }

    Layout decimal(char mark) {
        decimal = Optional.of(mark);
        return this;
    }

    /** What the cells of a field mean, where it is not what they say. */
    Layout cells(BiFunction<Field, String, String> meaning) {
        cells = meaning;
        return this;
    }

    Layout surroundings(Preamble said) {
        surroundings = said;
        return this;
    }

    /** Rows are made of lines, with more fields behind those of the line. */
    Layout reshaped(Supplier<ReportUnpivot> by, String... more) {
        reshaping = by;
        added.addAll(List.of(more));
        return this;
    }

    Layout headerRows(int rows) {
        headerRows = rows;
        return this;
    }

    /** What goes wrong with such files elsewhere. */
    Layout trap(Text words) {
        traps.add(words);
        return this;
    }

    boolean recognises(Headings headings) {
        return marks.stream().allMatch(mark -> mark.stream().anyMatch(headings::has)) && condition.test(headings);
    }

    List<ValueColumn> values(Headings headings, Measure measure) {
        return values.stream()
                .flatMap(found -> found.find(headings).stream())
                .filter(value -> value.measure() == measure)
                .toList();
    }

    Map<Field, List<String>> columns() {
        return columns;
    }

    Map<String, Set<String>> kept(Measure measure) {
        return kept.get(measure);
    }

    Map<String, Set<String>> dropped() {
        return dropped;
    }

    List<String> parts() {
        return parts;
    }

    Map<Field, Text> constants() {
        return constants;
    }

    Map<Field, String> surroundings(String title, String file) {
        return surroundings.say(title, file);
    }

    String meaning(Field field, String text) {
        return cells.apply(field, bare(text));
    }

    /** A cell without its label. */
    String bare(String text) {
        if (!has(Trait.LABELLED)) {
            return text;
        }
        Matcher code = LABELLED.matcher(text);
        return code.matches() ? code.group(1) : text;
    }

    public Optional<OfficeCodes> codes() {
        return codes;
    }

    /** The flow that a code or word means. */
    public Optional<Flow> flow(String text) {
        Flow own = flows.get(text);
        return Optional.ofNullable(
                own != null || !flows.isEmpty() && isNumber(text) ? own : FLOWS.get(Headings.key(text)));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** Why a number is not there; empty where the code says nothing of that. */
    public Optional<Reason> status(Field field, String code) {
        String known = code.length() > 1 ? code.toLowerCase(Locale.ROOT) : code;
        return Optional.ofNullable(statuses.getOrDefault(field, Map.of()).get(known));
    }

    public boolean isEstimate(String code) {
        return estimates.contains(code);
    }

    /** The decimal mark, where the layout always has the same. */
    public Optional<Character> decimal() {
        return decimal;
    }

    public EmptyCell blank() {
        return blank;
    }

    public ReportUnpivot reshaping() {
        return reshaping.get();
    }

    /** The headings of the fields that its reshaping puts behind those of a line. */
    public List<String> added() {
        return added;
    }

    public int headerRows() {
        return headerRows;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public Text name() {
        return name;
    }

    /** How it is recognised, in words. */
    public Text recognition() {
        return recognition;
    }

    /** What its numbers are in, in words. */
    public Text unit() {
        return unit;
    }

    /** Its flow codes, in words. */
    public Text flowCodes() {
        return Text.list(flows.entrySet().stream()
                .map(flow -> LayoutMessage.FLOW_OF_CODE.with(flow.getKey(), flow.getValue()))
                .toList());
    }

    /** What is taken care of, in words. */
    public List<Text> traps() {
        return traps;
    }

    @Override
    public String toString() {
        return name.toString();
    }

    private static Map<String, Flow> flowWords() {
        Map<String, Flow> words = new HashMap<>();
        for (String word :
                List.of("export", "exports", "exp", "x", "xuat", "xuatkhau", "grossexport", "grossexports")) {
            words.put(word, Flow.EXPORT);
        }
        for (String word :
                List.of("import", "imports", "imp", "m", "nhap", "nhapkhau", "grossimport", "grossimports")) {
            words.put(word, Flow.IMPORT);
        }
        for (String word : List.of("reexport", "reexports", "rx", "taixuat", "taixuatkhau")) {
            words.put(word, Flow.RE_EXPORT);
        }
        for (String word : List.of("reimport", "reimports", "rm", "tainhap", "tainhapkhau")) {
            words.put(word, Flow.RE_IMPORT);
        }
        return Map.copyOf(words);
    }
}
