package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;
import static trade.cube.Dimension.REPORTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.figure.Comparison;
import trade.figure.Growth;
import trade.figure.Listing;
import trade.figure.Rank;
import trade.figure.Share;
import trade.table.ShareWhole;
import trade.table.Table;

/** Whose trade it is: one reporter's, or that of several side by side, never of several unasked. */
class ReporterTest {

    private static final String TWO = """
            2022 export Vietnam:Japan Coffee 10
            2022 export Brazil:Japan  Coffee 40
            2023 export Vietnam:Japan Coffee 20
            2023 export Vietnam:Peru  Tea     5
            2023 export Brazil:Japan  Coffee 30
            """;

    @Test
    void several_reporters_are_refused_if_nobody_said_whose_trade_it_is() {
        SeveralReporters several = catchThrowableOfType(SeveralReporters.class, () -> table(exports("2023"), TWO));

        assertThat(several.reporters()).extracting(Member::name).containsExactly("Brazil", "Vietnam");
    }

    @Test
    void one_reporter_is_asked_for() {
        Table table = table(withReporters(exports("2023", MARKET), "Vietnam"), TWO);

        assertThat(column(table, "market")).containsExactly("Japan", "Peru");
        assertThat(column(table, "value")).containsExactly("20", "5");
        assertThat(column(table, "base")).containsExactly("10", "not reported");
        assertThat(total(table, "value")).isEqualTo("25");
        assertThat(Fixture.context(table)).containsEntry("reporter", "Vietnam");
        assertThat(table.title()).hasToString("Vietnam: Exports of products listed by market, 2023 against 2022");
    }

    @Test
    void a_reporter_is_late_too_where_the_others_have_no_trade() {
        Slice slice = withProducts(withReporters(exports("2022..2023"), "Vietnam", "Brazil"), "Tea");
        Table table = table(slice, """
                2022 export Vietnam:Japan Coffee 10
                2022 export Brazil:Japan  Tea    40
                2023 export Vietnam:Japan Coffee 20
                """);

        assertThat(column(table, "value")).containsExactly("reporter missing");
    }

    @Test
    void a_reporter_that_is_late_is_named_with_the_periods_that_it_lacks() {
        Table table = table(exports("2023", REPORTER), """
                2022 export Vietnam:Japan Coffee 10
                2022 export Brazil:Japan  Coffee 40
                2023 export Vietnam:Japan Coffee 20
                """);

        assertThat(column(table, "value")).containsExactly("20", "not reported");
        assertThat(warnings(table)).contains("not reported, so that there is no total: Brazil (2023)");
    }

    @Test
    void members_of_a_group_that_do_not_report_are_named() {
        Table table = table(withReporters(exports("2023"), "EU"), """
                2022 export Germany:World TOTAL 30
                2023 export Germany:World TOTAL 40
                2023 export Peru:World    TOTAL 50
                """);

        assertThat(column(table, "value")).containsExactly("40");
        assertThat(warnings(table)).contains("EU is without members that are not in the data: France");
    }

    @Test
    void groups_of_reporters_that_share_members_which_are_not_told_apart_have_no_sum() {
        Table table = table(withReporters(exports("2023", REPORTER), "Pact", "Club"), """
                2023 export Pact:World TOTAL 30
                2023 export Club:World TOTAL 40
                """);

        assertThat(column(table, "value")).containsExactly("40", "30");
        assertThat(total(table, "value")).isEqualTo("shared members");
    }

    @Test
    void a_reporter_that_is_late_is_named_where_rows_have_no_total() {
        Slice twoYears = rolling(exports("2022..2024", PERIOD, REPORTER), 2);
        Table table = Fixture.table(new Growth(twoYears, List.of()), """
                2021 export Vietnam:Japan Coffee 10
                2021 export Brazil:Japan  Coffee 30
                2022 export Vietnam:Japan Coffee 10
                2022 export Brazil:Japan  Coffee 40
                2023 export Vietnam:Japan Coffee 20
                2024 export Vietnam:Japan Coffee 20
                """);

        assertThat(column(table, "value")).contains("40", "not reported");
        assertThat(warnings(table)).contains("not reported, so that there is no total: Brazil (2023; 2024)");
    }

