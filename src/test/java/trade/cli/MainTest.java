package trade.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trade.language.Localizer;

/** What happens when the world around a run fails. */
class MainTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_bug_asks_for_a_report() {
        assertThat(run(new Broken(), OutputStream.nullOutputStream(), "growth", "-"))
                .isEqualTo(ExitCode.BUG);
        assertThat(err.toString(UTF_8))
                .startsWith("trade: error: a bug in trade: java.lang.IllegalStateException: broken; please report it")
                .endsWith("hint: -v shows where it happened\n");
    }

    @Test
    void a_bug_shows_where_it_happened_when_asked() {
        assertThat(run(new Broken(), OutputStream.nullOutputStream(), "growth", "-", "-v"))
                .isEqualTo(ExitCode.BUG);
        assertThat(err.toString(UTF_8)).contains(" at trade.source.DatasetReader.read");
    }

    @Test
    void a_reader_that_has_enough_is_no_failure_to_speak_of() {
        assertThat(run(InputStream.nullInputStream(), failing("Broken pipe"), "growth", "-q"))
                .isEqualTo(ExitCode.CLOSED_PIPE);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_disk_that_is_full_is() {
        assertThat(run(InputStream.nullInputStream(), failing("No space left on device"), "growth", "-q"))
                .isEqualTo(ExitCode.IO);
        assertThat(err.toString(UTF_8))
                .isEqualTo("trade: error: cannot write to standard output: No space left on device\n");
    }

    @Test
    void an_answer_that_does_not_fit_into_memory_says_how_to_narrow_it() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) {
                throw new OutOfMemoryError();
            }
        };

        assertThat(run(InputStream.nullInputStream(), full, "growth", "-q")).isEqualTo(ExitCode.IO);
        assertThat(err.toString(UTF_8))
                .startsWith("trade: error: the answer does not fit into memory\nhint: narrow it by --month");
    }

    @Test
    void has_a_version() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(InputStream.nullInputStream(), out, "--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).startsWith("trade ");
    }

    private int run(InputStream in, OutputStream out, String... arguments) {
        Environment environment = new Environment(
                in, out, new PrintStream(err, true, UTF_8), Map.of(), false, false, 0, false, Localizer.english());
        return Main.run(environment, arguments);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("broken");
        }
    }
}
