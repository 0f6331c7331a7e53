package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trade.cube.Selection.Choice;

/**
 * A cube read along a slice, over all windows that a figure compares. It decides what a total is and counts nothing twice:
 *
 * <ul>
 *   <li>A published total is the total; only where none is published, or the parts are shown to add up to it, the total is
 *       the sum of the parts.
 *   <li>A group is a market of its own while none of its members has observations beside it, else it is left out.
 *   <li>A product code within another one is left out.
 * </ul>
 */
public final class Breakdown {

    private static final String PRODUCTS = "the products listed, as no TOTAL is published";

    private static final Map<Member.Kind, String> PARTS = Map.of(
            Member.Kind.TOTAL, "the markets listed, as no World figure is published",
            Member.Kind.GROUP, "its members in the data, as no figure of the group is published",
            Member.Kind.FOLDED, "");

    private static final Choice ALL_MARKETS = Choice.of(Member.WORLD);
    private static final Choice ALL_PRODUCTS = Choice.of(Member.TOTAL);

    /**
     * One row.
     *
     * @param by the dimensions that it has labels for
     * @param series one for each flow, to be added up
     */
    public record Row(
            List<Dimension> by, List<Flow> flows, Window window, Choice market, Choice product, List<Series> series) {

        /** What tells it from other rows: one label for each dimension. */
        public List<String> labels() {
            return by.stream().map(this::label).toList();
        }

        private String label(Dimension dimension) {
            return switch (dimension) {
                case FLOW -> NothingMatched.words(Set.copyOf(flows));
                case PERIOD -> window.toString();
                case MARKET -> market.label().name();
                case PRODUCT -> product.label().name();
            };
        }

        Row over(Window other) {
            return new Row(by, flows, other, market, product, series);
        }

        boolean hasValues() {
            return series.stream().anyMatch(one -> !one.values().isEmpty());
        }
    }

    private final Cube cube;
    private final Slice slice;
    private final Window window;
    private final List<Window> compared;
    private final Set<Member> leftOutGroups;
    private final Nesting nesting;
    private final List<Choice> chosenMarkets;
    private final List<Choice> chosenProducts;
    private final Findings findings = new Findings();

    public Breakdown(Cube cube, Slice slice, Window window, Collection<Window> compared) {
        this.cube = cube;
        this.slice = slice;
        this.window = window;
        this.compared =
                Stream.concat(Stream.of(window), compared.stream()).distinct().toList();
        this.leftOutGroups = groupsBesideTheirMembers();
        boolean isGroupAskedFor = !slice.markets().wanted().isEmpty();
        this.chosenMarkets = slice.markets().among(cube.markets(), Dimension.MARKET).stream()
                .filter(market -> isGroupAskedFor || !leftOutGroups.contains(market.label()))
                .toList();
        List<Choice> products = slice.products().among(cube.products(), Dimension.PRODUCT);
        this.nesting = new Nesting(
                slice.products().isAll()
                        ? cube.products()
                        : products.stream().map(Choice::label).toList());
        this.chosenProducts = products.stream()
                .filter(product -> !nesting.isNested(product.label()))
                .toList();
        if (!isGroupAskedFor) {
            findings.leftOut("rows and totals", "markets", leftOutGroups, "their members stand beside them");
        }
        findings.leftOut("rows and totals", "products", nesting.nested(), "they lie within other products listed");
    }

    /** The rows in no particular order, without the totals that the dataset publishes beside them. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Set<Flow> flows : slice.rowFlows()) {
            for (Choice market : rowMarkets()) {
                for (Choice product : rowProducts()) {
                    Row row = row(flows, market, product);
                    if (isAskedFor() || row.hasValues()) {
                        slice.rowWindows(window).forEach(rowWindow -> rows.add(row.over(rowWindow)));
                    }
                }
            }
        }
        return rows;
    }

    /** All of the slice in one row. */
    public Row total() {
        return row(slice.flows(), allMarkets(), allProducts());
    }

    /** What the shares of a row are of when it is compared with all products of its market. */
    public Row marketOf(Row row) {
        return row(Set.copyOf(row.flows()), row.market(), ALL_PRODUCTS).over(row.window());
    }

    /** What the shares of a row are of when it is compared with all markets of its product. */
    public Row productOf(Row row) {
        return row(Set.copyOf(row.flows()), ALL_MARKETS, row.product()).over(row.window());
    }

