package trade.figure;

import static trade.figure.DrawnDataset.PUBLISHED_GROUPS;
import static trade.figure.DrawnDataset.TOTAL;
import static trade.figure.DrawnDataset.WORLD;
import static trade.figure.DrawnDataset.outerCodes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Period;
import trade.cube.Reason;
import trade.cube.Window;
import trade.figure.DrawnDataset.Entry;
import trade.figure.ExpectedTrade.All;
import trade.figure.ExpectedTrade.Less;
import trade.figure.ExpectedTrade.ListedWithout;
import trade.figure.ExpectedTrade.One;
import trade.figure.ExpectedTrade.WorldWithout;

/** What sums of a drawn dataset are, by the rules as the README has them and by nothing that the program computes with. */
final class ExpectedSums {

    /**
     * Which trade a sum is of.
     *
     * @param reporters all of them, or one without another
     * @param compared all windows of the table, as what is published in none of them is not published
     * @param isByProduct whether rows are by product, so that their total is of products
     */
    record Asked(
            Flow flow,
            Collection<String> reporters,
            ExpectedTrade markets,
            ExpectedTrade products,
            List<Window> compared,
            boolean isByProduct) {

        private Asked of(String reporter) {
            return new Asked(flow, List.of(reporter), markets, products, compared, isByProduct);
        }

        private boolean compares(Period period) {
            return compared.stream().anyMatch(window -> window.contains(period));
        }
    }

    enum Kind {
        /** An office keeps a part of it to itself. */
        WITHHELD,
        /** Some periods lack, or one side of a difference. */
        PARTIAL,
        KNOWN,
        /** All that there is was rounded away, which beside other trade is nothing. */
        ROUNDED,
        /** Nobody reported trade, in a period that others did. */
        NOTHING,
        /** Nobody reported at this level. */
        NO_DATA
    }

    /**
     * @param isComplete whether something was reported in each period
     * @param isSure whether it has to be known where it is: nobody can tell a difference of what was not reported in some periods
     * @param units of all that is compared: of several there is no sum
     */
    record Sum(Kind kind, BigDecimal value, boolean isComplete, boolean isSure, Set<String> units) {

        private static Sum of(Collection<Sum> parts) {
            return new Sum(
                    parts.stream().map(Sum::kind).min(Enum::compareTo).orElse(Kind.NO_DATA),
                    parts.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                    parts.stream().allMatch(Sum::isComplete),
                    parts.stream().allMatch(Sum::isSure),
                    parts.stream().flatMap(part -> part.units.stream()).collect(Collectors.toSet()));
        }

        private Sum of(Kind other) {
            return new Sum(other, value, isComplete, isSure, units);
        }

        /** Both flows together, neither without the other unless there was no trade in it. */
        Sum and(Sum other) {
            Sum both = of(List.of(this, other));
            if (isKnown() && other.isNothing() || isNothing() && other.isKnown()) {
                return both;
            }
            boolean areBothMissing = !isKnown() && !other.isKnown();
            // either may say why
            return areBothMissing && kind != other.kind
                    ? both.of(Kind.PARTIAL)
                    : isKnown() && other.isKnown() ? both : both.missing();
        }

        private boolean isNothing() {
            return kind == Kind.NOTHING || kind == Kind.ROUNDED;
        }

        private Sum less(Sum part) {
            Sum both = of(
                    List.of(this, new Sum(part.kind, part.value.negate(), part.isComplete, part.isSure, part.units)));
            boolean isNothing = kind.compareTo(Kind.KNOWN) > 0 && part.kind.compareTo(Kind.KNOWN) > 0;
            boolean isRoundedBeside = isKnown() && part.kind == Kind.ROUNDED || kind == Kind.ROUNDED && part.isKnown();
            return isKnown() && part.isKnown() || isRoundedBeside || isNothing
                    ? both.sureIf(both.isComplete)
                    : both.of(Kind.PARTIAL);
        }

        private Sum partial() {
            return of(kind == Kind.WITHHELD ? kind : Kind.PARTIAL);
        }

