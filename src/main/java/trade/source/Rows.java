package trade.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import trade.cube.Spelling;

/**
 * The records of a CSV stream as opencsv reads them, with the line that each begins in. The delimiter is the one of
 * {@code , ; tab |} that parts the first line into most headings that are known, or into most parts.
 */
final class Rows implements Closeable {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LINES_OF_A_RECORD = 1000;

    private final String name;
    private final CSVReader csv;
    private final char delimiter;
    private long line;

    Rows(Dataset dataset, CsvOptions options) throws IOException {
        name = dataset.name();
        BufferedReader text = null;
        try {
            text = new BufferedReader(
                    new InputStreamReader(dataset.open(), options.encoding().newDecoder()), LONGEST_HEADER);
            skipByteOrderMark(text);
            delimiter = options.delimiter().orElse(detected(firstLine(text)));
        } catch (IOException unreadable) {
            if (text != null) {
                text.close();
            }
            throw explained(unreadable);
        }
        csv = new CSVReaderBuilder(text)
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(delimiter).build())
                .withVerifyReader(false)
                .withMultilineLimit(LINES_OF_A_RECORD)
                .build();
    }

    char delimiter() {
        return delimiter;
    }

    /** The next record that is not a blank line; empty at the end. */
    Optional<Line> next() throws IOException {
        try {
            while (true) {
                line = csv.getLinesRead() + 1;
                String[] record = csv.readNext();
                if (record == null) {
                    return Optional.empty();
                }
                if (record.length > 1 || !record[0].isBlank()) {
                    return Optional.of(new Line(line, List.of(record)));
                }
            }
        } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException unclosed) {
            throw DataException.of(
                    name + ":" + line,
                    "a double quote that opens here is never closed",
                    "a quote inside a quoted name is written twice");
        } catch (CsvValidationException never) {
            throw new IllegalStateException(never);
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
        csv.close();
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder first = new StringBuilder();
        for (int next = text.read(), read = 1; next >= 0 && read < LONGEST_HEADER; next = text.read(), read++) {
            boolean isLineEnd = next == '\n' || next == '\r';
            if (isLineEnd && !first.isEmpty()) {
                break;
            }
            first.append(isLineEnd ? "" : Character.toString(next));
        }
        text.reset();
        return first.toString();
    }

    private static char detected(String firstLine) {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long parts = 0;
            for (String heading : firstLine.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)))) {
                String folded = Spelling.folded(heading);
                boolean isKnown = false;
                for (Field field : Field.values()) {
                    isKnown |= field.isCalled(folded);
                }
                parts += isKnown ? 100 : 1;
            }
            if (parts > most) {
                most = parts;
                best = delimiter;
            }
        }
        return best;
    }
}
