package trade.database;

/**
 * SUM and COUNT of an expression.
 *
 * @param decimals of its numbers, which are added up exactly; negative where it is only counted
 */
public record Aggregate(Expression of, int decimals) {

    public static Aggregate counted(Expression of) {
        return new Aggregate(of, -1);
    }

    /** The same, but not added up. */
    public Aggregate onlyCounted() {
        return counted(of);
    }

    /** The same, of what is not 0. */
    public Aggregate unlessZero() {
        return new Aggregate(of.unlessZero(), decimals);
    }

    boolean isAddedUp() {
        return decimals >= 0;
    }
}
