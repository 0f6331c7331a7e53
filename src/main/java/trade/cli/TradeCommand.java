package trade.cli;

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
        synopsisSubcommandLabel = "COMMAND")
final class TradeCommand implements Runnable {

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
