package trade.claim.text;

import trade.claim.ClaimUnit;
import trade.claim.PrintedNumber;
import trade.claim.text.Token.NumberKind;
import trade.claim.text.Token.WrittenNumber;

/** A number as it is written, with its sign, unit and hedge. */
final class WrittenNumbers {

    private final SentenceState state;

    WrittenNumbers(SentenceState state) {
        this.state = state;
    }

    void fill(ClaimDraft draft, Token token, WrittenNumber written, int to) {
        PrintedNumber plain = PrintedNumber.parse(written.digits(), state.mark, state.hedge);
        refuseGrouped(token, written);
        draft.number = to < 0 ? plain.negated() : plain;
        draft.unit = ClaimUnit.parse(written.unit());
        String sign = to < 0 ? "−" : to > 0 ? "+" : "";
        draft.said = state.hedge.text((sign + written.digits() + " " + written.unit()).strip());
        if (draft.isCompared() && state.isBaseSaid) {
            if (state.isCompared || !state.isBaseUsed) {
                draft.compareWith(state.base, state.sameYear);
            } else {
                draft.carried = state.base;
                draft.carriedYear = state.sameYear;
            }
            state.isBaseUsed = true;
        }
    }

    /** 1.148 tỷ may be a thousand or one. */
    private void refuseGrouped(Token token, WrittenNumber written) {
        char other = state.mark == '.' ? ',' : '.';
        if (written.digits().matches("\\d{1,3}(?:\\Q" + other + "\\E\\d{3})+")
                        && written.unit().matches("(?iu).*(?:tỷ|tỉ|billion|bn).*")
                || written.kind() == NumberKind.PERCENT && written.digits().matches("\\d{1,3}[.,]\\d{3}")
                || written.digits().matches("\\d{1,3}\\Q" + state.mark + "\\E\\d{3}")
                        && written.unit().matches("(?iu)(?:triệu|million|nghìn|ngàn|thousand).*")) {
            throw new NotRead(token.text());
        }
    }
}
