package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a selection leaves out, such as {@code !FR} or {@code !0901}: members, and what lies within them. */
final class Exclusion {

    private final Dimension dimension;
    private final boolean isOfSome;
    private final Set<Member> seen;
    private final Map<Member, ResolvedMember> asked = new LinkedHashMap<>();
    private final Set<Member> outOrWithin = new LinkedHashSet<>();
    private final ProductHierarchy nesting;
    /** By the codes of products, the products left out that lie within them. */
    private final Map<String, List<Member>> byOuterCode = new HashMap<>();

    /**
     * @param seen all members in the data
     * @param isOfSome whether it is left out of what is asked for, and not of all that is listed
     */
    Exclusion(List<ResolvedMember> out, Collection<Member> seen, Dimension dimension, boolean isOfSome) {
        this.dimension = dimension;
        this.isOfSome = isOfSome;
        this.seen = new HashSet<>(seen);
        this.nesting = new ProductHierarchy(dimension == Dimension.PRODUCT ? seen : List.of());
        out.forEach(choice -> asked.put(choice.label(), choice));
        out.stream()
                .flatMap(choice -> Stream.concat(Stream.of(choice), choice.parts().stream()))
                .map(ResolvedMember::label)
                .forEach(outOrWithin::add);
        // members of a region, too, as far as anybody says who they are
        out.stream()
                .map(ResolvedMember::label)
                .forEach(group -> seen.stream().filter(group::isAround).forEach(outOrWithin::add));
        ProductHierarchy named = new ProductHierarchy(outOrWithin);
        seen.stream()
                .filter(member -> nesting.outerCodes(member).anyMatch(named::has))
                .forEach(outOrWithin::add);
        outOrWithin.forEach(member -> nesting.outerCodes(member)
                .forEach(code -> byOuterCode
                        .computeIfAbsent(code, none -> new ArrayList<>())
                        .add(member)));
    }

    /** Whether nothing is left of a choice. */
    boolean isOut(ResolvedMember choice) {
        return outOrWithin.contains(choice.label())
                || choice.label().isGroup() && asked.keySet().stream().anyMatch(out -> out.holdsAllOf(choice.label()));
    }

    /** Whether one that is left out is a member of a group, or a group within it. */
    private static boolean isWithin(Member out, Member group) {
        return group.isAround(out) || group.holdsAllOf(out);
    }

    /**
     * What is left of a choice: of a total, of a product and of a group that the data has, the difference; of any other group the sum of
     * its other members.
     */
    ResolvedMember left(ResolvedMember choice) {
        Member label = choice.label();
        if (label.isTotal()) {
            List<Member> all = outermost(List.copyOf(asked.keySet()));
            all.stream().filter(Member::isUnknownGroup).findFirst().ifPresent(group -> refuseOthers(group, all));
            return difference(choice, all);
        }
        if (label.isUnknownGroup() && isOfSome && seen.contains(label)) {
            refuseOthers(label, List.copyOf(asked.keySet()));
        }
        if (!label.isGroup() || seen.contains(label)) {
            List<Member> held = label.isGroup()
                    ? outOrWithin.stream().filter(out -> isWithin(out, label)).toList()
                    : byOuterCode.getOrDefault(ProductHierarchy.code(label), List.of());
            return held.isEmpty() ? choice : difference(choice, outermost(held));
        }
        List<Member> held = Stream.of(
                        outOrWithin.stream().filter(out -> isWithin(out, label)),
                        choice.parts().stream().filter(this::isOut).map(ResolvedMember::label),
                        choice.parts().stream()
                                .map(part -> ProductHierarchy.code(part.label()))
                                .flatMap(code -> byOuterCode.getOrDefault(code, List.of()).stream()))
                .flatMap(some -> some)
                .distinct()
                .toList();
        return held.isEmpty()
                ? choice
                : new ResolvedMember(
                        label.without(outermost(held)),
                        choice.parts().stream()
                                .filter(part -> !isOut(part))
                                .map(this::left)
                                .toList());
    }

    /** What may be in a group of which nobody says what is in it, or not. */
    private void refuseOthers(Member group, List<Member> all) {
        all.stream().filter(out -> !out.equals(group)).findFirst().ifPresent(out -> {
            throw new IncompatibleParameters(
                    CubeMessage.NOT_TAKEN_OFF.with(dimension.nameOf(group), dimension.nameOf(out)));
        });
    }

    private ResolvedMember difference(ResolvedMember choice, List<Member> held) {
        return new ResolvedMember(
                choice.label().without(held),
                choice.label().isTotal() ? List.of() : choice.parts(),
                held.stream()
                        .map(member -> asked.getOrDefault(member, ResolvedMember.of(member)))
                        .toList());
    }

    /** Those that do not lie within others of them. */
    private List<Member> outermost(List<Member> held) {
        ProductHierarchy among = new ProductHierarchy(held);
        List<Member> groups = held.stream().filter(Member::isGroup).toList();
        return held.stream()
                .filter(member -> nesting.outerCodes(member).noneMatch(among::has))
                .filter(member -> groups.stream().noneMatch(group -> !group.equals(member) && group.isAround(member)))
                .toList();
    }
}
