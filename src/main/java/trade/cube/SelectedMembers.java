package trade.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * The reporters, markets and products of a slice as the data has them: what a group is put together of, what lies within another one and
 * is counted once, and all of them as one. It is longer than others, as reporters, markets and products are settled one after the other,
 * each by those before.
 */
final class SelectedMembers {

    static final ResolvedMember ALL_MARKETS = ResolvedMember.of(Member.WORLD);

    static final ResolvedMember ALL_PRODUCTS = ResolvedMember.of(Member.TOTAL);

    private final Cube cube;
    private final Slice slice;
    private final Window window;
    private final List<Window> compared;
    private final LocalDate end;
    /** All markets in the data, groups as they were at the end of the window. */
    private final List<Member> allInData;

    private final Totals totals;
    private final List<ResolvedMember> reporters;
    private final List<ResolvedMember> markets;
    private final List<ResolvedMember> products;
    /** Which of all products that rows or their total are of lie within others. */
    private ProductHierarchy nesting;
    /** The same of those in each group, and of all that lie within those that are taken off others. */
    private final List<ProductHierarchy> nestingOfParts = new ArrayList<>();

    private final StrayProducts strays;
    private final GroupOverlap reporterOverlap;
    private final GroupOverlap marketOverlap;
    private final ProductOverlap productOverlap;
    private final BreakdownNotes notes;

