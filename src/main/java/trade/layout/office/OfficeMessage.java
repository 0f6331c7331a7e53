package trade.layout.office;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What is said of the layouts of offices: what they are called, what their numbers are in, and what is taken care of in them. */
enum OfficeMessage implements MessageKey {
    OF_SEVERAL_LAYOUTS("the headings are those of several layouts: {0}", Text.class),
    HEAD_PLAINLY("headings in plain words, such as period, market and value, are taken for no office's"),
    THOUSAND_USD("thousand USD"),
    MILLION_USD("million USD"),
    KG("USD; quantity is the net weight in kg"),
    FOB_CIF("exports FOB, imports CIF"),
    FAS_CUSTOMS("exports FAS, imports customs value"),
    UNPUBLISHED("months that are not published yet hold 0"),
    COMMA_MORE("rows may have a comma more than the header"),
    WEIGHT_ZERO("a weight of 0 is not known"),
    REGIONS("regions stand among the partners"),
    BOTH_FLOWS("both flows in one row"),
    REGIONS_REPORT("regions stand among the reporters"),
    REGION_WISE("in this report regions and their countries stand one below the other"),
    TAKE_COUNTRY_WISE("take the report by country, Country-wise"),
    FLAGS("flags are kept"),
    LEADING_ZERO("product codes keep their leading zero"),
    HALF_MONTH("this is a report of half a month, and does not say of which"),
    SEVERAL_MONTHS("the title names several months: {0}", Text.class),
    NAME_HALF_MONTH("a file name such as 2024-T01K1-5X says it, where the title says no month");

    private final Template template;

    OfficeMessage(String english, Class<?>... kinds) {
        template = new Template(english, kinds);
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public String toString() {
        return template.english();
    }
}
