package trade.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * A cube along a slice: its rows, their total, and what both are sums of. It is longer than others, as it is all that figures ask of a
 * cube, mostly in methods of a line.
 */
public final class Breakdown {

    private final Cube cube;
    private final Slice slice;
    private final Window window;
    private final SelectedMembers members;
    private List<BreakdownRow> rows;
    private BreakdownRow total;
    /** What rows are compared with, where that is of another vintage. */
    private final Optional<Breakdown> ofBase;

    /** @param compared all other windows that amounts are for */
    public Breakdown(Cube cube, Slice slice, Window window, Collection<Window> compared) {
        this.cube = cube;
        this.slice = slice;
        this.window = window;
        this.members = new SelectedMembers(
                cube,
                slice,
                window,
                Stream.concat(Stream.of(window), compared.stream()).distinct().toList());
        this.ofBase = cube.base().map(base -> new Breakdown(base, slice, window, compared));
    }

    SelectedMembers members() {
        return members;
    }

    /** Whether all of the data says which flow it is of. */
    public boolean isFlowSaid() {
        return cube.isFlowSaid();
    }

    Cube cube() {
        return cube;
    }

    Optional<Breakdown> ofBase() {
        return ofBase;
    }

    /** Whether a row is part of the total; one that lies within another row is not, as it would be counted twice. */
    public boolean counts(BreakdownRow row) {
        return members.counts(row);
    }

    /** The same as far as the markets, products or reporters of rows go. */
    public boolean counts(BreakdownRow row, Dimension dimension) {
        return members.counts(row, dimension);
    }

    /** The rows in no particular order, without the totals that the dataset publishes beside them. */
    public List<BreakdownRow> rows() {
        if (rows == null) {
            rows = List.copyOf(newRows());
        }
        return rows;
    }