        /** Where something is told of a whole, nothing of parts that it has none of. */
        private Sum nothing() {
            return kind == Kind.PARTIAL || kind == Kind.NO_DATA
                    ? this
                    : new Sum(Kind.NOTHING, BigDecimal.ZERO, isComplete, isSure, Set.of());
        }

        private Sum missing() {
            return of(kind == Kind.KNOWN ? Kind.PARTIAL : kind);
        }

        private Sum sureIf(boolean isKnownToBe) {
            return new Sum(kind, value, isComplete, isSure && isKnownToBe, units);
        }

        boolean isKnown() {
            return kind == Kind.KNOWN && units.size() < 2;
        }
    }

    private final DrawnDataset data;
    private final ExpectedTrade.Reading reading;

    ExpectedSums(ExpectedTrade.Reading reading) {
        this.data = reading.data();
        this.reading = reading;
    }

    /** What the sum over a window is; a difference is that of two sums over all reporters. */
    Sum sum(Asked asked, Window window) {
        String[] sides = asked.reporters().iterator().next().split(" without ");
        if (sides.length > 1) {
            return sum(asked.of(sides[0]), window).less(sum(asked.of(sides[1]), window));
        }
        return sum(asked, asked.markets(), asked.products(), window);
    }

    /** Of all reporters, each of which has to tell it. */
    private Sum sum(Asked asked, ExpectedTrade market, ExpectedTrade product, Window window) {
        List<Sum> ofReporters = asked.reporters().stream()
                .map(reporter -> sum(asked, reporter, market, product, window))
                .toList();
        boolean isAnyKnown = ofReporters.stream().anyMatch(Sum::isKnown);
        boolean isLate = isAnyKnown && ofReporters.stream().anyMatch(one -> one.kind() == Kind.NO_DATA);
        Sum all = Sum.of(ofReporters);
        return isLate ? all.missing() : all;
    }

    private Sum sum(Asked asked, String reporter, ExpectedTrade market, ExpectedTrade product, Window window) {
        if (product instanceof All all) {
            return Sum.of(all.parts().stream()
                    .map(part -> sum(asked, reporter, market, part, window))
                    .toList());
        }
        if (product instanceof Less less) {
            Sum whole = sum(asked, reporter, market, less.whole(), window);
            Sum out = sum(asked, reporter, market, less.out(), window);
            boolean isNothing = out.kind() == Kind.NOTHING || out.kind() == Kind.NO_DATA;
            boolean isNoPart = isNothing
                    && less.whole().equals(ExpectedTrade.of(TOTAL))
                    && areProductsListed(asked, reporter, market);
            return isNoPart ? whole : whole.less(out);
        }
        return sumOfMarkets(asked, reporter, market, (One) product, window);
    }

    private Sum sumOfMarkets(Asked asked, String reporter, ExpectedTrade market, One product, Window window) {
        if (market instanceof All all) {
            return Sum.of(all.parts().stream()
                    .map(part -> sumOfMarkets(asked, reporter, part, product, window))
                    .toList());
        }
        if (market instanceof ListedWithout listed) {
            ExpectedTrade others = reading.markets(listed(asked, reporter), listed.out());
            return others.equals(ExpectedTrade.all(List.of()))
                    ? sumOfMarkets(asked, reporter, ExpectedTrade.of(WORLD), product, window)
                            .nothing()
                    : sumOfMarkets(asked, reporter, others, product, window)
                            .sureIf(!hasGroupAlone(asked, reporter, window));
        }
        if (market instanceof WorldWithout world) {
            return isListed(asked, reporter, product)
                    ? sumOfMarkets(asked, reporter, new ListedWithout(world.out()), product, window)
                    : sumOfMarkets(asked, reporter, ExpectedTrade.of(WORLD), product, window)
                            .less(sumOfMarkets(
                                    asked, reporter, reading.markets(world.out(), List.of()), product, window));
        }
        if (market instanceof Less less) {
            return sumOfMarkets(asked, reporter, less.whole(), product, window)
                    .less(sumOfMarkets(asked, reporter, less.out(), product, window));
        }
        return ofCell(asked, reporter, ((One) market).name(), product, window);
    }

    /** Whether the world is the sum of the markets listed. */
    private boolean isListed(Asked asked, String reporter, One product) {
        return !isPublished(asked, reporter, WORLD, product.name())
                && !isSumOfProducts(asked, reporter, WORLD, product.name());
    }

