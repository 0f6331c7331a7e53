package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;

/** ITC Trade Map: a column for each year, quarter or month. */
final class TradeMap {

    private static final Pattern VALUE = Pattern.compile("(?i)(exported|imported) value in ([\\w-]+)(?:,(.*))?");

    static final Layout MARKETS = yearly("Trade Map, markets or products")
            .recognisedWhen(
                    headings -> !values(headings).isEmpty() && !areReporters(headings),
                    "Exported value in 2023, or Imported value in 2023")
            .column(Field.MARKET, "Importers", "Exporters")
            .column(Field.PRODUCT, "Code", "Product code");

    static final Layout REPORTERS = yearly("Trade Map, reporters")
            .recognisedWhen(
                    headings -> !values(headings).isEmpty() && areReporters(headings),
                    "Exporters with Exported value in 2023, or Importers with Imported value in 2023")
            .column(Field.REPORTER, "Exporters", "Importers");

    private TradeMap() {}

    private static Layout yearly(String name) {
        return Layout.named(name)
                .values(TradeMap::values)
                .cells((field, text) -> field == Field.PRODUCT ? text.replaceFirst("^['’]", "") : text)
                .blankIs(Layout.Blank.NOTHING)
                .in("thousand USD")
                .trap("thousands are said nowhere in the file")
                .trap("codes begin with an apostrophe")
                .trap("the first row is the world");
    }

    /** Whether the rows are those whose trade it is, and not those that they trade with. */
    private static boolean areReporters(Headings headings) {
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
                        .of(isExport ? Flow.EXPORT : Flow.IMPORT)
                        .in(heading.group(2))
                        .in(
                                BigDecimal.TEN.pow(3),
                                Optional.ofNullable(heading.group(3))
                                        .flatMap(unit -> ValueUnit.of(unit).currency())
                                        .orElse("USD")));
            }
        }
        return values;
    }
}
