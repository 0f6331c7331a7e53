package trade.cube;

/** What is measured of trade. */
public enum Measure {
    /** In whole units of a currency. */
    VALUE("value"),
    /** In kilograms, tonnes, pieces; units do not add up with one another. */
    QUANTITY("quantity");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
