package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of several markets, or reporters, and groups of them are of the same trade: a member of a group, a group within a larger one, or
 * members that two groups share.
 */
final class GroupOverlap {

    private final List<ResolvedMember> choices;
    private final Set<Member> seen;
    private final Map<ResolvedMember, Set<Member>> singles = new HashMap<>();
    private final Set<Member> within;
    private final Set<Member> unknown;
    private final List<ResolvedMember> counted;
    private final Set<Member> shared;
    private final List<ResolvedMember> apart;
    private Member untold;

    /** @param seen all members in the data */
    GroupOverlap(List<ResolvedMember> choices, Collection<Member> seen) {
        this.choices = choices;
        this.seen = new HashSet<>(seen);
        this.within = newWithin();
        this.unknown = newUnknown();
        this.counted = choices.stream()
                .filter(choice -> !within.contains(choice.label()) && !unknown.contains(choice.label()))
                .toList();
        this.shared = newShared();
        this.apart = newApart();
    }

    private GroupOverlap(List<ResolvedMember> choices) {
        this.choices = choices;
        this.seen = Set.of();
        this.within = Set.of();
        this.unknown = Set.of();
        this.counted = choices;
        this.shared = Set.of();
        this.apart = choices;
    }

    /** Of choices of which none is within another, as what is is left out already. */
    static GroupOverlap ofApart(List<ResolvedMember> choices) {
        return new GroupOverlap(choices);
    }

    private Set<Member> newWithin() {
        boolean hasTotal = choices.stream().anyMatch(choice -> choice.label().isTotal());
        List<Integer> groups = IntStream.range(0, choices.size())
                .filter(number -> choices.get(number).label().isGroup())
                .boxed()
                .toList();
        return IntStream.range(0, choices.size())
                .filter(number -> !choices.get(number).label().isTotal())
                .filter(number -> hasTotal || groups.stream().anyMatch(group -> isWithin(number, group)))
                .mapToObj(number -> choices.get(number).label())
                .collect(Collectors.toSet());
    }

    /**
     * Whether a group has all that another choice has; of two that have the same, one market is within the group, and the later group
     * within the other.
     */
    private boolean isWithin(int number, int group) {
        ResolvedMember larger = choices.get(group);
        Member label = choices.get(number).label();
        if (number != group
                && isPublished(larger)
                && larger.label().composition().isOpen()
                && larger.label().isAround(label)) {
            return true;
        }
        Set<Member> inner = singles(choices.get(number));
        Set<Member> outer = singles(choices.get(group));
        boolean isLess =
                inner.size() < outer.size() || !choices.get(number).label().isGroup() || group < number;
        return isLess && !inner.isEmpty() && outer.containsAll(inner);
    }

    /** The single markets of a choice: of a group that the data has all its members, of any other those in the data. */
    private Set<Member> singles(ResolvedMember choice) {
        return singles.computeIfAbsent(choice, this::newSingles);
    }

    private Set<Member> newSingles(ResolvedMember choice) {
        Member label = choice.label();
        Set<Member> singles = new LinkedHashSet<>();
        if (isPublished(choice) && !label.composition().isOpen()) {
            singles.addAll(label.whole().composition().leaves());
            seen.stream().filter(label::holds).filter(Member::isResidual).forEach(singles::add);
        } else if (choice.parts().isEmpty()) {
            singles.add(label);
        } else {
            choice.parts().forEach(part -> singles.addAll(newSingles(part)));
        }
        choice.without().forEach(out -> singles.removeAll(newSingles(out)));
        return singles;
    }

    private boolean isPublished(ResolvedMember choice) {
        return choice.label().isGroup() && seen.contains(choice.label().whole());
    }

    /** The groups of which nobody knows whether they are of the same trade as the other choices. */
    private Set<Member> newUnknown() {
        Set<Member> all = choices.stream()
                .map(ResolvedMember::label)
                .filter(label -> !within.contains(label) && label.whole().isUnknownGroup())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return all.size() == choices.size() ? Set.of() : all;
    }

    Set<Member> unknown() {
        return unknown;
    }

    /** The choices that lie within another one: a total, or their group. */
    Set<Member> within() {
        return within;
    }

    private Set<Member> newShared() {
        Set<Member> met = new HashSet<>();
        Set<Member> shared = new LinkedHashSet<>();
        for (ResolvedMember choice : counted) {
            Set<Member> here = singles(choice);
            here.stream().filter(met::contains).forEach(shared::add);
            met.addAll(here);
        }
        return shared;
    }

    /** The members that lie in several of the choices. */
    Set<Member> shared() {
        return shared;
    }

    /** Whether nobody can tell what all of them come to: groups that the data has share members, and the others of theirs are not there. */
    boolean isUntold() {
        return untold != null;
    }

    /** What all of them come to; a member that lies in two groups is part of it once, as far as that can be told. */
    ResolvedMember together() {
        return counted.size() == 1
                ? counted.get(0)
                : new ResolvedMember(
                        Member.folded(
                                counted.stream().map(ResolvedMember::label).toList()),
                        apart);
    }

    /**
     * The choices, or where they share members, groups that the data has, larger ones first, and of all else what these do not hold.
     *
     * @throws NotSummable where nobody can tell
     */
    List<ResolvedMember> apart() {
        refuseUntold();
        return apart;
    }

    /** @throws NotSummable where nobody can tell what all of them come to */
    void refuseUntold() {
        if (isUntold()) {
            throw new NotSummable(CubeMessage.GROUP_SHARES.with(Dimension.MARKET.nameOf(untold)));
        }
    }

    private List<ResolvedMember> newApart() {
        if (shared.isEmpty()) {
            return counted;
        }
        List<ResolvedMember> union = new ArrayList<>();
        Set<Member> met = new HashSet<>();
        counted.stream()
                .flatMap(choice -> isPublished(choice) ? Stream.of(choice) : parts(choice))
                .sorted(Comparator.comparing(
                        choice -> isPublished(choice) ? -singles(choice).size() : 0))
                .forEach(choice -> addTo(union, met, choice));
        return union;
    }

    private void addTo(List<ResolvedMember> union, Set<Member> met, ResolvedMember choice) {
        Set<Member> more = new HashSet<>(singles(choice));
        more.removeAll(met);
        if (more.size() == singles(choice).size()) {
            union.add(choice);
        } else if (seen.containsAll(more)) {
            more.stream()
                    .sorted(Comparator.comparing(Member::code))
                    .map(ResolvedMember::of)
                    .forEach(union::add);
        } else {
            untold = choice.label();
        }
        met.addAll(more);
    }

    /** What a choice is put together of; itself where it is one. */
    static Stream<ResolvedMember> parts(ResolvedMember choice) {
        return choice.parts().isEmpty() ? Stream.of(choice) : choice.remainingParts().stream();
    }
}
