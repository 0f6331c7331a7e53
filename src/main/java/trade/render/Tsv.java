package trade.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import trade.table.Cell;
import trade.table.Table;

/** Tab-separated values; a tab, line feed or backslash in a name is escaped by a backslash. */
final class Tsv implements Renderer {

    @Override
    public void render(Table table, Writer out) throws IOException {
        line(out, ExactFields.names(table));
        for (Iterator<List<Cell>> rows = ExactFields.rows(table).iterator(); rows.hasNext(); ) {
            line(out, ExactFields.values(table, rows.next()));
        }
    }

    private static void line(Writer out, List<String> fields) throws IOException {
        out.append(fields.stream().map(Tsv::escaped).collect(joining("\t"))).append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
