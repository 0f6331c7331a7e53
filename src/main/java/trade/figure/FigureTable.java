package trade.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import trade.cube.Amount;
import trade.cube.BreakdownRow;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.QueryParameter;
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

    /** A row of what a total has beyond others. */
    record Rest<R>(FigureMessage label, R row) {}

    private record ComputedColumn<R>(Column column, Function<R, Cell> cell) {}

    private final TableHeader header;
    private final Listing listing;
    private final Function<R, BreakdownRow> rowOf;
    private final List<ComputedColumn<R>> leading = new ArrayList<>();
    private final List<ComputedColumn<R>> columns = new ArrayList<>();
    private final Map<String, Text> context;
    private final List<Supplier<List<Note>>> notes = new ArrayList<>();
    private final List<Function<Map<Text, R>, List<Note>>> notesOnRows = new ArrayList<>();
    private Function<R, Optional<Text>> ownLabel = none -> Optional.empty();
    private List<R> ordered = List.of();
    private List<R> shown = List.of();
    private Optional<Comparison> comparison = Optional.empty();

    /** @param rowOf the row of the breakdown; null for the rest of a total, of which there is none */
    FigureTable(TableHeader header, Listing listing, Function<R, BreakdownRow> rowOf) {
        this.header = header;
        this.listing = listing;
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

    /** What rows are called that are none of the breakdown, and come after it. */
    void label(Function<R, Optional<Text>> label) {
        ownLabel = label;
    }

    /**
     * A column of places before the labels, by what the rows are in the order of.
     *
     * @param ofMissing what stands in the place of a row without a number, where that is not its reason
     */
    void addPlaces(Column column, Function<R, Optional<Cell>> ofMissing) {
        leading.add(new ComputedColumn<>(column, ofRanked(ranked -> {
            CompetitionRanking places =
                    new CompetitionRanking(ranked.stream().map(this::number).flatMap(Optional::stream));
            return row -> number(row)
                    .map(number -> Cell.value(places.of(number)))
                    .or(() -> ofMissing.apply(row))
                    .orElseGet(() -> orderColumn().cell().apply(row));
        })));
    }

    /** A column of how places moved. */
    void addMoves(Column column, Function<List<R>, Function<R, Cell>> moves) {
        addCell(column, ofRanked(moves));
    }

    /** What is no market or product has no place, nor have the rest and the total. */
    private Function<R, Cell> ofRanked(Function<List<R>, Function<R, Cell>> cells) {
        Map<R, Cell> known = new IdentityHashMap<>();
        return row -> {
            if (known.isEmpty()) {
                Function<R, Cell> cell = cells.apply(
                        ordered.stream().filter(one -> !isResidual(one)).toList());
                ordered.forEach(
                        one -> known.put(one, isResidual(one) ? Cell.missing(Unavailable.NO_PLACE) : cell.apply(one)));
            }
            return known.getOrDefault(row, Cell.none());
        };
    }

    /**
     * Settles which rows are shown, when all columns are there.
     *
     * @throws IncompatibleParameters where there is no column to be in the order of
     */
    void show(List<R> rows) {
        ordered = rows;
        if (listing.order().isPresent() || listing.top().isPresent() || !leading.isEmpty()) {
            ordered = new ArrayList<>(rows);
            Comparator<BigDecimal> best =
                    orderColumn().column().isPlace() ? Comparator.naturalOrder() : Comparator.reverseOrder();
            ordered.sort(Comparator.comparing(this::isResidual)
                    .thenComparing(row -> number(row).orElse(null), Comparator.nullsLast(best)));
        }
        shown = ordered.subList(0, Math.min(listing.top().orElse(ordered.size()), ordered.size()));
    }

    List<R> shown() {
        return shown;
    }

    List<R> hidden() {
        return ordered.subList(shown.size(), ordered.size());
    }

    /** Whether what is not shown has a row: where rows are left out only if that is asked for. */
    boolean showsRest() {
        return listing.others() || hidden().isEmpty();
    }

    private boolean isResidual(R row) {
        return ownLabel.apply(row).isPresent() || rowOf.apply(row).isResidual();
    }

    private Optional<BigDecimal> number(R row) {
        return orderColumn().cell().apply(row) instanceof Cell.Value value
                ? Optional.of(value.number())
                : Optional.empty();
    }

    /** The first column of that name, or of numbers where none is asked for. */
    private ComputedColumn<R> orderColumn() {
        return columns.stream()
                .filter(one -> one.column().isNumber())
                .filter(one -> listing.order().map(one.column()::isNamed).orElse(true))
                .findFirst()
                .orElseThrow(() -> new IncompatibleParameters(FigureMessage.NO_SUCH_ORDER.with(
                        QueryParameter.ORDER,
                        listing.order().orElseThrow(),
                        Text.list(columns.stream()
                                .map(ComputedColumn::column)
                                .filter(Column::isNumber)
                                .map(Column::name)
                                .distinct()
                                .toList()))));
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

    /** Notes on the total, the rest and the rows that are shown, by their names. */
    void addNotesOnRows(Function<Map<Text, R>, List<Note>> more) {
        notesOnRows.add(more);
    }

    private Map<Text, R> named(List<Rest<R>> rest, Optional<R> total) {
        Map<Text, R> named = new LinkedHashMap<>();
        total.ifPresent(row -> named.put(FigureMessage.TOTAL, row));
        rest.forEach(one -> named.put(one.label(), one.row()));
        shown.forEach(row -> named.put(ownLabel.apply(row).orElseGet(() -> header.name(rowOf.apply(row))), row));
        return named;
    }

    /** @throws IncompatibleParameters where others are asked for, as rows that are no parts of a total have none */
    void withoutTotal() {
        if (listing.others()) {
            throw new IncompatibleParameters(FigureMessage.OTHERS_OF_NO_TOTAL.with(QueryParameter.OTHERS));
        }
    }

    /** A table of rows that are no parts of a total. */
    Table of(Text title, List<R> rows) {
        withoutTotal();
        show(rows);
        return of(title, List.of(), Optional.empty());
    }

    /** A table of the rows that are shown. */
    Table of(Text title, List<Rest<R>> rest, Optional<R> total) {
        List<Column> all = Stream.of(columns(leading), header.labelColumns(), columns(columns))
                .flatMap(List::stream)
                .toList();
        List<List<Cell>> cells =
                shown.stream().map(row -> row(labels(row), row)).toList();
        List<List<Cell>> restCells = rest.stream()
                .map(one -> row(header.labelled(one.label()), one.row()))
                .toList();
        Optional<List<Cell>> totalCells = total.map(row -> row(header.total(rowOf.apply(row)), row));
        Map<Text, R> named = notesOnRows.isEmpty() ? Map.of() : named(rest, total);
        List<Note> allNotes = Stream.of(
                        header.notes().stream(),
                        notesOnRows.stream().flatMap(more -> more.apply(named).stream()),
                        notes.stream().flatMap(more -> more.get().stream()))
                .flatMap(some -> some)
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

    private List<Cell> labels(R row) {
        return ownLabel.apply(row).map(header::labelled).orElseGet(() -> header.labels(rowOf.apply(row)));
    }

    private List<Column> columns(List<ComputedColumn<R>> computed) {
        return computed.stream().map(ComputedColumn::column).toList();
    }

    private List<Cell> row(List<Cell> labels, R row) {
        List<Cell> cells = new ArrayList<>(leading.size() + labels.size() + columns.size());
        leading.forEach(column -> cells.add(column.cell().apply(row)));
        cells.addAll(labels);
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        return cells;
    }
}
