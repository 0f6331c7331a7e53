package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Finds the series of any market and product in a cube, single or as a whole, and counts nothing twice:
 *
 * <ul>
 *   <li>A published total is the total. Only where none is published, or it lacks a period and the parts are shown to add up
 *       to it elsewhere, the total is the sum of the parts.
 *   <li>A group is a market of its own while none of its members has observations beside it, else it is left out.
 *   <li>A product code within another one is left out, and so is a total of some products where others stand beside it.
 * </ul>
 *
 * <p>It is longer than others, as its rules call one another: the total of reporters is of totals of products, these are of totals of
 * markets, these of groups, and each may be a difference.
 */
final class Totals {

    private static final Map<Member.MemberKind, SumOf> MARKETS = Map.of(
            Member.MemberKind.TOTAL, SumOf.LISTED_MARKETS,
            Member.MemberKind.GROUP, SumOf.MEMBERS,
            Member.MemberKind.FOLDED, SumOf.SELECTED);

    private final Cube cube;
    private final List<Member> markets;
    private final List<Window> compared;
    private final boolean isByProduct;
    private final boolean isOfAllListed;
    private final boolean areSeveralReporters;
    private final ProductHierarchy nesting;
    /** All products as {@link AggregationLevel#MARKET} keeps them. */
    private final List<Member> foldedProducts;

    private final ProductTotals products;
    private final SeriesGaps gaps;
    private final LeftOutGroups leftOut;
    private final Map<MarketLookup, List<ResolvedMember>> partsOfWorld = new HashMap<>();
    private final UnaryOperator<List<ResolvedMember>> withoutUnwanted;

    /** Without anything that is taken off what is listed. */
    Totals(
            Cube cube,
            List<Member> markets,
            Set<Flow> flows,
            List<Member> reporters,
            List<Window> compared,
            boolean isByProduct) {
        this(cube, markets, flows, reporters, compared, isByProduct, true, UnaryOperator.identity());
    }

