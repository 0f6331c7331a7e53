package trade.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/** Tables for tests of formats. */
final class Tables {

    static final Style PLAIN = new Style(Optional.empty(), OptionalInt.empty(), false, 0);

    private static final List<Column> COLUMNS = List.of(
            Column.label("market"),
            Column.of("value", "2024", Unit.VALUE),
            Column.signed("growth", "growth", Unit.PERCENT),
            Column.signed("contribution", "contribution", Unit.POINTS),
            Column.of("rank", "rank", Unit.RANK));

    private Tables() {}

    /** Markets with awkward names, a missing growth, the rest, the total and two notes. */
    static Table awkward() {
        return new Table(
                "Exports by market",
                new LinkedHashMap<>(Map.of("flow", "export")),
                COLUMNS,
                List.of(
                        row("Bờ Biển Ngà", "1234567.125", "12.25", "-0.04", "1"),
                        row("a|b*\"c\"\t\\d", "500000", "base zero", "+3", "2")),
                Optional.of(row("Other (not listed)", "100000", "-7.45", "0", "")),
                Optional.of(row("Total", "1834567.125", "0", "0", "")),
                List.of(new Note("all is well", false), new Note("a month lacks", true)),
                Optional.of("USD"));
    }

    /** One row with one value. */
    static Table of(String... values) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(List.of(Cell.label("x"), cell(value)));
        }
        return new Table(
                "Exports",
                Map.of(),
                List.of(Column.label("market"), Column.of("value", "value", Unit.VALUE)),
                rows,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("USD"));
    }

    static String rendered(Renderer renderer, Table table) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(table, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }

    private static List<Cell> row(String label, String... cells) {
        List<Cell> row = new ArrayList<>(List.of(Cell.label(label)));
        for (String cell : cells) {
            row.add(cell(cell));
        }
        return row;
    }

    private static Cell cell(String text) {
        if (text.isEmpty()) {
            return Cell.none();
        }
        return text.matches("[-+]?[0-9.]+") ? Cell.value(new BigDecimal(text)) : Cell.missing(text);
    }
}
