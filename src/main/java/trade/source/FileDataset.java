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
import trade.message.MessageIOException;

/**
 * A file or pipe.
 *
 * @param name what messages call it
 * @param isReadableAgain whether it holds the same when it is opened again, as files do and pipes do not
 */
public record FileDataset(String name, Opener opener, boolean isReadableAgain) implements Dataset {

    private static final int BUFFER = 1 << 16;

    /** What packed files and other formats begin with, and what to do with them. */
    private static final Map<String, SourceMessage> FOREIGN = Map.ofEntries(
            Map.entry("PK\u0003\u0004", SourceMessage.ZIP),
            Map.entry("\u00d0\u00cf\u0011\u00e0", SourceMessage.OLD_EXCEL),
            Map.entry("%PDF", SourceMessage.PDF),
            Map.entry("7z\u00bc\u00af", SourceMessage.SEVEN_ZIP),
            Map.entry("BZh", SourceMessage.BZIP2),
            Map.entry("\u00fd7zXZ", SourceMessage.XZ),
            Map.entry("\u0028\u00b5\u002f\u00fd", SourceMessage.ZSTD),
            Map.entry("PAR1", SourceMessage.PARQUET),
            Map.entry("{", SourceMessage.JSON),
            Map.entry("[", SourceMessage.JSON),
            Map.entry("<", SourceMessage.WEB_PAGE));

    /** Opens the dataset anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** Of bytes that are the same each time. */
    public FileDataset(String name, Opener opener) {
        this(name, opener, true);
    }

    /** A file or a pipe that has a name. */
    public static FileDataset file(Path file) {
        return new FileDataset(file.toString(), () -> open(file), Files.isRegularFile(file));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MessageIOException(SourceMessage.DIRECTORY.with(file));
        }
        return Files.newInputStream(file);
    }

    /** The bytes, unpacked if they are gzip by content, whatever the name says. */
    BufferedInputStream open() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new NamedStream(opener.open()), BUFFER);
        try {
            bytes.mark(BUFFER);
            boolean isGzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            refuseForeign(bytes);
            return isGzip
                    ? new BufferedInputStream(new GZIPInputStream(new AlwaysAvailableStream(bytes), BUFFER), BUFFER)
                    : bytes;
        } catch (IOException | DataException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /** A stream that says whose it is when it fails, and is not asked what is available, which a pipe by name cannot tell. */
    private final class NamedStream extends FilterInputStream {

        NamedStream(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            try {
                return super.read(into, from, count);
            } catch (IOException unreadable) {
                throw (IOException) new FileSystemException(name, null, unreadable.getMessage()).initCause(unreadable);
            }
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A stream that has something available until it ends; a gzip member is taken for the last where nothing is. */
    private static final class AlwaysAvailableStream extends BufferedInputStream {

        AlwaysAvailableStream(InputStream bytes) {
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
        for (Map.Entry<String, SourceMessage> format : FOREIGN.entrySet()) {
            if (begin.startsWith(format.getKey())) {
                throw DataException.of(name, SourceMessage.NOT_CSV_BUT.with(format.getValue()));
            }
        }
    }
}
