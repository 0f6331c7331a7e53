package trade.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueUnitTest {

    @ParameterizedTest(name = "{0}: a {1} in {2} {3}")
    @CsvSource({
        "value, value, 1, ",
        "value_usd, value, 1, USD",
        "value_thousand_usd, value, 1000, USD",
        "Value (million EUR), value, 1000000, EUR",
        "Value in bn US$, value, 1000000000, USD",
        "TradeValue in 1000 USD, tradevalue, 1000, USD",
        "Trade Value (US$), trade value, 1, USD",
        "Trị giá (nghìn USD), tri gia, 1000, USD",
        "Kim ngạch (triệu USD), kim ngach, 1000000, USD",
        "Trị giá (tỷ đồng), tri gia dong, 1000000000, ",
        "Trị giá (nghìn tỷ VND), tri gia, 1000000000000, VND",
        "product, product, 1, "
    })
    void is_read_from_the_heading(String heading, String name, String scale, String currency) {
        ValueUnit unit = ValueUnit.of(heading);

        assertThat(unit.name()).isEqualTo(name);
        assertThat(unit.scale()).isEqualByComparingTo(scale);
        assertThat(unit.currency().orElse(null)).isEqualTo(currency);
    }
}
