package trade.source;

import java.math.BigDecimal;

/** Sums of numbers that are not negative, by a {@code long}. */
final class Sums {

    /** Takes what a key sums up to. */
    interface Taker {
        void take(long key, BigDecimal sum);
    }

    private final LongTable keys = new LongTable();
    private final Tally tally = new Tally();

    void add(long key, long whole, long billionth) {
        tally.add(keys.add(key), whole, billionth);
    }

    void forEach(Taker taker) {
        long[] all = keys.keys();
        for (int at = 0; at < all.length; at++) {
            taker.take(all[at], tally.of(at));
        }
    }
}
