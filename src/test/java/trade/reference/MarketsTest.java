package trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Member;

class MarketsTest {

    private static final Markets MARKETS = Markets.known();

    @ParameterizedTest
    @ValueSource(strings = {"Total Estimates", "Total, estimated", "Total value (FOB)", "Grand total exports"})
    void a_total_with_words_that_say_no_part_is_the_world(String label) {
        assertThat(MARKETS.inFile(label)).isEqualTo(Member.WORLD);
        assertThat(Products.inFile(label)).isEqualTo(Member.TOTAL);
        assertThat(MARKETS.inFile("Total Mediterranean").isGroup()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMESA",
                "ECOWAS",
                "COMMON WEALTH",
                "CEPGL",
                "East African Community",
                "Arab League",
                "Aladi",
                "Alianza Pacifico",
                "Mercado Comun Centroamericano",
                "Andean Community (CAN)"
            })
    void blocs_of_countries_are_groups(String label) {
        assertThat(MARKETS.inFile(label).isGroup()).isTrue();
    }

    @Test
    void a_name_may_stand_beside_its_abbreviation() {
        assertThat(MARKETS.inFile("European Union (EU)")).isEqualTo(MARKETS.inFile("EU"));
        assertThat(MARKETS.inFile("European Free Trade Association (EFTA)")).isEqualTo(MARKETS.inFile("EFTA"));
        assertThat(MARKETS.inFile("China (HK)").isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Total exportaciones", "Total importaciones", "Total des exportations", "Total das importações"})
    void the_total_of_a_flow_is_the_world(String label) {
        assertThat(MARKETS.inFile(label)).isEqualTo(Member.WORLD);
    }

    @Test
    void a_group_drawn_around_regions_has_markets_in_each() throws Exception {
        Set<String> regions = table("markets.csv").stream()
                .flatMap(row -> Stream.of(row[6].split(" ")))
                .collect(Collectors.toSet());

        assertThat(table("groups.csv"))
                .filteredOn(row -> row[3].startsWith("*") && row[3].length() > 1)
                .allSatisfy(
                        row -> assertThat(regions).contains(row[3].substring(1).split(" ")));
    }

    @Test
    void no_name_has_more_commas_than_a_selection_is_read_by() {
        assertThat(MARKETS.names()).noneMatch(name -> name.split(",").length > 4);
    }

    private static final Member NIGERIA = Member.part("NG", "Nigeria");
    private static final Member RUSSIA = Member.part("RU", "Russia");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "總計, World",
        "總額, World",
        "總值, World",
        "合計, World",
        "合計總計, World",
        "亞洲, Asia",
        "歐洲, Europe",
        "美洲, Americas",
        "非洲, Africa",
        "大洋洲, Australia and Oceania",
        "歐盟, EU",
        "東協, ASEAN",
        "東盟, ASEAN",
        "中美洲, Central America",
        "東南亞, South-eastern Asia",
        "EasternAsia, Eastern Asia",
        "WesternEurope, Western Europe",
        "LatinAmerica, Latin America",
    })
    void totals_and_groups_are_known_in_traditional_Chinese_and_without_a_space(String name, String group) {
        assertThat(MARKETS.inFile(name)).isEqualTo(MARKETS.inFile(group));
        assertThat(MARKETS.inFile(name).isGroup() || MARKETS.inFile(name).isTotal())
                .isTrue();
    }

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
                "Úc | AU",
                "韓國 | KR",
                "中國大陸 | CN",
                "沙烏地阿拉伯 | SA",
                "沙特阿拉伯 | SA",
                "미국 | US",
                "베트남 | VN",
                "Afghanistan, I.R. of | AF",
                "Montenegro, Rep. of | ME",
                "Congo, The Democratic Republic Of | CD"
            })
    void reads_the_other_names_that_files_use(String name, String code) {
        assertThat(MARKETS.inFile(name).code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Bunkers (ships' stores)",
                "Bunkers, ship stores",
                "Ship stores",
                "Ships’ stores",
                "Aircraft stores",
                "Stores and provisions within the framework of intra-EU trade",
                "Confidential",
                "Confidential trade",
                "Secret countries",
                "Asia, not elsewhere specified",
                "Asia nes",
                "Oceania, n.e.s.",
                "Free zones (nes)",
                "Countries and territories not specified for commercial or military reasons",
                "Other Asian countries",
                "Rest of Asia",
                "Remaining countries",
                "Các nước châu Á khác",
                "QQ",
                "QR",
                "QX"
            })
    void what_is_left_or_not_told_is_no_market(String label) {
        assertThat(MARKETS.inFile(label).isResidual()).isTrue();
    }

    @Test
    void a_group_of_which_nobody_says_the_members_is_around_no_market() {
        Member extra = MARKETS.inFile("Extra-EU");

        assertThat(extra.composition().hasNow(0)).isTrue();
        assertThat(extra.isUnknownGroup()).isTrue();
        assertThat(MARKETS.inFile("Asia").isUnknownGroup()).isFalse();
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Other ASEAN; ASEAN",
                "Rest of the European Union; EU",
                "ASEAN khác; ASEAN",
                "Các nước châu Á khác; Asia",
                "EFTA, not elsewhere specified; EFTA",
                "EU nes; EU",
                "Other Africa nes; Africa",
                "Confidential (intra-EU); EU"
            })
    void what_is_left_of_a_group_is_part_of_it(String label, String group) {
        Member rest = MARKETS.inFile(label);
        assertThat(rest.isResidual()).isTrue();
        assertThat(rest.composition().stays())
                .extracting(stay -> stay.member().name())
                .containsExactly(group);
    }

    @Test
    void labels_of_one_kind_are_apart() {
        assertThat(Stream.of(
                                "Bunkers, ship stores",
                                "Stores and provisions",
                                "Stores and provisions within the framework of intra-EU trade",
                                "Confidential",
                                "Secret countries",
                                "Asia, nes",
                                "Africa, nes")
                        .map(MARKETS::inFile))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Developing countries",
                "Developing economies",
                "Các nước đang phát triển",
                "ACP countries",
                "Các nước Ả Rập",
                "Total Advanced Economies [1]",
                "Total, ACP members",
                "Total Non EU [note 3]",
                "EU27_2020_NEA"
            })
    void a_label_of_several_markets_is_a_group(String label) {
        assertThat(MARKETS.inFile(label).isGroup()).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Total, OPEC members | OPEC",
                "Total of OPEC member states | OPEC",
                "OECD countries | OECD",
                "ASEAN members | ASEAN",
                "Total EU27 [note 2] | EU",
                "EU15 | EU-15",
                "EU-15 | EU-15",
                "Euro area - 19 countries | Euro area-19",
                "Total of all countries [1] | World",
                "Total, all countries | World",
                "Total for all countries | World",
                "Total world | World",
                "Other Asia, nes | TW",
                "United States | US",
                "Philippines | PH",
                "Khác (không liệt kê) | Other (not listed)",
                "Others (or withheld) | Others",
                "Còn lại | Others",
                "Khác | Other countries",
                "Các nước khác | Other countries",
                "Areas, not elsewhere specified | Areas, nes"
            })
    void a_label_that_a_list_knows_in_other_words_is_that(String label, String code) {
        assertThat(MARKETS.inFile(label).code()).isEqualTo(code);
    }

    @Test
    void a_user_may_mean_an_edition_of_a_group() {
        assertThat(MARKETS.meant("EU15")).extracting(Member::code).containsExactly("EU-15");
        assertThat(MARKETS.meant("EU-15")).isEqualTo(MARKETS.meant("EU15"));
        assertThat(MARKETS.meant("EU27")).extracting(Member::code).containsExactly("EU");
        assertThat(MARKETS.meant("Deck stores")).isEmpty();
        assertThat(MARKETS.meant("nga")).containsExactlyInAnyOrder(RUSSIA, NIGERIA);
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
    void the_european_union_is_a_group(String name) {
        Member eu = MARKETS.inFile(name);

        assertThat(eu.code()).isEqualTo("EU");
        assertThat(eu.isGroup()).isTrue();
        assertThat(codes(eu)).hasSize(28).contains("DE", "FR", "GR", "HR", "GB").doesNotContain("CH", "NO");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ASEAN", "asean", "Association of Southeast Asian Nations", "Đông Nam Á", "Các nước ASEAN"})
    void asean_is_a_group_of_11(String name) {
        Member asean = MARKETS.inFile(name);

        assertThat(asean.code()).isEqualTo("ASEAN");
        assertThat(asean.isGroup()).isTrue();
        assertThat(codes(asean))
                .containsExactlyInAnyOrder("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN");
    }

    @Test
    void every_member_of_a_group_is_a_market_or_group_that_is_known_and_says_where_that_is_from() {
        assertThat(MARKETS.groups()).hasSizeGreaterThan(50).allSatisfy(group -> {
            assertThat(group.composition().stays()).isNotEmpty().allSatisfy(stay -> {
                assertThat(stay.member().name()).isNotEqualTo(group.name());
                assertThat(stay.member().isKnown()).isTrue();
                assertThat(MARKETS.inFile(stay.member().code())).isEqualTo(stay.member());
            });
        });
        assertThat(group("CPTPP").composition().stays())
                .extracting(stay -> stay.source())
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest(name = "{0} had {2} members on {1}")
    @CsvSource({
        "EU, 1957-12-31, 0",
        "EU, 1958-01-01, 6",
        "EU, 1973-01-01, 9",
        "EU, 1995-01-01, 15",
        "EU, 2004-05-01, 25",
        "EU, 2020-01-31, 28",
        "EU, 2020-02-01, 27",
        "Euro area, 1999-01-01, 11",
        "Euro area, 2023-01-01, 20",
        "Euro area, 2026-01-01, 21",
        "ASEAN, 2025-10-25, 10",
        "ASEAN, 2025-10-26, 11",
        "CPTPP, 2018-12-30, 6",
        "CPTPP, 2024-01-31, 11",
        "CPTPP, 2024-12-31, 12",
        "RCEP, 2022-01-31, 10",
        "RCEP, 2023-06-30, 14",
        "USMCA, 2024-01-01, 3",
        "APEC, 2024-01-01, 21",
        "G7, 2024-01-01, 7",
        "G20, 2024-01-01, 19",
        "BRICS, 2023-12-31, 5",
        "BRICS, 2025-01-31, 10",
        "GCC, 2024-01-01, 6",
        "African Union, 2024-01-01, 55",
        "EAEU, 2024-01-01, 5",
        "South-eastern Asia, 2024-01-01, 11",
        "Europe (M49), 2024-01-01, 51"
    })
    void groups_had_so_many_members_on_a_day(String group, LocalDate day, int count) {
        assertThat(group(group).composition().stays().stream()
                        .filter(stay -> stay.isOn(day) && stay.views().isEmpty())
                        .map(stay -> stay.member().code())
                        .distinct())
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} with {1} since {2}")
    @CsvSource({
        "CPTPP, JP, 2019-01-14", "CPTPP, GB, 2024-12-15", "CPTPP, CL, 2023-02-21", "EVFTA, DE, 2020-08-01",
        "VKFTA, KR, 2015-12-20", "VJEPA, JP, 2009-10-01", "EAEUFTA, RU, 2016-10-05", "VCFTA, CL, 2014-01-01"
    })
    void for_vietnam_agreements_begin_when_both_have_joined(String group, String member, LocalDate from) {
        assertThat(group(group).seenBy(MARKETS.inFile("VN")).composition().stays())
                .filteredOn(stay -> stay.member().code().equals(member))
                .extracting(stay -> stay.from())
                .containsExactly(from);
    }

    @Test
    void every_membership_is_of_a_group_that_is_listed_and_stays_do_not_overlap() throws Exception {
        List<String> groups = table("groups.csv").stream()
                .filter(row -> row[3].isEmpty())
                .map(row -> row[0])
                .toList();

        assertThat(table("memberships.csv")).extracting(row -> row[0]).isSubsetOf(groups);
        assertThat(groups)
                .allSatisfy(
                        group -> assertThat(group(group).composition().stays()).isNotEmpty());
    }

    private static Member group(String name) {
        return MARKETS.named(name).iterator().next();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Asia", "Châu Âu", "EXT_EU27_2020", "SSF", "Pacific Rim", "North America"})
    void a_region_is_a_group_of_which_nobody_says_the_members(String region) {
        assertThat(MARKETS.inFile(region).isGroup()).isTrue();
        assertThat(codes(MARKETS.inFile(region))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
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

    private static List<String> codes(Member group) {
        return group.composition().stays().stream()
                .map(stay -> stay.member().code())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{0}", "(840)", "-4", "0.", "[001]"})
    void a_number_is_a_code_only_as_it_is_written(String name) {
        assertThat(Markets.known().named(name)).isEmpty();
    }
}
