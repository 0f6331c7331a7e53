package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.source.Tables;
import trade.source.Twins;

/** Of a workbook, and of JSON, figures are those of the same rows in CSV, to the last digit, with the same reasons and messages. */
class TwinContractTest {

    /** The dataset itself, and figures that ask for the rest of what a file says. */
    private static final List<String> FIGURES =
            List.of("sum", "growth --by market", "growth --by product --flow import", "surplus --by reporter");

    private static final Path WRITTEN = Path.of("src/test/resources/workbooks");

    @TempDir
    private Path folder;

    static Stream<Path> datasets() throws IOException {
        return SumContractTest.datasets();
    }

    /** Files of which the columns say all there is to say. */
    static List<Path> tables() throws IOException {
        List<Path> tables = new ArrayList<>();
        for (Path csv : datasets().toList()) {
            if (Tables.isTable(csv)) {
                tables.add(csv);
            }
        }
        return tables;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void a_workbook_has_the_figures_of_its_twin_in_csv(Path csv) throws IOException {
        Path workbook = twin(csv, ".xlsx");
        Files.write(workbook, Twins.workbook(csv));

        haveSameFigures(csv, workbook, workbook + "!Sheet1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void json_has_the_figures_of_its_twin_in_csv(Path csv) throws IOException {
        Path json = twin(csv, ".json");
        Files.writeString(json, Twins.json(csv));

        haveSameFigures(csv, json, json.toString());
    }

    /** Of the same name, which may say something too. */
    private Path twin(Path csv, String ending) {
        return folder.resolve(csv.getFileName().toString().replaceFirst("([.]\\w+)?$", ending));
    }

    /** @param called what messages call the twin */
    private static void haveSameFigures(Path csv, Path twin, String called) throws IOException {
        for (String figure : FIGURES) {
            Run expected = LayoutContractTest.run(figure, csv, csv.getParent());
            Run actual = LayoutContractTest.run(figure, twin, csv.getParent());

            assertThat(actual.out()).as("%s %s: %s", figure, twin, actual.err()).isEqualTo(expected.out());
            assertThat(actual.code()).as("%s %s", figure, twin).isEqualTo(expected.code());
            assertThat(actual.err().replace(called, csv.toString()))
                    .as("%s %s", figure, twin)
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
