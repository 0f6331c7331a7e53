package trade.cube;

import java.util.Collection;
import java.util.List;

/** A market or product was asked for by a name that no code list and no dataset has, or by one that fits several. */
public final class UnknownMember extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Dimension dimension;
    private final transient String asked;
    private final transient List<Member> several;
    private final transient List<Member> seen;

    UnknownMember(Dimension dimension, String asked, List<Member> several, Collection<Member> seen) {
        super(asked);
        this.dimension = dimension;
        this.asked = asked;
        this.several = several;
        this.seen = List.copyOf(seen);
    }

    public Dimension dimension() {
        return dimension;
    }

    public String asked() {
        return asked;
    }

    /** The members that the name fits; empty when it fits none. */
    public List<Member> several() {
        return several;
    }

    /** All members in the data. */
    public List<Member> seen() {
        return seen;
    }
}
