package trade.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written complete or not at all: beside itself, and renamed at the end. Links are followed; devices are
 * written as they are.
 */
record ResultFile(Path file) {

    /** What writes the result. */
    interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }

    void write(Content content) throws IOException {
        try {
            if (file.startsWith("/dev") || Files.exists(file) && !Files.isRegularFile(file)) {
                content.writeTo(Files.newOutputStream(file));
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (NoSuchFileException absent) {
            throw new IOException("there is no such folder", absent);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path part = target.toAbsolutePath().resolveSibling(name);
        try {
            content.writeTo(Files.newOutputStream(part));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
