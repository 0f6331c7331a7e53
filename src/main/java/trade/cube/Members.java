package trade.cube;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a dimension that a dataset holds, in the order of their names, whichever was met first. */
final class Members {

    private Set<Member> all = new HashSet<>();
    private boolean isInOrder = true;

    /** Not put together of keys, which takes three times as long for many members. */
    private static int byName(Member one, Member other) {
        int names = one.name().compareTo(other.name());
        int codes = names != 0 ? names : one.code().compareTo(other.code());
        return codes != 0 ? codes : one.kind().compareTo(other.kind());
    }

    void add(Member member) {
        isInOrder &= !all.add(member);
    }

    int size() {
        return all.size();
    }

    Collection<Member> inOrder() {
        if (!isInOrder) {
            all = all.stream().sorted(Members::byName).collect(Collectors.toCollection(LinkedHashSet::new));
            isInOrder = true;
        }
        return all;
    }
}
