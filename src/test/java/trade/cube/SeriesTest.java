package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @Test
    void sums_a_window_whose_periods_are_all_there() {
        assertThat(in("2024-Q1", "2024-01=1 2024-02=2 2024-03=4 2024-04=8")).isEqualTo(Amount.known(new BigDecimal(7)));
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
        assertThat(in("2024-01", "2024-01=0")).isEqualTo(Amount.known(new BigDecimal("0")));
    }

    @Test
    void adds_up_with_others_by_period() {
        Series sum = Series.sum(List.of(series("2024-01=1 2024-02=2"), series("2024-02=3 2024-03=-")));

        assertThat(sum.values()).hasToString("{2024-01=1, 2024-02=5}");
        assertThat(sum.covered()).hasToString("[2024-01, 2024-02, 2024-03]");
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
    void years_and_months_are_added_over_a_window_that_both_fill() {
        Series sum = Series.sum(List.of(series("2024=100"), series(quarters("10")), series("2025=7")));

        assertThat(sum.isOfDifferentLengths()).isTrue();
        assertThat(amount(sum, "2024").value()).isEqualTo("140");
        assertThat(amount(sum, "2024-Q1").value()).isEqualTo("10");
        assertThat(amount(sum, "2025").value()).isEqualTo("7");
        assertThat(amount(sum, "2023").reason()).isEqualTo(Reason.NO_DATA);
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
    void a_rest_of_years_and_months_is_what_is_left_over_a_window() {
        Series rest = series("2024=100").less(series(quarters("10")));

        assertThat(amount(rest, "2024").value()).isEqualTo("60");
        assertThat(amount(rest, "2024-Q1").reason()).isEqualTo(Reason.REPORTER_MISSING);
    }

    @Test
    void longer_periods_are_known_to_hold_shorter_ones_of_the_same() {
        assertThat(series("2023=1 2024=2 2024-Q1=3 2025-01=4").withShorterOnes())
                .hasToString("[2024]");
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

    private static Amount in(String window, String values) {
        return series(values).amountIn(WindowTest.window(window));
    }

    /** 2024-01=5, or 2024-01=- where the period is covered but nothing was reported. */
    private static Series series(String text) {
        TreeMap<Period, BigDecimal> values = new TreeMap<>();
        TreeSet<Period> covered = new TreeSet<>();
        for (String entry : text.split(" ")) {
            Period period = Period.parse(entry.split("=")[0]);
            covered.add(period);
            if (!entry.endsWith("=-")) {
                values.put(period, new BigDecimal(entry.split("=")[1]));
            }
        }
        return Series.of(values, covered, Map.of(), Map.of(), Map.of());
    }
}
