package trade.layout;

/** What a date begins with that does not begin with its year. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
