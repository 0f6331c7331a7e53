package trade.layout.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.message.Text;

/** Tables of Statistics Canada on merchandise trade: 12-10-0011 by partner, 12-10-0121 by product, 12-10-0175 by province. */
final class StatisticsCanada {

    private static final String PRODUCTS = "North American Product Classification System (NAPCS)";

    private static final String[] PARTNERS = {
        "Principal trading partners", "Trading partners", "Trading partner", "Country"
    };

    /** All headings that such tables have. In others, what a further one tells apart would be taken for one and the same. */
    private static final Set<String> HEADINGS = Stream.of(
                    Stream.of(
                            "REF_DATE",
                            "GEO",
                            "DGUID",
                            "Trade",
                            "Basis",
                            "Seasonal adjustment",
                            PRODUCTS,
                            "UOM",
                            "UOM_ID",
                            "SCALAR_FACTOR",
                            "SCALAR_ID",
                            "VECTOR",
                            "COORDINATE",
                            "VALUE",
                            "STATUS",
                            "SYMBOL",
                            "TERMINATED",
                            "DECIMALS"),
                    Stream.of(PARTNERS))
            .flatMap(headings -> headings)
            .map(Headings::key)
            .collect(Collectors.toSet());

    private static final Pattern TOTALS_AND_SECTIONS = Pattern.compile("(Total|All) .*|.*\\[C\\d\\d]");

    private static final List<String> SCALES = List.of(
            "units",
            "tens",
            "hundreds",
            "thousands",
            "tens of thousands",
            "hundreds of thousands",
            "millions",
            "tens of millions",
            "hundreds of millions",
            "billions");

    static final Layout TABLE = Layout.named(Text.verbatim("Statistics Canada"))
            .recognisedBy("REF_DATE", "GEO", "Trade", "UOM", "SCALAR_FACTOR|SCALAR_ID", "VALUE")
            .recognisedWhen(
                    headings -> HEADINGS.containsAll(headings.keys()),
                    Text.bilingual(
                            "no headings besides those of its trade tables",
                            "không có tiêu đề nào ngoài các bảng thương mại"))
            .column(Field.PERIOD, "REF_DATE")
            .column(Field.FLOW, "Trade")
            .column(Field.VALUATION, "Trade")
            .column(Field.REPORTER, "GEO")
            .column(Field.MARKET, PARTNERS)
            .column(Field.PRODUCT, PRODUCTS)
            .column(Field.POWER, "SCALAR_ID", "SCALAR_FACTOR")
            .column(Field.STATUS, "STATUS")
            .value(BigDecimal.ONE, "VALUE")
            .keep("GEO", "Canada")
            .keep("Trade", "Import", "Export", "Domestic export", "Re-export")
            .keep("Basis", "Customs")
            .keep("Seasonal adjustment", "Unadjusted")
            .dropWhere(
                    PRODUCTS, product -> !TOTALS_AND_SECTIONS.matcher(product).matches())
            .keep("UOM", "Dollars")
            .cells(StatisticsCanada::meaning)
            .flow("Import", Flow.IMPORT)
            .flow("Export", Flow.EXPORT)
            .flow("Domestic export", Flow.EXPORT)
            .flow("Re-export", Flow.RE_EXPORT)
            .status(Field.STATUS, Reason.CONFIDENTIAL, "x")
            .status(Field.STATUS, Reason.NOT_AVAILABLE, "..", "...", "F")
            .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "0s")
            .estimated("E")
            .always(Field.CURRENCY, "CAD")
            .unit("CAD, as SCALAR_FACTOR or SCALAR_ID says", "CAD, theo SCALAR_FACTOR hoặc SCALAR_ID")
            .decimal('.')
            .trap("SCALAR_FACTOR is applied", "có nhân theo SCALAR_FACTOR")
            .trap(
                    "customs basis, not seasonally adjusted; balance of payments and adjusted series only by --where",
                    "theo hải quan, chưa điều chỉnh mùa vụ; cán cân thanh toán và số đã điều chỉnh chỉ đọc khi có --where")
            .trap(
                    "provinces are parts of Canada, and read only by --where",
                    "các tỉnh là phần của Canada và chỉ đọc khi có --where")
            .trap(
                    "domestic exports and exports with re-exports are not mixed",
                    "không trộn xuất khẩu hàng trong nước với xuất khẩu gồm cả tái xuất")
            .trap(
                    "sections of products are read, such as Energy products [C12]; what lies within them only by --where",
                    "đọc các phần hàng, như Energy products [C12]; nhóm nằm bên trong chỉ đọc khi có --where")
            .trap(OfficeMessage.FLAGS)
            .build();

    private StatisticsCanada() {}

    private static String meaning(Field field, String text) {
        return switch (field) {
            case MARKET -> text.equals("Total of all countries") ? "World" : text;
            case PRODUCT -> text.matches("(Total of all|All) (merchandise|sections|commodities)") ? "TOTAL" : text;
            case POWER -> {
                int power = SCALES.indexOf(text.strip());
                yield power < 0 ? text : Integer.toString(power);
            }
            case VALUATION ->
                switch (text) {
                    case "Export" -> "exports with re-exports";
                    case "Domestic export" -> "domestic exports";
                    default -> "";
                };
            default -> text;
        };
    }
}
