package trade.cube;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is published of a market: of a product, or of all products, as their published total or else as the sum of those at the top level.
 * A total of some products is left out where others stand beside it.
 */
final class ProductTotals {

    private final Cube cube;
    private final List<Member> markets;
    private final List<Window> compared;
    private final ProductHierarchy nesting;

    /** Totals of some products, of which nobody says what is in them. */
    private final List<Member> groups;

    private final Set<MarketLookup> placesOfProducts = new HashSet<>();

    /**
     * @param markets all in the data
     * @param compared all windows that count
     * @param nesting which of all products in the data lie within others
     */
    ProductTotals(
            Cube cube,
            List<Member> markets,
            Set<Flow> flows,
            List<Member> reporters,
            List<Window> compared,
            ProductHierarchy nesting) {
        this.cube = cube;
        this.markets = markets;
        this.compared = compared;
        this.nesting = nesting;
        this.groups = cube.products().stream().filter(Member::isGroup).toList();
        for (Flow flow : flows) {
            for (Member reporter : reporters) {
                MarketLookup place = MarketLookup.ofMarkets(flow, reporter);
                if (!groups.isEmpty() && hasProducts(place)) {
                    placesOfProducts.add(place);
                }
            }
        }
    }

    /** Whether any products are observed that are no totals of some. */
    private boolean hasProducts(MarketLookup place) {
        return markets.stream()
                .anyMatch(market -> nesting.topLengths().stream()
                        .anyMatch(digits -> observed(place, market, AggregationLevel.foldedProducts(digits))
                                .hasObservations()));
    }

    /** The totals of some products that are left out for any flow and reporter. */
    List<Member> groupsBesideOthers() {
        return placesOfProducts.isEmpty() ? List.of() : groups;
    }

    /** The totals of some products that are counted. */
    List<Member> groupsThatCount() {
        return placesOfProducts.isEmpty() ? groups : List.of();
    }

    /** The observations of one market: of the products, or of all products as published or else summed. */
    Series published(MarketLookup place, Member market) {
        ResolvedMember product = place.product();
        if (!product.label().isTotal()) {
            return observed(place, market, product.leaves().findFirst().orElseThrow());
        }
        Series published = observed(place, market, Member.TOTAL);
        boolean areGroupsLeftOut = placesOfProducts.contains(MarketLookup.ofMarkets(place.flow(), place.reporter()));
        Series ofGroups = Series.sum(
                groups.stream().map(group -> observed(place, market, group)).toList());
        Series products = Series.sum(nesting.topLengths().stream()
                .map(digits -> observed(place, market, AggregationLevel.foldedProducts(digits)))
                .toList());
        Series sum = areGroupsLeftOut || groups.isEmpty() ? products : Series.sum(List.of(products, ofGroups));
        if (published.givesWayTo(sum) || !published.hasObservations()) {
            boolean isUnsound = nesting.isMixed() && sum.hasObservations()
                    || areGroupsLeftOut && ofGroups.hasObservations() && !products.hasObservations()
                    || cube.codesTogether()
                            .stray(place.flow(), place.reporter(), market, compared, nesting)
                            .isPresent();
            boolean isNothing = !isUnsound && !sum.hasObservations();
            return isNothing
                    ? Series.sum(List.of(published, sum))
                    : sum.withSummedWhole(new Series.SummedWhole(
                            Dimension.MARKET.nameOf(market),
                            isUnsound ? SumOf.OVERLAPPING_PRODUCTS : SumOf.LISTED_PRODUCTS,
                            Map.of()));
        }
        return published;
    }

    Series observed(MarketLookup place, Member market, Member product) {
        return cube.series(place.grain(), place.flow(), place.reporter(), market, product)
                .within(compared);
    }
}
