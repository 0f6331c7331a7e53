package trade.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trade.cube.GroupComposition;
import trade.cube.Member;
import trade.cube.NameNormalizer;

/**
 * Markets by ISO alpha-2 and alpha-3 code, M49 code, English and Vietnamese name, and further names that files use.
 *
 * <p>The table is {@code markets.csv}, made from the JDK's locale data, ISO 3166-1 and M49; a table of our own because the
 * JDK's names change from one version to the next and its locale data is slow to load. A name is looked up as written, then
 * with case ignored, then with accents ignored: "Mỹ" is the United States, "MY" is Malaysia. Last comes {@link Spelling}, which is
 * loaded only then.
 */
public final class Markets {

    private static final List<String> WORLD = List.of(
            "World",
            "WLD",
            "0",
            "000",
            "001",
            "W00",
            "Total",
            "TOTAL",
            "All",
            "All countries",
            "TOTAL FOR ALL COUNTRIES",
            "World, Not Seasonally Adjusted",
            "Mundo",
            "Monde",
            "Welt",
            "Global",
            "Grand total",
            "World total",
            "Total general",
            "Total exports",
            "Total imports",
            "Sum",
            "Cộng",
            "Toàn bộ",
            "Tất cả",
            "Tổng kim ngạch",
            "Tổng kim ngạch xuất khẩu",
            "Tổng kim ngạch nhập khẩu",
            "Tổng kim ngạch XK",
            "Tổng kim ngạch NK",
            "Tổng xuất khẩu",
            "Tổng nhập khẩu",
            "All markets",
            "All partners",
            "Thế giới",
            "Toàn thế giới",
            "Tổng",
            "Tổng số",
            "Tổng cộng",
            "Tổng trị giá");

    private static final Pattern CODES = Pattern.compile("\\d*|!?\\w{2,3}(?:, !?\\w{2,3})+");

    private static final Pattern WITH_ITS_ABBREVIATION = Pattern.compile("(?<name>[^()]+) \\((?<short>[^()]+)\\)");

