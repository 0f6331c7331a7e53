package trade.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Reason;
import trade.message.Text;
import trade.reference.OfficeCodes;

/**
 * How an office publishes its figures: what its headings are, what its codes mean and which of its rows are not observations
 * or would count trade twice.
 */
public final class Layout {

    /** Finds the columns that hold numbers. */
    public interface ValueColumnFinder {
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
    public interface Preamble {
        Map<Field, String> say(String title, String file);
    }

    private static final Pattern LABELLED = Pattern.compile("([A-Za-z0-9_+.-]+): ?\\S.*");

    private final LayoutDescription description;
    private final RequiredHeadings required;
    private final Map<Field, List<String>> columns;
    private final List<ValueColumnFinder> values;
    private final Map<Measure, Map<String, Predicate<String>>> kept;
    private final Map<String, Predicate<String>> ofValues;
    private final Map<String, Function<Map<Field, String>, Predicate<String>>> droppedBySaid;
    private final List<String> parts;
    private final List<String> added;
    private final Map<String, Flow> flows;
    private final Map<Field, Map<String, Reason>> statuses;
    private final Map<Field, Text> constants;
    private final Set<Field> needed;
    private final Set<Trait> traits;
    private final Set<String> estimates;
    private final Optional<Character> decimal;
    private final BiFunction<Field, String, String> cells;
    private final Preamble surroundings;
    private final Supplier<ReportUnpivot> reshaping;
    private final Predicate<Headings> condition;
    private final EmptyCell blank;
    private final Optional<OfficeCodes> codes;
    private final int headerRows;

    Layout(LayoutBuilder built) {
        this.description = new LayoutDescription(
                built.name,
                built.recognition,
                built.unit,
                List.copyOf(built.traps),
                LayoutDescription.codes(built.flows));
        this.required = built.required;
        this.columns = Collections.unmodifiableMap(built.columns);
        this.values = List.copyOf(built.values);
        this.kept = Collections.unmodifiableMap(built.kept);
        this.ofValues = Collections.unmodifiableMap(built.ofValues);
        this.droppedBySaid = Collections.unmodifiableMap(built.droppedBySaid);
        this.parts = List.copyOf(built.parts);
        this.added = List.copyOf(built.added);
        this.flows = Collections.unmodifiableMap(new LinkedHashMap<>(built.flows));
        this.statuses = Collections.unmodifiableMap(built.statuses);
        this.constants = Collections.unmodifiableMap(built.constants);
        this.needed = Collections.unmodifiableSet(EnumSet.copyOf(built.needed));
        this.traits = Set.copyOf(built.traits);
        this.estimates = Set.copyOf(built.estimates);
        this.decimal = built.decimal;
        this.cells = built.cells;
        this.surroundings = built.surroundings;
        this.reshaping = built.reshaping;
        this.condition = built.condition;
        this.blank = built.blank;
        this.codes = built.codes;
        this.headerRows = built.headerRows;
    }

    public static LayoutBuilder named(Text name) {
        return new LayoutBuilder(name);
    }

    public boolean recognises(Headings headings) {
        return required.areIn(headings) && condition.test(headings);
    }

    public RequiredHeadings required() {
        return required;
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

    /** By the keys of headings: what a column must hold for its row to be read. */
    Map<String, Predicate<String>> kept(Measure measure) {
        return kept.get(measure);
    }

    /** The same of what rows of values hold: a user who asks for others asks for what is none. */
    Map<String, Predicate<String>> ofValues() {
        return ofValues;
    }

    /** Whether rows that hold a text in a column may be values of trade. */
    public boolean mayBeOfValues(String heading, String text) {
        return ofValues.getOrDefault(Headings.key(heading), any -> true).test(text);
    }

    /** The same of what keeps it from being read, where that depends on what is said of all rows. */
    Map<String, Function<Map<Field, String>, Predicate<String>>> droppedBySaid() {
        return droppedBySaid;
    }

    List<String> parts() {
        return parts;
    }

    Map<Field, Text> constants() {
        return constants;
    }

    /** What the user is asked where the file does not say it. */
    Set<Field> needed() {
        return needed;
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

    /** The flow that a code or word means. */
    public Optional<Flow> flow(String text) {
        Flow own = flows.get(text);
        return Optional.ofNullable(
                own != null || !flows.isEmpty() && isNumber(text)
                        ? own
                        : FlowWords.of(text).orElse(null));
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

    /** What the numbers of markets and reporters are codes of, where that is not M49 alone. */
    public Optional<OfficeCodes> codes() {
        return codes;
    }

    public int headerRows() {
        return headerRows;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public Text name() {
        return description.name();
    }

    /** What it is called and what is to know of it, for people. */
    public LayoutDescription description() {
        return description;
    }

    @Override
    public String toString() {
        return name().toString();
    }
}
