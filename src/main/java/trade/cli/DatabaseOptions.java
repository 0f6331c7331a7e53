package trade.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import trade.cube.IncompatibleParameters;
import trade.database.Credentials;
import trade.database.Database;
import trade.database.Drivers;
import trade.database.Relation;
import trade.database.UrlParameters;
import trade.message.MessageException;
import trade.source.SqlTable;

/** How to reach a dataset that is a table of a database. */
final class DatabaseOptions {

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "The table of a database: exports, or schema.exports; its columns are read as those of a file.")
    private String table;

    @Option(
            names = "--table-sql",
            paramLabel = "SQL",
            description =
                    "What stands behind FROM instead of a table's name, as it is: \"read_parquet('data/*.parquet')\".")
    private String sql;

    @Option(
            names = "--driver",
            paramLabel = "JAR",
            description =
                    "The JDBC driver of a database, or a folder of such (default: $$TRADE_DRIVERS, and lib/drivers).")
    private String driver;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description =
                    "Who asks a database: a file with user=, password= and other properties of its driver that nobody else"
                            + " may read (default: $$TRADE_USER and $$TRADE_PASSWORD).")
    private Path credentials;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a database may take to answer one statement (default: 600).")
    private Integer timeout = 600;

    @Option(
            names = "--allow-url-parameter",
            paramLabel = "NAME",
            description =
                    "A parameter of a database's URL that may make its driver write, run or load something (may be repeated).")
    private List<String> allowed = List.of();

    /** No driver takes a longer one, and to look for secrets in it would take long. */
    private static final int LONGEST_URL = 10_000;

    static boolean isUrl(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("jdbc:");
    }

    /** The file of an embedded database, such as jdbc:duckdb:trade.duckdb; of others no file. */
    static Path place(String url) {
        return Path.of(url.replaceFirst("^[^:]*:[^:]*:", "").replaceFirst("[?;].*", ""));
    }

    /** @throws IncompatibleParameters where the options do not say which table */
    SqlTable table(String url, Environment environment, StderrLog console) throws IOException {
        if (url.length() > LONGEST_URL) {
            throw new IncompatibleParameters(CliMessage.LONG_URL);
        }
        if (Credentials.areInUrl(url)) {
            throw new IncompatibleParameters(CliMessage.PASSWORD_IN_URL);
        }
        UrlParameters parameters = UrlParameters.of(url);
        parameters.readOnly().ifPresent(name -> {
            throw new IncompatibleParameters(CliMessage.CONNECTIONS_ONLY_READ.with(name));
        });
        parameters.refused(allowed).ifPresent(name -> {
            throw new IncompatibleParameters(CliMessage.URL_PARAMETER.with(name));
        });
        if ((table == null) == (sql == null)) {
            throw new IncompatibleParameters(table == null ? CliMessage.WHICH_TABLE : CliMessage.TABLE_TWICE);
        }
        if (timeout == 0) {
            throw new IncompatibleParameters(CliMessage.NO_TIME);
        }
        Database database = new Database(
                url,
                new Drivers(places(environment), usual()),
                Credentials.of(
                        Optional.ofNullable(credentials),
                        variable("USER", environment),
                        variable("PASSWORD", environment)),
                timeout,
                environment.isWatched() && !console.isQuiet() ? console::progress : text -> {});
        return new SqlTable(database, relation());
    }

    private Relation relation() {
        try {
            return table != null ? Relation.table(table) : Relation.sql(sql);
        } catch (MessageException unfit) {
            throw new IncompatibleParameters(
                    CliMessage.OF_OPTION.with(table != null ? "--table" : "--table-sql", unfit.explanation()));
        }
    }

    private static Optional<String> variable(String name, Environment environment) {
        return Optional.ofNullable(environment.variables().get("TRADE_" + name)).filter(text -> !text.isEmpty());
    }

    private List<Path> places(Environment environment) {
        List<Path> places = new ArrayList<>();
        Stream.of(Optional.ofNullable(driver), variable("DRIVERS", environment))
                .flatMap(Optional::stream)
                .flatMap(text -> Stream.of(text.split(File.pathSeparator)))
                .map(Path::of)
                .forEach(places::add);
        return places;
    }

    /** The folder beside the program's own jar. */
    private static Path usual() {
        try {
            Path jar = Path.of(DatabaseOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("drivers");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
