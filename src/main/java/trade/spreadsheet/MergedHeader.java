package trade.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import trade.csv.NumberedRecord;

/**
 * A header of several rows, as merged cells make it: what stands above several columns belongs to each of them.
 *
 * @param lastRow the number of its last row
 * @param readings its headings, the text above before the text below and the other way round: 2024-01 Exports, Exports 2024-01
 */
public record MergedHeader(long lastRow, List<NumberedRecord> readings) {

    /** @param rows the first may be that of a header, those behind it follow */
    static Optional<MergedHeader> of(SheetOutline outline, List<NumberedRecord> rows) {
        NumberedRecord top = rows.get(0);
        long last = outline.mergedFrom(top.number()).stream()
                .mapToLong(range -> lastRow(range, top, rows))
                .max()
                .orElse(top.number());
        List<NumberedRecord> header =
                rows.stream().takeWhile(row -> row.number() <= last).toList();
        if (header.size() < 2) {
            return Optional.empty();
        }
        int width = header.stream().mapToInt(row -> row.fields().size()).max().orElseThrow();
        List<List<String>> columns = IntStream.range(0, width)
                .mapToObj(column -> texts(outline, header, column))
                .toList();
        return Optional.of(new MergedHeader(
                last,
                List.of(
                        top.holding(columns.stream()
                                .map(texts -> String.join(" ", texts))
                                .toList()),
                        top.holding(
                                columns.stream().map(MergedHeader::fromBelow).toList()))));
    }

    /** The last row of a header in which cells are merged so: below one another, or above several that hold something. */
    private static long lastRow(CellRangeAddress range, NumberedRecord top, List<NumberedRecord> rows) {
        long last = range.getLastRow() + 1L;
        boolean isAbove = last == top.number()
                && rows.size() > 1
                && rows.get(1).number() == last + 1
                && IntStream.rangeClosed(range.getFirstColumn(), range.getLastColumn())
                                .filter(column -> !text(rows.get(1), column).isEmpty())
                                .count()
                        > 1;
        return isAbove ? last + 1 : last;
    }

    /** What stands in a column of the header, from above, each once. */
    private static List<String> texts(SheetOutline outline, List<NumberedRecord> header, int column) {
        Set<String> texts = new LinkedHashSet<>();
        for (NumberedRecord row : header) {
            int first = outline.mergedFrom(row.number()).stream()
                    .filter(range -> range.containsColumn(column))
                    .mapToInt(CellRangeAddress::getFirstColumn)
                    .findFirst()
                    .orElse(column);
            texts.add(text(row, first));
        }
        texts.remove("");
        return List.copyOf(texts);
    }

    private static String fromBelow(List<String> texts) {
        List<String> below = new ArrayList<>(texts);
        Collections.reverse(below);
        return String.join(" ", below);
    }

    private static String text(NumberedRecord row, int column) {
        return column < row.fields().size() ? row.fields().get(column).strip() : "";
    }
}
