package trade.layout;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Decimal;

/** An amount as people write it: 377bn, 33,57 tỷ USD, 755 million, 1.234.567. */
public final class SpokenAmount {

    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d+(?:[.,]\\d+)*)\\s*(\\D*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private SpokenAmount() {}

    /**
     * In whole units of the currency.
     *
     * @throws IllegalArgumentException with a message for users
     */
    public static BigDecimal parse(String text) {
        Decimal.check(text.strip());
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an amount, such as 377bn or 755 million");
        }
        ValueUnit unit = ValueUnit.of(form.group(3).strip().equals("m") ? "million" : form.group(3));
        String digits = form.group(2);
        if (!unit.name().isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + form.group(3).strip() + "' is not a unit, such as bn, million or tỷ");
        }
        if (AMBIGUOUS.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + digits + "' may be " + digits.replaceAll("[.,]", "") + " or "
                    + digits.replace(',', '.') + ": write it without marks");
        }
        String plain = GROUPED.matcher(digits).matches() ? digits.replaceAll("[.,]", "") : digits.replace(',', '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            throw new IllegalArgumentException("'" + digits + "' is not a number");
        }
        return new BigDecimal(form.group(1).replace("+", "") + plain).multiply(unit.scale());
    }
}
