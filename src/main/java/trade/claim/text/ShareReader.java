package trade.claim.text;

import java.util.Optional;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.text.Token.TokenKind;
import trade.claim.text.Token.WrittenNumber;

/** Shares, what they are of, and their changes in points. */
final class ShareReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final WrittenNumbers numbers;

    ShareReader(SentenceState state, WrittenNumbers numbers) {
        this.state = state;
        this.words = state.words;
        this.numbers = numbers;
    }

    void whole(Token token) {
        boolean isShareBefore =
                !state.drafts.isEmpty() && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (!isShareBefore) {
            throw new NotRead(token.text());
        }
        ClaimDraft share = state.drafts.get(state.drafts.size() - 1);
        String words = token.text().toLowerCase(java.util.Locale.ROOT);
        boolean isOther = words.matches(".*(?:import|nhập).*") && !share.flows.equals(SentenceState.flows("import"))
                || words.matches(".*(?:export|xuất).*") && !share.flows.equals(SentenceState.flows("export"));
        boolean isOfMarket = token.value().equals("market");
        if (isOther || isOfMarket && state.markets.size() != 1) {
            throw new NotRead(token.text());
        }
        share.whole = Optional.of(isOfMarket ? Claim.ShareWhole.MARKET : Claim.ShareWhole.TOTAL);
    }

    /** Whether a name belongs to what a share is of: 29 % of exports to Japan. */
    boolean isOfWhole(int last) {
        int of = words.at(last).is(TokenKind.PREP) ? words.before(last) : last;
        return !state.drafts.isEmpty()
                && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.SHARE
                && (words.at(of).is(TokenKind.WHOLE)
                        || words.at(of).is(TokenKind.FLOW) && words.isNumber(words.before(of)));
    }

    void points(Token token, WrittenNumber written) {
        boolean isOfShare =
                !state.drafts.isEmpty() && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (!isOfShare || state.direction == 0) {
            throw new NotRead(token.text());
        }
        ClaimDraft share = state.drafts.get(state.drafts.size() - 1);
        ClaimDraft draft = state.draft(ClaimMeasure.CHANGE, token);
        numbers.fill(draft, token, written, state.direction);
        draft.whole = share.whole;
    }

    /** Behind a share, what rose may be the share or the amount. */
    void refuseBehindShare(Token token) {
        boolean isBehind = !state.drafts.isEmpty()
                && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.SHARE
                && state.subjectAt < state.drafts.size()
                && (state.markets.isEmpty() || state.isOld(state.marketsAt))
                && (state.product.isEmpty() || state.isOld(state.productAt));
        if (isBehind) {
            throw new NotRead(token.text());
        }
    }
}
