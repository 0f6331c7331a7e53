package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of a file, and the sum of what stands there. */
public final class LineRanges {

    /** As they were met; those that follow each other are one. */
    final List<long[]> ranges = new ArrayList<>();

    private BigDecimal sum = BigDecimal.ZERO;

    /** Of observations, of which several may stand in a line. */
    private long count;

    void add(long line, BigDecimal value) {
        count++;
        sum = value == null ? sum : sum.add(value);
        long[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last[1] + 1 == line) {
            last[1] = line;
        } else {
            ranges.add(new long[] {line, line});
        }
    }

    /** The lines that are not among others. */
    LineRanges without(LineRanges others) {
        List<long[]> out = others.ranges();
        LineRanges rest = new LineRanges();
        for (long[] range : ranges()) {
            long first = range[0];
            for (long[] gone : out) {
                if (gone[1] >= first && gone[0] <= range[1]) {
                    rest.addRange(first, gone[0] - 1);
                    first = gone[1] + 1;
                }
            }
            rest.addRange(first, range[1]);
        }
        return rest;
    }

    private void addRange(long first, long last) {
        if (first <= last) {
            ranges.add(new long[] {first, last});
            count += last - first + 1;
        }
    }

    void addAll(LineRanges other) {
        count += other.count;
        sum = sum.add(other.sum);
        ranges.addAll(other.ranges);
    }

    public long count() {
        return count;
    }

    public BigDecimal sum() {
        return sum;
    }

    /** First and last lines of each range, in order, neighbours together. */
    public List<long[]> ranges() {
        List<long[]> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(range -> range[0]));
        List<long[]> joined = new ArrayList<>();
        for (long[] range : sorted) {
            long[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last[1] + 1 >= range[0]) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                joined.add(range.clone());
            }
        }
        return joined;
    }
}