    @Test
    void a_reporter_is_late_beside_one_whose_trade_was_rounded_away() {
        Table table = table(withReporters(exports("2023-01..2023-02"), "Vietnam", "Brazil"), """
                2023-01 export Vietnam:World TOTAL 10
                2023-01 export Brazil:World  TOTAL 40
                2023-02 export Vietnam:World TOTAL rounded_to_zero
                """);

        assertThat(column(table, "value")).containsExactly("reporter missing");
    }

    @Test
    void the_only_reporter_of_a_dataset_need_not_be_asked_for() {
        Table table =
                table(exports("2023"), "2023 export Vietnam:Japan Coffee 20\n2022 export Vietnam:Japan Coffee 10\n");

        assertThat(column(table, "value")).containsExactly("20");
        assertThat(Fixture.context(table)).containsEntry("reporter", "Vietnam");
    }

    @Test
    void a_dataset_that_names_no_reporter_says_nothing_of_it() {
        Table table = table(exports("2023"), "2023 export Japan Coffee 20\n2022 export Japan Coffee 10\n");

        assertThat(Fixture.context(table)).doesNotContainKey("reporter");
        assertThat(table.title()).hasToString("Exports of products listed to 1 market listed, 2023 against 2022");
    }

    @Test
    void a_reporter_beside_one_that_is_not_named_is_one_of_several() {
        assertThatThrownBy(
                        () -> table(exports("2023"), "2023 export Japan Coffee 20\n2023 export Peru:Japan Coffee 1\n"))
                .isInstanceOf(SeveralReporters.class);
    }

    @Test
    void a_reporter_that_is_not_there_is_said_not_to_be() {
        assertThatThrownBy(() -> table(withReporters(exports("2023"), "Chile"), TWO))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no reporter Chile; it holds Brazil, Vietnam");
    }

    @Test
    void reporters_stand_side_by_side() {
        Table table = table(exports("2023", REPORTER), TWO);

        assertThat(column(table, "reporter")).containsExactly("Brazil", "Vietnam");
        assertThat(column(table, "value")).containsExactly("30", "25");
        assertThat(column(table, "base")).containsExactly("40", "10");
        assertThat(total(table, "value")).isEqualTo("55");
        assertThat(Fixture.context(table)).doesNotContainKey("reporter");
        assertThat(table.title())
                .hasToString("Exports of products listed to markets listed by reporter, 2023 against 2022");
    }

    @Test
    void reporters_stand_side_by_side_within_a_market_and_a_product() {
        assertThat(column(table(withMarkets(exports("2023", REPORTER), "Japan"), TWO), "value"))
                .containsExactly("30", "20");
        assertThat(column(table(exports("2023", REPORTER, PRODUCT), TWO), "value"))
                .containsExactly("30", "20", "5");
    }

    private static final String BRAZIL_IS_LATE = """
            2022 export Vietnam:Japan Coffee 10
            2022 export Brazil:Japan  Coffee 40
            2023 export Vietnam:Japan Coffee 20
            2023 import Brazil:Japan  Coffee 20
            """;

    @Test
    void a_reporter_that_has_not_reported_a_period_that_others_have_is_named() {
        Table table = table(exports("2023", REPORTER), BRAZIL_IS_LATE);

        assertThat(column(table, "reporter")).containsExactly("Vietnam", "Brazil");
        assertThat(column(table, "value")).containsExactly("20", "not reported");
        assertThat(column(table, "growth_pct")).containsExactly("100", "not reported");
        assertThat(column(table, "contribution_pp")).containsExactly("20", "not reported");
        assertThat(total(table, "value")).isEqualTo("reporter missing");
        assertThat(warnings(table)).containsExactly("not reported, so that there is no total: Brazil (2023)");
    }

    @Test
    void a_reporter_is_late_in_each_of_its_markets() {
        Table table = table(exports("2023", REPORTER, MARKET), BRAZIL_IS_LATE);

        assertThat(column(table, "value")).containsExactly("20", "not reported");
        assertThat(warnings(table)).containsExactly("not reported, so that there is no total: Brazil (2023)");
    }

