package trade.layout.office;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.message.Text;
import trade.reference.OfficeCodes;

/** CEPII's BACI, {@code BACI_HS92_Y2023_V202501.csv}: bilateral trade with both sides reconciled. */
final class Baci {

    private static final Pattern FILE = Pattern.compile("BACI_(HS\\d\\d)_.*(V\\d{6}\\w*)");

    static final Layout CSV = Layout.named(Text.verbatim("CEPII BACI"))
            .recognisedBy("t", "i", "j", "k", "v")
            .column(Field.PERIOD, "t")
            .column(Field.REPORTER, "i")
            .column(Field.MARKET, "j")
            .codes(OfficeCodes.COMTRADE)
            .column(Field.PRODUCT, "k")
            .value(BigDecimal.TEN.pow(3), "v")
            .quantity(BigDecimal.ONE, "t", "q")
            .withTraits(Trait.MIRRORED)
            .cells((field, text) -> field == Field.PRODUCT ? "0".repeat(Math.max(0, 6 - text.length())) + text : text)
            .surroundings(Baci::edition)
            .always(Field.FLOW, "export")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, "FOB")
            .unit("thousand USD; quantity in tonnes", "nghìn USD; lượng tính bằng tấn")
            .decimal('.')
            .trap(
                    "i exports to j: each row is an export of i and an import of j",
                    "i xuất khẩu sang j: mỗi dòng vừa là xuất khẩu của i vừa là nhập khẩu của j")
            .trap(OfficeMessage.LEADING_ZERO)
            .trap(
                    "only trade above zero is there, so what is absent is not reported",
                    "chỉ có trị giá lớn hơn 0, nên phần vắng mặt là không báo cáo")
            .trap(
                    "classification and version are read from the file name and not mixed",
                    "danh mục và phiên bản đọc từ tên tệp và không trộn lẫn")
            .build();

    private Baci() {}

    private static Map<Field, String> edition(String title, String file) {
        Matcher name = FILE.matcher(file);
        return name.find() ? Map.of(Field.CLASSIFICATION, name.group(1) + " " + name.group(2)) : Map.of();
    }
}
