package trade.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trade.layout.Line;
import trade.source.DataException.Problem;

/** What is wrong with the rows of a dataset: the first ten of a kind, and how many more there are. */
final class Problems {

    private static final int SHOWN = 10;
    private static final int LONGEST_FIELD = 60;

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
    private char delimiter = ',';
    private final List<Problem> shown = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private DataException last;
    private long lastLine = -1;
    private int badLines;

    /** @param areSkipped whether rows with a problem are left out, so that only what ends the reading matters */
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
        if (line.number() != lastLine) {
            lastLine = line.number();
            badLines++;
        }
        if (counts.merge(kind, 1, Integer::sum) <= SHOWN) {
            List<String> fields = line.fields().stream().map(this::quoted).toList();
            int caret = fields.stream()
                    .limit(Math.max(0, column))
                    .mapToInt(field -> field.length() + 1)
                    .sum();
            String excerpt = String.join(String.valueOf(delimiter), fields);
            shown.add(new Problem(dataset + ":" + line.number(), text, excerpt, column < 0 ? -1 : caret));
        }
    }

    /** Keeps what ended the reading. */
    void add(DataException wrong) {
        last = wrong;
    }

    private String quoted(String field) {
        boolean mustQuote = field.indexOf(delimiter) >= 0 || field.contains("\"") || field.contains("\n");
        String cut = field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) + "…" : field;
        String shown = Encoding.shown(cut.replace("\n", "⏎").replaceAll("\\p{Cc}", " "));
        return mustQuote ? "\"" + shown.replace("\"", "\"\"") + "\"" : shown;
    }

    /** The number of lines that anything is wrong with. */
    int badLines() {
        return badLines;
    }

    boolean exist() {
        return badLines > 0;
    }

    /** Does nothing while there is no problem. */
    void report() {
        List<Problem> all = new ArrayList<>();
        Set<String> hints = new LinkedHashSet<>();
        if (!areSkipped) {
            all.addAll(shown);
            counts.forEach((kind, count) -> {
                hints.add(kind.hint);
                if (count > SHOWN) {
                    all.add(new Problem(dataset, "and " + (count - SHOWN) + " more times " + kind.what, "", -1));
                }
            });
        }
        if (last != null) {
            all.addAll(last.problems());
            hints.addAll(last.hints());
        }
        if (!all.isEmpty()) {
            throw new DataException(all, List.copyOf(hints));
        }
    }
}
