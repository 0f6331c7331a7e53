package trade.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.language.Language;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Lineage;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/** A table in the language of its readers. Names of products stay as the dataset has them. */
final class Told {

    private static final char FIRST = '\ue000';
    private static final Pattern WHOSE = Pattern.compile("[\ue000-\uf8ff]: ");
    private static final Set<String> NAMES = Set.of("reporter", "market", "product");

    /** What stands among names of products or periods and is none. */
    private static final Set<String> WORDS =
            Set.of("Total", "TOTAL", "Other (not listed)", "Counted in several rows", "balance");

    private final Language language;

    private Told(Language language) {
        this.language = language;
    }

    static Table of(Table table, Language language) {
        return language.isEnglish() ? table : new Told(language).told(table);
    }

    private Table told(Table table) {
        List<List<Cell>> rows =
                table.rows().stream().map(row -> row(table.columns(), row)).toList();
        Table told = new Table(
                title(table),
                table.context(),
                table.columns().stream().map(this::column).toList(),
                rows,
                table.other().map(row -> row(table.columns(), row)),
                table.total().map(row -> row(table.columns(), row)),
                table.notes().stream()
                        .map(note -> new Note(language.of(note.text()), note.warning(), note.detail()))
                        .toList(),
                table.currency());
        return table.lineage().map(this::lineage).map(told::with).orElse(told);
    }

    /** Names may hold any word, so they are taken out while the rest is told. */
    private String title(Table table) {
        String title = table.title();
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<String, String> held : names(table).entrySet()) {
            Pattern name = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(held.getValue()) + "(?![\\p{L}\\d])");
            if (held.getValue().length() > 1 && name.matcher(title).find()) {
                String letter = String.valueOf((char) (FIRST + names.size()));
                title = name.matcher(title).replaceAll(letter);
                names.put(letter, held.getKey().equals("product") ? held.getValue() : language.name(held.getValue()));
            }
        }
        int end = WHOSE.matcher(title).lookingAt() ? title.indexOf(": ") + 2 : 0;
        String told = title.substring(0, end)
                + Stream.of(title.substring(end).split(", "))
                        .map(language::title)
                        .collect(Collectors.joining(", "));
        for (Map.Entry<String, String> name : names.entrySet()) {
            told = told.replace(name.getKey(), name.getValue());
        }
        return told;
    }

    /** What the whole table is of; the label of its row where that is the only one. */
    private static Map<String, String> names(Table table) {
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < table.columns().size() && table.rows().size() == 1; i++) {
            if (table.rows().get(0).get(i) instanceof Cell.Label label) {
                names.put(table.columns().get(i).name(), label.text());
            }
        }
        names.putAll(table.context());
        names.keySet().retainAll(NAMES);
        return names;
    }

    private Column column(Column column) {
        return new Column(
                column.name(),
                column.comparison(),
                column.unit() == Unit.LABEL ? language.label(column.heading()) : language.heading(column.heading()),
                column.unit(),
                column.signed(),
                column.formula());
    }

    private List<Cell> row(List<Column> columns, List<Cell> row) {
        List<Cell> told = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            told.add(cell(columns.get(i), row.get(i)));
        }
        return told;
    }

    private Cell cell(Column column, Cell cell) {
        if (cell instanceof Cell.Label label) {
            return Cell.label(label(column.name(), label.text()));
        }
        return cell instanceof Cell.Missing missing ? Cell.missing(language.of(missing.reason())) : cell;
    }

    private String label(String column, String text) {
        return switch (column) {
            case "product" -> WORDS.contains(text) ? language.of(text) : text;
            case "period" -> WORDS.contains(text) ? language.of(text) : language.period(text);
            case "claim", "figure", "command", "source", "view", "member" -> text;
            case "said" -> language.quote(text);
            case "formula" -> language.formula(text);
            case "reason" -> Stream.of(text.split("; ")).map(language::of).collect(Collectors.joining("; "));
            default -> language.of(text);
        };
    }

    private Lineage lineage(Lineage lineage) {
        return new Lineage(
                lineage.files(),
                lineage.steps().stream().map(language::of).toList(),
                lineage.used(),
                lineage.more(),
                lineage.leftOut().stream()
                        .map(left -> new Lineage.LeftOut(
                                left.file(), language.of(left.reason()), left.observations(), left.lines()))
                        .toList(),
                lineage.sql(),
                lineage.sent());
    }
}
