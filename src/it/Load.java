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
 * <pre>java -cp DRIVER.jar Load.java URL STATEMENT|FILE.csv…</pre>
 *
 * It shares nothing with trade, whose reading of files and of engines is what is compared.
 */
final class Load {

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
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

    /**
     * Every cell as the text that it is, values as whole numbers: what the samples hold. An empty one is NULL. Each column goes there as
     * one text, which the engine splits: it plans thousands of literals for seconds.
     */
    private static void load(Statement statement, Path file) throws SQLException, IOException {
        String table = '"' + file.getFileName().toString().replaceFirst("\\.csv$", "") + '"';
        List<List<String>> rows = Files.readAllLines(file).stream().map(Load::cells).toList();
        List<String> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int number = 0; number < rows.get(0).size(); number++) {
            int column = number;
            String name = rows.get(0).get(column);
            String type = name.startsWith("value") ? "DECIMAL(38,0)" : "VARCHAR";
            columns.add("CAST(NULLIF(c" + column + ", '') AS " + type + ") AS \"" + name + '"');
            String text = rows.stream().skip(1).map(row -> row.get(column)).collect(Collectors.joining("|"));
            texts.add("split('" + text.replace("'", "''") + "', '|')");
            names.add("c" + column);
        }
        statement.execute("CREATE TABLE " + table + " AS SELECT " + String.join(", ", columns) + " FROM UNNEST(" + String.join(", ", texts)
                + ") AS cells (" + String.join(", ", names) + ")");
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