    private List<BreakdownRow> newRows() {
        List<BreakdownRow> rows = new ArrayList<>();
        for (Set<Flow> some : slice.rowFlows()) {
            List<Flow> flows = some.stream().sorted().toList();
            for (ResolvedMember reporter : members.ofRows(Dimension.REPORTER)) {
                for (ResolvedMember market : members.ofRows(Dimension.MARKET)) {
                    for (ResolvedMember product : members.ofRows(Dimension.PRODUCT)) {
                        BreakdownRow row = row(flows, reporter, market, product);
                        if (members.areAskedFor() || row.hasObservations()) {
                            slice.rowWindows(window).forEach(rowWindow -> rows.add(row.over(rowWindow)));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** All of the slice in one row. */
    public BreakdownRow total() {
        if (total == null) {
            total = ofOneCoverage(
                    row(slice.flows(), members.allReporters(), members.allMarkets(), members.allProducts()));
        }
        return total;
    }

    /** A sum of products listed, some of them published of the world and some summed of the markets listed, is none. */
    private BreakdownRow ofOneCoverage(BreakdownRow whole) {
        boolean isOfProducts = slice.by().contains(Dimension.PRODUCT)
                && whole.product().label().isTotal()
                && whole.isOfListedProducts();
        return isOfProducts && areOfSeveralCoverages(whole) ? whole.withheld(Reason.MIXED_COVERAGE) : whole;
    }

    private boolean areOfSeveralCoverages(BreakdownRow whole) {
        Stream<BreakdownRow> products = slice.by().contains(Dimension.MARKET)
                ? members.ofRows(Dimension.PRODUCT).stream()
                        .map(product -> row(slice.flows(), whole.reporter(), whole.market(), product))
                        .filter(BreakdownRow::hasObservations)
                : rows().stream();
        return products.map(BreakdownRow::isOfListedMarkets).distinct().count() > 1;
    }

    /** What the amounts of a row are the sum of, but for what the rows themselves tell. */
    public Text basis(BreakdownRow row) {
        if (!row.hasObservations()) {
            return Text.NONE;
        }
        Text basis = basis(row, row.market().label().isTotal(), true);
        return row.isOfSelected() ? ofSelected(basis) : basis;
    }

    private static Text ofSelected(Text basis) {
        return basis.equals(CubeMessage.PUBLISHED) ? CubeMessage.THOSE_SELECTED : basis;
    }

    private Text basis(BreakdownRow row, boolean isWorldAmongMarkets, boolean isCounted) {
        Text basis = row.basis(
                !slice.by().contains(Dimension.MARKET) || isWorldAmongMarkets,
                !slice.by().contains(Dimension.PRODUCT),
                isCounted);
        return basis.equals(CubeMessage.PUBLISHED) && row.isOfProductGroup() ? CubeMessage.MEMBERS_LISTED : basis;
    }

    /** Whether a row is of no more than the data lists, of markets or of products. */
    public boolean isListed(BreakdownRow row) {
        return Stream.of(Dimension.MARKET, Dimension.PRODUCT).noneMatch(row::isPublishedInPart)
                && !row.basis(true, true, false).equals(CubeMessage.PUBLISHED);
    }

    /**
     * What a row is the sum of where that may be less than what it is called: markets, products or members listed. Empty where it is
     * published, and of a group with all its members.
     */
    public Optional<Text> basisOfSome(BreakdownRow row) {
        Text basis = row.hasObservations() ? basis(row, true, true) : CubeMessage.PUBLISHED;
        boolean isOfAll = basis.equals(CubeMessage.PUBLISHED)
                || basis.equals(CubeMessage.MEMBERS_LISTED) && !members.notes().isAnyLacking();
        return isOfAll ? Optional.empty() : Optional.of(basis);
    }

    /**
     * What the amounts of all rows and of their whole are the sum of; empty where these differ.
     *
     * @param whole what rows are parts of in the table
     */
    public Optional<Text> basisOfAll(BreakdownRow whole) {
        for (boolean isCounted : List.of(true, false)) {
            Text ofWhole = basis(whole, false, isCounted);
            boolean isOfAll = rows().stream()
                    .filter(BreakdownRow::hasObservations)
                    .map(row -> basis(row, row.market().label().isTotal(), isCounted))
                    .allMatch(ofWhole::equals);
            if (isOfAll) {
                boolean areOfSelected = !rows().isEmpty() && rows().stream().allMatch(BreakdownRow::isOfSelected);
                return Optional.of(areOfSelected ? ofSelected(ofWhole) : ofWhole);
            }
        }
        return Optional.empty();
    }

    /**
     * A row as it is part of a whole: a published group is there as its members where these were added up, which may be less.
     *
     * @param whole a sum of which it is a part
     */
    public BreakdownRow asPartOf(BreakdownRow whole, BreakdownRow row) {
        boolean isSum = row.market().label().isGroup() && whole.isOfListedMarkets();
        return isSum ? asListed(row) : row;
    }

    /** A row as it is part of the sum of all markets that are listed. */
    public BreakdownRow asListed(BreakdownRow row) {
        ResolvedMember market = members.totals().leftOut().asListed(row.flows().get(0), row.reporter(), row.market());
        return market.equals(row.market())
                ? row
                : row(Set.copyOf(row.flows()), row.reporter(), market, row.product())
                        .over(row.window());
    }

    /** What the shares of a row are of when it is compared with all products of its market. */
    public BreakdownRow marketOf(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), row.market(), SelectedMembers.ALL_PRODUCTS)
                .over(row.window());
    }

    /** What the shares of a row are of when it is compared with all markets of its product. */
    public BreakdownRow productOf(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), SelectedMembers.ALL_MARKETS, row.product())
                .over(row.window());
    }

    /** All markets where rows are by market, all products where they are by product, selected or not. */
    public BreakdownRow allRows() {
        return ofOneCoverage(allRowsOfOneCoverage());
    }

    /** The same where rows are known to be of one coverage, without a look at all of them. */
    public BreakdownRow allRowsOfOneCoverage() {
        if (slice.by().contains(Dimension.MARKET) && !slice.products().isAll()) {
            members.refuseStraysOfAllMarkets();
        }
        return row(
                slice.flows(),
                members.allReporters(),
                slice.by().contains(Dimension.MARKET) ? SelectedMembers.ALL_MARKETS : members.allMarkets(),
                slice.by().contains(Dimension.PRODUCT) ? SelectedMembers.ALL_PRODUCTS : members.allProducts());
    }

    /** What all markets where rows are by market, or all products where they are by product, come to as they are listed. */
    public Amount allListed() {
        Dimension dimension = slice.by().contains(Dimension.PRODUCT) ? Dimension.PRODUCT : Dimension.MARKET;
        BreakdownRow all = allRows();
        return all.flows().stream()
                .map(flow -> members.totals().listed(dimension, flow, all.reporter(), all.market(), all.product()))
                .map(series -> series.amountIn(window))
                .reduce(Amount::plus)
                .orElseThrow();
    }

    /** All markets and products, selected or not. */
    public BreakdownRow everything() {
        return row(slice.flows(), members.allReporters(), SelectedMembers.ALL_MARKETS, SelectedMembers.ALL_PRODUCTS);
    }

    /** The sum of a row over a window, all its flows together. */
    public Amount amount(BreakdownRow row, Window over) {
        return row.flows().stream()
                .map(flow -> amount(row, flow, over))
                .reduce(Amount::plusOtherFlow)
                .orElseThrow();
    }

    /** The sum of one flow of a row over a window. */
    Amount amount(BreakdownRow row, Flow flow, Window over) {
        Amount amount = row.series(flow).amountIn(over);
        if (amount.reason() == Reason.NO_DATA
                && cube.isLate(flow, row.reporter().label(), over)) {
            return Amount.missing(Reason.NOT_YET_REPORTED);
        }
        return slice.vintages().isMixed() ? amount.ofAnyVintage() : amount;
    }

    /** A row of another breakdown of the same slice. */
    BreakdownRow rowLike(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), row.market(), row.product());
    }

    /** Whose trade it is, where it is one reporter's or one sum of several; empty where the dataset does not say. */
    public Text reporter() {
        return reporterMember().equals(Member.UNNAMED_REPORTER)
                ? Text.NONE
                : Dimension.REPORTER.nameOf(reporterMember());
    }

    public Member reporterMember() {
        return members.allReporters().label();
    }

