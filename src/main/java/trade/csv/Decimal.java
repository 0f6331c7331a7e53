package trade.csv;

import java.math.BigDecimal;
import trade.message.MessageException;
import trade.message.Text;

/** Numbers as they are written. None is longer than a figure of trade can be: to reckon with a million digits takes minutes. */
public final class Decimal {

    /** A floating number to its last digit is shorter. */
    public static final int LONGEST = 100;

    private static final int SHOWN = 20;

    private Decimal() {}

    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** In plain digits, none of which is lost; one that would be too long stays as it is written. */
    public static String plain(String written) {
        BigDecimal number = new BigDecimal(written);
        boolean isLong = Math.abs((long) number.scale()) + number.precision() > LONGEST;
        return isLong ? written : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What is wrong with such a number, for users. */
    public static Text tooLong(String text) {
        return CsvMessage.LONG_NUMBER.with(text.substring(0, SHOWN), LONGEST);
    }

    /** @throws MessageException where it is too long */
    public static void check(String text) {
        if (isTooLong(text)) {
            throw new MessageException(tooLong(text));
        }
    }
}
