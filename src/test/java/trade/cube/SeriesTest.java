package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.Fixture;

class SeriesTest {

    @Test
    void sums_a_window_whose_periods_are_all_there() {
        Amount amount = in("2024-Q1", "2024-01=1 2024-02=2 2024-03=4 2024-04=8");

        assertThat(amount.value()).isEqualTo("7");
        assertThat(amount.absent()).isEmpty();
        assertThat(amount.numbers()).isEqualTo(3);
    }

    @Test
    void takes_a_published_year_before_the_sum_of_its_months() {
        String months = "2024-01=1 2024-02=1 2024-03=1 2024-04=1 2024-05=1 2024-06=1"
                + " 2024-07=1 2024-08=1 2024-09=1 2024-10=1 2024-11=1 2024-12=1";

        assertThat(in("2024", months + " 2024=13").value()).isEqualTo("13");
        assertThat(in("2024", months).value()).isEqualTo("12");
    }

    @Test
    void says_which_periods_a_partial_window_lacks() {
        Amount amount = in("2024-Q1", "2024-01=1 2024-03=4");

        assertThat(amount.reason()).isEqualTo(Reason.PARTIAL_PERIOD);
        assertThat(amount.absent()).hasToString("[2024-02]");
    }

    @Test
    void tells_what_was_not_reported_from_what_is_not_there() {
        assertThat(in("2024-01", "2024-01=- 2024-02=1").reason()).isEqualTo(Reason.NOT_REPORTED);
        assertThat(in("2024-03", "2024-01=- 2024-02=1").reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void counts_what_was_not_reported_in_part_of_a_window_as_no_trade_and_says_when() {
        Amount amount = in("2024-01..2024-02", "2024-01=- 2024-02=1");

        assertThat(amount.value()).isEqualTo("1");
        assertThat(amount.absent()).hasToString("[2024-01]");
    }

    @Test
    void a_reported_zero_is_zero() {
        assertThat(in("2024-01", "2024-01=0").value()).isEqualTo("0");
    }

    @Test
    void adds_up_with_others_by_period() {
        Series sum = Series.sum(List.of(series("2024-01=1 2024-02=2"), series("2024-02=3 2024-03=-")));

        assertThat(sum.values()).hasToString("{2024-01=1, 2024-02=5}");
        assertThat(sum.covered()).hasToString("[2024-01, 2024-02, 2024-03]");
    }

    @Test
    void knows_of_how_many_numbers_it_is_made() {
        Series three = series("2023=1 2023=2 2023=4 2024=8");
        Series one = series("2023=5 2024=1");
        Series both = Series.sum(List.of(three, one));

        assertThat(amount(three, "2023").numbers()).isEqualTo(3);
        assertThat(amount(three, "2024").numbers()).isEqualTo(1);
        assertThat(amount(both, "2023").numbers()).isEqualTo(4);
        assertThat(amount(both, "2023..2024").numbers()).isEqualTo(6);
        assertThat(amount(three.less(one), "2023").numbers()).isEqualTo(4);
        assertThat(amount(three.less(one).less(one), "2023").numbers()).isEqualTo(5);
        assertThat(amount(both.within(List.of(WindowTest.window("2023"))), "2023")
                        .numbers())
                .isEqualTo(4);
        assertThat(amount(both, "2023").minus(amount(one, "2023")).numbers()).isEqualTo(5);
        assertThat(in("2024-Q1..2024-Q2", "2024-Q1=1 2024-Q2=-").numbers()).isEqualTo(1);
        assertThat(in("2024", "2024=-").numbers()).isZero();
    }

    @Test
    void a_sum_is_as_sure_as_its_parts() {
        Series sum = Series.sum(List.of(series("2023=1:estimate 2024=1:final"), series("2023=2:final 2024=2:final")));

        assertThat(amount(sum, "2023").sureness()).hasToString("[estimate, final]");
        assertThat(amount(sum, "2024").sureness()).hasToString("[final]");
    }

    @Test
    void what_is_observed_in_one_month_alone_is_not_nothing_in_its_quarter() {
        Amount quarter = in("2024-Q1", "2024-Q1=- 2024-01=5");

        assertThat(quarter.reason()).isEqualTo(Reason.PARTIAL_PERIOD);
        assertThat(quarter.absent()).hasToString("[2024-02, 2024-03]");
    }

    @Test
    void a_window_of_which_one_month_is_there_is_partial_be_it_without_trade() {
        Amount quarter = in("2024-Q1", "2024-01=-");

        assertThat(quarter.reason()).isEqualTo(Reason.PARTIAL_PERIOD);
        assertThat(quarter.absent()).hasToString("[2024-02, 2024-03]");
    }

    @ParameterizedTest(name = "published {0}, parts {1}: {2}")
    @CsvSource({
        "2024-01=-,               2024-01=5,               true",
        "2024-01=-,               2024-01=-,               false",
        "2024-01=9,               2024-01=-,               false",
        "2024-01=9,               2024-01=5,               false",
        "2024-01=9,               2024-01=9,               false",
        "2024-01=9 2024-02=-,     2024-01=9 2024-02=8,     true",
        "2024-01=1000 2024-02=-,  2024-01=995 2024-02=8,   true",
        "2024-01=1000 2024-02=-,  2024-01=1005 2024-02=8,  true",
        "2024-01=1000 2024-02=-,  2024-01=994 2024-02=8,   false",
        "2024-01=-1000 2024-02=-, 2024-01=-1000 2024-02=8, true",
        "2024-01=9 2024-02=-,     2024-01=5 2024-02=8,     false",
        "2024-01=9 2024-02=-,     2024-01=- 2024-02=8,     false"
    })
    void a_published_total_gives_way_only_to_parts_that_add_up_to_it(String total, String parts, boolean givesWay) {
        assertThat(series(total).givesWayTo(series(parts))).isEqualTo(givesWay);
    }

    @Test
    void keeps_to_the_windows_that_are_compared() {
        Series within = series("2023-01=1 2023-02=2 2024-01=3")
                .within(List.of(WindowTest.window("2023-01"), WindowTest.window("2024-01")));

        assertThat(within.values()).hasToString("{2023-01=1, 2024-01=3}");
        assertThat(within.covered()).hasSize(3);
    }

    @Test
    void what_is_withheld_outside_the_windows_that_are_compared_does_not_matter() {
        Series within =
                series("2022=confidential 2023=confidential 2024=3kg").within(List.of(WindowTest.window("2023..2024")));

        assertThat(within.withheld()).hasToString("{2023=confidential}");
        assertThat(within.values()).hasToString("{2024=3}");
        assertThat(series("2023=3pieces 2024=3kg")
                        .within(List.of(WindowTest.window("2024")))
                        .unitNames())
                .containsExactly("kg");
    }

    @Test
    void a_series_that_lies_within_the_windows_is_not_copied() {
        Series series = series("2023=confidential 2024=3kg");

        assertThat(series.within(List.of(WindowTest.window("2023..2024")))).isSameAs(series);
    }

    @Test
    void a_sum_of_years_and_quarters_keeps_to_the_windows_that_are_compared() {
        Series sum = Series.sum(List.of(series("2023=100 2024=100"), series(quarters("10"))));

        Series within = sum.within(List.of(WindowTest.window("2024")));

        assertThat(amount(within, "2024").value()).isEqualTo("140");
        assertThat(amount(within, "2023").reason()).isEqualTo(Reason.NOT_REPORTED);
    }

    @Test
    void a_sum_of_years_and_quarters_is_of_the_time_in_which_a_group_holds_a_member() {
        Series sum = Series.sum(List.of(series("2022=100 2024=100"), series(quarters("10"))));

        Series held = sum.whileHeldBy(Fixture.market("Pact"), Fixture.market("Japan"));

        assertThat(amount(held, "2024").value()).isEqualTo("140");
        assertThat(amount(held, "2022").reason()).isEqualTo(Reason.NOT_REPORTED);
    }

    @Test
    void units_of_the_time_before_a_member_belonged_do_not_matter() {
        Series held = series("2022=5pieces 2024=3kg").whileHeldBy(Fixture.market("Pact"), Fixture.market("Japan"));

        assertThat(amount(held, "2024").value()).isEqualTo("3");
    }

    @Test
    void years_and_months_are_added_over_a_window_that_both_fill() {
        Series sum = Series.sum(List.of(series("2024=100"), series(quarters("10")), series("2025=7")));

        assertThat(sum.isOfDifferentLengths()).isTrue();
        assertThat(amount(sum, "2024").value()).isEqualTo("140");
        assertThat(amount(sum, "2024-Q1").value()).isEqualTo("10");
        assertThat(amount(sum, "2025").value()).isEqualTo("7");
        assertThat(amount(sum, "2023").reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void nothing_is_absent_from_a_sum_that_one_of_its_parts_has() {
        Series years = series("2023=100 2024=100");
        Series quarters = series("2024-Q1=- 2024-Q2=10 2024-Q3=10 2024-Q4=10");

        assertThat(amount(Series.sum(List.of(years, quarters)), "2024").absent())
                .isEmpty();
        assertThat(amount(Series.sum(List.of(series("2023=100"), quarters, quarters)), "2024")
                        .absent())
                .hasToString("[2024-Q1]");
    }

    @Test
    void a_year_that_was_rounded_to_zero_does_not_matter_beside_quarters_and_is_no_zero_by_itself() {
        Series rounded = series("2023=rounded_to_zero 2024=rounded_to_zero");

        assertThat(amount(Series.sum(List.of(rounded, series(quarters("10")))), "2024")
                        .value())
                .isEqualTo("40");
        assertThat(amount(Series.sum(List.of(rounded, series(quarters("10")))), "2023")
                        .reason())
                .isEqualTo(Reason.ROUNDED_TO_ZERO);
    }

    @Test
    void a_year_in_kilograms_and_quarters_in_pieces_have_no_sum() {
        Series year = series("2024=100kg");

        assertThat(amount(Series.sum(List.of(year, series(quarters("10pieces")))), "2024")
                        .reason())
                .isEqualTo(Reason.MIXED_UNITS);
        assertThat(amount(Series.sum(List.of(year, series(quarters("10kg")))), "2024")
                        .value())
                .isEqualTo("140");
    }

    @Test
    void a_window_that_one_part_fills_in_part_has_no_sum() {
        Amount sum =
                amount(Series.sum(List.of(series("2024=100"), series("2024-Q1=10 2024-Q3=10 2024-Q4=10"))), "2024");

        assertThat(sum.reason()).isEqualTo(Reason.PARTIAL_PERIOD);
        assertThat(sum.absent()).hasToString("[2024-Q2]");
    }

    @Test
    void parts_of_one_length_need_no_window_to_be_added() {
        assertThat(Series.sum(List.of(series("2024=1"), series("2024=2"))).isOfDifferentLengths())
                .isFalse();
        assertThat(Series.sum(List.of(series("2024=1"), series("2024-Q1=-"))).isOfDifferentLengths())
                .isFalse();
    }

    @Test
    void a_sum_of_a_sum_of_years_and_months_is_one_too() {
        Series inner = Series.sum(List.of(series("2024=100"), series(quarters("10"))));

        assertThat(amount(Series.sum(List.of(inner)), "2024").value()).isEqualTo("140");
        assertThat(amount(Series.sum(List.of(inner, series("2024=5"))), "2024").value())
                .isEqualTo("145");
    }

    @Test
    void a_sum_that_needs_all_its_parts_is_none_where_one_is_not_there_at_that_length() {
        List<Series> parts = List.of(series("2024=100"), series(quarters("10")));
        Series all = Series.sum(parts).needingAll(parts);

        assertThat(amount(all, "2024").value()).isEqualTo("140");
        assertThat(amount(all, "2024-Q1").reason()).isEqualTo(Reason.REPORTER_MISSING);
        assertThat(amount(all, "2023").reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void parts_of_one_length_may_be_needed_without_any_windows() {
        List<Series> parts = List.of(series("2024-Q1=1"), series("2024-Q1=2 2024-Q2=-"));

        assertThat(Series.sum(parts).needingAll(parts).isOfDifferentLengths()).isFalse();
    }

    @Test
    void one_who_reports_at_another_length_is_needed_even_where_it_has_no_such_trade() {
        List<Series> parts = List.of(series("2024=100"), series(quarters("-")));

        assertThat(Series.sum(parts).needingAll(parts).isOfDifferentLengths()).isTrue();
    }

    @Test
    void one_whom_the_dataset_does_not_have_is_of_no_length() {
        List<Series> parts = List.of(series("2024=100"), Series.NOTHING);

        assertThat(Series.sum(parts).needingAll(parts).isOfDifferentLengths()).isFalse();
        assertThat(Series.NOTHING.isOfOtherLengthThan(Period.parse("2024"))).isFalse();
    }

    @Test
    void years_are_of_another_length_than_a_quarter() {
        assertThat(series("2024=100").isOfOtherLengthThan(Period.parse("2024-Q1")))
                .isTrue();
        assertThat(series("2024=100").isOfOtherLengthThan(Period.parse("2023"))).isFalse();
        assertThat(series("2024=100 2024-Q1=10").isOfOtherLengthThan(Period.parse("2024-Q2")))
                .isFalse();
    }

    @Test
    void a_rest_of_years_and_months_is_what_is_left_over_a_window() {
        Series rest = series("2024=100").less(series(quarters("10")));

        assertThat(amount(rest, "2024").value()).isEqualTo("60");
        assertThat(amount(rest, "2024-Q1").reason()).isEqualTo(Reason.PART_NOT_REPORTED);
    }

    @Test
    void what_is_withheld_wholly_has_no_amount_though_it_is_of_years_and_months() {
        Series sum = Series.sum(List.of(series("2024=100"), series(quarters("10"))));

        assertThat(amount(sum, "2024").value()).isEqualTo("140");
        assertThat(amount(sum.withheldWholly(Reason.MIXED_COVERAGE), "2024").reason())
                .isEqualTo(Reason.MIXED_COVERAGE);
    }

    @Test
    void longer_periods_are_known_to_hold_shorter_ones_of_the_same() {
        assertThat(series("2023=1 2024=2 2024-Q1=3 2025-01=4").withShorterOnes())
                .hasToString("[2024]");
    }

    @Test
    void a_longer_period_that_was_rounded_to_zero_holds_shorter_ones_too() {
        Series series = series("2024-Q1=3").withheldIn(Set.of(Period.parse("2024")), Reason.ROUNDED_TO_ZERO);

        assertThat(series.withShorterOnes()).hasToString("[2024]");
    }

    @Test
    void what_is_withheld_in_some_periods_stays_so_in_a_window_of_them() {
        Series series = series("2024-Q1=1 2024-Q2=2").withheldIn(Set.of(Period.parse("2024-Q2")), Reason.MIXED_PERIODS);

        assertThat(amount(series, "2024-Q1").value()).isEqualTo("1");
        assertThat(amount(series, "2024-Q2").reason()).isEqualTo(Reason.MIXED_PERIODS);
    }

    /** Each quarter of 2024. */
    private static String quarters(String value) {
        return "2024-Q1=%1$s 2024-Q2=%1$s 2024-Q3=%1$s 2024-Q4=%1$s".formatted(value);
    }

    private static Amount amount(Series series, String window) {
        return series.amountIn(WindowTest.window(window));
    }

    @Test
    void without_a_part_that_was_rounded_away_all_is_left() {
        assertThat(amount(series("2023=10").less(series("2023=rounded_to_zero")), "2023")
                        .value())
                .isEqualTo("10");
        assertThat(amount(series("2023=rounded_to_zero").less(series("2023=-1")), "2023")
                        .value())
                .isEqualTo("1");
        assertThat(amount(series("2023=rounded_to_zero").less(series("2023=rounded_to_zero")), "2023")
                        .reason())
                .isEqualTo(Reason.ROUNDED_TO_ZERO);
        assertThat(amount(series("2023=10").less(series("2023=confidential")), "2023")
                        .reason())
                .isEqualTo(Reason.CONFIDENTIAL);
    }

    @Test
    void parts_exceed_a_total_where_they_are_more_by_more_than_rounding() {
        Series total = series("2023=1000 2024=1000");

        assertThat(total.isExceededBy(series("2023=1005"))).isFalse();
        assertThat(total.isExceededBy(series("2023=1006"))).isTrue();
        assertThat(total.isExceededBy(series("2023=500"))).isFalse();
        assertThat(total.isExceededBy(series("2022=2000"))).isFalse();
        assertThat(series("2023=-1000").isExceededBy(series("2023=-995"))).isFalse();
        assertThat(series("2023=-1000").isExceededBy(series("2023=-994"))).isTrue();
    }

    @Test
    void what_is_covered_is_told_of_some_windows() {
        List<Window> windows = List.of(WindowTest.window("2023"), WindowTest.window("2024-01"));

        assertThat(series("2022=1 2023=1 2024-01=- 2024-02=-").coveredIn(windows))
                .containsExactlyInAnyOrder(Period.parse("2023"), Period.parse("2024-01"));
    }

    @Test
    void what_is_observed_by_years_and_by_months_is_summed_of_either() {
        String yearAndMonths = "2022=12 2023=- 2023-01=1 2023-02=1 2023-03=1 2023-04=1 2023-05=1 2023-06=1"
                + " 2023-07=1 2023-08=1 2023-09=1 2023-10=1 2023-11=1 2023-12=1";

        assertThat(in("2022..2023", yearAndMonths).value()).isEqualTo("24");
        assertThat(in("2022..2023", "2022=12 2023=-").value()).isEqualTo("12");
    }

    @Test
    void parts_that_have_years_and_quarters_of_different_years_add_up_as_each_has_them() {
        Series one = series("2022=40 2023=- 2023-Q1=10 2023-Q2=11 2023-Q3=12 2023-Q4=13");
        Series other = series("2022=20 2023=24 2023-Q1=6 2023-Q2=- 2023-Q3=- 2023-Q4=-");

        assertThat(amount(Series.sum(List.of(one, other)), "2023").value()).isEqualTo("70");
        assertThat(amount(Series.sum(List.of(one, other)), "2022..2023").value())
                .isEqualTo("130");
    }

    @Test
    void of_several_partial_compositions_the_finest_says_what_lacks() {
        Amount amount = in("2023-H1", "2023-Q1=1 2023-01=1 2023-02=1");

        assertThat(amount.reason()).isEqualTo(Reason.PARTIAL_PERIOD);
        assertThat(amount.absent()).hasToString("[2023-03, 2023-04, 2023-05, 2023-06]");
    }

    @Test
    void what_another_one_has_is_left_out_of_parts_of_different_lengths_too() {
        Series both = Series.sum(List.of(series("2022=20 2023=24"), series("2022-Q1=1 2023-Q1=2")));
        Series rest = both.without(series("2022=30 2022-Q1=5")::isObserved);

        assertThat(rest.values().keySet()).hasToString("[2023-Q1, 2023]");
        assertThat(rest.addends().parts())
                .extracting(part -> part.values().toString())
                .containsExactly("{2023=24}", "{2023-Q1=2}");
    }

    private static Amount in(String window, String values) {
        return series(values).amountIn(WindowTest.window(window));
    }

    /**
     * 2024-01=5, 2024-01=5kg, 2024-01=confidential or 2024-01=5:estimate, or 2024-01=- where the period is covered but nothing was
     * reported.
     */
    private static Series series(String text) {
        TreeSet<Period> covered = new TreeSet<>();
        CellAccumulator cell = new CellAccumulator();
        for (String entry : text.split(" ")) {
            String[] sides = entry.split("=");
            covered.add(Period.parse(sides[0]));
            if (!sides[1].equals("-")) {
                Fixture.observations(sides[0] + " export World TOTAL " + sides[1].replace(':', ' '))
                        .forEach(cell::add);
            }
        }
        return cell.series(covered);
    }
}
