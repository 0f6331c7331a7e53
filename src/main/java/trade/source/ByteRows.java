package trade.source;

import java.util.Arrays;
import trade.csv.CsvRecords;
import trade.csv.TextLines;

/**
 * The records of a block, some at a time, and where their fields end. Loops are over some rows and not over a block, as the compiler
 * is the sooner done with a method the more often it is called.
 */
final class ByteRows extends CacheLinePadded {

    /** How many rows there are at a time, at most. */
    static final int SOME = 128;

    private static final long HIGH = Block.ONES << 7;
    private static final int STEP = 1 << 12;

    private final char delimiter;
    private final int width;
    private final boolean mayEndInDelimiter;
    private final long delimiters;
    private final boolean isBelow;

    private byte[] bytes;
    private int end;
    /** How far marks have been looked for. */
    private int at;
    /** Where there are delimiters, quotes, line breaks and some other bytes; of rows that are given, where their fields end. */
    private int[] marks = new int[STEP * 2];

    private int marked;
    private int mark;
    private int nextRow;
    private long nextLine;

    private final int[] starts = new int[SOME + 1];
    /** The mark that is the end of the first field. */
    private final int[] firsts = new int[SOME];

    private final boolean[] areWhole = new boolean[SOME];
    private final long[] lines = new long[SOME + 1];

    /**
     * @param width how many fields a row has
     * @param mayEndInDelimiter whether there may be one more that is empty
     */
    ByteRows(char delimiter, int width, boolean mayEndInDelimiter) {
        this.delimiter = delimiter;
        this.width = width;
        this.mayEndInDelimiter = mayEndInDelimiter;
        this.delimiters = delimiter * Block.ONES;
        this.isBelow = delimiter <= ',';
    }

    /** What follows is read from that block. */
    void startBlock(Block block) {
        bytes = block.bytes;
        end = block.end;
        at = 0;
        marked = 0;
        mark = 0;
        nextRow = 0;
        nextLine = 0;
    }

    /** Goes on to the next rows; gives how many there are, 0 at the end. */
    int next() {
        int count = 0;
        while (count < SOME && nextRow < end) {
            starts[count] = nextRow;
            lines[count] = nextLine;
            firsts[count] = mark;
            if (mark + width + 1 >= marked) {
                findMarks();
            }
            areWhole[count] = isPlain() || isWhole();
            count++;
        }
        starts[count] = nextRow;
        lines[count] = nextLine;
        return count;
    }

    /** Finds more marks, without a branch for each. */
    private void findMarks() {
        int to = Math.min(end, at + STEP);
        if (marked + STEP + Block.BEYOND > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        int[] found = marks;
        int count = marked;
        for (; at < to; at += Long.BYTES) {
            long eight = Block.eight(bytes, at);
            long rest = below(eight) | (isBelow ? 0 : Block.equal(eight, delimiters));
            int next = count + Block.count(rest >>> 7);
            found[count] = at + Block.first(rest);
            rest &= rest - 1;
            found[count + 1] = at + Block.first(rest);
            rest &= rest - 1;
            found[count + 2] = at + Block.first(rest);
            rest &= rest - 1;
            for (count += 3; rest != 0; rest &= rest - 1) {
                found[count++] = at + Block.first(rest);
            }
            count = next;
        }
        while (count > 0 && found[count - 1] >= end) {
            count--;
        }
        marked = count;
    }

    /** The bytes up to the comma: line breaks, tabs and quotes are among them, and some that mean nothing. */
    private static long below(long eight) {
        return ~((eight | HIGH) - (',' + 1) * Block.ONES) & ~eight & HIGH;
    }

    /** Whether the next marks are those of a row as wide as the header without quotes: then it is passed. */
    private boolean isPlain() {
        int last = mark + width - 1;
        if (last >= marked) {
            return false;
        }
        for (int i = mark; i < last; i++) {
            if (bytes[marks[i]] != delimiter) {
                return false;
            }
        }
        int here = marks[last];
        int next = bytes[here] == '\r' ? here + 1 : here;
        if (bytes[next] != '\n' || next - nextRow >= TextLines.LONGEST) {
            return false;
        }
        nextRow = next + 1;
        nextLine++;
        mark = last + 1 + next - here;
        return true;
    }

    /** Passes a row, and tells whether it is sure where its fields end and that they are as many as the header has. */
    private boolean isWhole() {
        int row = nextRow;
        long line = nextLine;
        int first = mark;
        int field = row;
        int fields = 0;
        boolean isSure = true;
        while (hasMark()) {
            int here = marks[mark++];
            byte letter = bytes[here];
            if (letter == delimiter) {
                marks[first + fields++] = here;
                field = here + 1;
            } else if (letter == '\n') {
                boolean isAfterReturn = here > row && bytes[here - 1] == '\r';
                marks[first + fields++] = isAfterReturn ? here - 1 : here;
                isSure &= here - row < TextLines.LONGEST && nextLine - line < CsvRecords.LINES_OF_A_RECORD;
                nextLine++;
                nextRow = here + 1;
                boolean isOneMore = mayEndInDelimiter && fields == width + 1 && field == marks[first + width];
                return isSure && (fields == width || isOneMore);
            } else if (letter == '"' && here == field) {
                isSure &= isQuoted();
            } else if (letter == '\r' && bytes[here + 1] != '\n') {
                isSure = false;
                nextLine++;
                field = here + 1;
            } else if (letter == '"' || letter == 0) {
                isSure = false;
            }
        }
        nextRow = end;
        return false;
    }

    /** Passes the rest of a quoted field, and tells whether it is sure where that ends. */
    private boolean isQuoted() {
        boolean isSure = true;
        while (hasMark()) {
            int here = marks[mark++];
            byte letter = bytes[here];
            if (letter == '"' && bytes[here + 1] == '"' && hasMark()) {
                mark++;
            } else if (letter == '"') {
                byte behind = bytes[here + 1];
                return isSure && (behind == delimiter || behind == '\n' || behind == '\r' && bytes[here + 2] == '\n');
            } else if (Block.endsLine(bytes, here, end)) {
                nextLine++;
            } else if (letter == 0) {
                isSure = false;
            }
        }
        return false;
    }

    private boolean hasMark() {
        while (mark == marked && at < end) {
            findMarks();
        }
        return mark < marked;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where a row begins; of one behind the last, where that ends. */
    int start(int row) {
        return starts[row];
    }

    /** How many lines of the block are before a row. */
    long lines(int row) {
        return lines[row];
    }

    /** Whether it is sure where the fields of a row end and that they are as many as the header has. */
    boolean isWhole(int row) {
        return areWhole[row];
    }

    int from(int row, int field) {
        return field == 0 ? starts[row] : marks[firsts[row] + field - 1] + 1;
    }

    int to(int row, int field) {
        return marks[firsts[row] + field];
    }
}
