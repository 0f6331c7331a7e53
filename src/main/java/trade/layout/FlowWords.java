package trade.layout;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Flow;
import trade.reference.CodeTable;

/**
 * The words for flows, in cells and headings as well as in titles and the names of files: the rows of {@code flows.csv}. A text that holds any
 * other word is no flow.
 */
public final class FlowWords {

    private static final Pattern IN_TITLE =
            Pattern.compile("(?iu)(?<out>xuất khẩu|xuat khau|xuatkhau|exports?|(?<![\\p{L}\\d])[235]X(?![\\p{L}\\d]))"
                    + "|(?<in>(?<!xuất )nhập khẩu|nhap khau|nhapkhau|imports?|(?<![\\p{L}\\d])[235]N(?![\\p{L}\\d]))");

    /** What begins or ends a word without spaces: {@code goodsimports}. */
    private static final Pattern WITHIN_WORD =
            Pattern.compile("(?<out>(?<!re)exports|(?<!re)export$)|(?<in>(?<!re)imports|(?<!re)import$)");

    /** The same in signs; what is both, as 进出口, is neither. */
    private static final Pattern IN_SIGNS =
            Pattern.compile("(?<out>(?<![进進转轉])出口|(?<!再)輸出(?!入))|(?<in>[进進]口|(?<!再)輸入)");

    private static final Pattern BETWEEN_LETTERS_AND_DIGITS = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    /** Codes that in a heading are no flows: RM is ringgit. */
    private static final Set<String> IN_CELLS = Set.of("rm", "rx");

    /** Short words that the names of files have for flows. */
    private static final Set<String> SHORT = Set.of("xk", "nk");

    /** No phrase of the table has more words. */
    private static final int LONGEST = 4;

    /** A cell or heading that is longer is no flow. */
    private static final int MOST = 12;

    private enum Meaning {
        EXPORT,
        IMPORT,
        RE_EXPORT,
        RE_IMPORT,
        /** Exports and imports together, if nothing beside it says which. */
        TOTAL,
        BALANCE,
        QUANTITY,
        /** What stands beside flows and changes nothing. */
        WORD;

        private Optional<Flow> flow() {
            return ordinal() < TOTAL.ordinal() ? Optional.of(Flow.valueOf(name())) : Optional.empty();
        }
    }

    private static final class Table {

        static final Map<String, String> WORDS = CodeTable.words("flows.csv");

        static Meaning meaning(String word) {
            return Meaning.valueOf(WORDS.get(word).toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private FlowWords() {}

    /** The flow that a cell is a word for. */
    static Optional<Flow> of(String text) {
        for (Flow flow : Flow.values()) {
            if (flow.toString().equals(text)) {
                return Optional.of(flow);
            }
        }
        Set<Meaning> meanings = meanings(text);
        return meanings.contains(Meaning.QUANTITY) ? Optional.empty() : flow(meanings);
    }

    /** The flow whose values, or quantities, a heading says its column holds. */
    static Optional<Flow> ofHeading(String text) {
        boolean isNone = text.contains("%")
                || text.strip().length() < 2
                || Headings.words(text).stream().anyMatch(IN_CELLS::contains);
        return isNone ? Optional.empty() : flow(meanings(text));
    }

    /** Whether a heading says quantities. */
    static boolean isOfQuantity(String text) {
        return meanings(text).contains(Meaning.QUANTITY);
    }

    /** Whether a cell among flows is a total or a balance of them. */
    static boolean isSum(String text) {
        Set<Meaning> meanings = meanings(text);
        long flows = flows(meanings).count();
        return meanings.contains(Meaning.BALANCE) || flows > 1 || flows == 0 && meanings.contains(Meaning.TOTAL);
    }

    /** The flows that a text speaks of, whatever else it says. */
    static Set<Flow> mentionedIn(String text) {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        List<String> words = Headings.words(text);
        for (int at = 0; at < words.size(); ) {
            int length = longestPhrase(words, at);
            String phrase = String.join("", words.subList(at, at + Math.max(1, length)));
            if (length > 0 && (phrase.length() > 2 || phrase.charAt(0) > 'z')) {
                Table.meaning(phrase).flow().ifPresent(flows::add);
            }
            at += Math.max(1, length);
        }
        return flows;
    }

    /** The flows that the name of a file speaks of, whose words may be written together and beside digits. */
    static Set<Flow> inFileName(String file) {
        String apart = BETWEEN_LETTERS_AND_DIGITS.matcher(file).replaceAll(" ");
        Set<Flow> flows = mentionedIn(apart);
        for (String word : Headings.words(apart)) {
            if (SHORT.contains(word)) {
                Table.meaning(word).flow().ifPresent(flows::add);
            } else if (!Table.WORDS.containsKey(word)) {
                flows.addAll(found(WITHIN_WORD.matcher(word)));
                flows.addAll(found(IN_SIGNS.matcher(word)));
            }
        }
        return flows;
    }

    private static Set<Flow> found(Matcher words) {
        return words.results().map(FlowWords::flow).collect(Collectors.toSet());
    }

    /** The flow that a title speaks of first. */
    public static Optional<Flow> in(String title) {
        return IN_TITLE.matcher(title).results().map(FlowWords::flow).findFirst();
    }

    /** Of a pattern that has the words for exports in its first group. */
    private static Flow flow(MatchResult word) {
        return word.group(1) != null ? Flow.EXPORT : Flow.IMPORT;
    }

    private static Optional<Flow> flow(Set<Meaning> meanings) {
        List<Flow> flows = flows(meanings).toList();
        return flows.size() == 1 && !meanings.contains(Meaning.BALANCE) ? Optional.of(flows.get(0)) : Optional.empty();
    }

    private static Stream<Flow> flows(Set<Meaning> meanings) {
        return meanings.stream().flatMap(meaning -> meaning.flow().stream());
    }

    /** What the words of a text mean; nothing where one is not of the table. */
    private static Set<Meaning> meanings(String text) {
        Set<Meaning> meanings = new HashSet<>();
        List<String> words = Headings.words(text);
        if (words.size() > MOST) {
            return Set.of();
        }
        for (int at = 0; at < words.size(); ) {
            int length = longestPhrase(words, at);
            String phrase = String.join("", words.subList(at, at + length));
            boolean isLetterAmongWords = phrase.length() == 1 && words.size() > 1;
            if (length == 0 || isLetterAmongWords) {
                return Set.of();
            }
            meanings.add(Table.meaning(phrase));
            at += length;
        }
        return meanings;
    }

    private static int longestPhrase(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (Table.WORDS.containsKey(String.join("", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }
}
