package trade.scan;

/** Reads numbers of digits and at most a decimal mark, as most are, eight digits at a time and without making a text of them. */
final class PlainNumberParser {

    private static final int WHOLE = 18;
    private static final int DECIMALS = 9;
    private static final long ZEROS = '0' * Block.ONES;
    private static final long HIGH = Block.ONES << 7;
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
     * Whether there is a number, in quotes or without, of at most 18 digits before the decimal mark and 9 behind it.
     *
     * @param decimal the decimal mark; 0 while none is known
     */
    boolean read(byte[] bytes, int begin, int end, char decimal) {
        boolean isQuoted = begin < end && bytes[begin] == '"';
        int from = isQuoted ? begin + 1 : begin;
        int to = isQuoted ? end - 1 : end;
        int mark = digits(bytes, from, to);
        boolean isWhole = mark > from && mark - from <= WHOLE;
        if (mark >= to | !isWhole) {
            billionths = 0;
            decimals = 0;
            return isWhole;
        }
        long before = whole;
        boolean areDigits = digits(bytes, mark + 1, to) == to;
        decimals = to - mark - 1;
        if (!areDigits | decimals == 0 | decimals > DECIMALS | decimal == 0 | bytes[mark] != decimal) {
            return false;
        }
        billionths = whole * POWERS[DECIMALS - decimals];
        whole = before;
        return true;
    }

    /** Reads digits as a whole number; gives where they end. Of up to sixteen, how many there are is no branch. */
    private int digits(byte[] bytes, int from, int to) {
        long first = Block.eight(bytes, from) ^ ZEROS;
        long second = Block.eight(bytes, from + Long.BYTES) ^ ZEROS;
        int count = Math.min(digits(first), to - from);
        int more = Math.min(digits(second), to - from - Long.BYTES) & -(count >> 3);
        whole = number(first, count) * POWERS[more] + number(second, more);
        int at = from + count + more;
        for (; at < to && count + more == 2 * Long.BYTES && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            whole = whole * 10 + bytes[at] - '0';
        }
        return at;
    }

    /** How many of eight bytes are digits, up to the first that is none; zeros stand for the digit. */
    private static int digits(long eight) {
        return Long.numberOfTrailingZeros((eight + 0x76 * Block.ONES | eight) & HIGH) >>> 3;
    }

    /** The number that the first of eight digits make. */
    private static long number(long eight, int count) {
        return number(eight << (64 - 8 * count & 63)) & -(long) (count + 7 >> 3);
    }

    /** Eight digits, each a byte and the first of them the lowest, as a number: pairs of digits, pairs of these, and their pair. */
    private static long number(long digits) {
        long pairs = digits * 10 + (digits >>> 8) & 0x00FF00FF00FF00FFL;
        long fours = pairs * 100 + (pairs >>> 16) & 0x0000FFFF0000FFFFL;
        return fours * 10_000 + (fours >>> 32) & 0xFFFFFFFFL;
    }
}
