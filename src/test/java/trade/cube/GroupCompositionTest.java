package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.market;
import static trade.Fixture.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trade.cube.GroupComposition.MembershipPeriod;

class GroupCompositionTest {

    private static final Member PACT = market("Pact");

    @Test
    void members_belong_from_their_first_day_to_their_last() {
        assertThat(on("2019-12-31")).containsExactly("Peru");
        assertThat(on("2020-01-01")).containsExactly("Chile", "Peru");
        assertThat(on("2023-06-15")).containsExactly("Chile", "Peru");
        assertThat(on("2023-06-16")).containsExactly("Chile", "Japan");
    }

    @Test
    void what_was_on_a_day_stays_so() {
        Member then = PACT.asOf(LocalDate.parse("2023-06-15")).asOf(LocalDate.parse("2024-01-01"));

        assertThat(then.holds(market("Peru"))).isTrue();
        assertThat(then.holds(market("Japan"))).isFalse();
        assertThat(then).isEqualTo(PACT);
    }

    @Test
    void a_group_holds_whoever_ever_belonged() {
        assertThat(PACT.holds(market("Peru"))).isTrue();
        assertThat(PACT.holds(market("China"))).isFalse();
        assertThat(market("China").holds(market("China"))).isFalse();
        assertThat(PACT.composition().holds(market("Peru"), LocalDate.parse("2024-01-01")))
                .isFalse();
        assertThat(PACT.composition().holds(market("Peru"), LocalDate.parse("2022-01-01")))
                .isTrue();
    }

    @Test
    void a_market_is_the_same_on_every_day_and_for_everyone() {
        assertThat(market("Chile").asOf(LocalDate.EPOCH).composition()).isSameAs(GroupComposition.NONE);
        assertThat(market("Chile").seenBy(market("Peru")).composition()).isSameAs(GroupComposition.NONE);
        assertThat(market("Asia").asOf(LocalDate.EPOCH).mayHold(market("Chile")))
                .isTrue();
        assertThat(market("Asia").seenBy(market("Peru")).mayHold(market("Chile")))
                .isTrue();
    }

    @Test
    void a_region_is_drawn_around_markets_and_may_hold_any() {
        Member region = Member.region("Asia", Set.of(market("Japan"), market("EU")));

        assertThat(region.composition().isOpen()).isTrue();
        assertThat(region.composition().leaves()).containsExactly(market("Japan"));
        assertThat(region.mayHold(market("Peru"))).isTrue();
    }

    @Test
    void an_agreement_begins_for_each_when_that_one_joins_and_ends_when_it_leaves() {
        assertThat(stays(PACT.seenBy(market("Chile"))))
                .containsExactly("Peru 2020-01-01 2023-06-15", "Japan 2023-06-16 null");
        assertThat(stays(PACT.seenBy(market("Peru")))).containsExactly("Chile 2020-01-01 2023-06-15");
        assertThat(stays(PACT.seenBy(market("China"))))
                .containsExactly("Chile 2020-01-01 null", "Peru null 2023-06-15", "Japan 2023-06-16 null");
    }

    @Test
    void a_market_that_became_several_is_the_same_on_every_day_and_for_everyone() {
        Member joint = market("Belgium-Luxembourg");

        assertThat(joint.composition().isJoint()).isTrue();
        assertThat(PACT.composition().isJoint()).isFalse();
        assertThat(joint.holds(market("Belgium"))).isTrue();
        assertThat(joint.holds(market("Chile"))).isFalse();
        assertThat(joint.asOf(LocalDate.EPOCH).composition()).isSameAs(joint.composition());
        assertThat(joint.seenBy(market("Belgium")).composition()).isSameAs(joint.composition());
    }

    @Test
    void a_group_of_so_many_is_the_group_as_it_last_was_with_so_many() {
        Member union =
                group(stay("Chile", null, null), stay("Peru", null, "2020-01-31"), stay("Japan", "2013-07-01", null));

        assertThat(union.composition().hasNow(2)).isTrue();
        assertThat(union.composition().hasNow(3)).isFalse();
        assertThat(ofSize(2, union)).containsExactly("Chile", "Japan");
        assertThat(ofSize(3, union)).containsExactly("Chile", "Peru", "Japan");
        assertThat(ofSize(1, PACT)).containsExactly("Peru");
    }

