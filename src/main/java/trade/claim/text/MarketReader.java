package trade.claim.text;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import trade.claim.Claim;
import trade.claim.ClaimMeasure;
import trade.claim.ClaimUnit;
import trade.claim.Hedge;
import trade.claim.PrintedNumber;
import trade.claim.text.Token.TokenKind;
import trade.cube.Selection.Term;
import trade.message.Text;

/** A country: where its name stands says whether it is the market or the one who trades. Places among markets. */
final class MarketReader {

    private final SentenceState state;
    private final SentenceWords words;
    private final ReporterReader reporters;
    private final ShareReader shares;

    MarketReader(SentenceState state, ReporterReader reporters, ShareReader shares) {
        this.state = state;
        this.words = state.words;
        this.reporters = reporters;
        this.shares = shares;
    }

    /** A country: where its name stands says whether it is the market or the one who trades. */
    void market(int i, Token token) {
        Term term = token.term().orElseThrow();
        int last = words.before(i);
        if (shares.isOfWhole(last)) {
            boolean isOfSeveral = words.at(words.after(i)).is(TokenKind.AND)
                    && words.at(words.after(words.after(i))).is(TokenKind.MARKET);
            if (isOfSeveral
                    || state.markets.size() != 1
                    || !state.markets.get(0).isSame(term)) {
                throw new NotRead(token.text());
            }
            state.drafts.get(state.drafts.size() - 1).whole = Optional.of(Claim.ShareWhole.MARKET);
            return;
        }
        boolean isBesideOwner = words.at(last).is(TokenKind.AND)
                && (words.at(words.before(last)).is(TokenKind.MARKET)
                        || words.at(words.before(last)).is(TokenKind.OWN))
                && state.markets.isEmpty();
        if (isBesideOwner) {
            throw new NotRead(token.text());
        }
        String preposition = words.at(last).is(TokenKind.PREP) ? words.at(last).value() : "";
        boolean isHome = reporters.isHome(term);
        boolean isToward = preposition.equals("to") || preposition.equals("with") || preposition.equals("from");
        int next = words.after(i);
        if (preposition.equals("of") && state.isShare) {
            throw new NotRead(token.text());
        }
        if (preposition.equals("of")
                || preposition.equals("from")
                        && state.flow.filter("export"::equals).isPresent()
                || isHome && !isToward) {
            reporters.reporter(term, token);
            return;
        }
        if (isToward) {
            boolean isTurned = preposition.equals("to")
                            && state.flow.filter("import"::equals).isPresent()
                            && state.balance.isEmpty()
                    || preposition.equals("from")
                            && state.flow.filter("export"::equals).isPresent()
                            && state.balance.isEmpty();
            if (isTurned || state.flow.isEmpty() && state.balance.isEmpty()) {
                throw new NotRead(token.text());
            }
            Token led = words.at(words.before(last));
            boolean isBehind = led.is(TokenKind.NUMBER)
                    || led.is(TokenKind.BASE)
                    || led.is(TokenKind.PERIOD) && !state.drafts.isEmpty()
                    || led.is(TokenKind.SAME);
            if (isBehind && !state.drafts.isEmpty()) {
                ClaimDraft of = state.drafts.get(state.drafts.size() - 1);
                boolean isOne = state.drafts.size() == 1
                        && state.markets.isEmpty()
                        && state.product.isEmpty()
                        && words.tokens().stream()
                                        .filter(one -> one.is(TokenKind.NUMBER))
                                        .count()
                                == 1;
                if (!isOne) {
                    throw new NotRead(token.text());
                }
                of.market = term;
                state.markets.add(term);
                state.marketsAt = 0;
                return;
            }
            addMarket(term, i);
            return;
        }
        // exports of China and exports to China; goods of China that are imported
        boolean isEither = words.at(i - 1).is(TokenKind.FLOW)
                || words.at(next).is(TokenKind.FLOW)
                        && words.at(i - 1).text().matches("(?iu)hàng(?: h[oó]a|)|hàng hoá|goods");
        if (isEither) {
            throw new NotRead(token.text());
        }
        if (preposition.equals("in") || preposition.equals("against")) {
            throw new NotRead(words.at(last).text() + " " + token.text());
        }
        if (words.at(next).is(TokenKind.FLOW) || words.at(next).is(TokenKind.BALANCE)) {
            reporters.reporter(term, token);
            return;
        }
        boolean isListed = words.at(next).is(TokenKind.COMMA)
                || words.at(next).is(TokenKind.AND)
                || words.isNumber(next)
                || Set.of(
                                TokenKind.HEDGE,
                                TokenKind.MORE,
                                TokenKind.UP,
                                TokenKind.DOWN,
                                TokenKind.RANK,
                                TokenKind.IS,
                                TokenKind.OPEN,
                                TokenKind.SHARE,
                                TokenKind.UPTO,
                                TokenKind.DOWNTO)
                        .contains(words.at(next).kind())
                || words.at(next).is(TokenKind.PREP, "with")
                || words.at(next).is(TokenKind.CLOSE)
                || next >= words.tokens().size();
        // behind a comma the one who trades may follow: In Japan, exports …
        boolean isFollowedByFlow = words.at(next).is(TokenKind.COMMA)
                && (words.at(words.after(next)).is(TokenKind.FLOW)
                        || words.at(words.after(next)).is(TokenKind.BALANCE));
        boolean isRank = state.rank.isPresent()
                || words.at(next).is(TokenKind.RANK)
                || words.at(next).is(TokenKind.OWN)
                        && words.at(words.after(next)).is(TokenKind.RANK);
        if (!isListed && !isRank || isFollowedByFlow || state.flow.isEmpty() && !isRank && !hasFlowBehind(i)) {
            throw new NotRead(token.text());
        }
        addMarket(term, i);
    }

