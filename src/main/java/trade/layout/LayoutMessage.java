package trade.layout;

import trade.message.MessageKey;
import trade.message.Template;
import trade.message.Text;
import trade.message.TimeSpan;

/** What is said of layouts: what they are called, what is taken care of in them, and what is wrong with a header. */
enum LayoutMessage implements MessageKey {
    // names of layouts that are words
    LONG("long"),
    WIDE("wide"),
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
    // what numbers are in
    THOUSAND_USD("thousand USD"),
    MILLION_USD("million USD"),
    UNIT2("thousand JPY; quantity in what Unit2 says"),
    EUR_KG("EUR; quantity in kg"),
    UNIT("as unit says, else million EUR"),
    KG("USD; quantity is the net weight in kg"),
    HEADING("as the heading says"),
    QTY_UNIT("thousand USD; quantity is the net weight in kg, or else in what QtyUnit says"),
    THOUSAND_SCALE("thousand USD, if --scale does not say otherwise"),
    EUR_SCALE("EUR; --scale says thousands or millions"),
    DVT("USD; quantity in what ĐVT says"),
    UNIT_MEASURE("as UNIT_MEASURE and UNIT_MULT say"),
    TONNES("thousand USD; quantity in tonnes"),
    HEADING_DVT("as the heading or ĐVT says"),
    // what goods are valued at
    FOB_CIF("exports FOB, imports CIF"),
    FAS_CUSTOMS("exports FAS, imports customs value"),
    // what is taken care of
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
    LINE_ABOVE("scale and currency are read from the heading, or from a line above such as Đơn vị: triệu USD"),
    YEAR_BESIDE("a year beside its months is not read; an empty cell is not reported"),
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
    // how layouts are recognised
    OR("{0} or {1}", Text.class, Text.class),
    AND_WHERE("{0}; {1}", Text.class, Text.class),
    FLOW_OF_CODE("{0} {1}", Text.Verbatim.class, MessageKey.class),
    COLUMNS_OF_LONG("a column for the period and one for the value, or one for each flow"),
    COLUMNS_OF_PERIODS("two or more columns headed by periods: 2024-01, Jan-24, T1/2024, 202401"),
    VALUES_IN_YEARS("Exported value in 2023, or Imported value in 2023"),
    REPORTERS_WITH_VALUES("Exporters with Exported value in 2023, or Importers with Imported value in 2023"),
    COMPARED_COLUMNS("a heading that begins with So với, and Tháng 1/2024"),
    // what is wrong with a header
    NO_SUCH_HEADING("no column is headed '{0}'; the headings are {1}", Text.Verbatim.class, Text.class),
    TWO_HEADED_ALIKE("two columns hold the {0}: both are headed '{1}'", Field.class, Text.Verbatim.class),
    TWO_COLUMNS_HOLD(
            "two columns hold the {0}: '{1}' and '{2}'", Field.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_QUANTITY_COLUMN("no column holds a quantity; the headings are {0}", Text.class),
    NO_COLUMN_FOR("no column for the {0}; the headings are {1}", Field.class, Text.class),
    VALUES_IN_CURRENCIES("the columns of values are in {0}", Text.class),
    AND("{0} and {1}", Text.class, Text.class),
    MONTHS_WITHOUT_YEAR("the headings name months, but nothing says of which year"),
    HALF_MONTH("this is a report of half a month, which compares with no month"),
    MONTH_AMONG_YEARS(
            "'{0}' is a month in a column of years; --columns period=HEADING if it holds other periods",
            Text.Verbatim.class),
    MONTH_OR_FISCAL_YEAR("'{0}' may be a month or a fiscal year", Text.Verbatim.class),
    FISCAL_BESIDE_OTHERS(
            "'{0}' is a fiscal year, and '{1}' is not: they do not go together",
            Text.Verbatim.class, Text.Verbatim.class),
    NO_MONTH_OF_DATE("'{0}' is neither the first nor the last day of a month", Text.Verbatim.class),
    DAY_OR_MONTH_FIRST("'{0}' may begin with the day or the month", Text.Verbatim.class),
    FIRST_AND_LAST_DAYS(
            "'{0}' begins a month and '{1}' ends one, so that they may be days",
            Text.Verbatim.class, Text.Verbatim.class),
    READ_AS_FISCAL_YEAR("{0} and the like are read as fiscal years", Text.Verbatim.class),
    READ_BY_LAST_YEAR("{0} is read as the fiscal year that ends in it, {1}", Text.Verbatim.class, TimeSpan.class),
    READ_AS_MONTHS(
            "{0} and the like are read as months; --columns year=HEADING reads them as years", Text.Verbatim.class),
    SEVERAL_MONTHS("the title names several months: {0}", Text.class),
    // what helps
    TAKES_COLUMN_HEADING("--columns takes a heading as it is in the file"),
    TAKES_WHERE_HEADING("--where takes a heading as it is in the file"),
    RENAME_ONE("rename one of them in the file"),
    SAY_QUANTITY("--columns quantity=HEADING says where it is"),
    GIVE_PERIOD("--given period=2024-01 says which it is"),
    SAY_WHERE("--columns {0}={1} says where it is", Text.Verbatim.class, Text.Verbatim.class),
    SAY_WHERE_OR_GIVE(
            "--columns {0}={1} says where it is, or --given period=2024-01 which it is",
            Text.Verbatim.class, Text.Verbatim.class),
    SAY_WHICH("--columns {0}=HEADING says which", Text.Verbatim.class),
    SAY_CURRENCY("--currency says what all of them are in, if they are in the same"),
    GIVE_YEAR("--given year=2024 says it, and so does a file name with a year in it"),
    SAY_MONTH_OR_YEAR(
            "--columns month={0} says that they are months, --columns year={0} that they are fiscal years",
            Text.Verbatim.class),
    GIVE_MONTH_OR_YEAR(
            "--given month={0} says that it is a month, --given year={0} that it is a fiscal year",
            Text.Verbatim.class),
    WRITE_MONTH_OR_YEAR("headings such as Nov-2010 or FY2010-11 say which"),
    KEEP_ONE_KIND("--where HEADING=TEXT keeps the rows of one kind"),
    SAY_DATES("--dates day-first or --dates month-first says which"),
    ADD_UP_DAYS("add days up to months first, as figures are of months and longer"),
    TAKE_WHOLE_MONTH("take the report of the whole month"),
    // what is wrong with an amount
    NO_AMOUNT("'{0}' is not an amount, such as 377bn or 755 million", Text.Verbatim.class),
    NO_UNIT_OF_AMOUNT("'{0}' is not a unit, such as bn, million or tỷ", Text.Verbatim.class),
    AMBIGUOUS_AMOUNT(
            "'{0}' may be {1} or {2}: write it without marks",
            Text.Verbatim.class, Text.Verbatim.class, Text.Verbatim.class),
    NO_NUMBER("'{0}' is not a number", Text.Verbatim.class);

    private final Template template;

    LayoutMessage(String english, Class<?>... kinds) {
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
