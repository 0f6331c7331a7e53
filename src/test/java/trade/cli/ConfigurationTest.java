package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path config;

    @Test
    void an_option_wins_over_a_variable_and_a_variable_over_the_file() throws IOException {
        configured("format = json\n");

        assertThat(run(Map.of(), "-f", "csv").out()).startsWith("reporter,");
        assertThat(run(Map.of("TRADE_FORMAT", "tsv")).out()).startsWith("reporter\t");
        assertThat(run(Map.of()).out()).startsWith("{");
    }

    @Test
    void the_file_is_utf_8() throws IOException {
        configured("market = Hàn Quốc\n");

        assertThat(run(Map.of(), "-f", "csv").out()).contains("South Korea");
    }

    @Test
    void the_data_can_be_set_once() throws IOException {
        Path exports = config.resolve("exports.csv");
        Files.writeString(exports, "period,market,value\n2024,World,7\n");

        assertThat(run(Map.of("TRADE_DATA", exports.toString()), "-f", "csv").out())
                .contains(",World,published,7,");
        configured("data = " + exports + "\n");
        assertThat(run(Map.of(), "-f", "csv").out()).contains(",World,published,7,");
    }

    @Test
    void a_wrong_setting_is_refused_like_a_wrong_option() throws IOException {
        configured("unit = dozens\n");
        Run run = run(Map.of());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith(
                        "trade: " + config.resolve("trade/config.properties") + ":1: error: 'dozens' is not one of");
    }

    @Test
    void a_wrong_setting_that_an_option_overrules_does_not_matter() throws IOException {
        configured("unit = dozens\n");

        assertThat(run(Map.of(), "--unit", "million").code()).isZero();
    }

    @Test
    void an_option_may_be_set_by_any_of_its_long_names() throws IOException {
        configured("month = 2024-02\n");
        assertThat(run(Map.of(), "-f", "csv").out()).contains(",2024-02,");
        configured("period = 2024-02\n");
        assertThat(run(Map.of(), "-f", "csv").out()).contains(",2024-02,");
        assertThat(run(Map.of("TRADE_MONTH", "2024-03"), "-f", "csv").out()).contains(",2024-03,");
    }

    @Test
    void what_is_a_setting_of_another_command_is_a_setting() throws IOException {
        configured("target = 377bn\n");

        assertThat(run(Map.of()).code()).isZero();
    }

    @Test
    void what_is_no_setting_is_refused_with_its_line() throws IOException {
        configured("unit = million\n\nformt = csv\n");
        Run run = run(Map.of());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("trade: " + config.resolve("trade/config.properties")
                        + ":3: error: there is no setting 'formt'\nhint: did you mean format?\n");
    }

    private void configured(String properties) throws IOException {
        Files.createDirectories(config.resolve("trade"));
        Files.writeString(config.resolve("trade/config.properties"), properties);
    }

    private Run run(Map<String, String> variables, String... options) {
        Map<String, String> all = new java.util.HashMap<>(variables);
        all.put("XDG_CONFIG_HOME", config.toString());
        String[] arguments = new String[options.length + 2];
        arguments[0] = "growth";
        arguments[1] = "-q";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.with(all, null, arguments);
    }
}
