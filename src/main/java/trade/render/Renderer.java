package trade.render;

import java.io.IOException;
import java.io.Writer;
import trade.table.Table;

/** Writes a table in one format. */
public interface Renderer {

    /** @throws IOException when the writer fails; nothing is swallowed */
    void render(Table table, Writer out) throws IOException;
}
