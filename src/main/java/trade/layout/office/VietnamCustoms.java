package trade.layout.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.csv.NumberedRecord;
import trade.cube.NameNormalizer;
import trade.layout.Field;
import trade.layout.FlowWords;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LayoutBuilder;
import trade.layout.LayoutMessage;
import trade.layout.ReportUnpivot;
import trade.layout.TitleWords;
import trade.layout.UnreadableHeader;
import trade.layout.ValueColumn;
import trade.message.Text;

/**
 * Vietnam Customs' monthly reports as spreadsheets: goods (2X, 2N) and countries with their goods (5X, 5N; X exports, N
 * imports). Two header rows; the month stands in the title or the file name.
 */
final class VietnamCustoms {

    private static final Pattern MONTH = Pattern.compile(
            "(?iu)(?<!ngày \\d{1,2} )(?<!kỳ [12] )(?:tháng|thang)\\s*(\\d{1,2})\\s*(?:/|-|năm|nam)\\s*((?:19|20)\\d\\d)"
                    + "|((?:19|20)\\d\\d)[-_. ]?(?:T|M)?[-_. ]?(0[1-9]|1[0-2])(?!\\d)"
                    + "|(?<![\\p{L}\\d])T?(0?[1-9]|1[0-2])[-_.]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern HALF_MONTH =
            Pattern.compile("(?iu)kỳ\\s*[12]\\s*(?:/|tháng)|T\\d{1,2}[-_]?K[12](?!\\d)");
    /** Kỳ 1 tháng 02 năm 2026 in a title, 2026-T02K1 in a file name. */
    private static final Pattern WHICH_HALF = Pattern.compile(
            "(?iu)kỳ\\s*([12])\\s*(?:/|-|,)?\\s*(?:tháng|T)\\s*(\\d{1,2})\\s*(?:/|-|năm)\\s*((?:19|20)\\d\\d)"
                    + "|((?:19|20)\\d\\d)[-_. ]?T(\\d{1,2})[-_]?K([12])(?!\\d)");

    static final Layout COUNTRY_BY_GOODS = report(
                    Text.bilingual("Vietnam Customs 5X, 5N", "Hải quan Việt Nam 5X, 5N", "customs_countries"))
            .recognisedBy("…Nước…", "…tháng báo cáo…|…kỳ báo cáo…")
            .recognisedWhen(VietnamCustoms::isOfMonth)
            .column(Field.MARKET, Countries.MARKET)
            .reshaped(Countries::new, Goods.PRODUCT, Countries.MARKET)
            .trap(
                    "a country stands in capitals above its goods and is not repeated",
                    "tên nước viết hoa, đứng trên các mặt hàng và không lặp lại")
            .trap("its name may go on in the next line", "tên nước có thể kéo sang dòng sau")
            .build();

    static final Layout GOODS = report(Text.bilingual(
                    "Vietnam Customs 2X, 2N, 3X, 3N", "Hải quan Việt Nam 2X, 2N, 3X, 3N", "customs_goods"))
            .recognisedBy("…Mặt hàng…", "…tháng báo cáo…|…kỳ báo cáo…")
            .recognisedWhen(headings -> isOfMonth(headings) && !COUNTRY_BY_GOODS.recognises(headings))
            .reshaped(Goods::new, Goods.PRODUCT)
            .build();

    private VietnamCustoms() {}

    private static LayoutBuilder report(Text name) {
        return Layout.named(name)
                .headerRows(2)
                .column(Field.PRODUCT, Goods.PRODUCT)
                .column(Field.UNIT, "ĐVT", "Đơn vị tính")
                .values(VietnamCustoms::ofTheMonth)
                .surroundings(VietnamCustoms::ofReport)
                .always(Field.REPORTER, "VN")
                .always(Field.CURRENCY, "USD")
                .always(Field.VALUATION, OfficeMessage.FOB_CIF)
                .blankIs(Layout.EmptyCell.NOTHING)
                .unit("USD; quantity in what ĐVT says", "USD; lượng tính theo cột ĐVT")
                .decimal(',')
                .trap(
                        "the month, or which half of it, is in the title or the file name",
                        "tháng, hoặc kỳ nào trong tháng, nằm trong tiêu đề hoặc tên tệp")
                .trap("months so far are not read", "số cộng dồn không được đọc")
                .trap("points between thousands", "dấu chấm ngăn cách hàng nghìn");
    }

    private static boolean isOfMonth(Headings headings) {
        return headings.keys().stream().anyMatch(VietnamCustoms::isOfMonth);
    }

    private static boolean isOfMonth(String key) {
        return key.matches("(solieu|so)(trong)?(thang|ky)baocao.*");
    }

    private static List<ValueColumn> ofTheMonth(Headings headings) {
        List<ValueColumn> values = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String key = headings.keys().get(column);
            if (isOfMonth(key)) {
                if (key.contains("trigia")) {
                    values.add(ValueColumn.of(column, headings.texts().get(column)));
                } else if (key.contains("luong")) {
                    values.add(ValueColumn.ofQuantity(column, ""));
                }
            }
        }
        return values;
    }

