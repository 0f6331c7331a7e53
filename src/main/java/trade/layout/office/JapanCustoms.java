package trade.layout.office;

import java.math.BigDecimal;
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

/** Trade Statistics of Japan as e-Stat serves them. */
final class JapanCustoms {

    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final Pattern MONTH =
            Pattern.compile("(?i)(value|quantity2)-(jan|feb|mar|a[pr]{1,2}l?|may|jun|jul|aug|sep|oct|nov|dec)");

    /** Japan's own country numbers, as far as they could be confirmed; they are not those of M49. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("103", "KR"),
            Map.entry("105", "CN"),
            Map.entry("106", "TW"),
            Map.entry("110", "VN"),
            Map.entry("113", "MY"),
            Map.entry("116", "BN"),
            Map.entry("118", "ID"),
            Map.entry("123", "IN"),
            Map.entry("140", "QA"),
            Map.entry("141", "OM"),
            Map.entry("147", "AE"),
            Map.entry("204", "DK"),
            Map.entry("205", "GB"),
            Map.entry("206", "IE"),
            Map.entry("224", "RU"),
            Map.entry("302", "CA"),
            Map.entry("304", "US"),
            Map.entry("305", "MX"),
            Map.entry("320", "TT"),
            Map.entry("407", "PE"),
            Map.entry("524", "NG"),
            Map.entry("530", "GQ"),
            Map.entry("545", "MZ"),
            Map.entry("601", "AU"),
            Map.entry("602", "PG"));

    static final Layout E_STAT = Layout.named(Text.verbatim("Japan e-Stat"))
            .recognisedBy("Exp or Imp", "Year", "HS", "Value-Year|Value-Jan")
            .column(Field.YEAR, "Year")
            .column(Field.FLOW, "Exp or Imp")
            .column(Field.MARKET, "Country")
            .column(Field.PRODUCT, "HS")
            .column(Field.UNIT, "Unit2")
            .values(JapanCustoms::months)
            .withTraits(Trait.ENDS_IN_UNPUBLISHED_ZEROS)
            .cells(JapanCustoms::meaning)
            .flow("1", Flow.EXPORT)
            .flow("2", Flow.IMPORT)
            .always(Field.REPORTER, "JP")
            .always(Field.CURRENCY, "JPY")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("thousand JPY; quantity in what Unit2 says", "nghìn JPY; lượng tính theo cột Unit2")
            .decimal('.')
            .trap(OfficeMessage.UNPUBLISHED)
            .trap("codes stand between apostrophes", "mã đặt giữa hai dấu nháy")
            .trap(
                    "country numbers are Japan's own; those not known are shown as Japan 999",
                    "mã nước là mã riêng của Nhật Bản; mã chưa biết hiển thị là Japan 999")
            .trap("flow 1 is exports", "mã 1 là xuất khẩu")
            .build();

    private JapanCustoms() {}

    private static List<ValueColumn> months(Headings headings) {
        List<ValueColumn> months = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher heading = MONTH.matcher(headings.texts().get(column));
            if (heading.matches()) {
                String month =
                        heading.group(2).toLowerCase(java.util.Locale.ROOT).replace("apl", "apr");
                boolean isValue = heading.group(1).equalsIgnoreCase("value");
                ValueColumn numbers = isValue
                        ? ValueColumn.of(column, "").withUnit(THOUSAND, "JPY")
                        : ValueColumn.ofQuantity(column, "");
                months.add(numbers.withPeriod(month));
            }
        }
        return months;
    }

    private static String meaning(Field field, String text) {
        return switch (field) {
            case PRODUCT -> text.replace("'", "").strip();
            case MARKET -> COUNTRIES.getOrDefault(text, "Japan " + text);
            default -> text;
        };
    }
}
