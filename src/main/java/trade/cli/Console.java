package trade.cli;

import java.io.PrintStream;
import java.util.List;
import trade.language.Localizer;
import trade.message.Text;

/** Says things beside the result, on standard error. */
record Console(PrintStream err, Localizer localizer, boolean isQuiet, boolean isVerbose) {

    void note(Text text) {
        note(localizer.text(text));
    }

    void warning(Text text) {
        warning(localizer.text(text));
    }

    void error(Text text) {
        error(localizer.text(text));
    }

    void detail(Text text) {
        detail(localizer.text(text));
    }

    void progress(Text text) {
        progress(localizer.text(text));
    }

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
    void explain(List<String> lines) {
        lines.forEach(err::println);
    }

    void error(String text) {
        err.println("trade: error: " + text);
    }

    /** What goes on, in a line that the next one takes the place of; empty at the end. */
    void progress(String text) {
        err.print('\r');
        err.print(text);
        err.print('\u001b');
        err.print("[K");
        err.flush();
    }

    void detail(String text) {
        if (isVerbose) {
            err.println("trade: " + text);
        }
    }
}
