package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trade.Fixture;

class SumKeyTest {

    private static final Member PERU = Fixture.market("Peru");
    private static final Member JAPAN = Fixture.market("Japan");
    private static final Member TEA = Member.part("Tea", "Tea");

    @Test
    void keys_are_the_same_where_all_of_them_is() {
        SumKey key = new SumKey(Flow.EXPORT, PERU, JAPAN, TEA);

        assertThat(key)
                .isEqualTo(new SumKey(Flow.EXPORT, PERU, JAPAN, TEA))
                .hasSameHashCodeAs(new SumKey(Flow.EXPORT, PERU, JAPAN, TEA))
                .isNotEqualTo(new SumKey(Flow.IMPORT, PERU, JAPAN, TEA))
                .isNotEqualTo(new SumKey(Flow.EXPORT, JAPAN, JAPAN, TEA))
                .isNotEqualTo(new SumKey(Flow.EXPORT, PERU, PERU, TEA))
                .isNotEqualTo(new SumKey(Flow.EXPORT, PERU, JAPAN, Member.TOTAL))
                .isNotEqualTo(PERU);
    }

    @Test
    void flows_of_reporters_are_the_same_where_both_are() {
        assertThat(new ReportedFlow(Flow.EXPORT, PERU))
                .isEqualTo(new ReportedFlow(Flow.EXPORT, PERU))
                .hasSameHashCodeAs(new ReportedFlow(Flow.EXPORT, PERU))
                .isNotEqualTo(new ReportedFlow(Flow.IMPORT, PERU))
                .isNotEqualTo(new ReportedFlow(Flow.EXPORT, JAPAN))
                .isNotEqualTo(PERU);
    }
}
