package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Member;

class MarketsTest {

    private static final Markets MARKETS = Markets.known();

    private static final Member NIGERIA = Member.part("NG", "Nigeria");
    private static final Member RUSSIA = Member.part("RU", "Russia");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | DE",
                "DEU | DE",
                "276 | DE",
                "004 | AF",
                "Germany | DE",
                "Đức | DE",
                "germany | DE",
                "GERMANY | DE",
                "dEu | DE",
                "duc | DE",
                "' Germany ' | DE",
                "Viet Nam | VN",
                "VIET NAM | VN",
                "việt nam | VN",
                "Viet-Nam | VN",
                "Cote d'Ivoire | CI",
                "Côte d’Ivoire | CI",
                "cote divoire | cote divoire",
                "Turkiye | TR",
                "Türkiye | TR",
                "Thổ Nhĩ Kỳ | TR",
                "Reunion | RE",
                "Han Quoc | KR",
                "Nhat Ban | JP",
                "United Kingdom | GB",
                "UK | GB",
                "Anh | GB",
                "Campuchia | KH",
                "Căm-pu-chia | KH",
                "Lào | LA",
                "Lao PDR | LA"
            })
    void reads_codes_and_names_in_english_and_vietnamese_without_regard_to_case_and_accents(String name, String code) {
        assertThat(MARKETS.inFile(name).code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "China, PR | CN",
                "China | CN",
                "CHND Trung Hoa | CN",
                "Korea | KR",
                "Korea, Republic of | KR",
                "Rep. of Korea | KR",
                "Dem. People's Rep. of Korea | KP",
                "Korea, North | KP",
                "Hồng Kông | HK",
                "Hồng Công | HK",
                "China, Hong Kong SAR | HK",
                "Hong Kong | HK",
                "China, Macao SAR | MO",
                "Đài Loan (Trung Quốc) | TW",
                "Chinese Taipei | TW",
                "Russian Federation | RU",
                "USA | US",
                "U.S.A. | US",
                "Hoa Kỳ | US",
                "The Netherlands | NL",
                "Congo | CG",
                "Dem. Rep. of the Congo | CD",
                "Iran (Islamic Republic of) | IR",
                "Czech Republic | CZ",
                "Ả Rập Xê-út | SA",
                "Ô-xtrây-li-a | AU",
                "Úc | AU"
            })
    void reads_the_other_names_that_files_use(String name, String code) {
        assertThat(MARKETS.inFile(name).code()).isEqualTo(code);
    }

    @Test
    void accents_and_case_count_where_they_alone_tell_markets_apart() {
        assertThat(codes("Mỹ")).containsExactly("US");
        assertThat(codes("mỹ")).containsExactly("US");
        assertThat(codes("MỸ")).containsExactly("US");
        assertThat(codes("MY")).containsExactly("MY");
        assertThat(codes("my")).containsExactly("MY");
        assertThat(codes("Nga")).containsExactly("RU");
        assertThat(codes("NGA")).containsExactly("NG");
    }

    @Test
    void a_name_that_may_mean_several_means_all_of_them() {
        assertThat(MARKETS.named("nga")).containsExactlyInAnyOrder(RUSSIA, NIGERIA);
        assertThat(MARKETS.named("nGa")).containsExactlyInAnyOrder(RUSSIA, NIGERIA);
    }

    @Test
    void a_name_in_a_file_that_may_mean_several_is_a_market_of_its_own() {
        assertThat(MARKETS.inFile("nga")).isEqualTo(Member.part("nga", "nga"));
    }

    @Test
    void a_name_that_nobody_knows_is_none_and_in_a_file_a_market_of_its_own() {
        assertThat(MARKETS.named("Atlantis")).isEmpty();
        assertThat(MARKETS.named("")).isEmpty();
        assertThat(MARKETS.named("...")).isEmpty();
        assertThat(MARKETS.inFile(" Atlantis ")).isEqualTo(Member.part("Atlantis", "Atlantis"));
        assertThat(MARKETS.inFile("Areas, nes").name()).isEqualTo("Areas, nes");
    }

    @Test
    void a_market_is_called_by_its_english_name() {
        assertThat(MARKETS.inFile("Hàn Quốc").name()).isEqualTo("South Korea");
        assertThat(MARKETS.inFile("840").name()).isEqualTo("United States");
    }

    @Test
    void na_is_namibia() {
        assertThat(MARKETS.inFile("NA")).isEqualTo(Member.part("NA", "Namibia"));
        assertThat(codes("na")).containsExactly("NA");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "World",
                "WORLD",
                "world",
                "WLD",
                "0",
                "000",
                "001",
                "W00",
                "Total",
                "TOTAL",
                "total",
                "All countries",
                "all markets",
                "Thế giới",
                "the gioi",
                "Toàn thế giới",
                "Tổng",
                "Tổng số",
                "TỔNG CỘNG",
                "Tổng trị giá"
            })
    void the_total_of_all_markets_has_many_names(String name) {
        assertThat(MARKETS.named(name)).containsExactly(Member.WORLD);
        assertThat(MARKETS.inFile(name).isTotal()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"EU", "eu", "European Union", "EU27_2020", "EU-27", "Liên minh châu Âu", "lien minh chau au"})
    void the_european_union_is_a_group_of_27(String name) {
        Member eu = MARKETS.inFile(name);

        assertThat(eu.code()).isEqualTo("EU");
        assertThat(eu.isGroup()).isTrue();
        assertThat(eu.members()).hasSize(27).contains("DE", "FR", "GR", "HR").doesNotContain("GB", "CH", "NO");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ASEAN", "asean", "Association of Southeast Asian Nations", "Đông Nam Á", "Các nước ASEAN"})
    void asean_is_a_group_of_11(String name) {
        Member asean = MARKETS.inFile(name);

        assertThat(asean.code()).isEqualTo("ASEAN");
        assertThat(asean.isGroup()).isTrue();
        assertThat(asean.members())
                .containsExactlyInAnyOrder("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"EU", "ASEAN", "OPEC"})
    void every_member_of_a_group_is_a_market_that_is_known(String group) {
        Member known = MARKETS.inFile(group);

        assertThat(known.members()).isNotEmpty().allSatisfy(code -> {
            Member member = MARKETS.inFile(code);
            assertThat(member.code()).isEqualTo(code);
            assertThat(member.kind()).isEqualTo(Member.Kind.PART);
            assertThat(member.name()).isNotEqualTo(code);
        });
    }

    @Test
    void the_groups_of_the_table_are_those_that_are_known() throws Exception {
        assertThat(table("groups.csv"))
                .filteredOn(row -> !row[2].equals("*"))
                .extracting(row -> row[0])
                .containsExactly("EU", "ASEAN", "OPEC");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Asia", "Châu Âu", "EXT_EU27_2020", "SSF", "Pacific Rim", "North America"})
    void a_region_is_a_group_of_which_nobody_says_the_members(String region) {
        assertThat(MARKETS.inFile(region).isGroup()).isTrue();
        assertThat(MARKETS.inFile(region).members()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in Comtrade is {1}")
    @CsvSource({"842, US", "251, FR", "757, CH", "579, NO", "699, IN", "490, TW", "S19, TW", "ROM, RO", "ZAR, CD"})
    void codes_that_are_not_those_of_the_standards_are_known(String code, String market) {
        assertThat(MARKETS.inFile(code).code()).isEqualTo(market);
    }

    @Test
    void codes_are_well_formed_and_each_is_of_one_market() throws Exception {
        List<String[]> markets = table("markets.csv");

        assertThat(markets).hasSize(250);
        assertThat(markets)
                .extracting(row -> row[0])
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(markets)
                .extracting(row -> row[1])
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(markets).extracting(row -> row[2]).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{3}"));
        assertThat(markets).extracting(row -> row[3]).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(markets).extracting(row -> row[4]).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void codes_are_those_of_iso_3166() throws Exception {
        assertThat(table("markets.csv"))
                .extracting(row -> row[0])
                .contains(Locale.getISOCountries())
                .isSorted();
        assertThat(table("markets.csv"))
                .filteredOn(row -> !row[0].equals("XK"))
                .hasSameSizeAs(Locale.getISOCountries())
                .allSatisfy(row -> assertThat(
                                new Locale.Builder().setRegion(row[0]).build().getISO3Country())
                        .isEqualTo(row[1]));
    }

    @Test
    void a_name_as_it_is_written_means_one_market() {
        assertThat(MARKETS.names())
                .hasSizeGreaterThan(1000)
                .allSatisfy(name -> assertThat(MARKETS.named(name)).hasSize(1));
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(MARKETS.names()).allSatisfy(name -> {
            assertThat(MARKETS.named(nfd(name))).isEqualTo(MARKETS.named(name));
            assertThat(MARKETS.named(Normalizer.normalize(name, Normalizer.Form.NFC)))
                    .isEqualTo(MARKETS.named(name));
        });
        assertThat(MARKETS.inFile(nfd("Xứ Tuyết"))).isEqualTo(MARKETS.inFile("Xứ Tuyết"));
    }

    private static List<String> codes(String name) {
        return MARKETS.named(name).stream().map(Member::code).toList();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static List<String[]> table(String name) throws Exception {
        try (CSVReader rows = new CSVReaderBuilder(
                        new InputStreamReader(Markets.class.getResourceAsStream(name), StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180Parser())
                .withSkipLines(1)
                .build()) {
            return rows.readAll();
        }
    }
}
