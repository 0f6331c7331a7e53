package trade.claim.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.text.Token.TokenKind;
import trade.cube.Window;
import trade.figure.Comparison;

/** Periods: of the numbers, of a record, or of a base. */
final class PeriodReader {

    private static final int HALF_MONTHS_A_YEAR = 24;
    private final SentenceState state;
    private final SentenceWords words;
    private final BaseReader bases;
    private final RecordReader records;

    PeriodReader(SentenceState state, BaseReader bases, RecordReader records) {
        this.state = state;
        this.words = state.words;
        this.bases = bases;
        this.records = records;
    }

    void period(int i, Token token) {
        Window said = token.window().orElseThrow();
        // from January to June may be the base and the period
        if (words.isNumber(words.before(i))
                && token.text().toLowerCase(Locale.ROOT).startsWith("from ")) {
            throw new NotRead(token.text());
        }
        if (words.at(words.before(i)).is(TokenKind.PREP, "to")) {
            throw new NotRead(token.text());
        }
        boolean isYearless = !token.value().isEmpty();
        if (state.isSince) {
            records.record(Optional.of(said), token);
            return;
        }
        if (!state.record.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (state.baseValue != null && state.baseValue.window == null) {
            Window own = isYearless ? earlier(said) : said;
            Window now = state.window != null ? state.window : state.context.orElse(own);
            // rose 14 % to 33 billion, from 32 billion in May: 14 % may be on a year ago
            if (state.baseValue.measure != ClaimMeasure.GROWTH
                    && !bases.open().isEmpty()
                    && !own.equals(now.yearEarlier())) {
                throw new NotRead(token.text());
            }
            state.baseValue.window = own;
            // up $1.5 billion from $34.7 billion in June is up from June
            if (state.baseValue.measure != ClaimMeasure.GROWTH) {
                bases.open()
                        .forEach(
                                draft -> draft.compareWith(new Comparison(Comparison.BaseKind.FIXED, List.of(own)), 0));
            }
            state.baseValue = null;
            state.lastBaseWindow = own;
            return;
        }
        if (words.isAgainst(i) || words.at(words.before(i)).is(TokenKind.BALANCE) && state.isMultiple()) {
            boolean isOfLastYear = isYearless
                    && words.at(i + 1).is(TokenKind.BASE)
                    && words.at(i + 1).text().matches("(?iu)năm ngoái|năm trước|last year");
            if (isOfLastYear) {
                state.skipBehind = i + 1;
            }
            Window own = isOfLastYear ? said.yearEarlier() : isYearless && !state.isMultiple() ? earlier(said) : said;
            state.lastBaseWindow = own;
            bases.base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(own)));
            return;
        }
        if (words.at(words.before(i)).is(TokenKind.PREP, "of") && state.isMultiple()) {
            state.lastBaseWindow = said;
            bases.base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(state.lastBaseWindow)));
            return;
        }
        Window own = isYearless ? resolved(said) : said;
        for (ClaimDraft draft : state.drafts) {
            if (draft.window == null && !draft.isBase) {
                draft.window = own;
            }
        }
        boolean isSecond = state.isWindowOwn && !own.equals(state.window) && !isSeparated(i);
        boolean isWider = isSecond && state.window.contains(own) && state.drafts.isEmpty();
        if (isSecond && !isWider) {
            throw new NotRead(token.text());
        }
        boolean isOfNumberBefore = words.isNumber(words.before(i))
                || words.at(words.before(i)).is(TokenKind.PREP) && words.isNumber(words.before(words.before(i)));
        boolean isTaken = false;
        if (isOfNumberBefore) {
            ClaimDraft last = state.drafts.get(state.drafts.size() - 1);
            if (!own.equals(last.window)) {
                throw new NotRead(token.text());
            }
            isTaken = true;
        }
        if (!state.isWindowUsed && !isWider) {
            throw new NotRead(token.text());
        }
        state.isWindowUsed = isTaken || state.drafts.stream().anyMatch(draft -> own.equals(draft.window));
        state.window = own;
        state.isWindowOwn = true;
        state.windowAt = i;
        if (state.isBaseSaid
                && state.sameYear == 0
                && state.base != null
                && state.base.kind() != Comparison.BaseKind.YOY
                && !state.drafts.isEmpty()) {
            state.base = null;
            state.isBaseSaid = false;
        }
    }

    /** Whether a number stands between the period before and this one. */
    private boolean isSeparated(int i) {
        for (int k = state.windowAt + 1; k < i; k++) {
            if (words.isNumber(k)) {
                return true;
            }
        }
        return false;
    }

    /** A period without a year that is behind the period of the text around is one of the year before. */
    private Window resolved(Window said) {
        boolean isOfYearBefore = state.isWindowOwn
                && state.window != null
                && state.window.last().year() == said.last().year();
        if (isOfYearBefore) {
            return said;
        }
        Optional<Window> today = state.anchor.or(() -> state.context);
        boolean isPast = today.isEmpty() || today.get().contains(said) || said.halfMonthsSince(today.get()) <= 0;
        // December behind a sentence on June, and June in a text of today behind one on the year before it, may be of
        // either year
        boolean isOfEither = state.anchor.isEmpty()
                ? !isPast
                : !today.get().contains(said)
                        && state.anchor.get().lastHalfMonth() - said.lastHalfMonth() >= HALF_MONTHS_A_YEAR;
        if (isOfEither) {
            throw new NotRead(ClaimMessage.OF_WHICH_YEAR.with(said));
        }
        return isPast ? said : said.yearEarlier();
    }

    private Window earlier(Window said) {
        Window now = state.now();
        boolean isPast = now == null || said.lastHalfMonth() < now.lastHalfMonth() && !said.equals(now);
        return isPast ? said : said.yearEarlier();
    }
}
