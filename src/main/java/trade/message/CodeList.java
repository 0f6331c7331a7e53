package trade.message;

/** Where the names come from that other languages may have names for. */
public enum CodeList {
    MARKETS,
    PRODUCTS,
    /** Of figures. */
    FORMULAS
}
