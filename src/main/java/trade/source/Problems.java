package trade.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import trade.csv.DataException;
import trade.csv.DataException.Problem;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.message.Text;

/** What is wrong with the rows of a dataset: the first ten of a kind, and how many more there are. */
final class Problems {

    private static final int SHOWN = 10;
    private static final int LONGEST_FIELD = 60;

    /** So many of a kind are no slips: nobody waits until all are counted. */
    private static final int MOST = 10_000;

    /** A kind of problem, and what to do about it. */
    enum ProblemKind {
        RAGGED(SourceMessage.A_WRONG_NUMBER_OF_FIELDS, SourceMessage.QUOTE_DELIMITER),
        PERIOD(SourceMessage.A_WRONG_PERIOD, SourceMessage.WRITE_PERIODS),
        FLOW(SourceMessage.A_WRONG_FLOW, SourceMessage.WRITE_FLOWS),
        ENCODING(SourceMessage.A_NAME_IN_ANOTHER_ENCODING, SourceMessage.SAY_ENCODING),
        NUMBER(SourceMessage.A_WRONG_NUMBER, SourceMessage.SKIP_BAD_ROWS),
        EXPONENT(SourceMessage.A_NUMBER_WITH_EXPONENT, SourceMessage.WRITE_DIGITS_OUT),
        AMBIGUOUS(SourceMessage.AN_AMBIGUOUS_NUMBER, SourceMessage.SAY_DECIMAL),
        EMPTY(SourceMessage.AN_EMPTY_FIELD, SourceMessage.SKIP_BAD_ROWS),
        PART(SourceMessage.A_PART_OF_ANOTHER_ROW, SourceMessage.SKIP_PARTS),
        CELL(SourceMessage.A_WRONG_CELL, SourceMessage.MEND_CELLS),
        MIXED(SourceMessage.ANOTHER_CURRENCY_OR_VINTAGE, SourceMessage.KEEP_ONE),
        CURRENCY(SourceMessage.ANOTHER_UNIT, SourceMessage.KEEP_VALUES),
        DUPLICATE(SourceMessage.THE_SAME_CELL_AGAIN, SourceMessage.SAY_DUPLICATES);

        private final SourceMessage what;
        private final SourceMessage hint;

        ProblemKind(SourceMessage what, SourceMessage hint) {
            this.what = what;
            this.hint = hint;
        }
    }

    private String dataset;
    private final boolean areSkipped;
    private Map<Integer, String> columns = Map.of();
    private long rows = 1;
    private boolean isTold;
    private char delimiter = ',';
    private final List<Problem> shown = new ArrayList<>();
    private final Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);
    private DataException last;
    private NumberedRecord lastLine;
    private ProblemKind lastKind;
    private Text lastText;
    private int lastColumn;
    private long badLines;

    /** @param areSkipped whether rows with a problem are left out, so that only what ends the reading matters */
    Problems(String dataset, boolean areSkipped) {
        this.dataset = dataset;
        this.areSkipped = areSkipped;
    }

    /** Places are shown in a dataset of this name, and excerpts with this delimiter. */
    void showAs(String name, char delimiter) {
        this.dataset = name;
        this.delimiter = delimiter;
    }

    /** @param column which field is wrong, or −1 */
    void add(ProblemKind kind, NumberedRecord line, Text text, int column) {
        if (isTold && kind != ProblemKind.DUPLICATE) {
            return;
        }
        boolean isSame = lastLine != null && (isNumbered(line) ? line.number() == lastLine.number() : line == lastLine);
        if (!isSame) {
            lastLine = line;
            badLines += rows;
        }
        // of rows without an order nobody knows which one to leave out
        boolean isOfOrder = kind == ProblemKind.DUPLICATE || kind == ProblemKind.MIXED;
        boolean isSkipped = areSkipped && (!isOfOrder || isNumbered(line));
        if (isSkipped) {
            return;
        }
        // of one row, the same is said once
        boolean isNew = !isSame || kind != lastKind || (column < 0 ? !text.equals(lastText) : column != lastColumn);
        lastKind = kind;
        lastText = text;
        lastColumn = column;
        if (!isNew) {
            return;
        }
        int count = counts.merge(kind, 1, Integer::sum);
        if (count > MOST) {
            throw DataException.of(dataset, SourceMessage.REST_NOT_READ);
        }
        if (count <= SHOWN) {
            shown.add(
                    isNumbered(line)
                            ? ofFile(line, text, column)
                            : new Problem(
                                    dataset,
                                    rows > 1 ? SourceMessage.IN_ROWS.with(text, rows) : text,
                                    excerpt(line),
                                    -1));
        }
    }

    private Problem ofFile(NumberedRecord line, Text text, int column) {
        List<String> fields = line.fields().stream().map(this::quoted).toList();
        int caret = fields.stream()
                .limit(Math.max(0, column))
                .mapToInt(field -> field.length() + 1)
                .sum();
        String excerpt = String.join(String.valueOf(delimiter), fields);
        return new Problem(dataset + ":" + line.number(), text, excerpt, column < 0 ? -1 : caret);
    }

    /** Rows of tables have no numbers, but each field has a name. */
    private static boolean isNumbered(NumberedRecord line) {
        return line.number() > 0;
    }

    private String excerpt(NumberedRecord line) {
        return columns.entrySet().stream()
                .filter(column -> !line.fields().get(column.getKey()).isEmpty())
                .map(column -> column.getValue() + "=" + quoted(line.fields().get(column.getKey())))
                .collect(Collectors.joining(delimiter + " "));
    }

    /** Excerpts of tables show these columns. */
    void showColumns(Map<Integer, String> shownColumns) {
        columns = shownColumns;
    }

    /** What follows is a problem of so many rows each. */
    void countRowsAs(long more) {
        rows = isTold ? 1 : more;
    }

    /** All but duplicates have been found. */
    void startDuplicates() {
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
        Set<Text> hints = new LinkedHashSet<>();
        all.addAll(shown);
        counts.forEach((kind, count) -> {
            hints.add(kind.hint);
            if (count > SHOWN) {
                all.add(new Problem(dataset, SourceMessage.MORE_TIMES.with(count - SHOWN, kind.what), "", -1));
            }
        });
        if (last != null) {
            all.addAll(last.problems());
            hints.addAll(last.hints());
        }
        if (!all.isEmpty()) {
            throw new DataException(all, List.copyOf(hints), shown.isEmpty() && last.isQuestion());
        }
    }
}
