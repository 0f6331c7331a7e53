package trade.layout.office;

import java.math.BigDecimal;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.LayoutBuilder;
import trade.message.Text;
import trade.reference.OfficeCodes;

/**
 * UN Comtrade: the files of Comtrade Plus and of its API, also with names in snake_case as R's comtradr writes them, and those
 * of the service before 2023.
 */
final class Comtrade {

    private static final Text NOT_M49 = Text.bilingual(
            "842, 251, 757, 579, 699 and 490 are not as in M49", "842, 251, 757, 579, 699 và 490 không như trong M49");

    private static final Text SECOND_PARTNERS = Text.bilingual(
            "second partners, modes of transport and customs procedures are parts of rows beside them",
            "đối tác thứ hai, phương thức vận tải và chế độ hải quan là phần của các dòng bên cạnh");

    static final Layout PLUS = Layout.named(Text.verbatim("UN Comtrade"))
            .recognisedBy("cmdCode", "flowCode|flowDesc", "primaryValue")
            .column(Field.PERIOD, "period")
            .column(Field.YEAR, "refYear")
            .column(Field.MONTH, "refMonth")
            .column(Field.FLOW, "flowCode", "flowDesc")
            .column(Field.REPORTER, "reporterISO", "reporterCode", "reporterDesc")
            .column(Field.MARKET, "partnerISO", "partnerCode", "partnerDesc")
            .codes(OfficeCodes.COMTRADE)
            .column(Field.PRODUCT, "cmdCode")
            .value(BigDecimal.ONE, "primaryValue")
            .quantity(BigDecimal.ONE, "kg", "netWgt")
            .withTraits(Trait.ZERO_QUANTITY_IS_UNKNOWN)
            .column(Field.CLASSIFICATION, "classificationCode")
            .column(Field.EDITION, "classificationCode")
            .keep("typeCode", "C", "")
            .keep("flowCode", "X", "M", "RX", "RM")
            .keep("flowDesc", "Export", "Import", "Re-export", "Re-import", "")
            .keep("partner2Code", "0", "")
            .keep("motCode", "0", "")
            .keep("customsCode", "C00", "")
            .keep("mosCode", "0", "")
            .cells(Comtrade::meaning)
            .flow("X", Flow.EXPORT)
            .flow("M", Flow.IMPORT)
            .flow("RX", Flow.RE_EXPORT)
            .flow("RM", Flow.RE_IMPORT)
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(OfficeMessage.KG)
            .decimal('.')
            .withTraits(Trait.MAY_END_IN_DELIMITER)
            .trap(SECOND_PARTNERS)
            .trap(OfficeMessage.COMMA_MORE)
            .trap("month 52 is the year", "tháng 52 là cả năm")
            .trap("names may be in Latin-1; codes are read", "tên có thể theo bảng mã Latin-1; đọc theo mã")
            .trap(NOT_M49)
            .trap(OfficeMessage.WEIGHT_ZERO)
            .build();

    static final Layout LEGACY = legacy(
                    Text.bilingual("UN Comtrade before 2023", "UN Comtrade trước 2023", "comtrade_2022"))
            .recognisedBy("Trade Flow Code|Trade Flow", "Commodity Code", "Trade Value (US$)")
            .column(Field.PERIOD, "period")
            .column(Field.YEAR, "year")
            // the code is 0 in files that were made of newer ones
            .column(Field.FLOW, "Trade Flow", "Trade Flow Code")
            .column(Field.REPORTER, "reporterISO", "reporterCode", "reporter")
            .column(Field.MARKET, "partnerISO", "partnerCode", "partner")
            .column(Field.PRODUCT, "Commodity Code")
            .column(Field.CLASSIFICATION, "Classification")
            .column(Field.EDITION, "Classification")
            .cells(Comtrade::meaning)
            .value(BigDecimal.ONE, "Trade Value (US$)")
            .quantity(BigDecimal.ONE, "kg", "Netweight (kg)")
            .keep("Trade Flow", "Export", "Import", "Re-Export", "Re-Import", "X", "M", "RX", "RM", "")
            .keep("2nd Partner Code", "0", "")
            .keep("Customs Proc. Code", "C00", "0", "")
            .keep("Mode of Transport Code", "0", "")
            .build();

    static final Layout JSON_NAMES = legacy(Text.bilingual(
                    "UN Comtrade before 2023, names of its JSON",
                    "UN Comtrade trước 2023, tên trường như JSON",
                    "comtrade_json"))
            .recognisedBy("rgCode|rgDesc", "cmdCode", "TradeValue")
            .column(Field.PERIOD, "period", "yr")
            .column(Field.FLOW, "rgCode", "rgDesc")
            .column(Field.REPORTER, "rt3ISO", "rtCode", "rtTitle")
            .column(Field.MARKET, "pt3ISO", "ptCode", "ptTitle")
            .column(Field.PRODUCT, "cmdCode")
            .column(Field.CLASSIFICATION, "pfCode")
            .column(Field.EDITION, "pfCode")
            .cells(Comtrade::meaning)
            .value(BigDecimal.ONE, "TradeValue")
            .quantity(BigDecimal.ONE, "kg", "NetWeight")
            .build();

    /** Bulk files: all partners of a reporter or year, with codes alone. */
    static final Layout BULK = legacy(Text.bilingual("UN Comtrade, bulk", "UN Comtrade, tệp tổng hợp", "comtrade_bulk"))
            .recognisedBy(
                    "Year", "Reporter Code", "Trade Flow Code", "Partner Code", "Commodity Code|HS6|HS4|HS2", "Value")
            .column(Field.PERIOD, "Period", "Year")
            .column(Field.FLOW, "Trade Flow Code")
            .column(Field.REPORTER, "Reporter Code")
            .column(Field.MARKET, "Partner Code")
            .column(Field.PRODUCT, "Commodity Code", "HS6", "HS4", "HS2")
            .column(Field.CLASSIFICATION, "Classification")
            .column(Field.EDITION, "Classification")
            .cells(Comtrade::meaning)
            .value(BigDecimal.ONE, "Value")
            .quantity(BigDecimal.ONE, "kg", "Netweight (kg)")
            .trap(
                    "codes of two, four and six digits stand together, often without a total, and are counted once",
                    "mã hai, bốn và sáu chữ số nằm chung, thường không có tổng số, và chỉ tính một lần")
            .trap(NOT_M49)
            .build();

    private Comtrade() {}

    private static LayoutBuilder legacy(Text name) {
        return Layout.named(name)
                .codes(OfficeCodes.COMTRADE)
                .flow("1", Flow.IMPORT)
                .flow("2", Flow.EXPORT)
                .flow("3", Flow.RE_EXPORT)
                .flow("4", Flow.RE_IMPORT)
                .withTraits(Trait.ZERO_QUANTITY_IS_UNKNOWN)
                .always(Field.CURRENCY, "USD")
                .always(Field.VALUATION, OfficeMessage.FOB_CIF)
                .unit(OfficeMessage.KG)
                .decimal('.')
                .withTraits(Trait.MAY_END_IN_DELIMITER)
                .trap(SECOND_PARTNERS)
                .trap(
                        "partners without an ISO code are told by their number",
                        "đối tác không có mã ISO nhận theo mã số");
    }

    private static String meaning(Field field, String text) {
        return switch (field) {
            case MONTH -> text.equals("52") ? "" : text;
            case CLASSIFICATION -> ProductCodes.classification(text);
            case EDITION -> ProductCodes.edition(text);
            default -> text;
        };
    }
}
