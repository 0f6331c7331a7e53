package trade.layout.office;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;

/** What is said of the layouts of offices: what they are called, what their numbers are in, and what is taken care of in them. */
enum OfficeMessage implements MessageKey {
    COMTRADE_2022("UN Comtrade before 2023"),
    COMTRADE_JSON("UN Comtrade before 2023, names of its JSON"),
    BULK("Eurostat Comext, bulk"),
    BULK_2024("Eurostat Comext, bulk before 2025"),
    CENSUS_COUNTRY("US Census by country"),
    CUSTOMS_GOODS("Vietnam Customs 2X, 2N, 3X, 3N"),
    CUSTOMS_COUNTRIES("Vietnam Customs 5X, 5N"),
    PRESS("Vietnam press table"),
    STATISTICS("Vietnam statistics office"),
    WITS_QUERY("WITS query"),
    WITS_PROFILE("WITS profile"),
    TRADE_MAP_MARKETS("Trade Map, markets or products"),
    TRADE_MAP_REPORTERS("Trade Map, reporters"),
    THOUSAND_USD("thousand USD"),
    MILLION_USD("million USD"),
    UNIT2("thousand JPY; quantity in what Unit2 says"),
    EUR_KG("EUR; quantity in kg"),
    UNIT("as unit says, else million EUR"),
    KG("USD; quantity is the net weight in kg"),
    QTY_UNIT("thousand USD; quantity is the net weight in kg, or else in what QtyUnit says"),
    THOUSAND_SCALE("thousand USD, if --scale does not say otherwise"),
    EUR_SCALE("EUR; --scale says thousands or millions"),
    DVT("USD; quantity in what ĐVT says"),
    UNIT_MEASURE("as UNIT_MEASURE and UNIT_MULT say"),
    TONNES("thousand USD; quantity in tonnes"),
    HEADING_DVT("as the heading or ĐVT says"),
    FOB_CIF("exports FOB, imports CIF"),
    FAS_CUSTOMS("exports FAS, imports customs value"),
    UNPUBLISHED("months that are not published yet hold 0"),
    APOSTROPHES("codes stand between apostrophes"),
    JAPAN("country numbers are Japan's own; those not known are shown as Japan 999"),
    FLOW_1_EXPORTS("flow 1 is exports"),
    INDICATORS("values and quantities share a column: told apart by indicators"),
    FLOW_1_IMPORTS("flow 1 is imports"),
    BALANCES("balances, indices and shares stand among the values and are not read"),
    EL("EL and UK instead of GR and GB"),
    FLAGS_UPDATE("flags are kept; the last update is the vintage"),
    PERIOD_52("period 202452 is the year 2024"),
    PROCEDURES("procedures and kinds of trade are parts that add up"),
    SECOND_PARTNERS("second partners, modes of transport and customs procedures are parts of rows beside them"),
    COMMA_MORE("rows may have a comma more than the header"),
    MONTH_52("month 52 is the year"),
    LATIN_1("names may be in Latin-1; codes are read"),
    NOT_M49("842, 251, 757, 579, 699 and 490 are not as in M49"),
    WEIGHT_ZERO("a weight of 0 is not known"),
    NO_ISO("partners without an ISO code are told by their number"),
    THOUSANDS_HEADING("thousands are said in the heading only"),
    HEADER_AGAIN("header lines may come again inside"),
    REGIONS("regions stand among the partners"),
    BOTH_FLOWS("both flows in one row"),
    THOUSANDS_NOWHERE("thousands are said nowhere in the file"),
    APOSTROPHE("codes begin with an apostrophe"),
    FIRST_WORLD("the first row is the world"),
    OPEC("groups such as OPEC stand among the countries"),
    IYR("IYR and EYR are sums of months so far"),
    ADJUSTED_WORLD("the seasonally adjusted world is left out"),
    ALL_VAL("ALL_VAL_MO are exports, GEN_VAL_MO imports; _YR are sums of months so far"),
    DOMESTIC("domestic and foreign goods, and groups of countries, are parts or sums of other rows"),
    FILE_NAME("the year, and whether they are exports or imports, stand in the file name only"),
    GOODS_GROUP("a group that is no market is one of goods"),
    NAME_TWICE("a name can come twice"),
    SEMICOLONS("semicolons, decimal comma, points between thousands"),
    MONTH_2012("2012M12 is a month"),
    CAPITALS("a country stands in capitals above its goods and is not repeated"),
    NAME_GOES_ON("its name may go on in the next line"),
    HALF_MONTHS("the month is in the title or the file name; half months are refused"),
    SO_FAR("months so far are not read"),
    POINTS("points between thousands"),
    UNIT_MULT("UNIT_MULT is applied"),
    LABELS("labels in columns or cells of their own are not read"),
    ACTION("rows that ACTION deletes, and adjusted series, are left out"),
    FLAGS("flags are kept"),
    BACI("i exports to j: each row is an export of i and an import of j"),
    LEADING_ZERO("product codes keep their leading zero"),
    ONLY_ABOVE_ZERO("only trade above zero is there, so what is absent is not reported"),
    EDITION("classification and version are read from the file name and not mixed"),
    SO_FAR_AND_RATES("months so far and rates are not read"),
    VALUES_IN_YEARS("Exported value in 2023, or Imported value in 2023"),
    REPORTERS_WITH_VALUES("Exporters with Exported value in 2023, or Importers with Imported value in 2023"),
    COMPARED_COLUMNS("a heading that begins with So với, and Tháng 1/2024"),
    HALF_MONTH("this is a report of half a month, which compares with no month"),
    SEVERAL_MONTHS("the title names several months: {0}", Text.class),
    TAKE_WHOLE_MONTH("take the report of the whole month");

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
