package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import trade.table.Cell;
import trade.table.Table;

/** One JSON object a line and row, each with the context; the total is left out. */
final class Ndjson implements Renderer {

    @Override
    public void render(Table table, Writer out) throws IOException {
        List<String> context = new ArrayList<>();
        table.context().forEach((name, value) -> context.add(Json.member(name, Json.string(value.toString()))));
        for (Iterator<List<Cell>> rows = ExactFields.rows(table).iterator(); rows.hasNext(); ) {
            List<String> members = new ArrayList<>(context);
            members.addAll(Json.members(table, rows.next()));
            out.append(Json.object(members)).append('\n');
        }
    }
}
