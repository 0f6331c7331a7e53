package trade.layout;

import java.math.BigDecimal;
import java.util.Set;
import trade.cube.Flow;
import trade.cube.Reason;

/** SDMX-CSV 1 and 2 as OECD, ECB, IMF and national offices serve it, with codes, labels or both. */
final class Sdmx {

    private static final Set<String> WORLD = Set.of("W", "W0", "W00", "WLD", "WORLD", "W1", "WXD", "_T");

    static final Layout CSV = Layout.named("SDMX-CSV")
            .recognisedBy(
                    "structure|structureid|dataflow|keyfamily|key",
                    "refarea|reporter|reportingcountry|reporterarea|geo|country",
                    "timeperiod",
                    "obsvalue")
            .column(Field.PERIOD, "timeperiod")
            .column(Field.FLOW, "tradeflow", "trdflow", "flow", "tradedirection", "accountingentry", "indicator")
            .column(Field.REPORTER, "refarea", "reporter", "reportingcountry", "reporterarea", "geo", "country")
            .column(Field.MARKET, "counterpartarea", "partner", "countarea", "counterpartcountry", "partnercountry")
            .column(
                    Field.PRODUCT,
                    "trdproduct",
                    "productcode",
                    "product",
                    "commodity",
                    "commoditycode",
                    "hs",
                    "sitc",
                    "cpa")
            .column(Field.CURRENCY, "unitmeasure", "currency")
            .column(Field.POWER, "unitmult")
            .column(Field.STATUS, "obsstatus")
            .column(Field.CONFIDENTIALITY, "confstatus", "obsconf")
            .column(Field.VINTAGE, "lastupdate")
            .value(BigDecimal.ONE, "obsvalue")
            .keep("action", "I", "A", "R", "M", "")
            .keep("adjustment", "N", "NSA", "_Z", "")
            .cells(Sdmx::meaning)
            .flow("X", Flow.EXPORT)
            .flow("M", Flow.IMPORT)
            .flow("RX", Flow.RE_EXPORT)
            .flow("RM", Flow.RE_IMPORT)
            .flow("C", Flow.EXPORT)
            .flow("D", Flow.IMPORT)
            .flow("TXG_FOB_USD", Flow.EXPORT)
            .flow("TMG_CIF_USD", Flow.IMPORT)
            .status(Reason.CONFIDENTIAL, "C", "D", "Q")
            .status(Reason.NOT_AVAILABLE, "M", "L", "O", "S", "H")
            .status(Reason.ROUNDED_TO_ZERO, "N")
            .estimated("E", "I", "F")
            .labelled()
            .in("as UNIT_MEASURE and UNIT_MULT say")
            .decimal('.')
            .trap("UNIT_MULT is applied")
            .trap("labels in columns or cells of their own are not read")
            .trap("rows that ACTION deletes, and adjusted series, are left out")
            .trap("flags are kept");

    private Sdmx() {}

    static String meaning(Field field, String text) {
        return switch (field) {
            case MARKET -> WORLD.contains(text) ? "World" : text;
            case PRODUCT -> text.equals("_T") ? "TOTAL" : text;
            case CURRENCY -> ValueUnit.of(text).currency().orElse(text);
            default -> text;
        };
    }
}
