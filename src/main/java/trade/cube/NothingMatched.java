package trade.cube;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;

/** The data holds nothing of what was asked for; the message says what it does hold. */
public final class NothingMatched extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 12;

    private NothingMatched(String message) {
        super(message);
    }

    static NothingMatched member(Dimension dimension, Member member, Collection<Member> seen) {
        List<String> names = seen.stream().map(Member::name).sorted().toList();
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return new NothingMatched("the data holds no " + dimension.name().toLowerCase(Locale.ROOT) + " "
                + member.name() + "; it holds " + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + more);
    }

    /** All that is asked for is left out. */
    static NothingMatched nothingLeft(Dimension dimension) {
        return new NothingMatched(
                "each " + dimension.name().toLowerCase(Locale.ROOT) + " that is asked for is left out by !");
    }

    /** No period is there in both of two vintages. */
    public static NothingMatched vintages(VintageRule earlier, VintageRule later) {
        return new NothingMatched(
                "no period is there both as " + earlier + " and as " + later
                        + "; --base-vintage and --vintage say what to compare, where a column status, vintage or published tells it");
    }

    static NothingMatched period(WindowChoice asked, String what, NavigableSet<Period> covered) {
        return new NothingMatched(
                covered.isEmpty()
                        ? "the data holds no " + what
                        : "the data holds no " + what + " of " + asked + "; it covers " + covered.first() + " … "
                                + covered.last());
    }
}
