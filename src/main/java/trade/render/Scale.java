package trade.render;

import java.math.BigDecimal;
import java.util.Locale;

/** What one is in a column of values. */
public enum Scale {
    ONE(0, 0),
    THOUSAND(3, 1),
    MILLION(6, 1),
    BILLION(9, 2);

    private final int power;
    final int decimals;

    Scale(int power, int decimals) {
        this.power = power;
        this.decimals = decimals;
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

    /** Before a currency: "million ", or nothing. */
    String words() {
        return this == ONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
