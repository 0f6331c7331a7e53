package trade.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/**
 * A table as fields for programs: its context before its columns, and a last field {@code missing} that gives the reason of
 * each empty one. The total is left out, as it would be counted with the rows.
 */
public final class ExactFields {

    /** What says what amounts are of; it stands before them, be it of all rows or of each. */
    private static final Set<String> OF_AMOUNTS = Set.of(ColumnName.BASIS.toString(), ColumnName.SHARE_OF.toString());

    private ExactFields() {}

    static List<String> names(Table table) {
        List<String> names = new ArrayList<>();
        table.context().keySet().stream()
                .filter(field -> !OF_AMOUNTS.contains(field))
                .forEach(names::add);
        int labels = labels(table);
        columns(table).limit(labels).forEach(names::add);
        table.context().keySet().stream().filter(OF_AMOUNTS::contains).forEach(names::add);
        columns(table).skip(labels).forEach(names::add);
        if (hasNumbers(table)) {
            names.add("missing");
        }
        return names;
    }

    /** How many columns there are up to the last that says what a row is of. */
    private static int labels(Table table) {
        List<Column> columns = table.columns();
        int first = 0;
        while (first < columns.size() && columns.get(first).unit() != Unit.LABEL) {
            first++;
        }
        int end = first;
        while (end < columns.size() && columns.get(end).unit() == Unit.LABEL && !isOfAmounts(columns.get(end))) {
            end++;
        }
        return end == first ? 0 : end;
    }

    private static boolean isOfAmounts(Column column) {
        return column.name() == ColumnName.BASIS || column.name() == ColumnName.UNIT;
    }

    private static boolean hasNumbers(Table table) {
        return table.columns().stream().anyMatch(column -> column.unit() != Unit.LABEL);
    }

    static Stream<String> columns(Table table) {
        return table.columns().stream().map(column -> column.field(table.currency()));
    }

    /** The rows and the rest of the total. */
    static Stream<List<Cell>> rows(Table table) {
        return Stream.concat(table.rows().stream(), table.rest().stream());
    }

    static List<String> values(Table table, List<Cell> row) {
        List<String> values = new ArrayList<>();
        List<String> ofAmounts = new ArrayList<>();
        table.context()
                .forEach((field, text) -> (OF_AMOUNTS.contains(field) ? ofAmounts : values).add(text.toString()));
        int labels = labels(table);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i == labels) {
                values.addAll(ofAmounts);
            }
            values.add(exact(row.get(i)));
            if (row.get(i) instanceof Cell.Missing reason) {
                Column column = table.columns().get(i);
                missing.add(column.field(table.currency()) + ": " + reason.reason());
            }
        }
        if (hasNumbers(table)) {
            values.add(String.join("; ", missing));
        }
        return values;
    }

    /** A number plain and exact. */
    public static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A number plain and exact, a label as it is, nothing for what is missing. */
    static String exact(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return exact(value.number());
        }
        return cell instanceof Cell.Label label ? label.text().toString() : "";
    }
}
