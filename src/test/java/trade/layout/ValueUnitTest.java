package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueUnitTest {

    @ParameterizedTest(name = "{0} is {1} in {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "value                        | value         | 1             | ''",
                "value_usd                    | value         | 1             | USD",
                "value_eur                    | value         | 1             | EUR",
                "value_uah                    | value         | 1             | UAH",
                "value_all                    | value all     | 1             | ''",
                "value_top                    | value top     | 1             | ''",
                "value_xyz                    | value xyz     | 1             | ''",
                "price_uah                    | price uah     | 1             | ''",
                "value_thousand_usd           | value         | 1000          | USD",
                "Value (thousands of USD)     | value         | 1000          | USD",
                "Value (1000 USD)             | value         | 1000          | USD",
                "Trade value (US$ million)    | trade value   | 1000000       | USD",
                "Trade value in 1000000 USD   | trade value   | 1000000       | USD",
                "Primary value, millions EUR  | primary value | 1000000       | EUR",
                "VALUE_MN_USD                 | value         | 1000000       | USD",
                "Amount in billion US dollars | amount        | 1000000000    | USD",
                "Amount (billions)            | amount        | 1000000000    | ''",
                "value bn VND                 | value         | 1000000000    | VND",
                "Trị giá                      | tri gia       | 1             | ''",
                "Trị giá (USD)                | tri gia       | 1             | USD",
                "Trị giá (nghìn USD)          | tri gia       | 1000          | USD",
                "Trị giá (ngàn USD)           | tri gia       | 1000          | USD",
                "Giá trị (triệu USD)          | gia tri       | 1000000       | USD",
                "Kim ngạch (tỷ USD)           | kim ngach     | 1000000000    | USD",
                "Kim ngạch (tỉ USD)           | kim ngach     | 1000000000    | USD",
                "Kim ngạch (nghìn tỷ VND)     | kim ngach     | 1000000000000 | VND",
                "Trị giá, đơn vị: triệu USD   | tri gia       | 1000000       | USD",
                "TRI GIA (TRIEU USD)          | tri gia       | 1000000       | USD",
                "Trị giá (1.000 USD)          | tri gia       | 1000          | USD",
                "Value (1,000 USD)            | value         | 1000          | USD",
                "Value (1,000,000 USD)        | value         | 1000000       | USD",
                "Value (US$ '000)             | value         | 1000          | USD",
                "Trị giá (tỷ đồng)            | tri gia       | 1000000000    | VND",
                "Exportaciones (miles de US$) | exportaciones | 1000          | USD",
                "Valeur (en milliers d'euros) | valeur        | 1000          | EUR",
                "Ausfuhr (Tsd. EUR)           | ausfuhr       | 1000          | EUR",
                "Value (AUD 000s)             | value         | 1000          | AUD",
                "Value (USD ‘000)             | value         | 1000          | USD",
                "Value (€ million)            | value         | 1000000       | EUR",
                "ImportValueKUSD              | import value  | 1000          | USD",
                "Exports (kEUR)               | exports       | 1000          | EUR",
                "VALUE_TEUR                   | value         | 1000          | EUR",
                "Value (MEUR)                 | value         | 1000000       | EUR",
                "Value (RM million)           | value         | 1000000       | MYR",
                "tradeValueUAH                | trade value   | 1             | UAH",
                "export_mneur                 | export        | 1000000       | EUR",
                "Exports (USDbn)              | exports       | 1000000000    | USD",
                "Nilai (Juta US$)             | nilai         | 1000000       | USD",
                "Exports (10 thousand USD)    | exports       | 10000         | USD",
                "Value (hundred million yuan) | value         | 100000000     | CNY",
                "金额(万美元)                  | 金额           | 10000         | USD",
                "金额(亿元)                    | 金额           | 100000000     | CNY",
                "金額(千円)                    | 金額           | 1000          | JPY"
            })
    void a_heading_gives_name_scale_and_currency(String heading, String name, BigDecimal scale, String currency) {
        assertThat(ValueUnit.of(heading))
                .isEqualTo(new ValueUnit(
                        name, scale, Optional.of(currency).filter(code -> !code.isEmpty()), Optional.empty()));
    }

    @Test
    void signs_of_Korean_give_scale_and_currency() {
        ValueUnit unit = ValueUnit.of("금액(백만달러)");

        assertThat(unit.scale()).isEqualTo(new BigDecimal("1000000"));
        assertThat(unit.currency()).contains("USD");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"market, market", "Xuất khẩu, xuat khau", "net weight, net weight", "xyz, xyz", "'', ''"})
    void a_heading_without_a_unit_is_a_name(String heading, String name) {
        assertThat(ValueUnit.of(heading))
                .isEqualTo(new ValueUnit(name, BigDecimal.ONE, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({"net weight kg, kg", "Lượng (tấn), t", "quantity in tonnes, t", "NetWeight in KGM, kg"})
    void a_heading_gives_the_unit_of_a_quantity(String heading, String unit) {
        assertThat(ValueUnit.of(heading).quantity()).contains(unit);
    }
}
