package trade.cube;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import trade.message.MessageException;
import trade.message.Text;

/** The data holds nothing of what was asked for; the message says what it does hold. */
public final class NothingMatched extends MessageException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 12;

    private final transient Text briefly;

    private NothingMatched(Text explanation, Text briefly) {
        super(explanation);
        this.briefly = briefly;
    }

    /** Without what the data holds instead. */
    public Text briefly() {
        return briefly;
    }

    static NothingMatched member(Dimension dimension, Member member, Collection<Member> seen) {
        List<Text> names = dimension.namesOf(seen);
        Text some = names.size() > NAMED
                ? CubeMessage.NAMES_AND_MORE.with(names.subList(0, NAMED), names.size() - NAMED)
                : Text.list(names);
        Text name = dimension.nameOf(member);
        return new NothingMatched(
                CubeMessage.HOLDS_NO_MEMBER.with(dimension, name, some),
                CubeMessage.HOLDS_NO_NAME.with(dimension, name));
    }

    /** All that is asked for is left out. */
    static NothingMatched nothingLeft(Dimension dimension) {
        Text nothing = CubeMessage.NOTHING_LEFT.with(dimension);
        return new NothingMatched(nothing, nothing);
    }

    /** No period is there in both of two vintages. */
    public static NothingMatched vintages(VintageRule earlier, VintageRule later) {
        Text none = CubeMessage.NO_PERIOD_OF_BOTH_VINTAGES.with(
                earlier.words(), later.words(), QueryParameter.BASE_VINTAGE, QueryParameter.VINTAGE);
        return new NothingMatched(none, none);
    }

    /** @param held what the data holds instead, where it has nothing of it in any period */
    static NothingMatched period(PeriodSelector asked, Text what, NavigableSet<Period> covered, List<Text> held) {
        if (covered.isEmpty()) {
            Text nothing = CubeMessage.HOLDS_NO.with(what);
            return new NothingMatched(
                    held.isEmpty() ? nothing : CubeMessage.HOLDS_NO_BUT.with(what, Text.list(held)), nothing);
        }
        return new NothingMatched(
                CubeMessage.HOLDS_NO_OF.with(what, asked.text(), covered.first(), covered.last()),
                CubeMessage.HOLDS_NO_IN.with(what, asked.text()));
    }
}
