package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Anomalies of one time series: values in another unit, and sums from January that pass for months. */
final class SeriesAnomalies {

    /** So many months after another must grow before a series is suspected to run from January. */
    private static final int STEPS = 5;

    /** Years with less months tell nothing. */
    private static final int MONTHS = 3;

    /** With fewer digits a value comes again now and then. */
    private static final int DIGITS = 4;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SeriesAnomalies() {}

    /** Values that are out of all proportion to their neighbours. */
    static List<Period> slips(NavigableMap<Period, BigDecimal> values) {
        List<Period> slips = new ArrayList<>();
        values.forEach((period, value) -> {
            BigDecimal before = values.get(period.plus(-1));
            BigDecimal after = values.get(period.plus(1));
            if (before != null && after != null && value.signum() > 0) {
                BigDecimal most = before.max(after);
                BigDecimal least = before.min(after);
                boolean areAlike = most.compareTo(least.multiply(BigDecimal.TEN)) < 0;
                boolean isOff = value.compareTo(most.movePointRight(2)) > 0
                        || value.movePointRight(2).compareTo(least) < 0;
                if (areAlike && isOff) {
                    slips.add(period);
                }
            }
        });
        return slips;
    }

    /** Values that are those of a year ago to the last digit, of which there are enough that this is no chance. */
    static List<Period> repeats(NavigableMap<Period, BigDecimal> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().stripTrailingZeros().precision() >= DIGITS)
                .filter(entry -> {
                    Period yearAgo = entry.getKey().plus(-entry.getKey().frequency().perYear);
                    return values.containsKey(yearAgo) && values.get(yearAgo).compareTo(entry.getValue()) == 0;
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether years begin in January, never fall from then on, reach what months would add up to, and start anew. */
    static boolean isCumulative(NavigableMap<Period, BigDecimal> values) {
        Map<Integer, NavigableMap<Period, BigDecimal>> years = new TreeMap<>();
        values.forEach((period, value) -> {
            if (period.frequency() == Frequency.MONTH) {
                years.computeIfAbsent(period.year(), none -> new TreeMap<>()).put(period, value);
            }
        });
        years.values()
                .removeIf(months -> months.size() < MONTHS
                        || !months.firstKey()
                                .equals(Period.of(
                                        Frequency.MONTH, months.firstKey().year(), 1)));
        int steps =
                years.values().stream().mapToInt(months -> months.size() - 1).sum();
        return steps >= STEPS
                && years.values().stream().allMatch(SeriesAnomalies::runsFromJanuary)
                && years.values().stream().allMatch(months -> startsAnew(months, values));
    }

    private static boolean runsFromJanuary(NavigableMap<Period, BigDecimal> months) {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal value : months.values()) {
            if (value.compareTo(before) < 0) {
                return false;
            }
            before = value;
        }
        BigDecimal equalMonths = months.firstEntry().getValue().multiply(new BigDecimal(months.size()));
        return equalMonths.signum() > 0 && before.compareTo(equalMonths.multiply(HALF)) >= 0;
    }

    /** Whether the month after the last is less, if there is one. */
    private static boolean startsAnew(
            NavigableMap<Period, BigDecimal> months, NavigableMap<Period, BigDecimal> values) {
        BigDecimal next = values.get(months.lastKey().plus(1));
        return next == null || next.compareTo(months.lastEntry().getValue()) < 0;
    }
}
