package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of offices do not say is asked about, and what they may hold besides is read or refused. */
class OfficesTest {

    @TempDir
    private Path folder;

    @Test
    void headings_of_two_offices_alike_are_refused() throws IOException {
        Path both = file("both.csv", """
                CTY_NAME,ALL_VAL_MO,Periodo,Total
                VIETNAM,1,2024M01,1
                """);

        Run refused = run("growth", both);

        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(refused.err()).isEqualTo("""
                trade: %s: error: the headings are those of several layouts: Spain INE; US Census API
                hint: headings in plain words, such as period, market and value, are taken for no office's
                """.formatted(both));
    }

    @Test
    void a_query_of_China_says_no_flow_and_is_asked_about() throws IOException {
        Path query = file("downloadData.csv", """
                数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,人民币
                202401,141,越南,85423990,其他集成电路,"1,300"
                202301,141,越南,85423990,其他集成电路,"1,000"
                """);

        Run asked = run("growth", query);
        assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).isEqualTo("""
                trade: %s:1: error: the file says the flow nowhere
                hint: --given flow=export or --given flow=import says it
                """.formatted(query));

        assertThat(rows(run("growth --by market --flow import --given flow=import", query)))
                .containsExactly("China | import | 2024-01 | Vietnam | products listed | 1300 | 1000 cny");
    }

    @Test
    void a_query_of_China_may_say_the_flow_in_its_name_and_no_partner() throws IOException {
        Path query = file("2024-import.csv", """
                数据年月,商品编码,商品名称,第一数量,第一计量单位,美元,
                202401,09011100,未焙炒的咖啡,5000,千克,"25,000",
                202301,9011100,未焙炒的咖啡,4000,千克,"20,000",
                """);

        assertThat(rows(run("growth --by product --flow import", query)))
                .containsExactly("China | import | 2024-01 | World | 09011100 | 25000 | 20000 usd");
    }

    @Test
    void bytes_of_GB18030_that_look_like_UTF_8_are_names_all_the_same() throws IOException {
        Path query = folder.resolve("export.csv");
        String text = "贸易伙伴名称,数据年月,美元\n希腊,202401,7\n美国,202401,5\n墨西哥,202401,3\n";
        Files.write(query, text.getBytes(Charset.forName("GB18030")));

        assertThat(rows(run("growth --by market", query)))
                .containsExactly(
                        "China | export | 2024-01 | Greece | TOTAL | 7 |  usd",
                        "China | export | 2024-01 | United States | TOTAL | 5 |  usd",
                        "China | export | 2024-01 | Mexico | TOTAL | 3 |  usd");
    }

    @Test
    void flows_of_the_newer_Comtrade_are_known_in_files_of_the_older() throws IOException {
        Path made = file("comtrade.csv", """
                Classification,Year,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Trade Value (US$)
                H6,2023,0,X,36,Australia,842,USA,252310,10
                H6,2024,0,X,36,Australia,842,USA,252310,12
                H6,2024,0,DX,36,Australia,842,USA,252310,9
                H6,2024,0,XOP,36,Australia,842,USA,252310,2
                H6,2024,0,M,36,Australia,842,USA,252310,40
                H6,2024,0,FM,36,Australia,842,USA,252310,39
                H6,2024,0,RX,36,Australia,842,USA,252310,3
                """);

        assertThat(rows(run("growth --by market --product 252310", made)))
                .containsExactly("Australia | export | 2024 | United States | 252310 | 12 | 10 usd");
        assertThat(run("growth --product 252310", made).out()).contains("3 by Trade Flow");
    }

    @Test
    void what_is_no_value_in_current_dollars_is_no_trade_whatever_a_user_asks_for() throws IOException {
        Path share = file("API_NE.EXP.GNFS.ZS.csv", """
                Country Name,Country Code,Indicator Name,Indicator Code,2022,2023
                Viet Nam,VNM,Exports of goods and services (% of GDP),NE.EXP.GNFS.ZS,94,87
                """);

        Run refused = run("growth --given flow=export --where Indicator_Code=NE.EXP.GNFS.ZS", share);
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("left out by Indicator Code (NE.EXP.GNFS.ZS)", "rates, indices and quantities are no values");
    }

    @Test
    void national_accounts_at_annual_rates_or_in_parities_are_no_trade() throws IOException {
        String table =
                "STRUCTURE,REF_AREA,TRANSACTION,UNIT_MEASURE,PRICE_BASE,TRANSFORMATION,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
                        + "DATAFLOW,IND,%1$s,2023-Q4,3,6\nDATAFLOW,IND,%1$s,2024-Q4,4,6\n";

        assertThat(run("growth", file("a.csv", table.formatted("P6,USD_EXC,V,LA")))
                        .err())
                .contains("left out by TRANSFORMATION (LA)");
        assertThat(run("growth --where TRANSFORMATION=LA", file("b.csv", table.formatted("P6,USD_EXC,V,LA")))
                        .err())
                .contains("left out by TRANSFORMATION (LA)")
                .doesNotContain("reads such rows instead");
        assertThat(run("growth", file("c.csv", table.formatted("P6,USD_EXC,LR,N")))
                        .err())
                .contains("left out by PRICE_BASE (LR)");
        assertThat(run("growth", file("d.csv", table.formatted("P6,USD_PPP,V,N")))
                        .err())
                .contains("'USD_PPP' is not a currency");
        assertThat(run("growth", file("e.csv", table.formatted("B1GQ,USD_EXC,V,N")))
                        .err())
                .contains("'B1GQ' is not a flow");
        assertThat(rows(run("growth --by reporter --flow import", file("f.csv", table.formatted("P7,USD_EXC,V,N")))))
                .containsExactly("India | import | 2024-Q4 | World | TOTAL | 4000000 | 3000000 usd");
    }

    @Test
    void a_report_of_India_without_its_title_is_asked_about_piece_by_piece() throws IOException {
        Path report = file("report.csv", """
                S.No.,HSCode,Commodity,2022-2023,%Share,2023-2024,%Share,%Growth
                1,01,LIVE ANIMALS.,50,0.1,40,0.1,-20
                """);

        assertThat(run("growth", report).err()).contains("the file says the flow nowhere", "--given flow=");
        assertThat(run("growth --given flow=export", report).err())
                .contains("the file says the market nowhere", "--given market=");
        Run unit = run("growth --given flow=export,market=World", report);
        assertThat(unit.err()).contains("nowhere what its numbers are in", "--scale million and --currency USD");
        assertThat(unit.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("growth --given flow=export,market=World --currency USD", report)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(rows(run(
                        "growth --given flow=export,market=World --scale million --currency USD --by product", report)))
                .containsExactly("India | export | 2023-24 | World | 01 | 40000000 | 50000000 usd");
    }

    @Test
    void a_report_of_India_by_country_without_its_commodity_is_of_nobody_knows_what() throws IOException {
        Path report = file("report.csv", """
                TradeStat->Eidb->Export->Commodity-wise-all-countries
                Values in US $ Million
                S.No.,Country/Region,2022-2023,2023-2024,%Growth
                1,JAPAN,50,40,-20
                """);

        assertThat(run("growth", report).err()).contains("the file says the product nowhere", "--given product=");
        assertThat(rows(run("growth --given product=5201 --product 5201 --by market", report)))
                .containsExactly("India | export | 2023-24 | Japan | 5201 | 40000000 | 50000000 usd");
    }

    @Test
    void a_report_of_India_by_region_would_count_countries_twice() throws IOException {
        Path report = file("report.csv", """
                TradeStat->Eidb->Export->Region-wise
                Values in US $ Million
                S.No.,Country/Region,2022-2023,%Share,2023-2024,%Share,%Growth
                1,JAPAN,50,0.1,40,0.1,-20
                """);

        Run refused = run("growth", report);
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(refused.err()).contains("regions and their countries", "Country-wise");
    }

    @Test
    void a_table_by_country_is_the_United_Kingdom_s_only_if_its_title_says_so() throws IOException {
        String table = """
                Country Code,Country Name,2024,2025
                DE,Germany,10,11
                """;
        Path cut = file("table.csv", table);

        assertThat(run("growth", cut).err()).contains("the file says the flow nowhere");
        assertThat(run("growth --given flow=export", cut).err())
                .contains("the file says the reporter nowhere", "--given reporter=");
        assertThat(run("growth --given flow=export,reporter=IE", cut).err())
                .contains("nowhere what its numbers are in");
        assertThat(rows(run("growth --given flow=export,reporter=IE --scale thousand --currency EUR --by market", cut)))
                .containsExactly("Ireland | export | 2025 | Germany | TOTAL | 11000 | 10000 eur");

        Path sheet = file("sheet.csv", "\"4. Annual Imports: UK trade in goods [note 1]\",,,\n" + table);
        assertThat(rows(run("growth --flow import --by market", sheet)))
                .containsExactly("United Kingdom | import | 2025 | Germany | TOTAL | 11000000 | 10000000 gbp");
    }

    @Test
    void the_portal_of_the_IMF_may_write_an_observation_a_row() throws IOException {
        String header = "DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY.ID,COUNTRY,INDICATOR.ID,INDICATOR,"
                + "COUNTERPART_COUNTRY.ID,COUNTERPART_COUNTRY,FREQUENCY.ID,SCALE.ID,SCALE,TIME_PERIOD,OBS_VALUE\n";
        String row = "IMF.STA:IMTS(1.0.0),VNM.XG_FOB_USD.USA.M,OBS_VALUE,VNM,Vietnam,XG_FOB_USD,Exports,USA,"
                + "United States,M,6,%s,%s,%s\n";
        Path said = file(
                "said.csv",
                header
                        + row.formatted("Millions", "2024-M01", "10050.25")
                        + row.formatted("Millions", "2023-M01", "6150.5"));
        Path unsaid = file("unsaid.csv", header + row.formatted("", "2024-M01", "10050.25"));

        assertThat(rows(run("growth --by market", said)))
                .containsExactly("Vietnam | export | 2024-01 | United States | TOTAL | 10050250000 | 6150500000 usd");
        assertThat(run("growth", unsaid).code()).isEqualTo(ExitCode.BAD_DATA);
    }

    @Test
    void an_indicator_of_the_IMF_that_is_left_out_can_be_asked_for() throws IOException {
        Path imports = file("imports.csv", """
                DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE
                IMF.STA:IMTS(1.0.0),PRY,MG_FOB_USD,BRA,A,2024,3100000000,6
                IMF.STA:IMTS(1.0.0),PRY,MG_FOB_USD,BRA,A,2023,3000000000,6
                """);

        assertThat(run("growth --flow import", imports).err())
                .contains("left out by INDICATOR (MG_FOB_USD)", "--where");
        assertThat(rows(run("growth --flow import --by market --where INDICATOR=MG_FOB_USD", imports)))
                .containsExactly("Paraguay | import | 2024 | Brazil | TOTAL | 3100000000 | 3000000000 usd");
    }

    @Test
    void the_Atlas_without_partners_is_of_the_world() throws IOException {
        Path countries = file("hs12_country_product_year_4.csv", """
                country_id,country_iso3_code,product_id,product_hs12_code,year,export_value,import_value,export_rca
                704,VNM,693,901,2023,300,20,5.1
                704,VNM,693,901,2022,200,10,4.9
                704,VNM,1244,travel,2023,900,800,1
                """);

        assertThat(rows(run("growth --by product", countries)))
                .containsExactly("Vietnam | export | 2023 | World | 0901 | 300 | 200 usd");
    }

    @Test
    void UNdata_and_FAOSTAT_are_read_as_their_pages_give_them() throws IOException {
        Path undata = file("UNdata_Export_20240101.csv", """
                "Country or Area","Year","Comm. Code","Commodity","Flow","Trade (USD)","Weight (kg)","Quantity Name","Quantity"
                "Viet Nam","2023","090111","Coffee","Export","300","20","No Quantity",""
                "Viet Nam","2022","090111","Coffee","Export","200","10","No Quantity",""
                """);
        Path faostat = file("FAOSTAT_data_en_1-2-2026.csv", """
                Domain Code,Domain,Area Code (M49),Area,Element Code,Element,Item Code (CPC),Item,Year Code,Year,Unit,Value,Flag,Flag Description
                TCL,Crops and livestock products,704,Viet Nam,5922,Export value,01610,"Coffee, green",2022,2022,1000 USD,200,A,Official figure
                TCL,Crops and livestock products,704,Viet Nam,5922,Export value,01610,"Coffee, green",2023,2023,1000 USD,300,A,Official figure
                TCL,Crops and livestock products,704,Viet Nam,5922,Export value,F1882,Agricultural Products,2023,2023,1000 USD,900,A,Official figure
                """);

        assertThat(rows(run("growth --by product", undata)))
                .containsExactly("Vietnam | export | 2023 | World | 090111 | 300 | 200 usd");
        assertThat(rows(run("growth --by product", faostat)))
                .containsExactly("Vietnam | export | 2023 | World | Coffee, green | 300000 | 200000 usd");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Run run(String command, Path file) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(file.toString());
        if (command.contains("--by")) {
            arguments.addAll(List.of("-f", "csv", "-q"));
        }
        return Run.of(arguments.toArray(String[]::new));
    }

    /** Reporter, flow, period, market, product, value with its currency, and base of each row. */
    private static List<String> rows(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        List<List<String>> lines = run.out().lines().map(OfficesTest::fields).toList();
        List<String> names = lines.get(0);
        String currency = names.stream()
                .filter(name -> name.startsWith("value_"))
                .findFirst()
                .orElseThrow()
                .substring("value_".length());
        return lines.stream()
                .skip(1)
                .map(line -> Stream.of("reporter", "flow", "period", "market", "product", "value_", "base_")
                        .map(name -> name.endsWith("_") ? name + currency : name)
                        .map(name -> line.get(names.indexOf(name)))
                        .collect(Collectors.joining(" | ", "", " " + currency)))
                .toList();
    }

    private static List<String> fields(String line) {
        return Stream.of(line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(field -> field.replace("\"", ""))
                .toList();
    }
}
