package trade.cube;

/** The direction of trade, seen from the reporter. */
public enum Flow {
    EXPORT,
    IMPORT
}
