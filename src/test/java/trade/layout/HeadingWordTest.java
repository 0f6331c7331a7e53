package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.cube.Flow;
import trade.reference.CodeTable;

class HeadingWordTest {

    @ParameterizedTest(name = "{0} is the {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Flow Code | FLOW",
                "flow_desc | FLOW",
                "stk_flow | FLOW",
                "Import/Export | FLOW",
                "Flujo | FLOW",
                "Verkehrsrichtung | FLOW",
                "进出口 | FLOW",
                "輸出入 | FLOW",
                "partnerISO | MARKET",
                "partner_code | MARKET",
                "counterpart | MARKET",
                "País socio | MARKET",
                "相手国 | MARKET",
                "Reporter ISO code | REPORTER",
                "pays déclarant | REPORTER",
                "hs6 | PRODUCT",
                "cn8 | PRODUCT",
                "NCM | PRODUCT",
                "co_ncm | PRODUCT",
                "sitc | PRODUCT",
                "comm_code | PRODUCT",
                "item | PRODUCT",
                "商品名称 | PRODUCT",
                "品目コード | PRODUCT",
                "SCALAR_FACTOR | POWER",
                "UNIT_MULT | POWER",
                "Wert | VALUE",
                "Menge | QUANTITY",
                "Año | YEAR",
                "Trimestre | MONTH",
            })
    void a_heading_is_a_word_of_the_table_or_one_with_its_notation(String heading, Field field) {
        assertThat(field.isCalled(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country of origin", "exporter", "importer", "Exporteur", "原产国", "economy", "area"})
    void which_side_a_country_is_on_is_not_in_its_heading_alone(String heading) {
        assertThat(HeadingWord.of(heading)).isPresent();
        assertThat(HeadingWord.of(heading).flatMap(HeadingWord::alone)).isEmpty();
    }

    @Test
    void words_are_written_as_headings_are_folded() {
        for (String table : new String[] {"headings.csv", "flows.csv"}) {
            Map<String, String> words = CodeTable.words(table);
            assertThat(words.keySet())
                    .allSatisfy(word -> assertThat(Headings.key(word)).isEqualTo(word));
        }
        assertThat(CodeTable.words("headings.csv").keySet())
                .allMatch(word -> HeadingWord.of(word).isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ex | EXPORT",
                "Im | IMPORT",
                "Exportaciones | EXPORT",
                "Domestic exports | EXPORT",
                "Export value | EXPORT",
                "exportValue | EXPORT",
                "Total Exports (FOB) | EXPORT",
                "Einfuhr | IMPORT",
                "Re-exports | RE_EXPORT",
                "出口 | EXPORT",
                "輸入額 | IMPORT",
                "Nhập khẩu hàng hóa | IMPORT",
                "1 |",
                "Total |",
                "Exports and imports |",
                "Balance of exports |",
                "Net exports |",
                "Export quantity |",
                "Exports of coffee |",
                "Export growth |",
            })
    void a_cell_is_a_flow_if_all_of_its_words_are_of_flows(String text, Flow flow) {
        assertThat(FlowWords.of(text)).isEqualTo(Optional.ofNullable(flow));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "Trade balance",
                "Exports and imports",
                "Xuất nhập khẩu",
                "Cán cân thương mại",
                "Saldo",
                "进出口总额"
            })
    void totals_and_balances_are_sums_of_flows(String text) {
        assertThat(FlowWords.isSum(text)).isTrue();
        assertThat(FlowWords.isSum("Total exports")).isFalse();
        assertThat(FlowWords.isSum("Coffee")).isFalse();
    }
}
