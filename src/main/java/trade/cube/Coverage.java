package trade.cube;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The periods of which a dataset holds anything, for each flow, reporter and level of detail. It ignores what a query selects. */
final class Coverage {

    /** How far a dimension is broken down: into its parts, or only as a published total, or as the sum of parts that another dataset lists. */
    enum Detail {
        TOTAL,
        PARTS,
        SUM_OF_PARTS,
        ANY;

        static Detail of(Member member) {
            return member.equals(Member.LISTED_WORLD) ? SUM_OF_PARTS : member.isTotal() ? TOTAL : PARTS;
        }

        private boolean admits(Detail other) {
            return this == ANY || this == other;
        }
    }

    /** @param reporter null where it is any */
    private record DetailLevel(Flow flow, Member reporter, Detail market, Detail product) {

        // by hand, as it is looked up for each row: what the language makes for records is slow until it has run often
        @Override
        public boolean equals(Object other) {
            return other instanceof DetailLevel that
                    && flow == that.flow
                    && market == that.market
                    && product == that.product
                    && Objects.equals(reporter, that.reporter);
        }

        @Override
        public int hashCode() {
            return ((flow.ordinal() * 31 + market.ordinal()) * 31 + product.ordinal()) * 31
                    + Objects.hashCode(reporter);
        }
    }

    /** How long the periods of a market are, and from when to when there are any. */
    private static final class Lengths {

        private final Set<Frequency> all = EnumSet.noneOf(Frequency.class);
        private int begin = Integer.MAX_VALUE;
        private int end = Integer.MIN_VALUE;

        void add(Period period) {
            all.add(period.frequency());
            begin = Math.min(begin, period.firstHalfMonth());
            end = Math.max(end, period.firstHalfMonth() + period.halfMonthsOfPeriod());
        }

        boolean areCutBy(Window window) {
            return all.stream().noneMatch(window::isOfWhole);
        }

        /** Whether a period lies within a longer one, and there are none as short. */
        boolean areLongerThan(Period period, Set<Period> covered) {
            return begin <= period.firstHalfMonth()
                    && period.firstHalfMonth() < end
                    && all.stream().allMatch(length -> length.halfMonths() > period.halfMonthsOfPeriod())
                    && covered.stream()
                            .anyMatch(longer -> all.contains(longer.frequency())
                                    && Window.of(longer).contains(period));
        }
    }

    private final Map<DetailLevel, Set<Period>> periods = new HashMap<>();
    private final Map<ReportedFlow, Map<Member, Lengths>> lengths = new HashMap<>();
    private final Map<DetailLevel, NavigableSet<Period>> answered = new HashMap<>();
    // both are asked for each sum
    private final Map<ReportedFlow, Boolean> differentLengths = new HashMap<>();
    private final Map<ReportedFlow, Map<List<Window>, Map<Member, Set<Period>>>> withinLongerOnes = new HashMap<>();
    private final Map<Member, Map<String, NavigableSet<Period>>> editions = new HashMap<>();

    void add(Observation one) {
        DetailLevel level =
                new DetailLevel(one.flow(), one.reporter(), Detail.of(one.market()), Detail.of(one.product()));
        periods.computeIfAbsent(level, none -> new TreeSet<>()).add(one.period());
        if (!one.market().isTotal()) {
            lengths.computeIfAbsent(new ReportedFlow(one.flow(), one.reporter()), none -> new HashMap<>())
                    .computeIfAbsent(one.market(), none -> new Lengths())
                    .add(one.period());
        }
        if (!one.edition().isEmpty()) {
            editions.computeIfAbsent(one.reporter(), none -> new HashMap<>())
                    .computeIfAbsent(one.edition(), none -> new TreeSet<>())
                    .add(one.period());
        }
    }

    boolean hasEditions() {
        return !editions.isEmpty();
    }

    /** The editions of a classification in which a reporter has codes of products over a window, each with its periods. */
    Map<String, NavigableSet<Period>> editions(Member reporter, Window window) {
        Map<String, NavigableSet<Period>> all = new TreeMap<>();
        editions.getOrDefault(reporter, Map.of()).forEach((edition, there) -> {
            NavigableSet<Period> within = new TreeSet<>(there);
            within.removeIf(period -> !window.contains(period));
            if (!within.isEmpty()) {
                all.put(edition, within);
            }
        });
        return all;
    }

