package trade.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Set<String> NAMES = Set.of("reporter", "market", "product");

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
        for (Map.Entry<String, String> held : table.context().entrySet()) {
            String name = held.getValue();
            if (NAMES.contains(held.getKey()) && name.length() > 1 && title.contains(name)) {
                String letter = String.valueOf((char) (FIRST + names.size()));
                title = title.replace(name, letter);
                names.put(letter, held.getKey().equals("product") ? name : language.name(name));
            }
        }
        String told = language.of(title);
        for (Map.Entry<String, String> name : names.entrySet()) {
            told = told.replace(name.getKey(), name.getValue());
        }
        return told;
    }

    private Column column(Column column) {
        return new Column(
                column.name(),
                column.comparison(),
                language.of(column.heading()),
                column.unit(),
                column.signed(),
                column.formula());
    }

    private List<Cell> row(List<Column> columns, List<Cell> row) {
        List<Cell> told = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean isProduct =
                    columns.get(i).name().equals("product") && columns.get(i).unit() == Unit.LABEL;
            told.add(isProduct && i > 0 ? row.get(i) : cell(row.get(i)));
        }
        return told;
    }

    private Cell cell(Cell cell) {
        if (cell instanceof Cell.Label label) {
            return Cell.label(language.of(label.text()));
        }
        return cell instanceof Cell.Missing missing ? Cell.missing(language.of(missing.reason())) : cell;
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
                lineage.sql());
    }
}
