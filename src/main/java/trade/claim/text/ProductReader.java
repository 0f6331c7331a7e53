package trade.claim.text;

import java.util.Optional;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.text.Token.TokenKind;

/** What is traded. */
final class ProductReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final ShareReader shares;

    ProductReader(SentenceState state, ShareReader shares) {
        this.state = state;
        this.words = state.words;
        this.shares = shares;
    }

    void product(int i, Token token) {
        if (shares.isOfWhole(words.before(i))) {
            if (state.product.isEmpty()
                    || !state.product.get().isSame(token.term().orElseThrow())) {
                throw new NotRead(token.text());
            }
            state.drafts.get(state.drafts.size() - 1).whole = Optional.of(Claim.ShareWhole.PRODUCT);
            return;
        }
        // coffee fell, to Germany rose: rice may be to Germany, or to all
        boolean isOfEither = state.product.isPresent()
                && !state.markets.isEmpty()
                && state.isOld(state.marketsAt)
                && state.marketsAt > state.productAt;
        if (state.product.isPresent() && !state.isOld(state.productAt) || isOfEither) {
            throw new NotRead(token.text());
        }
        int last = words.before(i);
        boolean isBehind =
                words.isNumber(last) || words.at(last).is(TokenKind.PREP) && words.isNumber(words.before(last));
        if (isBehind) {
            ClaimDraft of = state.drafts.get(state.drafts.size() - 1);
            boolean isOne = state.drafts.size() == 1
                    && state.product.isEmpty()
                    && (words.isNumber(last) || words.at(last).is(TokenKind.PREP, "of"));
            if (!isOne || of.measure != ClaimMeasure.QUANTITY && of.measure != ClaimMeasure.VALUE) {
                throw new NotRead(token.text());
            }
            of.product = token.term().orElseThrow();
            state.product = token.term();
            state.productAt = 0;
            return;
        }
        state.product = token.term();
        state.productAt = state.drafts.size();
        state.isOfBefore = !state.markets.isEmpty() && state.isOld(state.marketsAt) && state.isOfBefore;
    }
}
