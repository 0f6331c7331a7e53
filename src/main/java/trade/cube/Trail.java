package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where observations stand in their files, and which of them were read for the numbers of a figure. Kept only where it is asked for, as it
 * holds every cell.
 */
public final class Trail {

    /**
     * A cell of the sums of a grain, of which a series was made.
     *
     * @param isWanted the periods that count
     */
    record Origin(Grain grain, Flow flow, Member reporter, Member market, Member product, Predicate<Period> isWanted) {

        Origin whileHeldBy(Predicate<Period> isHeld) {
            return new Origin(grain, flow, reporter, market, product, isWanted.and(isHeld));
        }
    }

    /**
     * A file that was read.
     *
     * @param unit what a number in it is
     */
    public record File(String name, String layout, String encoding, String unit, long rows) {}

    private record Sum(Grain grain, Flow flow, Member reporter, Member market, Member product, Period period) {}

    /** One cell of a file: what it is of, how much, and in which lines. */
    public record Entry(
            Flow flow, Period period, Member reporter, Member market, Member product, String file, Lines lines) {}

    private record Key(Flow flow, Period period, Member reporter, Member market, Member product, String file) {}

    private record Left(String file, String reason) {}

    /** Lines of a file, and the sum of what stands there. */
    public static final class Lines {

        private final List<long[]> ranges = new ArrayList<>();
        private BigDecimal sum = BigDecimal.ZERO;

        /** Of observations, of which several may stand in a line. */
        private long count;

        private void add(long line, BigDecimal value) {
            count++;
            sum = value == null ? sum : sum.add(value);
            long[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last[1] + 1 >= line && last[0] <= line) {
                last[1] = Math.max(last[1], line);
            } else {
                ranges.add(new long[] {line, line});
            }
        }

        /** The lines that are not among others. */
        private Lines without(Lines others) {
            List<long[]> out = others.ranges();
            Lines rest = new Lines();
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

        private void addAll(Lines other) {
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

    private final Query query;
    private final Map<Key, Lines> met = new LinkedHashMap<>();
    private final Map<Left, Lines> left =
            new TreeMap<>(Comparator.comparing(Left::file).thenComparing(Left::reason));
    private final Set<Sum> used = new LinkedHashSet<>();
    private final List<File> files = new ArrayList<>();

    Trail(Query query) {
        this.query = query;
    }

    /** Takes note of where an observation stands. */
    public void met(Observation one, String file, long line) {
        if (!query.flows().contains(one.flow())) {
            left(file, "other flows", line);
        } else if (!query.wants(one.period())) {
            left(file, "other periods", line);
        } else if (!query.reporters().accepts(one.reporter())) {
            left(file, "other reporters", line);
        } else {
            met.computeIfAbsent(
                            new Key(one.flow(), one.period(), one.reporter(), one.market(), one.product(), file),
                            none -> new Lines())
                    .add(line, one.value());
        }
    }

    /** Takes note of a row that was not read, and why. */
    public void left(String file, String reason, long line) {
        left.computeIfAbsent(new Left(file, reason), none -> new Lines()).add(line, null);
    }

    public void read(File file) {
        files.add(file);
    }

    public List<File> files() {
        return files;
    }

    /** The periods of cells were read for a number. */
    void use(Set<Origin> origins, List<Period> periods) {
        for (Origin origin : origins) {
            for (Period period : periods) {
                if (origin.isWanted().test(period)) {
                    used.add(new Sum(
                            origin.grain(),
                            origin.flow(),
                            origin.reporter(),
                            origin.market(),
                            origin.product(),
                            period));
                }
            }
        }
    }

    /** What was read for the numbers, the latest period first and then the largest. */
    public List<Entry> used() {
        List<Entry> entries = new ArrayList<>();
        met.forEach((key, lines) -> {
            if (isUsed(key)) {
                entries.add(new Entry(
                        key.flow(), key.period(), key.reporter(), key.market(), key.product(), key.file(), lines));
            }
        });
        entries.sort(Comparator.comparing(Entry::period)
                .reversed()
                .thenComparing(Entry::flow)
                .thenComparing(entry -> entry.lines().sum(), Comparator.reverseOrder()));
        return entries;
    }

    private boolean isUsed(Key key) {
        return isUsed(key, Grain.MARKET, key.market(), Cube.foldedProduct(key.product()))
                || isUsed(key, Grain.PRODUCT, Cube.foldedMarket(key.market()), key.product())
                || isUsed(key, Grain.CELL, key.market(), key.product());
    }

    private boolean isUsed(Key key, Grain grain, Member market, Member product) {
        return used.contains(new Sum(grain, key.flow(), key.reporter(), market, product, key.period()));
    }

    /**
     * What is no part of the numbers, by file and reason.
     *
     * @param used what is, also of other trails
     */
    public Map<String, Map<String, Lines>> leftOut(List<Entry> used) {
        Map<String, Lines> usedLines = new HashMap<>();
        used.forEach(entry ->
                usedLines.computeIfAbsent(entry.file(), none -> new Lines()).addAll(entry.lines()));
        Map<String, Map<String, Lines>> all = new TreeMap<>();
        left.forEach((where, lines) -> add(all, where.file(), where.reason(), lines, usedLines));
        met.forEach((key, lines) -> add(all, key.file(), reason(key), lines, usedLines));
        return all;
    }

    private static void add(
            Map<String, Map<String, Lines>> all, String file, String reason, Lines lines, Map<String, Lines> used) {
        Lines rest = lines.without(used.getOrDefault(file, new Lines()));
        if (rest.count > 0) {
            all.computeIfAbsent(file, none -> new TreeMap<>())
                    .computeIfAbsent(reason, none -> new Lines())
                    .addAll(rest);
        }
    }

    private static String reason(Key key) {
        if (key.market().isTotal() && key.product().isTotal()) {
            return "published totals";
        }
        return key.market().isGroup()
                ? "groups, whose members count or which are not asked for"
                : "other markets and products";
    }
}
