package trade.layout.office;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.Flow;
import trade.cube.Reason;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.layout.ValueUnit;
import trade.message.Text;

/** SDMX-CSV 1 and 2 as OECD, ECB, national offices and formerly the IMF serve it, with codes, labels or both. */
final class Sdmx {

    private static final Set<String> WORLD = Set.of("W", "W0", "W00", "WLD", "WORLD", "W1", "WXD", "_T");

    /** CL_CONF_STATUS but for F, which is free. */
    static final String[] WITHHELD = {
        "C", "N", "D", "S", "A", "G", "O", "T", "M", "B", "E", "I", "J", "K", "P", "R", "c"
    };

    static final Layout CSV = Layout.named(Text.verbatim("SDMX-CSV"))
            .recognisedBy(
                    "STRUCTURE|STRUCTURE_ID|DATAFLOW|KEYFAMILY|KEY",
                    "REF_AREA|REPORTER|REPORTING_COUNTRY|REPORTER_AREA|GEO|COUNTRY",
                    "TIME_PERIOD",
                    "OBS_VALUE")
            .column(Field.PERIOD, "TIME_PERIOD")
            .column(
                    Field.FLOW,
                    "TRADE_FLOW",
                    "TRD_FLOW",
                    "FLOW",
                    "TRADE_DIRECTION",
                    "ACCOUNTING_ENTRY",
                    "INDICATOR",
                    "TRANSACTION")
            .column(Field.REPORTER, "REF_AREA", "REPORTER", "REPORTING_COUNTRY", "REPORTER_AREA", "GEO", "COUNTRY")
            .column(Field.MARKET, "COUNTERPART_AREA", "PARTNER", "COUNT_AREA", "COUNTERPART_COUNTRY", "PARTNER_COUNTRY")
            .column(
                    Field.PRODUCT,
                    "TRD_PRODUCT",
                    "PRODUCT_CODE",
                    "PRODUCT",
                    "COMMODITY",
                    "COMMODITY_CODE",
                    "HS",
                    "SITC",
                    "CPA")
            .column(Field.CURRENCY, "UNIT_MEASURE", "CURRENCY", "UNIT")
            .column(Field.POWER, "UNIT_MULT", "UNIT_MEASURE", "UNIT")
            .column(Field.STATUS, "OBS_STATUS")
            .column(Field.CONFIDENTIALITY, "CONF_STATUS", "OBS_CONF")
            .column(Field.VINTAGE, "LAST UPDATE")
            .value(BigDecimal.ONE, "OBS_VALUE")
            .onlyValues("TRANSFORMATION", "N", "_Z", "")
            .onlyValues("PRICE_BASE", "V", "_Z", "")
            .keep("ACTION", "I", "A", "R", "M", "")
            .keep("TRD_SUFFIX", "VAL")
            .keep("ADJUSTMENT", "N", "NSA", "_Z", "")
            .cells(Sdmx::meaning)
            .flow("X", Flow.EXPORT)
            .flow("M", Flow.IMPORT)
            .flow("RX", Flow.RE_EXPORT)
            .flow("RM", Flow.RE_IMPORT)
            // transactions of the national accounts, goods with services
            .flow("P6", Flow.EXPORT)
            .flow("P7", Flow.IMPORT)
            .flow("C", Flow.EXPORT)
            .flow("D", Flow.IMPORT)
            .keep("INDICATOR", "TXG_FOB_USD", "TMG_CIF_USD")
            .flow("TXG_FOB_USD", Flow.EXPORT)
            .flow("TMG_CIF_USD", Flow.IMPORT)
            .status(Field.STATUS, Reason.CONFIDENTIAL, "Q")
            .status(Field.CONFIDENTIALITY, Reason.CONFIDENTIAL, WITHHELD)
            .status(Field.STATUS, Reason.NOT_AVAILABLE, "M", "L", "O", "S", "H")
            .status(Field.STATUS, Reason.ROUNDED_TO_ZERO, "N")
            .estimated("E", "I", "F")
            .withTraits(Trait.LABELLED)
            .unit("as UNIT_MEASURE and UNIT_MULT say", "theo UNIT_MEASURE và UNIT_MULT")
            .decimal('.')
            .trap("UNIT_MULT is applied", "có nhân theo UNIT_MULT")
            .trap("labels in columns or cells of their own are not read", "nhãn ở cột hoặc ô riêng không được đọc")
            .trap(
                    "rows that ACTION deletes, and adjusted series, are left out",
                    "bỏ các dòng bị ACTION xóa và các chuỗi đã điều chỉnh")
            .trap(
                    "annual rates, growth and constant prices are not read, nor are purchasing power parities",
                    "không đọc mức quy năm, tốc độ tăng, giá so sánh, và ngang giá sức mua")
            .trap(OfficeMessage.FLAGS)
            .build();

    /** What is in prices of another year is in no currency: CLV15_MEUR. */
    private static final Pattern CONSTANT_PRICES = Pattern.compile("CLV|PYP");

    private Sdmx() {}

    static String meaning(Field field, String text) {
        return switch (field) {
            case MARKET -> WORLD.contains(text) ? "World" : text;
            case PRODUCT -> text.equals("_T") ? "TOTAL" : text;
            case CURRENCY -> {
                Matcher ofOtherYear = CONSTANT_PRICES.matcher(text);
                yield ofOtherYear.lookingAt()
                        ? ofOtherYear.group()
                        : ValueUnit.of(text).clearCurrency().orElse(text);
            }
            // MIO_EUR is a currency and a power of ten
            case POWER ->
                text.matches("-?\\d*")
                        ? text
                        : Integer.toString(ValueUnit.of(text).scale().precision() - 1);
            default -> text;
        };
    }
}
