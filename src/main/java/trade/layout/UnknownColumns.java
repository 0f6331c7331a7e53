package trade.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.message.ShellWord;
import trade.message.Text;

/**
 * Columns whose headings are no words for anything: by their cells they may hold the periods or the values that no heading says. Where several
 * hold numbers, none of them is the value: each may be of the market or product that heads it.
 *
 * @param rows some of those below the headings
 */
public record UnknownColumns(Headings headings, Overrides overrides, List<NumberedRecord> rows) {

    /** What a user calls the headings of the columns of numbers, as if they were cells of a column. */
    public static final String HEADINGS = "headings";

    private static final Set<String> OF_CODES = Set.of("id", "ids", "code", "codes", "no", "nr", "lat", "lon");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** The fields that headings of columns of numbers may say. */
    private static final List<Field> ACROSS = List.of(Field.MARKET, Field.REPORTER, Field.PRODUCT, Field.FLOW);

    /** Whether a user says that headings say a field, unless a column is called so. */
    public static boolean mayBeAcross(Overrides overrides) {
        return ACROSS.stream()
                .anyMatch(field -> HEADINGS.equals(overrides.columns().get(field)));
    }

    /** Whether headings say a field, as no column is called so. */
    public static boolean areAcross(Headings headings, Overrides overrides) {
        return mayBeAcross(overrides) && headings.named(HEADINGS).isEmpty();
    }

    /**
     * The columns of numbers whose headings are what no column says.
     *
     * @throws UnreadableHeader where one says what its numbers are in, of which others may be in something else
     */
    public List<Integer> across() {
        List<Integer> numbers = ofNumbers();
        boolean isUnitSaid =
                overrides.scale().isPresent() && overrides.currency().isPresent();
        numbers.stream()
                .map(headings.texts()::get)
                .filter(heading -> !isUnitSaid && ValueUnit.of(heading).isAny())
                .findFirst()
                .ifPresent(heading -> {
                    throw UnreadableHeader.question(
                            LayoutMessage.UNIT_AMONG_NAMES.with(heading), LayoutMessage.GIVE_UNIT);
                });
        return numbers;
    }

    /** The columns that hold numbers of nobody knows what. */
    private List<Integer> ofNumbers() {
        return unknown()
                .filter(column -> areNumbers(column) && !arePlaces(column))
                .boxed()
                .toList();
    }

    /** Whether what should be headings are a period above periods, or a country above countries. */
    public boolean isFirstRowOfData() {
        return IntStream.range(0, headings.size()).anyMatch(column -> isPeriodAbove(column) || isCountryAbove(column));
    }

    private boolean isPeriodAbove(int column) {
        return new CellTexts(Set.of(headings.texts().get(column).strip()), false).arePeriods() && arePeriods(column);
    }

    private boolean isCountryAbove(int column) {
        CellTexts above = new CellTexts(Set.of(headings.texts().get(column).strip()), false);
        return above.kind() == CellTexts.Kind.COUNTRIES && cells(column).kind() == CellTexts.Kind.COUNTRIES;
    }

