package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.layout.Field;

/** What headings say that no table has: it is found in the cells or asked about, and never a total of all flows, markets or products. */
class UnknownHeadingsTest {

    private static final String SILENT = "Exports (flow not said), 2023 against 2022, USD";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // partners and reporters: data sets of gravity models, customs of other countries, databases
                "iso3_o                | VNM                  | VNM",
                "iso3_d                | CHN                  | CHN",
                "country_id_o          | VNM.1                | VNM.1",
                "country_id_d          | CHN                  | CHN",
                "iso_o                 | VN                   | VN",
                "iso_d                 | CHN                  | USA",
                "ido                   | VNM                  | VNM",
                "idd                   | CHN                  | CHN",
                "destin                | vnm                  | vnm",
                "importer1             | China                | China",
                "rt3ISO                | VNM                  | VNM",
                "rtTitle               | Viet Nam             | Viet Nam",
                "pt3ISO                | CHN                  | CHN",
                "ptTitle               | China                | China",
                "reportingEcon         | Viet Nam             | Viet Nam",
                "partnerEcon           | China                | Chinese Taipei",
                "location_name_short_en| Vietnam              | Vietnam",
                "exporter_dynamic_code | VNM                  | VNM",
                "importer_dynamic_code | CHN                  | CHN",
                "ctryname              | China                | China",
                "ctry_desc             | CHINA                | CHINA",
                "Pais de Des           | CHINA                | CHINA",
                "PartnerSubRegion      | Eastern Asia         | Eastern Asia",
                "ReporterRegion        | Asia                 | Asia",
                "BUYER_NAME            | ABC TRADING LTD      | ABC TRADING LTD",
                "SUPPLIER              | SAMSUNG ELECTRONICS  | SAMSUNG ELECTRONICS",
                "LOADING PORT          | SHANGHAI             | SHANGHAI",
                "sigla_uf              | SP                   | SP",
                "id_municipio          | 3550308              | 3550308",
                "province              | Ontario              | Ontario",
                "страна                | КИТАЙ                | КИТАЙ",
                "국가명                   | 중국                   | 중국",
                "ประเทศ                | จีน                  | จีน",
                "negara_tujuan         | Tiongkok             | Tiongkok",
                "ulke                  | Çin                  | Çin",
                "kraj_pochodzenia      | CN                   | CN",
                "maa                   | FI                   | FI",
                "land_kod              | 720                  | 720",
                // goods
                "cmdDescE              | Coffee               | Coffee",
                "hsn                   | 09011100             | 09011100",
                "industry_descr        | Wheat                | Wheat",
                "broad_sector          | Agriculture          | Agriculture",
                "isic3                 | 0111                 | 0111",
                "ind_desc              | Oilseeds             | Oilseeds",
                "gpc_code              | 10000045             | 10000045",
                "napcs                 | Farm and fishing     | Farm and fishing",
                "kap_nr                | 09                   | 09",
                "categoria_actor       | Usuario              | Usuario",
                "zboží                 | Káva                 | Káva",
                "varekode              | 09011100             | 09011100",
                "Warenuntergruppe      | Kaffee               | Tee",
                "towar                 | Kawa                 | Kawa",
                "товар                 | Кофе                 | Кофе",
                "품목명                   | 커피                   | 커피",
                "สินค้า                | กาแฟ                 | กาแฟ",
                "komoditi              | Kopi                 | Kopi",
                "fasil                 | 09                   | 09",
                "tnved                 | 0901110009           | 0901110009",
                "usage_group           | Capital goods        | Consumer goods",
                "stage_of_processing   | Primary              | Primary",
                // flows
                "rgDesc                | Import               | Import",
                "type                  | Import               | Import",
                "impex                 | IMP                  | IMP",
                "Element               | Import Value         | Import Value",
                "series_title          | Imports of goods s.a.| Imports of goods s.a.",
                "kierunek              | przywóz              | przywóz",
                "napr                  | ИМ                   | ИМ",
                "수출입구분                 | 수입                   | 수입",
                "tuonti_vienti         | Tuonti               | Tuonti",
                "tt                    | 3                    | 3",
                "in_out                | Inward               | Inward",
            })
    void is_no_total_unseen(String heading, String first, String second) throws IOException {
        assertThat(Stream.of(Field.values()).filter(field -> field.isCalled(heading)))
                .as("a heading that is in the table")
                .isEmpty();

        Run run = growth("year,%s,value_usd\n2022,%s,100\n2023,%s,130\n".formatted(heading, first, second));

        if (run.code() == ExitCode.OK) {
            assertThat(run.out()).doesNotStartWith(SILENT);
        } else if (run.code() == ExitCode.NOTHING_MATCHED) {
            assertThat(run.err()).contains("the data holds no exports; it holds imports");
        } else {
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("'" + heading + "'", "hint: --columns ");
        }
    }

    @Test
    void a_file_without_a_trace_of_them_is_of_all_and_says_that_no_flow_is_said() throws IOException {
        Run run = growth("year,value_usd,share %,price,remarks\n2022,100,10,1.5,estimate\n2023,130,20,1.7,final\n");

        assertThat(run.out()).startsWith(SILENT);
        assertThat(Run.of("growth", "--lang", "vi", folder.resolve("data.csv").toString())
                        .out())
                .startsWith("Xuất khẩu (không ghi xuất hay nhập)");
    }

    @Test
    void what_is_asked_can_be_said_of_the_column_or_of_all_rows() throws IOException {
        String text = "year,zboží,value_usd\n2022,Káva,100\n2023,Káva,130\n";

        assertThat(growth(text).err()).isEqualTo("""
                trade: %s:1: error: no heading says the product or market, and the column 'zboží' may: Káva
                hint: --columns product='zboží' or market='zboží' says what it is; --given product=TOTAL,market=World says what all rows are of
                """.formatted(folder.resolve("data.csv")));
        assertThat(growth(text, "--columns", "product=zboží").out())
                .startsWith("Exports (flow not said) of products listed, 2023 against 2022, USD");
        assertThat(growth(text, "--given", "product=TOTAL,market=World").out()).startsWith(SILENT);
        assertThat(growth(text, "--given", "product=TOTAL").err()).contains("no heading says the market,");
    }

    private Run growth(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), text, StandardCharsets.UTF_8);
        return Run.of(Stream.concat(Stream.of("growth", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
