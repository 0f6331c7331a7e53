package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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
        return Series.of(values, covered, java.util.Map.of(), java.util.Map.of(), java.util.Map.of());
    }
}
