package trade.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trade.cube.Coverage.Detail;
import trade.message.Text;

/**
 * A cube as observations again, so that a figure finds in them what it would find in the dataset. Of markets and products, where rows
 * are by them, all stays that is published, totals, groups and codes within others too, as a figure decides by all of these what is a
 * total; where rows are not by them, there is their total alone.
 */
public final class CubeExport {

    private static final Comparator<SumKey> IN_ORDER = Comparator.comparing(
                    (SumKey cell) -> cell.reporter().name())
            .thenComparing(SumKey::flow)
            .thenComparing(cell -> cell.market().name())
            .thenComparing(cell -> cell.product().name());

    private final Cube cube;
    private final boolean isByMarket;
    private final boolean isByProduct;
    private final Window window;
    private final BreakdownNotes notes;
    private final List<Observation> observations = new ArrayList<>();

    /**
     * @param slice whose rows are by the markets, or the products, of which it selects some
     * @throws NothingMatched when the data holds nothing of the slice
     * @throws NotSummable when a total would count trade twice
     */
    public CubeExport(Cube cube, Slice slice) {
        this.cube = cube;
        this.notes = new BreakdownNotes(cube);
        this.isByMarket = slice.by().contains(Dimension.MARKET);
        this.isByProduct = slice.by().contains(Dimension.PRODUCT);
        this.window = window(slice).orElseThrow(() -> slice.nothing(cube));
        List<SumKey> cells = cells(slice);
        if (isByMarket && isByProduct) {
            cells.forEach(cell -> add(
                    cell,
                    cube.series(AggregationLevel.CELL, cell.flow(), cell.reporter(), cell.market(), cell.product())));
        } else {
            addTotals(cells, slice.flows());
        }
        if (observations.isEmpty()) {
            throw slice.nothing(cube);
        }
    }

