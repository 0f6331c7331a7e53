import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Prints what DuckDB answers to a query, comma-separated: {@code java -cp duckdb_jdbc.jar DuckDb.java QUERY}. */
final class DuckDb {

    public static void main(String[] arguments) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(arguments[0])) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    out.append(i > 1 ? "," : "").append(rows.getString(i));
                }
                out.append('\n');
            }
        }
        System.out.print(out);
    }
}
