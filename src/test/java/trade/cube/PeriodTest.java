package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024, 2024",
        "2024-H2, 2024-H2",
        "2024S1, 2024-H1",
        "2024-Q4, 2024-Q4",
        "2024q1, 2024-Q1",
        "Q3/2024, 2024-Q3",
        "2024-01, 2024-01",
        "2024-12, 2024-12",
        "2024-02-01, 2024-02",
        "2024-01-31, 2024-01",
        "2024-12-31, 2024-12",
        "2024-11-30, 2024-11",
        "2024-02-29, 2024-02",
        "2023-02-28, 2023-02",
        "202411, 2024-11",
        "2024M01, 2024-01",
        "2024/1, 2024-01",
        "2024.10, 2024-10",
        "01/2024, 2024-01",
        "1-2024, 2024-01",
        "T1/2024, 2024-01",
        "Tháng 1.2024, 2024-01",
        "thang 12/2024, 2024-12",
        "' 2024-01 ', 2024-01",
        "2024-M01, 2024-01",
        "2024M1, 2024-01",
        "202452, 2024",
        "2024A1, 2024",
        "2024-A, 2024",
        "Jan-24, 2024-01",
        "Dec 1970, 1970-12",
        "Feb-69, 2069-02",
        "Mar-70, 1970-03",
        "apr-00, 2000-04",
        "May 2024, 2024-05",
        "June '24, 2024-06",
        "July 2024, 2024-07",
        "Aug.2024, 2024-08",
        "September 2024, 2024-09",
        "Sept-24, 2024-09",
        "OCT-24, 2024-10",
        "2024-Nov, 2024-11",
        "2024 December, 2024-12",
        "Tháng 1 năm 2024, 2024-01",
        "0987, 0987"
    })
    void reads_a_period_as_offices_write_it(String written, String period) {
        assertThat(Period.parse(written)).hasToString(period);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-13, there is no month 13 in a year",
        "2024-00, there is no month 0 in a year",
        "2024-Q5, there is no quarter 5 in a year",
        "2024-H3, there is no half 3 in a year"
    })
    void says_which_part_of_a_year_there_is_not(String written, String message) {
        assertThatThrownBy(() -> Period.parse(written)).hasMessage("'" + written + "' is not a period: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"January", "2024-1-9", "2024-01-30", "2024-04-31", "2024-02-30", "24-01", "''"})
    void says_how_to_write_a_period(String written) {
        assertThatThrownBy(() -> Period.parse(written))
                .hasMessage("'" + written + "' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024");
    }

    @ParameterizedTest(name = "{0} is the year {1}")
    @CsvSource({"2024, 2024", "2024-H2, 2024", "2024-Q4, 2024", "2024-12, 2024", "2024-01, 2024"})
    void knows_its_year(String period, int year) {
        assertThat(Period.parse(period).year()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0} and one is {1}")
    @CsvSource({"2023, 2024", "2023-H2, 2024-H1", "2023-Q4, 2024-Q1", "2023-12, 2024-01", "2023-11, 2023-12"})
    void steps_forward_and_back(String earlier, String later) {
        assertThat(Period.parse(earlier).plus(1)).isEqualTo(Period.parse(later));
        assertThat(Period.parse(later).plus(-1)).isEqualTo(Period.parse(earlier));
    }

    @Test
    void stands_in_the_order_of_ends_and_a_whole_before_its_last_part() {
        List<String> sorted = Stream.of("2024", "2024-12", "2023-12", "2024-Q4", "2024-H1", "2024-06", "2024-07")
                .map(Period::parse)
                .sorted()
                .map(Period::toString)
                .toList();

        assertThat(sorted).containsExactly("2023-12", "2024-H1", "2024-06", "2024-07", "2024", "2024-Q4", "2024-12");
    }
}
