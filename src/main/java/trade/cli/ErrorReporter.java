package trade.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import trade.cli.ConfigurationFile.Setting;
import trade.csv.DataException;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Member;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.SeveralReporters;
import trade.cube.UnknownMember;
import trade.database.DatabaseFailure;
import trade.language.Localizer;
import trade.message.Explained;
import trade.message.Text;
import trade.reference.Markets;
import trade.render.Terminal;

/** What a user is told when something is wrong, and with which exit code: one clear message on standard error. */
final class ErrorReporter {

    private static final int SOME = 10;

    private final PrintStream err;
    private final Localizer localizer;
    private final Configuration settings;

    ErrorReporter(Environment environment, Configuration settings) {
        this.err = environment.err();
        this.localizer = environment.localizer();
        this.settings = settings;
    }

    int usage(ParameterException wrong, String[] args) {
        if (wrong.getCause() instanceof InvalidSetting setting) {
            return setting(setting);
        }
        if (wrong.getCause() instanceof UncheckedIOException unreadable) {
            return io(unreadable.getCause());
        }
        Optional<Setting> inFile = settings.of(wrong.getArgSpec());
        if (inFile.isPresent() && wrong.getCause() instanceof TypeConversionException value) {
            return setting(new InvalidSetting(inFile.get().place(), text(value), Text.NONE));
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        say(CliMessage.OF_COMMAND.with(command, text(wrong, args)));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            hint(DidYouMean.hint(suggestions(unmatched)));
        }
        say(CliMessage.TRY.with(command));
        return ExitCode.USAGE;
    }

    private int setting(InvalidSetting wrong) {
        say(CliMessage.ERROR_IN.with(wrong.place(), wrong.explanation()));
        hint(wrong.hint());
        return ExitCode.USAGE;
    }

