package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fixtures of layouts do not hold: other headings of the same office, and what must be asked or refused. */
class OfficeFilesTest {

    private static final String STATCAN =
            "REF_DATE,GEO,Trade,Basis,Seasonal adjustment,Principal trading partners,UOM,SCALAR_FACTOR,SCALAR_ID,VALUE,STATUS\n";

    private static final String NAPCS = "REF_DATE,GEO,Trade,Basis,Seasonal adjustment,"
            + "North American Product Classification System (NAPCS),UOM,SCALAR_FACTOR,VALUE,STATUS\n";

    private static final String DATABANK =
            "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n";

    private static final String WTO =
            "Indicator Code,Reporter Code,Reporter ISO3A,Partner Code,Product Code,Period Code,Unit Code,Year,Value Flag Code,Value\n";

    private static final String COMEX =
            "CO_ANO;CO_MES;CO_NCM;CO_UNID;CO_PAIS;SG_UF_NCM;CO_VIA;CO_URF;QT_ESTAT;KG_LIQUIDO;VL_FOB\n";

    private static final String HMRC =
            "MonthId,FlowTypeId,SuppressionIndex,CommodityId,CountryId,PortId,Value,NetMass\n";

    private static final String BULK =
            "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,HS6,Netweight (kg),Value\n";

    @TempDir
    private Path folder;

    // Statistics Canada

    @Test
    void scalar_factors_are_applied_whatever_columns_are_named_besides() throws IOException {
        String file = file("12100011.csv", STATCAN + """
                2023-01,Canada,Export,Customs,Unadjusted,United States,Dollars,millions,6,45000.5,
                2024-01,Canada,Export,Customs,Unadjusted,United States,Dollars,millions,6,46200.0,
                """);

        assertThat(rows("value,base", "growth", file, "--market", "US")).containsExactly("46200000000,45000500000");
        assertThat(rows(
                        "value,base",
                        "growth",
                        file,
                        "--columns",
                        "period=REF_DATE,market=Principal trading partners,flow=Trade",
                        "--market",
                        "US"))
                .containsExactly("46200000000,45000500000");
    }

    @Test
    void exports_and_domestic_exports_are_not_mixed() throws IOException {
        String file = file("12100119.csv", STATCAN + """
                2024-01,Canada,Export,Customs,Unadjusted,All countries,Dollars,millions,6,100,
                2024-01,Canada,Domestic export,Customs,Unadjusted,All countries,Dollars,millions,6,90,
                """);

        assertThat(Run.of("share", file).err())
                .contains("the valuation is 'domestic exports' after 'exports with re-exports'");
        assertThat(rows("value", "growth", file, "--where", "Trade=Domestic export"))
                .containsExactly("90000000");
    }

    @Test
    void sections_of_products_are_read_and_what_lies_within_them_where_it_is_asked_for() throws IOException {
        String file = file("12100121.csv", NAPCS + """
                2024-01,Canada,Export,Customs,Unadjusted,Total of all merchandise,Dollars,millions,100,
                2024-01,Canada,Export,Customs,Unadjusted,Energy products [C12],Dollars,millions,60,
                2024-01,Canada,Export,Customs,Unadjusted,Crude oil and crude bitumen [141],Dollars,millions,40,
                2024-01,Canada,Export,Customs,Unadjusted,Consumer goods [C22],Dollars,millions,40,
                """);

        assertThat(rows("product,value", "share", file, "--by", "product"))
                .containsExactly("Energy products [C12],60000000", "Consumer goods [C22],40000000");
        assertThat(rows(
                        "product,value",
                        "share",
                        file,
                        "--by",
                        "product",
                        "--where",
                        "North American Product Classification System (NAPCS)=Crude oil and crude bitumen [141]"))
                .containsExactly("Crude oil and crude bitumen [141],40000000");
    }

    @Test
    void a_province_is_read_where_it_is_asked_for() throws IOException {
        String file = file("12100175.csv", STATCAN + """
                2024-01,Canada,Export,Customs,Unadjusted,All countries,Dollars,millions,6,100,
                2024-01,Ontario,Export,Customs,Unadjusted,All countries,Dollars,millions,6,40,
                """);

        assertThat(rows("value", "growth", file)).containsExactly("100000000");
        assertThat(rows("value", "growth", file, "--where", "GEO=Ontario")).containsExactly("40000000");
    }

