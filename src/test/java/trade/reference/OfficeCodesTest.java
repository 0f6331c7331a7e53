package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.Member;

class OfficeCodesTest {

    @ParameterizedTest(name = "{0} in Comtrade is {1}")
    @CsvSource({"842, US", "251, FR", "757, CH", "579, NO", "699, IN", "490, TW", "381, IT", "704, VN", "97, EU"})
    void comtrade_has_codes_of_its_own_beside_those_of_m49(String code, String market) {
        assertThat(OfficeCodes.COMTRADE.market(code))
                .get()
                .extracting(Member::code)
                .isEqualTo(market);
    }

    @Test
    void m49_has_none_of_them() {
        assertThat(OfficeCodes.M49.market("842")).isEmpty();
        assertThat(OfficeCodes.M49.market("004")).contains(Markets.known().inFile("AF"));
        assertThat(OfficeCodes.M49.market("4")).contains(Markets.known().inFile("AF"));
        assertThat(OfficeCodes.M49.market("0004")).isEmpty();
        assertThat(OfficeCodes.M49.market("AF")).isEmpty();
    }
}
