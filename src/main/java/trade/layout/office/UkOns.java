package trade.layout.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.FlowWords;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.PeriodHeadings;
import trade.message.Text;

/** The tables of trade by country of the United Kingdom's ONS: a sheet for each flow and frequency, saved as CSV. */
final class UkOns {

    private static final List<String> COUNTRY = List.of("countrycode", "countryname");

    private static final Pattern UK = Pattern.compile("\\bUK\\b|United Kingdom");
    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\]]*\\]");
    private static final Pattern WITH_ISLAND = Pattern.compile("(?i) incl?(?:\\.|uding)? Puerto Rico");

    static final Layout BY_COUNTRY = Layout.named(Text.bilingual("UK ONS by country", "ONS Anh theo nước", "ons"))
            .recognisedBy("Country Code", "Country Name")
            .recognisedWhen(
                    UkOns::areOthersPeriods, Text.bilingual("all other headings are periods", "mọi tiêu đề khác là kỳ"))
            .column(Field.MARKET, "Country Name")
            .values(PeriodHeadings::byPeriod)
            .cells((field, text) -> field == Field.MARKET ? name(text) : text)
            .surroundings(UkOns::ofTitle)
            .needs(Field.FLOW, Field.REPORTER, Field.VALUE)
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit("million GBP", "triệu GBP")
            .decimal('.')
            // as the offices of the United Kingdom mark what they do not publish
            .status(Field.VALUE, Reason.CONFIDENTIAL, "[c]")
            .status(Field.VALUE, Reason.NOT_AVAILABLE, "[x]", "[z]", "[u]")
            .trap(
                    "whose trade it is and which flow stand in the title, and are asked about where it is cut off",
                    "nước báo cáo và chiều xuất/nhập nằm ở dòng tiêu đề, được hỏi nếu dòng đó bị cắt")
            .trap(
                    "names have notes in brackets: Total EU27 [note 2]",
                    "tên có ghi chú trong ngoặc: Total EU27 [note 2]")
            .trap(OfficeMessage.REGIONS)
            .build();

    private UkOns() {}

    private static boolean areOthersPeriods(Headings headings) {
        long others = headings.keys().stream()
                .filter(key -> !key.isEmpty() && !COUNTRY.contains(key))
                .count();
        return others > 0 && PeriodHeadings.byPeriod(headings).size() == others;
    }

    /** Whose trade it is, and which; the pounds are in millions wherever the office does not say otherwise. */
    private static Map<Field, String> ofTitle(String title, String file) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        FlowWords.in(title).or(() -> FlowWords.in(file)).ifPresent(flow -> said.put(Field.FLOW, flow.toString()));
        if (UK.matcher(title).find()) {
            said.put(Field.REPORTER, "GB");
            said.put(Field.VALUE, "million GBP");
        }
        return said;
    }

    private static String name(String text) {
        return WITH_ISLAND.matcher(NOTE.matcher(text).replaceAll("")).replaceAll("");
    }
}
