package trade.scan;

import java.nio.charset.StandardCharsets;

/**
 * Hash of 64 bits of a cell and of what tells a part of it apart, such as a state or a port. A file may have millions of parts, which are
 * too many to be kept as texts; that two of a million have the same hash happens once in tens of millions of files, and then refuses it.
 */
public final class PartHash {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private PartHash() {}

    public static long of(int group, int product, String part) {
        long hash = begin(group, product);
        for (byte letter : part.getBytes(StandardCharsets.UTF_8)) {
            hash = next(hash, letter);
        }
        return end(hash);
    }

    static long begin(int group, int product) {
        return BASIS ^ ((long) group << 32 | product) * FACTOR;
    }

    static long next(long hash, byte letter) {
        return (hash ^ letter) * PRIME;
    }

    /** Goes on to what else tells a part apart; in the one text that {@link #of} takes, a header writes a slash there. */
    static long between(long hash) {
        return next(hash, (byte) '/');
    }

    static long end(long hash) {
        long mixed = (hash ^ hash >>> 32) * FACTOR;
        return mixed ^ mixed >>> 29;
    }
}
