package trade.database;

/**
 * What is counted where it is there, and added up.
 *
 * @param decimals of its numbers, which are added up exactly; negative where it is only counted
 */
public record Summand(Expression of, int decimals) {

    public static Summand counted(Expression of) {
        return new Summand(of, -1);
    }

    /** The same, but not added up. */
    public Summand onlyCounted() {
        return counted(of);
    }

    /** The same, of what is not 0. */
    public Summand unlessZero() {
        return new Summand(of.unlessZero(), decimals);
    }

    boolean isAddedUp() {
        return decimals >= 0;
    }
}