    /** Periods of all lengths; the latest is the latest of any flow. Empty where there are none. */
    private Optional<Window> window(Slice slice) {
        NavigableSet<Period> covered = slice.flows().stream()
                .flatMap(flow -> cube.covered(flow, Detail.ANY, Detail.ANY).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        PeriodSelector asked = slice.time().window();
        return switch (asked.kind()) {
            case FIXED, LATEST -> asked.windowIn(covered);
            case YEAR_TO_DATE -> asked.outer();
            case ALL -> Window.over(covered);
        };
    }

    /** The cells that were observed and are asked for; those of a dimension that is not kept as one. */
    private List<SumKey> cells(Slice slice) {
        Predicate<Member> reporters = asked(slice.reporters(), cube.reporters(), Dimension.REPORTER);
        Predicate<Member> markets = asked(slice.markets(), cube.markets(), Dimension.MARKET);
        Predicate<Member> products = asked(slice.products(), cube.products(), Dimension.PRODUCT);
        Stream<SumKey> cells = cube
                .cells(
                        !isByProduct
                                ? AggregationLevel.MARKET
                                : isByMarket || !cube.has(AggregationLevel.PRODUCT)
                                        ? AggregationLevel.CELL
                                        : AggregationLevel.PRODUCT)
                .stream()
                .map(cell -> new SumKey(
                        cell.flow(),
                        cell.reporter(),
                        isByMarket ? cell.market() : Member.WORLD,
                        isByProduct ? cell.product() : Member.TOTAL));
        // codes of several markets together do not tell any more whether their sum counts each trade once
        Stream<SumKey> totals = isByMarket || !slice.products().isAll()
                ? Stream.of()
                : cube.cells(AggregationLevel.MARKET).stream()
                        .map(cell -> new SumKey(cell.flow(), cell.reporter(), Member.WORLD, Member.TOTAL));
        return Stream.concat(cells, totals)
                .filter(cell -> reporters.test(cell.reporter()))
                .filter(cell -> markets.test(cell.market()))
                .filter(cell -> products.test(cell.product()))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /** What is asked for, with all that it consists of, as the figure of a group is made of its members where it is not published. */
    private static Predicate<Member> asked(Selection selection, Collection<Member> seen, Dimension dimension) {
        if (selection.isAll()) {
            return member -> true;
        }
        return selection.among(seen, dimension).stream()
                .flatMap(choice -> Stream.concat(Stream.of(choice), choice.parts().stream())
                        .map(ResolvedMember::label))
                .collect(Collectors.toSet())::contains;
    }

    private void addTotals(List<SumKey> cells, Set<Flow> flows) {
        List<Member> markets = cube.markets().stream()
                .map(market -> market.asOf(window.last().lastDay()))
                .toList();
        List<Member> reporters = cells.stream().map(SumKey::reporter).distinct().toList();
        // what has longer periods is summed in those
        List<Window> windows =
                window.first().frequency().isFiscal() ? List.of(window) : List.of(window, window.years());
        Totals totals = new Totals(cube, markets, flows, reporters, windows, isByProduct);
        if (!isByMarket) {
            notes.leftOut(
                    CubeMessage.MEMBERS_BESIDE,
                    Dimension.MARKET,
                    totals.leftOut().besideMembers());
        }
        if (!isByProduct) {
            notes.leftOut(
                    CubeMessage.MEMBERS_BESIDE,
                    Dimension.PRODUCT,
                    totals.products().groupsBesideOthers());
        }
        for (SumKey cell : cells) {
            if (isByMarket) {
                add(cell, totals.published(cell.flow(), cell.reporter(), cell.market()));
                continue;
            }
            ResolvedMember product = ResolvedMember.of(cell.product());
            add(
                    cell,
                    totals.seriesOf(
                            cell.flow(),
                            ResolvedMember.of(cell.reporter()),
                            ResolvedMember.of(cell.market()),
                            product));
            Series listed = totals.listedBesideWorld(cell.flow(), cell.reporter(), product);
            if (listed.hasObservations()) {
                add(cell, listed);
            }
        }
    }

    private void add(SumKey cell, Series all) {
        notes.put(all);
        Series series = all.within(List.of(window));
        SumKey named = named(cell, series);
        Set<Period> periods = new TreeSet<>(series.values().keySet());
        periods.addAll(series.withheld().keySet());
        Set<Period> ofSome = new TreeSet<>(periods);
        ofSome.removeIf(
                period -> series.withheld().get(period) != Reason.LONGER_PERIOD && !series.hasLongerOnesAlone(period));
        periods.removeAll(ofSome);
        if (!ofSome.isEmpty()) {
            notes.doubt(CubeMessage.PERIODS_OF_SOME.with(Text.list(List.copyOf(ofSome))));
        }
        for (Period period : periods) {
            Set<String> units = series.units().getOrDefault(period, Set.of());
            Reason reason = series.withheld().getOrDefault(period, units.size() > 1 ? Reason.MIXED_UNITS : null);
            observations.add(new Observation(
                    cell.flow(),
                    period,
                    cell.reporter(),
                    named.market(),
                    named.product(),
                    reason == null ? value(series, period) : null,
                    reason,
                    reason == null ? String.join("", units) : "",
                    vintage(series.statuses().getOrDefault(period, Set.of())),
                    ""));
        }
        cube.trail().ifPresent(trail -> trail.use(series.origins(), List.copyOf(periods)));
    }

    /** With what some parts have as shorter periods. */
    private static BigDecimal value(Series series, Period period) {
        return series.isOfDifferentLengths()
                ? series.amountIn(Window.of(period)).value()
                : series.values().get(period);
    }

    /** A total that is the sum of what is listed is called so. */
    private static SumKey named(SumKey cell, Series series) {
        BreakdownRow row = new BreakdownRow(
                List.of(),
                List.of(cell.flow()),
                null,
                ResolvedMember.of(cell.reporter()),
                ResolvedMember.of(cell.market()),
                ResolvedMember.of(cell.product()),
                List.of(series));
        // in some periods fewer may be listed
        boolean isOfSameMarkets =
                series.sums().stream().allMatch(sum -> sum.gaps().isEmpty());
        return new SumKey(
                cell.flow(),
                cell.reporter(),
                listed(cell.market(), row.basis(true, false, isOfSameMarkets)),
                cell.product().isTotal() ? listed(cell.product(), row.productName()) : cell.product());
    }

    private static Member listed(Member member, Text basis) {
        boolean isListed =
                member.isTotal() && !basis.equals(CubeMessage.PUBLISHED) && !basis.equals(CubeMessage.ALL_PRODUCTS);
        return isListed ? Member.listed(member, basis.toString()) : member;
    }

    /** A sum is an estimate where any part of it is. */
    private Vintage vintage(Set<Vintage.Status> statuses) {
        return statuses.isEmpty() ? cube.vintage() : new Vintage(Collections.min(statuses), null);
    }

    /** In the order of reporters, flows, markets, products and time. */
    public List<Observation> observations() {
        return observations;
    }

    public Window window() {
        return window;
    }

    /** What a reader should know of them: where totals come from, what was left out. */
    public List<Text> remarks() {
        return notes.remarks();
    }

    /** What makes them doubtful: parts that lack periods. */
    public List<Text> warnings() {
        return notes.warnings();
    }
}
