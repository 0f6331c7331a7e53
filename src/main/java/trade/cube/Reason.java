package trade.cube;

/** Why a number does not exist. */
public enum Reason {
    /** The dataset holds nothing of that period at that level of detail. */
    NO_DATA("no data"),
    /** The period is there, but not this market or product in it. */
    NOT_REPORTED("not reported"),
    /** Some periods of the window are not there. */
    PARTIAL_PERIOD("partial period"),
    BASE_MISSING("base missing"),
    BASE_ZERO("base zero"),
    BASE_NEGATIVE("base negative");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
