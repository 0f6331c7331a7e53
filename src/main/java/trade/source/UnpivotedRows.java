package trade.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import trade.csv.CellKind;
import trade.csv.NumberedRecord;
import trade.layout.Headings;
import trade.layout.Overrides;
import trade.layout.UnknownColumns;
import trade.layout.UnreadableHeader;
import trade.message.Text;

/**
 * A row for each number of rows that hold one of each market or product, in columns that are headed by them: what heads a number becomes a cell
 * beside it, in a column headed {@link UnknownColumns#HEADINGS}.
 */
final class UnpivotedRows extends Rows {

    private static final int SAMPLE = 1000;

    private final Rows rows;
    private final NumberedRecord header;
    private final long lastRow;
    private final List<Integer> numbers;
    private final List<Integer> others;
    private final Deque<NumberedRecord> ready = new ArrayDeque<>();

    private UnpivotedRows(Rows rows, FoundHeader.LikelyHeader likely, List<Integer> numbers) {
        this.rows = rows;
        this.header = likely.headings();
        this.lastRow = likely.lastRow();
        this.numbers = numbers;
        this.others = IntStream.range(0, header.fields().size())
                .filter(column -> !numbers.contains(column))
                .boxed()
                .toList();
    }

    /** The same rows, unless the user says that headings are what no column says. */
    static Rows of(String name, Rows rows, Overrides overrides) throws IOException {
        Optional<FoundHeader.LikelyHeader> likely =
                UnknownColumns.mayBeAcross(overrides) ? FoundHeader.likely(rows) : Optional.empty();
        Headings headings =
                Headings.of(likely.map(header -> header.headings().fields()).orElse(List.of()));
        if (likely.isEmpty() || !UnknownColumns.areAcross(headings, overrides)) {
            return rows;
        }
        FoundHeader.LikelyHeader header = likely.get();
        List<NumberedRecord> below = rows.sample(SAMPLE).stream()
                .filter(row -> row.number() > header.lastRow())
                .map(row -> rows.fitted(row, headings.size()))
                .toList();
        try {
            return new UnpivotedRows(rows, header, new UnknownColumns(headings, overrides, below).across());
        } catch (UnreadableHeader unclear) {
            throw unclear.at(name + ":" + header.headings().number());
        }
    }

    @Override
    NumberedRecord read() throws IOException {
        while (ready.isEmpty()) {
            Optional<NumberedRecord> next = rows.next();
            if (next.isEmpty()) {
                return null;
            }
            add(next.get());
        }
        return ready.poll();
    }

    private void add(NumberedRecord line) {
        NumberedRecord row = rows.fitted(line, header.fields().size());
        if (row.number() == header.number()) {
            ready.add(with(header, UnknownColumns.HEADINGS, "value", CellKind.TEXT));
        } else if (row.number() < header.number()
                || row.fields().size() != header.fields().size()) {
            ready.add(line);
        } else if (row.number() > lastRow) {
            for (int column : numbers) {
                String text = row.fields().get(column);
                if (!text.isBlank()) {
                    ready.add(with(row, header.fields().get(column), text, row.kind(column)));
                }
            }
        }
    }

    private NumberedRecord with(NumberedRecord row, String heading, String text, CellKind kind) {
        List<String> fields = new ArrayList<>();
        List<CellKind> kinds = new ArrayList<>();
        for (int column : others) {
            fields.add(row.fields().get(column));
            kinds.add(row.kind(column));
        }
        fields.addAll(List.of(heading, text));
        kinds.addAll(List.of(CellKind.TEXT, kind));
        return new NumberedRecord(row.number(), fields, kinds);
    }

    @Override
    Text encoding() {
        return rows.encoding();
    }

    @Override
    boolean hasBytes() {
        return rows.hasBytes();
    }

    @Override
    Optional<Character> delimiter() {
        return rows.delimiter();
    }

    @Override
    NumberedRecord fitted(NumberedRecord row, int width) {
        return rows.fitted(row, width);
    }

    @Override
    boolean isHeadUsedUp() {
        return rows.isHeadUsedUp();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
