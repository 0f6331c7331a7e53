package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trade.language.Localizer;
import trade.message.Text;

/** Whatever a file or an argument holds, a terminal obeys none of it, and no line is forged. */
class ControlCharactersTest {

    /** Colour, title, clipboard, link, bell, backspace, return, delete, C1, bidi, separators, invisible, and a line of its own. */
    private static final List<String> EVIL = List.of(
            "\u001b[31mred",
            "\u001b]0;title\u0007",
            "\u001b]52;c;cm0=\u0007",
            "\u001b]8;;http://x\u001b\\link",
            "back\b\b\b\bspace",
            "re\rturn",
            "tab\tulator",
            "del\u007fete",
            "c1\u009b31m",
            "next\u0085line",
            "over\u202eride",
            "iso\u2066late",
            "line\u2028and\u2029paragraph",
            "no\u200bwidth",
            "byte\ufefforder",
            "forged\nerror: all is lost");

    private static final String ALL = String.join("", EVIL);

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void write() throws IOException {
        StringBuilder rows = new StringBuilder("period,market,product,value_usd,\"ev" + ALL + "il\"\n");
        for (int i = 0; i < EVIL.size(); i++) {
            rows.append("2023-01,US,\"")
                    .append(EVIL.get(i))
                    .append("\",")
                    .append(100 + i)
                    .append("," + i + ".5\n");
            rows.append("2024-01,US,\"")
                    .append(EVIL.get(i))
                    .append("\",")
                    .append(150 + i)
                    .append("," + i + ".5\n");
        }
        data = folder.resolve("d\u001b]0;name\u0007\nerror: a.csv");
        Files.writeString(data, rows);
    }

    static List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (String language : List.of("en", "vi")) {
            for (String format : List.of("table", "markdown", "text")) {
                for (String command : List.of(
                        "growth DATA --by product",
                        "growth DATA --by product --explain",
                        "growth DATA --product EVIL",
                        "growth DATA --market EVIL",
                        "growth DATA --month EVIL",
                        "growth DATA --columns value=EVIL",
                        "growth DATA --where EVIL=EVIL",
                        "growth DATA --given EVIL",
                        "growth DATA --by EVIL",
                        "growth DATA EVIL",
                        "growth DATA --EVIL",
                        "growth DATA --unit EVIL",
                        "growth jdbc:EVIL --table EVIL",
                        "growth jdbc:sqlite:DATA --table EVIL",
                        "growth DATA --groups DATA",
                        "growth BAD",
                        "growth BAD --bad-rows skip",
                        "share DATA --by product",
                        "rank DATA --by product",
                        "since DATA --by product",
                        "surplus DATA --by product",
                        "concentration DATA --by product --shock EVIL=-10%",
                        "pace DATA --target EVIL",
                        "revisions DATA",
                        "prices DATA",
                        "mirror DATA",
                        "sum DATA",
                        "check EVIL DATA",
                        "check DATA",
                        "check exports_to_EVIL_2024-01:_10_bn_USD DATA",
                        "check-data DATA",
                        "check-data BAD",
                        "groups EVIL",
                        "groups --as-of EVIL",
                        "figures EVIL",
                        "layouts EVIL",
                        "EVIL",
                        "growth --help=EVIL")) {
                    List<String> words = new ArrayList<>(List.of(command.split(" ")));
                    words.addAll(List.of("-f", format, "--lang", language));
                    commands.add(words);
                }
                commands.add(
                        List.of("growth", "DATA", "--explain", "-f", "csv", "-o", "/dev/null", "--lang", language));
            }
        }
        return commands;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void reach_no_terminal(List<String> command) throws IOException {
        Path bad = folder.resolve("bad\u001b[2J.csv");
        Files.writeString(
                bad,
                "period,market,product,value_usd\n2024-01,US,\"" + ALL + "\",\"" + ALL + "\"\n2024-01,\"" + ALL
                        + "\",x,1\n\"" + ALL + "\",US,x,1\n2024-01,US\n");
        Run run = Run.of(command.stream()
                .map(word -> word.replace("DATA", data.toString())
                        .replace("BAD", bad.toString())
                        .replace("_", word.startsWith("exports_") ? " " : "_")
                        .replace("EVIL", ALL))
                .toArray(String[]::new));

        assertThat(run.out() + run.err())
                .as("in order: %s", run)
                .doesNotContainPattern(
                        "[\\p{Cntrl}&&[^\n]]|[\u0080-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
                .doesNotContainPattern("(?m)^error: ")
                .isNotBlank();
    }

    @Test
    void are_shown_as_a_replacement_or_a_space() throws IOException {
        assertThat(Run.of("growth", data.toString(), "--by", "product", "-q").out())
                .contains("\n�[31mred ", "\n�]52;c;cm0=� ", "\nre turn ", "\nforged error: all is lost ");
    }

    @Test
    void do_not_move_what_stands_beside_them() {
        assertThat(Run.of("growth", data.toString(), "--by", "product", "-q")
                        .out()
                        .lines()
                        .filter(line -> line.matches(".*\\.[0-9]+$"))
                        .map(String::length))
                .hasSize(EVIL.size() + 1)
                .containsOnly(Run.of("growth", data.toString(), "--by", "product", "-q")
                        .out()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow()
                        .length());
    }

    @Test
    void do_not_keep_a_message_from_being_translated() {
        assertThat(Run.of("growth", "--market", "no\nsuch\u2028one", "--lang", "vi")
                        .err())
                .isEqualTo(Run.of("growth", "--market", "no such one", "--lang", "vi")
                        .err())
                .isNotEqualTo(Run.of("growth", "--market", "no such one").err());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"csv", "tsv", "json", "ndjson"})
    void are_exact_where_programs_read(String format) {
        String out = Run.of("growth", data.toString(), "--by", "product", "-f", format)
                .out();

        assertThat(out).contains(format.endsWith("json") ? "\\u001b[31mred" : "\u001b[31mred");
        assertThat(out).contains(format.endsWith("json") ? "over\\u202eride" : "over\u202eride");
    }

    @Test
    void of_trade_itself_colour() {
        String out = Run.of("growth", data.toString(), "--by", "product", "--color", "always")
                .out();

        assertThat(out).contains("\u001b[1m");
        assertThat(out.replaceAll("\u001b\\[\\d+m", "")).doesNotContain("\u001b");
    }

    @Test
    void of_trade_itself_rewrite_the_line_of_progress() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment terminal = new Environment(
                        InputStream.nullInputStream(),
                        err,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        false,
                        0,
                        true,
                        Localizer.english())
                .withLocalizer(Localizer.english());

        new StderrLog(terminal.err(), Localizer.english(), false, false)
                .progress(Text.verbatim("a\u001b]0;x\u0007.csv: 10 %"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\ra�]0;x�.csv: 10 %\u001b[K");
    }
}