    /** The headings that the columns may have, those that are not clear by their place. */
    public List<String> mayBeHeaded() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            CellTexts cells = cells(column);
            Field field = arePeriods(column) && !names.contains(Field.PERIOD.toString())
                    ? Field.PERIOD
                    : cells.kind() == CellTexts.Kind.COUNTRIES
                            ? Field.MARKET
                            : cells.areMostlyNumbers() ? Field.VALUE : Field.PRODUCT;
            String name = field.toString();
            names.add(names.contains(name) ? "column" + (column + 1) : name);
        }
        return names;
    }

    /** What a user may do where a header says no period, no value or neither, as cells show it. */
    public UnreadableHeader explained(UnreadableHeader wrong) {
        Optional<String> period =
                wrong.lacks(Field.PERIOD) ? period().map(column -> "period=" + name(column)) : Optional.empty();
        if (wrong.lacks(Field.VALUE)) {
            return withoutValue(wrong, period);
        }
        return period.map(said ->
                        new UnreadableHeader(wrong.explanation(), LayoutMessage.SAY_COLUMNS_OR_PERIOD.with(said)))
                .orElse(wrong);
    }

    private UnreadableHeader withoutValue(UnreadableHeader wrong, Optional<String> period) {
        List<Integer> numbers = ofNumbers();
        if (areCountries(numbers)) {
            return UnreadableHeader.question(
                    LayoutMessage.COUNTRIES_ACROSS.with(examples(numbers)),
                    LayoutMessage.SAY_COUNTRIES_ACROSS.with(
                            across(wrong, period, Field.MARKET), across(wrong, period, Field.REPORTER)));
        }
        Optional<String> value = flows(numbers).or(() -> value(numbers).map(column -> "value=" + name(column)));
        if (value.isPresent()) {
            boolean isAll = period.isPresent() || !wrong.lacks(Field.PERIOD);
            Text hint = isAll
                    ? LayoutMessage.SAY_COLUMNS.with(with(period, value.get()))
                    : LayoutMessage.SAY_COLUMNS_AND_PERIOD.with(value.get(), yearIn(value.get()));
            return new UnreadableHeader(wrong.explanation(), hint);
        }
        List<Text> ways = Stream.of(Field.PRODUCT, Field.MARKET)
                .filter(field -> numbers.size() > 1 && sayNoFlow(numbers) && !isSaid(field))
                .<Text>map(field -> LayoutMessage.SAY_ACROSS.with(across(wrong, period, field), field))
                .toList();
        return ways.isEmpty()
                ? wrong
                : new UnreadableHeader(
                        wrong.explanation(), LayoutMessage.OR_ONE_COLUMN.with(LayoutMessage.OR.joining(ways)));
    }

    /** The one year that headings speak of; else what a period may look like. */
    private static String yearIn(String headings) {
        List<String> years = YEAR.matcher(headings)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : "2024-01";
    }

    /** What reads headings as a field, and says the period that no column says. */
    private static String across(UnreadableHeader wrong, Optional<String> period, Field field) {
        boolean isGiven = wrong.lacks(Field.PERIOD) && period.isEmpty();
        return with(period, field + "=" + HEADINGS) + (isGiven ? " --given period=2024-01" : "");
    }

    /** Whether another heading is a word for a field. */
    private boolean isSaid(Field field) {
        return overrides.columns().containsKey(field)
                || IntStream.range(0, headings.size())
                        .anyMatch(column -> PlainHeadings.word(headings, column)
                                .flatMap(HeadingWord::alone)
                                .filter(field::equals)
                                .isPresent());
    }

    private static String with(Optional<String> period, String said) {
        return period.map(text -> text + "," + said).orElse(said);
    }

    /** The one column for exports and the one for imports, in one currency; X and M say it if they stand beside each other. */
    private Optional<String> flows(List<Integer> numbers) {
        for (int one : numbers) {
            List<Integer> ofUnit = numbers.stream()
                    .filter(other -> unit(other).equals(unit(one)))
                    .toList();
            List<Integer> exports = of(Flow.EXPORT, "X", ofUnit);
            List<Integer> imports = of(Flow.IMPORT, "M", ofUnit);
            if (exports.size() == 1 && imports.size() == 1) {
                return Optional.of("export=" + name(exports.get(0)) + ",import=" + name(imports.get(0)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> unit(int column) {
        return ValueUnit.of(headings.texts().get(column)).currency();
    }

    private List<Integer> of(Flow flow, String letter, List<Integer> columns) {
        return columns.stream()
                .filter(column -> headings.texts().get(column).strip().equals(letter)
                        || FlowWords.mentionedIn(headings.texts().get(column)).equals(Set.of(flow)))
                .toList();
    }

    /** Whether headings say no flows, which are no products. */
    private boolean sayNoFlow(List<Integer> columns) {
        return columns.stream()
                .allMatch(column ->
                        FlowWords.mentionedIn(headings.texts().get(column)).isEmpty());
    }

    /** The one whose heading speaks of values among other things, or else the only one. */
    private Optional<Integer> value(List<Integer> numbers) {
        String guess = PlainHeadings.guess(headings, Field.VALUE);
        Optional<Integer> speaking = IntStream.range(0, headings.size())
                .filter(column -> headings.texts().get(column).equals(guess))
                .boxed()
                .findFirst();
        boolean isOfOne = speaking.isPresent()
                && numbers.size() > 1
                && PlainHeadings.isCurrencyOfName(headings.texts().get(speaking.get()));
        return isOfOne
                ? Optional.empty()
                : speaking.or(() -> numbers.size() == 1 && !isSaid(Field.QUANTITY)
                        ? Optional.of(numbers.get(0))
                        : Optional.empty());
    }

    private Optional<Integer> period() {
        String guess = PlainHeadings.guess(headings, Field.PERIOD);
        return IntStream.range(0, headings.size())
                .filter(column -> headings.texts().get(column).equals(guess))
                .boxed()
                .findFirst()
                .or(() -> IntStream.range(0, headings.size())
                        .filter(this::isUnknown)
                        .filter(column -> !overrides.names(headings, column) && arePeriods(column))
                        .boxed()
                        .findFirst());
    }

    /** Whether most of several headings are known as countries. */
    private boolean areCountries(List<Integer> columns) {
        CellTexts texts =
                new CellTexts(columns.stream().map(headings.texts()::get).collect(Collectors.toSet()), false);
        return columns.size() > 1 && texts.kind() == CellTexts.Kind.COUNTRIES;
    }

    private IntStream unknown() {
        return IntStream.range(0, headings.size())
                .filter(column -> !headings.texts().get(column).isBlank())
                .filter(this::isUnknown)
                .filter(column -> !PlainHeadings.isOfNothing(headings, column))
                .filter(column -> !overrides.names(headings, column))
                .filter(column -> !PlainHeadings.isLikeQuantity(headings.texts().get(column)))
                .filter(column ->
                        NoValueWords.inHeading(headings.texts().get(column)).isEmpty());
    }

    private boolean isUnknown(int column) {
        return PlainHeadings.word(headings, column).flatMap(HeadingWord::field).isEmpty();
    }

    private boolean isCode(int column) {
        return Headings.words(headings.texts().get(column)).stream().anyMatch(OF_CODES::contains);
    }

    private boolean areNumbers(int column) {
        CellTexts cells = cells(column);
        boolean isPeriodSaid = Stream.of(Field.PERIOD, Field.YEAR, Field.MONTH).anyMatch(this::isSaid);
        return cells.areMostlyNumbers() && (isPeriodSaid || !cells.arePeriods()) && !isCode(column);
    }

    private boolean arePeriods(int column) {
        CellTexts cells = cells(column);
        return !cells.texts().isEmpty() && cells.arePeriods();
    }

    /** Whether a column numbers the rows. */
    private boolean arePlaces(int column) {
        List<String> texts = texts(column).toList();
        int first = texts.isEmpty() || !texts.get(0).equals("0") ? 1 : 0;
        return texts.size() > 1
                && texts.size() == rows.size()
                && IntStream.range(0, texts.size()).allMatch(at -> texts.get(at).equals(Integer.toString(at + first)));
    }

    private CellTexts cells(int column) {
        return new CellTexts(texts(column).collect(Collectors.toSet()), true);
    }

    private Stream<String> texts(int column) {
        return rows.stream()
                .filter(row -> column < row.fields().size())
                .map(row -> row.fields().get(column).strip())
                .filter(text -> !text.isEmpty());
    }

    private String name(int column) {
        return ShellWord.of(headings.name(column));
    }

    private Text examples(List<Integer> columns) {
        return Text.list(
                columns.stream()
                        .limit(3)
                        .map(column -> Text.verbatim(headings.texts().get(column)))
                        .toList(),
                ", ");
    }
}
