package trade.layout.office;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.message.Text;
import trade.reference.OfficeCodes;

/** CEPII's BACI, {@code BACI_HS92_Y2023_V202501.csv}: bilateral trade with both sides reconciled. */
final class Baci {

    private static final Pattern FILE = Pattern.compile("BACI_(HS\\d\\d)_.*(V\\d{6}\\w*)");

    static final Layout CSV = Layout.named(Text.verbatim("CEPII BACI"))
            .recognisedBy("t", "i", "j", "k", "v")
            .column(Field.PERIOD, "t")
            .column(Field.REPORTER, "i")
            .column(Field.MARKET, "j")
            .codes(OfficeCodes.COMTRADE)
            .column(Field.PRODUCT, "k")
            .value(BigDecimal.TEN.pow(3), "v")
            .quantity(BigDecimal.ONE, "t", "q")
            .withTraits(Trait.MIRRORED)
            .cells((field, text) -> field == Field.PRODUCT ? "0".repeat(Math.max(0, 6 - text.length())) + text : text)
            .surroundings(Baci::edition)
            .always(Field.FLOW, "export")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, "FOB")
            .unit(OfficeMessage.TONNES)
            .decimal('.')
            .trap(OfficeMessage.BACI)
            .trap(OfficeMessage.LEADING_ZERO)
            .trap(OfficeMessage.ONLY_ABOVE_ZERO)
            .trap(OfficeMessage.EDITION)
            .build();

    private Baci() {}

    private static Map<Field, String> edition(String title, String file) {
        Matcher name = FILE.matcher(file);
        return name.find() ? Map.of(Field.CLASSIFICATION, name.group(1) + " " + name.group(2)) : Map.of();
    }
}
