package trade.cube;

import java.util.Collection;
import java.util.List;

/** A dataset holds the trade of several reporters, and nobody said whose it is about. */
public final class SeveralReporters extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Member> reporters;

    SeveralReporters(Collection<Member> reporters) {
        super("several reporters");
        this.reporters = List.copyOf(reporters);
    }

    public List<Member> reporters() {
        return reporters;
    }
}
