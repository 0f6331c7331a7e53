package trade.claim.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.claim.WrittenPeriod;
import trade.cube.Window;
import trade.message.MessageException;

/** Months, quarters, halves, years and stretches since January as the press writes them, often without a year. */
final class PressPeriod {

    private static final String MONTH =
            "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final List<String> VIETNAMESE =
            List.of("giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

    private static final String YEAR_VI = "(?:(?:/|-|\\.| năm | của năm )(?<y>(?:19|20)\\d{2}))?";
    private static final String YEAR_EN = "(?:,? (?:of )?(?<y>(?:19|20)\\d{2})|(?: of)? the year)?";
    private static final String NUMBER = "(?:\\d{1,2}|" + String.join("|", NUMBERS) + ")";
    private static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + ")";
    private static final String NAMED =
            "(?:\\d{1,2}|mười một|mười hai|giêng|hai|ba|tư|sáu|bảy|tám|chín|mười|năm(?! \\d))";

    /** What a form is a stretch of. */
    private enum Stretch {
        MONTH,
        SO_FAR,
        SPAN,
        QUARTER,
        LAST_OF_QUARTER,
        FIRST_HALF,
        SECOND_HALF,
        THREE_MONTHS_TO,
        YEAR
    }

    private record Form(Pattern pattern, Stretch stretch) {
        Form(String pattern, Stretch stretch) {
            this(Pattern.compile("(?iu)(?:" + pattern + ")(?![\\p{L}\\p{N}])(?![.,/-]\\d)"), stretch);
        }
    }

    private static final String RANGE = "\\s*(?:\\.\\.|[-–—]|to |through |đến |tới )\\s*\\d";

    private static final List<Form> FORMS = List.of(
            new Form("(?:tính )?(?:đến|tới) (?:cuối|hết) tháng (?<a>\\d{1,2})" + YEAR_VI, Stretch.SO_FAR),
            new Form(
                    "(?:(?:lũy kế|tính chung|trong|sau) )?(?<a>\\d{1,2}) tháng(?: đầu năm| đầu| của năm)?"
                            + YEAR_VI.replace("(?:/", "(?: |/")
                            + "(?! (?:cuối|qua|liên tiếp|liền|tới|nữa|gần|trước|liên tục|sau|kể))",
                    Stretch.SO_FAR),
            new Form("(?:the )?(?:first|opening) (?<a>" + NUMBER + ") months" + YEAR_EN, Stretch.SO_FAR),
            new Form("(?:the )?three months to (?<a>" + MONTH + ")" + YEAR_EN, Stretch.THREE_MONTHS_TO),
            new Form(
                    "(?:(?:between|from) )?(?<a>" + MONTH + ")(?: and | to |[-–])(?<b>" + MONTH + ")" + YEAR_EN,
                    Stretch.SPAN),
            new Form("tháng cuối quý (?<a>I{1,3}|IV|[1-4])" + YEAR_VI, Stretch.LAST_OF_QUARTER),
            new Form("tháng (?:thứ )?(?<a>" + NAMED + ")" + YEAR_VI, Stretch.MONTH),
            new Form("T(?<a>\\d{1,2})/(?<y>\\d{4})", Stretch.MONTH),
            new Form(
                    "(?:the )?(?<a>" + ORDINAL + ") month of(?:(?: the year)|(?: (?<y>(?:19|20)\\d{2})))",
                    Stretch.MONTH),
            new Form("(?<a>" + MONTH + ")" + YEAR_EN + "(?! \\d{1,2}(?!\\d))", Stretch.MONTH),
            new Form("(?:cả )?quý (?<a>I{1,3}|IV|[1-4])" + YEAR_VI, Stretch.QUARTER),
            new Form("(?:the )?(?<a>first|second|third|fourth) quarter" + YEAR_EN, Stretch.QUARTER),
            new Form("(?:Q|Quarter )(?<a>[1-4])(?: \\([A-Za-z ]+\\))?" + YEAR_EN, Stretch.QUARTER),
            new Form("(?:the )?first half" + YEAR_EN, Stretch.FIRST_HALF),
            new Form("(?:the )?second half" + YEAR_EN, Stretch.SECOND_HALF),
            new Form("nửa đầu" + YEAR_VI.replace("(?:/", "(?: |/"), Stretch.FIRST_HALF),
            new Form("(?:nửa cuối|6 tháng cuối)" + YEAR_VI.replace("(?:/", "(?: |/"), Stretch.SECOND_HALF),
            new Form("(?<y>(?:19|20)\\d{2})-(?<a>0[1-9]|1[0-2])(?!" + RANGE + ")", Stretch.MONTH),
            new Form("(?<y>(?:19|20)\\d{2})-Q(?<a>[1-4])(?!" + RANGE + ")", Stretch.QUARTER),
            new Form("(?:cả |trọn )?năm (?<y>(?:19|20)\\d{2})", Stretch.YEAR),
            new Form("(?<y>(?:19|20)\\d{2})(?!\\s*(?:%|tỷ|tỉ|triệu|bn|million|billion|USD))", Stretch.YEAR));

    private static final Pattern SAME = Pattern.compile(
            "(?iu)(?:cùng kỳ(?: của)?(?: năm)?|(?:in )?the same (?:period|month|months|quarter)(?: of| in)?) (?<y>(?:19|20)\\d{2})"
                    + "(?![\\p{L}\\p{N}])");

    /** Where a period ends, and what it is; its year may be of the words before it. */
    record Found(int end, Window window, boolean isYearSaid) {}

    private PressPeriod() {}

    /** The same period of another year: its year. */
    static Optional<Found> sameOf(String sentence, int begin) {
        Matcher same = SAME.matcher(sentence).region(begin, sentence.length()).useTransparentBounds(true);
        return same.lookingAt()
                ? Optional.of(new Found(same.end(), WrittenPeriod.window(same.group("y")), true))
                : Optional.empty();
    }

    /** The longest period that begins there; none where it has no year and no other words say one. */
    static Optional<Found> at(String sentence, int begin, OptionalInt year) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern()
                    .matcher(sentence)
                    .region(begin, sentence.length())
                    .useTransparentBounds(true);
            if (matcher.lookingAt()) {
                boolean hasYear = form.pattern().pattern().contains("(?<y>") && matcher.group("y") != null;
                if (!hasYear && year.isEmpty()) {
                    return Optional.empty();
                }
                int of = hasYear ? Integer.parseInt(matcher.group("y")) : year.getAsInt();
                int from = form.pattern().pattern().contains("(?<a>") ? number(matcher.group("a")) : 0;
                int to = form.stretch() == Stretch.SPAN ? number(matcher.group("b")) : 0;
                try {
                    return Optional.of(new Found(
                            matcher.end(), WrittenPeriod.window(text(form.stretch(), of, from, to)), hasYear));
                } catch (MessageException impossible) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Stretch stretch, int year, int from, int to) {
        return switch (stretch) {
            case MONTH -> month(year, from);
            case SO_FAR -> from == 12 ? Integer.toString(year) : month(year, 1) + ".." + month(year, from);
            case SPAN -> month(year, from) + ".." + month(year, to);
            case QUARTER -> year + "-Q" + from;
            case LAST_OF_QUARTER -> month(year, 3 * from);
            case FIRST_HALF -> year + "-H1";
            case SECOND_HALF -> year + "-H2";
            case THREE_MONTHS_TO ->
                month(from < 3 ? year - 1 : year, from < 3 ? from + 10 : from - 2) + ".." + month(year, from);
            case YEAR -> Integer.toString(year);
        };
    }

    private static String month(int year, int number) {
        return String.format(Locale.ROOT, "%04d-%02d", year, number);
    }

    private static int number(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (List<String> words : List.of(MONTHS, NUMBERS, ORDINALS, VIETNAMESE, List.of("i", "ii", "iii", "iv"))) {
            if (words.contains(word)) {
                return words.indexOf(word) + 1;
            }
        }
        return Integer.parseInt(word);
    }
}
