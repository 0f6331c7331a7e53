package trade.table;

/** What the cells of a column are. */
public enum Unit {
    LABEL(""),
    /** In whole units of the table's currency. */
    VALUE(""),
    PERCENT("_pct"),
    /** Percentage points: a difference or a part of percentages. */
    POINTS("_pp"),
    RANK(""),
    COUNT(""),
    /** Of a base that is 100. */
    INDEX(""),
    /** In a unit that the row says, or of the currency for each of it. */
    NUMBER(""),
    /** A number without a unit, such as a concentration between 0 and 1. */
    RATIO("");

    private final String suffix;

    Unit(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
