package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            Map.entry("trillions", 12));

    private static final Map<String, String> SPOKEN =
            Map.of("dong", "VND", "euro", "EUR", "euros", "EUR", "yen", "JPY");

    /** Currencies that are known whatever the case; others are words too, such as all and top. */
    private static final Set<String> CURRENCIES = Set.of(
            "usd", "eur", "vnd", "jpy", "cny", "gbp", "krw", "chf", "aud", "cad", "nzd", "inr", "brl", "mxn", "sgd",
            "thb", "idr", "myr", "php", "twd", "hkd", "rub", "sek", "nok", "dkk", "pln", "czk", "huf", "zar");

    /** Currencies that a heading such as {@code value_all} does not mean. */
    private static final Set<String> WORDS = Set.of("all", "top");

    private static final Map<String, String> QUANTITIES =
            Map.of("kg", "kg", "kgm", "kg", "kgs", "kg", "tonne", "t", "tonnes", "t", "tons", "t", "tan", "t");

    private static final Pattern DOLLARS = Pattern.compile("(?iu)us ?\\$|u\\.?s\\.? dollars?|(đô la|dollars?)( mỹ)?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> FILLERS = Set.of("in", "of", "don", "vi");

    /** The key of the heading without its unit. */
    public String name() {
        return words.replace(" ", "");
    }

    public static ValueUnit of(String heading) {
        List<String> name = new ArrayList<>();
        int power = 0;
        String currency = null;
        String quantity = null;
        Set<String> written = Set.copyOf(List.of(BETWEEN_WORDS.split(heading)));
        for (String word :
                NameNormalizer.folded(withPlainThousands(withDollars(heading))).split(" ")) {
            if (POWERS.containsKey(word)) {
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
                Optional.ofNullable(currency),
                Optional.ofNullable(quantity));
    }

    /** "1.000.000", "1,000", "1 000" and "'000" as "1000000" and "1000". */
    private static String withPlainThousands(String heading) {
        return !heading.contains("000")
                ? heading
                : heading.replaceAll("\\b1([., \u00a0]?)000(\\1000)?\\b", "1000$2")
                        .replaceAll("1000[.,]000", "1000000")
                        .replaceAll("['’]000\\b", "1000");
    }

    /** "us" alone is a country. */
    private static String withDollars(String heading) {
        return DOLLARS.matcher(heading).replaceAll(" USD ");
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
