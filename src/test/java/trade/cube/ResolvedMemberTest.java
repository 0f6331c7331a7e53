package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.market;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedMemberTest {

    private static final ResolvedMember GERMANY = ResolvedMember.of(market("Germany"));
    private static final ResolvedMember FRANCE = ResolvedMember.of(market("France"));

    @Test
    void the_leaves_of_a_group_are_without_what_is_taken_off() {
        ResolvedMember all = new ResolvedMember(market("EU"), List.of(GERMANY, FRANCE));
        ResolvedMember without = new ResolvedMember(
                market("EU").without(List.of(GERMANY.label())), List.of(GERMANY, FRANCE), List.of(GERMANY));

        assertThat(all.leaves()).containsExactly(market("Germany"), market("France"));
        assertThat(without.leaves()).containsExactly(market("France"));
        assertThat(without.whole()).isEqualTo(all);
    }
}
