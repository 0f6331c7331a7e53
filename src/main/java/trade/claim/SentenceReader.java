package trade.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trade.claim.Token.NumberKind;
import trade.claim.Token.TokenKind;
import trade.claim.Token.WrittenNumber;
import trade.cube.Flow;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.figure.Comparison;
import trade.message.MessageException;
import trade.message.Text;

/**
 * Reads a sentence word by word, with nothing left over: a word that is not understood, an owner that is no country, a forecast, or
 * words in an order that may mean two things make the sentence <i>not read</i>. Never is a word skipped that could change what a
 * number is of.
 */
final class SentenceReader {

    /**
     * What came of a sentence.
     *
     * @param unread the words for which nothing of it was read; empty where it was read, or has no number
     * @param subject what the next sentence may go on with
     * @param isOwnerSaid whether it says whose trade it is
     */
    record Reading(
            List<Claim> claims, List<Text> unread, Optional<Carried> subject, boolean isOwnerSaid, List<Token> tokens) {

        boolean isOfNumbers() {
            return !claims.isEmpty()
                    || tokens.stream()
                            .anyMatch(token -> token.is(TokenKind.NUMBER)
                                    || token.is(TokenKind.RANK)
                                    || token.is(TokenKind.RECORD));
        }

        boolean isOfPeriod() {
            return tokens.stream().anyMatch(token -> token.is(TokenKind.PERIOD));
        }

        Reading doubted(Text why) {
            return new Reading(List.of(), List.of(why), Optional.empty(), isOwnerSaid, tokens);
        }
    }

    /** What a sentence leaves to the next one. */
    record Carried(Optional<String> flow, Optional<Term> reporter, Optional<Window> window, boolean isOfAll) {

        static Carried of(Term reporter) {
            return new Carried(Optional.empty(), Optional.of(reporter), Optional.empty(), false);
        }
    }

    /** Words that cannot be made a claim of. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Text words;

        NotRead(String words) {
            this(Text.verbatim(words));
        }

        NotRead(Text words) {
            super(words.toString(), null, false, false);
            this.words = words;
        }
    }

    /** A claim whose period and base may be said behind it. */
    private static final class Draft {
        private ClaimMeasure measure;
        private Subject.SubjectKind kind;
        private Set<Flow> flows;
        private Optional<Term> reporter;
        private Term market;
        private Term product;
        private Window window;
        private boolean isBase;
        private Comparison base;
        private boolean isBaseBefore;
        private PrintedNumber number;
        private ClaimUnit unit;
        private Text said;
        private Optional<Claim.ShareWhole> whole = Optional.empty();
        private Optional<Window> since = Optional.empty();
        private String words;
        private int ofYear;
        private boolean isMultiple;
        private Comparison carried;
        private int carriedYear;

        /** The year of which the same months are the base; 0 where it is another one. */
        private int year() {
            return ofYear;
        }

        private void sameYear(int year) {
            ofYear = year;
        }

        private boolean isCompared() {
            return measure.hasBase();
        }
    }

    private static final Set<TokenKind> POISON =
            EnumSet.of(TokenKind.UNKNOWN, TokenKind.OWNER, TokenKind.FORECAST, TokenKind.PRICE);
    private static final Set<TokenKind> NAMES = EnumSet.of(TokenKind.MARKET, TokenKind.OWN, TokenKind.PRODUCT);
    private static final int HALF_MONTHS_A_YEAR = 24;
    private static final Comparison PREVIOUS = new Comparison(Comparison.BaseKind.PREVIOUS, List.of());

    private final String id;
    private final char mark;
    private final List<Token> tokens;
    private final Optional<Window> context;
    private final Optional<Window> anchor;
    private final Optional<Term> otherwise;
    private final List<Draft> drafts = new ArrayList<>();

    // what the next number is of
    private Optional<String> flow;
    private String balance = "";
    private List<Term> markets = new ArrayList<>();
    private Optional<Term> product = Optional.empty();
    private Optional<Term> reporter;
    private Window window;
    private boolean isWindowOwn;
    private Comparison base;
    private int marketsAt;
    private int productAt;
    private boolean isOfBefore;
    private int subjectAt;

    // what stands between the number before and the next one
    private int direction;
    private int lastDirection;
    private boolean isTo;
    private boolean isBy;
    private boolean isBaseValue;
    private boolean isShare;
    private boolean isShareByWhole;
    private boolean isCompared;
    private boolean isInBrackets;
    private boolean isSince;
    private Hedge hedge = Hedge.NONE;
    private String hedgeWords = "";
    private Optional<Integer> rank = Optional.empty();
    private boolean isPlace;
    private boolean isRankBehind;
    private String record = "";
    private String respective = "";

    private SentenceReader(
            String id,
            List<Token> tokens,
            boolean isVietnamese,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<Carried> carried,
            Optional<Term> otherwise) {
        this.anchor = anchor;
        this.id = id;
        this.tokens = tokens;
        this.mark = isVietnamese ? ',' : '.';
        this.context = context;
        this.otherwise = otherwise;
        this.flow = carried.filter(Carried::isOfAll).flatMap(Carried::flow);
        this.reporter = carried.flatMap(Carried::reporter).or(() -> otherwise);
        this.window = context.orElse(null);
    }

    /**
     * @param context the period of the text around, as far as the sentence does not say it
     * @param anchor the month of the text, before which months without a year are
     * @param carried what the sentence before was of
     */
    static Reading read(
            String sentence,
            String id,
            Optional<Window> context,
            Optional<Window> anchor,
            Optional<Carried> carried,
            Function<String, Optional<Term>> markets,
            Function<String, Term> products,
            Optional<Term> otherwise) {
        List<Token> all = withoutReasons(new Tokens(sentence, context.or(() -> anchor), markets, products).all());
        List<Token> tokens = all;
        List<Text> unread = unknown(tokens).stream().<Text>map(Text::verbatim).toList();
        int end = firstUnreadPart(tokens);
        if (end > 0) {
            tokens = tokens.subList(0, end);
        }
        boolean isVietnamese = VIETNAMESE.matcher(sentence).find();
        SentenceReader reader = new SentenceReader(id, tokens, isVietnamese, context, anchor, carried, otherwise);
        if (!unread.isEmpty() && end <= 0) {
            return new Reading(List.of(), unread, Optional.empty(), false, all);
        }
        try {
            reader.readAll();
            List<Claim> claims = reader.drafts.stream().map(reader::claim).toList();
            return new Reading(
                    Claim.together(claims),
                    unread,
                    unread.isEmpty() ? Optional.of(reader.carried()) : Optional.empty(),
                    reader.reporterSaid,
                    all);
        } catch (NotRead words) {
            return new Reading(List.of(), List.of(words.words), Optional.empty(), false, all);
        } catch (MessageException words) {
            return new Reading(List.of(), List.of(words.explanation()), Optional.empty(), false, all);
        }
    }

    private static final java.util.regex.Pattern VIETNAMESE = java.util.regex.Pattern.compile(
            "(?iu)tỷ|tỉ|triệu|nghìn|xuất|nhập|tháng|tăng|giảm|so với|năm|chiếm|quý|thứ");

    private static List<String> unknown(List<Token> tokens) {
        List<String> unread = new ArrayList<>();
        int end = -2;
        for (Token token : tokens) {
            if (POISON.contains(token.kind())) {
                boolean isNext = !unread.isEmpty() && token.begin() <= end + 1;
                if (isNext) {
                    unread.set(
                            unread.size() - 1,
                            unread.get(unread.size() - 1) + (token.begin() == end ? "" : " ") + token.text());
                } else {
                    unread.add(token.text());
                }
                end = token.begin() + token.text().length();
            }
        }
        return unread;
    }

