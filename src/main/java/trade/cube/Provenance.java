package trade.cube;

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
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Provenance of numbers: the lines of files in which observations stand, and which of them a figure read. Kept only where it is asked
 * for, as it holds every cell.
 */
public final class Provenance {

    /**
     * A file that was read.
     *
     * @param unit what a number in it is
     */
    public record ReadFile(String name, Text layout, Text encoding, Text unit, long rows) {}

    private record SummedCell(
            AggregationLevel grain, Flow flow, Member reporter, Member market, Member product, Period period) {}

    /** One cell of a file: what it is of, how much, and in which lines. */
    public record CellLines(
            Flow flow, Period period, Member reporter, Member market, Member product, String file, LineRanges lines) {}

    private record ProvenanceKey(
            Flow flow, Period period, Member reporter, Member market, Member product, String file) {}

    private record LeftOutCell(String file, Text reason) {}

    private final Query query;
    private final Predicate<Member> isOfReporter;
    private final Map<ProvenanceKey, LineRanges> met = new LinkedHashMap<>();
    private final Map<LeftOutCell, LineRanges> left = new TreeMap<>(Comparator.comparing(LeftOutCell::file)
            .thenComparing(left -> left.reason().toString()));
    private final Set<SummedCell> used = new LinkedHashSet<>();
    private final List<ReadFile> files = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    Provenance(Query query) {
        this.query = query;
        this.isOfReporter = query.reporters().accepting();
    }

    /** Takes note of where an observation stands. */
    public void met(Observation one, String file, long line) {
        if (!query.flows().contains(one.flow())) {
            left(file, CubeMessage.OTHER_FLOWS, line);
        } else if (!query.wants(one.period())) {
            left(file, CubeMessage.OTHER_PERIODS, line);
        } else if (!isOfReporter.test(one.reporter())) {
            left(file, CubeMessage.OTHER_REPORTERS, line);
        } else if (one.value() == null) {
            left(file, one.withheld(), line);
        } else {
            met.computeIfAbsent(
                            new ProvenanceKey(
                                    one.flow(), one.period(), one.reporter(), one.market(), one.product(), file),
                            none -> new LineRanges())
                    .add(line, one.value());
        }
    }

    /** Takes note that what was met of the same before does not count. */
    public void replace(Observation one) {
        met.entrySet().removeIf(entry -> {
            ProvenanceKey key = entry.getKey();
            boolean isSame = key.equals(new ProvenanceKey(
                    one.flow(), one.period(), one.reporter(), one.market(), one.product(), key.file()));
            if (isSame) {
                left.computeIfAbsent(
                                new LeftOutCell(key.file(), CubeMessage.EARLIER_OF_THE_SAME), none -> new LineRanges())
                        .addAll(entry.getValue());
            }
            return isSame;
        });
    }

    /** Takes note of a row that was not read, and why. */
    public void left(String file, Text reason, long line) {
        left.computeIfAbsent(new LeftOutCell(file, reason), none -> new LineRanges())
                .add(line, null);
    }

    public void read(ReadFile file) {
        files.add(file);
    }

    public List<ReadFile> files() {
        return files;
    }

    /** Takes note of what an engine was asked. */
    public void asked(List<String> sent) {
        statements.addAll(sent);
    }

    public List<String> statements() {
        return statements;
    }

    /** The periods of cells were read for a number. */
    void use(Set<Origin> origins, List<Period> periods) {
        for (Origin origin : origins) {
            for (Period period : periods) {
                if (origin.isWanted().test(period)) {
                    used.add(new SummedCell(
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
    public List<CellLines> used() {
        List<CellLines> entries = new ArrayList<>();
        met.forEach((key, lines) -> {
            if (isUsed(key)) {
                entries.add(new CellLines(
                        key.flow(), key.period(), key.reporter(), key.market(), key.product(), key.file(), lines));
            }
        });
        entries.sort(Comparator.comparing(CellLines::period)
                .reversed()
                .thenComparing(CellLines::flow)
                .thenComparing(entry -> entry.lines().sum(), Comparator.reverseOrder()));
        return entries;
    }

    private boolean isUsed(ProvenanceKey key) {
        return Stream.of(AggregationLevel.values())
                .anyMatch(grain -> used.contains(new SummedCell(
                        grain,
                        key.flow(),
                        key.reporter(),
                        grain.market(key.market()),
                        grain.product(key.product()),
                        key.period())));
    }

    /**
     * What is no part of the numbers, by file and reason.
     *
     * @param used what is, also of other trails
     */
    public Map<String, Map<Text, LineRanges>> leftOut(List<CellLines> used) {
        Map<String, LineRanges> usedLines = new HashMap<>();
        used.forEach(entry -> usedLines
                .computeIfAbsent(entry.file(), none -> new LineRanges())
                .addAll(entry.lines()));
        Map<String, Map<Text, LineRanges>> all = new TreeMap<>();
        left.forEach((where, lines) -> add(all, where.file(), where.reason(), lines, usedLines));
        met.forEach((key, lines) -> add(all, key.file(), reason(key), lines, usedLines));
        return all;
    }

    private static void add(
            Map<String, Map<Text, LineRanges>> all,
            String file,
            Text reason,
            LineRanges lines,
            Map<String, LineRanges> used) {
        LineRanges rest = lines.without(used.getOrDefault(file, new LineRanges()));
        if (rest.count() > 0) {
            all.computeIfAbsent(file, none -> new TreeMap<>(Comparator.comparing(Text::toString)))
                    .computeIfAbsent(reason, none -> new LineRanges())
                    .addAll(rest);
        }
    }

    private static Text reason(ProvenanceKey key) {
        if (key.market().isTotal() && key.product().isTotal()) {
            return CubeMessage.PUBLISHED_TOTALS;
        }
        return key.market().isGroup() ? CubeMessage.OTHER_GROUPS : CubeMessage.OTHER_CELLS;
    }
}
