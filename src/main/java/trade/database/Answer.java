package trade.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The rows that an engine answers with; columns are counted from 0. */
public final class Answer implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Session session;

    Answer(PreparedStatement statement, ResultSet rows, Session session) {
        this.statement = statement;
        this.rows = rows;
        this.session = session;
    }

    public boolean next() throws IOException {
        try {
            return rows.next();
        } catch (SQLException broken) {
            throw session.failure(broken);
        }
    }

    /** A value as the engine gives it, to be given back to it; null where there is none. */
    public Object value(int column) throws IOException {
        try {
            return rows.getObject(column + 1);
        } catch (SQLException broken) {
            throw session.failure(broken);
        }
    }

    public long count(int column) throws IOException {
        try {
            return rows.getLong(column + 1);
        } catch (SQLException broken) {
            throw session.failure(broken);
        }
    }

    /** A sum; null where there was nothing to add up. */
    public BigDecimal sum(int column) throws IOException {
        try {
            return rows.getBigDecimal(column + 1);
        } catch (SQLException broken) {
            throw session.failure(broken);
        }
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
            return number.toPlainString();
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

    @Override
    public void close() {
        session.answered();
        Session.close(rows);
        Session.close(statement);
    }
}
