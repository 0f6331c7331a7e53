package trade.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trade.cube.Member;
import trade.cube.NameNormalizer;

/**
 * Short names of markets in a Vietnamese table, which are codes in others: NGA is Russia beside HOA KỲ and Nigeria beside USA. Without accents MY is the United
 * States beside HOA KY, where ISO has Malaysia.
 */
public final class VietnameseNames {

    private static final String WITH_ITS_ACCENTS = "NGA";

    private static final Map<String, String> MARKETS =
            Map.of(WITH_ITS_ACCENTS, "RU", "MY", "US", "AO", "AT", "BI", "BE", "Y", "IT");

    private static final int LONGEST = 3;

    private final Set<String> others;
    private Boolean areVietnamese;

    /** @param others names of markets of the same table */
    public VietnameseNames(Set<String> others) {
        this.others = others;
    }

    /** The market of a short name; empty where it is none, or the table is not in Vietnamese. */
    public Optional<Member> market(String name) {
        return name.length() <= LONGEST && MARKETS.containsKey(name) && isMeant(name)
                ? Optional.of(Markets.known().inFile(MARKETS.get(name)))
                : Optional.empty();
    }

    private synchronized boolean isMeant(String name) {
        if (areVietnamese == null) {
            areVietnamese = others.stream().anyMatch(VietnameseNames::isVietnamese);
        }
        return areVietnamese
                && (name.equals(WITH_ITS_ACCENTS) || others.stream().noneMatch(VietnameseNames::hasAccents));
    }

    /** Whether a name is that of a market in Vietnamese and not in English, and no code. */
    private static boolean isVietnamese(String name) {
        if (name.length() <= LONGEST) {
            return false;
        }
        String english = Markets.known().inFile(name).name();
        String folded = NameNormalizer.folded(name);
        return folded.equals(NameNormalizer.folded(Markets.known().vietnamese(english)))
                && !folded.equals(NameNormalizer.folded(english));
    }

    private static boolean hasAccents(String name) {
        return !NameNormalizer.folded(name).equals(NameNormalizer.withAccents(name));
    }
}
