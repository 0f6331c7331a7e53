package trade.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The SHA-256 of datasets, taken of their bytes as they are stored while they are read. */
public final class Fingerprints {

    private final Map<String, String> byName = new HashMap<>();

    /** The same dataset; when it has been read its fingerprint is known. */
    public Dataset of(Dataset dataset) {
        return dataset.observed(bytes -> new DigestedStream(dataset.name(), bytes));
    }

    /**
     * In hexadecimal digits; empty where the dataset was not read.
     *
     * @param name of a file, or of a sheet or member of it
     */
    public String of(String name) {
        int part = name.lastIndexOf(FileTables.PART);
        return byName.containsKey(name) || part < 0 ? byName.getOrDefault(name, "") : of(name.substring(0, part));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Bytes whose digest is known when they are closed, be they read to the end before or not. */
    private final class DigestedStream extends FilterInputStream {

        private final String name;

        private DigestedStream(String name, InputStream bytes) {
            super(new DigestInputStream(bytes, sha256()));
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            if (!byName.containsKey(name)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                byName.put(
                        name,
                        HexFormat.of()
                                .formatHex(((DigestInputStream) in)
                                        .getMessageDigest()
                                        .digest()));
            }
            super.close();
        }
    }
}
