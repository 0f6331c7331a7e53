package trade.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code trade}: the list of its commands. */
@Command(
        name = "trade",
        header = {
            "Trade figures from CSV datasets of exports and imports by market and product.",
            "",
            "Examples (without a dataset they run on the bundled sample, Vietnam's real figures):",
            "  trade growth --market US --month 2024-01",
            "  trade share exports.csv --by product --period 2024-Q1",
            "  zcat *.csv.gz | trade rank --by market --month 2024-01 --top 10 -f csv",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = TradeCommand.Version.class)
final class TradeCommand implements Runnable {

    private static final Map<String, Supplier<Object>> COMMANDS = commands();
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private final Environment environment;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            description = "The language that people read: en or vi (default: en).")
    private LanguageTag tongue = LanguageTag.EN;

    /** The languages by their tags. */
    enum LanguageTag {
        EN,
        VI
    }

    @Spec
    private CommandSpec spec;

    TradeCommand(Environment environment) {
        this.environment = environment;
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("growth", GrowthCommand::new);
        commands.put("share", ShareCommand::new);
        commands.put("surplus", SurplusCommand::new);
        commands.put("rank", RankCommand::new);
        commands.put("since", SinceCommand::new);
        commands.put("concentration", ConcentrationCommand::new);
        commands.put("pace", PaceCommand::new);
        commands.put("revisions", RevisionsCommand::new);
        commands.put("prices", PricesCommand::new);
        commands.put("mirror", MirrorCommand::new);
        commands.put("sum", SumCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("figures", FiguresCommand::new);
        commands.put("groups", GroupsCommand::new);
        commands.put("check-data", CheckDataCommand::new);
        commands.put("layouts", LayoutsCommand::new);
        return commands;
    }

    /** The command line; of its commands only the one that is asked for, if it is one, as each takes its time to build. */
    static CommandLine commandLine(Environment environment, String... args) {
        CommandLine commandLine = new CommandLine(new TradeCommand(environment));
        boolean isOne = args.length > 0 && (COMMANDS.containsKey(args[0]) || VERSION.contains(args[0]));
        COMMANDS.forEach((name, command) -> {
            if (!isOne || name.equals(args[0])) {
                commandLine.addSubcommand(command.get());
            }
        });
        return commandLine;
    }

    Environment environment() {
        return environment;
    }

    @Override
    public void run() {
        throw new UsageException(
                spec.commandLine(),
                CliMessage.SAY_WHAT_TO_DO.with(
                        spec.commandLine().getSubcommands().keySet()));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TradeCommand.class.getPackage().getImplementationVersion();
            return new String[] {"trade " + (version != null ? version : "(not packaged)")};
        }
    }
}
