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
                    "ReporterISO3|ReporterName",
                    "PartnerISO3|PartnerName",
                    "TradeFlowName|TradeFlowCode",
                    "TradeValue in 1000 USD|Trade Value 1000USD")
            .column(Field.PERIOD, "Year", "period")
            .column(Field.FLOW, "TradeFlowName", "TradeFlowCode")
            .column(Field.REPORTER, "ReporterISO3", "ReporterName")
            .column(Field.MARKET, "PartnerISO3", "PartnerName")
            .column(Field.PRODUCT, "ProductCode")
            .value(THOUSAND, "TradeValue in 1000 USD", "Trade Value 1000USD")
            .quantity(BigDecimal.ONE, "kg", "NetWeight in KGM")
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
            .recognisedBy("PartnerName", "Year", "Export (US$ Thousand)|Import (US$ Thousand)")
            .column(Field.PERIOD, "Year")
            .column(Field.REPORTER, "ReporterName", "Reporter")
            .column(Field.MARKET, "PartnerName")
            .column(Field.PRODUCT, "Product Group", "Product Name")
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
