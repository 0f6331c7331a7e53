package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --explain} says can be redone by hand: this test does, with no more than a calculator and the lines of the files. */
class ExplainTest {

    private static final Pattern NUMBER = Pattern.compile(
            "\\{\"row\": \"([^\"]*)\", \"field\": \"([^\"]*)\", \"formula\": \"[^\"]*\", \"numbers\": \"([^\"]+)\","
                    + " \"result\": ([^}]+)}");
    private static final Pattern SUM =
            Pattern.compile("\"value\": ([-0-9.]+), \"file\": \"([^\"]+)\", \"lines\": \"([0-9, –]+)\"}");

    private static final String SAMPLES = "samples/vietnam.csv samples/vietnam-estimates.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "growth --by market --month 2024-01",
                "growth --by market --month 2024-03 --vs ytd --vs previous",
                "growth --month 2024-01 --calendar tet",
                "share --by market --month 2024-01 --vs yoy",
                "share --by product --market US --month 2024-01",
                "share --by market --month 2024-01 --of total",
                "surplus --by period --period 2024-01..2024-06 --indices",
                "surplus --month 2024-02 --vs previous --vs ytd",
                "rank --by market --month 2024-01 --vs yoy --vs ytd",
                "concentration --month 2024-01",
                "concentration --month 2024-01 --vs yoy",
                "pace --month 2024-06 --market US --target 120bn",
                "revisions --by period --period 2024-01..2024-06",
            })
    void each_number_is_what_its_formula_makes(String command) {
        Run run = Run.of((command + " --explain -q -f json " + SAMPLES).split(" "));

        assertThat(run.code()).as(run.err()).isZero();
        Matcher number = NUMBER.matcher(run.out());
        int count = 0;
        while (number.find()) {
            BigDecimal redone = new Calculator(number.group(3)).sum();
            BigDecimal result = new BigDecimal(number.group(4));
            BigDecimal off = redone.subtract(result).abs();
            assertThat(off)
                    .as("%s %s: %s = %s, not %s", number.group(1), number.group(2), number.group(3), redone, result)
                    .isLessThanOrEqualTo(result.abs().max(BigDecimal.ONE).movePointLeft(10));
            count++;
        }
        assertThat(count).isPositive();
    }

    @Test
    void what_was_added_up_stands_in_the_lines_that_are_named() throws Exception {
        Run run = Run.of(
                "growth",
                "--market",
                "RCEP",
                "--month",
                "2024-01",
                "--explain",
                "-q",
                "-f",
                "json",
                "samples/vietnam.csv");
        List<String> lines = Files.readAllLines(Path.of("samples/vietnam.csv"));

        Matcher sum = SUM.matcher(run.out());
        BigDecimal all = BigDecimal.ZERO;
        while (sum.find()) {
            String[] cells = lines.get(Integer.parseInt(sum.group(3)) - 1).split(",(?=[^,]*,[^,]*$)");
            assertThat(new BigDecimal(cells[1].split(",")[0])).isEqualByComparingTo(sum.group(1));
            all = all.add(new BigDecimal(sum.group(1)));
        }
        assertThat(all).isEqualByComparingTo("17161456790");
    }

    @Test
    void each_number_of_a_check_is_what_its_formula_makes_of_lines_that_are_named() throws Exception {
        Run run = Run.of(
                "check",
                "Exports rose 46.3% to $34.53 billion in January 2024, up $10.9 billion, and exports to the US accounted"
                        + " for 29.1% of exports.",
                "exports 2024-01: +9.7 %",
                "trade balance 2024-01: 3.6 bn USD",
                "samples/vietnam.csv",
                "--explain",
                "-q",
                "-f",
                "json");
        List<String> lines = Files.readAllLines(Path.of("samples/vietnam.csv"));
        List<String> sums = new java.util.ArrayList<>();
        Matcher sum = SUM.matcher(run.out());
        while (sum.find()) {
            assertThat(lines.get(Integer.parseInt(sum.group(3)) - 1)).contains("," + sum.group(1) + ",");
            sums.add(sum.group(1));
        }

        Matcher formula =
                Pattern.compile("\"\\d, [^:\"]*: ([^=\"]*) = ([^\"]*)\"").matcher(run.out());
        int count = 0;
        while (formula.find()) {
            assertThat(new Calculator(formula.group(1)).sum())
                    .isCloseTo(
                            new BigDecimal(formula.group(2)),
                            org.assertj.core.api.Assertions.within(new BigDecimal("1e-9")));
            Pattern.compile("\\d{4,}")
                    .matcher(formula.group(1))
                    .results()
                    .forEach(number -> assertThat(sums).contains(number.group()));
            count++;
        }
        assertThat(count).isEqualTo(5);
    }

    @Test
    void markdown_has_it_as_a_block_of_its_own() {
        Run run = Run.of("growth", "--month", "2024-01", "--explain", "-q", "-f", "markdown", "samples/vietnam.csv");

        assertThat(run.out())
                .contains("\n```text\nHow it came about\n  files\n")
                .endsWith("```\n");
    }

    @Test
    void what_is_in_a_pipe_is_explained_too() throws Exception {
        String data = Files.readString(Path.of("samples/vietnam.csv"));
        Run run = Run.with(java.util.Map.of(), data, "growth", "--month", "2024-01", "--explain", "-q");

        assertThat(run.out()).contains(sha256(data.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(run.out()).contains("34530000000 (standard input:1592)");
    }

    @Test
    void files_are_told_by_their_fingerprints_plain_or_packed() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("samples/vietnam.csv"));
        Path packed = folder.resolve("vietnam.csv.gz");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(bytes);
        }

        assertThat(Run.of("growth", "--month", "2024-01", "--explain", "-q", "samples/vietnam.csv")
                        .out())
                .contains(sha256(bytes));
        assertThat(Run.of("growth", "--month", "2024-01", "--explain", "-q", packed.toString())
                        .out())
                .contains(sha256(Files.readAllBytes(packed)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Sums, products, quotients, brackets and sizes. */
    private static final class Calculator {

        private final String text;
        private int at;

        private Calculator(String text) {
            this.text = text.replace(" ", "").replace('\u2212', '-');
        }

        private BigDecimal sum() {
            BigDecimal sum = product();
            while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                boolean isPlus = text.charAt(at++) == '+';
                BigDecimal next = product();
                sum = isPlus ? sum.add(next) : sum.subtract(next);
            }
            return sum;
        }

        private BigDecimal product() {
            BigDecimal product = number();
            while (at < text.length() && (text.charAt(at) == '×' || text.charAt(at) == '/')) {
                boolean isTimes = text.charAt(at++) == '×';
                BigDecimal next = number();
                product = isTimes ? product.multiply(next) : product.divide(next, MathContext.DECIMAL128);
            }
            return product;
        }

        private BigDecimal number() {
            char first = text.charAt(at);
            if (first == '(' || first == '|') {
                at++;
                BigDecimal inside = sum();
                at++;
                return first == '|' ? inside.abs() : inside;
            }
            int begin = at++;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new BigDecimal(text.substring(begin, at));
        }
    }
}
