package trade.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of a result set; columns are counted from 0. */
public final class ResultRows implements AutoCloseable {

    /** No figure has more decimals or zeros. */
    private static final int LONGEST = 100;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Runnable answered;
    private final Function<SQLException, DatabaseFailure> failure;

    /**
     * @param answered is told when no more rows are wanted
     * @param failure says what an error means
     */
    ResultRows(
            PreparedStatement statement,
            ResultSet rows,
            Runnable answered,
            Function<SQLException, DatabaseFailure> failure) {
        this.statement = statement;
        this.rows = rows;
        this.answered = answered;
        this.failure = failure;
    }

    public boolean next() throws IOException {
        return got(rows::next);
    }

    /** A value as the engine gives it, to be given back to it; null where there is none. */
    public Object value(int column) throws IOException {
        return got(() -> rows.getObject(column + 1));
    }

    /** The values of the first columns. */
    public List<Object> values(int columns) throws IOException {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            values.add(value(i));
        }
        return values;
    }

    public long count(int column) throws IOException {
        return got(() -> rows.getLong(column + 1));
    }

    /** A sum; null where there was nothing to add up. */
    public BigDecimal sum(int column) throws IOException {
        return got(() -> rows.getBigDecimal(column + 1));
    }

    private interface ColumnGetter<T> {
        T get() throws SQLException;
    }

    private <T> T got(ColumnGetter<T> one) throws IOException {
        try {
            return one.get();
        } catch (SQLException broken) {
            throw failure.apply(broken);
        }
    }

    public static List<String> texts(List<Object> values) {
        return values.stream().map(ResultRows::text).toList();
    }

    /** A value as a file would have it; empty where there is none. */
    public static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? plain(new BigDecimal(value.toString())) : value.toString();
        }
        if (value instanceof BigDecimal number) {
            // what is too long to be a number need not be written out
            boolean isLong = Math.abs((long) number.scale()) > LONGEST;
            return isLong ? number.toString() : number.toPlainString();
        }
        if (value instanceof Timestamp time) {
            return text(time.toLocalDateTime());
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return value.toString();
    }

    /** Without the decimals that whole numbers have as floating ones. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static void close(AutoCloseable one) {
        try {
            if (one != null) {
                one.close();
            }
        } catch (Exception alreadyGone) {
            // what is lost cannot be closed
        }
    }

    @Override
    public void close() {
        answered.run();
        close(rows);
        close(statement);
    }
}
