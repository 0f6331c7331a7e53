package trade.source;

/** Reads numbers of digits and at most a decimal mark, as most are, from bytes, without making a text of them. */
final class PlainNumberParser extends CacheLinePadded {

    private static final int WHOLE = 18;
    private static final int DECIMALS = 9;
    private static final long[] POWERS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
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
        int at = from;
        long number = 0;
        while (at < to && isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
        }
        whole = number;
        billionths = 0;
        decimals = 0;
        if (at == from || at - from > WHOLE) {
            return false;
        }
        return at == to || decimal != 0 && bytes[at] == decimal && readDecimals(bytes, at + 1, to);
    }

    private boolean readDecimals(byte[] bytes, int from, int to) {
        int at = from;
        long number = 0;
        while (at < to && isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
        }
        int count = at - from;
        if (at < to || count == 0 || count > DECIMALS) {
            return false;
        }
        billionths = number * POWERS[count];
        decimals = count;
        return true;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
