package trade.claim.text;

import java.util.List;
import java.util.Set;
import trade.claim.text.Token.TokenKind;

/** The words of a sentence, and what stands beside each. */
final class SentenceWords {

    private final List<Token> tokens;

    SentenceWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.of(TokenKind.SEMICOLON, "", "", 0);
    }

    /** The next word that says something. */
    int after(int i) {
        int next = i + 1;
        while (next < tokens.size() && (at(next).is(TokenKind.FILLER) || at(next).is(TokenKind.ATTRIBUTION))) {
            next++;
        }
        return next;
    }

    int before(int i) {
        int last = i - 1;
        while (last >= 0 && (at(last).is(TokenKind.FILLER) || at(last).is(TokenKind.ATTRIBUTION))) {
            last--;
        }
        return last;
    }

    boolean isNumber(int i) {
        return at(i).is(TokenKind.NUMBER);
    }

    boolean isAgainst(int i) {
        Token last = at(before(i));
        if (last.text().equalsIgnoreCase("over")) {
            return isNumber(before(before(i)));
        }
        return last.is(TokenKind.PREP, "against")
                || last.is(TokenKind.PREP, "from")
                || Set.of(TokenKind.MORE, TokenKind.LESS, TokenKind.CMPUP, TokenKind.CMPDOWN)
                        .contains(last.kind())
                || (last.is(TokenKind.PREP, "in") || last.is(TokenKind.PREP, "of")) && isAgainst(before(i));
    }

    /** Whether a period that is no base is said only behind the numbers. */
    boolean hasPeriodBehind() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).is(TokenKind.PERIOD) && !isAgainst(i) && !at(before(i)).is(TokenKind.SINCE)) {
                return true;
            }
        }
        return false;
    }
}
