package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Fixture.column;
import static trade.Fixture.table;
import static trade.Fixture.warnings;
import static trade.Slices.exports;
import static trade.Slices.rolling;
import static trade.cube.Dimension.MARKET;
import static trade.cube.Dimension.PERIOD;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trade.cube.VintageRule;
import trade.cube.Vintages;
import trade.table.Table;

class SinceTest {

    private static final String FIVE_MONTHS = """
            2023-09 export Japan TOTAL 80
            2023-10 export Japan TOTAL 90
            2023-11 export Japan TOTAL 70
            2023-12 export Japan TOTAL 60
            """;

    @Test
    void the_last_month_with_at_least_as_much_is_since_when_it_is_the_highest() {
        Table table = table(ofValue("2024-01"), FIVE_MONTHS + "2024-01 export Japan TOTAL 75");

        assertThat(column(table, "value")).containsExactly("75");
        assertThat(column(table, "record")).containsExactly("highest since 2023-10");
        assertThat(column(table, "rank")).containsExactly("3");
        assertThat(column(table, "of")).containsExactly("5");
    }

    @Test
    void a_month_with_just_as_much_ends_it() {
        Table table = table(ofValue("2024-01"), FIVE_MONTHS + "2024-01 export Japan TOTAL 70");

        assertThat(column(table, "record")).containsExactly("highest since 2023-11");
        assertThat(column(table, "rank")).containsExactly("3");
    }

    @Test
    void a_month_just_like_the_one_before_is_the_highest_since_that() {
        Table table = table(ofValue("2024-01"), FIVE_MONTHS + "2024-01 export Japan TOTAL 60");

        assertThat(column(table, "record")).containsExactly("highest since 2023-12");
    }

    @Test
    void six_months_that_lack_are_all_named() {
        Table table = table(ofValue("2024-01"), """
                2023-06 export Japan TOTAL 80
                2024-01 export Japan TOTAL 90
                """);

        assertThat(warnings(table))
                .containsExactly(
                        "cannot say since when Japan was not as high: lacks 2023-07, 2023-08, 2023-09, 2023-10,"
                                + " 2023-11, 2023-12");
    }

    @Test
    void estimates_that_may_be_mixed_have_a_growth_in_the_past_too() {
        Vintages mixed = new Vintages(VintageRule.LATEST, Optional.empty(), true);
        Since since = new Since(exports("2024").withVintages(mixed), List.of(Comparison.YEAR_ON_YEAR), false);
        Table table = table(since, """
                2022 export World TOTAL 10 final
                2023 export World TOTAL 30 estimate
                2024 export World TOTAL 60 estimate
                """);

        assertThat(column(table, "growth_record")).containsExactly("lowest on record (from 2023)");
        assertThat(column(table, "growth_of")).containsExactly("2");
    }

    @Test
    void it_is_the_lowest_where_that_reaches_back_further() {
        Table table = table(ofValue("2023-11"), FIVE_MONTHS);

        assertThat(column(table, "record")).containsExactly("lowest on record (from 2023-09)");
        assertThat(column(table, "rank")).containsExactly("3");
        assertThat(column(table, "of")).containsExactly("3");
    }

    @Test
    void a_record_says_where_the_data_begins() {
        Table table = table(ofValue("2024-01"), FIVE_MONTHS + "2024-01 export Japan TOTAL 91");

        assertThat(column(table, "record")).containsExactly("highest on record (from 2023-09)");
        assertThat(column(table, "rank")).containsExactly("1");
    }

    @Test
    void nobody_can_say_where_a_month_in_between_lacks() {
        Table table = table(ofValue("2024-01"), """
                2023-09 export Japan TOTAL 90
                2023-10 export Japan TOTAL 10
                2023-12 export Japan TOTAL 60
                2024-01 export Japan TOTAL 75
                """);

        assertThat(column(table, "record")).containsExactly("cannot say");
        assertThat(column(table, "rank")).containsExactly("2");
        assertThat(column(table, "of")).containsExactly("4");
        assertThat(warnings(table)).containsExactly("cannot say since when Japan was not as high: lacks 2023-11");
    }