    /** All markets and products, selected or not. */
    public Row everything() {
        return row(slice.flows(), ALL_MARKETS, ALL_PRODUCTS);
    }

    /** The sum of a row over a window, all its flows together. */
    public Amount amount(Row row, Window over) {
        return row.flows().stream()
                .map(flow -> amount(row, flow, over))
                .reduce(Amount::plus)
                .orElseThrow();
    }

    /** The sum of one flow of a row over a window. */
    public Amount amount(Row row, Flow flow, Window over) {
        Amount amount = row.series().get(row.flows().indexOf(flow)).in(over);
        findings.read(row, flow, over, amount);
        return amount;
    }

    /** What the rows are about where they are not by market: United States, or World. */
    public String market() {
        return allMarkets().label().name();
    }

    /** What the rows are about where they are not by product: Coffee, or TOTAL. */
    public String product() {
        return allProducts().label().name();
    }

    public Window window() {
        return window;
    }

    /** What a reader should know of the numbers read so far: where totals come from, what was left out. */
    public List<String> remarks() {
        return Stream.concat(cube.remarks().stream(), findings.remarks().stream())
                .toList();
    }

    /** What makes the numbers read so far doubtful: gaps and partial periods. */
    public List<String> warnings() {
        return Stream.concat(cube.warnings().stream(), findings.warnings().stream())
                .toList();
    }

    private boolean isAskedFor() {
        return !slice.markets().wanted().isEmpty() && !slice.by().contains(Dimension.PRODUCT)
                || !slice.products().wanted().isEmpty() && !slice.by().contains(Dimension.MARKET)
                || !slice.by().contains(Dimension.MARKET) && !slice.by().contains(Dimension.PRODUCT);
    }

    private List<Choice> rowMarkets() {
        return slice.by().contains(Dimension.MARKET) ? chosenMarkets : List.of(allMarkets());
    }

    private List<Choice> rowProducts() {
        return slice.by().contains(Dimension.PRODUCT) ? chosenProducts : List.of(allProducts());
    }

    private Choice allMarkets() {
        return slice.markets().isAll() ? ALL_MARKETS : together(chosenMarkets);
    }

    private Choice allProducts() {
        return slice.products().isAll() ? ALL_PRODUCTS : together(chosenProducts);
    }

    private static Choice together(List<Choice> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        String names = String.join(
                ", ", choices.stream().map(choice -> choice.label().name()).toList());
        return new Choice(
                Member.folded(names), choices.stream().map(Choice::label).toList());
    }

    private Row row(Set<Flow> flows, Choice market, Choice product) {
        List<Flow> inOrder = flows.stream().sorted().toList();
        List<Series> series =
                inOrder.stream().map(flow -> series(flow, market, product)).toList();
        for (Series one : series) {
            if (nesting.isMixed()
                    && one.sums().stream().anyMatch(sum -> sum.parts().equals(PRODUCTS))) {
                throw new NotSummable("product codes of one length lie partly within others and no total is published,"
                        + " so their sum would count trade twice");
            }
            findings.put(one);
        }
        return new Row(slice.by(), inOrder, window, market, product, series);
    }

    /** The published series of a market, or the sum of what it consists of. */
    private Series series(Flow flow, Choice market, Choice product) {
        boolean folded = market.label().isTotal() && isSingle(product) && cube.has(Grain.PRODUCT);
        Grain grain = isSingle(product) ? folded ? Grain.PRODUCT : Grain.CELL : Grain.MARKET;
        Series published = published(grain, flow, market.label(), product);
        Map<Member, Series> parts = new LinkedHashMap<>();
        for (Member part : partsOf(market, folded)) {
            parts.put(
                    part,
                    market.label().kind() == Member.Kind.FOLDED
                            ? series(flow, choiceOf(part), product)
                            : published(grain, flow, part, product));
        }
        return pick(published, parts, market.label(), product.label(), Dimension.MARKET);
    }

    private Choice choiceOf(Member market) {
        return chosenMarkets.stream()
                .filter(choice -> choice.label().equals(market))
                .findFirst()
                .orElseThrow();
    }

