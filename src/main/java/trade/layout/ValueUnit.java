package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.NameNormalizer;

/**
 * The heading of a value column: its name, and the scale and currency that it gives, as in {@code value_thousand_usd} or
 * {@code Trị giá (nghìn USD)}.
 *
 * @param words the heading without its unit
 * @param scale what a number of 1 stands for
 * @param quantity the unit of a quantity: kg
 */
public record ValueUnit(String words, BigDecimal scale, Optional<String> currency, Optional<String> quantity) {

    static final BigDecimal ONE = BigDecimal.TEN.pow(0);

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("1000", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("nghin", 3),
            Map.entry("ngan", 3),
            Map.entry("ths", 3),
            Map.entry("lakh", 5),
            Map.entry("lakhs", 5),
            Map.entry("crore", 7),
            Map.entry("crores", 7),
            Map.entry("1000000", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("trieu", 6),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("bn", 9),
            Map.entry("ty", 9),
            Map.entry("ti", 9),
            Map.entry("mrd", 9),
            Map.entry("mld", 9),
            Map.entry("trillion", 12),
            Map.entry("trillions", 12),
            Map.entry("tn", 12),
            Map.entry("bln", 9),
            Map.entry("mln", 6),
            Map.entry("000", 3),
            Map.entry("000s", 3),
            // in other languages
            Map.entry("miles", 3),
            Map.entry("milliers", 3),
            Map.entry("tausend", 3),
            Map.entry("tsd", 3),
            Map.entry("ribu", 3),
            Map.entry("millones", 6),
            Map.entry("milhoes", 6),
            Map.entry("millionen", 6),
            Map.entry("juta", 6),
            Map.entry("milliards", 9),
            Map.entry("milliarden", 9),
            Map.entry("miliar", 9));

    /** A thousand to some and a million to others. */
    private static final Set<String> UNCLEAR = Set.of("mil", "m", "mm", "k");

    /** How many times the power that stands behind it: ten thousand, hundred million. */
    private static final Map<String, Integer> TIMES = Map.of("ten", 1, "10", 1, "hundred", 2, "100", 2);

    /** Powers and currencies of languages that write no spaces. */
    private static final Map<String, Integer> POWERS_IN_SIGNS = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("百万", 6),
            Map.entry("百萬", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("十億", 9),
            Map.entry("十亿", 9),
            Map.entry("천", 3),
            Map.entry("만", 4),
            Map.entry("백만", 6),
            Map.entry("천만", 7),
            Map.entry("억", 8),
            Map.entry("십억", 9));

    private static final Map<String, String> CURRENCIES_IN_SIGNS = Map.of(
            "美元", "USD", "美金", "USD", "米ドル", "USD", "ドル", "USD", "달러", "USD", "人民币", "CNY", "元", "CNY", "円", "JPY", "원",
            "KRW");

    private static final Pattern IN_SIGNS = Pattern.compile(
            "(?<power>百万|百萬|千万|十億|十亿|千|万|萬|亿|億|백만|천만|십억|천|만|억)?(?<currency>美元|美金|米ドル|ドル|달러|人民币|元|円|원)(?!\\p{L})");

    private static final Map<String, String> SPOKEN =
            Map.of("dong", "VND", "euro", "EUR", "euros", "EUR", "yen", "JPY", "yuan", "CNY", "dolares", "USD");

    /** Currencies that are known whatever the case; others are words too, such as all and top. */
    private static final Set<String> CURRENCIES = Set.of(
            "usd", "eur", "vnd", "jpy", "cny", "gbp", "krw", "chf", "aud", "cad", "nzd", "inr", "brl", "mxn", "sgd",
            "thb", "idr", "myr", "php", "twd", "hkd", "rub", "sek", "nok", "dkk", "pln", "czk", "huf", "zar");

    /** Currencies that a heading such as {@code value_all} does not mean. */
    private static final Set<String> WORDS = Set.of("all", "top");

    private static final Map<String, String> QUANTITIES =
            Map.of("kg", "kg", "kgm", "kg", "kgs", "kg", "tonne", "t", "tonnes", "t", "tons", "t", "tan", "t");

    private static final Pattern DOLLARS = Pattern.compile("(?iu)us ?\\$|u\\.?s\\.? dollars?|(đô la|dollars?)( mỹ)?");

    private static final Pattern RINGGIT = Pattern.compile("\\bRM\\b");

    private static final Pattern BETWEEN_CASES = Pattern.compile("(?<=\\p{L}\\p{Ll})(?=\\p{Lu})");

    /** A letter before a currency that is no other scale elsewhere: KUSD, TEUR, MUSD. */
    private static final Pattern BEFORE_CURRENCY = Pattern.compile(
            "(?<!\\p{L})(?:(?<thousand>[kKT])|(?<million>M))(?<currency>CODES)(?!\\p{L})|(?<!\\p{L})k(?<code>codes)(?!\\p{L})"
                    .replace("codes", String.join("|", CURRENCIES))
                    .replace("CODES", String.join("|", CURRENCIES).toUpperCase(Locale.ROOT)));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** What is converted so is in no currency: USD_PPP. */
    private static final String PARITY = "ppp";

    private static final Set<String> FILLERS = Set.of("in", "of", "don", "vi", "de", "d", "en");

    private static final Map<WordKind, Set<String>> KINDS = Map.of(
            WordKind.POWER,
            POWERS.keySet(),
            WordKind.UNCLEAR,
            UNCLEAR,
            WordKind.SPOKEN,
            SPOKEN.keySet(),
            WordKind.CURRENCY,
            CURRENCIES,
            WordKind.QUANTITY,
            QUANTITIES.keySet(),
            WordKind.FILLER,
            FILLERS);

    /** What a word is in a unit. */
    enum WordKind {
        POWER,
        TIMES,
        UNCLEAR,
        CURRENCY,
        SPOKEN,
        QUANTITY,
        FILLER,
        OTHER
    }

    /**
     * A word of a text that may hold a unit.
     *
     * @param isCode whether it is written as codes are: USD
     */
    record Word(String text, WordKind kind, boolean isCode) {

        boolean isOfUnit(boolean isFirst) {
            return kind != WordKind.OTHER && kind != WordKind.QUANTITY && !(isFirst && kind == WordKind.FILLER);
        }

        /** Whether it is a scale even where no currency is beside it. */
        boolean isScaleAlone() {
            return kind == WordKind.POWER
                    && text.length() > 4
                    && !text.equals("miles")
                    && !Character.isDigit(text.charAt(0));
        }

        /** Whether it is a currency even where no scale is beside it. */
        boolean isCurrencyAlone() {
            return kind == WordKind.CURRENCY && isCode;
        }

        static String joined(List<Word> words) {
            return words.stream()
                    .map(word -> word.kind() == WordKind.CURRENCY ? word.text().toUpperCase(Locale.ROOT) : word.text())
                    .collect(Collectors.joining(" "));
        }
    }

    /** The words of a text, each with what it may be in a unit. */
    static List<Word> words(String text) {
        String plain = withPlainThousands(withScaleApart(withDollars(text)));
        Set<String> written = Set.copyOf(List.of(BETWEEN_WORDS.split(plain)));
        List<String> all = new ArrayList<>();
        for (String word : NameNormalizer.folded(plain).split(" ")) {
            all.addAll(apart(word));
        }
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            boolean isMultiplied = at + 1 < all.size() && POWERS.containsKey(all.get(at + 1));
            words.add(new Word(
                    all.get(at),
                    kind(all.get(at), isMultiplied),
                    written.contains(all.get(at).toUpperCase(Locale.ROOT))));
        }
        return words;
    }

