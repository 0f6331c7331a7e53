package trade.render;

import java.math.BigDecimal;
import java.util.Locale;
import trade.message.MessageKey;
import trade.message.Template;

/** Unit multiplier of a column of values: one, thousand, million, billion. */
public enum UnitMultiplier implements MessageKey {
    ONE(0, 0),
    THOUSAND(3, 1),
    MILLION(6, 1),
    BILLION(9, 2);

    private final int power;
    final int decimals;
    private final Template template;

    UnitMultiplier(int power, int decimals) {
        this.power = power;
        this.decimals = decimals;
        // nobody says one USD
        template = new Template(power == 0 ? "" : name().toLowerCase(Locale.ROOT));
    }

    public BigDecimal factor() {
        return BigDecimal.TEN.pow(power);
    }

    /** Below this, the decimals of the scale leave a value less than two significant digits. */
    BigDecimal shortest() {
        return BigDecimal.ONE.movePointLeft(decimals - 1);
    }

    BigDecimal of(BigDecimal value) {
        return value.movePointLeft(power);
    }

    /** As it stands before a currency. */
    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
