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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Cube.MarketSum;

/** What an expert would look at before trusting a dataset: what it covers, and whether it adds up. */
public final class Soundness {

    private static final int NAMED = 12;
    private static final String MARKETS = "markets";

    /** A last period with less than this part of the one before is hardly complete. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Where parts are more than a total by more than rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.005");

    /** @param isWarning whether it makes figures doubtful, or is only good to know */
    public record Finding(boolean isWarning, String check, String text) {}

    private final Cube cube;
    private final List<Finding> findings = new ArrayList<>();

    private Soundness(Cube cube) {
        this.cube = cube;
    }

    /** The query whose cube can be looked at. */
    public static Query query(Measure measure) {
        return new Query(
                measure,
                EnumSet.allOf(Flow.class),
                List.of(),
                Selection.ALL,
                true,
                Selection.ALL,
                Selection.ALL,
                Set.of(Grain.MARKET),
                Vintages.LATEST,
                true);
    }

    public static List<Finding> of(Cube cube) {
        Soundness soundness = new Soundness(cube);
        soundness.reporters();
        soundness.periods();
        soundness.markets();
        soundness.products();
        soundness.totals();
        soundness.series();
        return soundness.findings;
    }

    private void know(String check, String text) {
        findings.add(new Finding(false, check, text));
    }

    private void warn(String check, String text) {
        findings.add(new Finding(true, check, text));
    }

