package trade.cube;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import trade.message.MessageException;
import trade.message.Text;

/**
 * The window that a user asks for. One that is open (<i>latest</i>, <i>2024-ytd</i>) is settled by the periods that the data
 * covers.
 *
 * @param outers all that the window can be, the likeliest first: 2010-11 is a month, or else a fiscal year; empty when it can be
 *     anything
 */
public record PeriodSelector(SelectorKind kind, List<Window> outers) {

    /** Whose sum a year to date is, where the data has such. */
    private static final List<Frequency> YEAR_TO_DATE_OF =
            List.of(Frequency.MONTH, Frequency.HALF_MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR);

    public static final PeriodSelector LATEST = new PeriodSelector(SelectorKind.LATEST, List.of());

    /** From the first period in the data to the last. */
    public static final PeriodSelector ALL = new PeriodSelector(SelectorKind.ALL, List.of());

    public enum SelectorKind {
        FIXED,
        YEAR_TO_DATE,
        LATEST,
        ALL
    }

    /**
     * Reads a period, FIRST..LAST, YEAR-ytd, latest or all.
     *
     * @throws MessageException where it is none of these
     */
    public static PeriodSelector parse(String text) {
        String asked = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (asked.equals("latest") || asked.equals("all")) {
            return asked.equals("all") ? ALL : LATEST;
        }
        if (asked.matches("\\d{4}-?ytd")) {
            int year = Integer.parseInt(asked.substring(0, 4));
            Window months = new Window(Period.of(Frequency.MONTH, year, 1), Period.of(Frequency.MONTH, year, 12));
            return new PeriodSelector(SelectorKind.YEAR_TO_DATE, List.of(months));
        }
        String[] ends = text.split("\\.\\.", 2);
        String first = ends[0];
        String last = ends[ends.length - 1];
        List<Window> readings = Period.readings(first).stream()
                .flatMap(begin -> Period.readings(last).stream()
                        .filter(end -> end.frequency() == begin.frequency())
                        .map(end -> new Window(begin, end)))
                .toList();
        return readings.isEmpty()
                ? fixed(new Window(Period.parse(first), Period.parse(last)))
                : new PeriodSelector(SelectorKind.FIXED, readings);
    }

    public static PeriodSelector fixed(Window window) {
        return new PeriodSelector(SelectorKind.FIXED, List.of(window));
    }

    /** The likeliest that the window can be; empty when it can be anything. */
    public Optional<Window> outer() {
        return outers.stream().findFirst();
    }

    /** The window itself; empty when the covered periods hold nothing of it. */
    Optional<Window> windowIn(NavigableSet<Period> covered) {
        return switch (kind) {
            case FIXED ->
                outers.stream()
                        .filter(window -> covered.stream().anyMatch(window::contains))
                        .findFirst()
                        .map(window -> window.asCovered(covered));
            case YEAR_TO_DATE ->
                YEAR_TO_DATE_OF.stream()
                        .flatMap(frequency -> yearToDate(frequency, covered).stream())
                        .findFirst();
            case LATEST -> covered.isEmpty() ? Optional.empty() : Optional.of(Window.of(covered.last()));
            case ALL ->
                covered.stream()
                        .filter(period -> period.frequency() == covered.last().frequency())
                        .findFirst()
                        .map(first -> new Window(first, covered.last()));
        };
    }

    private Optional<Window> yearToDate(Frequency frequency, NavigableSet<Period> covered) {
        return covered.descendingSet().stream()
                .filter(period ->
                        period.frequency() == frequency && outers.get(0).contains(period))
                .findFirst()
                .map(last -> Window.of(last).yearToDate());
    }

    /** The window, or the word for it. */
    Text text() {
        return switch (kind) {
            case FIXED -> outers.get(0);
            case YEAR_TO_DATE ->
                CubeMessage.YEAR_SO_FAR.with(
                        Integer.toString(outers.get(0).first().year()));
            case LATEST, ALL -> Text.verbatim(toString());
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case FIXED -> outers.get(0).toString();
            case YEAR_TO_DATE -> outers.get(0).first().year() + "-ytd";
            case LATEST -> "latest";
            case ALL -> "all";
        };
    }
}
