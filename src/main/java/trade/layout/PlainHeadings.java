package trade.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.cube.NameNormalizer;
import trade.layout.HeadingWord.Meaning;

/** Which column holds what in a file that follows nobody's layout, by its headings in plain words. */
public final class PlainHeadings {

    /** Fields that most questions do not need. */
    private static final Set<Field> RARELY_NEEDED =
            EnumSet.of(Field.QUANTITY, Field.UNIT, Field.STATUS, Field.CONFIDENTIALITY, Field.POWER, Field.EDITION);

    /** What a heading of total trade has: X+M. */
    private static final List<String> BOTH_FLOWS = List.of("x", "m");

    private static final Set<String> WEIGHTS = Set.of("weight", "wgt", "mass");

    /** What headings mean, by their texts: each is asked of several times. */
    private static final Map<String, Optional<HeadingWord>> WORDS = new ConcurrentHashMap<>();

    private PlainHeadings() {}

    /**
     * Which column holds which field.
     *
     * @throws UnreadableHeader when two hold one that all depends on
     */
    static Map<Field, Integer> columns(Headings headings, Overrides overrides, FlowsInRows flows) {
        Map<Field, List<Integer>> candidates = new EnumMap<>(Field.class);
        for (int column = 0; column < headings.size(); column++) {
            if (!overrides.names(headings, column)) {
                int at = column;
                word(headings, column)
                        .flatMap(HeadingWord::field)
                        .filter(field -> !overrides.columns().containsKey(field))
                        .ifPresent(field -> candidates
                                .computeIfAbsent(field, none -> new ArrayList<>())
                                .add(at));
            }
        }
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        candidates.forEach(
                (field, several) -> best(field, headings, several).ifPresent(one -> columns.put(field, one)));
        new CountryColumns(headings, overrides, flows).addTo(columns);
        boolean isCurrencySaid = headings.texts().stream()
                .anyMatch(heading -> ValueUnit.of(heading).currency().isPresent());
        boolean isUnitOfValues = columns.containsKey(Field.UNIT)
                && !columns.containsKey(Field.QUANTITY)
                && !isOfQuantity(headings.texts().get(columns.get(Field.UNIT)));
        if (isUnitOfValues && !isCurrencySaid) {
            // what the values are in
            columns.putIfAbsent(Field.POWER, columns.get(Field.UNIT));
            columns.putIfAbsent(Field.CURRENCY, columns.remove(Field.UNIT));
        }
        if (columns.containsKey(Field.CURRENCY)) {
            // which may be million EUR
            columns.putIfAbsent(Field.POWER, columns.get(Field.CURRENCY));
        }
        boolean isYearOrMonthNamed = overrides.columns().containsKey(Field.YEAR)
                || overrides.columns().containsKey(Field.MONTH);
        if (isYearOrMonthNamed) {
            columns.remove(Field.PERIOD);
        }
        return columns;
    }

    /**
     * The column that says a field best, of several that say the same as codes and as names.
     *
     * @throws UnreadableHeader when they may differ
     */
    static Optional<Integer> best(Field field, Headings headings, List<Integer> all) {
        List<Integer> named = all.stream()
                .filter(column -> !word(headings, column).orElseThrow().isOfDescriptions())
                .toList();
        List<Integer> columns = named.isEmpty() ? all : named;
        List<HeadingWord> words = columns.stream()
                .map(column -> word(headings, column).orElseThrow())
                .toList();
        int best = words.stream().mapToInt(HeadingWord::rank).min().orElseThrow();
        List<Integer> first = IntStream.range(0, columns.size())
                .filter(at -> words.get(at).rank() == best)
                .mapToObj(columns::get)
                .toList();
        boolean areOfOne = field == Field.PRODUCT && words.stream().anyMatch(HeadingWord::isOfProductCodes)
                || words.stream().allMatch(words.get(0)::isOfSame);
        if (first.size() == 1 && areOfOne) {
            return Optional.of(first.get(0));
        }
        if (RARELY_NEEDED.contains(field)) {
            return Optional.empty();
        }
        List<Integer> two = first.size() > 1 ? first : columns;
        throw UnreadableHeader.twoColumns(field, field, headings, two.get(0), two.get(1));
    }

    /** Whether all headings are plain words for fields; in those of offices one never is. */
    public static boolean arePlain(Headings headings) {
        return IntStream.range(0, headings.size())
                .allMatch(column ->
                        word(headings, column).filter(HeadingWord::isPlain).isPresent());
    }

    /** Whether a heading is a word for anything. */
    public static boolean isCalled(Headings headings, int column) {
        return word(headings, column).flatMap(HeadingWord::alone).isPresent();
    }

    /** Whether a heading is one of remarks, prices and the like. */
    static boolean isOfNothing(Headings headings, int column) {
        return word(headings, column)
                .filter(word -> word.meaning() == Meaning.NOTHING)
                .isPresent();
    }

    /** What a heading means; of values and quantities, whatever unit it says. */
    static Optional<HeadingWord> word(Headings headings, int column) {
        return WORDS.computeIfAbsent(headings.texts().get(column), PlainHeadings::word);
    }