    @Test
    void a_late_reporter_is_not_gone_from_a_rank() {
        Rank rank = new Rank(exports("2023", REPORTER), List.of(Comparison.YEAR_ON_YEAR), Listing.ALL);

        assertThat(column(Fixture.table(rank, BRAZIL_IS_LATE), "rank")).containsExactly("1", "not reported");
    }

    @Test
    void a_period_that_no_reporter_has_is_no_data() {
        assertThat(column(table(exports("2022", REPORTER), BRAZIL_IS_LATE), "base"))
                .containsExactly("no data", "no data");
    }

    @Test
    void a_level_that_a_reporter_does_not_have_is_no_data() {
        Table table = table(exports("2023", REPORTER, MARKET), BRAZIL_IS_LATE + "2023 export Brazil:World Coffee 50\n");

        assertThat(column(table, "value")).contains("no data");
    }

    @Test
    void months_that_lack_are_those_of_each_reporter() {
        Table table = table(exports("2023-Q1", REPORTER), """
                2023-01 export Vietnam:World TOTAL 1
                2023-02 export Vietnam:World TOTAL 1
                2023-01 export Brazil:World  TOTAL 1
                2023-01 export Peru:World    TOTAL 1
                2023-02 export Peru:World    TOTAL 1
                2023-03 export Peru:World    TOTAL 1
                """);

        assertThat(warnings(table))
                .contains(
                        "partial period: exports of 2023-Q1 (Brazil) lack 2023-02; 2023-03",
                        "partial period: exports of 2023-Q1 (Vietnam) lack 2023-03");
    }

    @Test
    void several_reporters_that_are_asked_for_are_added_up() {
        Table table = table(withReporters(exports("2023"), "Vietnam", "Brazil"), TWO);

        assertThat(column(table, "value")).containsExactly("55");
        assertThat(table.title())
                .hasToString("Vietnam, Brazil: Exports of products listed to markets listed, 2023 against 2022");
    }

    @Test
    void without_a_reporter_that_lacks_a_period_there_is_no_total() {
        Table table = table(withReporters(exports("2023"), "Vietnam", "Brazil"), """
                2022 export Vietnam:Japan Coffee 10
                2023 export Vietnam:Japan Coffee 20
                2023 export Brazil:Japan  Coffee 30
                """);

        assertThat(column(table, "base")).containsExactly("reporter missing");
        assertThat(warnings(table)).contains("not reported, so that there is no total: Brazil (2022)");
    }

    @Test
    void what_one_reporter_covers_is_not_what_another_does() {
        Table table = table(exports("2023", REPORTER), """
                2022 export Vietnam:Japan Coffee 10
                2023 export Vietnam:Japan Coffee 20
                2023 export Brazil:Japan  Coffee 30
                """);

        assertThat(column(table, "base")).containsExactly("not reported", "10");
    }

    @Test
    void the_latest_period_is_that_of_the_reporter_asked_for() {
        String dataset = """
                2022 export Vietnam:Japan Coffee 10
                2023 export Brazil:Japan  Coffee 30
                """;

        assertThat(column(table(withReporters(exports("latest"), "Vietnam"), dataset), "value"))
                .containsExactly("10");
    }

    @Test
    void a_group_of_reporters_is_added_up_of_its_members_or_taken_as_published() {
        String members = """
                2023 export Germany:Japan Coffee 10
                2023 export France:Japan  Coffee 5
                2023 export Peru:Japan    Coffee 1
                """;

        assertThat(column(table(withReporters(exports("2023"), "EU"), members), "value"))
                .containsExactly("15");
        assertThat(column(
                        table(withReporters(exports("2023"), "EU"), members + "2023 export EU:Japan Coffee 17\n"),
                        "value"))
                .containsExactly("17");
    }

    @Test
    void a_group_beside_its_members_is_no_reporter_of_its_own() {
        Table table = table(exports("2023", REPORTER), """
                2023 export Germany:Japan Coffee 10
                2023 export EU:Japan      Coffee 17
                2023 export Peru:Japan    Coffee 1
                """);

        assertThat(column(table, "reporter")).containsExactly("Germany", "Peru");
        assertThat(total(table, "value")).isEqualTo("11");
        assertThat(notes(table))
                .contains("left out of rows and totals: EU (reporter); their members stand beside them");
    }

