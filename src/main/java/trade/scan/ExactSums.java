package trade.scan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Exact sums in fixed point, by dense id: whole units and billionths, each in a {@code long}, and how many numbers they are of. Whole units
 * are put aside before they overflow. Numbers are not negative.
 */
public final class ExactSums {

    private static final long BILLION = 1_000_000_000;

    /** Billionths are less than a whole unit; the bits before them count the numbers, of which there may be eight billion. */
    private static final int BILLIONTH_BITS = 30;

    private static final long BILLIONTHS = (1L << BILLIONTH_BITS) - 1;

    private static final long ONE_NUMBER = 1L << BILLIONTH_BITS;

    /** For each place the whole units and, beside them in memory, the count and the billionths. */
    private long[] sums = new long[1 << 10];

    private final Map<Integer, BigInteger> aside = new HashMap<>();

    /** In one piece, as most of the time is spent here. */
    void add(int at, long whole, long billionth) {
        int place = at * 2;
        if (place < sums.length) {
            long before = sums[place + 1];
            // 1 where the billionths are a whole, without a branch
            long carry = (before & BILLIONTHS) + billionth - BILLION >>> 63 ^ 1;
            long sum = sums[place] + whole + carry;
            if (sum >= 0) {
                sums[place] = sum;
                sums[place + 1] = before + ONE_NUMBER + billionth - carry * BILLION;
                return;
            }
        }
        add(at, whole, billionth, ONE_NUMBER);
    }

    /** Adds the sum at a place of others. */
    void add(int at, ExactSums others, int from) {
        long beside = others.sums[from * 2 + 1];
        add(at, others.sums[from * 2], beside & BILLIONTHS, beside & ~BILLIONTHS);
        if (others.aside.containsKey(from)) {
            aside.merge(at, others.aside.get(from), BigInteger::add);
        }
    }

    /** @param count in the bits before the billionths */
    private void add(int at, long whole, long billionth, long count) {
        int place = at * 2;
        if (place >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(place + 2, sums.length * 2));
        }
        long before = sums[place + 1];
        // 1 where the billionths are a whole, without a branch
        long carry = (before & BILLIONTHS) + billionth - BILLION >>> 63 ^ 1;
        long sum = sums[place] + whole + carry;
        if (sum < 0) {
            aside.merge(at, BigInteger.valueOf(sums[place]).add(BigInteger.valueOf(carry)), BigInteger::add);
            sum = whole;
        }
        sums[place] = sum;
        sums[place + 1] = before + count + billionth - carry * BILLION;
    }

    /** Gives all places that numbers were added at. */
    public void forEach(IntConsumer taker) {
        for (int at = 0; at * 2 < sums.length; at++) {
            if (count(at) > 0) {
                taker.accept(at);
            }
        }
    }

    /** How many numbers were added in all. */
    long count() {
        long count = 0;
        for (int at = 1; at < sums.length; at += 2) {
            count += sums[at] >>> BILLIONTH_BITS;
        }
        return count;
    }

    /** How many numbers were added at a place. */
    public long count(int at) {
        return sums[at * 2 + 1] >>> BILLIONTH_BITS;
    }

    public BigDecimal of(int at) {
        BigDecimal billionths = BigDecimal.valueOf(sums[at * 2 + 1] & BILLIONTHS, 9);
        BigInteger whole = BigInteger.valueOf(sums[at * 2]).add(aside.getOrDefault(at, BigInteger.ZERO));
        return new BigDecimal(whole).add(billionths);
    }
}
