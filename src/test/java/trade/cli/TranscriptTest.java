package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands of the README and of the transcripts and compares what they print.
 * {@code mvn test -Dtranscripts=rewrite} writes down what they print instead; the diff is the review.
 */
class TranscriptTest {

    static final boolean REWRITES = "rewrite".equals(System.getProperty("transcripts"));

    private static final Path VIETNAMESE = Path.of("src/test/resources/transcripts-vi");

    @TempDir
    private Path folder;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> transcripts = Files.list(Path.of("src/test/resources/transcripts"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), transcripts.sorted().toList().stream());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void prints_what_the_document_says(Path document) throws IOException {
        Transcript transcript = Transcript.of(document);
        for (Map.Entry<String, String> dataset : transcript.datasets().entrySet()) {
            Transcript.write(dataset, folder);
        }
        assertThat(transcript.examples())
                .as("a document without a command tests nothing")
                .isNotEmpty();
        Map<Integer, List<String>> actual = new LinkedHashMap<>();
        for (Transcript.Example example : transcript.examples()) {
            if (!example.needsShell()) {
                Run run = run(example);
                actual.put(example.line(), Transcript.shown(run.code(), run.out(), run.err()));
                if (!REWRITES) {
                    assertThat(actual.get(example.line()))
                            .as("%s:%d: %s", document, example.line(), example.command())
                            .isEqualTo(example.expected());
                }
                boolean isReport = example.command().startsWith("trade check");
                if (run.code() != 0 && !isReport) {
                    assertThat(run.out())
                            .as("a failure leaves standard output empty: %s", example.command())
                            .isEmpty();
                    assertThat(run.err())
                            .as("a failure is explained: %s", example.command())
                            .isNotBlank();
                }
            }
        }
        if (REWRITES) {
            transcript.rewrite(actual);
        }
    }

    /** The same commands with {@code --lang vi}, but for those that name a language; the documents of vi hold what they print alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void prints_in_Vietnamese_what_the_document_of_vi_says(Path document) throws IOException {
        Transcript transcript = Transcript.of(document);
        for (Map.Entry<String, String> dataset : transcript.datasets().entrySet()) {
            Transcript.write(dataset, folder);
        }
        List<String> actual = new ArrayList<>();
        for (Transcript.Example example : transcript.examples()) {
            if (!example.needsShell()
                    && !example.words().contains("--lang")
                    && example.words().size() > 1) {
                List<String> words = new ArrayList<>(example.wordsIn(folder));
                words.addAll(2, List.of("--lang", "vi"));
                Run run = run(words);
                actual.add("$ " + example.command());
                actual.addAll(Transcript.shown(run.code(), run.out(), run.err()));
            }
        }
        Path vietnamese = VIETNAMESE.resolve(document.getFileName());
        String text = "# " + document.getFileName() + " with --lang vi\n\n```console\n" + String.join("\n", actual)
                + "\n```\n";
        if (REWRITES) {
            Files.writeString(vietnamese, text);
        }
        assertThat(vietnamese).hasContent(text);
    }

    private Run run(Transcript.Example example) {
        return run(example.wordsIn(folder));
    }

    private Run run(List<String> words) {
        Run run = Run.of(words.stream().skip(1).toArray(String[]::new));
        String here = folder + "/";
        return new Run(run.code(), run.out().replace(here, ""), run.err().replace(here, ""));
    }
}
