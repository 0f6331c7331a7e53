package trade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import trade.language.Localizer;

/** Starts {@code trade}. */
public final class Main {

    static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Environment.ofProcess(), args));
    }

    /** Runs one command line and gives its exit code, so that tests can run it in their own process. */
    static int run(Environment process, String... args) {
        Configuration settings = new Configuration(process);
        Localizer localizer = LanguageSelection.asked(settings, args);
        Environment environment = process.withLocalizer(localizer);
        // a PrintWriter would not say why it could not write, as when the reader closed the pipe
        StringWriter help = new StringWriter();
        ErrorReporter failures = new ErrorReporter(environment, settings);
        CommandLine commandLine = Subcommands.commandLine(environment, args)
                .setOut(new PrintWriter(help))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setDefaultValueProvider(settings)
                .setExecutionStrategy(parsed -> execute(parsed, settings, environment))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler(failures::execution);
        Map<String, String> helpTexts = localizer.help();
        if (!helpTexts.isEmpty()) {
            commandLine.setResourceBundle(new HelpTexts(helpTexts));
        }
        Converters.register(commandLine);
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().abbreviateSynopsis(true));
        int code;
        try {
            code = commandLine.execute(withoutDashes(args));
        } catch (OutOfMemoryError full) {
            return failures.outOfMemory();
        }
        try {
            environment.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
            environment.out().flush();
        } catch (IOException failed) {
            return failures.cannotWriteHelp(failed);
        }
        return code;
    }

    /** A sentence that begins with a dash and a space is no option. */
    private static String[] withoutDashes(String... args) {
        return Stream.of(args)
                .map(arg -> arg.startsWith("- ") && arg.length() > 2 ? "–" + arg.substring(1) : arg)
                .toArray(String[]::new);
    }

    /** Helps, or checks the settings that are in effect and runs the command. */
    private static int execute(ParseResult parsed, Configuration settings, Environment environment) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        try {
            settings.check(command.commandSpec().commandLine(), () -> Subcommands.commandLine(environment));
        } catch (InvalidSetting wrong) {
            throw new UsageException(command.commandSpec().commandLine(), wrong.explanation(), wrong);
        }
        OptionSpec quiet = command.commandSpec().findOption("--quiet");
        if (quiet != null) {
            StderrLog console = new StderrLog(environment.err(), environment.localizer(), quiet.getValue(), false);
            settings.note().ifPresent(console::note);
        }
        return new RunLast().execute(parsed);
    }
}
