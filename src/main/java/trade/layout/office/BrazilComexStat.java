package trade.layout.office;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.layout.Field;
import trade.layout.Layout;
import trade.message.Text;
import trade.reference.OfficeCodes;

/** Brazil's Comex Stat: {@code EXP_2024.csv} by product of the NCM, and {@code EXP_2024_MUN.csv} by municipality. */
final class BrazilComexStat {

    private static final Pattern FLOW = Pattern.compile("(?i)(?<![a-z])(exp|imp)(?:ort\\w*)?(?![a-z])");

    static final Layout FILES = Layout.named(Text.verbatim("Brazil Comex Stat"))
            .recognisedBy("CO_ANO", "CO_MES", "CO_NCM|SH4", "CO_PAIS", "VL_FOB")
            .codes(OfficeCodes.COMEX_STAT)
            .column(Field.YEAR, "CO_ANO")
            .column(Field.MONTH, "CO_MES")
            .column(Field.MARKET, "CO_PAIS")
            .column(Field.PRODUCT, "CO_NCM", "SH4")
            .value(BigDecimal.ONE, "VL_FOB")
            .quantity(BigDecimal.ONE, "kg", "KG_LIQUIDO")
            // several codes may be one country
            .partsIn("CO_PAIS", "CO_UNID", "SG_UF_NCM", "CO_VIA", "CO_URF", "SG_UF_MUN", "CO_MUN")
            .cells((field, text) -> field == Field.PRODUCT ? ProductCodes.ofEvenLength(text) : text)
            .surroundings(BrazilComexStat::flow)
            .needs(Field.FLOW)
            .always(Field.REPORTER, "BR")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, "FOB")
            .unit(
                    "USD FOB, imports too; quantity is the net weight in kg",
                    "USD giá FOB, kể cả nhập khẩu; lượng là trọng lượng tịnh tính bằng kg")
            .decimal('.')
            .trap(
                    "the flow stands in the file name only, EXP_2024.csv, and is asked about where it does not",
                    "xuất khẩu hay nhập khẩu chỉ ghi trong tên tệp, như EXP_2024.csv; nếu không có thì hỏi")
            .trap(
                    "country numbers are Brazil's own: 249 is the United States",
                    "mã nước là mã riêng của Brazil: 249 là Hoa Kỳ")
            .trap(
                    "states, municipalities, routes and offices of customs are parts that add up",
                    "bang, thành phố, đường vận chuyển và cửa khẩu hải quan là các phần cộng lại được")
            .trap(OfficeMessage.LEADING_ZERO)
            .build();

    private BrazilComexStat() {}

    private static Map<Field, String> flow(String title, String file) {
        Matcher word = FLOW.matcher(file);
        return word.find() ? Map.of(Field.FLOW, word.group(1)) : Map.of();
    }
}
