package trade.cube;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.message.MessageException;

/** One way of writing a period. Those that most files hold come first, and none is compiled before it is needed. */
final class PeriodFormat {

    /** What programs write behind a day. */
    private static final String MIDNIGHT = "(?:[T ]00:00(?::00(?:[.]0+)?)?Z?)?";

    private static final int MONTHS_OF_YEAR = 12;
    private static final String TWO_YEARS = "[-/–]";
    private static final String THANG = "(?:t|th|thg|th[aá]ng) ?";
    private static final String OF_YEAR = "(?: ?[-/.] ?| n[aă]m )";
    private static final String NAME = "(\\p{L}{3,})[.]?";

    /** Names of months without accents: English, Spanish, French, German, Portuguese. */
    private static final Map<String, Integer> MONTHS = numbered(
            "january jan enero ene janvier janv januar janner janeiro",
            "february feb febrero fevrier fevr fev februar fevereiro",
            "march mar marzo mars marz mrz marco",
            "april apr abril abr avril avr",
            "may mayo mai maio",
            "june jun junio juin juni junho",
            "july jul julio juillet juil juli julho",
            "august aug agosto ago aout",
            "september sept sep septiembre setiembre set septembre setembro",
            "october oct octubre octobre oktober okt outubro out",
            "november nov noviembre novembre novembro",
            "december dec diciembre dic decembre dezember dez dezembro");

    private static final List<String> VIETNAMESE =
            List.of("mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai");

    private static final PeriodFormat MONTH =
            format("(\\d{4})-(\\d{2})", text -> monthOrFiscalYear(text.group(1), text.group(2)));

    /** The others, in the order in which they are tried, loaded where a text is no such month. */
    private static final class Others {

        private static final List<PeriodFormat> ALL = List.of(
                format("(?:n[aă]m )?(\\d{4})(?:-?A1?|52|年|[.]0)?", text -> of(Frequency.YEAR, text.group(1), 1)),
                format("(\\d{4})-?M?(\\d{2})(?:[.]0)?", text -> month(text.group(1), text.group(2))),
                format(
                        "(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[.]0|" + MIDNIGHT + ")",
                        text -> monthOfDay(text.group(1), text.group(3), text.group(4))),
                format(
                        "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT,
                        text -> monthOfDayOrMonthFirst(text.group(1), text.group(3), text.group(4))),
                format("(\\d{4})[- ]?Q(\\d)", text -> quarter(text.group(1), text.group(2))),
                format("(?:Q(\\d)|(\\d)Q)[-/. ]?(\\d{4})", text -> quarter(text.group(3), either(text))),
                format(
                        "(\\d{4})[- ]?[HS](\\d)",
                        text -> of(Frequency.HALF, text.group(1), Integer.parseInt(text.group(2)))),
                format(
                        "(?:H(\\d)|(\\d)H)[-/. ]?(\\d{4})",
                        text -> of(Frequency.HALF, text.group(3), Integer.parseInt(either(text)))),
                format("(\\d{4})-?M(\\d)", text -> month(text.group(1), text.group(2))),
                format("(\\d{4})[-/](\\d)", text -> month(text.group(1), text.group(2))),
                format("(\\d{4})[/–](\\d{2})", text -> monthOrFiscalYear(text.group(1), text.group(2))),
                format("(\\d{4})[.](\\d{2})", text -> month(text.group(1), text.group(2))),
                format(
                        "(?:" + THANG + ")?(\\d{1,2})" + OF_YEAR + "(\\d{4})",
                        text -> month(text.group(2), text.group(1))),
                format(NAME + "(?: de | of |[- /.,]*)'?(\\d{4}|\\d{2})", text -> named(text.group(2), text.group(1))),
                format("(\\d{4})[- /.]*" + NAME, text -> named(text.group(1), text.group(2))),
                format(
                        "th[aá]ng (\\p{L}+(?: \\p{L}+)?) (?:năm )?(\\d{4})",
                        text -> inWords(text.group(2), text.group(1))),
                format("(\\d{4})年(\\d{1,2})月", text -> month(text.group(1), text.group(2))),
                format("(\\d{4})年第?([1-4一二三四])(?:季度|季|四半期)", text -> quarter(text.group(1), chinese(text.group(2)))),
                format(
                        "qu[yý] (?:(\\d)|(I{1,3}|IV))(?:[-/ ]| n[aă]m )(\\d{4})",
                        text -> quarter(text.group(3), text.group(1) == null ? roman(text.group(2)) : text.group(1))),
                // of the World Bank
                format("(\\d{4}) \\[YR\\1\\]", text -> of(Frequency.YEAR, text.group(1), 1)),
                format("(\\d{4})M(\\d{2}) \\[\\1M\\2\\]", text -> month(text.group(1), text.group(2))),
                format("(\\d{4})" + TWO_YEARS + "(\\d{4})", text -> fiscalYear(text.group(1), text.group(2))),
                format(
                        "FY ?'?(\\d{4}|\\d{2})" + TWO_YEARS + "(\\d{4}|\\d{2})",
                        text -> fiscalYear(text.group(1), text.group(2))),
                format(
                        "FY ?'?(\\d{4}|\\d{2})",
                        text -> Optional.of(Period.of(Frequency.FISCAL_YEAR, year(text.group(1)) - 1, 1))),
                format("(\\d{4})年度", text -> of(Frequency.FISCAL_YEAR, text.group(1), 1)),
                format("(\\d{4})-(\\d{2})-K([12])", text -> halfMonth(text.group(1), text.group(2), text.group(3))),
                format(
                        "k[yỳ]? ?([12])[-/, ]*" + THANG + "(\\d{1,2})" + OF_YEAR + "(\\d{4})",
                        text -> halfMonth(text.group(3), text.group(2), text.group(1))),
                format(
                        "nửa (?:(đầu)|cuối) tháng (\\d{1,2})" + OF_YEAR + "(\\d{4})",
                        text -> halfMonth(text.group(3), text.group(2), text.group(1) == null ? "2" : "1")),
                format(
                        "([12])H[- ]" + NAME + "[- ](\\d{4})",
                        text -> monthNumber(text.group(2))
                                .flatMap(month -> halfMonth(text.group(3), month.toString(), text.group(1)))));

