package trade.layout.office;

import java.math.BigDecimal;
import java.util.Optional;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.LayoutBuilder;
import trade.layout.LayoutMessage;
import trade.layout.ValueColumn;
import trade.layout.ValueUnit;
import trade.message.Text;

/** Eurostat: Comext by SDMX-CSV and in bulk, and the other databases with partners by SDMX-CSV. */
final class Eurostat {

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    static final Layout COMEXT = flagged(Text.verbatim("Eurostat Comext, SDMX-CSV"))
            .recognisedBy(
                    "reporter|geo|declarant",
                    "partner",
                    "flow",
                    "indicators",
                    "TIME_PERIOD|TIME|PERIOD",
                    "OBS_VALUE|Value|INDICATOR_VALUE")
            .column(Field.PERIOD, "TIME_PERIOD", "TIME", "PERIOD")
            .column(Field.FLOW, "flow")
            .column(Field.REPORTER, "reporter", "geo", "declarant")
            .column(Field.MARKET, "partner")
            .column(Field.PRODUCT, "product")
            .column(Field.POWER, "indicators")
            .value(BigDecimal.ONE, "OBS_VALUE", "Value", "INDICATOR_VALUE")
            .quantity(BigDecimal.ONE, "kg", "OBS_VALUE", "Value", "INDICATOR_VALUE")
            .keep(Measure.VALUE, "indicators", "VALUE_IN_EUROS", "VALUE_EUR")
            .keep(Measure.QUANTITY, "indicators", "QUANTITY_IN_100KG", "QUANTITY_KG")
            .cells((field, text) ->
                    field == Field.POWER ? (text.equals("QUANTITY_IN_100KG") ? "2" : "0") : Sdmx.meaning(field, text))
            .flow("1", Flow.IMPORT)
            .flow("2", Flow.EXPORT)
            .flow("3", Flow.RE_EXPORT)
            .always(Field.CURRENCY, "EUR")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(OfficeMessage.EUR_KG)
            .trap(OfficeMessage.INDICATORS)
            .trap(OfficeMessage.FLOW_1_IMPORTS)
            .build();

    static final Layout BULK = bulk(OfficeMessage.BULK)
            .recognisedBy("reporter", "partner", "PRODUCT_NC", "flow", "period", "VALUE_EUR")
            .column(Field.REPORTER, "reporter")
            .column(Field.MARKET, "partner")
            .value(BigDecimal.ONE, "VALUE_EUR")
            .quantity(BigDecimal.ONE, "kg", "QUANTITY_KG")
            .partsIn("TRADE_TYPE", "STAT_PROCEDURE", "SUPPL_UNIT")
            .build();

    static final Layout OLD_BULK = bulk(OfficeMessage.BULK_2024)
            .recognisedBy(
                    "DECLARANT|DECLARANT_ISO", "partner|PARTNER_ISO", "PRODUCT_NC", "flow", "period", "VALUE_IN_EUROS")
            .column(Field.REPORTER, "DECLARANT_ISO", "DECLARANT")
            .column(Field.MARKET, "PARTNER_ISO", "partner")
            .value(BigDecimal.ONE, "VALUE_IN_EUROS")
            .quantity(BigDecimal.ONE, "kg", "QUANTITY_IN_KG")
            .partsIn("TRADE_TYPE", "STAT_REGIME", "SUPP_UNIT")
            .build();

    static final Layout GENERAL = flagged(Text.verbatim("Eurostat, SDMX-CSV"))
            .recognisedBy("DATAFLOW|STRUCTURE", "geo|reporter", "partner", "TIME_PERIOD", "OBS_VALUE")
            .recognisedWhen(
                    headings -> headings.has("stk_flow") || headings.has("indic_et"),
                    LayoutMessage.OR.with("stkflow", "indicet"))
            .column(Field.PERIOD, "TIME_PERIOD")
            .column(Field.FLOW, "stk_flow", "indic_et")
            .column(Field.REPORTER, "geo", "reporter")
            .column(Field.MARKET, "partner")
            .column(Field.PRODUCT, "sitc06", "product", "bec_nace", "bclas_bec", "prodcom", "indic")
            .column(Field.POWER, "unit")
            .column(Field.CURRENCY, "unit")
            .values(headings -> headings.columns("OBS_VALUE").stream()
                    .limit(1)
                    .map(column -> ValueColumn.of(column, "")
                            .withUnit(
                                    headings.has("unit") ? BigDecimal.ONE : MILLION,
                                    headings.has("unit") ? Optional.empty() : Optional.of("EUR")))
                    .toList())
            .keep("stk_flow", "EXP", "IMP")
            .keep("indic_et", "MIO_EXP_VAL", "MIO_IMP_VAL", "TRD_VAL")
            .keep("unit", "EUR", "THS_EUR", "MIO_EUR", "MIO_EUR_NSA")
            .cells(Eurostat::meaning)
            .flow("EXP", Flow.EXPORT)
            .flow("IMP", Flow.IMPORT)
            .flow("MIO_EXP_VAL", Flow.EXPORT)
            .flow("MIO_IMP_VAL", Flow.IMPORT)
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(OfficeMessage.UNIT)
            .trap(OfficeMessage.BALANCES)
            .trap(OfficeMessage.ADJUSTED)
            .trap(OfficeMessage.EL)
            .build();

    private Eurostat() {}

    private static LayoutBuilder flagged(Text name) {
        return Layout.named(name)
                .column(Field.STATUS, "OBS_FLAG")
                .column(Field.CONFIDENTIALITY, "CONF_STATUS")
                .column(Field.VINTAGE, "LAST UPDATE")
                .status(Field.STATUS, Reason.CONFIDENTIAL, "c")
                .status(Field.CONFIDENTIALITY, Reason.CONFIDENTIAL, Sdmx.WITHHELD)
                .status(Field.STATUS, Reason.NOT_AVAILABLE, "m", "z")
                .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "n")
                .estimated("e", "s", "i")
                .withTraits(Trait.LABELLED)
                .decimal('.')
                .trap(OfficeMessage.FLAGS_UPDATE);
    }

    private static LayoutBuilder bulk(Text name) {
        return Layout.named(name)
                .column(Field.PERIOD, "period")
                .column(Field.FLOW, "flow")
                .column(Field.PRODUCT, "PRODUCT_NC")
                .flow("1", Flow.IMPORT)
                .flow("2", Flow.EXPORT)
                .always(Field.CURRENCY, "EUR")
                .always(Field.VALUATION, OfficeMessage.FOB_CIF)
                .unit(OfficeMessage.EUR_KG)
                .decimal('.')
                .trap(OfficeMessage.PERIOD_52)
                .trap(OfficeMessage.FLOW_1_IMPORTS)
                .trap(OfficeMessage.PROCEDURES);
    }

    private static String meaning(Field field, String text) {
        if (field == Field.POWER || field == Field.CURRENCY) {
            ValueUnit unit = ValueUnit.of(text);
            return field == Field.CURRENCY
                    ? unit.currency().orElse("")
                    : Integer.toString(unit.scale().precision() - 1);
        }
        return field == Field.PRODUCT && text.equals("ET-T") ? "TOTAL" : Sdmx.meaning(field, text);
    }
}
