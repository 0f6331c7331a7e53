package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import trade.csv.CsvRecords;
import trade.csv.DataException;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.csv.TextLines;
import trade.cube.NameNormalizer;
import trade.message.MessageException;

/**
 * A small CSV in UTF-8 that a user wrote to say something of the data, with cells looked up by the names of their columns.
 *
 * @param headings folded, and in English
 */
record UserTable(String file, List<String> headings, List<NumberedRecord> rows) {

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

    /** @throws DataException where it is no CSV in UTF-8 */
    static UserTable read(Path file) throws IOException {
        List<NumberedRecord> records = records(ByteSource.of(file));
        List<String> headings = records.stream()
                .limit(1)
                .flatMap(header -> header.fields().stream())
                .map(NameNormalizer::folded)
                .map(heading -> VIETNAMESE.getOrDefault(heading, heading))
                .toList();
        return new UserTable(file.toString(), headings, records.stream().skip(1).toList());
    }

    /**
     * All records of a CSV, parted by the one of comma, semicolon and tab that its first line has most of.
     *
     * @throws DataException where it is no CSV in UTF-8 or UTF-16
     */
    static List<NumberedRecord> records(ByteSource file) throws IOException {
        try (BufferedInputStream bytes = file.openText()) {
            TextLines lines = new TextLines(
                    file.name(), new InputStreamReader(bytes, Encoding.of(bytes).newDecoder()));
            char delimiter = delimiter(lines.peek(1).stream().findFirst().orElse(""));
            CsvRecords records = new CsvRecords(file.name(), delimiter, lines);
            List<NumberedRecord> all = new ArrayList<>();
            for (NumberedRecord one = records.next(); one != null; one = records.next()) {
                all.add(one.holding(one.fields().stream().map(String::strip).toList()));
            }
            return all;
        } catch (CharacterCodingException notUtf8) {
            throw DataException.of(file.name(), SourceMessage.NOT_UTF_8, SourceMessage.SAVE_AS_UTF_8);
        }
    }

    private static char delimiter(String header) {
        return ",;\t"
                .chars()
                .mapToObj(mark -> (char) mark)
                .max(Comparator.comparingLong(
                        mark -> header.chars().filter(letter -> letter == mark).count()))
                .orElseThrow();
    }

    boolean has(String heading) {
        return headings.contains(heading);
    }

    /** What a row holds in a column; nothing where there is no such column. */
    String cell(NumberedRecord row, String heading) {
        int at = headings.indexOf(heading);
        return at < 0 ? "" : row.fields().get(at);
    }

    /**
     * Gives all rows, each as long as the headings.
     *
     * @throws DataException where something is wrong with one
     */
    void forEach(Consumer<NumberedRecord> taker) {
        for (NumberedRecord row : rows) {
            try {
                if (row.fields().size() != headings.size()) {
                    throw new MessageException(
                            SourceMessage.RAGGED.with(row.fields().size(), headings.size()));
                }
                taker.accept(row);
            } catch (MessageException wrong) {
                throw DataException.of(file + ":" + row.number(), wrong.explanation());
            }
        }
    }
}
