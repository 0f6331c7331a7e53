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
        long delimiters = this.delimiters;
        int[] found = ends;
        int next = 0;
        for (int at = 0; at < end; at += Long.BYTES) {
            if (next + 2 * Long.BYTES > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            long eight = Block.eight(bytes, at);
            long marked = ~((eight | Block.HIGH) - SPACES) & ~eight & Block.HIGH | Block.equal(eight, delimiters);
            // two at least are written, which is the sooner done than to ask whether they are there
            int behind = next + Block.count(marked >>> 7);
            found[next] = at + Block.first(marked);
            marked &= marked - 1;
            found[next + 1] = at + Block.first(marked);
            marked &= marked - 1;
            for (int more = next + 2; marked != 0; marked &= marked - 1) {
                found[more++] = at + Block.first(marked);
            }
            next = behind;
        }
        ends = found;
        count = next;
    }

    private void findBesideQuotes(byte[] bytes, int end) {
        long delimiters = this.delimiters;
        int[] found = ends;
        int next = 0;
        // of the byte before: whether it is inside, in all bits; whether it ends a field or is a quote; whether it
        // closes a field
        long inside = 0;
        long isBorder = Block.HIGH >>> 56;
        long isClosing = 0;
        long wrong = 0;
        long controls = 0;
        for (int at = 0; at < end; at += Long.BYTES) {
            if (next + 2 * Long.BYTES > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            long eight = Block.eight(bytes, at);
            long quotes = Block.equal(eight, QUOTES);
            long within = quotes ^ quotes << 8;
            within ^= within << 16;
            within ^= within << 32;
            within ^= inside;
            inside = within >> 63 & Block.HIGH;
            long delimited = Block.equal(eight, delimiters);
            long control = ~((eight | Block.HIGH) - SPACES) & ~eight & Block.HIGH;
            long marked = (delimited | control) & ~within;
            controls |= control & within;
            long borders = marked | quotes;
            long closing = quotes & ~within;
            wrong |= quotes & within & ~(borders << 8 | isBorder) | (closing << 8 | isClosing) & ~borders;
            isBorder = borders >>> 56;
            isClosing = closing >>> 56;
            int behind = next + Block.count(marked >>> 7);
            found[next] = at + Block.first(marked);
            marked &= marked - 1;
            for (int more = next + 1; marked != 0; marked &= marked - 1) {
                found[more++] = at + Block.first(marked);
            }
            next = behind;
        }
        ends = found;
        count = next;
        areSure = wrong == 0;
        hasControlsInside = controls != 0;
    }
}