    private void reporters() {
        List<Member> named = cube.reporters().stream()
                .filter(reporter -> !reporter.equals(Member.UNNAMED_REPORTER))
                .toList();
        if (!named.isEmpty()) {
            know("reporters", names(named));
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
                        "periods",
                        flow.plural() + ": " + all + ", " + frequency.plural() + ": " + periods.size()
                                + (periods.size() < there ? " of " + there : ""));
                List<Period> gaps = all.periods().stream()
                        .filter(period -> !periods.contains(period))
                        .toList();
                if (!gaps.isEmpty()) {
                    warn("gaps", flow.plural() + " lack " + listed(gaps));
                }
                List<Period> withoutTotal = new ArrayList<>(periods);
                withoutTotal.removeAll(cube.covered(flow, Coverage.Detail.TOTAL, Coverage.Detail.TOTAL));
                if (!withoutTotal.isEmpty() && withoutTotal.size() < periods.size()) {
                    warn("gaps", "no total of " + flow.plural() + " is published in " + listed(withoutTotal));
                }
            });
        }
        NavigableSet<Period> exports = covered(Flow.EXPORT);
        NavigableSet<Period> imports = covered(Flow.IMPORT);
        if (!exports.isEmpty() && !imports.isEmpty() && !exports.last().equals(imports.last())) {
            warn("periods", "exports end in " + exports.last() + ", imports in " + imports.last());
        }
    }

    private NavigableSet<Period> covered(Flow flow) {
        return cube.covered(flow, Coverage.Detail.ANY, Coverage.Detail.ANY);
    }

    private void markets() {
        List<Member> unknown =
                cube.markets().stream().filter(market -> !market.isKnown()).toList();
        long parts = cube.markets().stream()
                .filter(market -> market.kind() == Member.Kind.PART)
                .count();
        know("markets", parts + (cube.markets().contains(Member.WORLD) ? ", and World" : ""));
        if (!unknown.isEmpty()) {
            warn("markets", "no code list knows " + names(unknown));
        }
        for (Member group : groupsNow()) {
            List<Member> beside = cube.markets().stream().filter(group::mayHold).toList();
            know("groups", group.name() + (beside.isEmpty() ? " without its members" : " beside " + names(beside)));
        }
    }

    /** The groups in the data, composed as at its end. */
    private List<Member> groupsNow() {
        List<Member> groups = cube.markets().stream().filter(Member::isGroup).toList();
        LocalDate end = Stream.of(Flow.values())
                .flatMap(flow -> covered(flow).stream())
                .map(Period::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return groups.stream().map(group -> group.at(end)).toList();
    }

    private void products() {
        List<Member> coded = cube.products().stream()
                .filter(product -> Nesting.digits(product.code()) > 0)
                .toList();
        List<Member> named = cube.products().stream()
                .filter(product -> !product.isTotal() && Nesting.digits(product.code()) == 0)
                .toList();
        String total = cube.products().contains(Member.TOTAL) ? ", and TOTAL" : "";
        know("products", coded.size() + " by code, " + named.size() + " by name" + total);
        if (!coded.isEmpty() && !named.isEmpty()) {
            warn("products", "without a code among those with one: " + names(named));
        }
        Nesting nesting = new Nesting(cube.products());
        if (!nesting.nested().isEmpty()) {
            know("nested products", nesting.nested().size() + " codes lie within others: " + names(nesting.nested()));
        }
        if (nesting.isMixed()) {
            warn("nested products", "codes of one length lie partly within others, so that their sum is doubtful");
        }
    }

    /** A whole and its parts, by flow and reporter. */
    private record Whole(Flow flow, Member reporter, String name, String parts) {}

    private void totals() {
        Map<Whole, Series> totals = new LinkedHashMap<>();
        Map<Whole, List<Series>> parts = new LinkedHashMap<>();
        Set<Integer> topLengths = new Nesting(cube.products()).topLengths();
        for (MarketSum sum : cube.byMarket()) {
            Whole world = new Whole(sum.flow(), sum.reporter(), "World", MARKETS);
            Whole market = new Whole(sum.flow(), sum.reporter(), sum.market().name(), "products");
            boolean isTotal = sum.product().isTotal();
            boolean isTop = topLengths.stream().anyMatch(digits -> sum.product().equals(Cube.foldedProducts(digits)));
            if (isTotal && sum.market().isTotal()) {
                totals.put(world, sum.series());
            }
            if (isTotal && sum.market().kind() == Member.Kind.PART) {
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
            if (whole.parts().equals(MARKETS)) {
                lastValue(whole.flow().plural() + " of " + whole.name(), series.values());
            }
        });
    }

    /** A collapse at the end is more often a month that is not complete than one of trade. */
    private void lastValue(String what, NavigableMap<Period, BigDecimal> values) {
        if (values.isEmpty()) {
            return;
        }
        Period last = values.lastKey();
        BigDecimal before = values.get(last.plus(-1));
        if (before != null && values.get(last).compareTo(before.multiply(HALF)) < 0) {
            warn("last period", what + " in " + last + " are less than half of those before: not complete yet?");
        }
    }

    private void compare(Whole whole, Series total, List<Series> parts) {
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
        String what = whole.flow().plural() + " of " + whole.name();
        BigDecimal least = shares.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = shares.stream().reduce(BigDecimal::max).orElseThrow();
        know(
                "totals",
                what + ": the " + whole.parts() + " listed are " + least + (least.equals(most) ? "" : " to " + most)
                        + " % of the published total");
        if (!over.isEmpty()) {
            warn(
                    "totals",
                    what + ": the " + whole.parts() + " listed are more than the published total in " + listed(over));
        }
    }

    private void series() {
        Map<Flow, TreeMap<Period, BigDecimal>> largest = new EnumMap<>(Flow.class);
        Map<Flow, TreeMap<Period, Set<Member>>> markets = new EnumMap<>(Flow.class);
        List<String> cumulative = new ArrayList<>();
        List<String> negative = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (MarketSum sum : cube.byMarket()) {
            sum.series().values().forEach((period, value) -> {
                largest.computeIfAbsent(sum.flow(), none -> new TreeMap<>())
                        .merge(period, value.abs(), BigDecimal::max);
                markets.computeIfAbsent(sum.flow(), none -> new TreeMap<>())
                        .computeIfAbsent(period, none -> new HashSet<>())
                        .add(sum.market());
            });
            String what = sum.flow().plural() + " of " + sum.market().name();
            sum.series().values().forEach((period, value) -> {
                if (value.signum() < 0) {
                    negative.add(what + " in " + period);
                }
            });
            Oddities.slips(sum.series().values()).forEach(period -> slips.add(what + " in " + period));
            if (Oddities.isCumulative(sum.series().values())) {
                cumulative.add(what);
            }
        }
        cube.withheld().forEach((reason, count) -> know("withheld", count + " " + reason));
        largest.forEach(this::zeros);
        markets.forEach(this::lastPeriod);
        if (!negative.isEmpty()) {
            warn("below zero", listed(negative));
        }
        if (!slips.isEmpty()) {
            warn(
                    "size",
                    "a hundred times or a hundredth of those before and after, as if in another unit: "
                            + listed(slips));
        }
        if (!cumulative.isEmpty()) {
            warn(
                    "cumulative",
                    "these grow from January on and start anew each year, as sums from January do: "
                            + listed(cumulative.stream().distinct().toList()));
        }
    }

    /** Periods in which nothing is above zero were rarely without trade. */
    private void zeros(Flow flow, TreeMap<Period, BigDecimal> largest) {
        List<Period> zeros = largest.entrySet().stream()
                .filter(period -> period.getValue().signum() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!zeros.isEmpty()) {
            warn("zeros", "all " + flow.plural() + " are 0 in " + listed(zeros) + ": not published yet?");
        }
    }

    private void lastPeriod(Flow flow, TreeMap<Period, Set<Member>> markets) {
        Period last = markets.lastKey();
        int now = markets.get(last).size();
        int before = markets.getOrDefault(last.plus(-1), Set.of()).size();
        if (2 * now < before) {
            warn(
                    "last period",
                    flow.plural() + " of " + last + " have " + now + " markets, those of " + last.plus(-1) + " "
                            + before + ": not complete yet?");
        }
    }

    private static String names(Collection<Member> members) {
        return listed(members.stream()
                .sorted(Comparator.comparing(Member::name))
                .map(Member::name)
                .toList());
    }

    private static String listed(Collection<?> items) {
        String first = items.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining("; "));
        return first + (items.size() > NAMED ? "; and " + (items.size() - NAMED) + " more" : "");
    }
}
