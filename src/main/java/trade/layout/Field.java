package trade.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import trade.message.MessageKey;
import trade.message.Template;

/** What a column may hold. */
public enum Field implements MessageKey {
    PERIOD,
    YEAR,
    /** Or the quarter, of the year in a column of its own; where there is none, the whole period. */
    MONTH,
    FLOW,
    REPORTER,
    MARKET,
    PRODUCT,
    VALUE,
    /** The values, or quantities, of exports, in a column beside that of imports. */
    EXPORT,
    IMPORT,
    QUANTITY,
    /** What the quantity of a row is in. */
    UNIT,
    /** Why a number is not there, or is not sure; {@code missing} in what is printed for programs. */
    STATUS,
    CONFIDENTIALITY,
    /** How many zeros to add: 6 for millions. */
    POWER,
    CURRENCY,
    VALUATION,
    /** Products of two classifications, such as HS and SITC, are the same trade twice. */
    CLASSIFICATION,
    /** Of a classification: from one to the next, goods move to other codes. */
    EDITION,
    /** Which publication of a figure it is: estimate, preliminary or final, or the day of its publication. */
    VINTAGE,
    /** How sure the office is of it, where another column says when it was published. */
    FINALITY,
    PUBLISHED;

    /** What tells apart several publications of one figure. */
    public static final List<Field> OF_VINTAGE = List.of(VINTAGE, FINALITY, PUBLISHED);

    /** The headings that this program writes, so that no table is looked up for them. */
    private static final Map<String, Field> WRITTEN = Map.ofEntries(
            Map.entry("period", PERIOD),
            Map.entry("year", YEAR),
            Map.entry("month", MONTH),
            Map.entry("flow", FLOW),
            Map.entry("reporter", REPORTER),
            Map.entry("market", MARKET),
            Map.entry("product", PRODUCT),
            Map.entry("value", VALUE),
            Map.entry("quantity", QUANTITY),
            Map.entry("unit", UNIT),
            Map.entry("missing", STATUS),
            Map.entry("vintage", VINTAGE));

    private final Template template = new Template(name().toLowerCase(Locale.ROOT));

    /** The field whose column this program heads with that key. */
    static Optional<Field> written(String key) {
        return Optional.ofNullable(WRITTEN.get(key));
    }

    /** Whether a heading is a word for it, in plain words. */
    public boolean isCalled(String heading) {
        return HeadingWord.of(heading)
                .flatMap(HeadingWord::alone)
                .filter(this::equals)
                .isPresent();
    }

    /** Whether each row has a number of its own of it. */
    public boolean holdsNumbers() {
        return this == VALUE || this == QUANTITY || this == EXPORT || this == IMPORT;
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
