package trade.cube;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Selection.ResolvedMember;
import trade.message.Text;

/** A cube read along a slice, over all windows that a figure compares: its rows and their amounts. */
public final class Breakdown {

    private static final ResolvedMember ALL_MARKETS = ResolvedMember.of(Member.WORLD);
    private static final ResolvedMember ALL_PRODUCTS = ResolvedMember.of(Member.TOTAL);

    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private final Cube cube;
    private final Slice slice;
    private final Window window;
    private final LocalDate end;
    private final Totals totals;
    /** All markets in the data, groups as they were at the end of the window. */
    private final List<Member> markets;

    private final List<ResolvedMember> chosenReporters;
    private final List<ResolvedMember> chosenMarkets;
    private final List<ResolvedMember> chosenProducts;
    private final Set<Member> overlappedReporters;
    private final Set<Member> overlappedMarkets;
    private final ProductOverlap productOverlap;
    private List<BreakdownRow> rows;
    private BreakdownRow total;
    private final BreakdownNotes findings = new BreakdownNotes();
    /** What rows are compared with, where that is of another vintage. */
    private final Optional<Breakdown> ofBase;

    public Breakdown(Cube cube, Slice slice, Window window, Collection<Window> compared) {
        this.cube = cube;
        this.slice = slice;
        this.window = window;
        List<Window> windows =
                Stream.concat(Stream.of(window), compared.stream()).distinct().toList();
        this.end = window.last().lastDay();
        this.markets = cube.markets().stream().map(market -> market.asOf(end)).toList();
        this.chosenReporters = chosenReporters();
        List<Member> reporters =
                chosenReporters.stream().flatMap(Breakdown::leaves).distinct().toList();
        this.totals = new Totals(
                cube, markets, slice.flows(), reporters, windows, slice.by().contains(Dimension.PRODUCT), findings);
        this.chosenMarkets = chosenMarkets();
        this.chosenProducts = chosenProducts();
        refuseMembersNowAndThen();
        this.overlappedReporters = within(chosenReporters);
        this.overlappedMarkets = within(
                slice.markets().wanted().isEmpty()
                        ? chosenMarkets.stream()
                                .filter(choice -> !choice.label().composition().isJoint())
                                .toList()
                        : chosenMarkets);
        this.productOverlap = new ProductOverlap(slice.products().isAll() ? List.of() : chosenProducts);
        findings.countedOnce(Dimension.MARKET, sharedMarkets());
        findings.countedOnce(Dimension.PRODUCT, productOverlap.shared());
        this.ofBase = cube.base().map(base -> new Breakdown(base, slice, window, compared));
        findings.partOfCountedRow(Dimension.REPORTER, overlappedReporters);
        findings.partOfCountedRow(Dimension.MARKET, overlappedMarkets);
        findings.partOfCountedRow(Dimension.PRODUCT, productOverlap.within());
    }

