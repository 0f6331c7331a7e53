package trade.claim.text;

import java.math.BigDecimal;
import java.util.Set;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.PrintedNumber;
import trade.claim.text.Token.TokenKind;
import trade.claim.text.Token.WrittenNumber;
import trade.figure.Comparison;
import trade.message.Text;

/** What a number is: a level, a change, a growth, a share, a quantity. */
final class MeasureReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final ShareReader shares;
    private final WrittenNumbers numbers;

    MeasureReader(SentenceState state, ShareReader shares, WrittenNumbers numbers) {
        this.state = state;
        this.words = state.words;
        this.shares = shares;
        this.numbers = numbers;
    }

    void money(int i, Token token, WrittenNumber written, int behind) {
        int sign = written.sign();
        if (state.isShare) {
            throw new NotRead(token.text());
        }
        boolean isAt = state.isInBrackets
                && state.direction == 0
                && !state.isCompared
                && state.lastBaseToken >= 0
                && words.before(words.before(i)) == state.lastBaseToken
                && state.lastBaseWindow != null;
        if (state.isBaseValue || isAt) {
            ClaimDraft draft = state.draft(valueMeasure(), token);
            draft.window = null;
            state.baseValue = draft;
            numbers.fill(draft, token, written, 0);
            if (isAt) {
                draft.window = state.lastBaseWindow;
                state.baseValue = null;
            }
            return;
        }
        if (state.isInBrackets && state.direction == 0 && !state.isCompared) {
            throw new NotRead(token.text());
        }
        boolean isChange = !state.isTo && (state.direction != 0 || behind != 0);
        if (sign != 0 && !isChange) {
            boolean isBalance = state.balance.equals("either");
            if (!isBalance) {
                throw new NotRead(token.text());
            }
        }
        if ((sign != 0 || state.balance.equals("either")) && isChange) {
            throw new NotRead(token.text());
        }
        if (isChange) {
            int to = state.direction != 0 ? state.direction : behind;
            boolean isLevel =
                    state.direction != 0 && words.at(words.before(i)).text().equalsIgnoreCase("at");
            if (isLevel) {
                throw new NotRead(token.text());
            }
            // lower than the 22 billion of a year ago, or lower by them
            boolean isAmountOfBase = Set.of(TokenKind.CMPUP, TokenKind.CMPDOWN, TokenKind.MORE, TokenKind.LESS)
                            .contains(words.at(words.before(i)).kind())
                    && Set.of(TokenKind.BASE, TokenKind.SAME, TokenKind.PERIOD)
                            .contains(words.at(words.after(i)).kind());
            if (isAmountOfBase) {
                throw new NotRead(token.text());
            }
            shares.refuseBehindShare(token);
            boolean isOfRate =
                    !state.drafts.isEmpty() && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.GROWTH;
            ClaimDraft last = state.drafts.isEmpty() ? null : state.drafts.get(state.drafts.size() - 1);
            ClaimDraft draft = state.draft(ClaimMeasure.CHANGE, token);
            numbers.fill(draft, token, written, to);
            if (isOfRate
                    && last.isBaseBefore
                    && (state.isBy || state.isInBrackets || draft.carried == null && draft.carriedYear == 0)) {
                draft.base = last.base;
                draft.sameYear(last.year());
            }
            return;
        }
        if (state.balance.equals("either") && sign == 0) {
            throw new NotRead(token.text());
        }
        // rose 46.3 %, that is $10 billion: by so much, or to so much
        boolean isOfEither =
                state.isBy && !words.at(words.before(i)).is(TokenKind.IS) && !state.isTo && state.lastGrowth();
        if (isOfEither) {
            throw new NotRead(token.text());
        }
        ClaimDraft draft = state.draft(valueMeasure(), token);
        numbers.fill(draft, token, written, sign);
    }

    private ClaimMeasure valueMeasure() {
        if (!state.balance.isEmpty()) {
            return state.balance.equals("deficit") ? ClaimMeasure.DEFICIT : ClaimMeasure.BALANCE;
        }
        return state.flow.filter("total"::equals).isPresent() ? ClaimMeasure.TOTAL : ClaimMeasure.VALUE;
    }

    void percent(int i, Token token, WrittenNumber written, int behind) {
        if (state.isShare) {
            if (state.direction != 0 || !state.balance.isEmpty()) {
                throw new NotRead(token.text());
            }
            Token next = words.at(words.after(i));
            if (state.isShareByWhole && !next.is(TokenKind.WHOLE) && !next.is(TokenKind.FLOW)) {
                throw new NotRead(token.text());
            }
            ClaimDraft draft = state.draft(ClaimMeasure.SHARE, token);
            numbers.fill(draft, token, written, 0);
            return;
        }
        if (words.at(words.after(i)).is(TokenKind.WHOLE) || state.isBaseValue && !isFollowing(i)) {
            throw new NotRead(token.text());
        }
        boolean isEllipsis = state.direction == 0
                && behind == 0
                && written.sign() == 0
                && state.lastDirection != 0
                && !state.drafts.isEmpty()
                && state.lastGrowth()
                && !state.isInBrackets;
        int to = written.sign() != 0
                ? written.sign()
                : state.direction != 0 ? state.direction : isEllipsis ? state.lastDirection : behind;
        if (to == 0 || written.sign() != 0 && state.direction != 0 || state.balance.equals("either")) {
            throw new NotRead(token.text());
        }
        if (!state.drafts.isEmpty()
                && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.QUANTITY
                && state.drafts.get(state.drafts.size() - 1).words.length() > 0) {
            throw new NotRead(token.text());
        }
        shares.refuseBehindShare(token);
        ClaimDraft draft = state.draft(ClaimMeasure.GROWTH, token);
        if (state.isBaseValue) {
            draft.window = null;
            numbers.fill(draft, token, written, to);
            baseAsBefore(draft);
            state.baseValue = draft;
            return;
        }
        numbers.fill(draft, token, written, to);
    }

    /** Rose month on month after falling in December: fell month on month as well. */
    private void baseAsBefore(ClaimDraft draft) {
        ClaimDraft last = state.drafts.size() < 2 ? draft : state.drafts.get(state.drafts.size() - 2);
        boolean isOfOneBase = last.year() != 0 || last.base != null && last.base.kind() == Comparison.BaseKind.FIXED;
        if (isOfOneBase) {
            throw new NotRead(draft.words);
        }
        if (last.base != null) {
            draft.compareWith(last.base, 0);
        }
    }

    /** Following a rise of 13.8 percent in October. */
    private boolean isFollowing(int i) {
        return words.isNumber(i) && state.direction != 0;
    }

    void multiple(Token token, WrittenNumber written) {
        if (state.hedge != Hedge.NONE || state.isCompared) {
            throw new NotRead(token.text());
        }
        ClaimDraft draft = state.draft(ClaimMeasure.GROWTH, token);
        PrintedNumber times = PrintedNumber.parse(written.digits(), state.mark, state.hedge);
        BigDecimal percent = times.number().subtract(BigDecimal.ONE).movePointRight(2);
        draft.number = new PrintedNumber(percent, percent, times.decimals() - 2, times.decimals() - 2, state.hedge);
        draft.unit = ClaimUnit.PERCENT;
        draft.said = Text.verbatim(token.text());
        draft.isMultiple = true;
    }

    void quantity(Token token, WrittenNumber written) {
        // rose 10% to 5 million tonnes is growth of the tonnes
        if (!state.drafts.isEmpty() && state.drafts.get(state.drafts.size() - 1).measure == ClaimMeasure.GROWTH) {
            throw new NotRead(token.text());
        }
        if (state.direction != 0
                || state.isCompared
                || state.isShare
                || state.isBaseValue
                || !state.balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        ClaimDraft draft = state.draft(ClaimMeasure.QUANTITY, token);
        numbers.fill(draft, token, written, 0);
    }
}
