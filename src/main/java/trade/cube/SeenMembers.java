package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import trade.cube.Selection.Term;

/** The members of a dataset, looked up by the terms of a selection in one pass over them. */
final class SeenMembers {

    private final Collection<Member> all;
    private final Set<Member> asSet;
    private final List<Term> terms;

    private NavigableMap<String, Set<Member>> names;
    private Map<Term, List<Member>> byWords;

    SeenMembers(Collection<Member> all, List<Term> terms) {
        this.all = all;
        this.asSet = terms.isEmpty() ? Set.of() : new HashSet<>(all);
        this.terms = terms;
    }

    /** Folded codes and names; one known member is found without them. */
    private NavigableMap<String, Set<Member>> names() {
        if (names == null) {
            names = new TreeMap<>();
            all.forEach(member -> Stream.of(member.code(), member.name())
                    .distinct()
                    .map(NameNormalizer::folded)
                    .forEach(name -> names.computeIfAbsent(name, none -> new LinkedHashSet<>())
                            .add(member)));
        }
        return names;
    }

    Collection<Member> all() {
        return all;
    }

    boolean contains(Member member) {
        return asSet.contains(member);
    }

    /**
     * Where the longest name ends that begins with that term: a name with a comma comes in as several terms. One term further where
     * there is none.
     */
    int endOfName(List<Term> pieces, int start) {
        int longest = start + 1;
        String name = NameNormalizer.folded(pieces.get(start).text());
        for (int end = start + 1; end < pieces.size() && isBeginning(name); end++) {
            if (pieces.get(end - 1).isPattern() || pieces.get(end).isPattern()) {
                return longest;
            }
            name = name + " " + NameNormalizer.folded(pieces.get(end).text());
            longest = names().containsKey(name) ? end + 1 : longest;
        }
        return longest;
    }

    private boolean isBeginning(String words) {
        String next = names().ceilingKey(words + " ");
        return next != null && next.startsWith(words + " ");
    }

    /** The members whose code or name the term is, or whose codes fit it. */
    List<Member> called(Term term) {
        return term.isPattern()
                ? all.stream().filter(term::isExactly).toList()
                : List.copyOf(names().getOrDefault(NameNormalizer.folded(term.text()), Set.of()));
    }

    /** The members that a term means by the first letters of words in their names. */
    List<Member> withWordsOf(Term term) {
        if (byWords == null) {
            byWords = new HashMap<>();
            TermIndex index = new TermIndex(
                    terms.stream().filter(one -> called(one).isEmpty()).toList());
            all.forEach(member -> index.withWordsOf(member)
                    .forEach(one -> byWords.computeIfAbsent(one, none -> new ArrayList<>())
                            .add(member)));
        }
        return byWords.getOrDefault(term, List.of());
    }

    /**
     * What a group is put together of where it is not published: its members, and groups of members that are not all listed. Groups have
     * parts in turn.
     */
    List<ResolvedMember> partsOf(Member group) {
        return group.isGroup() ? partsOf(group, Set.of(group)) : List.of();
    }

    /** @param within the groups of which it is a part already, and itself */
    private List<ResolvedMember> partsOf(Member group, Set<Member> within) {
        return all.stream()
                .filter(member -> !within.contains(member))
                .filter(member -> group.holds(member)
                        || group.holdsAllOf(member)
                                && !asSet.containsAll(member.composition().leaves()))
                .map(member -> {
                    Set<Member> more = new HashSet<>(within);
                    more.add(member);
                    return new ResolvedMember(member, partsOf(member, more));
                })
                .toList();
    }
}
