package trade.layout.office;

import java.math.BigDecimal;
import java.util.Map;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Layout;
import trade.message.Text;

/** WTO Stats: what its portal gives, its bulk files and its API, which head the same columns differently. */
final class Wto {

    /**
     * Sectors by the WTO's codes, each with the code of its place: what begins with another one lies within it. They are the same but for
     * automotive products and the kinds of office and telecom equipment.
     */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("TO", "TOTAL"),
            Map.entry("AG", "Agricultural products [AG]"),
            Map.entry("AGFO", "Food [AGFO]"),
            Map.entry("MI", "Fuels and mining products [MI]"),
            Map.entry("MIFU", "Fuels [MIFU]"),
            Map.entry("MA", "Manufactures [MA]"),
            Map.entry("MAIS", "Iron and steel [MAIS]"),
            Map.entry("MACH", "Chemicals [MACH]"),
            Map.entry("MACHPH", "Pharmaceuticals [MACHPH]"),
            Map.entry("MAMT", "Machinery and transport equipment [MAMT]"),
            Map.entry("MAMTOF", "Office and telecom equipment [MAMTOF]"),
            Map.entry("MAMTOTEP", "Electronic data processing and office equipment [MAMTOFEP]"),
            Map.entry("MAMTOTTL", "Telecommunications equipment [MAMTOFTL]"),
            Map.entry("MAMTOTIC", "Integrated circuits and electronic components [MAMTOFIC]"),
            Map.entry("MAMTTE", "Transport equipment [MAMTTE]"),
            Map.entry("MAMTAU", "Automotive products [MAMTTEAU]"),
            Map.entry("MATE", "Textiles [MATE]"),
            Map.entry("MACL", "Clothing [MACL]"));

    static final Layout STATS = Layout.named(Text.verbatim("WTO Stats"))
            .recognisedBy(
                    "Indicator Code",
                    "Reporting Economy Code|Reporter Code",
                    "Partner Economy Code|Partner Code",
                    "Year",
                    "Unit Code",
                    "Value Flag Code",
                    "Value")
            .column(Field.YEAR, "Year")
            .column(Field.MONTH, "Period Code")
            .column(Field.FLOW, "Indicator Code")
            .column(
                    Field.REPORTER,
                    "Reporting Economy ISO3A Code",
                    "Reporter ISO3A",
                    "Reporting Economy",
                    "Reporter",
                    "Reporting Economy Code")
            .column(
                    Field.MARKET,
                    "Partner Economy ISO3A Code",
                    "Partner ISO3A",
                    "Partner Economy",
                    "Partner",
                    "Partner Economy Code")
            .column(Field.PRODUCT, "Product/Sector Code", "Product Or Sector Code", "Product Code")
            .column(Field.STATUS, "Value Flag Code")
            .value(BigDecimal.TEN.pow(6), "Value")
            .keep("Indicator Code", "ITS_MTV_AX", "ITS_MTV_AM", "ITS_MTV_QX", "ITS_MTV_QM", "ITS_MTV_MX", "ITS_MTV_MM")
            .keep("Unit Code", "USM")
            .cells(Wto::meaning)
            .flow("ITS_MTV_AX", Flow.EXPORT)
            .flow("ITS_MTV_AM", Flow.IMPORT)
            .flow("ITS_MTV_QX", Flow.EXPORT)
            .flow("ITS_MTV_QM", Flow.IMPORT)
            .flow("ITS_MTV_MX", Flow.EXPORT)
            .flow("ITS_MTV_MM", Flow.IMPORT)
            .estimated("E")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(OfficeMessage.MILLION_USD)
            .decimal('.')
            .trap(
                    "the flow stands in the indicator; other indicators, such as indices and shares, are not read",
                    "xuất khẩu hay nhập khẩu ghi trong chỉ tiêu; các chỉ tiêu khác như chỉ số, tỷ trọng không được đọc")
            .trap(
                    "sectors lie within others, as Textiles within Manufactures, and are counted once",
                    "nhóm hàng nằm trong nhóm hàng khác, như hàng dệt trong hàng chế tạo, và chỉ tính một lần")
            .trap(OfficeMessage.REGIONS_REPORT)
            .build();

    private Wto() {}

    private static String meaning(Field field, String text) {
        return switch (field) {
            case MONTH -> text.equals("A") ? "" : text.replaceFirst("^M", "").replaceFirst("^S", "H");
            case PRODUCT -> SECTORS.getOrDefault(text, text.matches("([A-Z]{2})+") ? text + " [" + text + "]" : text);
            case REPORTER, MARKET -> text.equals("EEC") ? "EU" : text;
            default -> text;
        };
    }
}
