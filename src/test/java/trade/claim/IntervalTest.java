package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void sums_and_differences_have_the_ends_of_both() {
        assertThat(interval("34.45", "34.55").minus(interval("30.85", "30.95"))).isEqualTo(interval("3.50", "3.70"));
        assertThat(interval("1", "2").plus(interval("-3", "5"))).isEqualTo(interval("-2", "7"));
    }

    @Test
    void products_and_quotients_have_the_ends_of_both() {
        assertThat(interval("2", "3").times(interval("0.5", "4"))).isEqualTo(interval("1.0", "12"));
        assertThat(interval("2", "3").over(interval("0.5", "4"))).isEqualTo(interval("0.5", "6"));
    }

    @Test
    void a_quotient_that_does_not_end_is_rounded_outwards() {
        Interval third = interval("1", "1").over(interval("3", "3"));

        assertThat(third.low().multiply(new BigDecimal(3))).isLessThan(BigDecimal.ONE);
        assertThat(third.high().multiply(new BigDecimal(3))).isGreaterThan(BigDecimal.ONE);
    }

    @Test
    void what_is_divided_by_next_to_nothing_has_no_greatest() {
        assertThat(interval("2", "3").over(interval("0", "4"))).isEqualTo(interval("0.5", null));
        assertThat(interval("2", "3").over(interval("1", null))).isEqualTo(interval("0", "3"));
        assertThat(interval("2", "3").over(interval("0", "0"))).isEqualTo(interval("0", null));
    }

    @Test
    void intervals_that_touch_have_their_common_end() {
        assertThat(interval("1", "2").meet(interval("2", "3"))).contains(interval("2", "2"));
        assertThat(interval("1", "2").meet(interval("2.1", "3"))).isEmpty();
        assertThat(interval("1", null).meet(interval(null, "3"))).contains(interval("1", "3"));
        assertThat(interval(null, "1").meet(interval("2", null))).isEmpty();
    }

    @Test
    void a_number_is_as_far_off_as_from_the_nearer_end() {
        assertThat(interval("1", "2").distanceTo(new BigDecimal("0.75"))).isEqualByComparingTo("-0.25");
        assertThat(interval("1", "2").distanceTo(new BigDecimal("2.5"))).isEqualByComparingTo("0.5");
        assertThat(interval("1", "2").distanceTo(new BigDecimal("2"))).isZero();
        assertThat(interval(null, "2").distanceTo(new BigDecimal("-9"))).isZero();
        assertThat(interval("1", null).distanceTo(new BigDecimal("9"))).isZero();
    }

    private static Interval interval(String low, String high) {
        return Interval.of(low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
    }
}
