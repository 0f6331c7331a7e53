package trade.cube;

import java.util.Set;

/**
 * A member of the market or product dimension, such as Germany or 0303.
 *
 * @param code what identifies it; text as written where no code list knows it
 * @param name what people call it
 * @param members of a group: the codes of what belongs to it
 */
public record Member(String code, String name, Kind kind, Set<String> members) {

    /** The published total of all markets. */
    public static final Member WORLD = new Member("World", "World", Kind.TOTAL, Set.of());

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

    static Member folded(String code) {
        return new Member(code, code, Kind.FOLDED, Set.of());
    }

    public boolean isTotal() {
        return kind == Kind.TOTAL;
    }

    public boolean isGroup() {
        return kind == Kind.GROUP;
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