    private static final Pattern BETWEEN_CASES = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Set<Member>> byRegion = new HashMap<>();
    private final List<Member> groups = new ArrayList<>();
    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, Set<Member>> asWritten = new HashMap<>();
    private final List<UnaryOperator<String>> looser = List.of(
            name -> Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), NameNormalizer::folded);
    private final Map<UnaryOperator<String>, Map<String, Set<Member>>> loosely = new HashMap<>();

    /** What Vietnamese call what English call so; the same where nobody knows it. */
    public String vietnamese(String english) {
        return vietnamese.getOrDefault(english, english);
    }

    /** The markets of the table, loaded when one is first asked for. */
    public static Markets known() {
        return Known.MARKETS;
    }

    private static final class Known {
        private static final Markets MARKETS = new Markets();
    }

    Markets() {
        for (String name : WORLD) {
            add(Member.WORLD, name);
        }
        for (String[] row : CodeTable.rows("markets.csv")) {
            Member market = Member.part(row[0], row[3]);
            vietnamese.put(row[3], row[4]);
            for (String name : List.of(row[0], row[1], row[2], row[3], row[4])) {
                add(market, name);
            }
            add(market, Integer.toString(Integer.parseInt(row[2])));
            addAll(market, row[5]);
            for (String region : row[6].split(" ")) {
                byRegion.computeIfAbsent(region, none -> new LinkedHashSet<>()).add(market);
            }
        }
        for (String[] row : CodeTable.rows("groups.csv")) {
            Member group = group(row[0], row[3]);
            vietnamese.put(row[0], row[1].isEmpty() ? row[0] : row[1]);
            add(group, row[0]);
            add(group, row[1]);
            addAll(group, row[2]);
        }
        for (String[] row : CodeTable.rows("residuals.csv")) {
            Member residual = row[3].isEmpty()
                    ? Member.residual(row[0])
                    : Member.restOf(asWritten.get(row[3]).iterator().next(), row[0]);
            vietnamese.put(row[0], row[1]);
            add(residual, row[0]);
            addAll(residual, row[2]);
        }
    }

    /**
     * @param members the code of a region of M49; nothing for a group of {@code memberships.csv}; * where nobody says the members, and
     *     the regions that these lie around; = and the codes of those that it is a joint market of
     */
    private Member group(String name, String members) {
        if (members.startsWith("*")) {
            return Member.region(name, all(members.substring(1), byRegion));
        }
        if (members.startsWith("=")) {
            return Member.joint(name, all(members.substring(1), asWritten));
        }
        Member group = members.isEmpty()
                ? Member.group(
                        name,
                        GroupComposition.of(() -> Membership.of(name).stream()
                                .map(membership -> membership.stay(this::inFile))
                                .toList()))
                : Member.group(name, byRegion.getOrDefault(members, Set.of()));
        groups.add(group);
        return group;
    }

    private static Set<Member> all(String codes, Map<String, Set<Member>> byCode) {
        Set<Member> all = new HashSet<>();
        for (String code : codes.split(" ")) {
            if (!code.isEmpty()) {
                all.addAll(byCode.get(code));
            }
        }
        return all;
    }

    private void addAll(Member market, String names) {
        for (String name : names.split("\\|")) {
            add(market, name);
        }
    }

    private void add(Member market, String name) {
        if (!name.isEmpty()) {
            Set<Member> before = asWritten.putIfAbsent(name, Set.of(market));
            if (before != null && !before.contains(market)) {
                Set<Member> several = new LinkedHashSet<>(before);
                several.add(market);
                asWritten.put(name, several);
            }
        }
    }

    /**
     * The markets that the name may mean: none, one, or several where only case or accents would tell them apart. A number is a code of M49, or else one
     * that UN Comtrade has beside them. Words may be written together, {@code EasternAsia}, and with what they are abbreviated to,
     * {@code European Union (EU)}.
     */
    public Set<Member> named(String name) {
        String asked = name.strip();
        Set<Member> found = asWritten.getOrDefault(asked, Set.of());
        for (UnaryOperator<String> spelling : looser) {
            if (found.isEmpty()) {
                found = loosely.computeIfAbsent(spelling, this::respelled)
                        .getOrDefault(spelling.apply(asked), Set.of());
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        if (OfficeCodes.isNumber(asked)) {
            return OfficeCodes.COMTRADE.market(asked).map(Set::of).orElse(Set.of());
        }
        Set<Member> spelled = spelled(asked);
        if (!spelled.isEmpty()) {
            return spelled;
        }
        Matcher both = WITH_ITS_ABBREVIATION.matcher(asked);
        if (both.matches()) {
            Set<Member> named = named(both.group("name"));
            return named.equals(named(both.group("short"))) ? named : Set.of();
        }
        String apart = BETWEEN_CASES.matcher(asked).replaceAll(" ");
        return apart.equals(asked) ? Set.of() : named(apart);
    }

    /** The markets that offices spell so; codes are not looked up, and neither are several of them. */
    private Set<Member> spelled(String name) {
        String code = CODES.matcher(name).matches() ? null : Spelling.market(name);
        return code == null ? Set.of() : asWritten.get(code);
    }

    private Map<String, Set<Member>> respelled(UnaryOperator<String> spelling) {
        Map<String, Set<Member>> markets = new HashMap<>();
        asWritten.forEach((name, members) -> {
            // a number is a code as it is written: {0} is no world
            // and a letter without its accent is no name: Ý is Italy, Y may be anything
            String loose = spelling.apply(name);
            boolean isLetter = loose.length() == 1 && loose.charAt(0) <= 'z';
            if (!isLetter && name.chars().anyMatch(Character::isLetter)) {
                markets.computeIfAbsent(loose, none -> new LinkedHashSet<>()).addAll(members);
            }
        });
        return markets;
    }

    /**
     * The market of that name in a file; a market of its own where the name is unknown or means several.
     */
    public Member inFile(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return one(text).or(() -> new MarketLabel(text).among(this::one)).orElseGet(() -> Member.part(text, text));
    }

    /** What a user may mean by a name: what has that name, or else an edition of a group, EU15. */
    public Set<Member> meant(String name) {
        Set<Member> found = named(name);
        return found.isEmpty()
                ? new MarketLabel(name.strip()).edition(this::one).map(Set::of).orElse(found)
                : found;
    }

    /** The market, region or world of a code of M49, with its leading zeros or without. */
    Optional<Member> ofM49(String number) {
        return OfficeCodes.isNumber(number)
                ? asWritten.getOrDefault(number, Set.of()).stream().findFirst()
                : Optional.empty();
    }

    private Optional<Member> one(String name) {
        Set<Member> known = named(name);
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }

    /** The markets that a name may be meant for that is not known, or is that of several; mostly none. */
    public Set<Member> resembling(String name) {
        Set<Member> several = named(name);
        if (several.isEmpty()) {
            return Similar.NAMES.resembling(name);
        }
        return several.size() > 1 ? several : Set.of();
    }

    private static final class Similar {
        private static final SimilarNames NAMES = new SimilarNames(known());
    }

    /** The groups whose members are known. */
    public List<Member> groups() {
        return groups;
    }

    /** All names, for suggestions. */
    public Collection<String> names() {
        Set<String> names = new TreeSet<>(asWritten.keySet());
        Spelling.all().forEach(spelling -> names.add(spelling.text()));
        return names;
    }
}
