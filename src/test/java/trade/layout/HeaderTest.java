package trade.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static trade.layout.Field.CLASSIFICATION;
import static trade.layout.Field.CURRENCY;
import static trade.layout.Field.FLOW;
import static trade.layout.Field.MARKET;
import static trade.layout.Field.MONTH;
import static trade.layout.Field.PERIOD;
import static trade.layout.Field.PRODUCT;
import static trade.layout.Field.REPORTER;
import static trade.layout.Field.VALUATION;
import static trade.layout.Field.VALUE;
import static trade.layout.Field.VINTAGE;
import static trade.layout.Field.YEAR;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trade.csv.NumberedRecord;
import trade.cube.Measure;
import trade.layout.office.Layouts;
import trade.message.Text;

class HeaderTest {

    private static final Set<Field> PERIODS = Set.of(PERIOD, YEAR, MONTH);

    @Test
    void finds_columns_by_their_headings_in_any_order() {
        assertThat(columns(header("value,product,market,flow,period")))
                .isEqualTo(Map.of(VALUE, 0, PRODUCT, 1, MARKET, 2, FLOW, 3, PERIOD, 4));
    }

    @Test
    void takes_no_notice_of_columns_that_it_does_not_know() {
        assertThat(columns(header("id,period,price,value,remarks"))).isEqualTo(Map.of(PERIOD, 1, VALUE, 3));
    }

