package trade.layout.office;

import trade.cube.NameNormalizer;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.PeriodHeadings;
import trade.message.Text;

/** The table that Vietnam's press makes of Customs' figures: a month, the months so far, and rates. */
final class VietnamPress {

    static final Layout TABLE = Layout.named(
                    Text.bilingual("Vietnam press table", "bảng số liệu báo chí Việt Nam", "press"))
            .recognisedBy("Thị trường|Mặt hàng|Nước|Nhóm hàng", "So với…")
            .recognisedWhen(
                    headings -> !PeriodHeadings.byPeriod(headings).isEmpty(),
                    Text.bilingual("a period such as Tháng 1/2024", "một kỳ như Tháng 1/2024"))
            .column(Field.MARKET, "Thị trường", "Nước")
            .column(Field.PRODUCT, "Mặt hàng", "Nhóm hàng")
            .values(PeriodHeadings::byPeriod)
            .cells(VietnamPress::meaning)
            .surroundings(VietnamCustoms::ofReport)
            .always(Field.REPORTER, "VN")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("as the heading or ĐVT says", "theo tiêu đề hoặc ĐVT")
            .trap("months so far and rates are not read", "số cộng dồn và tỷ lệ không được đọc")
            .build();

    private VietnamPress() {}

    private static String meaning(Field field, String text) {
        boolean isTotal = NameNormalizer.folded(text).startsWith("tong");
        return switch (field) {
            case MARKET -> isTotal ? "World" : text;
            case PRODUCT -> isTotal ? "TOTAL" : text;
            default -> text;
        };
    }
}
