package trade.layout.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.layout.Field;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LayoutBuilder;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.Text;

/** ITC Trade Map: a column for each year, quarter or month. */
final class TradeMap {

    private static final Pattern VALUE = Pattern.compile("(?i)(exported|imported) value in ([\\w-]+)(?:,(.*))?");

    static final Layout MARKETS = yearly(Text.bilingual(
                    "Trade Map, markets or products", "Trade Map, thị trường hoặc mặt hàng", "trade_map_markets"))
            .recognisedBy("Exported value in …|Imported value in …")
            .recognisedWhen(headings -> !values(headings).isEmpty())
            .column(Field.MARKET, "Importers", "Exporters")
            .column(Field.PRODUCT, "Code", "Product code")
            .build();

    static final Layout REPORTERS = yearly(
                    Text.bilingual("Trade Map, reporters", "Trade Map, nước báo cáo", "trade_map_reporters"))
            .recognisedBy("Exporters|Importers", "Exported value in …|Imported value in …")
            .recognisedWhen(
                    TradeMap::listsReporters,
                    Text.bilingual(
                            "Exporters of what is exported, Importers of what is imported",
                            "Exporters đi với Exported value, Importers đi với Imported value"))
            .column(Field.REPORTER, "Exporters", "Importers")
            .build();

    private TradeMap() {}

    private static LayoutBuilder yearly(Text name) {
        return Layout.named(name)
                .values(TradeMap::values)
                .cells((field, text) -> field == Field.PRODUCT ? text.replaceFirst("^['’]", "") : text)
                .blankIs(Layout.EmptyCell.NOTHING)
                .unit(OfficeMessage.THOUSAND_USD)
                .trap("thousands are said nowhere in the file", "tệp không ghi đơn vị là nghìn")
                .trap("codes begin with an apostrophe", "mã bắt đầu bằng dấu nháy")
                .trap("the first row is the world", "dòng đầu là toàn thế giới");
    }

    /** Whether the rows are those whose trade it is, and not those that they trade with. */
    private static boolean listsReporters(Headings headings) {
        return values(headings).stream()
                .limit(1)
                .anyMatch(value -> headings.has(value.flow().orElseThrow() == Flow.EXPORT ? "Exporters" : "Importers"));
    }

    private static List<ValueColumn> values(Headings headings) {
        List<ValueColumn> values = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Matcher heading = VALUE.matcher(headings.texts().get(column).strip());
            if (heading.matches()) {
                boolean isExport = heading.group(1).equalsIgnoreCase("exported");
                values.add(ValueColumn.of(column, "")
                        .withFlow(isExport ? Flow.EXPORT : Flow.IMPORT)
                        .withPeriod(heading.group(2))
                        .withUnit(
                                BigDecimal.TEN.pow(3),
                                Optional.ofNullable(heading.group(3))
                                        .flatMap(unit -> ValueUnit.of(unit).currency())
                                        .orElse("USD")));
            }
        }
        return values;
    }
}
