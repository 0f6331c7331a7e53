package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;

class AggregationLevelTest {

    @Test
    void codes_have_digits_and_names_and_totals_have_none() {
        assertThat(AggregationLevel.digits(Member.part("0303", "0303"))).isEqualTo(4);
        assertThat(AggregationLevel.digits(Member.part("Tea", "Tea"))).isZero();
        assertThat(AggregationLevel.digits(
                        new Member("00", "all", Member.MemberKind.TOTAL, GroupComposition.NONE, List.of())))
                .isZero();
    }

    @Test
    void an_observation_can_be_moved_to_another_market() {
        Observation tea = Fixture.observations("2024 export Japan Tea 7").get(0);

        assertThat(tea.withMarket(AggregationLevel.FOLDED_MARKETS))
                .isEqualTo(Observation.of(
                        tea.flow(),
                        tea.period(),
                        tea.reporter(),
                        AggregationLevel.FOLDED_MARKETS,
                        tea.product(),
                        tea.value()));
    }
}
