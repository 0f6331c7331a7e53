package trade.language;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trade.message.CodeList;
import trade.message.MessageKey;
import trade.message.Text;
import trade.message.TimeSpan;

/** As Vietnam's statistics office writes. The texts of each enum of keys stand in a file of its own, read when one is first said. */
final class Vietnamese extends Localizer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final Map<String, String> SUFFIXES = Map.of(
            "pct", "%",
            "pp", "điểm %",
            "yoy", "so với cùng kỳ năm trước",
            "previous", "so với kỳ trước",
            "ytd", "lũy kế");
    private static final List<String> HALVES = List.of("đầu", "cuối");

    private final Names names;
    private final Map<Class<?>, Map<String, String>> texts = new HashMap<>();

    Vietnamese(Names names) {
        this.names = names;
    }

    @Override
    public String tag() {
        return "vi";
    }

    @Override
    public Map<String, String> help() {
        return Texts.ofHelp();
    }

    @Override
    public String number(String english) {
        return english.replace(',', '\0').replace('.', ',').replace('\0', '.');
    }

    @Override
    String template(MessageKey key) {
        Class<?> keys = ((Enum<?>) key).getDeclaringClass();
        return texts.computeIfAbsent(keys, Texts::ofKeys).get(key.name());
    }

    @Override
    String bilingual(Text.Bilingual words) {
        return words.vietnamese();
    }

    @Override
    String name(Text.Name name, PeriodStyle style) {
        String translated = names.of(name.list(), name.name());
        boolean isInSentence = style == PeriodStyle.PROSE && name.list() == CodeList.PRODUCTS;
        return isInSentence && !translated.equals(name.name())
                ? translated.substring(0, 1).toLowerCase(Locale.ROOT) + translated.substring(1)
                : translated;
    }

    @Override
    String day(Text.Day day) {
        return DAY.format(day.day());
    }

    @Override
    String field(Text.FieldName field, PeriodStyle style) {
        StringBuilder text = new StringBuilder(label(field.name()));
        for (String part : field.suffix().split("_")) {
            if (!part.isEmpty()) {
                text.append(" (")
                        .append(SUFFIXES.getOrDefault(part, part.toUpperCase(Locale.ROOT)))
                        .append(')');
            }
        }
        return text.append(field.isOfTotal() ? " của tổng" : "").toString();
    }

    @Override
    String span(TimeSpan span, PeriodStyle style) {
        boolean isShort = style == PeriodStyle.TABLE;
        int halfMonths = span.halfMonthsOfPeriod();
        if (span.isOnePeriod()) {
            return period(span.lastHalfMonth(), halfMonths, isShort);
        }
        if (isYearSoFar(span)) {
            int number = span.lastHalfMonth() % TimeSpan.HALF_MONTHS_OF_YEAR / 2 + 1;
            int year = span.lastHalfMonth() / TimeSpan.HALF_MONTHS_OF_YEAR;
            return isShort ? number + "T/" + year : number + (number == 12 ? " tháng năm " : " tháng đầu năm ") + year;
        }
        return period(span.firstHalfMonth() + halfMonths - 1, halfMonths, isShort)
                + (isShort ? "–" : " đến ")
                + period(span.lastHalfMonth(), halfMonths, isShort);
    }

    private static String period(int lastHalfMonth, int halfMonths, boolean isShort) {
        int year = lastHalfMonth / TimeSpan.HALF_MONTHS_OF_YEAR;
        int number = lastHalfMonth % TimeSpan.HALF_MONTHS_OF_YEAR / halfMonths;
        return switch (halfMonths) {
            case 24 -> (isShort ? "" : isFiscalYear(lastHalfMonth) ? "năm tài chính " : "năm ") + year(lastHalfMonth);
            case 12 -> "6 tháng " + HALVES.get(number) + " năm " + year;
            case 6 -> (isShort ? "Quý " : "quý ") + ROMAN.get(number) + "/" + year;
            case 2 -> (isShort ? "T" : "tháng ") + (number + 1) + "/" + year;
            default ->
                (isShort ? "Kỳ " : "kỳ ")
                        + (number % 2 + 1)
                        + (isShort ? "/" : " ")
                        + period(lastHalfMonth, 2, isShort);
        };
    }
}
