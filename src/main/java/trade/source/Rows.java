package trade.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.message.Text;
import trade.spreadsheet.MergedHeader;

/** The records of a file, or of a sheet or member of it, of which some can be looked at before they are taken. */
abstract class Rows implements Closeable {

    private final Deque<NumberedRecord> ahead = new ArrayDeque<>();
    private DataException wrongAhead;

    /** The next record that is not blank; null at the end. */
    abstract NumberedRecord read() throws IOException;

    /** What the texts are in, in words. */
    abstract Text encoding();

    /** Whether there were bytes that are not UTF-8 in what should be. */
    boolean hasBytes() {
        return false;
    }

    /** What parts fields, where something does. */
    Optional<Character> delimiter() {
        return Optional.empty();
    }

    /** The same as CSV, if that is what it is. */
    Optional<CsvRows> csv() {
        return Optional.empty();
    }

    /** The readings of a header of several rows that begins in the first of these; empty where it is one row. */
    Optional<MergedHeader> mergedHeader(List<NumberedRecord> first) {
        return Optional.empty();
    }

    /** The headings of a header whose rows have been taken, one for each column, where rows have no length of their own. */
    NumberedRecord headings(NumberedRecord header) throws IOException {
        return header;
    }

    /** A row with as many fields as the header has, where rows have no length of their own. */
    NumberedRecord fitted(NumberedRecord row, int width) {
        return row;
    }

    /** Whether what can be read again has been read. */
    boolean isHeadUsedUp() {
        return false;
    }

    /** Whether there are records that have been read and are still to be given by {@link #next}. */
    final boolean hasAhead() {
        return !ahead.isEmpty() || wrongAhead != null;
    }

    /** The records that have been read and are still to be given by {@link #next}. */
    final Collection<NumberedRecord> ahead() {
        return ahead;
    }

    /** Whether one of them is wrong. */
    final boolean isWrongAhead() {
        return wrongAhead != null;
    }

    /** The next records, to be given again by {@link #next}, up to one that is wrong. */
    final List<NumberedRecord> peek(int count) throws IOException {
        return peek(count, false);
    }

    /** The same, but no more than can be read again. */
    final List<NumberedRecord> sample(int count) throws IOException {
        return peek(count, true);
    }

    private List<NumberedRecord> peek(int count, boolean fromHead) throws IOException {
        try {
            NumberedRecord row = null;
            while (wrongAhead == null
                    && ahead.size() < count
                    && !(fromHead && isHeadUsedUp() && !ahead.isEmpty())
                    && (row = read()) != null) {
                ahead.add(row);
            }
        } catch (DataException wrong) {
            wrongAhead = wrong;
        }
        return ahead.stream().limit(count).toList();
    }

    /** The next record that is not blank; empty at the end. */
    final Optional<NumberedRecord> next() throws IOException {
        if (ahead.isEmpty() && wrongAhead != null) {
            throw wrongAhead;
        }
        return Optional.ofNullable(ahead.isEmpty() ? read() : ahead.poll());
    }
}