    @Test
    void the_lowest_needs_all_months_in_between_too() {
        Table table = table(new Since(exports("2024-01"), List.of(), false), """
                2023-09 export World TOTAL 60
                2023-12 export World TOTAL 80
                2024-01 export World TOTAL 70
                """);

        assertThat(column(table, "record")).containsExactly("cannot say");
        assertThat(warnings(table))
                .containsExactly("cannot say since when World was not as low: lacks 2023-10, 2023-11");
    }

    @Test
    void many_months_that_lack_are_counted() {
        Table table = table(ofValue("2024-01"), """
                2023-01 export Japan TOTAL 80
                2024-01 export Japan TOTAL 70
                """);

        assertThat(warnings(table))
                .containsExactly("cannot say since when Japan was not as low: lacks 2023-02, 2023-03, 2023-04, 2023-05,"
                        + " 2023-06, 2023-07 and 5 more");
    }

    @Test
    void a_gap_before_the_last_higher_month_does_not_matter() {
        Table table = table(ofValue("2024-01"), """
                2023-09 export Japan TOTAL 90
                2023-11 export Japan TOTAL 80
                2023-12 export Japan TOTAL 60
                2024-01 export Japan TOTAL 75
                """);

        assertThat(column(table, "record")).containsExactly("highest since 2023-11");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void the_first_month_has_nothing_before() {
        Table table = table(ofValue("2024-01"), "2024-01 export Japan TOTAL 75");

        assertThat(column(table, "record")).containsExactly("nothing before");
        assertThat(column(table, "rank")).containsExactly("1");
    }

    @Test
    void nobody_can_say_where_the_month_before_is_withheld() {
        Table table = table(ofValue("2024-01"), """
                2023-11 export Japan TOTAL confidential
                2023-12 export Japan TOTAL confidential
                2024-01 export Japan TOTAL 75
                """);

        assertThat(column(table, "record")).containsExactly("cannot say");
        assertThat(column(table, "rank")).containsExactly("1");
        assertThat(warnings(table)).contains("cannot say since when Japan was not as high: lacks 2023-11, 2023-12");
    }

    @Test
    void a_record_may_have_a_month_before_it_that_is_withheld() {
        Table table = table(ofValue("2024-01"), """
                2023-11 export Japan TOTAL confidential
                2023-12 export Japan TOTAL 60
                2024-01 export Japan TOTAL 75
                """);

        assertThat(column(table, "record")).containsExactly("cannot say");
    }

    @Test
    void growth_on_a_base_that_is_withheld_is_not_known_to_be_none() {
        Table table = table(new Since(exports("2024"), List.of(Comparison.YEAR_ON_YEAR), false), """
                2021 export World TOTAL confidential
                2022 export World TOTAL 180
                2023 export World TOTAL 180
                2024 export World TOTAL 207
                """);

        assertThat(column(table, "growth_record")).containsExactly("cannot say");
        assertThat(column(table, "growth_of")).containsExactly("2");
    }

    @Test
    void growth_on_a_base_that_is_withheld_begins_the_record_where_that_is_of_another_season() {
        Table table = table(new Since(exports("2024-01"), List.of(Comparison.parse("previous")), true), """
                2021-12 export World TOTAL confidential
                2022-01 export World TOTAL 180
                2022-12 export World TOTAL 100
                2023-01 export World TOTAL 110
                2023-12 export World TOTAL 100
                2024-01 export World TOTAL 120
                """);

        assertThat(column(table, "growth_record")).containsExactly("cannot say");
    }

    @Test
    void what_is_not_there_has_no_record() {
        Table table = table(ofValue("2024-01"), """
                2023-12 export Japan TOTAL 75
                2024-01 export China TOTAL 75
                """);

        assertThat(column(table, "market")).containsExactly("China", "Japan");
        assertThat(column(table, "record")).containsExactly("nothing before", "not reported");
        assertThat(column(table, "rank")).containsExactly("1", "not reported");
        assertThat(column(table, "of")).containsExactly("1", "not reported");
    }

    @Test
    void growth_has_a_record_of_its_own_which_begins_where_there_is_a_base() {
        Table table = table(new Since(exports("2024"), List.of(Comparison.YEAR_ON_YEAR), false), """
                2020 export World TOTAL 100
                2021 export World TOTAL 150
                2022 export World TOTAL 180
                2023 export World TOTAL 180
                2024 export World TOTAL 207
                """);

        assertThat(column(table, "record")).containsExactly("highest on record (from 2020)");
        assertThat(column(table, "growth_pct")).containsExactly("15");
        assertThat(column(table, "growth_record")).containsExactly("highest since 2022");
        assertThat(column(table, "growth_rank")).containsExactly("3");
        assertThat(column(table, "growth_of")).containsExactly("4");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void a_month_can_be_compared_with_the_same_month_of_other_years_alone() {
        Table table = table(new Since(exports("2024-01"), List.of(), true), """
                2022-01 export World TOTAL 80
                2023-01 export World TOTAL 60
                2023-12 export World TOTAL 90
                2024-01 export World TOTAL 75
                """);

        assertThat(column(table, "record")).containsExactly("highest since 2022-01");
        assertThat(column(table, "of")).containsExactly("3");
        assertThat(table.title()).hasToString("Exports, 2024-01, among the same months of all years");
        assertThat(table(new Since(exports("2024-01"), List.of(), false), "2024-01 export World TOTAL 75")
                        .title())
                .hasToString("Exports, 2024-01");
    }

    @Test
    void rows_by_period_have_all_of_the_past_each() {
        Table table = table(
                new Since(exports("2023-11..2024-01", PERIOD), List.of(), false),
                FIVE_MONTHS + "2024-01 export Japan TOTAL 85");

        assertThat(column(table, "record"))
                .containsExactly(
                        "lowest on record (from 2023-09)", "lowest on record (from 2023-09)", "highest since 2023-10");
        assertThat(column(table, "of")).containsExactly("3", "4", "5");
    }

    @Test
    void a_stretch_of_months_is_compared_with_that_of_other_years() {
        Table table = table(new Since(exports("2024-01..2024-02"), List.of(), false), """
                2023-01 export World TOTAL 60
                2023-02 export World TOTAL 90
                2024-01 export World TOTAL 75
                2024-02 export World TOTAL 70
                """);

        assertThat(column(table, "record")).containsExactly("lowest on record (from 2023-01..2023-02)");
        assertThat(column(table, "of")).containsExactly("2");
    }

    @Test
    void rolling_sums_are_compared_month_by_month() {
        Table table = table(new Since(rolling(exports("2024-02"), 2), List.of(), false), """
                2023-11 export World TOTAL 60
                2023-12 export World TOTAL 90
                2024-01 export World TOTAL 75
                2024-02 export World TOTAL 76
                """);

        assertThat(column(table, "value")).containsExactly("151");
        assertThat(column(table, "record")).containsExactly("lowest since 2023-11..2023-12");
        assertThat(column(table, "of")).containsExactly("3");
    }

    @Test
    void several_comparisons_have_records_each() {
        Table table = table(
                new Since(exports("2024-01"), List.of(Comparison.parse("yoy"), Comparison.parse("previous")), false),
                "2024-01 export World TOTAL 75");

        assertThat(table.columns())
                .extracting(column -> column.field(Optional.empty()))
                .contains("growth_record_yoy", "growth_rank_yoy", "growth_record_previous", "growth_rank_previous");
    }

    private static Since ofValue(String month) {
        return new Since(exports(month, MARKET), List.of(), false);
    }
}
