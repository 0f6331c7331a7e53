package trade.claim.text;

import java.util.Optional;
import trade.cube.Selection.Term;
import trade.cube.Window;

/**
 * A word of a sentence that is understood, or one that is not.
 *
 * @param value which one of its kind: export, surplus, against
 * @param begin where it begins in the sentence
 * @param window of a period
 * @param term of a market or product
 * @param number of a number
 */
public record Token(
        TokenKind kind,
        String value,
        String text,
        int begin,
        Optional<Window> window,
        Optional<Term> term,
        Optional<WrittenNumber> number) {

    /** What a word does in a sentence. */
    enum TokenKind {
        FLOW,
        BALANCE,
        UP,
        DOWN,
        /** More than: a hedge before a number, a comparison before anything else. */
        MORE,
        LESS,
        CMPUP,
        CMPDOWN,
        UPTO,
        DOWNTO,
        PREP,
        IS,
        HEDGE,
        BASE,
        /** The same months of another year. */
        SAME,
        PERIOD,
        NUMBER,
        MARKET,
        /** A country as an owner: Canada's, Vietnamese. */
        OWN,
        PRODUCT,
        RANK,
        PLACE,
        RECORD,
        SINCE,
        AND,
        BY,
        COMMA,
        SEMICOLON,
        OPEN,
        CLOSE,
        /** Whoever is no country. */
        OWNER,
        FORECAST,
        REASON,
        ATTRIBUTION,
        FILLER,
        SHARE,
        WHOLE,
        RESPECTIVELY,
        OF_WHICH,
        ALL,
        PRICE,
        UNKNOWN
    }

    /**
     * @param sign what stands before it: 1, −1, or 0 for nothing
     * @param unit as it is printed
     */
    record WrittenNumber(String digits, int sign, String unit, NumberKind kind) {}

    /** What is counted. */
    enum NumberKind {
        MONEY,
        PERCENT,
        POINTS,
        QUANTITY,
        MULTIPLE
    }

    static Token of(TokenKind kind, String value, String text, int begin) {
        return new Token(kind, value, text, begin, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Token period(TokenKind kind, Window window, String text, int begin) {
        return new Token(kind, "", text, begin, Optional.of(window), Optional.empty(), Optional.empty());
    }

    static Token term(TokenKind kind, Term term, String text, int begin) {
        return new Token(kind, "", text, begin, Optional.empty(), Optional.of(term), Optional.empty());
    }

    static Token number(WrittenNumber number, String text, int begin) {
        return new Token(TokenKind.NUMBER, "", text, begin, Optional.empty(), Optional.empty(), Optional.of(number));
    }

    boolean is(TokenKind one) {
        return kind == one;
    }

    boolean is(TokenKind one, String ofValue) {
        return kind == one && value.equals(ofValue);
    }
}
