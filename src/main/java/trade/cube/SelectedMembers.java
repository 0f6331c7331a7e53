package trade.cube;

import java.time.LocalDate;
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

/**
 * The reporters, markets and products of a slice as the data has them: what a group is put together of, what lies within another one and
 * is counted once, and all of them as one.
 */
final class SelectedMembers {

    static final ResolvedMember ALL_MARKETS = ResolvedMember.of(Member.WORLD);

    static final ResolvedMember ALL_PRODUCTS = ResolvedMember.of(Member.TOTAL);

    private final Cube cube;
    private final Slice slice;
    private final Window window;
    private final LocalDate end;
    /** All markets in the data, groups as they were at the end of the window. */
    private final List<Member> allInData;

    private final Totals totals;
    private final List<ResolvedMember> reporters;
    private final List<ResolvedMember> markets;
    private final List<ResolvedMember> products;
    /** Which of all products that rows or their total are of lie within others. */
    private ProductHierarchy nesting;

    private final Set<Member> overlappedReporters;
    private final Set<Member> overlappedMarkets;
    private final ProductOverlap productOverlap;
    private final BreakdownNotes notes = new BreakdownNotes();

    /** @param compared all windows that amounts are for */
    SelectedMembers(Cube cube, Slice slice, Window window, List<Window> compared) {
        this.cube = cube;
        this.slice = slice;
        this.window = window;
        this.end = window.last().lastDay();
        this.allInData = cube.markets().stream().map(market -> market.asOf(end)).toList();
        this.reporters = chosenReporters();
        this.totals = new Totals(
                cube,
                allInData,
                slice.flows(),
                reporters.stream().flatMap(SelectedMembers::leaves).distinct().toList(),
                compared,
                slice.by().contains(Dimension.PRODUCT));
        this.markets = chosenMarkets();
        this.products = chosenProducts();
        refuseStrays(compared);
        refuseMembersNowAndThen();
        this.overlappedReporters = within(reporters);
        // unless they are asked for, groups beside their members are left out
        this.overlappedMarkets = slice.markets().wanted().isEmpty() ? Set.of() : within(markets);
        this.productOverlap = new ProductOverlap(slice.products().isAll() ? List.of() : products);
        notes.countedOnce(Dimension.MARKET, sharedMarkets());
        notes.countedOnce(Dimension.PRODUCT, productOverlap.shared());
        notes.partOfCountedRow(Dimension.REPORTER, overlappedReporters);
        notes.partOfCountedRow(Dimension.MARKET, overlappedMarkets);
        notes.partOfCountedRow(Dimension.PRODUCT, productOverlap.within());
        notes.leftOut(CubeMessage.NOBODY_SAYS_WHAT_IS_IN, Dimension.PRODUCT, productOverlap.unknown());
    }

    /** The series of all of them. */
    Totals totals() {
        return totals;
    }

    /** What was left out, counted once or is lacking. */
    BreakdownNotes notes() {
        return notes;
    }

