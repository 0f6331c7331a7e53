package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.Member;

class MarketsTest {

    private static final Markets MARKETS = new Markets();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "US | US",
                "usa | US",
                "840 | US",
                "United States | US",
                "united-states | US",
                "Hoa Kỳ | US",
                "HOA KỲ | US",
                "hoa ky | US",
                "Mỹ | US",
                "MỸ | US",
                "MY | MY",
                "China, PR | CN",
                "Trung Quốc | CN",
                "Korea | KR",
                "Korea (Republic of) | KR",
                "Hàn Quốc | KR",
                "han quoc | KR",
                "Hồng Kông | HK",
                "Hồng Công | HK",
                "China, Hong Kong SAR | HK",
                "Đài Loan | TW",
                "Ô-xtrây-li-a | AU",
                "Úc | AU",
                "Anh | GB",
                "Áo | AT",
                "AO | AO",
                "Đức | DE",
                "NA | NA",
                "516 | NA",
                "NGA | NG",
                "Nga | RU",
                "LIÊN BANG NGA | RU",
                "Türkiye | TR",
                "Cote d'Ivoire | CI",
                "008 | AL",
                "World | World",
                "0 | World",
                "Thế giới | World",
                "TOTAL | World",
                "EU27 | EU",
                "European Union | EU",
                "asean | ASEAN"
            })
    void is_known_by_codes_and_names(String name, String code) {
        assertThat(MARKETS.named(name)).extracting(Member::code).containsExactly(code);
    }

    @Test
    void a_name_that_only_case_would_tell_apart_means_both() {
        assertThat(MARKETS.named("nga")).extracting(Member::code).containsExactlyInAnyOrder("NG", "RU");
        assertThat(MARKETS.inFile("nga")).isEqualTo(Member.part("nga", "nga"));
    }

    @Test
    void a_name_that_no_list_has_is_a_market_of_its_own_in_a_file() {
        assertThat(MARKETS.named("Atlantis")).isEmpty();
        assertThat(MARKETS.inFile(" Atlantis ")).isEqualTo(Member.part("Atlantis", "Atlantis"));
    }

    @Test
    void composed_and_decomposed_names_are_the_same() {
        for (String name : Set.of("Hồng Kông", "Hồng Lạc")) {
            assertThat(MARKETS.inFile(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .isEqualTo(MARKETS.inFile(Normalizer.normalize(name, Normalizer.Form.NFC)));
        }
    }

    @Test
    void labels_are_english_names() {
        assertThat(MARKETS.inFile("VNM").name()).isEqualTo("Vietnam");
        assertThat(MARKETS.inFile("Korea").name()).isEqualTo("South Korea");
    }

    @Test
    void groups_have_members_that_are_known() {
        assertThat(MARKETS.inFile("EU").members())
                .hasSize(27)
                .contains("DE", "FR")
                .doesNotContain("GB");
        assertThat(MARKETS.inFile("ASEAN").members()).hasSize(11).contains("VN", "TL");
        for (String group : Set.of("EU", "ASEAN", "OPEC")) {
            assertThat(MARKETS.inFile(group).members())
                    .allSatisfy(code -> assertThat(MARKETS.named(code))
                            .extracting(Member::code)
                            .containsExactly(code));
        }
    }

    @Test
    void there_are_all_of_iso_3166() {
        for (String code : java.util.Locale.getISOCountries()) {
            assertThat(MARKETS.named(code)).extracting(Member::code).containsExactly(code);
        }
    }
}
