package trade.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;
import trade.table.Unit;

/**
 * A table as fields for programs: its context before its columns, and a last field {@code missing} that gives the reason of
 * each empty one. The total is left out, as it would be counted with the rows.
 */
public final class ExactFields {

    private ExactFields() {}

    static List<String> names(Table table) {
        List<String> names = new ArrayList<>(table.context().keySet());
        columns(table).forEach(names::add);
        if (hasNumbers(table)) {
            names.add("missing");
        }
        return names;
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
        table.context().values().forEach(text -> values.add(text.toString()));
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
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
