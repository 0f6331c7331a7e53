package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB, which runs in the process. */
class DuckDbTest extends SqlContract {

    private static final String ROWS = "period,value\n2023,5\n2024,7\n";

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    String url() {
        return "jdbc:duckdb:" + folder.resolve("trade.duckdb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read_csv('F'); COPY (SELECT 1) TO 'OUT'; --",
                "read_csv('F') AS t; COPY (SELECT 1) TO 'OUT'; SELECT * FROM read_csv('F')",
                "read_csv('F') AS t\n;ATTACH 'OUT' AS made; FROM read_csv('F')",
                "read_csv(E'F\\'') AS t; COPY (SELECT 1) TO 'OUT'; --'), read_csv('F')",
                "(SELECT $$'$$) AS t; COPY (SELECT 1) TO 'OUT'; SELECT $$'$$ FROM read_csv('F')",
                "(SELECT '2024' AS period, 1 AS value FROM enable_logging(storage = 'file', storage_config = {'path': 'OUT'}))",
                "(SELECT '2024' AS period, 1 AS value FROM system.main.\"Enable_Logging\" (storage = 'file', storage_config = {'path': 'OUT'}))",
                "query('SELECT ''2024'' AS period, 1 AS value FROM enable_log' || 'ging(storage = ''file'', storage_config = {''path'': ''OUT''})')",
            })
    void sql_of_the_user_writes_no_file(String sql) throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        Path out = folder.resolve("out");

        Run run = Run.of(
                "growth",
                "jdbc:duckdb:",
                "--table-sql",
                sql.replace("F'", file + "'").replace("OUT", out.toString()));

        assertThat(out).doesNotExist();
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duckdb.read_only=false",
                "access_mode=READ_WRITE",
                "ACCESS_MODE=READ_WRITE",
                "threads=1;access_mode=READ_WRITE",
                "session_init_sql_file=FOLDER/init.sql",
                "log_query_path=FOLDER/log",
            })
    void a_parameter_that_may_write_is_refused(String parameter) throws Exception {
        Files.writeString(folder.resolve("init.sql"), "COPY (SELECT 1) TO '" + folder.resolve("out") + "'");

        Run run = Run.of(
                "growth",
                url() + ";" + parameter.replace("FOLDER", folder.toString()),
                "--table-sql",
                "(SELECT '2024' AS period, 1 AS value)");

        assertThat(folder.toFile().list()).containsExactly("init.sql");
        assertThat(run.err()).containsAnyOf("--allow-url-parameter ", "as connections only read");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        Run run = Run.of("growth", url(), "--table", "exports");

        assertThat(folder).isEmptyDirectory();
        assertThat(run.err()).contains("database does not exist");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md:", "md:trade", "ducklake:metadata.db", "sqlite:trade.db", "postgres:dbname=trade"})
    void an_extension_is_not_loaded_by_a_prefix(String place) {
        Run run = Run.of("growth", "jdbc:duckdb:" + place, "--table", "exports");

        assertThat(run.err()).contains("--allow-url-parameter " + place.replaceFirst(":.*", "") + " allows it");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_extension_is_not_loaded_by_a_statement() {
        Run run = Run.of("growth", "jdbc:duckdb:", "--table-sql", "read_parquet('https://127.0.0.1:1/trade.parquet')");

        assertThat(run.err()).contains("requires the extension httpfs to be loaded");
        assertThat(run.code()).isEqualTo(ExitCode.IO);
    }

    @Test
    void a_parameter_that_is_allowed_by_name_takes_the_place_of_the_usual_one() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);

        Run run = Run.of(
                "growth",
                "jdbc:duckdb:;Lock_Configuration=false;preserve_insertion_order=false",
                "--allow-url-parameter",
                "lock_configuration",
                "--allow-url-parameter",
                "Preserve_Insertion_Order",
                "--table-sql",
                "(SELECT * FROM read_csv('" + file
                        + "') WHERE current_setting('lock_configuration') = 'false'"
                        + " AND current_setting('preserve_insertion_order') = 'false')",
                "-f",
                "csv");

        assertThat(run.out()).as(run.err()).contains("World,published,7,5,2,40,40,");
    }

    @Test
    void cells_under_headings_that_mean_nothing_are_looked_at_as_those_of_files_are() throws Exception {
        Path known = Files.writeString(
                folder.resolve("known.csv"),
                "year,type,market,value_usd\n2023,Exports,US,10\n2023,Imports,US,8\n2023,Trade balance,US,2\n");
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "year,zbozi,value_usd\n2023,Kava,10\n");

        for (Path file : List.of(known, unknown)) {
            Run ofTable = Run.of("surplus", "jdbc:duckdb:", "--table-sql", "read_csv('" + file + "')", "-q");
            Run ofFile = Run.of("surplus", file.toString(), "-q");

            assertThat(ofTable.code()).isEqualTo(ofFile.code());
            assertThat(ofTable.out()).isEqualTo(ofFile.out());
        }
        assertThat(Run.of("surplus", known.toString()).out()).contains("10        8       +2");
        assertThat(Run.of("growth", "jdbc:duckdb:", "--table-sql", "read_csv('" + unknown + "')")
                        .err())
                .contains("the column 'zbozi' may: Kava");
    }

    @Test
    void countries_of_nobody_knows_which_side_are_asked_about() throws Exception {
        Path file = Files.writeString(
                folder.resolve("countries.csv"), "year,country,export_usd\n2023,GHA,5\n2023,MEX,7\n2024,MEX,8\n");
        String sql = "read_csv('" + file + "')";

        assertThat(Run.of("growth", "jdbc:duckdb:", "--table-sql", sql).err())
                .contains("the column 'country' may: GHA, MEX", "--columns reporter='country'");
        assertThat(Run.of("growth", "jdbc:duckdb:", "--table-sql", sql, "--columns", "market=country")
                        .out())
                .contains("2 markets listed");
    }

    @Test
    void files_are_read_as_before() throws Exception {
        Path csv = Files.writeString(folder.resolve("it's; -- a [file].csv"), ROWS);
        Path parquet = folder.resolve("rows.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT '2023' AS period, 5 AS value UNION ALL SELECT '2024', 7) TO '" + parquet
                    + "' (FORMAT parquet)");
        }

        for (String sql : new String[] {
            "read_csv('" + csv.toString().replace("'", "''")
                    + "', header = true, columns = {'period': 'VARCHAR', 'value': 'INT'})",
            "read_parquet('" + folder + "/*.parquet')",
            "read_parquet(['" + parquet + "'])",
            "'" + parquet + "'",
            "(SELECT period, value AS \"value\" FROM '" + parquet
                    + "' WHERE value > 2 - 1 AND period <> 'a;b --') AS t",
        }) {
            Run run = Run.of("growth", "jdbc:duckdb:", "--table-sql", sql, "-f", "csv");

            assertThat(run.out()).as(sql + ": " + run.err()).contains("World,published,7,5,2,40,40,");
        }
    }
}
