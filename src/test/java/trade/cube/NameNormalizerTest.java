package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormalizerTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hàn Quốc | han quoc",
                "HAN-QUOC | han quoc",
                "Điện thoại các loại & linh kiện | dien thoai cac loai linh kien",
                "đá | da",
                "Trị giá (nghìn USD) | tri gia nghin usd",
                "value_usd | value usd",
                "  China, PR  | china pr",
                "03.03 | 03 03",
                "... | ''"
            })
    void folds_case_accents_and_punctuation(String name, String folded) {
        assertThat(NameNormalizer.folded(name)).isEqualTo(folded);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(NameNormalizer.folded(Normalizer.normalize("Hồng Kông", Normalizer.Form.NFD)))
                .isEqualTo(NameNormalizer.folded(Normalizer.normalize("Hồng Kông", Normalizer.Form.NFC)));
    }

    @Test
    void accents_can_be_kept() {
        assertThat(NameNormalizer.withAccents(Normalizer.normalize("Hàng DỆT, may", Normalizer.Form.NFD)))
                .isEqualTo("hàng dệt may");
        assertThat(NameNormalizer.withAccents("Coffee-TEA")).isEqualTo("coffee tea");
    }
}
