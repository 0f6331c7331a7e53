package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import trade.Fixture;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.cube.Window;

/**
 * A dataset drawn from a seed, and what sums of it are, by the rules as the README has them and by nothing that the program computes
 * with. Totals are published in all periods or in none, and with trade that is not listed; the group EU may stand beside its members, and
 * the product 0303 within 03; any other row may lack.
 */
final class DrawnDataset {

    private record Place(Flow flow, String reporter, String market, String product) {}

    /** A level of detail: whether the market, and the product, is the total. */
    private record Level(Flow flow, String reporter, boolean isWorld, boolean isTotal) {}

    private static final String WORLD = "World";
    private static final String TOTAL = "TOTAL";
    private static final Set<String> EU = Set.of("Germany", "France");

    final List<Flow> flows;
    final List<String> reporters;
    final List<String> markets;
    final List<String> products;
    final String first;
    final String last;

    private final Map<Place, Map<Period, BigDecimal>> rows = new HashMap<>();
    private final Map<Level, Set<Period>> covered = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    DrawnDataset(long seed) {
        Random random = new Random(seed);
        flows = random.nextInt(3) == 0 ? List.of(Flow.EXPORT) : List.of(Flow.EXPORT, Flow.IMPORT);
        reporters = random.nextInt(3) == 0 ? List.of("Vietnam", "Chile") : List.of("");
        markets = some(random, List.of("Japan", "China", "Germany", "France", "Peru", "EU"), 2);
        products = switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of("Coffee", "Tea");
            case 2 -> List.of("0901", "0902", "64");
            default -> List.of("03", "0303", "64");
        };
        boolean hasTotals = products.isEmpty() || random.nextBoolean();
        boolean hasWorld = random.nextBoolean();
        boolean hasWorldOfProducts = random.nextBoolean();
        double gaps = random.nextInt(3) * 0.06;
        boolean mayBeMixed = random.nextInt(3) == 0;
        List<String> periods = periods(random.nextInt(3));
        first = periods.get(0);
        last = periods.get(periods.size() - 1);
        boolean isMixed = mayBeMixed && last.length() > 4;
        for (String period : periods) {
            for (Flow flow : flows) {
                for (String reporter : reporters) {
                    // of several lengths: one reporter by years, or the first market, which no total is then published
                    // with
                    boolean isOfYears = isMixed && reporter.equals("Chile");
                    boolean isFirstOfYear = period.length() == 4 || period.matches(".*-(01|Q1)");
                    List<String> byYear = !isMixed || reporters.size() > 1 ? List.of() : markets.subList(0, 1);
                    List<String> others = markets.stream()
                            .filter(market -> !byYear.contains(market))
                            .toList();
                    if (!isOfYears) {
                        draw(
                                random,
                                flow,
                                reporter,
                                Period.parse(period),
                                others,
                                hasTotals,
                                hasWorld && byYear.isEmpty(),
                                hasWorldOfProducts && byYear.isEmpty(),
                                gaps);
                    }
                    if (isFirstOfYear && (isOfYears || !byYear.isEmpty())) {
                        draw(
                                random,
                                flow,
                                reporter,
                                Period.parse(period.substring(0, 4)),
                                isOfYears ? markets : byYear,
                                hasTotals,
                                isOfYears && hasWorld,
                                isOfYears && hasWorldOfProducts,
                                gaps);
                    }
                }
            }
        }
    }

    private static List<String> some(Random random, List<String> all, int least) {
        List<String> some = new ArrayList<>(all);
        while (some.size() > least && random.nextInt(3) > 0) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    private static List<String> periods(int frequency) {
        List<String> periods = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            for (int i = 1; i <= List.of(12, 4, 1).get(frequency); i++) {
                periods.add(
                        frequency == 2 ? "" + year : frequency == 1 ? year + "-Q" + i : "%d-%02d".formatted(year, i));
            }
        }
        return frequency == 0 ? periods.subList(18, 40) : periods;
    }

    private void draw(
            Random random,
            Flow flow,
            String reporter,
            Period period,
            List<String> markets,
            boolean hasTotals,
            boolean hasWorld,
            boolean hasWorldOfProducts,
            double gaps) {
        long all = random.nextInt(40);
        Map<String, Long> ofProducts = new HashMap<>();
        for (String market : markets) {
            long ofMarket = 0;
            int outer = 0;
            for (String product : products) {
                // what lies within 03 is part of it, and comes behind it
                long value = product.equals("0303") ? random.nextInt(outer + 1) : random.nextInt(60);
                outer = product.equals("03") ? (int) value : outer;
                if (random.nextDouble() >= gaps) {
                    put(flow, reporter, market, product, period, value);
                    ofMarket += product.equals("0303") ? 0 : value;
                    ofProducts.merge(product, value, Long::sum);
                }
            }
            long total = products.isEmpty() ? random.nextInt(100) : ofMarket + random.nextInt(20);
            if (hasTotals && (!products.isEmpty() || random.nextDouble() >= gaps)) {
                put(flow, reporter, market, TOTAL, period, total);
            }
            all += total;
        }
        if (hasWorldOfProducts) {
            for (String product : products) {
                long notListed = random.nextInt(9);
                put(flow, reporter, WORLD, product, period, ofProducts.getOrDefault(product, 0L) + notListed);
                all += notListed;
            }
        }
        if (hasWorld) {
            put(flow, reporter, WORLD, TOTAL, period, all);
        }
    }

    private void put(Flow flow, String reporter, String market, String product, Period period, long value) {
        rows.computeIfAbsent(new Place(flow, reporter, market, product), none -> new HashMap<>())
                .put(period, BigDecimal.valueOf(value));
        covered.computeIfAbsent(
                        new Level(flow, reporter, market.equals(WORLD), product.equals(TOTAL)),
                        none -> new LinkedHashSet<>())
                .add(period);
        text.append("%s %s %s%s %s %d%n"
                .formatted(period, flow.code(), reporter.isEmpty() ? "" : reporter + ":", market, product, value));
    }

    Cube cube(Figure figure) {
        return Fixture.cube(figure, text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Which trade a sum is of.
     *
     * @param markets empty for all
     * @param products empty for all
     * @param isByProduct whether rows are by product, so that their total is of products
     * @param compared all windows of the table, as what is published in none of them is not published
     */
    record Asked(
            Flow flow,
            Collection<String> reporters,
            Collection<String> markets,
            Collection<String> products,
            List<Window> compared,
            boolean isByProduct) {

        private boolean compares(Period period) {
            return compared.stream().anyMatch(window -> window.contains(period));
        }
    }

    /** What the sum over a window is; empty where the dataset does not say. */
    Optional<BigDecimal> sum(Asked asked, Window window) {
        List<Sum> ofReporters = asked.reporters().stream()
                .map(reporter -> Sum.of(members(asked.markets(), WORLD).stream()
                        .flatMap(market -> members(asked.products(), TOTAL).stream()
                                .map(product -> ofCell(asked, reporter, market, product, window)))
                        .toList()))
                .toList();
        boolean isAnyKnown = ofReporters.stream().anyMatch(one -> one.kind() == Kind.KNOWN);
        boolean isLate = isAnyKnown && ofReporters.stream().anyMatch(one -> one.kind() == Kind.NO_DATA);
        Sum all = Sum.of(ofReporters);
        return isLate || all.kind() != Kind.KNOWN ? Optional.empty() : Optional.of(all.value());
    }

    private enum Kind {
        KNOWN,
        /** Nobody reported trade, in a period that others did. */
        NOTHING,
        /** Nobody reported at this level. */
        NO_DATA,
        /** Some periods lack. */
        PARTIAL
    }

    private record Sum(Kind kind, BigDecimal value) {

        static Sum of(Collection<Sum> parts) {
            for (Kind kind : List.of(Kind.PARTIAL, Kind.KNOWN, Kind.NOTHING)) {
                if (parts.stream().anyMatch(part -> part.kind == kind)) {
                    return new Sum(kind, parts.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add));
                }
            }
            return new Sum(Kind.NO_DATA, BigDecimal.ZERO);
        }
    }

    private static Collection<String> members(Collection<String> asked, String all) {
        return asked.isEmpty() ? List.of(all) : asked;
    }

    /** What is published, or the sum of its products at the top level, or else of the markets listed. */
    private Sum ofCell(Asked asked, String reporter, String market, String product, Window window) {
        if (isPublished(asked, reporter, market, product)) {
            return published(asked, reporter, market, product, window);
        }
        boolean areMarketsWhole = market.equals(WORLD)
                && listed(asked, reporter).stream().anyMatch(one -> isPublished(asked, reporter, one, TOTAL));
        boolean isSumOfProducts = product.equals(TOTAL)
                && (!areMarketsWhole || asked.isByProduct())
                && topLevel().stream().anyMatch(one -> isPublished(asked, reporter, market, one));
        List<Sum> parts = isSumOfProducts
                ? topLevel().stream()
                        .map(one -> ofCell(asked, reporter, market, one, window))
                        .toList()
                : partsOf(asked, reporter, market, product).stream()
                        .map(one -> ofCell(asked, reporter, one, product, window))
                        .toList();
        return parts.isEmpty() ? published(asked, reporter, market, product, window) : Sum.of(parts);
    }

    private boolean isPublished(Asked asked, String reporter, String market, String product) {
        return values(asked, reporter, market, product).keySet().stream().anyMatch(asked::compares);
    }

    private Map<Period, BigDecimal> values(Asked asked, String reporter, String market, String product) {
        return rows.getOrDefault(new Place(asked.flow(), reporter, market, product), Map.of());
    }

    /** Of years before quarters before months; of such as are all covered, and were observed. */
    private Sum published(Asked asked, String reporter, String market, String product, Window window) {
        Map<Period, BigDecimal> values = values(asked, reporter, market, product);
        Set<Period> there = covered.getOrDefault(
                new Level(asked.flow(), reporter, market.equals(WORLD), product.equals(TOTAL)), Set.of());
        Kind kind = Kind.NO_DATA;
        for (List<Period> composition : compositions(window)) {
            boolean isObserved = composition.stream().anyMatch(values::containsKey);
            boolean isCovered = there.containsAll(composition);
            if (isCovered && isObserved) {
                return new Sum(
                        Kind.KNOWN,
                        composition.stream()
                                .map(period -> values.getOrDefault(period, BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            boolean isPartial = isObserved || !isCovered && composition.stream().anyMatch(there::contains);
            kind = isObserved
                    ? Kind.PARTIAL
                    : isCovered && kind != Kind.PARTIAL
                            ? Kind.NOTHING
                            : isPartial && kind == Kind.NO_DATA ? Kind.PARTIAL : kind;
        }
        return new Sum(kind, BigDecimal.ZERO);
    }

    private static List<List<Period>> compositions(Window window) {
        List<List<Period>> compositions = new ArrayList<>(List.of(window.periods()));
        if (window.first().frequency() == Frequency.YEAR) {
            for (Frequency shorter : List.of(Frequency.QUARTER, Frequency.MONTH)) {
                Period first = Period.of(shorter, window.first().year(), 1);
                Period last = Period.of(shorter, window.last().year(), shorter == Frequency.MONTH ? 12 : 4);
                compositions.add(new Window(first, last).periods());
            }
        }
        return compositions;
    }

    private List<String> partsOf(Asked asked, String reporter, String market, String product) {
        return switch (market) {
            case WORLD -> listed(asked, reporter);
            case "EU" ->
                (product.equals(TOTAL) ? Stream.concat(Stream.of(TOTAL), products.stream()) : products.stream())
                                .anyMatch(one -> isPublished(asked, reporter, market, one))
                        ? List.of()
                        : EU.stream().filter(markets::contains).toList();
            default -> List.of();
        };
    }

    /** The markets of rows, without the group whose members stand beside it. */
    List<String> listed(Asked asked, String reporter) {
        boolean hasMembers = rows.entrySet().stream()
                .anyMatch(row -> row.getKey().flow() == asked.flow()
                        && row.getKey().reporter().equals(reporter)
                        && EU.contains(row.getKey().market())
                        && row.getValue().keySet().stream().anyMatch(asked::compares));
        return markets.stream()
                .filter(market -> !market.equals("EU") || !hasMembers)
                .toList();
    }

    /** Without what lies within others. */
    List<String> topLevel() {
        return products.stream().filter(product -> !product.equals("0303")).toList();
    }
}
