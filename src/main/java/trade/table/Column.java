package trade.table;

import java.util.Locale;
import java.util.Optional;
import trade.message.Text;

/**
 * A column.
 *
 * @param name what it holds, in programs' formats: growth
 * @param comparison what tells it from the same column of another comparison: yoy; empty when there is one only
 * @param heading what it holds, for people: 2024-01, or growth
 * @param signed whether people see a plus before what is positive, as in a change
 * @param formula how it comes of other columns, which are its {@link Text.FieldName}s, or in words; none where it does not
 * @param of what the total is of, for labels where that is not all; what a share is of, where that is not the total; what a rank is by,
 *     where that is not the value
 */
public record Column(Text name, String comparison, Text heading, Unit unit, boolean signed, Text formula, Text of) {

    private Column(Text name, Text heading, Unit unit, boolean signed) {
        this(name, "", heading, unit, signed, Text.NONE, Text.NONE);
    }

    /** Of words, which are called for programs what its heading is in English. */
    public static Column label(Text heading) {
        return label(heading, heading);
    }

    public static Column label(Text name, Text heading) {
        return new Column(name, heading, Unit.LABEL, false);
    }

    public static Column of(Text name, Text heading, Unit unit) {
        return new Column(name, heading, unit, false);
    }

    public static Column signed(Text name, Text heading, Unit unit) {
        return new Column(name, heading, unit, true);
    }

    /** The same column of one comparison among several. */
    public Column ofComparison(String suffix) {
        return new Column(name, suffix, heading, unit, signed, formula, of);
    }

    /** The same, and how it comes of others. */
    public Column withFormula(Text how) {
        return new Column(name, comparison, heading, unit, signed, how, of);
    }

    /** The same, and what it is of. */
    public Column withOf(Text what) {
        return new Column(name, comparison, heading, unit, signed, formula, what);
    }

    public boolean isNumber() {
        return unit != Unit.LABEL;
    }

    /** Whether less is better, as the first place is the best. */
    public boolean isPlace() {
        return unit == Unit.RANK && !signed;
    }

    /** Whether it holds that, whatever the comparison. */
    public boolean isNamed(Text other) {
        return name.equals(other);
    }

    /** The name of the field in programs' formats, its unit included: growth_pct_yoy, base_usd. */
    public String field(Optional<String> currency) {
        return name + fieldSuffix(currency);
    }

    /** What the field has behind its name: _pct_yoy. */
    String fieldSuffix(Optional<String> currency) {
        String measured = unit == Unit.VALUE
                ? currency.map(code -> "_" + code.toLowerCase(Locale.ROOT)).orElse("")
                : unit.suffix();
        return measured + (comparison.isEmpty() ? "" : "_" + comparison);
    }
}
