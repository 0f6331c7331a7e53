package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.details;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.stay;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.changing;
import static trade.Slices.exports;
import static trade.Slices.ofProducts;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.Slices.withTerm;
import static trade.Slices.withoutMarkets;
import static trade.Slices.withoutReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.Slices;
import trade.cube.Selection.Term;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.figure.Listing;
import trade.figure.Share;
import trade.figure.Surplus;
import trade.table.ShareWhole;
import trade.table.Table;

/** What figures make of groups that are put together of their members. */
class GroupsTest {

    private static final String SHOES_AND_COFFEE = """
            2023 export US 090111  80
            2023 export US 090121  20
            2023 export US 640399  50
            2024 export US 090111 100
            2024 export US 090121  40
            2024 export US 640399  70
            """;

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
    void what_is_left_of_a_group_is_of_it() {
        String published = """
                2023 export World    TOTAL 100
                2023 export EU       TOTAL 40
                2023 export Germany  TOTAL 10
                2023 export OtherEU  TOTAL 30
                2023 export US       TOTAL 50
                """;
        Slice eu = withMarkets(exports("2023", MARKET), "EU");

        Table ofEu = share(eu, published);
        assertThat(column(ofEu, "market")).containsExactly("EU");
        assertThat(Fixture.rest(ofEu, "value")).containsExactly("50", "10");
        assertThat(column(share(exports("2023", MARKET), published), "market"))
                .containsExactly("US", "OtherEU", "Germany");
        assertThat(Fixture.rest(share(withMarkets(exports("2023", MARKET), "EU", "OtherEU"), published), "value"))
                .containsExactly("50", "10");
    }

    @Test
    void a_group_is_put_together_with_what_is_left_of_it_and_lacks_nobody_then() {
        String membersAlone = """
                2023 export World     TOTAL 100
                2023 export Japan     TOTAL 10
                2023 export OtherClub TOTAL 30
                2023 export OtherAsia TOTAL 5
                """;

        Table club = share(withMarkets(exports("2023", MARKET), "Club"), membersAlone);

        assertThat(column(club, "value")).containsExactly("40");
        assertThat(warnings(club)).isEmpty();
        assertThat(column(share(changing(withMarkets(exports("2023", MARKET), "Club")), membersAlone), "value"))
                .containsExactly("40");
        assertThat(Member.region("Asia").holds(Fixture.market("OtherAsia"))).isTrue();
        assertThat(Fixture.market("Club").holds(Fixture.market("OtherAsia"))).isFalse();
    }

    private static final String REGIONS = """
            2022 export World  TOTAL 900
            2022 export Orient TOTAL 500
            2022 export Club   TOTAL 200
            2022 export Peru   TOTAL 300
            2023 export World  TOTAL 960
            2023 export Orient TOTAL 550
            2023 export Club   TOTAL 220
            2023 export Peru   TOTAL 310
            """;

    @Test
    void a_region_is_without_the_members_that_it_is_drawn_around() {
        assertThat(column(
                        table(yearOnYear(withoutMarkets(withMarkets(exports("2023"), "Orient"), "Club")), REGIONS),
                        "value"))
                .containsExactly("330");
        assertThat(column(
                        table(
                                yearOnYear(withoutMarkets(withMarkets(exports("2023"), "World"), "Orient", "Club")),
                                REGIONS),
                        "value"))
                .containsExactly("410");
        assertThat(column(table(yearOnYear(withoutMarkets(exports("2023"), "Orient")), REGIONS), "value"))
                .containsExactly("310");
    }

    @Test
    void a_region_is_drawn_around_a_group_if_it_is_around_nine_in_ten_of_its_members() {
        Member region = Member.region("Region", members(1, 9));

        assertThat(region.isAround(Member.group("Ten", members(1, 10)))).isTrue();
        assertThat(region.isAround(Member.group("Eleven", members(1, 11)))).isFalse();
        assertThat(region.isAround(Member.group("Nine", members(2, 10)))).isFalse();
        assertThat(region.isAround(Member.region("Of nobody knows whom"))).isFalse();
        assertThat(region.isAround(Fixture.market("Peru"))).isFalse();
    }

