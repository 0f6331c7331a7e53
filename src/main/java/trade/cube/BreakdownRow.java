package trade.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * One row of a breakdown.
 *
 * @param by the dimensions that it has labels for
 * @param series one for each flow, to be added up
 */
public record BreakdownRow(
        List<Dimension> by,
        List<Flow> flows,
        Window window,
        ResolvedMember reporter,
        ResolvedMember market,
        ResolvedMember product,
        List<Series> series) {

    Series series(Flow flow) {
        return series.get(flows.indexOf(flow));
    }

    /** What tells it from other rows: one label for each dimension. */
    public List<Text> labels() {
        return by.stream().map(this::label).toList();
    }

    /** What it is of in some dimensions; its labels say besides whether that is published. */
    public List<Object> key(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> switch (dimension) {
                    case FLOW -> flows;
                    case PERIOD -> window;
                    case REPORTER, MARKET, PRODUCT -> member(dimension);
                })
                .toList();
    }

    private Text label(Dimension dimension) {
        return switch (dimension) {
            case FLOW -> Flow.nameOf(flows);
            case PERIOD -> window;
            case REPORTER -> dimension.nameOf(reporter.label());
            case MARKET -> marketName();
            case PRODUCT -> productName();
        };
    }

    /** Its market, or all markets that the data lists, with or without some. */
    Text marketName() {
        return market.label().isTotal() && isOfListedMarkets()
                ? Dimension.MARKET.without(
                        market.label(),
                        isPublishedInPart(Dimension.MARKET)
                                ? Dimension.MARKET.publishedOrListed()
                                : basis(true, false, true))
                : Dimension.MARKET.nameOf(market.label());
    }

    /** Its product, or all products that the data lists, with or without some. */
    Text productName() {
        return product.label().isTotal() && isOfListedProducts()
                ? Dimension.PRODUCT.without(
                        product.label(),
                        isPublishedInPart(Dimension.PRODUCT)
                                ? Dimension.PRODUCT.publishedOrListed()
                                : CubeMessage.PRODUCTS_LISTED)
                : Dimension.PRODUCT.nameOf(product.label());
    }

    public Member member(Dimension dimension) {
        return switch (dimension) {
            case REPORTER -> reporter.label();
            case MARKET -> market.label();
            case PRODUCT -> product.label();
            case FLOW, PERIOD -> throw new IllegalArgumentException(dimension + " has no members");
        };
    }

    /** Whether a row is of what a term means. */
    public boolean isOf(Dimension dimension, Selection.Term term) {
        return switch (dimension) {
            case REPORTER -> term.touches(reporter.label());
            case MARKET -> term.touches(market.label());
            case PRODUCT -> term.touches(product.label());
            case FLOW, PERIOD -> false;
        };
    }

    /**
     * What its amounts are the sum of: what is published, or all that the data lists, which is less than all that there is.
     *
     * @param ofMarkets whether a sum of markets is worth a word, as where rows are not the markets themselves
     * @param ofProducts the same of products
     * @param isCounted whether to say how many markets, where that is known
     */
    Text basis(boolean ofMarkets, boolean ofProducts, boolean isCounted) {
        List<Series.SummedWhole> sums =
                series.stream().flatMap(one -> one.sums().stream()).toList();
        List<Text> basis = new ArrayList<>();
        if (ofMarkets && isPublishedInPart(Dimension.MARKET) || ofProducts && isPublishedInPart(Dimension.PRODUCT)) {
            basis.add(CubeMessage.PUBLISHED);
        }
        List<Series.SummedWhole> listed =
                sums.stream().filter(sum -> sum.of() == SumOf.LISTED_MARKETS).toList();
        if (ofMarkets && !listed.isEmpty()) {
            // several sums may be of other markets each
            OptionalInt count = listed.size() == 1 ? listed.get(0).count() : OptionalInt.empty();
            basis.add(CubeMessage.marketsListed(isCounted ? count : OptionalInt.empty()));
        }
        if (ofProducts && isOfListedProducts()) {
            basis.add(CubeMessage.PRODUCTS_LISTED);
        }
        if (sums.stream().anyMatch(sum -> sum.of() == SumOf.MEMBERS)) {
            basis.add(CubeMessage.MEMBERS_LISTED);
        }
        return basis.isEmpty() ? CubeMessage.PUBLISHED : Text.list(basis);
    }

    /** Whether for some of what it is put together of the total of a dimension is published, where for others parts are listed alone. */
    boolean isPublishedInPart(Dimension dimension) {
        SumOf listed = dimension == Dimension.MARKET ? SumOf.LISTED_MARKETS : SumOf.LISTED_PRODUCTS;
        SumOf both = dimension == Dimension.MARKET ? SumOf.PUBLISHED_AND_LISTED : SumOf.PUBLISHED_AND_LISTED_PRODUCTS;
        boolean areFlowsUnlike = series.stream()
                        .filter(Series::hasObservations)
                        .map(one -> one.isOf(listed))
                        .distinct()
                        .count()
                > 1;
        return areFlowsUnlike || series.stream().anyMatch(one -> one.isOf(both));
    }

    boolean isOfListedMarkets() {
        return series.stream().anyMatch(one -> one.isOf(SumOf.LISTED_MARKETS));
    }

    boolean isOfListedProducts() {
        return series.stream().anyMatch(one -> one.isOf(SumOf.LISTED_PRODUCTS));
    }

    /** Whether it is a sum of several markets or products that were asked for. */
    boolean isOfSelected() {
        return Stream.of(market, product).anyMatch(one -> one.label().kind() == Member.MemberKind.FOLDED);
    }

    /** Whether it is a sum of the members of a group of products. */
    boolean isOfProductGroup() {
        return product.label().isGroup() && !product.parts().isEmpty();
    }

    /** The same without its values, of which the reason speaks. */
    BreakdownRow withheld(Reason reason) {
        return new BreakdownRow(
                by,
                flows,
                window,
                reporter,
                market,
                product,
                series.stream().map(one -> one.withheldWholly(reason)).toList());
    }

    /** Whether it is of what is left, or not told, rather than of a market or product. */
    public boolean isResidual() {
        return market.label().isResidual() || product.label().isResidual();
    }

    BreakdownRow over(Window other) {
        return new BreakdownRow(by, flows, other, reporter, market, product, series);
    }

    /** What its quantities are in; empty for values, and where units differ. */
    public String unit() {
        Set<String> units =
                series.stream().flatMap(one -> one.unitNames().stream()).collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }

    boolean hasObservations() {
        return series.stream().anyMatch(Series::hasObservations);
    }
}
