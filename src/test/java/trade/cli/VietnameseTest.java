package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands of the transcripts with {@code --lang vi}: nothing that people read may be English any more. */
class VietnameseTest {

    /** The program, its option for help, and a word that is Vietnamese too: dệt may. */
    private static final Set<String> SAME = Set.of("trade", "help", "may");

    private static final List<String> COMMONEST = List.of(
            ("the is are was were of not no and or to with without in on by from as an for than this that there they it its has"
                            + " have be at rows row market markets product products exports imports export import growth change share"
                            + " balance rank value period total other error note warning hint data world")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d_'.-])[A-Za-z]{2,}(?![\\p{L}\\d_])");
    private static final Pattern OF_PROGRAMS = Pattern.compile("(?:-f|--format)[ =](?:csv|tsv|json|ndjson)\\b");

    /** What is quoted, commands, options with their values, lists of headings, and names of files. */
    private static final Pattern VERBATIM = Pattern.compile(
            "'[^']*'|^trade [a-z-]+: |\\([a-z]+\\??\\)|(?<!\\S)[a-z]+ --[a-z]+ [a-z]+"
                    + "|(?<![\\w-])--?[a-z][a-z-]*(?:[ =][A-Za-z0-9=-]+)?|\\w+(?:,\\w+)+|\\S+\\.csv\\S*|\\S+=\\S+|no-such\\S+");

    /** Behind these stands what may be written on the command line or in a header. */
    private static final Pattern VALUES = Pattern.compile(
            "(?<=các giá trị |cần làm gì: |hãy ghi |không phải là yoy|tính tỷ trọng: "
                    + "|khi có cột |các cột |ở đây có |theo cột |là chiều xuất/nhập: |chiều xuất/nhập là |không có cột cho |bị loại theo |ý bạn là |cơ sở dữ liệu báo: |thuộc kiểu |tiêu đề {10}).*");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("trade.cli.TranscriptTest#documents")
    void nothing_that_people_read_is_English(Path document) throws IOException {
        Transcript transcript = Transcript.of(document);
        for (Map.Entry<String, String> dataset : transcript.datasets().entrySet()) {
            Transcript.write(dataset, folder);
        }
        Set<String> names = names(transcript);
        Set<String> english = english();
        List<String> found = new ArrayList<>();
        for (Transcript.Example example : transcript.examples()) {
            if (isForPeople(example)) {
                for (String line : lines(example)) {
                    Set<String> words = words(withoutNames(line, names));
                    words.retainAll(english);
                    if (!words.isEmpty()) {
                        found.add(example.line() + ": " + words + " in: " + line);
                    }
                }
            }
        }
        assertThat(found).as("%s with --lang vi", document).isEmpty();
    }

    @Test
    void English_is_noticed() throws IOException {
        Run run = Run.of("growth", "--market", "US", "--month", "2024-01");
        Set<String> words = words(run.out() + run.err());
        words.retainAll(english());

        assertThat(words).contains("exports", "against", "market", "growth", "note", "no", "named");
    }

    private static boolean isForPeople(Transcript.Example example) {
        return !example.needsShell()
                && !example.words().contains("--help")
                && !example.words().contains("-h")
                && !example.command().contains("--lang en")
                && !OF_PROGRAMS.matcher(example.command()).find();
    }

    /** What a command prints, without lines of files and the statement in SQL, which are shown as they are. */
    private List<String> lines(Transcript.Example example) {
        List<String> words =
                new ArrayList<>(example.wordsIn(folder).stream().skip(1).toList());
        if (!words.contains("--lang")) {
            words.addAll(Math.min(1, words.size()), List.of("--lang", "vi"));
        }
        Run run = Run.of(words.toArray(String[]::new));
        String here = folder + "/";
        boolean isOfSources = words.contains("groups") || words.contains("figures");
        return Stream.concat(
                        run.out().lines().filter(line -> !isOfSources || !line.contains("   ")),
                        run.err().lines().filter(line -> !line.startsWith("  ")))
                .map(line -> line.replace(here, ""))
                .filter(line -> !line.contains("SELECT "))
                .toList();
    }

    /** The words that the program says in English and not in Vietnamese. */
    private static Set<String> english() throws IOException {
        Set<String> words = texts("en");
        words.removeAll(texts("vi"));
        words.addAll(COMMONEST);
        words.removeAll(SAME);
        return words;
    }

    private static Set<String> texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                VietnameseTest.class.getResourceAsStream("/trade/language/texts_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Set<String> words = new TreeSet<>();
        texts.forEach((key, text) -> {
            if (!((String) key).startsWith("help.") && !((String) key).startsWith("field.")) {
                words.addAll(words((String) text));
            }
        });
        return words;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(
                        VALUES.matcher(VERBATIM.matcher(text).replaceAll("")).replaceAll(""))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutNames(String line, Set<String> names) {
        String rest = line;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    /** The names in the data, the longest first: they are capitalised. */
    private static Set<String> names(Transcript transcript) throws IOException {
        Set<String> names = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Stream<String> bundled =
                Stream.of("samples/vietnam.csv", "samples/vietnam-groups.csv").flatMap(file -> rows(Path.of(file)));
        Stream<String> own = transcript.datasets().values().stream()
                .flatMap(text -> text.lines().skip(1));
        Stream.concat(bundled, own)
                .flatMap(row ->
                        Pattern.compile("\"([^\"]*)\"|[^,;\"]+").matcher(row).results())
                .map(cell -> cell.group(1) == null ? cell.group() : cell.group(1))
                .filter(cell -> cell.matches("\\p{Lu}.{3,}"))
                .forEach(names::add);
        names.removeAll(Set.of("World", "TOTAL", "Total", "Export", "Import"));
        return names;
    }

    private static Stream<String> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
