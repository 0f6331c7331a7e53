package trade.figure;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** How columns come of others; in words where their numbers are not all in the table. */
enum Formula implements MessageKey {
    DIFFERENCE("{0} − {1}", Text.FieldName.class, Text.FieldName.class),
    RELATIVE("({0}) / {1} × 100", Text.class, Text.FieldName.class),
    PERCENT("{0} / {1} × 100", Text.FieldName.class, Text.FieldName.class),
    RATIO("{0} / {1}", Text.FieldName.class, Text.FieldName.class),
    SHARE_OF_CHANGE("({0}) / ({1}) × 100", Text.class, Text.class),
    INDEX("value / value of {0} × 100", Text.class),
    COMPOUND("(value / base)^(1 / years) × 100 − 100"),
    LEAST_SQUARES("(e^b − 1) × 100, b the slope of ln(value) over the years"),
    PER_DAY(
            "({0} / {1}) / ({2} / {3}) × 100 − 100",
            Text.FieldName.class, Text.FieldName.class, Text.FieldName.class, Text.FieldName.class),
    BOTH_MONTHS("growth of both months together"),
    ADJUSTED("(1 + growth / 100) / (working_days / base_working_days)^elasticity × 100 − 100"),
    OF_REPORTER("value / all of the reporter × 100"),
    OF_WORLD("the same of the world"),
    SYMMETRIC("({0} − 1) / ({0} + 1)", Text.FieldName.class),
    RANK_OF_ROWS("1 + the number of rows with more"),
    RANK_CHANGE("rank by the base − rank"),
    RANK_OF_WINDOWS("1 + the number of windows with more"),
    KNOWN_WINDOWS("the number of windows that are known"),
    GROWTH("(value − base) / base × 100"),
    NORMALISED_BALANCE("({0} − {1}) / ({0} + {1})", Text.FieldName.class, Text.FieldName.class),
    GRUBEL_LLOYD("1 − |{0} − {1}| / ({0} + {1})", Text.FieldName.class, Text.FieldName.class),
    HHI("Σ share²"),
    TIMES_10000("{0} × 10000", Text.FieldName.class),
    HHI_NORMALISED("(√Σs² − √(1/n)) / (1 − √(1/n)), n the number of parts"),
    INVERSE("1 / {0}", Text.FieldName.class),
    TOP("Σ of the {0} largest shares", Text.Number.class),
    GROWTH_SO_FAR("(year_to_date − the same of last year) / the same of last year × 100"),
    NEEDED("(target − year_to_date) / rest of last year × 100 − 100"),
    LANDING("last year × (1 + growth / 100)"),
    ERROR("mean of |landing − outcome| / outcome × 100 over the years tested"),
    PRICE_GROWTH("growth of the unit value"),
    VOLUME_GROWTH("growth of the quantity"),
    VALUE_GROWTH("({0} + 100) × ({1} + 100) / 100 − 100", Text.FieldName.class, Text.FieldName.class),
    PRICE_EFFECT("change of the value − volume_effect"),
    VOLUME_EFFECT("base value × volume_growth / 100"),
    MEAN_REVISION("Σ (later − earlier) / periods"),
    MEAN_ABSOLUTE_REVISION("Σ |later − earlier| / periods"),
    MEAN_REVISION_PERCENT("Σ (later − earlier) / earlier × 100 / periods"),
    MEAN_ABSOLUTE_REVISION_PERCENT("Σ |later − earlier| / earlier × 100 / periods");

    private final Template template;

    Formula(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    /** current − base. */
    static Text difference(Text current, Text base) {
        return DIFFERENCE.with(Text.FieldName.of(current), Text.FieldName.of(base));
    }

    /** (current − base) / base × 100. */
    static Text growth(Text current, Text base) {
        return RELATIVE.with(difference(current, base), Text.FieldName.of(base));
    }

    /** part / whole × 100. */
    static Text percent(Text part, Text whole) {
        return PERCENT.with(Text.FieldName.of(part), Text.FieldName.of(whole));
    }

    /** part / that of the total × 100. */
    static Text percentOfTotal(Text part) {
        return PERCENT.with(Text.FieldName.of(part), Text.FieldName.ofTotal(part));
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
