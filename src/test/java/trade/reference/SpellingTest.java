package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.cube.Member;

class SpellingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // totals and groups in other languages
                "Insgesamt | World",
                "Tous les pays | World",
                "総額 | World",
                "합계 | World",
                "_T | World",
                "Union européenne | EU",
                "欧盟 | EU",
                "아시아 | Asia",
                // UN
                "Democratic Republic of the Congo | CD",
                "Saint Vincent and the Grenadines | VC",
                "Côte d'Ivoire | CI",
                "Allemagne | DE",
                "États-Unis d'Amérique | US",
                "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | GB",
                "Viet Nam | VN",
                "la République socialiste du Viet Nam | VN",
                "Alemania | DE",
                "Estados Unidos de América | US",
                "República Democrática Popular Lao (la) | LA",
                "Macédoine du Nord | MK",
                "Arabia Saudita | SA",
                // IMF
                "China, P.R.: Mainland | CN",
                "China, P.R.: Hong Kong | HK",
                "China, P.R.: Macao | MO",
                "Azerbaijan, Rep. of | AZ",
                "Congo, Dem. Rep. of the | CD",
                "Congo, Rep. of | CG",
                "Iran, I.R. of | IR",
                "Yemen, Rep. of | YE",
                "Egypt, Arab Republic of | EG",
                // World Bank, WITS
                "Egypt, Arab Rep. | EG",
                "Korea, Rep. | KR",
                "Korea, Dem. People’s Rep. | KP",
                "Hong Kong SAR, China | HK",
                "Macedonia, FYR | MK",
                "St. Martin (French part) | MF",
                "West Bank and Gaza | PS",
                "Ethiopia(excludes Eritrea) | ET",
                "Fm Sudan | Sudan with South Sudan",
                // Comtrade
                "Rep. of Korea | KR",
                "Dem. People's Rep. of Korea | KP",
                "Türkiye | TR",
                "Other Asia, nes | TW",
                "Réunion (Overseas France) | RE",
                "Fmr USSR | Soviet Union",
                // Trade Map, WTO
                "Taipei, Chinese | TW",
                "Macedonia, North | MK",
                "Libya, State of | LY",
                "Bahrain, Kingdom of | BH",
                // Eurostat
                "Germany (until 1990 former territory of the FRG) | DE",
                "Kosovo* | XK",
                "Kosovo (under United Nations Security Council Resolution 1244/99) | XK",
                // KOSIS
                "China, peoples' republic of | CN",
                "Taiwan, province of china | TW",
                // India
                "CHINA P RP | CN",
                "KOREA RP | KR",
                "KOREA DP RP | KP",
                "U ARAB EMTS | AE",
                "VIETNAM SOC REP | VN",
                "U S A | US",
                "U K | GB",
                "SRI LANKA DSR | LK",
                "TANZANIA REP | TZ",
                "ST VINCENT | VC",
                "CONGO P REP | CG",
                // FAO, OECD, US Census
                "China, mainland | CN",
                "China, Taiwan Province of | TW",
                "China (People's Republic of) | CN",
                "Korea, South | KR",
                "Macao, China | MO",
                "Congo, Republic of the Congo | CG",
                // other languages
                "Vereinigte Staaten | US",
                "Coreia do Sul | KR",
                "美国 | US",
                "アメリカ合衆国 | US"
            })
    void offices_spell_markets_in_many_ways(String name, String code) {
        assertThat(Markets.known().named(name)).extracting(Member::code).containsExactly(code);
    }

    @Test
    void each_spelling_is_of_one_market_that_the_code_table_has_and_of_no_other() {
        assertThat(Spelling.all()).hasSizeGreaterThan(2500).allSatisfy(spelling -> {
            assertThat(Markets.known().named(spelling.text()))
                    .extracting(Member::code)
                    .containsExactly(spelling.market());
            assertThat(spelling.source()).isNotBlank();
        });
    }

    @Test
    void no_spelling_stands_there_twice() {
        List<String> texts = Spelling.all().stream().map(Spelling::text).toList();

        assertThat(texts).doesNotHaveDuplicates();
    }
}