    @ParameterizedTest(name = "{0} is the {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERIOD | PERIOD",
                "Month | MONTH",
                "Quarter | MONTH",
                "year | YEAR",
                "Date | PERIOD",
                "TIME_PERIOD | PERIOD",
                "Kỳ | PERIOD",
                "Tháng | MONTH",
                "Quý | MONTH",
                "Năm | YEAR",
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
                "Status | FINALITY",
                "Ngày công bố | PUBLISHED",
                "Estimate or final | VINTAGE",
                "Trade Value (US$) | VALUE",
                "primaryValue | VALUE",
                "Trị giá | VALUE",
                "Trị giá (nghìn USD) | VALUE",
                "kim_ngach_trieu_usd | VALUE"
            })
    void knows_english_and_vietnamese_headings_without_regard_to_case_and_accents(String heading, Field field) {
        String others = PERIODS.contains(field) ? ",value" : field == VALUE ? ",period" : ",period,value";

        assertThat(columns(header(heading + others))).containsEntry(field, 0);
        assertThat(columns(header(Normalizer.normalize(heading, Normalizer.Form.NFD) + others)))
                .containsEntry(field, 0);
    }

    @Test
    void takes_scale_and_currency_from_the_heading_of_the_value() {
        Header header = header("period,Trị giá (triệu USD)");

        assertThat(header.scale()).isEqualByComparingTo("1000000");
        assertThat(header.currency()).contains("USD");
        assertThat(header("period,value").scale()).isEqualTo(BigDecimal.ONE);
        assertThat(header("period,value").currency()).isEmpty();
    }

    @Test
    void options_overrule_scale_and_currency_of_the_heading() {
        Header header = header("period,value_thousand_usd", Map.of(), Map.of(), "1000000", "EUR");

        assertThat(header.scale()).isEqualByComparingTo("1000000");
        assertThat(header.currency()).contains("EUR");
    }

    @Test
    void a_named_column_is_taken_whatever_else_the_heading_would_be() {
        assertThat(columns(header("Month,FOB,Value", VALUE, "fob"))).isEqualTo(Map.of(MONTH, 0, VALUE, 1));
        assertThat(columns(header("period,Partner,Country,value", MARKET, "Country")))
                .isEqualTo(Map.of(PERIOD, 0, MARKET, 2, VALUE, 3));
    }

    @Test
    void a_description_beside_products_is_that_of_them() {
        assertThat(columns(header("period,product,description,value")))
                .isEqualTo(Map.of(PERIOD, 0, PRODUCT, 1, VALUE, 3));
        assertThat(columns(header("period,Descripción,Producto,value")))
                .isEqualTo(Map.of(PERIOD, 0, PRODUCT, 2, VALUE, 3));
        assertThat(columns(header("period,description,value"))).isEqualTo(Map.of(PERIOD, 0, PRODUCT, 1, VALUE, 2));
    }

    @Test
    void a_named_column_gives_its_unit_too() {
        Header header = header("period,FOB thousand EUR,CIF thousand EUR", VALUE, "FOB thousand EUR");

        assertThat(columns(header)).isEqualTo(Map.of(PERIOD, 0, VALUE, 1));
        assertThat(header.scale()).isEqualByComparingTo("1000");
        assertThat(header.currency()).contains("EUR");
    }

    @Test
    void two_columns_for_one_field_are_refused() {
        assertThat(refusal(() -> header("period,Partner,Market,value"))).isEqualTo("""
                two columns hold the market: 'Partner' and 'Market'
                hint: --columns market='Partner' or --columns market='Market' says which
                """);
        assertThat(refusal(() -> header("period,value_usd,value_eur"))).isEqualTo("""
                two columns hold the value: 'value_usd' and 'value_eur'
                hint: --columns value='value_usd' or --columns value='value_eur' says which
                """);
    }

    @Test
    void a_named_column_that_is_not_there_is_refused() {
        assertThat(refusal(() -> header("period,value", MARKET, "Land"))).isEqualTo("""
                no column is headed 'Land'; the headings are 'period', 'value'
                hint: --columns takes a heading as it is in the file
                """);
    }

    @Test
    void a_header_without_a_period_is_refused() {
        assertThat(refusal(() -> header("when,value"))).isEqualTo("""
                no column for the period; the headings are 'when', 'value' (value)
                hint: --columns period=HEADING says where it is, or --given period=2024-01 which it is
                """);
    }

    @Test
    void a_header_without_a_value_is_refused() {
        assertThat(refusal(() -> header("period,market,usd"))).isEqualTo("""
                no column for the value; the headings are 'period' (period), 'market' (market), 'usd' (value?)
                hint: --columns value=usd says where it is
                """);
    }

    @Test
    void the_hint_names_a_heading_that_comes_close() {
        assertThat(refusal(() -> header("market,Month of shipment,value"))).isEqualTo("""
                no column for the period; the headings are 'market' (market), 'Month of shipment' (period?), 'value' (value)
                hint: --columns period='Month of shipment' says where it is, or --given period=2024-01 which it is
                """);
        assertThat(refusal(() -> header("period,market,Trị giá FOB"))).isEqualTo("""
                no column for the value; the headings are 'period' (period), 'market' (market), 'Trị giá FOB' (value?)
                hint: --columns value='Trị giá FOB' says where it is
                """);
    }

    @Test
    void only_currency_valuation_classification_and_what_tells_the_vintage_must_be_one() {
        assertThat(Field.values())
                .filteredOn(Field::mustBeOne)
                .containsExactly(CURRENCY, VALUATION, CLASSIFICATION, VINTAGE, Field.FINALITY, Field.PUBLISHED);
    }

    @Test
    void a_year_and_a_month_of_their_own_make_a_period() {
        assertThat(period("year,month,value", "2024,1,5")).isEqualTo("2024-01");
        assertThat(period("Năm,Tháng,value", "2024,Tháng 12,5")).isEqualTo("2024-12");
        assertThat(period("year,month,value", "2024,January,5")).isEqualTo("January 2024");
        assertThat(period("year,month,value", "2024,2024-03,5")).isEqualTo("2024-03");
        assertThat(period("year,quarter,value", "2024,3,5")).isEqualTo("2024-Q3");
        assertThat(period("year,quarter,value", "2024,Q3,5")).isEqualTo("2024-Q3");
        assertThat(period("year,month,value", "2024,,5")).isEqualTo("2024");
    }

    @Test
    void a_quantity_in_vietnamese_is_no_flow() {
        assertThat(columns(header("Tháng,Mặt hàng,ĐVT,Lượng,Trị giá (USD)")))
                .containsEntry(Field.QUANTITY, 3)
                .containsEntry(Field.UNIT, 2)
                .doesNotContainKey(FLOW);
        assertThat(columns(header("Thang,Luong,Tri gia"))).containsEntry(Field.QUANTITY, 1);
        assertThat(columns(header("Tháng,Luồng,Trị giá"))).containsEntry(FLOW, 1);
    }

    @Test
    void a_column_of_units_is_of_the_values_where_nothing_else_says_what_they_are_in() {
        assertThat(columns(header("period,unit,value"))).containsEntry(CURRENCY, 1);
        assertThat(columns(header("period,unit,value_usd")))
                .containsEntry(Field.UNIT, 1)
                .doesNotContainKey(CURRENCY);
        assertThat(columns(header("period,unit,quantity,value")))
                .containsEntry(Field.UNIT, 1)
                .doesNotContainKey(CURRENCY);
    }

    @Test
    void what_no_column_says_can_be_given() {
        Header header = header("market,value", Map.of(), Map.of(PERIOD, "2024-01", REPORTER, "VN"), "", "");

        assertThat(header.text(new NumberedRecord(2, List.of("US", "5")), REPORTER))
                .isEqualTo("VN");
        assertThat(header.period(
                        new NumberedRecord(2, List.of("US", "5")),
                        header.values().get(0)))
                .isEqualTo("2024-01");
    }

    private static String period(String headings, String row) {
        Header header = header(headings);
        return header.period(
                new NumberedRecord(2, List.of(row.split(","))), header.values().get(0));
    }

    @Test
    void what_all_rows_say_is_in_the_words_of_the_layout_or_as_it_was_given() {
        Overrides none = new Overrides(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
        Headings headings = Headings.of(List.of("year", "CTYNAME", "IJAN", "EJAN"));
        Layout layout = Layouts.of(headings, none).orElseThrow();
        Header official = Header.of(layout, headings, Measure.VALUE, none, "", "exports.csv");

        assertThat(official.constant(VALUATION)).hasValue(layout.constants().get(VALUATION));
        assertThat(official.constant(VALUATION)).get().isNotInstanceOf(Text.Verbatim.class);
        assertThat(official.constants()).containsEntry(VALUATION, "exports FAS, imports customs value");
        assertThat(header("period,value", Map.of(), Map.of(VALUATION, "CIF"), "", "")
                        .constant(VALUATION))
                .hasValue(Text.verbatim("CIF"));
        assertThat(header("period,value,valuation").constant(VALUATION)).isEmpty();
    }

    private static String refusal(ThrowingCallable reading) {
        UnreadableHeader refused = catchThrowableOfType(UnreadableHeader.class, reading);
        return refused.getMessage() + "\nhint: " + refused.hint() + "\n";
    }

    private static Map<Field, Integer> columns(Header header) {
        return header.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().get(0)));
    }

    private static Header header(String headings) {
        return header(headings, Map.of(), Map.of(), "", "");
    }

    private static Header header(String headings, Field field, String heading) {
        return header(headings, Map.of(field, heading), Map.of(), "", "");
    }

    private static Header header(
            String headings, Map<Field, String> columns, Map<Field, String> given, String scale, String currency) {
        Overrides overrides = new Overrides(
                columns,
                given,
                Map.of(),
                Optional.of(scale).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                Optional.of(currency).filter(text -> !text.isEmpty()));
        return Header.of(
                PlainLayouts.LONG,
                Headings.of(List.of(headings.split(","))),
                Measure.VALUE,
                overrides,
                "",
                "exports.csv");
    }
}
