package trade.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/** A table as GitHub and most note-takers show it, with its title above and its notes below. */
final class Markdown implements Renderer {

    private static final Pattern MARKUP = Pattern.compile("[\\\\|*\\[\\]`~$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z])");

    private final Style style;

    Markdown(Style style) {
        this.style = style;
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        DisplayFormat readable = new DisplayFormat(table, style);
        List<Column> columns = table.columns();
        out.append("**").append(escaped(readable.title())).append("**\n\n");
        line(out, columns.stream().map(column -> escaped(readable.heading(column))));
        line(out, columns.stream().map(column -> column.unit() == Unit.LABEL ? ":--" : "--:"));
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        rows.addAll(table.rest());
        for (List<Cell> row : rows) {
            line(out, texts(readable, columns, row));
        }
        if (table.total().isPresent()) {
            line(
                    out,
                    texts(readable, columns, table.total().get())
                            .map(text -> text.isEmpty() ? text : "**" + text + "**"));
        }
        for (Note note : table.notes()) {
            RenderMessage kind = note.warning() ? RenderMessage.WARNING_OF_DOCUMENT : RenderMessage.NOTE_OF_DOCUMENT;
            out.append("\n").append(escaped(style.text(kind.with(note.text())))).append('\n');
        }
        if (table.lineage().isPresent()) {
            StringWriter lines = new StringWriter();
            LineageText.write(table, style, lines);
            out.append("\n```text").append(lines.toString()).append("```\n");
        }
    }

    private static Stream<String> texts(DisplayFormat readable, List<Column> columns, List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(escaped(readable.text(columns.get(i), row.get(i))));
        }
        return texts.stream();
    }

    private static void line(Writer out, Stream<String> fields) throws IOException {
        out.append(fields.collect(joining(" | ", "| ", " |"))).append('\n');
    }

    /** As CommonMark and GitHub show it letter by letter: no table, emphasis, link, code, formula, entity or HTML comes of it. */
    private static String escaped(String text) {
        String bare = MARKUP.matcher(text).replaceAll("\\\\$0");
        return ENTITY.matcher(bare).replaceAll("&amp;").replace("<", "&lt;");
    }
}
