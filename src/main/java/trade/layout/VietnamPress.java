package trade.layout;

/** The table that Vietnam's press makes of Customs' figures: a month, the months so far, and rates. */
final class VietnamPress {

    static final Layout TABLE = Layout.named("Vietnam press table")
            .recognisedBy("thitruong|mathang|nuoc|nhomhang")
            .recognisedWhen(
                    headings -> !Spoken.byPeriod(headings).isEmpty()
                            && headings.keys().stream().anyMatch(key -> key.startsWith("sovoi")),
                    "a heading that begins with So với, and Tháng 1/2024")
            .column(Field.MARKET, "thitruong", "nuoc")
            .column(Field.PRODUCT, "mathang", "nhomhang")
            .values(Spoken::byPeriod)
            .surroundings(VietnamCustoms::ofReport)
            .always(Field.REPORTER, "VN")
            .always(Field.VALUATION, "exports FOB, imports CIF")
            .blankIs(Layout.Blank.NOTHING)
            .in("as the heading or ĐVT says")
            .trap("months so far and rates are not read");

    private VietnamPress() {}
}
