package trade.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Standard competition ranking (1, 2, 2, 4): one more than the number of amounts that are higher, so that ties share the better place. */
final class CompetitionRanking {

    private final Map<BigDecimal, Integer> byAmount = new TreeMap<>();

    CompetitionRanking(Stream<BigDecimal> amounts) {
        List<BigDecimal> known = amounts.sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < known.size(); i++) {
            byAmount.putIfAbsent(known.get(i), i + 1);
        }
    }

    int of(BigDecimal amount) {
        return byAmount.get(amount);
    }
}
