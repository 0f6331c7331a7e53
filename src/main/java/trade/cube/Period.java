package trade.cube;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.message.MessageException;
import trade.message.TimeSpan;

/**
 * A reference period: a year, half, quarter or month. The ordinal counts periods of its frequency since year 0, so that
 * neighbours differ by one.
 */
public record Period(Frequency frequency, int ordinal) implements Comparable<Period>, TimeSpan {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Comparator<Period> BY_END_THEN_COARSE_FIRST =
            Comparator.comparingInt(Period::lastMonth).thenComparing(Period::frequency);

    public static Period of(Frequency frequency, int year, int number) {
        if (number < 1 || number > frequency.perYear) {
            throw new MessageException(CubeMessage.NO_SUCH_NUMBER_IN_YEAR.with(frequency, number));
        }
        return new Period(frequency, year * frequency.perYear + number - 1);
    }

    /**
     * Reads 2024, 2024-H1, 2024-Q1, 2024-01, and the ways in which offices write a month: 202401, 2024M01, 2024-M1,
     * 2024-01-01 or 2024-01-31, 01/2024, T1/2024, tháng 1 năm 2024, Jan-24, January 2024; and 202452, which is a year in Comext.
     *
     * @throws MessageException when the text is none of these
     */
    public static Period parse(String text) {
        for (Spelled spelled : Spelled.ALL) {
            Matcher parts = spelled.pattern().matcher(text.strip());
            if (parts.matches()) {
                String number = spelled.frequency == Frequency.YEAR ? "1" : parts.group("n");
                try {
                    return of(spelled.frequency, year(parts.group("y")), number(number));
                } catch (MessageException outOfRange) {
                    throw new MessageException(
                            CubeMessage.NO_PERIOD_BECAUSE.with(text, outOfRange.explanation()), outOfRange);
                }
            }
        }
        throw new MessageException(CubeMessage.NO_PERIOD.with(text));
    }

    /** Two digits are a year from 1970 to 2069. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(java.util.Locale.ROOT)) / 3 + 1;
    }

    public int year() {
        return Math.floorDiv(ordinal, frequency.perYear);
    }

    public Period plus(int periods) {
        return new Period(frequency, ordinal + periods);
    }

    @Override
    public int firstMonth() {
        return ordinal * frequency.months();
    }

    @Override
    public int lastMonth() {
        return firstMonth() + frequency.months() - 1;
    }

    @Override
    public int monthsOfPeriod() {
        return frequency.months();
    }

    LocalDate lastDay() {
        return LocalDate.of(lastMonth() / 12, lastMonth() % 12 + 1, 1)
                .plusMonths(1)
                .minusDays(1);
    }

    /** In the order of their ends; where a year and its December end together, the year first. */
    @Override
    public int compareTo(Period other) {
        return BY_END_THEN_COARSE_FIRST.compare(this, other);
    }

    /** As {@link #parse} reads it: 2024, 2024-H1, 2024-Q1, 2024-01. */
    @Override
    public String toString() {
        int number = Math.floorMod(ordinal, frequency.perYear) + 1;
        return switch (frequency) {
            case YEAR -> digits(year(), 4);
            case HALF -> digits(year(), 4) + "-H" + number;
            case QUARTER -> digits(year(), 4) + "-Q" + number;
            case MONTH -> digits(year(), 4) + "-" + digits(number, 2);
        };
    }

    private static String digits(int number, int width) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, width - written.length())) + written;
    }

    /** One way of writing a period. The usual one comes first, as most files hold nothing else. */
    private static final class Spelled {
        private static final String NAMED = "(?i)(?<n>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?"
                + "|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[.]?";
        private static final Spelled[] ALL = {
            spelled(
                    Frequency.MONTH,
                    "(?<y>\\d{4})-(?<n>\\d{2})(-01|(?<=-(0[13578]|1[02]))-31|(?<=-(0[469]|11))-30|(?<=-02)-2[89])?"),
            spelled(Frequency.YEAR, "(?<y>\\d{4})(-?A1?|52)?"),
            spelled(Frequency.QUARTER, "(?<y>\\d{4})[- ]?[Qq](?<n>\\d)"),
            spelled(Frequency.HALF, "(?<y>\\d{4})[- ]?[HhSs](?<n>\\d)"),
            spelled(Frequency.MONTH, "(?<y>\\d{4})-?[Mm]?(?<n>\\d{2})"),
            spelled(Frequency.MONTH, "(?<y>\\d{4})-?[Mm](?<n>\\d)"),
            spelled(Frequency.MONTH, "(?<y>\\d{4})([-/](?<n>\\d{1,2}))"),
            spelled(Frequency.MONTH, "(?<y>\\d{4})[.](?<n>\\d{2})"),
            spelled(Frequency.MONTH, "(?iu)(t|th[aá]ng )?(?<n>\\d{1,2})( ?[-/.] ?| n[aă]m )(?<y>\\d{4})"),
            spelled(Frequency.MONTH, NAMED + "[- /.,]*'?(?<y>\\d{4}|\\d{2})"),
            spelled(Frequency.MONTH, "(?<y>\\d{4})[- /.]*" + NAMED),
            spelled(Frequency.QUARTER, "[Qq](?<n>\\d)[-/. ](?<y>\\d{4})"),
        };

        private static Spelled spelled(Frequency frequency, String regex) {
            return new Spelled(frequency, regex);
        }

        private final Frequency frequency;
        private final String regex;
        private Pattern pattern;

        private Spelled(Frequency frequency, String regex) {
            this.frequency = frequency;
            this.regex = regex;
        }

        /** Most are never needed, and take their time to compile. */
        private Pattern pattern() {
            if (pattern == null) {
                pattern = Pattern.compile(regex);
            }
            return pattern;
        }
    }
}
