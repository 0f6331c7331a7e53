package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trade.WorkbookFixture;
import trade.csv.CellKind;
import trade.csv.DecimalParser;
import trade.csv.NumberedRecord;

/** Puts a file of CSV into a workbook as an office would, or into JSON: the same rows, with numbers where numbers stand. */
public final class Twins {

    private Twins() {}

    public static byte[] workbook(Path csv) throws IOException {
        List<NumberedRecord> cells = new ArrayList<>();
        for (NumberedRecord row : rows(csv)) {
            cells.add(row.holding(IntStream.range(0, row.fields().size())
                    .mapToObj(column -> cell(row.fields().get(column), row.kind(column)))
                    .toList()));
        }
        return WorkbookFixture.of(cells).bytes();
    }

    private static String cell(String text, CellKind kind) {
        return text.isEmpty() || kind == CellKind.NUMBER ? text : '"' + text;
    }

    /** An array of objects, or of arrays where two headings are the same. */
    public static String json(Path csv) throws IOException {
        List<NumberedRecord> rows = rows(csv);
        List<String> headings = rows.get(0).fields();
        boolean areDistinct = Set.copyOf(headings).size() == headings.size();
        return rows.stream()
                .skip(areDistinct ? 1 : 0)
                .map(row -> IntStream.range(
                                0, areDistinct ? headings.size() : row.fields().size())
                        .mapToObj(column -> (areDistinct ? quoted(headings.get(column)) + ": " : "")
                                + value(row.fields().get(column), row.kind(column)))
                        .collect(Collectors.joining(", ", areDistinct ? "{" : "[", areDistinct ? "}" : "]")))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String value(String text, CellKind kind) {
        return text.isEmpty() ? "null" : kind == CellKind.NUMBER ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Its rows as they stand, those of the title too, with the kinds of their cells. */
    private static List<NumberedRecord> rows(Path csv) throws IOException {
        List<NumberedRecord> rows = new ArrayList<>();
        try (OpenFile file = Tables.open(csv);
                CsvRows records =
                        new CsvRows("", new BufferedInputStream(Files.newInputStream(csv)), CsvFixture.options(), 0)) {
            long below = file.next().orElseThrow().number();
            for (NumberedRecord row = records.read(); row != null; row = records.read()) {
                List<String> texts = new ArrayList<>();
                List<CellKind> kinds = new ArrayList<>();
                for (int column = 0; column < row.fields().size(); column++) {
                    boolean isValue =
                            row.number() >= below && file.header().numbers().contains(column);
                    Optional<String> number = number(row.fields().get(column), isValue ? file.numbers(column) : null);
                    texts.add(number.orElse(row.fields().get(column)));
                    kinds.add(number.isPresent() ? CellKind.NUMBER : CellKind.TEXT);
                }
                rows.add(new NumberedRecord(row.number(), texts, kinds));
            }
        }
        return rows;
    }

    /** @param numbers null where there are none */
    private static Optional<String> number(String text, DecimalParser numbers) {
        try {
            return text.matches("0|[1-9]\\d{0,14}")
                    ? Optional.of(text)
                    : Optional.ofNullable(
                            numbers == null ? null : numbers.parse(text).toString());
        } catch (DecimalParser.Unreadable none) {
            return Optional.empty();
        }
    }
}
