package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPeriodTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-01, 2024-01",
        "2024-01..2024-03, 2024-01..2024-03",
        "2024-01 to 2024-03, 2024-01..2024-03",
        "January 2024, 2024-01",
        "Jan–Mar 2024, 2024-01..2024-03",
        "January-June 2024, 2024-01..2024-06",
        "first quarter of 2024, 2024-Q1",
        "the second half of 2024, 2024-H2",
        "Q1 2024, 2024-Q1",
        "H1 2024, 2024-H1",
        "Quý I/2024, 2024-Q1",
        "quý 4 năm 2023, 2023-Q4",
        "năm 2024, 2024",
        "tháng 1/2024, 2024-01",
        "T1/2024, 2024-01",
        "tháng 1-3/2024, 2024-01..2024-03",
        "9 tháng năm 2024, 2024-01..2024-09",
        "6 tháng đầu năm 2024, 2024-01..2024-06",
        "6T/2024, 2024-01..2024-06",
        "01/2024, 2024-01",
        "2024, 2024"
    })
    void periods_are_read_as_reports_name_them(String text, String window) {
        assertThat(WrittenPeriod.window(text)).hasToString(window);
    }

    @Test
    void a_period_that_is_open_is_none_of_a_claim() {
        assertThatThrownBy(() -> WrittenPeriod.window("latest"))
                .hasMessage("'latest' is not a period that is known to end, such as 2024-01 or 2024-01..2024-03");
        assertThatThrownBy(() -> WrittenPeriod.window("2024-ytd"))
                .hasMessage("'2024-ytd' is not a period that is known to end, such as 2024-01 or 2024-01..2024-03");
    }
}
