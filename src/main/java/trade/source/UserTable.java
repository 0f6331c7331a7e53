package trade.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import trade.cube.NameNormalizer;
import trade.message.MessageException;

/**
 * A small CSV in UTF-8 that a user wrote to say something of the data, with cells looked up by the names of their columns.
 *
 * @param headings folded, and in English
 */
record UserTable(String file, List<String> headings, List<UserRow> rows) {

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("nhom", "group"),
            Map.entry("thi truong", "market"),
            Map.entry("nuoc", "market"),
            Map.entry("mat hang", "product"),
            Map.entry("san pham", "product"),
            Map.entry("tu", "from"),
            Map.entry("den", "to"),
            Map.entry("nguon", "source"),
            Map.entry("ma", "code"),
            Map.entry("ten", "name"));

    /** @param line the last one that it stands in */
    record UserRow(long line, List<String> cells) {}

    /** @throws DataException where it is no CSV in UTF-8 */
    static UserTable read(Path file) throws IOException {
        try (CSVReader rows = new CSVReaderBuilder(
                        new InputStreamReader(FileDataset.file(file).openText(), StandardCharsets.UTF_8.newDecoder()))
                .withCSVParser(new RFC4180Parser())
                .withVerifyReader(false)
                .withMultilineLimit(CsvRecords.LINES_OF_A_RECORD)
                .build()) {
            return read(rows, file.toString());
        } catch (CsvException malformed) {
            throw DataException.of(file.toString(), SourceMessage.NOT_CSV.with(malformed.getMessage()));
        } catch (CsvMalformedLineException malformed) {
            throw DataException.of(file + ":" + malformed.getLineNumber(), SourceMessage.QUOTE_NOT_CLOSED);
        } catch (CsvMultilineLimitBrokenException endless) {
            throw DataException.of(file + ":" + endless.getRow(), SourceMessage.QUOTE_NOT_CLOSED);
        } catch (CharacterCodingException notUtf8) {
            throw DataException.of(file.toString(), SourceMessage.NOT_UTF_8);
        }
    }

    private static UserTable read(CSVReader reader, String file) throws IOException, CsvException {
        String[] first = reader.readNext();
        List<String> headings = first == null
                ? List.of()
                : Stream.of(first)
                        .map(heading -> NameNormalizer.folded(heading.replace("\ufeff", "")))
                        .map(heading -> VIETNAMESE.getOrDefault(heading, heading))
                        .toList();
        List<UserRow> rows = new ArrayList<>();
        for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
            if (row.length > 1 || !row[0].isBlank()) {
                rows.add(new UserRow(
                        reader.getLinesRead(), Stream.of(row).map(String::strip).toList()));
            }
        }
        return new UserTable(file, headings, rows);
    }

    boolean has(String heading) {
        return headings.contains(heading);
    }

    /** What a row holds in a column; nothing where there is no such column. */
    String cell(UserRow row, String heading) {
        int at = headings.indexOf(heading);
        return at < 0 ? "" : row.cells().get(at);
    }

    /**
     * Gives all rows, each as long as the headings.
     *
     * @throws DataException where something is wrong with one
     */
    void forEach(Consumer<UserRow> taker) {
        for (UserRow row : rows) {
            try {
                if (row.cells().size() != headings.size()) {
                    throw new MessageException(
                            SourceMessage.RAGGED.with(row.cells().size(), headings.size()));
                }
                taker.accept(row);
            } catch (MessageException wrong) {
                throw DataException.of(file + ":" + row.line(), wrong.explanation());
            }
        }
    }
}
