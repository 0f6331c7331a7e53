package trade.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Period;
import trade.cube.Spelling;

/** Makes observations of the rows of one dataset, and keeps what is wrong with them. */
final class Parser {

    private static final Map<String, Flow> FLOWS = Map.ofEntries(
            Map.entry("export", Flow.EXPORT),
            Map.entry("exports", Flow.EXPORT),
            Map.entry("x", Flow.EXPORT),
            Map.entry("xuat", Flow.EXPORT),
            Map.entry("xuat khau", Flow.EXPORT),
            Map.entry("import", Flow.IMPORT),
            Map.entry("imports", Flow.IMPORT),
            Map.entry("m", Flow.IMPORT),
            Map.entry("nhap", Flow.IMPORT),
            Map.entry("nhap khau", Flow.IMPORT));

    private final Header header;
    private final Numbers numbers;
    private final Flow flowWithoutColumn;
    private final Function<String, Member> markets;
    private final Function<String, Member> products;
    private final Map<Field, String> ones;
    private final Problems problems;
    private final Map<String, Period> periods = new HashMap<>();

    /** @param ones what the fields hold that must be the same in all datasets */
    Parser(
            Header header,
            Numbers numbers,
            Flow flowWithoutColumn,
            Function<String, Member> markets,
            Function<String, Member> products,
            Map<Field, String> ones,
            Problems problems) {
        this.header = header;
        this.numbers = numbers;
        this.flowWithoutColumn = flowWithoutColumn;
        this.markets = markets;
        this.products = products;
        this.ones = ones;
        this.problems = problems;
    }

    /** The observation in a row; null when something is wrong with it. */
    Observation parse(Line row) {
        if (row.fields().size() != header.headings().size()) {
            String text = "the row has " + row.fields().size() + " fields, the header has "
                    + header.headings().size();
            problems.add(Problems.Kind.RAGGED, row, text, -1);
            return null;
        }
        Period period = period(row);
        Flow flow = flow(row);
        Member market = member(row, Field.MARKET, markets, Member.WORLD);
        Member product = member(row, Field.PRODUCT, products, Member.TOTAL);
        BigDecimal value = value(row);
        boolean isOne = ones(row);
        boolean isGood = period != null && flow != null && market != null && product != null && value != null && isOne;
        return isGood ? new Observation(flow, period, market, product, value) : null;
    }

    private Period period(Line row) {
        String text = header.text(row, Field.PERIOD);
        Period known = periods.get(text);
        if (known != null) {
            return known;
        }
        try {
            Period period = Period.parse(text);
            periods.put(text, period);
            return period;
        } catch (IllegalArgumentException notAPeriod) {
            return wrong(Problems.Kind.PERIOD, row, notAPeriod.getMessage(), Field.PERIOD);
        }
    }

    private Flow flow(Line row) {
        if (!header.has(Field.FLOW)) {
            return flowWithoutColumn;
        }
        String text = header.text(row, Field.FLOW);
        Flow flow = FLOWS.get(Spelling.folded(text));
        return flow != null ? flow : wrong(Problems.Kind.FLOW, row, "'" + text + "' is not a flow", Field.FLOW);
    }

    private Member member(Line row, Field field, Function<String, Member> code, Member withoutColumn) {
        if (!header.has(field)) {
            return withoutColumn;
        }
        String text = header.text(row, field);
        return text.isBlank() ? wrong(Problems.Kind.EMPTY, row, "the " + field + " is empty", field) : code.apply(text);
    }

    private BigDecimal value(Line row) {
        String text = header.text(row, Field.VALUE);
        if (text.isBlank()) {
            return wrong(Problems.Kind.EMPTY, row, "the value is empty", Field.VALUE);
        }
        try {
            return numbers.parse(text).multiply(header.scale());
        } catch (Numbers.Unreadable unreadable) {
            return wrong(unreadable.kind, row, unreadable.getMessage(), Field.VALUE);
        }
    }

    private boolean ones(Line row) {
        boolean isOne = true;
        for (Field field : header.columns().keySet()) {
            if (field.mustBeOne()) {
                isOne &= mustBeOne(field, header.text(row, field).strip(), row);
            }
        }
        return isOne;
    }

    /** Whether all that was read so far is of that one currency, reporter or vintage. */
    private boolean mustBeOne(Field field, String text, Line row) {
        String one = field == Field.CURRENCY ? text.toUpperCase(Locale.ROOT) : text;
        String other = one.isEmpty() ? null : ones.putIfAbsent(field, one);
        boolean isOne = other == null || other.equals(one);
        if (!isOne) {
            problems.add(Problems.Kind.MIXED, row, "the " + field + " is '" + text + "' after '" + other + "'", -1);
        }
        return isOne;
    }

    private <T> T wrong(Problems.Kind kind, Line row, String text, Field field) {
        problems.add(kind, row, text, header.columns().get(field));
        return null;
    }
}
