package trade.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.claim.Claim;
import trade.claim.ClaimMessage;
import trade.claim.WrittenPeriod;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.MessageException;
import trade.message.Text;

/**
 * A text sentence by sentence. A sentence that says no period, or no flow, goes on with those of the sentence before it, if that was
 * read; behind one that was not nobody knows what is meant.
 */
public final class Article {

    /**
     * One sentence.
     *
     * @param begin where it begins in the text, in characters
     * @param unread what was not understood, for which nothing more of it was read; empty where it was read or claims nothing
     * @param isCarried whether its period is that of a sentence before it
     */
    public record Sentence(
            int number, int begin, String text, List<Claim> claims, List<Text> unread, boolean isCarried) {}

    /** A full stop, and behind it what begins a sentence; neither U.S. nor 9.7 ends one. */
    private static final Pattern END =
            Pattern.compile("(?<!\\b\\p{Lu})[.!?…]+[\"”’)]*(?=\\s+[\\p{Lu}\\d\"“‘(])|\\n\\s*\\n");

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";

    /** HANOI, July 9, 2024 - and (Hà Nội, 11/11/2024) -. */
    private static final Pattern DATELINE = Pattern.compile("^\\s*\\(?([\\p{L} .]{2,30}), (?:" + MONTHS
            + " \\d{1,2}, (\\d{4})|\\d{1,2}/(\\d{1,2})/(\\d{4}))\\)? ?[-–—] ");

    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * @param period of what the text leaves open
     * @param dateline the month in which the text is printed, where it is known
     */
    public Article(
            String text,
            Optional<Window> period,
            Optional<Window> dateline,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter) {
        Matcher head = DATELINE.matcher(text);
        int begin = head.find() ? head.end() : 0;
        Optional<Window> anchor = dateline.or(() -> begin == 0 ? Optional.empty() : Optional.of(month(head)));
        Optional<Window> today = anchor.or(() -> period);
        Topic topic = new Topic(reporter, today.isPresent());
        if (begin > 0) {
            topic.printedIn(head.group(1));
        }
        Optional<Window> context = period;
        List<Window> spoken = new ArrayList<>();
        Optional<CarriedSubject> carried = Optional.empty();
        Matcher end = END.matcher(text);
        int at = begin;
        while (at < text.length()) {
            int until = end.find(at) ? end.end() : text.length();
            String one = text.substring(at, until);
            int first = at + one.length() - one.stripLeading().length();
            if (one.length() > ClaimText.LONGEST) {
                throw new MessageException(ClaimMessage.LONG_CLAIM);
            }
            if (!one.isBlank()) {
                boolean isAlone = one.strip().length() == text.strip().length();
                int number = sentences.size() + 1;
                SentenceReading plain =
                        read(one.strip(), number, context, today, carried, market, product, reporter, isAlone);
                SentenceReading reading = plain.claims().isEmpty()
                        ? plain
                        : topic.doubt(plain).map(plain::doubted).orElse(plain);
                topic.goOn(plain, !reading.claims().isEmpty());
                boolean isCarried = !context.equals(period)
                        && !reading.isOfPeriod()
                        && !reading.claims().isEmpty();
                sentences.add(new Sentence(
                        number,
                        first,
                        one.strip(),
                        reading.claims(),
                        reading.isOfNumbers() ? reading.unread() : List.of(),
                        isCarried));
                if (reading.subject().isPresent() && !reading.claims().isEmpty()) {
                    carried = reading.subject();
                    Optional<Window> said = carried.get().window();
                    // behind December in a text on the year, the next number may be of either
                    boolean isAside = said.isPresent()
                            && spoken.stream()
                                    .anyMatch(wider -> !wider.equals(said.get()) && wider.contains(said.get()));
                    said.ifPresent(spoken::add);
                    context = isAside ? period : said.or(() -> period);
                } else if (reading.isOfNumbers()) {
                    carried = carried.flatMap(CarriedSubject::reporter).map(CarriedSubject::of);
                    context = reading.isOfPeriod() ? period : context;
                }
            }
            at = until;
        }
    }

    /** Whether some text may be sentences rather than a table of claims. */
    public static boolean mayBe(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return text.contains(" ")
                && !isTableHead(first)
                && END_OF_SENTENCE.matcher(text).find();
    }

    /** Headings of up to three words each, apart by a mark. */
    private static boolean isTableHead(String line) {
        List<String> cells = List.of(line.split("[,;\t|]", -1));
        return cells.size() > 1
                && cells.stream()
                        .map(String::strip)
                        .allMatch(cell -> cell.length() < 40 && cell.split(" ").length <= 3);
    }

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[\\p{L}\\d%)][.!?](?:\\s|$)");

    private static SentenceReading read(
            String sentence,
            int number,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<CarriedSubject> carried,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter,
            boolean isAlone) {
        String id = Integer.toString(number);
        if (ClaimText.isNotation(sentence)) {
            return notation(sentence, id, market, product, reporter, isAlone);
        }
        return SentenceReader.read(sentence, id, context, anchor, carried, market, product, reporter);
    }

    /** What is wrong with one of several is said of that one alone. */
    private static SentenceReading notation(
            String sentence,
            String id,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter,
            boolean isAlone) {
        try {
            List<Claim> claims = ClaimText.parse(sentence, id, market, product, Optional.empty());
            boolean isOwnerSaid = claims.get(0).subject().reporter().isPresent();
            return new SentenceReading(
                    isOwnerSaid ? claims : ClaimText.parse(sentence, id, market, product, reporter),
                    List.of(),
                    Optional.empty(),
                    isAlone || isOwnerSaid,
                    List.of());
        } catch (MessageException refused) {
            if (isAlone) {
                throw refused;
            }
            List<Token> tokens = new Tokens(sentence, Optional.empty(), market, product).all();
            return new SentenceReading(List.of(), List.of(refused.explanation()), Optional.empty(), false, tokens);
        }
    }

    private static Window month(Matcher head) {
        return WrittenPeriod.window(
                head.group(2) != null
                        ? monthName(head.group(2)) + " " + head.group(3)
                        : head.group(4) + "/" + head.group(5));
    }

    /** Jan. is January. */
    private static String monthName(String written) {
        return Stream.of(MONTHS.substring(1).split("\\|"))
                .filter(name -> name.startsWith(written.substring(0, 3)))
                .findFirst()
                .orElse(written);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Claim> claims() {
        return sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .toList();
    }
}