    /** Where the semicolon stands behind which words are not understood, if all before it is; −1 where there is none. */
    private static int firstUnreadPart(List<Token> tokens) {
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (POISON.contains(token.kind())) {
                boolean isOfAll =
                        tokens.stream().anyMatch(one -> one.is(TokenKind.OWNER) || one.is(TokenKind.FORECAST));
                return isOfAll ? -1 : end;
            }
            end = token.is(TokenKind.SEMICOLON) ? i : end;
        }
        return -1;
    }

    /** Why something is so changes no number: amid weaker orders, up to the next mark, where it has no name and no number. */
    private static List<Token> withoutReasons(List<Token> all) {
        List<Token> kept = new ArrayList<>();
        Set<TokenKind> plain = EnumSet.of(TokenKind.UNKNOWN, TokenKind.FILLER, TokenKind.PREP, TokenKind.AND);
        int i = 0;
        while (i < all.size()) {
            if (all.get(i).is(TokenKind.REASON)) {
                int end = i + 1;
                while (end < all.size() && plain.contains(all.get(end).kind())) {
                    end++;
                }
                boolean isLast = end == all.size();
                if (!isLast) {
                    kept.add(Token.of(
                            TokenKind.UNKNOWN, "", all.get(i).text(), all.get(i).begin()));
                }
                i = isLast ? end : i + 1;
            } else {
                kept.add(all.get(i));
                i++;
            }
        }
        return kept;
    }

    private Carried carried() {
        boolean isOfAll = markets.isEmpty() && product.isEmpty() && balance.isEmpty() || drafts.isEmpty();
        return new Carried(
                flow, reporter, Optional.ofNullable(window), isOfAll || !markets.isEmpty() && product.isEmpty());
    }

    // ---- words

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.of(TokenKind.SEMICOLON, "", "", 0);
    }

    /** The next word that says something. */
    private int after(int i) {
        int next = i + 1;
        while (next < tokens.size() && (at(next).is(TokenKind.FILLER) || at(next).is(TokenKind.ATTRIBUTION))) {
            next++;
        }
        return next;
    }

    private int before(int i) {
        int last = i - 1;
        while (last >= 0 && (at(last).is(TokenKind.FILLER) || at(last).is(TokenKind.ATTRIBUTION))) {
            last--;
        }
        return last;
    }

    private void readAll() {
        for (int i = 0; i < tokens.size(); i++) {
            read(i, at(i));
        }
        if (rank.isPresent()) {
            throw new NotRead(ClaimMessage.RANK_OF_WHAT);
        }
        if (!respective.isEmpty() && listed == null) {
            throw new NotRead(respective);
        }
        if (!record.isEmpty() || isCompared || isShare) {
            throw new NotRead(record.isEmpty() ? ClaimMessage.COMPARED_WITH_WHAT : ClaimMessage.RECORD_SINCE_WHEN);
        }
        boolean isLeftOver = !drafts.isEmpty()
                && (!markets.isEmpty() && marketsAt >= drafts.size() && listed == null
                        || product.isPresent() && productAt >= drafts.size()
                        || subjectAt >= drafts.size()
                        || !isWindowUsed
                        || !isBaseUsed
                        || direction != 0 && !isHarmless);
        if (isLeftOver) {
            throw new NotRead(ClaimMessage.LEFT_OVER);
        }
        finish();
    }

    private boolean isHarmless;

    /** Whether the one who trades has the place: Vietnam ranked second. */
    private boolean isOfReporter(int i) {
        int last = i - 1;
        while (last >= 0 && !NAMES.contains(at(last).kind()) && !isNumber(last)) {
            last--;
        }
        boolean isNamed = at(last).is(TokenKind.MARKET) && !at(before(last)).is(TokenKind.PREP);
        Optional<Term> named = isNamed ? at(last).term() : Optional.empty();
        return reporterSaid
                && named.filter(name -> reporter.filter(name::isSame).isPresent())
                        .isPresent();
    }

    private void read(int i, Token token) {
        if (i == skipBehind
                && (token.is(TokenKind.UP)
                        || token.is(TokenKind.DOWN)
                        || token.is(TokenKind.BALANCE)
                        || token.is(TokenKind.BASE))) {
            return;
        }
        switch (token.kind()) {
            case FLOW, BALANCE, MARKET, OWN, PRODUCT -> {
                refuseComparedName(i, token);
                name(i, token);
            }
            case ALL -> {
                markets.clear();
                product = Optional.empty();
                isOfBefore = false;
            }
            case UP -> turn(1);
            case DOWN -> turn(-1);
            case UPTO, DOWNTO -> {
                turn(token.is(TokenKind.UPTO) ? 1 : -1);
                isTo = at(after(i))
                                .number()
                                .filter(next -> next.kind() == NumberKind.MONEY)
                                .isPresent()
                        || at(after(i)).is(TokenKind.HEDGE)
                        || at(after(i)).is(TokenKind.MORE);
            }
            case MORE, LESS -> {
                boolean isPlace = token.text().matches("(?i)over|above|below|under|trên|dưới");
                if (isPlace && !isNumber(after(i)) && !token.text().equalsIgnoreCase("over")) {
                    throw new NotRead(token.text());
                }
                if (token.text().equalsIgnoreCase("over") && !isNumber(after(i))) {
                    return;
                }
                if (isNumber(after(i))) {
                    hedge(token.is(TokenKind.MORE) ? Hedge.MORE_THAN : Hedge.AT_MOST, token);
                } else {
                    turn(token.is(TokenKind.MORE) ? 1 : -1);
                    isCompared = true;
                    compareBefore(i);
                }
            }
            case CMPUP, CMPDOWN -> {
                if (isBeforeAmount(i, token)) {
                    isBaseValue = true;
                    return;
                }
                turn(token.is(TokenKind.CMPUP) ? 1 : -1);
                isCompared = true;
                compareBefore(i);
            }
            case BY -> {
                // exports by China, exports by June
                if (at(after(i)).is(TokenKind.MARKET) || at(after(i)).is(TokenKind.PERIOD)) {
                    throw new NotRead(token.text() + " " + at(after(i)).text());
                }
                isBy = true;
            }
            case PREP -> prep(i, token);
            case HEDGE ->
                hedge(
                        Hedge.valueOf(
                                token.value().toUpperCase(java.util.Locale.ROOT).replace(' ', '_')),
                        token);
            case BASE -> base(i, baseOf(token));
            case SAME -> same(i, token);
            case PERIOD -> period(i, token);
            case NUMBER -> number(i, token);
            case RANK -> {
                if (direction != 0 || rank.isPresent() || isOfReporter(i)) {
                    throw new NotRead(token.text());
                }
                rank = Optional.of(Integer.parseInt(token.value()));
                int next = after(i);
                boolean isOfBoth =
                        next >= tokens.size() || at(next).is(TokenKind.COMMA) || at(next).is(TokenKind.SEMICOLON);
                if (isOfBoth && markets.size() == 1 && isOld(marketsAt)) {
                    marketsAt = drafts.size();
                    isRankBehind = true;
                    rankMarket(token);
                    marketsAt = 0;
                    isRankBehind = false;
                } else {
                    rankMarket(token);
                }
            }
            case PLACE -> {
                boolean isOther = !token.value().isEmpty()
                        && flow.filter(one -> !one.equals(token.value())).isPresent();
                if (isOther) {
                    throw new NotRead(token.text());
                }
                isPlace = true;
            }
            case RECORD -> {
                record = token.value();
                isSince = false;
            }
            case SINCE -> {
                if (record.isEmpty()) {
                    throw new NotRead(token.text());
                }
                if (token.value().equals("record")) {
                    record(Optional.empty(), token);
                } else {
                    isSince = true;
                }
            }
            case OPEN -> isInBrackets = true;
            case CLOSE -> isInBrackets = false;
            case SHARE -> {
                isShare = true;
                isShareByWhole = token.value().equals("or");
            }
            case WHOLE -> whole(token);
            case RESPECTIVELY -> respective = token.text();
            case SEMICOLON -> {
                if (isCompared || isShare || rank.isPresent() || !record.isEmpty()) {
                    throw new NotRead(token.text());
                }
                clear();
            }
            case AND -> {
                // all markets but China
                boolean isExcept = token.text().equalsIgnoreCase("but")
                        && at(i - 1).is(TokenKind.FILLER)
                        && at(i + 1).is(TokenKind.MARKET);
                if (isExcept) {
                    throw new NotRead(token.text());
                }
            }
            case FILLER -> {
                boolean isOfSomebody = token.text().matches("(?i)its|their") && !reporterSaid;
                if (isOfSomebody) {
                    throw new NotRead(token.text());
                }
            }
            case COMMA, OF_WHICH, IS, ATTRIBUTION -> {
                // they part and join
            }
            default -> throw new NotRead(token.text());
        }
    }

    private void name(int i, Token token) {
        switch (token.kind()) {
            case FLOW -> flow(i, token);
            case BALANCE -> balance(i, token);
            case MARKET -> market(i, token);
            case OWN -> owner(i, token);
            default -> product(i, token);
        }
    }

    /** Higher than imports, more than to Japan: a number on another subject, not on another period. */
    private void refuseComparedName(int i, Token token) {
        boolean isNextToIt =
                isComparing(before(i)) || at(before(i)).is(TokenKind.PREP) && isComparing(before(before(i)));
        boolean isOfBase = isBaseValue || token.is(TokenKind.BALANCE);
        if (isNextToIt && !isOfBase) {
            throw new NotRead(at(before(i)).text() + " " + token.text());
        }
    }

    private boolean isComparing(int i) {
        return at(i).is(TokenKind.CMPUP)
                || at(i).is(TokenKind.CMPDOWN)
                || at(i).is(TokenKind.MORE)
                || at(i).is(TokenKind.LESS)
                || at(i).is(TokenKind.PREP, "against") && at(i).text().matches("(?i)than.*|upon");
    }

    /** Whether an amount follows that something was before: up from $30 billion, higher than $30 billion. */
    private boolean isBeforeAmount(int i, Token token) {
        int next = at(after(i)).is(TokenKind.HEDGE) ? after(after(i)) : after(i);
        boolean isAmount =
                at(next).number().filter(one -> one.kind() == NumberKind.MONEY).isPresent();
        return isAmount && token.text().matches("(?iu).* (?:from|than|on|so với)");
    }

    private void turn(int to) {
        if (direction != 0 && direction != to) {
            throw new NotRead(ClaimMessage.UP_AND_DOWN);
        }
        direction = to;
    }

    private void hedge(Hedge one, Token token) {
        hedge = one;
        hedgeWords = token.text();
    }

    private boolean isNumber(int i) {
        return at(i).is(TokenKind.NUMBER);
    }

    private static Set<Flow> flows(String flow) {
        return switch (flow) {
            case "export" -> EnumSet.of(Flow.EXPORT);
            case "import" -> EnumSet.of(Flow.IMPORT);
            default -> EnumSet.of(Flow.EXPORT, Flow.IMPORT);
        };
    }

    // ---- subjects

    private void newSubject() {
        isOfBefore = drafts.size() > 0
                && (!markets.isEmpty() && isOld(marketsAt) || product.isPresent() && isOld(productAt));
        subjectAt = drafts.size();
    }

    private boolean isOld(int at) {
        return at < drafts.size();
    }

    private void flow(int i, Token token) {
        boolean isWhole =
                isNumber(before(i)) && !drafts.isEmpty() && drafts.get(drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (isWhole) {
            whole(new Token(
                    TokenKind.WHOLE,
                    "total",
                    token.text(),
                    token.begin(),
                    token.window(),
                    token.term(),
                    token.number()));
            return;
        }
        boolean isPlaceOf = rank.isPresent() || isPlace || at(before(i)).is(TokenKind.RANK);
        if (isPlaceOf && flow.filter(token.value()::equals).isPresent()) {
            return;
        }
        boolean isOther = flow.filter(one -> !one.equals(token.value())).isPresent() || !balance.isEmpty();
        if (isOther && isFlowSaid && subjectAt == drafts.size() && balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (isBalanceNew()) {
            throw new NotRead(token.text());
        }
        flow = Optional.of(token.value());
        isFlowSaid = true;
        balance = "";
        newSubject();
    }

    private boolean isFlowSaid;

    private boolean isBalanceNew() {
        return !balance.isEmpty() && subjectAt == drafts.size();
    }

    private void balance(int i, Token token) {
        boolean isNew = !token.value().equals(balance);
        if (isNew
                && isFlowSaid
                && subjectAt == drafts.size()
                && balance.isEmpty()
                && flow.filter("total"::equals).isEmpty()) {
            throw new NotRead(token.text());
        }
        if (isNew && balance.equals("either") || isNew && !balance.isEmpty() && isBaseValue) {
            balance = token.value();
            return;
        }
        if (isNew && !balance.isEmpty() && subjectAt == drafts.size()) {
            throw new NotRead(token.text());
        }
        if (isNew) {
            balance = token.value();
            newSubject();
        }
    }

    /** A country: where its name stands says whether it is the market or the one who trades. */
    private void market(int i, Token token) {
        Term term = token.term().orElseThrow();
        int last = before(i);
        if (isOfWhole(last)) {
            boolean isOfSeveral =
                    at(after(i)).is(TokenKind.AND) && at(after(after(i))).is(TokenKind.MARKET);
            if (isOfSeveral || markets.size() != 1 || !markets.get(0).isSame(term)) {
                throw new NotRead(token.text());
            }
            drafts.get(drafts.size() - 1).whole = Optional.of(Claim.ShareWhole.MARKET);
            return;
        }
        boolean isBesideOwner = at(last).is(TokenKind.AND)
                && (at(before(last)).is(TokenKind.MARKET) || at(before(last)).is(TokenKind.OWN))
                && markets.isEmpty();
        if (isBesideOwner) {
            throw new NotRead(token.text());
        }
        String preposition = at(last).is(TokenKind.PREP) ? at(last).value() : "";
        boolean isHome = isHome(term);
        boolean isToward = preposition.equals("to") || preposition.equals("with") || preposition.equals("from");
        int next = after(i);
        if (preposition.equals("of") && isShare) {
            throw new NotRead(token.text());
        }
        if (preposition.equals("of")
                || preposition.equals("from") && flow.filter("export"::equals).isPresent()
                || isHome && !isToward) {
            reporter(term, token);
            return;
        }
        if (isToward) {
            boolean isTurned =
                    preposition.equals("to") && flow.filter("import"::equals).isPresent() && balance.isEmpty()
                            || preposition.equals("from")
                                    && flow.filter("export"::equals).isPresent()
                                    && balance.isEmpty();
            if (isTurned || flow.isEmpty() && balance.isEmpty()) {
                throw new NotRead(token.text());
            }
            Token led = at(before(last));
            boolean isBehind = led.is(TokenKind.NUMBER)
                    || led.is(TokenKind.BASE)
                    || led.is(TokenKind.PERIOD) && !drafts.isEmpty()
                    || led.is(TokenKind.SAME);
            if (isBehind && !drafts.isEmpty()) {
                Draft of = drafts.get(drafts.size() - 1);
                boolean isOne = drafts.size() == 1
                        && markets.isEmpty()
                        && product.isEmpty()
                        && tokens.stream()
                                        .filter(one -> one.is(TokenKind.NUMBER))
                                        .count()
                                == 1;
                if (!isOne) {
                    throw new NotRead(token.text());
                }
                of.market = term;
                markets.add(term);
                marketsAt = 0;
                return;
            }
            addMarket(term, i);
            return;
        }
        // exports of China and exports to China; goods of China that are imported
        boolean isEither = at(i - 1).is(TokenKind.FLOW)
                || at(next).is(TokenKind.FLOW) && at(i - 1).text().matches("(?iu)hàng(?: h[oó]a|)|hàng hoá|goods");
        if (isEither) {
            throw new NotRead(token.text());
        }
        if (preposition.equals("in") || preposition.equals("against")) {
            throw new NotRead(at(last).text() + " " + token.text());
        }
        if (at(next).is(TokenKind.FLOW) || at(next).is(TokenKind.BALANCE)) {
            reporter(term, token);
            return;
        }
        boolean isListed = at(next).is(TokenKind.COMMA)
                || at(next).is(TokenKind.AND)
                || isNumber(next)
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
                        .contains(at(next).kind())
                || at(next).is(TokenKind.PREP, "with")
                || at(next).is(TokenKind.CLOSE)
                || next >= tokens.size();
        // behind a comma the one who trades may follow: In Japan, exports …
        boolean isFollowedByFlow = at(next).is(TokenKind.COMMA)
                && (at(after(next)).is(TokenKind.FLOW) || at(after(next)).is(TokenKind.BALANCE));
        boolean isRank = rank.isPresent()
                || at(next).is(TokenKind.RANK)
                || at(next).is(TokenKind.OWN) && at(after(next)).is(TokenKind.RANK);
        if (!isListed && !isRank || isFollowedByFlow || flow.isEmpty() && !isRank && !hasFlowBehind(i)) {
            throw new NotRead(token.text());
        }
        addMarket(term, i);
    }

    private boolean isHome(Term term) {
        return otherwise.isPresent()
                ? otherwise.get().isSame(term)
                : Subject.key(term).equals("VN");
    }

    /** Whether a name belongs to what a share is of: 29 % of exports to Japan. */
    private boolean isOfWhole(int last) {
        int of = at(last).is(TokenKind.PREP) ? before(last) : last;
        return !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).measure == ClaimMeasure.SHARE
                && (at(of).is(TokenKind.WHOLE) || at(of).is(TokenKind.FLOW) && isNumber(before(of)));
    }

    private boolean hasFlowBehind(int i) {
        for (int next = i + 1; next < tokens.size() && !isNumber(next); next++) {
            if (at(next).is(TokenKind.PLACE) && !at(next).value().isEmpty()) {
                return true;
            }
            if (at(next).is(TokenKind.FLOW)) {
                return at(before(next)).is(TokenKind.PLACE) || at(before(next)).is(TokenKind.RANK);
            }
        }
        return false;
    }

    private void addMarket(Term term, int i) {
        boolean isSame = markets.stream().anyMatch(term::isSame);
        if (!markets.isEmpty() && isOld(marketsAt)) {
            markets = new ArrayList<>();
        } else if (isSame && at(before(i)).is(TokenKind.OPEN)) {
            return;
        } else if (!markets.isEmpty()
                && !at(before(i)).is(TokenKind.AND)
                && !at(before(i)).is(TokenKind.COMMA)
                && !(at(before(i)).is(TokenKind.PREP) && at(before(before(i))).is(TokenKind.AND))) {
            throw new NotRead(at(i).text());
        }
        if (product.isPresent() && isOld(productAt) && isOfBefore) {
            throw new NotRead(at(i).text());
        }
        markets.add(term);
        marketsAt = drafts.size();
        isOfBefore = product.isPresent() && isOld(productAt) && isOfBefore;
        if (rank.isPresent()) {
            rankMarket(at(i));
        }
    }

    private void rankMarket(Token token) {
        if (!balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (markets.size() > 1 || product.isPresent() && !isRankBehind) {
            throw new NotRead(token.text());
        }
        if (markets.size() == 1
                && !isOld(marketsAt)
                && (flow.isPresent() || flowOfPlace().isPresent())) {
            flow = flow.or(this::flowOfPlace);
            Draft draft = draft(ClaimMeasure.RANK, token);
            draft.number = PrintedNumber.parse(rank.get().toString(), '.', Hedge.NONE);
            draft.unit = ClaimUnit.NONE;
            draft.said = Text.verbatim(token.text());
            rank = Optional.empty();
        }
    }

    private Optional<String> flowOfPlace() {
        return tokens.stream()
                .filter(token -> token.is(TokenKind.FLOW) || token.is(TokenKind.PLACE))
                .map(Token::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whose trade: China's exports. Chinese steel, the Japanese market and Canadian dollars are something else. */
    private void owner(int i, Token token) {
        Token next = at(after(i));
        boolean isOfNumber = isNumber(before(i));
        boolean isOfGoods = at(before(i)).is(TokenKind.PREP)
                        && !Set.of(TokenKind.FLOW, TokenKind.BALANCE, TokenKind.PLACE, TokenKind.RANK)
                                .contains(next.kind())
                || next.is(TokenKind.FLOW)
                        && next.text().toLowerCase(Locale.ROOT).startsWith("goods i");
        boolean isToward =
                at(before(i)).is(TokenKind.PREP, "to") || at(before(i)).is(TokenKind.PREP, "from");
        boolean isOfMarket = isToward && !next.is(TokenKind.FLOW) && !next.is(TokenKind.BALANCE);
        // imports of Chinese goods are from China, exports to the Japanese market to Japan
        if (isOfNumber || isOfMarket || isOfGoods && !isHome(token.term().orElseThrow())) {
            throw new NotRead(token.text());
        }
        reporter(token.term().orElseThrow(), token);
    }

    private void reporter(Term term, Token token) {
        boolean isOther =
                reporterSaid && reporter.filter(one -> !one.isSame(term)).isPresent();
        if (isOther) {
            throw new NotRead(token.text());
        }
        reporter = Optional.of(term);
        reporterSaid = true;
    }

    private boolean reporterSaid;

    private void product(int i, Token token) {
        if (isOfWhole(before(i))) {
            if (product.isEmpty() || !product.get().isSame(token.term().orElseThrow())) {
                throw new NotRead(token.text());
            }
            drafts.get(drafts.size() - 1).whole = Optional.of(Claim.ShareWhole.PRODUCT);
            return;
        }
        // coffee fell, to Germany rose: rice may be to Germany, or to all
        boolean isOfEither = product.isPresent() && !markets.isEmpty() && isOld(marketsAt) && marketsAt > productAt;
        if (product.isPresent() && !isOld(productAt) || isOfEither) {
            throw new NotRead(token.text());
        }
        int last = before(i);
        boolean isBehind = isNumber(last) || at(last).is(TokenKind.PREP) && isNumber(before(last));
        if (isBehind) {
            Draft of = drafts.get(drafts.size() - 1);
            boolean isOne =
                    drafts.size() == 1 && product.isEmpty() && (isNumber(last) || at(last).is(TokenKind.PREP, "of"));
            if (!isOne || of.measure != ClaimMeasure.QUANTITY && of.measure != ClaimMeasure.VALUE) {
                throw new NotRead(token.text());
            }
            of.product = token.term().orElseThrow();
            product = token.term();
            productAt = 0;
            return;
        }
        product = token.term();
        productAt = drafts.size();
        isOfBefore = !markets.isEmpty() && isOld(marketsAt) && isOfBefore;
    }

    // ---- periods and bases

    private static Comparison baseOf(Token token) {
        return switch (token.value()) {
            case "year ago" -> Comparison.YEAR_ON_YEAR;
            default -> PREVIOUS;
        };
    }

    private boolean isAgainst(int i) {
        Token last = at(before(i));
        if (last.text().equalsIgnoreCase("over")) {
            return isNumber(before(before(i)));
        }
        return last.is(TokenKind.PREP, "against")
                || last.is(TokenKind.PREP, "from")
                || Set.of(TokenKind.MORE, TokenKind.LESS, TokenKind.CMPUP, TokenKind.CMPDOWN)
                        .contains(last.kind())
                || (last.is(TokenKind.PREP, "in") || last.is(TokenKind.PREP, "of")) && isAgainst(before(i));
    }

    private Window now() {
        return drafts.isEmpty() || drafts.get(drafts.size() - 1).window == null
                ? window
                : drafts.get(drafts.size() - 1).window;
    }

    private void same(int i, Token token) {
        int year = token.window().orElseThrow().last().year();
        base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(WrittenPeriod.window(Integer.toString(year)))), true);
    }

    private void base(int i, Comparison said) {
        base(i, said, false);
    }

    /** A base: of the numbers before it that have none, or of those behind it. */
    private void base(int i, Comparison said, boolean isSameOf) {
        if (baseValue != null && baseValue.window == null) {
            baseValueAt(said, isSameOf, at(i));
            return;
        }
        Comparison plain = isSameOf ? null : said;
        List<Draft> open = open();
        boolean isCalled = at(i).text().matches("(?iu)(?:from|than|in|on|of) .*");
        boolean isAdverb = at(i).text()
                .matches(
                        "(?iu)on.year|on.month|yoy|y/y|mom|m/m|qoq|annually|year.on.year|month.on.month|quarter.on.quarter|year over year"
                                + "|cùng kỳ.*|cùng tháng.*|a (?:year|month|quarter) (?:earlier|before|ago)|the month before");
        boolean isLeading = open.isEmpty() || isCompared;
        // a year ago they fell by 12%
        boolean isTime = isSameOf
                || at(i).text()
                        .matches(
                                "(?iu)cùng kỳ.*|cùng tháng.*|a (?:year|month|quarter) (?:earlier|before|ago)|the month before");
        boolean isClause = open.isEmpty()
                || Set.of(TokenKind.AND, TokenKind.COMMA).contains(at(before(i)).kind());
        if (isTime && isClause && !isAgainst(i) && !isCalled && !isCompared && !isInBrackets) {
            throw new NotRead(at(i).text());
        }
        if (at(i).is(TokenKind.BASE) && !isAgainst(i) && !isCalled && (!isAdverb || isLeading)) {
            boolean isAgain = isInBrackets && isAdverb;
            if (!isAgain) {
                throw new NotRead(at(i).text());
            }
        }
        boolean isBefore = isCompared || open.isEmpty() || isBaseValue;
        if (isBefore && !isCompared && !drafts.isEmpty() && isInBrackets) {
            Draft last = drafts.get(drafts.size() - 1);
            boolean isAgain = last.base != null
                    && last.window != null
                    && !isSameOf
                    && last.base.base(last.window).equals(said.base(last.window));
            if (!isAgain) {
                throw new NotRead(at(i).text());
            }
            return;
        }
        isBaseUsed = !isBefore;
        if (isBefore) {
            base = plain;
            isBaseSaid = true;
            sameYear = isSameOf ? said.readings().get(0).last().year() : 0;
        } else {
            for (Draft draft : open) {
                boolean isBetween = draft != open.get(0) && !isSameBase(draft, plain, isSameOf);
                if (isBetween || isBeyondOther(draft, plain)) {
                    throw new NotRead(draft.words);
                }
                set(draft, plain, isSameOf ? said.readings().get(0).last().year() : 0);
            }
            base = plain;
            sameYear = isSameOf ? said.readings().get(0).last().year() : 0;
            isBaseSaid = true;
        }
        lastBaseToken = i;
    }

    private int sameYear;
    private boolean isBaseSaid;
    private boolean isBaseUsed = true;
    private boolean isWindowUsed = true;
    private int lastBaseToken = -1;
    private Draft baseValue;

    /** Whether the base that a claim would take from the one before is the one that is said behind it. */
    private static boolean isSameBase(Draft draft, Comparison said, boolean isSameOf) {
        if (draft.carried == null && draft.carriedYear == 0) {
            return true;
        }
        boolean isKnown = draft.carried != null && draft.window != null && said != null && !isSameOf;
        return isKnown && draft.carried.base(draft.window).equals(said.base(draft.window));
    }

    /** Whether an amount stands between a claim of something else and a base that is not the one it has anyhow. */
    private boolean isBeyondOther(Draft draft, Comparison said) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean isOfOtherPeriod = !java.util.Objects.equals(last.window, draft.window);
        boolean isOfOther = !last.flows.equals(draft.flows)
                || last.kind != draft.kind
                || !last.market.isSame(draft.market)
                || !last.product.isSame(draft.product);
        boolean isAmountBetween =
                drafts.subList(drafts.indexOf(draft), drafts.size()).stream().anyMatch(one -> !one.isCompared());
        return !Comparison.YEAR_ON_YEAR.equals(said) && (isOfOtherPeriod || isOfOther && isAmountBetween);
    }

    private void set(Draft draft, Comparison plain, int year) {
        draft.base = plain;
        draft.isBaseBefore = true;
        draft.sameYear(year);
    }

    /** The claims of which the base is still to be said. */
    private List<Draft> open() {
        List<Draft> open = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
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
        baseValue.isBase = true;
        baseValue.base = said;
        List<Draft> open = open();
        open.forEach(draft -> set(draft, said, 0));
        baseValue = null;
    }

    private void period(int i, Token token) {
        Window said = token.window().orElseThrow();
        // from January to June may be the base and the period
        if (isNumber(before(i)) && token.text().toLowerCase(Locale.ROOT).startsWith("from ")) {
            throw new NotRead(token.text());
        }
        if (at(before(i)).is(TokenKind.PREP, "to")) {
            throw new NotRead(token.text());
        }
        boolean isYearless = !token.value().isEmpty();
        if (isSince) {
            record(Optional.of(said), token);
            return;
        }
        if (!record.isEmpty()) {
            throw new NotRead(token.text());
        }
        if (baseValue != null && baseValue.window == null) {
            Window own = isYearless ? earlier(said) : said;
            Window now = window != null ? window : context.orElse(own);
            // rose 14 % to 33 billion, from 32 billion in May: 14 % may be on a year ago
            if (baseValue.measure != ClaimMeasure.GROWTH && !open().isEmpty() && !own.equals(now.yearEarlier())) {
                throw new NotRead(token.text());
            }
            baseValue.window = own;
            // up $1.5 billion from $34.7 billion in June is up from June
            if (baseValue.measure != ClaimMeasure.GROWTH) {
                open().forEach(draft -> set(draft, new Comparison(Comparison.BaseKind.FIXED, List.of(own)), 0));
            }
            baseValue = null;
            lastBaseWindow = own;
            return;
        }
        if (isAgainst(i) || at(before(i)).is(TokenKind.BALANCE) && isMultiple()) {
            boolean isOfLastYear = isYearless
                    && at(i + 1).is(TokenKind.BASE)
                    && at(i + 1).text().matches("(?iu)năm ngoái|năm trước|last year");
            if (isOfLastYear) {
                skipBehind = i + 1;
            }
            Window own = isOfLastYear ? said.yearEarlier() : isYearless && !isMultiple() ? earlier(said) : said;
            lastBaseWindow = own;
            base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(own)));
            return;
        }
        if (at(before(i)).is(TokenKind.PREP, "of") && isMultiple()) {
            lastBaseWindow = said;
            base(i, new Comparison(Comparison.BaseKind.FIXED, List.of(lastBaseWindow)));
            return;
        }
        Window own = isYearless ? resolved(said) : said;
        for (Draft draft : drafts) {
            if (draft.window == null && !draft.isBase) {
                draft.window = own;
            }
        }
        boolean isSecond = isWindowOwn && !own.equals(window) && !isSeparated(i);
        boolean isWider = isSecond && window.contains(own) && drafts.isEmpty();
        if (isSecond && !isWider) {
            throw new NotRead(token.text());
        }
        boolean isOfNumberBefore =
                isNumber(before(i)) || at(before(i)).is(TokenKind.PREP) && isNumber(before(before(i)));
        boolean isTaken = false;
        if (isOfNumberBefore) {
            Draft last = drafts.get(drafts.size() - 1);
            if (!own.equals(last.window)) {
                throw new NotRead(token.text());
            }
            isTaken = true;
        }
        if (!isWindowUsed && !isWider) {
            throw new NotRead(token.text());
        }
        isWindowUsed = isTaken || drafts.stream().anyMatch(draft -> own.equals(draft.window));
        window = own;
        isWindowOwn = true;
        windowAt = i;
        if (isBaseSaid
                && sameYear == 0
                && base != null
                && base.kind() != Comparison.BaseKind.YOY
                && !drafts.isEmpty()) {
            base = null;
            isBaseSaid = false;
        }
    }

    private void record(Optional<Window> since, Token token) {
        ClaimMeasure measure = recordMeasure();
        Draft draft = draft(measure, token);
        draft.since = since;
        draft.said = since.<Text>map(
                        (measure.isHighest() ? ClaimMessage.HIGHEST_SINCE : ClaimMessage.LOWEST_SINCE)::with)
                .orElse(measure.isHighest() ? ClaimMessage.HIGHEST_ON_RECORD : ClaimMessage.LOWEST_ON_RECORD);
        record = "";
        isSince = false;
        direction = 0;
    }

    private Window lastBaseWindow;
    private int windowAt = -1;

    private boolean isMultiple() {
        return !drafts.isEmpty() && drafts.get(drafts.size() - 1).isMultiple;
    }

    /** Whether a number stands between the period before and this one. */
    private boolean isSeparated(int i) {
        for (int k = windowAt + 1; k < i; k++) {
            if (isNumber(k)) {
                return true;
            }
        }
        return false;
    }

    /** A period without a year that is behind the period of the text around is one of the year before. */
    private Window resolved(Window said) {
        boolean isOfYearBefore = isWindowOwn
                && window != null
                && window.last().year() == said.last().year();
        if (isOfYearBefore) {
            return said;
        }
        Optional<Window> today = anchor.or(() -> context);
        boolean isPast = today.isEmpty() || today.get().contains(said) || said.halfMonthsSince(today.get()) <= 0;
        // December behind a sentence on June, and June in a text of today behind one on the year before it, may be of
        // either year
        boolean isOfEither = anchor.isEmpty()
                ? !isPast
                : !today.get().contains(said)
                        && anchor.get().lastHalfMonth() - said.lastHalfMonth() >= HALF_MONTHS_A_YEAR;
        if (isOfEither) {
            throw new NotRead(ClaimMessage.OF_WHICH_YEAR.with(said));
        }
        return isPast ? said : said.yearEarlier();
    }

    private Window earlier(Window said) {
        Window now = now();
        boolean isPast = now == null || said.lastHalfMonth() < now.lastHalfMonth() && !said.equals(now);
        return isPast ? said : said.yearEarlier();
    }

    /** The number before a comparison is one of it: $1.84 billion more than those of September. */
    private void compareBefore(int i) {
        if (!drafts.isEmpty()
                && isNumber(before(i))
                && drafts.get(drafts.size() - 1).words.equals(at(before(i)).text())) {
            isCompared = false;
            direction = 0;
        }
    }

    private void prep(int i, Token token) {
        boolean isNext = isNumber(after(i)) || at(after(i)).is(TokenKind.HEDGE) && isNumber(after(after(i)));
        if (token.value().equals("to") && isNext) {
            isTo = true;
        }
        boolean isMoney = at(after(i))
                .number()
                .filter(one -> one.kind() == NumberKind.MONEY)
                .isPresent();
        if ((token.value().equals("from") || token.value().equals("against")) && isMoney) {
            isBaseValue = true;
        }
        boolean isRate = at(after(i))
                .number()
                .filter(one -> one.kind() != NumberKind.MONEY)
                .isPresent();
        if (isRate && (token.value().equals("from") || token.value().equals("to"))) {
            throw new NotRead(token.text() + " " + at(after(i)).text());
        }
        if (token.value().equals("against") && isRateNext(after(i))) {
            isBaseValue = true;
        }
        if (token.value().equals("against")
                && isNext
                && !isMoney
                && !token.text().equals("following")) {
            throw new NotRead(token.text());
        }
        if (token.text().equalsIgnoreCase("following")
                || token.text().equalsIgnoreCase("after")
                || token.text().equalsIgnoreCase("unlike")) {
            isBaseValue = true;
        }
    }

    /** A fall of 3 %. */
    private boolean isRateNext(int i) {
        boolean isTurn = at(i).is(TokenKind.UP) || at(i).is(TokenKind.DOWN);
        int next = at(after(i)).is(TokenKind.PREP, "of") ? after(after(i)) : after(i);
        return isTurn
                && at(next).number()
                        .filter(one -> one.kind() == NumberKind.PERCENT)
                        .isPresent();
    }

    // ---- numbers

    private Draft draft(ClaimMeasure measure, Token token) {
        if (markets.size() > 1) {
            throw new NotRead(token.text());
        }
        return draft(measure, token, markets.isEmpty() ? Subject.WORLD : markets.get(0));
    }

    private Draft draft(ClaimMeasure measure, Token token, Term market) {
        if (isOfBefore) {
            throw new NotRead(token.text());
        }
        Draft draft = new Draft();
        draft.measure = measure;
        draft.market = market;
        draft.product = product.orElse(Subject.ALL_PRODUCTS);
        draft.reporter = reporter;
        draft.words = token.text();
        draft.unit = ClaimUnit.NONE;
        if (!balance.isEmpty()) {
            draft.flows = EnumSet.of(Flow.EXPORT, Flow.IMPORT);
            draft.kind = balance.equals("deficit") ? Subject.SubjectKind.DEFICIT : Subject.SubjectKind.BALANCE;
        } else {
            draft.flows = flows(flow.orElseThrow(() -> new NotRead(ClaimMessage.FLOW_NOT_SAID.with(token.text()))));
            draft.kind = Subject.SubjectKind.TRADE;
        }
        draft.window = isWindowOwn || context.isPresent() && !hasPeriodBehind() ? window : null;
        isWindowUsed = true;
        drafts.add(draft);
        return draft;
    }

    /** Whether a period that is no base is said only behind the numbers. */
    private boolean hasPeriodBehind() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).is(TokenKind.PERIOD) && !isAgainst(i) && !at(before(i)).is(TokenKind.SINCE)) {
                return true;
            }
        }
        return false;
    }

    private ClaimMeasure recordMeasure() {
        return switch (record) {
            case "highest growth" -> ClaimMeasure.HIGHEST_GROWTH;
            case "lowest growth" -> ClaimMeasure.LOWEST_GROWTH;
            default -> {
                boolean isOfValue = !drafts.isEmpty()
                        && Set.of(ClaimMeasure.VALUE, ClaimMeasure.BALANCE, ClaimMeasure.DEFICIT, ClaimMeasure.TOTAL)
                                .contains(drafts.get(drafts.size() - 1).measure)
                        && direction == 0;
                if (!isOfValue) {
                    throw new NotRead(record);
                }
                yield record.equals("highest") ? ClaimMeasure.HIGHEST : ClaimMeasure.LOWEST;
            }
        };
    }

    private void clear() {
        direction = 0;
        isTo = false;
        isBy = false;
        isBaseValue = false;
        isShare = false;
        isCompared = false;
        hedge = Hedge.NONE;
        hedgeWords = "";
    }

    /** What stands right behind a number: 8.4% higher, $1.84 billion more than. */
    private int directionBehind(int i) {
        Token next = at(after(i));
        return switch (next.kind()) {
            case UP, CMPUP ->
                next.text().matches("(?i)higher|more|up on|higher than|tăng.*") || next.is(TokenKind.CMPUP) ? 1 : 0;
            case MORE -> isNumber(after(after(i))) ? 0 : 1;
            case LESS -> isNumber(after(after(i))) ? 0 : -1;
            case DOWN, CMPDOWN -> next.text().matches("(?i)lower|less") || next.is(TokenKind.CMPDOWN) ? -1 : 0;
            default -> 0;
        };
    }

    private void number(int i, Token token) {
        WrittenNumber written = token.number().orElseThrow();
        if (rank.isPresent() || !record.isEmpty()) {
            throw new NotRead(token.text());
        }
        int behind = direction == 0 ? directionBehind(i) : 0;
        // a rate of 5%, or between 5% and 7%
        boolean isFrom = at(before(i)).text().matches("(?iu)(?:.* )?(?:from|từ)");
        // higher than the level of $2 billion
        boolean isLevel = direction != 0 && !isTo && at(i - 1).text().matches("(?iu)mức|the level of|a level of");
        if ((isTo || isFrom) && written.kind() == NumberKind.PERCENT || isLevel) {
            throw new NotRead(token.text());
        }
        if (isTo && written.kind() != NumberKind.MONEY) {
            isTo = false;
        }
        boolean isList = markets.size() > 1;
        if (isList
                && (written.kind() != NumberKind.PERCENT
                        || tokens.stream().noneMatch(one -> one.is(TokenKind.RESPECTIVELY)))) {
            throw new NotRead(token.text());
        }
        if (isList) {
            respectively(i, token, written);
            return;
        }
        int named = at(after(i)).is(TokenKind.PREP, "of") ? after(after(i)) : after(i);
        if (written.kind() == NumberKind.MONEY && at(named).is(TokenKind.BALANCE)) {
            balance(named, at(named));
            skipBehind = named;
        }
        switch (written.kind()) {
            case MONEY -> money(i, token, written, behind);
            case PERCENT -> percent(i, token, written, behind);
            case MULTIPLE -> multiple(token, written);
            case QUANTITY -> quantity(token, written);
            case POINTS -> points(token, written);
        }
        if (direction != 0) {
            lastDirection = direction;
        } else if (behind != 0) {
            lastDirection = behind;
        }
        clear();
        if (behind != 0) {
            skipBehind = after(i);
        }
    }

    private int skipBehind = -1;

    private List<Term> listed;
    private int listedAt;

    /** Two markets and two numbers in their order. */
    private void respectively(int i, Token token, WrittenNumber written) {
        if (listed == null) {
            listed = List.copyOf(markets);
            listedAt = 0;
            long numbers = tokens.stream()
                    .skip(i)
                    .filter(one -> one.is(TokenKind.NUMBER))
                    .count();
            if (numbers != listed.size() || direction == 0 && lastDirection == 0) {
                throw new NotRead(token.text());
            }
        }
        int to = direction != 0 ? direction : lastDirection;
        Draft draft = draft(ClaimMeasure.GROWTH, token, listed.get(listedAt++));
        fill(draft, token, written, to);
        lastDirection = to;
        clear();
        marketsAt = drafts.size();
    }

    private void fill(Draft draft, Token token, WrittenNumber written, int to) {
        PrintedNumber plain = PrintedNumber.parse(written.digits(), mark, hedge);
        refuseGrouped(token, written);
        draft.number = to < 0 ? plain.negated() : plain;
        draft.unit = ClaimUnit.parse(written.unit());
        String sign = to < 0 ? "−" : to > 0 ? "+" : "";
        draft.said = hedge.text((sign + written.digits() + " " + written.unit()).strip());
        if (draft.isCompared() && isBaseSaid) {
            if (isCompared || !isBaseUsed) {
                set(draft, base, sameYear);
            } else {
                draft.carried = base;
                draft.carriedYear = sameYear;
            }
            isBaseUsed = true;
        }
    }

    /** 1.148 tỷ may be a thousand or one. */
    private void refuseGrouped(Token token, WrittenNumber written) {
        char other = mark == '.' ? ',' : '.';
        if (written.digits().matches("\\d{1,3}(?:\\Q" + other + "\\E\\d{3})+")
                        && written.unit().matches("(?iu).*(?:tỷ|tỉ|billion|bn).*")
                || written.kind() == NumberKind.PERCENT && written.digits().matches("\\d{1,3}[.,]\\d{3}")
                || written.digits().matches("\\d{1,3}\\Q" + mark + "\\E\\d{3}")
                        && written.unit().matches("(?iu)(?:triệu|million|nghìn|ngàn|thousand).*")) {
            throw new NotRead(token.text());
        }
    }

    private void money(int i, Token token, WrittenNumber written, int behind) {
        int sign = written.sign();
        if (isShare) {
            throw new NotRead(token.text());
        }
        boolean isAt = isInBrackets
                && direction == 0
                && !isCompared
                && lastBaseToken >= 0
                && before(before(i)) == lastBaseToken
                && lastBaseWindow != null;
        if (isBaseValue || isAt) {
            Draft draft = draft(valueMeasure(), token);
            draft.window = null;
            baseValue = draft;
            fill(draft, token, written, 0);
            if (isAt) {
                draft.window = lastBaseWindow;
                baseValue = null;
            }
            return;
        }
        if (isInBrackets && direction == 0 && !isCompared) {
            throw new NotRead(token.text());
        }
        boolean isChange = !isTo && (direction != 0 || behind != 0);
        if (sign != 0 && !isChange) {
            boolean isBalance = balance.equals("either");
            if (!isBalance) {
                throw new NotRead(token.text());
            }
        }
        if ((sign != 0 || balance.equals("either")) && isChange) {
            throw new NotRead(token.text());
        }
        if (isChange) {
            int to = direction != 0 ? direction : behind;
            boolean isLevel = direction != 0 && at(before(i)).text().equalsIgnoreCase("at");
            if (isLevel) {
                throw new NotRead(token.text());
            }
            // lower than the 22 billion of a year ago, or lower by them
            boolean isAmountOfBase = Set.of(TokenKind.CMPUP, TokenKind.CMPDOWN, TokenKind.MORE, TokenKind.LESS)
                            .contains(at(before(i)).kind())
                    && Set.of(TokenKind.BASE, TokenKind.SAME, TokenKind.PERIOD)
                            .contains(at(after(i)).kind());
            if (isAmountOfBase) {
                throw new NotRead(token.text());
            }
            refuseBehindShare(token);
            boolean isOfRate = !drafts.isEmpty() && drafts.get(drafts.size() - 1).measure == ClaimMeasure.GROWTH;
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            Draft draft = draft(ClaimMeasure.CHANGE, token);
            fill(draft, token, written, to);
            if (isOfRate
                    && last.isBaseBefore
                    && (isBy || isInBrackets || draft.carried == null && draft.carriedYear == 0)) {
                draft.base = last.base;
                draft.sameYear(last.year());
            }
            return;
        }
        if (balance.equals("either") && sign == 0) {
            throw new NotRead(token.text());
        }
        // rose 46.3 %, that is $10 billion: by so much, or to so much
        boolean isOfEither = isBy && !at(before(i)).is(TokenKind.IS) && !isTo && lastGrowth();
        if (isOfEither) {
            throw new NotRead(token.text());
        }
        Draft draft = draft(valueMeasure(), token);
        fill(draft, token, written, sign);
    }

    private ClaimMeasure valueMeasure() {
        if (!balance.isEmpty()) {
            return balance.equals("deficit") ? ClaimMeasure.DEFICIT : ClaimMeasure.BALANCE;
        }
        return flow.filter("total"::equals).isPresent() ? ClaimMeasure.TOTAL : ClaimMeasure.VALUE;
    }

    private void percent(int i, Token token, WrittenNumber written, int behind) {
        if (isShare) {
            if (direction != 0 || !balance.isEmpty()) {
                throw new NotRead(token.text());
            }
            Token next = at(after(i));
            if (isShareByWhole && !next.is(TokenKind.WHOLE) && !next.is(TokenKind.FLOW)) {
                throw new NotRead(token.text());
            }
            Draft draft = draft(ClaimMeasure.SHARE, token);
            fill(draft, token, written, 0);
            return;
        }
        if (at(after(i)).is(TokenKind.WHOLE) || isBaseValue && !isFollowing(i)) {
            throw new NotRead(token.text());
        }
        boolean isEllipsis = direction == 0
                && behind == 0
                && written.sign() == 0
                && lastDirection != 0
                && !drafts.isEmpty()
                && lastGrowth()
                && !isInBrackets;
        int to =
                written.sign() != 0 ? written.sign() : direction != 0 ? direction : isEllipsis ? lastDirection : behind;
        if (to == 0 || written.sign() != 0 && direction != 0 || balance.equals("either")) {
            throw new NotRead(token.text());
        }
        if (!drafts.isEmpty()
                && drafts.get(drafts.size() - 1).measure == ClaimMeasure.QUANTITY
                && drafts.get(drafts.size() - 1).words.length() > 0) {
            throw new NotRead(token.text());
        }
        refuseBehindShare(token);
        Draft draft = draft(ClaimMeasure.GROWTH, token);
        if (isBaseValue) {
            draft.window = null;
            fill(draft, token, written, to);
            baseAsBefore(draft);
            baseValue = draft;
            return;
        }
        fill(draft, token, written, to);
    }

    /** Rose month on month after falling in December: fell month on month as well. */
    private void baseAsBefore(Draft draft) {
        Draft last = drafts.size() < 2 ? draft : drafts.get(drafts.size() - 2);
        boolean isOfOneBase = last.year() != 0 || last.base != null && last.base.kind() == Comparison.BaseKind.FIXED;
        if (isOfOneBase) {
            throw new NotRead(draft.words);
        }
        if (last.base != null) {
            set(draft, last.base, 0);
        }
    }

    /** Behind a share, what rose may be the share or the amount. */
    private void refuseBehindShare(Token token) {
        boolean isBehind = !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).measure == ClaimMeasure.SHARE
                && subjectAt < drafts.size()
                && (markets.isEmpty() || isOld(marketsAt))
                && (product.isEmpty() || isOld(productAt));
        if (isBehind) {
            throw new NotRead(token.text());
        }
    }

    /** Following a rise of 13.8 percent in October. */
    private boolean isFollowing(int i) {
        return isNumber(i) && direction != 0;
    }

    private boolean lastGrowth() {
        return drafts.stream().anyMatch(draft -> draft.measure == ClaimMeasure.GROWTH);
    }

    private void multiple(Token token, WrittenNumber written) {
        if (hedge != Hedge.NONE || isCompared) {
            throw new NotRead(token.text());
        }
        Draft draft = draft(ClaimMeasure.GROWTH, token);
        PrintedNumber times = PrintedNumber.parse(written.digits(), mark, hedge);
        BigDecimal percent = times.number().subtract(BigDecimal.ONE).movePointRight(2);
        draft.number = new PrintedNumber(percent, percent, times.decimals() - 2, times.decimals() - 2, hedge);
        draft.unit = ClaimUnit.PERCENT;
        draft.said = Text.verbatim(token.text());
        draft.isMultiple = true;
    }

    private void quantity(Token token, WrittenNumber written) {
        // rose 10% to 5 million tonnes is growth of the tonnes
        if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).measure == ClaimMeasure.GROWTH) {
            throw new NotRead(token.text());
        }
        if (direction != 0 || isCompared || isShare || isBaseValue || !balance.isEmpty()) {
            throw new NotRead(token.text());
        }
        Draft draft = draft(ClaimMeasure.QUANTITY, token);
        fill(draft, token, written, 0);
    }

    private void points(Token token, WrittenNumber written) {
        boolean isOfShare = !drafts.isEmpty() && drafts.get(drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (!isOfShare || direction == 0) {
            throw new NotRead(token.text());
        }
        Draft share = drafts.get(drafts.size() - 1);
        Draft draft = draft(ClaimMeasure.CHANGE, token);
        fill(draft, token, written, direction);
        draft.whole = share.whole;
    }

    private void whole(Token token) {
        boolean isShareBefore = !drafts.isEmpty() && drafts.get(drafts.size() - 1).measure == ClaimMeasure.SHARE;
        if (!isShareBefore) {
            throw new NotRead(token.text());
        }
        Draft share = drafts.get(drafts.size() - 1);
        String words = token.text().toLowerCase(java.util.Locale.ROOT);
        boolean isOther = words.matches(".*(?:import|nhập).*") && !share.flows.equals(flows("import"))
                || words.matches(".*(?:export|xuất).*") && !share.flows.equals(flows("export"));
        boolean isOfMarket = token.value().equals("market");
        if (isOther || isOfMarket && markets.size() != 1) {
            throw new NotRead(token.text());
        }
        share.whole = Optional.of(isOfMarket ? Claim.ShareWhole.MARKET : Claim.ShareWhole.TOTAL);
    }

    // ---- claims

    private void finish() {
        for (Draft draft : drafts) {
            if (draft.window == null && draft.isBase && draft.base != null) {
                Window of = drafts.stream()
                        .filter(other -> !other.isBase && other.window != null)
                        .map(other -> other.window)
                        .reduce((one, other) -> other)
                        .or(() -> Optional.ofNullable(window))
                        .orElseThrow(() -> new NotRead(ClaimMessage.PERIOD_NOT_SAID));
                draft.window = draft.base.base(of);
            }
            if (draft.window == null && context.isPresent() && draft != baseValue) {
                draft.window = context.get();
            }
            if (draft.window == null) {
                throw new NotRead(ClaimMessage.PERIOD_NOT_SAID);
            }
        }
        refuseSeveralValues();
        refuseChangeOfBalance();
        // what rose between January and June may have risen from the one to the other, and what rose in both in each
        boolean isBetween = tokens.stream()
                .anyMatch(one -> one.is(TokenKind.PERIOD) && one.text().matches("(?i)(?:from|between) .*|.* and .*"));
        drafts.stream()
                .filter(draft -> isBetween && draft.isCompared() && draft.base == null && draft.year() == 0)
                .findFirst()
                .ifPresent(draft -> {
                    throw new NotRead(draft.words);
                });
    }

    /** By how much a balance widened is said of the month before as often as of a year ago. */
    private void refuseChangeOfBalance() {
        drafts.stream()
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
        for (Draft draft : drafts) {
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
                    && drafts.stream()
                            .anyMatch(other -> other.measure == ClaimMeasure.QUANTITY
                                    && Subject.key(other.product).equals(Subject.key(draft.product)));
            if (!isOfAmount && isOfUnknown) {
                throw new NotRead(draft.words);
            }
        }
    }

    private Claim claim(Draft draft) {
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
                .or(() -> otherwise)
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
                id,
                "",
                draft.said,
                subject.withKind(draft.measure.kind(subject.kind())),
                Optional.of(draft.measure),
                Optional.ofNullable(draft.number),
                draft.unit,
                on,
                Optional.empty(),
                draft.whole,
                draft.since,
                Optional.empty());
    }

    private static Comparison ofYear(Window window, int year, Draft draft) {
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
