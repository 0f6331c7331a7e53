package trade.cube;

/** The dimensions by which sums are kept. */
public enum AggregationLevel {
    /** By market; all products folded into the published total and the sum of the parts. */
    MARKET,
    /** By product; all single markets folded into one sum beside the published World and the groups. */
    PRODUCT,
    /** By market and product. */
    CELL
}
