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

    static final Layout MARKETS = yearly(OfficeMessage.TRADE_MAP_MARKETS)
            .recognisedWhen(
                    headings -> !values(headings).isEmpty() && !listsReporters(headings), OfficeMessage.VALUES_IN_YEARS)
            .column(Field.MARKET, "Importers", "Exporters")
            .column(Field.PRODUCT, "Code", "Product code")
            .build();

    static final Layout REPORTERS = yearly(OfficeMessage.TRADE_MAP_REPORTERS)
            .recognisedWhen(
                    headings -> !values(headings).isEmpty() && listsReporters(headings),
                    OfficeMessage.REPORTERS_WITH_VALUES)
            .column(Field.REPORTER, "Exporters", "Importers")
            .build();

    private TradeMap() {}

    private static LayoutBuilder yearly(Text name) {
        return Layout.named(name)
                .values(TradeMap::values)
                .cells((field, text) -> field == Field.PRODUCT ? text.replaceFirst("^['’]", "") : text)
                .blankIs(Layout.EmptyCell.NOTHING)
                .unit(OfficeMessage.THOUSAND_USD)
                .trap(OfficeMessage.THOUSANDS_NOWHERE)
                .trap(OfficeMessage.APOSTROPHE)
                .trap(OfficeMessage.FIRST_WORLD);
    }

    /** Whether the rows are those whose trade it is, and not those that they trade with. */
    private static boolean listsReporters(Headings headings) {
        boolean areExports = values(headings).get(0).flow().orElseThrow() == Flow.EXPORT;
        return headings.has(areExports ? "Exporters" : "Importers");
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
