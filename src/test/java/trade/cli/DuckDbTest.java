package trade.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** DuckDB, which runs in the process. */
class DuckDbTest extends SqlContract {

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    String url() {
        return "jdbc:duckdb:" + folder.resolve("trade.duckdb");
    }
}
