package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import trade.language.Localizer;

/** What {@code --help} says in Vietnamese, held against what the commands say in English. */
class HelpTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.-]*(?<!\\.)");

    /** Of these every word is a value, so that a description does not tell which ones are meant. */
    private static final Set<Class<?>> FREE = Set.of(String.class, Path.class, Integer.class);

    private static final List<String> LANGUAGES = List.of("en", "vi");

    @TempDir
    private Path folder;

    @Test
    void every_line_of_a_header_is_told_in_Vietnamese_and_examples_stay() {
        forEachCommand((english, vietnamese) -> {
            String[] lines = header(english);
            String[] told = header(vietnamese);
            assertThat(told).as(name(english)).hasSameSizeAs(lines);
            for (int i = 0; i < lines.length; i++) {
                if (isSame(lines[i])) {
                    assertThat(told[i]).as(name(english)).isEqualTo(lines[i]);
                } else {
                    assertThat(told[i]).as(name(english)).isNotBlank().isNotEqualTo(lines[i]);
                }
            }
        });
    }

    @Test
    void every_option_and_parameter_is_described_in_Vietnamese() {
        forEachArgument((english, vietnamese) -> assertThat(description(vietnamese))
                .as(what(english))
                .isNotBlank()
                .isNotEqualTo(description(english)));
    }

    @Test
    void headings_are_Vietnamese() {
        forEachCommand((english, vietnamese) -> assertThat(vietnamese.getUsageMessage())
                .doesNotContain("Usage:")
                .doesNotContain("Commands:"));
    }

    @Test
    void a_description_names_the_values_that_the_English_one_names() {
        CommandLine english = english();
        forEachArgument((option, vietnamese) -> words(description(option))
                .filter(word -> isValue(word, option, english))
                .forEach(word -> assertThat(words(description(vietnamese)))
                        .as(what(option))
                        .contains(word)));
    }

    @Test
    void every_text_is_used() {
        ResourceBundle texts = texts();
        Asked asked = new Asked(texts);

        commands(english().setResourceBundle(asked)).forEach(CommandLine::getUsageMessage);

        assertThat(asked.used).containsAll(texts.keySet());
    }

    @Test
    void no_line_is_wider_than_the_help_and_those_of_a_header_are_not_broken() {
        forEachCommand((english, vietnamese) -> {
            Run run = Run.of(ask(name(english), "vi"));

            assertThat(run.code()).isZero();
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(Main.HELP_WIDTH));
            assertThat(run.out().lines()).containsSequence(header(vietnamese));
        });
    }

    @Test
    void nothing_is_written_to_standard_error() throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllHelp.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        java.environment().keySet().removeIf(name -> name.startsWith("TRADE_") || name.startsWith("JAVA_"));
        Process process = java.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    /** Prints all help in a process of its own: picocli warns on the standard error that a process began with. */
    static final class AllHelp {

        private AllHelp() {}

        public static void main(String[] args) {
            boolean isHelped = commands(english())
                    .allMatch(command -> LANGUAGES.stream()
                            .allMatch(language ->
                                    Main.run(Environment.ofProcess(), ask(name(command), language)) == ExitCode.OK));
            System.exit(isHelped ? 0 : 1);
        }
    }

    /** Hands out texts, and remembers which. */
    private static final class Asked extends ResourceBundle {

        private final Set<String> used = new TreeSet<>();
        private final ResourceBundle texts;

        Asked(ResourceBundle texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            used.add(key);
            return texts.getString(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }

    private static void forEachCommand(BiConsumer<CommandLine, CommandLine> test) {
        List<CommandLine> english = commands(english()).toList();
        List<CommandLine> vietnamese =
                commands(english().setResourceBundle(texts())).toList();
        assertThat(english).hasSizeGreaterThan(10);
        for (int i = 0; i < english.size(); i++) {
            test.accept(english.get(i), vietnamese.get(i));
        }
    }

    private static void forEachArgument(BiConsumer<ArgSpec, ArgSpec> test) {
        forEachCommand((english, vietnamese) -> {
            List<ArgSpec> arguments = english.getCommandSpec().args();
            for (int i = 0; i < arguments.size(); i++) {
                test.accept(arguments.get(i), vietnamese.getCommandSpec().args().get(i));
            }
        });
    }

    private static Stream<CommandLine> commands(CommandLine root) {
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream());
    }

    /** Where nothing is read and nobody sees what is written. */
    static Environment silent() {
        return new Environment(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                Map.of(),
                false,
                false,
                0,
                false,
                Localizer.english());
    }

    private static CommandLine english() {
        CommandLine commandLine = Subcommands.commandLine(silent());
        Converters.register(commandLine);
        return commandLine;
    }

    private static ResourceBundle texts() {
        return new HelpTexts(Localizer.vietnamese((list, name) -> name).help());
    }

    /** The lines of a header as they are printed. */
    private static String[] header(CommandLine command) {
        return Arrays.stream(command.getCommandSpec().usageMessage().header())
                .map(String::format)
                .toArray(String[]::new);
    }

    /** Blank lines and examples are the same in all languages. */
    private static boolean isSame(String line) {
        return line.isBlank() || line.startsWith("  ");
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** Whether the option takes the word; "default" is not meant, though Java has an encoding of that name. */
    private static boolean isValue(String word, ArgSpec argument, CommandLine commands) {
        if (!(argument instanceof OptionSpec option)
                || word.equals("default")
                || option.arity().max() == 0
                || FREE.contains(option.auxiliaryTypes()[0])) {
            return false;
        }
        try {
            commands.parseArgs(ask(option.command().name(), option.longestName(), word));
            return true;
        } catch (ParameterException refused) {
            return false;
        }
    }

    private static String[] ask(String command, String language) {
        return ask(command, "--help", "--lang", language);
    }

    private static String[] ask(String command, String... options) {
        return Stream.concat(Stream.of(command).filter(name -> !name.equals("trade")), Arrays.stream(options))
                .toArray(String[]::new);
    }

    private static String name(CommandLine command) {
        return command.getCommandName();
    }

    private static String what(ArgSpec argument) {
        String label = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return argument.command().qualifiedName() + " " + label;
    }
}
