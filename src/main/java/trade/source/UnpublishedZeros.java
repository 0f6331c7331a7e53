package trade.source;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import trade.cube.CubeBuilder;
import trade.cube.Flow;
import trade.cube.Frequency;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Period;

/**
 * The months of a year that an office has not published yet and fills with 0: those behind the last one in which any row of the year and
 * flow is not 0. In a month before it a 0 is no trade.
 */
final class UnpublishedZeros {

    private record YearOfFlow(Flow flow, Member reporter, int year) {}

    private final Map<YearOfFlow, NavigableSet<Period>> periods = new HashMap<>();
    private final Map<YearOfFlow, Period> lastWithTrade = new HashMap<>();

    void add(Observation one) {
        if (one.period().frequency() != Frequency.MONTH) {
            return;
        }
        YearOfFlow year =
                new YearOfFlow(one.flow(), one.reporter(), one.period().year());
        periods.computeIfAbsent(year, none -> new TreeSet<>()).add(one.period());
        if (one.value() != null && one.value().signum() != 0) {
            lastWithTrade.merge(year, one.period(), (last, other) -> other.compareTo(last) > 0 ? other : last);
        }
    }

    /** Takes the zeros of these months away, when all has been read. */
    void withdrawFrom(CubeBuilder cube) {
        periods.forEach((year, there) -> {
            Period last = lastWithTrade.get(year);
            there.removeIf(period -> last != null && period.compareTo(last) <= 0);
            cube.withdraw(year.flow(), year.reporter(), there);
        });
    }
}
