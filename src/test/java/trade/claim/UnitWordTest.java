package trade.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.language.Localizer;
import trade.message.Text;

class UnitWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"bn USD", "Billion USD", "tỷ USD", "USD/tonne", "US$ per ton", "million  tonnes", "bn", "/", ""})
    void in_English_a_unit_is_as_it_is_printed(String printed) {
        assertThat(UnitWord.unit(printed)).hasToString(printed);
        assertThat(UnitWord.unit(printed).code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bn USD, tỷ USD",
        "tỷ USD, tỷ USD",
        "million tonnes, triệu tấn",
        "USD/tonne, USD/tấn",
        "US$ per ton, US$ mỗi tấn"
    })
    void in_Vietnamese_it_has_Vietnamese_words(String printed, String vietnamese) {
        Text unit = UnitWord.unit(printed);

        assertThat(Localizer.vietnamese((list, name) -> name).text(unit)).isEqualTo(vietnamese);
    }
}
