package trade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import trade.claim.Claim;
import trade.claim.WrittenPeriod;
import trade.claim.evidence.Check;
import trade.claim.evidence.Evidence;
import trade.claim.text.Article;
import trade.claim.text.ClaimText;
import trade.cube.Cube;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Member;
import trade.cube.Query;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.Markets;
import trade.reference.Products;
import trade.source.ByteSource;
import trade.source.ClaimFile;
import trade.source.Fingerprints;
import trade.source.GroupFile;
import trade.table.Note;
import trade.table.Table;

@Command(
        name = "check",
        customSynopsis = "trade check [OPTIONS] CLAIMS [FILE...]",
        header = {
            "Whether printed figures are right: against each other by rounding arithmetic, and against data.",
            "",
            "CLAIMS is a CSV with the columns period, measure, number and what else there is to say: claim, report, reporter,",
            "flow, market, product, unit, hedge, base, vintage. Or it is a sentence. The measures are value, growth, change,",
            "share, balance, deficit, total, rank, highest since, lowest since, quantity and price. Exit code 0 if nothing",
            "speaks against a claim, 1 if something does, 3 if the claims cannot be read.",
            "",
            "Examples:",
            "  trade check \"exports to US 2024-01: 10 bn USD, +64 %%, +3.9 bn\"",
            "  trade check \"Xuất khẩu sang Hoa Kỳ tháng 1/2024 đạt 10,05 tỷ USD, tăng 63,4 %%\"",
            "  trade check claims.csv exports.csv -f csv",
            "  trade check claims.csv --alone",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private TradeCommand trade;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOptions dataset;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--reporter",
            paramLabel = "REPORTER",
            description = "Whose trade it is where a claim does not say it.")
    private String reporter;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "Groups of your own: a CSV with the columns group, and market or product (may be repeated).")
    private List<Path> groupFiles = List.of();

    private GroupFile own = GroupFile.none();

    /** What makes the data doubtful. */
    private final Set<Text> warnings = new LinkedHashSet<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "The period of what a sentence or an article leaves open: 2024-06, or 2024 where it says the month.")
    private String period;

    @Option(
            names = "--dateline",
            paramLabel = "DATE",
            description =
                    "The day on which an article is printed, so that 'in June' is the June before it: 2024-07-05.")
    private String dateline;

    /** Those of an article. */
    private List<Article.Sentence> sentences = List.of();

    /** What was not read, and what was carried on. */
    private final List<Text> remarks = new ArrayList<>();

    @Option(
            names = "--explain",
            description = "Say how each number came about: formula, lines that were added up and left out, files, SQL.")
    private boolean explains;

    /** What was read of the data, where that is to be explained. */
    private final List<Cube> cubes = new ArrayList<>();

    @Option(names = "--alone", description = "Check the claims against each other alone, without data.")
    private boolean alone;

    @Override
    public Integer call() throws IOException {
        StderrLog console = output.console(trade.environment());
        List<String> names = dataset.takeClaims(ClaimText::mayBe);
        if (names.isEmpty()) {
            throw new UsageException(spec.commandLine(), CliMessage.SAY_WHICH_CLAIMS);
        }
        output.keepOff(names);
        output.keepOff(dataset.names(trade.environment()));
        own = GroupFile.read(groupFiles, name -> Markets.known().inFile(name));
        if (names.get(0).equals("-") && dataset.readsStandardInput()) {
            throw new UsageException(spec.commandLine(), CliMessage.CLAIMS_OR_DATA);
        }
        List<Claim> claims;
        boolean isText = ClaimText.mayBe(names.get(0)) && !isFile(names.get(0));
        // a loop over sentences keeps its standard input
        boolean isInputOthers = names.get(0).equals("-") || isText && !dataset.readsStandardInput();
        Environment others = isInputOthers ? trade.environment().withoutInput() : trade.environment();
        try {
            if (alone) {
                dataset.refuse("--alone");
            }
            if (isText) {
                claims = spoken(names);
            } else {
                ByteSource source = DatasetOptions.dataset(names.get(0), trade.environment())
                        .bytes();
                byte[] bytes = source.text();
                String text = new String(bytes, StandardCharsets.UTF_8);
                isText = Article.mayBe(text);
                claims = isText
                        ? article(text, names.get(0))
                        : ClaimFile.read(source.of(bytes), this::term, this::product, said());
            }
        } catch (MessageException unclear) {
            throw new UsageException(spec.commandLine(), unclear.explanation(), unclear);
        }
        Optional<Fingerprints> fingerprints = explains ? Optional.of(new Fingerprints()) : Optional.empty();
        Check check;
        try {
            check = new Check(claims, evidence(claims, isText, others, console, fingerprints));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        Table table = output.isForPrograms() && !sentences.isEmpty() ? check.table(sentences) : check.table();
        List<Note> notes = new ArrayList<>(table.notes());
        remarks.forEach(remark -> notes.add(new Note(remark, false)));
        warnings.forEach(warning -> notes.add(new Note(warning, true)));
        if (explains) {
            check.formulas().forEach(formula -> notes.add(Note.detail(formula)));
        }
        Table noted = table.withNotes(notes);
        Table whole = fingerprints
                .filter(taken -> !cubes.isEmpty())
                .map(taken -> new LineageBuilder(cubes, taken).withLineage(noted))
                .orElse(noted);
        int code = output.print(whole, trade.environment(), console);
        return code == ExitCode.OK && check.isAnyFound() ? ExitCode.SOME_DO_NOT_HOLD : code;
    }

    private static boolean isFile(String name) {
        return Files.exists(Path.of(name));
    }

    /** Sentences, each by itself. */
    private List<Claim> spoken(List<String> sentences) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Article article = read(sentences.get(i));
            String id = Integer.toString(i + 1);
            article.sentences().forEach(sentence -> notRead(sentence, id));
            refuseWhereNothingIsRead(article, sentences.get(i));
            article.claims().forEach(claim -> claims.add(claim.withId(id)));
        }
        return claims;
    }

    private List<Claim> article(String text, String name) {
        Article article = read(text);
        sentences = article.sentences();
        article.sentences().forEach(sentence -> notRead(sentence, Integer.toString(sentence.number())));
        refuseWhereNothingIsRead(article, name);
        List<Text> carried = article.sentences().stream()
                .filter(Article.Sentence::isCarried)
                .<Text>map(sentence -> Text.verbatim(Integer.toString(sentence.number())))
                .toList();
        if (!carried.isEmpty()) {
            remarks.add(CliMessage.PERIOD_OF_BEFORE.with(Text.list(carried)));
        }
        return article.claims();
    }

    private Article read(String text) {
        return new Article(text, window(period), window(dateline), this::market, this::product, said());
    }

    private static Optional<Window> window(String period) {
        return Optional.ofNullable(period)
                .map(text -> WrittenPeriod.window(text.replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1")));
    }

    private void notRead(Article.Sentence sentence, String id) {
        if (!sentence.unread().isEmpty()) {
            remarks.add(CliMessage.SENTENCE_NOT_READ.with(id, Text.list(sentence.unread())));
        }
    }

    private static void refuseWhereNothingIsRead(Article article, String text) {
        if (!article.claims().isEmpty()) {
            return;
        }
        List<Text> unread = article.sentences().stream()
                .flatMap(sentence -> sentence.unread().stream())
                .distinct()
                .toList();
        throw unread.isEmpty()
                ? new MessageException(CliMessage.NO_CLAIM.with(text))
                : new MessageException(CliMessage.NOT_READ.with(text, Text.list(unread)));
    }

    private Optional<Term> said() {
        return Optional.ofNullable(reporter).map(this::term);
    }

    private Term term(String name) {
        return market(name).orElse(new Term(name, Optional.empty()));
    }

    private Term product(String name) {
        return new Term(name, own.product(name), Products.inEnglish(name));
    }

    private Optional<Term> market(String name) {
        Set<Member> known =
                own.market(name).map(Set::of).orElseGet(() -> Markets.known().named(name));
        if (known.size() > 1) {
            throw new MessageException(
                    CliMessage.MAY_BE.with(name, CliMessage.OR.joining(Dimension.MARKET.namesOf(known))));
        }
        return known.stream().findFirst().map(member -> new Term(name, Optional.of(member)));
    }

    /** Nothing where a file of claims that does not say whose they are meets no dataset: the sample is Vietnam's. */
    private Optional<Evidence> evidence(
            List<Claim> claims,
            boolean isText,
            Environment environment,
            StderrLog console,
            Optional<Fingerprints> fingerprints)
            throws IOException {
        boolean isOfSomebody = isText
                || claims.stream().anyMatch(claim -> claim.subject().reporter().isPresent());
        if (alone) {
            return Optional.empty();
        }
        if (!isOfSomebody && !dataset.isNamed(environment)) {
            console.note(CliMessage.CLAIMS_ALONE);
            return Optional.empty();
        }
        Function<Query, Cube> answers = dataset.answers(Flow.EXPORT, environment, console, fingerprints);
        return Optional.of(new Evidence(claims, said(), query -> {
            Cube cube = answers.apply(query);
            if (explains) {
                cubes.add(cube);
            }
            warnings.addAll(cube.warnings());
            return cube;
        }));
    }
}
