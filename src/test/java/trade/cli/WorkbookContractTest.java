package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.source.Workbooks;

/** Of a workbook a figure is that of the same rows in CSV, to the last digit, with the same reasons and messages. */
class WorkbookContractTest {

    /** The dataset itself, and figures that ask for the rest of what a file says. */
    private static final List<String> FIGURES =
            List.of("sum", "growth --by market", "growth --by product --flow import", "surplus --by reporter");

    private static final Path WRITTEN = Path.of("src/test/resources/workbooks");

    @TempDir
    private Path folder;

    static Stream<Path> datasets() throws IOException {
        return SumContractTest.datasets();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void every_figure_is_that_of_its_twin_in_csv(Path csv) throws IOException {
        String name = csv.getFileName().toString();
        Path workbook = folder.resolve(name.replaceFirst("([.]\\w+)?$", ".xlsx"));
        Files.write(workbook, Workbooks.of(csv));

        for (String figure : FIGURES) {
            Run expected = LayoutContractTest.run(figure, csv, csv.getParent());
            Run actual = LayoutContractTest.run(figure, workbook, csv.getParent());

            assertThat(actual.out())
                    .as("%s %s: %s", figure, workbook, actual.err())
                    .isEqualTo(expected.out());
            assertThat(actual.code()).as("%s %s", figure, workbook).isEqualTo(expected.code());
            assertThat(actual.err().replace(workbook + "!Sheet1", csv.toString()))
                    .as("%s %s", figure, workbook)
                    .isEqualTo(expected.err());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"exceljs", "gnumeric", "libreoffice", "openpyxl", "sheetjs"})
    void is_read_whatever_program_wrote_it(String program) throws IOException {
        for (String figure : FIGURES.subList(0, 2)) {
            Run expected = LayoutContractTest.run(figure, WRITTEN.resolve("exports.csv"), WRITTEN);
            Run actual = LayoutContractTest.run(figure, WRITTEN.resolve(program + ".xlsx"), WRITTEN);

            assertThat(actual.out())
                    .as("%s: %s", figure, actual.err())
                    .isEqualTo(expected.out())
                    .isNotEmpty();
        }
    }
}