    /** Whether some markets are reported by years and others by months; to be asked when all has been added. */
    boolean areMarketsOfDifferentLengths(Flow flow, Member reporter) {
        return differentLengths.computeIfAbsent(
                new ReportedFlow(flow, reporter),
                place -> lengths.getOrDefault(place, Map.of()).values().stream()
                                .map(own -> own.all)
                                .distinct()
                                .count()
                        > 1);
    }

    /**
     * The periods of windows that a market is told of as parts of longer ones alone, which the windows cut, while others are told of
     * shorter ones; by market.
     */
    Map<Member, Set<Period>> withinLongerOnes(Flow flow, Member reporter, List<Window> windows) {
        if (!areMarketsOfDifferentLengths(flow, reporter)) {
            return Map.of();
        }
        ReportedFlow place = new ReportedFlow(flow, reporter);
        return withinLongerOnes
                .computeIfAbsent(place, none -> new HashMap<>())
                .computeIfAbsent(windows, none -> withinLongerOnes(place, windows));
    }

    private Map<Member, Set<Period>> withinLongerOnes(ReportedFlow place, List<Window> windows) {
        NavigableSet<Period> covered = periods(place.flow(), place.reporter(), Detail.PARTS, Detail.ANY);
        Map<Member, Set<Period>> all = new LinkedHashMap<>();
        lengths.get(place).forEach((market, own) -> {
            List<Window> cutting = windows.stream().filter(own::areCutBy).toList();
            Set<Period> within = covered.stream()
                    .filter(period -> cutting.stream().anyMatch(window -> window.contains(period)))
                    .filter(period -> own.areLongerThan(period, covered))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!within.isEmpty()) {
                all.put(market, within);
            }
        });
        return all;
    }

    /** What some reporters have as that of one. */
    Coverage ofReporters(Collection<Member> reporters, Member one) {
        Coverage folded = new Coverage();
        periods.forEach((level, there) -> {
            if (reporters.contains(level.reporter())) {
                folded.periods
                        .computeIfAbsent(
                                new DetailLevel(level.flow(), one, level.market(), level.product()),
                                none -> new TreeSet<>())
                        .addAll(there);
            }
        });
        return folded;
    }

    void remove(Flow flow, Member reporter, Collection<Period> withdrawn) {
        periods.forEach((level, there) -> {
            if (level.flow() == flow && level.reporter().equals(reporter)) {
                there.removeAll(withdrawn);
            }
        });
    }

    /** The periods at that level; to be asked when all has been added. */
    NavigableSet<Period> periods(Flow flow, Member reporter, Detail market, Detail product) {
        return answered.computeIfAbsent(new DetailLevel(flow, reporter, market, product), this::unionOf);
    }

    /** The periods that any reporter has at that level. */
    NavigableSet<Period> periods(Flow flow, Detail market, Detail product) {
        return periods(flow, null, market, product);
    }

    /** Whether reporters have the same periods of a window, by products, and these are of one length. */
    boolean haveSamePeriods(Collection<Member> reporters, Flow flow, Detail market, Window window) {
        List<Set<Period>> ofEach = reporters.stream()
                .map(reporter -> periods(flow, reporter, market, Detail.PARTS).stream()
                        .filter(window::contains)
                        .collect(Collectors.toSet()))
                .distinct()
                .toList();
        return ofEach.size() == 1
                && ofEach.get(0).stream().map(Period::frequency).distinct().count() == 1;
    }

    private NavigableSet<Period> unionOf(DetailLevel asked) {
        NavigableSet<Period> covered = new TreeSet<>();
        periods.forEach((level, there) -> {
            boolean isAsked = asked.reporter == null || asked.reporter.equals(level.reporter);
            if (isAsked
                    && level.flow == asked.flow
                    && asked.market.admits(level.market)
                    && asked.product.admits(level.product)) {
                covered.addAll(there);
            }
        });
        return covered;
    }
}
