package trade.reference;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.CubeMessage;
import trade.cube.Dimension;
import trade.cube.Member;

/**
 * A name in a file that no list has as it stands, and that may be that of a group: an edition of one, or a total of some markets.
 *
 * @param name Euro area - 19 countries; Total EU27 [note 2]
 */
record GroupName(String name) {

    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\]]*\\]$");

    private static final Pattern EDITION = Pattern.compile("(?iu)(?<group>\\p{L}[\\p{L} ]*?)[ -]*"
            + "\\(?(?<count>\\d{2})(?: (?:countries|members|nước))?\\)?(?: \\([^)]*\\))?");

    private static final Pattern TOTAL_OF_SOME = Pattern.compile("(?iu)(?:total|subtotal|tổng) (?<whom>.*\\p{L}.*)");

    /** @param known what a list has by a name */
    Optional<Member> among(Function<String, Optional<Member>> known) {
        String bare = NOTE.matcher(name).replaceFirst("");
        if (CubeMessage.isListed(Dimension.MARKET, name)) {
            return Optional.of(Member.listed(Member.WORLD, name));
        }
        return known.apply(bare).or(() -> edition(bare, known)).or(() -> totalOfSome(bare, known));
    }

    /** A group as it was when it had so many members. */
    private static Optional<Member> edition(String name, Function<String, Optional<Member>> known) {
        Matcher edition = EDITION.matcher(name);
        if (!edition.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(edition.group("count"));
        return known.apply(edition.group("group").strip())
                .filter(Member::isGroup)
                .flatMap(group -> group.composition().hasNow(count)
                        ? Optional.of(group)
                        : group.composition()
                                .ofSize(count)
                                .map(then -> Member.group(group.code() + "-" + count, then)));
    }

    /** A group of a list, or else one whose members nobody says. */
    private static Optional<Member> totalOfSome(String name, Function<String, Optional<Member>> known) {
        Matcher total = TOTAL_OF_SOME.matcher(name);
        if (!total.matches()) {
            return Optional.empty();
        }
        String whom = total.group("whom");
        return known.apply(whom)
                .filter(Member::isGroup)
                .or(() -> edition(whom, known))
                .or(() -> Optional.of(Member.region(name)));
    }
}
