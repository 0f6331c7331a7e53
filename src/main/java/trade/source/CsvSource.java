package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import trade.cube.Cube;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Query;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Layouts;
import trade.layout.Line;
import trade.layout.Reshaping;

/** Reads CSV datasets of any layout that is known, each once and row by row. Every row is checked, wanted or not. */
public final class CsvSource {

    private static final String NO_CURRENCY = "no currency that is said";

    private final CsvOptions options;
    private final Function<String, Member> markets;
    private final Function<String, Member> products;

    /**
     * @param markets what a market or reporter is, by its name or code in the file
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
        Reading reading = new Reading(query);
        for (Dataset dataset : datasets) {
            Problems problems = new Problems(dataset.name(), options.skipBadRows());
            reading.read(dataset, problems);
            problems.report();
        }
        return reading.cube();
    }

    /**
     * Reads all datasets to the end, whatever is wrong with them, and says what it found.
     *
     * @throws IOException when one cannot be read
     */
    public Inspection inspect(List<Dataset> datasets, Query query) throws IOException {
        Reading reading = new Reading(query);
        List<Inspection.File> files = new ArrayList<>();
        List<DataException.Problem> problems = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Problems ofFile = new Problems(dataset.name(), false);
            try {
                reading.read(dataset, ofFile).ifPresent(files::add);
                ofFile.report();
            } catch (DataException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        return new Inspection(files, problems, reading.cube());
    }

    /** All datasets of one run, which must agree with one another. */
    private final class Reading {

        private final Query query;
        private final Cube cube;
        private final Duplicates duplicates = new Duplicates(options.duplicates());
        private final Map<Field, String> ones = new EnumMap<>(Field.class);

        Reading(Query query) {
            this.query = query;
            this.cube = new Cube(query);
        }

        Cube cube() {
            if (duplicates.gaveUp()) {
                cube.remark("there are too many cells to look for duplicates among all of them");
            }
            String currency = ones.getOrDefault(Field.CURRENCY, NO_CURRENCY);
            cube.currency(currency.equals(NO_CURRENCY) ? null : currency);
            return cube;
        }

        /** Gives what the file is like, if it has a header that could be read; else the problems say why. */
        Optional<Inspection.File> read(Dataset dataset, Problems problems) throws IOException {
            FileReading reading = null;
            try (CsvFile file = new CsvFile(dataset, options, query.measure())) {
                problems.in(file.delimiter());
                reading = new FileReading(file, problems);
                reading.read();
            } catch (DataException wrong) {
                problems.add(wrong);
            }
            return Optional.ofNullable(reading).map(FileReading::facts);
        }

        /** One dataset. */
        private final class FileReading {

            private final CsvFile file;
            private final Header header;
            private final Problems problems;
            private final Parser parser;
            private final Reshaping reshaping;
            private final Map<String, Long> leftOut = new TreeMap<>();
            private long rows;
            private long observations;

            FileReading(CsvFile file, Problems problems) {
                this.file = file;
                this.header = file.header();
                this.problems = problems;
                this.reshaping = header.layout().reshaping();
                this.parser = new Parser(file, options.flow(), markets, products, ones, problems);
            }

            void read() throws IOException {
                checkOnes();
                List<Line> words = new ArrayList<>();
                for (Optional<Line> line = file.next(); line.isPresent(); line = file.next()) {
                    if (header.isWordsAlone(line.get())) {
                        words.add(line.get());
                    } else {
                        words.forEach(this::take);
                        words.clear();
                        take(line.get());
                    }
                }
                reshaping.end(this::parse);
                if (!words.isEmpty()) {
                    cube.warn(file.name() + ": lines below the table that are not read: " + words.size()
                            + ", from line " + words.get(0).number() + " on");
                }
                remark();
            }

            private void take(Line line) {
                if (!header.isAgain(line) && isComplete(line)) {
                    reshaping.add(line, this::parse);
                }
            }

            private boolean isComplete(Line line) {
                int fields = line.fields().size();
                boolean endsInDelimiter = header.layout().canEndInDelimiter()
                        && fields == header.width() + 1
                        && line.fields().get(fields - 1).isBlank();
                if (fields != header.width() && !endsInDelimiter) {
                    String text = "the row has " + fields + " fields, the header has " + header.width();
                    problems.add(Problems.Kind.RAGGED, line, text, -1);
                    return false;
                }
                return true;
            }

            private void parse(Line row) {
                rows++;
                Header.Kept column = header.leavesOut(row);
                if (column != null) {
                    leftOut.merge(column.heading(), 1L, Long::sum);
                } else {
                    parser.parse(row, observation -> add(observation, row));
                }
            }

            private void add(Observation one, Line row) {
                observations++;
                Duplicates.Earlier earlier = cube.wants(one)
                        ? duplicates.remember(one, header.part(row), file.name() + ":" + row.number())
                        : null;
                boolean isReplaced = earlier != null && earlier.value() != null && one.value() != null;
                if (earlier != null && (duplicates.rule() == Duplicates.Rule.FAIL || !isReplaced)) {
                    String text = "the same period, flow, market and product stand in " + earlier.place();
                    problems.add(Problems.Kind.DUPLICATE, row, text, -1);
                } else {
                    cube.add(isReplaced ? one.less(earlier.value()) : one);
                }
            }

            /** Whether what the file says of all its rows agrees with the files before. */
            private void checkOnes() {
                for (Field field : Field.values()) {
                    if (field.mustBeOne() && (field != Field.CURRENCY || query.measure() == Measure.VALUE)) {
                        checkOne(field);
                    }
                }
            }

            private void checkOne(Field field) {
                String here = field == Field.CURRENCY
                        ? header.currency().orElse(header.has(field) ? null : NO_CURRENCY)
                        : header.constants().get(field);
                String before = here == null ? null : ones.putIfAbsent(field, here);
                if (before != null && !before.equals(here)) {
                    boolean isCurrency = field == Field.CURRENCY;
                    throw DataException.of(
                            file.name() + ":1",
                            isCurrency
                                    ? "the values are in " + here + ", those before in " + before
                                    : "the " + field + " is '" + here + "', before it was '" + before + "'",
                            isCurrency
                                    ? "--currency says what all of them are in, if they are in the same"
                                    : "--given " + field + "=TEXT says what all of them are, if they are the same");
                }
            }

            private void remark() {
                String name = file.name();
                if (observations == 0 && !problems.exist()) {
                    String columns = String.join(", ", leftOut.keySet());
                    throw DataException.of(
                            name,
                            leftOut.isEmpty()
                                    ? "there is no number in its rows"
                                    : "none of its " + rows + " rows is read: " + columns + " leaves them out",
                            leftOut.isEmpty() ? "" : "--where HEADING=TEXT says which to read instead");
                }
                if (options.skipBadRows() && problems.badLines() > 0) {
                    cube.warn(name + ": bad rows left out: " + problems.badLines());
                }
                if (!leftOut.isEmpty()) {
                    List<String> counts = new ArrayList<>();
                    leftOut.forEach((heading, count) -> counts.add(count + " by " + heading));
                    cube.remark(name + ": rows not read, as they are parts or sums of others: "
                            + String.join("; ", counts));
                }
                boolean isOfficial = header.layout() != Layouts.LONG && header.layout() != Layouts.WIDE;
                if (isOfficial) {
                    cube.remark(name + " is read as " + header.layout());
                } else if (!header.unread().isEmpty()) {
                    cube.remark(name + ": columns not read: " + String.join("; ", header.unread()));
                }
                if (parser.estimates() > 0) {
                    cube.remark(name + ": estimates among the values: " + parser.estimates());
                }
                if (parser.guesses() > 0) {
                    cube.remark(name + " is not all in UTF-8; names of markets that were known in another encoding: "
                            + parser.guesses());
                }
                boolean hasFlow = header.has(Field.FLOW)
                        || header.values().stream()
                                .allMatch(value -> value.flow().isPresent());
                if (!hasFlow) {
                    cube.remark(name + " has no flow column: taken as "
                            + options.flow().plural());
                }
            }

            Inspection.File facts() {
                return new Inspection.File(
                        file.name(),
                        header,
                        file.encoding(),
                        file.delimiter(),
                        file.numbers().mark(),
                        rows,
                        observations,
                        leftOut);
            }
        }
    }

    private static Function<String, Member> remembered(Function<String, Member> code) {
        Map<String, Member> known = new HashMap<>();
        return text -> known.computeIfAbsent(text, code);
    }
}
