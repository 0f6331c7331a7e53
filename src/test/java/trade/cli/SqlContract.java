package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trade.source.Tables;

/** What holds for a table of any engine: all figures, reasons and errors are those of the same rows in a file. */
abstract class SqlContract {

    private static final String TABLE = "some_trade";

    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

    private static final List<String> FIGURES = List.of(
            "growth",
            "growth --by reporter",
            "growth --by period --period all",
            "growth --by market",
            "growth --by product",
            "growth --by market,product --flow total",
            "growth --measure quantity",
            "share --by market --vs yoy",
            "share --by product --flow import",
            "share --by product --market US",
            "surplus --by market --vs yoy",
            "rank --by market --top 10",
            "rank --by product --order growth",
            "concentration",
            "check-data");

    /** A connection that may write. */
    abstract Connection connection() throws SQLException;

    /** What {@code trade} is told to find the tables. */
    abstract String url();

    static Stream<Path> files() throws IOException {
        List<Path> all = new ArrayList<>(List.of(
                Path.of("samples/vietnam.csv"),
                Path.of("samples/vietnam-estimates.csv"),
                Path.of("samples/thanh-hoa.csv")));
        try (Stream<Path> layouts = Files.walk(LAYOUTS)) {
            for (Path file : layouts.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                boolean isData = !List.of("options", "README.md", "long.csv").contains(name);
                if (isData && Tables.isTable(file)) {
                    all.add(file);
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void figures_are_those_of_the_file(Path file) throws Exception {
        load(file, false);
        for (String figure : FIGURES) {
            compare(file, figure + options(file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void figures_are_those_of_the_file_also_where_numbers_are_texts(Path file) throws Exception {
        load(file, true);
        for (String figure : FIGURES.subList(0, 5)) {
            compare(file, figure + options(file));
        }
    }

    private void compare(Path file, String command) {
        Run expected = Run.of((command + " -f csv " + file).split(" "));
        Run actual = Run.with(Map.of(), null, (command + " -f csv --table some_trade " + url()).split(" "));
        assertThat(found(actual, TABLE))
                .as("%s %s: %s", command, file, actual.err())
                .isEqualTo(found(expected, file.toString()));
        assertThat(actual.code()).as(command).isEqualTo(expected.code());
        assertThat(told(actual, TABLE)).as(command).isEqualTo(told(expected, file.toString()));
    }

    /** All but what a check says of how a file is written. */
    private static List<String> found(Run run, String dataset) {
        return run.out()
                .lines()
                .filter(line -> !line.matches(".*,(encoding|delimiter|decimal mark),.*|.*row by row.*"))
                .map(line -> line.replace(dataset, "DATASET"))
                .toList();
    }

    private void load(Path file, boolean asTexts) throws IOException, SQLException {
        try (Connection connection = connection()) {
            connection.createStatement().execute("DROP TABLE IF EXISTS \"some_trade\"");
            Tables.load(connection, TABLE, file, asTexts);
        }
    }

    private static String options(Path file) throws IOException {
        Path options = file.resolveSibling("options");
        return Files.exists(options) ? " " + Files.readString(options).strip() : "";
    }

    private static List<String> told(Run run, String dataset) {
        return run.err()
                .lines()
                .map(line -> line.replace(Tables.AGAIN, ""))
                .map(line -> line.replaceAll("\\b" + Pattern.quote(dataset) + "(:\\d+)?", "DATASET"))
                .filter(line -> !line.startsWith("  ") && !line.contains("row by row"))
                .toList();
    }
}
