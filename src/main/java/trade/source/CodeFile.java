package trade.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trade.csv.DataException;
import trade.cube.Member;
import trade.message.MessageException;
import trade.message.Text;
import trade.reference.OfficeCodes;

/**
 * What codes and names of markets mean in the user's data: a CSV with the columns code and iso, market or country, which hold an ISO or M49
 * code or a name; or the code list of an office.
 */
public final class CodeFile {

    private static final List<String> MEANINGS = List.of("iso", "market", "country");

    private final Function<String, Optional<Member>> markets;
    private final boolean isGiven;

    private CodeFile(Function<String, Optional<Member>> markets, boolean isGiven) {
        this.markets = markets;
        this.isGiven = isGiven;
    }

    /** No codes. */
    public static CodeFile none() {
        return new CodeFile(code -> Optional.empty(), false);
    }

    public static CodeFile of(OfficeCodes list) {
        return new CodeFile(list::market, true);
    }

    /**
     * @param known the markets that a name or a code of the standards may mean
     * @throws DataException where a row does not say what a code means
     */
    public static CodeFile read(Path file, Function<String, Set<Member>> known) throws IOException {
        UserTable table = UserTable.read(file);
        Optional<String> meaning = MEANINGS.stream().filter(table::has).findFirst();
        if (!table.has("code") || meaning.isEmpty()) {
            throw DataException.of(
                    table.file() + ":1",
                    SourceMessage.NO_CODE_COLUMNS.with(table.headings().toString()),
                    Text.verbatim("code,iso"));
        }
        Map<String, Member> markets = new HashMap<>();
        table.forEach(row -> {
            Member market = market(table.cell(row, meaning.get()), table.cell(row, "name"), known);
            String code = key(table.cell(row, "code"));
            Member other = markets.putIfAbsent(code, market);
            if (code.isEmpty()) {
                throw new MessageException(SourceMessage.CODE_EMPTY);
            }
            if (other != null && !other.equals(market)) {
                throw new MessageException(SourceMessage.CODE_TWICE.with(code));
            }
        });
        return new CodeFile(code -> Optional.ofNullable(markets.get(key(code))), true);
    }

    /** What a row says that a code means; without an ISO code it is a market of its own. */
    private static Member market(String meaning, String name, Function<String, Set<Member>> known) {
        Set<Member> markets = known.apply(meaning.isEmpty() ? name : meaning);
        if (markets.size() == 1) {
            return markets.iterator().next();
        }
        if (!meaning.isEmpty() || name.isEmpty()) {
            throw new MessageException(SourceMessage.UNKNOWN_MARKET.with(meaning));
        }
        return Member.part(name, name);
    }

    /** Numbers with leading zeros or without. */
    private static String key(String code) {
        return OfficeCodes.isNumber(code) ? code.replaceFirst("^0+(?=.)", "") : code;
    }

    /** What a code or a name in the data means; empty where this does not say it. */
    Optional<Member> market(String code) {
        return markets.apply(code);
    }

    /** Whether a user said what codes mean, so that numbers are none of M49. */
    boolean isGiven() {
        return isGiven;
    }
}
