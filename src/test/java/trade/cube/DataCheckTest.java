package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.message.Text;

class DataCheckTest {

    @Test
    void says_what_is_covered() {
        assertThat(findings("""
                2023-01 export Vietnam:World TOTAL 100
                2023-01 export Vietnam:Japan 03    40
                2023-02 export Vietnam:World TOTAL 100
                2023-02 export Vietnam:Japan 03    40
                """))
                .containsExactly(
                        "reporters: Vietnam",
                        "periods: exports: 2023-01..2023-02, months: 2",
                        "markets: 1, and World",
                        "! markets: no code list knows Japan",
                        "products: 1 by code, 0 by name, and TOTAL");
    }

    @Test
    void a_reporter_that_is_not_named_is_none_to_speak_of() {
        assertThat(findings("2023 export World TOTAL 1\n"))
                .containsExactly(
                        "periods: exports: 2023, years: 1",
                        "markets: 0, and World",
                        "products: 0 by code, 0 by name, and TOTAL");
    }

    @Test
    void years_and_months_are_covered_apart() {
        assertThat(findings("""
                2022    export Japan TOTAL 100
                2023    export Japan TOTAL 100
                2023-05 import Japan TOTAL 100
                """))
                .contains("periods: exports: 2022..2023, years: 2", "periods: imports: 2023-05, months: 1");
    }

    @Test
    void a_market_that_stays_a_number_has_been_said_to_where_it_was_read() {
        assertThat(findings("""
                2023 export 899  TOTAL 1
                2023 export Fijo TOTAL 1
                """)).contains("! markets: no code list knows Fijo");
    }

    @Test
    void a_name_that_was_doubted_where_it_was_read_is_not_said_again() {
        CubeBuilder builder = Fixture.builder(DataCheck.query(Measure.VALUE), """
                2023 export Fijo TOTAL 1
                2023 export Peru TOTAL 1
                """);
        builder.doubtName("Fijo", Text.verbatim("Fijo is like Fiji"));

        assertThat(findings(builder.build())).contains("! markets: no code list knows Peru");
    }

    @Test
    void a_period_that_lacks_is_a_gap() {
        assertThat(findings("""
                2023-01 export Japan TOTAL 100
                2023-04 export Japan TOTAL 100
                """))
                .contains(
                        "periods: exports: 2023-01..2023-04, months: 2 of 4", "! gaps: exports lack 2023-02; 2023-03");
    }

    @Test
    void a_period_without_its_published_total_is_a_gap_too() {
        assertThat(findings("""
                2023-01 export World TOTAL 100
                2023-01 export Japan TOTAL 100
                2023-02 export Japan TOTAL 100
                """)).contains("! gaps: no total of exports is published in 2023-02");
        assertThat(findings("2023-02 export Japan TOTAL 100\n")).noneMatch(finding -> finding.contains("no total"));
    }

    @Test
    void flows_that_end_in_different_periods_have_no_balance_at_the_end() {
        assertThat(findings("""
                2023-01 export Japan TOTAL 100
                2023-02 export Japan TOTAL 100
                2023-01 import Japan TOTAL 100
                """)).contains("! periods: exports end in 2023-02, imports in 2023-01");
        assertThat(findings("""
                2023    export Japan TOTAL 100
                2023-12 export Japan TOTAL 100
                2023-12 import Japan TOTAL 100
                """)).noneMatch(finding -> finding.contains("end in"));
    }

    @Test
    void a_last_period_with_few_rows_is_hardly_complete() {
        String three = """
                2023-01 export Japan TOTAL 1
                2023-01 export Peru  TOTAL 1
                2023-01 export Chile TOTAL 1
                """;

        assertThat(findings(three + "2023-02 export Japan TOTAL 1\n"))
                .contains("! last period: exports of 2023-02 have 1 markets, those of 2023-01 3: not complete yet?");
        assertThat(findings(three + "2023-02 export Japan TOTAL 1\n2023-02 export Peru TOTAL 1\n"))
                .noneMatch(finding -> finding.contains("last period"));
        assertThat(findings(three
                        + "2023-01 export Cuba TOTAL 1\n2023-02 export Japan TOTAL 1\n2023-02 export Peru TOTAL 1\n"))
                .noneMatch(finding -> finding.contains("last period"));
        assertThat(findings(three + "2023-03 export Japan TOTAL 1\n"))
                .noneMatch(finding -> finding.contains("last period"));
    }

