package trade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trade.csv.DataException;
import trade.cube.Cube;
import trade.cube.CubeBuilder;
import trade.cube.Flow;
import trade.cube.IncompatibleParameters;
import trade.cube.Measure;
import trade.cube.Query;
import trade.layout.DateOrder;
import trade.layout.Field;
import trade.layout.Overrides;
import trade.message.MessageException;
import trade.message.MessageIOException;
import trade.message.Text;
import trade.reference.Markets;
import trade.reference.OfficeCodes;
import trade.reference.Products;
import trade.render.UnitMultiplier;
import trade.source.CodeFile;
import trade.source.Dataset;
import trade.source.DatasetReader;
import trade.source.Duplicates;
import trade.source.FileDataset;
import trade.source.Fingerprints;
import trade.source.Inspection;
import trade.source.SourceOptions;

/** Which datasets to read, and how. */
final class DatasetOptions {

    private static final String SAMPLE = "vietnam.csv";
    private static final String STANDARD_INPUT = "-";

    enum BadRows {
        FAIL,
        SKIP
    }

    enum Delimiter {
        AUTO,
        COMMA,
        SEMICOLON,
        TAB,
        BAR;

        private Optional<Character> mark() {
            return this == AUTO ? Optional.empty() : Optional.of(",;\t|".charAt(ordinal() - 1));
        }
    }

    enum DecimalMark {
        AUTO,
        POINT,
        COMMA;

        private Optional<Character> mark() {
            return this == AUTO ? Optional.empty() : Optional.of(this == POINT ? '.' : ',');
        }
    }

    enum Dates {
        AUTO,
        DAY_FIRST,
        MONTH_FIRST;

        private Optional<DateOrder> order() {
            return this == AUTO ? Optional.empty() : Optional.of(DateOrder.valueOf(name()));
        }
    }

    /** Which heading a field has. */
    record HeadingArgument(Field field, String text) {

        /** What a field is in all rows. */
        record Given(Field field, String text) {}

        /** A heading, and what must stand below it. */
        record RowCondition(String heading, Set<String> texts) {}
    }

