package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.csv.CsvMessage;
import trade.csv.CsvRecords;
import trade.csv.DataException;
import trade.csv.NumberedRecord;
import trade.message.MessageIOException;
import trade.message.Text;
import trade.spreadsheet.MergedHeader;
import trade.spreadsheet.SheetReader;
import trade.spreadsheet.UnreadableWorkbook;

/** The rows of a sheet, whose numbers are those of the spreadsheet. */
final class SheetRows extends Rows {

    private final String name;
    private final SheetReader sheet;

    /** @param name what messages call it */
    static Rows of(String name, SheetReader sheet) {
        return new SheetRows(name, sheet);
    }

    private SheetRows(String name, SheetReader sheet) {
        this.name = name;
        this.sheet = sheet;
    }

    @Override
    NumberedRecord read() throws IOException {
        try {
            NumberedRecord row = sheet.next();
            if (row != null && row.fields().size() > CsvRecords.COLUMNS) {
                throw DataException.of(
                        name + ":" + row.number(),
                        CsvMessage.MANY_COLUMNS.with(row.fields().size()));
            }
            return row;
        } catch (UnreadableWorkbook damaged) {
            throw new MessageIOException(SourceMessage.BROKEN_WORKBOOK.with(name, damaged.getMessage()), damaged);
        }
    }

    @Override
    Text encoding() {
        return SourceMessage.SPREADSHEET;
    }

    @Override
    Optional<MergedHeader> mergedHeader(List<NumberedRecord> first) {
        return sheet.header(first);
    }

    @Override
    NumberedRecord headings(NumberedRecord header) throws IOException {
        int width = peek(FoundHeader.FIRST).stream()
                .mapToInt(row -> row.fields().size())
                .max()
                .orElse(0);
        return fitted(header, Math.max(width, header.fields().size()));
    }

    @Override
    NumberedRecord fitted(NumberedRecord row, int width) {
        int length = row.fields().size();
        if (length >= width) {
            return row.holding(row.fields().subList(0, width));
        }
        List<String> fields = new ArrayList<>(row.fields());
        while (fields.size() < width) {
            fields.add("");
        }
        return row.holding(fields);
    }

    @Override
    public void close() {
        sheet.close();
    }
}
