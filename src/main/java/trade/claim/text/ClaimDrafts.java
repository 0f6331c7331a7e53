package trade.claim.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimMessage;
import trade.claim.Subject;
import trade.claim.WrittenPeriod;
import trade.claim.text.Token.TokenKind;
import trade.cube.Vintage;
import trade.cube.Window;
import trade.figure.Comparison;

/** Claims of the drafts, where they can be of one thing only. */
final class ClaimDrafts {

    private final SentenceState state;
    private final SentenceWords words;

    ClaimDrafts(SentenceState state) {
        this.state = state;
        this.words = state.words;
    }

    /** @throws NotRead where they may be of several things */
    List<Claim> claims() {
        finish();
        return state.drafts.stream().map(this::claim).toList();
    }

    private void finish() {
        for (ClaimDraft draft : state.drafts) {
            if (draft.window == null && draft.isBase && draft.base != null) {
                Window of = state.drafts.stream()
                        .filter(other -> !other.isBase && other.window != null)
                        .map(other -> other.window)
                        .reduce((one, other) -> other)
                        .or(() -> Optional.ofNullable(state.window))
                        .orElseThrow(() -> new NotRead(ClaimMessage.PERIOD_NOT_SAID));
                draft.window = draft.base.base(of);
            }
            if (draft.window == null && state.context.isPresent() && draft != state.baseValue) {
                draft.window = state.context.get();
            }
            if (draft.window == null) {
                throw new NotRead(ClaimMessage.PERIOD_NOT_SAID);
            }
        }
        refuseSeveralValues();
        refuseChangeOfBalance();
        // what rose between January and June may have risen from the one to the other, and what rose in both in each
        boolean isBetween = words.tokens().stream()
                .anyMatch(one -> one.is(TokenKind.PERIOD) && one.text().matches("(?i)(?:from|between) .*|.* and .*"));
        state.drafts.stream()
                .filter(draft -> isBetween && draft.isCompared() && draft.base == null && draft.year() == 0)
                .findFirst()
                .ifPresent(draft -> {
                    throw new NotRead(draft.words);
                });
    }

    /** By how much a balance widened is said of the month before as often as of a year ago. */
    private void refuseChangeOfBalance() {
        state.drafts.stream()
                .filter(draft -> draft.measure == ClaimMeasure.CHANGE && draft.kind != Subject.SubjectKind.TRADE)
                .filter(draft ->
                        draft.base == null && draft.year() == 0 && draft.carried == null && draft.carriedYear == 0)
                .findFirst()
                .ifPresent(draft -> {
                    throw new NotRead(draft.words);
                });
    }

    private void refuseSeveralValues() {
        Set<Object> seen = new LinkedHashSet<>();
        for (ClaimDraft draft : state.drafts) {
            Object key = List.of(
                    draft.measure,
                    draft.kind,
                    draft.flows,
                    Subject.key(draft.market),
                    Subject.key(draft.product),
                    draft.window,
                    draft.unit.words().replaceAll(".*(?= )", ""),
                    draft.isCompared() && draft.year() == 0
                            ? Optional.ofNullable(draft.base).orElse(Comparison.YEAR_ON_YEAR)
                            : draft.year());
            if (!seen.add(key)) {
                throw new NotRead(draft.words);
            }
            boolean isOfAmount = draft.measure == ClaimMeasure.QUANTITY;
            boolean isOfEither = draft.isCompared() && !draft.measure.isRecord();
            boolean isOfUnknown = isOfEither
                    && state.drafts.stream()
                            .anyMatch(other -> other.measure == ClaimMeasure.QUANTITY
                                    && Subject.key(other.product).equals(Subject.key(draft.product)));
            if (!isOfAmount && isOfUnknown) {
                throw new NotRead(draft.words);
            }
        }
    }

    private Claim claim(ClaimDraft draft) {
        if (draft.base == null && draft.year() == 0 && (draft.carried != null || draft.carriedYear != 0)) {
            draft.base = draft.carried;
            draft.sameYear(draft.carriedYear);
        }
        Comparison on = draft.base == null ? Comparison.YEAR_ON_YEAR : draft.base;
        if (draft.year() != 0) {
            on = ofYear(draft.window, draft.year(), draft);
        }
        if (on.kind() == Comparison.BaseKind.FIXED && draft.isCompared()) {
            Window fixed = on.readings().get(0);
            boolean isYear = fixed.equals(
                    WrittenPeriod.window(Integer.toString(fixed.last().year())));
            if (fixed.halfMonths() != draft.window.halfMonths()
                    || fixed.equals(draft.window)
                    || fixed.halfMonthsSince(draft.window) > 0 && !draft.isMultiple
                    || isYear && draft.window.halfMonths() != 24) {
                throw new NotRead(draft.words);
            }
        }
        if (draft.since
                .filter(one -> one.halfMonthsSince(draft.window) >= 0 || one.halfMonths() != draft.window.halfMonths())
                .isPresent()) {
            throw new NotRead(draft.words);
        }
        boolean isOfItself = draft.reporter
                .or(() -> state.otherwise)
                .map(Subject::key)
                .or(() -> Optional.of("VN"))
                .filter(Subject.key(draft.market)::equals)
                .isPresent();
        if (isOfItself) {
            throw new NotRead(draft.words);
        }
        Subject subject =
                new Subject(draft.kind, draft.reporter, draft.flows, draft.market, draft.product, draft.window);
        return new Claim(
                state.id,
                "",
                draft.said,
                subject.withKind(draft.measure.kind(subject.kind())),
                Optional.of(draft.measure),
                Optional.ofNullable(draft.number),
                draft.unit,
                on,
                state.isEstimate ? Optional.of(Vintage.Status.ESTIMATE) : Optional.empty(),
                draft.whole,
                draft.since,
                Optional.empty());
    }

    private static Comparison ofYear(Window window, int year, ClaimDraft draft) {
        Window past = window;
        while (past.last().year() > year) {
            past = past.yearEarlier();
        }
        if (past.last().year() != year || past.equals(window)) {
            throw new NotRead(draft.words);
        }
        return past.equals(window.yearEarlier())
                ? Comparison.YEAR_ON_YEAR
                : new Comparison(Comparison.BaseKind.FIXED, List.of(past));
    }
}
