package trade.cli;

import java.io.PrintStream;
import java.util.List;
import trade.language.Localizer;
import trade.message.Text;

/** Says things beside the result, on standard error. */
record StderrLog(PrintStream err, Localizer localizer, boolean isQuiet, boolean isVerbose) {

    void note(Text text) {
        if (!isQuiet) {
            say(CliMessage.NOTE.with(text));
        }
    }

    void warning(Text text) {
        if (!isQuiet) {
            say(CliMessage.WARNING.with(text));
        }
    }

    /** A warning of a number, quiet or not. */
    void doubt(Text text) {
        say(CliMessage.WARNING.with(text));
    }

    void error(Text text) {
        say(CliMessage.ERROR.with(text));
    }

    void detail(Text text) {
        if (isVerbose) {
            say(CliMessage.DETAIL.with(text));
        }
    }

    private void say(Text text) {
        err.println(localizer.text(text));
    }

    /** What was asked for, quiet or not. */
    void explain(List<String> lines) {
        lines.forEach(err::println);
    }

    /** What goes on, in a line that the next one takes the place of; empty at the end. */
    void progress(Text text) {
        err.print('\r');
        err.print(localizer.text(text));
        err.print('\u001b');
        err.print("[K");
        err.flush();
    }
}
