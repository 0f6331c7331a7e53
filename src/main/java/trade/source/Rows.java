package trade.source;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import trade.layout.Headings;
import trade.layout.Layouts;
import trade.layout.Line;
import trade.layout.Overrides;

/**
 * The records of a CSV stream as opencsv parses them, with the line that each begins in. What opencsv would guess at, such as
 * text behind a closing quote, is refused. The delimiter is the one of {@code , ; tab |} that parts the first line
 * that looks like a header into most headings that are known, or else any of the first lines into most parts.
 */
final class Rows implements Closeable {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int FIRST_LINES = 20;

    /** How much more a heading that is known tells of the delimiter than one that is not. */
    private static final int KNOWN = 100;

    private static final int LINES_OF_A_RECORD = 1000;

    /** Where a line stands when it ends, or that it is wrong. */
    private enum Quote {
        NONE,
        OPEN,
        TEXT_BEHIND
    }

    private final String name;
    private final Reader text;
    private final TextLines lines;
    private final Charset encoding;
    private final char delimiter;
    private final RFC4180Parser parser;
    private final Deque<String> firstLines = new ArrayDeque<>();
    private final Deque<Line> ahead = new ArrayDeque<>();
    private DataException wrongAhead;
    private long read;
    private long line;

    Rows(Dataset dataset, CsvOptions options) throws IOException {
        name = dataset.name();
        BufferedInputStream bytes = opened(dataset);
        try {
            encoding = options.encoding().isPresent() ? options.encoding().get() : Encoding.of(bytes);
            text = Encoding.reader(bytes, encoding, options.encoding());
            lines = new TextLines(name, text);
            for (String first = lines.next();
                    first != null;
                    first = firstLines.size() < FIRST_LINES ? lines.next() : null) {
                firstLines.add(firstLines.isEmpty() ? first.replaceFirst("^\ufeff", "") : first);
            }
        } catch (IOException unreadable) {
            bytes.close();
            throw explained(unreadable);
        } catch (DataException unreadable) {
            bytes.close();
            throw unreadable;
        }
        delimiter = options.delimiter().orElseGet(() -> detected(options.overrides()));
        parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    }

    private BufferedInputStream opened(Dataset dataset) throws IOException {
        try {
            return dataset.open();
        } catch (IOException unreadable) {
            throw explained(unreadable);
        }
    }

    char delimiter() {
        return delimiter;
    }

    Charset encoding() {
        return encoding;
    }

    /** Whether there were bytes that are not UTF-8 in what should be. */
    boolean hasBytes() {
        return text instanceof Encoding.Utf8OrBytes utf8 && utf8.hasBytes();
    }

    /** The next records, to be given again by {@link #next}, up to one that is wrong. */
    List<Line> peek(int count) throws IOException {
        try {
            Optional<Line> row = Optional.empty();
            while (wrongAhead == null && ahead.size() < count && (row = read()).isPresent()) {
                ahead.add(row.get());
            }
        } catch (DataException wrong) {
            wrongAhead = wrong;
        }
        return ahead.stream().limit(count).toList();
    }

    /** The next record that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        if (ahead.isEmpty() && wrongAhead != null) {
            throw wrongAhead;
        }
        return ahead.isEmpty() ? read() : Optional.of(ahead.poll());
    }

    private Optional<Line> read() throws IOException {
        while (true) {
            String record = record();
            if (record == null) {
                return Optional.empty();
            }
            if (!record.isBlank()) {
                String[] fields = parser.parseLine(record);
                if (!isBlank(fields)) {
                    return Optional.of(new Line(line, Arrays.asList(fields)));
                }
            }
        }
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
        String text = line();
        line = read;
        if (text == null || text.indexOf('"') < 0) {
            return text;
        }
        StringBuilder record = new StringBuilder(text);
        Quote quote = quote(text, false);
        for (int more = 0; quote == Quote.OPEN; more++) {
            String next = line();
            if (next == null || more == LINES_OF_A_RECORD) {
                throw DataException.of(
                        name + ":" + line,
                        "a double quote that opens here is never closed",
                        "a quote inside a quoted name is written twice");
            }
            if (record.append('\n').append(next).length() > TextLines.LONGEST) {
                throw TextLines.tooLong(name, line);
            }
            quote = quote(next, true);
        }
        if (quote == Quote.TEXT_BEHIND) {
            throw DataException.of(
                    name + ":" + line,
                    "there is text behind a closing double quote",
                    "a quote inside a quoted name is written twice");
        }
        return record.toString();
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

    private String line() throws IOException {
        read++;
        if (!firstLines.isEmpty()) {
            return firstLines.poll();
        }
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw explained(unreadable);
        }
    }

    private IOException explained(IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new IOException(
                    name + ": the text is not in the encoding it is read in, somewhere after line " + line
                            + "; --encoding windows-1252 (or another name) says which it is",
                    cause);
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return new IOException(
                    name + ": the gzip data is damaged or ends early, somewhere after line " + line, cause);
        }
        return cause;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Without regard to quotes but those about a whole part. */
    private static List<String> split(String line, char delimiter) {
        return Stream.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(part -> part.replaceAll("^\"|\"$", ""))
                .toList();
    }

    private char detected(Overrides overrides) {
        char best = ',';
        long most = 0;
        for (String first : firstLines) {
            for (char candidate : DELIMITERS) {
                List<String> parts = split(first, candidate);
                long weight = parts.size() > 1 ? parts.size() + KNOWN * Layouts.known(Headings.of(parts)) : 0;
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
                List<String> parts = split(first, candidate);
                if (parts.size() > 1
                        && Layouts.of(Headings.of(parts), overrides).isPresent()) {
                    return candidate;
                }
            }
        }
        return best;
    }
}
