package trade.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.message.Message;
import trade.message.Template;
import trade.message.Text;

/**
 * How one number of a table comes of others: growth = (110 − 100) / 100 × 100 = 10.
 *
 * @param row empty of a formula that is the same for all, as its numbers are not all in the table
 * @param formula in names of columns
 * @param numbers the same in numbers, without their result; empty where they are not in the table
 */
public record Derivation(Text row, Text.FieldName field, Text formula, String numbers, String result) {

    /** Of all numbers of the rows, and of the total, whose formula can be filled in. */
    public static List<Derivation> of(Table table) {
        List<Derivation> all = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!column.formula().isEmpty() && !hasFields(column.formula())) {
                all.add(new Derivation(Text.NONE, field(table, column), column.formula(), "", ""));
            }
        }
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
            if (row.get(i) instanceof Cell.Value value && hasFields(column.formula()) && !isOfRowsAlone) {
                numbers(table, column, column.formula(), row)
                        .ifPresent(numbers -> derivations.add(new Derivation(
                                label(table, row), field(table, column), column.formula(), numbers, plain(value))));
            }
        }
        return derivations;
    }

    private static Text.FieldName field(Table table, Column column) {
        return new Text.FieldName(column.name(), false, column.fieldSuffix(table.currency()));
    }

    private static Text label(Table table, List<Cell> row) {
        List<Text> labels = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean isLabel = table.columns().get(i).unit() == Unit.LABEL;
            if (isLabel
                    && row.get(i) instanceof Cell.Label label
                    && !label.text().isEmpty()) {
                labels.add(label.text());
            }
        }
        return Text.list(labels, " ");
    }

    private static boolean hasFields(Text formula) {
        return formula instanceof Text.FieldName
                || formula instanceof Message message
                        && message.arguments().stream().anyMatch(Derivation::hasFields);
    }

    /** Nothing where one of the numbers is missing. */
    private static Optional<String> numbers(Table table, Column of, Text formula, List<Cell> row) {
        if (formula instanceof Text.FieldName field) {
            return number(table, of, field, row);
        }
        if (!(formula instanceof Message message)) {
            return Optional.of(formula.toString());
        }
        List<String> numbers = new ArrayList<>();
        for (Text argument : message.arguments()) {
            Optional<String> number = numbers(table, of, argument, row);
            if (number.isEmpty()) {
                return number;
            }
            numbers.add(number.get());
        }
        return Optional.of(Template.fill(message.key().template().english(), numbers));
    }

    private static Optional<String> number(Table table, Column of, Text.FieldName field, List<Cell> row) {
        List<Cell> cells = field.isOfTotal() ? table.total().orElse(row) : row;
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            boolean isOfComparison =
                    column.comparison().isEmpty() || column.comparison().equals(of.comparison());
            boolean isMeant = column.name().equals(field.name()) && isOfComparison && column.unit() != Unit.LABEL;
            if (isMeant && cells.get(i) instanceof Cell.Value value) {
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