    /** Whether all rows are of what is published, or all of what is listed, as their whole is. */
    public boolean areOfOneCoverage(BreakdownRow whole, Dimension dimension) {
        Predicate<BreakdownRow> isListed =
                dimension == Dimension.MARKET ? BreakdownRow::isOfListedMarkets : BreakdownRow::isOfListedProducts;
        return rows().stream()
                .filter(BreakdownRow::hasObservations)
                .allMatch(row -> isListed.test(row) == isListed.test(whole));
    }

    /** The market that a row is about, or all that the data lists of the world. */
    public Text market(BreakdownRow row) {
        return row.marketName();
    }

    public Member marketMember() {
        return members.allMarkets().label();
    }

    public Member productMember() {
        return members.allProducts().label();
    }

    /** The product that a row is about, or all that the data lists. */
    public Text product(BreakdownRow row) {
        return row.productName();
    }

    public Window window() {
        return window;
    }

    /** How many zeros all values of the dataset end in. */
    public int zeros() {
        return cube.zeros();
    }

    /** The currency of all values, where the dataset says it. */
    public Optional<String> currency() {
        return cube.currency();
    }

    /** Whether rows are some of those that the data lists. */
    public boolean isOfSome() {
        return slice.by().contains(Dimension.MARKET) && !slice.markets().isAll()
                || slice.by().contains(Dimension.PRODUCT) && !slice.products().isAll();
    }

    /**
     * All markets, or all products, that are listed, where rows are some of them; empty where rows are by something else too, where one of
     * them is their total, with or without some, and where codes of products lie within others so that their sum does not tell it.
     */
    public Optional<BreakdownRow> allPartsListed() {
        boolean isOfMarkets = slice.by().equals(List.of(Dimension.MARKET));
        boolean isOfProducts = slice.by().equals(List.of(Dimension.PRODUCT)) && members.areProductsSummable();
        ResolvedMember other = isOfMarkets ? members.allProducts() : members.allMarkets();
        if (!isOfMarkets && !isOfProducts
                || isOfTotal()
                || members.allReporters().isDifference()
                || other.isDifference()) {
            return Optional.empty();
        }
        List<Flow> flows = slice.flows().stream().sorted().toList();
        ResolvedMember market = isOfMarkets ? SelectedMembers.ALL_MARKETS : other;
        ResolvedMember product = isOfMarkets ? other : SelectedMembers.ALL_PRODUCTS;
        return Optional.of(new BreakdownRow(
                slice.by(),
                flows,
                window,
                members.allReporters(),
                market,
                product,
                flows.stream()
                        .map(flow -> isOfMarkets
                                ? members.totals().ofAllListed(flow, members.allReporters(), product)
                                : members.totals()
                                        .listed(Dimension.PRODUCT, flow, members.allReporters(), market, product))
                        .toList()));
    }

    /** Whether a row is the total of the markets, and of the products, that rows are by, with or without some. */
    public boolean isOfTotal() {
        return Stream.of(Dimension.MARKET, Dimension.PRODUCT)
                .filter(slice.by()::contains)
                .allMatch(dimension -> members.ofRows(dimension).stream()
                        .map(choice -> choice.isDifference() ? choice.whole() : choice)
                        .anyMatch(choice -> choice.label().isTotal()));
    }

    /** Whether a row is published, or one market or product itself: no sum of others. */
    public boolean isPublished(BreakdownRow row) {
        return row.series().stream().allMatch(series -> series.sums().isEmpty());
    }

    /** Whether rows share markets or products, so that they add up to more than their total. */
    public boolean rowsOverlap() {
        return members.rowsOverlap();
    }

    /** The names of groups that have rows of their own. */
    public Set<Text> groups() {
        return members.groups();
    }

    /** The markets that are in those selected, in a group those of its members that the data has. */
    public List<Member> marketsOfTotal() {
        return members.marketsOfTotal();
    }

    /** Whether a market is in those selected over a window: in a group that changes, at its end. */
    public boolean isOfTotal(Member market, Window over) {
        return members.isOfTotal(market, over);
    }

    /** The products that are in those selected, in a group those of its members that the data has; empty where one is without some. */
    public List<Member> productsOfTotal() {
        return members.productsOfTotal();
    }

    /** The same with a group as it is composed at the end of the window, and as the one reporter sees it. */
    public Selection.Term composed(Selection.Term term) {
        return members.composed(term);
    }

    private BreakdownRow row(Set<Flow> flows, ResolvedMember reporter, ResolvedMember market, ResolvedMember product) {
        return row(flows.stream().sorted().toList(), reporter, market, product);
    }

    private BreakdownRow row(
            List<Flow> inOrder, ResolvedMember reporter, ResolvedMember market, ResolvedMember product) {
        List<Series> series = List.copyOf(inOrder.stream()
                .map(flow -> members.totals().seriesOf(flow, reporter, market, product))
                .toList());
        BreakdownRow row = new BreakdownRow(slice.by(), inOrder, window, reporter, market, product, series);
        return members.isUntold(reporter, market) ? row.withheld(Reason.SHARED_MEMBERS) : row;
    }
}
