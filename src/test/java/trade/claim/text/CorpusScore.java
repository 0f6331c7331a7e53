package trade.claim.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimUnit;
import trade.claim.Subject;
import trade.claim.WrittenPeriod;
import trade.cube.Member;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.reference.Markets;

/** How the sentences of the corpus are read: right, refused, or misread. Run by itself it prints each. */
final class CorpusScore {

    static final Path SENTENCES = Path.of("src/test/resources/sentences/sentences.tsv");

    private static final Pattern NUMBER = Pattern.compile("([+-]?)[^\\d+-]*?([+-]?)(\\d[\\d.,]*)\\s*(.*)");

    /** One line of the corpus. */
    record Line(String id, String sentence, String context, String reading, String verdict) {

        static List<Line> all(Path file) throws IOException {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Line(part[0], part[3], part[4], part[5], part[6]))
                    .toList();
        }

        Optional<Window> window() {
            return context.isEmpty() || context.matches(".*\\d-\\d\\d-\\d\\d.*")
                    ? Optional.empty()
                    : Optional.of(WrittenPeriod.window(context));
        }
    }

    int right;
    int refused;
    int misread;
    int all;
    final List<String> misreadings = new ArrayList<>();

    static SentenceReading read(Line line) {
        return SentenceReader.read(
                line.sentence(),
                "1",
                line.window(),
                line.window(),
                Optional.empty(),
                CorpusScore::market,
                CorpusScore::product,
                Optional.empty());
    }

    static Optional<Term> market(String name) {
        return Markets.known().named(name).stream().findFirst().map(member -> new Term(name, Optional.of(member)));
    }

    static Term product(String name) {
        return new Term(name, Optional.of(Member.part(name, name)));
    }

    void add(Line line, boolean isPrinted) {
        SentenceReading reading = read(line);
        List<String> expected = new ArrayList<>();
        int refusals = 0;
        for (String one : line.reading().split(" \\| ")) {
            if (one.startsWith("refuse") || one.equals("none")) {
                refusals++;
            } else {
                expected.add(expected(one));
            }
        }
        List<String> actual = reading.claims().stream().map(CorpusScore::actual).toList();
        all += expected.size();
        List<String> rest = new ArrayList<>(expected);
        List<String> wrong = new ArrayList<>();
        for (String one : actual) {
            if (!rest.remove(one)) {
                wrong.add(one);
            }
        }
        right += expected.size() - rest.size();
        refused += rest.size();
        misread += wrong.size();
        if (!wrong.isEmpty()) {
            misreadings.add(line.id() + " " + wrong + " for " + rest);
        }
        if (isPrinted) {
            System.out.println(line.id() + " " + (expected.size() - rest.size()) + "/" + expected.size()
                    + (refusals > 0 ? " (+" + refusals + " to refuse)" : "")
                    + (wrong.isEmpty() ? "" : "  WRONG " + wrong + "\n      NOT " + rest)
                    + (reading.unread().isEmpty() ? "" : "  not read: " + reading.unread())
                    + (actual.isEmpty() || !line.reading().isEmpty() && wrong.isEmpty() && rest.isEmpty()
                            ? ""
                            : "  " + actual));
        }
    }

    private static String expected(String claim) {
        String[] part = claim.split(";", -1);
        String measure = part[3].strip();
        String period = part[2].strip();
        if (period.matches(".*\\d-\\d\\d-\\d\\d.*")) {
            return claim;
        }
        Window window = WrittenPeriod.window(period);
        String subject = part[1].strip();
        String number =
                measure.contains("since") ? months(WrittenPeriod.window(part[4].strip())) : number(part[4].strip());
        boolean isCompared = measure.matches(
                "growth|change|multiple|deficit change|deficit growth|price growth|.* growth since|share change");
        String base = part.length > 5 && isCompared ? base(part[5].strip(), window) : "";
        return String.join("; ", part[0].strip(), subject(subject), months(window), measure, number, base);
    }

    private static String subject(String subject) {
        String market = group(subject, "market ([^,]*)");
        String reporter = group(subject, "reporter (.*)");
        boolean hasProduct = subject.contains("product ");
        return key(market) + "/" + (hasProduct ? "product" : "") + "/" + key(reporter);
    }

    private static String key(String name) {
        return name.isEmpty() ? "" : market(name).map(Subject::key).orElse(name);
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String base(String words, Window window) {
        String plain = words.replace(" (not said)", "").replaceAll(",? ?of .*", "");
        return months(
                plain.equals("year ago")
                        ? window.yearEarlier()
                        : plain.startsWith("previous") ? window.previous() : WrittenPeriod.window(plain));
    }

    private static String months(Window window) {
        return window.firstHalfMonth() + "-" + window.lastHalfMonth();
    }

    private static String number(String text) {
        String hedge = group(text, "^(more than|almost|about|at least|at most)");
        Matcher matcher = NUMBER.matcher(text.replaceFirst("^(more than|almost|about|at least|at most) ", "")
                .replace('−', '-'));
        if (!matcher.matches()) {
            return text;
        }
        String unit = matcher.group(4).toLowerCase(Locale.ROOT);
        String scale = unit.matches("(tỷ|tỉ|billion|bn).*")
                ? "bn"
                : unit.matches("(triệu|million|mn).*") ? "mn" : unit.matches("(%|per ?cent).*") ? "%" : "";
        return (hedge + " " + matcher.group(1) + matcher.group(2) + matcher.group(3) + " " + scale).strip();
    }

    private static String actual(Claim claim) {
        Subject subject = claim.subject();
        ClaimMeasure measure = claim.measure().orElseThrow();
        boolean isMultiple = claim.said().toString().matches(".*(lần|fold).*");
        boolean isBalance = subject.isBalance();
        String flow = isBalance || measure == ClaimMeasure.BALANCE || measure == ClaimMeasure.DEFICIT
                ? "balance"
                : subject.flows().size() > 1
                        ? "total"
                        : subject.flows()
                                .iterator()
                                .next()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("s$", "");
        String word = switch (measure) {
            case VALUE, TOTAL -> "value";
            case BALANCE -> "surplus";
            case HIGHEST -> "highest since";
            case LOWEST -> "lowest since";
            case HIGHEST_GROWTH -> "highest growth since";
            case LOWEST_GROWTH -> "lowest growth since";
            case CHANGE ->
                claim.unit().kind() == ClaimUnit.UnitKind.POINTS
                        ? "share change"
                        : subject.kind() == Subject.SubjectKind.DEFICIT ? "deficit change" : "change";
            case GROWTH ->
                isMultiple ? "multiple" : subject.kind() == Subject.SubjectKind.DEFICIT ? "deficit growth" : "growth";
            default -> measure.toString();
        };
        String number = claim.since()
                .map(CorpusScore::months)
                .orElseGet(() -> measure == ClaimMeasure.RANK
                        ? claim.number().orElseThrow().number().toPlainString()
                        : number(claim.said().toString()));
        if (isMultiple) {
            number = group(claim.said().toString(), "(\\d[\\d.,]*)");
        }
        String reporter = subject.reporter()
                .map(Subject::key)
                .filter(key -> !key.equals("VN"))
                .orElse("");
        return String.join(
                "; ",
                flow,
                (subject.isOfOneMarket() ? Subject.key(subject.market()) : "") + "/"
                        + (subject.isOfOneProduct() ? "product" : "") + "/" + reporter,
                months(subject.window()),
                word,
                number,
                measure.hasBase() ? months(claim.baseWindow()) : "");
    }

    @Override
    public String toString() {
        return "claims " + all + ": right " + right + ", refused " + refused + ", misread " + misread;
    }

    public static void main(String[] files) throws IOException {
        CorpusScore score = new CorpusScore();
        for (Line line : Line.all(files.length == 0 ? SENTENCES : Path.of(files[0]))) {
            score.add(line, true);
        }
        System.out.println(score);
    }
}
