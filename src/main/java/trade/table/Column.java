package trade.table;

import java.util.Locale;
import java.util.Optional;

/**
 * A column.
 *
 * @param name what it holds, in programs' formats: growth
 * @param comparison what tells it from the same column of another comparison: yoy; empty when there is one only
 * @param heading what it holds, for people: 2024-01, or growth
 * @param signed whether people see a plus before what is positive, as in a change
 */
public record Column(String name, String comparison, String heading, Unit unit, boolean signed) {

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
        return new Column(name, comparison, heading, unit, signed);
    }

    /** The name of the field in programs' formats, its unit included: growth_pct_yoy, base_usd. */
    public String field(Optional<String> currency) {
        String measured = unit == Unit.VALUE
                ? currency.map(code -> "_" + code.toLowerCase(Locale.ROOT)).orElse("")
                : unit.suffix();
        return name + measured + (comparison.isEmpty() ? "" : "_" + comparison);
    }
}
