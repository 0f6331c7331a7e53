package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL, a server of the test's own. {@code src/it/postgresql install} installs what it needs. */
class PostgreSqlIT extends SqlContract {

    private static final String SCRIPT = "src/it/postgresql";

    @TempDir
    private static Path server;

    private static int port;
    private static String password;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(script("is-installed") == 0, "there is no PostgreSQL: " + SCRIPT + " install");
        port = freePort();
        password = started(server, port);
    }

    /** Gives the password. */
    private static String started(Path folder, int port) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(script("start", folder.toString(), Integer.toString(port))).isZero();
        return Files.readString(folder.resolve("password")).strip();
    }

    @AfterAll
    static void stop() throws Exception {
        script("stop", server.toString());
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), "trade", password);
    }

    @Override
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/trade";
    }

    @Override
    Map<String, String> variables() {
        return Map.of("TRADE_USER", "trade", "TRADE_PASSWORD", password);
    }

    @Test
    void a_wrong_password_is_one_message_without_the_password() {
        Run run = Run.with(
                Map.of("TRADE_USER", "trade", "TRADE_PASSWORD", "ill-kept-secret"),
                null,
                "growth",
                url(),
                "--table",
                "exports");

        assertThat(run.err())
                .isEqualTo("trade: error: " + url()
                        + ": cannot connect: FATAL: password authentication failed for user \"trade\"\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void a_server_that_is_not_there_is_one_message() {
        Run run = Run.of("growth", "jdbc:postgresql://127.0.0.1:1/trade", "--table", "exports");

        assertThat(run.err())
                .matches("trade: error: jdbc:postgresql://127.0.0.1:1/trade: cannot connect: .*refused.*\n");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void a_table_that_is_not_there_is_told_with_those_that_are() throws Exception {
        sql("CREATE TABLE IF NOT EXISTS known (period text, value numeric)");

        Run run = Run.with(variables(), null, "growth", url(), "--table", "knwon");

        assertThat(run.err())
                .contains(": there is no table 'knwon'\nhint: its tables are ")
                .contains("known");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void a_statement_that_takes_too_long_is_cancelled() {
        Run run =
                asked("(SELECT '2024' AS period, 1 AS value, pg_sleep(60)::text AS market) AS slow", "--timeout", "1");

        assertThat(run.err())
                .isEqualTo(
                        "trade: error: " + url() + ": no answer within 1 s\n"
                                + "hint: --timeout SECONDS waits longer; --month, --market and --product make the question smaller\n");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void a_number_that_is_none_where_the_engine_makes_one_is_bad_data() throws Exception {
        sql(
                "DROP TABLE IF EXISTS texts CASCADE; CREATE TABLE texts AS SELECT '2024'::text AS period, 'n/a'::text AS usd");
        sql("CREATE VIEW made AS SELECT period, usd::numeric AS value FROM texts");

        Run run = Run.with(variables(), null, "growth", url(), "--table", "made");

        assertThat(run.err())
                .isEqualTo("trade: made: error: " + url()
                        + ": the engine says: ERROR: invalid input syntax for type numeric: \"n/a\"\n");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    }

    @Test
    void a_column_that_holds_no_numbers_is_bad_data() throws Exception {
        sql("DROP TABLE IF EXISTS days; CREATE TABLE days (period text, value date)");

        Run run = Run.with(variables(), null, "growth", url(), "--table", "days");

        assertThat(run.err())
                .isEqualTo("trade: days: error: the column 'value' is of type date, which holds no numbers\n"
                        + "hint: --columns value=NAME says which does\n");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    }

    @Test
    void credentials_come_from_a_file_that_nobody_else_may_read() throws Exception {
        small();
        Path file = Files.writeString(folder.resolve("credentials"), "user=trade\npassword=" + password + "\n");
        String[] command = {"growth", url(), "--table", "small", "--credentials", file.toString()};

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Run refused = Run.of(command);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Run allowed = Run.of(command);

        assertThat(refused.err())
                .isEqualTo("trade: error: " + file + ": others may read these credentials\nhint: chmod 600 " + file
                        + "\n");
        assertThat(refused.code()).isEqualTo(ExitCode.IO);
        assertThat(allowed.code()).as(allowed.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void what_is_explained_holds_no_credentials() throws Exception {
        small();

        Run run = Run.with(
                variables(), null, "growth", url() + "?sslmode=disable", "--table", "small", "--explain", "-v");

        assertThat(run.out()).contains("SELECT \"period\", COUNT(*)");
        assertThat(run.out() + run.err()).doesNotContain(password).doesNotContain("sslmode");
    }

    @Test
    void names_and_values_never_become_sql() throws Exception {
        String hostile = "x\"; DROP TABLE kept; --";
        String quoted = '"' + hostile.replace("\"", "\"\"") + '"';
        sql("DROP TABLE IF EXISTS kept; CREATE TABLE kept (one int)");
        sql("DROP TABLE IF EXISTS " + quoted);
        String column = "x'; DROP TABLE kept; --";
        sql("CREATE TABLE " + quoted + " (period text, market text, \"" + column + "\" numeric)");
        sql("INSERT INTO " + quoted
                + " VALUES ('2023', 'US', 5), ('2024', 'US', 7), ('2024', '''; DROP TABLE kept; --', 1)");

        Run run = Run.with(
                variables(),
                null,
                "growth",
                url(),
                "--table",
                quoted,
                "--columns",
                "value=" + column,
                "--market",
                "US,'; DROP TABLE kept; --",
                "--by",
                "market",
                "-f",
                "csv");

        assertThat(run.out()).as(run.err()).contains("United States,published,7,5,2,40,40,");
        sql("SELECT * FROM kept");
    }

    @Test
    void a_session_only_reads() throws Exception {
        sql("CREATE SEQUENCE IF NOT EXISTS serial");

        Run run = asked("(SELECT '2024'::text AS period, nextval('serial') AS value) AS written");

        assertThat(run.err()).contains("cannot execute nextval() in a read-only transaction");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void sql_of_the_user_does_not_leave_the_transaction_that_only_reads() throws Exception {
        sql("DROP TABLE IF EXISTS left_behind");

        for (String sql : List.of(
                "(SELECT 1) AS t; COMMIT; CREATE TABLE left_behind (one int); SELECT 1 WHERE 1 = 1",
                "(SELECT $$'$$) AS t; COMMIT; CREATE TABLE left_behind (one int); SELECT $$'$$",
                "(SELECT E'\\') AS t; COMMIT; CREATE TABLE left_behind (one int); SELECT E\\''")) {
            Run run = asked(sql);

            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
        }
        Run within = asked("(SELECT set_config('transaction_read_only', 'off', true) AS period, 1 AS value) AS t");

        assertThat(within.err()).contains("transaction read-write mode must be set before any query");
        sql("CREATE TABLE left_behind (one int)");
    }

    @Test
    void a_plain_parameter_passes_and_one_that_is_allowed_by_name() throws Exception {
        small();

        for (String parameters : List.of(
                "?sslmode=disable&currentSchema=public", "?options=-c%20default_transaction_read_only=off&SSLMODE=x")) {
            Run run = Run.with(
                    variables(),
                    null,
                    "growth",
                    url() + parameters,
                    "--allow-url-parameter",
                    "options",
                    "--table-sql",
                    "(SELECT * FROM small WHERE current_setting('transaction_read_only') = 'on') AS t");

            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void a_server_that_is_killed_is_one_message(@TempDir Path another) throws Exception {
        int portOfAnother = freePort();
        String passwordOfAnother = started(another, portOfAnother);
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(2000);
                script("kill", another.toString());
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        killer.start();
        Run run = Run.with(
                Map.of("TRADE_USER", "trade", "TRADE_PASSWORD", passwordOfAnother),
                null,
                "growth",
                "jdbc:postgresql://127.0.0.1:" + portOfAnother + "/trade",
                "--table-sql",
                "(SELECT '2024'::text AS period, 1 AS value, pg_sleep(20)::text AS market) AS slow");
        killer.join();

        assertThat(run.err())
                .isEqualTo("trade: error: jdbc:postgresql://127.0.0.1:" + portOfAnother
                        + "/trade: the engine says: An I/O error occurred while sending to the backend.\n");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    private Run asked(String sql, String... more) {
        List<String> arguments = new ArrayList<>(List.of("growth", url(), "--table-sql", sql));
        arguments.addAll(List.of(more));
        return Run.with(variables(), null, arguments.toArray(String[]::new));
    }

    private void small() throws SQLException {
        sql("DROP TABLE IF EXISTS small; CREATE TABLE small AS SELECT '2024'::text AS period, 7::numeric AS value");
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int script(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = SCRIPT;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as(String.join(" ", command))
                .isTrue();
        return process.exitValue();
    }
}
