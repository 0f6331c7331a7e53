package trade.cube;

import trade.message.Parameter;

/** What can be asked for, where what is said of it names it. */
public enum QueryParameter implements Parameter {
    BY,
    VS,
    REPORTER,
    MARKET,
    PRODUCT,
    COMPOSITION,
    VINTAGE,
    BASE_VINTAGE,
    MIX_VINTAGES,
    CALENDAR,
    POSSIBLE,
    SHOCK,
    TARGET,
    ORDER,
    OTHERS;

    @Override
    public String toString() {
        return option();
    }
}