    /**
     * @param markets all in the data, groups as they are composed
     * @param reporters whose trade it is about
     * @param isByProduct whether there are rows by product
     * @param isOfAllListed whether no market is asked for by its name
     * @param compared all windows that the series are for, as a total must be of one making in all of them
     * @param withoutUnwanted what is left of markets that are listed when those are taken off that the slice leaves out
     */
    Totals(
            Cube cube,
            List<Member> markets,
            Set<Flow> flows,
            List<Member> reporters,
            List<Window> compared,
            boolean isByProduct,
            boolean isOfAllListed,
            UnaryOperator<List<ResolvedMember>> withoutUnwanted) {
        this.isOfAllListed = isOfAllListed;
        this.withoutUnwanted = withoutUnwanted;
        this.cube = cube;
        this.markets = markets;
        this.compared = compared;
        this.isByProduct = isByProduct;
        this.areSeveralReporters = reporters.size() > 1;
        this.nesting = new ProductHierarchy(cube.products());
        this.foldedProducts = cube.products().stream()
                .map(AggregationLevel::foldedProduct)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> new LinkedHashSet<>(Set.of(Member.TOTAL))), List::copyOf));
        this.leftOut = new LeftOutGroups(cube, markets, flows, reporters, compared, foldedProducts);
        this.products = new ProductTotals(cube, markets, flows, reporters, compared, nesting);
        this.gaps = new SeriesGaps(compared, areSeveralReporters);
    }

    /** Which of all products in the data lie within others. */
    ProductHierarchy nesting() {
        return nesting;
    }

    /** The totals of some products, and what is published of each market. */
    ProductTotals products() {
        return products;
    }

    /** The groups that all which is listed is summed without. */
    LeftOutGroups leftOut() {
        return leftOut;
    }

    /** @throws NotSummable when it would have to be a sum that counts trade twice */
    Series seriesOf(Flow flow, ResolvedMember reporter, ResolvedMember market, ResolvedMember product) {
        if (reporter.isDifference()) {
            return difference(reporter, one -> seriesOf(flow, one, market, product));
        }
        MarketLookup place = new MarketLookup(grain(product, isWorld(market)), flow, reporter.label(), product);
        return sound(series(place, reporter, market));
    }

    private static boolean isWorld(ResolvedMember market) {
        return market.label().isTotal() && market.parts().isEmpty() && !market.isDifference();
    }

    private AggregationLevel grain(ResolvedMember product, boolean isOfWorld) {
        if (product.label().isTotal()) {
            return AggregationLevel.MARKET;
        }
        return isOfWorld && cube.has(AggregationLevel.PRODUCT) ? AggregationLevel.PRODUCT : AggregationLevel.CELL;
    }

    /** The sum of all markets that are listed, whether the world is published or not. */
    Series ofAllListed(Flow flow, ResolvedMember reporter, ResolvedMember product) {
        if (reporter.isDifference()) {
            return difference(reporter, one -> ofAllListed(flow, one, product));
        }
        if (!isOne(reporter)) {
            return Series.sum(reporter.parts().stream()
                    .map(one -> ofAllListed(flow, one, product))
                    .toList());
        }
        MarketLookup place = new MarketLookup(grain(product, true), flow, reporter.label(), product);
        return Series.sum(
                partsOfWorld(place).stream().map(part -> series(place, part)).toList());
    }

    /** Whether it reports itself, be it a group whose members report too. */
    private boolean isOne(ResolvedMember reporter) {
        return reporter.parts().isEmpty() || cube.reporters().contains(reporter.label());
    }

    /** What all that is listed in a dimension comes to, be there a published total or not. */
    Series listed(
            Dimension dimension, Flow flow, ResolvedMember reporter, ResolvedMember market, ResolvedMember product) {
        if (dimension == Dimension.PRODUCT) {
            List<ResolvedMember> all = Stream.concat(
                            nesting.topLengths().stream().map(AggregationLevel::foldedProducts),
                            products.groupsThatCount().stream())
                    .map(ResolvedMember::of)
                    .toList();
            ResolvedMember listed = new ResolvedMember(AggregationLevel.foldedProducts(0), all);
            return sound(series(
                    new MarketLookup(AggregationLevel.MARKET, flow, reporter.label(), listed), reporter, market));
        }
        return sound(ofAllListed(flow, reporter, product));
    }

    /** A published total or group less what is taken off it; where the total is the sum of what is listed, the sum of the others. */
    private Series differenceOfMarkets(MarketLookup place, ResolvedMember market) {
        Series whole = seriesOfOneProduct(place, market.whole());
        if (whole.isOf(SumOf.LISTED_MARKETS)) {
            List<ResolvedMember> others = listedButUnwanted(place);
            return others.isEmpty() ? whole.within(List.of()) : publishedOrSum(place, market, others);
        }
        List<Series> out = market.without().stream()
                .filter(one -> !isNothingWithItself(place, one))
                .map(one -> seriesOfOneProduct(place, one))
                .toList();
        return withMixedProducts(
                out.stream().reduce(whole, Series::less),
                Stream.concat(Stream.of(whole), out.stream()).toList());
    }

    /** What one reporter lists, but for members with longer periods alone of a group that tells these. */
    private Stream<Member> listed(MarketLookup place) {
        return leftOut.listed(place.flow(), place.reporter()).stream()
                .filter(member -> cube.withinLongerOnes(place.flow(), place.reporter(), member, compared)
                                .isEmpty()
                        || !leftOut.isToldByGroup(place.flow(), place.reporter(), member));
    }

    /** What one reporter lists without some, which may be a group in one flow and its members in another. */
    private List<ResolvedMember> listedButUnwanted(MarketLookup place) {
        return withoutUnwanted.apply(listed(place)
                .filter(listed -> !listed.isTotal())
                .filter(listed -> !listed.isGroup() || isPublished(place.flow(), place.reporter(), listed))
                .map(ResolvedMember::of)
                .toList());
    }

    /** Nobody trades with itself, unless that is in the data. */
    private boolean isNothingWithItself(MarketLookup place, ResolvedMember market) {
        return market.label().equals(place.reporter())
                && !seriesOfOneProduct(place, market).hasObservations();
    }

    /** A total less what is taken off it. */
    private static Series difference(ResolvedMember choice, Function<ResolvedMember, Series> series) {
        return difference(
                series.apply(choice.whole()),
                choice.without().stream().map(series).toList(),
                UnaryOperator.identity());
    }

    /** All products less some; where they are the sum of those listed, one that is not among these is nothing of it. */
    private static Series differenceOfProducts(ResolvedMember choice, Function<ResolvedMember, Series> series) {
        Series whole = series.apply(choice.whole());
        boolean isListed = whole.isOf(SumOf.LISTED_PRODUCTS) && !whole.isOf(SumOf.PUBLISHED_AND_LISTED_PRODUCTS);
        return difference(
                whole,
                choice.without().stream().map(series).toList(),
                out -> isListed ? out.withNothingBeside(whole) : out);
    }

    private static Series difference(Series whole, List<Series> out, UnaryOperator<Series> asPart) {
        List<Series> all = Stream.concat(Stream.of(whole), out.stream()).toList();
        return areOfOneCoverage(all)
                ? out.stream().map(asPart).reduce(whole, Series::less)
                : Series.sum(all).withheldWholly(Reason.MIXED_COVERAGE);
    }

    /**
     * What the markets listed come to in what a published world lacks: in other periods, or in all where that is of fewer products and
     * goes with rows by product alone.
     */
    Series listedBesideWorld(Flow flow, Member reporter, ResolvedMember product) {
        MarketLookup place = new MarketLookup(grain(product, true), flow, reporter, product);
        Series world = seriesOfOneProduct(place, SelectedMembers.ALL_MARKETS);
        List<ResolvedMember> parts = partsOf(place, SelectedMembers.ALL_MARKETS);
        if (world.isOf(SumOf.LISTED_MARKETS)) {
            return Series.NOTHING;
        }
        Map<Member, Series> series = parts(place, SelectedMembers.ALL_MARKETS, parts);
        Series sum = sound(withSummedWhole(
                place,
                SelectedMembers.ALL_MARKETS,
                series,
                withMixedProducts(Series.sum(series.values()), series.values())));
        return isLessThanMarkets(place, world, parts) ? sum : sum.without(world::isObserved);
    }

    /**
     * What is published of a market: of all its products, be it their sum.
     *
     * @throws NotSummable when that would count trade twice
     */
    Series published(Flow flow, Member reporter, Member market) {
        return sound(products.published(MarketLookup.ofMarkets(flow, reporter), market));
    }

    private static Series sound(Series series) {
        for (Series.SummedWhole sum : series.sums()) {
            if (sum.of() == SumOf.OVERLAPPING_PRODUCTS) {
                throw new NotSummable(CubeMessage.NO_TOTAL_OF_PRODUCTS.with(sum.whole()));
            }
        }
        return series;
    }

    /**
     * The periods of a window in which markets are part of the sum of another flow and not of that of this one, where both are sums of the
     * markets listed or of members.
     *
     * @param row of the sum, of several flows
     */
    Map<Text, Set<Period>> lackingBesideOtherFlows(BreakdownRow row, Flow flow, Window over) {
        Map<Text, Set<Period>> lacking = new LinkedHashMap<>();
        List<Flow> others = new ArrayList<>(row.flows());
        others.remove(flow);
        others.forEach(other -> row.product()
                .elements()
                .forEach(product -> reporting(row.reporter()).forEach(reporter -> {
                    Map<Text, Series> own = summedOf(flow, reporter, row.market(), product);
                    if (!own.isEmpty()) {
                        summedOf(other, reporter, row.market(), product)
                                .forEach((label, part) -> lacking.computeIfAbsent(label, none -> new TreeSet<>())
                                        .addAll(periodsBeside(own.getOrDefault(label, Series.NOTHING), part, over)));
                    }
                })));
        return lacking;
    }

    /** The periods that a window is summed of in which there is something of one series and nothing of another. */
    private static Set<Period> periodsBeside(Series nothing, Series something, Window over) {
        Set<Period> periods = new TreeSet<>(something.composition(over).orElse(List.of()));
        periods.retainAll(something.values().keySet());
        periods.removeIf(period -> nothing.observed().anyMatch(period::nestsWith));
        return periods;
    }

    private Stream<Member> reporting(ResolvedMember reporter) {
        return isOne(reporter)
                ? Stream.of(reporter.label())
                : reporter.parts().stream().flatMap(this::reporting);
    }

    /** What a sum of the markets listed, or of the members of a group, is put together of, by what it is called; none of any other series. */
    private Map<Text, Series> summedOf(Flow flow, Member reporter, ResolvedMember market, ResolvedMember product) {
        MarketLookup place = new MarketLookup(grain(product, isWorld(market)), flow, reporter, product);
        Series all = series(place, market);
        Map<Text, Series> parts = new LinkedHashMap<>();
        if (all.isOf(SumOf.LISTED_MARKETS) || all.isOf(SumOf.MEMBERS)) {
            partsOf(place, market)
                    .forEach(part -> parts.put(gaps.rowOf(reporter, part.label(), place), series(place, part)));
        }
        return parts;
    }

    /** Whether all are published, of the world or of one market, or all are sums of the markets listed. */
    private static boolean areOfOneCoverage(Collection<Series> parts) {
        return areAllOrNone(parts, SumOf.LISTED_MARKETS);
    }

    private static boolean areAllOrNone(Collection<Series> parts, SumOf of) {
        return parts.stream()
                        .filter(Series::hasObservations)
                        .map(part -> part.isOf(of))
                        .distinct()
                        .count()
                < 2;
    }

    /** Says of what is put together of parts that some have a published total of products and others but the sum of those listed. */
    private static Series withMixedProducts(Series all, Collection<Series> parts) {
        return areAllOrNone(parts, SumOf.LISTED_PRODUCTS)
                ? all
                : all.withSummedWhole(new Series.SummedWhole(Text.NONE, SumOf.PUBLISHED_AND_LISTED_PRODUCTS, Map.of()));
    }

    /** The series of one reporter, or the sum of those of several. */
    private Series series(MarketLookup place, ResolvedMember reporter, ResolvedMember market) {
        if (isOne(reporter)) {
            return series(place, market);
        }
        Map<Member, Series> parts = new LinkedHashMap<>();
        for (ResolvedMember part : reporter.parts()) {
            parts.put(
                    part.label(),
                    part.isDifference()
                            ? difference(part, one -> series(place.of(one.label()), one, market))
                            : series(place.of(part.label()), part, market));
        }
        Text name = Dimension.REPORTER.nameOf(reporter.label());
        // what is left of a total that nobody breaks down is not there
        Series all =
                Series.sum(parts.values().stream().map(Series::whereCovered).toList());
        // also where nobody reports trade, as the one that is late may have some
        Set<Period> there = all.values().isEmpty() ? Set.of() : all.coveredIn(compared);
        Map<Text, Set<Period>> late = new LinkedHashMap<>();
        parts.forEach((member, part) -> {
            Set<Period> periods = new TreeSet<>(there);
            periods.removeIf(period -> part.covers(period) || part.isOfOtherLengthThan(period));
            late.put(Dimension.REPORTER.nameOf(member), periods);
        });
        Set<Period> lacking = late.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Series sum = all.withheldIn(lacking, Reason.REPORTER_MISSING)
                .needingAll(parts.values())
                .withoutCounts();
        if (!areOfOneCoverage(parts.values())) {
            sum = sum.withSummedWhole(new Series.SummedWhole(name, SumOf.PUBLISHED_AND_LISTED, Map.of()));
        }
        return withMixedProducts(sum, parts.values())
                .withSummedWhole(new Series.SummedWhole(name, SumOf.REPORTERS, late))
                .withSummedWhole(new Series.SummedWhole(
                        name,
                        SumOf.SELECTED,
                        gaps.of(sum, parts, reporter.label(), false, part -> gaps.rowOf(part, market.label(), place))));
    }

    /**
     * The series of a market: of several products their sum, as each may be published of it or not, and where some are published of the
     * world and others of the markets listed they have none.
     */
    private Series series(MarketLookup place, ResolvedMember market) {
        ResolvedMember product = place.product();
        if (product.isDifference()) {
            return differenceOfProducts(
                    product, one -> series(place.ofProduct(one).by(grain(one, isWorld(market))), market));
        }
        if (product.parts().isEmpty()) {
            return seriesOfOneProduct(place, market);
        }
        Map<Member, Series> parts = new LinkedHashMap<>();
        product.elements().forEach(one -> parts.put(one.label(), series(place.ofProduct(one), market)));
        Series sum = Series.sum(parts.values());
        if (!areOfOneCoverage(parts.values())) {
            return sum.withheldWholly(Reason.MIXED_COVERAGE);
        }
        Member whole = product.label();
        return sum.withSummedWhole(new Series.SummedWhole(
                Dimension.PRODUCT.nameOf(whole),
                SumOf.SELECTED,
                gaps.of(
                        sum,
                        parts,
                        whole,
                        whole.kind() == Member.MemberKind.FOLDED,
                        part -> gaps.rowOf(
                                place.reporter(), market.label(), place.ofProduct(ResolvedMember.of(part))))));
    }

    /** The published series of a market, or the sum of what it consists of. */
    private Series seriesOfOneProduct(MarketLookup place, ResolvedMember market) {
        return market.isDifference()
                ? differenceOfMarkets(place, market)
                : publishedOrSum(place, market, partsOf(place, market));
    }

    private Series publishedOrSum(MarketLookup place, ResolvedMember market, List<ResolvedMember> partsOfMarket) {
        Series published = products.published(place, market.label());
        if (market.label().isTotal() && !isByProduct && isLessThanMarkets(place, published, partsOfMarket)) {
            published = Series.NOTHING;
        }
        if (partsOfMarket.isEmpty()) {
            Series counted = isOfAllListed ? withoutToldByMembers(place, market, published) : published;
            return counted.withheldIn(
                            leftOut.periodsOfMembersAlone(place.flow(), place.reporter(), market),
                            Reason.PART_NOT_REPORTED)
                    .withheldIn(
                            cube.withinLongerOnes(place.flow(), place.reporter(), market.label(), compared),
                            // of markets that are one sum already nobody can tell either
                            market.label().equals(AggregationLevel.FOLDED_MARKETS)
                                    ? Reason.MIXED_PERIODS
                                    : Reason.LONGER_PERIOD);
        }
        Map<Member, Series> parts = parts(place, market, partsOfMarket);
        List<Series> all = new ArrayList<>(parts.values());
        if (market.label().isTotal()) {
            all.addAll(untoldOfGroups(place, market.label()));
        }
        Series sum = withMixedProducts(Series.sum(all), all);
        if (!published.givesWayTo(sum)) {
            if (!published.hasObservations()) {
                return Series.sum(List.of(published, sum));
            }
            // beside reporters who list markets alone, this one has no less data than they have
            return areSeveralReporters ? published.withheldBeside(sum, compared) : published;
        }
        return withSummedWhole(place, market, parts, sum);
    }

    /** What groups stand for alone in some periods, though they are left out for their members. */
    private List<Series> untoldOfGroups(MarketLookup place, Member total) {
        List<Series> untold = new ArrayList<>();
        leftOut.groupsAlone(place.flow(), place.reporter()).forEach((group, alone) -> {
            if (isWanted(total, group)) {
                untold.add(
                        products.published(place, group).within(List.of()).withheldIn(alone, Reason.PART_NOT_REPORTED));
            }
        });
        return untold;
    }

    private Map<Member, Series> parts(MarketLookup place, ResolvedMember market, List<ResolvedMember> partsOfMarket) {
        Map<Member, Series> parts = new LinkedHashMap<>();
        for (ResolvedMember part : partsOfMarket) {
            Series all = seriesOfOneProduct(place, part);
            parts.put(
                    part.label(),
                    market.label().isGroup()
                            ? all.whileHeldBy(
                                    market.label().whole(), part.label().whole())
                            : market.label().isTotal() ? withoutToldByMembers(place, part, all) : all);
        }
        return parts;
    }

    /** A joint market in periods in which none of its members stand beside it. */
    private Series withoutToldByMembers(MarketLookup place, ResolvedMember market, Series series) {
        Set<Period> told = leftOut.periodsToldByMembers(place.flow(), place.reporter(), market.label());
        return told.isEmpty() ? series : series.without(told::contains);
    }

    /** Says of the sum of the parts of a market that it is one, unless the dataset says it. */
    private Series withSummedWhole(MarketLookup place, ResolvedMember market, Map<Member, Series> parts, Series sum) {
        if (parts.containsKey(Member.LISTED_WORLD)) {
            return sum;
        }
        Member whole = market.label();
        boolean isAskedFor = whole.isTotal() && !market.parts().isEmpty();
        Text words = !whole.isTotal()
                ? Dimension.MARKET.nameOf(whole)
                : isAskedFor
                        ? Text.NONE
                        : place.product().label().isTotal()
                                ? CubeMessage.THE_TOTAL
                                : Dimension.PRODUCT.nameOf(place.product().label());
        return sum.withSummedWhole(new Series.SummedWhole(
                words,
                MARKETS.get(whole.kind()),
                count(parts),
                gaps.of(
                        sum,
                        parts,
                        whole,
                        whole.kind() == Member.MemberKind.FOLDED,
                        part -> gaps.rowOf(place.reporter(), part, place)),
                whole.isTotal() && place.grain() == AggregationLevel.MARKET
                        ? leftOut.doubts(place.flow(), place.reporter(), group -> isWanted(whole, group))
                        : Set.of()));
    }

    /** Whether a total is not without a group. */
    private boolean isWanted(Member total, Member group) {
        return total.named().isEmpty()
                || !withoutUnwanted.apply(List.of(ResolvedMember.of(group))).isEmpty();
    }

    /** How many markets were observed, without what is left of groups; unknown where they are one sum already, and where there are none. */
    private static OptionalInt count(Map<Member, Series> parts) {
        List<Member> observed = parts.keySet().stream()
                .filter(part -> parts.get(part).hasObservations() && !part.isResidual())
                .toList();
        return observed.isEmpty() || observed.contains(AggregationLevel.FOLDED_MARKETS)
                ? OptionalInt.empty()
                : OptionalInt.of(observed.size());
    }

    /**
     * Whether it is of the products listed alone while markets have all of theirs, or more of them: their sum is then of another trade,
     * and goes only with rows by product.
     */
    private boolean isLessThanMarkets(MarketLookup place, Series world, List<ResolvedMember> parts) {
        if (!world.isOf(SumOf.LISTED_PRODUCTS)) {
            return false;
        }
        boolean haveMarketsTotals = parts.stream()
                .map(part -> products.observed(place, part.label(), Member.TOTAL))
                .anyMatch(total -> total.hasObservations()
                        && (!total.isOf(SumOf.LISTED_PRODUCTS) || total.isOf(SumOf.PUBLISHED_AND_LISTED_PRODUCTS)));
        return haveMarketsTotals
                || world.isExceededBy(Series.sum(parts.stream()
                        .map(part -> seriesOfOneProduct(place, part))
                        .toList()));
    }

    private List<ResolvedMember> partsOf(MarketLookup place, ResolvedMember market) {
        if (market.label().equals(Member.LISTED_WORLD)) {
            return List.of();
        }
        if (market.label().isTotal() && market.parts().isEmpty()) {
            return isSummedAlready(place) ? List.of(ResolvedMember.of(Member.LISTED_WORLD)) : partsOfWorld(place);
        }
        if (isOfAllListed && market.label().isTotal() && !market.label().named().isEmpty()) {
            return listedButUnwanted(place);
        }
        return market.label().isGroup() && isPublished(place, market.label()) ? List.of() : market.parts();
    }

    /** Whether the dataset holds what the markets come to that another one lists. */
    private boolean isSummedAlready(MarketLookup place) {
        return markets.contains(Member.LISTED_WORLD)
                && products.published(place, Member.LISTED_WORLD).hasObservations();
    }

    /** Whether there is anything of a group itself: then no product of it is put together of its members. */
    private boolean isPublished(MarketLookup place, Member group) {
        MarketLookup ofAny = MarketLookup.ofMarkets(place.flow(), place.reporter());
        return foldedProducts.stream()
                .filter(product -> place.product().label().isTotal() || !product.isTotal())
                .anyMatch(product -> products.observed(ofAny, group, product).hasObservations());
    }

    /** Whether there is anything of a group itself in what is compared. */
    boolean isPublished(Flow flow, Member reporter, Member group) {
        return isPublished(MarketLookup.ofMarkets(flow, reporter), group);
    }

    private List<ResolvedMember> partsOfWorld(MarketLookup place) {
        MarketLookup ofAnyProduct =
                new MarketLookup(place.grain(), place.flow(), place.reporter(), ResolvedMember.of(Member.TOTAL));
        return partsOfWorld.computeIfAbsent(ofAnyProduct, this::newPartsOfWorld);
    }

    private List<ResolvedMember> newPartsOfWorld(MarketLookup place) {
        List<Member> parts = new ArrayList<>();
        if (place.grain() == AggregationLevel.PRODUCT) {
            parts.add(AggregationLevel.FOLDED_MARKETS);
        }
        listed(place)
                .filter(member -> member.isGroup() || place.grain() != AggregationLevel.PRODUCT && !member.isTotal())
                .forEach(parts::add);
        return parts.stream().map(ResolvedMember::of).toList();
    }
}
