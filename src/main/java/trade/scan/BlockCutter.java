package trade.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into blocks of whole records, for several threads. Line breaks within quotes end no record. */
public final class BlockCutter {

    /** A record is refused when it is longer. */
    private static final int LONGEST = 8 << 20;

    private final InputStream in;
    private final int size;
    private final char delimiter;
    private byte[] carried = new byte[0];
    private int carriedLength;
    /** Where text without quotes begins and ends, by turns. */
    private int[] gaps = new int[64];

    private boolean isAtEnd;
    private IOException broken;
    private long number;

    /**
     * @param in at the begin of a record
     * @param size of a block, unless a record is longer
     */
    public BlockCutter(InputStream in, int size, char delimiter) {
        this.in = in;
        this.size = size;
        this.delimiter = delimiter;
    }

    /**
     * Fills a block with the next records; false when there are none.
     *
     * @throws IOException when the stream breaks off, after all records before that
     */
    public synchronized boolean next(Block block) throws IOException {
        block.reserve(Math.max(size, carriedLength) + 1);
        System.arraycopy(carried, 0, block.bytes, 0, carriedLength);
        int length = carriedLength;
        int cut = 0;
        for (int wanted = size; cut == 0 && !isAtEnd && length < LONGEST; wanted = length * 2) {
            block.reserve(wanted + 1);
            length = fill(block.bytes, length, wanted);
            block.hasQuotes = Block.quote(block.bytes, 0, length) < length;
            cut = isAtEnd ? 0 : lastRecordEnd(block, length);
        }
        if (broken != null) {
            cut = lastRecordEnd(block, length);
            length = cut;
        }
        cut = cut == 0 ? length : cut;
        carry(block.bytes, cut, length);
        if (cut > 0 && block.bytes[cut - 1] != '\n') {
            block.bytes[cut++] = '\n';
        }
        block.end = cut;
        block.number = number++;
        if (cut == 0 && broken != null) {
            throw broken;
        }
        return cut > 0;
    }

    private int fill(byte[] bytes, int from, int to) {
        int length = from;
        try {
            while (length < to && !isAtEnd) {
                int read = in.read(bytes, length, to - length);
                isAtEnd = read < 0;
                length += Math.max(0, read);
            }
        } catch (IOException unreadable) {
            broken = unreadable;
            isAtEnd = true;
        }
        return length;
    }

    private void carry(byte[] bytes, int from, int to) {
        carriedLength = to - from;
        carried = carriedLength > carried.length ? new byte[carriedLength * 2] : carried;
        System.arraycopy(bytes, from, carried, 0, carriedLength);
    }

    /** Behind the last record that ends in these bytes; 0 where none does. */
    private int lastRecordEnd(Block block, int length) {
        byte[] bytes = block.bytes;
        if (!block.hasQuotes) {
            return lastLineEnd(bytes, 0, length, length);
        }
        for (int gap = gaps(bytes, length) - 2; gap >= 0; gap -= 2) {
            int lineEnd = lastLineEnd(bytes, gaps[gap], gaps[gap + 1], length);
            if (lineEnd > 0) {
                return lineEnd;
            }
        }
        return 0;
    }

    /** Behind the last line that ends in a part of a block; 0 where none does. */
    private static int lastLineEnd(byte[] bytes, int from, int to, int length) {
        for (int at = to - 1; at >= from; at--) {
            if (Block.endsLine(bytes, at, length)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Finds the text outside of quotes; gives twice the number of its parts. */
    private int gaps(byte[] bytes, int length) {
        int count = 0;
        int outside = 0;
        for (int quote = Block.quote(bytes, 0, length); quote < length; ) {
            if (quote == 0 || isBeforeField(bytes[quote - 1])) {
                count = gap(count, outside, quote);
                outside = closing(bytes, quote + 1, length) + 1;
                quote = Block.quote(bytes, outside, length);
            } else {
                quote = Block.quote(bytes, quote + 1, length);
            }
        }
        return outside < length ? gap(count, outside, length) : count;
    }

    private int gap(int count, int from, int to) {
        gaps = count + 2 > gaps.length ? Arrays.copyOf(gaps, gaps.length * 2) : gaps;
        gaps[count] = from;
        gaps[count + 1] = to;
        return count + 2;
    }

    private boolean isBeforeField(byte before) {
        return before == delimiter || before == '\n' || before == '\r';
    }

    /** The quote that closes a field; the length where that is not sure. */
    private static int closing(byte[] bytes, int from, int length) {
        int quote = Block.quote(bytes, from, length);
        while (quote + 1 < length && bytes[quote + 1] == '"') {
            quote = Block.quote(bytes, quote + 2, length);
        }
        return quote + 1 < length ? quote : length;
    }
}
