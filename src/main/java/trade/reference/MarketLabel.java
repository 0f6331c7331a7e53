package trade.reference;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Member;

/**
 * A label in a file that no list has as it stands, and that may be no market: an edition of a group, a total of some markets, or what is
 * left or not told.
 *
 * @param name Euro area - 19 countries; Total EU27 [note 2]; Asia, not elsewhere specified
 */
record MarketLabel(String name) {

    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\]]*\\]$");

    private static final Pattern EDITION = Pattern.compile("(?iu)(?<group>\\p{L}[\\p{L} ]*?)[ -]*"
            + "\\(?(?<count>\\d{2})(?: (?:countries|members|nước))?\\)?(?: \\([^)]*\\))?");

    private static final Pattern TOTAL_OF_SOME =
            Pattern.compile("(?iu)(?:total|sub-?total|tổng)[ ,:–-]+(?:(?:of|for) )?(?:the )?(?<whom>.*\\p{L}.*)");

    /** Words behind a total that make it none of some markets: Total Estimates. */
    private static final Pattern OF_ALL = Pattern.compile(Products.TOTAL_OF_ALL);

    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)(?:(?<whom>.+?)[ ,]+(?:countries|economies|members|member states)|(?:các|nhóm|khối) nước (?<whomInVietnamese>.+))");

    private static final Pattern AREA = Pattern.compile("(?iu)(?:khu vực|khối|thị trường|vùng) (?<whom>.+)");

    private static final Pattern RESIDUAL = Pattern.compile("(?iu)"
            // what is left
            + "(?:(?:all )?other|rest of|remaining) (?:the )?(?<whom>.+)|(?<whomElse>.+) khác"
            // what is not told
            + "|(?<whomNotTold>.*)[ ,(](?:nes|n\\.e\\.s\\.?|not elsewhere specified|not (?:specified|determined|identified)(?: .*)?|"
            + "unspecified|không nêu tên|không xác định)\\)?"
            + "|(?:confidential|secret|suppressed|undisclosed|not disclosed|bảo mật|không công bố)\\b.*"
            // what ships and planes take on board
            + "|(?:(?:ships?['’]?s?|aircraft) (?:and aircraft )?)?(?:stores|bunkers?)\\b.*");

    /** @param known what a list has by a name */
    Optional<Member> among(Function<String, Optional<Member>> known) {
        if (Dimension.MARKET.isListed(name)) {
            return Optional.of(Member.listed(Member.WORLD, name));
        }
        String bare = NOTE.matcher(name).replaceFirst("");
        return known.apply(bare)
                .or(() -> OF_ALL.matcher(bare).matches() ? Optional.of(Member.WORLD) : Optional.empty())
                .or(() -> edition(bare, known))
                .or(() -> totalOfSome(bare, known))
                .or(() -> residual(bare, known))
                .or(() -> several(bare, known))
                .or(() -> area(bare, known));
    }

    /** A group as it was when it had so many members. */
    Optional<Member> edition(Function<String, Optional<Member>> known) {
        return edition(name, known);
    }

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

    /** The world or a group of a list, or else one whose members nobody says. */
    private static Optional<Member> totalOfSome(String name, Function<String, Optional<Member>> known) {
        Matcher total = TOTAL_OF_SOME.matcher(name);
        return total.matches()
                ? group(total.group("whom"), known).or(() -> Optional.of(Member.region(name)))
                : Optional.empty();
    }

    /** The same of a name that is of several markets. */
    private static Optional<Member> several(String name, Function<String, Optional<Member>> known) {
        return SEVERAL.matcher(name).matches()
                ? group(name, known).or(() -> Optional.of(Member.region(name)))
                : Optional.empty();
    }

    /** A group of a list that is called the area or the market of it. */
    private static Optional<Member> area(String name, Function<String, Optional<Member>> known) {
        Matcher area = AREA.matcher(name);
        return area.matches() ? group(area.group("whom"), known) : Optional.empty();
    }

    /** The world, a group of a list or an edition of one, be it called the members of it. */
    private static Optional<Member> group(String name, Function<String, Optional<Member>> known) {
        Matcher several = SEVERAL.matcher(name);
        return known.apply(name)
                .filter(member -> member.isGroup() || member.isTotal())
                .or(() -> edition(name, known))
                .or(() -> several.matches()
                        ? group(
                                Optional.ofNullable(several.group("whom"))
                                        .orElseGet(() -> several.group("whomInVietnamese")),
                                known)
                        : Optional.empty());
    }

    /** Each of its own, as a file may have several of a kind; it may be what is left of a group. */
    private static Optional<Member> residual(String name, Function<String, Optional<Member>> known) {
        Matcher residual = RESIDUAL.matcher(name);
        if (!residual.matches()) {
            return Optional.empty();
        }
        Optional<Member> group = Stream.of("whom", "whomElse", "whomNotTold")
                .map(residual::group)
                .filter(Objects::nonNull)
                .flatMap(whom -> group(whom.strip(), known).stream())
                .filter(Member::isGroup)
                .findFirst();
        return Optional.of(group.map(of -> Member.restOf(of, name)).orElseGet(() -> Member.residual(name)));
    }
}
