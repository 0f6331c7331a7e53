package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseWordsTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "'', YOY",
        "year ago, YOY",
        "same period of the previous year, YOY",
        "over the previous year, YOY",
        "same month last year, YOY",
        "y-o-y, YOY",
        "annual, YOY",
        "so với cùng kỳ năm trước, YOY",
        "previous month, PREVIOUS",
        "prev. month, PREVIOUS",
        "m/m, PREVIOUS",
        "so với tháng trước, PREVIOUS",
        "quarter on quarter, PREVIOUS",
        "ytd, YTD",
        "lũy kế, YTD",
        "2023, FIXED",
        "Q1 2023, FIXED"
    })
    void a_base_is_named_in_both_languages(String text, String kind) {
        assertThat(BaseWords.parse(text).kind()).hasToString(kind);
    }
}