    /** The month, the flow and the unit that stand above the table or in the file name. */
    static Map<Field, String> ofReport(String title, String file) {
        Map<Field, String> said = new LinkedHashMap<>(flow(title));
        said.putAll(flow(file));
        Set<String> months = new TreeSet<>(months(title));
        if (HALF_MONTH.matcher(title + " " + file).find()) {
            Set<String> halves = halfMonths(title);
            halves.addAll(halves.isEmpty() ? halfMonths(file) : Set.of());
            if (halves.size() != 1 || !months.isEmpty()) {
                throw new UnreadableHeader(OfficeMessage.HALF_MONTH, OfficeMessage.NAME_HALF_MONTH);
            }
            months = halves;
        }
        if (months.size() > 1) {
            throw new UnreadableHeader(OfficeMessage.SEVERAL_MONTHS.with(months), LayoutMessage.GIVE_PERIOD);
        }
        months.addAll(months.isEmpty() ? months(file) : Set.of());
        months.stream().limit(1).forEach(month -> said.put(Field.PERIOD, month));
        said.putAll(TitleWords.unitLine(title));
        return said;
    }

    private static Set<String> halfMonths(String text) {
        Set<String> halves = new TreeSet<>();
        Matcher half = WHICH_HALF.matcher(text);
        while (half.find()) {
            int at = half.group(1) != null ? 1 : 4;
            String year = half.group(at == 1 ? 3 : 4);
            String number = half.group(at == 1 ? 1 : 6);
            String month = half.group(at == 1 ? 2 : 5);
            halves.add(year + "-" + (month.length() == 1 ? "0" : "") + month + "-K" + number);
        }
        return halves;
    }

    private static Set<String> months(String text) {
        Set<String> months = new TreeSet<>();
        Matcher month = MONTH.matcher(text);
        while (month.find()) {
            String year =
                    month.group(2) != null ? month.group(2) : month.group(3) != null ? month.group(3) : month.group(6);
            String number =
                    month.group(1) != null ? month.group(1) : month.group(4) != null ? month.group(4) : month.group(5);
            months.add(year + "-" + (number.length() == 1 ? "0" : "") + number);
        }
        return months;
    }

    static Map<Field, String> flow(String text) {
        return FlowWords.in(text)
                .map(flow -> Map.of(Field.FLOW, flow.toString()))
                .orElse(Map.of());
    }

    /** Puts the name of the goods, which may stand in the first or second column, behind the row. */
    private static class Goods implements ReportUnpivot {

        static final String PRODUCT = "product";

        private String begun = "";

        @Override
        public void add(NumberedRecord line, Consumer<NumberedRecord> rows) {
            String name = name(line);
            if (!name.isEmpty() && !isOfWhich(name)) {
                goods(line, name).ifPresent(goods -> {
                    boolean isTotal = NameNormalizer.folded(goods).startsWith("tong");
                    rows.accept(with(line, isTotal ? "TOTAL" : goods));
                });
            }
        }

        /** The name of the goods of a line with numbers, which may have begun in the line before. */
        Optional<String> goods(NumberedRecord line, String name) {
            boolean goesOn = !begun.isEmpty() && Character.isLowerCase(name.charAt(0));
            String whole = goesOn ? begun + " " + name : name;
            begun = hasNumbers(line) ? "" : whole;
            return hasNumbers(line) ? Optional.of(whole) : Optional.empty();
        }

        @Override
        public void end(Consumer<NumberedRecord> rows) {}

        static NumberedRecord with(NumberedRecord line, String... more) {
            List<String> fields = new ArrayList<>(line.fields());
            fields.addAll(List.of(more));
            return line.holding(fields);
        }

        static boolean isOfWhich(String name) {
            return NameNormalizer.folded(name).startsWith("trong do") || name.startsWith("-") || name.startsWith("+");
        }

        /** The first cell that holds words; a running number may stand before it. */
        static String name(NumberedRecord line) {
            return line.fields().stream()
                    .limit(3)
                    .map(String::strip)
                    .filter(text -> text.chars().filter(Character::isLetter).count() > 1)
                    .findFirst()
                    .orElse("");
        }

        static boolean hasNumbers(NumberedRecord line) {
            return line.fields().stream().skip(2).anyMatch(text -> text.strip().matches("[\\d.,]+"));
        }
    }

    /** Puts the country above the goods, and the goods, behind the row. */
    private static final class Countries extends Goods {

        static final String MARKET = "market";

        private String market = "";
        private NumberedRecord country;
        private String begun = "";

        @Override
        public void add(NumberedRecord line, Consumer<NumberedRecord> rows) {
            String text = name(line);
            boolean isCapital = !text.isEmpty() && text.equals(text.toUpperCase(Locale.ROOT));
            if (text.isEmpty() || isOfWhich(text)) {
                return;
            }
            if (isCapital && !hasNumbers(line)) {
                goOn(text);
                return;
            }
            end(rows);
            if (isCapital) {
                market = (begun + " " + text).strip();
                country = line;
            } else if (!market.isEmpty()) {
                goods(line, text).ifPresent(goods -> rows.accept(with(line, goods, market)));
            }
            begun = "";
        }

        /** A name in two lines; its numbers stand in the first or the second. */
        private void goOn(String text) {
            if (country != null) {
                market += " " + text;
            } else {
                begun = (begun + " " + text).strip();
            }
        }

        @Override
        public void end(Consumer<NumberedRecord> rows) {
            if (country != null && !NameNormalizer.folded(market).startsWith("tong")) {
                rows.accept(with(country, "TOTAL", market));
            }
            country = null;
        }
    }
}
