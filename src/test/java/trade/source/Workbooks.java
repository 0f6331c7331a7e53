package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trade.WorkbookFixture;
import trade.layout.NumberedRecord;

/** Puts a file of CSV into a workbook as an office would: in the same rows, with numbers where numbers stand. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] of(Path csv) throws IOException {
        List<NumberedRecord> rows = new ArrayList<>();
        try (OpenFile file = Tables.open(csv);
                CsvRows records =
                        new CsvRows("", new BufferedInputStream(Files.newInputStream(csv)), CsvFixture.options(), 0)) {
            long below = file.next().orElseThrow().number();
            for (NumberedRecord row = records.read(); row != null; row = records.read()) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.fields().size(); column++) {
                    boolean isValue =
                            row.number() >= below && file.header().numbers().contains(column);
                    cells.add(cell(row.fields().get(column), isValue ? file.numbers(column) : null));
                }
                rows.add(row.holding(cells));
            }
        }
        return WorkbookFixture.of(rows).bytes();
    }

    /** @param numbers null where there are none */
    private static String cell(String text, DecimalParser numbers) {
        if (text.matches("0|[1-9]\\d{0,14}")) {
            return text;
        }
        try {
            return numbers == null ? asText(text) : numbers.parse(text).toString();
        } catch (DecimalParser.Unreadable none) {
            return asText(text);
        }
    }

    private static String asText(String text) {
        return text.isEmpty() ? "" : '"' + text;
    }
}
