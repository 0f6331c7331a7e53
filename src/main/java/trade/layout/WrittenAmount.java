package trade.layout;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.csv.Decimal;
import trade.message.MessageException;

/** An amount as people write it: 377bn, 33,57 tỷ USD, 755 million, 1.234.567. */
public final class WrittenAmount {

    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d+(?:[.,]\\d+)*)\\s*(\\D*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private WrittenAmount() {}

    /**
     * In whole units of the currency.
     *
     * @throws MessageException where it is none
     */
    public static BigDecimal parse(String text) {
        Decimal.check(text.strip());
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new MessageException(LayoutMessage.NO_AMOUNT.with(text));
        }
        ValueUnit unit = ValueUnit.of(form.group(3).strip().equals("m") ? "million" : form.group(3));
        String digits = form.group(2);
        if (!unit.name().isEmpty()) {
            throw new MessageException(
                    LayoutMessage.NO_UNIT_OF_AMOUNT.with(form.group(3).strip()));
        }
        if (AMBIGUOUS.matcher(digits).matches()) {
            throw new MessageException(LayoutMessage.AMBIGUOUS_AMOUNT.with(
                    digits, digits.replaceAll("[.,]", ""), digits.replace(',', '.')));
        }
        String plain = GROUPED.matcher(digits).matches() ? digits.replaceAll("[.,]", "") : digits.replace(',', '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            throw new MessageException(LayoutMessage.NO_NUMBER.with(digits));
        }
        return new BigDecimal(form.group(1).replace("+", "") + plain).multiply(unit.scale());
    }
}
