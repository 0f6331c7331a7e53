package trade.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import trade.cube.Member;
import trade.reference.OfficeCodes;

/**
 * What a text in the columns of markets and reporters of one file means: first what the user says, then what the code list of its layout has, then
 * what names do.
 *
 * <p>Where nobody says a code list, numbers are codes of M49 only if all of them are. As that is known only at the end, they are taken for
 * such until one is none; then all is read again ({@link NumbersAreNoM49}).
 */
final class MarketCodes implements Function<String, Member> {

    /** A code that a program took for a number: 840.0. */
    private static final Pattern FLOATING = Pattern.compile("(\\d+)\\.0");

    /** What numbers are that no code list is said for. */
    private enum Numbers {
        NOT_MET,
        M49,
        STAY
    }

    private final String file;
    private final Optional<OfficeCodes> list;
    private final CodeFile own;
    private final Function<String, Member> names;
    private final boolean isReadableAgain;
    private final Map<String, Member> met = new HashMap<>();
    private final Set<String> unlisted = new TreeSet<>();
    private Numbers numbers;

    /** @param stay whether it is known that numbers are no codes of M49 */
    MarketCodes(
            String file,
            Optional<OfficeCodes> list,
            CodeFile own,
            Function<String, Member> names,
            boolean stay,
            boolean isReadableAgain) {
        this.file = file;
        this.list = list;
        this.own = own;
        this.names = names;
        this.isReadableAgain = isReadableAgain;
        this.numbers = stay || own.isGiven() ? Numbers.STAY : Numbers.NOT_MET;
    }

    @Override
    public Member apply(String text) {
        Member known = met.get(text);
        if (known == null) {
            known = market(FLOATING.matcher(text).replaceFirst("$1"));
            met.put(text, known);
        }
        return known;
    }

    /** What a text means that is none of the file's: an ISO or M49 code, or a name. */
    Member ofStandards(String text) {
        return names.apply(text);
    }

    private Member market(String text) {
        return own.market(text)
                .or(() -> list.flatMap(codes -> codes.market(text)))
                .orElseGet(() -> OfficeCodes.isNumber(text) ? number(text) : names.apply(text));
    }

    /** Takes note of a code of a row that is still to be read: one that is none of M49 tells what all numbers are. */
    void lookAhead(String text) {
        boolean isClear =
                numbers == Numbers.STAY || list.isPresent() || own.market(text).isPresent();
        if (!isClear && OfficeCodes.M49.market(text).isEmpty()) {
            numbers = Numbers.STAY;
        }
    }

    private Member number(String text) {
        if (list.isEmpty() && numbers != Numbers.STAY) {
            boolean isM49 = OfficeCodes.M49.market(text).isPresent();
            if (!isM49 && numbers == Numbers.M49) {
                throw notM49(text);
            }
            numbers = isM49 ? Numbers.M49 : Numbers.STAY;
            if (isM49) {
                return names.apply(text);
            }
        }
        unlisted.add(text);
        return Member.part(text, text);
    }

    private RuntimeException notM49(String text) {
        return isReadableAgain
                ? new NumbersAreNoM49(file)
                : DataException.of(file, SourceMessage.NUMBER_IS_NO_M49.with(text), SourceMessage.SAY_CODES);
    }

    /** Whether there were numbers that were taken for codes of M49 though nobody says so. */
    boolean areTakenForM49() {
        return numbers == Numbers.M49;
    }

    /** The numbers that no code list has. */
    Set<String> unlisted() {
        return unlisted;
    }
}
