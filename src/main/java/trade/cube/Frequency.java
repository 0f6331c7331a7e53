package trade.cube;

/** How often a series is observed, from coarse to fine. */
public enum Frequency {
    YEAR(1),
    HALF(2),
    QUARTER(4),
    MONTH(12);

    final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    int months() {
        return 12 / perYear;
    }
}