    private static Set<Member> members(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> Member.part("M" + number, "Member " + number))
                .collect(Collectors.toSet());
    }

    @Test
    void a_member_of_a_region_is_part_of_it_in_a_total() {
        Table both = table(yearOnYear(withMarkets(exports("2023", MARKET), "Orient", "Club")), REGIONS);

        assertThat(total(both, "value")).isEqualTo("550");
        assertThat(notes(both)).contains("left out of totals: Club; they are part of a row that is counted");
        assertThat(Fixture.rest(share(withMarkets(exports("2023", MARKET), "Orient"), REGIONS), "value"))
                .containsExactly("310", "100");
    }

    @Test
    void nothing_is_taken_off_a_group_of_which_nobody_says_what_is_in_it_nor_added_to_it() {
        String zones = """
                2023 export World TOTAL 100
                2023 export Asia  TOTAL 60
                2023 export Japan TOTAL 20
                """;

        assertThatThrownBy(() ->
                        table(yearOnYear(withoutMarkets(withMarkets(exports("2023"), "Asia"), "Japan")), zones))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("nobody says what is in Asia, so that Japan cannot be taken off it");
        assertThatThrownBy(() -> table(
                        yearOnYear(withoutMarkets(withMarkets(exports("2023"), "World"), "Asia", "Japan")), zones))
                .hasMessage("nobody says what is in Asia, so that Japan cannot be taken off it");
        assertThat(column(
                        table(yearOnYear(withoutMarkets(withMarkets(exports("2023"), "World"), "Asia")), zones),
                        "value"))
                .containsExactly("40");
        Table both = table(yearOnYear(withMarkets(exports("2023", MARKET), "Asia", "Japan")), zones);
        assertThat(total(both, "value")).isEqualTo("20");
        assertThat(warnings(both))
                .contains("left out of totals: Asia; nobody says what is in it, which may be of the same trade");
    }

    @Test
    void a_reporter_of_which_nobody_says_who_is_in_it_is_in_no_total() {
        String reporters = """
                2023 export Asia:Peru  TOTAL 60
                2023 export Japan:Peru TOTAL 20
                """;

        Table both = table(yearOnYear(withReporters(exports("2023", REPORTER), "Asia", "Japan")), reporters);

        assertThat(total(both, "value")).isEqualTo("20");
        assertThat(warnings(both))
                .contains(
                        "left out of totals: Asia (reporter); nobody says what is in it, which may be of the same trade");
    }

    @Test
    void a_group_has_no_figure_where_there_are_members_of_it_alone() {
        String dataset = """
                2022 export EU      TOTAL 100
                2022 export Peru    TOTAL 10
                2023 export Germany TOTAL 50
                2023 export Peru    TOTAL 20
                """;

        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "EU", "Peru")), dataset);

        assertThat(column(table, "value")).containsExactlyInAnyOrder("not reported", "20");
        assertThat(total(table, "value")).isEqualTo("not reported");
    }

    @Test
    void a_group_that_has_some_of_the_years_of_a_window_of_quarters_makes_its_total_partial() {
        StringBuilder dataset = new StringBuilder("2022 export EU TOTAL 100\n2023-Q1 export Germany TOTAL 50\n");
        for (String year : List.of("2022", "2023")) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                dataset.append(year).append("-Q").append(quarter).append(" export Peru TOTAL 10\n");
            }
        }

        Table table = table(
                new Share(
                        withMarkets(exports("2022-Q1..2023-Q4", MARKET), "EU", "Peru"),
                        ShareWhole.SELECTION,
                        List.of()),
                dataset.toString());

        assertThat(total(table, "value")).isEqualTo("partial period");
    }

    @Test
    void a_group_is_not_known_where_another_edition_of_it_is_there_alone() {
        String dataset = """
                2023 export EU-28   TOTAL 400
                2023 export Britain TOTAL  60
                2024 export EU      TOTAL 330
                2024 export Britain TOTAL  55
                """;
        Slice slice = withMarkets(exports("2024", MARKET), "EU", "Britain");
        Table table = table(new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), dataset);

        assertThat(column(table, "value")).containsExactly("330", "55");
        assertThat(column(table, "base")).containsExactly("not reported", "60");
        assertThat(total(table, "value")).isEqualTo("385");
        assertThat(total(table, "growth_pct")).isEqualTo("base missing");
    }

    @Test
    void groups_that_are_not_there_in_the_period_are_not_said_to_be_left_out() {
        String dataset = """
                2022 export EU      TOTAL 400
                2023 export EU-28   TOTAL 400
                2023 export Germany TOTAL 300
                2023 export Peru    TOTAL  60
                """;

        assertThat(notes(table(new Share(exports("2023", MARKET), ShareWhole.SELECTION, List.of()), dataset)))
                .contains("left out of rows and totals: EU-28; their members stand beside them");
    }

    @Test
    void a_group_that_is_published_in_other_years_alone_is_said_to_lack_members() {
        String dataset = """
                2019 export EU      TOTAL 400
                2022 export Germany TOTAL 50
                2023 export Germany TOTAL 60
                """;

        assertThat(warnings(table(yearOnYear(withMarkets(exports("2023"), "EU")), dataset)))
                .containsExactly("EU is without members that are not in the data: France");
        assertThat(warnings(table(yearOnYear(withMarkets(exports("2019"), "EU")), dataset)))
                .noneMatch(warning -> warning.contains("without members"));
    }

    private static final String CHANGE_OF_EDITION = """
            2019 export EU-28   TOTAL 400
            2019 export Britain TOTAL 60
            2019 export US      TOTAL 300
            2020 export EU      TOTAL 330
            2020 export Britain TOTAL 55
            2020 export US      TOTAL 310
            2021 export EU      TOTAL 350
            2021 export Britain TOTAL 50
            2021 export US      TOTAL 330
            """;

    @Test
    void a_larger_edition_of_a_group_is_put_together_of_a_smaller_one_and_who_is_not_in_that() {
        Table table = table(yearOnYear(withMarkets(exports("2021"), "EU-28")), CHANGE_OF_EDITION);

        assertThat(column(table, "value")).containsExactly("400");
        assertThat(column(table, "base")).containsExactly("385");
        assertThat(warnings(table)).isEmpty();
        assertThat(details(table)).contains("EU-28 holds, of what is in the data: Britain, EU");
    }

    @Test
    void a_group_that_had_the_same_members_under_another_name_is_that_one() {
        Member thirty = Member.group(
                "Thirty",
                GroupComposition.of(() -> List.of(
                        stay("Germany", null, null), stay("France", null, null), stay("Britain", null, "2020-01-31"))));
        Table table = table(
                new Growth(withTerm(exports("2019"), new Term("Thirty", Optional.of(thirty))), List.of()),
                CHANGE_OF_EDITION);

        assertThat(column(table, "value")).containsExactly("400");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_group_that_changes_is_another_edition_while_it_has_all_of_its_members() {
        Member thirty = Member.group(
                "Thirty",
                GroupComposition.of(() -> List.of(
                        stay("Germany", null, null), stay("France", null, null), stay("Britain", null, "2020-01-31"))));
        Slice slice = changing(withTerm(exports("2019..2020", PERIOD), new Term("Thirty", Optional.of(thirty))));

        assertThat(column(table(new Growth(slice, List.of()), CHANGE_OF_EDITION), "value"))
                .containsExactly("400", "not reported");
    }

    @Test
    void an_edition_of_which_all_members_are_listed_is_these() {
        Table table = table(yearOnYear(withMarkets(exports("2021"), "EU-28")), CHANGE_OF_EDITION + """
                2020 export Germany TOTAL 200
                2020 export France  TOTAL 120
                2021 export Germany TOTAL 210
                2021 export France  TOTAL 125
                """);

        assertThat(column(table, "value")).containsExactly("385");
        assertThat(column(table, "base")).containsExactly("375");
    }

    @Test
    void an_edition_that_is_published_by_another_reporter_alone_is_its_members() {
        Table table = table(new Growth(withMarkets(exports("2021", REPORTER), "EU-28"), List.of()), """
                2021 export Peru:EU       TOTAL 350
                2021 export Peru:Britain  TOTAL 50
                2021 export Chile:Germany TOTAL 20
                2021 export Chile:Britain TOTAL 5
                """);

        assertThat(column(table, "value")).containsExactly("400", "25");
    }

    @Test
    void what_is_taken_off_an_edition_is_taken_off_each_member_once() {
        String dataset = """
                2021 export Chile:EU-28   TOTAL 90
                2021 export Peru:EU       TOTAL 79
                2021 export Peru:Germany  TOTAL 50
                """;

        assertThat(column(editionWithout("EU", dataset), "value")).containsExactlyInAnyOrder("0", "not reported");
        assertThat(column(editionWithout("Germany", dataset), "value")).containsExactlyInAnyOrder("29", "not reported");
    }

    private static Table editionWithout(String member, String dataset) {
        return table(
                new Growth(withoutMarkets(withMarkets(exports("2021", REPORTER), "EU-28"), member), List.of()),
                dataset);
    }

    @Test
    void an_edition_without_a_member_is_what_is_left_of_those_that_it_is_put_together_of() {
        Table table = table(
                new Growth(withoutMarkets(withMarkets(exports("2021"), "EU-28"), "Germany"), List.of()),
                CHANGE_OF_EDITION.replace("2019 export EU-28   TOTAL 400\n", "") + "2021 export Germany TOTAL 210\n");

        assertThat(column(table, "value")).containsExactly("190");
    }

    @Test
    void a_group_has_no_figure_where_there_is_another_edition_of_it_alone() {
        Table table = table(yearOnYear(withMarkets(exports("2020", MARKET), "EU", "Britain")), CHANGE_OF_EDITION);

        assertThat(total(table, "value")).isEqualTo("385");
        assertThat(total(table, "base")).isEqualTo("not reported");
        assertThat(total(table, "growth_pct")).isEqualTo("base missing");
    }

    @Test
    void a_group_with_figures_of_its_own_may_have_groups_in_it_that_share_members() {
        String dataset = """
                2022 export Union TOTAL 90
                2023 export Union TOTAL 100
                2023 export Club  TOTAL 60
                2023 export Pact  TOTAL 50
                """;

        assertThat(column(table(yearOnYear(withMarkets(exports("2023"), "Union")), dataset), "value"))
                .containsExactly("100");
        assertThatThrownBy(() ->
                        table(yearOnYear(withMarkets(exports("2023"), "Union")), dataset.replaceAll(".*Union.*\n", "")))
                .isInstanceOf(NotSummable.class);
    }

    @Test
    void a_group_has_no_figure_where_there_is_another_alone_that_has_a_few_of_its_members() {
        Table table = table(yearOnYear(withMarkets(exports("2020", MARKET), "Core", "US")), """
                2019 export US     TOTAL 30
                2019 export EU-28  TOTAL 400
                2020 export Core   TOTAL 50
                2020 export US     TOTAL 31
                2020 export EU-28  TOTAL 410
                """);

        assertThat(total(table, "value")).isEqualTo("81");
        assertThat(total(table, "base")).isEqualTo("not reported");
    }

    @Test
    void a_group_is_listed_in_the_flow_in_which_none_of_its_members_stand_beside_it() {
        Slice slice = Slices.ofFlows(withoutMarkets(exports("2024"), "Peru"), EnumSet.of(Flow.EXPORT, Flow.IMPORT));
        Table table = table(new Surplus(slice, List.of(), false, false, Listing.ALL), """
                2024 export Japan   TOTAL 68
                2024 export Peru    TOTAL 28
                2024 export EU      TOTAL 23
                2024 import Japan   TOTAL  5
                2024 import Germany TOTAL 65
                2024 import EU      TOTAL 80
                """);

        assertThat(column(table, "exports")).containsExactly("91");
        assertThat(column(table, "imports")).containsExactly("70");
    }

    @Test
    void what_is_listed_without_a_group_is_told_where_another_one_of_its_members_is_not_there() {
        Table table = table(new Growth(withoutMarkets(withMarkets(exports("2024"), "World"), "EU"), List.of()), """
                2023 export EU-28 TOTAL 90
                2023 export EU    TOTAL 70
                2024 export EU    TOTAL 54
                2024 export Japan TOTAL 18
                """);

        assertThat(column(table, "value")).containsExactly("18");
    }

    @Test
    void a_group_that_stands_alone_is_no_matter_where_it_is_taken_off() {
        Table table = table(yearOnYear(withoutMarkets(exports("2021"), "EU")), """
                2020 export EU      TOTAL 70
                2020 export Germany TOTAL 30
                2020 export US      TOTAL 10
                2021 export EU      TOTAL 80
                2021 export US      TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("11");
    }

    @Test
    void nobody_knows_all_that_is_listed_where_a_group_stands_without_the_members_that_it_is_left_out_for() {
        Table table = table(yearOnYear(exports("2021", PERIOD)), """
                2020 export EU      TOTAL 70
                2020 export US      TOTAL 10
                2021 export EU      TOTAL 80
                2021 export Germany TOTAL 30
                2021 export France  TOTAL 45
                2021 export US      TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("86");
        assertThat(column(table, "base")).containsExactly("not reported");
    }

    @Test
    void a_market_that_became_several_is_no_edition_of_a_group_of_these() {
        Table table = table(yearOnYear(exports("1999", MARKET)), """
                1998 export Belgium-Luxembourg TOTAL 100
                1998 export BeLu               TOTAL 100
                1999 export Belgium            TOTAL 80
                1999 export Luxembourg         TOTAL 30
                1999 export BeLu               TOTAL 110
                """);

        assertThat(total(table, "value")).isEqualTo("110");
        assertThat(total(table, "base")).isEqualTo("100");
    }

    @Test
    void groups_that_are_put_together_of_others_count_no_member_twice_in_years_without_a_figure_of_their_own() {
        Table table = table(new Growth(withMarkets(exports("2023"), "Bloc"), List.of()), """
                2022 export Bloc   TOTAL 200
                2023 export EU     TOTAL 100
                2023 export France TOTAL 60
                2023 export China  TOTAL 11
                """);

        assertThat(column(table, "value")).containsExactly("111");
    }

    @Test
    void no_group_is_said_to_be_left_out_that_is_not_there_in_the_period_or_not_wanted() {
        String dataset = """
                2019 export EU      TOTAL 100
                2019 export Germany TOTAL 60
                2019 export Peru    TOTAL 10
                2020 export Germany TOTAL 70
                2020 export Peru    TOTAL 11
                """;

        assertThat(notes(table(new Growth(exports("2019"), List.of()), dataset)))
                .contains("left out of rows and totals: EU; their members stand beside them");
        assertThat(notes(table(new Growth(withoutMarkets(exports("2019"), "Germany"), List.of()), dataset)))
                .contains("left out of rows and totals: EU; their members stand beside them");
        assertThat(notes(table(new Growth(exports("2020"), List.of()), dataset)))
                .noneMatch(note -> note.contains("left out"));
        assertThat(notes(table(new Growth(withoutMarkets(exports("2019"), "EU"), List.of()), dataset)))
                .noneMatch(note -> note.contains("left out"));
    }

    @Test
    void no_reporter_is_said_to_be_left_out_that_is_not_wanted() {
        String dataset = """
                2019 export EU:US      TOTAL 100
                2019 export Germany:US TOTAL 60
                2019 export Peru:US    TOTAL 10
                """;
        Slice all = exports("2019", REPORTER);

        assertThat(notes(table(new Growth(all, List.of()), dataset)))
                .contains("left out of rows and totals: EU (reporter); their members stand beside them");
        assertThat(notes(table(new Growth(withoutReporters(all, "Peru"), List.of()), dataset)))
                .contains("left out of rows and totals: EU (reporter); their members stand beside them");
        assertThat(notes(table(new Growth(withoutReporters(all, "EU"), List.of()), dataset)))
                .noneMatch(note -> note.contains("left out"));
    }

    private static Table share(Slice slice, String dataset) {
        return table(new Share(slice, ShareWhole.ALL, List.of()), dataset);
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
        Member wide = Member.group(
                "Wide", GroupComposition.of(() -> List.of(stay("EU", null, null), stay("China", null, null))));
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
        Member wide = Member.group(
                "Wide", GroupComposition.of(() -> List.of(stay("EU", null, null), stay("China", null, null))));
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
        Cube cube = Fixture.cube(DataCheck.query(Measure.VALUE), """
                2022-01 export Pact  TOTAL 30
                2022-01 export Chile TOTAL 10
                2022-01 export Peru  TOTAL 10
                2022-01 export Japan TOTAL 10
                """);

        assertThat(DataCheck.findingsOf(cube))
                .extracting(finding -> finding.text().toString())
                .contains("Pact beside Chile; Peru")
                .noneMatch(text -> text.contains("Pact beside Chile; Japan"));
    }

    @Test
    void members_of_a_member_group_lack_and_not_the_group_whose_members_are_there() {
        Member wide = Member.group(
                "Wide", GroupComposition.of(() -> List.of(stay("EU", null, null), stay("Club", null, null))));
        Slice slice = withTerm(exports("2023"), new Term("Wide", Optional.of(wide)));
        Table table = table(new Growth(slice, List.of()), "2023 export France TOTAL 60");

        assertThat(warnings(table))
                .containsExactly("Wide is without members that are not in the data: Germany; Club; Japan; China");
    }

    @Test
    void a_group_can_be_asked_for_without_some_of_its_members() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "Pact", "China"), "Japan");
        Table table = table(yearOnYear(slice), MEMBERS_COME_AND_GO);

        assertThat(column(table, "market")).containsExactly("Pact without Japan, China");
        assertThat(column(table, "value")).containsExactly("99");
        assertThat(column(table, "base")).containsExactly("90");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void who_is_left_out_of_a_group_is_no_market_of_its_total() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "Pact"), "Japan");
        Growth growth = yearOnYear(slice);
        Cube cube = Fixture.cube(growth, MEMBERS_COME_AND_GO);

        assertThat(new Breakdown(cube, slice, slice.window(cube), List.of()).marketsOfTotal())
                .extracting(Member::name)
                .containsExactly("Chile");
    }

    @Test
    void the_markets_of_a_group_that_changes_are_its_members_in_what_is_compared() {
        Slice slice = changing(withMarkets(exports("2024"), "Pact"));
        Cube cube = Fixture.cube(
                yearOnYear(slice), "2024 export Chile TOTAL 1\n2024 export Japan TOTAL 1\n2024 export Peru TOTAL 1");

        assertThat(new Breakdown(cube, slice, slice.window(cube), List.of()).marketsOfTotal())
                .extracting(Member::name)
                .containsExactlyInAnyOrder("Chile", "Japan");
        assertThat(new Breakdown(cube, slice, slice.window(cube), List.of(Window.of(Period.parse("2022"))))
                        .marketsOfTotal())
                .extracting(Member::name)
                .containsExactlyInAnyOrder("Chile", "Japan", "Peru");
    }

    @Test
    void to_leave_out_what_is_no_member_changes_nothing() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "Pact"), "China");
        Table table = table(yearOnYear(slice), MEMBERS_COME_AND_GO);

        assertThat(column(table, "market")).containsExactly("Pact");
        assertThat(column(table, "value")).containsExactly("55");
    }

    @Test
    void a_published_group_without_a_member_is_what_it_has_beyond_that_one() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "EU"), "Germany");
        Table table = table(yearOnYear(slice), """
                2022 export EU      TOTAL 100
                2022 export Germany TOTAL  60
                2022 export France  TOTAL  30
                2023 export EU      TOTAL 110
                2023 export Germany TOTAL  60
                2023 export France  TOTAL  33
                """);

        assertThat(column(table, "market")).containsExactly("EU without Germany");
        assertThat(column(table, "value")).containsExactly("50");
        assertThat(column(table, "growth_pct")).containsExactly("25");
    }

    private static final String GROUP_BESIDE_ITS_MEMBERS = """
            2023 export EU      TOTAL 210
            2023 export Germany TOTAL  90
            2023 export France  TOTAL  60
            2023 export Norway  TOTAL  25
            2023 export Japan   TOTAL  31
            """;

    @Test
    void a_market_that_is_left_out_takes_no_group_beside_its_members_with_it() {
        Table table = table(
                new Growth(withoutMarkets(exports("2023", MARKET), "France"), List.of()), GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "market")).containsExactly("Germany", "Japan", "Norway");
        assertThat(total(table, "value")).isEqualTo("146");
    }

    @Test
    void a_group_that_is_not_published_where_its_members_are_is_not_nothing_in_a_total() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "EU", "Japan")), """
                2022 export Germany TOTAL  60
                2022 export Japan   TOTAL  90
                2023 export Germany TOTAL  66
                2023 export EU      TOTAL 140
                2023 export Japan   TOTAL  95
                """);

        assertThat(column(table, "base")).containsExactly("not reported", "90");
        assertThat(total(table, "value")).isEqualTo("235");
        assertThat(total(table, "base")).isEqualTo("not reported");
        assertThat(total(table, "growth_pct")).isEqualTo("base missing");
    }

    @Test
    void a_group_is_taken_off_the_sum_of_all_that_is_listed_as_it_is_part_of_it() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "World"), "EU");

        assertThat(column(table(new Growth(slice, List.of()), GROUP_BESIDE_ITS_MEMBERS), "value"))
                .containsExactly("56");
    }

    @Test
    void what_is_left_beside_a_group_is_of_the_markets_that_are_none_of_its_members() {
        Table table = table(
                new Share(withMarkets(exports("2023", MARKET), "EU"), ShareWhole.ALL, List.of()),
                GROUP_BESIDE_ITS_MEMBERS);

        assertThat(column(table, "value")).containsExactly("210");
        assertThat(other(table, "value")).isEqualTo("56");
        assertThat(warnings(table))
                .contains("EU is not the sum of its members listed, which the total is of: rows do not add up to it");
    }

    @Test
    void a_group_within_a_larger_one_is_not_added_to_it() {
        Table table = table(new Growth(exports("2023", MARKET), List.of()), """
                2023 export Core TOTAL 210
                2023 export EU   TOTAL 270
                2023 export Peru TOTAL  31
                """);

        assertThat(column(table, "market")).containsExactly("EU", "Peru");
        assertThat(total(table, "value")).isEqualTo("301");
        assertThat(warnings(table)).contains("left out of rows and totals: Core, as EU has members of it too");
    }

    @Test
    void members_that_a_total_could_not_be_freed_of_are_named() {
        Slice slice = withoutMarkets(withMarkets(exports("2023"), "World"), "EU");
        Table table = table(new Growth(slice, List.of()), """
                2023 export World  TOTAL 300
                2023 export France TOTAL  60
                """);

        assertThat(warnings(table)).contains("EU is without members that are not in the data: Germany");
    }

    @Test
    void a_member_that_belongs_in_some_periods_alone_cannot_stand_beside_its_group() {
        assertThatThrownBy(() -> table(
                        yearOnYear(changing(withMarkets(exports("2023", MARKET), "Pact", "Peru"))),
                        MEMBERS_COME_AND_GO))
                .isInstanceOf(IncompatibleParameters.class)
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
        assertThat(table.rest()).isEmpty();
        assertThat(notes(table)).noneMatch(note -> note.contains("several"));
    }

    private static final String WORLD_AND_MARKETS = """
            2023 export World   TOTAL 100
            2023 export Germany TOTAL  10
            2023 export France  TOTAL   5
            2023 export Japan   TOTAL  20
            2024 export World   TOTAL 200
            2024 export Germany TOTAL  30
            2024 export France  TOTAL  15
            """;

    @Test
    void the_world_without_a_market_is_the_published_total_less_that_market() {
        Table table = table(yearOnYear(without("Germany")), WORLD_AND_MARKETS);

        assertThat(column(table, "market")).containsExactly("World without Germany");
        assertThat(column(table, "value")).containsExactly("170");
        assertThat(column(table, "base")).containsExactly("90");
        assertThat(table.title()).hasToString("Exports to World without Germany, 2024 against 2023");
        assertThat(table.notes())
                .extracting(note -> note.text().toString())
                .contains("World without Germany is the total less Germany");
    }

    @Test
    void the_world_without_a_market_that_was_not_reported_is_not_known() {
        Table table = table(yearOnYear(without("Japan")), WORLD_AND_MARKETS);

        assertThat(column(table, "value")).containsExactly("not reported");
        assertThat(column(table, "base")).containsExactly("80");
    }

    @Test
    void the_world_without_a_market_has_its_reason_where_that_is_withheld() {
        Table table = table(yearOnYear(without("Japan")), WORLD_AND_MARKETS + "2024 export Japan TOTAL confidential");

        assertThat(column(table, "value")).containsExactly("confidential");
    }

    @Test
    void what_lies_within_another_is_taken_off_the_world_once() {
        Table table = table(yearOnYear(without("EU", "Germany")), WORLD_AND_MARKETS);

        assertThat(column(table, "value")).containsExactly("155");
    }

    @Test
    void where_no_world_is_published_it_is_the_markets_listed_that_one_is_taken_off() {
        Table table = table(yearOnYear(without("Germany")), """
                2023 export Germany TOTAL 10
                2023 export Japan   TOTAL 20
                2024 export Germany TOTAL 30
                2024 export Japan   TOTAL 25
                """);

        assertThat(column(table, "value")).containsExactly("25");
        assertThat(column(table, "base")).containsExactly("20");
    }

    @Test
    void a_market_beside_the_world_without_another_is_part_of_it() {
        Slice slice = withoutMarkets(withMarkets(exports("2024", MARKET), "World", "France"), "Germany");
        Table table = table(yearOnYear(slice), WORLD_AND_MARKETS);

        assertThat(column(table, "market")).containsExactly("World without Germany", "France");
        assertThat(total(table, "value")).isEqualTo("170");
    }

    @Test
    void the_world_without_a_market_is_of_a_product_where_one_is_asked_for() {
        Slice slice = withProducts(without("Germany"), "Tea");
        Table table = table(yearOnYear(slice), """
                2024 export World   Tea    50
                2024 export Germany Tea    20
                2024 export World   Coffee 70
                2024 export Germany Coffee  1
                """);

        assertThat(column(table, "value")).containsExactly("30");
    }

    @Test
    void the_world_of_reporters_without_one_is_their_published_total_less_that_one() {
        Selection others = new Selection(
                List.of(new Term("World", Optional.of(Member.WORLD))),
                List.of(new Term("Peru", Optional.of(Fixture.market("Peru")))));
        Table table = table(yearOnYear(exports("2024", REPORTER).withReporters(others)), """
                2023 export World:China TOTAL 900
                2023 export Peru:China  TOTAL  90
                2024 export World:China TOTAL 1000
                2024 export World:EU    TOTAL  500
                2024 export World:France TOTAL 400
                2024 export Peru:China  TOTAL 100
                """);

        assertThat(column(table, "reporter")).containsExactly("World without Peru");
        assertThat(column(table, "value")).containsExactly("1300");
        assertThat(column(table, "base")).containsExactly("810");
        assertThat(details(table)).contains("World without Peru is the total less Peru");
    }

    @Test
    void all_products_without_one_are_the_total_less_it() {
        Table table = table(
                yearOnYear(ofProducts(
                        exports("2024"),
                        new Selection(
                                List.of(new Term("TOTAL", Optional.of(Member.TOTAL))),
                                List.of(product("09"), product("0901"))))),
                """
                2024 export World TOTAL 100
                2024 export World 09     30
                2024 export World 0901   10
                """);

        assertThat(column(table, "value")).containsExactly("70");
        assertThat(table.title()).hasToString("Exports of TOTAL without 09, 2024 against 2023");
        assertThat(details(table)).contains("TOTAL without 09 is the total less 09");
    }

    private static Slice without(String... markets) {
        return withoutMarkets(withMarkets(exports("2024"), "World"), markets);
    }

    @Test
    void a_group_of_products_is_their_sum_and_counts_no_code_twice() {
        Member fish =
                Member.group("Fish and tea", GroupComposition.of(new NamedProducts(List.of("03*", "Tea", "Rice"))));
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

    @Test
    void a_group_of_products_adds_to_another_product() {
        Table table = table(growth(group("coffee", "0901*"), product("640399")), SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("210");
        assertThat(column(table, "base")).containsExactly("150");
    }

    @Test
    void groups_of_products_add_up() {
        Table table = table(growth(group("coffee", "0901*"), group("shoes", "64*")), SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("210");
    }

    @Test
    void rows_of_a_group_and_of_another_product_are_parts_of_their_total() {
        Table table = table(growth(PRODUCT, group("coffee", "0901*"), product("640399")), SHOES_AND_COFFEE);

        assertThat(column(table, "product")).containsExactly("coffee", "640399");
        assertThat(column(table, "value")).containsExactly("140", "70");
        assertThat(total(table, "value")).isEqualTo("210");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void a_product_of_a_group_that_stands_beside_it_counts_once() {
        Table table = table(growth(PRODUCT, group("coffee", "0901*"), product("090111")), SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("140", "100");
        assertThat(total(table, "value")).isEqualTo("140");
        assertThat(notes(table)).contains("left out of totals: 090111; they are part of a row that is counted");
    }

    @Test
    void a_code_within_a_code_of_a_group_counts_once_and_so_does_a_group_within_a_code() {
        String nested = """
                2024 export US 09     140
                2024 export US 090111 100
                2024 export US 090121  40
                2024 export US 64      70
                """;
        assertThat(total(table(growth(PRODUCT, group("hot", "09", "64"), product("090111")), nested), "value"))
                .isEqualTo("210");
        assertThat(total(table(growth(PRODUCT, product("09"), group("beans", "090111")), nested), "value"))
                .isEqualTo("140");
        assertThat(total(table(growth(PRODUCT, product("09"), group("mix", "090111", "64")), nested), "value"))
                .isEqualTo("210");
    }

    @Test
    void groups_of_products_that_overlap_are_a_union_and_the_overlap_is_said() {
        Table table = table(
                growth(PRODUCT, group("drinks", "090111", "090121"), group("raw", "090111", "640399")),
                SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("170", "140");
        assertThat(other(table, "product")).isEqualTo("Counted in several rows");
        assertThat(other(table, "value")).isEqualTo("-100");
        assertThat(total(table, "value")).isEqualTo("210");
        assertThat(notes(table)).contains("in several of the groups, and counted once in their total: 090111");
    }

    @Test
    void of_two_groups_of_the_same_products_the_second_is_no_part_of_the_total() {
        Table table = table(growth(PRODUCT, group("one", "0901*"), group("two", "0901*")), SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("140", "140");
        assertThat(total(table, "value")).isEqualTo("140");
        assertThat(notes(table)).contains("left out of totals: two; they are part of a row that is counted");
    }

    @Test
    void the_total_beside_a_group_of_products_is_the_total() {
        Term total = new Term("TOTAL", Optional.of(Member.TOTAL));
        Table table = table(growth(PRODUCT, total, group("coffee", "0901*")), SHOES_AND_COFFEE);

        assertThat(column(table, "value")).containsExactly("210", "140");
        assertThat(total(table, "value")).isEqualTo("210");
    }

    private static Growth growth(Term... products) {
        return yearOnYear(withProducts(exports("2024"), products));
    }

    private static Growth growth(Dimension by, Term... products) {
        return yearOnYear(withProducts(exports("2024", by), products));
    }

    private static Term product(String code) {
        return new Term(code, Optional.empty());
    }

    private static Term group(String name, String... products) {
        return new Term(
                name, Optional.of(Member.group(name, GroupComposition.of(new NamedProducts(List.of(products))))));
    }

    private static Growth yearOnYear(Slice slice) {
        return new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
    }
}
