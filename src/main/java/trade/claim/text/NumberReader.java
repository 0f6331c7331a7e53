package trade.claim.text;

import java.util.List;
import trade.claim.ClaimMeasure;
import trade.claim.text.Token.NumberKind;
import trade.claim.text.Token.TokenKind;
import trade.claim.text.Token.WrittenNumber;

/** Numbers, by what is counted. */
final class NumberReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final FlowReader flows;
    private final MeasureReader measures;
    private final ShareReader shares;
    private final WrittenNumbers numbers;

    NumberReader(
            SentenceState state, FlowReader flows, MeasureReader measures, ShareReader shares, WrittenNumbers numbers) {
        this.state = state;
        this.words = state.words;
        this.flows = flows;
        this.measures = measures;
        this.shares = shares;
        this.numbers = numbers;
    }

    void number(int i, Token token) {
        WrittenNumber written = token.number().orElseThrow();
        if (state.rank.isPresent() || !state.record.isEmpty()) {
            throw new NotRead(token.text());
        }
        int behind = state.direction == 0 ? directionBehind(i) : 0;
        // a rate of 5%, or between 5% and 7%
        boolean isFrom = words.at(words.before(i)).text().matches("(?iu)(?:.* )?(?:from|từ)");
        // higher than the level of $2 billion
        boolean isLevel = state.direction != 0
                && !state.isTo
                && words.at(i - 1).text().matches("(?iu)mức|the level of|a level of");
        if ((state.isTo || isFrom) && written.kind() == NumberKind.PERCENT || isLevel) {
            throw new NotRead(token.text());
        }
        if (state.isTo && written.kind() != NumberKind.MONEY) {
            state.isTo = false;
        }
        boolean isList = state.markets.size() > 1;
        if (isList
                && (written.kind() != NumberKind.PERCENT
                        || words.tokens().stream().noneMatch(one -> one.is(TokenKind.RESPECTIVELY)))) {
            throw new NotRead(token.text());
        }
        if (isList) {
            respectively(i, token, written);
            return;
        }
        int named = words.at(words.after(i)).is(TokenKind.PREP, "of") ? words.after(words.after(i)) : words.after(i);
        if (written.kind() == NumberKind.MONEY && words.at(named).is(TokenKind.BALANCE)) {
            flows.balance(named, words.at(named));
            state.skipBehind = named;
        }
        switch (written.kind()) {
            case MONEY -> measures.money(i, token, written, behind);
            case PERCENT -> measures.percent(i, token, written, behind);
            case MULTIPLE -> measures.multiple(token, written);
            case QUANTITY -> measures.quantity(token, written);
            case POINTS -> shares.points(token, written);
        }
        if (state.direction != 0) {
            state.lastDirection = state.direction;
        } else if (behind != 0) {
            state.lastDirection = behind;
        }
        state.clear();
        if (behind != 0) {
            state.skipBehind = words.after(i);
        }
    }

    /** Two markets and two numbers in their order. */
    private void respectively(int i, Token token, WrittenNumber written) {
        if (state.listed == null) {
            state.listed = List.copyOf(state.markets);
            state.listedAt = 0;
            long numbers = words.tokens().stream()
                    .skip(i)
                    .filter(one -> one.is(TokenKind.NUMBER))
                    .count();
            if (numbers != state.listed.size() || state.direction == 0 && state.lastDirection == 0) {
                throw new NotRead(token.text());
            }
        }
        int to = state.direction != 0 ? state.direction : state.lastDirection;
        ClaimDraft draft = state.draft(ClaimMeasure.GROWTH, token, state.listed.get(state.listedAt++));
        numbers.fill(draft, token, written, to);
        state.lastDirection = to;
        state.clear();
        state.marketsAt = state.drafts.size();
    }

    /** What stands right behind a number: 8.4% higher, $1.84 billion more than. */
    private int directionBehind(int i) {
        Token next = words.at(words.after(i));
        return switch (next.kind()) {
            case UP, CMPUP ->
                next.text().matches("(?i)higher|more|up on|higher than|tăng.*") || next.is(TokenKind.CMPUP) ? 1 : 0;
            case MORE -> words.isNumber(words.after(words.after(i))) ? 0 : 1;
            case LESS -> words.isNumber(words.after(words.after(i))) ? 0 : -1;
            case DOWN, CMPDOWN -> next.text().matches("(?i)lower|less") || next.is(TokenKind.CMPDOWN) ? -1 : 0;
            default -> 0;
        };
    }
}
