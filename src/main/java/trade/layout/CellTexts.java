package trade.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trade.cube.Member;
import trade.cube.NameNormalizer;
import trade.cube.Period;
import trade.message.MessageException;
import trade.reference.Markets;

/**
 * What the cells of a column may be whose heading says nothing.
 *
 * @param texts each once, and none empty
 * @param comeAgain whether there are more rows than texts
 */
record CellTexts(Set<String> texts, boolean comeAgain) {

    enum Kind {
        /** Numbers of which nothing shows that they are codes, periods, or nothing at all. */
        NUMBERS,
        FLOWS,
        UNITS,
        COUNTRIES,
        CODES,
        WORDS
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-+–(]?(?:us)?[$€£¥₹]?[\\d.,'’\\s]*\\d[\\d.,'’\\s]*(?:e[-+]?\\d+|[kmbt]n?)?[%)]?|[-+]?inf|[-–.…:*]+|n/?a|nan|null|none|true|false|yes|no");

    /** What figures are called that are adjusted for the season, or are not. */
    private static final Set<String> ADJUSTMENTS = Set.of(
            "sa",
            "nsa",
            "s a",
            "n s a",
            "sca",
            "ca",
            "swda",
            "wda",
            "tc",
            "trend",
            "trend cycle",
            "seasonally adjusted",
            "not seasonally adjusted",
            "non seasonally adjusted",
            "unadjusted",
            "adjusted",
            "not adjusted",
            "raw",
            "original",
            "desestacionalizado",
            "serie original",
            "cvs",
            "cvs cjo",
            "brut",
            "saisonbereinigt",
            "unbereinigt",
            "da dieu chinh mua vu",
            "chua dieu chinh mua vu",
            "季节调整",
            "季調済",
            "原数値",
            "原系列");

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([T ].*)?");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,10}");

    /** How many digits codes of goods have. */
    private static final Set<Integer> LEVELS = Set.of(4, 6, 8, 10);

    private static final int LAST_CHAPTER = 97;

    Kind kind() {
        if (texts.isEmpty() || arePeriods()) {
            return Kind.NUMBERS;
        }
        if (texts.stream().allMatch(text -> NUMBER.matcher(text).matches())) {
            return areCodes() ? Kind.CODES : Kind.NUMBERS;
        }
        if (areFlows()) {
            return Kind.FLOWS;
        }
        if (texts.stream().allMatch(CellTexts::isUnit)) {
            return Kind.UNITS;
        }
        return areCountries() ? Kind.COUNTRIES : Kind.WORDS;
    }

    /** Whether most are numbers, as some may be marks in place of them. */
    boolean areMostlyNumbers() {
        long numbers = texts.stream()
                .filter(text -> NUMBER.matcher(text).matches())
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .count();
        return numbers * 2 > texts.size();
    }

    boolean arePeriods() {
        return texts.stream().allMatch(CellTexts::isPeriod);
    }

    /** Some of them, for messages. */
    List<String> examples() {
        return texts.stream().sorted().limit(3).toList();
    }

    /** Whether all are words for flows, or for sums of them; a letter may be one of anything. */
    private boolean areFlows() {
        boolean areAll = texts.stream().allMatch(text -> FlowWords.of(text).isPresent() || FlowWords.isSum(text));
        boolean isAny = texts.stream().anyMatch(text -> FlowWords.of(text).isPresent());
        boolean areLetters = texts.stream().allMatch(text -> text.length() == 1);
        return areAll && isAny && (!areLetters || texts.size() > 1);
    }

    /** Whether all say that figures are adjusted for the season or not; SA and CA alone may be countries. */
    boolean areAdjustments() {
        Set<String> folded = texts.stream().map(NameNormalizer::folded).collect(Collectors.toSet());
        return folded.size() > 1
                && ADJUSTMENTS.containsAll(folded)
                && folded.stream().anyMatch(text -> text.length() > 2);
    }

    static boolean isAdjustment(String folded) {
        return ADJUSTMENTS.contains(folded);
    }

    /** Whether any speaks of a flow, among other things. */
    boolean speakOfFlows() {
        return texts.stream().anyMatch(text -> !FlowWords.mentionedIn(text).isEmpty());
    }

    /** Whether most are known as names or codes of countries and groups. */
    private boolean areCountries() {
        long known = texts.stream().filter(CellTexts::isCountry).count();
        return known * 2 > texts.size();
    }

    private static boolean isCountry(String text) {
        boolean mayBeCode = text.length() > 3 || text.equals(text.toUpperCase(Locale.ROOT));
        return mayBeCode && member(text).isKnown();
    }

    static Member member(String text) {
        return Markets.known().inFile(text);
    }

    private static boolean isUnit(String text) {
        ValueUnit unit = ValueUnit.of(text);
        return unit.isAny() && unit.name().isEmpty();
    }

    /** Whether numbers may be codes: the same in all rows, with zeros in front, or all as long as codes of goods. */
    private boolean areCodes() {
        if (!texts.stream().allMatch(text -> DIGITS.matcher(text).matches())) {
            return false;
        }
        boolean haveZeros = texts.stream().anyMatch(text -> text.length() > 1 && text.startsWith("0"));
        boolean areOfGoods = texts.stream().map(String::length).distinct().count() == 1
                && texts.stream().allMatch(CellTexts::isOfGoods);
        return texts.size() == 1 && comeAgain || haveZeros || areOfGoods;
    }

    private static boolean isOfGoods(String text) {
        int chapter = LEVELS.contains(text.length()) ? Integer.parseInt(text.substring(0, 2)) : 0;
        return chapter > 0 && chapter <= LAST_CHAPTER;
    }

    private static boolean isPeriod(String text) {
        if (DATE.matcher(text).matches()) {
            return true;
        }
        try {
            int year = Period.parse(text).year();
            return year >= 1900 && year < 2100;
        } catch (MessageException other) {
            return false;
        }
    }
}
