package trade.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Derivation;
import trade.table.Lineage;
import trade.table.Note;
import trade.table.Table;

/**
 * One JSON object: the context, the rows, the total beside them and the notes. A missing number is null, and the row's
 * {@code missing} gives the reason. Written by hand, as flat objects of strings and numbers do not pay for a library that
 * every start would have to load.
 */
final class Json implements Renderer {

    @Override
    public void render(Table table, Writer out) throws IOException {
        out.append("{\n  \"title\": ").append(string(table.title().toString()));
        for (Map.Entry<String, Text> entry : table.context().entrySet()) {
            out.append(",\n  ")
                    .append(string(entry.getKey()))
                    .append(": ")
                    .append(string(entry.getValue().toString()));
        }
        if (table.currency().isPresent()) {
            out.append(",\n  \"currency\": ").append(string(table.currency().get()));
        }
        out.append(",\n  \"rows\": [");
        String separator = "\n";
        for (Iterator<List<Cell>> rows = ExactFields.rows(table).iterator(); rows.hasNext(); separator = ",\n") {
            out.append(separator).append("    ").append(object(members(table, rows.next())));
        }
        out.append("\n  ]");
        if (table.total().isPresent()) {
            out.append(",\n  \"total\": ")
                    .append(object(members(table, table.total().get())));
        }
        out.append(",\n  \"notes\": [");
        separator = "\n";
        for (Note note : table.notes()) {
            out.append(separator)
                    .append("    {\"text\": ")
                    .append(string(note.text().toString()));
            if (!note.text().code().isEmpty()) {
                out.append(", \"code\": ").append(string(note.text().code()));
            }
            out.append(", \"warning\": ").append(String.valueOf(note.warning())).append("}");
            separator = ",\n";
        }
        out.append(table.notes().isEmpty() ? "]" : "\n  ]");
        if (table.lineage().isPresent()) {
            out.append(",\n  \"lineage\": ")
                    .append(lineage(table, table.lineage().get()));
        }
        out.append("\n}\n");
    }

    /** The members of the object of one row. */
    static List<String> members(Table table, List<Cell> row) {
        List<String> members = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<String> fields = ExactFields.columns(table).toList();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String field = fields.get(i);
            members.add(member(field, value(cell)));
            if (cell instanceof Cell.Missing reason) {
                missing.add(member(field, string(reason.reason().toString())));
                codes.add(member(field, string(reason.reason().code())));
            }
            code(table.columns().get(i), cell).ifPresent(code -> members.add(member(field + "_code", string(code))));
        }
        if (!missing.isEmpty()) {
            members.add(member("missing", object(missing)));
            members.add(member("missing_code", object(codes)));
        }
        return members;
    }

    /** Of a label; among members, which are names, of one that is none: Other (not listed). */
    private static Optional<String> code(Column column, Cell cell) {
        if (!(cell instanceof Cell.Label label)) {
            return Optional.empty();
        }
        String code = label.text().code();
        boolean isName = column.name() instanceof Dimension
                && code.equalsIgnoreCase(label.text().toString());
        return code.isEmpty() || isName ? Optional.empty() : Optional.of(code);
    }

    private static String lineage(Table table, Lineage lineage) {
        return object(List.of(
                member(
                        "files",
                        list(lineage.files().stream()
                                .map(file -> object(List.of(
                                        member("name", string(file.name())),
                                        member("sha256", string(file.sha256())),
                                        member("layout", string(file.layout().toString())),
                                        member(
                                                "encoding",
                                                string(file.encoding().toString())),
                                        member("unit", string(file.unit().toString())),
                                        member("rows", Long.toString(file.rows()))))))),
                member("steps", list(lineage.steps().stream().map(step -> string(step.toString())))),
                member(
                        "numbers",
                        list(Derivation.of(table).stream()
                                .map(one -> object(List.of(
                                        member("row", string(one.row().toString())),
                                        member("field", string(one.field().toString())),
                                        member("formula", string(one.formula().toString())),
                                        member("numbers", string(one.numbers())),
                                        member("result", one.result().isEmpty() ? "null" : one.result())))))),
                member(
                        "added_up",
                        list(lineage.used().stream()
                                .map(sum -> object(List.of(
                                        member("period", string(sum.period().toString())),
                                        member("flow", string(sum.flow().toString())),
                                        member("reporter", string(sum.reporter().toString())),
                                        member("market", string(sum.market().toString())),
                                        member("product", string(sum.product().toString())),
                                        member("value", sum.value()),
                                        member("file", string(sum.file())),
                                        member("lines", string(sum.lines().toString()))))))),
                member("more", Long.toString(lineage.more())),
                member(
                        "left_out",
                        list(lineage.leftOut().stream()
                                .map(left -> object(List.of(
                                        member("file", string(left.file())),
                                        member("reason", string(left.reason().toString())),
                                        member("observations", Long.toString(left.observations())),
                                        member("lines", string(left.lines().toString()))))))),
                member("sql", string(lineage.sql())),
                member("sent", list(lineage.sent().stream().map(Json::string)))));
    }

    private static String list(Stream<String> values) {
        return values.collect(joining(", ", "[", "]"));
    }

    static String member(String name, String value) {
        return string(name) + ": " + value;
    }

    static String object(List<String> members) {
        return members.stream().collect(joining(", ", "{", "}"));
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Value) {
            return ExactFields.exact(cell);
        }
        return cell instanceof Cell.Label label && !label.text().isEmpty()
                ? string(label.text().toString())
                : "null";
    }

    static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Terminal.isPrintable(letter)) {
                        quoted.append(letter);
                    } else {
                        quoted.append("\\u").append(HexFormat.of().toHexDigits(letter));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
