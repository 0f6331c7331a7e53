package trade.cube;

import java.util.List;

/**
 * The window of a figure, and how many periods each sum is of.
 *
 * @param rolling how many periods are summed that end with each; 1 where each stands for itself
 */
public record TimeFrame(PeriodSelector window, int rolling) {

    /** Each period for itself. */
    public static TimeFrame of(PeriodSelector window) {
        return new TimeFrame(window, 1);
    }

    /** All that the window can be, without what only the data can tell, with the periods before them that sums take in. */
    List<Window> outers() {
        return window.outers().stream().map(this::stretched).toList();
    }

    /** The window with the periods before it that its rolling sums take in. */
    Window stretched(Window asked) {
        return new Window(asked.first().plus(1 - rolling), asked.last());
    }

    /** The windows of rows by period. */
    List<Window> windowsOfPeriods(Window stretched) {
        List<Period> periods = stretched.periods();
        return periods.subList(rolling - 1, periods.size()).stream()
                .map(last -> new Window(last.plus(1 - rolling), last))
                .toList();
    }

    /** Whether a window is that of one row by period. */
    boolean isOfOnePeriod(Window window) {
        return window.first().plus(rolling - 1).equals(window.last());
    }

    boolean hasSeveralPeriods() {
        return window.outer().filter(outer -> outer.periods().size() > 1).isPresent();
    }
}
