package trade.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands of the command line, each by its name. */
final class Subcommands {

    private static final Map<String, Supplier<Object>> COMMANDS = commands();
    private static final Set<String> VERSION = Set.of("-V", "--version");

    static {
        // no option takes these, and picocli would load their classes
        System.setProperty("picocli.converters.excludes", "java[.](?!nio).*");
    }

    private Subcommands() {}

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

    /** The classes of {@code trade} and of its commands. */
    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        types.add(TradeCommand.class);
        COMMANDS.values().forEach(command -> types.add(command.get().getClass()));
        return types;
    }

    /** The command line; of its commands only the one that is asked for, if it is one, as each takes its time to build. */
    static CommandLine commandLine(Environment environment, String... args) {
        TradeCommand trade = new TradeCommand(environment);
        CommandLine commandLine = new CommandLine(CommandModel.of(trade, trade));
        boolean isOne = args.length > 0 && (COMMANDS.containsKey(args[0]) || VERSION.contains(args[0]));
        COMMANDS.forEach((name, command) -> {
            if (!isOne || name.equals(args[0])) {
                commandLine.addSubcommand(name, new CommandLine(CommandModel.of(command.get(), trade)));
            }
        });
        return commandLine;
    }
}