        static Optional<Period> read(String text) {
            for (PeriodFormat format : ALL) {
                Optional<Period> period = format.read(text);
                if (period.isPresent()) {
                    return period;
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern YEAR_PAIR = Pattern.compile("(\\d{4})" + TWO_YEARS + "(\\d{2})");

    private final String regex;
    private final Function<Matcher, Optional<Period>> meaning;
    private Pattern pattern;

    private PeriodFormat(String regex, Function<Matcher, Optional<Period>> meaning) {
        this.regex = regex;
        this.meaning = meaning;
    }

    private static PeriodFormat format(String regex, Function<Matcher, Optional<Period>> meaning) {
        return new PeriodFormat("(?iu)" + regex, meaning);
    }

    /** @throws MessageException when the text is no period, or may be two */
    static Period parse(String text) {
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        Optional<Period> period;
        try {
            period = MONTH.read(normal);
            if (period.isEmpty()) {
                period = Others.read(normal);
            }
        } catch (MessageException reason) {
            throw new MessageException(CubeMessage.NO_PERIOD_BECAUSE.with(text, reason.explanation()), reason);
        }
        return period.orElseThrow(() -> new MessageException(CubeMessage.NO_PERIOD.with(text)));
    }

    private Optional<Period> read(String text) {
        Matcher parts = pattern().matcher(text);
        return parts.matches() ? meaning.apply(parts) : Optional.empty();
    }

    /** The fiscal year that two years may be, though the second may be a month: 2010-11, 2010/11. */
    static Optional<Period> fiscalYear(String text) {
        Matcher years = YEAR_PAIR.matcher(text.strip());
        return years.matches() ? fiscalYear(years.group(1), years.group(2)) : Optional.empty();
    }

    /** Most are never needed, and take their time to compile. */
    private Pattern pattern() {
        if (pattern == null) {
            pattern = Pattern.compile(regex);
        }
        return pattern;
    }

    private static Optional<Period> of(Frequency frequency, String year, int number) {
        return Optional.of(Period.of(frequency, year(year), number));
    }

    private static Optional<Period> month(String year, String number) {
        return of(Frequency.MONTH, year, Integer.parseInt(number));
    }

    private static Optional<Period> quarter(String year, String number) {
        return of(Frequency.QUARTER, year, Integer.parseInt(number));
    }

    private static Optional<Period> halfMonth(String year, String month, String number) {
        return month(year, month)
                .map(whole -> new Period(Frequency.HALF_MONTH, whole.ordinal() * 2 + Integer.parseInt(number) - 1));
    }

    /** Two digits are a year from 1970 to 2069. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    /** No month has the number 23, so that 2022-23 are two years. */
    private static Optional<Period> monthOrFiscalYear(String year, String number) {
        return Integer.parseInt(number) > MONTHS_OF_YEAR || number.equals("00")
                ? fiscalYear(year, number).or(() -> month(year, number))
                : month(year, number);
    }

    /** From one year to the next; empty where they do not follow one another. */
    private static Optional<Period> fiscalYear(String first, String second) {
        int year = year(first);
        int next = Integer.parseInt(second);
        return next == (second.length() > 2 ? year + 1 : (year + 1) % 100)
                ? Optional.of(Period.of(Frequency.FISCAL_YEAR, year, 1))
                : Optional.empty();
    }

    private static Optional<Period> named(String year, String name) {
        return monthNumber(name).flatMap(number -> of(Frequency.MONTH, year, number));
    }

    private static Optional<Integer> monthNumber(String name) {
        return Optional.ofNullable(MONTHS.get(NameNormalizer.folded(name)));
    }

    private static Optional<Period> inWords(String year, String words) {
        int number = VIETNAMESE.indexOf(NameNormalizer.folded(words)) + 1;
        return number == 0 ? Optional.empty() : of(Frequency.MONTH, year, number);
    }

    /** The month that a day is the first or the last of. */
    private static Optional<Period> monthOfDay(String year, String month, String day) {
        return day(year, month, day).map(date -> {
            if (date.getDayOfMonth() > 1 && date.getDayOfMonth() < date.lengthOfMonth()) {
                throw new MessageException(CubeMessage.DAY_WITHIN_MONTH);
            }
            return Period.of(Frequency.MONTH, date.getYear(), date.getMonthValue());
        });
    }

    private static Optional<Period> monthOfDayOrMonthFirst(String first, String second, String year) {
        boolean mayBeBoth = day(year, first, second).isPresent()
                && day(year, second, first).isPresent()
                && Integer.parseInt(first) != Integer.parseInt(second);
        if (mayBeBoth) {
            throw new MessageException(CubeMessage.DAY_OR_MONTH_FIRST);
        }
        return monthOfDay(year, second, first).or(() -> monthOfDay(year, first, second));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Of a number before or behind a letter. */
    private static String either(Matcher text) {
        return text.group(1) == null ? text.group(2) : text.group(1);
    }

    private static String roman(String number) {
        return number.equalsIgnoreCase("IV") ? "4" : Integer.toString(number.length());
    }

    private static String chinese(String number) {
        int at = "一二三四".indexOf(number);
        return at < 0 ? number : Integer.toString(at + 1);
    }

    private static Map<String, Integer> numbered(String... names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
