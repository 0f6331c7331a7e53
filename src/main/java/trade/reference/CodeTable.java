package trade.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a CSV of this package, whose cells hold no line breaks. Read without a library, as some are read at every start, and a library takes twice as
 * long.
 */
public final class CodeTable {

    private CodeTable() {}

    /** The rows below the header. */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = open(name)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(cells(line).toArray(String[]::new));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /**
     * What words mean, the first two columns of a table. They are written without case, accents and punctuation, so that none must be folded when they are
     * loaded, and their spaces are left out.
     */
    public static Map<String, String> words(String name) {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = open(name)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf(',');
                words.put(line.substring(0, end).replace(" ", ""), line.substring(end + 1, line.indexOf(',', end + 1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    static BufferedReader open(String name) {
        return new BufferedReader(
                new InputStreamReader(CodeTable.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    /** The cells of a line; of those in quotes, what is between them. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            boolean isQuoted = line.startsWith("\"", start);
            int end = line.indexOf(',', isQuoted ? closingQuote(line, start) : start);
            end = end < 0 ? line.length() : end;
            cells.add(isQuoted ? line.substring(start + 1, end - 1).replace("\"\"", "\"") : line.substring(start, end));
            start = end + 1;
        }
        return cells;
    }

    private static int closingQuote(String line, int start) {
        int quote = line.indexOf('"', start + 1);
        while (line.startsWith("\"\"", quote)) {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }
}
