package trade.layout.office;

import trade.cube.NameNormalizer;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.PeriodHeadings;

/** The table that Vietnam's press makes of Customs' figures: a month, the months so far, and rates. */
final class VietnamPress {

    static final Layout TABLE = Layout.named(OfficeMessage.PRESS)
            .recognisedBy("Thị trường|Mặt hàng|Nước|Nhóm hàng")
            .recognisedWhen(
                    headings -> !PeriodHeadings.byPeriod(headings).isEmpty()
                            && headings.keys().stream().anyMatch(key -> key.startsWith("sovoi")),
                    OfficeMessage.COMPARED_COLUMNS)
            .column(Field.MARKET, "Thị trường", "Nước")
            .column(Field.PRODUCT, "Mặt hàng", "Nhóm hàng")
            .values(PeriodHeadings::byPeriod)
            .cells(VietnamPress::meaning)
            .surroundings(VietnamCustoms::ofReport)
            .always(Field.REPORTER, "VN")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(OfficeMessage.HEADING_DVT)
            .trap(OfficeMessage.SO_FAR_AND_RATES)
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
