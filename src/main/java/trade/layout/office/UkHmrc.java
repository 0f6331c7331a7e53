package trade.layout.office;

import java.math.BigDecimal;
import trade.cube.Flow;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.Layout;
import trade.message.Text;
import trade.reference.OfficeCodes;

/** The United Kingdom's Overseas Trade Statistics as HMRC's uktradeinfo serves them. */
final class UkHmrc {

    static final Layout OTS = Layout.named(Text.verbatim("UK HMRC OTS"))
            .recognisedBy("MonthId", "FlowTypeId", "CommodityId", "CountryId", "Value")
            .codes(OfficeCodes.HMRC)
            .column(Field.PERIOD, "MonthId")
            .column(Field.FLOW, "FlowTypeId")
            .column(Field.MARKET, "CountryId")
            .column(Field.PRODUCT, "CommodityId")
            .column(Field.CONFIDENTIALITY, "SuppressionIndex")
            .value(BigDecimal.ONE, "Value")
            .quantity(BigDecimal.ONE, "kg", "NetMass")
            // several codes may be one country
            .partsIn("CountryId", "PortId", "CommoditySitcId", "SuppressionIndex")
            .cells((field, text) -> field == Field.PRODUCT ? product(text) : text)
            .flow("1", Flow.IMPORT)
            .flow("2", Flow.EXPORT)
            .flow("3", Flow.IMPORT)
            .flow("4", Flow.EXPORT)
            .status(Field.CONFIDENTIALITY, Reason.CONFIDENTIAL, "1", "2", "3", "4", "5")
            .always(Field.REPORTER, "GB")
            .always(Field.CURRENCY, "GBP")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit("GBP; quantity is the net mass in kg", "GBP; lượng là trọng lượng tịnh tính bằng kg")
            .decimal('.')
            .trap(
                    "flows 1 and 2 are imports and exports with the EU, 3 and 4 with others",
                    "mã 1 và 2 là nhập khẩu và xuất khẩu với EU, 3 và 4 là với các nước khác")
            .trap(
                    "country numbers are HMRC's own: 400 is the United States",
                    "mã nước là mã riêng của HMRC: 400 là Hoa Kỳ")
            .trap("ports are parts that add up", "các cảng là các phần cộng lại được")
            .trap(OfficeMessage.LEADING_ZERO)
            .trap(
                    "039999999 is estimated for traders below the threshold, -1 for those who did not respond",
                    "039999999 là số ước cho doanh nghiệp dưới ngưỡng, -1 là số ước cho doanh nghiệp chưa khai")
            .trap("what SuppressionIndex withholds is confidential", "số bị SuppressionIndex giữ kín là số bảo mật")
            .build();

    private UkHmrc() {}

    /**
     * The code with the zeros that a number has lost: eight digits, or nine where they are a chapter and seven nines, which is what traders
     * below the threshold of the survey are estimated to trade. Below zero are estimates of what no trader has declared yet.
     */
    private static String product(String number) {
        if (number.startsWith("-")) {
            return "Estimates for non-response";
        }
        int places = number.endsWith("9999999") ? 9 : 8;
        return "0".repeat(Math.max(0, places - number.length())) + number;
    }
}