    /** What is published, or the sum of its products at the top level, or else of the markets listed. */
    private Sum ofCell(Asked asked, String reporter, String market, One product, Window window) {
        if (isPublished(asked, reporter, market, product.name())) {
            Sum sum = published(asked, reporter, market, product, window);
            return hasMembersAlone(asked, reporter, market, window) ? sum.partial() : sum;
        }
        List<Sum> parts = isSumOfProducts(asked, reporter, market, product.name())
                ? ExpectedTrade.topLevel(data.products).stream()
                        .map(one -> ofCell(asked, reporter, market, (One) one, window))
                        .toList()
                : partsOf(asked, reporter, market, product.name()).stream()
                        .map(one -> ofCell(asked, reporter, one, product, window))
                        .toList();
        // among all that is listed it is a row of its own, of other periods too
        boolean isGroupOfOtherPeriods = PUBLISHED_GROUPS.containsKey(market) && data.markets.contains(market);
        Sum sum = parts.isEmpty() ? nothing(asked, reporter, market, product, window) : Sum.of(parts);
        boolean isUntold = market.equals(WORLD) && !parts.isEmpty() && hasGroupAlone(asked, reporter, window);
        return isUntold ? sum.partial() : sum.sureIf(!isGroupOfOtherPeriods);
    }

    /** Whether a group that is left out for its members stands somewhere without any of them, or of another one of these. */
    private boolean hasGroupAlone(Asked asked, String reporter, Window window) {
        List<String> listed = listed(asked, reporter);
        List<String> groups = PUBLISHED_GROUPS.keySet().stream()
                .filter(data.markets::contains)
                .toList();
        return groups.stream()
                .filter(group -> !listed.contains(group))
                .filter(group ->
                        PUBLISHED_GROUPS.get(group).stream().anyMatch(member -> isThere(asked, reporter, member)))
                .anyMatch(group -> {
                    Set<Period> told = Stream.concat(
                                    PUBLISHED_GROUPS.get(group).stream(),
                                    groups.stream().filter(listed::contains))
                            .flatMap(one -> there(asked, reporter, one).stream())
                            .collect(Collectors.toSet());
                    return there(asked, reporter, group).stream()
                            .filter(window::contains)
                            .anyMatch(period -> told.stream().noneMatch(one -> areOfOneTime(one, period)));
                });
    }

    /** Whether there is nothing of a group in some period of which members of it are there, or another edition of it. */
    private boolean hasMembersAlone(Asked asked, String reporter, String market, Window window) {
        Set<Period> own = there(asked, reporter, market);
        Stream<String> editions = PUBLISHED_GROUPS.keySet().stream()
                .filter(group -> PUBLISHED_GROUPS.containsKey(market) && !group.equals(market));
        return Stream.concat(reading.partsOf(market).stream(), editions)
                .flatMap(member -> there(asked, reporter, member).stream())
                .filter(window::contains)
                .anyMatch(period -> own.stream().noneMatch(one -> areOfOneTime(one, period)));
    }

    private static boolean areOfOneTime(Period one, Period other) {
        return Window.of(one).contains(other) || Window.of(other).contains(one);
    }

