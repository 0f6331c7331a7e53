package trade.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A member of an archive whose checksum is compared at its end, which ZipFile does not do: a damaged digit is a digit still. */
public final class CheckedMember extends FilterInputStream {

    private final ZipEntry member;
    private final CheckedInputStream bytes;

    private CheckedMember(ZipEntry member, CheckedInputStream bytes) {
        super(bytes);
        this.member = member;
        this.bytes = bytes;
    }

    public static InputStream open(ZipFile archive, ZipEntry member) throws IOException {
        return new CheckedMember(member, new CheckedInputStream(archive.getInputStream(member), new CRC32()));
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        return checked(super.read(into, from, count));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && bytes.getChecksum().getValue() != member.getCrc()) {
            throw new ZipException("wrong checksum of " + member.getName());
        }
        return read;
    }
}
