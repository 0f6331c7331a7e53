package trade.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.claim.WrittenPeriod;
import trade.cube.Window;

/** A sentence whose periods are marked by letters of private use, so that their digits are not taken for numbers. */
final class PeriodMarks {

    /** One letter for each period, from here on. */
    private static final char FIRST = '\ue000';

    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?iu)(from|than in|compared with|compared to|over|so với) (?<month>january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|tháng \\d{1,2})(?![\\p{L}\\d/])");

    private final List<Window> windows = new ArrayList<>();
    private final String text;

    PeriodMarks(String sentence) {
        this.text = withoutMonths(withoutPeriods(sentence));
    }

    /** The sentence with its marks. */
    String text() {
        return text;
    }

    /** The period that a mark stands for. */
    Window of(String mark) {
        return windows.get(mark.charAt(0) - FIRST);
    }

    /** The first period in a part of the sentence, or else in all of it. */
    Optional<Window> firstIn(String part) {
        return part.chars()
                .filter(letter -> letter >= FIRST && letter < FIRST + windows.size())
                .mapToObj(letter -> windows.get(letter - FIRST))
                .findFirst()
                .or(() -> windows.stream().findFirst());
    }

    /** Whether a part of the sentence names two periods of which neither is within the other: one may be a code of goods. */
    boolean areSeveralIn(String part) {
        List<Window> named = part.chars()
                .filter(letter -> letter >= FIRST && letter < FIRST + windows.size())
                .mapToObj(letter -> windows.get(letter - FIRST))
                .toList();
        return named.stream()
                .anyMatch(one -> named.stream().anyMatch(other -> !one.contains(other) && !other.contains(one)));
    }

    private String mark(Window window) {
        windows.add(window);
        return String.valueOf((char) (FIRST + windows.size() - 1));
    }

    private String withoutPeriods(String sentence) {
        Matcher period = WrittenPeriod.matcher(sentence);
        return period.replaceAll(found -> mark(WrittenPeriod.window(found.group())));
    }

    /** "From December" is from the last one before. */
    private String withoutMonths(String sentence) {
        if (windows.isEmpty()) {
            return sentence;
        }
        int year = windows.get(0).last().year();
        return MONTH_ALONE.matcher(sentence).replaceAll(found -> {
            String name = found.group(2).replaceFirst("(?iu)tháng ", "");
            Window same = WrittenPeriod.window(name + (Character.isDigit(name.charAt(0)) ? "/" : " ") + year);
            boolean isBefore = same.halfMonthsSince(windows.get(0)) < 0;
            return found.group(1) + " " + mark(isBefore ? same : same.yearEarlier());
        });
    }
}
