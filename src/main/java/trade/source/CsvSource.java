package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Period;
import trade.cube.Query;
import trade.cube.Spelling;

/**
 * Reads CSV datasets in {@code trade}'s long layout, one observation a row, each once and row by row. Every row is checked,
 * wanted or not.
 */
public final class CsvSource {

    /** How many rows are looked at to tell the decimal mark. */
    private static final int SAMPLE = 1000;

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

    private final CsvOptions options;
    private final Function<String, Member> markets;
    private final Function<String, Member> products;

    /**
     * @param markets what a market is, by its name or code in the file
     * @param products what a product is, by its name or code in the file
     */
    public CsvSource(CsvOptions options, Function<String, Member> markets, Function<String, Member> products) {
        this.options = options;
        this.markets = remembered(markets);
        this.products = remembered(products);
    }

    /**
     * Sums the observations of all datasets.
     *
     * @throws DataException when a dataset cannot be trusted
     * @throws IOException when it cannot be read
     */
    public Cube read(List<Dataset> datasets, Query query) throws IOException {
        Cube cube = new Cube(query);
        Duplicates duplicates = new Duplicates(options.duplicates());
        Map<Field, String> ones = new EnumMap<>(Field.class);
        for (Dataset dataset : datasets) {
            try (Rows rows = new Rows(dataset, options)) {
                new Reading(dataset.name(), rows, cube, query, duplicates, ones).read();
            }
        }
        if (duplicates.gaveUp()) {
            cube.remark("there are too many cells to look for duplicates among all of them");
        }
        return cube;
    }

    private static Function<String, Member> remembered(Function<String, Member> code) {
        Map<String, Member> known = new HashMap<>();
        return text -> known.computeIfAbsent(text, code);
    }

    /** One pass over one dataset. */
    private final class Reading {

        private final String name;
        private final Rows rows;
        private final Cube cube;
        private final Query query;
        private final Duplicates duplicates;
        private final Map<Field, String> ones;
        private final Problems problems = new Problems();
        private final Map<String, Period> periods = new HashMap<>();
        private Header header;
        private Numbers numbers;
        private final Set<Long> bad = new HashSet<>();

        Reading(String name, Rows rows, Cube cube, Query query, Duplicates duplicates, Map<Field, String> ones) {
            this.name = name;
            this.rows = rows;
            this.cube = cube;
            this.query = query;
            this.duplicates = duplicates;
            this.ones = ones;
        }

        private record Row(long line, List<String> fields) {}

        void read() throws IOException {
            List<String> headings = rows.next()
                    .orElseThrow(() -> DataException.of(name, "there is nothing in it, not even a header", ""));
            header = Header.of(name, headings, options);
            header.currency().ifPresent(currency -> mustBeOne(Field.CURRENCY, currency, new Row(1, headings)));
            Deque<Row> sample = sample();
            if (sample.isEmpty()) {
                throw DataException.of(name, "there is a header but no observation below it", "");
            }
            numbers = options.decimal()
                    .map(Numbers::withDecimal)
                    .orElseGet(() -> Numbers.like(sample.stream()
                            .filter(row -> row.fields.size() == headings.size())
                            .map(row -> text(row, Field.VALUE))
                            .toList()));
            for (Row row = sample.poll(); row != null; row = sample.isEmpty() ? next() : sample.poll()) {
                read(row);
            }
            if (options.skipBadRows()) {
                if (!bad.isEmpty()) {
                    cube.warn(name + ": bad rows left out: " + bad.size());
                }
            } else {
                problems.report(name);
            }
            cube.currency(ones.get(Field.CURRENCY));
            if (!header.columns().containsKey(Field.FLOW)) {
                cube.remark(name + " has no flow column: taken as "
                        + options.flow().name().toLowerCase(Locale.ROOT) + "s");
            }
        }

        private Deque<Row> sample() throws IOException {
            Deque<Row> sample = new ArrayDeque<>();
            for (Row row = next(); row != null; row = sample.size() < SAMPLE ? next() : null) {
                sample.add(row);
            }
            return sample;
        }

        private Row next() throws IOException {
            Optional<List<String>> fields = rows.next();
            return fields.isPresent() ? new Row(rows.line(), fields.get()) : null;
        }

