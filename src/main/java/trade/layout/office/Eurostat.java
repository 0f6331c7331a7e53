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

    private static final Text FLOW_1_IMPORTS = Text.bilingual("flow 1 is imports", "mã 1 là nhập khẩu");

    private static final Text EUR_KG = Text.bilingual("EUR; quantity in kg", "EUR; lượng tính bằng kg");

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
            .unit(EUR_KG)
            .trap(
                    "values and quantities share a column: told apart by indicators",
                    "trị giá và lượng chung một cột: phân biệt theo indicators")
            .trap(FLOW_1_IMPORTS)
            .build();

    static final Layout BULK = bulk(Text.bilingual("Eurostat Comext, bulk", "Eurostat Comext, tệp tổng hợp", "bulk"))
            .recognisedBy("reporter", "partner", "PRODUCT_NC", "flow", "period", "VALUE_EUR")
            .column(Field.REPORTER, "reporter")
            .column(Field.MARKET, "partner")
            .value(BigDecimal.ONE, "VALUE_EUR")
            .quantity(BigDecimal.ONE, "kg", "QUANTITY_KG")
            .partsIn("TRADE_TYPE", "STAT_PROCEDURE", "SUPPL_UNIT")
            .build();

    static final Layout OLD_BULK = bulk(Text.bilingual(
                    "Eurostat Comext, bulk before 2025", "Eurostat Comext, tệp tổng hợp trước 2025", "bulk_2024"))
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
            .unit("as unit says, else million EUR", "theo cột unit, nếu không có thì triệu EUR")
            .trap(
                    "balances, indices and shares stand among the values and are not read",
                    "cán cân, chỉ số và tỷ trọng nằm lẫn trong trị giá và không được đọc")
            .trap("seasonally adjusted series are not read", "chuỗi đã điều chỉnh mùa vụ không được đọc")
            .trap("EL and UK instead of GR and GB", "EL và UK thay cho GR và GB")
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
                .trap(
                        "flags are kept; the last update is the vintage",
                        "giữ các ký hiệu tình trạng số liệu; lần cập nhật cuối là lần công bố");
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
                .unit(EUR_KG)
                .decimal('.')
                .trap("period 202452 is the year 2024", "kỳ 202452 là năm 2024")
                .trap(FLOW_1_IMPORTS)
                .trap(
                        "procedures and kinds of trade are parts that add up",
                        "thủ tục và loại hình thương mại là các phần cộng lại được");
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
