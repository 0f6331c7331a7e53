package trade.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.PeriodSelector;
import trade.cube.Slice;
import trade.cube.Window;
import trade.message.MessageException;
import trade.message.Text;
import trade.message.TimeSpan;

/**
 * What a window is compared with.
 *
 * @param readings what the base can be where it is a period of its own, the likeliest first: 2010-11 is a month, or else a fiscal
 *     year
 */
public record Comparison(BaseKind kind, List<Window> readings) {

    public static final Comparison YEAR_ON_YEAR = new Comparison(BaseKind.YOY, List.of());

    public enum BaseKind {
        /** The same calendar months a year earlier. */
        YOY,
        /** The stretch of the same length just before. */
        PREVIOUS,
        /** The year so far against the same part of the year before. */
        YTD,
        FIXED
    }

    /**
     * Reads yoy, previous, ytd or a period.
     *
     * @throws MessageException where it is none of these
     */
    public static Comparison parse(String text) {
        for (BaseKind kind : BaseKind.values()) {
            if (kind != BaseKind.FIXED && kind.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return new Comparison(kind, List.of());
            }
        }
        PeriodSelector base;
        try {
            base = PeriodSelector.parse(text);
        } catch (MessageException neither) {
            throw new MessageException(FigureMessage.NO_COMPARISON.with(text), neither);
        }
        if (base.kind() != PeriodSelector.SelectorKind.FIXED) {
            throw new MessageException(FigureMessage.BASE_IS_OPEN.with(text));
        }
        return new Comparison(BaseKind.FIXED, base.outers());
    }

    /** As it is asked for. */
    @Override
    public String toString() {
        return kind == BaseKind.FIXED ? readings.get(0).toString() : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The window whose base is {@link #base}: the one asked for, or the year up to its end. */
    public Window current(Window asked) {
        return kind == BaseKind.YTD ? asked.yearToDate() : asked;
    }

    /** The window to compare with. */
    public Window base(Window asked) {
        return switch (kind) {
            case YOY -> asked.yearEarlier();
            case PREVIOUS -> asked.previous();
            case YTD -> asked.yearToDate().yearEarlier();
            case FIXED -> fixed(asked);
        };
    }

    /**
     * All windows that the comparisons of a slice take in.
     *
     * @throws IncompatibleParameters when a fixed base is not as long as the window of a row
     */
    static Stream<Window> windows(List<Comparison> comparisons, Slice slice, Window window) {
        Window ofRow = slice.rowWindows(window).get(0);
        for (Comparison comparison : comparisons) {
            Window base = comparison.base(ofRow);
            if (comparison.kind == BaseKind.FIXED) {
                checkLength(base, ofRow);
            }
        }
        return comparisons.stream()
                .flatMap(comparison -> Stream.of(comparison.current(window), comparison.base(window)));
    }

    /** @throws IncompatibleParameters where a base is not as long as the window of a row */
    static void checkLength(Window base, Window ofRow) {
        if (base.halfMonths() != ofRow.halfMonths()) {
            throw new IncompatibleParameters(
                    FigureMessage.BASE_OF_OTHER_LENGTH.with(base, ofRow, months(base), months(ofRow)));
        }
    }

    private static Text months(Window window) {
        return Text.number(new BigDecimal(window.halfMonths()).divide(BigDecimal.valueOf(2)));
    }

    /** Whether the bases of all rows add up to that of their total: of rows by period only on a year ago, and not where sums overlap. */
    static boolean addUp(List<Comparison> comparisons, Slice slice) {
        return !slice.by().contains(Dimension.PERIOD)
                || slice.time().rolling() == 1
                        && comparisons.stream().allMatch(comparison -> comparison.kind == BaseKind.YOY);
    }

    /** The base that is a period of its own, read as a period like the window where it may be two. */
    private Window fixed(Window asked) {
        return readings.stream()
                .filter(base -> base.first().frequency() == asked.first().frequency())
                .findFirst()
                .orElse(readings.get(0));
    }

    /** The base in a title of rows that each have their own. */
    Text baseOfEach(Window asked) {
        return switch (kind) {
            case YOY -> FigureMessage.A_YEAR_EARLIER;
            case PREVIOUS -> FigureMessage.THE_PERIOD_BEFORE;
            case YTD -> FigureMessage.THE_YEAR_BEFORE_SO_FAR;
            case FIXED -> fixed(asked);
        };
    }

    /** How the base is found. */
    FigureMessage words() {
        return switch (kind) {
            case YOY -> FigureMessage.SAME_PERIOD_A_YEAR_EARLIER;
            case PREVIOUS -> FigureMessage.PERIODS_JUST_BEFORE;
            case YTD -> FigureMessage.YEAR_SO_FAR;
            case FIXED -> FigureMessage.AS_ASKED;
        };
    }

    /** Whether the change is of another sum than the value of the window: of the year so far. */
    boolean isCumulative() {
        return kind == BaseKind.YTD;
    }

    /** What tells its columns from those of another comparison. */
    String suffix() {
        return readings.stream()
                .findFirst()
                .map(base -> base.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
                .orElse(kind.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the season is in the growth, as between two neighbouring months. */
    boolean isSeasonal(Window asked) {
        return kind == BaseKind.PREVIOUS && asked.halfMonths() % TimeSpan.HALF_MONTHS_OF_YEAR != 0;
    }
}