    @Test
    void groups_stand_among_the_markets() {
        assertThat(findings("""
                2023 export EU      TOTAL 100
                2023 export Asia    TOTAL 100
                2023 export Germany TOTAL 100
                """)).contains("groups: EU beside Germany", "groups: Asia beside Germany", "markets: 1");
        assertThat(findings("2023 export EU TOTAL 100\n")).contains("groups: EU without its members");
    }

    @Test
    void codes_lie_within_others() {
        assertThat(findings("""
                2023 export Japan 03   100
                2023 export Japan 0303 100
                2023 export Japan Tea  100
                """))
                .contains("products: 2 by code, 1 by name", "nested products: 1 codes lie within others: 0303")
                .noneMatch(finding -> finding.contains("partly"));
        assertThat(findings("""
                2023 export Japan 03   100
                2023 export Japan 0303 100
                2023 export Japan 0401 100
                """))
                .contains(
                        "! nested products: codes of one length lie partly within others, so that their sum is doubtful");
    }

    @Test
    void published_totals_are_compared_with_the_sum_of_their_parts() {
        assertThat(findings("""
                2022 export World TOTAL 200
                2022 export Japan TOTAL 150
                2022 export Japan 03    30
                2023 export World TOTAL 100
                2023 export Japan TOTAL 60
                2023 export Japan 03    30
                2023 export Japan 0303  20
                """))
                .contains(
                        "totals: exports of World: the markets listed are 60.0 to 75.0 % of the published total",
                        "totals: exports of Japan: the products listed are 20.0 to 50.0 % of the published total")
                .noneMatch(finding -> finding.contains("more than"));
    }

    @Test
    void parts_that_are_more_than_their_total_are_doubtful() {
        assertThat(findings("""
                2023 export World TOTAL 100
                2023 export Japan TOTAL 60
                2023 export Peru  TOTAL 50
                """))
                .contains(
                        "totals: exports of World: the markets listed are 110.0 % of the published total",
                        "! totals: exports of World: the markets listed are more than the published total in 2023");
        assertThat(findings("""
                2023 export World TOTAL 1000
                2023 export Japan TOTAL 1005
                """)).noneMatch(finding -> finding.contains("more than"));
    }