    @Test
    void a_table_that_tells_more_apart_is_not_taken_for_one_of_trade_by_partner() throws IOException {
        String file = file("12100098.csv", """
                REF_DATE,GEO,Trade,Industry,UOM,SCALAR_FACTOR,VALUE
                2024,Canada,Export,Mining [21],Dollars,millions,100
                2024,Canada,Export,Manufacturing [31-33],Dollars,millions,200
                """);

        assertThat(Run.of("share", file).code()).isEqualTo(ExitCode.BAD_DATA);
    }

    // World Bank

    @Test
    void indicators_of_the_databank_are_headed_otherwise_and_have_dots_for_nothing() throws IOException {
        String file = file("P_Data_Extract_From_World_Development_Indicators.csv", DATABANK + """
                Viet Nam,VNM,Merchandise exports (current US$),TX.VAL.MRCH.CD.WT,335929,..
                Viet Nam,VNM,Merchandise imports (current US$),TM.VAL.MRCH.CD.WT,332843,359148
                """);

        assertThat(rows(
                        "flow,period,value",
                        "share",
                        file,
                        "--by",
                        "flow,period",
                        "--flow",
                        "total",
                        "--period",
                        "2021..2022"))
                .containsExactly("exports,2021,335929", "exports,2022,", "imports,2021,332843", "imports,2022,359148");
    }

