package trade.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.message.MessageException;

/** Headings that are periods, each of a column of numbers. */
public final class PeriodHeadings {

    /** Looked for from the first of some spaces on, and no longer than a unit is, as headings may be of any length. */
    private static final Pattern UNIT = Pattern.compile("(?:(?<!\\s)|\\G)\\s*+[(\\[]([^)\\]]{0,200})[)\\]]\\s*");

    private static final Pattern FLOW_FIRST =
            Pattern.compile("(?iu)(re-?exports?|re-?imports?|exports?|imports?|xuất khẩu|nhập khẩu)[\\s_:-]+(.+)");

    /** Fewer headings than these that may be months without a year are none: May and T1 may be anything. */
    private static final int SEVERAL = 3;

    /** A heading that is longer names no period. */
    private static final int LONGEST = 500;

    /** No name of a month is longer. */
    private static final int LONGEST_PART = 20;

    private PeriodHeadings() {}

    /**
     * Columns headed by a period, such as {@code 2024-01}, {@code Exports Jan-24} or {@code Tháng 1/2024 (USD)}; where none is, by the months or
     * quarters of a year that something else says.
     */
    public static List<ValueColumn> byPeriod(Headings headings) {
        List<ValueColumn> whole = byWholePeriod(headings);
        return whole.isEmpty() ? byPartOfYear(headings) : whole;
    }

    private static List<ValueColumn> byPartOfYear(Headings headings) {
        List<ValueColumn> columns = IntStream.range(0, headings.size())
                .filter(column -> isPartOfYear(headings.texts().get(column).strip()))
                .mapToObj(column -> PlainHeadings.measured(column, ValueUnit.of(""))
                        .withPeriod(headings.texts().get(column).strip()))
                .toList();
        return columns.size() < SEVERAL ? List.of() : columns;
    }

    private static boolean isPartOfYear(String heading) {
        return !heading.isEmpty() && heading.length() <= LONGEST_PART && PartOfYear.is(heading);
    }

    private static List<ValueColumn> byWholePeriod(Headings headings) {
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

    /** Whether bare numbers among headings are two neighbouring years, or more in even steps, as numbers of data hardly are. */
    public static boolean areYearsInOrder(Headings headings) {
        List<Integer> years = headings.texts().stream()
                .map(String::strip)
                .filter(text -> text.matches("\\d{4}") && isPeriod(text))
                .map(Integer::valueOf)
                .toList();
        boolean areOthers = byPeriod(headings).size() > years.size();
        int step = years.size() < 2 ? 0 : years.get(1) - years.get(0);
        boolean areEven = IntStream.range(1, years.size()).allMatch(at -> years.get(at) - years.get(at - 1) == step);
        return areOthers || step != 0 && areEven && (years.size() > 2 || Math.abs(step) == 1);
    }

    private static Optional<ValueColumn> byPeriod(int column, String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPeriod(heading.strip())) {
            return Optional.of(PlainHeadings.measured(column, ValueUnit.of("")).withPeriod(heading.strip()));
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
        if (!isPeriod(bare) || !said.wordsWithoutScale().isEmpty() || inBrackets.contains("%")) {
            return Optional.empty();
        }
        ValueColumn value = PlainHeadings.measured(column, said).withPeriod(bare);
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
}