    /** Without the groups whose members report beside them, unless they are asked for. */
    private List<ResolvedMember> chosenReporters() {
        if (!slice.reporters().wanted().isEmpty()) {
            List<ResolvedMember> chosen = slice.reporters().among(cube.reporters(), Dimension.REPORTER);
            chosen.forEach(choice -> findLacking(choice, Dimension.REPORTER, cube.reporters()));
            return chosen.stream().map(SelectedMembers::withoutOnce).toList();
        }
        List<Member> leftOut = cube.reporters().stream()
                .filter(Member::isGroup)
                .filter(group -> cube.reporters().stream().anyMatch(group::mayHold))
                .toList();
        notes.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.REPORTER, leftOut);
        return slice.reporters().among(cube.reporters(), without(cube.reporters(), leftOut), Dimension.REPORTER);
    }

    /** The members that a choice is put together from, and itself. */
    private static Stream<Member> leaves(ResolvedMember choice) {
        return choice.isDifference()
                ? Stream.concat(
                        leaves(choice.whole()), choice.without().stream().flatMap(SelectedMembers::leaves))
                : Stream.concat(
                        Stream.of(choice.label()), choice.parts().stream().map(ResolvedMember::label));
    }

    private List<ResolvedMember> chosenMarkets() {
        Selection seen = slice.markets().seenBy(viewer());
        Selection asked = slice.areGroupsFixed() ? seen.asOf(end) : seen;
        if (!slice.markets().wanted().isEmpty()) {
            List<ResolvedMember> chosen = asked.among(allInData, Dimension.MARKET);
            chosen.forEach(choice -> findLacking(choice, Dimension.MARKET, allInData));
            return chosen.stream().map(SelectedMembers::withoutOnce).toList();
        }
        Set<Member> leftOut = new LinkedHashSet<>(totals.groupsBesideTheirMembers());
        notes.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.MARKET, leftOut);
        totals.groupsBesideLargerOnes().forEach((group, larger) -> {
            leftOut.add(group);
            notes.doubt(CubeMessage.BESIDE_LARGER_GROUP.with(
                    Dimension.MARKET.nameOf(group), Dimension.MARKET.nameOf(larger)));
        });
        List<ResolvedMember> chosen = asked.among(allInData, without(allInData, leftOut), Dimension.MARKET);
        return chosen.stream().map(SelectedMembers::withoutOnce).toList();
    }

    private static List<Member> without(Collection<Member> all, Collection<Member> some) {
        return all.stream().filter(member -> !some.contains(member)).toList();
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
        return reporters.size() == 1 ? Optional.of(reporters.get(0).label()) : Optional.empty();
    }

    /** The same with a group as it is composed at the end of the window, and as the one reporter sees it. */
    Selection.Term composed(Selection.Term term) {
        return new Selection(List.of(term), List.of())
                .seenBy(viewer())
                .asOf(end)
                .wanted()
                .get(0);
    }

    /** Says which members of a group, that is put together of them, are not in the data. */
    private void findLacking(ResolvedMember choice, Dimension dimension, Collection<Member> seen) {
        if (choice.isDifference()) {
            Stream.concat(Stream.of(choice.whole()), choice.without().stream())
                    .forEach(one -> findLacking(one, dimension, seen));
            return;
        }
        Member group = choice.label();
        if (!group.isGroup() || seen.contains(group)) {
            return;
        }
        List<Member> there = choice.parts().stream().map(ResolvedMember::label).toList();
        List<Text> lacking = group.composition().stays().stream()
                .map(GroupComposition.MembershipPeriod::member)
                .filter(member -> !there.contains(member) && there.stream().noneMatch(part -> part.holds(member)))
                .filter(member -> !member.isGroup() || there.stream().noneMatch(member::holds))
                // nobody trades with itself
                .filter(member -> dimension == Dimension.REPORTER
                        || cube.reporters().stream().noneMatch(member::equals))
                .map(dimension::nameOf)
                .distinct()
                .toList();
        Text name = dimension.nameOf(group);
        notes.lacking(name, lacking);
        notes.remark(
                slice.areGroupsFixed()
                        ? CubeMessage.COMPOSED_AT_END.with(name, window)
                        : CubeMessage.COMPOSED_IN_EACH.with(name));
        notes.detail(CubeMessage.HOLDS.with(name, dimension.namesOf(there)));
    }

    private List<ResolvedMember> chosenProducts() {
        List<Member> leftOut = slice.products().wanted().isEmpty() ? totals.productGroupsBesideOthers() : List.of();
        notes.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.PRODUCT, leftOut);
        List<ResolvedMember> chosen =
                slice.products().among(cube.products(), without(cube.products(), leftOut), Dimension.PRODUCT);
        nesting = slice.products().isAll()
                ? totals.nesting()
                : new ProductHierarchy(
                        chosen.stream().flatMap(ResolvedMember::leaves).toList());
        if (slice.products().isAll()) {
            return topLevel(chosen, nesting);
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
        notes.leftOut(CubeMessage.WITHIN_OTHERS, Dimension.PRODUCT, nesting.nested());
        return products.stream()
                .filter(product -> !nesting.isNested(product.label()))
                .toList();
    }

    /** What is left out as part of another product must be part of it wherever it is counted. */
    private void refuseStrays(List<Window> compared) {
        boolean isOfProducts =
                slice.by().contains(Dimension.PRODUCT) || !slice.products().isAll();
        if (!isOfProducts || nesting.nested().isEmpty()) {
            return;
        }
        for (Flow flow : slice.flows()) {
            reporters.stream()
                    .flatMap(SelectedMembers::leaves)
                    .distinct()
                    .forEach(reporter -> marketsCounted(flow, reporter)
                            .forEach(market -> cube.codesTogether()
                                    .stray(flow, reporter, market, compared, nesting)
                                    .ifPresent(stray -> {
                                        throw new NotSummable(CubeMessage.STRAY_PRODUCT.with(
                                                Dimension.PRODUCT.nameOf(stray),
                                                reporters.size() > 1
                                                        ? Dimension.REPORTER.nameOf(reporter)
                                                        : Dimension.MARKET.nameOf(market),
                                                nesting.outerCodes(stray)
                                                        .findFirst()
                                                        .orElseThrow()));
                                    })));
        }
    }

    /** The markets of which products are counted: the world where it has any and all are asked for, else those that are asked for. */
    private Stream<Member> marketsCounted(Flow flow, Member reporter) {
        boolean isWorldAlone = slice.markets().isAll()
                && !slice.by().contains(Dimension.MARKET)
                && cube.codesTogether().hasAny(flow, reporter, Member.WORLD);
        return Stream.concat(
                Stream.of(Member.WORLD),
                isWorldAlone
                        ? Stream.empty()
                        : markets.stream().flatMap(SelectedMembers::leaves).distinct());
    }

    /** A group of products without those that lie within others of it. */
    private ResolvedMember withoutNested(ResolvedMember choice) {
        if (!choice.label().isGroup()) {
            return choice;
        }
        List<Member> parts = choice.parts().stream().map(ResolvedMember::label).toList();
        ProductHierarchy ofParts = new ProductHierarchy(parts);
        notes.lacking(
                Dimension.PRODUCT.nameOf(choice.label()),
                choice
                        .label()
                        .composition()
                        .namesWithout(parts.stream().map(Member::whole).toList())
                        .stream()
                        .map(Text::verbatim)
                        .toList());
        return new ResolvedMember(
                choice.label(),
                choice.parts().stream()
                        .filter(part -> !ofParts.isNested(part.label()))
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

    List<ResolvedMember> ofRows(Dimension dimension) {
        boolean isBy = slice.by().contains(dimension);
        return switch (dimension) {
            case REPORTER -> isBy ? reporters : List.of(allReporters());
            case MARKET -> isBy ? markets : List.of(allMarkets());
            case PRODUCT -> isBy ? products : List.of(allProducts());
            case FLOW, PERIOD -> throw new IllegalArgumentException(dimension + " has no members");
        };
    }

    /** Whether each row that is asked for stands in the table, though nothing was observed of it. */
    boolean areAskedFor() {
        boolean isByMarket = slice.by().contains(Dimension.MARKET);
        boolean isByProduct = slice.by().contains(Dimension.PRODUCT);
        return !slice.markets().wanted().isEmpty() && !isByProduct
                || !slice.products().wanted().isEmpty() && !isByMarket
                || !isByMarket && !isByProduct;
    }

    /** Whether a row is part of the total; one that lies within another row is not, as it would be counted twice. */
    boolean counts(BreakdownRow row) {
        return !overlappedReporters.contains(row.reporter().label())
                && !overlappedMarkets.contains(row.market().label())
                && !productOverlap.within().contains(row.product().label())
                && !productOverlap.unknown().contains(row.product().label());
    }

    /** A published world of reporters is their total. */
    ResolvedMember allReporters() {
        boolean isPublished = slice.reporters().isAll() && cube.reporters().contains(Member.WORLD);
        return isPublished ? new ResolvedMember(Member.WORLD, reporters) : together(reporters, overlappedReporters);
    }

    ResolvedMember allMarkets() {
        return slice.markets().isAll()
                ? ALL_MARKETS
                : slice.markets().wanted().isEmpty() ? allListedButUnwanted() : together(markets, overlappedMarkets);
    }

    /** All that is listed without some, and never what a published total is without them. */
    private ResolvedMember allListedButUnwanted() {
        Selection unwanted = new Selection(slice.markets().unwanted(), List.of());
        List<Member> out = unwanted.among(allInData, Dimension.MARKET).stream()
                .map(ResolvedMember::label)
                .toList();
        return new ResolvedMember(Member.WORLD.without(out), markets);
    }

    ResolvedMember allProducts() {
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
                : choices.stream().flatMap(SelectedMembers::parts).distinct().toList();
        return new ResolvedMember(Member.folded(labels), parts);
    }

    private static Stream<ResolvedMember> parts(ResolvedMember choice) {
        return choice.parts().isEmpty() ? Stream.of(choice) : choice.remainingParts().stream();
    }

    /** In a group that changes, a member is within it in some periods and beside it in others. */
    private void refuseMembersNowAndThen() {
        if (!slice.areGroupsFixed()) {
            within(markets).stream().findFirst().ifPresent(member -> {
                throw new IncompatibleParameters(CubeMessage.MEMBER_OF_GROUP_AT_TIMES.with(
                        Dimension.MARKET.nameOf(member), QueryParameter.COMPOSITION));
            });
        }
    }

    private Set<Member> sharedMarkets() {
        return sharedParts(markets.stream()
                .filter(choice -> !overlappedMarkets.contains(choice.label()))
                .toList());
    }

    /** The markets that lie in several of the choices. */
    private static Set<Member> sharedParts(List<ResolvedMember> choices) {
        Set<Member> met = new HashSet<>();
        return choices.stream()
                .flatMap(SelectedMembers::parts)
                .map(ResolvedMember::label)
                .filter(member -> !met.add(member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The markets that are added up where some are selected: a group that is not published is its members. */
    List<Member> marketsOfTotal() {
        return markets.stream()
                .flatMap(choice -> allInData.contains(choice.label()) ? Stream.of(choice) : parts(choice))
                .map(ResolvedMember::label)
                .distinct()
                .toList();
    }

    /** The names of groups that have rows of their own. */
    Set<Text> groups() {
        return markets.stream()
                .map(ResolvedMember::label)
                .filter(Member::isGroup)
                .map(Dimension.MARKET::nameOf)
                .collect(Collectors.toSet());
    }

    /** Whether rows share markets or products, so that they add up to more than their total. */
    boolean rowsOverlap() {
        return slice.by().contains(Dimension.MARKET) && !sharedMarkets().isEmpty()
                || slice.by().contains(Dimension.PRODUCT)
                        && !productOverlap.shared().isEmpty();
    }
}
