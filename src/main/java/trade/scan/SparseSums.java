package trade.scan;

import java.math.BigDecimal;

/** Exact sums by two ids, the first dense, the second sparse. Numbers are not negative. */
public final class SparseSums {

    /** Takes what belongs to two numbers: a sum, and how many numbers it is of. */
    public interface SumConsumer {
        void take(int one, int other, BigDecimal sum, long count);
    }

    private final LongIndex keys = new LongIndex();
    private final ExactSums tally = new ExactSums();

    void add(int one, int other, long whole, long billionth) {
        tally.add(keys.add((long) one << 32 | other), whole, billionth);
    }

    public void addAll(SparseSums others) {
        long[] all = others.keys.keys();
        others.tally.forEach(at -> tally.add(keys.add(all[at]), others.tally, at));
    }

    public void forEach(SumConsumer taker) {
        long[] all = keys.keys();
        tally.forEach(at -> taker.take((int) (all[at] >>> 32), (int) all[at], tally.of(at), tally.count(at)));
    }
}
