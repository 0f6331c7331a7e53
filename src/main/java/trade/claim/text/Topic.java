package trade.claim.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trade.claim.ClaimMessage;
import trade.claim.Subject;
import trade.claim.text.Token.TokenKind;
import trade.cube.Selection.Term;
import trade.message.Text;

/**
 * Whose figures, and of what, the sentences before leave open. Behind a province, a firm, another country, coffee or a market, a
 * number without a name may be of those, so that it is of nothing that can be looked up until a sentence says so.
 */
final class Topic {

    /** All goods: behind a product. */
    private static final Pattern GOODS =
            Pattern.compile("(?iu)(?:.* )?(?:hàng h[oó]a|hàng hoá|goods|merchandise)(?: .*)?");

    private final Optional<Term> home;
    private final boolean isDated;
    private final Set<Integer> years = new HashSet<>();
    private String stranger = "";
    private String market = "";
    private String product = "";
    /** The first sentence says what a text is about. */
    private boolean isFirst = true;

    /**
     * @param home whose figures they are unless something else is said
     * @param isDated whether a date is known before which months without a year are
     */
    Topic(Optional<Term> home, boolean isDated) {
        this.home = home;
        this.isDated = isDated;
    }

    /** A text is printed in some place: one that is not at home may speak of its own country. */
    void printedIn(String place) {
        if (home.isEmpty() && !Vocabulary.known().isHome(place)) {
            stranger = place;
        }
    }

    /** Why the claims of a sentence may be of something that it does not name. */
    Optional<Text> doubt(SentenceReading sentence) {
        List<Token> tokens = sentence.tokens();
        boolean isOfAll = tokens.stream().anyMatch(Topic::isAll);
        if (!stranger.isEmpty() && !isOfAll && !sentence.isOwnerSaid()) {
            return Optional.of(ClaimMessage.WHOSE_FIGURES.with(stranger));
        }
        Optional<Token> month = tokens.stream()
                .filter(token -> token.is(TokenKind.PERIOD))
                .findFirst()
                .filter(token -> !token.value().isEmpty());
        if (month.isPresent() && years.size() > 1 && !isDated) {
            return month.map(
                    token -> ClaimMessage.OF_WHICH_YEAR.with(token.window().orElseThrow()));
        }
        if (isOfAll) {
            return Optional.empty();
        }
        boolean isOfGoods = tokens.stream().anyMatch(Topic::isOfGoods);
        if (!isOfGoods && !product.isEmpty() && tokens.stream().noneMatch(token -> token.is(TokenKind.PRODUCT))) {
            return Optional.of(ClaimMessage.OF_ALL_OR.with(product));
        }
        if (!market.isEmpty() && tokens.stream().noneMatch(token -> isMarket(token, sentence))) {
            return Optional.of(ClaimMessage.OF_ALL_OR.with(market));
        }
        return Optional.empty();
    }

    /** @param isRead whether it has claims, and no doubt */
    void goOn(SentenceReading sentence, boolean isRead) {
        List<Token> tokens = sentence.tokens();
        boolean isOfAll = tokens.stream().anyMatch(Topic::isAll);
        if (isRead && (isOfAll || sentence.isOwnerSaid())) {
            stranger = "";
        }
        if (isRead && isOfAll) {
            market = "";
            product = "";
        }
        if (isRead && tokens.stream().anyMatch(Topic::isOfGoods)) {
            product = "";
        }
        sentence.claims()
                .forEach(claim -> years.add(claim.subject().window().last().year()));
        market = last(tokens, token -> isMarket(token, sentence)).orElse(market);
        product = last(tokens, token -> token.is(TokenKind.PRODUCT)).orElse(product);
        if (isFirst && !isRead) {
            tokens.stream()
                    .filter(token -> token.is(TokenKind.UNKNOWN))
                    .findFirst()
                    .ifPresent(token -> stranger = token.text());
        }
        isFirst = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (isStranger(tokens, i, isRead)) {
                stranger = name(tokens, i);
                return;
            }
        }
    }

    private static Optional<String> last(List<Token> tokens, java.util.function.Predicate<Token> which) {
        return tokens.stream().filter(which).map(Token::text).reduce((one, other) -> other);
    }

    private boolean isMarket(Token token, SentenceReading sentence) {
        boolean isReporter = sentence.isOwnerSaid()
                && sentence.subject()
                        .flatMap(CarriedSubject::reporter)
                        .filter(reporter ->
                                token.term().filter(reporter::isSame).isPresent())
                        .isPresent();
        return token.is(TokenKind.MARKET) && !isHome(token) && !isReporter;
    }

    private boolean isHome(Token token) {
        Term term = token.term().orElseThrow();
        return home.map(term::isSame).orElseGet(() -> Subject.key(term).equals("VN"));
    }

    private static boolean isAll(Token token) {
        return token.is(TokenKind.ALL)
                || token.is(TokenKind.WHOLE)
                || token.is(TokenKind.FILLER)
                        && token.text().toLowerCase(Locale.ROOT).matches("total|tổng|tổng cộng");
    }

    private static boolean isOfGoods(Token token) {
        return (token.is(TokenKind.FILLER) || token.is(TokenKind.FLOW) || token.is(TokenKind.BALANCE))
                && GOODS.matcher(token.text()).matches();
    }

    private boolean isStranger(List<Token> tokens, int i, boolean isRead) {
        Token token = tokens.get(i);
        boolean isCountry = token.is(TokenKind.OWN) || token.is(TokenKind.MARKET) && !isBehindWord(tokens, i);
        if (isCountry) {
            return !isRead && !isHome(token);
        }
        if (token.is(TokenKind.OWNER)) {
            return true;
        }
        return isName(token) && (i > 0 || !Vocabulary.known().isOpener(token.text()));
    }

    /** Hải Phòng, of the two words. */
    private static String name(List<Token> tokens, int i) {
        StringBuilder name = new StringBuilder(tokens.get(i).text());
        for (int next = i + 1; next < tokens.size() && isName(tokens.get(next)); next++) {
            name.append(' ').append(tokens.get(next).text());
        }
        return name.toString();
    }

    private static boolean isName(Token token) {
        return token.is(TokenKind.UNKNOWN) && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean isBehindWord(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).is(TokenKind.PREP);
    }
}
