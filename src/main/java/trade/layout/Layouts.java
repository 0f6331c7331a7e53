package trade.layout;

import java.util.Optional;
import java.util.stream.IntStream;
import trade.cube.Measure;
import trade.cube.Reason;

/** All layouts that are known, and which of them a header has. */
public final class Layouts {

    /** One observation a row, headed in plain words. */
    public static final Layout LONG = Layout.named(LayoutMessage.LONG)
            .recognisedWhen(headings -> false, LayoutMessage.COLUMNS_OF_LONG)
            .values(PlainHeadings::byFlow)
            .status(Field.STATUS, Reason.CONFIDENTIAL, "c", "confidential")
            .status(Field.STATUS, Reason.NOT_AVAILABLE, "m", "not available")
            .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "n", "rounded to zero")
            .status(Field.STATUS, Reason.MIXED_UNITS, "mixed units")
            .estimated("e", "estimate")
            .cells(PlainHeadings::meaning)
            .blankIs(Layout.EmptyCell.REFUSED)
            .surroundings(PlainHeadings::title)
            .unit(LayoutMessage.HEADING)
            .trap(LayoutMessage.LINE_ABOVE);

    /** A column for each period. */
    public static final Layout WIDE = Layout.named(LayoutMessage.WIDE)
            .recognisedWhen(headings -> false, LayoutMessage.COLUMNS_OF_PERIODS)
            .values(PlainHeadings::byPeriod)
            .cells(PlainHeadings::meaning)
            .blankIs(Layout.EmptyCell.NOTHING)
            .surroundings(PlainHeadings::title)
            .unit(LayoutMessage.HEADING)
            .trap(LayoutMessage.YEAR_BESIDE);

    private Layouts() {}

    /** The layout of a file with these headings; empty where it has none. */
    public static Optional<Layout> of(Headings headings, Overrides overrides) {
        if (!PlainHeadings.isPlain(headings)) {
            for (Layout layout : OfficeLayouts.LAYOUTS) {
                if (layout.recognises(headings)) {
                    return Optional.of(layout);
                }
            }
        }
        return isLong(headings, overrides)
                ? Optional.of(LONG)
                : PlainHeadings.byPeriod(headings).size() > 1 ? Optional.of(WIDE) : Optional.empty();
    }

    /** How many headings mean something to people, to tell a header from what stands around it. */
    public static long known(Headings headings) {
        long words = IntStream.range(0, headings.size())
                .filter(column -> PlainHeadings.isCalled(headings, column))
                .count();
        return words == headings.size()
                ? words
                : words + PlainHeadings.byPeriod(headings).size();
    }

    private static boolean isLong(Headings headings, Overrides overrides) {
        try {
            Header.of(LONG, headings, Measure.VALUE, overrides, "", "");
            return true;
        } catch (UnreadableHeader unreadable) {
            return unreadable.isAmbiguous();
        }
    }
}
