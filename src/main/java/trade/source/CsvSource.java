package trade.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import trade.cube.Cube;
import trade.cube.Member;
import trade.cube.Query;

/**
 * Reads CSV datasets in {@code trade}'s long layout, one observation a row, each once and row by row. Every row is checked,
 * wanted or not.
 */
public final class CsvSource {

    /** How many rows are looked at to tell the decimal mark. */
    private static final int SAMPLE = 1000;

    private static final String NO_CURRENCY = "no currency that is said";

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
                read(dataset.name(), rows, ones, duplicates, query, cube);
            }
        }
        if (duplicates.gaveUp()) {
            cube.remark("there are too many cells to look for duplicates among all of them");
        }
        String currency = ones.getOrDefault(Field.CURRENCY, NO_CURRENCY);
        cube.currency(currency.equals(NO_CURRENCY) ? null : currency);
        return cube;
    }

    private void read(String name, Rows rows, Map<Field, String> ones, Duplicates duplicates, Query query, Cube cube)
            throws IOException {
        Line first =
                rows.next().orElseThrow(() -> DataException.of(name, "there is nothing in it, not even a header", ""));
        Header header = Header.of(name, first, options);
        checkCurrency(name, first, header, ones);
        Deque<Line> sample = sample(rows);
        if (sample.isEmpty()) {
            throw DataException.of(name, "there is a header but no observation below it", "");
        }
        Problems problems = new Problems(name, rows.delimiter());
        Parser parser = new Parser(header, numbers(header, sample), options.flow(), markets, products, ones, problems);

        for (Line row = sample.poll();
                row != null;
                row = sample.isEmpty() ? rows.next().orElse(null) : sample.poll()) {
            Observation observation = header.isAgain(row) ? null : parser.parse(row);
            if (observation != null) {
                add(observation, row, name, problems, duplicates, query, cube);
            }
        }
        if (!options.skipBadRows()) {
            problems.report();
        } else if (problems.badLines() > 0) {
            cube.warn(name + ": bad rows left out: " + problems.badLines());
        }
        if (!header.unread().isEmpty()) {
            cube.remark(name + ": columns not read: " + String.join("; ", header.unread()));
        }
        if (!header.has(Field.FLOW)) {
            cube.remark(name + " has no flow column: taken as "
                    + options.flow().name().toLowerCase(Locale.ROOT) + "s");
        }
    }

    /** Whether all datasets are in the same currency, or all say nothing of it. */
    private static void checkCurrency(String name, Line first, Header header, Map<Field, String> ones) {
        String here = header.currency().orElse(header.has(Field.CURRENCY) ? null : NO_CURRENCY);
        String before = here == null ? null : ones.putIfAbsent(Field.CURRENCY, here);
        if (before != null && !before.equals(here)) {
            throw DataException.of(
                    name + ":" + first.number(),
                    "the values are in " + here + ", those before in " + before,
                    "--currency says what all of them are in, if they are in the same");
        }
    }

    private static void add(
            Observation observation,
            Line row,
            String name,
            Problems problems,
            Duplicates duplicates,
            Query query,
            Cube cube) {
        Duplicates.Earlier earlier = query.wants(observation.flow(), observation.period())
                ? duplicates.remember(observation, name + ":" + row.number())
                : null;
        if (earlier != null && duplicates.rule() == Duplicates.Rule.FAIL) {
            String text = "the same period, flow, market and product stand in " + earlier.place();
            problems.add(Problems.Kind.DUPLICATE, row, text, -1);
            return;
        }
        cube.add(
                observation.flow(),
                observation.period(),
                observation.market(),
                observation.product(),
                earlier == null ? observation.value() : observation.value().subtract(earlier.value()));
    }

    private static Deque<Line> sample(Rows rows) throws IOException {
        Deque<Line> sample = new ArrayDeque<>();
        for (Line row = rows.next().orElse(null);
                row != null;
                row = sample.size() < SAMPLE ? rows.next().orElse(null) : null) {
            sample.add(row);
        }
        return sample;
    }

    private Numbers numbers(Header header, Deque<Line> sample) {
        return options.decimal()
                .map(Numbers::withDecimal)
                .orElseGet(() -> Numbers.like(sample.stream()
                        .filter(row -> row.fields().size() == header.headings().size())
                        .map(row -> header.text(row, Field.VALUE))
                        .toList()));
    }

    private static Function<String, Member> remembered(Function<String, Member> code) {
        Map<String, Member> known = new HashMap<>();
        return text -> known.computeIfAbsent(text, code);
    }
}
