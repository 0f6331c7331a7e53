package trade.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A file or pipe of CSV.
 *
 * @param name what messages call it
 * @param isReadableAgain whether it holds the same when it is opened again, as files do and pipes do not
 */
public record CsvDataset(String name, Opener opener, boolean isReadableAgain) implements Dataset {

    private static final int BUFFER = 1 << 16;

    /** What packed files and other formats begin with, and what to do with them. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("PK\u0003\u0004", "a ZIP archive or an Excel workbook: unpack it, or save the sheet as CSV"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Excel workbook: save the sheet as CSV"),
            Map.entry("%PDF", "a PDF: take the table out of it first"),
            Map.entry("7z\u00bc\u00af", "a 7-Zip archive: unpack it with 7z x"),
            Map.entry("BZh", "packed by bzip2: bzip2 -dc FILE | trade …"),
            Map.entry("\u00fd7zXZ", "packed by xz: xz -dc FILE | trade …"),
            Map.entry("\u0028\u00b5\u002f\u00fd", "packed by zstd: zstd -dc FILE | trade …"),
            Map.entry("PAR1", "Parquet: save it as CSV"),
            Map.entry("{", "JSON: ask its office for CSV"),
            Map.entry("[", "JSON: ask its office for CSV"),
            Map.entry("<", "a web page or XML: ask its office for CSV"));

    /** Opens the dataset anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** Of bytes that are the same each time. */
    public CsvDataset(String name, Opener opener) {
        this(name, opener, true);
    }

    /** A file or a pipe that has a name. */
    public static CsvDataset file(Path file) {
        return new CsvDataset(file.toString(), () -> open(file), Files.isRegularFile(file));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a directory; name the files in it");
        }
        return Files.newInputStream(file);
    }

    /** The bytes, unpacked if they are gzip by content, whatever the name says. */
    BufferedInputStream open() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new Named(opener.open()), BUFFER);
        try {
            bytes.mark(BUFFER);
            boolean isGzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            refuseForeign(bytes);
            return isGzip ? new BufferedInputStream(new GZIPInputStream(new Patient(bytes), BUFFER), BUFFER) : bytes;
        } catch (IOException | DataException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /** A stream that says whose it is when it fails, and is not asked what is available, which a pipe by name cannot tell. */
    private final class Named extends FilterInputStream {

        Named(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            try {
                return super.read(into, from, count);
            } catch (IOException unreadable) {
                throw new IOException(name + ": " + unreadable.getMessage(), unreadable);
            }
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A stream that has something available until it ends; a gzip member is taken for the last where nothing is. */
    private static final class Patient extends BufferedInputStream {

        Patient(InputStream bytes) {
            super(bytes, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            int now = super.available();
            if (now > 0) {
                return now;
            }
            mark(1);
            boolean isAtEnd = read() < 0;
            reset();
            return isAtEnd ? 0 : 1;
        }
    }

    private void refuseForeign(BufferedInputStream bytes) throws IOException {
        String begin = new String(bytes.readNBytes(8), StandardCharsets.ISO_8859_1);
        bytes.reset();
        for (Map.Entry<String, String> format : FOREIGN.entrySet()) {
            if (begin.startsWith(format.getKey())) {
                throw DataException.of(name, "this is not CSV but " + format.getValue(), "");
            }
        }
    }
}
