package trade.source;

import java.math.BigDecimal;

/** Sums of numbers that are not negative, by two numbers: one that is dense, and one that is any. */
final class Sums {

    /** Takes what belongs to two numbers. */
    interface Taker {
        void take(int one, int other, BigDecimal sum);
    }

    private final LongTable keys = new LongTable();
    private final Tally tally = new Tally();

    void add(int one, int other, long whole, long billionth) {
        tally.add(keys.add((long) one << 32 | other), whole, billionth);
    }

    void forEach(Taker taker) {
        long[] all = keys.keys();
        tally.forEach(at -> taker.take((int) (all[at] >>> 32), (int) all[at], tally.of(at)));
    }
}
