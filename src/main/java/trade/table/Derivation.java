package trade.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one number of a table comes of others: growth = (110 − 100) / 100 × 100 = 10.
 *
 * @param row empty of a formula that is the same for all, as its numbers are not all in the table
 * @param formula in names of columns
 * @param numbers the same in numbers, without their result; empty where they are not in the table
 */
public record Derivation(String row, String field, String formula, String numbers, String result) {

    private static final Pattern NAME = Pattern.compile("\\{(total\\.)?([^}]+)}");

    /** Of all numbers of the rows, and of the total, whose formula can be filled in. */
    public static List<Derivation> of(Table table) {
        List<Derivation> all = new ArrayList<>();
        table.columns().stream()
                .filter(column ->
                        !column.formula().isEmpty() && !column.formula().contains("{"))
                .map(column -> new Derivation("", column.field(table.currency()), column.formula(), "", ""))
                .forEach(all::add);
        for (List<Cell> row : table.rows()) {
            all.addAll(of(table, row, false));
        }
        table.total().ifPresent(total -> all.addAll(of(table, total, true)));
        return all;
    }

    private static List<Derivation> of(Table table, List<Cell> row, boolean isTotal) {
        List<Derivation> derivations = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            // what is a ratio of each row is none of their total
            boolean isOfRowsAlone = isTotal && column.unit() == Unit.RATIO;
            if (row.get(i) instanceof Cell.Value value && column.formula().contains("{") && !isOfRowsAlone) {
                numbers(table, column, row)
                        .ifPresent(numbers -> derivations.add(new Derivation(
                                label(table, row),
                                column.field(table.currency()),
                                NAME.matcher(column.formula()).replaceAll("$1$2"),
                                numbers,
                                plain(value))));
            }
        }
        return derivations;
    }

    private static String label(Table table, List<Cell> row) {
        return row.stream()
                .limit(table.columns().size())
                .filter(cell ->
                        cell instanceof Cell.Label label && !label.text().isEmpty())
                .map(cell -> ((Cell.Label) cell).text())
                .limit(table.columns().stream()
                        .filter(column -> column.unit() == Unit.LABEL)
                        .count())
                .collect(Collectors.joining(" "));
    }

    /** Nothing where one of the numbers is missing. */
    private static Optional<String> numbers(Table table, Column column, List<Cell> row) {
        StringBuilder numbers = new StringBuilder();
        Matcher name = NAME.matcher(column.formula());
        while (name.find()) {
            Optional<String> number = number(table, column, row, name.toMatchResult());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            name.appendReplacement(numbers, Matcher.quoteReplacement(number.get()));
        }
        name.appendTail(numbers);
        return Optional.of(numbers.toString());
    }

    private static Optional<String> number(Table table, Column of, List<Cell> row, MatchResult name) {
        List<Cell> cells = name.group(1) == null ? row : table.total().orElse(row);
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            boolean isOfComparison =
                    column.comparison().isEmpty() || column.comparison().equals(of.comparison());
            boolean isIt = column.name().equals(name.group(2)) && isOfComparison && column.unit() != Unit.LABEL;
            if (isIt && cells.get(i) instanceof Cell.Value value) {
                String plain = plain(value);
                return Optional.of(plain.startsWith("-") ? "(" + plain + ")" : plain);
            }
        }
        return Optional.empty();
    }

    private static String plain(Cell.Value value) {
        return value.number().signum() == 0
                ? "0"
                : value.number().stripTrailingZeros().toPlainString();
    }
}
