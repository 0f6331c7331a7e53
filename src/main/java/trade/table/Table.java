package trade.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import trade.message.Text;

/**
 * The result of a figure.
 *
 * @param title what it shows, for people
 * @param context what holds for all rows, by field name: flow, period, base_period
 * @param rows cells in the order of the columns; their labels come first
 * @param rest what the total has beyond the rows: what is listed and not shown, what is not listed, what rows have twice
 * @param total what rows and rest add up to; never one of the rows
 * @param currency of the value columns, where the dataset says it
 * @param lineage where the numbers come from, if that was asked for
 */
public record Table(
        Text title,
        Map<String, Text> context,
        List<Column> columns,
        List<List<Cell>> rows,
        List<List<Cell>> rest,
        Optional<List<Cell>> total,
        List<Note> notes,
        Optional<String> currency,
        Optional<Lineage> lineage) {

    /** Without a word of where its numbers come from. */
    public Table(
            Text title,
            Map<String, Text> context,
            List<Column> columns,
            List<List<Cell>> rows,
            List<List<Cell>> rest,
            Optional<List<Cell>> total,
            List<Note> notes,
            Optional<String> currency) {
        this(title, context, columns, rows, rest, total, notes, currency, Optional.empty());
    }

    /** The same with where its numbers come from. */
    public Table withLineage(Lineage from) {
        return new Table(title, context, columns, rows, rest, total, notes, currency, Optional.of(from));
    }

    /** The same with other notes. */
    public Table withNotes(List<Note> others) {
        return new Table(title, context, columns, rows, rest, total, others, currency, lineage);
    }

    /** Of rows that are no parts of a total. */
    public Table(
            Text title,
            Map<String, Text> context,
            List<Column> columns,
            List<List<Cell>> rows,
            List<Note> notes,
            Optional<String> currency) {
        this(title, context, columns, rows, List.of(), Optional.empty(), notes, currency);
    }

    /** Of labels alone. */
    public static Table ofLabels(Text title, List<? extends Text> headings, List<? extends List<? extends Text>> rows) {
        return new Table(
                title,
                Map.of(),
                headings.stream().map(Column::label).toList(),
                rows.stream().map(row -> row.stream().map(Cell::label).toList()).toList(),
                List.of(),
                Optional.empty());
    }
}
