package trade.claim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trade.claim.WrittenPeriod;
import trade.claim.text.Token.TokenKind;
import trade.figure.Comparison;

/** Bases: of the numbers before them that have none, or of those behind them. */
final class BaseReader {

    private static final Comparison PREVIOUS = new Comparison(Comparison.BaseKind.PREVIOUS, List.of());
    private final SentenceState state;
    private final SentenceWords words;

    BaseReader(SentenceState state) {
        this.state = state;
        this.words = state.words;
    }

    static Comparison baseOf(Token token) {
        return switch (token.value()) {
            case "year ago" -> Comparison.YEAR_ON_YEAR;
            default -> PREVIOUS;
        };
    }

    void same(int i, Token token) {
        int year = token.window().orElseThrow().last().year();
        base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(WrittenPeriod.window(Integer.toString(year)))), true);
    }

    void base(int i, Comparison said) {
        base(i, said, false);
    }

    /** A base: of the numbers before it that have none, or of those behind it. */
    void base(int i, Comparison said, boolean isSameOf) {
        if (state.baseValue != null && state.baseValue.window == null) {
            baseValueAt(said, isSameOf, words.at(i));
            return;
        }
        Comparison plain = isSameOf ? null : said;
        List<ClaimDraft> open = open();
        boolean isCalled = words.at(i).text().matches("(?iu)(?:from|than|in|on|of) .*");
        boolean isAdverb = words.at(i)
                .text()
                .matches(
                        "(?iu)on.year|on.month|yoy|y/y|mom|m/m|qoq|annually|year.on.year|month.on.month|quarter.on.quarter|year over year"
                                + "|cùng kỳ.*|cùng tháng.*|a (?:year|month|quarter) (?:earlier|before|ago)|the month before");
        boolean isLeading = open.isEmpty() || state.isCompared;
        // a year ago they fell by 12%
        boolean isTime = isSameOf
                || words.at(i)
                        .text()
                        .matches(
                                "(?iu)cùng kỳ.*|cùng tháng.*|a (?:year|month|quarter) (?:earlier|before|ago)|the month before");
        boolean isClause = open.isEmpty()
                || Set.of(TokenKind.AND, TokenKind.COMMA)
                        .contains(words.at(words.before(i)).kind());
        if (isTime && isClause && !words.isAgainst(i) && !isCalled && !state.isCompared && !state.isInBrackets) {
            throw new NotRead(words.at(i).text());
        }
        if (words.at(i).is(TokenKind.BASE) && !words.isAgainst(i) && !isCalled && (!isAdverb || isLeading)) {
            boolean isAgain = state.isInBrackets && isAdverb;
            if (!isAgain) {
                throw new NotRead(words.at(i).text());
            }
        }
        boolean isBefore = state.isCompared || open.isEmpty() || state.isBaseValue;
        if (isBefore && !state.isCompared && !state.drafts.isEmpty() && state.isInBrackets) {
            ClaimDraft last = state.drafts.get(state.drafts.size() - 1);
            boolean isAgain = last.base != null
                    && last.window != null
                    && !isSameOf
                    && last.base.base(last.window).equals(said.base(last.window));
            if (!isAgain) {
                throw new NotRead(words.at(i).text());
            }
            return;
        }
        state.isBaseUsed = !isBefore;
        if (isBefore) {
            state.base = plain;
            state.isBaseSaid = true;
            state.sameYear = isSameOf ? said.readings().get(0).last().year() : 0;
        } else {
            for (ClaimDraft draft : open) {
                boolean isBetween = draft != open.get(0) && !isSameBase(draft, plain, isSameOf);
                if (isBetween || isBeyondOther(draft, plain)) {
                    throw new NotRead(draft.words);
                }
                draft.compareWith(
                        plain, isSameOf ? said.readings().get(0).last().year() : 0);
            }
            state.base = plain;
            state.sameYear = isSameOf ? said.readings().get(0).last().year() : 0;
            state.isBaseSaid = true;
        }
        state.lastBaseToken = i;
    }

    /** Whether the base that a claim would take from the one before is the one that is said behind it. */
    private static boolean isSameBase(ClaimDraft draft, Comparison said, boolean isSameOf) {
        if (draft.carried == null && draft.carriedYear == 0) {
            return true;
        }
        boolean isKnown = draft.carried != null && draft.window != null && said != null && !isSameOf;
        return isKnown && draft.carried.base(draft.window).equals(said.base(draft.window));
    }

    /** Whether an amount stands between a claim of something else and a base that is not the one it has anyhow. */
    private boolean isBeyondOther(ClaimDraft draft, Comparison said) {
        ClaimDraft last = state.drafts.get(state.drafts.size() - 1);
        boolean isOfOtherPeriod = !java.util.Objects.equals(last.window, draft.window);
        boolean isOfOther = !last.flows.equals(draft.flows)
                || last.kind != draft.kind
                || !last.market.isSame(draft.market)
                || !last.product.isSame(draft.product);
        boolean isAmountBetween = state.drafts.subList(state.drafts.indexOf(draft), state.drafts.size()).stream()
                .anyMatch(one -> !one.isCompared());
        return !Comparison.YEAR_ON_YEAR.equals(said) && (isOfOtherPeriod || isOfOther && isAmountBetween);
    }

    /** The claims of which the base is still to be said. */
    List<ClaimDraft> open() {
        List<ClaimDraft> open = new ArrayList<>();
        for (int i = state.drafts.size() - 1; i >= 0; i--) {
            ClaimDraft draft = state.drafts.get(i);
            if (draft.isCompared() && draft.base == null && draft.year() == 0 && !draft.measure.isRecord()) {
                open.add(draft);
            }
        }
        return open;
    }

    private void baseValueAt(Comparison said, boolean isSameOf, Token token) {
        if (isSameOf) {
            throw new NotRead(token.text());
        }
        state.baseValue.isBase = true;
        state.baseValue.base = said;
        List<ClaimDraft> open = open();
        open.forEach(draft -> draft.compareWith(said, 0));
        state.baseValue = null;
    }
}
