package trade.claim.text;

import java.util.Optional;
import trade.claim.ClaimMeasure;
import trade.claim.text.Token.TokenKind;

/** Flows and balances: exports, imports, surplus, deficit. */
final class FlowReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final ShareReader shares;

    FlowReader(SentenceState state, ShareReader shares) {
        this.state = state;
        this.words = state.words;
        this.shares = shares;
    }

    void flow(int i, Token token) {
        boolean isWhole = words.isNumber(words.before(i))
                && !state.drafts.isEmpty()
                && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (isWhole) {
            shares.whole(new Token(
                    TokenKind.WHOLE,
                    "total",
                    token.text(),
                    token.begin(),
                    token.window(),
                    token.term(),
                    token.number()));
            return;
        }
        boolean isPlaceOf = state.rank.isPresent()
                || state.isPlace
                || words.at(words.before(i)).is(TokenKind.RANK);
        if (isPlaceOf && state.flow.filter(token.value()::equals).isPresent()) {
            return;
        }
        boolean isOther = state.flow.filter(one -> !one.equals(token.value())).isPresent() || !state.balance.isEmpty();
        if (isOther && state.isFlowSaid && state.subjectAt == state.drafts.size() && state.balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (isBalanceNew()) {
            throw new NotRead(token.text());
        }
        state.flow = Optional.of(token.value());
        state.isFlowSaid = true;
        state.balance = "";
        state.newSubject();
    }

    private boolean isBalanceNew() {
        return !state.balance.isEmpty() && state.subjectAt == state.drafts.size();
    }

    void balance(int i, Token token) {
        boolean isNew = !token.value().equals(state.balance);
        if (isNew
                && state.isFlowSaid
                && state.subjectAt == state.drafts.size()
                && state.balance.isEmpty()
                && state.flow.filter("total"::equals).isEmpty()) {
            throw new NotRead(token.text());
        }
        if (isNew && state.balance.equals("either") || isNew && !state.balance.isEmpty() && state.isBaseValue) {
            state.balance = token.value();
            return;
        }
        if (isNew && !state.balance.isEmpty() && state.subjectAt == state.drafts.size()) {
            throw new NotRead(token.text());
        }
        if (isNew) {
            state.balance = token.value();
            state.newSubject();
        }
    }
}
