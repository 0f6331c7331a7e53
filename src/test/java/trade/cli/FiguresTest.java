package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trade.reference.Figures;

class FiguresTest {

    @Test
    void every_figure_has_a_formula_a_source_and_a_name_in_both_languages() {
        assertThat(Figures.all()).hasSizeGreaterThan(30).allSatisfy(figure -> {
            assertThat(figure.name()).isNotBlank();
            assertThat(figure.vietnamese()).isNotBlank();
            assertThat(figure.formula()).isNotBlank();
            assertThat(figure.source()).isNotBlank();
        });
    }

    @Test
    void every_command_that_computes_something_is_there() {
        assertThat(Figures.all())
                .extracting(figure -> figure.command().split(" ")[1])
                .contains(
                        "growth",
                        "share",
                        "surplus",
                        "rank",
                        "since",
                        "concentration",
                        "pace",
                        "revisions",
                        "prices",
                        "mirror",
                        "sum");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onTheSample")
    void commands_run_on_the_bundled_sample(String command) throws IOException {
        Run run = Run.of(command.split(" "));

        assertThat(run.err()).doesNotContain("error");
        assertThat(run.code()).isZero();
    }

    static Stream<String> onTheSample() {
        return Figures.all().stream()
                .map(figure -> figure.command().substring("trade ".length()))
                .filter(command -> !command.contains(".csv"))
                .distinct();
    }
}
