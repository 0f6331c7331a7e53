package trade.layout;

import java.math.BigDecimal;
import java.util.List;
import trade.cube.Flow;

/** The World Bank's WITS: results of queries, and the country profiles. */
final class Wits {

    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final String FOB_CIF = "exports FOB, imports CIF";

    static final Layout QUERY = Layout.named("WITS query")
            .recognisedBy(
                    "reporteriso3|reportername",
                    "partneriso3|partnername",
                    "tradeflowname|tradeflowcode",
                    "tradevaluein1000usd|tradevalue1000usd")
            .column(Field.PERIOD, "year", "period")
            .column(Field.FLOW, "tradeflowname", "tradeflowcode")
            .column(Field.REPORTER, "reporteriso3", "reportername")
            .column(Field.MARKET, "partneriso3", "partnername")
            .column(Field.PRODUCT, "productcode")
            .value(THOUSAND, "tradevaluein1000usd", "tradevalue1000usd")
            .quantity(BigDecimal.ONE, "kg", "netweightinkgm")
            .zeroQuantityIsUnknown()
            .flow("1", Flow.IMPORT)
            .flow("2", Flow.EXPORT)
            .flow("5", Flow.IMPORT)
            .flow("6", Flow.EXPORT)
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, FOB_CIF)
            .in("thousand USD; quantity is the net weight in kg")
            .decimal('.')
            .trap("thousands are said in the heading only")
            .trap("header lines may come again inside")
            .trap("regions stand among the partners");

    static final Layout PROFILE = Layout.named("WITS profile")
            .recognisedBy("partnername", "year", "exportusthousand|importusthousand")
            .column(Field.PERIOD, "year")
            .column(Field.REPORTER, "reportername", "reporter")
            .column(Field.MARKET, "partnername")
            .column(Field.PRODUCT, "productgroup", "productname")
            .values(headings -> List.of(Flow.EXPORT, Flow.IMPORT).stream()
                    .flatMap(flow -> headings.columns(flow + "usthousand").stream()
                            .map(column -> ValueColumn.of(column, "").of(flow).in(THOUSAND, "USD")))
                    .toList())
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, FOB_CIF)
            .blankIs(Layout.Blank.NOTHING)
            .in("thousand USD")
            .decimal('.')
            .trap("both flows in one row")
            .trap("regions stand among the partners");

    private Wits() {}
}