    private Collection<Member> partsOf(Choice market, boolean folded) {
        if (market.label().isTotal()) {
            List<Member> parts = new ArrayList<>(folded ? List.of(Cube.FOLDED_MARKETS) : List.of());
            cube.markets().stream()
                    .filter(member -> member.isGroup() || !folded && !member.isTotal())
                    .filter(member -> !leftOutGroups.contains(member))
                    .forEach(parts::add);
            return parts;
        }
        return market.label().kind() == Member.Kind.FOLDED ? withoutOverlap(market.parts()) : market.parts();
    }

    /** Of a total or group and its members only the whole is added up. */
    private Collection<Member> withoutOverlap(Collection<Member> members) {
        if (members.contains(Member.WORLD)) {
            return Set.of(Member.WORLD);
        }
        Set<Member> apart = new LinkedHashSet<>(members);
        Predicate<Member> within =
                member -> members.stream().anyMatch(group -> group.members().contains(member.code()));
        Set<Member> inside = new LinkedHashSet<>(members.stream().filter(within).toList());
        findings.leftOut("totals", "markets", inside, "they are part of a group that is counted");
        apart.removeAll(inside);
        return apart;
    }

    /** The observations of one market: of the product, or of all products as published or else summed. */
    private Series published(Grain grain, Flow flow, Member market, Choice product) {
        if (grain != Grain.MARKET) {
            List<Member> products =
                    product.label().kind() == Member.Kind.FOLDED ? product.parts() : List.of(product.label());
            return Series.sum(products.stream()
                    .map(part -> cube.series(grain, flow, market, part).within(compared))
                    .toList());
        }
        Series published = cube.series(grain, flow, market, Member.TOTAL).within(compared);
        Map<Member, Series> parts = new LinkedHashMap<>();
        for (int digits : nesting.topLengths()) {
            Member folded = Cube.foldedProducts(digits);
            parts.put(folded, cube.series(grain, flow, market, folded).within(compared));
        }
        return pick(published, parts, market, Member.TOTAL, Dimension.PRODUCT);
    }

    private Series pick(Series published, Map<Member, Series> parts, Member market, Member product, Dimension summed) {
        Series sum = Series.sum(parts.values());
        if (!published.givesWayTo(sum)) {
            return published.values().isEmpty() ? Series.sum(List.of(published, sum)) : published;
        }
        if (summed == Dimension.PRODUCT) {
            return sum.with(new Series.Sum(market.name(), PRODUCTS, Map.of()));
        }
        return sum.with(new Series.Sum(
                market.isTotal() && product.isTotal() ? "the total" : market.isTotal() ? product.name() : market.name(),
                PARTS.get(market.kind()),
                gaps(sum, parts, market)));
    }

    /** The parts that lack periods which other parts have, so that the sum is of fewer markets there. */
    private static Map<String, Set<Period>> gaps(Series sum, Map<Member, Series> parts, Member market) {
        Map<String, Set<Period>> gaps = new LinkedHashMap<>();
        parts.forEach((member, part) -> {
            boolean isPart = !part.values().isEmpty() || market.kind() == Member.Kind.FOLDED;
            Set<Period> lacking = new TreeSet<>(sum.values().keySet());
            lacking.removeAll(part.values().keySet());
            if (isPart && !lacking.isEmpty()) {
                gaps.put(member.name(), lacking);
            }
        });
        return gaps;
    }

    private static boolean isSingle(Choice product) {
        return !product.label().isTotal();
    }

    private Set<Member> groupsBesideTheirMembers() {
        Set<Member> beside = new TreeSet<>(Comparator.comparing(Member::code));
        for (Member group : cube.markets()) {
            for (Flow flow : slice.flows()) {
                if (group.isGroup()
                        && cube.markets().stream()
                                .filter(market -> group.members().contains(market.code()))
                                .anyMatch(market -> hasObservations(flow, market))) {
                    beside.add(group);
                }
            }
        }
        return beside;
    }

    private boolean hasObservations(Flow flow, Member market) {
        return Stream.concat(Stream.of(Member.TOTAL), allFoldedProducts())
                .anyMatch(product -> !cube.series(Grain.MARKET, flow, market, product)
                        .within(compared)
                        .values()
                        .isEmpty());
    }

    private Stream<Member> allFoldedProducts() {
        return cube.products().stream()
                .map(product -> Nesting.digits(product.code()))
                .distinct()
                .map(Cube::foldedProducts);
    }
}
