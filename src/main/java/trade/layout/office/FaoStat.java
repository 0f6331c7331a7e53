package trade.layout.office;

import java.math.BigDecimal;
import java.util.Locale;
import trade.cube.Measure;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.LayoutBuilder;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.Text;

/** FAOSTAT's trade of crops and livestock products: of each country with the world, and by partner. */
final class FaoStat {

    /** Groups of items have numbers from here on. */
    private static final int GROUPS = 1700;

    static final Layout TRADE = bulk(Text.bilingual("FAOSTAT trade", "FAOSTAT, thương mại", "faostat"))
            .recognisedBy("Area", "Item", "Element", "Year", "Unit", "Value", "Item Code|Item Code (CPC)")
            .column(Field.REPORTER, "Area")
            .always(Field.MARKET, "World")
            .trap(OfficeMessage.REGIONS_REPORT)
            .build();

    static final Layout MATRIX = bulk(Text.bilingual(
                    "FAOSTAT trade matrix", "FAOSTAT, thương mại theo đối tác", "faostat_matrix"))
            .recognisedBy("Reporter Countries", "Partner Countries", "Item", "Element", "Year", "Unit", "Value")
            .column(Field.REPORTER, "Reporter Countries")
            .column(Field.MARKET, "Partner Countries")
            .build();

    private FaoStat() {}

    private static LayoutBuilder bulk(Text name) {
        return Layout.named(name)
                .column(Field.PERIOD, "Year")
                .column(Field.FLOW, "Element")
                .column(Field.PRODUCT, "Item")
                .column(Field.POWER, "Unit")
                .column(Field.CURRENCY, "Unit")
                .column(Field.UNIT, "Unit")
                .column(Field.STATUS, "Flag")
                .value(BigDecimal.ONE, "Value")
                .values(headings -> headings.columns("Value").stream()
                        .limit(1)
                        .map(column -> ValueColumn.ofQuantity(column, ""))
                        .toList())
                .keep(Measure.VALUE, "Element", "Export value", "Import value")
                .keep(Measure.QUANTITY, "Element", "Export quantity", "Import quantity")
                .dropWhere("Item Code (CPC)", code -> code.replace("'", "").startsWith("F"))
                .dropWhere("Item Code", FaoStat::isGroup)
                .dropWhere("Item", item -> item.toLowerCase(Locale.ROOT).contains("milled equivalent"))
                .cells(FaoStat::meaning)
                .status(Field.STATUS, Reason.NOT_AVAILABLE, "M")
                .estimated("E", "I", "T", "F", "*")
                .always(Field.VALUATION, OfficeMessage.FOB_CIF)
                .unit(
                        "as Unit says: values in thousand USD, quantities in tonnes, heads or pieces",
                        "như Unit ghi: trị giá tính bằng nghìn USD, lượng tính bằng tấn, con hoặc chiếc")
                .decimal('.')
                .trap(
                        "values and quantities share a column, and flows too: told apart by Element",
                        "trị giá và lượng, xuất và nhập đứng chung một cột: phân biệt bằng Element")
                .trap(
                        "China is the mainland with Hong Kong, Macao and Taiwan, and is left out where they stand beside it",
                        "China là đại lục cùng Hồng Kông, Ma Cao và Đài Loan, bị bỏ khi các thành phần đứng bên cạnh")
                .trap(
                        "groups of items (F1882, numbers from 1700 on) are sums of other rows",
                        "nhóm mặt hàng (F1882, số từ 1700 trở lên) là tổng của các dòng khác")
                .trap(OfficeMessage.FLAGS);
    }

    private static boolean isGroup(String code) {
        String number = code.replace("'", "");
        return number.startsWith("F") || number.matches("\\d{4,5}") && Integer.parseInt(number) >= GROUPS;
    }

    private static String meaning(Field field, String text) {
        return switch (field) {
            case FLOW -> text.split(" ", 2)[0];
            case REPORTER, MARKET -> area(text);
            case POWER -> Integer.toString(ValueUnit.of(text).scale().precision() - 1);
            case CURRENCY -> ValueUnit.of(text).currency().orElse(text);
            case UNIT -> text.replaceFirst("^1000 ?", "");
            default -> text;
        };
    }

    private static String area(String name) {
        return switch (name) {
            case "China" -> "China with Hong Kong, Macao and Taiwan";
            case "China, Taiwan Province of" -> "Taiwan";
            case "Micronesia" -> "Micronesia (region)";
            default -> name;
        };
    }
}
