package trade.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Something that observations can be read from.
 *
 * @param name what messages call it
 */
public record Dataset(String name, Opener opener) {

    private static final int BUFFER = 1 << 16;

    /** Opens the dataset anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** The bytes, unpacked if they are gzip by content, whatever the name says. */
    InputStream open() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(opener.open(), BUFFER);
        try {
            bytes.mark(2);
            boolean isGzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            return isGzip ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER) : bytes;
        } catch (IOException damaged) {
            bytes.close();
            throw damaged;
        }
    }
}
