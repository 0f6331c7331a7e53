package trade.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * Aligned columns with a title above and notes below. On a terminal that is narrower names are cut, and what stands in a last column of
 * words goes on below.
 */
final class TextTable implements Renderer {

    private static final String GAP = "  ";
    private static final int SHORTEST_NAME = 8;
    private static final int SHORTEST_WORDS = 36;

    private final Style style;

    TextTable(Style style) {
        this.style = style;
    }

    @Override
    public void render(Table table, Writer out) throws IOException {
        DisplayFormat readable = new DisplayFormat(table, style);
        List<Column> columns = table.columns();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(readable::heading).toList());
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        rows.addAll(table.rest());
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
            List<String> texts = new ArrayList<>(lines.get(at));
            int last = texts.size() - 1;
            List<String> words = columns.get(last).unit() == Unit.LABEL
                    ? wrapped(texts.get(last), widths[last])
                    : List.of(texts.get(last));
            texts.set(last, words.get(0));
            out.append(line(columns, texts, row, widths, at == 0 || isTotal)).append('\n');
            int indent = Arrays.stream(widths, 0, last).sum() + GAP.length() * last;
            for (String more : words.subList(1, words.size())) {
                out.append(" ".repeat(indent)).append(more).append('\n');
            }
        }
        if (!table.notes().isEmpty()) {
            out.append('\n');
        }
        for (Note note : table.notes()) {
            String kind =
                    note.warning() ? styled("33", style.text(RenderMessage.WARNING)) : style.text(RenderMessage.NOTE);
            out.append(kind).append(": ").append(style.text(note.text())).append('\n');
        }
        if (table.lineage().isPresent()) {
            LineageText.write(table, style, out);
        }
    }

    private String line(List<Column> columns, List<String> texts, List<Cell> row, int[] widths, boolean isBold) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = Terminal.cut(texts.get(i), widths[i]);
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
        while (style.width() > 0 && all > style.width() && narrow(columns, widths)) {
            all--;
        }
        return widths;
    }

    /** Makes the widest column of labels narrower; gives whether there is one that may be. */
    private static boolean narrow(List<Column> columns, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            int shortest = i == widths.length - 1 ? SHORTEST_WORDS : SHORTEST_NAME;
            boolean mayBe = columns.get(i).unit() == Unit.LABEL && widths[i] > shortest;
            if (mayBe && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    /** As many words a line as fit; a word that is longer is cut. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = width;
        for (String word : text.split(" ")) {
            int needed = 1 + Terminal.width(word);
            if (!line.isEmpty() && needed > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            room = line.isEmpty() ? width - needed + 1 : room - needed;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
