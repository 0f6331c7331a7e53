package trade.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A result could not be written. */
final class OutputFailure extends IOException {

    private static final long serialVersionUID = 1;

    OutputFailure(String where, IOException cause) {
        super("cannot write to " + where + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        return cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : cause.getMessage();
    }

    /** Whether the reader had enough, which is no failure to speak of. */
    boolean isClosedPipe() {
        return "Broken pipe".equals(getCause().getMessage());
    }
}
