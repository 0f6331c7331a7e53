package trade.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import trade.render.Terminal;

/**
 * Standard error, where each text is printable and each line that is printed is one line: messages quote names, paths, arguments and
 * what drivers say. Single characters go as they are.
 */
class EscapingPrintStream extends PrintStream {

    EscapingPrintStream(OutputStream err) {
        super(err, true, StandardCharsets.UTF_8);
    }

    /** Lines come here too. */
    @Override
    public void print(String text) {
        super.print(Terminal.printable(String.valueOf(text)));
    }

    @Override
    public void print(Object any) {
        print(String.valueOf(any));
    }
}
