package trade.message;

/** A stretch of whole periods of one length, from first to last. Months count from January of the year 0, which is 0. */
public non-sealed interface TimeSpan extends Text {

    int firstMonth();

    int lastMonth();

    /** How many months each of its periods has: 1, 3, 6 or 12. */
    int monthsOfPeriod();

    default boolean isOnePeriod() {
        return lastMonth() - firstMonth() + 1 == monthsOfPeriod();
    }
}
