package trade.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import trade.message.Text;

/** A connection, which is asked one statement after the other. */
public final class Session implements AutoCloseable {

    private static final int PORTION = 10_000;
    private static final int NAMED = 10;

    /** As many as the types have that floating numbers are made. */
    private static final int FLOATING_DECIMALS = 4;

    private final Database database;
    private final Dialect dialect;
    private final Connection connection;
    private final StatementWatch watch;
    private final List<String> sent = new ArrayList<>();

    private Session(Database database, Dialect dialect, Connection connection) {
        this.database = database;
        this.dialect = dialect;
        this.connection = connection;
        this.watch = new StatementWatch(database);
    }

    /** Connects, to read only. */
    public static Session open(Database database) throws IOException {
        String url = database.url();
        Dialect dialect = Dialect.of(url);
        Properties properties = database.credentials().asProperties(dialect.propertiesOf(UrlParameters.of(url)));
        // what drivers log is no message for users, and may hold what nobody should see
        LogManager.getLogManager().reset();
        try {
            Connection connection = database.drivers().of(url, dialect).connect(url, properties);
            if (connection == null) {
                throw DatabaseFailure.of(DatabaseMessage.UNKNOWN_URL.with(database));
            }
            beReadOnly(connection, dialect);
            return new Session(database, dialect, connection);
        } catch (SQLException refused) {
            throw database.failure(DatabaseMessage.CANNOT_CONNECT, refused);
        } catch (RuntimeException ofDriver) {
            throw database.failure(DatabaseMessage.CANNOT_CONNECT, new SQLException(ofDriver));
        }
    }

    private static void beReadOnly(Connection connection, Dialect dialect) throws SQLException {
        if (dialect.asksInTransaction()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        if (dialect.silence() > 0) {
            connection.setNetworkTimeout(Runnable::run, dialect.silence());
        }
        try {
            connection.setReadOnly(true);
        } catch (SQLException notOffered) {
            // nothing but SELECT is sent anyway
        }
    }

    /**
     * The columns of a relation.
     *
     * @throws DatabaseFailure also when there is no such relation
     */
    public List<ResultColumn> columns(Relation relation) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(Select.described(relation, dialect))) {
            watch.begin(statement);
            try (ResultSet none = statement.executeQuery()) {
                ResultSetMetaData about = none.getMetaData();
                List<ResultColumn> columns = new ArrayList<>();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    columns.add(new ResultColumn(
                            about.getColumnLabel(i),
                            about.getColumnType(i),
                            String.valueOf(about.getColumnTypeName(i)),
                            about.getPrecision(i) > 0 ? about.getScale(i) : -1));
                }
                return columns;
            } finally {
                watch.end();
            }
        } catch (SQLException refused) {
            throw missing(relation, refused);
        }
    }

    /** The numbers of a column as what is to be added up; empty where the engine does not add them up exactly. */
    public Optional<Aggregate> summand(ResultColumn column) {
        Expression itself = Expression.column(column.name());
        if (column.isExact() && dialect.holds(column.decimals())) {
            return Optional.of(new Aggregate(itself, Math.max(0, column.decimals())));
        }
        return column.isFloating() && dialect.floating().isPresent()
                ? Optional.of(new Aggregate(itself.exactOfFloating(), FLOATING_DECIMALS))
                : Optional.empty();
    }

    /** Sends a statement. */
    public ResultRows ask(Select select) throws IOException {
        String text = select.toSql(dialect);
        sent.add(RenderedStatement.of(text, select.values()));
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement(text, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            int place = 0;
            for (Object value : select.values()) {
                statement.setObject(++place, value);
            }
            statement.setFetchSize(PORTION);
            watch.begin(statement);
            return new ResultRows(statement, statement.executeQuery(), watch::end, this::failure);
        } catch (SQLException refused) {
            DatabaseFailure failure = failure(refused);
            ResultRows.close(statement);
            throw failure;
        }
    }

    /** The statements that were sent, with values in their places. */
    public List<String> sent() {
        return sent;
    }

    private DatabaseFailure failure(SQLException cause) {
        boolean isLate = watch.end();
        return isLate
                ? DatabaseFailure.of(
                        DatabaseMessage.NO_ANSWER.with(database, database.seconds()), DatabaseMessage.WAIT_LONGER)
                : database.failure(DatabaseMessage.ENGINE_SAYS, cause);
    }

    private DatabaseFailure missing(Relation relation, SQLException cause) {
        DatabaseFailure failure = failure(cause);
        if (!relation.isTable()) {
            return failure;
        }
        Set<String> tables = new TreeSet<>();
        String name = relation.parts().get(relation.parts().size() - 1);
        try {
            if (!connection.isValid(1)) {
                return failure;
            }
            connection.rollback();
        } catch (SQLException outsideOfTransactions) {
            // then there is nothing to roll back
        }
        int parts = relation.parts().size();
        try (ResultSet all = connection
                .getMetaData()
                .getTables(
                        parts > 2 ? relation.parts().get(0) : connection.getCatalog(),
                        parts > 1 ? relation.parts().get(parts - 2) : connection.getSchema(),
                        "%",
                        null)) {
            while (all.next()) {
                if (String.valueOf(all.getString("TABLE_TYPE")).matches("(?i).*(table|view).*")) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
        } catch (SQLException notTold) {
            return failure;
        }
        if (tables.contains(name)) {
            return failure;
        }
        return DatabaseFailure.of(DatabaseMessage.NO_SUCH_TABLE.with(database, relation.text()), itsTables(tables));
    }

    private static Text itsTables(Collection<String> tables) {
        if (tables.isEmpty()) {
            return DatabaseMessage.NO_TABLES;
        }
        List<String> first = tables.stream().limit(NAMED).toList();
        return tables.size() > NAMED
                ? DatabaseMessage.ITS_TABLES_AND_MORE.with(first, tables.size() - NAMED)
                : DatabaseMessage.ITS_TABLES.with(first);
    }

    @Override
    public void close() {
        watch.close();
        ResultRows.close(connection);
    }
}
