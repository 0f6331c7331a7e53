package trade.language;

import java.util.List;
import java.util.Map;
import trade.message.MessageKey;
import trade.message.Text;
import trade.message.TimeSpan;

/** As texts are made; periods are codes but for prose. */
final class English extends Localizer {

    static final English LOCALIZER = new English();

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public Map<String, String> help() {
        return Map.of();
    }

    @Override
    public String number(String english) {
        return english;
    }

    @Override
    String template(MessageKey key) {
        return key.template().english();
    }

    @Override
    String bilingual(Text.Bilingual words) {
        return words.english();
    }

    @Override
    String name(Text.Name name, PeriodStyle style) {
        return name.name();
    }

    @Override
    String day(Text.Day day) {
        return day.toString();
    }

    @Override
    String field(Text.FieldName field, PeriodStyle style) {
        return field.toString();
    }

    @Override
    String span(TimeSpan span, PeriodStyle style) {
        if (style != PeriodStyle.PROSE) {
            return span.toString();
        }
        String last = period(span.lastHalfMonth(), span.halfMonthsOfPeriod());
        if (span.isOnePeriod()) {
            return last;
        }
        String first = isYearSoFar(span)
                ? MONTHS.get(0)
                : period(span.firstHalfMonth() + span.halfMonthsOfPeriod() - 1, span.halfMonthsOfPeriod());
        return first + " to " + last;
    }

    private static String period(int lastHalfMonth, int halfMonths) {
        int year = lastHalfMonth / TimeSpan.HALF_MONTHS_OF_YEAR;
        int number = lastHalfMonth % TimeSpan.HALF_MONTHS_OF_YEAR / halfMonths;
        return switch (halfMonths) {
            case 24 -> (isFiscalYear(lastHalfMonth) ? "fiscal year " : "") + year(lastHalfMonth);
            case 12 -> "the " + ORDINALS.get(number) + " half of " + year;
            case 6 -> "the " + ORDINALS.get(number) + " quarter of " + year;
            case 2 -> MONTHS.get(number) + " " + year;
            default -> "the " + ORDINALS.get(number % 2) + " half of " + MONTHS.get(number / 2) + " " + year;
        };
    }
}
