package trade.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trade.cube.NameNormalizer;

/**
 * A name of a market as an office prints it, where {@link Markets} does not know it otherwise: a row of {@code spellings.csv}. They are many, so
 * that the table is loaded when a name is not found without.
 *
 * @param market its code there
 * @param source whose spelling it is: the United Nations ({@code UN}) and Unicode ({@code CLDR}) in some language, the International Monetary Fund,
 *     Eurostat, the Export Import Data Bank of India ({@code EIDB}), the United States Census Bureau, ...
 */
record Spelling(String text, String market, String source) {

    /** All of them. */
    static List<Spelling> all() {
        return Table.ALL;
    }

    /** The market that is spelled so by an office, with case and accents ignored; null where there is none. */
    static String market(String name) {
        return Table.MARKETS.get(NameNormalizer.folded(name));
    }

    private static final class Table {

        static final List<Spelling> ALL = CodeTable.rows("spellings.csv").stream()
                .map(row -> new Spelling(row[0], row[1], row[2]))
                .toList();

        static final Map<String, String> MARKETS = new HashMap<>();

        static {
            ALL.forEach(spelling -> MARKETS.put(NameNormalizer.folded(spelling.text()), spelling.market()));
        }
    }
}
