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
 */
public record Column(Text name, String comparison, Text heading, Unit unit, boolean signed, Text formula) {

    /** Of words, which are called for programs what its heading is in English. */
    public static Column label(Text heading) {
        return label(heading, heading);
    }

    public static Column label(Text name, Text heading) {
        return new Column(name, "", heading, Unit.LABEL, false, Text.NONE);
    }

    public static Column of(Text name, Text heading, Unit unit) {
        return new Column(name, "", heading, unit, false, Text.NONE);
    }

    public static Column signed(Text name, Text heading, Unit unit) {
        return new Column(name, "", heading, unit, true, Text.NONE);
    }

    /** The same column of one comparison among several. */
    public Column ofComparison(String suffix) {
        return new Column(name, suffix, heading, unit, signed, formula);
    }

    /** The same, and how it comes of others. */
    public Column withFormula(Text how) {
        return new Column(name, comparison, heading, unit, signed, how);
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
