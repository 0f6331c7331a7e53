package trade.claim;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.csv.Decimal;
import trade.message.MessageException;

/**
 * A number as it is printed, and all that it can stand for.
 *
 * @param number the first of a range
 * @param upTo the last of a range, else the number
 * @param decimals how many are printed; trailing zeros count
 * @param likely how many it most likely is rounded to, going by numbers beside it
 */
public record PrintedNumber(BigDecimal number, BigDecimal upTo, int decimals, int likely, Hedge hedge) {

    private PrintedNumber(BigDecimal number, BigDecimal upTo, int decimals, Hedge hedge) {
        this(number, upTo, decimals, decimals, hedge);
    }

    private static final Pattern FORM = Pattern.compile("([+-]?)([\\d.,' \u00a0\u202f]*\\d)\\s*%?");
    private static final Pattern RANGE =
            Pattern.compile("(.*\\d)\\s*(?:\\.\\.+|…|–|—|(?<=\\d)-|to|đến)\\s*([+-]?\\d.*)");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Reads 33.57, 1,234.5, −8 and 52..81.
     *
     * @param mark the decimal mark
     * @throws MessageException where it is none
     */
    public static PrintedNumber parse(String text, char mark, Hedge hedge) {
        String plain = text.strip().replace('\u2212', '-');
        Decimal.check(plain);
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            PrintedNumber from = parse(range.group(1), mark, hedge);
            PrintedNumber to = parse(range.group(2), mark, hedge);
            return new PrintedNumber(from.number, to.number, Math.max(from.decimals, to.decimals), hedge);
        }
        BigDecimal number = number(plain, mark);
        return new PrintedNumber(number, number, Math.max(0, number.scale()), hedge);
    }

    private static BigDecimal number(String text, char mark) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new MessageException(ClaimMessage.NOT_A_NUMBER.with(text));
        }
        String digits = form.group(2).replaceAll("[' \u00a0\u202f]", "");
        char other = mark == '.' ? ',' : '.';
        boolean isGrouped = digits.matches("\\d{1,3}(\\Q" + other + "\\E\\d{3})+(\\Q" + mark + "\\E\\d+)?");
        // the press writes $33,57 too
        String marked = isGrouped ? digits.replace(String.valueOf(other), "") : digits.replace(other, mark);
        if (marked.indexOf(mark) != marked.lastIndexOf(mark)) {
            throw new MessageException(ClaimMessage.NOT_A_NUMBER.with(text));
        }
        return new BigDecimal(form.group(1).replace("+", "") + marked.replace(mark, '.'));
    }

    /** The same with trailing zeros that were lost. */
    public PrintedNumber withDecimals(int more) {
        return new PrintedNumber(number, upTo, Math.max(decimals, more), hedge);
    }

    /** The same beside a number of so many decimals: more than 10 beside 3.9 most likely is more than 10.0. */
    PrintedNumber beside(int others) {
        return new PrintedNumber(number, upTo, decimals, Math.max(decimals, others), hedge);
    }

    /** The same below zero. */
    public PrintedNumber negated() {
        return new PrintedNumber(upTo.negate(), number.negate(), decimals, likely, hedge);
    }

    public boolean isNegative() {
        return number.signum() < 0;
    }

    /** Half of the last digit. */
    public BigDecimal half() {
        return HALF.movePointLeft(decimals);
    }

    /** All that it can stand for, read as widely as the words allow. A hedge is one of the size, whatever the sign. */
    Interval widely() {
        return isNegative() ? negated().size(true).negated() : size(true);
    }

    /** What it most likely stands for: a hedge says on which side of the rounded number it lies. */
    Interval closely() {
        return isNegative() ? negated().size(false).negated() : size(false);
    }

    /** The same, and all that it can stand for if it was cut and not rounded. */
    Interval loosely() {
        Interval wide = widely();
        boolean isRounded = hedge == Hedge.NONE && wide.isBounded();
        return !isRounded
                ? wide
                : isNegative()
                        ? Interval.of(wide.low().subtract(half()), wide.high())
                        : Interval.of(
                                number.signum() == 0 ? wide.low().subtract(half()) : wide.low(),
                                wide.high().add(half()));
    }

    private Interval size(boolean isWide) {
        BigDecimal half = HALF.movePointLeft(isWide ? decimals : likely);
        BigDecimal least = number.subtract(half);
        BigDecimal greatest = upTo.add(half);
        return switch (hedge) {
            case NONE -> Interval.of(least, greatest);
            case ABOUT ->
                isWide
                        ? Interval.around(number, number.multiply(TWENTIETH).max(half.add(half)))
                        : Interval.of(least, greatest);
            case MORE_THAN, AT_LEAST -> isWide ? Interval.of(least, null) : Interval.of(number, greatest);
            case ALMOST ->
                isWide
                        ? Interval.of(number.subtract(number.multiply(TENTH).max(half.add(half))), greatest)
                        : Interval.of(least, number);
            case AT_MOST -> isWide ? Interval.of(null, greatest) : Interval.of(least, number);
        };
    }
}
