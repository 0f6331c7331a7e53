package trade.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are when the command line does not say: {@code TRADE_UNIT} for {@code --unit}, then {@code unit} in
 * {@code ./.trade.properties}, then in {@code $XDG_CONFIG_HOME/trade/config.properties}. Files are UTF-8.
 */
final class Settings implements IDefaultValueProvider {

    private final Environment environment;
    private List<Properties> files;

    Settings(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String defaultValue(ArgSpec argument) throws IOException {
        if (argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()) {
            return of(option.longestName().replaceFirst("^-+", ""));
        }
        return null;
    }

    /** The value of a setting, or null. */
    String of(String name) throws IOException {
        String variable = "TRADE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        if (environment.has(variable)) {
            return environment.variables().get(variable);
        }
        if (files == null) {
            files = read();
        }
        return files.stream()
                .map(file -> file.getProperty(name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private List<Properties> read() throws IOException {
        String home = environment.variables().getOrDefault("HOME", "");
        Path config = environment.has("XDG_CONFIG_HOME")
                ? Path.of(environment.variables().get("XDG_CONFIG_HOME"))
                : Path.of(home, ".config");
        List<Properties> read = new ArrayList<>();
        for (Path file : List.of(Path.of(".trade.properties"), config.resolve("trade/config.properties"))) {
            if (Files.isRegularFile(file)) {
                try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(text);
                    read.add(properties);
                }
            }
        }
        return read;
    }
}
