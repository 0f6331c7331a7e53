package trade.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import trade.csv.DataException;
import trade.message.MessageIOException;

/**
 * Bytes that can be opened, as they are stored: those of a file, a pipe or a resource.
 *
 * @param name what messages call them
 * @param path where they can be read from any place on; empty of pipes
 */
public record ByteSource(String name, Opener opener, Optional<Path> path) {

    /** Opens the bytes anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file or a pipe that has a name. */
    public static ByteSource of(Path file) {
        return new ByteSource(
                file.toString(), () -> open(file), Optional.of(file).filter(Files::isRegularFile));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MessageIOException(SourceMessage.DIRECTORY.with(file));
        }
        return Files.newInputStream(file);
    }

    /** The same bytes, of which somebody takes note while they are read. */
    ByteSource observed(Function<InputStream, InputStream> observer) {
        return new ByteSource(name, () -> observer.apply(opener.open()), path);
    }

    /** The bytes of a text, unpacked if they are packed. */
    public byte[] text() throws IOException {
        try (BufferedInputStream text = openText()) {
            return text.readAllBytes();
        }
    }

    /** The same, of bytes that have been read. */
    public ByteSource of(byte[] read) {
        return new ByteSource(name, () -> new ByteArrayInputStream(read), path);
    }

    /** The text, unpacked if it is packed. */
    BufferedInputStream openText() throws IOException {
        BufferedInputStream bytes = Compression.unpacked(open());
        try {
            ContentType type = ContentType.of(name, bytes);
            if (type != ContentType.TEXT) {
                throw DataException.of(name, SourceMessage.NOT_READ.with(type.words()), SourceMessage.SAVE_AS_UTF_8);
            }
            return bytes;
        } catch (IOException | DataException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /** The bytes as they are stored. */
    BufferedInputStream open() throws IOException {
        return new BufferedInputStream(new NamedStream(opener.open()), Compression.BUFFER);
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
}
