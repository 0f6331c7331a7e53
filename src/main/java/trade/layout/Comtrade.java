package trade.layout;

import java.math.BigDecimal;
import trade.cube.Flow;

/**
 * UN Comtrade: the files of Comtrade Plus and of its API, also with names in snake_case as R's comtradr writes them, and those
 * of the service before 2023.
 */
final class Comtrade {

    private static final String FOB_CIF = "exports FOB, imports CIF";

    static final Layout PLUS = Layout.named("UN Comtrade")
            .recognisedBy("cmdcode", "flowcode|flowdesc", "primaryvalue")
            .column(Field.PERIOD, "period")
            .column(Field.YEAR, "refyear")
            .column(Field.MONTH, "refmonth")
            .column(Field.FLOW, "flowcode", "flowdesc")
            .column(Field.REPORTER, "reporteriso", "reportercode", "reporterdesc")
            .column(Field.MARKET, "partneriso", "partnercode", "partnerdesc")
            .column(Field.PRODUCT, "cmdcode")
            .value(BigDecimal.ONE, "primaryvalue")
            .quantity(BigDecimal.ONE, "kg", "netwgt")
            .zeroQuantityIsUnknown()
            .keep("flowcode", "X", "M", "RX", "RM")
            .keep("flowdesc", "Export", "Import", "Re-export", "Re-import")
            .keep("partner2code", "0", "")
            .keep("motcode", "0", "")
            .keep("customscode", "C00", "")
            .keep("moscode", "0", "")
            .cells(Comtrade::meaning)
            .flow("X", Flow.EXPORT)
            .flow("M", Flow.IMPORT)
            .flow("RX", Flow.RE_EXPORT)
            .flow("RM", Flow.RE_IMPORT)
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, FOB_CIF)
            .in("USD; quantity is the net weight in kg")
            .decimal('.')
            .mayEndInDelimiter()
            .trap("second partners, modes of transport and customs procedures are parts of rows beside them")
            .trap("rows may have a comma more than the header")
            .trap("month 52 is the year")
            .trap("names may be in Latin-1; codes are read")
            .trap("842, 251, 757, 579, 699 and 490 are not as in M49")
            .trap("a weight of 0 is not known");

    static final Layout LEGACY = legacy("UN Comtrade before 2023")
            .recognisedBy("tradeflowcode|tradeflow", "commoditycode", "tradevalueus")
            .column(Field.PERIOD, "period")
            .column(Field.YEAR, "year")
            .column(Field.FLOW, "tradeflowcode", "tradeflow")
            .column(Field.REPORTER, "reporteriso", "reportercode", "reporter")
            .column(Field.MARKET, "partneriso", "partnercode", "partner")
            .column(Field.PRODUCT, "commoditycode")
            .value(BigDecimal.ONE, "tradevalueus")
            .quantity(BigDecimal.ONE, "kg", "netweightkg")
            .keep("2ndpartnercode", "0", "")
            .keep("customsproccode", "C00", "0", "")
            .keep("modeoftransportcode", "0", "");

    static final Layout JSON_NAMES = legacy("UN Comtrade before 2023, names of its JSON")
            .recognisedBy("rgcode|rgdesc", "cmdcode", "tradevalue")
            .column(Field.PERIOD, "period", "yr")
            .column(Field.FLOW, "rgcode", "rgdesc")
            .column(Field.REPORTER, "rt3iso", "rtcode", "rttitle")
            .column(Field.MARKET, "pt3iso", "ptcode", "pttitle")
            .column(Field.PRODUCT, "cmdcode")
            .value(BigDecimal.ONE, "tradevalue")
            .quantity(BigDecimal.ONE, "kg", "netweight");

    private Comtrade() {}

    private static Layout legacy(String name) {
        return Layout.named(name)
                .flow("1", Flow.IMPORT)
                .flow("2", Flow.EXPORT)
                .flow("3", Flow.RE_EXPORT)
                .flow("4", Flow.RE_IMPORT)
                .zeroQuantityIsUnknown()
                .always(Field.CURRENCY, "USD")
                .always(Field.VALUATION, FOB_CIF)
                .in("USD; quantity is the net weight in kg")
                .decimal('.')
                .mayEndInDelimiter()
                .trap("second partners, modes of transport and customs procedures are parts of rows beside them")
                .trap("partners without an ISO code are told by their number");
    }

    private static String meaning(Field field, String text) {
        return field == Field.MONTH && text.equals("52") ? "" : text;
    }
}
