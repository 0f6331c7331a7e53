package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberCatalogueTest {

    @Test
    void members_come_in_the_order_of_their_names_each_once_whichever_was_met_first() {
        MemberCatalogue members = new MemberCatalogue();
        members.add(Member.part("JP", "Japan"));
        members.add(Member.part("US", "America"));
        members.add(Member.part("JP", "Japan"));

        assertThat(members.inOrder()).extracting(Member::code).containsExactly("US", "JP");
        assertThat(members.size()).isEqualTo(2);

        members.add(Member.part("CN", "China"));

        assertThat(members.inOrder()).extracting(Member::code).containsExactly("US", "CN", "JP");
    }
}
