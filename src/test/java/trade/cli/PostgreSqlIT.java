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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
        port = freePort();
        assertThat(script("start", server.toString(), Integer.toString(port))).isZero();
        password = Files.readString(server.resolve("password")).strip();
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
