package trade.source;

/** The records of blocks, one after another, and where their fields end. It may be unsure of one. */
final class ByteRows extends Apart {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;
    private static final int LONGEST = 1_000_000;
    private static final int LINES = 1000;

    private final char delimiter;
    private final int width;
    private final long delimiters;
    private final boolean isBelow;
    /** Where each field of an unusual row ends, but for those too many. */
    private final int[] unusual;

    private byte[] bytes;
    private int end;
    /** Where there are delimiters, quotes, line breaks and other control characters. */
    private int[] marks = new int[0];

    private int marked;
    private int mark;
    private int row;
    private int nextRow;
    private int fields;
    /** Where each field of the row ends, from {@link #first} on. */
    private int[] ends;

    private int first;
    private boolean isSure;
    private long lines;
    private long linesOfRow;

    /** @param width how many fields a row has that is of use */
    ByteRows(char delimiter, int width) {
        this.delimiter = delimiter;
        this.delimiters = delimiter * ONES;
        this.isBelow = delimiter <= ',';
        this.width = width;
        this.unusual = new int[width + 2];
    }

    /** What follows is read from that block. */
    void in(Block block) {
        bytes = block.bytes;
        end = block.end;
        marked = 0;
        mark = 0;
        nextRow = 0;
        lines = 0;
        linesOfRow = 0;
        find();
    }

    /** Finds all marks, without a branch for each. */
    private void find() {
        marks = marks.length < end + Block.BEYOND ? new int[end + Block.BEYOND] : marks;
        int[] found = marks;
        int count = 0;
        for (int at = 0; at < end; at += Long.BYTES) {
            long eight = Block.eight(bytes, at);
            long rest = below(eight) | (isBelow ? 0 : equal(eight));
            int next = count + Long.bitCount(rest);
            found[count] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
            rest &= rest - 1;
            found[count + 1] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
            rest &= rest - 1;
            found[count + 2] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
            rest &= rest - 1;
            for (count += 3; rest != 0; rest &= rest - 1) {
                found[count++] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
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
        return ~((eight | HIGH) - (',' + 1) * ONES) & ~eight & HIGH;
    }

    private long equal(long eight) {
        long unlike = eight ^ delimiters;
        return ~((unlike & ~HIGH) + ~HIGH | unlike) & HIGH;
    }

    /** Goes on to the next record; false at the end. */
    boolean next() {
        row = nextRow;
        lines += linesOfRow;
        linesOfRow = 1;
        return isUsual() || row < end && nextUnusual();
    }

    /** Whether the next marks are those of a row as wide as the header without quotes: then it is the next. */
    private boolean isUsual() {
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
        if (bytes[next] != '\n' || next - row >= LONGEST) {
            return false;
        }
        ends = marks;
        first = mark;
        fields = width;
        isSure = true;
        nextRow = next + 1;
        mark = last + 1 + next - here;
        return true;
    }

    private boolean nextUnusual() {
        ends = unusual;
        first = 0;
        fields = 0;
        isSure = true;
        int field = row;
        while (mark < marked) {
            int here = marks[mark++];
            byte letter = bytes[here];
            if (letter == delimiter) {
                ends[Math.min(fields++, ends.length - 1)] = here;
                field = here + 1;
            } else if (letter == '\n') {
                ends[Math.min(fields++, ends.length - 1)] = here > row && bytes[here - 1] == '\r' ? here - 1 : here;
                isSure &= here - row < LONGEST && linesOfRow <= LINES;
                nextRow = here + 1;
                return true;
            } else if (letter == '"' && here == field) {
                skipQuoted();
            } else if (letter == '\r' && bytes[here + 1] != '\n') {
                isSure = false;
                linesOfRow++;
                field = here + 1;
            } else if (letter == '"' || letter == 0) {
                isSure = false;
            }
        }
        isSure = false;
        nextRow = end;
        return true;
    }

    private void skipQuoted() {
        while (mark < marked) {
            int here = marks[mark++];
            byte letter = bytes[here];
            if (letter == '"' && bytes[here + 1] == '"') {
                mark++;
            } else if (letter == '"') {
                byte behind = bytes[here + 1];
                isSure &= behind == delimiter || behind == '\n' || behind == '\r' && bytes[here + 2] == '\n';
                return;
            } else if (letter == '\n' || letter == '\r' && bytes[here + 1] != '\n') {
                linesOfRow++;
            } else if (letter == 0) {
                isSure = false;
            }
        }
    }

    /** Whether it is sure where the fields end. */
    boolean isSure() {
        return isSure;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the record begins; at the end, where the block ends. */
    int row() {
        return row;
    }

    /** How many lines of the block are before the record. */
    long lines() {
        return lines;
    }

    int fields() {
        return fields;
    }

    int from(int field) {
        return field == 0 ? row : ends[first + field - 1] + 1;
    }

    int to(int field) {
        return ends[first + field];
    }
}
