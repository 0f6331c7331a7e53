package trade.layout.office;

import java.util.Optional;
import java.util.stream.IntStream;
import trade.cube.Measure;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Overrides;
import trade.layout.PeriodHeadings;
import trade.layout.PlainHeadings;
import trade.layout.PlainLayouts;
import trade.layout.UnreadableHeader;

/** Which of all layouts that are known a header has. */
public final class Layouts {

    private Layouts() {}

    /** The layout of a file with these headings; empty where it has none. */
    public static Optional<Layout> of(Headings headings, Overrides overrides) {
        if (!PlainHeadings.arePlain(headings)) {
            for (Layout layout : OfficeLayouts.LAYOUTS) {
                if (layout.recognises(headings)) {
                    return Optional.of(layout);
                }
            }
        }
        return isLong(headings, overrides)
                ? Optional.of(PlainLayouts.LONG)
                : PeriodHeadings.byPeriod(headings).size() > 1 ? Optional.of(PlainLayouts.WIDE) : Optional.empty();
    }

    /** How many headings mean something to people, to tell a header from what stands around it. */
    public static long known(Headings headings) {
        long words = IntStream.range(0, headings.size())
                .filter(column -> PlainHeadings.isCalled(headings, column))
                .count();
        return words == headings.size()
                ? words
                : words + PeriodHeadings.byPeriod(headings).size();
    }

    private static boolean isLong(Headings headings, Overrides overrides) {
        try {
            Header.of(PlainLayouts.LONG, headings, Measure.VALUE, overrides, "", "");
            return true;
        } catch (UnreadableHeader unreadable) {
            return unreadable.isAmbiguous() || unreadable.isQuestion();
        }
    }
}
