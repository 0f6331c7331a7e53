package trade.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a statement. Names are quoted and values are bound, so that neither can become anything else.
 *
 * @param text with a question mark for each value
 * @param values in the order of their places, as the engine gave them
 * @param isColumn whether it is nothing but a column
 */
public record Expression(Function<Dialect, String> text, List<Object> values, boolean isColumn) {

    private static Expression of(Function<Dialect, String> text, List<Object> values) {
        return new Expression(text, values, false);
    }

    public static Expression column(String name) {
        return new Expression(dialect -> dialect.quoted(name), List.of(), true);
    }

    /** What holds for no row. */
    public static Expression never() {
        return of(dialect -> "1 = 0", List.of());
    }

    /** Whether it is none of some values; null stands for none. */
    public Expression notIn(List<Object> all) {
        List<Object> ones = all.stream().filter(value -> value != null).toList();
        String places = ones.stream().map(value -> "?").collect(Collectors.joining(", "));
        Function<Dialect, String> isNull = dialect -> toSql(dialect) + " IS NULL";
        Function<Dialect, String> isOther = dialect -> toSql(dialect) + " NOT IN (" + places + ")";
        return ones.isEmpty()
                ? isNotNull()
                : of(
                        ones.size() < all.size()
                                ? isOther
                                : dialect -> "(" + isOther.apply(dialect) + " OR " + isNull.apply(dialect) + ")",
                        ones);
    }

    /** Whether it is one of some values; null stands for none. */
    public Expression isAmong(List<Object> all) {
        List<Object> ones = all.stream().filter(value -> value != null).toList();
        String places = ones.stream().map(value -> "?").collect(Collectors.joining(", "));
        Function<Dialect, String> isOne =
                dialect -> toSql(dialect) + (ones.size() == 1 ? " = ?" : " IN (" + places + ")");
        Function<Dialect, String> isNull = dialect -> toSql(dialect) + " IS NULL";
        return of(
                ones.isEmpty()
                        ? isNull
                        : ones.size() == all.size()
                                ? isOne
                                : dialect -> "(" + isOne.apply(dialect) + " OR " + isNull.apply(dialect) + ")",
                ones);
    }

    public Expression isNotNull() {
        return of(dialect -> toSql(dialect) + " IS NOT NULL", values);
    }

    public Expression or(Expression other) {
        return of(dialect -> "(" + toSql(dialect) + " OR " + other.toSql(dialect) + ")", both(values, other.values));
    }

    /** How many letters it has as a text, as the engine counts them. */
    public Expression length() {
        return of(dialect -> "LENGTH(" + asText(dialect) + ")", values);
    }

    /** The first letters of it as a text. */
    public Expression prefix(int letters) {
        return of(dialect -> "SUBSTR(" + asText(dialect) + ", 1, " + letters + ")", values);
    }

    public Expression isEqualTo(long number) {
        return of(dialect -> toSql(dialect) + " = " + number, values);
    }

    /** A floating number as an exact one of few decimals, which it may be or not. */
    Expression exactOfFloating() {
        return of(dialect -> dialect.exactOfFloating(toSql(dialect)).orElseThrow(), values);
    }

    /**
     * 1 where this floating number is not surely what it was written as when that other one is taken for it: where it is so large that several
     * numbers of four decimals are the same floating one, or the other is another floating one.
     */
    public Expression isNot(Expression other) {
        return of(
                dialect -> "CASE WHEN ABS(" + toSql(dialect) + ") >= 500000000000 OR CAST(" + other.toSql(dialect)
                        + " AS DOUBLE PRECISION) <> " + toSql(dialect) + " THEN 1 END",
                values);
    }

    /** Nothing where it is 0. */
    public Expression unlessZero() {
        return of(dialect -> "NULLIF(" + toSql(dialect) + ", 0)", values);
    }

    /** The number of the first condition that holds, from 1 on; 0 where none does. */
    public static Expression classNumber(List<Expression> conditions) {
        List<Object> all =
                conditions.stream().flatMap(one -> one.values().stream()).toList();
        return of(
                dialect -> {
                    StringBuilder text = new StringBuilder("CASE");
                    for (int i = 0; i < conditions.size(); i++) {
                        text.append(" WHEN ").append(conditions.get(i).toSql(dialect));
                        text.append(" THEN ").append(i + 1);
                    }
                    return text.append(" ELSE 0 END").toString();
                },
                all);
    }

    /** 1 where it holds, else nothing, to be counted. */
    public Expression onlyWhere() {
        return of(dialect -> "CASE WHEN " + toSql(dialect) + " THEN 1 END", values);
    }

    String toSql(Dialect dialect) {
        return text.apply(dialect);
    }

    /** Of any type: what a driver calls a text may be an enum. */
    private String asText(Dialect dialect) {
        return "CAST(" + toSql(dialect) + " AS VARCHAR(100))";
    }

    private static List<Object> both(List<Object> one, List<Object> other) {
        List<Object> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
