package trade.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trade.cube.Member;

/**
 * Code lists of markets: that of M49, and those of offices whose numbers mean something else. Each of these is a table of the office's
 * code, the market by its ISO code or name, and what the office calls it.
 */
public enum OfficeCodes {
    M49("", true),
    /** Those of BACI too. */
    COMTRADE("codes-comtrade.csv", true),
    HMRC("codes-hmrc.csv", false),
    COMEX_STAT("codes-comexstat.csv", false),
    CENSUS("codes-census.csv", false);

    private final String table;
    private final boolean hasM49;
    private Map<String, Member> own;

    /** @param hasM49 whether numbers that its own table lacks are codes of M49 */
    OfficeCodes(String table, boolean hasM49) {
        this.table = table;
        this.hasM49 = hasM49;
    }

    /** The list of that name: comtrade, hmrc, comexstat, census. */
    public static Optional<OfficeCodes> named(String name) {
        return Stream.of(values())
                .filter(list -> list != M49 && list.option().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The lists beside M49 that have all of these codes. */
    public static List<OfficeCodes> holding(Collection<String> codes) {
        return Stream.of(values())
                .filter(list -> list != M49
                        && codes.stream().allMatch(code -> list.market(code).isPresent()))
                .toList();
    }

    /** What the list is called in a command. */
    public String option() {
        return table.replaceFirst("codes-(.*)\\.csv", "$1");
    }

    /** The market that the list has under that code; empty where it has none. */
    public Optional<Member> market(String code) {
        return Optional.ofNullable(own().get(key(code)))
                .or(() -> hasM49 ? Markets.known().ofM49(code) : Optional.empty());
    }

    /** Whether a text is a code in digits alone. */
    public static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Numbers without leading zeros, which programs lose. */
    private static String key(String code) {
        return isNumber(code) ? code.replaceFirst("^0+(?=.)", "") : code;
    }

    private synchronized Map<String, Member> own() {
        if (own == null) {
            own = new HashMap<>();
            if (!table.isEmpty()) {
                for (String[] row : CodeTable.rows(table)) {
                    own.put(
                            key(row[0]),
                            row[1].isEmpty()
                                    ? Member.part(name() + " " + row[0], row[2])
                                    : Markets.known().inFile(row[1]));
                }
            }
        }
        return own;
    }
}
