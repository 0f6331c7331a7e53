package trade.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Period;
import trade.message.MessageException;

/** A month, quarter or half whose year stands elsewhere: 8, M08, T8, Aug, Q3. */
final class PartOfYear {

    private static final Pattern MONTH = Pattern.compile("(?iu)(?:m|(?:t|th[aá]ng) ?)?(\\d{1,2})");

    private PartOfYear() {}

    /** The period that is part of a year, as {@link Period#parse} reads it. */
    static String of(String year, String part) {
        Matcher month = MONTH.matcher(part);
        return month.matches()
                ? year + "-" + (month.group(1).length() == 1 ? "0" : "") + month.group(1)
                : part.matches("[QqHh]\\d") ? year + "-" + part : part + " " + year;
    }

    /** Whether a text is one; a bare number may be one of anything. */
    static boolean is(String text) {
        return !text.matches("\\d*") && !isPeriod(text) && isPeriod(of("2000", text));
    }

    private static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (MessageException other) {
            return false;
        }
    }
}
