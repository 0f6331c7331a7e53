package trade.table;

import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What columns hold: their names in programs' formats, and in formulas. */
public enum ColumnName implements MessageKey {
    VALUE,
    QUANTITY,
    UNIT,
    INDEX,
    YEAR_TO_DATE,
    BASE,
    CHANGE,
    GROWTH,
    ANNUAL_GROWTH,
    CONTRIBUTION,
    SHARE_OF_CHANGE,
    WORKING_DAYS,
    BASE_WORKING_DAYS,
    GROWTH_PER_DAY,
    COMBINED_GROWTH,
    ELASTICITY,
    ADJUSTED_GROWTH,
    SHARE,
    BASE_SHARE,
    YEAR_TO_DATE_SHARE,
    SHARE_CHANGE,
    WORLD_SHARE,
    RCA,
    RCA_SYMMETRIC,
    INTENSITY,
    INTENSITY_SYMMETRIC,
    RANK,
    RANK_CHANGE,
    OF,
    RECORD,
    GROWTH_RECORD,
    GROWTH_RANK,
    GROWTH_OF,
    EXPORTS,
    IMPORTS,
    BALANCE,
    BASE_BALANCE,
    TURN,
    COVERAGE,
    NORMALISED_BALANCE,
    GRUBEL_LLOYD,
    PARTS,
    HHI,
    HHI_AT_MOST,
    HHI_POINTS,
    HHI_NORMALISED,
    HHI_AFTER,
    HHI_CHANGE,
    BASE_HHI,
    EQUIVALENT_NUMBER,
    TOP_SHARE("top_{0}_share", Text.Number.class),
    BASE_TOP_SHARE("base_top_{0}_share", Text.Number.class),
    TOP_SHARE_CHANGE("top_{0}_share_change", Text.Number.class),
    UNLISTED,
    SHOCK,
    TARGET,
    DONE,
    NEEDED_GROWTH,
    LANDING,
    LANDING_ON_TARGET,
    ERROR,
    YEARS_TESTED,
    UNIT_VALUE,
    BASE_UNIT_VALUE,
    PRICE_GROWTH,
    VOLUME_GROWTH,
    VALUE_GROWTH,
    PRICE_EFFECT,
    VOLUME_EFFECT,
    MIRRORED,
    DIFFERENCE,
    ASYMMETRY,
    EARLIER,
    LATER,
    REVISION,
    PERIODS,
    MEAN_REVISION,
    MEAN_ABSOLUTE_REVISION,
    LARGEST_REVISION,
    LARGEST_IN,
    SIGN_FLIPS,
    VINTAGE,
    BASE_PERIOD,
    SHARE_OF,
    BASIS;

    private final Template template;

    ColumnName() {
        template = new Template(name().toLowerCase(Locale.ROOT));
    }

    ColumnName(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    /** As formulas refer to it. */
    public Text.FieldName field() {
        return Text.FieldName.of(this);
    }

    /** The same of the total. */
    public Text.FieldName ofTotal() {
        return Text.FieldName.ofTotal(this);
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
