package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.Fixture.column;
import static trade.Fixture.notes;
import static trade.Fixture.other;
import static trade.Fixture.table;
import static trade.Fixture.total;
import static trade.Fixture.warnings;
import static trade.Slices.bothFlows;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withoutMarkets;
import static trade.cube.Dimension.FLOW;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;
import static trade.cube.Dimension.PRODUCT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trade.Fixture;
import trade.Slices;
import trade.cube.Flow;
import trade.cube.IncompatibleParameters;
import trade.cube.NothingMatched;
import trade.cube.Period;
import trade.cube.PeriodSelector;
import trade.cube.Slice;
import trade.cube.Window;
import trade.table.Table;

class GrowthTest {

    private static final Growth BY_MARKET = yearOnYear(exports("2023", MARKET));

    @Test
    void contributions_add_up_to_the_growth_of_the_total() {
        Table table = table(BY_MARKET, """
                2022 export Germany Machinery 300
                2022 export France  Machinery 200
                2023 export Germany Machinery 360
                2023 export France  Machinery 190
                """);

        assertThat(column(table, "market")).containsExactly("Germany", "France");
        assertThat(column(table, "value")).containsExactly("360", "190");
        assertThat(column(table, "base")).containsExactly("300", "200");
        assertThat(column(table, "change")).containsExactly("60", "-10");
        assertThat(column(table, "growth_pct")).containsExactly("20", "-5");
        assertThat(column(table, "contribution_pp")).containsExactly("12", "-2");
        assertThat(total(table, "value")).isEqualTo("550");
        assertThat(total(table, "growth_pct")).isEqualTo("10");
        assertThat(total(table, "contribution_pp")).isEqualTo("10");
        assertThat(total(table, "market")).isEqualTo("Total");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void what_a_published_total_has_beyond_the_rows_is_other_and_contributes_the_rest() {
        Table table = table(BY_MARKET, """
                2022 export World   TOTAL 1000
                2022 export Germany TOTAL  300
                2023 export World   TOTAL 1200
                2023 export Germany TOTAL  360
                """);

        assertThat(column(table, "contribution_pp")).containsExactly("6");
        assertThat(other(table, "market")).isEqualTo("Other (not listed)");
        assertThat(other(table, "value")).isEqualTo("840");
        assertThat(other(table, "base")).isEqualTo("700");
        assertThat(other(table, "growth_pct")).isEqualTo("20");
        assertThat(other(table, "contribution_pp")).isEqualTo("14");
        assertThat(total(table, "growth_pct")).isEqualTo("20");
    }

    @Test
    void the_rest_and_a_total_of_periods_say_why_they_have_no_index_and_no_annual_growth() {
        Growth growth = new Growth(
                exports("2023", MARKET),
                List.of(Comparison.YEAR_ON_YEAR),
                Optional.of(Window.of(Period.parse("2022"))),
                Optional.of(AnnualRate.COMPOUND),
                Optional.empty());
        Table table = table(growth, """
                2022 export Japan TOTAL 10
                2022 export World TOTAL 30
                2023 export Japan TOTAL 11
                2023 export World TOTAL 36
                """);

        assertThat(other(table, "index")).isEqualTo("not of the rest");
        assertThat(other(table, "annual_growth_pct")).isEqualTo("not of the rest");
        assertThat(total(table, "index")).isEqualTo("120");

        Growth byPeriod = new Growth(
                exports("2022..2023", PERIOD),
                List.of(Comparison.YEAR_ON_YEAR),
                Optional.of(Window.of(Period.parse("2022"))),
                Optional.empty(),
                Optional.empty());
        assertThat(total(table(byPeriod, """
                2021 export World TOTAL 20
                2022 export World TOTAL 30
                2023 export World TOTAL 36
                """), "index")).isEqualTo("several periods");
    }

    @Test
    void a_total_that_is_not_shown_is_not_warned_of() {
        Growth previous = new Growth(exports("2024-01..2024-02", PERIOD), List.of(Comparison.parse("previous")));
        Table table = table(previous, """
                2023-12 export World TOTAL 20
                2024-01 export World TOTAL 30
                2024-02 export World TOTAL 36
                """);

        assertThat(column(table, "base")).containsExactly("20", "30");
        assertThat(warnings(table)).isEmpty();
    }

    /** In millions with two decimals. */
    private static final String ROUNDED = """
            2023 import SC    TOTAL 2E4
            2023 import BH    TOTAL 3E4
            2023 import SG    TOTAL 1E4
            2023 import World TOTAL 10E4
            2024 import SC    TOTAL 3E4
            2024 import BH    TOTAL 1E4
            2024 import SG    TOTAL 7E4
            2024 import World TOTAL 16E4
            2023 export SC    TOTAL 1E4
            2024 export SC    TOTAL 4E4
            2023 export BH    TOTAL 1250E4
            2024 export BH    TOTAL 1275E4
            """;

    @Test
    void growth_on_few_digits_is_known_roughly_whatever_else_is_asked_for() {
        Slice exports = exports("2024");

        assertThat(roughly(withMarkets(exports, "SC"))).isEqualTo("SC +133.3 … +800.0 %");
        assertThat(roughly(withMarkets(exports("2024", MARKET), "SC")))
                .isEqualTo("Total +133.3 … +800.0 %, SC +133.3 … +800.0 %");
        assertThat(roughly(exports("2024", MARKET))).isEqualTo("SC +133.3 … +800.0 %");
    }

    @Test
    void a_sum_is_as_far_from_sure_as_all_that_was_added_up() {
        Slice imports = Slices.ofFlows(exports("2024"), Set.of(Flow.IMPORT));

        assertThat(roughly(withMarkets(imports, "SC", "BH"))).isEqualTo("SC, BH -50.0 … +25.0 %");
        assertThat(roughly(withMarkets(bothFlows("2024"), "SC"))).isEqualTo("SC +50.0 … +300.0 %");
        assertThat(roughly(withoutMarkets(withMarkets(imports, "World"), "BH")))
                .isEqualTo("World without BH +75.0 … +166.7 %");
    }

    @Test
    void growth_of_the_total_and_of_the_rest_may_be_known_roughly_too() {
        Table table = table(yearOnYear(Slices.ofFlows(exports("2024", MARKET), Set.of(Flow.IMPORT))), ROUNDED);

        assertThat(warnings(table))
                .containsExactly("the data is rounded, so that growth on so small a base is known roughly: "
                        + "Total +47.6 … +73.7 %, Other (not listed) -50.0 … +250.0 %, SG +333.3 … +1400.0 %, SC 0.0 … +133.3 %, "
                        + "BH -85.7 … -40.0 %");
    }

    @Test
    void what_is_left_out_may_be_known_roughly_too() {
        Growth top = yearOnYear(Slices.ofFlows(exports("2024", MARKET), Set.of(Flow.IMPORT)))
                .listed(Listing.top(1).withOthers());

        assertThat(warnings(table(top, ROUNDED)).get(0))
                .endsWith("Total +47.6 … +73.7 %, Others -50.0 … +25.0 %, Other (not listed) -50.0 … +250.0 %,"
                        + " SG +333.3 … +1400.0 %");
    }

    @Test
    void a_zero_is_rounded_too() {
        Table table = table(yearOnYear(exports("2024", MARKET)), """
                2023 export SC TOTAL 1E4
                2023 export BH TOTAL 1E4
                2023 export SG TOTAL 0E4
                2024 export SC TOTAL 1E4
                2024 export BH TOTAL 2E4
                2024 export SG TOTAL 1333E4
                """);

        assertThat(total(table, "growth_pct")).isEqualTo("66700");
        assertThat(warnings(table).get(0))
                .endsWith("Total +38028.6 … +267400.0 %, BH 0.0 … +400.0 %, SC -66.7 … +200.0 %");
    }

    @Test
    void a_hundred_units_for_each_number_are_enough() {
        String enough = """
                2023 export SC TOTAL 100E4
                2024 export SC TOTAL 102E4
                """;
        String tooLittle = enough + """
                2024 export BH TOTAL 5E4
                """;

        assertThat(warnings(table(yearOnYear(exports("2024")), enough))).isEmpty();
        assertThat(warnings(table(yearOnYear(exports("2024")), tooLittle)))
                .contains(
                        "the data is rounded, so that growth on so small a base is known roughly: 2 markets listed +5.5 … +8.5 %");
    }

    /** What growth can be, as the warning says it. */
    private static String roughly(Slice slice) {
        String warning = warnings(table(yearOnYear(slice), ROUNDED)).get(0);
        return warning.substring(warning.indexOf(": ") + 2);
    }

    @Test
    void other_is_there_when_only_the_base_has_it() {
        Table table = table(BY_MARKET, """
                2022 export World TOTAL 100
                2022 export Japan TOTAL  60
                2023 export World TOTAL  60
                2023 export Japan TOTAL  60
                """);

        assertThat(other(table, "value")).isEqualTo("0");
        assertThat(other(table, "growth_pct")).isEqualTo("-100");
        assertThat(other(table, "contribution_pp")).isEqualTo("-40");
    }

    @Test
    void a_market_within_a_group_that_is_asked_for_does_not_contribute_twice() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "EU", "France", "Japan")), """
                2022 export EU     TOTAL 50
                2022 export France TOTAL 30
                2022 export Japan  TOTAL 50
                2023 export EU     TOTAL 60
                2023 export France TOTAL 36
                2023 export Japan  TOTAL 70
                """);

        assertThat(column(table, "contribution_pp")).containsExactly("20", "10", "6");
        assertThat(total(table, "contribution_pp")).isEqualTo("30");
        assertThat(table.rest()).isEmpty();
    }

    @Test
    void what_a_row_within_another_row_contributes_is_not_taken_from_other() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET, PRODUCT), "EU", "France")), """
                2022 export EU     TOTAL  100
                2022 export EU     Coffee  20
                2022 export France Coffee  10
                2023 export EU     TOTAL  150
                2023 export EU     Coffee  40
                2023 export France Coffee  25
                """);

        assertThat(column(table, "contribution_pp")).containsExactly("20", "15");
        assertThat(other(table, "value")).isEqualTo("110");
        assertThat(other(table, "contribution_pp")).isEqualTo("30");
        assertThat(total(table, "contribution_pp")).isEqualTo("50");
    }

    @Test
    void contributions_that_division_rounds_still_add_up_exactly_with_other() {
        Table table = table(BY_MARKET, """
                2022 export World   TOTAL 7
                2022 export Germany TOTAL 3
                2023 export World   TOTAL 8
                2023 export Germany TOTAL 4
                """);

        assertThat(column(table, "contribution_pp")).containsExactly("14.28571428571429");
        assertThat(other(table, "contribution_pp")).isEqualTo("0");
    }

    @Test
    void growth_from_zero_is_missing_and_to_zero_is_minus_100() {
        Table table = table(BY_MARKET, """
                2022 export Japan TOTAL  0
                2022 export Peru  TOTAL 40
                2022 export Chile TOTAL 60
                2023 export Japan TOTAL 50
                2023 export Peru  TOTAL  0
                2023 export Chile TOTAL 60
                """);

        assertThat(column(table, "market")).containsExactly("Chile", "Japan", "Peru");
        assertThat(column(table, "growth_pct")).containsExactly("0", "base zero", "-100");
        assertThat(column(table, "change")).containsExactly("0", "50", "-40");
        assertThat(column(table, "contribution_pp")).containsExactly("0", "50", "-40");
    }

    @Test
    void growth_from_a_negative_base_is_missing_but_its_change_is_not() {
        Table table = table(BY_MARKET, """
                2022 export Japan TOTAL -10
                2022 export Peru  TOTAL 110
                2023 export Japan TOTAL  15
                2023 export Peru  TOTAL 110
                """);

        assertThat(column(table, "growth_pct")).containsExactly("0", "base negative");
        assertThat(column(table, "change")).containsExactly("0", "25");
        assertThat(column(table, "contribution_pp")).containsExactly("0", "25");
    }

    @Test
    void a_market_without_a_base_has_no_growth_but_its_part_in_that_of_the_total() {
        Table table = table(BY_MARKET, """
                2022 export Peru  TOTAL 100
                2022 export Chile TOTAL  50
                2023 export Peru  TOTAL 100
                2023 export Japan TOTAL  75
                """);

        assertThat(column(table, "market")).containsExactly("Peru", "Japan", "Chile");
        assertThat(column(table, "value")).containsExactly("100", "75", "not reported");
        assertThat(column(table, "base")).containsExactly("100", "not reported", "50");
        assertThat(column(table, "change")).containsExactly("0", "base missing", "not reported");
        assertThat(column(table, "growth_pct")).containsExactly("0", "base missing", "not reported");
        assertThat(column(table, "contribution_pp")).containsExactly("0", "50", "-33.33333333333333");
        assertThat(warnings(table))
                .containsExactly("not reported, and no trade in the sums: Chile (2023); Japan (2022)");
    }

    @Test
    void a_row_that_was_never_reported_in_either_period_contributes_nothing_known() {
        Table table = table(yearOnYear(withMarkets(exports("2023", MARKET), "Japan", "Peru")), """
                2021 export Japan TOTAL 1
                2022 export Peru  TOTAL 1
                2023 export Peru  TOTAL 2
                """);

        assertThat(column(table, "contribution_pp")).containsExactly("100", "not reported");
    }

    @Test
    void the_base_is_the_same_month_a_year_ago_however_many_rows_lie_between() {
        Table table = table(yearOnYear(exports("2024-01")), """
                2022-12 export World TOTAL 99
                2023-01 export World TOTAL 10
                2023-11 export World TOTAL 77
                2024-01 export World TOTAL 15
                """);

        assertThat(column(table, "growth_pct")).containsExactly("50");
        assertThat(column(table, "market")).containsExactly("World");
        assertThat(table.total()).isEmpty();
        assertThat(Fixture.context(table))
                .hasToString("{flow=export, period=2024-01, base_period=2023-01, product=TOTAL, basis=published}");
    }

    @Test
    void a_base_that_the_data_does_not_have_is_said_to_be_missing() {
        Table table = table(yearOnYear(exports("2024-01")), "2024-01 export World TOTAL 15");

        assertThat(column(table, "base")).containsExactly("no data");
        assertThat(column(table, "growth_pct")).containsExactly("base missing");
        assertThat(column(table, "change")).containsExactly("base missing");
        assertThat(column(table, "contribution_pp")).containsExactly("base missing");
        assertThat(warnings(table)).containsExactly("no data: exports of 2023-01");
    }

    @Test
    void a_base_of_which_months_lack_is_partial() {
        Table table = table(yearOnYear(exports("2024-01..2024-02")), """
                2023-02 export World TOTAL 10
                2024-01 export World TOTAL 15
                2024-02 export World TOTAL 15
                """);

        assertThat(column(table, "growth_pct")).containsExactly("partial period");
        assertThat(warnings(table)).containsExactly("partial period: exports of 2023-01..2023-02 lack 2023-01");
    }

    @Test
    void a_fixed_base_of_another_length_than_the_latest_period_is_refused_when_that_is_known() {
        assertThatThrownBy(() -> table(
                        new Growth(exports("latest"), List.of(Comparison.parse("2023"))),
                        "2024-01 export World TOTAL 15"))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("2023 is no base for 2024-01: it has 12 months, not 1");
    }

    @Test
    void rows_by_period_may_share_a_base() {
        Table table = table(new Growth(exports("2023..2024", PERIOD), List.of(Comparison.parse("2022"))), """
                2022 export World TOTAL 10
                2023 export World TOTAL 15
                2024 export World TOTAL 30
                """);

        assertThat(column(table, "growth_pct")).containsExactly("50", "200");
        assertThat(table.total()).isEmpty();
        assertThat(table.rest()).isEmpty();
        assertThat(table.columns())
                .extracting(column -> column.name().toString())
                .doesNotContain("contribution", "share_of_change");
    }

    @Test
    void shares_of_the_change_add_up_to_100() {
        Table table = table(BY_MARKET, """
                2022 export World  TOTAL 100
                2022 export Japan  TOTAL  60
                2022 export China  TOTAL  20
                2023 export World  TOTAL 110
                2023 export Japan  TOTAL  75
                2023 export China  TOTAL  18
                """);

        assertThat(column(table, "share_of_change_pct")).containsExactly("150", "-20");
        assertThat(other(table, "share_of_change_pct")).isEqualTo("-30");
        assertThat(total(table, "share_of_change_pct")).isEqualTo("100");
    }

    @Test
    void nothing_has_a_share_of_no_change() {
        Table table = table(BY_MARKET, """
                2022 export Japan  TOTAL  60
                2022 export China  TOTAL  20
                2023 export Japan  TOTAL  50
                2023 export China  TOTAL  30
                """);

        assertThat(column(table, "share_of_change_pct")).containsExactly("no change", "no change");
    }

    @Test
    void an_index_is_100_in_its_base() {
        Growth index = new Growth(
                exports("2022..2024", PERIOD, MARKET),
                List.of(),
                Optional.of(window("2022")),
                Optional.empty(),
                Optional.empty());
        Table table = table(index, """
                2022 export Japan TOTAL 50
                2023 export Japan TOTAL 60
                2024 export Japan TOTAL 45
                2023 export China TOTAL 10
                """);

        assertThat(column(table, "period")).containsExactly("2022", "2022", "2023", "2023", "2024", "2024");
        assertThat(column(table, "index"))
                .containsExactly("100", "not reported", "120", "base missing", "90", "not reported");
        assertThat(total(table, "index")).isEqualTo("several periods");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("2022 = 100");
    }

    @Test
    void a_rolling_sum_is_of_the_periods_that_end_with_each() {
        Table table = table(yearOnYear(rolling(exports("2023..2024", PERIOD), 2)), """
                2021 export World TOTAL 10
                2022 export World TOTAL 20
                2023 export World TOTAL 40
                2024 export World TOTAL 80
                """);

        assertThat(column(table, "period")).containsExactly("2022..2023", "2023..2024");
        assertThat(column(table, "value")).containsExactly("60", "120");
        assertThat(column(table, "base")).containsExactly("30", "60");
        assertThat(column(table, "growth_pct")).containsExactly("100", "100");
        assertThat(table.total()).isEmpty();
    }

    @Test
    void an_index_is_of_windows_of_one_length() {
        Growth index = new Growth(
                rolling(exports("2024"), 2),
                List.of(),
                Optional.of(window("2022")),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(index::query)
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("2022 is no base for 2023..2024: it has 12 months, not 24");
    }

    @Test
    void the_total_of_markets_has_an_index_and_their_rest_has_none() {
        Growth index = new Growth(
                exports("2024", MARKET), List.of(), Optional.of(window("2022")), Optional.empty(), Optional.empty());
        Table table = table(index, """
                2022 export World TOTAL 100
                2022 export Japan TOTAL  50
                2024 export World TOTAL 130
                2024 export Japan TOTAL  60
                """);

        assertThat(column(table, "index")).containsExactly("120");
        assertThat(other(table, "index")).isEqualTo("not of the rest");
        assertThat(total(table, "index")).isEqualTo("130");
    }

    @Test
    void a_rolling_sum_that_lacks_a_period_is_missing_with_what_it_lacks() {
        Table table = table(new Growth(rolling(exports("2024-03"), 3), List.of()), """
                2024-01 export World TOTAL 10
                2024-03 export World TOTAL 20
                """);

        assertThat(column(table, "value")).containsExactly("partial period");
        assertThat(warnings(table)).containsExactly("partial period: exports of 2024-01..2024-03 lack 2024-02");
    }

    @Test
    void a_rolling_sum_of_several_periods_needs_rows_by_period() {
        assertThatThrownBy(() -> rolling(exports("2024-01..2024-03"), 12))
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("a rolling sum over several periods needs rows by period");
    }

    @Test
    void compound_growth_is_the_root_of_what_a_value_was_multiplied_by() {
        Table table = table(annual("2024", "2022", AnnualRate.COMPOUND), """
                2022 export Japan TOTAL 100
                2022 export China TOTAL 0
                2024 export Japan TOTAL 121
                2024 export China TOTAL 5
                2024 export Peru  TOTAL 5
                """);

        assertThat(column(table, "annual_growth_pct")).containsExactly("10", "base zero", "base missing");
    }

    @Test
    void the_rest_has_no_growth_a_year() {
        Table table = table(annual("2024", "2022", AnnualRate.COMPOUND), """
                2022 export World TOTAL 200
                2022 export Japan TOTAL 100
                2024 export World TOTAL 242
                2024 export Japan TOTAL 121
                """);

        assertThat(column(table, "annual_growth_pct")).containsExactly("10");
        assertThat(other(table, "annual_growth_pct")).isEqualTo("not of the rest");
        assertThat(total(table, "annual_growth_pct")).isEqualTo("10");
    }

    @Test
    void growth_within_less_than_a_year_is_made_one_a_year() {
        Growth figure = annual("2024-07", "2024-01", AnnualRate.COMPOUND);

        assertThat(column(table(figure, """
                2024-01 export Japan TOTAL 100
                2024-07 export Japan TOTAL 110
                """), "annual_growth_pct")).containsExactly("21");
    }

    @Test
    void growth_by_least_squares_goes_by_all_years() {
        Growth figure = annual("2024", "2021", AnnualRate.LEAST_SQUARES);

        // ln 100, ln 200, ln 100, ln 200: the slope is 0.2 ln 2
        assertThat(column(table(figure, """
                2021 export Japan TOTAL 100
                2022 export Japan TOTAL 200
                2023 export Japan TOTAL 100
                2024 export Japan TOTAL 200
                """), "annual_growth_pct")).containsExactly("14.8698354997");
        assertThat(column(table(figure, """
                2021 export Japan TOTAL 100
                2022 export Japan TOTAL 200
                2024 export Japan TOTAL 200
                """), "annual_growth_pct")).containsExactly("no data");
        assertThat(column(table(figure, """
                2021 export Japan TOTAL 100
                2022 export Japan TOTAL 100
                2023 export Japan TOTAL -10
                2024 export Japan TOTAL 200
                """), "annual_growth_pct")).containsExactly("base negative");
    }

    private static Growth annual(String window, String base, AnnualRate rate) {
        return new Growth(
                exports(window, MARKET),
                List.of(Comparison.parse(base)),
                Optional.empty(),
                Optional.of(rate),
                Optional.empty());
    }

    private static Window window(String text) {
        return PeriodSelector.parse(text).outer().orElseThrow();
    }

    @Test
    void each_comparison_has_columns_of_its_own() {
        Table table = table(
                new Growth(
                        exports("2024-03"),
                        List.of(Comparison.parse("previous"), Comparison.parse("ytd"), Comparison.parse("2023-01"))),
                """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 10
                2023-03 export World TOTAL 20
                2024-01 export World TOTAL 20
                2024-02 export World TOTAL 25
                2024-03 export World TOTAL 30
                """);

        assertThat(table.columns())
                .extracting(column -> column.field(table.currency()))
                .containsExactly(
                        "market",
                        "value",
                        "base_previous",
                        "change_previous",
                        "growth_pct_previous",
                        "contribution_pp_previous",
                        "year_to_date_ytd",
                        "base_ytd",
                        "change_ytd",
                        "growth_pct_ytd",
                        "contribution_pp_ytd",
                        "base_2023_01",
                        "change_2023_01",
                        "growth_pct_2023_01",
                        "contribution_pp_2023_01");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("2024-03", "2024-02", "2024-01..2024-03", "2023-01..2023-03", "2023-01");
        assertThat(column(table, "growth_pct_previous")).containsExactly("20");
        assertThat(column(table, "year_to_date_ytd")).containsExactly("75");
        assertThat(column(table, "base_ytd")).containsExactly("40");
        assertThat(column(table, "growth_pct_ytd")).containsExactly("87.5");
        assertThat(column(table, "growth_pct_2023_01")).containsExactly("200");
        assertThat(notes(table)).containsExactly("changes on the previous period are not seasonally adjusted");
        assertThat(table.title()).hasToString("Exports, 2024-03 against 2024-02 and 2023-01..2023-03 and 2023-01");
        assertThat(Fixture.context(table))
                .containsEntry("base_period_previous", "2024-02")
                .containsEntry("base_period_2023_01", "2023-01");
    }

    @Test
    void rows_by_period_stand_in_the_order_of_time_each_with_its_own_base() {
        Table table = table(yearOnYear(exports("2024-01..2024-02", PERIOD)), """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 40
                2024-01 export World TOTAL 15
                2024-02 export World TOTAL 10
                """);

        assertThat(column(table, "period")).containsExactly("2024-01", "2024-02");
        assertThat(column(table, "base_period")).containsExactly("2023-01", "2023-02");
        assertThat(table.title()).hasToString("Exports by period, 2024-01..2024-02 against 2023-01..2023-02");
        assertThat(column(table, "growth_pct")).containsExactly("50", "-75");
        assertThat(column(table, "contribution_pp")).containsExactly("10", "-60");
        assertThat(total(table, "growth_pct")).isEqualTo("-50");
        assertThat(table.rest()).isEmpty();
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("value", "base");
        assertThat(Fixture.context(table)).doesNotContainKey("period").containsEntry("market", "World");
    }

    @Test
    void rows_by_period_are_each_compared_with_the_period_before() {
        Table table =
                table(new Growth(exports("2024-01..2024-02", PERIOD), List.of(Comparison.parse("previous"))), """
                2023-12 export World TOTAL 10
                2024-01 export World TOTAL 15
                2024-02 export World TOTAL 30
                """);

        assertThat(column(table, "base_period")).containsExactly("2023-12", "2024-01");
        assertThat(column(table, "growth_pct")).containsExactly("50", "100");
        assertThat(table.title()).hasToString("Exports by period, 2024-01..2024-02, each against the period before");
    }

    @Test
    void rows_by_period_have_a_fixed_base_in_common() {
        Table table = table(new Growth(exports("2024-01..2024-02", PERIOD), List.of(Comparison.parse("2023-12"))), """
                2023-12 export World TOTAL 10
                2024-01 export World TOTAL 15
                2024-02 export World TOTAL 30
                """);

        assertThat(column(table, "growth_pct")).containsExactly("50", "200");
        assertThat(Fixture.context(table)).containsEntry("base_period", "2023-12");
        assertThat(table.title()).hasToString("Exports by period, 2024-01..2024-02 against 2023-12");
    }

    @Test
    void the_rest_of_rows_by_period_has_no_base_period() {
        Table table = table(yearOnYear(exports("2024-01", PERIOD, MARKET)), """
                2023-01 export World TOTAL 100
                2023-01 export Japan TOTAL  10
                2024-01 export World TOTAL 100
                2024-01 export Japan TOTAL  20
                """);

        assertThat(column(table, "base_period")).containsExactly("2023-01");
        assertThat(other(table, "base_period")).isEmpty();
    }

    @Test
    void rows_of_one_period_stand_in_the_order_of_their_values() {
        Table table = table(yearOnYear(exports("2024-01..2024-02", PERIOD, MARKET)), """
                2024-01 export Japan TOTAL 1
                2024-01 export Peru  TOTAL 2
                2024-02 export Japan TOTAL 4
                2024-02 export Peru  TOTAL 3
                """);

        assertThat(column(table, "period")).containsExactly("2024-01", "2024-01", "2024-02", "2024-02");
        assertThat(column(table, "market")).containsExactly("Peru", "Japan", "Japan", "Peru");
    }

    @Test
    void rows_by_period_against_the_year_so_far() {
        Table table = table(new Growth(exports("2024-01..2024-02", PERIOD), List.of(Comparison.parse("ytd"))), """
                2023-01 export World TOTAL 10
                2023-02 export World TOTAL 40
                2024-01 export World TOTAL 15
                2024-02 export World TOTAL 10
                """);

        assertThat(column(table, "year_to_date")).containsExactly("15", "25");
        assertThat(column(table, "growth_pct")).containsExactly("50", "-50");
        assertThat(table.columns())
                .extracting(column -> column.heading().toString())
                .contains("year to date");
    }

    @Test
    void rows_by_flow_add_up_to_total_trade() {
        Table table = table(yearOnYear(bothFlows("2023", FLOW)), """
                2022 export World TOTAL 60
                2022 import World TOTAL 40
                2023 export World TOTAL 60
                2023 import World TOTAL 50
                """);

        assertThat(column(table, "flow")).containsExactly("exports", "imports");
        assertThat(column(table, "contribution_pp")).containsExactly("0", "10");
        assertThat(total(table, "growth_pct")).isEqualTo("10");
        assertThat(table.title().toString()).startsWith("Exports and imports by flow, 2023");
    }

    @Test
    void total_trade_is_missing_when_one_flow_is() {
        Table table = table(yearOnYear(bothFlows("2023")), """
                2022 export World TOTAL 60
                2023 export World TOTAL 60
                2023 import World TOTAL 50
                """);

        assertThat(column(table, "value")).containsExactly("110");
        assertThat(column(table, "base")).containsExactly("no data");
        assertThat(Fixture.context(table)).containsEntry("flow", "total");
    }

    @Test
    void rows_by_market_and_product_have_both_labels() {
        Table table = table(yearOnYear(exports("2023", MARKET, PRODUCT)), """
                2022 export Japan Coffee 10
                2022 export Japan TOTAL  30
                2023 export Japan Coffee 20
                2023 export Japan TOTAL  40
                """);

        assertThat(column(table, "market")).containsExactly("Japan");
        assertThat(column(table, "product")).containsExactly("Coffee");
        assertThat(other(table, "market")).isEqualTo("Other (not listed)");
        assertThat(other(table, "product")).isEmpty();
        assertThat(other(table, "value")).isEqualTo("20");
        assertThat(total(table, "product")).isEmpty();
        assertThat(table.title()).hasToString("Exports by market and product, 2023 against 2022");
    }

    @Test
    void the_title_says_what_is_selected() {
        String dataset = """
                2022 export Japan Coffee 10
                2023 export Japan Coffee 20
                2022 import Japan Coffee 10
                2023 import Japan Coffee 20
                """;
        Slice slice = withProducts(withMarkets(exports("2023"), "Japan"), "coffee");

        assertThat(table(yearOnYear(slice), dataset).title())
                .hasToString("Exports of Coffee to Japan, 2023 against 2022");
        assertThat(table(yearOnYear(withMarkets(bothFlows("2023"), "Japan")), dataset)
                        .title())
                .hasToString("Exports and imports of products listed with Japan, 2023 against 2022");
        Slice imports = withProducts(
                withMarkets(trade.Slices.of(java.util.Set.of(trade.cube.Flow.IMPORT), "2023"), "Japan"), "coffee");
        assertThat(table(yearOnYear(imports), dataset).title())
                .hasToString("Imports of Coffee from Japan, 2023 against 2022");
        assertThat(table(yearOnYear(imports), dataset).context())
                .hasToString("{flow=import, period=2023, base_period=2022, product=Coffee, basis=published}");
    }

    @Test
    void the_latest_period_is_said_to_be_the_latest() {
        Table table = table(yearOnYear(exports("latest")), """
                2022 export World TOTAL 10
                2023 export World TOTAL 20
                """);

        assertThat(table.title()).hasToString("Exports, 2023 against 2022");
        assertThat(notes(table)).containsExactly("2023 is the latest period in the data");
    }

    @Test
    void a_period_that_the_data_does_not_have_is_refused_with_what_it_has() {
        assertThatThrownBy(() -> table(yearOnYear(exports("2030-01")), "2024-01 export World TOTAL 15"))
                .isInstanceOf(NothingMatched.class)
                .hasMessage("the data holds no exports of 2030-01; it covers 2024-01 … 2024-01");
    }

    @Test
    void a_base_of_another_length_is_refused_before_anything_is_read() {
        assertThatThrownBy(() -> new Growth(exports("2024-01"), List.of(Comparison.parse("2023"))).query())
                .isInstanceOf(IncompatibleParameters.class)
                .hasMessage("2023 is no base for 2024-01: it has 12 months, not 1");
    }

    static Growth yearOnYear(Slice slice) {
        return new Growth(slice, List.of(Comparison.YEAR_ON_YEAR));
    }

    @Test
    void of_both_flows_together_one_that_is_not_reported_of_a_market_is_no_trade() {
        Table table = table(new Growth(bothFlows("2024", MARKET), List.of(Comparison.YEAR_ON_YEAR)), """
                2023 export Japan TOTAL 100
                2023 import Japan TOTAL  50
                2023 export China TOTAL  55
                2024 export Japan TOTAL 110
                2024 import Japan TOTAL  60
                2024 export China TOTAL  66
                """);

        assertThat(column(table, "market")).containsExactly("Japan", "China");
        assertThat(column(table, "value")).containsExactly("170", "66");
        assertThat(column(table, "base")).containsExactly("150", "55");
        assertThat(table.rest()).isEmpty();
        assertThat(warnings(table))
                .containsExactly("not reported, and no trade in the sums: imports of China (2023; 2024)");
    }
}