    @Test
    void the_country_of_an_indicator_reports_and_is_no_market() throws IOException {
        String file = file("API_TM.VAL.MRCH.CD.WT.csv", """
                "Data Source","World Development Indicators",

                "Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",
                "Viet Nam","VNM","Merchandise imports (current US$)","TM.VAL.MRCH.CD.WT","332","359",
                "Thailand","THA","Merchandise imports (current US$)","TM.VAL.MRCH.CD.WT","267","303",
                "World","WLD","Merchandise imports (current US$)","TM.VAL.MRCH.CD.WT","22500","25600",
                """);

        Run run = Run.of("share", file, "--market", "VN");

        assertThat(run.code()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(rows("reporter,value", "share", file, "--by", "reporter", "--flow", "import"))
                .contains("Vietnam,359", "Thailand,303");
    }

    @Test
    void an_indicator_of_goods_and_services_is_read_where_it_is_asked_for() throws IOException {
        String file = file("API_NE.EXP.GNFS.CD.csv", DATABANK + """
                Viet Nam,VNM,Exports of goods and services (current US$),NE.EXP.GNFS.CD,341576,384220
                """);

        Run run = Run.of("share", file);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("--where");
        assertThat(rows("value", "growth", file, "--where", "Series Code=NE.EXP.GNFS.CD"))
                .containsExactly("384220");
    }

    // WTO

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"A, 2024", "M02, 2024-02", "Q1, 2024-Q1", "S1, 2024-H1"})
    void period_codes_of_the_wto_are_parts_of_its_year(String code, String period) throws IOException {
        String file = file("data.csv", WTO + "ITS_MTV_MX,C704,VNM,000,TO," + code + ",USM,2024,,24800\n");

        assertThat(rows("period,value", "share", file, "--by", "period")).containsExactly(period + ",24800000000");
    }

    @Test
    void sectors_that_lie_within_others_are_not_added_to_them() throws IOException {
        String file = file("data.csv", WTO + """
                ITS_MTV_AX,C704,VNM,000,MA,A,USM,2024,,300
                ITS_MTV_AX,C704,VNM,000,MATE,A,USM,2024,,10
                ITS_MTV_AX,C704,VNM,000,MACL,A,USM,2024,,40
                ITS_MTV_AX,C704,VNM,000,AG,A,USM,2024,,30
                """);

        assertThat(rows("value", "growth", file)).containsExactly("330000000");
        assertThat(rows("product,value", "share", file, "--by", "product"))
                .containsExactly("Manufactures [MA],300000000", "Agricultural products [AG],30000000");
    }

    @Test
    void exponents_that_lose_nothing_are_numbers() throws IOException {
        String file = file("data.csv", WTO + """
                ITS_MTV_AX,C156,CHN,000,MATE,A,USM,2018,,118526.402
                ITS_MTV_AX,C296,KIR,000,MATE,A,USM,2018,,7E-06
                """);

        assertThat(rows("reporter,value", "share", file, "--by", "reporter"))
                .containsExactly("China,118526402000", "Kiribati,7");
    }

    // Comex Stat

    @Test
    void a_flow_that_stands_in_no_column_and_not_in_the_name_is_asked_for() throws IOException {
        String file = file("ncm.csv", COMEX + "2024;01;07129010;10;249;SP;01;0817900;10;10;70\n");

        Run run = Run.of("rank", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--given flow=");
        assertThat(rows("market,value", "rank", file, "--given", "flow=export")).containsExactly("United States,70");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EXP_2024.csv, export", "IMP_2024.csv, import", "imp_2024_mun.csv, import"})
    void the_name_of_a_file_of_comex_stat_says_its_flow(String name, String flow) throws IOException {
        String file = file(name, COMEX + "2024;01;07129010;10;249;SP;01;0817900;10;10;70\n");

        assertThat(rows("market,value", "rank", file, "--flow", flow)).containsExactly("United States,70");
    }

    @Test
    void an_empty_column_of_a_code_that_adds_up_is_a_part_of_its_own() throws IOException {
        String file = file("EXP_2024.csv", COMEX + """
                2024;01;07129010;10;249;SP;01;0817900;10;10;70
                2024;01;07129010;10;249;RJ;01;0817900;10;10;7
                2024;01;07129010;10;245;;01;0817900;10;10;5
                """);

        assertThat(rows("market,value", "rank", file)).containsExactlyInAnyOrder("United States,77", "Spain,5");
    }

    @Test
    void the_same_row_twice_is_refused() throws IOException {
        String file = file("EXP_2024.csv", COMEX + """
                2024;01;07129010;10;249;SP;01;0817900;10;10;70
                2024;01;07129010;10;249;SP;01;0817900;10;10;70
                """);

        assertThat(Run.of("rank", file).err()).contains(":3: error: the same period, flow, market and product");
    }

    // HMRC

    @Test
    void country_numbers_of_hmrc_are_its_own() throws IOException {
        String file = file("ots.csv", HMRC + """
                202301,4,0,22083030,400,12,8000000,290000
                202401,4,0,22083030,400,12,9000000,300000
                202401,2,0,22083030,4,12,5000000,110000
                """);

        assertThat(rows("market,value", "rank", file)).containsExactly("United States,9000000", "Germany,5000000");
        assertThat(rows(
                        "market,value",
                        "rank",
                        file,
                        "--columns",
                        "period=MonthId,product=CommodityId,market=CountryId",
                        "--where",
                        "FlowTypeId=4"))
                .containsExactly("United States,9000000");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1012100, 01012100",
        "19999999, 019999999",
        "999999999, 999999999",
        "-1, Estimates for non-response",
    })
    void codes_of_hmrc_have_the_zeros_that_numbers_lose(String number, String code) throws IOException {
        String file = file("ots.csv", HMRC + "202401,1,0," + number + ",4,12,50,1\n");

        assertThat(rows("product,value", "share", file, "--flow", "import", "--by", "product"))
                .containsExactly(code + ",50");
    }

    // UN Comtrade

    @Test
    void bulk_files_of_comtrade_are_read_by_their_codes() throws IOException {
        String file = file("bulk.csv", BULK + """
                2009,704,1,156,H3,850760,1000,50000
                2010,704,1,156,H3,850760,1300,65000
                """);

        assertThat(rows("market,product,value,base", "growth", file, "--flow", "import", "--by", "market,product"))
                .containsExactly("China,850760,65000,50000");
    }

    @Test
    void a_comparison_of_codes_across_editions_says_so() throws IOException {
        String file = file("bulk.csv", BULK + """
                2021,704,2,842,H5,851712,1000,50000
                2021,704,2,842,H5,851762,1000,40000
                2022,704,2,842,H6,851713,1300,65000
                2022,704,2,842,H6,851762,1300,60000
                """);

        assertThat(Run.of("growth", file, "--by", "product").out())
                .contains("codes of products are those of HS 2017 (2021), HS 2022 (2022)")
                .contains("not reported in each of these editions: 851712; 851713");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"HS", "H6"})
    void a_classification_that_is_one_edition_or_says_none_is_no_note(String classification) throws IOException {
        String file = file("bulk.csv", BULK + """
                2021,704,2,842,%1$s,851762,1000,40000
                2022,704,2,842,%1$s,851762,1300,60000
                """.formatted(classification));

        assertThat(Run.of("growth", file, "--by", "product").out()).doesNotContain("codes of products");
    }

    /** Some columns of a figure, those of values without their currency. */
    private static List<String> rows(String columns, String... arguments) {
        Run run = Run.of(Stream.concat(Stream.of(arguments), Stream.of("-f", "csv", "-q"))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        List<List<String>> table =
                run.out().lines().map(line -> List.of(line.split(",", -1))).toList();
        List<Integer> wanted = Stream.of(columns.split(","))
                .map(name -> table.get(0)
                        .indexOf(table.get(0).stream()
                                .filter(column -> column.equals(name) || column.matches(name + "_[a-z]{3}"))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return table.stream()
                .skip(1)
                .map(row -> wanted.stream().map(row::get).collect(Collectors.joining(",")))
                .toList();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
