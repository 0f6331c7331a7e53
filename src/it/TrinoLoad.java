import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs statements, and loads CSV files as tables of their names; rows that come back are printed, cells apart by tabs:
 *
 * <pre>java -cp trino-jdbc.jar TrinoLoad.java URL STATEMENT|FILE.csv…</pre>
 *
 * It shares nothing with trade, whose reading of files and of engines is what is compared.
 */
final class TrinoLoad {

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(arguments[0] + "?user=test");
                Statement statement = connection.createStatement()) {
            for (String argument : List.of(arguments).subList(1, arguments.length)) {
                if (argument.endsWith(".csv")) {
                    load(statement, Path.of(argument));
                } else if (statement.execute(argument)) {
                    print(statement.getResultSet());
                }
            }
        }
    }

    private static void print(ResultSet rows) throws SQLException {
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                cells.add(rows.getString(column));
            }
            System.out.println(String.join("\t", cells));
        }
    }

    /** Every cell as the text that it is, values as whole numbers: what the samples hold. An empty one is NULL. */
    private static void load(Statement statement, Path file) throws SQLException, IOException {
        String table = '"' + file.getFileName().toString().replaceFirst("\\.csv$", "") + '"';
        List<List<String>> rows = Files.readAllLines(file).stream().map(TrinoLoad::cells).toList();
        List<Boolean> numbers = rows.get(0).stream().map(name -> name.startsWith("value")).toList();
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < numbers.size(); column++) {
            columns.add('"' + rows.get(0).get(column) + (numbers.get(column) ? "\" DECIMAL(38,0)" : "\" VARCHAR"));
        }
        statement.execute("CREATE TABLE " + table + " (" + String.join(", ", columns) + ")");
        for (int first = 1; first < rows.size(); first += 2000) {
            String values = rows.subList(first, Math.min(first + 2000, rows.size())).stream()
                    .map(row -> literals(row, numbers))
                    .collect(Collectors.joining(", "));
            statement.execute("INSERT INTO " + table + " VALUES " + values);
        }
    }

    private static String literals(List<String> row, List<Boolean> numbers) {
        List<String> literals = new ArrayList<>();
        for (int column = 0; column < numbers.size(); column++) {
            String cell = row.get(column);
            String text = "'" + cell.replace("'", "''") + "'";
            literals.add(cell.isEmpty() ? "NULL" : numbers.get(column) ? "DECIMAL " + text : text);
        }
        return "(" + String.join(", ", literals) + ")";
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : (line + ",").toCharArray()) {
            if (character == '"') {
                quoted = !quoted; // a quote within quotes, "", would need more; the samples have none
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        return cells;
    }
}
