package trade.figure;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What stands above columns, where that is no period. */
enum Heading implements MessageKey {
    VALUE,
    QUANTITY,
    UNIT,
    INDEX("{0} = 100", Text.class),
    YEAR_TO_DATE("year to date"),
    BASE,
    BASIS,
    BASE_PERIOD("base period"),
    CHANGE,
    GROWTH,
    A_YEAR("a year"),
    CONTRIBUTION,
    OF_CHANGE("of change"),
    DAYS,
    DAYS_BEFORE("days before"),
    PER_DAY("per day"),
    BOTH_MONTHS("both months"),
    JANUARY_AND_FEBRUARY("Jan+Feb"),
    MARCH_AND_APRIL("Mar+Apr"),
    ELASTICITY,
    ADJUSTED,
    SHARE,
    SHARE_IN("share {0}", Text.class),
    SHARE_OF("share of {0}", Text.class),
    OF_THE_WORLD("of the world"),
    RCA("RCA"),
    INTENSITY,
    SYMMETRIC,
    RANK,
    PLACES,
    OF,
    RECORD,
    EXPORTS,
    IMPORTS,
    BALANCE,
    BALANCE_IN("balance {0}", Text.class),
    TURN,
    COVERAGE,
    NORMALISED,
    GRUBEL_LLOYD("Grubel–Lloyd"),
    MARKETS,
    PRODUCTS,
    HHI("HHI"),
    HHI_IN("HHI {0}", Text.class),
    HHI_AFTER("HHI after"),
    AT_MOST("at most"),
    OF_10000("of 10,000"),
    EQUIVALENT,
    TOP("top {0}", Text.Number.class),
    TOP_IN("top {0} {1}", Text.Number.class, Text.class),
    UNLISTED,
    SHOCK,
    TARGET,
    DONE,
    NEEDED,
    LANDING,
    ON_TARGET("on target"),
    ERROR,
    YEARS,
    UNIT_VALUE("unit value"),
    IN_CURRENCY("{0} in {1}", Text.class, Text.class),
    PRICE,
    VOLUME,
    BY_PRICE("by price"),
    BY_VOLUME("by volume"),
    MIRRORED,
    DIFFERENCE,
    ASYMMETRY,
    REVISION,
    PERIODS,
    MEAN,
    MEAN_ABSOLUTE("mean absolute"),
    LARGEST,
    IN,
    SIGN_FLIPS("sign flips"),
    VINTAGE;

    private final Template template;

    Heading() {
        template = new Template(name().toLowerCase(Locale.ROOT));
    }

    Heading(String english, Class<?>... kinds) {
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
