package trade.layout.office;

import java.math.BigDecimal;
import trade.layout.Field;
import trade.layout.Layout;
import trade.layout.Layout.Trait;
import trade.message.Text;

/** UNdata's trade of goods: what each country trades with all partners together. */
final class UnData {

    static final Layout GOODS = Layout.named(Text.verbatim("UNdata"))
            .recognisedBy("Country or Area", "Comm. Code", "Flow", "Trade (USD)")
            .column(Field.PERIOD, "Year")
            .column(Field.FLOW, "Flow")
            .column(Field.REPORTER, "Country or Area")
            .column(Field.PRODUCT, "Comm. Code")
            .value(BigDecimal.ONE, "Trade (USD)")
            .quantity(BigDecimal.ONE, "kg", "Weight (kg)")
            .withTraits(Trait.ZERO_QUANTITY_IS_UNKNOWN)
            .cells((field, text) -> field == Field.PRODUCT ? ProductCodes.ofEvenLength(text) : text)
            .always(Field.MARKET, "World")
            .always(Field.CURRENCY, "USD")
            .always(Field.VALUATION, OfficeMessage.FOB_CIF)
            .unit(OfficeMessage.KG)
            .decimal('.')
            .trap(
                    "the country is the reporter; its partners are all together",
                    "nước trong bảng là nước báo cáo; mọi đối tác tính gộp")
            .trap(OfficeMessage.LEADING_ZERO)
            .trap(OfficeMessage.WEIGHT_ZERO)
            .build();

    private UnData() {}
}
