package trade.scan;

/** Open-addressing hash index from longs to dense ids, which count from 0 in the order in which they come first. */
public final class LongIndex {

    private long[] keys = new long[1 << 10];
    /** One more than the number of the key in the same slot; 0 where the slot is free. */
    private int[] numbers = new int[keys.length];

    private int size;

    public int size() {
        return size;
    }

    /** The number of a key; −1 where it has none. */
    public int find(long key) {
        return numbers[slot(key)] - 1;
    }

    /** The number of a key, which it is given now if it has none. */
    public int add(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            if (size * 3L >= keys.length * 2L) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    /** Whether the key had no number yet; it has one now. */
    public boolean addIfNew(long key) {
        int before = size;
        add(key);
        return size > before;
    }

    /** All keys by their numbers. */
    public long[] keys() {
        long[] all = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] > 0) {
                all[numbers[slot] - 1] = keys[slot];
            }
        }
        return all;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldNumbers[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
