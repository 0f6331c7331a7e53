package trade.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.message.MessageException;

/** Headings in plain words, English or Vietnamese, as people write them who follow nobody's layout. */
public final class PlainHeadings {

    /** Looked for from the first of some spaces on, and no longer than a unit is, as headings may be of any length. */
    private static final Pattern UNIT = Pattern.compile("(?:(?<!\\s)|\\G)\\s*+[(\\[]([^)\\]]{0,200})[)\\]]\\s*");

    private static final Pattern FLOW_FIRST =
            Pattern.compile("(?iu)(re-?exports?|re-?imports?|exports?|imports?|xuất khẩu|nhập khẩu)[\\s_:-]+(.+)");

    private static final Pattern UNIT_LINE =
            Pattern.compile("(?iu)(?:đvt|đơn vị(?: tính)?|units?)\\s*[:：]\\s*((?:[^,;|\\t)\\n]|[,](?=000))++)");

    /** A heading that is longer names no period. */
    private static final int LONGEST = 500;

    /** More words than these are no unit. */
    private static final int LONGEST_UNIT = 5;

    /** What a field {@code missing} says of the number itself, before what it says of what comes of it. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?:value|quantity)\\w*: ([^;]+).*");

    private static final Pattern UNIT_IN_TITLE =
            Pattern.compile("(?iu)\\b(?:thousand|million|billion|nghìn|ngàn|triệu|tỷ|tỉ) (?:USD|EUR|VND|US ?[$]|đô la)"
                    + "|\\b(?:USD|EUR|VND|US ?[$]) (?:thousand|million|billion)s?\\b");

    private PlainHeadings() {}

    /** What a title says of all rows: the unit and the flow. */
    static Map<Field, String> title(String title, String file) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        said.putAll(unitLine(title));
        Matcher unit = UNIT_IN_TITLE.matcher(title);
        if (said.isEmpty() && unit.find()) {
            said.put(Field.VALUE, unit.group());
        }
        FlowWords.in(title).ifPresent(flow -> said.putIfAbsent(Field.FLOW, flow.toString()));
        return said;
    }

    /** What the numbers are in, where a line above the header says it: {@code Đơn vị tính: triệu USD}. */
    public static Map<Field, String> unitLine(String title) {
        Matcher line = UNIT_LINE.matcher(title);
        if (!line.find()) {
            return Map.of();
        }
        List<String> words = List.of(line.group(1).strip().split("\\s+"));
        return Map.of(Field.VALUE, String.join(" ", words.subList(0, Math.min(LONGEST_UNIT, words.size()))));
    }

    /**
     * What cells in words mean: {@code million USD} is a power of ten and a currency, {@code value_usd: confidential} a status of the
     * value.
     */
    static String meaning(Field field, String text) {
        if (field == Field.STATUS) {
            Matcher ofNumber = OF_NUMBER.matcher(text);
            return ofNumber.matches() ? ofNumber.group(1) : text;
        }
        if (field == Field.POWER && !text.matches("-?\\d*")) {
            return Integer.toString(ValueUnit.of(text).scale().precision() - 1);
        }
        return field == Field.CURRENCY ? ValueUnit.of(text).currency().orElse(text) : text;
    }

    /**
     * Which column holds which field.
     *
     * @throws UnreadableHeader when two hold one that all depends on
     */
    static Map<Field, Integer> columns(Headings headings, Overrides overrides) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<Field> ambiguous = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            for (Field field : Field.values()) {
                boolean isNamed = overrides.columns().containsKey(field);
                if (!isNamed && isCalled(field, headings, column)) {
                    Integer before = columns.putIfAbsent(field, column);
                    if (before != null && isRarelyNeeded(field)) {
                        ambiguous.add(field);
                    } else if (before != null) {
                        throw UnreadableHeader.ambiguous(
                                LayoutMessage.TWO_COLUMNS_HOLD.with(
                                        field,
                                        headings.texts().get(before),
                                        headings.texts().get(column)),
                                LayoutMessage.SAY_WHICH.with(field.toString()));
                    }
                }
            }
        }
        columns.keySet().removeAll(ambiguous);
        boolean isCurrencySaid = headings.texts().stream()
                .anyMatch(heading -> ValueUnit.of(heading).currency().isPresent());
        if (columns.containsKey(Field.UNIT) && !columns.containsKey(Field.QUANTITY) && !isCurrencySaid) {
            // what the values are in
            columns.putIfAbsent(Field.POWER, columns.get(Field.UNIT));
            columns.putIfAbsent(Field.CURRENCY, columns.remove(Field.UNIT));
        }
        boolean isYearOrMonthNamed = overrides.columns().containsKey(Field.YEAR)
                || overrides.columns().containsKey(Field.MONTH);
        if (isYearOrMonthNamed) {
            columns.remove(Field.PERIOD);
        }
        return columns;
    }

    /** Fields that most questions do not need. */
    private static boolean isRarelyNeeded(Field field) {
        return switch (field) {
            case QUANTITY, UNIT, STATUS, CONFIDENTIALITY, POWER, EDITION -> true;
            case PERIOD,
                    YEAR,
                    MONTH,
                    FLOW,
                    REPORTER,
                    MARKET,
                    PRODUCT,
                    VALUE,
                    CURRENCY,
                    VALUATION,
                    CLASSIFICATION,
                    VINTAGE,
                    FINALITY,
                    PUBLISHED -> false;
        };
    }

    /** Whether all headings are plain words; those of offices never are. */
    public static boolean isPlain(Headings headings) {
        return IntStream.range(0, headings.size()).allMatch(column -> isCalled(headings, column));
    }

    /** Whether a heading is a word for anything. */
    public static boolean isCalled(Headings headings, int column) {
        for (Field field : Field.values()) {
            if (isCalled(field, headings, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Field field, Headings headings, int column) {
        if (headings.keys().get(column).equals("luong")) {
            // luồng is a flow, lượng a quantity, as is luong without its marks
            boolean isFlow = Normalizer.normalize(headings.texts().get(column), Normalizer.Form.NFD)
                    .contains("o\u0302");
            return field == (isFlow ? Field.FLOW : Field.QUANTITY);
        }
        return field.isCalled(headings.keys().get(column))
                || (field == Field.VALUE || field == Field.QUANTITY)
                        && field.isCalled(
                                ValueUnit.of(headings.texts().get(column)).name());
    }

    /** Columns headed by a flow, such as {@code exports_usd}. */
    static List<ValueColumn> byFlow(Headings headings) {
        List<ValueColumn> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            String heading = headings.texts().get(column);
            ValueUnit unit = ValueUnit.of(heading);
            FlowWords.of(unit.name())
                    .filter(flow -> heading.length() > 2)
                    .ifPresent(flow -> columns.add(measured(at, unit).withFlow(flow)));
        }
        return columns;
    }

    private static ValueColumn measured(int column, ValueUnit unit) {
        return unit.quantity().isPresent()
                ? ValueColumn.ofQuantity(column, "").withUnit(unit.scale(), unit.quantity())
                : ValueColumn.of(column, "").withUnit(unit.scale(), unit.currency());
    }

    /** Columns headed by a period, such as {@code 2024-01}, {@code Exports Jan-24} or {@code Tháng 1/2024 (USD)}. */
    public static List<ValueColumn> byPeriod(Headings headings) {
        List<ValueColumn> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            byPeriod(column, headings.texts().get(column)).ifPresent(columns::add);
        }
        // a year beside its months may be the sum of those so far
        List<Integer> yearsByMonth = columns.stream()
                .flatMap(value -> period(value.period().orElseThrow()).stream())
                .filter(period -> period.frequency() != Frequency.YEAR && period.frequency() != Frequency.FISCAL_YEAR)
                .map(Period::year)
                .distinct()
                .toList();
        columns.removeIf(value -> period(value.period().orElseThrow())
                .filter(period -> period.frequency() == Frequency.YEAR && yearsByMonth.contains(period.year()))
                .isPresent());
        return columns;
    }

    private static Optional<ValueColumn> byPeriod(int column, String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPeriod(heading.strip())) {
            return Optional.of(measured(column, ValueUnit.of("")).withPeriod(heading.strip()));
        }
        Matcher brackets = UNIT.matcher(heading);
        String inBrackets = brackets.find() ? brackets.group(1) : "";
        ValueUnit said = ValueUnit.of(inBrackets);
        String bare = UNIT.matcher(heading).replaceAll(" ").strip();
        Matcher flowFirst = FLOW_FIRST.matcher(bare);
        Optional<Flow> flow = Optional.empty();
        if (flowFirst.matches()) {
            flow = FlowWords.of(flowFirst.group(1));
            bare = flowFirst.group(2).strip();
        }
        // a rate, or a part of the year, is no value of the period
        if (!isPeriod(bare) || !said.name().isEmpty() || inBrackets.contains("%")) {
            return Optional.empty();
        }
        ValueColumn value = measured(column, said).withPeriod(bare);
        return Optional.of(flow.map(value::withFlow).orElse(value));
    }

    /** Whether a heading is a period; a bare number is one only if it may be a year of our time or one of its months. */
    private static boolean isPeriod(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || !text.matches(".*\\d\\d.*")) {
            return false;
        }
        return period(text)
                .map(period -> period.year() >= 1900 && period.year() < 2100)
                .orElseGet(() -> DateNotation.mayBeFirstDay(text));
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (MessageException other) {
            return Optional.empty();
        }
    }

    /** The heading that may be of a field, for a message. */
    static String guess(Headings headings, Field needed) {
        return IntStream.range(0, headings.size())
                .filter(column -> isLike(needed, headings, column))
                .mapToObj(column -> headings.texts().get(column))
                .findFirst()
                .orElse("HEADING");
    }

    private static boolean isLike(Field field, Headings headings, int column) {
        String key = headings.keys().get(column);
        return switch (field) {
            case PERIOD -> field.isLike(key) || Field.YEAR.isLike(key) || Field.MONTH.isLike(key);
            case VALUE ->
                field.isLike(key)
                        || ValueUnit.of(headings.texts().get(column)).currency().isPresent();
            default -> field.isLike(key);
        };
    }

    /** All headings, each with what it may be. */
    static String guessed(Headings headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> "'" + headings.texts().get(column) + "'" + guess(headings, column))
                .collect(Collectors.joining(", "));
    }

    private static String guess(Headings headings, int column) {
        for (Field field : Field.values()) {
            if (isCalled(field, headings, column)) {
                return " (" + field + ")";
            }
        }
        for (Field field : Field.values()) {
            if (isLike(field, headings, column)) {
                return " (" + field + "?)";
            }
        }
        return "";
    }
}
