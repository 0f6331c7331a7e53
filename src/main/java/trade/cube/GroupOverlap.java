package trade.cube;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of several markets, or reporters, and groups of them are of the same trade: a member of a group, or one that two groups share. */
final class GroupOverlap {

    private final List<ResolvedMember> choices;
    private final Set<Member> within;

    GroupOverlap(List<ResolvedMember> choices) {
        this(choices, within(choices));
    }

    private GroupOverlap(List<ResolvedMember> choices, Set<Member> within) {
        this.choices = choices;
        this.within = within;
    }

    /** Of choices of which none is within another, as what is is left out already. */
    static GroupOverlap ofApart(List<ResolvedMember> choices) {
        return new GroupOverlap(choices, Set.of());
    }

    private static Set<Member> within(List<ResolvedMember> choices) {
        List<Member> members = choices.stream().map(ResolvedMember::label).toList();
        boolean hasTotal = members.stream().anyMatch(Member::isTotal);
        List<Member> groups = members.stream().filter(Member::isGroup).toList();
        return members.stream()
                .filter(member -> !member.isTotal())
                .filter(member -> hasTotal || groups.stream().anyMatch(group -> group.holds(member)))
                .collect(Collectors.toSet());
    }

    /** The choices that lie within another one: a total, or their group. */
    Set<Member> within() {
        return within;
    }

    private List<ResolvedMember> counted() {
        return choices.stream()
                .filter(choice -> !within.contains(choice.label()))
                .toList();
    }

    /** The members that lie in several of the choices. */
    Set<Member> shared() {
        Set<Member> met = new HashSet<>();
        return counted().stream()
                .flatMap(GroupOverlap::parts)
                .map(ResolvedMember::label)
                .filter(member -> !met.add(member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What all of them come to; a member that lies in two groups is part of it once. */
    ResolvedMember together() {
        List<ResolvedMember> counted = counted();
        if (counted.size() == 1) {
            return counted.get(0);
        }
        return new ResolvedMember(
                Member.folded(counted.stream().map(ResolvedMember::label).toList()),
                shared().isEmpty()
                        ? counted
                        : counted.stream()
                                .flatMap(GroupOverlap::parts)
                                .distinct()
                                .toList());
    }

    /** What a choice is put together of; itself where it is one. */
    static Stream<ResolvedMember> parts(ResolvedMember choice) {
        return choice.parts().isEmpty() ? Stream.of(choice) : choice.remainingParts().stream();
    }
}
