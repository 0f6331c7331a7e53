package trade.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import trade.cube.Member;
import trade.reference.OfficeCodes;

/**
 * What a text in the columns of markets and reporters of one file means: first what the user says, then what the code list of its layout has, then
 * what names do. Numbers for which nobody says a list are those of {@link UnsaidNumbers}.
 */
final class MarketCodes implements Function<String, Member> {

    /** What codes end in that a program took for numbers: 840.0. */
    private static final String FLOATING = ".0";

    private final String file;
    private final Optional<OfficeCodes> list;
    private final CodeFile own;
    private final Function<String, Member> names;
    private final UnsaidNumbers unsaid;
    private final Map<String, Member> met = new HashMap<>();
    private final Set<String> unlisted = new TreeSet<>();
    private boolean areTakenForM49;

    MarketCodes(
            String file,
            Optional<OfficeCodes> list,
            CodeFile own,
            Function<String, Member> names,
            UnsaidNumbers unsaid) {
        this.file = file;
        this.list = list;
        this.own = own;
        this.names = names;
        this.unsaid = unsaid;
    }

    @Override
    public Member apply(String text) {
        Member known = met.get(text);
        if (known == null) {
            known = market(isFloating(text) ? text.substring(0, text.length() - FLOATING.length()) : text);
            met.put(text, known);
        }
        return known;
    }

    /** All texts that it was asked about. */
    Set<String> met() {
        return met.keySet();
    }

    private static boolean isFloating(String text) {
        return text.endsWith(FLOATING) && OfficeCodes.isNumber(text.substring(0, text.length() - FLOATING.length()));
    }

    /** What a text means that is none of the file's: an ISO or M49 code, or a name. */
    Member ofStandards(String text) {
        return names.apply(text);
    }

    private Member market(String text) {
        Optional<Member> said = own.market(text);
        if (said.isEmpty() && list.isPresent()) {
            said = list.get().market(text);
        }
        if (said.isPresent()) {
            return said.get();
        }
        return OfficeCodes.isNumber(text) ? number(text) : names.apply(text);
    }

    private Member number(String text) {
        if (isUnsaid() && unsaid.isM49(text, file)) {
            areTakenForM49 = true;
            return names.apply(text);
        }
        unlisted.add(text);
        return Member.part(text, text);
    }

    /** Whether nobody says which list numbers are of. */
    boolean isUnsaid() {
        return list.isEmpty() && !own.isGiven();
    }

    /** Takes note of a code of a row that is still to be read. */
    void lookAhead(String text) {
        if (OfficeCodes.isNumber(text)) {
            unsaid.lookAhead(text, file);
        }
    }

    /** Whether there were numbers that were taken for codes of M49 though nobody says so. */
    boolean areTakenForM49() {
        return areTakenForM49;
    }

    /** The numbers that no code list has. */
    Set<String> unlisted() {
        return unlisted;
    }
}
