package trade.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import trade.message.Message;
import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** Writes texts in one language. */
public abstract sealed class Localizer permits English, Vietnamese {

    /** How a period is written, which depends on the room there is. */
    enum PeriodStyle {
        /** 2024-01; tháng 1/2024. */
        LINE,
        /** 2024-01; T1/2024. */
        TABLE,
        /** January 2024; tháng 1/2024. */
        PROSE
    }

    Localizer() {}

    public static Localizer english() {
        return English.LOCALIZER;
    }

    public static Localizer vietnamese(Names names) {
        return new Vietnamese(names);
    }

    /** en or vi. */
    public abstract String tag();

    /** The texts of {@code --help} by the keys that they are looked up with; none in English, where they stand in the commands. */
    public abstract Map<String, String> help();

    /** A number that is written 1,234.5 in English. */
    public abstract String number(String english);

    /** In a message or a note. */
    public final String text(Text text) {
        return write(text, PeriodStyle.LINE);
    }

    /** In a table or its title, where there is little room. */
    public final String label(Text text) {
        return write(text, PeriodStyle.TABLE);
    }

    /** In a sentence as a newspaper prints it. */
    public final String prose(Text text) {
        return write(text, PeriodStyle.PROSE);
    }

    abstract String template(MessageKey key);

    abstract String bilingual(Text.Bilingual words);

    abstract String name(Text.Name name, PeriodStyle style);

    abstract String day(Text.Day day);

    abstract String span(TimeSpan span, PeriodStyle style);

    abstract String field(Text.FieldName field, PeriodStyle style);

    private String write(Text text, PeriodStyle style) {
        if (text instanceof Message message) {
            return Template.fill(template(message.key()), write(message.arguments(), style));
        }
        if (text instanceof MessageKey key) {
            return template(key);
        }
        if (text instanceof Text.Bilingual words) {
            return bilingual(words);
        }
        if (text instanceof TimeSpan span) {
            return span(span, style);
        }
        if (text instanceof Text.Name name) {
            return name(name, style);
        }
        if (text instanceof Text.Number number) {
            return number(number.toString());
        }
        if (text instanceof Text.Day day) {
            return day(day);
        }
        if (text instanceof Text.Items items) {
            return String.join(items.separator(), write(items.items(), style));
        }
        if (text instanceof Text.FieldName field) {
            return field(field, style);
        }
        return text.toString();
    }

    private List<String> write(List<Text> texts, PeriodStyle style) {
        List<String> written = new ArrayList<>();
        texts.forEach(text -> written.add(write(text, style)));
        return written;
    }

    /** Whether it runs from January, over several months. */
    static boolean isYearSoFar(TimeSpan span) {
        return span.halfMonthsOfPeriod() == 2
                && span.firstHalfMonth() % TimeSpan.HALF_MONTHS_OF_YEAR == 0
                && span.lastHalfMonth() / TimeSpan.HALF_MONTHS_OF_YEAR
                        == span.firstHalfMonth() / TimeSpan.HALF_MONTHS_OF_YEAR;
    }

    /** A year by its last half-month: 2023, or 2022-23 if it does not end with December. */
    static String year(int lastHalfMonth) {
        int year = lastHalfMonth / TimeSpan.HALF_MONTHS_OF_YEAR;
        return isFiscalYear(lastHalfMonth) ? year - 1 + "-" + year / 10 % 10 + year % 10 : Integer.toString(year);
    }

    static boolean isFiscalYear(int lastHalfMonth) {
        return (lastHalfMonth + 1) % TimeSpan.HALF_MONTHS_OF_YEAR != 0;
    }
}
