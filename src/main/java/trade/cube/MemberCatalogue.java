package trade.cube;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a dimension that a dataset holds, in the order of their names, whichever was met first. */
final class MemberCatalogue {

    private Set<Member> all = new HashSet<>();
    private boolean isInOrder = true;

    void add(Member member) {
        isInOrder &= !all.add(member);
    }

    int size() {
        return all.size();
    }

    Collection<Member> inOrder() {
        if (!isInOrder) {
            all = all.stream().sorted(MemberCatalogue::byName).collect(Collectors.toCollection(LinkedHashSet::new));
            isInOrder = true;
        }
        return all;
    }

    private static int byName(Member one, Member other) {
        int byName = one.name().compareTo(other.name());
        int byCode = byName != 0 ? byName : one.code().compareTo(other.code());
        return byCode != 0 ? byCode : one.kind().compareTo(other.kind());
    }
}
