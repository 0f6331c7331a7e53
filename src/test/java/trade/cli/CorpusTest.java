package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the press prints, checked against the bundled figures: a verdict that is given is right. */
class CorpusTest {

    private static final Path SENTENCES = Path.of("src/test/resources/sentences/sentences.tsv");

    /** May only rise. */
    private static final int GIVEN = 100;

    @Test
    void every_verdict_that_is_given_is_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        int given = 0;
        for (String line : Files.readAllLines(SENTENCES).stream().skip(1).toList()) {
            String[] part = line.split("\t", -1);
            List<String> expected =
                    new ArrayList<>(List.of(part[6].replaceFirst("^[^:]*: ", "").split(" \\| ")));
            for (String verdict : verdicts(part[3], part[4])) {
                given++;
                // what other claims of the sentence bear out is not what data says
                boolean isRight =
                        expected.remove(verdict) || verdict.equals("cannot say") || verdict.equals("consistent");
                if (!isRight) {
                    wrong.add(part[0] + " " + verdict + " for " + expected);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(given).isGreaterThanOrEqualTo(GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-2024-07-09", "vi-2024-11-11"})
    void an_article_gives_its_table(String name) throws IOException {
        Path folder = SENTENCES.resolveSibling("articles");
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".expected.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] part = line.split("\t", -1);
            if (part[2].contains("refuse")) {
                expected.add(part[0] + " not read");
            }
            for (String verdict : part[2].replaceFirst("^[^:]*: ", "").split(" \\| ")) {
                if (!verdict.matches("refuse|none")) {
                    expected.add(part[0] + " " + verdict);
                }
            }
        }

        Run run = Run.of("check", folder.resolve(name + ".txt").toString(), "-q", "-f", "ndjson");

        assertThat(run.out()
                        .lines()
                        .map(row ->
                                row.replaceFirst(".*\"claim\": \"([^\"]*)\".*\"verdict\": \"([^\"]*)\".*", "$1 $2")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(run.code()).isEqualTo(ExitCode.SOME_DO_NOT_HOLD);
    }

    @Test
    void programs_are_told_where_a_sentence_stands() throws IOException {
        Path article = SENTENCES.resolveSibling("articles").resolve("vi-2024-11-11.txt");
        String text = Files.readString(article);
        int begin = text.indexOf("Riêng khối doanh nghiệp");
        int end = text.indexOf(" Giới phân tích");

        assertThat(Run.of("check", article.toString(), "-q", "-f", "ndjson").out())
                .contains(
                        "\"claim\": \"7\", \"of\": null, \"said\": null, \"verdict\": \"not read\", \"verdict_code\": \"not_read\"")
                .contains("\"sentence\": \"" + text.substring(begin, end) + "\", \"begin\": " + begin + ", \"end\": "
                        + end);
    }

    @Test
    void a_sentence_may_begin_with_a_dash() {
        Run run = Run.of("check", "- Exports rose 5% in June 2024.", "-q", "-f", "csv");

        assertThat(run.out()).contains("contradicted");
    }

    private static List<String> verdicts(String sentence, String context) {
        List<String> arguments = new ArrayList<>(List.of("check", "-q", "-f", "ndjson"));
        if (!context.isEmpty() && !context.matches("(\\d{4}-\\d\\d-\\d\\d).*")) {
            arguments.add("--period");
            arguments.add(context);
        }
        arguments.add(sentence);
        return Run.of(arguments.toArray(String[]::new))
                .out()
                .lines()
                .map(row -> row.replaceFirst(".*\"verdict\": \"([^\"]*)\".*", "$1"))
                .toList();
    }
}
