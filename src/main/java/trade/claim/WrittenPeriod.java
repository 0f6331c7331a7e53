package trade.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.PeriodSelector;
import trade.cube.Window;
import trade.message.MessageException;

/** Periods as reports name them, in English and Vietnamese: first quarter of 2024, Quý I/2024, 9 tháng năm 2024, Jan–Mar 2024. */
public final class WrittenPeriod {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String DASH = "(?: ?[-–—] ?| to | through | đến | tới )";

    /** What is rewritten, each into what {@link PeriodSelector} reads. The order matters: what is longer comes first. */
    private static final String[][] FORMS = {
        {"(\\d{4})-(\\d{2})(?:\\.\\.|" + DASH + ")(\\d{4})-(\\d{2})", "$1-$2..$3-$4"},
        {"(" + MONTH + ") (\\d{4})" + DASH + "(" + MONTH + ") (\\d{4})", "$1 $2..$3 $4"},
        {"(" + MONTH + ")" + DASH + "(" + MONTH + "),? (\\d{4})", "$1 $3..$2 $3"},
        {"tháng (\\d{1,2})/(\\d{4})" + DASH + "tháng (\\d{1,2})/(\\d{4})", "$1/$2..$3/$4"},
        {"(?:tháng )(\\d{1,2})" + DASH + "(?:tháng )?(\\d{1,2})(?:/| năm )(\\d{4})", "$1/$3..$2/$3"},
        {"6 tháng cuối năm (\\d{4})", "$1-H2"},
        {"(\\d{1,2}) tháng (?:đầu )?(?:năm )?(\\d{4})", "01/$2..$1/$2"},
        {"(\\d{1,2})T[/ -](\\d{4})", "01/$2..$1/$2"},
        {"(?:the )?first (?:six|6) months of (\\d{4})", "$1-H1"},
        {"(?:the )?first half of (\\d{4})", "$1-H1"},
        {"(?:the )?second half of (\\d{4})", "$1-H2"},
        {"(?:the )?first quarter(?: of)? (\\d{4})", "$1-Q1"},
        {"(?:the )?second quarter(?: of)? (\\d{4})", "$1-Q2"},
        {"(?:the )?third quarter(?: of)? (\\d{4})", "$1-Q3"},
        {"(?:the )?fourth quarter(?: of)? (\\d{4})", "$1-Q4"},
        {"quý (?:IV|4)(?:[/ -]| năm )(\\d{4})", "$1-Q4"},
        {"quý (?:III|3)(?:[/ -]| năm )(\\d{4})", "$1-Q3"},
        {"quý (?:II|2)(?:[/ -]| năm )(\\d{4})", "$1-Q2"},
        {"quý (?:I|1)(?:[/ -]| năm )(\\d{4})", "$1-Q1"},
        {"Q([1-4])[/ -]?(\\d{4})", "$2-Q$1"},
        {"H([12])[/ -]?(\\d{4})", "$2-H$1"},
        {"\\d{4}-(?:\\d{2}|[QH]\\d)", "$0"},
        {"(?:tháng |T)(\\d{1,2})(?:/| năm |-|\\.)(\\d{4})", "$1/$2"},
        {"\\d{1,2}/\\d{4}", "$0"},
        {"(" + MONTH + ")[ -](\\d{4})", "$1 $2"},
        {"năm (\\d{4})", "$1"},
        {"(?:19|20)\\d{2}(?![.,]\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|bn|million|billion|mn|USD|EUR))", "$0"},
    };

    private static final Pattern ANY = pattern();

    private WrittenPeriod() {}

    private static Pattern pattern() {
        StringBuilder any = new StringBuilder();
        for (String[] form : FORMS) {
            any.append(any.isEmpty() ? "" : "|").append("(?:").append(form[0]).append(")");
        }
        return Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(?:" + any + ")(?![\\p{L}\\d])");
    }

    /** Finds periods in a sentence. */
    public static Matcher matcher(String sentence) {
        return ANY.matcher(sentence);
    }

    /** The same as {@link PeriodSelector} reads it; itself where it is none of these. */
    static String plain(String text) {
        for (String[] form : FORMS) {
            Matcher matcher = Pattern.compile("(?iu)" + form[0]).matcher(text.strip());
            if (matcher.matches()) {
                return matcher.replaceFirst(form[1]);
            }
        }
        return text;
    }

    /** @throws MessageException where it is none that is known to end */
    public static Window window(String text) {
        return PeriodSelector.parse(plain(text))
                .outer()
                .filter(outer -> !text.toLowerCase(java.util.Locale.ROOT).endsWith("ytd"))
                .orElseThrow(() -> new MessageException(ClaimMessage.OPEN_PERIOD.with(text)));
    }
}