    private static WordKind kind(String word, boolean isMultiplied) {
        if (TIMES.containsKey(word) && isMultiplied) {
            return WordKind.TIMES;
        }
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WordKind.OTHER);
    }

    /** The units that a text holds in signs. */
    static List<String> inSigns(String text) {
        return IN_SIGNS.matcher(text)
                .results()
                .filter(unit -> unit.group(1) != null
                        || unit.start() == 0
                        || !Character.isLetter(text.charAt(unit.start() - 1)))
                .map(MatchResult::group)
                .toList();
    }

    /** The key of the heading without its unit. */
    public String name() {
        return words.replace(" ", "");
    }

    /** The currency, unless a scale beside it is not the same in all languages. */
    public Optional<String> clearCurrency() {
        return unclearScale().isEmpty() ? currency : Optional.empty();
    }

    /** The word for a scale that is not the same in all languages. */
    Optional<String> unclearScale() {
        return Stream.of(words.split(" ")).filter(UNCLEAR::contains).findFirst();
    }

    /** What the heading says beside its unit, be that clear or not. */
    String wordsWithoutScale() {
        return Stream.of(words.split(" "))
                .filter(word -> !UNCLEAR.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether the heading says any unit. */
    boolean isAny() {
        return currency.isPresent() || quantity.isPresent() || !scale.equals(ONE);
    }

    public static ValueUnit of(String text) {
        String heading = BETWEEN_CASES.matcher(text).replaceAll(" ");
        List<String> name = new ArrayList<>();
        int power = 0;
        String currency = null;
        String quantity = null;
        Set<String> written = Set.copyOf(List.of(BETWEEN_WORDS.split(heading)));
        Matcher signs = IN_SIGNS.matcher(heading);
        boolean isInSigns = signs.find();
        if (isInSigns) {
            power += signs.group("power") == null ? 0 : POWERS_IN_SIGNS.get(signs.group("power"));
            currency = CURRENCIES_IN_SIGNS.get(signs.group("currency"));
        }
        String inLetters = withScaleApart(isInSigns ? signs.replaceFirst(" ") : heading);
        List<String> all = new ArrayList<>();
        for (String word : NameNormalizer.folded(withPlainThousands(withDollars(inLetters)))
                .split(" ")) {
            all.addAll(apart(word));
        }
        for (int at = 0; at < all.size(); at++) {
            String word = all.get(at);
            boolean isMultiplied = at + 1 < all.size() && POWERS.containsKey(all.get(at + 1));
            if (TIMES.containsKey(word) && isMultiplied) {
                power += TIMES.get(word);
            } else if (POWERS.containsKey(word)) {
                power += POWERS.get(word);
            } else if (SPOKEN.containsKey(word)) {
                currency = SPOKEN.get(word);
            } else if (isCurrency(word, heading, written)) {
                currency = word.toUpperCase(Locale.ROOT);
            } else if (QUANTITIES.containsKey(word)) {
                quantity = QUANTITIES.get(word);
            } else if (!FILLERS.contains(word)) {
                name.add(word);
            }
        }
        return new ValueUnit(
                String.join(" ", name),
                BigDecimal.TEN.pow(power),
                Optional.ofNullable(currency).filter(one -> !name.contains(PARITY)),
                Optional.ofNullable(quantity));
    }

    /** "KUSD" and "MUSD" as "thousand USD" and "million USD". */
    private static String withScaleApart(String heading) {
        return BEFORE_CURRENCY
                .matcher(heading)
                .replaceAll(unit -> (unit.group(2) != null ? "million " : "thousand ")
                        + (unit.group(3) != null ? unit.group(3) : unit.group(4)));
    }

    /** "musd" and "usdbn" as two words. */
    private static List<String> apart(String word) {
        if (word.length() < 4) {
            return List.of(word);
        }
        int behind = word.length() - 3;
        return isScale(word.substring(0, behind)) && CURRENCIES.contains(word.substring(behind))
                ? List.of(word.substring(0, behind), word.substring(behind))
                : CURRENCIES.contains(word.substring(0, 3)) && isScale(word.substring(3))
                        ? List.of(word.substring(3), word.substring(0, 3))
                        : List.of(word);
    }

    private static boolean isScale(String word) {
        return POWERS.containsKey(word) || UNCLEAR.contains(word);
    }

    /** "1.000.000", "1,000", "1 000" and "'000" as "1000000" and "1000". */
    private static String withPlainThousands(String heading) {
        return !heading.contains("000")
                ? heading
                : heading.replaceAll("\\b1([., \u00a0]?)000(\\1000)?\\b", "1000$2")
                        .replaceAll("1000[.,]000", "1000000")
                        .replaceAll("['’‘]000\\b", "1000");
    }

    /** "us" alone is a country. */
    private static String withDollars(String heading) {
        String withCodes = RINGGIT.matcher(
                        heading.replace("€", " EUR ").replace("£", " GBP ").replace("R$", " BRL "))
                .replaceAll(" MYR ");
        return DOLLARS.matcher(withCodes).replaceAll(" USD ");
    }

    private static boolean isCurrency(String word, String heading, Set<String> written) {
        if (CURRENCIES.contains(word)) {
            return true;
        }
        if (word.length() != 3) {
            return false;
        }
        String code = word.toUpperCase(Locale.ROOT);
        try {
            boolean isSaid = written.contains(code) || heading.equals("value_" + word) && !WORDS.contains(word);
            return isSaid && Currency.getInstance(code) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
