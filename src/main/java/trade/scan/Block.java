package trade.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Whole records of a file as bytes, of which the last ends in a line feed. */
public final class Block {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static final long ONES = 0x0101010101010101L;

    /** The highest bit of each of eight bytes. */
    static final long HIGH = ONES << 7;

    private static final long QUOTES = '"' * ONES;

    /** So many bytes behind the last record may be read, but mean nothing. */
    static final int BEYOND = 40;

    byte[] bytes = new byte[BEYOND];
    int end;
    /** From 0 on, in the order in which blocks stand in the file. */
    long number;

    /** Whether there are any, perhaps in what was cut off behind it. */
    boolean hasQuotes;

    public long number() {
        return number;
    }

    /** Makes room for that many bytes. */
    void reserve(int length) {
        if (bytes.length < length + BEYOND) {
            bytes = Arrays.copyOf(bytes, length + BEYOND);
        }
    }

    /** Eight bytes, the first of them the lowest. */
    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** Whether a line ends with the byte at a place: a line feed, or a carriage return that none follows. */
    public static boolean endsLine(byte[] bytes, int at, int length) {
        return bytes[at] == '\n' || bytes[at] == '\r' && at + 1 < length && bytes[at + 1] != '\n';
    }

    /** Marks those of eight bytes, by their highest bit, that are the same as in the other eight. */
    static long equal(long eight, long others) {
        long unlike = eight ^ others;
        return ~((unlike & ~HIGH) + ~HIGH | unlike) & HIGH;
    }

    /** How many of eight bytes are 1, where the others are 0. */
    static int count(long eight) {
        return (int) (eight * ONES >>> 56);
    }

    /**
     * The first of eight bytes that has its highest bit; any where none has. The quick compiler makes less of
     * {@code Long.numberOfTrailingZeros}.
     */
    static int first(long eight) {
        return count((eight ^ eight - 1) & ONES) - 1;
    }

    /** The next quote; the length where there is none. */
    static int quote(byte[] bytes, int from, int length) {
        int at = from;
        while (at + 4 * Long.BYTES <= length
                && (quotes(bytes, at)
                                | quotes(bytes, at + Long.BYTES)
                                | quotes(bytes, at + 2 * Long.BYTES)
                                | quotes(bytes, at + 3 * Long.BYTES))
                        == 0) {
            at += 4 * Long.BYTES;
        }
        while (at < length) {
            long quotes = quotes(bytes, at);
            if (quotes != 0) {
                return Math.min(length, at + first(quotes));
            }
            at += Long.BYTES;
        }
        return length;
    }

    private static long quotes(byte[] bytes, int at) {
        return equal(eight(bytes, at), QUOTES);
    }
}
