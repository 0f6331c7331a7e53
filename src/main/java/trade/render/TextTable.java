package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/** Aligned columns with a title above and notes below. On a terminal names are cut to its width. */
final class TextTable implements Renderer {

    private static final String GAP = "  ";
    private static final int SHORTEST_NAME = 8;

    private final Style style;

    TextTable(Style style) {
        this.style = style;
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        Readable readable = new Readable(table, style);
        List<Column> columns = table.columns();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(readable::heading).toList());
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        table.other().ifPresent(rows::add);
        table.total().ifPresent(rows::add);
        for (List<Cell> row : rows) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(readable.text(columns.get(i), row.get(i)));
            }
            lines.add(line);
        }
        int[] widths = widths(columns, lines);

        out.append(styled("1", readable.title())).append("\n\n");
        for (int at = 0; at < lines.size(); at++) {
            boolean isTotal = table.total().isPresent() && at == lines.size() - 1;
            List<Cell> row = at == 0 || isTotal ? List.of() : rows.get(at - 1);
            out.append(line(columns, lines.get(at), row, widths, at == 0 || isTotal))
                    .append('\n');
        }
        if (!table.notes().isEmpty()) {
            out.append('\n');
        }
        for (Note note : table.notes()) {
            out.append(note.warning() ? styled("33", "warning") : "note").append(": ");
            out.append(note.text()).append('\n');
        }
    }

    private String line(List<Column> columns, List<String> texts, List<Cell> row, int[] widths, boolean isBold) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = cut(texts.get(i), widths[i]);
            String space = " ".repeat(widths[i] - Terminal.width(text));
            String colored = row.isEmpty() ? text : colored(row.get(i), text, columns.get(i));
            boolean isLabel = columns.get(i).unit() == Unit.LABEL;
            line.append(i == 0 ? "" : GAP).append(isLabel ? colored + space : space + colored);
        }
        return styled(isBold ? "1" : "", line.toString().stripTrailing());
    }

    private String colored(Cell cell, String text, Column column) {
        if (cell instanceof Cell.Missing) {
            return styled("2", text);
        }
        return column.signed() && text.startsWith("-") ? styled("31", text) : text;
    }

    private String styled(String code, String text) {
        return style.color() && !code.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** As wide as needed; on a terminal that is narrower, names give way. */
    private int[] widths(List<Column> columns, List<List<String>> lines) {
        int[] widths = new int[columns.size()];
        int all = GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            for (List<String> line : lines) {
                widths[i] = Math.max(widths[i], Terminal.width(line.get(i)));
            }
            all += widths[i];
        }
        for (int i = 0; i < widths.length && style.width() > 0 && all > style.width(); i++) {
            if (columns.get(i).unit() == Unit.LABEL && widths[i] > SHORTEST_NAME) {
                int narrower = Math.max(SHORTEST_NAME, widths[i] - (all - style.width()));
                all -= widths[i] - narrower;
                widths[i] = narrower;
            }
        }
        return widths;
    }

    private static String cut(String text, int width) {
        String cut = text;
        while (Terminal.width(cut) > width) {
            int end = cut.endsWith("…") ? cut.length() - 1 : cut.length();
            cut = cut.substring(0, cut.offsetByCodePoints(end, -1)) + "…";
        }
        return cut;
    }
}
