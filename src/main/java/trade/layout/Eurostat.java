package trade.layout;

import java.math.BigDecimal;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Reason;

/** Eurostat: Comext by SDMX-CSV and in bulk, and the other databases with partners by SDMX-CSV. */
final class Eurostat {

    private static final String FOB_CIF = "exports FOB, imports CIF";
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    static final Layout COMEXT = flagged("Eurostat Comext, SDMX-CSV")
            .recognisedBy("reporter", "partner", "product", "flow", "indicators", "timeperiod", "obsvalue")
            .column(Field.PERIOD, "timeperiod")
            .column(Field.FLOW, "flow")
            .column(Field.REPORTER, "reporter")
            .column(Field.MARKET, "partner")
            .column(Field.PRODUCT, "product")
            .column(Field.POWER, "indicators")
            .value(BigDecimal.ONE, "obsvalue")
            .quantity(BigDecimal.ONE, "kg", "obsvalue")
            .keep(Measure.VALUE, "indicators", "VALUE_IN_EUROS", "VALUE_EUR")
            .keep(Measure.QUANTITY, "indicators", "QUANTITY_IN_100KG", "QUANTITY_KG")
            .cells((field, text) ->
                    field == Field.POWER ? (text.equals("QUANTITY_IN_100KG") ? "2" : "0") : Sdmx.meaning(field, text))
            .flow("1", Flow.IMPORT)
            .flow("2", Flow.EXPORT)
            .flow("3", Flow.RE_EXPORT)
            .always(Field.CURRENCY, "EUR")
            .always(Field.VALUATION, FOB_CIF)
            .in("EUR; quantity in kg")
            .trap("values and quantities share a column: told apart by indicators")
            .trap("flow 1 is imports");

    static final Layout BULK = bulk("Eurostat Comext, bulk")
            .recognisedBy("reporter", "partner", "productnc", "flow", "period", "valueeur")
            .column(Field.REPORTER, "reporter")
            .column(Field.MARKET, "partner")
            .value(BigDecimal.ONE, "valueeur")
            .quantity(BigDecimal.ONE, "kg", "quantitykg")
            .partsIn("tradetype", "statprocedure", "supplunit");

    static final Layout OLD_BULK = bulk("Eurostat Comext, bulk before 2025")
            .recognisedBy("declarant|declarantiso", "partner|partneriso", "productnc", "flow", "period", "valueineuros")
            .column(Field.REPORTER, "declarantiso", "declarant")
            .column(Field.MARKET, "partneriso", "partner")
            .value(BigDecimal.ONE, "valueineuros")
            .quantity(BigDecimal.ONE, "kg", "quantityinkg")
            .partsIn("tradetype", "statregime", "suppunit");

    static final Layout GENERAL = flagged("Eurostat, SDMX-CSV")
            .recognisedBy("dataflow|structure", "geo|reporter", "partner", "timeperiod", "obsvalue")
            .recognisedWhen(headings -> headings.has("stkflow") || headings.has("indicet"), "stkflow or indicet")
            .column(Field.PERIOD, "timeperiod")
            .column(Field.FLOW, "stkflow", "indicet")
            .column(Field.REPORTER, "geo", "reporter")
            .column(Field.MARKET, "partner")
            .column(Field.PRODUCT, "sitc06", "product", "becnace", "bclasbec", "prodcom")
            .column(Field.POWER, "unit")
            .column(Field.CURRENCY, "unit")
            .values(headings -> headings.columns("obsvalue").stream()
                    .limit(1)
                    .map(column -> ValueColumn.of(column, "")
                            .in(headings.has("unit") ? BigDecimal.ONE : MILLION, headings.has("unit") ? "" : "EUR"))
                    .toList())
            .keep("stkflow", "EXP", "IMP")
            .keep("indicet", "MIO_EXP_VAL", "MIO_IMP_VAL")
            .keep("unit", "EUR", "THS_EUR", "MIO_EUR")
            .cells(Eurostat::meaning)
            .flow("EXP", Flow.EXPORT)
            .flow("IMP", Flow.IMPORT)
            .flow("MIO_EXP_VAL", Flow.EXPORT)
            .flow("MIO_IMP_VAL", Flow.IMPORT)
            .always(Field.VALUATION, FOB_CIF)
            .in("as unit says, else million EUR")
            .trap("balances, indices and shares stand among the values and are not read")
            .trap("EL and UK instead of GR and GB");

    private Eurostat() {}

    private static Layout flagged(String name) {
        return Layout.named(name)
                .column(Field.STATUS, "obsflag")
                .column(Field.CONFIDENTIALITY, "confstatus")
                .column(Field.VINTAGE, "lastupdate")
                .status(Reason.CONFIDENTIAL, "c", "C")
                .status(Reason.NOT_AVAILABLE, "m", "z")
                .status(Reason.ROUNDED_TO_ZERO, "n")
                .estimated("e", "s", "i")
                .labelled()
                .decimal('.')
                .trap("flags are kept; the last update is the vintage");
    }

    private static Layout bulk(String name) {
        return Layout.named(name)
                .column(Field.PERIOD, "period")
                .column(Field.FLOW, "flow")
                .column(Field.PRODUCT, "productnc")
                .flow("1", Flow.IMPORT)
                .flow("2", Flow.EXPORT)
                .always(Field.CURRENCY, "EUR")
                .always(Field.VALUATION, FOB_CIF)
                .in("EUR; quantity in kg")
                .decimal('.')
                .trap("period 202452 is the year 2024")
                .trap("flow 1 is imports")
                .trap("procedures and kinds of trade are parts that add up");
    }

    private static String meaning(Field field, String text) {
        if (field == Field.POWER || field == Field.CURRENCY) {
            ValueUnit unit = ValueUnit.of(text);
            return field == Field.CURRENCY
                    ? unit.currency().orElse("")
                    : Integer.toString(unit.scale().precision() - 1);
        }
        return Sdmx.meaning(field, text);
    }
}
