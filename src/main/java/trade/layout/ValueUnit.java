package trade.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trade.cube.Spelling;

/**
 * The heading of a value column: its name, and the scale and currency that it gives, as in {@code value_thousand_usd} or
 * {@code Trị giá (nghìn USD)}.
 *
 * @param name the key of the heading without its unit
 * @param scale what a number of 1 stands for
 * @param quantity the unit of a quantity: kg
 */
public record ValueUnit(String name, BigDecimal scale, Optional<String> currency, Optional<String> quantity) {

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("1000", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("nghin", 3),
            Map.entry("ngan", 3),
            Map.entry("ths", 3),
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
            Map.entry("ti", 9));

    private static final Map<String, String> SPOKEN =
            Map.of("us", "USD", "dong", "VND", "euro", "EUR", "euros", "EUR", "yen", "JPY");

    private static final Map<String, String> QUANTITIES =
            Map.of("kg", "kg", "kgm", "kg", "kgs", "kg", "tonne", "t", "tonnes", "t", "tons", "t", "tan", "t");

    private static final Set<String> FILLERS = Set.of("in", "of", "dollar", "dollars", "don", "vi");

    public static ValueUnit of(String heading) {
        List<String> name = new ArrayList<>();
        int power = 0;
        String currency = null;
        String quantity = null;
        for (String word : Spelling.folded(withPlainThousands(heading)).split(" ")) {
            if (POWERS.containsKey(word)) {
                power += POWERS.get(word);
            } else if (SPOKEN.containsKey(word)) {
                currency = SPOKEN.get(word);
            } else if (isCurrency(word)) {
                currency = word.toUpperCase(Locale.ROOT);
            } else if (QUANTITIES.containsKey(word)) {
                quantity = QUANTITIES.get(word);
            } else if (!FILLERS.contains(word)) {
                name.add(word);
            }
        }
        return new ValueUnit(
                String.join("", name),
                BigDecimal.TEN.pow(power),
                Optional.ofNullable(currency),
                Optional.ofNullable(quantity));
    }

    /** "1.000.000", "1,000" and "'000" as "1000000" and "1000". */
    private static String withPlainThousands(String heading) {
        return heading.replaceAll("\\b1([.,]?)000(\\1000)?\\b", "1000$2")
                .replaceAll("1000[.,]000", "1000000")
                .replaceAll("['’]000\\b", "1000");
    }

    private static boolean isCurrency(String word) {
        try {
            return word.length() == 3 && Currency.getInstance(word.toUpperCase(Locale.ROOT)) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
