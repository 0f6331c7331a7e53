package trade.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Table;

/** The cells of a row by the names of their columns, and what holds for all rows. */
final class SentenceRow {
    private static final Set<String> WHOLES = Set.of("World", "TOTAL", "Total");

    private final Table table;
    private final List<Cell> cells;
    private final Set<Integer> told = new LinkedHashSet<>();

    SentenceRow(Table table, List<Cell> cells) {
        this.table = table;
        this.cells = cells;
    }

    Table table() {
        return table;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether a cell has been told by a clause. */
    boolean isTold(int column) {
        return told.contains(column);
    }

    /** The cell of a column of one comparison, once: what has been told is not told again. */
    Optional<Cell> cell(String name, String comparison) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            if (column.name().equals(name) && column.comparison().equals(comparison) && !told.contains(i)) {
                told.add(i);
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one comparison alone. */
    boolean hasGrowth() {
        return table.columns().stream()
                .anyMatch(column ->
                        column.name().equals("growth") && column.comparison().isEmpty());
    }

    /** Whether it is a row, and not their total. */
    boolean isPart() {
        return table.total().filter(total -> total == cells).isEmpty();
    }

    boolean has(String name) {
        return table.columns().stream().anyMatch(column -> column.name().equals(name));
    }

    /** Whether it is of quantities alone, which say their unit in each row. */
    boolean isOfQuantity() {
        return has("quantity") && !has("value");
    }

    /** What the amounts are in: their currency, or the unit of the quantities of this row, which is then told. */
    String unit() {
        if (!isOfQuantity()) {
            return table.currency().orElse("");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (table.columns().get(i).name().equals("unit") && cells.get(i) instanceof Cell.Label unit) {
                told.add(i);
                return unit.text();
            }
        }
        return "";
    }

    /** The label of a dimension, or what all rows are of; empty where it is the whole. */
    String name(String dimension) {
        String name = cell(dimension, "")
                .filter(cell -> cell instanceof Cell.Label)
                .map(cell -> ((Cell.Label) cell).text())
                .orElseGet(() -> table.context().getOrDefault(dimension, ""));
        return WHOLES.contains(name) ? "" : name;
    }

    /** What the rows are that their total is the sum of; empty where it is more than they are, or of something else. */
    List<String> parts(String dimension) {
        boolean isSum = !isPart() && table.other().isEmpty();
        return isSum && table.columns().get(0).name().equals(dimension)
                ? table.rows().stream()
                        .map(row -> ((Cell.Label) row.get(0)).text())
                        .toList()
                : List.of();
    }

    List<String> comparisons() {
        Set<String> comparisons = new LinkedHashSet<>();
        table.columns().forEach(column -> comparisons.add(column.comparison()));
        return List.copyOf(comparisons);
    }

    String base(String comparison) {
        return table.context().getOrDefault("base_period" + (comparison.isEmpty() ? "" : "_" + comparison), "");
    }
}
