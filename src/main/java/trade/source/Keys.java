package trade.source;

import java.util.Arrays;

/** Numbers the texts that it is given, which are bytes of a block, from 0 on. */
final class Keys {

    /** In the upper half the hash of the text, in the lower one more than its number; 0 where the slot is free. */
    private long[] slots = new long[1 << 10];

    private long[] words = new long[1 << 10];
    private int[] starts = new int[1 << 8];
    private int[] lengths = new int[1 << 8];
    private int size;
    private int used;

    int size() {
        return size;
    }

    /** The number of a text; −1 where it has none. */
    int find(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        int mask = slots.length - 1;
        for (int slot = (int) hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            long found = slots[slot];
            if ((found ^ hash) >>> 32 == 0 && isEqual((int) found - 1, bytes, from, to)) {
                return (int) found - 1;
            }
        }
        return -1;
    }

    /** Gives a number to a text that has none. */
    int add(byte[] bytes, int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        int needed = used + (to - from) / Long.BYTES + 1;
        words = needed > words.length ? Arrays.copyOf(words, needed * 2) : words;
        starts[size] = used;
        lengths[size] = to - from;
        for (int at = from; at < to; at += Long.BYTES) {
            words[used++] = Block.upToEight(bytes, at, Math.min(to - at, Long.BYTES));
        }
        size++;
        if (size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 4];
            for (long one : old) {
                if (one != 0) {
                    put(one, hash((int) one - 1));
                }
            }
        }
        long hash = hash(bytes, from, to);
        put(hash & -1L << 32 | size, hash);
        return size - 1;
    }

    private void put(long entry, long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }

    private boolean isEqual(int number, byte[] bytes, int from, int to) {
        if (lengths[number] != to - from) {
            return false;
        }
        int word = starts[number];
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            if (words[word++] != Block.eight(bytes, at)) {
                return false;
            }
        }
        return at == to || words[word] == Block.upToEight(bytes, at, to - at);
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ Block.eight(bytes, at));
        }
        return at == to ? hash : mixed(hash ^ Block.upToEight(bytes, at, to - at));
    }

    private long hash(int number) {
        long hash = lengths[number];
        int end = starts[number] + (lengths[number] + Long.BYTES - 1) / Long.BYTES;
        for (int word = starts[number]; word < end; word++) {
            hash = mixed(hash ^ words[word]);
        }
        return hash;
    }

    private static long mixed(long bits) {
        long product = bits * 0x9E3779B97F4A7C15L;
        return product ^ product >>> 29;
    }
}
