package trade.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Measure;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.CheckedTable.Drawn;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;

/** The cells of a table by the names of their columns. */
record NamedCells(Table table, Slice slice, List<Comparison> comparisons, Figure figure, Drawn drawn) {

    /** Where the table comes from, for whoever has to look at a failure. */
    String told() {
        return drawn.told(figure);
    }

    boolean isBy(Dimension dimension) {
        return slice.by().contains(dimension);
    }

    String label(List<Cell> row, Dimension dimension) {
        return ((Cell.Label) row.get(at(dimension, ""))).text().toString();
    }

    List<String> labels(List<Cell> row) {
        return slice.by().stream().map(dimension -> label(row, dimension)).toList();
    }

    /** Those that are part of the total, as the table says. */
    List<List<Cell>> counted(List<List<Cell>> rows) {
        String begin = "left out of totals: ";
        String end = "; they are part of a row that is counted";
        List<String> out = table.notes().stream()
                .map(note -> note.text().toString())
                .filter(note -> note.startsWith(begin) && note.endsWith(end))
                .flatMap(note -> Stream.of(note.substring(begin.length(), note.length() - end.length())
                        .replaceFirst(" \\((reporter|market)s?\\)$", "")
                        .split("; ")))
                .toList();
        return rows.stream()
                .filter(row -> labels(row).stream().noneMatch(out::contains))
                .toList();
    }

    static BigDecimal sumOf(List<List<Cell>> rows, int at) {
        return rows.stream()
                .map(row -> row.get(at))
                .filter(Cell.Value.class::isInstance)
                .map(cell -> ((Cell.Value) cell).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean has(Object name, String comparison) {
        return table.columns().stream().anyMatch(column -> isNamed(column, name, comparison));
    }

    private boolean isNamed(Column column, Object name, String comparison) {
        boolean isQuantity = slice.measure() == Measure.QUANTITY && name == ColumnName.VALUE;
        return column.name().equals(isQuantity ? ColumnName.QUANTITY : name)
                && column.comparison().equals(comparison);
    }

    int at(Object name, String comparison) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (isNamed(column, name, comparison)) {
                return i;
            }
        }
        throw new AssertionError("no " + name + " " + comparison + told());
    }

    String suffix(Comparison comparison) {
        return comparisons.size() > 1 ? comparison.suffix() : "";
    }

    Window window(List<Cell> row) {
        return isBy(Dimension.PERIOD)
                ? (Window) ((Cell.Label) row.get(at(Dimension.PERIOD, ""))).text()
                : slice.time().window().outer().orElseThrow();
    }

    /** Whether the table says that a group is more or less than those of its members that the total is of. */
    boolean isGroupBeyondMembers() {
        return table.notes().stream()
                .anyMatch(note -> note.text().toString().contains("is not the sum of its members"));
    }
}