    private Set<Period> there(Asked asked, String reporter, String market) {
        return data.productsAndTotal()
                .flatMap(product -> data.entries(asked.flow(), reporter, market, product).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Of what is not published: why; of a total, at the level of products too. */
    private Sum nothing(Asked asked, String reporter, String market, One product, Window window) {
        Stream<String> levels = product.name().equals(TOTAL) ? data.productsAndTotal() : Stream.of(product.name());
        return Sum.of(levels.map(level -> published(asked, reporter, market, new One(level, product.outer()), window))
                .toList());
    }

    private boolean isSumOfProducts(Asked asked, String reporter, String market, String product) {
        boolean areMarketsWhole = market.equals(WORLD)
                && listed(asked, reporter).stream().anyMatch(one -> isPublished(asked, reporter, one, TOTAL));
        return product.equals(TOTAL)
                && (!areMarketsWhole || asked.isByProduct())
                && data.products.stream().anyMatch(one -> isPublished(asked, reporter, market, one));
    }

    /** Whether of no part of some markets a total of products is published. */
    private boolean areProductsListed(Asked asked, String reporter, ExpectedTrade market) {
        if (market instanceof All all) {
            return all.parts().stream().allMatch(part -> areProductsListed(asked, reporter, part));
        }
        if (market instanceof Less less) {
            return areProductsListed(asked, reporter, less.whole()) && areProductsListed(asked, reporter, less.out());
        }
        if (market instanceof ListedWithout listed) {
            return areProductsListed(asked, reporter, reading.markets(listed(asked, reporter), listed.out()));
        }
        if (market instanceof WorldWithout world) {
            return isListed(asked, reporter, new One(TOTAL, List.of()))
                    ? areProductsListed(asked, reporter, new ListedWithout(world.out()))
                    : areProductsListed(asked, reporter, ExpectedTrade.of(WORLD))
                            && areProductsListed(asked, reporter, reading.markets(world.out(), List.of()));
        }
        String name = ((One) market).name();
        return name.equals(WORLD) && isListed(asked, reporter, new One(TOTAL, List.of()))
                ? listed(asked, reporter).stream().noneMatch(one -> isPublished(asked, reporter, one, TOTAL))
                : !isPublished(asked, reporter, name, TOTAL);
    }

    private boolean isPublished(Asked asked, String reporter, String market, String product) {
        return data.entries(asked.flow(), reporter, market, product).keySet().stream()
                .anyMatch(asked::compares);
    }

    /** Of years before quarters before months; of such as are all covered, and were observed. */
    private Sum published(Asked asked, String reporter, String market, One product, Window window) {
        Map<Period, Entry> entries = data.entries(asked.flow(), reporter, market, product.name());
        Set<Period> there = data.covered(
                asked.flow(), reporter, market.equals(WORLD), product.name().equals(TOTAL));
        Set<String> units = entries.entrySet().stream()
                .filter(entry ->
                        asked.compares(entry.getKey()) && entry.getValue().withheld() == null)
                .map(entry -> data.unit(product.name()))
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
        Kind kind = Kind.NO_DATA;
        for (List<Period> composition : compositions(window)) {
            List<Entry> observed = composition.stream()
                    .filter(entries::containsKey)
                    .filter(period -> product.outer().stream()
                            .noneMatch(outer -> data.entries(asked.flow(), reporter, market, outer)
                                    .containsKey(period)))
                    .map(entries::get)
                    .toList();
            boolean isCovered = there.containsAll(composition);
            if (isCovered && !observed.isEmpty()) {
                Set<Reason> withheld = observed.stream()
                        .map(Entry::withheld)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                boolean isRounded = withheld.equals(Set.of(Reason.ROUNDED_TO_ZERO));
                BigDecimal sum = observed.stream()
                        .filter(entry -> entry.withheld() == null)
                        .map(Entry::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean areAll = observed.stream().allMatch(entry -> entry.withheld() != null);
                Kind known = isRounded && areAll ? Kind.ROUNDED : Kind.KNOWN;
                return new Sum(
                        withheld.isEmpty() || isRounded ? known : Kind.WITHHELD,
                        sum,
                        observed.size() == composition.size(),
                        true,
                        units);
            }
            boolean isPartial =
                    !observed.isEmpty() || !isCovered && composition.stream().anyMatch(there::contains);
            kind = !observed.isEmpty()
                    ? Kind.PARTIAL
                    : isCovered && kind != Kind.PARTIAL
                            ? Kind.NOTHING
                            : isPartial && kind == Kind.NO_DATA ? Kind.PARTIAL : kind;
        }
        boolean isUntold =
                kind == Kind.NOTHING && !market.equals(WORLD) && isOfYearsAlone(asked, reporter, market, window);
        // among all that is listed such a group tells it, and beside others asked for it is not there
        boolean isToldByGroup = PUBLISHED_GROUPS.keySet().stream()
                .filter(listed(asked, reporter)::contains)
                .anyMatch(group -> PUBLISHED_GROUPS.get(group).contains(market)
                        || PUBLISHED_GROUPS.get(group).containsAll(PUBLISHED_GROUPS.getOrDefault(market, List.of(""))));
        // what lies within others is nothing more where these are there
        return new Sum(
                product.outer().isEmpty() ? isUntold && !isToldByGroup ? Kind.PARTIAL : kind : Kind.NO_DATA,
                BigDecimal.ZERO,
                !product.outer().isEmpty(),
                !isUntold,
                units);
    }

    /** Whether nobody knows what a market had in a part of a year, of which it has years alone. */
    private boolean isOfYearsAlone(Asked asked, String reporter, String market, Window window) {
        Set<Period> own = there(asked, reporter, market);
        IntSummaryStatistics years = own.stream().mapToInt(Period::year).summaryStatistics();
        return !own.isEmpty()
                && own.stream().allMatch(period -> period.frequency() == Frequency.YEAR)
                && years.getMin() <= window.last().year()
                && window.first().year() <= years.getMax()
                && isCovered(
                        asked,
                        reporter,
                        year -> year.frequency() == Frequency.YEAR
                                && Window.of(year).contains(window.first()))
                && isCovered(asked, reporter, window::contains)
                && window.halfMonths() % 24 != 0;
    }

    private boolean isCovered(Asked asked, String reporter, Predicate<Period> some) {
        return Stream.of(true, false)
                .flatMap(ofTotal -> data.covered(asked.flow(), reporter, false, ofTotal).stream())
                .anyMatch(some);
    }

    /** The same stretch in years, quarters and months, as far as it is of whole ones. */
    private static List<List<Period>> compositions(Window window) {
        List<List<Period>> compositions = new ArrayList<>();
        int begin = window.firstHalfMonth() / 2;
        int months = window.halfMonths() / 2;
        Map<Frequency, Integer> lengths =
                new EnumMap<>(Map.of(Frequency.YEAR, 12, Frequency.QUARTER, 3, Frequency.MONTH, 1));
        lengths.forEach((frequency, length) -> {
            if (begin % length == 0 && months % length == 0) {
                compositions.add(IntStream.range(0, months / length)
                        .mapToObj(i -> new Period(frequency, begin / length + i))
                        .toList());
            }
        });
        return compositions;
    }

    private List<String> partsOf(Asked asked, String reporter, String market, String product) {
        if (market.equals(WORLD)) {
            return listed(asked, reporter);
        }
        Stream<String> ofGroup = product.equals(TOTAL) ? data.productsAndTotal() : data.products.stream();
        return ofGroup.anyMatch(one -> isPublished(asked, reporter, market, one)) ? List.of() : reading.partsOf(market);
    }

    /** The markets that make up the world where it is not published: no group beside its members, or beside a larger one. */
    List<String> listed(Asked asked, String reporter) {
        List<String> listed = new ArrayList<>(data.markets);
        for (String group : PUBLISHED_GROUPS.keySet()) {
            boolean hasMembers =
                    PUBLISHED_GROUPS.get(group).stream().anyMatch(member -> isThere(asked, reporter, member));
            boolean hasLarger = group.equals("EU")
                    && isThere(asked, reporter, "EU-28")
                    && PUBLISHED_GROUPS.get("EU-28").stream().noneMatch(member -> isThere(asked, reporter, member));
            if (hasMembers || hasLarger || !isThere(asked, reporter, group)) {
                listed.remove(group);
            }
        }
        return listed;
    }

    private boolean isThere(Asked asked, String reporter, String market) {
        return data.productsAndTotal().anyMatch(product -> isPublished(asked, reporter, market, product));
    }

    /** Whether a code stands anywhere without one that it lies within. */
    boolean hasStrays() {
        return data.flows.stream()
                .anyMatch(flow -> data.reporters.stream()
                        .anyMatch(reporter -> data.markets.stream()
                                .anyMatch(market -> data.products.stream()
                                        .anyMatch(code -> isStray(flow, reporter, market, code)))));
    }

    private boolean isStray(Flow flow, String reporter, String market, String code) {
        Set<Period> there = data.entries(flow, reporter, market, code).keySet();
        return outerCodes(code, data.products).stream()
                .anyMatch(outer ->
                        !data.entries(flow, reporter, market, outer).keySet().containsAll(there));
    }
}
