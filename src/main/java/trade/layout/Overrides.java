package trade.layout;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user says of a dataset because its own words do not, or to overrule them.
 *
 * @param columns the heading of each field
 * @param given what a field is in all rows
 * @param kept by the keys of headings: what a column must hold for its row to be read
 * @param scale what a number of 1 stands for
 */
public record Overrides(
        Map<Field, String> columns,
        Map<Field, String> given,
        Map<String, Set<String>> kept,
        Optional<BigDecimal> scale,
        Optional<String> currency) {

    /** Whether a column is named for a field. */
    boolean names(Headings headings, int column) {
        return columns.values().stream()
                .anyMatch(called -> headings.named(called).contains(column));
    }

    /** The same with headings of more fields. */
    Overrides withColumns(Map<Field, String> more) {
        Map<Field, String> all = new EnumMap<>(more);
        all.putAll(columns);
        return new Overrides(all, given, kept, scale, currency);
    }
}
