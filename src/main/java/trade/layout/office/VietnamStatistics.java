package trade.layout.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.ValueColumn;
import trade.message.Text;

/** Vietnam's statistics office: a file a year, with two columns for each month. */
final class VietnamStatistics {

    private static final Pattern MONTH = Pattern.compile(
            "(?i)(january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "[_ ](quantity|value)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    static final Layout WIDE = Layout.named(
                    Text.bilingual("Vietnam statistics office", "Cơ quan thống kê Việt Nam", "statistics"))
            .recognisedBy("Names", "January_Value")
            .column(Field.PRODUCT, "Names")
            .column(Field.MARKET, "Group")
            .column(Field.YEAR, "Year")
            .column(Field.UNIT, "Unit")
            .values(VietnamStatistics::months)
            .withTraits(Trait.MARKETS_MAY_BE_GOODS)
            .surroundings(VietnamStatistics::ofFile)
            .always(Field.REPORTER, "VN")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("thousand USD, if --scale does not say otherwise", "nghìn USD, nếu --scale không ghi khác")
            .trap(
                    "the year, and whether they are exports or imports, stand in the file name only",
                    "năm và xuất khẩu hay nhập khẩu chỉ ghi trong tên tệp")
            .trap("a group that is no market is one of goods", "nhóm không phải thị trường thì là nhóm hàng")
            .trap("a name can come twice", "một tên có thể xuất hiện hai lần")
            .build();

    private VietnamStatistics() {}

    private static List<ValueColumn> months(Headings headings) {
        List<ValueColumn> months = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher heading = MONTH.matcher(headings.texts().get(column).strip());
            if (heading.matches()) {
                boolean isValue = heading.group(2).equalsIgnoreCase("value");
                ValueColumn numbers = isValue
                        ? ValueColumn.of(column, "").withUnit(BigDecimal.TEN.pow(3), "USD")
                        : ValueColumn.ofQuantity(column, "");
                months.add(numbers.withPeriod(heading.group(1)));
            }
        }
        return months;
    }

    private static Map<Field, String> ofFile(String title, String file) {
        Map<Field, String> said = new LinkedHashMap<>(VietnamCustoms.flow(title + " " + file));
        Matcher year = YEAR.matcher(file);
        if (year.find()) {
            said.put(Field.YEAR, year.group(1));
        }
        return said;
    }
}