    @Test
    void findings_are_in_the_order_of_flows_reporters_and_markets() {
        List<String> expected = new ArrayList<>();
        StringBuilder dataset = new StringBuilder();
        for (String flow : List.of("export", "import")) {
            for (int reporter = 1; reporter < 5; reporter++) {
                for (int market = 1; market < 9; market++) {
                    int part = 10 * reporter + market;
                    expected.add("totals: %ss of Land%d: the products listed are %d.0 %% of the published total"
                            .formatted(flow, market, part));
                    dataset.append("2023 %1$s R%2$d:Land%3$d TOTAL 100%n2023 %1$s R%2$d:Land%3$d Tea %4$d%n"
                            .formatted(flow, reporter, market, part));
                }
            }
        }

        assertThat(findings(dataset.toString()).stream()
                        .filter(finding -> finding.startsWith("totals"))
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void a_total_of_nothing_has_no_parts_to_compare() {
        assertThat(findings("""
                2023 export World TOTAL 0
                2023 export Japan TOTAL 0
                """)).noneMatch(finding -> finding.startsWith("totals"));
    }

    @Test
    void months_that_only_grow_within_each_year_are_sums_from_january() {
        assertThat(findings(months("2023", 10, 20, 30, 40, 50, 60) + months("2024", 12, 20)))
                .contains("! cumulative: these grow from January on and start anew each year, as sums from January do:"
                        + " exports of Japan");
        assertThat(findings(months("2023", 10, 11, 12, 13, 14, 15))).noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 29, 50, 60))).noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 40, 50))).noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 40, 50, 60) + months("2024", 20, 15, 30)))
                .noneMatch(cumulative());
        assertThat(findings(months("2023", 5, 5) + months("2022", 5, 5) + months("2021", 5, 5)))
                .noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120) + months("2024", 130)))
                .noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120) + months("2024", 120)))
                .noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120) + months("2024", 12)))
                .anyMatch(cumulative());
        assertThat(findings("2022-11 export Japan TOTAL 5\n2022-12 export Japan TOTAL 4\n"
                        + months("2023", 10, 20, 30, 40, 50, 60)))
                .anyMatch(cumulative());
        assertThat(findings(months("2023", 0, 0, 0, 0, 0, 0))).noneMatch(cumulative());
        assertThat(findings(months("2023", 10, 20, 30, 30, 30, 30))).anyMatch(cumulative());
        assertThat(findings("""
                2018 export Japan TOTAL 10
                2019 export Japan TOTAL 20
                2020 export Japan TOTAL 30
                2021 export Japan TOTAL 40
                2022 export Japan TOTAL 50
                2023 export Japan TOTAL 60
                """)).noneMatch(cumulative());
    }

    @Test
    void a_total_that_falls_by_more_than_half_at_the_end_is_hardly_complete() {
        assertThat(findings("""
                2023-01 export World TOTAL 100
                2023-02 export World TOTAL 49
                """))
                .contains(
                        "! last period: exports of World in 2023-02 are less than half of those before: not complete yet?");
        assertThat(findings("""
                2023-01 export Japan TOTAL 60
                2023-01 export Peru  TOTAL 40
                2023-02 export Japan TOTAL 20
                2023-02 export Peru  TOTAL 20
                """))
                .contains(
                        "! last period: exports of World in 2023-02 are less than half of those before: not complete yet?");
        assertThat(findings("2023-01 export World TOTAL 100\n2023-02 export World TOTAL 50\n"))
                .noneMatch(finding -> finding.contains("last period"));
        assertThat(findings("2023-01 export World TOTAL 100\n2023-03 export World TOTAL 10\n"))
                .noneMatch(finding -> finding.contains("last period"));
        assertThat(findings(
                        "2023-01 export World TOTAL 10\n2023-01 export Japan TOTAL 10\n2023-02 export Japan TOTAL 1\n"))
                .noneMatch(finding -> finding.contains("last period"));
        assertThat(findings("2023-01 export World TOTAL confidential\n"))
                .noneMatch(finding -> finding.contains("last period"));
    }

    @Test
    void values_below_zero_are_rarely_trade() {
        assertThat(findings("2023 export Japan TOTAL -5\n2022 export Japan TOTAL 0\n"))
                .contains("! below zero: exports of Japan in 2023");
    }

    @Test
    void a_total_that_is_that_of_a_year_ago_to_the_last_digit_was_hardly_observed() {
        String repeated = "! repeats: the same as a year ago to the last digit: exports of World in 2023";
        assertThat(findings("2022 export World TOTAL 2342\n2023 export World TOTAL 2342\n"))
                .contains(repeated);
        for (String other : List.of(
                "2022 export World TOTAL 2343\n2023 export World TOTAL 2342\n",
                "2021 export World TOTAL 2342\n2023 export World TOTAL 2342\n",
                "2022 export World TOTAL 234000\n2023 export World TOTAL 234000\n")) {
            assertThat(findings(other)).as(other).noneMatch(finding -> finding.contains("repeats"));
        }
    }

    @Test
    void repeats_are_looked_for_in_totals_and_not_in_each_product_of_a_market() {
        assertThat(findings("2022 export Japan TOTAL 2342\n2023 export Japan TOTAL 2342\n"))
                .anyMatch(finding -> finding.contains("repeats"));
        assertThat(findings("2022 export World 03 2342\n2023 export World 03 2342\n"))
                .anyMatch(finding -> finding.contains("repeats"));
        assertThat(findings("2022 export Japan 03 2342\n2023 export Japan 03 2342\n"))
                .noneMatch(finding -> finding.contains("repeats"));
    }

    @Test
    void a_value_out_of_proportion_to_its_neighbours_is_in_another_unit() {
        String slip = "! size: a hundred times or a hundredth of those before and after, as if in another unit:"
                + " exports of Japan in 2023-02";

        assertThat(findings(months("2023", 10, 1001, 10))).contains(slip);
        assertThat(findings(months("2023", 1001, 10, 1001))).contains(slip);
        for (String other : List.of(
                months("2023", 10, 1000, 10),
                months("2023", 1000, 10, 1000),
                months("2023", 10, 10001, 100),
                months("2023", 10, 1001),
                months("2023", 10, 0, 10),
                months("2023", 0, 1001, 10),
                months("2023", 10, 1001, 0))) {
            assertThat(findings(other)).noneMatch(finding -> finding.startsWith("! size"));
        }
    }

    @Test
    void names_among_codes_have_no_code() {
        assertThat(findings("2023 export Japan 03 100\n2023 export Japan Tea 100\n"))
                .contains("! products: without a code among those with one: Tea");
        assertThat(findings("2023 export Japan 03 100\n")).noneMatch(finding -> finding.contains("without a code"));
        assertThat(findings("2023 export Japan Tea 100\n")).noneMatch(finding -> finding.contains("without a code"));
    }

    @Test
    void a_period_in_which_all_is_zero_is_hardly_published() {
        assertThat(findings("""
                2023-01 export Japan TOTAL 5
                2023-01 export Peru  TOTAL 0
                2023-02 export Japan TOTAL 0
                2023-02 export Peru  TOTAL 0
                """)).contains("! zeros: all exports are 0 in 2023-02: not published yet?");
    }

    @Test
    void what_is_withheld_is_counted() {
        assertThat(findings("""
                2022 export Japan TOTAL confidential
                2023 export Japan TOTAL confidential
                2023 export Peru  TOTAL not_available
                """)).contains("withheld: 2 confidential", "withheld: 1 not available");
    }

    @Test
    void long_lists_are_cut() {
        String markets = IntStream.rangeClosed(1, 14)
                .mapToObj("2023 export Land%02d TOTAL 1%n"::formatted)
                .collect(Collectors.joining());

        assertThat(findings(markets)).anyMatch(finding -> finding.endsWith("Land11; Land12; and 2 more"));
        assertThat(findings(markets.lines().limit(12).collect(Collectors.joining("\n"))))
                .anyMatch(finding -> finding.endsWith("Land11; Land12"));
    }

    @Test
    void an_empty_cube_has_nothing_to_tell() {
        assertThat(findings("")).containsExactly("markets: 0", "products: 0 by code, 0 by name");
    }

    private static java.util.function.Predicate<String> cumulative() {
        return finding -> finding.startsWith("! cumulative");
    }

    private static String months(String year, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(month -> "%s-%02d export Japan TOTAL %d%n".formatted(year, month + 1, values[month]))
                .collect(Collectors.joining());
    }

    private static List<String> findings(String dataset) {
        return findings(Fixture.cube(DataCheck.query(Measure.VALUE), dataset)).stream()
                .filter(finding ->
                        !finding.contains("no code list knows Japan") || dataset.startsWith("2023-01 export Viet"))
                .toList();
    }

    private static List<String> findings(Cube cube) {
        return DataCheck.findingsOf(cube).stream()
                .map(finding -> (finding.isWarning() ? "! " : "") + finding.check() + ": " + finding.text())
                .toList();
    }
}
