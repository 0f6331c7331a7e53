package trade.claim.text;

import trade.claim.text.Token.NumberKind;
import trade.claim.text.Token.TokenKind;

/** Words that compare: from, against, higher than. */
final class ComparisonReader {

    private final SentenceState state;
    private final SentenceWords words;

    ComparisonReader(SentenceState state) {
        this.state = state;
        this.words = state.words;
    }

    void prep(int i, Token token) {
        boolean isNext = words.isNumber(words.after(i))
                || words.at(words.after(i)).is(TokenKind.HEDGE) && words.isNumber(words.after(words.after(i)));
        if (token.value().equals("to") && isNext) {
            state.isTo = true;
        }
        boolean isMoney = words.at(words.after(i))
                .number()
                .filter(one -> one.kind() == NumberKind.MONEY)
                .isPresent();
        if ((token.value().equals("from") || token.value().equals("against")) && isMoney) {
            state.isBaseValue = true;
        }
        boolean isRate = words.at(words.after(i))
                .number()
                .filter(one -> one.kind() != NumberKind.MONEY)
                .isPresent();
        if (isRate && (token.value().equals("from") || token.value().equals("to"))) {
            throw new NotRead(token.text() + " " + words.at(words.after(i)).text());
        }
        if (token.value().equals("against") && isRateNext(words.after(i))) {
            state.isBaseValue = true;
        }
        if (token.value().equals("against")
                && isNext
                && !isMoney
                && !token.text().equals("following")) {
            throw new NotRead(token.text());
        }
        if (token.text().equalsIgnoreCase("following")
                || token.text().equalsIgnoreCase("after")
                || token.text().equalsIgnoreCase("unlike")) {
            state.isBaseValue = true;
        }
    }

    /** A fall of 3 %. */
    private boolean isRateNext(int i) {
        boolean isTurn = words.at(i).is(TokenKind.UP) || words.at(i).is(TokenKind.DOWN);
        int next = words.at(words.after(i)).is(TokenKind.PREP, "of") ? words.after(words.after(i)) : words.after(i);
        return isTurn
                && words.at(next)
                        .number()
                        .filter(one -> one.kind() == NumberKind.PERCENT)
                        .isPresent();
    }

    /** The number before a comparison is one of it: $1.84 billion more than those of September. */
    void compareBefore(int i) {
        if (!state.drafts.isEmpty()
                && words.isNumber(words.before(i))
                && state.drafts
                        .get(state.drafts.size() - 1)
                        .words
                        .equals(words.at(words.before(i)).text())) {
            state.isCompared = false;
            state.direction = 0;
        }
    }

    /** Higher than imports, more than to Japan: a number on another subject, not on another period. */
    void refuseComparedName(int i, Token token) {
        boolean isNextToIt = isComparing(words.before(i))
                || words.at(words.before(i)).is(TokenKind.PREP) && isComparing(words.before(words.before(i)));
        boolean isOfBase = state.isBaseValue || token.is(TokenKind.BALANCE);
        if (isNextToIt && !isOfBase) {
            throw new NotRead(words.at(words.before(i)).text() + " " + token.text());
        }
    }

    private boolean isComparing(int i) {
        return words.at(i).is(TokenKind.CMPUP)
                || words.at(i).is(TokenKind.CMPDOWN)
                || words.at(i).is(TokenKind.MORE)
                || words.at(i).is(TokenKind.LESS)
                || words.at(i).is(TokenKind.PREP, "against")
                        && words.at(i).text().matches("(?i)than.*|upon");
    }

    /** Whether an amount follows that something was before: up from $30 billion, higher than $30 billion. */
    boolean isBeforeAmount(int i, Token token) {
        int next = words.at(words.after(i)).is(TokenKind.HEDGE) ? words.after(words.after(i)) : words.after(i);
        boolean isAmount = words.at(next)
                .number()
                .filter(one -> one.kind() == NumberKind.MONEY)
                .isPresent();
        return isAmount && token.text().matches("(?iu).* (?:from|than|on|so với)");
    }
}
