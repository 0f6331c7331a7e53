package trade.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    /** HANOI, July 9, 2024 - and (Hà Nội, 11/11/2024) -. */
    private static final Pattern DATELINE = Pattern.compile("^\\s*\\(?[\\p{L} .]{2,30}, (?:" + MONTHS
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
        Optional<Window> context = period;
        Optional<SentenceReader.Carried> carried = Optional.empty();
        OpenSubject open = OpenSubject.NOTHING;
        Set<Integer> years = new HashSet<>();
        period.ifPresent(said -> years.add(said.last().year()));
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
                int number = sentences.size() + 1;
                SentenceReader.Reading reading =
                        read(one.strip(), number, context, anchor, carried, open, market, product, reporter);
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
                reading.claims()
                        .forEach(claim ->
                                years.add(claim.subject().window().last().year()));
                boolean isRead = reading.unread().isEmpty() && !reading.claims().isEmpty();
                open = (isRead ? reading.open() : open.and(reading.open())).ofSeveralYears(years.size() > 1);
                if (reading.subject().isPresent() && !reading.claims().isEmpty()) {
                    carried = reading.subject();
                    context = carried.get().window().or(() -> period);
                } else if (reading.isOfNumbers()) {
                    carried = Optional.empty();
                    context = reading.isOfPeriod() ? period : context;
                }
            }
            at = until;
        }
    }

    /** Whether some text may be sentences rather than a table of claims. */
    public static boolean mayBe(String text) {
        String first = text.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean isTable = first.matches(".*[,;\t|].*")
                && Stream.of(first.split("[,;\t|]")).allMatch(cell -> cell.length() < LONGEST_HEADING)
                && HEADINGS.stream().filter(first::contains).count() >= 2;
        return text.contains(" ") && !isTable && END_OF_SENTENCE.matcher(text).find();
    }

    private static final int LONGEST_HEADING = 25;

    private static final List<String> HEADINGS =
            List.of("period", "measure", "number", "kỳ", "chỉ tiêu", "số", "figure", "month", "tháng", "value");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[\\p{L}\\d%)][.!?](?:\\s|$)");

    private static SentenceReader.Reading read(
            String sentence,
            int number,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<SentenceReader.Carried> carried,
            OpenSubject open,
            Function<String, Optional<Term>> market,
            Function<String, Term> product,
            Optional<Term> reporter) {
        String id = Integer.toString(number);
        if (ClaimText.isNotation(sentence)) {
            return SentenceReader.Reading.of(ClaimText.parse(sentence, id, market, product, reporter));
        }
        return SentenceReader.read(sentence, id, context, anchor, carried, open, market, product, reporter);
    }

    private static Window month(Matcher head) {
        return WrittenPeriod.window(
                head.group(1) != null ? head.group(1) + " " + head.group(2) : head.group(3) + "/" + head.group(4));
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
