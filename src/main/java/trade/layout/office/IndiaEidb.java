package trade.layout.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.layout.Field;
import trade.layout.FlowWords;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LayoutBuilder;
import trade.layout.UnreadableHeader;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.Text;

/**
 * India's Export Import Data Bank: values of fiscal years by commodity or by country. The flow, the unit, and the one country or
 * commodity that a report may be of, stand in its title only.
 */
final class IndiaEidb {

    private static final Text FISCAL_YEARS = Text.bilingual(
            "2022-2023 is a fiscal year from April to March", "2022-2023 là năm tài chính từ tháng 4 đến tháng 3");

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?- ?(\\d{4})");
    private static final Pattern FLOW = Pattern.compile("(?i)\\b(export|import)\\s*(?:->|::)");
    private static final Pattern UNIT = Pattern.compile("(?iu)(?:(US ?[$])|Rs\\.?|₹|INR) ?(million|crore|lakh)");
    private static final Pattern COUNTRY = Pattern.compile(
            "(?i)country\\s*:[\\s\u00a0]*([\\p{L}][^|\\n:]*?)" + "\\s*(?:[|\\n]|$|values in|hs ?code|report|dated)");
    private static final Pattern QUANTITY = Pattern.compile("(?i)\\bunit\\s*:\\s*(\\p{L}+)");
    private static final Pattern COMMODITY = Pattern.compile("(?i)hs ?code\\s*:[\\s\u00a0]*(\\d{2,8})");

    static final Layout REPORT = withoutOtherTotals(Layout.named(Text.verbatim("India EIDB")))
            .recognisedBy("S.No.", "HSCode|Country/Region|Country", "%Growth")
            .recognisedWhen(headings -> !years(headings).isEmpty(), FISCAL_YEARS)
            .column(Field.MARKET, "Country/Region", "Country")
            .column(Field.PRODUCT, "HSCode", "Commodity")
            .values(IndiaEidb::years)
            .cells(IndiaEidb::meaning)
            .surroundings(IndiaEidb::ofTitle)
            .needs(Field.FLOW, Field.MARKET, Field.PRODUCT, Field.VALUE)
            .always(Field.REPORTER, "IN")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(
                    "million USD, or crore or lakh INR, as the title says",
                    "triệu USD, hoặc crore hay lakh INR, như dòng tiêu đề ghi")
            .decimal('.')
            .trap(FISCAL_YEARS)
            .trap(
                    "flow, unit, and the one country or commodity of a report, stand in its title, and are asked about where it is cut off",
                    "chiều xuất/nhập, đơn vị, và một nước hay một mặt hàng của báo cáo nằm ở dòng tiêu đề, được hỏi nếu dòng đó bị cắt")
            .trap(
                    "below a report of one country or commodity India's total is not read, else it is the total",
                    "dưới báo cáo của một nước hay một mặt hàng, tổng của cả Ấn Độ không được đọc; nếu không thì đó là tổng")
            .trap(
                    "shares and growth are not read; a year that comes again has quantities",
                    "tỷ trọng và tăng trưởng không được đọc; năm lặp lại là lượng")
            .build();

    private IndiaEidb() {}

    /**
     * Below a report of one country or commodity stands its total, and India's beside it; below one of all of them India's alone, or a
     * second total.
     */
    private static LayoutBuilder withoutOtherTotals(LayoutBuilder layout) {
        for (String label : List.of("S.No.", "HSCode", "Commodity", "Country/Region", "Country")) {
            layout.dropBySaid(label, said -> isOfOne(said) ? IndiaEidb::isIndiasOrShare : IndiaEidb::isOwnOrShare);
        }
        return layout;
    }

    private static boolean isOfOne(Map<Field, String> said) {
        return !said.getOrDefault(Field.MARKET, "World").equals("World")
                || !said.getOrDefault(Field.PRODUCT, "TOTAL").equals("TOTAL");
    }

    private static boolean isIndiasOrShare(String text) {
        return isIndias(text) || isShare(text);
    }

    private static boolean isOwnOrShare(String text) {
        return isTotal(text) && !isIndias(text) || isShare(text);
    }

    private static boolean isIndias(String text) {
        return text.toLowerCase(Locale.ROOT).matches("india['’]?s total.*");
    }

    private static boolean isTotal(String text) {
        return isIndias(text) || text.toLowerCase(Locale.ROOT).matches("total( exports?| imports?)?");
    }

    private static boolean isShare(String text) {
        return text.replace(" ", "").equalsIgnoreCase("%share");
    }

    /** Each year comes once with values; where it comes again, with quantities. */
    private static List<ValueColumn> years(Headings headings) {
        List<ValueColumn> years = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher heading = YEARS.matcher(headings.texts().get(column).strip());
            if (heading.matches()) {
                String year = heading.group(1) + "-" + heading.group(2);
                ValueColumn numbers = met.add(year) ? ValueColumn.of(column, "") : ValueColumn.ofQuantity(column, "");
                years.add(numbers.withPeriod(year));
            }
        }
        return years;
    }

    private static String meaning(Field field, String text) {
        boolean isTotal = text.isEmpty() || isTotal(text);
        return switch (field) {
            case MARKET -> isTotal ? "World" : text;
            case PRODUCT -> isTotal ? "TOTAL" : ProductCodes.ofEvenLength(text);
            default -> text;
        };
    }

    private static Map<Field, String> ofTitle(String title, String file) {
        String words = title.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (words.contains("region wise")) {
            throw new UnreadableHeader(OfficeMessage.REGION_WISE, OfficeMessage.TAKE_COUNTRY_WISE);
        }
        Map<Field, String> said = new EnumMap<>(Field.class);
        Matcher flow = FLOW.matcher(title);
        if (flow.find()) {
            said.put(Field.FLOW, flow.group(1).toLowerCase(Locale.ROOT));
        } else {
            FlowWords.in(file).ifPresent(one -> said.put(Field.FLOW, one.toString()));
        }
        Matcher unit = UNIT.matcher(title);
        if (unit.find()) {
            said.put(Field.VALUE, unit.group(2) + (unit.group(1) != null ? " USD" : " INR"));
        }
        boolean isOfCountries = words.contains("all countries") || words.contains("countries wise");
        if (words.contains("commodity") && !words.contains("country wise") && !isOfCountries) {
            said.put(Field.MARKET, "World");
        }
        if (words.contains("country wise") && !words.contains("commodit")) {
            said.put(Field.PRODUCT, "TOTAL");
        }
        find(COUNTRY, title).ifPresent(country -> said.put(Field.MARKET, country));
        find(QUANTITY, title)
                .ifPresent(one -> said.put(
                        Field.UNIT,
                        ValueUnit.of(one.toLowerCase(Locale.ROOT)).quantity().orElse(one)));
        find(COMMODITY, title).ifPresent(code -> said.put(Field.PRODUCT, code));
        return said;
    }

    private static Optional<String> find(Pattern pattern, String title) {
        Matcher found = pattern.matcher(title);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
