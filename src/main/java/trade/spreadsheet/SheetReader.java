package trade.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import trade.csv.CellKind;
import trade.csv.NumberedRecord;

/**
 * The rows of a sheet: numbers exactly as they are stored, dates as they are shown, formulas by the results that the file keeps. Hidden rows
 * and columns are read as any other. What stands in the first of merged cells is repeated below it, as rows are read one by one.
 */
public final class SheetReader implements Closeable {

    private static final Pattern ERROR = Pattern.compile("#(N/A|GETTING_DATA|[A-Z_/0]+[!?])");

    /** A character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Days from 1900 to the end of 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private record SheetCell(String text, CellKind kind) {
        static final SheetCell EMPTY = new SheetCell("", CellKind.TEXT);

        /** What belongs to the cell before it, or above. */
        static final SheetCell MERGED = new SheetCell("", CellKind.REPEATED);

        boolean isNothing() {
            return text.isBlank() && kind == CellKind.TEXT;
        }
    }

    private record Repeated(SheetCell cell, int lastRow) {}

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetOutline outline;
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final Map<Integer, Repeated> repeated = new HashMap<>();
    private long number;

    SheetReader(Stream<Row> stream, SheetOutline outline) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.outline = outline;
    }

    /** The next row that holds anything, without empty cells at its end; null behind the last one. */
    public NumberedRecord next() throws IOException {
        return Workbook.guarded(() -> {
            while (rows.hasNext()) {
                NumberedRecord row = record(rows.next());
                if (!row.fields().isEmpty()) {
                    return row;
                }
            }
            return null;
        });
    }

    /** The readings of a header of several rows, of which these are the first; empty where no merged cell makes it one. */
    public Optional<MergedHeader> header(List<NumberedRecord> first) {
        return MergedHeader.of(outline, first);
    }

    private NumberedRecord record(Row row) {
        // some programs leave the numbers out
        number = Math.max(number + 1, row.getRowNum());
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? SheetCell.EMPTY : cell(cell));
        }
        boolean isBlank = cells.stream().allMatch(cell -> cell.text().isBlank());
        if (!isBlank) {
            repeat(cells);
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isNothing()) {
            cells.remove(cells.size() - 1);
        }
        boolean areTexts = cells.stream().allMatch(cell -> cell.kind() == CellKind.TEXT);
        return new NumberedRecord(
                number,
                cells.stream().map(SheetCell::text).toList(),
                areTexts ? List.of() : cells.stream().map(SheetCell::kind).toList());
    }

    /** Repeats what stands in merged cells above, and keeps what is to be repeated below. */
    private void repeat(List<SheetCell> cells) {
        repeated.values().removeIf(above -> above.lastRow() < number);
        repeated.forEach((column, above) -> set(cells, column, above.cell()));
        for (CellRangeAddress range : outline.mergedFrom(number)) {
            int column = range.getFirstColumn();
            SheetCell first = column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
            if (range.getLastRow() + 1 > number && !first.isNothing()) {
                CellKind kind = first.kind() == CellKind.ERROR ? CellKind.ERROR : CellKind.REPEATED;
                repeated.put(column, new Repeated(new SheetCell(first.text(), kind), range.getLastRow() + 1));
            }
            for (int right = column + 1; first.kind() == CellKind.NUMBER && right <= range.getLastColumn(); right++) {
                set(cells, right, SheetCell.MERGED);
            }
        }
    }

    private static void set(List<SheetCell> cells, int column, SheetCell cell) {
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), SheetCell.EMPTY));
        cells.set(column, cell);
    }

    private SheetCell cell(Cell cell) {
        Object value = cell.getValue();
        boolean isFormula = cell.getFormula() != null;
        boolean hasResult = value != null || outline.emptyResults().contains(cell.getAddress());
        if (cell.getType() == CellType.ERROR || isFormula && !hasResult) {
            return new SheetCell(isFormula ? "=" + cell.getFormula() : cell.getRawValue(), CellKind.ERROR);
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return new SheetCell(truth ? "TRUE" : "FALSE", CellKind.TEXT);
        }
        String text = value == null ? "" : unescaped(value.toString());
        boolean isError =
                cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches();
        return new SheetCell(text, isError ? CellKind.ERROR : CellKind.TEXT);
    }

    private SheetCell number(Cell cell, BigDecimal number) {
        CellFormat format = cell.getDataFormatId() == null
                ? CellFormat.NONE
                : formats.computeIfAbsent(cell.getDataFormatId(), id -> CellFormat.of(id, cell.getDataFormatString()));
        if (format.isOfTime()) {
            boolean isDay = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
            return isDay
                    ? new SheetCell(format.text(cell.asDate()), CellKind.TEXT)
                    : new SheetCell(cell.getRawValue(), CellKind.ERROR);
        }
        return new SheetCell(
                format.text(number), format.kind() == CellFormat.Kind.PERCENT ? CellKind.TEXT : CellKind.NUMBER);
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(letter ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))))
                : text;
    }

    @Override
    public void close() {
        stream.close();
    }
}
