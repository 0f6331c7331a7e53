package trade.render;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.cube.Dimension;
import trade.message.MessageKey;
import trade.message.Text;
import trade.message.TimeSpan;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Table;
import trade.table.Unit;

/** The cells of a row by the names of their columns, and what holds for all rows. */
final class SentenceRow {

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
    Optional<Cell> cell(Text name, String comparison) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            if (column.isNamed(name) && column.comparison().equals(comparison) && !told.contains(i)) {
                told.add(i);
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it is compared with no more than one base. */
    boolean isOfOneComparison() {
        return comparisons().size() == 1;
    }

    /** Whether it is a row, and not their total. */
    boolean isPart() {
        return table.total().filter(total -> total == cells).isEmpty();
    }

    /** Whether it says how much it was, and not only how it came to be. */
    boolean hasAmount() {
        return has(ColumnName.VALUE) || has(ColumnName.QUANTITY) || has(ColumnName.BALANCE);
    }

    boolean has(Text name) {
        return table.columns().stream().anyMatch(column -> column.isNamed(name));
    }

    /** Whether it is of quantities alone, which say their unit in each row. */
    boolean isOfQuantity() {
        return has(ColumnName.QUANTITY) && !has(ColumnName.VALUE);
    }

    /** What the amounts are in: their currency, or the unit of the quantities of this row, which is then told. */
    String unit() {
        if (!isOfQuantity()) {
            return table.currency().orElse("");
        }
        return cell(ColumnName.UNIT, "")
                .map(cell -> ((Cell.Label) cell).text().toString())
                .orElse("");
    }

    /** The label of a dimension, or what all rows are of. */
    Text label(Dimension dimension) {
        return cell(dimension, "")
                .filter(cell -> cell instanceof Cell.Label)
                .map(cell -> ((Cell.Label) cell).text())
                .orElseGet(() -> table.context().getOrDefault(dimension.toString(), Text.NONE));
    }

    /** The member that the row is of; empty where it is of the whole, which is called by a word and no name. */
    Text name(Dimension dimension) {
        return memberOrNone(label(dimension));
    }

    /** What a share is of, where that is not the total: all trade, or that with the market or in the product of the row. */
    Text ofShare() {
        return column(ColumnName.SHARE, "").map(Column::of).orElse(Text.NONE);
    }

    /** The period of the row; empty where it is the total of several. */
    Optional<TimeSpan> period() {
        return Optional.of(label(Dimension.PERIOD))
                .filter(text -> text instanceof TimeSpan)
                .map(text -> (TimeSpan) text);
    }

    /** What the total is of: what was asked for, or the rows where it is their sum; empty where it is of all. */
    Text ofTotal(Dimension dimension) {
        Optional<Column> labels = column(dimension, "");
        if (labels.isEmpty()) {
            return memberOrNone(table.context().getOrDefault(dimension.toString(), Text.NONE));
        }
        return !labels.get().of().isEmpty()
                ? memberOrNone(labels.get().of())
                : totalIsSum() ? Text.list(shown(table.columns().indexOf(labels.get()))) : Text.NONE;
    }

    private List<Text> shown(int column) {
        return table.rows().stream()
                .map(row -> ((Cell.Label) row.get(column)).text())
                .distinct()
                .toList();
    }

    /** Whether the total is what the rows add up to, and no more. */
    private boolean totalIsSum() {
        Optional<Column> amounts = table.columns().stream()
                .filter(column -> column.unit() == Unit.VALUE)
                .findFirst();
        if (table.total().isEmpty() || table.other().isPresent() || amounts.isEmpty()) {
            return false;
        }
        int at = table.columns().indexOf(amounts.get());
        BigDecimal sum = table.rows().stream().map(row -> number(row.get(at))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(number(table.total().get().get(at))) == 0;
    }

    private static BigDecimal number(Cell cell) {
        return cell instanceof Cell.Value value ? value.number() : BigDecimal.ZERO;
    }

    /** The whole is called by a word and no name. */
    private static Text memberOrNone(Text label) {
        return label instanceof MessageKey ? Text.NONE : label;
    }

    Optional<Column> column(Text name, String comparison) {
        return table.columns().stream()
                .filter(column -> column.isNamed(name) && column.comparison().equals(comparison))
                .findFirst();
    }

    List<String> comparisons() {
        Set<String> comparisons = new LinkedHashSet<>();
        table.columns().forEach(column -> comparisons.add(column.comparison()));
        return List.copyOf(comparisons);
    }

    /** What is compared with, where the table says it. */
    Optional<TimeSpan> base(String comparison) {
        Text base = table.context().get(ColumnName.BASE_PERIOD + (comparison.isEmpty() ? "" : "_" + comparison));
        return base instanceof TimeSpan span ? Optional.of(span) : Optional.empty();
    }
}
