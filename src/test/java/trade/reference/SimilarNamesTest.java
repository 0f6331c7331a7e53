package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Member;

class SimilarNamesTest {

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Untied States | US",
                "Vietnnam | VN",
                "Veitnam | VN",
                "Germny | DE",
                "Phillipines | PH",
                "Kirgizstan | KG",
                "Southkorea | KR",
                "Alemanya | DE",
                "Thaïlande (royaume) | TH",
                "Indonesia, Republic | ID",
                "State of Japan | JP",
                "Japan 1) | JP",
                "Republic of Oman | OM",
                "Cayman Isl. | KY",
                "Brasil, Rep. Fed. | BR",
                "Eurpoean Union | EU",
                "Wolrd | World",
                "Unspecifed | Areas, nes",
                "Áo quốc | ",
                "Congo R. | CD/CG",
                "Korea, P. R. | KR/KP",
                "nga | NG/RU"
            })
    void a_name_resembles_those_that_it_may_be_meant_for(String name, String codes) {
        assertThat(Markets.known().resembling(name))
                .extracting(Member::code)
                .containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split("/"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Germany",
                "USA",
                "840",
                "999",
                "Bavaria",
                "Indiana",
                "Parana",
                "Bali",
                "North Africa",
                "West Asia",
                "Hà Nam",
                "Lào Cai",
                "New Mexico",
                "New Jersey",
                "Southern Hemisphere",
                "My region",
                "Zone A",
                "Club",
                "XX",
                "",
                "...",
                "the Republic",
                "EU partners",
                "Northern Ireland",
                "Bananas",
                "Coffee",
                "Machinery",
                "Iron and steel"
            })
    void a_name_that_is_known_or_of_something_else_resembles_none(String name) {
        assertThat(Markets.known().resembling(name)).isEmpty();
    }

    @Test
    void every_name_is_found_again_with_a_letter_doubled() {
        for (String name : List.of("Switzerland", "United Kingdom", "Burkina Faso", "Saudi Arabia", "Turkmenistan")) {
            Member market = Markets.known().inFile(name);
            for (int i = 0; i < name.length(); i++) {
                String slip = name.substring(0, i + 1) + name.charAt(i) + name.substring(i + 1);
                if (Character.isLetter(name.charAt(i))) {
                    assertThat(Markets.known().resembling(slip)).as(slip).contains(market);
                }
            }
        }
    }

    @Test
    void many_names_take_little_time_and_long_ones_too() {
        Markets.known().resembling("Untied States");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            IntStream.range(0, 50_000).forEach(i -> Markets.known().resembling("Province number " + i));
            assertThatNoException().isThrownBy(() -> Markets.known().resembling("a".repeat(100_000)));
        });
    }
}
