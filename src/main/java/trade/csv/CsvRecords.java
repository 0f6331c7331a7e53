package trade.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of a text as opencsv parses them, with the line that each begins in. What opencsv would guess at, such as text
 * behind a closing quote, is refused.
 */
public final class CsvRecords {

    public static final int LINES_OF_A_RECORD = 1000;

    /** More columns than these nobody has, and they would take minutes. */
    public static final int COLUMNS = 5000;

    /** Spreadsheets write a million rows of which most are empty, but not more. */
    public static final int BLANK_LINES = 2_000_000;

    /** Where a line stands when it ends, or that it is wrong. */
    private enum Quote {
        NONE,
        OPEN,
        TEXT_BEHIND
    }

    private final String name;
    private final char delimiter;
    private final RFC4180Parser parser;
    private final TextLines lines;
    private long read;
    private long line;
    /** How many lines have been blank since the last record. */
    private long blank;

    public CsvRecords(String name, char delimiter, TextLines lines) {
        this(
                name,
                delimiter,
                new RFC4180ParserBuilder().withSeparator(delimiter).build(),
                lines,
                0,
                0);
    }

    private CsvRecords(
            String name, char delimiter, RFC4180Parser parser, TextLines lines, long linesBefore, long blank) {
        this.name = name;
        this.delimiter = delimiter;
        this.parser = parser;
        this.lines = lines;
        this.read = linesBefore;
        this.line = linesBefore;
        this.blank = blank;
    }

    /** The records of a part of the text, behind so many lines of it, the last of which are blank. */
    public CsvRecords of(String part, long linesBefore, long blankBefore) {
        return new CsvRecords(
                name, delimiter, parser, new TextLines(name, part, linesBefore), linesBefore, blankBefore);
    }

    /** How many lines have been blank since the last record. */
    public long blank() {
        return blank;
    }

    /** How many lines have been read. */
    public long lines() {
        return read;
    }

    /** The line that the last record began in. */
    public long line() {
        return line;
    }

    /** The next record that is not blank; null at the end. */
    public NumberedRecord next() throws IOException {
        while (true) {
            String record = record();
            if (record == null) {
                return null;
            }
            if (!record.isBlank()) {
                String[] fields = fields(record);
                if (fields.length > COLUMNS) {
                    throw DataException.of(name + ":" + line, CsvMessage.MANY_COLUMNS.with(fields.length));
                }
                if (!isBlank(fields)) {
                    blank = 0;
                    return new NumberedRecord(line, Arrays.asList(fields));
                }
            }
            if (++blank > BLANK_LINES) {
                throw tooManyBlank(name + ":" + line);
            }
        }
    }

    /** Text without quotes needs no library, which takes several times as long. */
    private String[] fields(String record) throws IOException {
        if (record.indexOf('"') >= 0) {
            return parser.parseLine(record);
        }
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int end = record.indexOf(delimiter); end >= 0; end = record.indexOf(delimiter, start)) {
            fields.add(record.substring(start, end));
            start = end + 1;
        }
        fields.add(record.substring(start));
        return fields.toArray(String[]::new);
    }

    public static DataException tooManyBlank(String place) {
        return DataException.of(place, CsvMessage.MANY_BLANK_LINES);
    }

    private static boolean isBlank(String[] fields) {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The text of a record, line breaks within quotes included; null at the end. */
    private String record() throws IOException {
        String text = nextLine();
        line = read;
        if (text == null || text.indexOf('"') < 0) {
            return text;
        }
        StringBuilder record = new StringBuilder(text);
        Quote quote = quote(text, false);
        for (int more = 0; quote == Quote.OPEN; more++) {
            String next = nextLine();
            if (next == null || more == LINES_OF_A_RECORD) {
                throw DataException.of(name + ":" + line, CsvMessage.QUOTE_NEVER_CLOSED, CsvMessage.WRITE_QUOTE_TWICE);
            }
            if (record.append('\n').append(next).length() > TextLines.LONGEST) {
                throw TextLines.tooLong(name, line);
            }
            quote = quote(next, true);
        }
        if (quote == Quote.TEXT_BEHIND) {
            throw DataException.of(name + ":" + line, CsvMessage.TEXT_BEHIND_QUOTE, CsvMessage.WRITE_QUOTE_TWICE);
        }
        return record.toString();
    }

    private String nextLine() throws IOException {
        String text = lines.next();
        read++;
        return text;
    }

    private Quote quote(String text, boolean startsWithin) {
        boolean isWithin = startsWithin;
        boolean isFieldStart = !startsWithin;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isWithin && letter == '"') {
                boolean isEnd = i + 1 == text.length();
                if (!isEnd && text.charAt(i + 1) == '"') {
                    i++;
                } else if (isEnd || text.charAt(i + 1) == delimiter) {
                    isWithin = false;
                } else {
                    return Quote.TEXT_BEHIND;
                }
            } else if (!isWithin) {
                isWithin = isFieldStart && letter == '"';
                isFieldStart = letter == delimiter;
            }
        }
        return isWithin ? Quote.OPEN : Quote.NONE;
    }
}
