package trade.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import trade.message.MessageIOException;
import trade.message.Text;

/** A result could not be written. */
final class OutputFailure extends MessageIOException {

    private static final long serialVersionUID = 1;

    OutputFailure(Text where, IOException cause) {
        super(CliMessage.CANNOT_WRITE.with(where, reason(cause)), cause);
    }

    private static Text reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return CliMessage.NO_SUCH_FOLDER;
        }
        return cause instanceof AccessDeniedException ? CliMessage.NOT_PERMITTED : SystemError.of(cause);
    }

    /** Whether the reader had enough, which is no failure to speak of. */
    boolean isClosedPipe() {
        return "Broken pipe".equals(getCause().getMessage());
    }
}
