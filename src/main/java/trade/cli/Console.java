package trade.cli;

import java.io.PrintStream;

/** Says things beside the result, on standard error. */
record Console(PrintStream err, boolean isQuiet, boolean isVerbose) {

    void note(String text) {
        if (!isQuiet) {
            err.println("trade: note: " + text);
        }
    }

    void warning(String text) {
        if (!isQuiet) {
            err.println("trade: warning: " + text);
        }
    }

    /** What was asked for, quiet or not. */
    void explain(String text) {
        err.println(text);
    }

    void error(String text) {
        err.println("trade: error: " + text);
    }

    void detail(String text) {
        if (isVerbose) {
            err.println("trade: " + text);
        }
    }
}
