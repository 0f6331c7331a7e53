package trade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.source.CsvFixture.options;
import static trade.source.CsvFixture.refusal;
import static trade.source.Field.CURRENCY;
import static trade.source.Field.FLOW;
import static trade.source.Field.MARKET;
import static trade.source.Field.PERIOD;
import static trade.source.Field.PRODUCT;
import static trade.source.Field.REPORTER;
import static trade.source.Field.VALUE;
import static trade.source.Field.VINTAGE;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    @Test
    void finds_columns_by_their_headings_in_any_order() {
        assertThat(header("value,product,market,flow,period").columns())
                .isEqualTo(Map.of(VALUE, 0, PRODUCT, 1, MARKET, 2, FLOW, 3, PERIOD, 4));
    }

    @Test
    void takes_no_notice_of_columns_that_it_does_not_know() {
        assertThat(header("id,period,net weight,value,remarks").columns()).isEqualTo(Map.of(PERIOD, 1, VALUE, 3));
    }

    @ParameterizedTest(name = "{0} is the {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERIOD | PERIOD",
                "Month | PERIOD",
                "Quarter | PERIOD",
                "year | PERIOD",
                "Date | PERIOD",
                "TIME_PERIOD | PERIOD",
                "Kỳ | PERIOD",
                "Tháng | PERIOD",
                "Quý | PERIOD",
                "Năm | PERIOD",
                "Thời gian | PERIOD",
                "Trade flow | FLOW",
                "direction | FLOW",
                "Luồng | FLOW",
                "Chiều | FLOW",
                "Xuất/Nhập | FLOW",
                "Xuất nhập khẩu | FLOW",
                "Partner | MARKET",
                "partner_name | MARKET",
                "Country | MARKET",
                "Thị trường | MARKET",
                "THI TRUONG | MARKET",
                "Nước | MARKET",
                "Quốc gia | MARKET",
                "Đối tác | MARKET",
                "Commodity | PRODUCT",
                "commodity-code | PRODUCT",
                "HS | PRODUCT",
                "HS code | PRODUCT",
                "Mặt hàng | PRODUCT",
                "Nhóm hàng | PRODUCT",
                "Mã HS | PRODUCT",
                "Currency | CURRENCY",
                "Tiền tệ | CURRENCY",
                "Reporter | REPORTER",
                "Nước báo cáo | REPORTER",
                "Release | VINTAGE",
                "Estimate or final | VINTAGE",
                "Trade Value (US$) | VALUE",
                "primaryValue | VALUE",
                "Trị giá | VALUE",
                "Trị giá (nghìn USD) | VALUE",
                "kim_ngach_trieu_usd | VALUE"
            })
    void knows_english_and_vietnamese_headings_without_regard_to_case_and_accents(String heading, Field field) {
        String others = field == PERIOD ? ",value" : field == VALUE ? ",period" : ",period,value";

        assertThat(header(heading + others).columns()).containsEntry(field, 0);
        assertThat(header(Normalizer.normalize(heading, Normalizer.Form.NFD) + others)
                        .columns())
                .containsEntry(field, 0);
    }

    @Test
    void takes_scale_and_currency_from_the_heading_of_the_value() {
        Header header = header("period,Trị giá (triệu USD)");

        assertThat(header.scale()).isEqualTo(new BigDecimal("1000000"));
        assertThat(header.currency()).contains("USD");
        assertThat(header("period,value").scale()).isEqualTo(BigDecimal.ONE);
        assertThat(header("period,value").currency()).isEmpty();
    }

    @Test
    void options_overrule_scale_and_currency_of_the_heading() {
        Header header = header("period,value_thousand_usd", "--scale 1000000", "--currency EUR");

        assertThat(header.scale()).isEqualTo(new BigDecimal("1000000"));
        assertThat(header.currency()).contains("EUR");
    }

    @Test
    void a_named_column_is_taken_whatever_else_the_heading_would_be() {
        assertThat(header("Month,FOB,Value", "--columns value=fob").columns()).isEqualTo(Map.of(PERIOD, 0, VALUE, 1));
        assertThat(header("period,Partner,Country,value", "--columns market=Country")
                        .columns())
                .isEqualTo(Map.of(PERIOD, 0, MARKET, 2, VALUE, 3));
    }

    @Test
    void a_named_column_gives_its_unit_too() {
        Header header = header("period,FOB thousand EUR,CIF thousand EUR", "--columns value=FOB thousand EUR");

        assertThat(header.columns()).isEqualTo(Map.of(PERIOD, 0, VALUE, 1));
        assertThat(header.scale()).isEqualTo(new BigDecimal("1000"));
        assertThat(header.currency()).contains("EUR");
    }

    @Test
    void two_columns_for_one_field_are_refused() {
        assertThat(refusal(() -> header("period,Partner,Country,value"))).isEqualTo("""
                exports.csv:1: two columns hold the market: 'Partner' and 'Country'
                hint: --columns market=HEADING says which
                """);
        assertThat(refusal(() -> header("period,value_usd,value_eur"))).isEqualTo("""
                exports.csv:1: two columns hold the value: 'value_usd' and 'value_eur'
                hint: --columns value=HEADING says which
                """);
    }

    @Test
    void a_named_column_that_is_not_there_is_refused() {
        assertThat(refusal(() -> header("period,value", "--columns market=Land")))
                .isEqualTo("""
                exports.csv:1: no column is headed 'Land'; the headings are 'period', 'value'
                hint: --columns takes a heading as it is in the file
                """);
    }

    @Test
    void a_header_without_a_period_is_refused() {
        assertThat(refusal(() -> header("when,value"))).isEqualTo("""
                exports.csv:1: no column for the period; the headings are 'when', 'value'
                hint: --columns period=HEADING says where it is
                """);
    }

    @Test
    void a_header_without_a_value_is_refused() {
        assertThat(refusal(() -> header("period,market,usd"))).isEqualTo("""
                exports.csv:1: no column for the value; the headings are 'period', 'market', 'usd'
                hint: --columns value=HEADING says where it is
                """);
    }

    @Test
    void the_hint_names_a_heading_that_comes_close() {
        assertThat(refusal(() -> header("market,Reference month,value"))).isEqualTo("""
                exports.csv:1: no column for the period; the headings are 'market', 'Reference month', 'value'
                hint: --columns period=Reference month says where it is
                """);
        assertThat(refusal(() -> header("period,market,Trị giá FOB"))).isEqualTo("""
                exports.csv:1: no column for the value; the headings are 'period', 'market', 'Trị giá FOB'
                hint: --columns value=Trị giá FOB says where it is
                """);
    }

    @Test
    void only_currency_reporter_and_vintage_must_be_one() {
        assertThat(Field.values()).filteredOn(Field::mustBeOne).containsExactly(CURRENCY, REPORTER, VINTAGE);
    }

    private static Header header(String headings, String... options) {
        return Header.of("exports.csv", new Line(1, List.of(headings.split(","))), options(options));
    }
}