    /** Without the groups whose members report beside them, unless they are asked for. */
    private List<ResolvedMember> chosenReporters() {
        List<ResolvedMember> reporters = slice.reporters().among(cube.reporters(), Dimension.REPORTER);
        if (!slice.reporters().wanted().isEmpty()) {
            return reporters.stream().map(Breakdown::withoutOnce).toList();
        }
        List<Member> leftOut = reporters.stream()
                .map(ResolvedMember::label)
                .filter(Member::isGroup)
                .filter(group -> cube.reporters().stream().anyMatch(group::mayHold))
                .toList();
        findings.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.REPORTER, leftOut);
        return reporters.stream()
                .filter(reporter -> !leftOut.contains(reporter.label()))
                .toList();
    }

    /** The reporters that a choice is put together from. */
    private static Stream<Member> leaves(ResolvedMember reporter) {
        return reporter.without().isEmpty()
                ? Stream.concat(
                        Stream.of(reporter.label()), reporter.parts().stream().map(ResolvedMember::label))
                : Stream.concat(
                        Stream.of(Member.WORLD), reporter.without().stream().flatMap(Breakdown::leaves));
    }

    private List<ResolvedMember> chosenMarkets() {
        Selection asked = slice.markets().seenBy(viewer());
        List<ResolvedMember> chosen =
                (slice.areGroupsFixed() ? asked.asOf(end) : asked).among(markets, Dimension.MARKET);
        if (!slice.markets().wanted().isEmpty()) {
            chosen.forEach(this::findLacking);
            return chosen.stream().map(Breakdown::withoutOnce).toList();
        }
        Set<Member> leftOut = totals.groupsBesideTheirMembers();
        findings.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.MARKET, leftOut);
        return chosen.stream()
                .filter(market -> !leftOut.contains(market.label()))
                .toList();
    }

    private static ResolvedMember withoutOnce(ResolvedMember choice) {
        return withoutOnce(choice, out -> together(out, within(out)));
    }

    /** What is taken off a total as one sum, so that nothing is taken off twice. */
    private static ResolvedMember withoutOnce(
            ResolvedMember choice, Function<List<ResolvedMember>, ResolvedMember> together) {
        return choice.without().isEmpty()
                ? choice
                : new ResolvedMember(choice.label(), choice.parts(), List.of(together.apply(choice.without())));
    }

    /** Whose trade it is, where it is one reporter's: agreements of a group begin for each member when that one joins. */
    private Optional<Member> viewer() {
        return chosenReporters.size() == 1 ? Optional.of(chosenReporters.get(0).label()) : Optional.empty();
    }

    /** The same with a group as it is composed at the end of the window, and as the one reporter sees it. */
    public Selection.Term composed(Selection.Term term) {
        return new Selection(List.of(term), List.of())
                .seenBy(viewer())
                .asOf(end)
                .wanted()
                .get(0);
    }

    /** Says which members of a group, that is put together of them, are not in the data. */
    private void findLacking(ResolvedMember choice) {
        Member group = choice.label();
        if (!group.isGroup() || markets.contains(group)) {
            return;
        }
        List<Member> there = choice.parts().stream().map(ResolvedMember::label).toList();
        List<Text> lacking = group.composition().stays().stream()
                .map(GroupComposition.MembershipPeriod::member)
                .filter(member -> !there.contains(member) && there.stream().noneMatch(part -> part.holds(member)))
                .filter(member -> !member.isGroup() || there.stream().noneMatch(member::holds))
                .filter(member -> cube.reporters().stream().noneMatch(member::equals))
                .map(Dimension.MARKET::nameOf)
                .distinct()
                .toList();
        Text name = Dimension.MARKET.nameOf(group);
        findings.lacking(name, lacking);
        findings.remark(
                slice.areGroupsFixed()
                        ? CubeMessage.COMPOSED_AT_END.with(name, window)
                        : CubeMessage.COMPOSED_IN_EACH.with(name));
        findings.detail(CubeMessage.HOLDS.with(name, Dimension.MARKET.namesOf(there)));
    }

    private List<ResolvedMember> chosenProducts() {
        List<ResolvedMember> chosen = slice.products().among(cube.products(), Dimension.PRODUCT);
        if (slice.products().isAll()) {
            return topLevel(chosen, totals.nesting());
        }
        List<ResolvedMember> products = chosen.stream()
                .map(this::withoutNested)
                .map(choice -> withoutOnce(choice, out -> new ProductOverlap(out).together()))
                .toList();
        return topLevel(
                products,
                new ProductHierarchy(
                        products.stream().map(ResolvedMember::label).toList()));
    }

    private List<ResolvedMember> topLevel(List<ResolvedMember> products, ProductHierarchy nesting) {
        if (nesting.nested().isEmpty()) {
            return products;
        }
        findings.leftOut(CubeMessage.WITHIN_OTHERS, Dimension.PRODUCT, nesting.nested());
        return products.stream()
                .filter(product -> !nesting.isNested(product.label()))
                .toList();
    }

    /** A group of products without those that lie within others of it. */
    private ResolvedMember withoutNested(ResolvedMember choice) {
        if (!choice.label().isGroup()) {
            return choice;
        }
        List<Member> parts = choice.parts().stream().map(ResolvedMember::label).toList();
        ProductHierarchy nesting = new ProductHierarchy(parts);
        findings.lacking(
                Dimension.PRODUCT.nameOf(choice.label()),
                choice.label().composition().namesWithout(parts).stream()
                        .map(Text::verbatim)
                        .toList());
        return new ResolvedMember(
                choice.label(),
                parts.stream()
                        .filter(part -> !nesting.isNested(part))
                        .map(ResolvedMember::of)
                        .toList());
    }

    /** The members that lie within another one that is chosen: a total, or their group. */
    private static Set<Member> within(List<ResolvedMember> choices) {
        List<Member> members = choices.stream().map(ResolvedMember::label).toList();
        boolean hasTotal = members.stream().anyMatch(Member::isTotal);
        List<Member> groups = members.stream().filter(Member::isGroup).toList();
        return members.stream()
                .filter(member -> !member.isTotal())
                .filter(member -> hasTotal || groups.stream().anyMatch(group -> group.holds(member)))
                .collect(Collectors.toSet());
    }

    /** Whether a row is part of the total; one that lies within another row is not, as it would be counted twice. */
    public boolean counts(BreakdownRow row) {
        return !overlappedReporters.contains(row.reporter().label())
                && !overlappedMarkets.contains(row.market().label())
                && !productOverlap.within().contains(row.product().label());
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
        for (Set<Flow> flows : slice.rowFlows()) {
            for (ResolvedMember reporter : rowReporters()) {
                for (ResolvedMember market : rowMarkets()) {
                    for (ResolvedMember product : rowProducts()) {
                        BreakdownRow row = row(flows, reporter, market, product);
                        if (isAskedFor() || row.hasObservations()) {
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
            total = row(slice.flows(), allReporters(), allMarkets(), allProducts());
        }
        return total;
    }

    /** What the amounts of a row are the sum of, but for what the rows themselves tell. */
    public Text basis(BreakdownRow row) {
        return basis(row, true);
    }

    private Text basis(BreakdownRow row, boolean isCounted) {
        boolean isWorldAmongMarkets = row != total() && row.market().label().isTotal();
        return row.basis(
                !slice.by().contains(Dimension.MARKET) || isWorldAmongMarkets,
                !slice.by().contains(Dimension.PRODUCT),
                isCounted);
    }

    /** Whether a row is of no more than the data lists, of markets or of products. */
    public boolean isListed(BreakdownRow row) {
        return !row.basis(true, true, false).equals(CubeMessage.PUBLISHED);
    }

    /** What the amounts of all rows and of their total are the sum of; empty where these differ. */
    public Optional<Text> basisOfAll() {
        for (boolean isCounted : List.of(true, false)) {
            Text ofTotal = basis(total(), isCounted);
            if (rows().stream().allMatch(row -> basis(row, isCounted).equals(ofTotal))) {
                return Optional.of(ofTotal);
            }
        }
        return Optional.empty();
    }

    /** What the shares of a row are of when it is compared with all products of its market. */
    public BreakdownRow marketOf(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), row.market(), ALL_PRODUCTS)
                .over(row.window());
    }

    /** What the shares of a row are of when it is compared with all markets of its product. */
    public BreakdownRow productOf(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), ALL_MARKETS, row.product())
                .over(row.window());
    }

    /** All markets where rows are by market, all products where they are by product, selected or not. */
    public BreakdownRow allRows() {
        return row(
                slice.flows(),
                allReporters(),
                slice.by().contains(Dimension.MARKET) ? ALL_MARKETS : allMarkets(),
                slice.by().contains(Dimension.PRODUCT) ? ALL_PRODUCTS : allProducts());
    }

    /** All markets and products, selected or not. */
    public BreakdownRow everything() {
        return row(slice.flows(), allReporters(), ALL_MARKETS, ALL_PRODUCTS);
    }

    /** The sum of a row over a window, all its flows together. */
    public Amount amount(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> amount(row, flow, over));
    }

    /** The sum of one flow of a row over a window. */
    public Amount amount(BreakdownRow row, Flow flow, Window over) {
        Amount amount = past(row, flow, over);
        findings.read(row, flow, over, amount);
        return amount;
    }

    /** The sum of a row over a window that it is compared with, all its flows together. */
    public Amount base(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> base(row, flow, over));
    }

    /** The sum of one flow of a row over a window that it is compared with. */
    public Amount base(BreakdownRow row, Flow flow, Window over) {
        return ofBase.map(base -> base.amount(base.rowLike(row), flow, over)).orElseGet(() -> amount(row, flow, over));
    }

    /** The sum of a row over a window that is looked at for comparison alone: what it lacks makes no number doubtful. */
    public Amount past(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> past(row, flow, over));
    }

    /** The same of one flow. */
    public Amount past(BreakdownRow row, Flow flow, Window over) {
        Series series = row.series().get(row.flows().indexOf(flow));
        Amount amount = series.amountIn(over);
        cube.trail().ifPresent(trail -> series.trace(over, trail));
        return slice.vintages().isMixed() ? amount.ofAnyVintage() : amount;
    }

    /** The sum of a row, in the vintage that is compared with, over a window that is looked at for comparison alone. */
    public Amount pastBase(BreakdownRow row, Window over) {
        return ofAllFlows(row, flow -> pastBase(row, flow, over));
    }

    /** The same of one flow. */
    public Amount pastBase(BreakdownRow row, Flow flow, Window over) {
        return ofBase.map(base -> base.past(base.rowLike(row), flow, over)).orElseGet(() -> past(row, flow, over));
    }

    private static Amount ofAllFlows(BreakdownRow row, Function<Flow, Amount> amount) {
        return row.flows().stream().map(amount).reduce(Amount::plus).orElseThrow();
    }

    private BreakdownRow rowLike(BreakdownRow row) {
        return row(Set.copyOf(row.flows()), row.reporter(), row.market(), row.product());
    }

    /** Whose trade it is, where it is one reporter's or one sum of several; empty where the dataset does not say. */
    public Text reporter() {
        return reporterMember().equals(Member.UNNAMED_REPORTER)
                ? Text.NONE
                : Dimension.REPORTER.nameOf(reporterMember());
    }

    public Member reporterMember() {
        return allReporters().label();
    }

    /** What the rows are about where they are not by market: United States, World, or all that the data lists of it. */
    public Text market() {
        return market(total());
    }

    /** The market that a row is about, or all that the data lists of the world. */
    public Text market(BreakdownRow row) {
        Member member = row.market().label();
        Text listed = row.basis(true, false, true);
        if (!member.isTotal() || !row.isOfListedMarkets()) {
            return Dimension.MARKET.nameOf(member);
        }
        List<Text> without =
                member.named().stream().skip(1).map(Dimension.MARKET::nameOf).toList();
        return without.isEmpty() ? listed : CubeMessage.WITHOUT.with(listed, Text.list(without));
    }

    public Member marketMember() {
        return allMarkets().label();
    }

    /** What the rows are about where they are not by product: Coffee, TOTAL, or all that the data lists of it. */
    public Text product() {
        return product(total());
    }

    /** The product that a row is about, or all that the data lists. */
    public Text product(BreakdownRow row) {
        Member product = row.product().label();
        boolean isListed = product.isTotal() && row.basis(false, true, false).equals(CubeMessage.PRODUCTS_LISTED);
        return isListed ? CubeMessage.PRODUCTS_LISTED : Dimension.PRODUCT.nameOf(product);
    }

    public Window window() {
        return window;
    }

    /** How many zeros all values end in. */
    public int zeros() {
        return cube.zeros();
    }

    /** The currency of all values, where the dataset says it. */
    public Optional<String> currency() {
        return cube.currency();
    }

    /** Says that rows add up to more than their total, by more than rounding. */
    public void doubt(BigDecimal total, BigDecimal rest) {
        if (!rowsOverlap() && rest.negate().compareTo(total.abs().multiply(ROUNDING)) > 0) {
            findings.doubt(CubeMessage.ROWS_OVER_TOTAL);
        }
    }

    /** What a reader should know of the numbers read so far: where totals come from, what was left out. */
    public List<Text> remarks() {
        return Stream.concat(cube.remarks().stream(), findings.remarks().stream())
                .toList();
    }

    /** What only a reader needs who wants to redo the numbers: who belongs to a group, and what is a published total. */
    public List<Text> details() {
        return findings.details();
    }

    /** What makes the numbers read so far doubtful: gaps and partial periods. */
    public List<Text> warnings() {
        return Stream.of(
                        cube.warnings(),
                        findings.warnings(),
                        ofBase.map(Breakdown::warnings).orElse(List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean isAskedFor() {
        return !slice.markets().wanted().isEmpty() && !slice.by().contains(Dimension.PRODUCT)
                || !slice.products().wanted().isEmpty() && !slice.by().contains(Dimension.MARKET)
                || !slice.by().contains(Dimension.MARKET) && !slice.by().contains(Dimension.PRODUCT);
    }

    private List<ResolvedMember> rowReporters() {
        return slice.by().contains(Dimension.REPORTER) ? chosenReporters : List.of(allReporters());
    }

    private List<ResolvedMember> rowMarkets() {
        return slice.by().contains(Dimension.MARKET) ? chosenMarkets : List.of(allMarkets());
    }

    private List<ResolvedMember> rowProducts() {
        return slice.by().contains(Dimension.PRODUCT) ? chosenProducts : List.of(allProducts());
    }

    /** A published world of reporters is their total. */
    private ResolvedMember allReporters() {
        boolean isPublished = slice.reporters().isAll() && cube.reporters().contains(Member.WORLD);
        return isPublished
                ? new ResolvedMember(Member.WORLD, chosenReporters)
                : together(chosenReporters, overlappedReporters);
    }

    private ResolvedMember allMarkets() {
        return slice.markets().isAll() ? ALL_MARKETS : together(chosenMarkets, overlappedMarkets);
    }

    private ResolvedMember allProducts() {
        return slice.products().isAll() ? ALL_PRODUCTS : productOverlap.together();
    }

    /** Several choices as one; a market that lies in two groups is part of it once. */
    private static ResolvedMember together(List<ResolvedMember> chosen, Set<Member> overlapped) {
        List<ResolvedMember> choices = chosen.stream()
                .filter(choice -> !overlapped.contains(choice.label()))
                .toList();
        if (choices.size() == 1) {
            return choices.get(0);
        }
        List<Member> labels = choices.stream().map(ResolvedMember::label).toList();
        boolean areApart = sharedParts(choices).isEmpty();
        List<ResolvedMember> parts = areApart
                ? choices
                : choices.stream().flatMap(Breakdown::parts).distinct().toList();
        return new ResolvedMember(Member.folded(labels), parts);
    }

    private static Stream<ResolvedMember> parts(ResolvedMember choice) {
        return choice.parts().isEmpty() ? Stream.of(choice) : choice.parts().stream();
    }

    /** In a group that changes, a member is within it in some periods and beside it in others. */
    private void refuseMembersNowAndThen() {
        if (!slice.areGroupsFixed()) {
            within(chosenMarkets).stream().findFirst().ifPresent(member -> {
                throw new IncompatibleParameters(CubeMessage.MEMBER_OF_GROUP_AT_TIMES.with(
                        Dimension.MARKET.nameOf(member), QueryParameter.COMPOSITION));
            });
        }
    }

    private Set<Member> sharedMarkets() {
        return sharedParts(chosenMarkets.stream()
                .filter(choice -> !overlappedMarkets.contains(choice.label()))
                .toList());
    }

    /** The markets that lie in several of the choices. */
    private static Set<Member> sharedParts(List<ResolvedMember> choices) {
        Set<Member> met = new HashSet<>();
        return choices.stream()
                .flatMap(Breakdown::parts)
                .map(ResolvedMember::label)
                .filter(member -> !met.add(member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The markets that are added up where some are selected: a group that is not published is its members. */
    public List<Member> marketsOfTotal() {
        return chosenMarkets.stream()
                .flatMap(choice -> markets.contains(choice.label()) ? Stream.of(choice) : parts(choice))
                .map(ResolvedMember::label)
                .distinct()
                .toList();
    }

    /** The names of groups that have rows of their own. */
    public Set<Text> groups() {
        return chosenMarkets.stream()
                .map(ResolvedMember::label)
                .filter(Member::isGroup)
                .map(Dimension.MARKET::nameOf)
                .collect(Collectors.toSet());
    }

    /** Whether rows share markets or products, so that they add up to more than their total. */
    public boolean rowsOverlap() {
        return slice.by().contains(Dimension.MARKET) && !sharedMarkets().isEmpty()
                || slice.by().contains(Dimension.PRODUCT)
                        && !productOverlap.shared().isEmpty();
    }

    private BreakdownRow row(Set<Flow> flows, ResolvedMember reporter, ResolvedMember market, ResolvedMember product) {
        List<Flow> inOrder = flows.stream().sorted().toList();
        List<Series> series = inOrder.stream()
                .map(flow -> totals.seriesOf(flow, reporter, market, product))
                .toList();
        return new BreakdownRow(slice.by(), inOrder, window, reporter, market, product, series);
    }
}
