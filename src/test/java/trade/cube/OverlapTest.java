package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.stay;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.changing;
import static trade.Slices.exports;
import static trade.Slices.ofProducts;
import static trade.Slices.withMarkets;
import static trade.Slices.withReporters;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.cube.Selection.Term;
import trade.figure.Comparison;
import trade.figure.Concentration;
import trade.figure.Growth;
import trade.figure.Listing;
import trade.figure.Rank;
import trade.figure.Share;
import trade.table.ShareWhole;
import trade.table.Table;

/** What is asked for, or left out, in several ways at once: editions of a group, groups in groups, and codes within codes. */
class OverlapTest {

    /** Without their members. */
    private static final String TWO_EDITIONS = """
            2023 export EU    TOTAL 270
            2023 export EU-28 TOTAL 300
            2023 export Peru  TOTAL  31
            """;

    private static final String GROUP_BESIDE_ITS_MEMBERS = """
            2023 export EU      TOTAL 210
            2023 export Germany TOTAL  90
            2023 export France  TOTAL  60
            2023 export Peru    TOTAL  25
            2023 export China   TOTAL  31
            """;

    @Test
    void of_two_editions_of_a_group_the_larger_one_is_the_total() {
        Table table = table(growth(withMarkets(exports("2023", MARKET), "EU", "EU-28")), TWO_EDITIONS);

        assertThat(column(table, "value")).containsExactly("300", "270");
        assertThat(total(table, "value")).isEqualTo("300");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void a_group_that_is_put_together_of_two_editions_of_another_counts_it_once() {
        assertThat(value(wanted(group("Two", "EU", "EU-28", "Peru")), TWO_EDITIONS))
                .isEqualTo("331");
    }

    @Test
    void an_edition_of_a_group_is_taken_off_the_larger_one() {
        Table table = table(growth(withoutMarkets(exports("2023", MARKET), "EU")), TWO_EDITIONS);

        assertThat(column(table, "market")).containsExactly("Peru", "EU-28 without EU");
        assertThat(total(table, "value")).isEqualTo("61");
        assertThat(value(withoutMarkets(withMarkets(exports("2023"), "EU-28"), "EU"), TWO_EDITIONS))
                .isEqualTo("30");
    }

    @Test
    void with_a_group_its_smaller_edition_is_left_out() {
        Table table = table(growth(withoutMarkets(exports("2023", MARKET), "EU-28")), TWO_EDITIONS);

        assertThat(column(table, "market")).containsExactly("Peru");
        assertThat(value(without(wanted(group("Two", "EU", "Peru")), market("EU-28")), TWO_EDITIONS))
                .isEqualTo("31");
    }

    private static final String GROUPS_THAT_SHARE_JAPAN = """
            2023 export World TOTAL 90
            2023 export Pact  TOTAL 30
            2023 export Club  TOTAL 40
            """;

    @Test
    void groups_that_share_members_which_are_not_told_apart_have_no_sum() {
        Table table = table(growth(withMarkets(exports("2023", MARKET), "Pact", "Club")), GROUPS_THAT_SHARE_JAPAN);

        assertThat(column(table, "value")).containsExactly("40", "30");
        assertThat(total(table, "value")).isEqualTo("shared members");
        assertThat(value(withMarkets(exports("2023"), "Pact", "Club"), GROUPS_THAT_SHARE_JAPAN))
                .isEqualTo("shared members");
    }

    @Test
    void groups_that_share_members_which_are_not_told_apart_are_taken_off_nothing() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "World"), "Pact", "Club");

        assertThatThrownBy(() -> value(slice, GROUPS_THAT_SHARE_JAPAN))
                .isInstanceOf(NotSummable.class)
                .hasMessageStartingWith("Club shares members with another group, and not all of them are in the data");
    }

    @Test
    void what_a_published_group_does_not_hold_of_another_is_added_to_it() {
        assertThat(value(withMarkets(exports("2023"), "Pact", "Club"), """
                2023 export Pact  TOTAL 30
                2023 export Japan TOTAL  9
                2023 export China TOTAL 40
                """)).isEqualTo("70");
    }

    @Test
    void a_market_counts_once_beside_a_group_that_holds_its_group() {
        Slice slice = wanted(group("One", "France", "Peru"), group("Two", "EU", "China"));

        assertThat(value(slice, GROUP_BESIDE_ITS_MEMBERS)).isEqualTo("266");
    }

    @Test
    void a_member_counts_once_in_a_group_that_names_its_group_too() {
        Slice slice = wanted(group("One", "EU", "Germany", "Peru"));

        assertThat(value(slice, GROUP_BESIDE_ITS_MEMBERS)).isEqualTo("235");
        assertThat(value(slice, GROUP_BESIDE_ITS_MEMBERS.replaceAll("2023 export EU .*\n", "")))
                .isEqualTo("175");
    }

    @Test
    void a_group_all_of_which_lies_in_a_larger_one_is_left_out_of_the_total() {
        Slice slice = wanted(exports("2023", MARKET), group("One", "France"), group("Two", "EU", "China"));
        Table table = table(growth(slice), GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "value")).containsExactly("241", "60");
        assertThat(total(table, "value")).isEqualTo("241");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void a_market_lies_within_a_group_of_it_alone_whichever_is_asked_for_first() {
        for (List<Term> terms :
                List.of(List.of(market("Peru"), group("One", "Peru")), List.of(group("One", "Peru"), market("Peru")))) {
            Slice slice = exports("2023", MARKET).ofMarkets(new Selection(terms, List.of()));
            Table table = table(growth(slice), GROUP_BESIDE_ITS_MEMBERS);

            assertThat(column(table, "value")).containsExactly("25", "25");
            assertThat(total(table, "value")).isEqualTo("25");
            assertThat(table.rest()).isEmpty();
        }
    }

    @Test
    void of_two_groups_of_the_same_members_one_is_the_total() {
        Slice slice = wanted(exports("2023", MARKET), group("One", "Peru", "China"), group("Two", "China", "Peru"));
        Table table = table(growth(slice), GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "value")).containsExactly("56", "56");
        assertThat(total(table, "value")).isEqualTo("56");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void what_is_taken_off_a_group_is_not_added_for_another_that_shares_its_members() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "Pact", "Club"), "China");

        assertThat(value(slice, """
                2023 export Pact  TOTAL 50
                2023 export Club  TOTAL 14
                2023 export China TOTAL  5
                """)).isEqualTo("50");
    }

    @Test
    void what_a_published_group_does_not_share_with_another_is_added_to_it() {
        assertThat(value(withMarkets(exports("2023"), "Pact", "Club"), """
                2023 export Pact  TOTAL 30
                2023 export Club  TOTAL 49
                2023 export China TOTAL 40
                """)).isEqualTo("70");
    }

    @Test
    void a_group_of_groups_that_share_members_which_are_not_told_apart_is_refused() {
        assertThatThrownBy(() -> value(wanted(group("Both", "Pact", "Club")), GROUPS_THAT_SHARE_JAPAN))
                .isInstanceOf(NotSummable.class);
    }

    @Test
    void a_group_and_a_member_of_it_are_taken_off_a_larger_group_once() {
        Table table = table(
                growth(withoutMarkets(withMarkets(exports("2023"), "EU-28"), "EU", "Germany")), TWO_EDITIONS + """
                2023 export Germany TOTAL 100
                """);

        assertThat(column(table, "value")).containsExactly("30");
        assertThat(column(table, "market")).containsExactly("EU-28 without EU");
    }

    @Test
    void a_group_that_is_no_member_is_taken_off_one_that_has_all_its_members_as_it_is_published() {
        Slice slice = without(wanted(group("Two", "EU-28", "Britain")), market("EU"));
        Table table = table(growth(slice), TWO_EDITIONS + """
                2023 export Germany TOTAL 100
                2023 export France  TOTAL 150
                2023 export Britain TOTAL  25
                """);

        assertThat(column(table, "market")).containsExactly("Two without EU");
        assertThat(column(table, "value")).containsExactly("30");
    }

    @Test
    void a_member_is_taken_off_a_group_as_its_members_in_a_flow_in_which_it_is_not_published() {
        String published = GROUP_BESIDE_ITS_MEMBERS.replace("2023 export EU ", "2023 import EU ");

        assertThat(value(withoutMarkets(withMarkets(exports("2023"), "EU"), "Germany"), published))
                .isEqualTo("60");
    }

    @Test
    void groups_that_change_and_share_members_are_refused() {
        assertThatThrownBy(() -> value(changing(withMarkets(exports("2023"), "Pact", "Club")), """
                2023 export Chile TOTAL 11
                2023 export Japan TOTAL 44
                2023 export China TOTAL 88
                """))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessageStartingWith("Japan is a member");
    }

    @Test
    void where_all_that_is_listed_is_left_out_there_is_nothing() {
        assertThatThrownBy(() -> value(
                        withoutMarkets(exports("2023"), "EU", "Peru"),
                        "2023 export EU TOTAL 11\n2023 export Peru TOTAL 44"))
                .isInstanceOf(NothingMatched.class);
    }

    @Test
    void with_a_group_that_holds_a_group_all_members_of_both_are_left_out() {
        Slice slice = without(exports("2023", MARKET), group("One", "EU", "China"));
        Table table = table(growth(slice), GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "market")).containsExactly("Peru");
        assertThat(total(table, "value")).isEqualTo("25");
    }

    @Test
    void a_group_that_holds_a_group_is_taken_off_all_that_is_listed_as_its_members() {
        Slice slice = without(withMarkets(exports("2023"), "World"), group("One", "EU", "China"));

        assertThat(value(slice, GROUP_BESIDE_ITS_MEMBERS)).isEqualTo("25");
    }

    @Test
    void a_group_is_taken_off_what_each_reporter_lists_as_that_one_lists_it() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "World"), "EU");

        assertThat(value(withReporters(slice, "Vietnam", "Chile"), """
                2023 export Vietnam:EU      TOTAL 50
                2023 export Vietnam:Germany TOTAL 40
                2023 export Vietnam:Peru    TOTAL  3
                2023 export Chile:EU        TOTAL  7
                2023 export Chile:Peru      TOTAL  2
                """)).isEqualTo("5");
    }

    @Test
    void a_group_is_taken_off_what_a_group_that_reports_lists_as_that_one_lists_it() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "World"), "EU");
        String besideItsMember = """
                2023 export Nordics:EU      TOTAL 50
                2023 export Nordics:Germany TOTAL 40
                2023 export Nordics:Peru    TOTAL  3
                2023 export Sweden:EU       TOTAL  7
                2023 export Sweden:Peru     TOTAL  2
                2023 export Chile:EU        TOTAL  9
                2023 export Chile:Peru      TOTAL  1
                """;

        assertThat(value(withReporters(slice, "Nordics"), besideItsMember)).isEqualTo("3");
        assertThat(value(withReporters(slice, "Nordics", "Sweden"), besideItsMember))
                .isEqualTo("3");
        assertThat(value(withReporters(slice, "Nordics", "Chile"), besideItsMember))
                .isEqualTo("4");
    }

    @Test
    void a_member_is_taken_off_the_published_group_in_a_group() {
        Slice slice = without(wanted(group("One", "EU", "China")), market("Germany"));
        Table table = table(growth(slice), GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "value")).containsExactly("151");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_group_in_a_group_is_its_members_where_it_is_not_published() {
        String published = GROUP_BESIDE_ITS_MEMBERS.replace("2023 export EU ", "2023 import EU ");

        assertThat(value(wanted(group("One", "EU", "China")), published)).isEqualTo("181");
        assertThat(value(without(withMarkets(exports("2023"), "World"), group("One", "EU", "China")), published))
                .isEqualTo("25");
    }

    private static final String UNEVEN_CODES = """
            2023 export Peru  TOTAL 100
            2023 export Peru  09     40
            2023 export Peru  0901   30
            2023 export China TOTAL  50
            2023 export China 0901   20
            """;

    @Test
    void codes_within_others_are_taken_off_a_total_once() {
        Term hot = new Term(
                "hot", Optional.of(Member.group("hot", GroupComposition.of(new NamedProducts(List.of("09", "0901"))))));

        assertThat(value(products(exports("2023"), allProducts(), hot), """
                2023 export Peru TOTAL 100
                2023 export Peru 09     40
                2023 export Peru 0901   30
                """)).isEqualTo("60");
    }

    @Test
    void what_lies_within_a_code_left_out_and_stands_alone_is_not_left_in() {
        assertThatThrownBy(() -> value(products(exports("2023"), allProducts(), code("09")), UNEVEN_CODES))
                .isInstanceOf(NotSummable.class)
                .hasMessage("0901 of China would be dropped: it lies within 09, which is listed of others alone");
    }

    @Test
    void what_stands_alone_in_a_market_is_not_dropped_of_a_world_that_is_published() {
        String published = UNEVEN_CODES + """
                2023 export World TOTAL 150
                2023 export World 09     60
                2023 export World 0901   50
                """;

        assertThat(value(products(exports("2023"), allProducts(), code("09")), published))
                .isEqualTo("90");
    }

    @Test
    void a_code_that_is_asked_for_alone_is_summed_wherever_it_stands() {
        assertThat(value(ofProducts(exports("2023"), new Selection(List.of(code("0901")), List.of())), UNEVEN_CODES))
                .isEqualTo("50");
    }

    @Test
    void what_stands_alone_in_a_group_that_is_left_out_is_dropped_with_it() {
        assertThat(value(products(exports("2023"), allProducts(), code("09")), """
                2023 export EU      TOTAL 100
                2023 export EU      0901   20
                2023 export Germany TOTAL  60
                2023 export Germany 09     40
                2023 export Germany 0901   30
                """))
                .isEqualTo("20");
    }

    @Test
    void a_group_of_a_group_is_taken_off_what_is_listed_as_the_markets_in_both() {
        assertThat(value(withoutMarkets(withMarkets(exports("2023"), "World"), "Bloc"), GROUP_BESIDE_ITS_MEMBERS + """
                2023 export Bloc    TOTAL 250
                """))
                .isEqualTo("25");
    }

    @Test
    void products_with_some_taken_off_add_up_with_others() {
        Slice slice =
                ofProducts(exports("2023"), new Selection(List.of(code("09"), code("64")), List.of(code("0901"))));

        assertThat(value(slice, """
                2023 export Peru 09   40
                2023 export Peru 0901 30
                2023 export Peru 64    5
                """)).isEqualTo("15");
    }

    @Test
    void a_code_that_stands_alone_in_its_group_is_not_dropped_though_another_holds_it() {
        Term beans = new Term(
                "beans",
                Optional.of(Member.group("beans", GroupComposition.of(new NamedProducts(List.of("0901", "090111"))))));
        Slice slice = ofProducts(exports("2023", PRODUCT), new Selection(List.of(beans, code("09")), List.of()));

        assertThatThrownBy(() -> value(slice, """
                2023 export Peru  09     40
                2023 export Peru  0901   30
                2023 export China 09     20
                2023 export China 090111 10
                """)).isInstanceOf(NotSummable.class);
    }

    @Test
    void what_would_be_dropped_of_a_market_is_in_no_sum_of_the_world() {
        Slice slice = ofProducts(
                withMarkets(exports("2023"), "World", "Peru"),
                new Selection(List.of(code("09"), code("0901")), List.of()));

        assertThatThrownBy(() -> value(slice, UNEVEN_CODES)).isInstanceOf(NotSummable.class);
    }

    @Test
    void what_would_be_dropped_of_a_market_is_in_no_whole_of_a_share() {
        Slice slice = ofProducts(
                withMarkets(exports("2023", MARKET), "Peru"),
                new Selection(List.of(code("09"), code("0901")), List.of()));

        assertThat(value(slice, UNEVEN_CODES)).isEqualTo("40");
        assertThatThrownBy(() -> table(new Share(slice, ShareWhole.ALL, List.of()), UNEVEN_CODES))
                .isInstanceOf(NotSummable.class);
    }

    private static final String NOT_REPORTED_NOW = """
            2022 export World TOTAL 100
            2022 export Peru  TOTAL  40
            2023 export World TOTAL 120
            2023 export China TOTAL  30
            """;

    @Test
    void what_nobody_can_tell_is_no_loss_of_trade() {
        Slice slice = withoutMarkets(withMarkets(exports("2023", MARKET), "World"), "Peru");
        Table growth = table(new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), NOT_REPORTED_NOW);
        Table rank = table(new Rank(slice, List.of(Comparison.YEAR_ON_YEAR), Listing.ALL), NOT_REPORTED_NOW);

        assertThat(column(growth, "value")).containsExactly("not reported");
        assertThat(column(growth, "contribution_pp")).containsExactly("not reported");
        assertThat(column(rank, "rank")).containsExactly("not reported");
    }

    @Test
    void a_difference_is_not_known_without_one_side_where_some_is_of_years_too() {
        Slice slice = products(withMarkets(exports("2024-Q4"), "EU", "Japan"), allProducts(), code("64"));
        Growth growth = new Growth(slice, List.of(Comparison.parse("ytd")));
        Table table = table(growth, """
                2024    export Japan TOTAL  9
                2024    export Japan 64     3
                2024-Q3 export EU    TOTAL 50
                2024-Q3 export EU    64     5
                2024-Q4 export EU    TOTAL 44
                2024-Q4 export EU    03    28
                """);

        assertThat(column(table, "value")).containsExactly("longer period");
    }

    @Test
    void what_was_rounded_away_of_a_year_is_nothing_beside_the_other_side_of_months() {
        Selection without = new Selection(List.of(market("Nordics")), List.of(market("Sweden")));
        Slice slice = exports("2023").withReporters(without);

        assertThat(value(slice, """
                2023-Q1 export Nordics:Peru TOTAL 10
                2023-Q2 export Nordics:Peru TOTAL 20
                2023-Q3 export Nordics:Peru TOTAL 30
                2023-Q4 export Nordics:Peru TOTAL 40
                2023    export Sweden:Peru  TOTAL rounded_to_zero
                """)).isEqualTo("100");
        assertThat(value(slice, """
                2023-Q1 export Sweden:Peru  TOTAL 10
                2023-Q2 export Sweden:Peru  TOTAL 20
                2023-Q3 export Sweden:Peru  TOTAL 30
                2023-Q4 export Sweden:Peru  TOTAL 40
                2023    export Nordics:Peru TOTAL rounded_to_zero
                """)).isEqualTo("-100");
    }

    @Test
    void a_product_not_reported_beside_the_one_taken_off_is_within_it() {
        assertThatThrownBy(() -> value(products(exports("2023"), code("09"), code("0901")), """
                2023 export Peru  09     40
                2023 export Peru  0901   30
                2023 export China 09     20
                2023 export China 090111 10
                """))
                .isInstanceOf(NotSummable.class);
    }

    @Test
    void what_is_left_beside_groups_that_overlap_is_not_known_where_one_of_them_is_not() {
        Slice slice = wanted(exports("2023", MARKET), group("One", "Peru", "China"), group("Two", "Peru", "Japan"));
        Table table = table(new Share(slice, ShareWhole.ALL, List.of()), """
                2023 export World TOTAL 100
                2023 export Peru  TOTAL  40
                2023 export China TOTAL  20
                2023 export Japan TOTAL confidential
                """);

        assertThat(column(table, "value")).containsExactly("60", "confidential");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void a_total_without_a_product_is_concentrated_though_markets_have_no_published_one() {
        Slice slice = products(exports("2023", PRODUCT), allProducts(), code("Tea"));
        Table table = table(new Concentration(slice, MARKET, 3, OptionalInt.empty(), List.of(), List.of()), """
                2023 export World TOTAL  120
                2023 export World Tea     20
                2023 export Peru  Tea     20
                2023 export Peru  Coffee  50
                2023 export China Coffee  50
                2023 export China Tea      0
                """);

        assertThat(column(table, "hhi")).containsExactly("0.5");
    }

    @Test
    void a_product_within_another_one_is_concentrated_too() {
        Slice slice = ofProducts(
                exports("2023", PRODUCT),
                new Selection(
                        List.of(
                                new Term(
                                        "a",
                                        Optional.of(Member.group(
                                                "a", GroupComposition.of(new NamedProducts(List.of("09")))))),
                                new Term(
                                        "b",
                                        Optional.of(Member.group(
                                                "b", GroupComposition.of(new NamedProducts(List.of("09"))))))),
                        List.of()));
        Table table = table(
                new Concentration(slice, MARKET, 3, OptionalInt.empty(), List.of(), List.of()),
                "2023 export Peru 09 40");

        assertThat(column(table, "hhi")).containsExactly("1", "1");
    }

    private static String value(Slice slice, String dataset) {
        return column(table(growth(slice), dataset), "value").get(0);
    }

    private static Growth growth(Slice slice) {
        return new Growth(slice, List.of());
    }

    private static Slice wanted(Term... markets) {
        return wanted(exports("2023"), markets);
    }

    private static Slice wanted(Slice slice, Term... markets) {
        return slice.ofMarkets(new Selection(List.of(markets), List.of()));
    }

    private static Slice without(Slice slice, Term... markets) {
        return slice.ofMarkets(new Selection(slice.markets().wanted(), List.of(markets)));
    }

    private static Slice products(Slice slice, Term wanted, Term unwanted) {
        return ofProducts(slice, new Selection(List.of(wanted), List.of(unwanted)));
    }

    private static Term allProducts() {
        return new Term("TOTAL", Optional.of(Member.TOTAL));
    }

    private static Term code(String product) {
        return new Term(product, Optional.empty());
    }

    private static Term market(String name) {
        return new Term(name, Optional.of(Fixture.market(name)));
    }

    private static Term group(String name, String... members) {
        return new Term(
                name,
                Optional.of(Member.group(
                        name,
                        GroupComposition.of(() -> Stream.of(members)
                                .map(member -> stay(member, null, null))
                                .toList()))));
    }
}
