package trade.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Exact sums in fixed point, by dense id: whole units and billionths, each a {@code long}. Whole units are put aside before they
 * overflow. Numbers are not negative.
 */
final class ExactSums {

    /** Marks the places that have a sum; fewer than nine billion numbers leave it alone. */
    private static final long THERE = Long.MIN_VALUE;

    /** For each place the whole units and, beside them in memory, the billionths. */
    private long[] sums = new long[1 << 10];

    private final Map<Integer, BigInteger> aside = new HashMap<>();

    void add(int at, long whole, long billionth) {
        int place = at * 2;
        if (place >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(place + 2, sums.length * 2));
        }
        long sum = sums[place] + whole;
        if (sum < 0) {
            aside.merge(at, BigInteger.valueOf(sums[place]), BigInteger::add);
            sum = whole;
        }
        sums[place] = sum;
        sums[place + 1] = sums[place + 1] + billionth | THERE;
    }

    /** Gives all places that numbers were added at. */
    void forEach(IntConsumer taker) {
        for (int at = 0; at * 2 < sums.length; at++) {
            if ((sums[at * 2 + 1] & THERE) != 0) {
                taker.accept(at);
            }
        }
    }

    BigDecimal of(int at) {
        BigDecimal billionths = BigDecimal.valueOf(sums[at * 2 + 1] & ~THERE, 9);
        BigInteger whole = BigInteger.valueOf(sums[at * 2]).add(aside.getOrDefault(at, BigInteger.ZERO));
        return new BigDecimal(whole).add(billionths);
    }
}
