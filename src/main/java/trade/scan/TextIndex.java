package trade.scan;

import java.util.Arrays;

/**
 * Open-addressing hash index from texts in bytes to dense ids, which count from 0 in the order in which they come first.
 *
 * <pre>
 * slot     word 0    word 1    word 2    id + 1         up to 24 bytes: all of the text, as if zeros followed
 *          first 8   last 8    hash      −(id + 1)      longer ones, which are compared with the text itself
 * </pre>
 */
final class TextIndex {

    static final int SLOT = 4;
    static final int SHORT = 3 * Long.BYTES;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long OTHER_FACTOR = 0xC2B2AE3D27D4EB4FL;
    private static final long LAST_FACTOR = 0xD6E8FEB86659FD93L;

    /** What of each word belongs to a text, by its length. */
    static final long[] FIRST = masks(0);

    static final long[] SECOND = masks(Long.BYTES);
    static final long[] THIRD = masks(2 * Long.BYTES);

    private long[] slots = new long[SLOT << 8];
    private int shift = 64 - 8;
    private byte[][] longTexts = new byte[16][];
    private int size;

    int size() {
        return size;
    }

    /** As drawn above; {@link #add} may replace it. */
    long[] slots() {
        return slots;
    }

    int shift() {
        return shift;
    }

    /** Where a text of up to 24 bytes is looked for first. */
    static int slot(long first, long second, long third, int shift) {
        return (int) ((first * FACTOR ^ second * OTHER_FACTOR ^ third) * LAST_FACTOR >>> shift) * SLOT;
    }

    /** The number of a text; −1 where it has none. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > SHORT) {
            return findLong(bytes, from, to);
        }
        long[] all = slots;
        long first = Block.eight(bytes, from) & FIRST[length];
        long second = Block.eight(bytes, from + Long.BYTES) & SECOND[length];
        long third = Block.eight(bytes, from + 2 * Long.BYTES) & THIRD[length];
        int slot = slot(first, second, third, shift);
        while (all[slot] != first | all[slot + 1] != second | all[slot + 2] != third | all[slot + 3] < 0) {
            if (all[slot + 3] == 0) {
                return -1;
            }
            slot = slot + SLOT & all.length - 1;
        }
        return (int) all[slot + 3] - 1;
    }

    private int findLong(byte[] bytes, int from, int to) {
        long first = Block.eight(bytes, from);
        long second = Block.eight(bytes, to - Long.BYTES);
        long third = hash(bytes, from, to);
        for (int slot = slot(first, second, third, shift); slots[slot + 3] != 0; slot = next(slot)) {
            if (slots[slot + 3] < 0 && slots[slot] == first && slots[slot + 1] == second && slots[slot + 2] == third) {
                int number = (int) -slots[slot + 3] - 1;
                byte[] text = longTexts[number];
                if (Arrays.equals(bytes, from, to, text, 0, text.length)) {
                    return number;
                }
            }
        }
        return -1;
    }

    /** Gives a number to a text that has none. */
    int add(byte[] bytes, int from, int to) {
        int length = to - from;
        int number = size++;
        if (size * 2 * SLOT > slots.length) {
            grow();
        }
        if (length <= SHORT) {
            put(
                    Block.eight(bytes, from) & FIRST[length],
                    Block.eight(bytes, from + Long.BYTES) & SECOND[length],
                    Block.eight(bytes, from + 2 * Long.BYTES) & THIRD[length],
                    number + 1);
            return number;
        }
        if (number >= longTexts.length) {
            longTexts = Arrays.copyOf(longTexts, number * 2);
        }
        longTexts[number] = Arrays.copyOfRange(bytes, from, to);
        put(Block.eight(bytes, from), Block.eight(bytes, to - Long.BYTES), hash(bytes, from, to), -(number + 1));
        return number;
    }

    private void put(long first, long second, long third, long number) {
        int slot = slot(first, second, third, shift);
        while (slots[slot + 3] != 0) {
            slot = next(slot);
        }
        slots[slot] = first;
        slots[slot + 1] = second;
        slots[slot + 2] = third;
        slots[slot + 3] = number;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 4];
        shift -= 2;
        for (int slot = 0; slot < old.length; slot += SLOT) {
            if (old[slot + 3] != 0) {
                put(old[slot], old[slot + 1], old[slot + 2], old[slot + 3]);
            }
        }
    }

    private int next(int slot) {
        return slot + SLOT & slots.length - 1;
    }

    /** Of all words but the last. */
    private static long hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        for (int at = from; at + Long.BYTES < to; at += Long.BYTES) {
            hash = (hash ^ hash >>> 29) * OTHER_FACTOR + Block.eight(bytes, at);
        }
        return hash;
    }

    private static long[] masks(int before) {
        long[] masks = new long[SHORT + 1];
        for (int length = 0; length <= SHORT; length++) {
            int bytes = Math.max(0, Math.min(Long.BYTES, length - before));
            masks[length] = bytes == 0 ? 0 : -1L >>> 64 - 8 * bytes;
        }
        return masks;
    }
}
