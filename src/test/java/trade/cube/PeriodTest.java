package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "0987, 0987",
        "Năm 2024, 2024",
        "2024.0, 2024",
        "202401.0, 2024-01",
        "2024 [YR2024], 2024",
        "2024M01 [2024M01], 2024-01",
        "20240131, 2024-01",
        "20240101.0, 2024-01",
        "2024/01/31, 2024-01",
        "2024.01.01, 2024-01",
        "2024-01-31T00:00:00, 2024-01",
        "2024-01-01 00:00:00, 2024-01",
        "2024-01-01 00:00:00.0, 2024-01",
        "2024-02-29T00:00Z, 2024-02",
        "31/01/2024, 2024-01",
        "30.4.2024, 2024-04",
        "29-02-2024, 2024-02",
        "1/31/2024, 2024-01",
        "01/31/2024 00:00, 2024-01",
        "01/01/2024, 2024-01",
        "1Q2024, 2024-Q1",
        "4Q 2024, 2024-Q4",
        "Q1 2024, 2024-Q1",
        "Q12024, 2024-Q1",
        "Quý IV/2024, 2024-Q4",
        "quý III năm 2024, 2024-Q3",
        "Quy 2/2024, 2024-Q2",
        "1H2024, 2024-H1",
        "H2 2024, 2024-H2",
        "2024年, 2024",
        "2024年1月, 2024-01",
        "2024年12月, 2024-12",
        "2024年第1季度, 2024-Q1",
        "2024年一季度, 2024-Q1",
        "2024年三季度, 2024-Q3",
        "2024年第4四半期, 2024-Q4",
        "Th1/2024, 2024-01",
        "Tháng Một 2024, 2024-01",
        "tháng mười hai năm 2024, 2024-12",
        "enero de 2024, 2024-01",
        "ago-24, 2024-08",
        "janv. 2024, 2024-01",
        "août 2024, 2024-08",
        "Décembre 2024, 2024-12",
        "März 2024, 2024-03",
        "Okt 24, 2024-10",
        "fevereiro/2024, 2024-02",
        "2024 set, 2024-09"
    })
    void reads_a_period_as_offices_write_it(String written, String period) {
        assertThat(Period.parse(written)).hasToString(period);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2022-23, 2022-23",
        "2022/23, 2022-23",
        "2022–23, 2022-23",
        "2022-2023, 2022-23",
        "2022/2023, 2022-23",
        "1999-00, 1999-00",
        "1999-2000, 1999-00",
        "2012-13, 2012-13",
        "FY2023, 2022-23",
        "FY 2022-23, 2022-23",
        "fy2010/11, 2010-11",
        "FY2022-2023, 2022-23",
        "FY22-23, 2022-23",
        "FY'23, 2022-23",
        "2022年度, 2022-23"
    })
    void reads_a_fiscal_year_by_the_two_years_it_is_in_or_the_one_it_ends_in(String written, String period) {
        assertThat(Period.parse(written)).hasToString(period);
        assertThat(Period.parse(written).frequency()).isEqualTo(Frequency.FISCAL_YEAR);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2010-11", "2010/11"})
    void two_years_may_be_a_fiscal_year_though_the_second_may_be_a_month(String written) {
        assertThat(Period.parse(written)).isEqualTo(Period.of(Frequency.MONTH, 2010, 11));
        assertThat(Period.readings(written))
                .containsExactly(Period.of(Frequency.MONTH, 2010, 11), Period.of(Frequency.FISCAL_YEAR, 2010, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-12", "2010", "2010-11-01", "2010-1", "2022-23", "FY2011", "201011"})
    void other_texts_mean_one_period(String written) {
        assertThat(Period.readings(written)).containsExactly(Period.parse(written));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-01-K1, 2024-01-K1",
        "2024-12-k2, 2024-12-K2",
        "kỳ 1 tháng 01/2024, 2024-01-K1",
        "Kỳ 2 tháng 1 năm 2024, 2024-01-K2",
        "Kỳ 1/T1/2024, 2024-01-K1",
        "K1-T1/2024, 2024-01-K1",
        "K2 T12/2024, 2024-12-K2",
        "ky 2 thang 12/2024, 2024-12-K2",
        "nửa đầu tháng 1/2024, 2024-01-K1",
        "Nửa cuối tháng 1 năm 2024, 2024-01-K2",
        "1H Jan 2024, 2024-01-K1",
        "2H-December 2024, 2024-12-K2"
    })
    void reads_a_half_month_as_customs_of_vietnam_write_it(String written, String period) {
        assertThat(Period.parse(written)).hasToString(period);
        assertThat(Period.parse(written).frequency()).isEqualTo(Frequency.HALF_MONTH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-30, it is a day within a month",
        "2024-02-28, it is a day within a month",
        "20240115, it is a day within a month",
        "15/01/2024, it is a day within a month",
        "12/12/2024, it is a day within a month",
        "01/02/2024, its first number may be the day or the month",
        "11/12/2024, its first number may be the day or the month",
        "K1 T13/2024, there is no month 13 in a year"
    })
    void a_day_is_no_period_unless_its_month_begins_or_ends_with_it(String written, String reason) {
        assertThatThrownBy(() -> Period.parse(written)).hasMessage("'" + written + "' is not a period: " + reason);
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
    @ValueSource(
            strings = {
                "January",
                "2024-1-9",
                "2024-04-31",
                "2023-02-29",
                "30/02/2024",
                "24-01",
                "",
                "2022-2024",
                "FY2022-24",
                "2024.1",
                "2024 [YR2023]",
                "2024-01-31T17:00:00Z",
                "2024年1-2月",
                "Thang 2024",
                "tháng bảy mươi 2024",
                "kỳ 3 tháng 1/2024",
                "kỳ 1/2024",
                "1H Spring 2024",
                "Spring 2024",
                "2024 Spring",
                "Annual"
            })
    void says_how_to_write_a_period(String written) {
        assertThatThrownBy(() -> Period.parse(written))
                .hasMessage("'" + written + "' is not a period; write 2024-01, 2024-Q1, 2024-H1 or 2024");
    }

    @ParameterizedTest(name = "{0} is the year {1}")
    @CsvSource({
        "2024, 2024",
        "2024-H2, 2024",
        "2024-Q4, 2024",
        "2024-12, 2024",
        "2024-01, 2024",
        "2022-23, 2022",
        "2024-01-K1, 2024",
        "2024-12-K2, 2024"
    })
    void knows_its_year(String period, int year) {
        assertThat(Period.parse(period).year()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0} and one is {1}")
    @CsvSource({
        "2023, 2024",
        "2023-H2, 2024-H1",
        "2023-Q4, 2024-Q1",
        "2023-12, 2024-01",
        "2023-11, 2023-12",
        "2022-23, 2023-24",
        "1998-99, 1999-00",
        "2023-12-K2, 2024-01-K1",
        "2024-01-K1, 2024-01-K2"
    })
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

    @Test
    void a_half_month_ends_with_the_15th_or_with_its_month_and_a_fiscal_year_with_march() {
        List<String> sorted = Stream.of("2024-02-K2", "2024-02", "2024-02-K1", "2023-24", "2024-Q1", "2024-01")
                .map(Period::parse)
                .sorted()
                .map(Period::toString)
                .toList();

        assertThat(sorted).containsExactly("2024-01", "2024-02-K1", "2024-02", "2024-02-K2", "2023-24", "2024-Q1");
        assertThat(Period.parse("2024-02-K1").lastDay()).isEqualTo("2024-02-15");
        assertThat(Period.parse("2024-02-K2").lastDay()).isEqualTo("2024-02-29");
        assertThat(Period.parse("2023-24").lastDay()).isEqualTo("2024-03-31");
    }
}