    /** Headings and names may hold commas too. */
    private static final String BEFORE_NEXT_FIELD = ",(?=\\s*\\p{L}+\\s*=)";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {
                "Files of CSV, workbooks (.xlsx) or JSON, plain or packed; - is standard input; jdbc:… is a database. Without any: $$TRADE_DATA, else standard input if it is a pipe"
                        + " or file, else the bundled sample."
            })
    private List<String> files = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=HEADING",
            split = BEFORE_NEXT_FIELD,
            splitSynopsisLabel = ",",
            description =
                    "Which column holds the period, flow, market, product or value, or the values of export and import, if its heading does not say.")
    private List<HeadingArgument> columns = List.of();

    @Option(
            names = "--given",
            paramLabel = "FIELD=TEXT",
            split = BEFORE_NEXT_FIELD,
            splitSynopsisLabel = ",",
            description = "What no column says, of all rows: period=2024-01,reporter=VN,vintage=final.")
    private List<HeadingArgument.Given> given = List.of();

    @Option(
            names = "--where",
            paramLabel = "HEADING=TEXT",
            description = "Read only rows that hold this text, or one of several apart by commas, in that column.")
    private List<HeadingArgument.RowCondition> where = List.of();

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "What parts the fields: auto, , ; tab or | (default: auto).")
    private Delimiter delimiter = Delimiter.AUTO;

    @Option(names = "--decimal", paramLabel = "MARK", description = "The decimal mark: auto, . or , (default: auto).")
    private DecimalMark decimal = DecimalMark.AUTO;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description =
                    "What dates such as 01/02/2024 begin with: auto, day-first or month-first (default: auto, as other dates tell).")
    private Dates dates = Dates.AUTO;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the text (default: UTF-8 or UTF-16, as its bytes tell).")
    private Charset encoding;

    @Option(
            names = "--sheet",
            paramLabel = "NAME|NUMBER",
            description = "Which sheet of a workbook to read (default: the one that holds a table).")
    private String sheet;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description =
                    "What a value of 1 is: 1, thousand, million or billion (default: as the heading says, else 1).")
    private UnitMultiplier scale;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of all values, whatever a heading says.")
    private String currency;

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "What the codes of markets and reporters mean: a CSV with the columns code and iso, or comtrade, baci, hmrc,"
                            + " comexstat or census.")
    private String codes;

    @Option(
            names = "--bad-rows",
            paramLabel = "RULE",
            description = "What to do with rows that cannot be read: fail, or skip and count (default: fail).")
    private BadRows badRows = BadRows.FAIL;

    @Option(
            names = "--duplicates",
            paramLabel = "RULE",
            description =
                    "What to do when a period, flow, market and product come twice: fail, sum or last (default: fail).")
    private Duplicates.Rule duplicates = Duplicates.Rule.FAIL;

    @Mixin
    private DatabaseOptions database;

    /**
     * @param ofQuantities what is to be read of quantities too, after the values
     * @param fingerprints takes those of what is read, and has it kept where observations stand
     */
    Cube read(
            Query query,
            Optional<Query> ofQuantities,
            Flow flow,
            Environment environment,
            StderrLog console,
            Optional<Fingerprints> fingerprints)
            throws IOException {
        List<Dataset> named = datasets(environment, console);
        List<Dataset> datasets = fingerprints
                .map(taken -> named.stream().map(taken::of).toList())
                .orElse(named);
        if (ofQuantities.isPresent()) {
            refusePipes(datasets);
        }
        long start = System.nanoTime();
        DatasetReader source = source(flow, fingerprints.isPresent());
        Cube cube = source.read(datasets, query);
        if (ofQuantities.isPresent()) {
            cube = cube.withQuantities(source.read(datasets, ofQuantities.get()));
        }
        console.detail(CliMessage.READ.with(
                datasets.stream().map(Dataset::name).toList(), (System.nanoTime() - start) / 1_000_000));
        return cube;
    }

    /**
     * Takes the claims off the front of what is named: one file of them, or all that are sentences.
     *
     * @param maySpeak whether a name may be a sentence
     */
    List<String> takeClaims(Predicate<String> maySpeak) {
        int end = 0;
        while (end < files.size() && maySpeak.test(files.get(end)) && !Files.exists(Path.of(files.get(end)))) {
            end++;
        }
        end = Math.min(Math.max(1, end), files.size());
        List<String> claims = files.subList(0, end);
        files = files.subList(end, files.size());
        return claims;
    }

    /** @throws MessageException where a dataset is named that an option has no use for */
    void refuse(String option) {
        if (!files.isEmpty()) {
            throw new MessageException(CliMessage.NO_USE_FOR_DATASET.with(option, files));
        }
    }

    boolean readsStandardInput() {
        return files.contains(STANDARD_INPUT);
    }

    /** Whether it was said where the data is. */
    boolean isNamed(Environment environment) throws IOException {
        return !names(environment).isEmpty();
    }

    /** Answers queries to the same datasets, one after the other; of a pipe the first one alone, and nothing to the others. */
    Function<Query, Cube> answers(
            Flow flow, Environment environment, StderrLog console, Optional<Fingerprints> fingerprints)
            throws IOException {
        List<Dataset> named = datasets(environment, console);
        List<Dataset> datasets = fingerprints
                .map(taken -> named.stream().map(taken::of).toList())
                .orElse(named);
        boolean areReadableAgain = datasets.stream().allMatch(Dataset::isReadableAgain);
        DatasetReader source = source(flow, fingerprints.isPresent());
        AtomicBoolean isRead = new AtomicBoolean();
        return query -> {
            try {
                return isRead.getAndSet(true) && !areReadableAgain
                        ? new CubeBuilder(query).build()
                        : source.read(datasets, query);
            } catch (DataException wrong) {
                // values have been read before, so that what is wrong is that there are no quantities
                if (query.measure() == Measure.QUANTITY) {
                    return new CubeBuilder(query).build();
                }
                throw wrong;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private static void refusePipes(List<Dataset> datasets) throws IOException {
        for (Dataset dataset : datasets) {
            if (!dataset.isReadableAgain()) {
                throw new MessageIOException(CliMessage.NO_PIPE.with(dataset.name()));
            }
        }
    }

    Inspection inspect(Query query, Environment environment, StderrLog console) throws IOException {
        return source(Flow.EXPORT).inspect(datasets(environment, console), query);
    }

    private DatasetReader source(Flow flow) throws IOException {
        return source(flow, false);
    }

    private DatasetReader source(Flow flow, boolean keepsTrail) throws IOException {
        Overrides overrides = new Overrides(
                once("--columns", columns, HeadingArgument::field, HeadingArgument::text),
                once("--given", given, HeadingArgument.Given::field, HeadingArgument.Given::text),
                where.stream()
                        .collect(Collectors.toMap(
                                HeadingArgument.RowCondition::heading,
                                HeadingArgument.RowCondition::texts,
                                DatasetOptions::both)),
                Optional.ofNullable(scale).map(UnitMultiplier::factor),
                Optional.ofNullable(currency).map(code -> code.toUpperCase(Locale.ROOT)));
        SourceOptions options = new SourceOptions(
                overrides,
                delimiter.mark(),
                decimal.mark(),
                dates.order(),
                Optional.ofNullable(encoding),
                Optional.ofNullable(sheet),
                badRows == BadRows.SKIP,
                duplicates,
                flow,
                keepsTrail,
                codes());
        return new DatasetReader(options, Markets.known()::inFile, Products::inFile);
    }

    private CodeFile codes() throws IOException {
        if (codes == null) {
            return CodeFile.none();
        }
        Optional<OfficeCodes> list = OfficeCodes.named(codes);
        return list.isPresent() ? CodeFile.of(list.get()) : CodeFile.read(Path.of(codes), Markets.known()::named);
    }

    /** @throws IncompatibleParameters where one field has two texts */
    private static <T> Map<Field, String> once(
            String option, List<T> said, Function<T, Field> field, Function<T, String> text) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (T one : said) {
            String before = texts.put(field.apply(one), text.apply(one));
            if (before != null && !before.equals(text.apply(one))) {
                throw new IncompatibleParameters(
                        CliMessage.SAID_TWICE.with(option, field.apply(one), before, text.apply(one)));
            }
        }
        return texts;
    }

    private static Set<String> both(Set<String> first, Set<String> more) {
        Set<String> both = new HashSet<>(first);
        both.addAll(more);
        return both;
    }

    /** What is read, as it is named: - is standard input; nothing where it is the sample. */
    List<String> names(Environment environment) throws IOException {
        if (!files.isEmpty()) {
            return files;
        }
        String setting = new Configuration(environment).of("data");
        return setting != null ? names(setting) : environment.hasInput() ? List.of(STANDARD_INPUT) : List.of();
    }

    private List<Dataset> datasets(Environment environment, StderrLog console) throws IOException {
        List<Dataset> named = new ArrayList<>();
        for (String name : names(environment)) {
            named.add(
                    DatabaseOptions.isUrl(name)
                            ? database.table(name, environment, console)
                            : dataset(name, environment));
        }
        if (named.isEmpty()) {
            console.note(CliMessage.SAMPLE.with(SAMPLE));
            return List.of(new FileDataset(SAMPLE, DatasetOptions::sample));
        }
        return named;
    }

    static InputStream sample() {
        return DatasetOptions.class.getResourceAsStream(SAMPLE);
    }

    /** Of a setting: files apart by colons, or one URL, which has colons of its own. */
    private static List<String> names(String setting) {
        return DatabaseOptions.isUrl(setting) ? List.of(setting) : List.of(setting.split(":"));
    }

    /** A file, or standard input. */
    static FileDataset dataset(String name, Environment environment) {
        return name.equals(STANDARD_INPUT)
                ? FileDataset.pipe(environment.localizer().text(shown(name)), environment::in)
                : FileDataset.file(Path.of(name));
    }

    /** What messages call it. */
    static Text shown(String name) {
        return name.equals(STANDARD_INPUT) ? CliMessage.STANDARD_INPUT : Text.verbatim(name);
    }

    /** The file that it lies in, if it is one. */
    static Path place(String name) {
        return name.equals(STANDARD_INPUT)
                ? Path.of("/dev/stdin")
                : DatabaseOptions.isUrl(name) ? DatabaseOptions.place(name) : Path.of(name);
    }
}
