package trade.layout;

import trade.cube.Reason;

/** The layouts of files that follow nobody's: headed in plain words. */
public final class PlainLayouts {

    /** What stands for a number that offices keep to themselves. */
    private static final String[] CONFIDENTIAL = {
        "x", "X", "c", "C", "D", "(c)", "(x)", "(d)", "[c]", "[x]", "Suppressed", "suppressed"
    };

    /** What stands for a number that they do not have; a dash is no zero to all of them. */
    private static final String[] NOT_AVAILABLE = {
        "-", "–", "—", "--", "*", "**", ".", "n.a.", "n.a", "na", "n/a", "#n/a", "nan", "null", "none", "n.d.", "nd",
        "s/d"
    };

    /** One observation a row, headed in plain words. */
    public static final Layout LONG = Layout.named(LayoutMessage.LONG)
            .recognisedWhen(headings -> false, LayoutMessage.COLUMNS_OF_LONG)
            .values(PlainHeadings::byFlow)
            .status(Field.STATUS, Reason.CONFIDENTIAL, "c", "confidential")
            .status(Field.STATUS, Reason.NOT_AVAILABLE, "m", "not available")
            .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "n", "rounded to zero")
            .status(Field.STATUS, Reason.MIXED_UNITS, "mixed units")
            .estimated("e", "estimate")
            .status(Field.VALUE, Reason.CONFIDENTIAL, CONFIDENTIAL)
            .status(Field.VALUE, Reason.NOT_AVAILABLE, NOT_AVAILABLE)
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
            .status(Field.VALUE, Reason.CONFIDENTIAL, CONFIDENTIAL)
            .status(Field.VALUE, Reason.NOT_AVAILABLE, NOT_AVAILABLE)
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
