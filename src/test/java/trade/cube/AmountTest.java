package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmountTest {

    private static final Amount MISSING = Amount.missing(Reason.NOT_REPORTED);

    @Test
    void half_a_sum_is_none() {
        assertThat(published(10, 1).plus(MISSING)).isEqualTo(MISSING);
        assertThat(MISSING.plus(published(10, 1))).isEqualTo(MISSING);
    }

    @Test
    void a_sum_is_of_what_is_listed_where_any_part_is() {
        assertThat(published(10, 1).plus(published(5, 2)))
                .isEqualTo(new Amount(BigDecimal.valueOf(15), null, List.of(), Set.of(), false, 3));
        assertThat(listed(10).plus(published(5, 1)).isListed()).isTrue();
        assertThat(published(5, 1).plus(listed(10)).isListed()).isTrue();
    }

    @Test
    void a_sum_is_of_the_gaps_and_the_sureness_of_all_its_parts() {
        Amount one = of("2024-02", Vintage.Status.FINAL);
        Amount other = of("2024-01", Vintage.Status.ESTIMATE);
        Amount none = published(5, 1);

        assertThat(one.plus(other).absent()).hasToString("[2024-01, 2024-02]");
        assertThat(one.plus(other).sureness()).hasToString("[estimate, final]");
        assertThat(one.plus(none).absent()).hasToString("[2024-02]");
        assertThat(none.plus(one).absent()).hasToString("[2024-02]");
        assertThat(none.plus(one).sureness()).hasToString("[final]");
    }

    private static Amount of(String absent, Vintage.Status sureness) {
        return new Amount(BigDecimal.TEN, null, List.of(Period.parse(absent)), Set.of(sureness), false, 1);
    }

    @Test
    void what_is_left_of_a_sum_is_of_fewer_numbers_and_a_difference_is_of_more() {
        assertThat(published(15, 3).without(published(5, 2)).numbers()).isEqualTo(1);
        assertThat(published(15, 3).minus(published(5, 2)).numbers()).isEqualTo(5);
        assertThat(published(15, 1).without(published(5, 2)).numbers()).isZero();
        assertThat(published(15, 3).without(MISSING)).isEqualTo(MISSING);
    }

    @Test
    void what_is_published_and_what_is_listed_are_of_other_coverage_where_both_are_known() {
        assertThat(published(10, 1).isOfOtherCoverageThan(listed(10))).isTrue();
        assertThat(listed(10).isOfOtherCoverageThan(published(10, 1))).isTrue();
        assertThat(listed(10).isOfOtherCoverageThan(listed(5))).isFalse();
        assertThat(MISSING.isOfOtherCoverageThan(listed(10))).isFalse();
        assertThat(listed(10).isOfOtherCoverageThan(MISSING)).isFalse();
    }

    @Test
    void a_flow_that_is_not_reported_is_no_trade_beside_the_other_one() {
        Amount ten = published(10, 1);

        for (Reason none : List.of(Reason.NOT_REPORTED, Reason.ROUNDED_TO_ZERO)) {
            assertThat(ten.plusOtherFlow(Amount.missing(none))).isEqualTo(ten);
            assertThat(Amount.missing(none).plusOtherFlow(ten)).isEqualTo(ten);
            assertThat(Amount.missing(none).plusOtherFlow(Amount.missing(none)).reason())
                    .isEqualTo(none);
        }
        for (Reason late : List.of(Reason.NO_DATA, Reason.CONFIDENTIAL, Reason.NOT_YET_REPORTED)) {
            assertThat(ten.plusOtherFlow(Amount.missing(late)).reason()).isEqualTo(late);
            assertThat(Amount.missing(late).plusOtherFlow(ten).reason()).isEqualTo(late);
            assertThat(Amount.missing(late)
                            .plusOtherFlow(Amount.missing(Reason.NOT_REPORTED))
                            .isKnown())
                    .isFalse();
        }
        assertThat(ten.plusOtherFlow(published(5, 2))).isEqualTo(published(15, 3));
        assertThat(ten.plusOtherFlow(listed(5)).reason()).isEqualTo(Reason.MIXED_COVERAGE);
    }

    private static Amount published(int value, int numbers) {
        return new Amount(BigDecimal.valueOf(value), null, List.of(), Set.of(), false, numbers);
    }

    private static Amount listed(int value) {
        return new Amount(BigDecimal.valueOf(value), null, List.of(), Set.of(), true, 1);
    }
}
