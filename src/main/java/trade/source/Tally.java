package trade.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums of numbers that are not negative, at places from 0 on; exact, as whole units and billionths, each of them a
 * {@code long} that is put aside before it overflows.
 */
final class Tally {

    private long[] wholes = new long[1 << 10];
    private long[] billionths = new long[1 << 10];
    private final Map<Integer, BigInteger> aside = new HashMap<>();

    void add(int at, long whole, long billionth) {
        if (at >= wholes.length) {
            int length = Math.max(at + 1, wholes.length * 2);
            wholes = Arrays.copyOf(wholes, length);
            billionths = Arrays.copyOf(billionths, length);
        }
        long sum = wholes[at] + whole;
        if (sum < 0) {
            aside.merge(at, BigInteger.valueOf(wholes[at]), BigInteger::add);
            sum = whole;
        }
        wholes[at] = sum;
        if (billionth != 0) {
            // fewer than nine billion numbers do not overflow it
            billionths[at] += billionth;
        }
    }

    BigDecimal of(int at) {
        if (at >= wholes.length) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.valueOf(wholes[at]);
        sum = billionths[at] == 0 ? sum : sum.add(BigDecimal.valueOf(billionths[at], 9));
        return aside.isEmpty() ? sum : sum.add(new BigDecimal(aside.getOrDefault(at, BigInteger.ZERO)));
    }
}
