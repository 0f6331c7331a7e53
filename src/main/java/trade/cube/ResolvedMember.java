package trade.cube;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one term turned out to mean.
 *
 * @param label what the row is called
 * @param parts what is added up when the label itself, or what something is taken off, is not in the data
 * @param without what is taken off a total, or off a group that the data has
 */
record ResolvedMember(Member label, List<ResolvedMember> parts, List<ResolvedMember> without) {

    ResolvedMember(Member label, List<ResolvedMember> parts) {
        this(label, parts, List.of());
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    static ResolvedMember of(Member member) {
        return new ResolvedMember(member, List.of());
    }

    /** The members that it is put together of; itself where it is one. */
    Stream<Member> leaves() {
        return parts.isEmpty() ? Stream.of(label) : leavesOfParts().stream();
    }

    /** The members that it is put together of; none where it is one. */
    List<Member> leavesOfParts() {
        return remainingParts().stream().flatMap(ResolvedMember::leaves).toList();
    }

    /** What it is put together of: members, and what others are without some. */
    Stream<ResolvedMember> elements() {
        return parts.isEmpty() || isDifference()
                ? Stream.of(this)
                : parts.stream().flatMap(ResolvedMember::elements);
    }

    /** The parts but for those that are taken off. */
    List<ResolvedMember> remainingParts() {
        Set<Member> out = without.stream().flatMap(ResolvedMember::leaves).collect(Collectors.toSet());
        return parts.stream().filter(part -> !out.contains(part.label())).toList();
    }

    boolean isDifference() {
        return !without.isEmpty();
    }

    /** What something is taken off. */
    ResolvedMember whole() {
        return new ResolvedMember(label.named().get(0), parts);
    }
}
