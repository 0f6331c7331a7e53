package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trade.source.Tables;
import trade.source.Tables.Numeric;

/** What holds for a table of any engine: all figures, reasons and errors are those of the same rows in a file. */
abstract class SqlContract {

    private static final String TABLE = "some_trade";

    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

    /** As few as use all grains, flows and measures. */
    private static final List<String> FIGURES = List.of(
            "growth --by market",
            "growth --by product",
            "growth --by market,product --flow total",
            "growth --measure quantity",
            "share --by reporter --flow import",
            "share --by product --market US",
            "growth --market World,!US",
            "surplus --by market --vs yoy",
            "sum",
            "check-data");

    @TempDir
    Path folder;

    /** A connection that may write. */
    abstract Connection connection() throws SQLException;

    /** What {@code trade} is told to find the tables. */
    abstract String url();

    /** What else. */
    Map<String, String> variables() {
        return Map.of();
    }

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
        load(file, Numeric.EXACT);
        for (String figure : FIGURES) {
            compare(file, figure + options(file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void figures_are_those_of_the_file_whatever_numbers_are_kept_in(Path file) throws Exception {
        for (Numeric numeric : List.of(Numeric.FLOATING, Numeric.TEXT)) {
            load(file, numeric);
            for (String figure : FIGURES.subList(0, 2)) {
                compare(file, figure + options(file));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void errors_are_those_of_the_file(String name, String command, String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("some_trade.csv"), csv);
        try (Connection connection = emptied()) {
            Tables.load(connection, TABLE, csv);
        }
        Run expected = Run.of((command + " -f csv " + file).split(" "));
        Run actual = run(command);

        assertThat(found(actual, TABLE)).as(actual.err()).isEqualTo(found(expected, file.toString()));
        assertThat(told(actual, TABLE)).isEqualTo(told(expected, file.toString()));
        assertThat(actual.code()).isEqualTo(expected.code());
        assertThat(actual.err()).isNotEmpty();
    }

    static Stream<Arguments> errors() {
        String usual = "period,flow,market,product,value_usd\n2023-01,export,US,TOTAL,5\n";
        return Stream.of(
                Arguments.of("a period that is none", "growth", usual + "2024-13,export,US,TOTAL,7\n"),
                Arguments.of("fiscal years", "growth", "period,market,value\n2009-10,US,5\n2010-11,US,7\n"),
                Arguments.of("fiscal years or months", "growth", "period,market,value\n2010-11,US,5\n"),
                Arguments.of("fiscal years and others", "growth", "period,market,value\n2022-23,US,5\n2023,US,7\n"),
                Arguments.of("a month among years", "growth", "year,market,value\n2023,US,5\n2024-01,US,7\n"),
                Arguments.of("dates", "growth", "date,market,value\n31/01/2023,US,5\n31/01/2024,US,7\n"),
                Arguments.of("dates that may be others", "growth", "date,market,value\n01/02/2023,US,5\n"),
                Arguments.of("half-months", "growth", "period,market,value\nK1-T1/2023,US,5\nK1-T1/2024,US,7\n"),
                Arguments.of(
                        "no period in a column of periods",
                        "growth",
                        "period,year,market,value\nAnnual,2023,US,5\nAnnual,2024,US,7\n"),
                Arguments.of("a flow that is none", "growth", usual + "2024-01,exprot,US,TOTAL,7\n"),
                Arguments.of("no market", "growth", usual + "2024-01,export,,TOTAL,7\n"),
                Arguments.of("no product", "growth", usual + "2024-01,export,US,,7\n"),
                Arguments.of("no value", "growth", usual + "2024-01,export,US,TOTAL,\n"),
                Arguments.of("a value that is none", "growth", usual + "2024-01,export,US,TOTAL,n/a\n"),
                Arguments.of(
                        "bad rows that are skipped",
                        "growth --bad-rows skip",
                        usual
                                + "2024-01,export,US,TOTAL,7\n2024-13,export,US,TOTAL,7\n2024-01,export,,TOTAL,1\n"
                                + "2024-01,export,Japan,TOTAL,\n"),
                Arguments.of("a market that is unknown", "growth --market Utopia", usual),
                Arguments.of("a market that is not there", "growth --market Japan", usual),
                Arguments.of("a product that is not there", "growth --product 03", usual),
                Arguments.of("a period that is not there", "growth --month 2025-01", usual),
                Arguments.of("a flow that is not there", "growth --flow import", usual),
                Arguments.of("no base", "growth", usual),
                Arguments.of("a base of zero", "growth", "period,market,value\n2023,US,0\n2024,US,7\n"),
                Arguments.of("no period", "growth", "market,value\nUS,7\n"),
                Arguments.of("no value at all", "growth", "period,market\n2024,US\n"),
                Arguments.of(
                        "two currencies", "growth", "period,market,value,currency\n2023,US,5,USD\n2024,US,7,EUR\n"),
                Arguments.of(
                        "several reporters", "growth", "period,reporter,market,value\n2023,VN,US,5\n2024,TH,US,7\n"),
                Arguments.of(
                        "a cell twice, once without its currency",
                        "growth",
                        "period,market,value,currency\n2023,US,5,USD\n2024,US,7,USD\n2024,US,8,\n"),
                Arguments.of(
                        "a cell twice, once in thousands",
                        "growth",
                        "period,market,value,unit_mult\n2023,US,5,0\n2024,US,7,3\n2024,US,7000,0\n"),
                Arguments.of(
                        "a cell twice in another market, beside statuses",
                        "growth --market US",
                        "period,market,value,obs_status\n2023,US,5,\n2024,US,7,e\n2024,JP,1,\n2024,JP,2,\n"),
                Arguments.of(
                        "estimates in other markets",
                        "growth --market US",
                        "period,market,value,obs_status\n2023,US,5,\n2024,US,7,e\n2022,JP,1,e\n2024,JP,2,e\n"),
                Arguments.of(
                        "periods side by side whose chapters are there in one of them",
                        "growth",
                        "product,2023,2024\n01,10,20\n0101,10,20\n02,5,\n0201,5,7\n"),
                Arguments.of("a period twice side by side", "growth", "market,2024-01,Jan-24,2023-01\nUS,5,7,2\n"),
                Arguments.of(
                        "a cell twice in a period that nobody asks for",
                        "growth --period 2024",
                        "market,2022,2023,2024\nUS,1,5,\nUS,2,,7\n"),
                Arguments.of(
                        "a month twice in a year that nobody asks for",
                        "growth --month 2024-01 --vs previous",
                        "year,month,market,value\n2024,12,US,1\n2024,12,US,2\n2024,01,US,5\n2023,12,US,3\n"),
                Arguments.of(
                        "a market with nothing but empty cells",
                        "growth --market Japan",
                        "market,2023,2024\nUS,5,7\nJapan,,\n"),
                Arguments.of(
                        "a cell twice in other units",
                        "growth --measure quantity",
                        "period,market,quantity,unit,value\n2023,US,5,kg,1\n2024,US,7,kg,1\n2024,US,8,tonne,1\n"),
                Arguments.of(
                        "names beside codes",
                        "growth --by product",
                        "period,product,value\n2023,Coffee,5\n2024,Coffee,7\n2023,090111,5\n2024,090111,8\n"),
                Arguments.of(
                        "one of several reporters",
                        "growth --reporter VN",
                        "period,reporter,market,value\n2023,VN,US,5\n2024,TH,US,7\n2024,VN,Japan,8\n"),
                Arguments.of(
                        "a reporter that is not there",
                        "growth --reporter JP",
                        "period,reporter,market,value\n2023,VN,US,5\n2024,TH,US,7\n"),
                Arguments.of(
                        "a reporter that is not said",
                        "growth --by reporter",
                        "period,reporter,market,value\n2023,VN,US,5\n2024,,US,7\n"),
                Arguments.of(
                        "a later period whose market is not said",
                        "growth --bad-rows skip",
                        "period,market,value\n2023,US,5\n2024,US,7\n2025,,7\n"),
                Arguments.of("nothing that is good", "growth", "period,market,value\n2023,,5\n"),
                Arguments.of(
                        "several reporters side by side",
                        "growth --by reporter",
                        "period,reporter,market,value\n2023,VN,US,5\n2024,TH,US,7\n2024,VN,US,8\n"),
                Arguments.of(
                        "an estimate beside a final",
                        "growth",
                        "period,market,value,vintage\n2023,US,5,final\n2024,US,7,estimate\n"),
                Arguments.of(
                        "vintages",
                        "growth --by market",
                        "period,market,value,vintage\n2023,US,5,final\n2024,US,7,estimate\n2024,US,8,final\n"),
                Arguments.of(
                        "codes within others",
                        "growth --by product",
                        "period,product,value\n2023,03,5\n2023,0303,2\n2024,03,6\n2024,0303,3\n"),
                Arguments.of(
                        "codes whose chapter is not there",
                        "growth",
                        "period,product,value\n2023,03,5\n2023,0303,2\n2024,0303,3\n"),
                Arguments.of(
                        "a spreadsheet's codes",
                        "growth",
                        "period,product,value\n2023,3,5\n2023,30,2\n2024,3,6\n2024,303,2\n"),
                Arguments.of(
                        "two spellings of one market",
                        "growth",
                        "period,market,value\n2023,US,5\n2024,US,7\n2024,USA,8\n"),
                Arguments.of("a cell twice", "growth", "period,market,value\n2023,US,5\n2024,US,7\n2024,US,8\n"),
                Arguments.of(
                        "a cell twice that is added up",
                        "growth --duplicates sum",
                        "period,market,value\n2023,US,5\n2024,US,7\n2024,US,8\n"),
                Arguments.of(
                        "a total that is less than its parts",
                        "share --by market",
                        "period,market,value\n2023,World,5\n2023,US,5\n2023,Japan,8\n"));
    }

    private void compare(Path file, String command) {
        Run expected = Run.of((command + " -f csv " + file).split(" "));
        Run actual = run(command);
        assertThat(found(actual, TABLE))
                .as("%s %s: %s", command, file, actual.err())
                .isEqualTo(found(expected, file.toString()));
        assertThat(actual.code()).as(command).isEqualTo(expected.code());
        assertThat(told(actual, TABLE)).as(command).isEqualTo(told(expected, file.toString()));
    }

    Run run(String command) {
        return Run.with(variables(), null, (command + " -f csv --table some_trade " + url()).split(" "));
    }

    /** All but what a check says of how a file is written. */
    private static List<String> found(Run run, String dataset) {
        return run.out()
                .lines()
                .filter(line -> !line.matches(".*,(encoding|delimiter|decimal mark),.*|.*row by row.*"))
                .map(line -> line.replace(dataset, "DATASET"))
                .toList();
    }

    private void load(Path file, Numeric numeric) throws IOException, SQLException {
        try (Connection connection = emptied()) {
            Tables.load(connection, TABLE, file, numeric);
        }
    }

    private Connection emptied() throws SQLException {
        Connection connection = connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS \"some_trade\"");
        }
        return connection;
    }

    private static String options(Path file) throws IOException {
        Path options = file.resolveSibling("options");
        return Files.exists(options) ? " " + Files.readString(options).strip() : "";
    }

    private static List<String> told(Run run, String dataset) {
        return run.err()
                .lines()
                .map(line -> line.replace(Tables.AGAIN, ""))
                .map(line -> line.replaceAll(Pattern.quote(dataset) + "(:\\d+)?", "DATASET"))
                .map(line -> line.replaceAll("stand in .*", "stand in another row"))
                .filter(line -> !line.startsWith("  ") && !line.contains("row by row"))
                .toList();
    }
}
