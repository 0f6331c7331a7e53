package trade.cube;

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

    /** What is wrong with such a number, for users. */
    public static Text tooLong(String text) {
        return CubeMessage.LONG_NUMBER.with(text.substring(0, SHOWN), LONGEST);
    }

    /** @throws MessageException where it is too long */
    public static void check(String text) {
        if (isTooLong(text)) {
            throw new MessageException(tooLong(text));
        }
    }
}
