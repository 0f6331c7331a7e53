package trade.cube;

import java.util.Set;

/**
 * A member of the market or product dimension, such as Germany or 0303.
 *
 * @param code what identifies it; text as written where no code list knows it
 * @param name what people call it
 * @param members of a group: the codes of what belongs to it; none where nobody knows
 */
public record Member(String code, String name, Kind kind, Set<String> members) {

    /** The published total of all markets. */
    public static final Member WORLD = new Member("World", "World", Kind.TOTAL, Set.of());

    /** Whose statistics they are, where the dataset does not say it. */
    public static final Member UNNAMED_REPORTER = new Member("", "not named", Kind.PART, Set.of());

    /** The published total of all products. */
    public static final Member TOTAL = new Member("TOTAL", "TOTAL", Kind.TOTAL, Set.of());

    public enum Kind {
        PART,
        GROUP,
        TOTAL,
        /** Several parts that a query folded into one sum. */
        FOLDED
    }

    public static Member part(String code, String name) {
        return new Member(code, name, Kind.PART, Set.of());
    }

    public static Member group(String code, Set<String> members) {
        return new Member(code, code, Kind.GROUP, Set.copyOf(members));
    }

    /** A group whose composition no code list knows, so that any market may lie within it. */
    public static Member region(String name) {
        return new Member(name, name, Kind.GROUP, Set.of());
    }

    static Member folded(String code) {
        return new Member(code, code, Kind.FOLDED, Set.of());
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
        return members.contains(member.code()) || isGroup() && members.isEmpty() && member.kind == Kind.PART;
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
