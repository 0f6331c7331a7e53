import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Has an engine carry out statements: {@code java -cp DRIVER Statements.java URL STATEMENT…}. */
final class Statements {

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement()) {
            for (int i = 1; i < arguments.length; i++) {
                statement.execute(arguments[i]);
            }
        }
    }
}
