package trade.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import trade.cube.Cube.MarketSum;
import trade.message.MessageKey;
import trade.message.Text;

/**
 * What an expert would look at before trusting a dataset: what it covers, and whether it adds up. It is longer than others, with a method
 * for each check.
 */
public final class DataCheck {

    private static final int NAMED = 12;

    /** A last period with less than this part of the one before is hardly complete. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Where parts are more than a total by more than rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.005");

    /** @param isWarning whether it makes figures doubtful, or is only good to know */
    public record DataCheckFinding(boolean isWarning, MessageKey check, Text text) {}

    private final Cube cube;
    private final List<DataCheckFinding> findings = new ArrayList<>();

    private DataCheck(Cube cube) {
        this.cube = cube;
    }

    /** The query whose cube can be looked at. */
    public static Query query(Measure measure) {
        return new Query(
                measure,
                Scope.of(EnumSet.allOf(Flow.class)),
                List.of(),
                Set.of(AggregationLevel.MARKET),
                Vintages.LATEST,
                true,
                true);
    }

    public static List<DataCheckFinding> findingsOf(Cube cube) {
        DataCheck soundness = new DataCheck(cube);
        soundness.reporters();
        soundness.periods();
        soundness.markets();
        soundness.products();
        soundness.totals();
        soundness.series();
        return soundness.findings;
    }

    private void know(DataCheckMessage check, Text text) {
        findings.add(new DataCheckFinding(false, check, text));
    }

    private void warn(DataCheckMessage check, Text text) {
        findings.add(new DataCheckFinding(true, check, text));
    }

    private void reporters() {
        List<Member> named = cube.reporters().stream()
                .filter(reporter -> !reporter.equals(Member.UNNAMED_REPORTER))
                .toList();
        if (!named.isEmpty()) {
            know(DataCheckMessage.REPORTERS, names(Dimension.REPORTER, named));
        }
    }

    private void periods() {
        for (Flow flow : Flow.values()) {
            Map<Frequency, TreeSet<Period>> byFrequency = new EnumMap<>(Frequency.class);
            cube.covered(flow, Coverage.Detail.ANY, Coverage.Detail.ANY)
                    .forEach(period -> byFrequency
                            .computeIfAbsent(period.frequency(), none -> new TreeSet<>())
                            .add(period));
            byFrequency.forEach((frequency, periods) -> {
                Window all = new Window(periods.first(), periods.last());
                int there = all.periods().size();
                know(
                        DataCheckMessage.PERIODS,
                        periods.size() < there
                                ? DataCheckMessage.PERIODS_COVERED_OF.with(
                                        flow.plural(), all, frequency.plural(), periods.size(), there)
                                : DataCheckMessage.PERIODS_COVERED.with(flow.plural(), all, frequency.plural(), there));
                List<Period> gaps = all.periods().stream()
                        .filter(period -> !periods.contains(period))
                        .toList();
                if (!gaps.isEmpty()) {
                    warn(DataCheckMessage.GAPS, DataCheckMessage.LACK.with(flow.plural(), listed(gaps)));
                }
                List<Period> withoutTotal = new ArrayList<>(periods);
                withoutTotal.removeAll(cube.covered(flow, Coverage.Detail.TOTAL, Coverage.Detail.TOTAL));
                if (!withoutTotal.isEmpty() && withoutTotal.size() < periods.size()) {
                    warn(DataCheckMessage.GAPS, DataCheckMessage.NO_TOTAL_IN.with(flow.plural(), listed(withoutTotal)));
                }
            });
        }
        NavigableSet<Period> exports = covered(Flow.EXPORT);
        NavigableSet<Period> imports = covered(Flow.IMPORT);
        if (!exports.isEmpty() && !imports.isEmpty() && !exports.last().equals(imports.last())) {
            warn(DataCheckMessage.PERIODS, DataCheckMessage.ENDS_DIFFER.with(exports.last(), imports.last()));
        }
    }

    private NavigableSet<Period> covered(Flow flow) {
        return cube.covered(flow, Coverage.Detail.ANY, Coverage.Detail.ANY);
    }

    private void markets() {
        List<Member> unknown = cube.markets().stream()
                .filter(market -> !market.isKnown() && isName(market.code()))
                .filter(market -> !cube.doubtedNames().contains(market.name()))
                .toList();
        long parts = cube.markets().stream()
                .filter(market -> market.kind() == Member.MemberKind.PART)
                .count();
        know(
                DataCheckMessage.MARKETS,
                cube.markets().contains(Member.WORLD) ? DataCheckMessage.AND_WORLD.with(parts) : Text.number(parts));
        if (!unknown.isEmpty()) {
            warn(DataCheckMessage.MARKETS, DataCheckMessage.NO_LIST_KNOWS.with(names(Dimension.MARKET, unknown)));
        }
        for (Member group : groupsNow()) {
            List<Member> beside = cube.markets().stream().filter(group::mayHold).toList();
            Text name = Dimension.MARKET.nameOf(group);
            know(
                    DataCheckMessage.GROUPS,
                    beside.isEmpty()
                            ? DataCheckMessage.GROUP_ALONE.with(name)
                            : DataCheckMessage.GROUP_BESIDE.with(name, names(Dimension.MARKET, beside)));
        }
    }

