package trade.claim.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import trade.claim.Claim;
import trade.claim.ClaimMessage;
import trade.claim.Hedge;
import trade.claim.text.Token.NumberKind;
import trade.claim.text.Token.TokenKind;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.MessageException;
import trade.message.Text;

/**
 * Reads a sentence word by word, with nothing left over: a word that is not understood, an owner that is no country, a forecast, or
 * words in an order that may mean two things make the sentence <i>not read</i>. Never is a word skipped that could change what a
 * number is of.
 */
final class SentenceReader {

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)tỷ|tỉ|triệu|nghìn|xuất|nhập|tháng|tăng|giảm|so với|năm|chiếm|quý|thứ");

    private final SentenceState state;
    private final SentenceWords words;
    private final ShareReader shares;
    private final ReporterReader reporters;
    private final FlowReader flows;
    private final MarketReader markets;
    private final ProductReader products;
    private final RecordReader records;
    private final BaseReader bases;
    private final PeriodReader periods;
    private final ComparisonReader comparisons;
    private final NumberReader numberReader;

    private SentenceReader(SentenceState state) {
        this.state = state;
        this.words = state.words;
        WrittenNumbers numbers = new WrittenNumbers(state);
        this.shares = new ShareReader(state, numbers);
        this.reporters = new ReporterReader(state);
        this.flows = new FlowReader(state, shares);
        this.markets = new MarketReader(state, reporters, shares);
        this.products = new ProductReader(state, shares);
        this.records = new RecordReader(state);
        this.bases = new BaseReader(state);
        this.periods = new PeriodReader(state, bases, records);
        this.comparisons = new ComparisonReader(state);
        MeasureReader measures = new MeasureReader(state, shares, numbers);
        this.numberReader = new NumberReader(state, flows, measures, shares, numbers);
    }

    /**
     * @param context the period of the text around, as far as the sentence does not say it
     * @param anchor the month of the text, before which months without a year are
     * @param carried what the sentence before was of
     */
    static SentenceReading read(
            String sentence,
            String id,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<CarriedSubject> carried,
            Function<String, Optional<Term>> markets,
            Function<String, Term> products,
            Optional<Term> otherwise) {
        List<Token> all =
                UnreadWords.withoutReasons(new Tokens(sentence, context.or(() -> anchor), markets, products).all());
        List<Token> tokens = all;
        List<Text> unread =
                UnreadWords.unknown(tokens).stream().<Text>map(Text::verbatim).toList();
        int end = UnreadWords.firstUnreadPart(tokens);
        if (end > 0) {
            tokens = tokens.subList(0, end);
        }
        boolean isVietnamese = VIETNAMESE.matcher(sentence).find();
        SentenceReader reader = new SentenceReader(
                new SentenceState(id, new SentenceWords(tokens), isVietnamese, context, anchor, carried, otherwise));
        if (!unread.isEmpty() && end <= 0) {
            return new SentenceReading(List.of(), unread, Optional.empty(), false, all);
        }
        try {
            reader.readAll();
            List<Claim> claims = new ClaimDrafts(reader.state).claims();
            return new SentenceReading(
                    Claim.together(claims),
                    unread,
                    unread.isEmpty() ? Optional.of(reader.state.carried()) : Optional.empty(),
                    reader.state.reporterSaid,
                    all);
        } catch (NotRead words) {
            return new SentenceReading(List.of(), List.of(words.words), Optional.empty(), false, all);
        } catch (MessageException words) {
            return new SentenceReading(List.of(), List.of(words.explanation()), Optional.empty(), false, all);
        }
    }

    private void read(int i, Token token) {
        if (i == state.skipBehind
                && (token.is(TokenKind.UP)
                        || token.is(TokenKind.DOWN)
                        || token.is(TokenKind.BALANCE)
                        || token.is(TokenKind.BASE))) {
            return;
        }
        switch (token.kind()) {
            case FLOW, BALANCE, MARKET, OWN, PRODUCT -> {
                comparisons.refuseComparedName(i, token);
                name(i, token);
            }
            case ALL -> {
                state.markets.clear();
                state.product = Optional.empty();
                state.isOfBefore = false;
            }
            case UP -> state.turn(1);
            case DOWN -> state.turn(-1);
            case UPTO, DOWNTO -> {
                state.turn(token.is(TokenKind.UPTO) ? 1 : -1);
                state.isTo = words.at(words.after(i))
                                .number()
                                .filter(next -> next.kind() == NumberKind.MONEY)
                                .isPresent()
                        || words.at(words.after(i)).is(TokenKind.HEDGE)
                        || words.at(words.after(i)).is(TokenKind.MORE);
            }
            case MORE, LESS -> {
                boolean isPlace = token.text().matches("(?i)over|above|below|under|trên|dưới");
                if (isPlace && !words.isNumber(words.after(i)) && !token.text().equalsIgnoreCase("over")) {
                    throw new NotRead(token.text());
                }
                if (token.text().equalsIgnoreCase("over") && !words.isNumber(words.after(i))) {
                    return;
                }
                if (words.isNumber(words.after(i))) {
                    state.hedge(token.is(TokenKind.MORE) ? Hedge.MORE_THAN : Hedge.AT_MOST, token);
                } else {
                    state.turn(token.is(TokenKind.MORE) ? 1 : -1);
                    state.isCompared = true;
                    comparisons.compareBefore(i);
                }
            }
            case CMPUP, CMPDOWN -> {
                if (comparisons.isBeforeAmount(i, token)) {
                    state.isBaseValue = true;
                    return;
                }
                state.turn(token.is(TokenKind.CMPUP) ? 1 : -1);
                state.isCompared = true;
                comparisons.compareBefore(i);
            }
            case BY -> {
                // exports by China, exports by June
                if (words.at(words.after(i)).is(TokenKind.MARKET)
                        || words.at(words.after(i)).is(TokenKind.PERIOD)) {
                    throw new NotRead(
                            token.text() + " " + words.at(words.after(i)).text());
                }
                state.isBy = true;
            }
            case PREP -> comparisons.prep(i, token);
            case HEDGE ->
                state.hedge(Hedge.valueOf(token.value().toUpperCase(Locale.ROOT).replace(' ', '_')), token);
            case BASE -> bases.base(i, BaseReader.baseOf(token));
            case SAME -> bases.same(i, token);
            case PERIOD -> periods.period(i, token);
            case NUMBER -> numberReader.number(i, token);
            case RANK -> {
                if (state.direction != 0 || state.rank.isPresent() || reporters.isOfReporter(i)) {
                    throw new NotRead(token.text());
                }
                state.rank = Optional.of(Integer.parseInt(token.value()));
                int next = words.after(i);
                boolean isOfBoth = next >= words.tokens().size()
                        || words.at(next).is(TokenKind.COMMA)
                        || words.at(next).is(TokenKind.SEMICOLON);
                if (isOfBoth && state.markets.size() == 1 && state.isOld(state.marketsAt)) {
                    state.marketsAt = state.drafts.size();
                    state.isRankBehind = true;
                    markets.rankMarket(token);
                    state.marketsAt = 0;
                    state.isRankBehind = false;
                } else {
                    markets.rankMarket(token);
                }
            }
            case PLACE -> {
                boolean isOther = !token.value().isEmpty()
                        && state.flow.filter(one -> !one.equals(token.value())).isPresent();
                if (isOther) {
                    throw new NotRead(token.text());
                }
                state.isPlace = true;
            }
            case RECORD -> {
                state.record = token.value();
                state.isSince = false;
            }
            case SINCE -> {
                if (state.record.isEmpty()) {
                    throw new NotRead(token.text());
                }
                if (token.value().equals("record")) {
                    records.record(Optional.empty(), token);
                } else {
                    state.isSince = true;
                }
            }
            case OPEN -> state.isInBrackets = true;
            case CLOSE -> state.isInBrackets = false;
            case SHARE -> {
                state.isShare = true;
                state.isShareByWhole = token.value().equals("or");
            }
            case WHOLE -> shares.whole(token);
            case RESPECTIVELY -> state.respective = token.text();
            case SEMICOLON -> {
                if (state.isCompared || state.isShare || state.rank.isPresent() || !state.record.isEmpty()) {
                    throw new NotRead(token.text());
                }
                state.clear();
            }
            case AND -> {
                // all markets but China
                boolean isExcept = token.text().equalsIgnoreCase("but")
                        && words.at(i - 1).is(TokenKind.FILLER)
                        && words.at(i + 1).is(TokenKind.MARKET);
                if (isExcept) {
                    throw new NotRead(token.text());
                }
            }
            case FILLER -> {
                boolean isOfSomebody = token.text().matches("(?i)its|their") && !state.reporterSaid;
                if (isOfSomebody) {
                    throw new NotRead(token.text());
                }
                state.isEstimate |= token.value().equals("estimate");
            }
            case IS -> state.isEstimate |= token.value().equals("estimate");
            case COMMA, OF_WHICH, ATTRIBUTION -> {
                // they part and join
            }
            default -> throw new NotRead(token.text());
        }
    }

    private void readAll() {
        for (int i = 0; i < words.tokens().size(); i++) {
            read(i, words.at(i));
        }
        if (state.rank.isPresent()) {
            throw new NotRead(ClaimMessage.RANK_OF_WHAT);
        }
        if (!state.respective.isEmpty() && state.listed == null) {
            throw new NotRead(state.respective);
        }
        if (!state.record.isEmpty() || state.isCompared || state.isShare) {
            throw new NotRead(
                    state.record.isEmpty() ? ClaimMessage.COMPARED_WITH_WHAT : ClaimMessage.RECORD_SINCE_WHEN);
        }
        boolean isLeftOver = !state.drafts.isEmpty()
                && (!state.markets.isEmpty() && state.marketsAt >= state.drafts.size() && state.listed == null
                        || state.product.isPresent() && state.productAt >= state.drafts.size()
                        || state.subjectAt >= state.drafts.size()
                        || !state.isWindowUsed
                        || !state.isBaseUsed
                        || state.direction != 0);
        if (isLeftOver) {
            throw new NotRead(ClaimMessage.LEFT_OVER);
        }
    }

    private void name(int i, Token token) {
        switch (token.kind()) {
            case FLOW -> flows.flow(i, token);
            case BALANCE -> flows.balance(i, token);
            case MARKET -> markets.market(i, token);
            case OWN -> reporters.owner(i, token);
            default -> products.product(i, token);
        }
    }
}
