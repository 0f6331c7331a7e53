package trade.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One statement, in what all engines understand: the rows of a relation, or sums of them by some of its columns. Each row of the answer
 * holds the keys; of sums also the number of rows, and for each summand how many there are and, where they are added up, their sum.
 *
 * <p>This is all the SQL there is, so that it is made here: jOOQ would be 6 MB and a second of starting to write one kind of statement.
 */
public record Select(
        Relation from, List<Expression> keys, List<Aggregate> summands, List<Expression> where, StatementKind kind) {

    /** What is asked for. */
    public enum StatementKind {
        ROWS,
        SUMS,
        /** Only sums of more than one row. */
        SUMS_OF_SEVERAL_ROWS,
        /** Only sums of more than one number of any summand. */
        SUMS_OF_SEVERAL,
        /** Only sums in which the first summand is nowhere. */
        SUMS_WITHOUT
    }

    /** The columns of a relation and none of its rows. */
    static String described(Relation from, Dialect dialect) {
        return "SELECT * FROM " + from.toSql(dialect) + " WHERE 1 = 0";
    }

    /** The values of all its places, in their order. */
    List<Object> values() {
        return Stream.of(keys.stream(), summands.stream().map(Aggregate::of), where.stream())
                .flatMap(expressions -> expressions)
                .flatMap(expression -> expression.values().stream())
                .toList();
    }

    String toSql(Dialect dialect) {
        if (kind == StatementKind.ROWS) {
            return "SELECT " + joined(keys, dialect) + fromWhere(dialect);
        }
        // what is grouped by is spelled once, as not all engines see that two expressions with places are the same
        boolean arePlain = keys.stream().allMatch(Expression::isColumn)
                && summands.stream().allMatch(summand -> summand.of().values().isEmpty());
        List<String> names =
                arePlain ? keys.stream().map(key -> key.toSql(dialect)).toList() : named("k", keys.size(), dialect);
        List<String> added = arePlain
                ? summands.stream().map(summand -> summand.of().toSql(dialect)).toList()
                : named("v", summands.size(), dialect);
        String by = String.join(", ", names);
        return "SELECT " + String.join(", ", asked(names, added, dialect))
                + (arePlain ? fromWhere(dialect) : " FROM (" + inner(names, added, dialect) + ") AS t")
                + (names.isEmpty() ? "" : " GROUP BY " + by)
                + having(added)
                // so that the same is said of the same rows each time
                + (names.isEmpty() ? "" : " ORDER BY " + by);
    }

    private List<String> asked(List<String> names, List<String> added, Dialect dialect) {
        List<String> all = new ArrayList<>(names);
        all.add("COUNT(*)");
        for (int i = 0; i < added.size(); i++) {
            all.add("COUNT(" + added.get(i) + ")");
            if (summands.get(i).isAddedUp()) {
                all.add("SUM("
                        + dialect.exact(added.get(i), summands.get(i).decimals())
                                .orElseThrow()
                        + ")");
            }
        }
        return all;
    }

    private String inner(List<String> names, List<String> added, Dialect dialect) {
        Stream<String> ofKeys =
                IntStream.range(0, names.size()).mapToObj(i -> keys.get(i).toSql(dialect) + " AS " + names.get(i));
        Stream<String> ofSummands = IntStream.range(0, added.size())
                .mapToObj(i -> summands.get(i).of().toSql(dialect) + " AS " + added.get(i));
        return "SELECT " + Stream.concat(ofKeys, ofSummands).collect(Collectors.joining(", ")) + fromWhere(dialect);
    }

    private String fromWhere(Dialect dialect) {
        String conditions =
                where.stream().map(condition -> condition.toSql(dialect)).collect(Collectors.joining(" AND "));
        return " FROM " + from.toSql(dialect) + (conditions.isEmpty() ? "" : " WHERE " + conditions);
    }

    private String having(List<String> added) {
        return switch (kind) {
            case ROWS, SUMS -> "";
            case SUMS_OF_SEVERAL_ROWS -> " HAVING COUNT(*) > 1";
            case SUMS_OF_SEVERAL ->
                added.stream().map(one -> "COUNT(" + one + ") > 1").collect(Collectors.joining(" OR ", " HAVING ", ""));
            case SUMS_WITHOUT -> " HAVING COUNT(" + added.get(0) + ") = 0";
        };
    }

    private static List<String> named(String letter, int count, Dialect dialect) {
        return IntStream.range(0, count)
                .mapToObj(i -> dialect.quoted(letter + (i + 1)))
                .toList();
    }

    private static String joined(List<Expression> expressions, Dialect dialect) {
        return expressions.stream().map(one -> one.toSql(dialect)).collect(Collectors.joining(", "));
    }
}
