package trade.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trade.message.Text;

/**
 * Reads numbers with a decimal point or comma and with thousands separators, exactly. Which mark is the decimal one is told
 * by the numbers themselves: in {@code 1,234.5} and {@code 0.25} it is the point. {@code 1.234} alone tells nothing.
 */
public final class DecimalParser {

    /** Of numbers that are not texts, and have a point whatever the language. */
    public static final DecimalParser EXACT = withDecimal('.');

    /** What a number tells of its decimal mark. */
    private enum DecimalMarkEvidence {
        POINT,
        COMMA,
        NONE,
        EITHER
    }

    private static final Pattern GROUPED_BY_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d*\\.\\d+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d*,\\d+");
    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE][+-]?\\d+");

    /** As spreadsheets write large numbers, which have lost their last digits: 9.00E+05. */
    private static final Pattern ROUNDED_EXPONENT = Pattern.compile("\\d+[.,]\\d+E\\+\\d+|.*[eE][+-]?\\d{3,}");

    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ \u00a0\u202f'’]\\d{3})+([.,]\\d+)?");

    /** What is wrong with a number. */
    public enum NumberProblem {
        NUMBER,
        AMBIGUOUS,
        EXPONENT
    }

    /** Not a number, or not one of which only one reading is possible. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final NumberProblem kind;
        private final transient Text explanation;

        public Unreadable(NumberProblem kind, Text explanation) {
            super(explanation.toString(), null, false, false);
            this.kind = kind;
            this.explanation = explanation;
        }

        public NumberProblem kind() {
            return kind;
        }

        public Text explanation() {
            return explanation;
        }
    }

    private DecimalMarkEvidence mark;

    private DecimalParser(DecimalMarkEvidence mark) {
        this.mark = mark;
    }

    public static DecimalParser withDecimal(char mark) {
        return new DecimalParser(mark == ',' ? DecimalMarkEvidence.COMMA : DecimalMarkEvidence.POINT);
    }

    /** Takes the decimal mark from the first of these numbers that tells it. */
    public static DecimalParser detect(List<String> sample) {
        DecimalParser untold = new DecimalParser(DecimalMarkEvidence.NONE);
        for (String text : sample) {
            boolean mayTell = !untold.isPlain(text) && !Decimal.isTooLong(text);
            DecimalMarkEvidence evidence = mayTell ? evidence(bare(text)) : null;
            if (evidence == DecimalMarkEvidence.POINT || evidence == DecimalMarkEvidence.COMMA) {
                return new DecimalParser(evidence);
            }
        }
        return untold;
    }

    /** The decimal mark; empty while no number told it. */
    public Optional<Character> mark() {
        return mark == DecimalMarkEvidence.NONE
                ? Optional.empty()
                : Optional.of(mark == DecimalMarkEvidence.COMMA ? ',' : '.');
    }

    public BigDecimal parse(String written) throws Unreadable {
        String text = stripped(written);
        if (Decimal.isTooLong(text)) {
            throw new Unreadable(NumberProblem.NUMBER, Decimal.tooLong(text));
        }
        return isPlain(text) ? new BigDecimal(text) : parseMarked(text);
    }

    /** Whether there are digits only, or digits about a point that is known to be the decimal mark: most numbers are so. */
    private boolean isPlain(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '.' && mark == DecimalMarkEvidence.POINT && i > 0 && i < text.length() - 1) {
                points++;
            } else if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return points < 2 && !text.isEmpty();
    }

    private BigDecimal parseMarked(String text) throws Unreadable {
        String digits = bare(text);
        if (EXPONENT.matcher(digits).matches()) {
            return withExponent(text, digits);
        }
        DecimalMarkEvidence evidence = evidence(digits);
        if (evidence == null) {
            throw new Unreadable(NumberProblem.NUMBER, CsvMessage.NUMBER_EXPECTED.with(text));
        }
        if (evidence == DecimalMarkEvidence.EITHER && mark == DecimalMarkEvidence.NONE) {
            throw new Unreadable(
                    NumberProblem.AMBIGUOUS,
                    CsvMessage.MAY_BE.with(text, digits.replaceAll("[.,]", ""), digits.replace(',', '.')));
        }
        if (evidence == DecimalMarkEvidence.POINT || evidence == DecimalMarkEvidence.COMMA) {
            if (mark != DecimalMarkEvidence.NONE && mark != evidence) {
                throw new Unreadable(NumberProblem.NUMBER, CsvMessage.OTHER_DECIMAL_MARK.with(text, word(mark)));
            }
            mark = evidence;
        }
        String plain =
                mark == DecimalMarkEvidence.COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        BigDecimal number = new BigDecimal(plain);
        return text.startsWith("-") || text.startsWith("−") ? number.negate() : number;
    }

    /** As programs write small and large numbers, with all their digits: 7E-06, 1e+05, 1.25e-07. */
    private BigDecimal withExponent(String text, String digits) throws Unreadable {
        boolean hasOtherMark = digits.contains(mark == DecimalMarkEvidence.COMMA ? "." : ",");
        if (ROUNDED_EXPONENT.matcher(digits).matches() || hasOtherMark) {
            throw new Unreadable(NumberProblem.EXPONENT, CsvMessage.EXPONENT.with(text));
        }
        BigDecimal number = new BigDecimal(digits.replace(',', '.'));
        return text.startsWith("-") || text.startsWith("−") ? number.negate() : number;
    }

    /** Without spaces around it, those that do not break a line included. */
    private static String stripped(String text) {
        String stripped = text.strip();
        boolean isBare =
                stripped.isEmpty() || !isSpace(stripped.charAt(0)) && !isSpace(stripped.charAt(stripped.length() - 1));
        return isBare
                ? stripped
                : stripped.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static boolean isSpace(char letter) {
        return letter == '\u00a0' || letter == '\u202f';
    }

    /** Without sign and without spaces between thousands. */
    private static String bare(String text) {
        String bare = stripped(text);
        if (bare.startsWith("-") || bare.startsWith("+") || bare.startsWith("−")) {
            bare = bare.substring(1);
        }
        return SPACED.matcher(bare).matches() ? bare.replaceAll("[ \u00a0\u202f'’]", "") : bare;
    }

    /** Null when it is no number. */
    private static DecimalMarkEvidence evidence(String text) {
        if (INTEGER.matcher(text).matches()) {
            return DecimalMarkEvidence.NONE;
        }
        boolean byPoint = GROUPED_BY_POINT.matcher(text).matches()
                || DECIMAL_COMMA.matcher(text).matches();
        boolean byComma = GROUPED_BY_COMMA.matcher(text).matches()
                || DECIMAL_POINT.matcher(text).matches();
        if (byPoint && byComma) {
            // one mark before three digits; after a leading zero it cannot part thousands
            return !text.startsWith("0")
                    ? DecimalMarkEvidence.EITHER
                    : text.contains(",") ? DecimalMarkEvidence.COMMA : DecimalMarkEvidence.POINT;
        }
        return byPoint ? DecimalMarkEvidence.COMMA : byComma ? DecimalMarkEvidence.POINT : null;
    }

    private static CsvMessage word(DecimalMarkEvidence mark) {
        return mark == DecimalMarkEvidence.COMMA ? CsvMessage.COMMA : CsvMessage.POINT;
    }
}
