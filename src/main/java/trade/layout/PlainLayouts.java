package trade.layout;

import trade.cube.Reason;

/** The layouts of files that follow nobody's: headed in plain words. */
public final class PlainLayouts {

    /** One observation a row, headed in plain words. */
    public static final Layout LONG = Layout.named(LayoutMessage.LONG)
            .recognisedWhen(headings -> false, LayoutMessage.COLUMNS_OF_LONG)
            .values(PlainHeadings::byFlow)
            .status(Field.STATUS, Reason.CONFIDENTIAL, "c", "confidential")
            .status(Field.STATUS, Reason.NOT_AVAILABLE, "m", "not available")
            .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "n", "rounded to zero")
            .status(Field.STATUS, Reason.MIXED_UNITS, "mixed units")
            .estimated("e", "estimate")
            .cells(TitleWords::meaning)
            .blankIs(Layout.EmptyCell.REFUSED)
            .surroundings(TitleWords::title)
            .unit(LayoutMessage.HEADING)
            .trap(LayoutMessage.LINE_ABOVE)
            .build();

    /** A column for each period. */
    public static final Layout WIDE = Layout.named(LayoutMessage.WIDE)
            .recognisedWhen(headings -> false, LayoutMessage.COLUMNS_OF_PERIODS)
            .values(PeriodHeadings::byPeriod)
            .cells(TitleWords::meaning)
            .blankIs(Layout.EmptyCell.NOTHING)
            .surroundings(TitleWords::title)
            .unit(LayoutMessage.HEADING)
            .trap(LayoutMessage.YEAR_BESIDE)
            .build();

    private PlainLayouts() {}

    static boolean isPlain(Layout layout) {
        return layout == LONG || layout == WIDE;
    }
}
