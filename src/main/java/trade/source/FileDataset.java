package trade.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import trade.message.MessageIOException;

/**
 * A file or pipe.
 *
 * @param name what messages call it
 * @param isReadableAgain whether it holds the same when it is opened again, as files do and pipes do not
 * @param path where it can be read from any place on; empty of pipes
 */
public record FileDataset(String name, Opener opener, boolean isReadableAgain, Optional<Path> path) implements Dataset {

    /** Opens the dataset anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** Of bytes that are the same each time. */
    public FileDataset(String name, Opener opener) {
        this(name, opener, true, Optional.empty());
    }

    /** Of bytes that come once. */
    public static FileDataset pipe(String name, Opener opener) {
        return new FileDataset(name, opener, false, Optional.empty());
    }

    /** A file or a pipe that has a name. */
    public static FileDataset file(Path file) {
        boolean isRegular = Files.isRegularFile(file);
        return new FileDataset(
                file.toString(), () -> open(file), isRegular, isRegular ? Optional.of(file) : Optional.empty());
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MessageIOException(SourceMessage.DIRECTORY.with(file));
        }
        return Files.newInputStream(file);
    }

    /** The same dataset, of which somebody takes note while it is read. */
    FileDataset observed(Function<InputStream, InputStream> observer) {
        return new FileDataset(name, () -> observer.apply(opener.open()), isReadableAgain, path);
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
