package trade.database;

import java.sql.Types;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a relation.
 *
 * @param type of {@link java.sql.Types}
 * @param decimals of exact numbers; negative where they have any number of them
 */
public record ResultColumn(String name, int type, String typeName, int decimals) {

    private static final Set<Integer> EXACT =
            Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC);

    /** Whole numbers of engines that JDBC has no type for. */
    private static final String WIDE = "U?(HUGEINT|BIGINT|INTEGER|SMALLINT|TINYINT|INT(8|16|32|64|128|256))";

    private static final Set<Integer> FLOATING = Set.of(Types.REAL, Types.FLOAT, Types.DOUBLE);

    private static final Set<Integer> TEXT = Set.of(
            Types.VARCHAR, Types.CHAR, Types.NVARCHAR, Types.NCHAR, Types.LONGVARCHAR, Types.LONGNVARCHAR, Types.CLOB);

    /** Whether its numbers are exact. */
    boolean isExact() {
        return EXACT.contains(type) || typeName.toUpperCase(Locale.ROOT).matches(WIDE);
    }

    boolean isFloating() {
        return FLOATING.contains(type);
    }

    public boolean isText() {
        return TEXT.contains(type);
    }

    /** Whether there may be numbers in it. */
    public boolean mayHoldNumbers() {
        return isExact() || isText() || isFloating() || type == Types.NULL || type == Types.OTHER;
    }
}