    /** @param compared all windows that amounts are for */
    SelectedMembers(Cube cube, Slice slice, Window window, List<Window> compared) {
        this.cube = cube;
        this.slice = slice;
        this.notes = BreakdownNotes.ofMembers(cube);
        this.window = window;
        this.compared = compared;
        this.end = window.last().lastDay();
        this.allInData = cube.markets().stream().map(market -> market.asOf(end)).toList();
        this.reporters = chosenReporters();
        List<Member> reporting =
                reporters.stream().flatMap(SelectedMembers::leaves).distinct().toList();
        this.totals = new Totals(
                cube,
                allInData,
                slice.flows(),
                reporting,
                Stream.concat(
                                compared.stream(),
                                Stream.concat(compared.stream(), Stream.of(window))
                                        .flatMap(whole -> slice.rowWindows(whole).stream()))
                        .distinct()
                        .toList(),
                slice.by().contains(Dimension.PRODUCT),
                slice.markets().wanted().isEmpty(),
                this::withoutUnwanted);
        this.markets = chosenMarkets();
        this.products = chosenProducts();
        List<Member> counted =
                markets.stream().flatMap(SelectedMembers::leaves).distinct().toList();
        boolean isOfWorld = slice.markets().isAll() || counted.stream().anyMatch(Member::isTotal);
        this.strays = new StrayProducts(
                cube,
                slice,
                reporting,
                slice.markets().isAll() && !slice.by().contains(Dimension.MARKET) ? List.of() : counted,
                isOfWorld ? totals.leftOut().listed() : List.of(),
                compared);
        refuseStrays();
        refuseMembersNowAndThen();
        this.reporterOverlap = new GroupOverlap(reporters, cube.reporters());
        // unless they are asked for, groups beside their members are left out
        this.marketOverlap = slice.markets().wanted().isEmpty()
                ? GroupOverlap.ofApart(markets)
                : new GroupOverlap(markets, allInData);
        this.productOverlap = new ProductOverlap(slice.products().isAll() ? List.of() : products);
        notes.countedOnce(Dimension.MARKET, marketOverlap.shared());
        notes.countedOnce(Dimension.PRODUCT, productOverlap.shared());
        notes.partOfCountedRow(Dimension.REPORTER, reporterOverlap.within());
        notes.partOfCountedRow(Dimension.MARKET, marketOverlap.within());
        notes.partOfCountedRow(Dimension.PRODUCT, productOverlap.within());
        notes.unknown(Dimension.REPORTER, reporterOverlap.unknown());
        notes.unknown(Dimension.MARKET, marketOverlap.unknown());
        notes.unknown(Dimension.PRODUCT, productOverlap.unknown());
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
            return withoutOnce(chosen, cube.reporters());
        }
        List<Member> leftOut = cube.reporters().stream()
                .filter(Member::isGroup)
                .filter(group -> cube.reporters().stream().anyMatch(group::mayHold))
                .toList();
        notes.leftOut(
                CubeMessage.MEMBERS_BESIDE,
                Dimension.REPORTER,
                wantedOf(leftOut, slice.reporters(), cube.reporters(), Dimension.REPORTER));
        return slice.reporters().among(cube.reporters(), without(cube.reporters(), leftOut), Dimension.REPORTER);
    }

    /** The members that a choice is put together from, and itself. */
    private static Stream<Member> leaves(ResolvedMember choice) {
        return choice.isDifference()
                ? Stream.concat(
                        leaves(choice.whole()), choice.without().stream().flatMap(SelectedMembers::leaves))
                : Stream.concat(
                        Stream.of(choice.label()), choice.parts().stream().flatMap(SelectedMembers::leaves));
    }

    /** The markets that are asked for, groups as the one reporter sees them. */
    private Selection askedMarkets() {
        Selection seen = slice.markets().seenBy(viewer());
        return slice.areGroupsFixed() ? seen.asOf(end) : seen;
    }

    /** What is left of markets that are listed. */
    private List<ResolvedMember> withoutUnwanted(List<ResolvedMember> listed) {
        return withoutOnce(askedMarkets().withoutUnwanted(listed, allInData, Dimension.MARKET, false), allInData);
    }

    private List<ResolvedMember> chosenMarkets() {
        Selection asked = askedMarkets();
        if (!slice.markets().wanted().isEmpty()) {
            List<ResolvedMember> chosen = asked.among(allInData, Dimension.MARKET);
            chosen.forEach(choice -> findLacking(choice, Dimension.MARKET, allInData));
            return withoutOnce(chosen, allInData);
        }
        Set<Member> leftOut = new LinkedHashSet<>(totals.leftOut().besideMembers());
        notes.leftOut(
                CubeMessage.MEMBERS_BESIDE,
                Dimension.MARKET,
                wantedOf(totals.leftOut().thereBesideMembers(), asked, allInData, Dimension.MARKET));
        totals.leftOut()
                .besideMembersAtTimes()
                .forEach((market, periods) -> notes.leftOutIn(Dimension.MARKET.nameOf(market), periods));
        totals.leftOut().besideLarger().forEach((group, larger) -> {
            leftOut.add(group);
            notes.doubt(CubeMessage.BESIDE_LARGER_GROUP.with(
                    Dimension.MARKET.nameOf(group), Dimension.MARKET.nameOf(larger)));
        });
        List<ResolvedMember> chosen = asked.among(allInData, without(allInData, leftOut), Dimension.MARKET);
        return withoutOnce(chosen, allInData);
    }

    /** Groups without those that nobody asked for. */
    private static List<Member> wantedOf(
            Collection<Member> groups, Selection asked, Collection<Member> seen, Dimension dimension) {
        List<ResolvedMember> all = groups.stream().map(ResolvedMember::of).toList();
        return asked.withoutUnwanted(all, seen, dimension, false).stream()
                .map(choice -> choice.label().whole())
                .toList();
    }

    private static List<Member> without(Collection<Member> all, Collection<Member> some) {
        return all.stream().filter(member -> !some.contains(member)).toList();
    }

    private static List<ResolvedMember> withoutOnce(List<ResolvedMember> choices, Collection<Member> seen) {
        return choices.stream()
                .map(choice -> partsOnce(choice, seen))
                .map(choice -> withoutOnce(choice, out -> together(out, seen)))
                .toList();
    }

    /** @throws NotSummable where nobody can tell what they come to */
    private static ResolvedMember together(List<ResolvedMember> out, Collection<Member> seen) {
        GroupOverlap overlap =
                new GroupOverlap(out.stream().map(one -> partsOnce(one, seen)).toList(), seen);
        overlap.refuseUntold();
        return overlap.together();
    }

    /** A group that is put together, of groups that the data has among others, with each member once. */
    private static ResolvedMember partsOnce(ResolvedMember choice, Collection<Member> seen) {
        if (!choice.label().isGroup() || choice.parts().isEmpty()) {
            return choice;
        }
        GroupOverlap overlap = new GroupOverlap(
                choice.parts().stream().map(part -> partsOnce(part, seen)).toList(), seen);
        boolean isUntoldBesideItsFigure =
                overlap.isUntold() && seen.contains(choice.label().whole());
        return new ResolvedMember(
                choice.label(), isUntoldBesideItsFigure ? List.of() : overlap.apart(), choice.without());
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

    /**
     * The same with a group as it is composed at the end of the window, and as the one reporter sees it. Where the group is no part but
     * its members are, those of them that are not in the data are named.
     */
    Selection.Term composed(Selection.Term term) {
        Selection.Term composed = new Selection(List.of(term), List.of())
                .seenBy(viewer())
                .asOf(end)
                .wanted()
                .get(0);
        composed.known().filter(Member::isGroup).ifPresent(group -> {
            List<Member> parts = markets.stream().map(ResolvedMember::label).toList();
            List<ResolvedMember> held =
                    parts.stream().filter(group::holds).map(ResolvedMember::of).toList();
            findLacking(new ResolvedMember(group, held), Dimension.MARKET, parts);
        });
        return composed;
    }

    /** Whether a group has figures of its own, of markets in what is compared: in other periods it may be put together. */
    private boolean isPublished(Member group, Dimension dimension, Collection<Member> seen) {
        return seen.contains(group)
                && (dimension == Dimension.REPORTER
                        || group.composition().isJoint()
                        || slice.flows().stream()
                                .anyMatch(flow -> reporters.stream()
                                        .flatMap(SelectedMembers::leaves)
                                        .anyMatch(reporter -> totals.isPublished(flow, reporter, group))));
    }

    /** Says which members of a group, that is put together of them, are not in the data. */
    private void findLacking(ResolvedMember choice, Dimension dimension, Collection<Member> seen) {
        if (choice.isDifference()) {
            Stream.concat(Stream.of(choice.whole()), choice.without().stream())
                    .forEach(one -> findLacking(one, dimension, seen));
            return;
        }
        Member group = choice.label();
        if (!group.isGroup() || isPublished(group, dimension, seen)) {
            return;
        }
        List<Member> there =
                choice.parts().stream().map(part -> part.label().whole()).toList();
        boolean isRestThere = there.stream().anyMatch(Member::isResidual);
        List<Text> lacking = isRestThere
                ? List.of()
                : group.composition().stays().stream()
                        .map(GroupComposition.MembershipPeriod::member)
                        .filter(member ->
                                !there.contains(member) && there.stream().noneMatch(part -> part.holds(member)))
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
        notes.detail(CubeMessage.HOLDS.with(
                name,
                dimension.namesOf(
                        choice.parts().stream().map(ResolvedMember::label).toList())));
    }

    private List<ResolvedMember> chosenProducts() {
        List<Member> leftOut =
                slice.products().wanted().isEmpty() ? totals.products().groupsBesideOthers() : List.of();
        notes.leftOut(CubeMessage.MEMBERS_BESIDE, Dimension.PRODUCT, leftOut);
        List<ResolvedMember> chosen =
                slice.products().among(cube.products(), without(cube.products(), leftOut), Dimension.PRODUCT);
        nesting = slice.products().isAll()
                ? totals.nesting()
                : new ProductHierarchy(
                        chosen.stream().flatMap(ResolvedMember::leaves).toList());
        chosen.stream()
                .map(ResolvedMember::leavesOfParts)
                .distinct()
                .forEach(leaves -> nestingOfParts.add(new ProductHierarchy(leaves)));
        nestingOfParts.add(new ProductHierarchy(withinLeftOut(chosen)));
        if (slice.products().isAll()) {
            return topLevel(chosen, nesting);
        }
        List<ResolvedMember> products = chosen.stream()
                .map(this::withoutNested)
                .map(choice -> withoutOnce(
                        choice,
                        out -> new ProductOverlap(
                                        out.stream().map(this::withoutNested).toList())
                                .together()))
                .toList();
        return topLevel(
                products,
                new ProductHierarchy(
                        products.stream().map(ResolvedMember::label).toList()));
    }

    /** What is taken off others, and all products that lie within it. */
    private Set<Member> withinLeftOut(List<ResolvedMember> chosen) {
        Set<Member> out = chosen.stream().flatMap(SelectedMembers::leftOut).collect(Collectors.toSet());
        ProductHierarchy codes = new ProductHierarchy(out);
        if (!out.isEmpty()) {
            cube.products().stream()
                    .filter(product -> totals.nesting().outerCodes(product).anyMatch(codes::has))
                    .forEach(out::add);
        }
        return out;
    }

    private static Stream<Member> leftOut(ResolvedMember choice) {
        return Stream.concat(
                choice.without().stream().flatMap(ResolvedMember::leaves),
                choice.parts().stream().flatMap(SelectedMembers::leftOut));
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
    private void refuseStrays() {
        boolean isOfProducts =
                slice.by().contains(Dimension.PRODUCT) || !slice.products().isAll();
        if (isOfProducts) {
            refuse(strays);
        }
    }

    private void refuse(StrayProducts counted) {
        Stream.concat(Stream.of(nesting), nestingOfParts.stream())
                .flatMap(codes -> counted.first(codes).stream())
                .findFirst()
                .ifPresent(stray -> {
                    throw new NotSummable(stray);
                });
    }

    /** The same where some markets are asked for, and compared with all. */
    void refuseStraysOfAllMarkets() {
        refuse(strays.ofAllMarkets(totals.leftOut().listed()));
    }

    /** Whether the sum of all products that are listed holds each of them once. */
    boolean areProductsSummable() {
        return !totals.nesting().isMixed() && strays.first(totals.nesting()).isEmpty();
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
                        .named()
                        .lackingIn(parts.stream().map(Member::whole).toList())
                        .stream()
                        .map(Text::verbatim)
                        .toList());
        return new ResolvedMember(
                choice.label(),
                choice.parts().stream()
                        .filter(part -> !ofParts.isNested(part.label()))
                        .toList());
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
        return Stream.of(Dimension.REPORTER, Dimension.MARKET, Dimension.PRODUCT)
                .allMatch(dimension -> counts(row, dimension));
    }

    /** The same as far as one dimension goes. */
    boolean counts(BreakdownRow row, Dimension dimension) {
        Member label = row.member(dimension);
        return switch (dimension) {
            case REPORTER -> !reporterOverlap.within().contains(label);
            case MARKET -> !marketOverlap.within().contains(label);
            case PRODUCT ->
                !productOverlap.within().contains(label)
                        && !productOverlap.unknown().contains(label);
            case FLOW, PERIOD -> throw new IllegalArgumentException(dimension + " has no members");
        };
    }

    /** Whether nobody can tell what it comes to, as groups that are published share members. */
    boolean isUntold(ResolvedMember reporter, ResolvedMember market) {
        return reporterOverlap.isUntold() && reporter.equals(reporterOverlap.together())
                || marketOverlap.isUntold() && market.equals(marketOverlap.together());
    }

    /** A published world of reporters is their total. */
    ResolvedMember allReporters() {
        boolean isPublished = slice.reporters().isAll() && cube.reporters().contains(Member.WORLD);
        return isPublished ? new ResolvedMember(Member.WORLD, reporters) : reporterOverlap.together();
    }

    ResolvedMember allMarkets() {
        return slice.markets().isAll()
                ? ALL_MARKETS
                : slice.markets().wanted().isEmpty() ? allListedButUnwanted() : marketOverlap.together();
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

    /** In a group that changes, a member is within it in some periods and beside it in others. */
    private void refuseMembersNowAndThen() {
        if (!slice.areGroupsFixed()) {
            GroupOverlap overlap = new GroupOverlap(markets, allInData);
            Stream.concat(overlap.within().stream(), overlap.shared().stream())
                    .findFirst()
                    .ifPresent(member -> {
                        throw new IncompatibleParameters(CubeMessage.MEMBER_OF_GROUP_AT_TIMES.with(
                                Dimension.MARKET.nameOf(member), QueryParameter.COMPOSITION));
                    });
        }
    }

    /** The markets that are in those selected in any row or what it is compared with, in a group those of its members that the data has. */
    List<Member> marketsOfTotal() {
        List<Window> windows = Stream.concat(slice.rowWindows(window).stream(), compared.stream())
                .toList();
        return markets.stream()
                .flatMap(choice -> membersOf(choice)
                        .filter(part -> windows.stream().anyMatch(over -> isPartIn(choice, part, over))))
                .map(ResolvedMember::label)
                .distinct()
                .toList();
    }

    /** Whether a market is in those selected over a window: in a group that changes, at its end. */
    boolean isOfTotal(Member market, Window over) {
        return slice.areGroupsFixed()
                || markets.stream()
                        .anyMatch(choice -> membersOf(choice)
                                .anyMatch(part -> part.label().equals(market) && isPartIn(choice, part, over)));
    }

    /** What a group holds, and no groups of its members beside these where it has figures of its own; itself where nothing is listed. */
    private Stream<ResolvedMember> membersOf(ResolvedMember choice) {
        Member group = choice.label().whole();
        if (!group.isGroup() || !allInData.contains(group)) {
            return GroupOverlap.parts(choice);
        }
        List<ResolvedMember> held = (choice.isDifference()
                        ? choice.remainingParts().stream()
                        : allInData.stream().map(ResolvedMember::of))
                .filter(part -> group.holds(part.label().whole()))
                .toList();
        return held.isEmpty() ? Stream.of(choice) : held.stream();
    }

    private boolean isPartIn(ResolvedMember choice, ResolvedMember part, Window over) {
        return slice.areGroupsFixed()
                || part == choice
                || choice.label().holds(part.label(), over.last().lastDay());
    }

    /** The products that are in those selected, in a group those of its members that the data has; empty where one is without some. */
    List<Member> productsOfTotal() {
        boolean isLess = products.stream().anyMatch(ResolvedMember::isDifference);
        return isLess
                ? List.of()
                : products.stream()
                        .flatMap(choice -> choice.parts().isEmpty() ? Stream.of(choice) : choice.parts().stream())
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
        return slice.by().contains(Dimension.MARKET) && !marketOverlap.shared().isEmpty()
                || slice.by().contains(Dimension.PRODUCT)
                        && !productOverlap.shared().isEmpty();
    }
}