    private static Optional<HeadingWord> word(String text) {
        if (Headings.key(text).equals("luong")) {
            // luồng is a flow, lượng a quantity, as is luong without its marks
            boolean isFlow = Normalizer.normalize(text, Normalizer.Form.NFD).contains("o\u0302");
            return HeadingWord.of(isFlow ? "flow" : "quantity");
        }
        Optional<HeadingWord> known = HeadingWord.of(text);
        if (known.isPresent()) {
            return known;
        }
        ValueUnit unit = ValueUnit.of(text);
        return !unit.isAny() || unit.name().isEmpty()
                ? Optional.empty()
                : HeadingWord.of(unit.wordsWithoutScale())
                        .filter(word -> word.field()
                                .filter(field -> field == Field.VALUE || field == Field.QUANTITY)
                                .isPresent());
    }

    /** Columns headed by a flow, such as {@code exports_usd}. */
    static List<ValueColumn> byFlow(Headings headings) {
        List<ValueColumn> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            String heading = headings.texts().get(column);
            if (HeadingWord.of(heading).isEmpty()) {
                ValueUnit unit = ValueUnit.of(heading);
                FlowWords.ofHeading(heading.contains("%") ? heading : unit.wordsWithoutScale())
                        .ifPresent(flow -> columns.add(measured(at, unit).withFlow(flow)));
            }
        }
        return columns;
    }

    /** A column of values, or of the quantities that its heading says. */
    static ValueColumn measured(int column, ValueUnit unit) {
        return unit.quantity().isPresent() || FlowWords.isOfQuantity(unit.words())
                ? ValueColumn.ofQuantity(column, "").withUnit(unit.scale(), unit.quantity())
                : ValueColumn.of(column, "").withUnit(unit.scale(), unit.currency());
    }

    /** The first heading of quantities. */
    static Optional<String> ofQuantity(Headings headings) {
        return IntStream.range(0, headings.size())
                .filter(column -> word(headings, column)
                        .flatMap(HeadingWord::field)
                        .filter(Field.QUANTITY::equals)
                        .isPresent())
                .mapToObj(column -> headings.texts().get(column))
                .findFirst();
    }

    /** The heading that may be of a field, for a message. */
    static String guess(Headings headings, Field needed) {
        return IntStream.range(0, headings.size())
                .filter(column -> isLike(needed, headings.texts().get(column)))
                .mapToObj(column -> headings.texts().get(column))
                .findFirst()
                .orElse("HEADING");
    }

    /** Whether a heading has a word of a field among others. */
    private static boolean isLike(Field field, String heading) {
        return switch (field) {
            case PERIOD -> hasWord(field, heading) || hasWord(Field.YEAR, heading) || hasWord(Field.MONTH, heading);
            case VALUE ->
                NoValueWords.inHeading(heading).isEmpty()
                        && !Headings.words(heading).containsAll(BOTH_FLOWS)
                        && (hasWord(field, heading)
                                || ValueUnit.of(heading).currency().isPresent());
            default -> hasWord(field, heading);
        };
    }

    /** Whether a heading speaks of quantities, or of their units. */
    static boolean isLikeQuantity(String heading) {
        return hasWord(Field.QUANTITY, heading)
                || FlowWords.isOfQuantity(heading)
                || Headings.words(heading).stream().anyMatch(WEIGHTS::contains)
                || ValueUnit.of(heading).quantity().isPresent();
    }

    /** Whether a heading is a currency beside a name that says nothing of values, and so may be of one market or product. */
    static boolean isCurrencyOfName(String heading) {
        return !hasWord(Field.VALUE, heading)
                && FlowWords.mentionedIn(heading).isEmpty()
                && !ValueUnit.of(heading).wordsWithoutScale().isBlank();
    }

    private static boolean hasWord(Field field, String heading) {
        return Stream.of(NameNormalizer.folded(heading).split(" "))
                .anyMatch(word -> word.length() > 2 && field.isCalled(word));
    }

    /** Whether a unit is said to be that of quantities, as in {@code qtyUnitAbbr}. */
    private static boolean isOfQuantity(String heading) {
        return Headings.words(heading).stream()
                .anyMatch(word -> HeadingWord.of(word)
                        .flatMap(HeadingWord::alone)
                        .filter(Field.QUANTITY::equals)
                        .isPresent());
    }

    /** All headings, each with what it may be. */
    static String guessed(Headings headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> "'" + headings.texts().get(column) + "'" + guess(headings, column))
                .collect(Collectors.joining(", "));
    }

    private static String guess(Headings headings, int column) {
        Optional<Field> known = word(headings, column).flatMap(HeadingWord::alone);
        if (known.isPresent()) {
            return " (" + known.get() + ")";
        }
        Optional<String> noValue = NoValueWords.inHeading(headings.texts().get(column));
        if (noValue.isPresent()) {
            return " (" + noValue.get() + ", no " + Field.VALUE + ")";
        }
        boolean isOfNothing = isOfNothing(headings, column);
        return Stream.of(Field.values())
                .filter(field -> !isOfNothing && isLike(field, headings.texts().get(column)))
                .findFirst()
                .map(field -> " (" + field + "?)")
                .orElse("");
    }
}
