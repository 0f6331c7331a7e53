package trade.cube;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of the market or product dimension, such as Germany or 0303.
 *
 * @param code what identifies it; text as written where no code list knows it
 * @param name what people call it
 * @param composition of a group
 * @param named the members whose names make up its own: those of a sum, or a whole and those that it is without
 */
public record Member(String code, String name, Kind kind, Composition composition, List<Member> named) {

    /** The published total of all markets. */
    public static final Member WORLD = new Member("World", "World", Kind.TOTAL, Composition.NONE);

    /** Whose statistics they are, where the dataset does not say it. */
    public static final Member UNNAMED_REPORTER = new Member("", "not named", Kind.PART, Composition.NONE);

    /** The published total of all products. */
    public static final Member TOTAL = new Member("TOTAL", "TOTAL", Kind.TOTAL, Composition.NONE);

    private Member(String code, String name, Kind kind, Composition composition) {
        this(code, name, kind, composition, List.of());
    }

    public enum Kind {
        PART,
        GROUP,
        TOTAL,
        /** Several parts that a query folded into one sum. */
        FOLDED
    }

    public static Member part(String code, String name) {
        return new Member(code, name, Kind.PART, Composition.NONE);
    }

    public static Member group(String code, Composition composition) {
        return new Member(code, code, Kind.GROUP, composition);
    }

    /** A group that always had these members. */
    public static Member group(String code, Set<Member> members) {
        return group(code, Composition.of(members));
    }

    /** A group whose composition no code list knows, so that any market may lie within it. */
    public static Member region(String name) {
        return new Member(name, name, Kind.GROUP, Composition.UNKNOWN);
    }

    /** Several as one, which is called as they are. */
    static Member folded(List<Member> members) {
        String names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        return new Member(names, names, Kind.FOLDED, Composition.NONE, members);
    }

    static Member folded(String code) {
        return new Member(code, code, Kind.FOLDED, Composition.NONE);
    }

    /** Whether a code list knows it: then its name is not what identifies it. */
    public boolean isKnown() {
        return kind != Kind.PART || !code.equals(name);
    }

    public boolean isTotal() {
        return kind == Kind.TOTAL;
    }

    public boolean isGroup() {
        return kind == Kind.GROUP;
    }

    /** Whether a group may hold that member; one of unknown composition may hold any. */
    boolean mayHold(Member member) {
        return composition == Composition.UNKNOWN ? member.kind == Kind.PART : holds(member);
    }

    /** Whether a group is known to hold that member, or ever was. */
    boolean holds(Member member) {
        return isGroup() && composition.everHolds(member);
    }

    /** A group but for some of its members. */
    Member without(List<Member> others) {
        String rest = name + " without " + others.stream().map(Member::name).collect(Collectors.joining(", "));
        return new Member(
                rest,
                rest,
                kind,
                composition.without(others),
                Stream.concat(Stream.of(this), others.stream()).toList());
    }

    /** A group as it was on a day; what is none stays as it is. */
    Member at(LocalDate day) {
        return isGroup() ? new Member(code, name, kind, composition.at(day), named) : this;
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
