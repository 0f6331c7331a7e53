package trade.claim.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trade.claim.Subject;
import trade.claim.text.Token.TokenKind;
import trade.cube.Selection.Term;

/** Whose trade it is. */
final class ReporterReader {

    private static final Set<TokenKind> NAMES = EnumSet.of(TokenKind.MARKET, TokenKind.OWN, TokenKind.PRODUCT);
    private final SentenceState state;
    private final SentenceWords words;

    ReporterReader(SentenceState state) {
        this.state = state;
        this.words = state.words;
    }

    /** Whose trade: China's exports. Chinese steel, the Japanese market and Canadian dollars are something else. */
    void owner(int i, Token token) {
        Token next = words.at(words.after(i));
        boolean isOfNumber = words.isNumber(words.before(i));
        boolean isOfGoods = words.at(words.before(i)).is(TokenKind.PREP)
                        && !Set.of(TokenKind.FLOW, TokenKind.BALANCE, TokenKind.PLACE, TokenKind.RANK)
                                .contains(next.kind())
                || next.is(TokenKind.FLOW)
                        && next.text().toLowerCase(Locale.ROOT).startsWith("goods i");
        boolean isToward = words.at(words.before(i)).is(TokenKind.PREP, "to")
                || words.at(words.before(i)).is(TokenKind.PREP, "from");
        boolean isOfMarket = isToward && !next.is(TokenKind.FLOW) && !next.is(TokenKind.BALANCE);
        // imports of Chinese goods are from China, exports to the Japanese market to Japan
        if (isOfNumber || isOfMarket || isOfGoods && !isHome(token.term().orElseThrow())) {
            throw new NotRead(token.text());
        }
        reporter(token.term().orElseThrow(), token);
    }

    void reporter(Term term, Token token) {
        boolean isOther = state.reporterSaid
                && state.reporter.filter(one -> !one.isSame(term)).isPresent();
        if (isOther) {
            throw new NotRead(token.text());
        }
        state.reporter = Optional.of(term);
        state.reporterSaid = true;
    }

    boolean isHome(Term term) {
        return state.otherwise.isPresent()
                ? state.otherwise.get().isSame(term)
                : Subject.key(term).equals("VN");
    }

    /** Whether the one who trades has the place: Vietnam ranked second. */
    boolean isOfReporter(int i) {
        int last = i - 1;
        while (last >= 0 && !NAMES.contains(words.at(last).kind()) && !words.isNumber(last)) {
            last--;
        }
        boolean isNamed = words.at(last).is(TokenKind.MARKET)
                && !words.at(words.before(last)).is(TokenKind.PREP);
        Optional<Term> named = isNamed ? words.at(last).term() : Optional.empty();
        return state.reporterSaid
                && named.filter(name -> state.reporter.filter(name::isSame).isPresent())
                        .isPresent();
    }
}