    @Test
    void there_is_no_group_of_so_many_where_it_never_had_as_many() {
        assertThat(PACT.composition().ofSize(3)).isEmpty();
    }

    @Test
    void a_membership_is_the_same_for_all() {
        Member club = group(
                new MembershipPeriod(
                        market("Chile"), LocalDate.parse("2020-01-01"), null, Set.of(), MembershipKind.MEMBERSHIP, ""),
                new MembershipPeriod(market("Peru"), null, null, Set.of(), MembershipKind.MEMBERSHIP, ""));

        assertThat(stays(club.seenBy(market("Chile")))).containsExactly("Peru null null");
    }

    @Test
    void what_holds_for_some_alone_goes_before_what_holds_for_all() {
        Member pact = group(
                stay("Chile", null, null),
                stay("Peru", "2020-01-01", null),
                new MembershipPeriod(
                        market("Peru"),
                        LocalDate.parse("2022-01-01"),
                        null,
                        Set.of("Chile", "Japan"),
                        MembershipKind.IN_FORCE,
                        ""));

        assertThat(stays(pact.seenBy(market("Chile")))).containsExactly("Peru 2022-01-01 null");
        assertThat(stays(pact.seenBy(market("China")))).containsExactly("Chile null null", "Peru 2020-01-01 null");
    }

    @Test
    void who_joined_later_for_some_sees_those_later() {
        Member pact = group(
                stay("Chile", "2018-01-01", null),
                stay("Japan", "2018-01-01", null),
                stay("Peru", "2020-01-01", null),
                new MembershipPeriod(
                        market("Peru"),
                        LocalDate.parse("2022-01-01"),
                        null,
                        Set.of("Japan"),
                        MembershipKind.IN_FORCE,
                        ""));

        assertThat(stays(pact.seenBy(market("Peru"))))
                .containsExactly("Chile 2020-01-01 null", "Japan 2022-01-01 null");
    }

    @Test
    void members_of_a_member_belong_as_long_as_both_do() {
        Member wide = group(stay("Pact", "2023-01-01", "2023-12-31"), stay("China", null, null));

        assertThat(stays(wide))
                .containsExactly(
                        "Pact 2023-01-01 2023-12-31",
                        "Chile 2023-01-01 2023-12-31",
                        "Peru 2023-01-01 2023-06-15",
                        "Japan 2023-06-16 2023-12-31",
                        "China null null");
        assertThat(stays(group(stay("Pact", "2024-01-01", null))))
                .containsExactly("Pact 2024-01-01 null", "Chile 2024-01-01 null", "Japan 2024-01-01 null");
    }

    @Test
    void products_belong_by_code_by_name_or_by_a_pattern_of_codes() {
        GroupComposition food = GroupComposition.of(new NamedProducts(List.of("Tea", "03*")));
        Member group = Member.group("Food", food);
        Member tea = Member.part("tea", "tea");
        Member fish = Member.part("0302", "0302");

        assertThat(group.holds(tea)).isTrue();
        assertThat(group.holds(fish)).isTrue();
        assertThat(group.holds(Member.part("0402", "0402"))).isFalse();
        assertThat(food.holds(fish, LocalDate.EPOCH)).isTrue();
        assertThat(group.asOf(LocalDate.EPOCH).holds(fish)).isTrue();
        assertThat(group.seenBy(market("Chile")).holds(fish)).isTrue();
        assertThat(food.named().lackingIn(List.of(fish))).containsExactly("Tea");
    }

    private static Member group(MembershipPeriod... stays) {
        return Member.group("Group", GroupComposition.of(() -> List.of(stays)));
    }

    private static List<String> on(String day) {
        return names(PACT.asOf(LocalDate.parse(day)).composition());
    }

    private static List<String> ofSize(int count, Member group) {
        return names(group.composition().ofSize(count).orElseThrow());
    }

    private static List<String> names(GroupComposition composition) {
        return composition.stays().stream().map(stay -> stay.member().name()).toList();
    }

    private static List<String> stays(Member group) {
        return group.composition().stays().stream()
                .map(stay -> stay.member().name() + " " + stay.from() + " " + stay.to())
                .toList();
    }
}
