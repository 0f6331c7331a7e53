package trade.cube;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of the market or product dimension, such as Germany or 0303.
 *
 * @param code what identifies it; text as written where no code list knows it
 * @param name what people call it
 * @param composition of a group; of the rest of a group that group
 * @param named the members whose names make up its own: those of a sum, or a whole and those that it is without
 */
public record Member(String code, String name, MemberKind kind, GroupComposition composition, List<Member> named) {

    /** The published total of all markets. */
    public static final Member WORLD = new Member("World", "World", MemberKind.TOTAL, GroupComposition.NONE);

    /** The sum of all markets that some dataset lists, which is no figure of the world. */
    static final Member LISTED_WORLD =
            new Member("World listed", "markets listed", MemberKind.TOTAL, GroupComposition.NONE);

    /** Whose statistics they are, where the dataset does not say it. */
    public static final Member UNNAMED_REPORTER = new Member("", "not named", MemberKind.PART, GroupComposition.NONE);

    /** The published total of all products. */
    public static final Member TOTAL = new Member("TOTAL", "TOTAL", MemberKind.TOTAL, GroupComposition.NONE);

    private Member(String code, String name, MemberKind kind, GroupComposition composition) {
        this(code, name, kind, composition, List.of());
    }

    public enum MemberKind {
        PART,
        /** Part of the total, but no market or product of its own: what is left, or not told. */
        RESIDUAL,
        GROUP,
        TOTAL,
        /** Several parts that a query folded into one sum. */
        FOLDED
    }

    public static Member part(String code, String name) {
        return new Member(code, name, MemberKind.PART, GroupComposition.NONE);
    }

    public static Member residual(String name) {
        return new Member(name, name, MemberKind.RESIDUAL, GroupComposition.NONE);
    }

    /** What is left of a group, beside those of its members that are named. */
    public static Member restOf(Member group, String name) {
        return new Member(name, name, MemberKind.RESIDUAL, GroupComposition.of(Set.of(group)));
    }

    /** A total that was summed of what a dataset lists, and is called so. */
    public static Member listed(Member total, String name) {
        String code = total.equals(WORLD) ? LISTED_WORLD.code : total.code;
        return new Member(code, name, MemberKind.TOTAL, GroupComposition.NONE);
    }

    /** Whether it is a total of no more than some dataset lists. */
    public boolean isListed() {
        return isTotal() && !name.equals(code);
    }

    /** A market that several became, or that several are one of in other statistics: Belgium-Luxembourg. */
    public static Member joint(String name, Set<Member> members) {
        return group(name, GroupComposition.joint(members));
    }

    public static Member group(String code, GroupComposition composition) {
        return new Member(code, code, MemberKind.GROUP, composition);
    }

    /** A group that always had these members. */
    public static Member group(String code, Set<Member> members) {
        return group(code, GroupComposition.of(members));
    }

    /** A group whose composition no code list knows, so that any market may lie within it. */
    public static Member region(String name) {
        return new Member(name, name, MemberKind.GROUP, GroupComposition.UNKNOWN);
    }

    /** The same that each office draws in its own way around some markets. */
    public static Member region(String name, Set<Member> around) {
        return group(name, GroupComposition.around(around));
    }

    /** A group as the sum of its members, whatever is published of it. */
    Member putTogether() {
        return new Member(code + " put together", name, kind, composition, named);
    }

    /** Several as one, which is called as they are. */
    static Member folded(List<Member> members) {
        String names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        return new Member(names, names, MemberKind.FOLDED, GroupComposition.NONE, members);
    }

    static Member folded(String code) {
        return new Member(code, code, MemberKind.FOLDED, GroupComposition.NONE);
    }

    /** Whether a code list knows it: then its name is not what identifies it. */
    public boolean isKnown() {
        return kind != MemberKind.PART || !code.equals(name);
    }

    public boolean isTotal() {
        return kind == MemberKind.TOTAL;
    }

    public boolean isResidual() {
        return kind == MemberKind.RESIDUAL;
    }

    /** Whether totals are the sum of it and others like it. */
    boolean isPart() {
        return kind == MemberKind.PART || kind == MemberKind.RESIDUAL;
    }

    public boolean isGroup() {
        return kind == MemberKind.GROUP;
    }

    /** Whether a group may hold that member; one of unknown composition may hold any. */
    boolean mayHold(Member member) {
        return composition.isOpen() && member.kind == MemberKind.PART || holds(member);
    }

    /** Whether a group is known to hold that member, or ever was. */
    boolean holds(Member member) {
        return isGroup() && (composition.everHolds(member) || member.isRestOf(whole()));
    }

    /** Whether a group holds that member on a day. */
    boolean holds(Member member, LocalDate day) {
        return composition.holds(member, day)
                || holds(member) && member.isResidual()
                || member.isGroup() && asOf(day).holdsAllOf(member);
    }

    private boolean isRestOf(Member group) {
        return isResidual()
                && composition.stays().stream()
                        .map(GroupComposition.MembershipPeriod::member)
                        .anyMatch(of -> of.name.equals(group.name) || group.holdsAllOf(of));
    }

    /** Whether it is a group of which nobody says anything. */
    public boolean isUnknownGroup() {
        return isGroup() && composition.isOpen() && composition.leaves().isEmpty();
    }

    /** Whether a group holds that member, or is drawn around it: each office draws a region in its own way, but hardly without that. */
    boolean isAround(Member member) {
        return holds(member) || isGroup() && composition.isOpen() && isDrawnAround(member);
    }

    /** Of a group, around most of it: Cyprus is in the European Union and, for some, in Asia. */
    private boolean isDrawnAround(Member member) {
        Set<Member> around = composition.leaves();
        Set<Member> inner = member.isGroup() ? member.composition.leaves() : Set.of(member);
        long met = inner.stream().filter(around::contains).count();
        return met > 0 && met * 10 >= inner.size() * 9L;
    }

    /** Whether two groups are known to have a member in common. */
    boolean sharesMembersWith(Member group) {
        return !composition.isOpen()
                && !group.composition.isOpen()
                && !Collections.disjoint(composition.leaves(), group.composition.leaves());
    }

    /** Whether a group is known to have all that another one ever had. */
    boolean holdsAllOf(Member group) {
        if (!isGroup() || !group.isGroup()) {
            return false;
        }
        Set<Member> all = group.composition.isOpen() ? Set.of() : group.composition.leaves();
        return !composition.isOpen() && !all.isEmpty() && composition.leaves().containsAll(all);
    }

    /** A group but for some of its members, a total or a product but for some that lie within it. */
    Member without(List<Member> others) {
        String rest = name + " without " + others.stream().map(Member::name).collect(Collectors.joining(", "));
        return new Member(
                rest,
                rest,
                kind,
                composition.without(others),
                Stream.concat(Stream.of(this), others.stream()).toList());
    }

    /** What something was taken off, or itself. */
    Member whole() {
        return kind == MemberKind.FOLDED || named.isEmpty() ? this : named.get(0);
    }

    /** A group as it was on a day; what is none stays as it is. */
    Member asOf(LocalDate day) {
        return isGroup() ? new Member(code, name, kind, composition.asOf(day), named) : this;
    }

    /** A group as that one sees it; what is none stays as it is. */
    public Member seenBy(Member viewer) {
        return isGroup() ? new Member(code, name, kind, composition.seenBy(viewer), named) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && code.equals(member.code) && kind == member.kind;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
