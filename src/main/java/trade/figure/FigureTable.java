package trade.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.BreakdownRow;
import trade.cube.Dimension;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;

/**
 * The table of a figure as a list of columns, each with how its cell comes of a row, so that heading, unit, formula and computation
 * stand in one place. Label columns come first.
 *
 * @param <R> what a row is computed from
 */
final class FigureTable<R> {

    private record ComputedColumn<R>(Column column, Function<R, Cell> cell) {}

    private final TableHeader header;
    private final Function<R, BreakdownRow> rowOf;
    private final List<ComputedColumn<R>> leading = new ArrayList<>();
    private final List<ComputedColumn<R>> columns = new ArrayList<>();
    private final Map<String, Text> context;
    private final List<Supplier<List<Note>>> notes = new ArrayList<>();
    private boolean showsSomeRows;
    private Optional<Comparison> comparison = Optional.empty();

    /** @param rowOf the row of the breakdown; null for the rest of a total, of which there is none */
    FigureTable(TableHeader header, Function<R, BreakdownRow> rowOf) {
        this.header = header;
        this.rowOf = rowOf;
        this.context = header.context();
    }

    /** Of no one flow, as a balance is. */
    void withoutFlow() {
        context.remove(Dimension.FLOW.toString());
    }

    /** Says what holds for all rows. */
    void context(ColumnName field, Text value) {
        context.put(field.toString(), value);
    }

    /** Rows of the total are left out, so that the rest is not only what the data does not list. */
    void showSomeRows() {
        showsSomeRows = true;
    }

    /** A column before the labels. */
    void lead(Column column, Function<R, Cell> cell) {
        leading.add(new ComputedColumn<>(column, cell));
    }

    void add(Column column, Function<R, Amount> amount) {
        addCell(column, row -> AmountCells.of(amount.apply(row)));
    }

    void addCell(Column column, Function<R, Cell> cell) {
        Column told = comparison.map(one -> header.column(column, one)).orElse(column);
        columns.add(new ComputedColumn<>(told, cell));
    }

    /** The columns that follow are of that comparison, and begin with the base period where each row has its own. */
    void compare(Comparison with) {
        comparison = Optional.of(with);
        if (header.hasOwnBases(with)) {
            addCell(Column.label(ColumnName.BASE_PERIOD, Heading.BASE_PERIOD), row -> basePeriod(with, row));
        }
    }

    private Cell basePeriod(Comparison with, R row) {
        BreakdownRow of = rowOf.apply(row);
        return of == null ? Cell.none() : Cell.label(with.base(of.window()));
    }

    /** Notes behind those of the header; they are asked for when all cells are computed. */
    void addNotes(Supplier<List<Note>> more) {
        notes.add(more);
    }

    /** A table of rows that are no parts of a total. */
    Table of(Text title, List<R> rows) {
        return of(title, rows, Optional.empty(), Optional.empty());
    }

    Table of(Text title, List<R> rows, Optional<R> rest, Optional<R> total) {
        List<Column> all = Stream.of(columns(leading), header.labelColumns(), columns(columns))
                .flatMap(List::stream)
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> row(header.labels(rowOf.apply(row)), row))
                .toList();
        Optional<List<Cell>> restCells = rest.map(row -> row(showsSomeRows ? header.others() : header.other(), row));
        Optional<List<Cell>> totalCells = total.map(row -> row(header.total(rowOf.apply(row)), row));
        List<Note> allNotes = Stream.concat(
                        header.notes().stream(), notes.stream().flatMap(more -> more.get().stream()))
                .distinct()
                .toList();
        return new Table(
                title,
                context,
                all,
                cells,
                restCells,
                totalCells,
                allNotes,
                header.breakdown().currency());
    }

    private List<Column> columns(List<ComputedColumn<R>> computed) {
        return computed.stream().map(ComputedColumn::column).toList();
    }

    private List<Cell> row(List<Cell> labels, R row) {
        return Stream.of(cells(leading, row), labels, cells(columns, row))
                .flatMap(List::stream)
                .toList();
    }

    private List<Cell> cells(List<ComputedColumn<R>> computed, R row) {
        return computed.stream().map(one -> one.cell().apply(row)).toList();
    }
}