    @Test
    void a_group_that_reports_without_its_members_is_a_reporter() {
        Table table = table(exports("2023", REPORTER), """
                2023 export EU:Japan   Coffee 17
                2023 export Peru:Japan Coffee 1
                """);

        assertThat(column(table, "reporter")).containsExactly("EU", "Peru");
    }

    @Test
    void a_note_says_whether_it_is_of_reporters_or_of_markets() {
        Table table = table(
                withMarkets(withReporters(exports("2023", MARKET), "Peru", "Chile"), "EU", "France", "Germany"), """
                2023 export Peru:EU       TOTAL 17
                2023 export Peru:France   TOTAL 10
                2023 export Peru:Germany  TOTAL  5
                2023 export Chile:EU      TOTAL 17
                """);

        assertThat(notes(table))
                .contains("left out of totals: France; Germany (markets); they are part of a row that is counted");
    }

    @Test
    void a_reporter_of_a_group_that_stands_beside_it_counts_once() {
        Table table = table(withReporters(exports("2023", REPORTER), "EU", "France"), """
                2023 export EU:Japan     Coffee 17
                2023 export France:Japan Coffee 10
                """);

        assertThat(column(table, "value")).containsExactly("17", "10");
        assertThat(total(table, "value")).isEqualTo("17");
        assertThat(notes(table))
                .contains("left out of totals: France (reporter); they are part of a row that is counted");
    }

    @Test
    void a_published_world_of_reporters_is_their_total() {
        Table table = table(new Share(exports("2023", REPORTER), ShareWhole.SELECTION, List.of()), """
                2023 export World:World   TOTAL 100
                2023 export Vietnam:World TOTAL  20
                2023 export Peru:World    TOTAL   5
                """);

        assertThat(column(table, "reporter")).containsExactly("Vietnam", "Peru");
        assertThat(column(table, "share_pct")).containsExactly("20", "5");
        assertThat(total(table, "value")).isEqualTo("100");
    }

    @Test
    void shares_of_a_market_or_product_are_those_of_the_reporter() {
        String dataset = TWO + "2023 export Brazil:Japan Tea 10\n";

        assertThat(column(
                        table(new Share(exports("2023", REPORTER, PRODUCT), ShareWhole.MARKET, List.of()), dataset),
                        "share_pct"))
                .containsExactly("75", "80", "25", "20");
        assertThat(column(
                        table(new Share(exports("2023", REPORTER, MARKET), ShareWhole.PRODUCT, List.of()), dataset),
                        "share_pct"))
                .containsExactly("100", "80", "20");
    }

    @Test
    void codes_within_others_are_looked_for_reporter_by_reporter() {
        String dataset = """
                2023 export Vietnam:Japan 85   20
                2023 export Vietnam:Japan 8517 10
                2023 export Brazil:Japan  8517 30
                """;

        assertThat(column(table(withReporters(exports("2023"), "Vietnam"), dataset), "value"))
                .containsExactly("20");
        assertThatThrownBy(() -> table(exports("2023", REPORTER), dataset)).isInstanceOf(NotSummable.class);
    }

    @Test
    void a_region_of_unknown_members_is_left_out_beside_any_market() {
        Table table = table(exports("2023", MARKET), """
                2023 export Vietnam:Asia  TOTAL 50
                2023 export Vietnam:Japan TOTAL 20
                """);

        assertThat(column(table, "market")).containsExactly("Japan");
        assertThat(total(table, "value")).isEqualTo("20");
        assertThat(column(table(exports("2023", MARKET), "2023 export Vietnam:Asia TOTAL 50\n"), "market"))
                .containsExactly("Asia");
    }

    private static Table table(Slice slice, String dataset) {
        return Fixture.table(new Growth(slice, List.of(Comparison.YEAR_ON_YEAR)), dataset);
    }

    private static Table table(Share share, String dataset) {
        return Fixture.table(share, dataset);
    }
}
