package trade.scan;

/** Reads numbers of digits and at most a decimal mark, as most are, eight digits at a time and without making a text of them. */
final class PlainNumberParser {

    private static final long PAIRS = 0x00FF00FF00FF00FFL;
    private static final long FOURS = 0x0000FFFF0000FFFFL;
    private static final long EIGHT = 0x00000000FFFFFFFFL;
    private static final long ZEROS = '0' * Block.ONES;
    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private long whole;
    private long billionths;
    private int decimals;

    long whole() {
        return whole;
    }

    /** What is behind the decimal mark. */
    long billionths() {
        return billionths;
    }

    /** How many digits are written behind the decimal mark. */
    int decimals() {
        return decimals;
    }

    /**
     * Whether there is a number, in quotes or without, of at most 16 digits before the decimal mark and 8 behind it.
     *
     * @param decimal the decimal mark; 0 while none is known
     */
    boolean read(byte[] bytes, int begin, int end, char decimal) {
        int quote = begin < end && bytes[begin] == '"' ? 1 : 0;
        int from = begin + quote;
        int length = end - quote - from;
        long first = Block.eight(bytes, from) ^ ZEROS;
        long second = Block.eight(bytes, from + Long.BYTES) ^ ZEROS;
        int count = Math.min(digits(first), length);
        int more = Math.min(digits(second), length - Long.BYTES) & -(count >> 3);
        int mark = count + more;
        // pairs of digits, pairs of these, and their pair
        long pairs = (first << (64 - 8 * count & 63)) * 10 + (first << (64 - 8 * count & 63) >>> 8) & PAIRS;
        long fours = pairs * 100 + (pairs >>> 16) & FOURS;
        whole = fours * 10_000 + (fours >>> 32) & EIGHT;
        billionths = 0;
        decimals = 0;
        if (more > 0) {
            pairs = (second << (64 - 8 * more & 63)) * 10 + (second << (64 - 8 * more & 63) >>> 8) & PAIRS;
            fours = pairs * 100 + (pairs >>> 16) & FOURS;
            whole = whole * POWERS[more] + (fours * 10_000 + (fours >>> 32) & EIGHT);
        }
        if (mark >= length) {
            return count > 0;
        }
        int behind = length - mark - 1;
        long rest = Block.eight(bytes, from + mark + 1) ^ ZEROS;
        if (count == 0 | behind == 0 | behind > Long.BYTES | decimal == 0
                || bytes[from + mark] != decimal
                || digits(rest) < behind) {
            return false;
        }
        pairs = (rest << (64 - 8 * behind & 63)) * 10 + (rest << (64 - 8 * behind & 63) >>> 8) & PAIRS;
        fours = pairs * 100 + (pairs >>> 16) & FOURS;
        billionths = (fours * 10_000 + (fours >>> 32) & EIGHT) * POWERS[9 - behind];
        decimals = behind;
        return true;
    }

    /** How many of eight bytes, from the first on, are digits less zeros; what is none is above 9. */
    private static int digits(long eight) {
        long others = ((eight + 0x76 * Block.ONES | eight) & Block.HIGH) >>> 7;
        return Block.count(others - 1 & ~others & Block.ONES);
    }
}
