package trade.render;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** The clauses of sentences. What begins with a blank or a comma follows another one. */
enum SentenceMessage implements MessageKey {
    SUBJECT("{0} in {1}", Text.class, Text.class),
    TRADE_OF("{0}{1}{2}{3}", Text.class, Text.class, Text.class, Text.class),
    OF_REPORTER("{0}'s ", Text.class),
    OF_PRODUCT(" of {0}", Text.class),
    IN_PRODUCT(" in {0}", Text.class),
    TO_MARKET(" to {0}", Text.class),
    FROM_MARKET(" from {0}", Text.class),
    WITH_MARKET(" with {0}", Text.class),
    TRADE("trade"),
    TOTAL_TRADE("total trade"),
    TRADE_BALANCE("trade balance"),
    THE("the {0}", Text.class),
    AND("{0} and {1}", Text.class, Text.class),
    TOGETHER("{0} together", Text.class),
    MARKETS_LISTED("the {0} markets listed", Text.Number.class),
    PRODUCTS_LISTED("the {0} products listed", Text.Number.class),
    REPORTERS_LISTED("the {0} reporters listed", Text.Number.class),
    AMOUNTED("{0} amounted to {1}", Text.class, Text.class),
    NO_FIGURE("{0}: no figure ({1})", Text.class, MessageKey.class),
    UP(", up {0} %, an increase of {1} on {2}", Text.class, Text.class, Text.class),
    DOWN(", down {0} %, a decrease of {1} on {2}", Text.class, Text.class, Text.class),
    UP_ALONE(", up {0} % on {1}", Text.class, Text.class),
    DOWN_ALONE(", down {0} % on {1}", Text.class, Text.class),
    UNCHANGED(", unchanged on {0}", Text.class),
    ALMOST_UNCHANGED(", almost unchanged on {0}", Text.class),
    NO_GROWTH("; growth on {0} cannot be given ({1})", Text.class, MessageKey.class),
    SO_FAR("; {0} in the year so far", Text.class),
    YEAR_AGO("a year earlier"),
    PREVIOUS_YEAR("a year earlier"),
    PREVIOUS_MONTH("the previous month"),
    SHARE(", or {0} % of {1}", Text.class, Text.class),
    SHARE_UP(", {0} points more than {1}", Text.class, Text.class),
    SHARE_DOWN(", {0} points less than {1}", Text.class, Text.class),
    SHARE_OF_QUANTITY(", or {0} % of {1}", Text.class, Text.class),
    SHARE_SO_FAR("; {0} % of {1} in the year so far", Text.class, Text.class),
    SHARE_UNCHANGED(", its share unchanged on {0}", Text.class),
    FIRST(", ranking first"),
    SECOND(", ranking second"),
    THIRD(", ranking third"),
    RANK(", rank {0}", Text.Number.class),
    RANK_BY(" by {0}", Text.class),
    PLACES_UP(", up {0} places on {1}", Text.Number.class, Text.class),
    PLACE_UP(", up {0} place on {1}", Text.Number.class, Text.class),
    PLACES_DOWN(", down {0} places on {1}", Text.Number.class, Text.class),
    PLACE_DOWN(", down {0} place on {1}", Text.Number.class, Text.class),
    HIGHEST_SINCE(", the highest since {0}", Text.class),
    LOWEST_SINCE(", the lowest since {0}", Text.class),
    HIGHEST_ON_RECORD(", the highest on record (data from {0})", Text.class),
    LOWEST_ON_RECORD(", the lowest on record (data from {0})", Text.class),
    GROWTH_HIGHEST_SINCE(", the highest growth since {0}", Text.class),
    GROWTH_LOWEST_SINCE(", the lowest growth since {0}", Text.class),
    GROWTH_HIGHEST_ON_RECORD(", the highest growth on record (data from {0})", Text.class),
    GROWTH_LOWEST_ON_RECORD(", the lowest growth on record (data from {0})", Text.class),
    STEEPEST_FALL_SINCE(", the steepest fall since {0}", Text.class),
    SMALLEST_FALL_SINCE(", the smallest fall since {0}", Text.class),
    STEEPEST_FALL_ON_RECORD(", the steepest fall on record (data from {0})", Text.class),
    SMALLEST_FALL_ON_RECORD(", the smallest fall on record (data from {0})", Text.class),
    SURPLUS(
            "{1} had a trade surplus of {3}{2} in {0} (exports {4}, imports {5})",
            Text.class, Text.class, Text.class, Text.class, Text.class, Text.class),
    DEFICIT(
            "{1} had a trade deficit of {3}{2} in {0} (exports {4}, imports {5})",
            Text.class, Text.class, Text.class, Text.class, Text.class, Text.class),
    BALANCED(
            "{1} had balanced trade{2} in {0} (exports {3}, imports {4})",
            Text.class, Text.class, Text.class, Text.class, Text.class),
    SURPLUS_OF_NOBODY(
            "there was a trade surplus of {2}{1} in {0} (exports {3}, imports {4})",
            Text.class, Text.class, Text.class, Text.class, Text.class),
    DEFICIT_OF_NOBODY(
            "there was a trade deficit of {2}{1} in {0} (exports {3}, imports {4})",
            Text.class, Text.class, Text.class, Text.class, Text.class),
    BALANCED_OF_NOBODY(
            "trade{1} was balanced in {0} (exports {2}, imports {3})", Text.class, Text.class, Text.class, Text.class),
    NO_BALANCE(
            "{1}'s trade balance{2} in {0} cannot be given ({3})",
            Text.class, Text.class, Text.class, MessageKey.class),
    NO_BALANCE_OF_NOBODY("the trade balance{1} in {0} cannot be given ({2})", Text.class, Text.class, MessageKey.class),
    SURPLUS_SO_FAR("; a surplus of {0} in the year so far", Text.class),
    DEFICIT_SO_FAR("; a deficit of {0} in the year so far", Text.class),
    BALANCED_SO_FAR("; balanced in the year so far"),
    AGAINST_SURPLUS(", against a surplus of {0} {1}", Text.class, Text.class),
    AGAINST_DEFICIT(", against a deficit of {0} {1}", Text.class, Text.class),
    AGAINST_BALANCED(", against balanced trade {0}", Text.class);

    private final Template template;

    SentenceMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
