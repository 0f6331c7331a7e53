package trade.cube;

import java.util.NavigableSet;
import java.util.Optional;
import trade.message.MessageException;
import trade.message.Text;

/**
 * The window that a user asks for. One that is open (<i>latest</i>, <i>2024-ytd</i>) is settled by the periods that the data
 * covers.
 *
 * @param outer all that the window can be; empty when it can be anything
 */
public record PeriodSelector(SelectorKind kind, Optional<Window> outer) {

    public static final PeriodSelector LATEST = new PeriodSelector(SelectorKind.LATEST, Optional.empty());

    /** From the first period in the data to the last. */
    public static final PeriodSelector ALL = new PeriodSelector(SelectorKind.ALL, Optional.empty());

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
            return new PeriodSelector(SelectorKind.YEAR_TO_DATE, Optional.of(months));
        }
        int dots = text.indexOf("..");
        return fixed(
                dots < 0
                        ? Window.of(Period.parse(text))
                        : new Window(Period.parse(text.substring(0, dots)), Period.parse(text.substring(dots + 2))));
    }

    public static PeriodSelector fixed(Window window) {
        return new PeriodSelector(SelectorKind.FIXED, Optional.of(window));
    }

    /** The window itself; empty when the covered periods hold nothing of it. */
    Optional<Window> windowIn(NavigableSet<Period> covered) {
        return switch (kind) {
            case FIXED -> outer.filter(window -> covered.stream().anyMatch(window::contains));
            case YEAR_TO_DATE -> {
                Period january = outer.orElseThrow().first();
                yield covered.stream()
                        .filter(period -> period.frequency() == Frequency.MONTH
                                && outer.orElseThrow().contains(period))
                        .reduce((earlier, later) -> later)
                        .map(last -> new Window(january, last));
            }
            case LATEST -> covered.isEmpty() ? Optional.empty() : Optional.of(Window.of(covered.last()));
            case ALL ->
                covered.stream()
                        .filter(period -> period.frequency() == covered.last().frequency())
                        .findFirst()
                        .map(first -> new Window(first, covered.last()));
        };
    }

    /** The window, or the word for it. */
    Text text() {
        return switch (kind) {
            case FIXED -> outer.orElseThrow();
            case YEAR_TO_DATE ->
                CubeMessage.YEAR_SO_FAR.with(
                        Integer.toString(outer.orElseThrow().first().year()));
            case LATEST, ALL -> Text.verbatim(toString());
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case FIXED -> outer.orElseThrow().toString();
            case YEAR_TO_DATE -> outer.orElseThrow().first().year() + "-ytd";
            case LATEST -> "latest";
            case ALL -> "all";
        };
    }
}
