package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import trade.Fixture;
import trade.Slices;
import trade.cube.Cube;
import trade.cube.CubeBuilder;
import trade.cube.CubeExport;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.NotSummable;
import trade.cube.Observation;
import trade.cube.Period;
import trade.cube.Query;
import trade.cube.Reason;
import trade.cube.Slice;

/**
 * A dataset drawn from a seed. Totals are published in all periods or in none, and with trade that is not listed; the group EU, in one
 * edition or two, may stand beside its members, and codes of products within others, of some markets or of all; the second reporter may
 * be late, and a member of the first, any number may be withheld, zeros be what was rounded away, and any other row lack.
 */
final class DrawnDataset {

    /** What stands at one place in one period: a value, or why there is none. */
    record Entry(BigDecimal value, Reason withheld) {}

    private record Place(Flow flow, String reporter, String market, String product) {}

    /** A level of detail: whether the market, and the product, is the total. */
    private record Level(Flow flow, String reporter, boolean isWorld, boolean isTotal) {}

    /** What the dataset is like. */
    private record Shape(
            boolean hasTotals,
            boolean hasWorld,
            boolean hasWorldOfProducts,
            boolean isUneven,
            double gaps,
            double withheld,
            boolean isRounded) {

        Shape withoutWorld() {
            return new Shape(hasTotals, false, false, isUneven, gaps, withheld, isRounded);
        }
    }

    static final String WORLD = "World";
    static final String TOTAL = "TOTAL";

    /** A reporter of which the second one is a member. */
    static final String NORDICS = "Nordics";

    /** Groups that may be in the data, smaller ones before larger ones. */
    static final Map<String, List<String>> PUBLISHED_GROUPS = new LinkedHashMap<>();

    static {
        PUBLISHED_GROUPS.put("EU", List.of("Germany", "France"));
        PUBLISHED_GROUPS.put("EU-28", List.of("Germany", "France", "Britain"));
    }

    final List<Flow> flows;
    final List<String> reporters;
    final List<String> markets;
    final List<String> products;
    final String first;
    final String last;

    /** Whether some of it is by years and the rest by shorter periods. */
    final boolean isMixed;

    /** Whether it is of quantities, in pieces or kilograms; of all products together they are in neither. */
    final boolean isOfQuantities;

    private final Random random;
    private final Map<Place, Map<Period, Entry>> rows = new HashMap<>();
    private final Map<Level, Set<Period>> covered = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<Observation> observations;

    DrawnDataset(long seed) {
        random = new Random(seed);
        isOfQuantities = seed % 5 == 0;
        flows = random.nextInt(3) == 0 ? List.of(Flow.EXPORT) : List.of(Flow.EXPORT, Flow.IMPORT);
        reporters = random.nextInt(3) == 0
                ? seed % 2 == 0 ? List.of(NORDICS, "Sweden") : List.of("Vietnam", "Chile")
                : List.of("");
        markets = some(
                switch (random.nextInt(4)) {
                    case 0 -> List.of("Japan", "China", "Peru", "EU", "EU-28");
                    case 1 -> List.of("Japan", "China", "Germany", "France", "Britain", "Peru", "EU", "EU-28");
                    default -> List.of("Japan", "China", "Germany", "France", "Peru", "EU");
                },
                2);
        products = switch (random.nextInt(6)) {
            case 0 -> List.of();
            case 1 -> List.of("Coffee", "Tea");
            case 2 -> List.of("0901", "0902", "64");
            case 3 -> List.of("09", "0901", "090111", "64");
            case 4 -> List.of("03", "0303", "0304", "64");
            default -> List.of("03", "0303", "64");
        };
        Shape shape = new Shape(
                products.isEmpty() || random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextInt(3) * 0.06,
                random.nextInt(3) == 0 ? 0.03 : 0,
                seed % 3 == 0);
        boolean mayBeMixed = random.nextInt(4) == 0;
        List<String> periods = periods(random.nextInt(3));
        first = periods.get(0);
        last = periods.get(periods.size() - 1);
        isMixed = mayBeMixed && last.length() > 4;
        int late = isMixed ? 0 : Math.max(0, random.nextInt(5) - 1);
        Shape ofSecond = random.nextInt(3) == 0 ? shape.withoutWorld() : shape;
        for (int i = 0; i < periods.size(); i++) {
            for (Flow flow : flows) {
                draw(shape, flow, reporters.get(0), periods.get(i), false);
                if (reporters.size() > 1 && i < periods.size() - late) {
                    draw(ofSecond, flow, reporters.get(1), periods.get(i), isMixed);
                }
            }
        }
    }

