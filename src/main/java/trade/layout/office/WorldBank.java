package trade.layout.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;
import trade.message.Text;

/** The World Bank's World Development Indicators: a row for each country and indicator, a column for each year. */
final class WorldBank {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: \\[YR\\d{4}])?");

    private static final Pattern UPDATE = Pattern.compile("Last Updated Date\\s+(\\d{4}-\\d{2}-\\d{2})");

    private static final String[] MERCHANDISE = {"TX.VAL.MRCH.CD.WT", "TM.VAL.MRCH.CD.WT"};

    static final Layout INDICATORS = Layout.named(Text.bilingual(
                    "World Bank indicators", "Ngân hàng Thế giới, các chỉ tiêu", "indicators_of_world_bank"))
            .recognisedBy("Country Name", "Country Code", "Indicator Code|Series Code")
            .recognisedWhen(
                    headings -> !years(headings).isEmpty(), Text.bilingual("a column for each year", "mỗi năm một cột"))
            .column(Field.FLOW, "Indicator Code", "Series Code")
            .column(Field.REPORTER, "Country Code", "Country Name")
            .values(WorldBank::years)
            .onlyValues("Indicator Code", WorldBank::isInCurrentDollars)
            .onlyValues("Series Code", WorldBank::isInCurrentDollars)
            .keep("Indicator Code", MERCHANDISE)
            .keep("Series Code", MERCHANDISE)
            .surroundings(WorldBank::update)
            .flow("TX.VAL.MRCH.CD.WT", Flow.EXPORT)
            .flow("TM.VAL.MRCH.CD.WT", Flow.IMPORT)
            // not read unless --where asks for them
            .flow("BX.GSR.MRCH.CD", Flow.EXPORT)
            .flow("BM.GSR.MRCH.CD", Flow.IMPORT)
            .flow("NE.EXP.GNFS.CD", Flow.EXPORT)
            .flow("NE.IMP.GNFS.CD", Flow.IMPORT)
            .flow("BX.GSR.GNFS.CD", Flow.EXPORT)
            .flow("BM.GSR.GNFS.CD", Flow.IMPORT)
            .flow("TX.VAL.SERV.CD.WT", Flow.EXPORT)
            .flow("TM.VAL.SERV.CD.WT", Flow.IMPORT)
            .always(Field.CURRENCY, "USD")
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("current USD", "USD hiện hành")
            .decimal('.')
            .withTraits(Trait.MAY_END_IN_DELIMITER)
            .trap(
                    "the country is the reporter; the flow stands in the indicator",
                    "nước trong bảng là nước báo cáo; xuất khẩu hay nhập khẩu ghi trong chỉ tiêu")
            .trap(
                    "goods are read; services, and goods with services, only by --where; shares and other prices are no values",
                    "chỉ đọc hàng hóa; dịch vụ, và hàng hóa gộp dịch vụ, chỉ đọc khi có --where; tỷ trọng và giá khác không phải trị giá")
            .trap(OfficeMessage.REGIONS_REPORT)
            .trap(OfficeMessage.COMMA_MORE)
            .trap(
                    "the last update, above the header, is the vintage",
                    "ngày cập nhật ghi phía trên tiêu đề là lần công bố")
            .build();

    private WorldBank() {}

    /** Others are shares, growth, indices, constant prices or currencies of their own. */
    private static boolean isInCurrentDollars(String indicator) {
        return indicator.endsWith(".CD") || indicator.endsWith(".CD.WT");
    }

    private static List<ValueColumn> years(Headings headings) {
        List<ValueColumn> years = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher year = YEAR.matcher(headings.texts().get(column).strip());
            if (year.matches()) {
                years.add(ValueColumn.of(column, "").withPeriod(year.group(1)));
            }
        }
        return years;
    }

    private static Map<Field, String> update(String title, String file) {
        Matcher day = UPDATE.matcher(title);
        return day.find() ? Map.of(Field.VINTAGE, day.group(1)) : Map.of();
    }
}
