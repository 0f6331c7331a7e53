package trade.layout.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LayoutBuilder;
import trade.layout.ValueColumn;
import trade.message.Text;

/** Harvard's Atlas of Economic Complexity: both flows in a row, by country, by partner or not. */
final class HarvardAtlas {

    private static final String[] PRODUCTS = {
        "product_hs92_code", "product_hs12_code", "product_sitc_code", "hs_product_code", "sitc_product_code"
    };

    /** {@code hs92_country_country_product_year_6_2020_2023.csv}. */
    private static final Pattern FILE = Pattern.compile("(?i)(hs|sitc)\\d*_country_");

    static final Layout CSV = leavingOutServices(Layout.named(Text.verbatim("Harvard Atlas")))
            .recognisedBy(
                    "country_iso3_code|location_code", String.join("|", PRODUCTS), "year", "export_value|import_value")
            .column(Field.PERIOD, "year")
            .column(Field.REPORTER, "country_iso3_code", "location_code")
            .column(Field.MARKET, "partner_iso3_code", "partner_code")
            .column(Field.PRODUCT, PRODUCTS)
            .values(HarvardAtlas::flows)
            .cells(HarvardAtlas::meaning)
            .surroundings(HarvardAtlas::classification)
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, "FOB")
            .unit(Text.verbatim("USD"))
            .decimal('.')
            .trap(OfficeMessage.BOTH_FLOWS)
            .trap(
                    "country_id and product_id are numbers of its own; ISO and HS codes are read",
                    "country_id và product_id là số riêng của Atlas; mã ISO và mã HS được đọc")
            .trap(
                    "services stand among the goods and are not read",
                    "dịch vụ đứng chung với hàng hóa và không được đọc")
            .trap(OfficeMessage.LEADING_ZERO)
            .build();

    private HarvardAtlas() {}

    /** Services have words where goods have codes. */
    private static LayoutBuilder leavingOutServices(LayoutBuilder layout) {
        for (String product : PRODUCTS) {
            layout.dropWhere(product, code -> code.chars().noneMatch(Character::isDigit));
        }
        return layout;
    }

    private static List<ValueColumn> flows(Headings headings) {
        return Stream.of(Flow.EXPORT, Flow.IMPORT)
                .flatMap(flow -> headings.columns(flow + "_value").stream()
                        .map(column -> ValueColumn.of(column, "").withFlow(flow)))
                .toList();
    }

    private static String meaning(Field field, String text) {
        return switch (field) {
            case MARKET, REPORTER -> text.equals("ANS") ? "Areas, nes" : text;
            case PRODUCT -> ProductCodes.ofEvenLength(text);
            default -> text;
        };
    }

    private static Map<Field, String> classification(String title, String file) {
        Matcher name = FILE.matcher(file);
        return name.find() ? Map.of(Field.CLASSIFICATION, name.group(1).toUpperCase(Locale.ROOT)) : Map.of();
    }
}