    private List<String> some(List<String> all, int least) {
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

    /** Of several lengths: a reporter by years, or else the first market, which no total is then published with. */
    private void draw(Shape shape, Flow flow, String reporter, String period, boolean isByYears) {
        boolean isFirstOfYear = period.length() == 4 || period.matches(".*-(01|Q1)");
        String year = period.substring(0, 4);
        if (isByYears) {
            if (isFirstOfYear) {
                draw(shape, flow, reporter, Period.parse(year), markets);
            }
        } else if (isMixed && reporters.size() == 1) {
            draw(shape.withoutWorld(), flow, reporter, Period.parse(period), markets.subList(1, markets.size()));
            if (isFirstOfYear) {
                draw(shape.withoutWorld(), flow, reporter, Period.parse(year), markets.subList(0, 1));
            }
        } else {
            draw(shape, flow, reporter, Period.parse(period), markets);
        }
    }

    private void draw(Shape shape, Flow flow, String reporter, Period period, List<String> markets) {
        long all = random.nextInt(40);
        Map<String, Long> ofProducts = new HashMap<>();
        for (String market : markets) {
            Map<String, Long> there = products(shape, markets.indexOf(market));
            long ofMarket = 0;
            for (Map.Entry<String, Long> product : there.entrySet()) {
                String code = product.getKey();
                put(shape, flow, reporter, market, code, period, product.getValue());
                ofMarket += outerCodes(code, there.keySet()).isEmpty() ? product.getValue() : 0;
                ofProducts.merge(code, product.getValue(), Long::sum);
                outerCodes(code, products).stream()
                        .filter(outer -> !there.containsKey(outer))
                        .filter(outer -> outerCodes(code, there.keySet()).stream()
                                .noneMatch(between -> between.startsWith(outer)))
                        .forEach(outer -> ofProducts.merge(outer, product.getValue(), Long::sum));
            }
            long total = products.isEmpty() ? random.nextInt(100) : ofMarket + random.nextInt(20);
            if (shape.hasTotals() && (!products.isEmpty() || random.nextDouble() >= shape.gaps())) {
                put(shape, flow, reporter, market, TOTAL, period, total);
            }
            all += total;
        }
        if (shape.hasWorldOfProducts()) {
            for (String product : products) {
                long notListed = random.nextInt(9);
                put(shape, flow, reporter, WORLD, product, period, ofProducts.getOrDefault(product, 0L) + notListed);
                all += notListed;
            }
        }
        if (shape.hasWorld()) {
            put(shape, flow, reporter, WORLD, TOTAL, period, all);
        }
    }

    /** The products of a market, what lies within others behind them and no more than they are. */
    private Map<String, Long> products(Shape shape, int market) {
        Map<String, Long> there = new LinkedHashMap<>();
        Map<String, Long> left = new HashMap<>();
        for (String code : products) {
            boolean isInner = !outerCodes(code, products).isEmpty();
            boolean isOuter = products.stream()
                    .anyMatch(other -> outerCodes(other, products).contains(code));
            boolean isLeftOut = shape.isUneven() && (market % 3 == 1 && isInner || market % 3 == 2 && isOuter);
            List<String> outer = outerCodes(code, there.keySet());
            String within = outer.isEmpty() ? "" : outer.get(outer.size() - 1);
            long value = outer.isEmpty()
                    ? random.nextInt(60)
                    : random.nextInt(left.get(within).intValue() + 1);
            if (!isLeftOut && random.nextDouble() >= shape.gaps()) {
                there.put(code, value);
                left.put(code, value);
                left.computeIfPresent(within, (none, most) -> most - value);
            }
        }
        return there;
    }

    /** The codes that one lies within, the shortest first. */
    static List<String> outerCodes(String code, Collection<String> all) {
        return all.stream()
                .filter(outer -> Character.isDigit(outer.charAt(0)))
                .filter(outer -> code.length() > outer.length() && code.startsWith(outer))
                .toList();
    }

    private void put(
            Shape shape, Flow flow, String reporter, String market, String product, Period period, long value) {
        double chance = market.equals(WORLD) ? shape.withheld() / 4 : shape.withheld();
        boolean isRounded = shape.isRounded() && value == 0;
        boolean isWithheld = isRounded || random.nextDouble() < chance;
        Reason reason = isRounded
                ? Reason.ROUNDED_TO_ZERO
                : isWithheld ? random.nextBoolean() ? Reason.CONFIDENTIAL : Reason.NOT_AVAILABLE : null;
        rows.computeIfAbsent(new Place(flow, reporter, market, product), none -> new HashMap<>())
                .put(period, new Entry(isWithheld ? null : BigDecimal.valueOf(value), reason));
        covered.computeIfAbsent(
                        new Level(flow, reporter, market.equals(WORLD), product.equals(TOTAL)),
                        none -> new LinkedHashSet<>())
                .add(period);
        text.append("%s %s %s%s %s %s%n"
                .formatted(
                        period,
                        flow.code(),
                        reporter.isEmpty() ? "" : reporter + ":",
                        market,
                        product,
                        isWithheld ? reason.toString().replace(' ', '_') : value + unit(product)));
    }

    /** What a product is counted in. */
    String unit(String product) {
        return !isOfQuantities || product.equals(TOTAL)
                ? ""
                : product.equals("64") || product.equals("Tea") ? "pieces" : "kg";
    }

    /** What stands at a place, by its periods. */
    Map<Period, Entry> entries(Flow flow, String reporter, String market, String product) {
        return rows.getOrDefault(new Place(flow, reporter, market, product), Map.of());
    }

    /** The periods of which anything stands at a level of detail. */
    Set<Period> covered(Flow flow, String reporter, boolean isWorld, boolean isTotal) {
        return covered.getOrDefault(new Level(flow, reporter, isWorld, isTotal), Set.of());
    }

    /** All products and their total. */
    Stream<String> productsAndTotal() {
        return Stream.concat(Stream.of(TOTAL), products.stream());
    }

    Cube cube(Figure figure) {
        observations = observations == null ? Fixture.observations(text.toString()) : observations;
        return cube(figure.query(), observations);
    }

    static Cube cube(Query query, List<Observation> observations) {
        CubeBuilder cube = new CubeBuilder(query);
        observations.forEach(cube::add);
        return cube.build();
    }

    /** All of it summed by reporter and product, as another dataset; empty where a total would count trade twice. */
    Optional<List<Observation>> summed() {
        Slice all = Slices.of(EnumSet.copyOf(flows), "all", Dimension.REPORTER, Dimension.PRODUCT);
        Slice ofMeasure = isOfQuantities ? all.inQuantities() : all;
        try {
            return Optional.of(new CubeExport(cube(ofMeasure.query(), observations), ofMeasure).observations());
        } catch (NotSummable unsafe) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
