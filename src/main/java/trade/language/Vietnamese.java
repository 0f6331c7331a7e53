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
        int months = span.monthsOfPeriod();
        if (span.isOnePeriod()) {
            return period(span.lastMonth(), months, isShort);
        }
        if (isYearSoFar(span)) {
            int number = span.lastMonth() % 12 + 1;
            int year = span.lastMonth() / 12;
            return isShort ? number + "T/" + year : number + (number == 12 ? " tháng năm " : " tháng đầu năm ") + year;
        }
        return period(span.firstMonth() + months - 1, months, isShort)
                + (isShort ? "–" : " đến ")
                + period(span.lastMonth(), months, isShort);
    }

    private static String period(int lastMonth, int months, boolean isShort) {
        int year = lastMonth / 12;
        int number = lastMonth % 12 / months;
        return switch (months) {
            case 12 -> (isShort ? "" : "năm ") + year;
            case 6 -> "6 tháng " + HALVES.get(number) + " năm " + year;
            case 3 -> (isShort ? "Quý " : "quý ") + ROMAN.get(number) + "/" + year;
            default -> (isShort ? "T" : "tháng ") + (number + 1) + "/" + year;
        };
    }
}
