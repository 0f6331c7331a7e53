package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trade.reference.Markets;

/**
 * Of a dataset and of what {@code trade sum} makes of it, every figure is the same, to the last digit and with the same reasons for what
 * is missing; and what has been summed is not changed by being summed again.
 */
class SumContractTest {

    private static final List<String> FIGURES = Stream.concat(
                    LayoutContractTest.FIGURES.stream(),
                    Stream.of(
                            "share --by market,product --of market --period all",
                            "growth --by period,market --period all --vs previous",
                            "growth --by period,flow,product --period all",
                            "growth --by period --period all",
                            "growth --market EU,ASEAN --by market --period all",
                            "concentration --of market",
                            "concentration --of product --vs yoy",
                            "since --by market",
                            "surplus --by period --period all"))
            .toList();

    @TempDir
    private Path folder;

    /** Files of all offices, and the samples. */
    static Stream<Path> datasets() throws IOException {
        List<Path> datasets = new ArrayList<>();
        for (Path layout :
                LayoutContractTest.layouts().map(LayoutContractTest::folder).toList()) {
            datasets.add(LayoutContractTest.official(layout));
        }
        for (String sample : List.of("vietnam", "vietnam-estimates", "thanh-hoa")) {
            datasets.add(Path.of("samples", sample + ".csv"));
        }
        return datasets.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void every_figure_is_that_of_what_was_summed(Path dataset) throws IOException {
        Path whole = summed(dataset, "market,product");
        Path byMarket = summed(dataset, "market");
        Path byProduct = summed(dataset, "product");
        // a dataset that says no flow is of any that is asked for, and its sums are exports
        boolean saysFlow = !checked(dataset).contains("has no flow column");
        boolean isOfMarkets = options(dataset).contains("--market");
        for (String figure : FIGURES) {
            if (figure.contains("--flow") && !saysFlow) {
                continue;
            }
            Run expected = LayoutContractTest.run(figure, dataset, dataset.getParent());
            assertSame(figure, whole, dataset, expected);
            if (!figure.contains("product")) {
                assertSame(figure, byMarket, dataset, expected);
            }
            if (!figure.contains("market") && !isOfMarkets) {
                assertSame(figure, byProduct, dataset, expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void sums_of_sums_are_the_same(Path dataset) throws IOException {
        for (String by : List.of("market,product", "market", "product", "period")) {
            Path sums = summed(dataset, by);
            assertThat(summed(sums, by)).as("by %s", by).hasSameTextualContentAs(sums);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void figures_of_quantities_are_those_of_their_sums(Path dataset) throws IOException {
        Path sums = Files.createTempFile(folder, "sum", ".csv");
        Run run = Run.of("sum", dataset.toString(), "--measure", "quantity", "-f", "csv", "-o", sums.toString(), "-q");
        for (String by : List.of("market,product", "period")) {
            String figure = "growth --measure quantity --period all --vs previous --by " + by;
            Run expected = LayoutContractTest.run(figure, dataset, dataset.getParent());
            if (run.code() == ExitCode.OK) {
                assertSame(figure, sums, dataset, expected);
            } else {
                assertThat(expected.code()).as(run.err()).isNotEqualTo(ExitCode.OK);
            }
        }
    }

    @Test
    void what_is_written_is_read_as_what_it_was() {
        assertThat(Markets.known().names())
                .hasSizeGreaterThan(1000)
                .allSatisfy(name -> assertThat(Markets.known()
                                .inFile(Markets.known().inFile(name).name()))
                        .isEqualTo(Markets.known().inFile(name)));
    }

    private static void assertSame(String figure, Path sums, Path dataset, Run expected) throws IOException {
        Run actual = LayoutContractTest.run(figure, sums, dataset.getParent());
        assertThat(uncounted(actual.out())).as("%s: %s", figure, actual.err()).isEqualTo(uncounted(expected.out()));
        assertThat(actual.code()).as(figure).isEqualTo(expected.code());
    }

    /** A sum of all periods says of how many markets it is only where these are the same in each. */
    private static String uncounted(String table) {
        return table.replaceAll("\\d+ markets? listed", "markets listed");
    }

    private static String options(Path dataset) throws IOException {
        Path options = dataset.resolveSibling("options");
        return Files.exists(options) ? Files.readString(options) : "";
    }

    private static String checked(Path dataset) {
        return Run.of("check-data", dataset.toString(), "-q", "-f", "csv").out();
    }

    private Path summed(Path dataset, String by) throws IOException {
        Path sums = Files.createTempFile(folder, "sum", ".csv");
        Run run = Run.of("sum", dataset.toString(), "--by", by, "-f", "csv", "-o", sums.toString(), "-q");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(checked(sums)).contains(",layout,long").doesNotContain("columns not read");
        return sums;
    }
}
