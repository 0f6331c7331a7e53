package trade.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import trade.cube.Amount;
import trade.cube.Window;
import trade.message.Text;
import trade.table.Cell;
import trade.table.RecordMessage;

/**
 * Where the last of several amounts stands among those before it. It is the highest since the last one before that was as high,
 * or the lowest since the last that was as low, whichever is longer ago.
 *
 * @param isHighest else it is the lowest
 * @param since null where all before are lower, or all are higher
 * @param begin of what is known, or withheld
 * @param gaps what lacks between then and now, so that nobody can say
 * @param place 1 is the highest of all that are known
 * @param count of all that are known
 */
record RecordStanding(boolean isHighest, Window since, Window begin, List<Window> gaps, int place, int count) {

    private static final int NAMED = 6;

    /**
     * @param windows oldest first
     * @param amounts of each window; the last one is known
     */
    static RecordStanding of(List<Window> windows, List<Amount> amounts) {
        int last = amounts.size() - 1;
        int begin = 0;
        while (!amounts.get(begin).isKnown() && !amounts.get(begin).reason().isWithheld()) {
            begin++;
        }
        int asHigh = lastBefore(amounts, order -> order >= 0);
        int asLow = lastBefore(amounts, order -> order <= 0);
        boolean isHighest = asHigh <= asLow;
        int since = Math.min(asHigh, asLow);
        List<Window> gaps = IntStream.range(Math.max(since, begin), last)
                .filter(i -> !amounts.get(i).isKnown())
                .mapToObj(windows::get)
                .toList();
        List<BigDecimal> known =
                amounts.stream().filter(Amount::isKnown).map(Amount::value).toList();
        BigDecimal value = amounts.get(last).value();
        long higher = known.stream().filter(other -> other.compareTo(value) > 0).count();
        return new RecordStanding(
                isHighest,
                since < 0 ? null : windows.get(since),
                windows.get(begin),
                gaps,
                (int) higher + 1,
                known.size());
    }

    /** The last before the end whose order to it is so; −1 where there is none. */
    private static int lastBefore(List<Amount> amounts, IntPredicate isSo) {
        BigDecimal value = amounts.get(amounts.size() - 1).value();
        for (int i = amounts.size() - 2; i >= 0; i--) {
            Amount other = amounts.get(i);
            if (other.isKnown() && isSo.test(other.value().compareTo(value))) {
                return i;
            }
        }
        return -1;
    }

    /** Some windows in words. */
    static Text named(List<Window> windows) {
        return FigureMessage.named(windows, NAMED);
    }

    /** Highest since 2022-09; highest on record (from 2013-07). */
    Cell cell() {
        if (!gaps.isEmpty()) {
            return Cell.missing(Unavailable.CANNOT_SAY);
        }
        if (count == 1) {
            return Cell.missing(Unavailable.NOTHING_BEFORE);
        }
        if (since == null) {
            return Cell.label(
                    (isHighest ? RecordMessage.HIGHEST_ON_RECORD : RecordMessage.LOWEST_ON_RECORD).with(begin));
        }
        return Cell.label((isHighest ? RecordMessage.HIGHEST_SINCE : RecordMessage.LOWEST_SINCE).with(since));
    }
}
