package trade.cube;

import trade.message.MessageKey;
import trade.message.Template;

/** What the cube says. */
public enum CubeMessage implements MessageKey {
    EXPORTS("exports"),
    IMPORTS("imports"),
    RE_EXPORTS("re-exports"),
    RE_IMPORTS("re-imports"),
    EXPORTS_AND_IMPORTS("exports and imports"),
    FLOWS("flows"),
    PERIODS("periods"),
    REPORTERS("reporters"),
    MARKETS("markets"),
    PRODUCTS("products"),
    YEARS("years"),
    HALVES("halves"),
    QUARTERS("quarters"),
    MONTHS("months"),
    WORLD("World"),
    ALL_PRODUCTS("TOTAL"),
    NOT_NAMED("not named");

    private final Template template;

    CubeMessage(String english, Class<?>... kinds) {
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
