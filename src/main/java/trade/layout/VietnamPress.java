package trade.layout;

import trade.cube.NameNormalizer;

/** The table that Vietnam's press makes of Customs' figures: a month, the months so far, and rates. */
final class VietnamPress {

    static final Layout TABLE = Layout.named(LayoutMessage.PRESS)
            .recognisedBy("Thị trường|Mặt hàng|Nước|Nhóm hàng")
            .recognisedWhen(
                    headings -> !PlainHeadings.byPeriod(headings).isEmpty()
                            && headings.keys().stream().anyMatch(key -> key.startsWith("sovoi")),
                    LayoutMessage.COMPARED_COLUMNS)
            .column(Field.MARKET, "Thị trường", "Nước")
            .column(Field.PRODUCT, "Mặt hàng", "Nhóm hàng")
            .values(PlainHeadings::byPeriod)
            .cells(VietnamPress::meaning)
            .surroundings(VietnamCustoms::ofReport)
            .always(Field.REPORTER, "VN")
            .always(Field.VALUATION, LayoutMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(LayoutMessage.HEADING_DVT)
            .trap(LayoutMessage.SO_FAR_AND_RATES);

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
