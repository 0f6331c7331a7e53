package trade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import trade.cli.ConfigurationFile.Setting;
import trade.message.Text;

/**
 * What options are when the command line does not say: {@code TRADE_UNIT} for {@code --unit}, then {@code unit} in
 * {@code ./.trade.properties}, then in {@code $XDG_CONFIG_HOME/trade/config.properties}.
 *
 * <p>The file in the folder may have come with the data, from anybody. It sets only how numbers are shown and what columns are called;
 * where data lies, who asks for it and what is written where is for the user to say.
 */
final class Configuration implements IDefaultValueProvider {

    private static final Path OF_FOLDER = Path.of(".trade.properties");

    /** What a file in the folder may set. */
    private static final Set<String> HARMLESS = Set.of("unit", "decimals", "lang", "format", "color", "columns");

    /** What is no option. */
    private static final String DATA = "data";

    private final Environment environment;
    private final Map<ArgSpec, Setting> given = new IdentityHashMap<>();
    private List<ConfigurationFile> files;

    Configuration(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()) {
            List<String> names = names(option).toList();
            for (String name : names) {
                Optional<String> variable = variable(name);
                if (variable.isPresent()) {
                    return variable.get();
                }
            }
            Optional<Setting> setting = setting(names);
            setting.ifPresent(one -> given.put(argument, one));
            return setting.map(Setting::value).orElse(null);
        }
        return null;
    }

    /** The value of a setting, or null. */
    String of(String name) {
        Optional<String> variable = variable(name);
        return variable.isPresent()
                ? variable.get()
                : setting(List.of(name)).map(Setting::value).orElse(null);
    }

    /** The setting in a file that an option has its value from; none where it is from elsewhere. */
    Optional<Setting> of(ArgSpec argument) {
        return Optional.ofNullable(given.get(argument));
    }

    /** Says that a file in the folder has a say; empty where it has none. */
    Optional<Text> note() {
        for (ConfigurationFile file : files()) {
            if (file.isOfFolder() && !file.settings().isEmpty()) {
                return Optional.of(CliMessage.SETTINGS_OF_FOLDER.with(
                        file.file(), file.settings().keySet()));
            }
        }
        return Optional.empty();
    }

    /**
     * Refuses what the files may not set, and what is no setting.
     *
     * @param command whose options are looked at first
     * @param all all commands, which take their time to build
     * @throws InvalidSetting for the first that is wrong
     */
    void check(CommandLine command, Supplier<CommandLine> all) {
        Set<String> known = null;
        for (ConfigurationFile file : files()) {
            for (Setting setting : file.settings().values()) {
                if (!file.isOfFolder() || !HARMLESS.contains(setting.name())) {
                    known = known != null ? known : known(command);
                    known = known.contains(setting.name()) ? known : known(all.get());
                    refuse(setting, file, known);
                }
            }
        }
    }

    private static void refuse(Setting setting, ConfigurationFile file, Set<String> known) {
        if (!known.contains(setting.name())) {
            List<String> closest = DidYouMean.closest(setting.name(), known.stream());
            throw new InvalidSetting(
                    setting.place(),
                    CliMessage.NO_SETTING.with(setting.name()),
                    closest.isEmpty() ? CliMessage.SETTINGS_LIKE_OPTIONS : DidYouMean.hint(closest));
        }
        if (file.isOfFolder()) {
            throw new InvalidSetting(
                    setting.place(),
                    CliMessage.NOT_IN_FOLDER.with(setting.name()),
                    CliMessage.SAY_IT_ELSEWHERE.with(variableOf(setting.name())));
        }
    }

    private static Set<String> known(CommandLine command) {
        return Stream.concat(
                        Stream.of(DATA),
                        Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
                                .flatMap(one -> one.getCommandSpec().options().stream())
                                .filter(option -> !option.usageHelp() && !option.versionHelp())
                                .flatMap(Configuration::names))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The long names of an option, without dashes. */
    private static Stream<String> names(OptionSpec option) {
        return Stream.of(option.names()).filter(name -> name.startsWith("--")).map(name -> name.substring(2));
    }

    private static String variableOf(String name) {
        return "TRADE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Optional<String> variable(String name) {
        String variable = variableOf(name);
        return environment.has(variable) ? Optional.of(environment.variables().get(variable)) : Optional.empty();
    }

    private Optional<Setting> setting(List<String> names) {
        for (ConfigurationFile file : files()) {
            for (String name : names) {
                if (file.settings().containsKey(name) && (!file.isOfFolder() || HARMLESS.contains(name))) {
                    return Optional.of(file.settings().get(name));
                }
            }
        }
        return Optional.empty();
    }

    private List<ConfigurationFile> files() {
        if (files == null) {
            try {
                List<ConfigurationFile> read = new ArrayList<>();
                read.add(ConfigurationFile.read(OF_FOLDER, true));
                Optional<Path> own = own();
                if (own.isPresent()) {
                    read.add(ConfigurationFile.read(own.get(), false));
                }
                files = read;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /** The user's own file; none where there is no home, as a path that begins nowhere would lie in the folder. */
    private Optional<Path> own() {
        Map<String, String> variables = environment.variables();
        Path said = Path.of(variables.getOrDefault("XDG_CONFIG_HOME", ""));
        Path config = said.isAbsolute()
                ? said
                : Path.of(variables.getOrDefault("HOME", "")).resolve(".config");
        return config.isAbsolute() ? Optional.of(config.resolve("trade/config.properties")) : Optional.empty();
    }
}
