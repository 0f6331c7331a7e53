package trade.render;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import trade.table.Cell;
import trade.table.Table;

/** Comma-separated values as RFC 4180 has them, with line feeds; quoted where needed only. */
final class Csv implements Renderer {

    @Override
    public void render(Table table, Writer out) throws IOException {
        ICSVWriter csv = new CSVWriterBuilder(out).withLineEnd("\n").build();
        line(csv, ExactFields.names(table));
        for (Iterator<List<Cell>> rows = ExactFields.rows(table).iterator(); rows.hasNext(); ) {
            line(csv, ExactFields.values(table, rows.next()));
        }
    }

    private static void line(ICSVWriter csv, List<String> fields) throws IOException {
        csv.writeNext(fields.toArray(String[]::new), false);
        // checkError() would write each line to the disk by itself
        if (csv.getException() != null) {
            throw csv.getException();
        }
    }
}
