package trade.message;

/**
 * A stretch of whole periods of one length, from first to last. Half-months count from the first of January of the year 0, which
 * is 0.
 */
public non-sealed interface TimeSpan extends Text {

    int HALF_MONTHS_OF_YEAR = 24;

    int firstHalfMonth();

    int lastHalfMonth();

    /** How many half-months each of its periods has: 1, 2, 6, 12 or 24. */
    int halfMonthsOfPeriod();

    default boolean isOnePeriod() {
        return lastHalfMonth() - firstHalfMonth() + 1 == halfMonthsOfPeriod();
    }
}
