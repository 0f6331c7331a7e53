package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trade.cube.Amount;

class ChangeTest {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    @Test
    void growth_of_rounded_amounts_lies_between_two_bounds() {
        Change change = change(4000, 6000);

        // 5500 on 4500, and 6500 on 3500
        assertThat(change.lowestGrowth(THOUSAND)).hasToString("+22.2");
        assertThat(change.highestGrowth(THOUSAND)).hasToString("+85.7");
    }

    @Test
    void trade_cannot_have_been_below_zero_before_it_was_rounded() {
        assertThat(change(4000, 0).lowestGrowth(THOUSAND)).hasToString("-100.0");
        assertThat(change(4000, 100).lowestGrowth(THOUSAND)).hasToString("-100.0");
        // −1500 on 4500, as a balance may be
        assertThat(change(4000, -1000).lowestGrowth(THOUSAND)).hasToString("-133.3");
    }

    @Test
    void growth_from_what_may_have_been_nothing_has_no_end() {
        assertThat(change(500, 4000).highestGrowth(THOUSAND)).hasToString("∞");
        assertThat(change(400, 4000).highestGrowth(THOUSAND)).hasToString("∞");
    }

    private static Change change(long base, long current) {
        return new Change(published(base), published(current));
    }

    /** One number of a dataset. */
    private static Amount published(long value) {
        return new Amount(BigDecimal.valueOf(value), null, List.of(), Set.of(), false, 1);
    }
}
