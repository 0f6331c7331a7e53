package trade.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trade.language.Localizer;
import trade.message.Text;
import trade.render.Format;
import trade.render.LineageText;
import trade.render.Style;
import trade.render.UnitMultiplier;
import trade.table.Note;
import trade.table.Table;

/** How and where to print a table. */
final class OutputOptions {

    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "table, markdown or text, which is sentences, for people; csv, tsv, json or ndjson, which are exact (default: table).")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, complete or not at all; - is standard output.")
    private Path file;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "For people: auto, 1, thousand, million or billion (default: auto).")
    private UnitMultiplier unit;

    @Option(
            names = "--decimals",
            paramLabel = "N",
            description =
                    "For people: the decimals of values, percentages and points (default: by unit; 1 for percentages).")
    private Integer decimals;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, on a terminal).")
    private Color color = Color.AUTO;

    @Option(names = "--strict", description = "Fail when there is a warning: a gap, a partial period, a missing base.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "No notes, in the table or on standard error.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what is read, and where a bug happened.")
    private boolean verbose;

    StderrLog console(Environment environment) {
        return new StderrLog(environment.err(), environment.localizer(), quiet, verbose);
    }

    boolean isStrict() {
        return strict;
    }

    boolean isText() {
        return format == Format.TEXT;
    }

    boolean isForPrograms() {
        return format.isForPrograms();
    }

    boolean isVerbose() {
        return verbose;
    }

    /**
     * Looks whether the result would take the place of something that is read: a dataset, or a file that an option names.
     *
     * @param datasets as they are named on the command line
     * @throws UsageException where it would
     */
    void keepOff(List<String> datasets) {
        if (!isFile()) {
            return;
        }
        ResultFile result = new ResultFile(file);
        Stream<String> ofOptions = command.options().stream()
                .filter(option -> !option.longestName().equals("--output"))
                .map(OptionSpec::getValue)
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value))
                .filter(Path.class::isInstance)
                .map(Object::toString);
        Stream.concat(datasets.stream(), ofOptions)
                .filter(name -> result.replaces(DatasetOptions.place(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException(
                            command.commandLine(), CliMessage.WOULD_REPLACE.with(DatasetOptions.shown(name)));
                });
    }

    /** Standard output by its name is the stream itself: opened anew it would be written from another place. */
    private boolean isFile() {
        return file != null && !STANDARD_OUTPUT.contains(file.toString());
    }

    /** Prints the table, or in a strict run its warnings instead; gives the exit code. */
    int print(Table whole, Environment environment, StderrLog console) throws IOException {
        Table table =
                whole.withNotes(whole.notes().stream().filter(this::isSaid).toList());
        List<Note> warnings = table.notes().stream().filter(Note::warning).toList();
        if (strict && !warnings.isEmpty()) {
            warnings.forEach(warning -> console.error(warning.text()));
            return ExitCode.STRICT;
        }
        if (!format.showsNotes()) {
            table.notes().forEach(note -> say(note, console));
            if (table.lineage().isPresent()) {
                console.explain(LineageText.of(table, environment.localizer()));
            }
        }
        try {
            if (isFile()) {
                Style plain = style(color == Color.ALWAYS, 0, environment.localizer());
                new ResultFile(file).write(bytes -> write(table, bytes, plain));
            } else {
                int width = environment.isTerminal() ? environment.width() : 0;
                write(table, environment.out(), style(hasColor(environment), width, environment.localizer()));
            }
        } catch (IOException failed) {
            throw new OutputFailure(isFile() ? Text.verbatim(file.toString()) : CliMessage.STANDARD_OUTPUT, failed);
        }
        return ExitCode.OK;
    }

    /** Quiet or not, what makes a number doubtful stays with it. */
    private boolean isSaid(Note note) {
        return !note.detail() && (note.warning() || !quiet);
    }

    private static void say(Note note, StderrLog console) {
        if (note.warning()) {
            console.doubt(note.text());
        } else {
            console.note(note.text());
        }
    }

    private Style style(boolean hasColor, int width, Localizer localizer) {
        return new Style(
                Optional.ofNullable(unit),
                decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals),
                hasColor,
                width,
                localizer);
    }

    private boolean hasColor(Environment environment) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.has("CLICOLOR_FORCE")
                        || environment.isTerminal()
                                && !environment.has("NO_COLOR")
                                && !"dumb".equals(environment.variables().get("TERM"));
        };
    }

    private void write(Table table, OutputStream bytes, Style style) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            format.renderer(style).render(table, out);
        }
    }
}