    /** Picocli's own messages are made anew of what they are about. */
    private static Text text(ParameterException wrong, String[] args) {
        if (wrong.getCause() instanceof TypeConversionException value && wrong.getArgSpec() != null) {
            return CliMessage.OF_OPTION.with(name(wrong.getArgSpec()), text(value));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched, args);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument.isOption()
                    ? CliMessage.NO_VALUE.with(name(argument), argument.paramLabel())
                    : CliMessage.NO_PARAMETER.with(name(argument));
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.arity().max() == 0
                    ? CliMessage.ONLY_ONCE.with(option.longestName())
                    : CliMessage.ONLY_ONE_VALUE.with(option.longestName(), option.paramLabel());
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return CliMessage.INVALID_VALUE.with(name(wrong.getArgSpec()), wrong.getValue());
        }
        return text((Exception) wrong);
    }

    private static Text text(Exception failure) {
        return failure instanceof Explained explained
                ? explained.explanation()
                : Text.verbatim(String.valueOf(failure.getMessage()));
    }

    private static Text unmatched(UnmatchedArgumentException wrong, String[] args) {
        List<Text> quoted =
                wrong.getUnmatched().stream().<Text>map(CliMessage.QUOTED::with).toList();
        Text all = Text.list(quoted);
        if (wrong.isUnknownOption()) {
            return (quoted.size() == 1 ? CliMessage.UNKNOWN_OPTION : CliMessage.UNKNOWN_OPTIONS).with(all);
        }
        int index = Arrays.asList(args).indexOf(wrong.getUnmatched().get(0));
        return (quoted.size() == 1 ? CliMessage.UNMATCHED : CliMessage.UNMATCHED_SEVERAL).with(index, all);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Stream.of(option.names())
                        .filter(name -> name.startsWith("--"))
                        .findFirst()
                        .orElseThrow()
                : argument.paramLabel();
    }

    private static List<String> suggestions(UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().isEmpty()
                ? List.of()
                : DidYouMean.closest(
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
        if (failure instanceof IncompatibleParameters misfit) {
            return usage(new UsageException(commandLine, misfit.explanation(), misfit), new String[0]);
        }
        if (failure instanceof DataException wrong) {
            wrong.problems().forEach(this::problem);
            wrong.hints().forEach(this::hint);
            return wrong.isQuestion() ? ExitCode.USAGE : ExitCode.BAD_DATA;
        }
        if (failure instanceof NotSummable overlap) {
            error(overlap.explanation());
            hint(CliMessage.SELECT_ONE_LENGTH);
            return ExitCode.BAD_DATA;
        }
        if (failure instanceof SeveralReporters several) {
            List<Text> names = Dimension.REPORTER.namesOf(several.reporters());
            error(CliMessage.SEVERAL_REPORTERS.with(
                    Text.list(Text.firstOf(names, SOME, CubeMessage.MORE_REPORTERS), "; ")));
            hint(
                    several.reporters().contains(Member.UNNAMED_REPORTER)
                            ? CliMessage.GIVE_REPORTER
                            : CliMessage.SAY_REPORTER);
            return ExitCode.USAGE;
        }
        if (failure instanceof NothingMatched nothing) {
            error(nothing.explanation());
            return ExitCode.NOTHING_MATCHED;
        }
        if (failure instanceof UnknownMember unknown) {
            unknown(unknown);
            return ExitCode.USAGE;
        }
        if (failure instanceof OutputFailure output && output.isClosedPipe()) {
            return ExitCode.CLOSED_PIPE;
        }
        if (failure instanceof DatabaseFailure unreachable) {
            error(unreachable.explanation());
            hint(unreachable.hint());
            return ExitCode.IO;
        }
        return failure instanceof IOException io ? io(io) : bug(failure, commandLine);
    }

    /** Help could not be written; that its reader had enough is no failure. */
    int cannotWriteHelp(IOException failed) {
        if (new OutputFailure(CliMessage.STANDARD_OUTPUT, failed).isClosedPipe()) {
            return ExitCode.CLOSED_PIPE;
        }
        error(CliMessage.CANNOT_WRITE_HELP);
        return ExitCode.IO;
    }

    int outOfMemory() {
        error(CliMessage.MEMORY_FULL);
        hint(CliMessage.NARROW);
        return ExitCode.IO;
    }

    private int io(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            error(CliMessage.NO_SUCH_FILE.with(failure.getMessage()));
        } else if (failure instanceof AccessDeniedException) {
            error(CliMessage.FILE_NOT_PERMITTED.with(failure.getMessage()));
        } else if (failure instanceof FileSystemException file && file.getFile() != null && file.getReason() != null) {
            error(CliMessage.OF_FILE.with(file.getFile(), SystemError.of(file)));
        } else {
            error(SystemError.of(failure));
        }
        return ExitCode.IO;
    }

    private int bug(Exception failure, CommandLine commandLine) {
        error(CliMessage.BUG.with(failure));
        if (commandLine.getCommand() instanceof FigureCommand figure && figure.isVerbose()) {
            failure.printStackTrace(err);
        } else {
            hint(CliMessage.SEE_WHERE);
        }
        return ExitCode.BUG;
    }

    private void problem(DataException.Problem problem) {
        say(CliMessage.ERROR_IN.with(problem.place(), problem.text()));
        if (!problem.excerpt().isEmpty()) {
            err.println("  " + problem.excerpt());
        }
        if (problem.caret() >= 0) {
            err.println("  " + " ".repeat(Terminal.width(problem.excerpt().substring(0, problem.caret()))) + "^");
        }
    }

    private void unknown(UnknownMember unknown) {
        Dimension dimension = unknown.dimension();
        boolean isMarket = dimension != Dimension.PRODUCT;
        if (!unknown.several().isEmpty()) {
            List<Text> several = unknown.several().stream()
                    .<Text>map(member -> CliMessage.QUOTED.with(dimension.nameOf(member)))
                    .toList();
            error(CliMessage.FITS_SEVERAL.with(unknown.asked(), dimension.plural(), Text.list(several)));
            return;
        }
        error((isMarket ? CliMessage.NOT_KNOWN : CliMessage.NOT_IN_DATA).with(unknown.asked(), dimension));
        Stream<String> seen = unknown.seen().stream().map(Member::name);
        Stream<String> known = isMarket ? Markets.known().names().stream() : Stream.empty();
        List<String> closest = DidYouMean.closest(unknown.asked(), Stream.concat(seen, known));
        List<Text> some = dimension.namesOf(unknown.seen()).stream().limit(SOME).toList();
        hint(closest.isEmpty() ? CliMessage.DATA_HOLDS.with(Text.list(some, "; ")) : DidYouMean.hint(closest));
    }

    private void error(Text text) {
        say(CliMessage.ERROR.with(text));
    }

    private void hint(Text text) {
        if (!text.isEmpty()) {
            say(CliMessage.HINT.with(text));
        }
    }

    private void say(Text text) {
        err.println(localizer.text(text));
    }
}
