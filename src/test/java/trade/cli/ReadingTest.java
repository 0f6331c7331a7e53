package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files in the forms that are published and passed on, and what they say. */
class ReadingTest {

    private static final Path FILES = Path.of("src/test/resources/reading");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1} {0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unread-columns.csv | growth --flow import | | Vietnam: Imports of products listed from 1 market listed, 2010 against 2009, thousand USD ; 65.0  50.0",
                "flow-in-value-heading.csv | growth --flow import | | Imports from 1 market listed, 2023 against 2022 ; 130   100",
                "flow-in-value-heading.csv | growth --flow import | value=import_value | Imports from 1 market listed, 2023 against 2022 ; 130   100",
                "flow-in-indicator.csv | share --flow import --by reporter | | Share in imports by reporter, 2022, USD ; Vietnam                359                 1.4",
                "own-country-codes.csv | rank --where FlowTypeId=4 | period=MonthId,product=CommodityId,market=CountryId | United States      9.0                   64.3 ; Germany            5.0                   35.7",
                "fiscal-years-1.csv | growth | | 2011-12 against 2010-11 ; +38.5",
                "fiscal-years-2.csv | growth --by market | | 2011-12 against 2010-11 ; +36.0 ; +16.8",
                "scalar-factor.csv | growth --market US | period=REF_DATE,market=Principal trading partners,flow=Trade | billion CAD ; 46.20    45.00",
                "scale-applied-twice.csv | growth --scale million | | billion USD ; 0.60  0.50",
                "names.csv | growth --by market | | DR Congo                     3     2      +1     +50.0 ; North Macedonia              6     5      +1     +20.0 ; +100.0 ; Macao                        9     8      +1     +12.5",
                "names-kosis.csv | growth --market CN | | Exports to China, 2001-01",
                "nes-bunkers.csv | rank | | 1  Italy            200 ; no place  Areas, nes       400 ; no place  Bunkers          300",
                "exponents.csv | rank --unit 1 --decimals 6 | | 1,000,000.500000 ; 100,000.000000 ; 0.000003",
                "eurostat-unit-column.csv | growth --flow import | | billion EUR ; 50.00    55.00   -5.00      -9.1",
                "eurostat-ei-units.csv | growth --flow import | | billion EUR ; 50.00    55.00   -5.00      -9.1",
                "months-M08.csv | growth --scale thousand --currency USD | market=Importers,reporter=Country,value=Values | 2019-08 against 2018-08 ; +100.0",
                "period-timestamps.csv | growth | | 2024-01 against 2023-01 ; +20.0",
                "period-float-years.csv | growth | | 2024 against 2023 ; +20.0",
                "period-and-year.csv | growth | | Japan: Exports (flow not said) of products listed, 2023 against 2022, billion USD ; +10.0",
                "wto-portal.csv | rank --by reporter --reporter China,Kiribati --unit 1 --decimals 0 | | China     118,526,402,000 ; Kiribati                7",
                "two-value-columns.csv | surplus | | 990       60     +930",
                "flow-balance-rows.csv | surplus | flow=Chỉ tiêu | 39.11    37.98    +1.13 ; rows not read, as they are parts or sums of others: 2 by Chỉ tiêu",
            })
    void is_read_for_what_it_is(String file, String command, String columns, String shown) {
        Run run = run(FILES.resolve(file), command, columns == null ? "" : columns);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out() + run.err()).contains(shown.split(" ; "));
    }

    @Test
    void a_bulk_file_of_imports_is_none_of_exports() {
        assertThat(run(FILES.resolve("unread-columns.csv"), "growth", "").err())
                .contains("the data holds no exports; it holds imports");
    }

    @Test
    void the_vintage_of_BACI_is_that_of_its_name() {
        Run run = run(FILES.resolve("BACI_HS92_Y2022_V202501.csv"), "check-data", "");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).doesNotContain("error");
    }

    @Test
    void an_exponent_of_a_spreadsheet_that_may_have_lost_digits_is_refused() throws IOException {
        assertThat(run(file("year,value_usd\n2024,9.00E+05\n"), "growth", "").err())
                .contains("value has an exponent, behind which digits may be lost");
    }

    @Test
    void flows_of_other_languages_are_flows_and_what_they_add_up_to_is_not_read() throws IOException {
        Path file = file("""
                Año;Flujo;Valor (USD)
                2023;Exportaciones;10
                2023;Importaciones;8
                2023;Total;18
                2023;Saldo;2
                2023;Reexportaciones;1
                """);

        Run run = run(file, "surplus", "");
        assertThat(run.out()).contains("10        8       +2");
        assertThat(run.out()).contains("2 by Flujo");
        assertThat(run(file, "growth --flow re-export", "").out()).startsWith("Re-exports, 2023");
    }

    @Test
    void of_many_reporters_some_are_named() throws IOException {
        StringBuilder rows = new StringBuilder("period,flow,reporter,value\n");
        for (int i = 10; i < 40; i++) {
            rows.append("2023,export,R").append(i).append(",5\n");
        }

        Run asked = run(file(rows.toString()), "growth", "");

        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("the data is of several reporters: R10; R11;", "R19; and 20 more reporters");
    }

    @Test
    void codes_of_flows_are_asked_about_and_read_one_flow_at_a_time() throws IOException {
        Path file = file("year,tradeflow,hs6,value_usd\n2022,1,850760,5\n2023,1,850760,6\n2023,2,850760,9\n");

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err())
                .contains("'tradeflow' holds codes of flows that nobody explains: 1, 2", "--where 'tradeflow=1'");
        assertThat(run(file, "growth --flow import --where tradeflow=1 --given flow=import", "")
                        .out())
                .contains("Imports of products listed", "6     5");
    }

    @Test
    void a_pair_of_columns_is_both_flows_whatever_their_headings() throws IOException {
        assertThat(run(file("Năm,Xuất khẩu (triệu USD),Nhập khẩu (triệu USD),Cán cân\n2023,10,8,2\n"), "surplus", "")
                        .out())
                .contains("10.0      8.0     +2.0");
        Path file = file("year,out_usd,back_usd\n2023,10,8\n");
        assertThat(run(file, "surplus", "export=out_usd,import=back_usd").out()).contains("10        8       +2");
        assertThat(run(file("month,hs,Export_FOB,Re_export_FOB,total_export_FOB\n202401,0901,1,2,3\n"), "growth", "")
                        .err())
                .contains("two columns hold the exports: 'Export_FOB' and 'total_export_FOB'", "--columns export=");
    }

    @Test
    void who_exports_reports_exports_and_is_the_market_of_imports() throws IOException {
        String rows = "2023,VN,US,5\n2024,VN,US,6\n";
        Path both = file("year,exporter,importer,value_usd\n" + rows);
        assertThat(run(both, "growth --market US", "").out())
                .startsWith("Vietnam: Exports to United States, 2024 against 2023, USD")
                .contains("exports of those who export, as BACI has them");

        Path imports = file("year,origin,destination,import_value_usd\n" + rows);
        assertThat(run(imports, "growth --market VN --flow import", "").out())
                .startsWith("United States: Imports from Vietnam, 2024 against 2023, USD");

        Path column = file("year,flow,exporter,importer,value_usd\n2024,import,VN,US,6\n");
        assertThat(run(column, "growth", "").err())
                .contains("'exporter' is the reporter of one flow and the market of the other");

        Path alone = file("year,country of origin,value_usd\n2023,VN,5\n2024,VN,6\n");
        assertThat(run(alone, "growth", "").err()).contains("the column 'country of origin' may: VN");
        assertThat(run(alone, "growth --flow import", "market=country of origin")
                        .out())
                .startsWith("Imports from 1 market listed");
    }

    @Test
    void exporters_that_are_companies_are_no_countries() throws IOException {
        Run run = run(
                file(
                        "date,EXPORTER_NAME,DESTINATION_COUNTRY,HS_CODE,TOTAL_VALUE_USD\n2024-01,ABC TRADING LTD,JAPAN,090111,5\n"),
                "growth",
                "");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'EXPORTER_NAME' holds no countries that are known: ABC TRADING LTD");
    }

    @Test
    void a_country_beside_a_market_is_the_reporter() throws IOException {
        assertThat(run(file("year,country,partner,value_usd\n2023,VN,US,5\n2024,VN,US,6\n"), "growth --market US", "")
                        .out())
                .startsWith("Vietnam: Exports (flow not said) to United States");
        assertThat(run(file("year,area,partner,value_usd\n2023,VN,US,5\n2024,VN,US,6\n"), "growth --market US", "")
                        .out())
                .startsWith("Vietnam: Exports (flow not said) to United States");
        assertThat(run(file("year,economy,value_usd\n2023,VN,5\n2024,VN,6\n"), "growth", "")
                        .err())
                .contains("no heading says the market or reporter, and the column 'economy' may: VN");
    }

    @Test
    void a_name_beside_its_code_is_no_second_market() throws IOException {
        assertThat(run(
                                file(
                                        "year,partner,partner_iso3,iso3,hs2,hs6,commodity,value_usd\n"
                                                + "2023,Viet Nam,VNM,VNM,09,090111,Coffee,5\n2024,Viet Nam,VNM,VNM,09,090111,Coffee,6\n"),
                                "growth --market VN --by product",
                                "")
                        .out())
                .contains("090111");
    }

    @ParameterizedTest
    @CsvSource({
        "country_code, country_name, 158",
        "country_code, country_name, 5880",
        "cod_pais, pais, 399",
        "cty_code, country, 5880",
        "Area Code, Area, 110",
        "partner_code, partner, 158",
    })
    void a_number_of_nobody_knows_which_list_says_nothing_beside_a_name(String code, String name, String number)
            throws IOException {
        Run run = run(
                file("%s,%s,year,value_usd\n%3$s,Japan,2022,90\n%3$s,Japan,2023,100\n".formatted(code, name, number)),
                "rank",
                "");

        if (run.code() == ExitCode.OK) {
            assertThat(run.out())
                    .contains("Japan", "100.0", "columns not read: " + code)
                    .doesNotContain(number + " ");
        } else {
            assertThat(run.err()).contains("the column '" + name + "' may: Japan");
        }
    }

    @Test
    void codes_that_contradict_the_names_beside_them_are_asked_about() throws IOException {
        Path file = file("year,partner_iso,partner,value_usd\n2023,CH,China,100\n2023,GM,Germany,50\n");

        Run asked = run(file, "rank", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err())
                .contains(
                        "'partner_iso' and 'partner' name two countries in one row: CH, China",
                        "--columns market='partner' reads the names");
        assertThat(run(file, "rank", "market=partner").out()).contains("China", "Germany");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Export growth by country, percent",
                "Share of exports by country",
                "Trade balance by country, USD million",
                "Exports of goods, index 2015=100",
                "Exports, cumulative January to June",
                "Imports by country of origin, thousand tonnes",
                "Cán cân thương mại theo nước",
                "US trade deficit by country",
                "Trade surpluses",
                "Thâm hụt thương mại theo nước",
                "Xuất siêu theo nước",
                "Nhập siêu theo nước",
                "Déficit comercial",
                "Tổng kim ngạch xuất nhập khẩu theo nước",
                "贸易差额",
            })
    void a_title_of_what_is_no_value_of_trade_is_asked_about(String title) throws IOException {
        String table = '"' + title + "\"\nCountry,2022,2023\nChina,90,100\nJapan,40,50\n";

        Run asked = run(file(table), "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).contains("may be no values", "--given flow=export");
        assertThat(run(file(table), "growth --given flow=export", "market=Country")
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void countries_of_nobody_knows_which_side_are_asked_about() throws IOException {
        Path both = file("year,country,export,import\n2023,ARG,5,4\n2023,BRA,7,6\n2024,ARG,6,5\n2024,BRA,8,7\n");

        Run asked = run(both, "surplus", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err())
                .contains("no heading says the market or reporter, and the column 'country' may: ARG, BRA")
                .contains("--columns market='country' or --columns reporter='country' says which it is");
        assertThat(run(both, "surplus --reporter AR", "reporter=country").out()).startsWith("Argentina: Trade balance");
        assertThat(run(both, "surplus --market AR", "market=country").out())
                .startsWith("Trade balance with Argentina")
                .doesNotContain("taken as the market");
        assertThat(run(file("country,2015,2016\nGHA,5,4\nMEX,7,6\n"), "growth", "")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void countries_that_follow_many_rows_of_one_are_asked_about_too() throws IOException {
        String rows = Stream.of("AO", "DE")
                .flatMap(country ->
                        IntStream.range(1000, 2100).mapToObj(product -> "2024," + country + "," + product + ",5\n"))
                .collect(Collectors.joining());
        Path file = file("year,country,hs4,export_usd\n" + rows);

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("the column 'country' may: AO, DE", "--columns market='country' or");
        assertThat(run(file, "check-data", "").out()).contains("the column 'country' may: AO, DE");
        assertThat(run(file, "growth --reporter AO", "reporter=country").out()).startsWith("Angola: Exports");
    }

    @Test
    void the_unit_of_quantities_is_no_currency() throws IOException {
        assertThat(run(file("date,partner,qtyUnitAbbr,primaryValue\n2023,US,kg,5\n2024,US,kg,6\n"), "growth", "")
                        .out())
                .contains("+20.0");
    }

    @Test
    void the_year_in_a_heading_is_the_period_that_is_offered() throws IOException {
        assertThat(run(file("partner,Merchandise exported in 2023 thousand USD,Tariff\nUS,5,1\nJP,6,2\n"), "growth", "")
                        .err())
                .contains("--given period=2023 says");
    }

    @Test
    void a_price_is_not_offered_as_the_value() throws IOException {
        assertThat(run(file("year,partner,Unit_Price_FOB,Total_Value_FOB\n2024,US,5,60\n2024,JP,6,70\n"), "growth", "")
                        .err())
                .contains("--columns value=Total_Value_FOB");
    }

    @Test
    void continents_beside_markets_are_of_no_reporter() throws IOException {
        String rows =
                "Europe,France,5,6\nAsia,Japan,6,7\nOther Europe,Isle of Man,1,1\nAustralasia and poles,Fiji,1,2\nAfrica,Mali,2,3\n";

        assertThat(run(file("Region,market,Exports 2023,Exports 2024\n" + rows), "growth", "")
                        .out())
                .contains("+26.7");
    }

    @Test
    void balances_beside_exports_are_of_no_product_whatever_stands_in_them() throws IOException {
        assertThat(run(
                                file(
                                        "market,Exports 2023,Exports 2024,Balance 2024\nFrance,5,6,-1\nMali,6,Suppressed,Suppressed\n"),
                                "growth --market FR,ML --by market",
                                "")
                        .out())
                .contains("+20.0", "confidential");
    }

    @ParameterizedTest
    @CsvSource({"ihracat, ithalat", "Ekspor, Impor", "экспорт, импорт", "Esportazioni, Importazioni", "uitvoer, invoer"
    })
    void headings_say_the_flow_in_other_languages(String exports, String imports) throws IOException {
        assertThat(run(file("Years," + exports + "," + imports + "\n2024,7,8\n"), "surplus", "")
                        .out())
                .contains("World         7        8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports to countries",
                "Vietnam's exports by country",
                "US exports by country, USD",
                "Export markets",
                "Xuất khẩu sang các nước",
                "Xuất khẩu theo đối tác",
            })
    void countries_are_markets_where_the_title_speaks_of_partners(String title) throws IOException {
        String table = "Country,2022,2023\nChina,90,100\nJapan,40,50\n";

        assertThat(run(file('"' + title + "\"\n" + table), "growth", "").out()).contains("2 markets listed");
        assertThat(run(file("Exports by country\n" + table), "growth", "").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"World", "Total", "Other countries"})
    void countries_are_markets_beside_a_total_or_what_is_left_of_it(String text) throws IOException {
        Path file = file("year,country,exports_usd\n2023,CN,90\n2023,JP,40\n2023," + text + ",150\n");

        assertThat(run(file, "rank", "").out())
                .contains("exports by market", "'country' is taken as the market; --columns reporter=country");
        assertThat(run(file, "rank --given reporter=VN", "").out()).doesNotContain("taken as the market");
    }

    @Test
    void a_sum_that_nobody_calls_so_is_not_counted_twice() throws IOException {
        String parts = "Food,106.34,74.62\nBeverages,0.21,0.34\nMaterials,59.68,58.59\n";

        Run run = run(file("product,2023,2024\nSITC SECTION,166.23,133.55\n" + parts), "rank --by product", "");
        assertThat(run.out())
                .containsPattern("Food +74.62 +55.9")
                .doesNotContainPattern("SITC SECTION +1")
                .contains("not read, as they are the sum of the rows beside them: SITC SECTION");
        assertThat(run(file("product,2023,2024\nSITC SECTION,166.23,134.55\n" + parts), "rank --by product", "")
                        .out())
                .contains("SITC SECTION");
        assertThat(run(
                                file(
                                        "year,flow,market,value\n2024,export,All of us,6172\n2024,export,US,5000\n2024,export,JP,1000\n"
                                                + "2024,export,LA,172\n2024,import,US,7\n"),
                                "rank",
                                "")
                        .out())
                .contains("All of us");
        String withTotal = "TOTAL,200.23,150.55\n";
        assertThat(run(file("product,2023,2024\nSections,166.23,133.55\n" + parts + withTotal), "rank --by product", "")
                        .out())
                .contains("Sections");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ASEAN,China; China 30|ASEAN 20",
                "ASEAN, China; China 30|ASEAN 20",
                "Hong Kong,China; China 30|Hong Kong 5",
                "Hong Kong, China; Hong Kong 5",
                "Korea, Republic of; South Korea 7",
                "Korea,Rep.,China; China 30|South Korea 7"
            })
    void several_markets_are_not_one_that_is_called_like_all_of_them(String markets, String rows) throws IOException {
        Path file = file("year,flow,market,value\n2023,export,ASEAN,20\n2023,export,CN,30\n2023,export,HK,5\n"
                + "2023,export,KR,7\n2023,export,World,100\n");

        String out = Run.of("rank", file.toString(), "--market", markets, "--by", "market")
                .out();

        assertThat(out.lines()
                        .filter(line -> line.matches(" +\\d .*"))
                        .map(line -> line.replaceAll(" +", " ").strip())
                        .map(line -> line.replaceAll("^\\d (.*) [\\d.]+$", "$1")))
                .containsExactly(rows.split("\\|"));
    }

    @Test
    void a_sum_by_chance_is_a_product() throws IOException {
        assertThat(run(
                                file("product,2023,2024\nRice,3,3\nTea,2,3\nPepper,4,5\nCoffee,10,12\n"),
                                "rank --by product",
                                "")
                        .out())
                .contains("Coffee");
        assertThat(run(
                                file("year,product,value\n2024,Tea,9\n2024,Coffee,5\n2024,Rice,3\n2024,Pepper,1\n"),
                                "rank --by product",
                                "")
                        .out())
                .contains("Tea");
        assertThat(run(file("product,2023,2024\nTea,8,9\nCoffee,5,5\nRice,3,4\n"), "rank --by product", "")
                        .out())
                .contains("Tea");
        assertThat(run(file("market,2023,2024\nUS,8521,9521\nJP,5021,5021\nLA,3000,4000\nKH,500,500\n"), "rank", "")
                        .out())
                .contains("United States");
    }

    @Test
    void a_sum_of_parts_that_were_revised_is_none_of_them() throws IOException {
        String four = "product,2021,2022,2023,2024\nSECTIONS,111.1,222.3,333.2,444.1\n"
                + "Food,100,200,300,400\nBeverages,10,20,30,40\nMaterials,1,2,3,4\n";
        String three = "product,2021,2022,2023\nSECTIONS,111.1,222.3,333.2\n"
                + "Food,100,200,300\nBeverages,10,20,30\nMaterials,1,2,3\n";

        assertThat(run(file(four), "rank --by product", "").out()).doesNotContainPattern("SECTIONS +\\d");
        assertThat(run(file(three), "rank --by product", "").out()).contains("SECTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mass", "Net weight", "weight_kg", "kg", "tonnes", "Khối lượng"})
    void quantities_without_values_are_read_as_what_they_are(String heading) throws IOException {
        Path file = file("year,flow,market," + heading + "\n2016,export,JP,5\n2017,export,JP,6\n");

        assertThat(run(file, "growth", "").err())
                .contains("no column for the value", "--measure quantity reads the quantities of '" + heading + "'");
        assertThat(run(file, "growth --measure quantity", "").out()).startsWith("Exports (quantity)");
    }

    @Test
    void one_country_alone_is_taken_as_the_market_which_is_said() throws IOException {
        assertThat(run(file("year,country,import_value\n2022,China,100\n2023,China,130\n"), "growth --flow import", "")
                        .out())
                .startsWith("Imports from 1 market listed")
                .contains("'country' is taken as the market");
    }

    @Test
    void a_title_or_the_name_of_the_file_may_say_the_flow() throws IOException {
        String table = "year,market,value_usd\n2023,US,5\n2024,US,6\n";
        assertThat(run(file("Importaciones por país\n" + table), "growth --flow import", "")
                        .out())
                .startsWith("Imports from 1 market");
        assertThat(run(file("vn-imports-2024.csv", table), "growth --flow import", "")
                        .out())
                .startsWith("Imports from 1 market");
        Run both = run(file("Exports and imports by country\n" + table), "growth", "");
        assertThat(both.code()).isEqualTo(ExitCode.USAGE);
        assertThat(both.err()).contains("speaks of exports and imports", "--given flow=export");
    }

    @ParameterizedTest
    @CsvSource({
        "import.csv, Imports from",
        "trade_import.csv, Imports from",
        "trade-import.csv, Imports from",
        "Import1.csv, Imports from",
        "ImportData.csv, Imports from",
        "imports2023.csv, Imports from",
        "2023imports.csv, Imports from",
        "countrybycommodityimports.csv, Imports from",
        "USImports.csv, Imports from",
        "NK2023.csv, Imports from",
        "进口.csv, Imports from",
        "中国进口2023.csv, Imports from",
        "進口.csv, Imports from",
        "輸入.csv, Imports from",
        "export.csv, Exports to",
        "XK2023.csv, Exports to",
        "出口.csv, Exports to",
        "importance.csv, Exports (flow not said) to",
        "importers.csv, Exports (flow not said) to",
        "model_m.csv, Exports (flow not said) to",
    })
    void the_name_of_a_file_says_the_flow_however_it_is_written(String name, String title) throws IOException {
        Path file = file(name, "year,market,value_usd\n2023,JP,5\n2024,JP,6\n");

        String flow = title.startsWith("Imports") ? "import" : "export";
        assertThat(run(file, "growth --flow " + flow, "").out()).startsWith(title + " 1 market listed");
        assertThat(run(file(name, "year,market,exports_usd\n2024,JP,6\n"), "growth", "")
                        .out())
                .startsWith("Exports to 1 market listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import_export.csv", "import_exports.csv", "XK-NK2023.csv", "出口进口.csv", "ImportExport.csv"})
    void the_name_of_a_file_that_says_both_flows_is_asked_about(String name) throws IOException {
        assertThat(run(file(name, "year,market,value_usd\n2024,JP,6\n"), "growth", "")
                        .err())
                .contains("speaks of exports and imports", "--given flow=export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Value (RM million)", "FOB Value (RM million)", "RM million"})
    void ringgit_are_no_re_imports(String heading) throws IOException {
        Path file = file("year,market,%s\n2023,US,5\n2024,US,6\n".formatted(heading));

        assertThat(run(file, "growth", heading.startsWith("RM") ? "value=" + heading : "")
                        .out())
                .startsWith("Exports (flow not said) to 1 market listed, 2024 against 2023, million MYR");
        assertThat(run(file("year,flow,market,value_usd\n2024,RX,US,6\n"), "growth --flow re-export", "")
                        .out())
                .startsWith("Re-exports");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade_balance.csv",
                "vn-trade-balance-2023.csv",
                "gdp.csv",
                "remittances.csv",
                "tariffs.csv",
                "export_growth_rates.csv",
                "export_shares.csv",
                "net_exports.csv",
                "goods_deficit.csv",
                "6. US Trade Deficit 2013-2024.csv",
                "TradeSurplus.csv",
                "tham_hut_thuong_mai.csv",
                "Xuất siêu.csv",
                "nhap-sieu-2023.csv",
                "Déficit comercial.csv",
                "exports_tonnes.csv",
                "can_can_thuong_mai.csv",
                "Cán cân thương mại.csv",
                "kieu_hoi.csv",
            })
    void the_name_of_a_file_that_speaks_of_what_is_no_value_of_trade_is_asked_about(String name) throws IOException {
        String rows = "2023,US,5\n2024,US,6\n";
        Path file = file(name, "year,market,value_usd\n" + rows);

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).as(asked.out()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("the name of the file speaks of '", "--given flow=export");
        assertThat(run(file, "growth --given flow=export", "").out()).startsWith("Exports to 1 market listed");
        assertThat(run(file(name, "year,market,exports_usd\n" + rows), "growth", "")
                        .out())
                .startsWith("Exports to 1 market listed");
        assertThat(run(file(name, "Exports by country\nyear,market,value_usd\n" + rows), "growth", "")
                        .out())
                .startsWith("Exports to 1 market listed");
    }

    @Test
    void quantities_may_be_in_a_file_of_tonnes() throws IOException {
        Path file = file("tonnes.csv", "year,market,quantity,unit\n2023,US,5,t\n2024,US,6,t\n");

        assertThat(run(file, "growth --measure quantity", "").code()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth.csv", "share.csv", "index.csv", "data.csv"})
    void a_name_that_may_be_made_for_a_figure_is_not(String name) throws IOException {
        Run run = run(file(name, "year,market,value_usd\n2023,US,5\n2024,US,6\n"), "growth", "");

        assertThat(run.out()).startsWith("Exports (flow not said) to 1 market listed");
    }

    @Test
    void a_title_or_the_name_of_the_file_may_name_the_market_or_the_reporter() throws IOException {
        String table = "year,value_usd\n2023,5\n2024,6\n";
        assertThat(run(file("Imports from China\n" + table), "growth --market CN --flow import", "")
                        .out())
                .startsWith("Imports from China, 2024 against 2023");
        assertThat(run(file("Vietnam's exports to Japan\n" + table), "growth --market JP", "")
                        .out())
                .startsWith("Vietnam: Exports to Japan, 2024 against 2023");
        Path named = file("china.csv", table);
        Run asked = run(named, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("speaks of china", "--given reporter=china or --given market=china");
        assertThat(run(named, "growth --given reporter=china", "").out())
                .startsWith("China: Exports (flow not said), 2024");
    }

    @Test
    void a_title_or_the_name_of_the_file_may_say_the_code_of_goods() throws IOException {
        String table = "year,market,value_usd\n2023,US,5\n2024,US,6\n";
        assertThat(run(file("HS 3542 exports.csv", table), "growth", "").out())
                .startsWith("Exports of products listed to 1 market listed");
        assertThat(run(file("Exports in HS2012 of HS 0901 and HS 0902\n" + table), "growth", "")
                        .err())
                .contains("speaks of 0901, 0902, and no column says the product", "--given product=");
    }

    @Test
    void a_column_of_units_is_one_whatever_its_heading() throws IOException {
        assertThat(run(file("year,market,Messgröße,value\n2023,US,Mio EUR,5\n2024,US,Mio EUR,6\n"), "growth", "")
                        .out())
                .contains("million EUR");
        assertThat(run(file("year,market,scalar_factor,value_usd\n2023,US,hundreds,5\n"), "growth", "")
                        .err())
                .contains("'hundreds' is not a power of ten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports (US$ m)",
                "Exports (€m)",
                "Exportações (US$ mil)",
                "Valor FOB (mil USD)",
                "Value in mil. USD",
                "value_k_usd",
                "export_musd",
                "Exports (USD M)",
                "Exportaciones (MM US$)",
            })
    void a_scale_that_is_a_thousand_to_some_and_a_million_to_others_is_asked_about(String heading) throws IOException {
        String table = "\nUS,2023,150.5\nUS,2022,140\n";
        for (Path file : List.of(
                file("market,year," + heading + table),
                file("Unit: " + heading.replaceAll("(?i)exp\\p{L}*|val\\p{L}*", "") + "\nmarket,year,value" + table))) {
            Run asked = run(file, "growth", "");
            assertThat(asked.code()).as(asked.out()).isEqualTo(ExitCode.USAGE);
            assertThat(asked.err()).contains("may be a thousand or a million", "--scale thousand or --scale million");
            assertThat(run(file, "growth --scale million -f csv", "").out()).contains("150500000");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merchandise exports by product group - annual (Million US dollar) | 1000000 | usd",
                "Exports, in millions of US dollars      | 1000000   | usd",
                "Exports. USD, millions                  | 1000000   | usd",
                "Millions of dollars                     | 1000000   | usd",
                "Thousands of US dollars                 | 1000      | usd",
                "Value in 1000 USD                       | 1000      | usd",
                "Exports (US$ 1,000)                     | 1000      | usd",
                "US$ million                             | 1000000   | usd",
                "Exports, USD bn                         | 1000000000 | usd",
                "Valeur en milliers d'euros              | 1000      | eur",
                "Miles de dólares FOB                    | 1000      | usd",
                "Exportaciones en millones de euros      | 1000000   | eur",
                "単位：亿美元                              | 100000000 | usd",
                "单位：亿美元                              | 100000000 | usd",
                "単位:千円                                | 1000      | jpy",
                "Exports in RM million                   | 1000000   | myr",
                "Trị giá: triệu USD                      | 1000000   | usd",
                "Đơn vị tính: 1.000 USD                  | 1000      | usd",
                "Exports, value in US dollars, 2020-2023 | 1         | usd",
            })
    void the_line_above_a_table_says_what_its_numbers_are_in(String title, String scale, String currency)
            throws IOException {
        Path file = file("\"" + title + "\"\nmarket,year,value\nUS,2023,15\nUS,2022,14\n");

        Run run = run(file, "growth -f csv", "");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("value_" + currency, "," + new BigDecimal("15").multiply(new BigDecimal(scale)) + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports (USD, hundreds of thousands)",
                "Exports in thousands of million dollars or millions of euros",
                "Exports (US$ m)",
                "Exports in millions of local currency units",
                "Exports pass 400 billion USD",
                "Unit: hundred doubloons",
            })
    void a_unit_above_a_table_that_is_not_understood_is_asked_about(String title) throws IOException {
        Path file = file("\"" + title + "\"\nmarket,year,value\nUS,2023,15\nUS,2022,14\n");

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).as(asked.out()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("--scale ");
        assertThat(run(file, "growth --scale million --currency USD -f csv", "").out())
                .contains("15000000");
    }

    @Test
    void a_scale_above_a_table_is_not_applied_to_one_that_is_said_below() throws IOException {
        String title = "Exports (Million US dollar)\n";
        Path power = file(title + "year,market,unit_mult,value\n2023,US,6,5\n2024,US,6,6\n");

        assertThat(run(power, "growth", "").err())
                .contains("the title speaks of 'million USD', and the column 'unit_mult' may say the same", "--scale");
        assertThat(run(power, "growth --scale million -f csv", "").out()).contains(",6000000,");
        assertThat(run(file(title + "year,market,value (thousand USD)\n2023,US,5\n2024,US,6\n"), "growth -f csv", "")
                        .out())
                .contains(",6000,");
    }

    @ParameterizedTest
    @CsvSource({
        "ImportValueKUSD, import, 6000",
        "ExportValueMUSD, export, 6000000",
        "ExportsKEUR, export, 6000",
        "exports_kusd, export, 6000",
        "importValueTUSD, import, 6000",
        "ImportValueUSD, import, 6",
    })
    void a_heading_in_CamelCase_is_read_as_its_words(String heading, String flow, String number) throws IOException {
        Path file = file("year,market," + heading + "\n2023,US,5\n2024,US,6\n");

        Run run = run(file, "growth -f csv --flow " + flow, "");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("," + number + ",");
    }

    @Test
    void a_row_of_data_is_no_header() throws IOException {
        String rows = "Angola,AGO,2013,2060\nAngola,AGO,2014,2059\nBenin,BEN,2013,1950\n";

        assertThat(run(file("country,code,year,cost.export\n" + rows), "growth", "")
                        .err())
                .contains("'country'", "'cost.export'")
                .doesNotContain("'Angola'");
        for (String years : List.of("2013,2014", "2014,2013", "2010,2015,2020")) {
            String numbers = years.replaceAll("\\d+", "5");
            String words = years.replaceAll("\\d+", "US\\$");
            assertThat(run(file("Partner," + words + "\nmarket," + years + "\nUS," + numbers + "\n"), "rank", "")
                            .code())
                    .as(years)
                    .isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void a_scale_that_is_asked_about_is_so_in_the_heading_of_a_period_too() throws IOException {
        Path file = file("market,2022 (US$ m),2023 (US$ m)\nUS,140,150.5\n");

        assertThat(run(file, "growth", "").err()).contains("'m' in '2022 (US$ m)' may be a thousand or a million");
        assertThat(run(file, "growth --scale million -f csv", "").out()).contains("150500000");
    }

    @ParameterizedTest
    @CsvSource({
        "Cumulative value (USD), Cumulative",
        "Trị giá lũy kế (USD), lũy kế",
        "ytd_value_usd, ytd",
        "累计金额(美元), 累计",
        "Export value index, index",
        "Value growth, growth",
        "Share of value, Share of",
        "Value (USD) % of GDP, % of",
    })
    void a_column_of_what_is_no_value_of_a_period_is_not_offered_as_one(String heading, String what)
            throws IOException {
        Run asked = run(file("period,market,%s\n2024-01,US,1\n".formatted(heading)), "growth", "");

        assertThat(asked.out()).isEmpty();
        assertThat(asked.err())
                .contains("'" + heading + "' (" + what + ", no value)", "--columns value=HEADING")
                .doesNotContain("value=" + heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "Hierarchy level", "aggregation", "Nivel", "cấp độ", "层级"})
    void levels_of_goods_by_name_are_asked_about_and_read_one_at_a_time(String heading) throws IOException {
        Path file = file("""
                year,%s,product,export_value_usd
                2023,2,"Coffee, tea, mate and spices",100
                2023,4,Coffee,80
                2023,4,Pepper,20
                2023,2,Apparel,200
                """.formatted(heading));

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("'" + heading + "' tells levels apart", "--where '" + heading + "=2'");
        assertThat(Run.of("growth", file.toString(), "--where", heading + "=2").out())
                .contains(" 300 ");
        // codes say themselves what lies in what
        assertThat(run(
                                file("year," + heading
                                        + ",hs,value_usd\n2023,2,09,100\n2023,4,0901,80\n2023,2,61,200\n"),
                                "growth",
                                "")
                        .out())
                .contains(" 300 ");
    }

    @ParameterizedTest
    @CsvSource({
        "product, of which: Rice",
        "product, Of which rice",
        "product, - Trong đó: Gạo",
        "product, trong đó gạo",
        "product, darunter Reis",
        "product, dont riz",
        "product, de los cuales: arroz",
        "market, 其中：越南",
        "market, うちベトナム",
        "market, o/w Vietnam",
    })
    void a_part_of_the_row_above_is_not_added_to_it(String field, String part) throws IOException {
        Path file = file("year," + field + ",value_usd\n2023,A,100\n2023," + part + ",30\n2023,B,200\n");

        assertThat(run(file, "growth", "").err())
                .contains("data.csv:3: error: '" + part + "' is a part of a row above it");
        assertThat(run(file, "growth --bad-rows skip", "").out()).contains(" 300 ", "bad rows left out: 1");
    }

    @Test
    void nobody_knows_how_many_rows_are_parts_where_a_row_alone_says_it() throws IOException {
        Path file = file("year,product,value_usd\n2023,A,100\n2023,of which:,0\n2023,Rice,30\n2023,B,200\n");

        assertThat(run(file, "growth --bad-rows skip", "").err())
                .contains("'of which:' says that rows below it are parts of the one above");
    }

    @Test
    void a_sum_of_sections_is_a_group_of_them() throws IOException {
        Path file = file("year,SITC,value_usd\n2023,0,100\n2023,1,50\n2023,0+1,150\n2023,2,10\n");

        assertThat(run(file, "growth", "").out()).contains(" 160 ", "left out of rows and totals: 0+1");
    }

    @ParameterizedTest
    @CsvSource({
        "series, SA, NSA",
        "series, Seasonally adjusted, Not seasonally adjusted",
        "adjustment, Seasonally adjusted, Unadjusted",
        "adjustment, Y, N",
        "seasonally_adjusted, true, false",
        "what, s.a., n.s.a.",
        "s_adj, SCA, NSA",
    })
    void rows_that_are_adjusted_do_not_go_with_those_that_are_not(String heading, String one, String other)
            throws IOException {
        String rows = "month,partner,%s,value_usd\n2024-01,US,%s,100\n2023-01,US,%s,90\n";
        Path file = file(rows.formatted(heading, one, other));

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).as(asked.out()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("'" + heading + "' tells apart", "--where '" + heading + "=");
        assertThat(Run.of("growth", file.toString(), "--where", heading + "=" + one)
                        .out())
                .contains("100");
        assertThat(run(file(rows.formatted("adjustment", one, one)), "growth", "")
                        .out())
                .contains("+11.1", "columns not read: adjustment");
    }

    @ParameterizedTest
    @CsvSource({
        "is_import, 0, 1, 0",
        "is_export, 1, 0, 1",
        "is_import, false, true, false",
        "is_export, true, false, true",
        "export_flag, Y, N, Y",
    })
    void whether_a_row_is_an_import_is_asked_about(String heading, String export, String other, String said)
            throws IOException {
        Path file = file("year,country,%s,value_usd\n2023,US,%s,80\n2023,CN,%s,20\n".formatted(heading, export, other));

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err())
                .contains("codes of flows", "--where '" + heading + "=" + said + "' --given flow=export");
        assertThat(run(file, "growth --where " + heading + "=" + said + " --given flow=export", "")
                        .out())
                .contains("80");
    }

    @ParameterizedTest
    @CsvSource({
        "Date, 2022-03-31 2022-06-30 2022-09-30 2022-12-31 2023-03-31, 2023-Q1 against 2022-Q1",
        "observation_date, 2022-01-01 2022-04-01 2023-01-01 2023-04-01, 2023-Q2 against 2022-Q2",
        "time, 31/03/2022 30/06/2022 31/12/2022 31/03/2023, 2023-Q1 against 2022-Q1",
    })
    void days_that_begin_or_end_quarters_are_quarters(String heading, String days, String compared) throws IOException {
        Path file = file(rowsOn(heading, days));

        assertThat(run(file, "growth", "").out())
                .contains(compared, "are read as quarters, as all are three months apart");
        assertThat(run(file, "growth", "month=" + heading).out())
                .contains("against 2022-0")
                .doesNotContain("-Q");
    }

    @Test
    void days_in_a_column_of_quarters_are_quarters() throws IOException {
        assertThat(run(file(rowsOn("Quarter", "2022-03-31 2023-03-31")), "growth", "")
                        .out())
                .contains("2023-Q1 against 2022-Q1")
                .doesNotContain("three months apart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-06-30 2022-12-31 2023-06-30",
                "2022-01-31 2022-04-30 2022-07-31 2023-01-31",
                "2022-02-01 2022-05-01 2023-02-01"
            })
    void days_three_or_six_months_apart_that_are_of_no_quarter_are_asked_about(String days) throws IOException {
        Path file = file(rowsOn("date", days));

        Run asked = run(file, "growth", "");
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.err()).contains("may be no months", "--columns month=HEADING");
        assertThat(run(file, "growth", "month=date").out()).contains("2023-0");
    }

    @Test
    void days_that_turn_out_to_begin_quarters_behind_a_thousand_rows_are_asked_about() throws IOException {
        StringBuilder text = new StringBuilder("date,product,value_usd\n");
        for (String day : List.of("2023-01-01", "2023-04-01", "2023-07-01", "2024-01-01")) {
            for (int product = 0; product < 1500; product++) {
                text.append(day + ",P" + product + ",1\n");
            }
        }

        assertThat(run(file(text.toString()), "growth", "").err()).contains("may be no months");
    }

    @Test
    void days_in_a_row_of_months_are_months() throws IOException {
        assertThat(run(file(rowsOn("date", "2023-01-31 2023-02-28 2023-03-31 2023-04-30")), "growth --vs previous", "")
                        .out())
                .contains("2023-04 against 2023-03");
    }

    private static String rowsOn(String heading, String days) {
        StringBuilder rows = new StringBuilder(heading + ",market,value_usd\n");
        List.of(days.split(" ")).forEach(day -> rows.append(day + ",US,100\n"));
        return rows.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "HOA KỲ, NGA, Russia",
        "HOA KỲ, Ý, Italy",
        "HOA KỲ, MY, Malaysia",
        "HOA KY, NGA, Russia",
        "HAN QUOC, MY, United States",
        "HAN QUOC, AO, Austria",
        "HAN QUOC, BI, Belgium",
        "HAN QUOC, Y, Italy",
        "USA, NGA, Nigeria",
        "CANADA, NGA, Nigeria",
        "VNM, NGA, Nigeria",
        "France, AO, Angola",
        "France, Y, Y",
    })
    void a_short_name_in_a_vietnamese_table_is_no_code(String other, String name, String market) throws IOException {
        Path file = file("NĂM,NƯỚC,TRỊ GIÁ XUẤT KHẨU (TRIỆU USD)\n2023," + other + ",97\n2023," + name + ",5\n");

        assertThat(run(file, "rank", "market=NƯỚC").out()).containsPattern("(?m)^ +2  " + market + " ");
    }

    @Test
    void units_as_eurostat_writes_them_are_units_elsewhere_too() throws IOException {
        String table = "year,market,unit,value\n2023,US,MIO-EUR-NSA,5\n2024,US,MIO-EUR-%s,6\n";

        assertThat(run(file(table.formatted("NSA")), "growth -f csv", "").out()).contains("6000000");
        assertThat(run(file(table.formatted("SCA")), "growth", "").err())
                .contains("'unit' tells apart", "--where 'unit=MIO-EUR-NSA'");
        assertThat(run(
                                file("DATAFLOW,freq,unit,s_adj,partner,geo,TIME_PERIOD,OBS_VALUE\n"
                                        + "E,M,MIO-EUR-NSA,NSA,EXT_EU27_2020,EU27_2020,2024-01,180000\n"),
                                "growth -f csv",
                                "")
                        .out())
                .contains("180000000000");
        assertThat(run(
                                file("DATAFLOW,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n"
                                        + "E,VN,US,2024-01,180,USD,6\n"),
                                "growth -f csv",
                                "")
                        .out())
                .contains("180000000");
    }

    @ParameterizedTest
    @CsvSource({
        "Trung Đông, UAE",
        "Trung Cận Đông, UAE",
        "Tây Âu, Pháp",
        "TÂY ÂU, Pháp",
        "Đông Á, Nhật Bản",
        "DONG A, NHAT BAN",
        "Đông Bắc Á, Nhật Bản",
        "Mỹ Latinh, Braxin",
        "Mỹ La-tinh, Braxin",
        "châu Á, Nhật Bản",
        "KHU VỰC CHÂU ÂU, Pháp",
        "Thị trường châu Phi, Ai Cập",
        "châu Mỹ, Hoa Kỳ",
        "châu Đại Dương, Úc",
        "Á châu, Nhật Bản",
        "Khối EU, Pháp",
        "SNG, Nga",
    })
    void a_region_in_vietnamese_is_not_added_to_its_members(String region, String member) throws IOException {
        Path file = file("Năm,Nước,Trị giá (triệu USD)\n2023," + region + ",50\n2023," + member + ",20\n2023,Lào,7\n");

        assertThat(run(file, "growth", "market=Nước").out()).contains("2 markets listed  27.0");
    }

    @ParameterizedTest
    @CsvSource({
        "-, not available",
        "–, not available",
        "n.a., not available",
        "N/A, not available",
        "na, not available",
        "NaN, not available",
        "*, not available",
        "#N/A, not available",
        "x, confidential",
        "(c), confidential",
        "(D), confidential",
    })
    void a_mark_in_place_of_a_number_is_no_zero(String mark, String reason) throws IOException {
        for (Path file : List.of(
                file("year,market,value_usd\n2023,US,100\n2023,JP," + mark + "\n2024,US,110\n2024,JP,50\n"),
                file("wide.csv", "market,2023,2024\nUS,100,110\nJP," + mark + ",50\n"))) {
            Run run = run(file, "growth --by market", "");
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
            assertThat(run.out())
                    .containsPattern("Japan +50 +" + reason)
                    .contains("marks in place of numbers: 1 '" + mark + "' (" + reason + ")");
        }
    }

    @Test
    void a_mark_says_what_a_column_of_flags_says() throws IOException {
        assertThat(run(
                                file("year,market,value_usd,missing\n2023,US,1,\n2023,JP,-,confidential\n"),
                                "growth --by market",
                                "")
                        .out())
                .containsPattern("Japan +confidential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "tbd", "<0.5", "55p", "(s)"})
    void a_mark_that_nobody_knows_is_refused(String mark) throws IOException {
        assertThat(run(file("year,market,value_usd\n2023,US," + mark + "\n2024,US,110\n"), "growth", "")
                        .err())
                .contains("value is not a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otros",
                "Autres",
                "Autres pays",
                "Sonstige",
                "其他",
                "その他",
                "Outros",
                "Khác",
                "Các nước khác",
                "기타",
                "Others"
            })
    void a_rest_in_any_language_has_no_rank(String rest) throws IOException {
        boolean isOfCountries = rest.contains("pays") || rest.contains("nước");
        for (String field : isOfCountries ? List.of("market") : List.of("market", "product")) {
            Run run = run(
                    file("year," + field + ",value_usd\n2023,A,5\n2023," + rest + ",9\n"), "rank --by " + field, "");
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
            assertThat(run.out()).containsPattern("(?m)^ +1  A ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Importaciones (miles de US$)",
                "Importaciones de bienes, CIF (miles de US$)",
                "Imports, customs basis, USD thousand",
                "Valeur des importations (milliers USD)",
            })
    void the_heading_that_a_user_names_says_its_flow(String heading) throws IOException {
        Path file = file("year,market,\"" + heading + "\"\n2022,US,8\n2023,US,10\n");

        assertThat(Run.of("growth", "--flow", "import", file.toString(), "--columns", "value=" + heading)
                        .out())
                .startsWith("Imports from 1 market listed, 2023 against 2022, thousand USD");
        assertThat(Run.of("growth", file.toString(), "--columns", "market=market,value=" + heading)
                        .err())
                .contains("the data holds no exports; it holds imports");
    }

    @Test
    void a_heading_in_a_hint_can_be_pasted() throws IOException {
        Map<String, String> words = Map.of(
                "Value of trade, mln USD", "'Value of trade, mln USD'",
                "Farmer's worth USD", "'Farmer'\\''s worth USD'",
                "tradeworth_value", "tradeworth_value");
        for (Map.Entry<String, String> heading : words.entrySet()) {
            Path file = file("year,market,\"" + heading.getKey() + "\"\n2023,US,10\n");

            assertThat(run(file, "growth", "").err())
                    .contains("hint: --columns value=" + heading.getValue() + " says where it is");
            assertThat(Run.of("growth", file.toString(), "--columns", "value=" + heading.getKey())
                            .out())
                    .contains("10");
        }
    }

    @Test
    void a_column_of_currencies_may_say_millions() throws IOException {
        String table = "year,market,currency,value\n2023,US,%1$s,5\n2024,US,%1$s,6\n";

        assertThat(run(file(table.formatted("Mio EUR")), "growth -f csv", "").out())
                .contains("value_eur", "6000000");
        assertThat(run(file(table.formatted("EUR")), "growth -f csv", "").out()).contains("value_eur", ",6,");
        assertThat(run(file(table.formatted("MEUR")), "growth -f csv", "").out())
                .contains("value_eur", "6000000");
        assertThat(run(file(table.formatted("mEUR")), "growth", "").err()).contains("'mEUR' is not a power of ten");
        String sdmx = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT\nE,VN,2024,180,%s\n";
        assertThat(run(file(sdmx.formatted("CP_MEUR")), "growth -f csv", "").out())
                .contains("value_eur", "180000000");
        assertThat(run(file(sdmx.formatted("CLV15_MEUR")), "growth", "").err()).contains("'CLV' is not a currency");
    }

    @Test
    void rows_of_one_cell_are_told_apart_by_what_is_not_read() throws IOException {
        assertThat(run(
                                file(
                                        "year,flow,market,product,port,value_usd\n2024,export,US,0901,A,5\n2024,export,US,0901,B,6\n"),
                                "growth",
                                "")
                        .err())
                .contains("what tells them apart may be 'port', which is not read");
    }

    private Path file(String text) throws IOException {
        return file("data.csv", text);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Run run(Path file, String command, String columns) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(file.toString());
        if (!columns.isEmpty()) {
            arguments.addAll(List.of("--columns", columns));
        }
        return Run.of(arguments.toArray(String[]::new));
    }
}
