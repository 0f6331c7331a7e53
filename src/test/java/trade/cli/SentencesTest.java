package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "since --market US --month 2024-01, 1",
        "since --by market --month 2023-02, 9",
        "since --by market --month 2024-02, 9",
        "rank --by market --month 2024-03 --vs yoy --top 4, 5",
        "rank --by product --market US --month 2024-01 --top 3, 4",
        "share --by product --market US --month 2024-01, 9",
        "'share --by market,product --of market --market JP --month 2024-01', 8"
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

    /** What the grammar of claims does not hold, it refuses by name, or cannot say: it takes it for nothing else. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "share --market US,CN,KR --by market --month 2024-01",
                "share --by market --market JP,KR --month 2024-03 --vs ytd --vs yoy",
                "share --product Coffee --of total --month 2024-01",
                "share --by market,product --of product --market JP --month 2024-01",
                "growth --month 2024-03 --vs ytd --vs previous",
                "growth --market US,CN,JP --by market --month 2024-02",
                "rank --market US,CN,KR --month 2024-01 --top 2",
                "rank --month 2024-01 --top 3 --vs yoy --vs previous",
                "share --by flow --month 2024-01",
                "rank --by product --month 2024-01 --market US --order growth --top 4",
                "rank --by market --month 2024-03 --vs ytd --top 2",
                "surplus --month 2024-03 --vs ytd --vs previous",
                "surplus --by period --period 2023-01..2023-03",
                "since --period 2023 --flow total",
                "share src/test/resources/sentences/two-reporters.csv --by reporter --period 2024",
                "share src/test/resources/sentences/two-reporters.csv --by market,reporter --period 2024"
            })
    void no_sentence_is_taken_for_another_one(String command) {
        for (String language : List.of("en", "vi")) {
            List<String> sentences = Run.of((command + " -f text -q --lang " + language).split(" "))
                    .out()
                    .lines()
                    .toList();

            assertThat(sentences).isNotEmpty();
            for (String sentence : sentences) {
                List<String> words = new ArrayList<>(List.of("check", sentence, "-q", "-f", "csv"));
                Stream.of(command.split(" "))
                        .filter(word -> word.endsWith(".csv"))
                        .forEach(words::add);
                Run check = Run.of(words.toArray(String[]::new));
                assertThat(check.out().lines().skip(1))
                        .as("%s%n%s", sentence, check.err())
                        .allMatch(line -> line.matches(".*,(holds|consistent|cannot say),.*"));
                assertThat(check.code()).as(sentence).isIn(ExitCode.OK, ExitCode.USAGE);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"pace --target 377bn", "concentration", "revisions", "prices", "mirror --reporter VN --market US"
            })
    void a_figure_that_has_no_sentence_says_so(String command) {
        Run run = Run.of((command + " -f text").split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("this figure is not told in sentences; -f table, markdown, csv");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "growth --annual compound, --annual",
        "growth --month 2024-01 --calendar tet, --calendar",
        "growth --month 2024-01 --index 2023-01, --index",
        "surplus --indices, --indices",
        "share --against-world --reporter VN, --against-world",
        "since --same-month, --same-month"
    })
    void an_option_whose_columns_no_sentence_has_says_so(String command, String option) {
        Run run = Run.of((command + " -f text").split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("what " + option + " adds is not told in sentences");
    }
}
