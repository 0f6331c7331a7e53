package trade.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import trade.language.Language;

/** Starts {@code trade}. */
public final class Main {

    static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Environment.ofProcess(), args));
    }

    /** Runs one command line and gives its exit code, so that tests can run it in their own process. */
    static int run(Environment process, String... args) {
        Language language = Tongues.asked(process, args);
        Environment environment = process.telling(language);
        PrintWriter help = new PrintWriter(new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8));
        Failures failures = new Failures(environment.err());
        CommandLine commandLine = TradeCommand.commandLine(environment, args)
                .setOut(help)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setDefaultValueProvider(new Settings(environment))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler(failures::execution);
        if (!language.isEnglish()) {
            commandLine.setResourceBundle(new HelpTexts(language));
        }
        Converters.register(commandLine);
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().abbreviateSynopsis(true));
        int code;
        try {
            code = commandLine.execute(args);
        } catch (OutOfMemoryError full) {
            return failures.outOfMemory();
        }
        return code == ExitCode.OK && help.checkError() ? failures.cannotWriteHelp() : code;
    }
}
