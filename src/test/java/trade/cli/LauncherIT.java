package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands that take a shell with the packaged launcher, in a folder that is not the project's. */
class LauncherIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path BIN = PROJECT.resolve("target/trade/bin");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("trade.cli.TranscriptTest#documents")
    void prints_what_the_document_says(Path document) throws Exception {
        Transcript transcript = Transcript.of(document);
        for (Map.Entry<String, String> dataset : transcript.datasets().entrySet()) {
            Transcript.write(dataset, folder);
        }
        Files.createDirectory(folder.resolve("samples"));
        for (String sample : List.of("thanh-hoa.csv", "vietnam-estimates.csv")) {
            Files.copy(
                    PROJECT.resolve("samples").resolve(sample),
                    folder.resolve("samples").resolve(sample));
        }
        Map<Integer, List<String>> actual = new LinkedHashMap<>();
        for (Transcript.Example example : transcript.examples()) {
            if (example.needsShell()) {
                Run run = shell(example.command());
                actual.put(example.line(), Transcript.shown(run.code(), run.out(), run.err()));
                if (!TranscriptTest.REWRITES) {
                    assertThat(actual.get(example.line()))
                            .as("%s:%d: %s", document, example.line(), example.command())
                            .isEqualTo(example.expected());
                }
            }
        }
        if (TranscriptTest.REWRITES) {
            transcript.rewrite(actual);
        }
    }

    @Test
    void runs_from_any_folder_through_a_symbolic_link() throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), BIN.resolve("trade"));
        Files.createSymbolicLink(folder.resolve("link-to-link"), Path.of("link"));

        Run run = shell("./link-to-link growth --market US --month 2024-01 -q; rm link link-to-link");

        assertThat(run.out()).contains("United States    10.05     6.15   +3.90     +63.4");
    }

    @Test
    void says_that_there_is_no_java() throws Exception {
        Run run = shell("mkdir bare && for tool in sh dirname readlink; do"
                + " cp \"$(command -v $tool)\" bare/; done; JAVA_HOME= PATH=$PWD/bare " + BIN + "/trade --version");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).startsWith("trade: error: no Java found");
    }

    @Test
    void the_java_that_builds_has_an_archive_of_classes() {
        assertThat(BIN.resolveSibling("lib/trade-" + System.getProperty("java.version") + ".jsa"))
                .isNotEmptyFile();
    }

    @Test
    void an_archive_that_does_not_fit_is_not_used_and_nothing_is_said_of_it() throws Exception {
        String ask = "moved/bin/trade growth --market US --month 2024-01 -q";

        Run moved = shell("cp -r " + BIN.getParent() + " moved && " + ask);
        Run without = shell("rm -f moved/lib/*.jsa; " + ask);

        assertThat(List.of(moved, without)).allSatisfy(LauncherIT::answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": > archive",
                "head -c 10 whole > archive",
                "head -c 5000 whole > archive",
                "head -c $(($(wc -c < whole) / 2)) whole > archive",
                "head -c $(($(wc -c < whole) - 5000)) whole > archive",
                "echo no archive > archive",
                "head -c $(wc -c < whole) /dev/urandom > archive"
            })
    void a_damaged_archive_is_not_used_and_nothing_is_said_of_it(String damage) throws Exception {
        Run made = shell("cp -r " + BIN.getParent() + " here && rm -f here/lib/*.jsa && "
                + "TRADE_ARCHIVE=create here/bin/trade growth --by market --month 2024-01 -q");
        Run whole = shell("here/bin/trade growth --market US --month 2024-01 -q");
        Run damaged = shell("ls here/lib/*.jsa && mv here/lib/*.jsa whole && " + damage
                + " && mv archive here/lib/trade-" + System.getProperty("java.version") + ".jsa"
                + " && here/bin/trade growth --market US --month 2024-01 -q");

        assertThat(made.code()).isZero();
        assertThat(List.of(whole, damaged)).allSatisfy(LauncherIT::answers);
    }

    private static void answers(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("United States    10.05     6.15   +3.90     +63.4");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "it's", "a\"quote", "a*b", "a\nline", "at the end\n", "$(home)", "Hà Nội"})
    void runs_from_a_folder_of_any_name(String name) throws Exception {
        Path home = folder.resolve(name).resolve("trade");
        Files.createDirectories(home.getParent());

        Run run = shell(
                "cp -r \"$1\" \"$2\" && \"$2/bin/trade\" growth --market US --month 2024-01 -q",
                BIN.getParent().toString(),
                home.toString());

        answers(run);
    }

    @Test
    void says_that_no_Java_runs_from_a_folder_with_a_colon() throws Exception {
        Run run = shell("mkdir a:b && cp -r " + BIN.getParent() + " a:b/trade && a:b/trade/bin/trade growth");

        assertThat(run.err())
                .isEqualTo("trade: error: " + folder.toRealPath()
                        + "/a:b/trade: no Java reads from a folder with a colon in its name; move trade to another\n");
        assertThat(run.code()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void a_result_that_is_interrupted_leaves_the_old_one_and_nothing_else(String signal) throws Exception {
        StringBuilder dataset = new StringBuilder("period,market,product,value\n");
        for (int row = 0; row < 200_000; row++) {
            dataset.append("2024-01,US,P").append(row).append(",1\n");
        }
        Files.writeString(folder.resolve("big.csv"), dataset);

        Run run = shell("echo old > out.csv; trade sum big.csv -q -f csv -o out.csv & run=$!;"
                + " while set -- .*.part; [ ! -e \"$1\" ]; do kill -0 $run || exit 99; done;"
                + " kill -" + signal + " $run; wait $run; echo $?; cat out.csv; LC_ALL=C ls -A");

        assertThat(run.out()).endsWith("old\n.err\n.out\nbig.csv\nout.csv\n");
    }

    @Test
    void of_a_big_file_that_is_wrong_nothing_is_said_but_what_is_wrong() throws Exception {
        StringBuilder dataset = new StringBuilder("period,market,product,value\n");
        for (int row = 0; row < 40_000; row++) {
            dataset.append("2024-01,US,P").append(row).append(",1\n");
        }
        Files.writeString(folder.resolve("big.csv"), dataset + "2024-01,US,Tea,?\n");

        Run run = shell("trade growth big.csv");

        assertThat(run.err()).isEqualTo("""
                trade: big.csv:40002: error: value is not a number: '?'
                  2024-01,US,Tea,?
                                 ^
                hint: --bad-rows skip leaves such rows out and counts them
                """);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void knows_a_terminal_its_width_and_colours() throws Exception {
        String command = "stty cols 60; trade growth --market US --by product --month 2024-01";

        Run run = shell("script -qec '" + command + "' /dev/null </dev/null | tr -d '\\r'");

        assertThat(run.out()).contains("\u001b[1m").contains("Compute…");
    }

    private Run shell(String command, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        List<String> words = new ArrayList<>(List.of("sh", "-c", command, "sh"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", BIN + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("TRADE_"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
