package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code -f text} writes in either language, {@code trade check} reads, and it holds. */
class SentencesTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "growth --market US --month 2024-01, 1",
        "growth --by market --month 2024-02, 10",
        "growth --by product --market JP --month 2024-01, 9",
        "growth --month 2024-01 --vs previous, 1",
        "growth --by period --period 2024-02..2024-05 --market US, 4",
        "growth --flow total --month 2024-01, 1",
        "growth --period 2024-Q1 --market KR, 1",
        "growth --period 2024 --market EU, 1",
        "share --by market --month 2024-01, 10",
        "since --market US --month 2024-01, 1"
    })
    void a_sentence_is_a_claim_that_holds(String command, int count) {
        for (String language : List.of("en", "vi")) {
            Run text = Run.of((command + " -f text -q --lang " + language).split(" "));
            List<String> sentences = text.out()
                    .lines()
                    .map(line -> line.replaceFirst("[.]$", ""))
                    .toList();

            assertThat(text.code()).as(text.err()).isZero();
            assertThat(sentences).hasSize(count);
            for (String sentence : sentences) {
                List<String> arguments = new ArrayList<>(List.of("check", sentence, "-q", "-f", "csv"));
                Run check = Run.of(arguments.toArray(String[]::new));
                assertThat(check.code())
                        .as("%s%n%s%s", sentence, check.out(), check.err())
                        .isZero();
                assertThat(check.out()).as(sentence).contains(",holds,").doesNotContain("cannot say");
            }
        }
    }
}
