package trade.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import trade.csv.CsvRecords;
import trade.csv.DataException;
import trade.csv.Encoding;
import trade.csv.NumberedRecord;
import trade.csv.TextLines;
import trade.layout.Headings;
import trade.layout.Overrides;
import trade.layout.office.Layouts;
import trade.message.MessageIOException;
import trade.message.Text;

/**
 * The records of a CSV dataset. The delimiter is the one of {@code , ; tab |} that parts the first line that looks like a header
 * into most headings that are known, or else any of the first lines into most parts.
 */
final class CsvRows extends Rows {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int FIRST_LINES = 20;

    /** Before and behind a field. */
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");

    /** How much more a heading that is known tells of the delimiter than one that is not. */
    private static final int KNOWN = 100;

    private final String name;
    private final ReplayableStream head;
    private final Reader text;
    private final boolean isEncodingSaid;
    private final Charset encoding;
    private final char delimiter;
    private final CsvRecords records;

    /** @param headSize how many bytes can be read again */
    CsvRows(String name, BufferedInputStream bytes, SourceOptions options, int headSize) throws IOException {
        this.name = name;
        try {
            isEncodingSaid = options.encoding().isPresent();
            encoding = isEncodingSaid ? options.encoding().get() : Encoding.of(bytes);
            head = new ReplayableStream(bytes, headSize);
            text = Encoding.reader(head, encoding, options.encoding());
            TextLines lines = new TextLines(name, text);
            Collection<String> first = lines.peek(FIRST_LINES);
            delimiter = options.delimiter().orElseGet(() -> detected(first, options.overrides()));
            records = new CsvRecords(name, delimiter, lines);
        } catch (IOException unreadable) {
            bytes.close();
            throw explained(unreadable, 0);
        } catch (DataException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    @Override
    Optional<Character> delimiter() {
        return Optional.of(delimiter);
    }

    @Override
    Text encoding() {
        return Text.verbatim(encoding.name());
    }

    @Override
    Optional<CsvRows> csv() {
        return Optional.of(this);
    }

    @Override
    boolean isHeadUsedUp() {
        return head.isUsedUp();
    }

    /** Reads records as this one does. */
    CsvRecords records() {
        return records;
    }

    @Override
    boolean hasBytes() {
        return text instanceof Encoding.Utf8OrBytes utf8 && utf8.hasBytes();
    }

    /** The bytes behind all records read so far; empty where there are none, or not in UTF-8 or what was meant to be. */
    Optional<InputStream> rest() {
        boolean isAscii = encoding.equals(StandardCharsets.UTF_8) && !isEncodingSaid;
        return isAscii && !isWrongAhead() ? head.behind(records.lines()) : Optional.empty();
    }

    @Override
    NumberedRecord read() throws IOException {
        try {
            return records.next();
        } catch (IOException unreadable) {
            throw explained(unreadable, records.line());
        }
    }

    /** With what it means to a user. */
    IOException explained(IOException cause, long line) {
        return explained(name, cause, line);
    }

    static IOException explained(String name, IOException cause, long line) {
        if (cause instanceof CharacterCodingException) {
            return new MessageIOException(SourceMessage.BROKEN_ENCODING.with(name, line), cause);
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return new MessageIOException(SourceMessage.BROKEN_PACKED.with(name, line), cause);
        }
        return cause;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The fields of a line; where a quote is open at its end, without regard to quotes but those about a whole field. */
    private static List<String> split(String line, char delimiter) {
        boolean isOpen = line.chars().filter(letter -> letter == '"').count() % 2 != 0;
        List<String> fields = new ArrayList<>();
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean isEnd = i == line.length();
            if (isEnd || line.charAt(i) == delimiter && !isQuoted) {
                fields.add(QUOTES.matcher(line.substring(start, i)).replaceAll(""));
                start = i + 1;
            } else {
                isQuoted ^= line.charAt(i) == '"' && !isOpen;
            }
        }
        return fields;
    }

    private static char detected(Collection<String> firstLines, Overrides overrides) {
        char best = ',';
        long most = 0;
        for (String first : firstLines) {
            for (char candidate : DELIMITERS) {
                List<String> fields = split(first, candidate);
                if (fields.size() > CsvRecords.COLUMNS) {
                    return candidate;
                }
                long known = headings(first, fields, candidate)
                        .mapToLong(Layouts::known)
                        .max()
                        .orElse(0);
                long weight = fields.size() > 1 ? fields.size() + KNOWN * known : 0;
                if (weight > most) {
                    most = weight;
                    best = candidate;
                }
            }
            if (most > 2 * KNOWN) {
                return best;
            }
        }
        for (String first : firstLines) {
            for (char candidate : DELIMITERS) {
                if (headings(first, split(first, candidate), candidate)
                        .anyMatch(headings -> Layouts.areKnown(headings, overrides))) {
                    return candidate;
                }
            }
        }
        return best;
    }

    /** The headings in the fields of a line, in each encoding that its bytes may be in; nothing where it is one field. */
    private static Stream<Headings> headings(String line, List<String> fields, char delimiter) {
        if (fields.size() < 2) {
            return Stream.empty();
        }
        Stream<List<String>> readings = Encoding.hasBytes(line)
                ? Encoding.readings(line).map(reading -> split(reading, delimiter))
                : Stream.of(fields);
        return readings.map(Headings::of);
    }
}
