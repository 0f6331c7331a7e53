package trade.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import trade.render.Format;
import trade.render.Scale;
import trade.render.Style;
import trade.table.Note;
import trade.table.Table;

/** How and where to print a table. */
final class OutputOptions {

    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, ndjson or markdown (default: table). All but table and markdown are exact.")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, complete or not at all.")
    private Path file;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "For people: auto, 1, thousand, million or billion (default: auto).")
    private Scale unit;

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
            description = "No notes on standard error.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what is read, and where a bug happened.")
    private boolean verbose;

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** Prints the table, or in a strict run its warnings instead; gives the exit code. */
    int print(Table table, Environment environment, Console console) throws IOException {
        List<Note> warnings = table.notes().stream().filter(Note::warning).toList();
        if (strict && !warnings.isEmpty()) {
            warnings.forEach(warning -> console.error(warning.text()));
            return ExitCode.STRICT;
        }
        if (!format.showsNotes()) {
            table.notes().forEach(note -> say(note, console));
        }
        if (file != null) {
            writeFile(table);
        } else {
            write(table, environment.out(), style(environment), "standard output");
        }
        return ExitCode.OK;
    }

    private static void say(Note note, Console console) {
        if (note.warning()) {
            console.warning(note.text());
        } else {
            console.note(note.text());
        }
    }

    private Style style(Environment environment) {
        return new Style(
                Optional.ofNullable(unit),
                decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals),
                hasColor(environment),
                environment.isTerminal() ? environment.width() : 0);
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

    private void writeFile(Table table) throws IOException {
        Style plain = new Style(
                Optional.ofNullable(unit),
                decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals),
                color == Color.ALWAYS,
                0);
        boolean isDevice = file.startsWith("/dev") || Files.exists(file) && !Files.isRegularFile(file);
        Path part = null;
        try {
            Path target = Files.exists(file) && !isDevice ? file.toRealPath() : file;
            part = isDevice ? target : beside(target);
            write(table, Files.newOutputStream(part), plain, file.toString());
            if (!isDevice) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException absent) {
            throw new OutputFailure(file.toString(), new IOException("there is no such folder", absent));
        } catch (IOException failed) {
            throw failed instanceof OutputFailure ? failed : new OutputFailure(file.toString(), failed);
        } finally {
            if (!isDevice && part != null) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** A file of this run in the folder of the result, so that renaming it is one step. */
    private static Path beside(Path target) {
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return target.toAbsolutePath().resolveSibling(name);
    }

    private void write(Table table, OutputStream bytes, Style style, String where) throws OutputFailure {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            format.renderer(style).render(table, out);
        } catch (IOException failed) {
            throw new OutputFailure(where, failed);
        }
    }
}
