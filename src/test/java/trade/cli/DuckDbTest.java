package trade.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB, which runs in the process. */
class DuckDbTest extends SqlContract {

    @TempDir
    private Path folder;

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    String url() {
        return "jdbc:duckdb:" + folder.resolve("trade.duckdb");
    }
}
