package trade.claim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.claim.evidence.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.claim.Subject;

/** What is typed as SUBJECT PERIOD: NUMBER is taken for it where every word of it is understood. */
class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports to US 2024-01: 10 bn USD, +64 % on a year ago, +3.9 bn, rank 1, 29.1 % of exports",
                "exports 2024-01: about 34.5 bn USD, more than 9 % so far this year, highest since 2022-09",
                "Xuất khẩu sang US tháng 1/2024: 10,05 tỷ USD, tăng 63,4 % so với cùng kỳ năm trước",
                "trade balance with US in January 2024: deficit of 3 bn USD; up 8 % vs 2020-01",
                "exports to Japan 2024-03: 2 bn USD, 0.6 points less than a year earlier, 6.1 % of exports in the year so far",
            })
    void known_words_beside_numbers_are_the_notation(String text) {
        assertThat(ClaimText.isNotation(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports 2024-01, rubbish: 10 bn USD",
                "exports 2024-01: 10 bn USD frobbed, up 64 %",
                "exports 2024-01: 10 bn USD forecast",
                "exports 2024-01: 10 bn USD in 2023-01",
                "exports 2024-01: 10 bn USD last year",
                "exports 2024-01: 10 bn USD to Japan",
                "exports 2024-01: 10 bn USD, imports 5 bn USD",
                "exports rose in 2024-01: 10 bn USD",
                "GDP 2024-01: 10 bn USD",
                "January exports 2024: 10 bn USD",
                "Monthly exports 2024: 10 bn USD",
            })
    void anything_else_is_a_sentence(String text) {
        assertThat(ClaimText.isNotation(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samsung's exports 2024-01: 10 bn USD | Samsung",
                "xuất khẩu của Thanh Hóa 2024-01: 10 tỷ USD | Thanh Hóa",
                "exports by Samsung 2024-01: 10 bn USD | Samsung",
                "exports from China 2024-01: 10 bn USD | China",
                "imports to China 2024-01: 10 bn USD | China",
                "exports China 2024-01: 10 bn USD | China",
                "coffee exports of rice 2024-01: 10 bn USD | rice",
                "US exports of China 2024-01: 10 bn USD | China"
            })
    void a_name_that_may_be_of_somebody_else_is_refused(String text, String name) {
        assertThatThrownBy(() -> claims(text)).hasMessage("'" + text + "' is not read: " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "US exports 2024-01: 10 bn USD, US",
        "exports of China 2024-01: 10 bn USD, China",
        "US coffee exports to Japan 2024-01: 10 bn USD, US"
    })
    void a_country_before_exports_or_behind_of_is_the_one_who_trades(String text, String reporter) {
        Subject subject = claims(text).get(0).subject();

        assertThat(subject.reporter().orElseThrow().toString()).contains(reporter);
        assertThat(subject.isOfOneMarket()).isEqualTo(text.contains("Japan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exports 2024-01: 10 bn USD on a year ago", "exports 2024-01: 10 bn USD so far this year"})
    void a_value_has_no_base(String text) {
        assertThatThrownBy(() -> claims(text)).hasMessageContaining("compared with");
    }
}
