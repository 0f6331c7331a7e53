package trade.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import trade.language.Localizer;

/**
 * What surrounds a run. The launcher tells what only the shell knows: whether standard input is a pipe or a file, and whether
 * standard output is a terminal, and how wide, and standard error.
 *
 * @param isWatched whether standard error is a terminal
 * @param localizer of messages and of formats for people
 */
record Environment(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> variables,
        boolean hasInput,
        boolean isTerminal,
        int width,
        boolean isWatched,
        Localizer localizer) {

    static Environment ofProcess() {
        return new Environment(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean("trade.input"),
                Boolean.getBoolean("trade.terminal"),
                Integer.getInteger("trade.width", 0),
                Boolean.getBoolean("trade.watched"),
                Localizer.english());
    }

    /** The same with messages in that language, each of them printable. */
    Environment withLocalizer(Localizer writing) {
        return new Environment(
                in, out, new EscapingPrintStream(err), variables, hasInput, isTerminal, width, isWatched, writing);
    }

    /** The same when standard input is spent. */
    Environment withoutInput() {
        return new Environment(in, out, err, variables, false, isTerminal, width, isWatched, localizer);
    }

    boolean has(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }
}
