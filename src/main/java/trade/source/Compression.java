package trade.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unpacks what is packed by gzip or bzip2, as its first bytes tell, whatever the name says. */
final class Compression {

    static final int BUFFER = 1 << 16;

    private Compression() {}

    /** The same stream where it is not packed. */
    static BufferedInputStream unpacked(BufferedInputStream bytes) throws IOException {
        try {
            bytes.mark(4);
            int first = bytes.read();
            int second = bytes.read();
            int third = bytes.read();
            bytes.reset();
            if (first == 0x1f && second == 0x8b) {
                return buffered(new GZIPInputStream(new AlwaysAvailableStream(bytes), BUFFER));
            }
            boolean isBzip2 = first == 'B' && second == 'Z' && third == 'h';
            return isBzip2 ? buffered(Bzip2.unpacked(bytes)) : bytes;
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /** In a class of its own, so that its library is loaded where it is needed. */
    private static final class Bzip2 extends FilterInputStream {

        private Bzip2(InputStream bytes) throws IOException {
            super(new BZip2CompressorInputStream(bytes, true));
        }

        static InputStream unpacked(InputStream bytes) throws IOException {
            try {
                return new Bzip2(bytes);
            } catch (IOException damaged) {
                throw explained(damaged);
            }
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            try {
                return super.read(into, from, count);
            } catch (IOException damaged) {
                throw explained(damaged);
            }
        }

        /** As gzip says it, but for what is wrong with the file itself. */
        private static IOException explained(IOException damaged) {
            return damaged instanceof FileSystemException
                    ? damaged
                    : (IOException) new ZipException(damaged.getMessage()).initCause(damaged);
        }
    }

    private static BufferedInputStream buffered(InputStream unpacked) {
        return new BufferedInputStream(unpacked, BUFFER);
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
}
