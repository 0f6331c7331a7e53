package trade.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import trade.cli.SettingsFile.Setting;
import trade.cube.Dimension;
import trade.cube.Member;
import trade.cube.Misfit;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.SeveralReporters;
import trade.cube.UnknownMember;
import trade.database.DatabaseFailure;
import trade.language.Localizer;
import trade.message.Text;
import trade.reference.Markets;
import trade.render.Terminal;
import trade.source.DataException;

/** What a user is told when something is wrong, and with which exit code: one clear message on standard error. */
final class Failures {

    private final PrintStream err;
    private final Localizer localizer;
    private final Settings settings;

    Failures(Environment environment, Settings settings) {
        this.err = environment.err();
        this.localizer = environment.localizer();
        this.settings = settings;
    }

    int usage(ParameterException wrong, String[] args) {
        if (wrong.getCause() instanceof WrongSetting setting) {
            return setting(setting);
        }
        if (wrong.getCause() instanceof UncheckedIOException unreadable) {
            return io(unreadable.getCause());
        }
        Optional<Setting> inFile = settings.of(wrong.getArgSpec());
        if (inFile.isPresent() && wrong.getCause() instanceof TypeConversionException) {
            return setting(
                    new WrongSetting(inFile.get().place(), wrong.getCause().getMessage(), ""));
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(command + ": " + message(wrong));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            hint(Closest.hint(suggestions(unmatched)));
        }
        err.println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private int setting(WrongSetting wrong) {
        err.println("trade: " + wrong.place() + ": error: " + wrong.getMessage());
        hint(wrong.hint());
        return ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        if (wrong.getCause() instanceof TypeConversionException && wrong.getArgSpec() != null) {
            String option = wrong.getArgSpec() instanceof OptionSpec spec
                    ? Stream.of(spec.names())
                            .filter(name -> name.startsWith("--"))
                            .findFirst()
                            .orElseThrow()
                    : wrong.getArgSpec().paramLabel();
            return option + ": " + wrong.getCause().getMessage();
        }
        return wrong.getMessage();
    }

    private static List<String> suggestions(UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().isEmpty()
                ? List.of()
                : Closest.to(
                        unmatched.getUnmatched().get(0).replaceFirst("=.*", ""),
                        unmatched.isUnknownOption()
                                ? unmatched.getCommandLine().getCommandSpec().options().stream()
                                        .flatMap(option -> Stream.of(option.names()))
                                : unmatched.getCommandLine().getSubcommands().keySet().stream());
    }

    int execution(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            return usage(wrong, new String[0]);
        }
        if (failure instanceof Misfit misfit) {
            return usage(new ParameterException(commandLine, misfit.getMessage(), misfit), new String[0]);
        }
        if (failure instanceof DataException wrong) {
            wrong.problems().forEach(this::problem);
            wrong.hints().forEach(this::hint);
            return ExitCode.BAD_DATA;
        }
        if (failure instanceof NotSummable overlap) {
            error(overlap.getMessage());
            hint("--product selects codes of one length: --product '??'");
            return ExitCode.BAD_DATA;
        }
        if (failure instanceof SeveralReporters several) {
            List<String> names =
                    several.reporters().stream().map(Member::name).sorted().toList();
            error("the data is of several reporters: " + String.join("; ", names));
            hint(
                    several.reporters().contains(Member.UNNAMED_REPORTER)
                            ? "--given reporter=VN says whose trade the file is about that does not name it"
                            : "--reporter says whose trade it is about; --by reporter compares them");
            return ExitCode.USAGE;
        }
        if (failure instanceof NothingMatched nothing) {
            error(nothing.getMessage());
            return ExitCode.NOTHING_MATCHED;
        }
        if (failure instanceof UnknownMember unknown) {
            unknown(unknown);
            return ExitCode.USAGE;
        }
        if (failure instanceof OutputFailure output) {
            return output.isClosedPipe() ? ExitCode.CLOSED_PIPE : io(output);
        }
        if (failure instanceof DatabaseFailure unreachable) {
            error(unreachable.getMessage());
            hint(unreachable.hint());
            return ExitCode.IO;
        }
        return failure instanceof IOException io ? io(io) : bug(failure, commandLine);
    }

    int cannotWriteHelp() {
        error("cannot write to standard output");
        return ExitCode.IO;
    }

    int outOfMemory() {
        error("the answer does not fit into memory");
        hint("narrow it by --month, --market or --product, or by fewer dimensions in --by");
        return ExitCode.IO;
    }

    private int io(IOException failure) {
        error(
                failure instanceof NoSuchFileException
                        ? failure.getMessage() + ": there is no such file"
                        : failure instanceof AccessDeniedException
                                ? failure.getMessage() + ": permission denied"
                                : failure.getMessage());
        return ExitCode.IO;
    }

    private int bug(Exception failure, CommandLine commandLine) {
        error("a bug in trade: " + failure + "; please report it with the command line");
        if (commandLine.getCommand() instanceof FigureCommand figure && figure.isVerbose()) {
            failure.printStackTrace(err);
        } else {
            hint("-v shows where it happened");
        }
        return ExitCode.BUG;
    }

    private void problem(DataException.Problem problem) {
        err.println("trade: " + problem.place() + ": error: " + localizer.text(problem.text()));
        if (!problem.excerpt().isEmpty()) {
            err.println("  " + problem.excerpt());
        }
        if (problem.caret() >= 0) {
            err.println("  " + " ".repeat(Terminal.width(problem.excerpt().substring(0, problem.caret()))) + "^");
        }
    }

    private void unknown(UnknownMember unknown) {
        boolean isMarket = unknown.dimension() != Dimension.PRODUCT;
        String dimension = unknown.dimension().name().toLowerCase(Locale.ROOT);
        List<String> several = unknown.several().stream().map(Member::name).toList();
        if (!several.isEmpty()) {
            error("'" + unknown.asked() + "' fits several " + dimension + "s: '" + String.join("', '", several) + "'");
            return;
        }
        error("'" + unknown.asked() + "' is not a " + dimension + " in the data"
                + (isMarket ? ", nor one that is known" : ""));
        Stream<String> seen = unknown.seen().stream().map(Member::name);
        Stream<String> known = isMarket ? Markets.known().names().stream() : Stream.empty();
        List<String> closest = Closest.to(unknown.asked(), Stream.concat(seen, known));
        List<String> some =
                unknown.seen().stream().map(Member::name).sorted().limit(10).toList();
        hint(closest.isEmpty() ? "the data holds " + String.join("; ", some) : Closest.hint(closest));
    }

    private void error(Text text) {
        error(localizer.text(text));
    }

    private void hint(Text text) {
        hint(localizer.text(text));
    }

    private void error(String text) {
        err.println("trade: error: " + text);
    }

    private void hint(String text) {
        if (!text.isEmpty()) {
            err.println("hint: " + text);
        }
    }
}
