package trade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparseSumsTest {

    @Test
    void sums_of_others_are_added_by_their_ids() {
        SparseSums sums = new SparseSums();
        sums.add(1, 7, 10, 0);
        sums.add(2, 7, 20, 0);
        SparseSums others = new SparseSums();
        others.add(2, 7, 3, 500_000_000);
        others.add(1, 8, 4, 0);

        sums.addAll(others);

        assertThat(values(sums)).hasToString("{1/7=10 of 1, 1/8=4 of 1, 2/7=23.5 of 2}");
        assertThat(values(others)).hasToString("{1/8=4 of 1, 2/7=3.5 of 1}");
    }

    @Test
    void sums_of_others_may_be_more_than_a_long_holds() {
        SparseSums others = new SparseSums();
        others.add(1, 7, Long.MAX_VALUE, 0);
        others.add(1, 7, Long.MAX_VALUE, 999_999_999);
        SparseSums sums = new SparseSums();
        sums.addAll(others);
        sums.addAll(others);

        assertThat(values(sums)).hasToString("{1/7=36893488147419103229.999999998 of 4}");
    }

    private static Map<String, String> values(SparseSums sums) {
        Map<String, String> values = new TreeMap<>();
        sums.forEach((one, other, sum, count) ->
                values.put(one + "/" + other, sum.stripTrailingZeros().toPlainString() + " of " + count));
        return values;
    }
}
