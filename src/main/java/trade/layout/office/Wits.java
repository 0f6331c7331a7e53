package trade.layout.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;
import trade.message.Text;

/** The World Bank's WITS: results of queries, and the country profiles. */
final class Wits {

    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    static final Layout QUERY = Layout.named(Text.bilingual("WITS query", "WITS, kết quả truy vấn", "wits_query"))
            .recognisedBy(
                    "ReporterISO3|ReporterName|Reporter",
                    "PartnerISO3|PartnerName|Partner",
                    "TradeFlowName|TradeFlowCode|TradeFlow",
                    "TradeValue in 1000 USD|Trade Value 1000USD")
            .column(Field.PERIOD, "Year", "period")
            .column(Field.FLOW, "TradeFlowName", "TradeFlow", "TradeFlowCode")
            .column(Field.REPORTER, "ReporterISO3", "ReporterName", "Reporter")
            .column(Field.MARKET, "PartnerISO3", "PartnerName", "Partner")
            .column(Field.PRODUCT, "ProductCode")
            .column(Field.CLASSIFICATION, "Nomenclature")
            .column(Field.EDITION, "Nomenclature")
            .cells(Wits::meaning)
            .value(THOUSAND, "TradeValue in 1000 USD", "Trade Value 1000USD")
            .column(Field.UNIT, "QtyUnit", "Quantity Unit")
            .values(Wits::quantity)
            .withTraits(Trait.ZERO_QUANTITY_IS_UNKNOWN)
            .flow("1", Flow.IMPORT)
            .flow("2", Flow.EXPORT)
            .flow("5", Flow.IMPORT)
            .flow("6", Flow.EXPORT)
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(
                    "thousand USD; quantity is the net weight in kg, or else in what QtyUnit says",
                    "nghìn USD; lượng là trọng lượng tịnh tính bằng kg, nếu không thì theo cột QtyUnit")
            .decimal('.')
            .trap("thousands are said in the heading only", "đơn vị nghìn chỉ ghi trong tiêu đề")
            .trap("header lines may come again inside", "dòng tiêu đề có thể lặp lại giữa bảng")
            .trap(OfficeMessage.REGIONS)
            .build();

    static final Layout PROFILE = Layout.named(Text.bilingual("WITS profile", "WITS, hồ sơ nước", "wits_profile"))
            .recognisedBy("PartnerName", "Year", "Export (US$ Thousand)|Import (US$ Thousand)")
            .column(Field.PERIOD, "Year")
            .column(Field.REPORTER, "ReporterName", "Reporter")
            .column(Field.MARKET, "PartnerName")
            .column(Field.PRODUCT, "Product Group", "Product Name")
            .values(headings -> List.of(Flow.EXPORT, Flow.IMPORT).stream()
                    .flatMap(flow -> headings.columns(flow + "usthousand").stream()
                            .map(column ->
                                    ValueColumn.of(column, "").withFlow(flow).withUnit(THOUSAND, "USD")))
                    .toList())
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(OfficeMessage.THOUSAND_USD)
            .decimal('.')
            .trap(OfficeMessage.BOTH_FLOWS)
            .trap(OfficeMessage.REGIONS)
            .build();

    static final Layout SUMMARY = Layout.named(
                    Text.bilingual("WITS trade summary", "WITS, tóm tắt thương mại", "wits_trade_summary"))
            .recognisedBy("Reporter", "Partner", "Product categories", "Indicator Type", "Indicator")
            .recognisedWhen(
                    headings -> !years(headings).isEmpty(), Text.bilingual("a column for each year", "mỗi năm một cột"))
            .column(Field.FLOW, "Indicator Type")
            .column(Field.REPORTER, "Reporter")
            .column(Field.MARKET, "Partner")
            .column(Field.PRODUCT, "Product categories")
            .values(Wits::years)
            .onlyValues("Indicator", indicator -> indicator.contains("US$ Mil"))
            .keep(
                    "Indicator",
                    "Exports (in US$ Mil)",
                    "Imports (in US$ Mil)",
                    "Export(US$ Mil)",
                    "Import(US$ Mil)",
                    "Trade (US$ Mil)-Top 5 Export Partner",
                    "Trade (US$ Mil)-Top 5 Import Partner")
            .drop("Product categories", "Raw materials", "Intermediate goods", "Consumer goods", "Capital goods")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("million USD", "triệu USD")
            .decimal('.')
            .trap(
                    "the five largest partners of each year are listed, and no others",
                    "chỉ liệt kê năm đối tác lớn nhất của mỗi năm")
            .trap(
                    "stages of processing stand beside sectors, of the same trade, and are left out",
                    "các công đoạn chế biến đứng cạnh các ngành, cùng một kim ngạch, nên không đọc")
            .build();

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Wits() {}

    private static List<ValueColumn> years(Headings headings) {
        List<ValueColumn> years = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String text = headings.texts().get(column).strip();
            if (YEAR.matcher(text).matches()) {
                years.add(ValueColumn.of(column, "").withPeriod(text).withUnit(MILLION, "USD"));
            }
        }
        return years;
    }

    private static String meaning(Field field, String text) {
        return switch (field) {
            case CLASSIFICATION -> ProductCodes.classification(text);
            case EDITION -> ProductCodes.edition(text);
            default -> text;
        };
    }

    /** The net weight, or else the quantity in the unit of each row. */
    private static List<ValueColumn> quantity(Headings headings) {
        List<Integer> weight = headings.columns("NetWeight in KGM");
        List<Integer> quantity = headings.columns("Quantity");
        if (!weight.isEmpty()) {
            return List.of(ValueColumn.ofQuantity(weight.get(0), "kg"));
        }
        return quantity.isEmpty() ? List.of() : List.of(ValueColumn.ofQuantity(quantity.get(0), ""));
    }
}
