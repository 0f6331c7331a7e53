package trade.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.csv.DecimalParser;
import trade.csv.NumberedRecord;
import trade.cube.Flow;
import trade.cube.Measure;
import trade.layout.Header;
import trade.layout.Overrides;
import trade.layout.UnreadableHeader;

/** Puts a file into a table as an office would: numbers in exact columns, texts in others, nothing where a field is empty. */
public final class Tables {

    private static final Overrides NONE =
            new Overrides(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** What is put behind the name of a column that has that of another. */
    public static final String AGAIN = " again";

    private Tables() {}

    /** Whether the columns of a file have names, and say all there is to say, so that no title or name of the file has to. */
    public static boolean isTable(Path csv) throws IOException {
        try (OpenFile file = open(csv)) {
            Header header = file.header();
            return !header.isReport()
                    && !header.headings().texts().contains("")
                    && header.equals(Header.of(header.layout(), header.headings(), Measure.VALUE, NONE, "", ""));
        } catch (UnreadableHeader withoutTitle) {
            return false;
        }
    }

    /** What numbers are kept in. */
    public enum Numeric {
        EXACT("DECIMAL(38,6)"),
        FLOATING("DOUBLE PRECISION"),
        TEXT("VARCHAR(200)");

        private final String type;

        Numeric(String type) {
            this.type = type;
        }
    }

    public static void load(Connection connection, String table, Path csv, Numeric numeric)
            throws IOException, SQLException {
        try (OpenFile file = open(csv)) {
            Header header = file.header();
            List<NumberedRecord> lines = new ArrayList<>();
            for (Optional<NumberedRecord> line = file.next(); line.isPresent(); line = file.next()) {
                if (line.get().fields().size() >= header.width()
                        && !header.isAgain(line.get())
                        && !header.isWordsAlone(line.get())) {
                    lines.add(line.get());
                }
            }
            load(
                    connection,
                    table,
                    header.headings().texts(),
                    numeric == Numeric.TEXT ? Set.of() : header.numbers(),
                    numeric,
                    file.numbers(0),
                    lines);
        }
    }

    /** Puts lines of fields apart by commas into a table, be they right or wrong. */
    public static void load(Connection connection, String table, String csv) throws SQLException {
        List<NumberedRecord> lines = csv.lines()
                .map(line -> new NumberedRecord(1, List.of(line.split(",", -1))))
                .toList();
        List<String> names = lines.get(0).fields();
        load(
                connection,
                table,
                names,
                IntStream.range(0, names.size())
                        .filter(column -> names.get(column).matches("value.*|quantity|\\d{4}.*|Jan-24"))
                        .boxed()
                        .collect(Collectors.toSet()),
                Numeric.EXACT,
                DecimalParser.withDecimal('.'),
                lines.subList(1, lines.size()));
    }

    private static void load(
            Connection connection,
            String table,
            List<String> headings,
            Set<Integer> mayBeNumbers,
            Numeric numeric,
            DecimalParser written,
            List<NumberedRecord> lines)
            throws SQLException {
        Set<Integer> numbers = mayBeNumbers.stream()
                .filter(column -> column >= 0 && lines.stream().allMatch(line -> isNumber(written, line, column)))
                .collect(Collectors.toSet());
        List<String> names = distinct(headings);
        String columns = IntStream.range(0, names.size())
                .mapToObj(i -> quoted(names.get(i)) + " " + (numbers.contains(i) ? numeric : Numeric.TEXT).type)
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + quoted(table) + " (" + columns + ")");
        }
        String places = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + quoted(table) + " VALUES (" + places + ")")) {
            for (NumberedRecord line : lines) {
                for (int i = 0; i < names.size(); i++) {
                    String text = line.fields().get(i);
                    if (numbers.contains(i)) {
                        BigDecimal number = number(written, text);
                        insert.setObject(
                                i + 1,
                                number != null && numeric == Numeric.FLOATING ? (Object) number.doubleValue() : number,
                                numeric == Numeric.FLOATING ? Types.DOUBLE : Types.DECIMAL);
                    } else {
                        insert.setString(i + 1, text.isEmpty() ? null : text);
                    }
                }
                insert.addBatch();
            }
            connection.setAutoCommit(false);
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static boolean isNumber(DecimalParser written, NumberedRecord line, int column) {
        String text = line.fields().get(column).strip();
        return text.isEmpty() || number(written, text) != null;
    }

    /** Nothing where there is no number. */
    private static BigDecimal number(DecimalParser written, String text) {
        try {
            return written.parse(text.strip());
        } catch (DecimalParser.Unreadable none) {
            return null;
        }
    }

    /** Two columns of a table cannot have one name; those that come again are not read. */
    private static List<String> distinct(List<String> headings) {
        List<String> names = new ArrayList<>();
        for (String heading : headings) {
            names.add(names.stream().anyMatch(heading::equalsIgnoreCase) ? heading + AGAIN : heading);
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static OpenFile open(Path csv) throws IOException {
        ByteSource bytes = ByteSource.of(csv);
        SourceOptions options = new SourceOptions(
                NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Duplicates.Rule.FAIL,
                Flow.EXPORT,
                false,
                CodeFile.none());
        return new OpenFile(bytes, options, Measure.VALUE, 0);
    }
}
