package trade.scan;

import java.util.Arrays;

/**
 * Where the fields of a block end, found eight bytes at a time without a branch for each:
 *
 * <pre>
 * bytes    2024-01,"Tea, green",5\n
 * quotes           1          1          of each eight bytes, a bit for each byte
 * inside           111111111110          quotes so far, modulo two
 * ends            1            1 1       delimiters and control characters that are not inside
 * </pre>
 */
final class FieldEnds {

    private static final long HIGH = Block.ONES << 7;
    private static final long QUOTES = '"' * Block.ONES;
    private static final long SPACES = ' ' * Block.ONES;

    private final long delimiters;

    private int[] ends = new int[1 << 14];
    private int count;
    private boolean areSure;
    private boolean hasControlsInside;

    FieldEnds(char delimiter) {
        this.delimiters = delimiter * Block.ONES;
    }

    /** Places of delimiters, line breaks and other control characters, but for those in quoted fields. */
    int[] places() {
        return ends;
    }

    int count() {
        return count;
    }

    /** Whether each quote begins a field, ends one or stands beside another in one. */
    boolean areSure() {
        return areSure;
    }

    /** Whether there are line breaks or other control characters in quoted fields. */
    boolean hasControlsInside() {
        return hasControlsInside;
    }

    void find(Block block) {
        areSure = true;
        hasControlsInside = false;
        // what the array held before means nothing
        Arrays.fill(block.bytes, block.end, block.end + Long.BYTES, (byte) '\n');
        if (block.hasQuotes) {
            findBesideQuotes(block.bytes, block.end);
        } else {
            findPlain(block.bytes, block.end);
        }
        while (count > 0 && ends[count - 1] >= block.end) {
            count--;
        }
    }

    private void findPlain(byte[] bytes, int end) {
        int[] found = ends;
        int next = 0;
        for (int at = 0; at < end; at += Long.BYTES) {
            if (next + 2 * Long.BYTES > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            long eight = Block.eight(bytes, at);
            next = add(found, next, at, ends(eight));
        }
        ends = found;
        count = next;
    }

    private void findBesideQuotes(byte[] bytes, int end) {
        int[] found = ends;
        int next = 0;
        // of the byte before: whether it is inside, in all bits; whether it ends a field or is a quote; whether it
        // closes a field
        long inside = 0;
        long isBorder = HIGH >>> 56;
        long isClosing = 0;
        long wrong = 0;
        long controls = 0;
        for (int at = 0; at < end; at += Long.BYTES) {
            if (next + 2 * Long.BYTES > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            long eight = Block.eight(bytes, at);
            long quotes = Block.equal(eight, QUOTES);
            long within = quotes;
            within ^= within << 8;
            within ^= within << 16;
            within ^= within << 32;
            within ^= inside;
            inside = (within >> 63) & HIGH;
            long all = ends(eight);
            long outside = all & ~within;
            controls |= all & within & ~Block.equal(eight, delimiters);
            long borders = outside | quotes;
            long closing = quotes & ~within;
            wrong |= quotes & within & ~(borders << 8 | isBorder);
            wrong |= (closing << 8 | isClosing) & ~borders;
            isBorder = borders >>> 56;
            isClosing = closing >>> 56;
            next = add(found, next, at, outside);
        }
        ends = found;
        count = next;
        areSure = wrong == 0;
        hasControlsInside = controls != 0;
    }

    /** The delimiters and control characters of eight bytes, each by its highest bit. */
    private long ends(long eight) {
        return ~((eight | HIGH) - SPACES) & ~eight & HIGH | Block.equal(eight, delimiters);
    }

    /** Three at least are written, which is the sooner done than to ask whether they are there. */
    private static int add(int[] found, int next, int at, long marked) {
        long rest = marked;
        found[next] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        rest &= rest - 1;
        found[next + 1] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        rest &= rest - 1;
        for (int more = next + 2; rest != 0; rest &= rest - 1) {
            found[more++] = at + (Long.numberOfTrailingZeros(rest) >>> 3);
        }
        return next + Long.bitCount(marked);
    }
}
