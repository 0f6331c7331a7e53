package trade.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import trade.layout.Line;
import trade.source.DataException.Problem;

/** What is wrong with the rows of a dataset: the first ten of a kind, and how many more there are. */
final class Problems {

    private static final int SHOWN = 10;
    private static final int LONGEST_FIELD = 60;

    /** So many of a kind are no slips: nobody waits until all are counted. */
    private static final int MOST = 10_000;

    /** A kind of problem, and what to do about it. */
    enum Kind {
        RAGGED("a wrong number of fields", "a name that contains the delimiter is written in double quotes"),
        PERIOD("a wrong period", "periods are written 2024-01, 2024-Q1, 2024-H1 or 2024"),
        FLOW("a wrong flow", "flows are export, import, re-export or re-import"),
        ENCODING(
                "a name in another encoding",
                "--encoding windows-1258 (Vietnamese) or windows-1252 (Western) says which it is"),
        NUMBER("a wrong number", "--bad-rows skip leaves such rows out and counts them"),
        EXPONENT(
                "a number with an exponent",
                "write the digits out: options(scipen = 999) in R, float_format in pandas"),
        AMBIGUOUS("an ambiguous number", "--decimal . or --decimal , says which mark it is"),
        EMPTY("an empty field", "--bad-rows skip leaves such rows out and counts them"),
        MIXED(
                "another currency, valuation, classification or vintage",
                "a figure is of one currency, valuation, classification and vintage: --where HEADING=TEXT keeps the rows of one"),
        CURRENCY(
                "another unit",
                "rates, indices and quantities are no values: --where HEADING=TEXT keeps the rows that are"),
        DUPLICATE(
                "the same cell again",
                "--duplicates sum adds them up, --duplicates last keeps the last; if another column tells them apart, --where HEADING=TEXT keeps one");

        private final String what;
        private final String hint;

        Kind(String what, String hint) {
            this.what = what;
            this.hint = hint;
        }
    }

    private final String dataset;
    private final boolean areSkipped;
    private Map<Integer, String> columns = Map.of();
    private long rows = 1;
    private boolean isTold;
    private char delimiter = ',';
    private final List<Problem> shown = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private DataException last;
    private Line lastLine;
    private long badLines;

    /** @param areSkipped whether rows with a problem are left out, so that only what ends the reading matters */
    Problems(Dataset dataset, boolean areSkipped) {
        this(dataset.name(), areSkipped);
    }

    Problems(String dataset, boolean areSkipped) {
        this.dataset = dataset;
        this.areSkipped = areSkipped;
    }

    /** Excerpts are shown with this delimiter. */
    void in(char delimiter) {
        this.delimiter = delimiter;
    }

    /** @param column which field is wrong, or −1 */
    void add(Kind kind, Line line, String text, int column) {
        if (isTold && kind != Kind.DUPLICATE) {
            return;
        }
        boolean isSame = lastLine != null && (isNumbered(line) ? line.number() == lastLine.number() : line == lastLine);
        if (!isSame) {
            lastLine = line;
            badLines += rows;
        }
        // of rows without an order nobody knows which one to leave out
        boolean isOfOrder = kind == Kind.DUPLICATE || kind == Kind.MIXED;
        boolean isSkipped = areSkipped && (!isOfOrder || isNumbered(line));
        if (isSkipped) {
            return;
        }
        int count = counts.merge(kind, 1, Integer::sum);
        if (count > MOST) {
            throw DataException.of(dataset, "the rest is not read, as so much is wrong", "");
        }
        if (count <= SHOWN) {
            shown.add(
                    isNumbered(line)
                            ? ofFile(line, text, column)
                            : new Problem(dataset, rows > 1 ? text + " (" + rows + " rows)" : text, excerpt(line), -1));
        }
    }

    private Problem ofFile(Line line, String text, int column) {
        List<String> fields = line.fields().stream().map(this::quoted).toList();
        int caret = fields.stream()
                .limit(Math.max(0, column))
                .mapToInt(field -> field.length() + 1)
                .sum();
        String excerpt = String.join(String.valueOf(delimiter), fields);
        return new Problem(dataset + ":" + line.number(), text, excerpt, column < 0 ? -1 : caret);
    }

    /** Rows of tables have no numbers, but each field has a name. */
    private static boolean isNumbered(Line line) {
        return line.number() > 0;
    }

    private String excerpt(Line line) {
        return columns.entrySet().stream()
                .filter(column -> !line.fields().get(column.getKey()).isEmpty())
                .map(column -> column.getValue() + "=" + quoted(line.fields().get(column.getKey())))
                .collect(Collectors.joining(delimiter + " "));
    }

    /** Excerpts of tables show these columns. */
    void in(Map<Integer, String> shownColumns) {
        columns = shownColumns;
    }

    /** What follows is a problem of so many rows each. */
    void of(long more) {
        rows = isTold ? 1 : more;
    }

    /** All but duplicates have been found. */
    void areTold() {
        isTold = true;
        rows = 1;
    }

    /** Keeps what ended the reading. */
    void add(DataException wrong) {
        last = wrong;
    }

    private String quoted(String field) {
        boolean mustQuote = field.indexOf(delimiter) >= 0 || field.contains("\"") || field.contains("\n");
        String cut = field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) + "…" : field;
        String shown = Encoding.shown(cut.replace("\n", "⏎"));
        return mustQuote ? "\"" + shown.replace("\"", "\"\"") + "\"" : shown;
    }

    /** The number of lines that anything is wrong with. */
    long badLines() {
        return badLines;
    }

    boolean exist() {
        return badLines > 0;
    }

    /** Does nothing while there is no problem. */
    void report() {
        List<Problem> all = new ArrayList<>();
        Set<String> hints = new LinkedHashSet<>();
        all.addAll(shown);
        counts.forEach((kind, count) -> {
            hints.add(kind.hint);
            if (count > SHOWN) {
                all.add(new Problem(dataset, "and " + (count - SHOWN) + " more times " + kind.what, "", -1));
            }
        });
        if (last != null) {
            all.addAll(last.problems());
            hints.addAll(last.hints());
        }
        if (!all.isEmpty()) {
            throw new DataException(all, List.copyOf(hints));
        }
    }
}
