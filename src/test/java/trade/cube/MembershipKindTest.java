package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trade.message.Text;

class MembershipKindTest {

    @Test
    void a_kind_that_is_not_said_is_a_membership() {
        assertThat(MembershipKind.named("")).isEqualTo(MembershipKind.MEMBERSHIP);
    }

    @Test
    void kinds_are_known_by_their_names() {
        assertThat(MembershipKind.values())
                .allSatisfy(kind ->
                        assertThat(MembershipKind.named(kind.toString())).isEqualTo(kind));
        assertThat(MembershipKind.named("in force").code()).isEqualTo("in_force");
    }

    @Test
    void users_may_have_kinds_of_their_own() {
        assertThat(MembershipKind.named("observer")).isEqualTo(Text.verbatim("observer"));
    }
}
