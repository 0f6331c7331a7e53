package trade.claim.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.claim.text.Token.NumberKind;
import trade.claim.text.Token.TokenKind;
import trade.claim.text.Token.WrittenNumber;
import trade.cube.Selection.Term;
import trade.cube.Window;
import trade.message.MessageException;

/** The words of a sentence: what each does, or that it is not understood. */
final class Tokens {

    private static final String SCALE =
            "nghìn tỷ|nghìn tỉ|ngàn tỷ|tỷ|tỉ|triệu|nghìn|ngàn|thousand|million|billion|trillion|bn|mn|m|b";
    private static final String MONEY_BEFORE = "US ?\\$|USD ?|\\$|€|£|EUR ?|GBP ?|Euros? ";
    private static final String MONEY_BEHIND =
            "USD|US\\$|US dollars?|dollars?|đô la Mỹ|đô la|EUR|euros?|pounds|đồng|VND|yen|won|yuan";

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<sign>[+–-])?(?<before>" + MONEY_BEFORE + ")?(?<digits>\\d+(?:[.,]\\d+)*)"
                    + "(?: ?(?<points>điểm phần trăm|điểm %|percentage points?|pp(?!\\p{L}))"
                    + "| ?(?<percent>%|percent|per cent|phần trăm|pct)"
                    + "|(?: ?(?<scale>" + SCALE + ")(?!\\p{L}))?(?: ?(?:(?<behind>" + MONEY_BEHIND
                    + ")|(?<quantity>tấn|tonnes?|tons?|kg))(?!\\p{L}))?)(?![\\p{L}\\p{N}]|[/-]\\p{L}|/\\d)");

    private static final Pattern MULTIPLE = Pattern.compile(
            "(?iu)(?:tăng )?gấp (?<digits>\\d+(?:[.,]\\d+)?) lần(?!\\p{L})|(?:an? )?(?<fold>\\d+(?:\\.\\d+)?)-fold(?!\\p{L})(?: jump| rise| increase)?");

    private static final Pattern RANK = Pattern.compile(
            "(?iu)(?:rank|ranked|ranking|(?:đứng|xếp)(?: vị trí)? thứ) (\\d{1,2})(?![\\p{N}]|[.,]\\p{N})");

    /** How far back a record on record goes. */
    private static final Pattern EXTENT =
            Pattern.compile("(?iu)\\((?:data from|số liệu từ) [^)]*\\)|(?<=kể từ khi có số liệu )\\([^)]*\\)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}$€£]+(?:['.&-][\\p{L}\\p{M}\\p{N}]+)*|.");

    /** What stands before a period that is not the claim's own. */
    private static final Set<TokenKind> AGAINST =
            Set.of(TokenKind.SINCE, TokenKind.MORE, TokenKind.LESS, TokenKind.CMPUP, TokenKind.CMPDOWN, TokenKind.UPTO);

    /** Codes of countries that are words of a sentence as well. */
    private static final Set<String> SHORT = Set.of("US", "UK", "EU", "Mỹ", "Úc", "Bỉ", "Áo", "Lào");

    private final String text;
    private final OptionalInt contextYear;
    private final Function<String, Optional<Term>> markets;
    private final Function<String, Term> products;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(
            String sentence,
            Optional<Window> context,
            Function<String, Optional<Term>> markets,
            Function<String, Term> products) {
        this.text = plain(sentence);
        this.contextYear =
                context.map(window -> OptionalInt.of(window.last().year())).orElse(OptionalInt.empty());
        this.markets = markets;
        this.products = products;
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : next(at);
        }
    }

    List<Token> all() {
        return tokens;
    }

    /** Of the same length, so that places in it are places in the sentence. */
    private static String plain(String sentence) {
        return Normalizer.normalize(sentence, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2019', '\'')
                .replace('\u2212', '-');
    }

    private int next(int at) {
        Matcher multiple = MULTIPLE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (multiple.lookingAt()) {
            String digits = multiple.group("digits") == null ? multiple.group("fold") : multiple.group("digits");
            return number(new WrittenNumber(digits, 0, multiple.group(), NumberKind.MULTIPLE), multiple.group(), at);
        }
        Matcher extent = EXTENT.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (extent.lookingAt()) {
            tokens.add(Token.of(TokenKind.ATTRIBUTION, "", extent.group(), at));
            return extent.end();
        }
        Matcher rank = RANK.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (rank.lookingAt()) {
            tokens.add(Token.of(TokenKind.RANK, rank.group(1), rank.group(), at));
            return rank.end();
        }
        Optional<PressPeriod.Found> same = PressPeriod.sameOf(text, at);
        if (same.isPresent()) {
            return period(TokenKind.SAME, same.get(), at);
        }
        Optional<PressPeriod.Found> period = PressPeriod.at(text, at, year());
        Optional<Token> word = Vocabulary.known().at(text, at);
        if (period.isPresent()
                && word.filter(one -> one.text().length() > period.get().end() - at)
                        .isEmpty()) {
            return period(TokenKind.PERIOD, period.get(), at);
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (number.lookingAt()) {
            return number(number, at);
        }
        int country = country(at, word.map(one -> one.text().length()).orElse(0));
        if (country > at) {
            return country;
        }
        if (word.isPresent()) {
            Token known = word.get();
            tokens.add(
                    switch (known.kind()) {
                        case PRODUCT -> Token.term(TokenKind.PRODUCT, products.apply(nameOf(known)), known.text(), at);
                        case OWN ->
                            markets.apply(known.value())
                                    .map(owner -> Token.term(TokenKind.OWN, owner, known.text(), at))
                                    .orElse(Token.of(TokenKind.UNKNOWN, "", known.text(), at));
                        default -> known;
                    });
            return at + known.text().length();
        }
        return mark(at);
    }

    /** The year of the period before, or of the text around. */
    private OptionalInt year() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean isOwn = i == 0 || !AGAINST.contains(tokens.get(i - 1).kind()) && !isAgainst(tokens.get(i - 1));
            if (tokens.get(i).is(TokenKind.PERIOD) && tokens.get(i).value().isEmpty() && isOwn) {
                return OptionalInt.of(
                        tokens.get(i).window().orElseThrow().last().year());
            }
        }
        return contextYear;
    }

    /** A Vietnamese name as it is written, any other as data has it. */
    private static String nameOf(Token product) {
        boolean isPlain = product.text().chars().allMatch(letter -> letter < 128);
        return isPlain ? product.value() : product.text();
    }

    private static boolean isAgainst(Token word) {
        return word.is(TokenKind.PREP, "against") || word.is(TokenKind.PREP, "from");
    }

    private int period(TokenKind kind, PressPeriod.Found found, int at) {
        Token token = Token.period(kind, found.window(), text.substring(at, found.end()), at);
        tokens.add(
                found.isYearSaid()
                        ? token
                        : new Token(kind, "no year", token.text(), at, token.window(), token.term(), token.number()));
        return found.end();
    }

    private int number(Matcher number, int at) {
        String before = number.group("before");
        String behind = number.group("behind");
        String scale = Optional.ofNullable(number.group("scale")).orElse("");
        boolean isMoney = before != null || behind != null;
        NumberKind kind = number.group("points") != null
                ? NumberKind.POINTS
                : number.group("percent") != null
                        ? NumberKind.PERCENT
                        : isMoney ? NumberKind.MONEY : number.group("quantity") != null ? NumberKind.QUANTITY : null;
        boolean isOdd =
                kind == null || before != null && (number.group("points") != null || number.group("percent") != null);
        // $5 billion Taiwan dollars
        if (isOdd || before != null && behind != null) {
            tokens.add(Token.of(TokenKind.UNKNOWN, "", number.group(), at));
            return number.end();
        }
        String currency = behind != null ? behind : before == null ? "" : before.strip();
        String unit = switch (kind) {
            case POINTS -> "pp";
            case PERCENT -> "%";
            case QUANTITY -> (scale + " " + number.group("quantity")).strip();
            default -> (words(scale) + " " + currency(currency)).strip();
        };
        String sign = Optional.ofNullable(number.group("sign")).orElse("");
        int of = sign.isEmpty() ? 0 : sign.equals("+") ? 1 : -1;
        return number(new WrittenNumber(number.group("digits"), of, unit, kind), number.group(), at);
    }

    private static String words(String scale) {
        return scale.equalsIgnoreCase("b") ? "bn" : scale.equalsIgnoreCase("m") ? "million" : scale;
    }

    private static String currency(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "$", "us$", "us $", "usd", "dollar", "dollars", "us dollars", "us dollar", "đô la", "đô la mỹ" ->
                "USD";
            case "euro", "euros", "€", "eur" -> "EUR";
            case "£", "pounds", "gbp" -> "GBP";
            case "đồng" -> "VND";
            case "yen" -> "JPY";
            case "won" -> "KRW";
            case "yuan" -> "CNY";
            default -> word;
        };
    }

    private int number(WrittenNumber number, String said, int at) {
        tokens.add(Token.number(number, said, at));
        return at + said.length();
    }

    /** Reads a country or group by its name, with a capital letter; else stays. */
    private int country(int at, int longerThan) {
        if (!Character.isUpperCase(text.charAt(at)) || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        Matcher word = Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{M}&-]+").matcher(text);
        List<Integer> ends = new ArrayList<>();
        int from = at;
        while (ends.size() < 7 && word.region(from, text.length()).lookingAt()) {
            ends.add(word.end());
            from = word.end() + 1;
            if (from >= text.length() || text.charAt(word.end()) != ' ') {
                break;
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            String name = text.substring(at, ends.get(i));
            String known = name.matches("(?:\\p{Lu}\\.){2,}") ? name.replace(".", "") : name;
            if (name.length() <= longerThan || known.length() < 3 && !SHORT.contains(known)) {
                continue;
            }
            Optional<Term> term = term(known);
            if (term.isPresent()) {
                boolean isOwner = text.startsWith("'s", ends.get(i));
                tokens.add(Token.term(isOwner ? TokenKind.OWN : TokenKind.MARKET, term.get(), name, at));
                return ends.get(i) + (isOwner ? 2 : 0);
            }
        }
        return at;
    }

    private Optional<Term> term(String name) {
        try {
            return markets.apply(name);
        } catch (MessageException several) {
            return Optional.empty();
        }
    }

    private int mark(int at) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        word.lookingAt();
        String said = word.group();
        TokenKind kind = switch (said) {
            case "," -> TokenKind.COMMA;
            case ";" -> TokenKind.SEMICOLON;
            case "(" -> TokenKind.OPEN;
            case ")" -> TokenKind.CLOSE;
            case ".", "…" -> TokenKind.FILLER;
            case ":" -> TokenKind.COMMA;
            case "-", "–", "—", "•" -> tokens.isEmpty() ? TokenKind.FILLER : TokenKind.UNKNOWN;
            default -> TokenKind.UNKNOWN;
        };
        tokens.add(Token.of(kind, "", said, at));
        return at + said.length();
    }
}
