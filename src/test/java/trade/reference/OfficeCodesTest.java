package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "COMTRADE, 899, 'Areas, nes'",
        "COMTRADE, 837, Bunkers",
        "COMTRADE, 568, Other Europe nes",
        "COMTRADE, 492, EU nes",
        "COMTRADE, 711, Southern African Customs Union",
        "COMTRADE, 278, COMTRADE 278",
        "COMTRADE, _X, 'Areas, nes'",
        "COMTRADE, 810, Soviet Union",
        "HMRC, 400, US",
        "HMRC, 4, DE",
        "HMRC, 004, DE",
        "HMRC, 720, CN",
        "HMRC, 917, AE",
        "HMRC, 951, Bunkers",
        "HMRC, 21, HMRC 21",
        "COMEX_STAT, 249, US",
        "COMEX_STAT, 160, CN",
        "COMEX_STAT, 023, DE",
        "COMEX_STAT, 23, DE",
        "COMEX_STAT, 196, CR",
        "COMEX_STAT, 400, ",
        "CENSUS, 5700, CN",
        "CENSUS, 1220, CA",
        "CENSUS, 4280, DE",
        "CENSUS, 0003, EU",
        "CENSUS, -, World",
        "CENSUS, 704, "
    })
    void each_office_has_its_own(OfficeCodes list, String code, String market) {
        assertThat(list.market(code).map(Member::code)).isEqualTo(Optional.ofNullable(market));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "M49")
    void each_row_of_a_table_is_of_a_market_that_is_known_or_names_its_own(OfficeCodes list) {
        assertThat(CodeTable.rows("codes-" + list.option() + ".csv"))
                .extracting(row -> row[0])
                .doesNotHaveDuplicates();
        assertThat(CodeTable.rows("codes-" + list.option() + ".csv")).allSatisfy(row -> {
            assertThat(list.market(row[0])).get().matches(Member::isKnown);
            assertThat(row[2]).isNotBlank();
        });
    }

    @Test
    void a_list_has_a_name_in_commands() {
        assertThat(OfficeCodes.named("HMRC")).contains(OfficeCodes.HMRC);
        assertThat(OfficeCodes.named("comexstat")).contains(OfficeCodes.COMEX_STAT);
        assertThat(OfficeCodes.named("m49")).isEmpty();
        assertThat(OfficeCodes.named("")).isEmpty();
    }
}
