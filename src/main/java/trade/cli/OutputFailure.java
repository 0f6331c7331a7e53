package trade.cli;

import java.io.IOException;

/** A result could not be written. */
final class OutputFailure extends IOException {

    private static final long serialVersionUID = 1;

    OutputFailure(String where, IOException cause) {
        super("cannot write to " + where + ": " + cause.getMessage(), cause);
    }

    /** Whether the reader had enough, which is no failure to speak of. */
    boolean isClosedPipe() {
        return "Broken pipe".equals(getCause().getMessage());
    }
}
