package trade.layout;

import java.math.BigDecimal;
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

/** Headings in plain words, English or Vietnamese, as people write them who follow nobody's layout. */
final class Spoken {

    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]\\s*");
    private static final Pattern FLOW_FIRST =
            Pattern.compile("(?iu)(re-?exports?|re-?imports?|exports?|imports?|xuất khẩu|nhập khẩu)[\\s_:-]+(.+)");

    private Spoken() {}

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
                    if (before != null && isAside(field)) {
                        ambiguous.add(field);
                    } else if (before != null) {
                        throw new UnreadableHeader(
                                "two columns hold the " + field + ": '"
                                        + headings.texts().get(before) + "' and '"
                                        + headings.texts().get(column) + "'",
                                "--columns " + field + "=HEADING says which");
                    }
                }
            }
        }
        columns.keySet().removeAll(ambiguous);
        boolean isPeriodSaid =
                columns.containsKey(Field.PERIOD) || overrides.columns().containsKey(Field.PERIOD);
        boolean isMonthAlone = columns.containsKey(Field.MONTH)
                && !columns.containsKey(Field.YEAR)
                && !overrides.given().containsKey(Field.YEAR);
        if (!isPeriodSaid && isMonthAlone) {
            columns.put(Field.PERIOD, columns.remove(Field.MONTH));
        }
        if (!isPeriodSaid && columns.containsKey(Field.YEAR) && !columns.containsKey(Field.MONTH)) {
            columns.put(Field.PERIOD, columns.get(Field.YEAR));
        }
        return columns;
    }

    /** Fields that most questions do not need. */
    private static boolean isAside(Field field) {
        return switch (field) {
            case QUANTITY, UNIT, STATUS, CONFIDENTIALITY, POWER -> true;
            case PERIOD, YEAR, MONTH, FLOW, REPORTER, MARKET, PRODUCT, VALUE, CURRENCY, VALUATION, VINTAGE -> false;
        };
    }

    /** Whether all headings are plain words; those of offices never are. */
    static boolean isPlain(Headings headings) {
        return IntStream.range(0, headings.size()).allMatch(column -> isCalled(headings, column));
    }

    /** Whether a heading is a word for anything. */
    static boolean isCalled(Headings headings, int column) {
        for (Field field : Field.values()) {
            if (isCalled(field, headings, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Field field, Headings headings, int column) {
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
            Layouts.LONG
                    .flow(ValueUnit.of(heading).name())
                    .filter(flow -> heading.length() > 2)
                    .ifPresent(flow -> columns.add(ValueColumn.of(at, heading).of(flow)));
        }
        return columns;
    }

    /** Columns headed by a period, such as {@code 2024-01}, {@code Exports Jan-24} or {@code Tháng 1/2024 (USD)}. */
    static List<ValueColumn> byPeriod(Headings headings) {
        List<ValueColumn> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            byPeriod(column, headings.texts().get(column)).ifPresent(columns::add);
        }
        // a year beside its months may be the sum of those so far
        List<Integer> yearsByMonth = columns.stream()
                .map(value -> Period.parse(value.period().orElseThrow()))
                .filter(period -> period.frequency() != Frequency.YEAR)
                .map(Period::year)
                .distinct()
                .toList();
        columns.removeIf(value -> {
            Period period = Period.parse(value.period().orElseThrow());
            return period.frequency() == Frequency.YEAR && yearsByMonth.contains(period.year());
        });
        return columns;
    }

    private static Optional<ValueColumn> byPeriod(int column, String heading) {
        Matcher unit = UNIT.matcher(heading);
        ValueUnit said = unit.find() ? ValueUnit.of(unit.group(1)) : ValueUnit.of("");
        String bare = UNIT.matcher(heading).replaceAll(" ").strip();
        Matcher flowFirst = FLOW_FIRST.matcher(bare);
        Optional<Flow> flow = Optional.empty();
        if (flowFirst.matches()) {
            flow = Layouts.LONG.flow(flowFirst.group(1));
            bare = flowFirst.group(2).strip();
        }
        if (!isPeriod(bare)) {
            return Optional.empty();
        }
        BigDecimal scale = said.scale();
        ValueColumn value =
                ValueColumn.of(column, "").in(scale, said.currency()).in(bare);
        return Optional.of(flow.map(value::of).orElse(value));
    }

    /** Whether a heading is a period; a bare number is one only if it may be a year of our time or one of its months. */
    private static boolean isPeriod(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || !text.matches(".*\\d\\d.*")) {
            return false;
        }
        try {
            int year = Period.parse(text).year();
            return year >= 1900 && year < 2100;
        } catch (IllegalArgumentException other) {
            return false;
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
