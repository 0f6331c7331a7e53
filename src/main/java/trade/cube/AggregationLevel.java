package trade.cube;

/** The dimensions by which sums are kept. What they do not tell apart is folded into one member. */
public enum AggregationLevel {
    /** By market; all products folded into the published total and the sum of the parts. */
    MARKET,
    /** By product; all single markets folded into one sum beside the published World and the groups. */
    PRODUCT,
    /** By market and product. */
    CELL;

    /** Stands for all single markets in {@link #PRODUCT}. */
    static final Member FOLDED_MARKETS = Member.folded("markets");

    /** What stands for a market in sums of this level. */
    Member market(Member market) {
        return this == PRODUCT ? foldedMarket(market) : market;
    }

    /** What stands for a product in sums of this level. */
    Member product(Member product) {
        return this == MARKET ? foldedProduct(product) : product;
    }

    /** Published totals and groups stay; single markets are folded. */
    public static Member foldedMarket(Member market) {
        return market.isPart() ? FOLDED_MARKETS : market;
    }

    /** The published total and groups stay; parts are folded by the length of their codes, 0 for names. */
    public static Member foldedProduct(Member product) {
        return product.isTotal() || product.isGroup() ? product : foldedProducts(digits(product));
    }

    static Member foldedProducts(int digits) {
        return Member.folded(Integer.toString(digits));
    }

    /** The number of digits of a product's code; 0 for a name, and for the published total. */
    public static int digits(Member product) {
        return product.isTotal() ? 0 : ProductHierarchy.digits(product.code());
    }
}
