package trade.layout.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.LayoutBuilder;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.Text;

/** The IMF's trade by partner: Direction of Trade Statistics until 2025, International Trade in Goods since. */
final class Imf {

    private static final Text IMF_AREAS = Text.bilingual(
            "G001 is the world; other codes that begin with G, GX and TX are groups and what is not specified",
            "G001 là thế giới; các mã khác bắt đầu bằng G, GX và TX là nhóm nước và phần không nêu rõ");

    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d\\d(?:-?[QM]\\d{1,2})?");

    /** Codes of its own for the world, groups, what is not specified, and two economies; others are ISO alpha-3. */
    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("G001", "World"),
            Map.entry("G080", "Export earnings: fuel"),
            Map.entry("G092", "Export earnings: nonfuel"),
            Map.entry("G110", "Advanced Economies"),
            Map.entry("G163", "Euro area"),
            Map.entry("G200", "Emerging Market and Developing Economies"),
            Map.entry("G205", "Latin America and the Caribbean"),
            Map.entry("G400", "Middle East and Central Asia"),
            Map.entry("G505", "Emerging and Developing Asia"),
            Map.entry("G603", "Sub-Saharan Africa"),
            Map.entry("G903", "Emerging and Developing Europe"),
            Map.entry("G998", "EU"),
            Map.entry("GX170", "Europe"),
            Map.entry("GX405", "Middle East"),
            Map.entry("GX440", "Middle East, North Africa, Afghanistan, and Pakistan"),
            Map.entry("GX605", "Africa"),
            Map.entry("GX901", "CIS"),
            Map.entry("TX126", "Belgium-Luxembourg"),
            Map.entry("TX198", "South African Common Customs Area"),
            Map.entry("TX399", "Western Hemisphere not specified"),
            Map.entry("TX489", "Middle East and Central Asia not specified"),
            Map.entry("TX598", "Asia not specified"),
            Map.entry("TX799", "Africa not specified"),
            Map.entry("TX884", "Europe not specified"),
            Map.entry("TX898", "Areas, nes"),
            Map.entry("TX899", "Special Categories"),
            Map.entry("TX910", "Other Countries n.i.e."),
            Map.entry("KOS", "XK"),
            Map.entry("WBG", "PS"));

    static final Layout API = trade(Text.verbatim("IMF, SDMX-CSV"))
            .recognisedBy(
                    "DATAFLOW|STRUCTURE|STRUCTURE_ID", "COUNTRY", "INDICATOR", "FREQUENCY", "TIME_PERIOD", "OBS_VALUE")
            .column(Field.PERIOD, "TIME_PERIOD")
            .column(Field.FLOW, "INDICATOR")
            .column(Field.REPORTER, "COUNTRY")
            .column(Field.MARKET, "COUNTERPART_COUNTRY")
            .value(BigDecimal.ONE, "OBS_VALUE")
            .keep("ACTION", "I", "A", "R", "M", "")
            .keep("INDICATOR", "XG_FOB_USD", "MG_CIF_USD")
            .dropWhere("TIME_PERIOD", String::isEmpty)
            .cells((field, text) -> isArea(field) ? AREAS.getOrDefault(text, text) : text)
            .withTraits(Trait.LABELLED)
            .unit(Text.verbatim("USD"))
            .trap(
                    "values are in whole USD: SCALE says how they are shown elsewhere and is not applied",
                    "trị giá tính bằng USD nguyên: SCALE chỉ là cách hiển thị và không được áp dụng")
            .trap(IMF_AREAS)
            .build();

    static final Layout PORTAL = trade(Text.bilingual("IMF data portal", "IMF, cổng dữ liệu", "imf_portal"))
            .recognisedBy(
                    "SERIES_CODE", "COUNTERPART_COUNTRY|COUNTERPART_COUNTRY.ID", "INDICATOR|INDICATOR.ID", "SCALE")
            .column(Field.PERIOD, "TIME_PERIOD")
            .column(Field.FLOW, "SERIES_CODE")
            .column(Field.REPORTER, "SERIES_CODE")
            .column(Field.MARKET, "SERIES_CODE")
            .column(Field.POWER, "SCALE")
            .values(headings -> headings.has("OBS_VALUE")
                    ? List.of(ValueColumn.of(headings.columns("OBS_VALUE").get(0), ""))
                    : periods(headings))
            .dropWhere("SERIES_CODE", code -> !code.matches(".*\\.(XG_FOB_USD|MG_CIF_USD)\\..*"))
            .cells(Imf::ofSeries)
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit("USD, in what SCALE says", "USD, theo bậc SCALE ghi")
            .trap("years, quarters and months stand side by side", "năm, quý và tháng đứng cạnh nhau")
            .trap(IMF_AREAS)
            .build();

    static final Layout DOTS = trade(Text.bilingual(
                    "IMF Direction of Trade before 2025", "IMF, Direction of Trade trước năm 2025", "dots"))
            .recognisedBy("Country Name", "Counterpart Country Name", "Indicator Code", "Attribute")
            .column(Field.FLOW, "Indicator Code")
            .column(Field.REPORTER, "Country Name")
            .column(Field.MARKET, "Counterpart Country Name")
            .values(Imf::periods)
            .keep("Attribute", "Value")
            .keep("Indicator Code", "TXG_FOB_USD", "TMG_CIF_USD")
            .blankIs(Layout.EmptyCell.NOTHING)
            .unit(Text.verbatim("USD"))
            .trap(
                    "rows of Status stand beside those of Value and are not read",
                    "các dòng Status đứng bên cạnh dòng Value và không được đọc")
            .build();

    private Imf() {}

    private static LayoutBuilder trade(Text name) {
        return Layout.named(name)
                .flow("XG_FOB_USD", Flow.EXPORT)
                .flow("MG_CIF_USD", Flow.IMPORT)
                .flow("MG_FOB_USD", Flow.IMPORT)
                .flow("TXG_FOB_USD", Flow.EXPORT)
                .flow("TMG_CIF_USD", Flow.IMPORT)
                .flow("TMG_FOB_USD", Flow.IMPORT)
                .always(Field.CURRENCY, "USD")
                .always(Field.VALUATION, OfficeMessage.FOB_CIF)
                .decimal('.')
                .trap(
                        "balances, and imports FOB beside imports CIF, are not read",
                        "cán cân, và nhập khẩu FOB bên cạnh nhập khẩu CIF, không được đọc")
                .trap(OfficeMessage.REGIONS);
    }

    private static boolean isArea(Field field) {
        return field == Field.REPORTER || field == Field.MARKET;
    }

    private static List<ValueColumn> periods(Headings headings) {
        List<ValueColumn> values = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.texts().get(column).strip();
            if (PERIOD.matcher(heading).matches()) {
                values.add(ValueColumn.of(column, "").withPeriod(heading));
            }
        }
        return values;
    }

    /** The code of a series says whose trade it is, which and with whom: {@code USA.XG_FOB_USD.G001.A}. */
    private static String ofSeries(Field field, String text) {
        String[] codes = text.split("\\.");
        return switch (field) {
            case REPORTER -> AREAS.getOrDefault(codes[0], codes[0]);
            case FLOW -> codes.length > 1 ? codes[1] : text;
            case MARKET -> codes.length > 2 ? AREAS.getOrDefault(codes[2], codes[2]) : text;
            case POWER -> power(text);
            default -> text;
        };
    }

    /** A scale that is not said is no scale of 1: numbers may be in millions all the same. */
    private static String power(String scale) {
        return scale.isEmpty()
                ? "SCALE"
                : scale.matches("\\d+")
                        ? scale
                        : Integer.toString(ValueUnit.of(scale).scale().precision() - 1);
    }
}