        private void read(Row row) {
            if (isHeaderAgain(row)) {
                return;
            }
            if (row.fields.size() != header.headings().size()) {
                problem(
                        Problems.Kind.RAGGED,
                        row,
                        "the row has " + row.fields.size() + " fields, the header has "
                                + header.headings().size(),
                        null);
                return;
            }
            Period period = period(row);
            Flow flow = flow(row);
            Member market = member(row, Field.MARKET, markets, Member.WORLD);
            Member product = member(row, Field.PRODUCT, products, Member.TOTAL);
            BigDecimal value = value(row);
            boolean isOne = ones(row);
            if (period == null || flow == null || market == null || product == null || value == null || !isOne) {
                return;
            }
            if (query.wants(flow, period)) {
                value = unlessDuplicate(row, flow, period, market, product, value);
            }
            if (value != null) {
                cube.add(flow, period, market, product, value);
            }
        }

        /** Files that were put together by a shell have their headers inside, each with its byte order mark. */
        private boolean isHeaderAgain(Row row) {
            List<String> fields = new ArrayList<>(row.fields);
            fields.set(0, fields.get(0).replace("\ufeff", ""));
            return fields.equals(header.headings());
        }

        private Period period(Row row) {
            String text = text(row, Field.PERIOD);
            Period known = periods.get(text);
            if (known != null) {
                return known;
            }
            try {
                Period period = Period.parse(text);
                periods.put(text, period);
                return period;
            } catch (IllegalArgumentException notAPeriod) {
                problem(Problems.Kind.PERIOD, row, notAPeriod.getMessage(), Field.PERIOD);
                return null;
            }
        }

        private Flow flow(Row row) {
            if (!header.columns().containsKey(Field.FLOW)) {
                return options.flow();
            }
            String text = text(row, Field.FLOW);
            Flow flow = FLOWS.get(Spelling.folded(text));
            if (flow == null) {
                problem(Problems.Kind.FLOW, row, "'" + text + "' is not a flow", Field.FLOW);
            }
            return flow;
        }

        private Member member(Row row, Field field, Function<String, Member> code, Member otherwise) {
            if (!header.columns().containsKey(field)) {
                return otherwise;
            }
            String text = text(row, field);
            if (text.isBlank()) {
                problem(Problems.Kind.EMPTY, row, "the " + field + " is empty", field);
                return null;
            }
            return code.apply(text);
        }

        private BigDecimal value(Row row) {
            String text = text(row, Field.VALUE);
            if (text.isBlank()) {
                problem(Problems.Kind.EMPTY, row, "the value is empty", Field.VALUE);
                return null;
            }
            try {
                return numbers.parse(text).multiply(header.scale());
            } catch (Numbers.Unreadable unreadable) {
                problem(unreadable.kind, row, unreadable.getMessage(), Field.VALUE);
                return null;
            }
        }

        private boolean ones(Row row) {
            boolean isOne = true;
            for (Field field : header.columns().keySet()) {
                if (field.mustBeOne()) {
                    isOne &= mustBeOne(field, text(row, field), row);
                }
            }
            return isOne;
        }

        private boolean mustBeOne(Field field, String text, Row row) {
            String other = ones.putIfAbsent(field, text);
            boolean isOne = other == null || other.equals(text);
            if (!isOne) {
                problem(Problems.Kind.MIXED, row, "the " + field + " is '" + text + "' after '" + other + "'", null);
            }
            return isOne;
        }

        private BigDecimal unlessDuplicate(
                Row row, Flow flow, Period period, Member market, Member product, BigDecimal value) {
            Duplicates.Earlier earlier =
                    duplicates.remember(flow, period, market, product, name + ":" + row.line, value);
            if (earlier == null) {
                return value;
            }
            if (duplicates.rule() == Duplicates.Rule.LAST) {
                return value.subtract(earlier.value());
            }
            problem(
                    Problems.Kind.DUPLICATE,
                    row,
                    "the same period, flow, market and product stand in " + earlier.place(),
                    null);
            return null;
        }

        private String text(Row row, Field field) {
            return row.fields.get(header.columns().get(field));
        }

        private void problem(Problems.Kind kind, Row row, String text, Field field) {
            bad.add(row.line);
            List<String> before = new ArrayList<>();
            int caret = -1;
            for (int i = 0; i < row.fields.size(); i++) {
                if (field != null && header.columns().get(field) == i) {
                    caret = before.isEmpty() ? 0 : String.join(",", before).length() + 1;
                }
                before.add(quoted(row.fields.get(i)));
            }
            String excerpt = String.join(String.valueOf(rows.delimiter()), before);
            problems.add(kind, name + ":" + row.line, text, excerpt, caret);
        }

        private String quoted(String field) {
            boolean mustQuote = field.indexOf(rows.delimiter()) >= 0 || field.contains("\"") || field.contains("\n");
            return mustQuote ? "\"" + field.replace("\"", "\"\"").replace("\n", "⏎") + "\"" : field;
        }
    }
}
