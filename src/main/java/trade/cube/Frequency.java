package trade.cube;

/** How often a series is observed, from coarse to fine. */
public enum Frequency {
    YEAR(1, "years"),
    HALF(2, "halves"),
    QUARTER(4, "quarters"),
    MONTH(12, "months");

    final int perYear;
    private final String plural;

    Frequency(int perYear, String plural) {
        this.perYear = perYear;
        this.plural = plural;
    }

    String plural() {
        return plural;
    }

    int months() {
        return 12 / perYear;
    }
}
