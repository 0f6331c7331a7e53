package trade.layout.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;
import trade.message.Text;

/** The US Census Bureau: trade by country and month, and the international trade API. */
final class UsCensus {

    private static final Pattern MONTH = Pattern.compile("([ie])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

    static final Layout BY_COUNTRY = Layout.named(
                    Text.bilingual("US Census by country", "US Census theo nước", "census_country"))
            .recognisedBy("year", "CTYNAME", "IJAN", "EJAN")
            .column(Field.YEAR, "year")
            .column(Field.MARKET, "CTYNAME")
            .values(UsCensus::months)
            .drop(
                    "CTYNAME",
                    "World, Seasonally Adjusted",
                    "Advanced Technology Products",
                    "USMCA with Canada (Consump)",
                    "USMCA with Mexico (Consump)",
                    "NAFTA with Canada (Consump)",
                    "NAFTA with Mexico (Consump)")
            .withTraits(Trait.ENDS_IN_UNPUBLISHED_ZEROS)
            .always(Field.REPORTER, "US")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FAS_CUSTOMS)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(OfficeMessage.MILLION_USD)
            .decimal('.')
            .trap(OfficeMessage.UNPUBLISHED)
            .trap("groups such as OPEC stand among the countries", "các nhóm như OPEC nằm lẫn với các nước")
            .trap("IYR and EYR are sums of months so far", "IYR và EYR là số lũy kế từ đầu năm")
            .trap("the seasonally adjusted world is left out", "bỏ số thế giới đã điều chỉnh mùa vụ")
            .build();

    static final Layout API = Layout.named(Text.verbatim("US Census API"))
            .recognisedBy("CTY_NAME", "ALL_VAL_MO|GEN_VAL_MO|CON_VAL_MO")
            .column(Field.PERIOD, "time")
            .column(Field.YEAR, "year")
            .column(Field.MONTH, "month")
            .column(Field.MARKET, "CTY_NAME")
            .column(Field.PRODUCT, "E_COMMODITY", "I_COMMODITY")
            .values(UsCensus::flows)
            .keep("SUMMARY_LVL", "DET")
            .keep("DF", "-", "")
            .cells((field, text) -> field == Field.PRODUCT && text.equals("-") ? "TOTAL" : text)
            .always(Field.REPORTER, "US")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FAS_CUSTOMS)
            .unit(Text.verbatim("USD"))
            .decimal('.')
            .trap(
                    "ALL_VAL_MO are exports, GEN_VAL_MO imports; _YR are sums of months so far",
                    "ALL_VAL_MO là xuất khẩu, GEN_VAL_MO là nhập khẩu; _YR là số lũy kế từ đầu năm")
            .trap(
                    "domestic and foreign goods, and groups of countries, are parts or sums of other rows",
                    "hàng nội địa, hàng nước ngoài và nhóm nước là phần hoặc tổng của dòng khác")
            .build();

    private UsCensus() {}

    private static List<ValueColumn> months(Headings headings) {
        List<ValueColumn> months = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher month = MONTH.matcher(headings.keys().get(column));
            if (month.matches()) {
                months.add(ValueColumn.of(column, "")
                        .withFlow(month.group(1).equals("e") ? Flow.EXPORT : Flow.IMPORT)
                        .withPeriod(month.group(2).toUpperCase(Locale.ROOT))
                        .withUnit(BigDecimal.TEN.pow(6), "USD"));
            }
        }
        return months;
    }

    /** General imports are all that arrive; imports for consumption stand in for them where they are not there. */
    private static List<ValueColumn> flows(Headings headings) {
        Stream<Integer> imports = headings.columns(headings.has("GEN_VAL_MO") ? "GEN_VAL_MO" : "CON_VAL_MO").stream();
        return Stream.concat(
                        headings.columns("ALL_VAL_MO").stream()
                                .map(column -> ValueColumn.of(column, "").withFlow(Flow.EXPORT)),
                        imports.map(column -> ValueColumn.of(column, "").withFlow(Flow.IMPORT)))
                .toList();
    }
}
