package trade.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import trade.scan.Block;

/** A stream whose first bytes can be read again. */
final class ReplayableStream extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final InputStream rest;
    private byte[] bytes = new byte[CHUNK];
    private int length;
    private boolean isAll;
    private IOException broken;
    private int next;
    private boolean isPassed;

    /** @param size how many can be read again */
    ReplayableStream(InputStream in, int size) {
        rest = in;
        try {
            while (length < size && !isAll) {
                bytes = length < bytes.length ? bytes : Arrays.copyOf(bytes, length * 2);
                int read = in.read(bytes, length, Math.min(size, bytes.length) - length);
                isAll = read < 0;
                length += Math.max(0, read);
            }
        } catch (IOException unreadable) {
            broken = unreadable;
        }
    }

    /** Whether reading on would pass beyond what can be read again. */
    boolean isUsedUp() {
        return !isAll && next == length;
    }

    /** What stands behind so many lines; empty if all of it has been read, or cannot be read again. */
    Optional<InputStream> behind(long lines) {
        if (isAll || isPassed || broken != null) {
            return Optional.empty();
        }
        int at = 0;
        for (long line = 0; line < lines && at < length; at++) {
            line += Block.endsLine(bytes, at, length) ? 1 : 0;
        }
        return at == length
                ? Optional.empty()
                : Optional.of(new SequenceInputStream(new ByteArrayInputStream(bytes, at, length - at), rest));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (next < length) {
            int copied = Math.min(count, length - next);
            System.arraycopy(bytes, next, into, from, copied);
            next += copied;
            return copied;
        }
        if (broken != null) {
            throw broken;
        }
        isPassed = true;
        return isAll ? -1 : rest.read(into, from, count);
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
