package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trade.layout.Layout;
import trade.layout.LayoutDescription;
import trade.layout.office.Layouts;
import trade.message.Text;

/**
 * Each layout has a folder with a file as its office publishes it, traps included, and {@code long.csv}, the same figures
 * written down by hand. All figures must be the same of both.
 */
class LayoutContractTest {

    private static final Path FOLDERS = Path.of("src/test/resources/layouts");

    static final List<String> FIGURES = List.of(
            "growth",
            "growth --by reporter",
            "share --by reporter --vs yoy",
            "growth --by market",
            "growth --by product",
            "growth --by flow",
            "growth --by market,product --flow total",
            "share --by market --vs yoy",
            "share --by product --flow import",
            "surplus --vs yoy",
            "surplus --by market",
            "rank --by market --vs yoy",
            "rank --by product --order growth",
            "growth --flow re-export --by market");

    /** Where they are written down. */
    private static final List<String> QUANTITIES =
            List.of("growth --measure quantity --by market,product", "rank --measure quantity --by product");

    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    /** A layout and a folder of it: one, or several apart by what stands behind its name. */
    static Stream<Arguments> folders() {
        return layouts().flatMap(layout -> folders(layout).stream().map(folder -> Arguments.of(layout, folder)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("folders")
    void figures_are_those_of_the_same_dataset_written_by_hand(Layout layout, Path folder) throws IOException {
        Path official = official(folder);
        Path byHand = folder.resolve("long.csv");
        boolean hasQuantities =
                Files.readString(byHand).lines().findFirst().orElse("").contains("quantity");
        int known = 0;
        for (String figure : hasQuantities
                ? Stream.concat(FIGURES.stream(), QUANTITIES.stream()).toList()
                : FIGURES) {
            Run expected = run(figure, byHand, folder);
            Run actual = run(figure, official, folder);
            assertThat(actual.out())
                    .as("%s of %s, and of %s: %s%s", figure, official, byHand, actual.err(), expected.err())
                    .isEqualTo(expected.out());
            assertThat(actual.code()).as("%s %s", figure, official).isEqualTo(expected.code());
            known += actual.code() == ExitCode.OK ? 1 : 0;
        }
        assertThat(known).as("figures that exist").isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("folders")
    void is_recognised_by_its_header_alone(Layout layout, Path folder) throws IOException {
        assertThat(checked(folder).out()).contains("\tlayout\t" + layout.name() + "\n");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("folders")
    void holds_nothing_that_is_wrong(Layout layout, Path folder) throws IOException {
        Run checked = checked(folder);

        assertThat(checked.code()).as(checked.out() + checked.err()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void is_described_in_both_languages(Layout layout) {
        LayoutDescription description = layout.description();
        List<Text> words = new ArrayList<>(description.traps());
        words.add(description.unit());
        words.add(description.recognition());
        words.add(layout.name());

        assertThat(description.traps()).as("what is taken care of").doesNotHaveAnyElementsOfTypes(Text.Verbatim.class);
        assertThat(description.unit().isEmpty())
                .as("%s says what its numbers are in", layout)
                .isFalse();
        for (Text text : words) {
            if (text instanceof Text.Bilingual bilingual) {
                assertThat(List.of(bilingual.english(), bilingual.vietnamese()))
                        .as("words, the same nowhere, without places for arguments")
                        .allSatisfy(one -> assertThat(one).isNotBlank().doesNotContain("{"))
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static Run checked(Path folder) throws IOException {
        return Run.of("check-data", official(folder).toString(), "-f", "tsv");
    }

    /** A figure of a dataset, with the options that its folder holds for it. */
    static Run run(String figure, Path dataset, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(figure.split(" ")));
        arguments.add(dataset.toString());
        arguments.addAll(List.of("-f", "csv", "-q"));
        Path options = folder.resolve("options");
        if (Files.exists(options)) {
            List<String> more = List.of(Files.readString(options).strip().split(" "));
            for (int i = 0; i < more.size(); i += 2) {
                boolean isSaid = arguments.contains(more.get(i)) && !more.get(i).equals("--vs");
                arguments.addAll(isSaid ? List.of() : more.subList(i, i + 2));
            }
        }
        return Run.of(arguments.toArray(String[]::new));
    }

    static Path folder(Layout layout) {
        String name = layout.name().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return FOLDERS.resolve(name);
    }

    private static List<Path> folders(Layout layout) {
        Path folder = folder(layout);
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            List<Path> several = folders.filter(one -> one.toString().startsWith(folder + "--"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(folder), several.stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path official(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !List.of("long.csv", "options")
                            .contains(file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
