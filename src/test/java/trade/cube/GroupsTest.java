package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.stay;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.changing;
import static trade.Slices.exports;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withTerm;
import static trade.Slices.withoutMarket;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Selection.Term;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.table.Table;

/** What figures make of groups that are put together of their members. */
class GroupsTest {

    private static final String MEMBERS_COME_AND_GO = """
            2022 export Chile TOTAL 10
            2022 export Peru  TOTAL 20
            2022 export Japan TOTAL 40
            2022 export China TOTAL 80
            2023 export Chile TOTAL 11
            2023 export Peru  TOTAL 22
            2023 export Japan TOTAL 44
            2023 export China TOTAL 88
            """;

    @Test
    void a_group_is_composed_as_at_the_end_of_the_window_for_the_base_too() {
        Table table = table(yearOnYear(withMarkets(exports("2023"), "Pact")), MEMBERS_COME_AND_GO);

        assertThat(column(table, "value")).containsExactly("55");
        assertThat(column(table, "base")).containsExactly("50");
        assertThat(notes(table)).contains("Pact is composed as at the end of 2023");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_group_can_be_composed_as_in_each_period() {
        Table table = table(yearOnYear(changing(withMarkets(exports("2023"), "Pact"))), MEMBERS_COME_AND_GO);

        assertThat(column(table, "value")).containsExactly("55");
        assertThat(column(table, "base")).containsExactly("30");
        assertThat(notes(table)).contains("Pact is composed as in each period");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void what_a_member_withholds_while_it_does_not_belong_does_not_matter() {
        String peruIsSilent = MEMBERS_COME_AND_GO
                .replace("Peru  TOTAL 22", "Peru  TOTAL confidential")
                .replace("Japan TOTAL 40", "Japan TOTAL confidential");
        Table table = table(yearOnYear(changing(withMarkets(exports("2023"), "Pact"))), peruIsSilent);

        assertThat(column(table, "value")).containsExactly("55");
        assertThat(column(table, "base")).containsExactly("30");
    }

    @Test
    void members_that_are_not_in_the_data_are_named() {
        Table table = table(yearOnYear(withMarkets(exports("2023"), "Pact")), "2023 export Chile TOTAL 11");

        assertThat(column(table, "value")).containsExactly("11");
        assertThat(warnings(table)).contains("Pact is without members that are not in the data: Japan");
    }

    @Test
    void a_reporter_is_no_member_that_lacks_and_sees_an_agreement_since_it_joined() {
        Table table = table(yearOnYear(changing(withMarkets(exports("2023"), "Pact"))), """
                2022 export Japan:Chile TOTAL 10
                2022 export Japan:Peru  TOTAL 20
                2023 export Japan:Chile TOTAL 11
                2023 export Japan:Peru  TOTAL 22
                """);

        assertThat(column(table, "value")).containsExactly("11");
        assertThat(column(table, "base")).containsExactly("not reported");
        assertThat(warnings(table)).noneMatch(warning -> warning.contains("without members"));
    }

    @Test
    void no_reporter_is_a_member_that_lacks() {
        Table table = table(new Growth(withMarkets(exports("2023", REPORTER), "Pact"), List.of()), """
                2023 export Japan:Chile TOTAL 11
                2023 export China:Chile TOTAL  5
                """);

        assertThat(column(table, "value")).containsExactly("11", "5");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_published_group_is_neither_put_together_nor_added_to_its_members() {
        Table table = table(yearOnYear(withMarkets(exports("2023"), "Pact")), """
                2022 export Pact  TOTAL 100
                2023 export Pact  TOTAL 120
                2023 export Chile TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("120");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_published_group_that_is_a_member_stands_for_its_members() {
        Member wide =
                Member.group("Wide", Composition.of(() -> List.of(stay("EU", null, null), stay("China", null, null))));
        Slice slice = withTerm(exports("2023"), new Term("Wide", Optional.of(wide)));
        Table table = table(new Growth(slice, List.of()), """
                2023 export EU     TOTAL 100
                2023 export France TOTAL 60
                2023 export China  TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("111");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_member_group_that_is_not_published_is_its_members() {
        Member wide =
                Member.group("Wide", Composition.of(() -> List.of(stay("EU", null, null), stay("China", null, null))));
        Slice slice = withTerm(exports("2023"), new Term("Wide", Optional.of(wide)));
        Table table = table(new Growth(slice, List.of()), """
                2023 export France TOTAL 60
                2023 export China  TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("71");
        assertThat(warnings(table)).containsExactly("Wide is without members that are not in the data: Germany");
    }

    @Test
    void a_group_is_looked_at_as_it_was_when_the_data_ended() {
        Cube cube = new Cube(Soundness.query(Measure.VALUE));
        Fixture.observations("""
                2022-01 export Pact  TOTAL 30
                2022-01 export Chile TOTAL 10
                2022-01 export Peru  TOTAL 10
                2022-01 export Japan TOTAL 10
                """).forEach(cube::add);

        assertThat(Soundness.of(cube))
                .extracting(Soundness.Finding::text)
                .contains("Pact beside Chile; Peru")
                .noneMatch(text -> text.contains("Pact beside Chile; Japan"));
    }

    @Test
    void members_of_a_member_group_lack_and_not_the_group_whose_members_are_there() {
        Member wide =
                Member.group("Wide", Composition.of(() -> List.of(stay("EU", null, null), stay("Club", null, null))));
        Slice slice = withTerm(exports("2023"), new Term("Wide", Optional.of(wide)));
        Table table = table(new Growth(slice, List.of()), "2023 export France TOTAL 60");

        assertThat(warnings(table))
                .containsExactly("Wide is without members that are not in the data: Germany; Club; Japan; China");
    }

    @Test
    void a_group_can_be_asked_for_without_some_of_its_members() {
        Slice slice = withoutMarket(withMarkets(exports("2023"), "Pact", "China"), "Japan");
        Table table = table(yearOnYear(slice), MEMBERS_COME_AND_GO);

        assertThat(column(table, "market")).containsExactly("Pact without Japan, China");
        assertThat(column(table, "value")).containsExactly("99");
        assertThat(column(table, "base")).containsExactly("90");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void who_is_left_out_of_a_group_is_no_market_of_its_total() {
        Slice slice = withoutMarket(withMarkets(exports("2023"), "Pact"), "Japan");
        Growth growth = yearOnYear(slice);
        Cube cube = Fixture.cube(growth, MEMBERS_COME_AND_GO);

        assertThat(new Breakdown(cube, slice, slice.window(cube), List.of()).marketsOfTotal())
                .extracting(Member::name)
                .containsExactly("Chile");
    }

    @Test
    void to_leave_out_what_is_no_member_changes_nothing() {
        Slice slice = withoutMarket(withMarkets(exports("2023"), "Pact"), "China");
        Table table = table(yearOnYear(slice), MEMBERS_COME_AND_GO);

        assertThat(column(table, "market")).containsExactly("Pact");
        assertThat(column(table, "value")).containsExactly("55");
    }

    @Test
    void a_published_group_without_a_member_is_the_sum_of_the_others() {
        Slice slice = withoutMarket(withMarkets(exports("2023"), "EU"), "Germany");
        Table table = table(yearOnYear(slice), """
                2022 export EU      TOTAL 100
                2022 export Germany TOTAL  60
                2022 export France  TOTAL  30
                2023 export EU      TOTAL 110
                2023 export Germany TOTAL  60
                2023 export France  TOTAL  33
                """);

        assertThat(column(table, "market")).containsExactly("EU without Germany");
        assertThat(column(table, "value")).containsExactly("33");
        assertThat(column(table, "growth_pct")).containsExactly("10");
    }

    @Test
    void a_member_that_belongs_in_some_periods_alone_cannot_stand_beside_its_group() {
        assertThatThrownBy(() -> table(
                        yearOnYear(changing(withMarkets(exports("2023", MARKET), "Pact", "Peru"))),
                        MEMBERS_COME_AND_GO))
                .isInstanceOf(Misfit.class)
                .hasMessage("Peru is a member of a group that is asked for in some periods alone: without --composition"
                        + " changing, or one after the other");
    }

    @Test
    void groups_that_overlap_are_a_union_and_the_overlap_is_said() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "Pact", "Club")), MEMBERS_COME_AND_GO);

        assertThat(column(table, "market")).containsExactly("Club", "Pact");
        assertThat(column(table, "value")).containsExactly("132", "55");
        assertThat(other(table, "market")).isEqualTo("Counted in several rows");
        assertThat(other(table, "value")).isEqualTo("-44");
        assertThat(total(table, "value")).isEqualTo("143");
        assertThat(notes(table)).contains("in several of the groups, and counted once in their total: Japan");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void groups_apart_are_their_sum() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "Pact", "China")), MEMBERS_COME_AND_GO);

        assertThat(total(table, "value")).isEqualTo("143");
        assertThat(table.other()).isEmpty();
        assertThat(notes(table)).noneMatch(note -> note.contains("several"));
    }

    @Test
    void a_group_of_products_is_their_sum_and_counts_no_code_twice() {
        Member fish = Member.group("Fish and tea", Composition.ofNames(List.of("03*", "Tea", "Rice")));
        Slice slice = withProducts(exports("2023", PRODUCT), new Term("fish", Optional.of(fish)));
        Table table = table(new Growth(slice, List.of()), """
                2023 export World TOTAL  100
                2023 export World 03      30
                2023 export World 0301    10
                2023 export World Tea      5
                2023 export World Coffee   7
                """);

        assertThat(column(table, "product")).containsExactly("Fish and tea");
        assertThat(column(table, "value")).containsExactly("35");
        assertThat(warnings(table)).containsExactly("Fish and tea is without members that are not in the data: Rice");
    }

    private static Growth yearOnYear(Slice slice) {
        return new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
    }
}
