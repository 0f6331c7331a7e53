package trade.cube;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a dimension that a dataset holds, in the order of their names, whichever was met first. */
final class MemberCatalogue {

    private static final Comparator<Member> BY_NAME =
            Comparator.comparing(Member::name).thenComparing(Member::code).thenComparing(Member::kind);

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
            all = all.stream().sorted(BY_NAME).collect(Collectors.toCollection(LinkedHashSet::new));
            isInOrder = true;
        }
        return all;
    }
}
