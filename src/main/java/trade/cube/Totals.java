package trade.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Selection.Choice;

/**
 * Finds the series of any market and product in a cube, single or as a whole, and counts nothing twice:
 *
 * <ul>
 *   <li>A published total is the total. Only where none is published, or it lacks a period and the parts are shown to add up
 *       to it elsewhere, the total is the sum of the parts.
 *   <li>A group is a market of its own while none of its members has observations beside it, else it is left out.
 *   <li>A product code within another one is left out.
 * </ul>
 */
final class Totals {

    private static final String PRODUCTS = "the products listed, as no TOTAL is published";

    /** The parts of a sum that must not be used. */
    private static final String UNSOUND = "products at several levels";

    private static final Map<Member.Kind, String> MARKETS = Map.of(
            Member.Kind.TOTAL, "the markets listed, as no World figure is published",
            Member.Kind.GROUP, "its members in the data, as no figure of the group is published",
            Member.Kind.FOLDED, "");

    private final Cube cube;
    private final List<Window> compared;
    private final Findings findings;
    private final Nesting nesting;
    private final Set<Member> groupsBesideTheirMembers;

    /** @param compared all windows that the series are for, as a total must be of one making in all of them */
    Totals(Cube cube, Set<Flow> flows, List<Window> compared, Findings findings) {
        this.cube = cube;
        this.compared = compared;
        this.findings = findings;
        this.nesting = new Nesting(cube.products());
        this.groupsBesideTheirMembers = cube.markets().stream()
                .filter(Member::isGroup)
                .filter(group -> flows.stream().anyMatch(flow -> hasMembersBeside(flow, group)))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Member::code))));
    }

    Set<Member> groupsBesideTheirMembers() {
        return groupsBesideTheirMembers;
    }

    /** @throws NotSummable when it would have to be a sum that counts trade twice */
    Series of(Flow flow, Choice market, Choice product) {
        Grain grain = product.label().isTotal()
                ? Grain.MARKET
                : market.label().isTotal() && cube.has(Grain.PRODUCT) ? Grain.PRODUCT : Grain.CELL;
        Series series = series(grain, flow, market, product);
        for (Series.Sum sum : series.sums()) {
            if (sum.parts().equals(UNSOUND)) {
                throw new NotSummable(
                        "no total of the products of " + sum.whole() + " is published, and their codes lie"
                                + " only partly within others, so that a sum would count trade twice or drop some");
            }
        }
        findings.put(series);
        return series;
    }

    /** The published series of a market, or the sum of what it consists of. */
    private Series series(Grain grain, Flow flow, Choice market, Choice product) {
        Map<Member, Series> parts = new LinkedHashMap<>();
        for (Choice part : partsOf(grain, market)) {
            parts.put(part.label(), series(grain, flow, part, product));
        }
        Series published = published(grain, flow, market.label(), product);
        Series sum = Series.sum(parts.values());
        if (!published.givesWayTo(sum)) {
            return published.values().isEmpty() ? Series.sum(List.of(published, sum)) : published;
        }
        Member whole = market.label();
        String words = !whole.isTotal()
                ? whole.name()
                : product.label().isTotal() ? "the total" : product.label().name();
        return sum.with(new Series.Sum(words, MARKETS.get(whole.kind()), gaps(sum, parts, whole)));
    }

    private List<Choice> partsOf(Grain grain, Choice market) {
        return market.label().isTotal() ? partsOfWorld(grain) : market.parts();
    }

    private List<Choice> partsOfWorld(Grain grain) {
        List<Member> parts = new ArrayList<>();
        if (grain == Grain.PRODUCT) {
            parts.add(Cube.FOLDED_MARKETS);
        }
        cube.markets().stream()
                .filter(member -> member.isGroup() || grain != Grain.PRODUCT && !member.isTotal())
                .filter(member -> !groupsBesideTheirMembers.contains(member))
                .forEach(parts::add);
        return parts.stream().map(Choice::of).toList();
    }

    /** The observations of one market: of the products, or of all products as published or else summed. */
    private Series published(Grain grain, Flow flow, Member market, Choice product) {
        if (grain != Grain.MARKET) {
            List<Choice> products = product.parts().isEmpty() ? List.of(product) : product.parts();
            return Series.sum(products.stream()
                    .map(part -> observed(grain, flow, market, part.label()))
                    .toList());
        }
        Series published = observed(grain, flow, market, Member.TOTAL);
        Series sum = Series.sum(nesting.topLengths().stream()
                .map(digits -> observed(grain, flow, market, Cube.foldedProducts(digits)))
                .toList());
        if (published.givesWayTo(sum)) {
            boolean isUnsound = nesting.isMixed() || cube.codesTogether().hasStrays(flow, market, compared, nesting);
            return sum.with(new Series.Sum(market.name(), isUnsound ? UNSOUND : PRODUCTS, Map.of()));
        }
        return published.values().isEmpty() ? Series.sum(List.of(published, sum)) : published;
    }

    private Series observed(Grain grain, Flow flow, Member market, Member product) {
        return cube.series(grain, flow, market, product).within(compared);
    }

    /** The parts that lack periods which other parts have, so that the sum is of fewer markets there. */
    private static Map<String, Set<Period>> gaps(Series sum, Map<Member, Series> parts, Member whole) {
        Map<String, Set<Period>> gaps = new LinkedHashMap<>();
        parts.forEach((member, part) -> {
            boolean isPart = !part.values().isEmpty() || whole.kind() == Member.Kind.FOLDED;
            Set<Period> lacking = new TreeSet<>(sum.values().keySet());
            lacking.removeAll(part.values().keySet());
            if (isPart && !lacking.isEmpty()) {
                gaps.put(member.name(), lacking);
            }
        });
        return gaps;
    }

    private boolean hasMembersBeside(Flow flow, Member group) {
        return cube.markets().stream()
                .filter(market -> group.members().contains(market.code()))
                .flatMap(market -> foldedProducts().map(product -> observed(Grain.MARKET, flow, market, product)))
                .anyMatch(series -> !series.values().isEmpty());
    }

    /** All products as {@link Grain#MARKET} keeps them. */
    private Stream<Member> foldedProducts() {
        return Stream.concat(
                Stream.of(Member.TOTAL),
                cube.products().stream()
                        .map(product -> Nesting.digits(product.code()))
                        .distinct()
                        .map(Cube::foldedProducts));
    }
}
