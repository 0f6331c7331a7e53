package trade.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;
import trade.scan.CellBitmap;
import trade.scan.LongIndex;
import trade.scan.PartHash;

/**
 * Bitmap of the cells that were read, so that none is counted twice; of cells that are read in parts, also the hashes of those. To keep
 * memory bounded, it remembers only of the first half million where they stood.
 */
public final class Duplicates {

    /** What to do when a cell comes again. */
    public enum Rule {
        FAIL,
        SUM,
        LAST
    }

    private static final int REMEMBERED = 500_000;
    private static final int LINE_BITS = 48;

    /** Cells that differ in the product alone. */
    private record ProductCells(Flow flow, Period period, Member reporter, Member market) {

        @Override
        public boolean equals(Object other) {
            return other instanceof ProductCells that
                    && flow == that.flow
                    && period.equals(that.period)
                    && reporter.equals(that.reporter)
                    && market.equals(that.market);
        }

        @Override
        public int hashCode() {
            return ((flow.hashCode() * 31 + period.hashCode()) * 31 + reporter.hashCode()) * 31 + market.hashCode();
        }
    }

    /**
     * Where a cell was read, and what it held.
     *
     * @param place null where nobody remembers it
     * @param value null where it was withheld, or where it does not matter
     */
    record Earlier(String place, BigDecimal value) {}

    private final Rule rule;
    private final ToIntFunction<Member> numbers;
    private final Map<ProductCells, Integer> groups = new HashMap<>();
    private final CellBitmap cells = new CellBitmap();
    private final LongIndex parts = new LongIndex();
    private final List<String> datasets = new ArrayList<>();
    private final LongIndex remembered = new LongIndex();
    private final Map<Long, BigDecimal> values = new HashMap<>();
    private long[] places = new long[1 << 10];

    /** @param numbers what stands for a product in sets of them */
    Duplicates(Rule rule, ToIntFunction<Member> numbers) {
        this.rule = rule;
        this.numbers = numbers;
    }

    Rule rule() {
        return rule;
    }

    CellBitmap cells() {
        return cells;
    }

    /** The hashes of parts of cells. */
    LongIndex parts() {
        return parts;
    }

    /** What follows is read from that dataset. */
    void startDataset(String dataset) {
        datasets.add(dataset);
    }

    /** The group of cells that an observation belongs to. */
    int group(Observation one) {
        ProductCells group = new ProductCells(one.flow(), one.period(), one.reporter(), one.market());
        return groups.computeIfAbsent(group, none -> groups.size());
    }

    /**
     * Where the same cell was read before; null when it is new, or may come again.
     *
     * @param part what tells it apart from other parts of the same cell; empty where it is all of it
     */
    Earlier remember(Observation one, String part, long line) {
        int group = group(one);
        int product = numbers.applyAsInt(one.product());
        boolean isNewCell = cells.add(group, product);
        long key = part.isEmpty() ? CellBitmap.key(group, product) : PartHash.of(group, product, part);
        boolean isNew = part.isEmpty() ? isNewCell : parts.addIfNew(key);
        if (rule == Rule.SUM) {
            return null;
        }
        Earlier earlier = isNew ? null : new Earlier(place(key), values.get(key));
        if (rule == Rule.LAST) {
            values.put(key, one.value());
        }
        if (isNew || rule == Rule.LAST) {
            remember(key, line);
        }
        return earlier;
    }

    /** Remembers where a new cell, or part of one, stands. */
    void remember(long key, long line) {
        if (remembered.size() < REMEMBERED) {
            int number = remembered.add(key);
            places = number < places.length ? places : Arrays.copyOf(places, places.length * 2);
            places[number] = (long) (datasets.size() - 1) << LINE_BITS | line;
        }
    }

    private String place(long key) {
        int number = remembered.find(key);
        if (number < 0) {
            return null;
        }
        long line = places[number] & (1L << LINE_BITS) - 1;
        int dataset = (int) (places[number] >>> LINE_BITS);
        if (line == 0) {
            // rows of tables stand in no line
            return dataset == datasets.size() - 1 ? null : datasets.get(dataset);
        }
        return datasets.get(dataset) + ":" + line;
    }
}
