package trade.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** The lines of a text, whatever ends them, none so long that it would not fit into memory. */
public final class TextLines {

    public static final int LONGEST = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Reader text;
    private final char[] buffer;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int next;
    private int end;
    private long number;
    private boolean isAfterReturn;

    public TextLines(String name, Reader text) {
        this(name, text, BUFFER, 0);
    }

    /** Of a part of a text, behind so many lines of it. */
    public TextLines(String name, String part, long linesBefore) {
        this(name, new StringReader(part), Math.min(BUFFER, part.length()), linesBefore);
    }

    private TextLines(String name, Reader text, int buffer, long linesBefore) {
        this.name = name;
        this.text = text;
        this.buffer = new char[buffer];
        this.number = linesBefore;
    }

    /** The next lines, to be given again by {@link #next}. */
    public Collection<String> peek(int count) throws IOException {
        String line = "";
        while (line != null && ahead.size() < count) {
            line = read();
            if (line != null) {
                ahead.add(line);
            }
        }
        return ahead;
    }

    /** Null at the end. */
    public String next() throws IOException {
        return ahead.isEmpty() ? read() : ahead.poll();
    }

    private String read() throws IOException {
        String line = unmarked();
        return number == 1 && line != null && line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private String unmarked() throws IOException {
        StringBuilder begun = null;
        number++;
        while (true) {
            if (next == end && !fill()) {
                return begun == null ? null : begun.toString();
            }
            if (isAfterReturn && buffer[next] == '\n') {
                next++;
                isAfterReturn = false;
                continue;
            }
            isAfterReturn = false;
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                if (buffer[next] == 0) {
                    throw DataException.of(name + ":" + number, CsvMessage.NUL_BYTE, CsvMessage.SAY_UTF_16);
                }
                next++;
            }
            boolean isComplete = next < end;
            if (isComplete && begun == null) {
                String line = new String(buffer, start, next - start);
                isAfterReturn = buffer[next++] == '\r';
                return line;
            }
            begun = begun == null ? new StringBuilder() : begun;
            begun.append(buffer, start, next - start);
            if (begun.length() > LONGEST) {
                throw tooLong(name, number);
            }
            if (isComplete) {
                isAfterReturn = buffer[next++] == '\r';
                return begun.toString();
            }
        }
    }

    public static DataException tooLong(String name, long number) {
        return DataException.of(name + ":" + number, CsvMessage.LONG_ROW);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = text.read(buffer, 0, buffer.length);
        if (end < 0) {
            end = 0;
            return false;
        }
        return true;
    }
}
