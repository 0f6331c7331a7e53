package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade.sqlite?open_mode=6",
                "trade.sqlite?Open_Mode=6",
                "trade.sqlite?cache_size=9&open_mode=6",
                "trade.sqlite?enable_load_extension=true",
                "trade.sqlite?%6fpen_mode=6",
                "trade.sqlite?mode=rwc",
            })
    void a_parameter_that_may_write_is_refused(String place) {
        refused("jdbc:sqlite:" + folder + "/" + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:FOLDER/trade.sqlite?mode=rwc", ":resource:http://127.0.0.1:1/trade.sqlite"})
    void a_place_that_is_more_than_a_file_is_refused(String place) {
        refused("jdbc:sqlite:" + place.replace("FOLDER", folder.toString()));
    }

    private void refused(String url) {
        Run run = Run.of("growth", url, "--table", "exports");

        assertThat(folder).isEmptyDirectory();
        assertThat(run.err()).containsAnyOf("--allow-url-parameter ", "as connections only read");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        Run run = Run.of("growth", url(), "--table", "exports");

        assertThat(folder).isEmptyDirectory();
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.IO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports; VACUUM INTO 'OUT'",
                "exports; ATTACH 'OUT' AS made; CREATE TABLE made.t (i INT); --",
                "[exports'] ; VACUUM INTO [OUT] --'",
                "`exports'` ; VACUUM INTO `OUT` --'",
            })
    void sql_of_the_user_writes_no_file(String sql) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE exports (period TEXT, value INT)");
        }

        Run run = Run.of("growth", url(), "--table-sql", sql.replace("OUT", folder + "/out"));

        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }
}
