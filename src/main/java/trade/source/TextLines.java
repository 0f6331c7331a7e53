package trade.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text, whatever ends them, none so long that it would not fit into memory. */
final class TextLines implements Closeable {

    static final int LONGEST = 1_000_000;

    private final String name;
    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private int next;
    private int end;
    private long number;
    private boolean isAfterReturn;

    TextLines(String name, Reader text) {
        this.name = name;
        this.text = text;
    }

    /** Null at the end. */
    String next() throws IOException {
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
                    throw DataException.of(
                            name + ":" + number,
                            "there is a NUL byte: this is not text, or in another encoding",
                            "--encoding UTF-16LE (or another name) says which it is");
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

    static DataException tooLong(String name, long number) {
        return DataException.of(
                name + ":" + number,
                "this row is longer than 1,000,000 characters: this is not a table, or a double quote is never closed",
                "");
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

    @Override
    public void close() throws IOException {
        text.close();
    }
}
