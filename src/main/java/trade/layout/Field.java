package trade.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import trade.message.MessageKey;
import trade.message.Template;

/** What a column may hold, and the headings, as {@link Headings#key} spells them, that say so in nobody's layout. */
public enum Field implements MessageKey {
    PERIOD("period", "date", "time", "timeperiod", "refperiod", "ky", "thoigian"),
    YEAR("year", "nam", "refyear"),
    /** Or the quarter, of the year in a column of its own; where there is none, the whole period. */
    MONTH("month", "thang", "refmonth", "quarter", "quy"),
    FLOW("flow", "tradeflow", "direction", "luong", "chieu", "xuatnhap", "xuatnhapkhau", "xnk"),
    REPORTER("reporter", "reportername", "reportingcountry", "nuocbaocao"),
    MARKET(
            "market",
            "partner",
            "partnername",
            "tradingpartner",
            "partnercountry",
            "country",
            "countryname",
            "destination",
            "importers",
            "thitruong",
            "nuoc",
            "quocgia",
            "doitac"),
    PRODUCT(
            "product",
            "commodity",
            "productcode",
            "commoditycode",
            "hs",
            "hscode",
            "cmdcode",
            "goods",
            "mathang",
            "sanpham",
            "hanghoa",
            "nhomhang",
            "mahs"),
    VALUE("value", "tradevalue", "primaryvalue", "amount", "trigia", "giatri", "kimngach"),
    QUANTITY("quantity", "qty", "netweight", "netwgt", "weight", "soluong", "khoiluong"),
    /** What the quantity of a row is in. */
    UNIT("unit", "quantityunit", "qtyunit", "donvi", "donvitinh", "dvt"),
    /** Why a number is not there, or is not sure; {@code missing} in what is printed for programs. */
    STATUS("obsstatus", "obsflag", "flag", "missing"),
    CONFIDENTIALITY("confstatus", "obsconf"),
    /** How many zeros to add: 6 for millions. */
    POWER("unitmult"),
    CURRENCY("currency", "currencycode", "tiente", "loaitien"),
    VALUATION("valuation"),
    /** Products of two classifications, such as HS and SITC, are the same trade twice. */
    CLASSIFICATION("classification", "nomenclature"),
    /** Of a classification: from one to the next, goods move to other codes. */
    EDITION("hsedition", "hsversion", "hsrevision"),
    /** Which publication of a figure it is: estimate, preliminary or final, or the day of its publication. */
    VINTAGE("vintage", "release", "revision", "estimateorfinal"),
    /** How sure the office is of it, where another column says when it was published. */
    FINALITY("status", "datastatus", "loaisolieu", "tinhtrang"),
    PUBLISHED("published", "publicationdate", "datepublished", "releasedate", "ngaycongbo");

    /** What tells apart several publications of one figure. */
    public static final List<Field> OF_VINTAGE = List.of(VINTAGE, FINALITY, PUBLISHED);

    private final Set<String> headings;
    private final Template template = new Template(name().toLowerCase(Locale.ROOT));

    Field(String... headings) {
        this.headings = Set.of(headings);
    }

    public boolean isCalled(String key) {
        return headings.contains(key);
    }

    /** Whether a heading that is none of the known ones has a word of them. */
    boolean isLike(String key) {
        return headings.stream().anyMatch(heading -> heading.length() > 2 && key.contains(heading));
    }

    /** Whether rows that differ in it cannot be added up. */
    public boolean mustBeOne() {
        return this == CURRENCY || this == VALUATION || this == CLASSIFICATION || tellsVintage();
    }

    /** Whether it tells apart several publications of one figure. */
    public boolean tellsVintage() {
        return OF_VINTAGE.contains(this);
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
