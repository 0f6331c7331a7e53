package trade.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** SQLite, which runs in the process and has no exact numbers but whole ones, so that all rows are read. */
class SqliteTest extends SqlContract {

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("trade.sqlite");
    }
}
