package trade.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column.
 *
 * @param name what it holds, in programs' formats: growth
 * @param comparison what tells it from the same column of another comparison: yoy; empty when there is one only
 * @param heading what it holds, for people: 2024-01, or growth
 * @param signed whether people see a plus before what is positive, as in a change
 * @param formula how it comes of other columns, their names in braces, as in {@code {value} − {base}}; those of the total are
 *     {@code {total.value}}; empty where it does not
 */
public record Column(String name, String comparison, String heading, Unit unit, boolean signed, String formula) {

    public Column(String name, String comparison, String heading, Unit unit, boolean signed) {
        this(name, comparison, heading, unit, signed, "");
    }

    public static Column label(String name) {
        return new Column(name, "", name, Unit.LABEL, false);
    }

    public static Column of(String name, String heading, Unit unit) {
        return new Column(name, "", heading, unit, false);
    }

    public static Column signed(String name, String heading, Unit unit) {
        return new Column(name, "", heading, unit, true);
    }

    /** The same column of one comparison among several. */
    public Column in(String comparison) {
        return new Column(name, comparison, heading, unit, signed, formula);
    }

    /** The same, and how it comes of others. */
    public Column by(String how) {
        return new Column(name, comparison, heading, unit, signed, how);
    }

    /** The same with its heading as that gives it. */
    public Column mapHeading(UnaryOperator<String> text) {
        return new Column(name, comparison, text.apply(heading), unit, signed, formula);
    }

    /** The name of the field in programs' formats, its unit included: growth_pct_yoy, base_usd. */
    public String field(Optional<String> currency) {
        String measured = unit == Unit.VALUE
                ? currency.map(code -> "_" + code.toLowerCase(Locale.ROOT)).orElse("")
                : unit.suffix();
        return name + measured + (comparison.isEmpty() ? "" : "_" + comparison);
    }
}
