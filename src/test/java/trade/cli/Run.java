package trade.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import trade.language.Localizer;

/** One run of {@code trade} in this process, as the launcher would start it. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        return with(Map.of(), null, arguments);
    }

    /** @param input what standard input holds; null when it is neither a pipe nor a file */
    static Run with(Map<String, String> variables, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream((input != null ? input : "").getBytes(StandardCharsets.UTF_8));
        Environment environment = new Environment(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                variables,
                input != null,
                false,
                0,
                false,
                Localizer.english());
        int code = Main.run(environment, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
