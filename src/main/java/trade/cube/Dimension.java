package trade.cube;

/** What trade can be broken down by. */
public enum Dimension {
    FLOW,
    PERIOD,
    REPORTER,
    MARKET,
    PRODUCT
}