    /** What stays a number has been said where it was read. */
    private static boolean isName(String code) {
        return code.chars().anyMatch(Character::isLetter);
    }

    /** The groups in the data, composed as at its end. */
    private List<Member> groupsNow() {
        List<Member> groups = cube.markets().stream().filter(Member::isGroup).toList();
        LocalDate end = Stream.of(Flow.values())
                .flatMap(flow -> covered(flow).stream())
                .map(Period::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return groups.stream().map(group -> group.asOf(end)).toList();
    }

    private void products() {
        List<Member> coded = cube.products().stream()
                .filter(product -> ProductHierarchy.digits(product.code()) > 0)
                .toList();
        List<Member> named = cube.products().stream()
                .filter(product -> !product.isTotal() && !product.isGroup())
                .filter(product -> ProductHierarchy.digits(product.code()) == 0)
                .toList();
        DataCheckMessage counted = cube.products().contains(Member.TOTAL)
                ? DataCheckMessage.BY_CODE_AND_NAME_AND_TOTAL
                : DataCheckMessage.BY_CODE_AND_NAME;
        know(DataCheckMessage.PRODUCTS, counted.with(coded.size(), named.size()));
        if (!coded.isEmpty() && !named.isEmpty()) {
            warn(DataCheckMessage.PRODUCTS, DataCheckMessage.WITHOUT_CODE.with(names(Dimension.PRODUCT, named)));
        }
        ProductHierarchy nesting = new ProductHierarchy(cube.products());
        if (!nesting.nested().isEmpty()) {
            know(
                    DataCheckMessage.NESTED_PRODUCTS,
                    DataCheckMessage.CODES_WITHIN_OTHERS.with(
                            nesting.nested().size(), names(Dimension.PRODUCT, nesting.nested())));
        }
        if (nesting.isMixed()) {
            warn(DataCheckMessage.NESTED_PRODUCTS, DataCheckMessage.CODES_PARTLY_WITHIN);
        }
    }

    /** A whole and its parts, by flow and reporter. */
    private record WholeAndParts(Flow flow, Member reporter, Member market, Dimension parts) {

        Text name() {
            return CubeMessage.OF.with(flow.plural(), Dimension.MARKET.nameOf(market));
        }
    }

    private void totals() {
        Map<WholeAndParts, Series> totals = new LinkedHashMap<>();
        Map<WholeAndParts, List<Series>> parts = new LinkedHashMap<>();
        Set<Integer> topLengths = new ProductHierarchy(cube.products()).topLengths();
        for (MarketSum sum : cube.byMarket()) {
            WholeAndParts world = new WholeAndParts(sum.flow(), sum.reporter(), Member.WORLD, Dimension.MARKET);
            WholeAndParts market = new WholeAndParts(sum.flow(), sum.reporter(), sum.market(), Dimension.PRODUCT);
            boolean isTotal = sum.product().isTotal();
            boolean isTop = topLengths.stream()
                    .anyMatch(digits -> sum.product().equals(AggregationLevel.foldedProducts(digits)));
            if (isTotal && sum.market().isTotal()) {
                totals.put(world, sum.series());
            }
            if (isTotal && sum.market().isPart()) {
                parts.computeIfAbsent(world, none -> new ArrayList<>()).add(sum.series());
            }
            if (isTotal) {
                totals.put(market, sum.series());
            } else if (isTop) {
                parts.computeIfAbsent(market, none -> new ArrayList<>()).add(sum.series());
            }
        }
        totals.forEach((whole, series) -> compare(whole, series, parts.getOrDefault(whole, List.of())));
        parts.forEach((whole, series) -> totals.computeIfAbsent(whole, none -> Series.sum(series)));
        totals.forEach((whole, series) -> {
            if (whole.parts() == Dimension.MARKET) {
                lastValue(whole.name(), series.values());
            }
        });
    }

    /** A collapse at the end is more often a month that is not complete than one of trade. */
    private void lastValue(Text what, NavigableMap<Period, BigDecimal> values) {
        if (values.isEmpty()) {
            return;
        }
        Period last = values.lastKey();
        BigDecimal before = values.get(last.plus(-1));
        if (before != null && values.get(last).compareTo(before.multiply(HALF)) < 0) {
            warn(DataCheckMessage.LAST_PERIOD, DataCheckMessage.HALF_OF_BEFORE.with(what, last));
        }
    }

    private void compare(WholeAndParts whole, Series total, List<Series> parts) {
        NavigableMap<Period, BigDecimal> sum = Series.sum(parts).values();
        List<BigDecimal> shares = new ArrayList<>();
        List<Period> over = new ArrayList<>();
        total.values().forEach((period, value) -> {
            BigDecimal part = sum.get(period);
            if (part != null && value.signum() > 0) {
                shares.add(part.movePointRight(2).divide(value, 1, RoundingMode.HALF_UP));
                if (part.compareTo(value.multiply(ROUNDING)) > 0) {
                    over.add(period);
                }
            }
        });
        if (shares.isEmpty()) {
            return;
        }
        MessageKey listed = whole.parts().plural();
        BigDecimal least = shares.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = shares.stream().reduce(BigDecimal::max).orElseThrow();
        know(
                DataCheckMessage.TOTALS,
                least.equals(most)
                        ? DataCheckMessage.LISTED_PART.with(whole.name(), listed, least)
                        : DataCheckMessage.LISTED_PARTS.with(whole.name(), listed, least, most));
        if (!over.isEmpty()) {
            warn(DataCheckMessage.TOTALS, DataCheckMessage.LISTED_OVER.with(whole.name(), listed, listed(over)));
        }
    }

    private void series() {
        Map<Flow, TreeMap<Period, BigDecimal>> largest = new EnumMap<>(Flow.class);
        Map<Flow, TreeMap<Period, Set<Member>>> markets = new EnumMap<>(Flow.class);
        List<Text> cumulative = new ArrayList<>();
        List<Text> negative = new ArrayList<>();
        List<Text> slips = new ArrayList<>();
        List<Text> repeats = new ArrayList<>();
        for (MarketSum sum : cube.byMarket()) {
            sum.series().values().forEach((period, value) -> {
                largest.computeIfAbsent(sum.flow(), none -> new TreeMap<>())
                        .merge(period, value.abs(), BigDecimal::max);
                markets.computeIfAbsent(sum.flow(), none -> new TreeMap<>())
                        .computeIfAbsent(period, none -> new HashSet<>())
                        .add(sum.market());
            });
            Text what = CubeMessage.OF.with(sum.flow().plural(), Dimension.MARKET.nameOf(sum.market()));
            sum.series().values().forEach((period, value) -> {
                if (value.signum() < 0) {
                    negative.add(DataCheckMessage.IN_PERIOD.with(what, period));
                }
            });
            SeriesAnomalies.slips(sum.series().values())
                    .forEach(period -> slips.add(DataCheckMessage.IN_PERIOD.with(what, period)));
            if (sum.market().isTotal() || sum.product().isTotal()) {
                SeriesAnomalies.repeats(sum.series().values())
                        .forEach(period -> repeats.add(DataCheckMessage.IN_PERIOD.with(what, period)));
            }
            if (SeriesAnomalies.isCumulative(sum.series().values())) {
                cumulative.add(what);
            }
        }
        cube.withheld()
                .forEach((reason, count) ->
                        know(DataCheckMessage.WITHHELD, DataCheckMessage.COUNT_OF_REASON.with(count, reason)));
        largest.forEach(this::zeros);
        markets.forEach(this::lastPeriod);
        if (!negative.isEmpty()) {
            warn(DataCheckMessage.BELOW_ZERO, listed(negative));
        }
        if (!slips.isEmpty()) {
            warn(DataCheckMessage.SIZE, DataCheckMessage.HUNDREDFOLD.with(listed(slips)));
        }
        if (!repeats.isEmpty()) {
            warn(DataCheckMessage.REPEATS, DataCheckMessage.SAME_AS_YEAR_AGO.with(listed(repeats)));
        }
        if (!cumulative.isEmpty()) {
            warn(
                    DataCheckMessage.CUMULATIVE,
                    DataCheckMessage.GROW_FROM_JANUARY.with(
                            listed(cumulative.stream().distinct().toList())));
        }
    }

    /** Periods in which nothing is above zero were rarely without trade. */
    private void zeros(Flow flow, TreeMap<Period, BigDecimal> largest) {
        List<Period> zeros = largest.entrySet().stream()
                .filter(period -> period.getValue().signum() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!zeros.isEmpty()) {
            warn(DataCheckMessage.ZEROS, DataCheckMessage.ALL_ZERO.with(flow.plural(), listed(zeros)));
        }
    }

    private void lastPeriod(Flow flow, TreeMap<Period, Set<Member>> markets) {
        Period last = markets.lastKey();
        int now = markets.get(last).size();
        int before = markets.getOrDefault(last.plus(-1), Set.of()).size();
        if (2 * now < before) {
            warn(
                    DataCheckMessage.LAST_PERIOD,
                    DataCheckMessage.FEWER_MARKETS.with(flow.plural(), last, now, last.plus(-1), before));
        }
    }

    private static Text names(Dimension dimension, Collection<Member> members) {
        return listed(dimension.namesOf(members));
    }

    private static Text listed(Collection<? extends Text> items) {
        return Text.list(Text.firstOf(items, NAMED, DataCheckMessage.AND_MORE), "; ");
    }
}
