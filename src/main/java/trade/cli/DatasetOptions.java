package trade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trade.cube.Cube;
import trade.cube.Flow;
import trade.cube.Query;
import trade.reference.Markets;
import trade.reference.Products;
import trade.render.Scale;
import trade.source.CsvOptions;
import trade.source.CsvSource;
import trade.source.Dataset;
import trade.source.Duplicates;
import trade.source.Field;

/** Which datasets to read, and how. */
final class DatasetOptions {

    private static final String SAMPLE = "vietnam.csv";

    private enum BadRows {
        FAIL,
        SKIP
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {
                "CSV files, plain or gzip; - is standard input. Without any: $$TRADE_DATA, else standard input if it is a pipe"
                        + " or file, else the bundled sample."
            })
    private List<String> files = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=HEADING",
            split = ",",
            converter = ColumnWord.class,
            description = "Which column holds the period, flow, market, product or value, if its heading does not say.")
    private List<Map.Entry<Field, String>> columns = List.of();

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            converter = Delimiter.class,
            description = "What parts the fields: , ; tab or | (default: detected).")
    private Character delimiter;

    @Option(
            names = "--decimal",
            paramLabel = "MARK",
            converter = Decimal.class,
            description = "The decimal mark: auto, . or , (default: auto).")
    private Character decimal;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "The encoding of the text (default: UTF-8).")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            converter = ScaleWord.class,
            description =
                    "What a value of 1 is: 1, thousand, million or billion (default: as the heading says, else 1).")
    private Scale scale;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of the values, if no heading says it.")
    private String currency;

    @Option(
            names = "--bad-rows",
            paramLabel = "RULE",
            converter = BadRowsRule.class,
            description = "What to do with rows that cannot be read: fail, or skip and count (default: fail).")
    private BadRows badRows = BadRows.FAIL;

    @Option(
            names = "--duplicates",
            paramLabel = "RULE",
            converter = DuplicatesRule.class,
            description =
                    "What to do when a period, flow, market and product come twice: fail, sum or last (default: fail).")
    private Duplicates.Rule duplicates = Duplicates.Rule.FAIL;

    Cube read(Query query, Flow flow, Environment environment, Console console) throws IOException {
        CsvOptions options = new CsvOptions(
                columns.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last)),
                Optional.ofNullable(delimiter),
                Optional.ofNullable(decimal),
                Optional.ofNullable(scale).map(Scale::factor),
                Optional.ofNullable(currency),
                encoding,
                badRows == BadRows.SKIP,
                duplicates,
                flow);
        List<Dataset> datasets = datasets(environment, console);
        long start = System.nanoTime();
        Cube cube = new CsvSource(options, new Markets()::inFile, Products::inFile).read(datasets, query);
        console.detail(
                "read " + String.join(", ", datasets.stream().map(Dataset::name).toList()) + " in "
                        + (System.nanoTime() - start) / 1_000_000 + " ms");
        return cube;
    }

    private List<Dataset> datasets(Environment environment, Console console) throws IOException {
        List<String> names = files;
        if (names.isEmpty()) {
            String setting = new Settings(environment).of("data");
            names = setting == null ? List.of() : List.of(setting.split(":"));
        }
        if (!names.isEmpty()) {
            List<Dataset> named = new ArrayList<>();
            for (String name : names) {
                named.add(name.equals("-") ? standardInput(environment) : file(name));
            }
            return named;
        }
        if (environment.hasInput()) {
            return List.of(standardInput(environment));
        }
        console.note("no dataset named: these are the bundled figures of Vietnam, " + SAMPLE);
        return List.of(new Dataset(SAMPLE, () -> DatasetOptions.class.getResourceAsStream(SAMPLE)));
    }

    private static Dataset standardInput(Environment environment) {
        return new Dataset("standard input", environment::in);
    }

    private static Dataset file(String name) {
        return new Dataset(name, () -> open(Path.of(name)));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": this is a directory; name the files in it");
        }
        return Files.newInputStream(file);
    }

    /** FIELD=HEADING. */
    static final class ColumnWord implements ITypeConverter<Map.Entry<Field, String>> {
        @Override
        public Map.Entry<Field, String> convert(String text) throws Exception {
            return Words.of(given -> {
                        String[] parts = given.split("=", 2);
                        if (parts.length < 2) {
                            throw new IllegalArgumentException("'" + given + "' is not FIELD=HEADING");
                        }
                        Map<String, Field> fields = Arrays.stream(Field.values())
                                .collect(Collectors.toMap(Field::toString, field -> field));
                        return Map.entry(Words.oneOf(parts[0], fields), parts[1].strip());
                    })
                    .convert(text);
        }
    }

    static final class Delimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) throws Exception {
            return Words.of(given -> Words.oneOf(given, Map.of(",", ',', ";", ';', "|", '|', "tab", '\t', "\\t", '\t')))
                    .convert(text.equals("\t") ? "tab" : text);
        }
    }

    /** The mark; null lets the numbers tell it. */
    static final class Decimal implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) throws Exception {
            return text.strip().equalsIgnoreCase("auto")
                    ? null
                    : Words.of(given -> Words.oneOf(given, Map.of(".", '.', ",", ',')))
                            .convert(text);
        }
    }

    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String text) throws Exception {
            return Words.of(name -> {
                        try {
                            return Charset.forName(name);
                        } catch (IllegalArgumentException unknown) {
                            throw new IllegalArgumentException(
                                    "'" + name + "' is not an encoding; write UTF-8, windows-1252 or ISO-8859-1",
                                    unknown);
                        }
                    })
                    .convert(text);
        }
    }

    static final class ScaleWord implements ITypeConverter<Scale> {
        @Override
        public Scale convert(String text) throws Exception {
            return Words.of(given -> Words.oneOf(
                            given,
                            Map.of(
                                    "1",
                                    Scale.ONE,
                                    "thousand",
                                    Scale.THOUSAND,
                                    "million",
                                    Scale.MILLION,
                                    "billion",
                                    Scale.BILLION)))
                    .convert(text);
        }
    }

    static final class BadRowsRule implements ITypeConverter<BadRows> {
        @Override
        public BadRows convert(String text) throws Exception {
            return Words.oneOf(BadRows.values()).convert(text);
        }
    }

    static final class DuplicatesRule implements ITypeConverter<Duplicates.Rule> {
        @Override
        public Duplicates.Rule convert(String text) throws Exception {
            return Words.oneOf(Duplicates.Rule.values()).convert(text);
        }
    }
}
