package trade.source;

import java.util.Arrays;

/** Open-addressing hash index from byte strings to dense ids, which count from 0 in the order in which they come first. */
final class ByteStringIndex {

    private static final int WORD = Long.BYTES;
    private static final long UPPER = -1L << 32;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long OTHER_FACTOR = 0xC2B2AE3D27D4EB4FL;

    /** In the upper half the hash of a text, in the lower one its entry; 0 where the slot is free. */
    private long[] slots = new long[1 << 10];

    /** An entry is the length of a text in the upper half and its number in the lower one, and the text behind it. */
    private long[] entries = new long[1 << 10];

    private int end = 1;
    private int size;

    int size() {
        return size;
    }

    /**
     * Finds the numbers of several texts; −1 where one has none. The processor waits for memory once for several of them, as no loop
     * needs of a text what the same loop found out of the one before.
     */
    void find(byte[] bytes, int[] froms, int[] tos, int count, int[] numbers) {
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            long hash = hash(bytes, froms[i], tos[i]);
            int slot = slot(hash) & mask;
            // of the first two slots, the one that fits is taken without a branch, which the processor would often
            // guess wrong
            long first = slots[slot];
            long second = slots[slot + 1 & mask];
            long isFirst = ((first ^ hash) >>> 32) - 1 >> 63;
            numbers[i] = (int) (first & isFirst | second & ~isFirst);
        }
        for (int i = 0; i < count; i++) {
            int likely = numbers[i];
            numbers[i] = likely != 0 && isEqual(likely, bytes, froms[i], tos[i])
                    ? (int) entries[likely]
                    : find(bytes, froms[i], tos[i]);
        }
    }

    /** The number of a text; −1 where it has none. */
    int find(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        int mask = slots.length - 1;
        for (int slot = slot(hash) & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            long found = slots[slot];
            if ((found ^ hash) >>> 32 == 0 && isEqual((int) found, bytes, from, to)) {
                return (int) entries[(int) found];
            }
        }
        return -1;
    }

    /** Gives a number to a text that has none. */
    int add(byte[] bytes, int from, int to) {
        int needed = end + 2 + (to - from) / WORD;
        entries = needed > entries.length ? Arrays.copyOf(entries, needed * 2) : entries;
        long hash = hash(bytes, from, to);
        put(hash & UPPER | end, slot(hash));
        entries[end++] = (long) (to - from) << 32 | size++;
        for (int at = from; at < to; at += WORD) {
            entries[end++] = Block.upToEight(bytes, at, Math.min(to - at, WORD));
        }
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void put(long entry, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 4];
        for (long entry : old) {
            if (entry != 0) {
                put(entry, slot(entry));
            }
        }
    }

    /** Most texts are short: what follows spares them loops, which take longer to begin than to end. */
    private boolean isEqual(int entry, byte[] bytes, int from, int to) {
        int length = to - from;
        if (entries[entry] >>> 32 != length) {
            return false;
        }
        int last = Math.max(0, length - 1) / WORD;
        int behind = from + last * WORD;
        boolean isEqual = length == 0 || entries[entry + 1 + last] == Block.upToEight(bytes, behind, to - behind);
        if (last > 0) {
            isEqual &= entries[entry + 1] == Block.eight(bytes, from);
        }
        if (last > 1) {
            isEqual &= entries[entry + 2] == Block.eight(bytes, from + WORD);
        }
        for (int word = 2; word < last; word++) {
            isEqual &= entries[entry + 1 + word] == Block.eight(bytes, from + word * WORD);
        }
        return isEqual;
    }

    /** Where to look first, of the part of a hash that slots keep. */
    private static int slot(long hash) {
        return (int) (hash >>> 32);
    }

    private static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        int last = Math.max(0, length - 1) / WORD;
        int behind = from + last * WORD;
        long hash = length == 0 ? 0 : (Block.upToEight(bytes, behind, to - behind) + length) * FACTOR;
        if (last > 0) {
            hash += Block.eight(bytes, from) * OTHER_FACTOR;
        }
        if (last > 1) {
            hash ^= Block.eight(bytes, from + WORD) * FACTOR >>> 1;
        }
        for (int word = 2; word < last; word++) {
            hash = (hash ^ hash >>> 29) * OTHER_FACTOR + Block.eight(bytes, from + word * WORD);
        }
        hash = (hash ^ hash >>> 32) * FACTOR;
        return hash ^ hash << 15;
    }
}