    private boolean hasFlowBehind(int i) {
        for (int next = i + 1; next < words.tokens().size() && !words.isNumber(next); next++) {
            if (words.at(next).is(TokenKind.PLACE) && !words.at(next).value().isEmpty()) {
                return true;
            }
            if (words.at(next).is(TokenKind.FLOW)) {
                return words.at(words.before(next)).is(TokenKind.PLACE)
                        || words.at(words.before(next)).is(TokenKind.RANK);
            }
        }
        return false;
    }

    private void addMarket(Term term, int i) {
        boolean isSame = state.markets.stream().anyMatch(term::isSame);
        if (!state.markets.isEmpty() && state.isOld(state.marketsAt)) {
            state.markets = new ArrayList<>();
        } else if (isSame && words.at(words.before(i)).is(TokenKind.OPEN)) {
            return;
        } else if (!state.markets.isEmpty()
                && !words.at(words.before(i)).is(TokenKind.AND)
                && !words.at(words.before(i)).is(TokenKind.COMMA)
                && !(words.at(words.before(i)).is(TokenKind.PREP)
                        && words.at(words.before(words.before(i))).is(TokenKind.AND))) {
            throw new NotRead(words.at(i).text());
        }
        if (state.product.isPresent() && state.isOld(state.productAt) && state.isOfBefore) {
            throw new NotRead(words.at(i).text());
        }
        state.markets.add(term);
        state.marketsAt = state.drafts.size();
        state.isOfBefore = state.product.isPresent() && state.isOld(state.productAt) && state.isOfBefore;
        if (state.rank.isPresent()) {
            rankMarket(words.at(i));
        }
    }

    void rankMarket(Token token) {
        if (!state.balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (state.markets.size() > 1 || state.product.isPresent() && !state.isRankBehind) {
            throw new NotRead(token.text());
        }
        if (state.markets.size() == 1
                && !state.isOld(state.marketsAt)
                && (state.flow.isPresent() || flowOfPlace().isPresent())) {
            state.flow = state.flow.or(this::flowOfPlace);
            ClaimDraft draft = state.draft(ClaimMeasure.RANK, token);
            draft.number = PrintedNumber.parse(state.rank.get().toString(), '.', Hedge.NONE);
            draft.unit = ClaimUnit.NONE;
            draft.said = Text.verbatim(token.text());
            state.rank = Optional.empty();
        }
    }

    private Optional<String> flowOfPlace() {
        return words.tokens().stream()
                .filter(token -> token.is(TokenKind.FLOW) || token.is(TokenKind.PLACE))
                .map(Token::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
