package trade.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import trade.cube.Amount;
import trade.figure.ComparedRows.ComparedRow;

/** Standard competition ranking (1, 2, 2, 4): one more than the number of amounts that are higher, so that ties share the better place. */
final class CompetitionRanking {

    private final Map<BigDecimal, Integer> byAmount = new TreeMap<>();

    CompetitionRanking(List<ComparedRow> lines, Function<ComparedRow, Amount> amount) {
        List<BigDecimal> known = lines.stream()
                .map(amount)
                .filter(Amount::isKnown)
                .map(Amount::value)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int i = 0; i < known.size(); i++) {
            byAmount.putIfAbsent(known.get(i), i + 1);
        }
    }

    int of(Amount amount) {
        return byAmount.get(amount.value());
    }
}
