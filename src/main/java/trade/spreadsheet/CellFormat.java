package trade.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import trade.csv.Decimal;

/**
 * What the format of a cell says of the number in it. Colours, thousands and rounding say nothing, as numbers are read as they are stored.
 * But a date is stored as a count of days, 12 % as 0.12 and the code 0303 as 303: there the format is part of what the cell says.
 *
 * @param digits how many digits a code has
 */
record CellFormat(Kind kind, int digits) {

    enum Kind {
        NUMBER,
        PERCENT,
        CODE,
        YEAR,
        MONTH,
        DATE,
        TIME
    }

    /** Where a cell has none. */
    static final CellFormat NONE = new CellFormat(Kind.NUMBER, 0);

    /** What stands for itself: text in quotes or behind a backslash, a space as wide as a letter, a colour or language in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(h+|m+|s+)])[^]]*]");

    private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.]0+");

    /** An m beside hours or seconds is minutes. */
    private static final Pattern MINUTES = Pattern.compile("h+]?[:. ]*m+|\\[?m+]?[:. ]*(?=s)");

    private static final Pattern PLACE_OF_DIGIT = Pattern.compile("[0#?@]|general");
    private static final Pattern CODE = Pattern.compile("0{2,}");

    /** Years of eras, too. */
    private static final Pattern YEAR = Pattern.compile("[yeb]");

    /** @param id of a format that is built in, which has no text where it depends on the country */
    static CellFormat of(int id, String text) {
        if (text != null) {
            return of(text.toLowerCase(Locale.ROOT));
        }
        boolean isDateInEastAsia = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return isDateInEastAsia ? new CellFormat(Kind.DATE, 0) : NONE;
    }

    private static CellFormat of(String text) {
        String bare = LITERAL.matcher(text).replaceAll("").replaceFirst(";.*", "");
        bare = HALF_OF_DAY.matcher(bare).replaceAll("");
        bare = FRACTION_OF_SECOND.matcher(bare).replaceAll("s");
        if (CODE.matcher(bare).matches()) {
            return new CellFormat(Kind.CODE, bare.length());
        }
        return new CellFormat(
                bare.contains("%") ? Kind.PERCENT : PLACE_OF_DIGIT.matcher(bare).find() ? Kind.NUMBER : ofDate(bare),
                0);
    }

    private static Kind ofDate(String bare) {
        String date = MINUTES.matcher(bare).replaceAll("h");
        boolean hasTime = date.contains("h") || date.contains("s");
        boolean hasYear = YEAR.matcher(date).find();
        boolean hasMonth = date.contains("m");
        boolean hasDay = date.contains("d");
        if (hasYear && !hasDay && !hasTime) {
            return hasMonth ? Kind.MONTH : Kind.YEAR;
        }
        return hasYear || hasMonth || hasDay ? Kind.DATE : hasTime ? Kind.TIME : Kind.NUMBER;
    }

    boolean isOfTime() {
        return switch (kind) {
            case NUMBER, PERCENT, CODE -> false;
            case YEAR, MONTH, DATE, TIME -> true;
        };
    }

    /** A point in time, as far as it is shown: 2024, 2024-01, 2024-01-31. */
    String text(LocalDateTime time) {
        String day = time.toLocalDate().toString();
        return switch (kind) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case TIME -> time.toLocalTime().toString();
            default -> time.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : time.toString();
        };
    }

    /** A number in plain digits, none of which is lost. */
    String text(BigDecimal number) {
        String plain = Decimal.plain((kind == Kind.PERCENT ? number.scaleByPowerOfTen(2) : number).toString());
        boolean isWhole = plain.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return kind == Kind.PERCENT
                ? plain + "%"
                : isWhole ? "0".repeat(Math.max(0, digits - plain.length())) + plain : plain;
    }
}
