package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.of;
import static trade.Slices.ofProducts;
import static trade.Slices.withReporters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import trade.Slices;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.CheckedTable.Drawn;
import trade.figure.DrawnSelections.Names;
import trade.table.ColumnName;
import trade.table.ShareWhole;

/**
 * Each number of a table is that of an independent sum over one window, and rows, rest and total go together: over drawn datasets, for
 * each figure, rows of each kind, bases, periods, selections and listings. {@code -Ddrawn=N} draws N datasets, from the seed {@code
 * -Dseed=S} on.
 */
class IdentityTest {

    private static final int DATASETS = Integer.getInteger("drawn", 60);
    private static final long SEED = Long.getLong("seed", 1);

    /** Selections drawn for rows of one kind. */
    private static final int SELECTIONS = 12;

    private static final List<List<Dimension>> ROWS = List.of(
            List.of(),
            List.of(Dimension.MARKET),
            List.of(Dimension.PRODUCT),
            List.of(Dimension.PERIOD),
            List.of(Dimension.FLOW),
            List.of(Dimension.REPORTER),
            List.of(Dimension.MARKET, Dimension.PRODUCT),
            List.of(Dimension.PERIOD, Dimension.MARKET));

    private static final List<List<String>> BASES =
            List.of(List.of(), List.of("yoy"), List.of("previous"), List.of("ytd", "yoy"), List.of("fixed"));

    private int combinations;
    private int tables;
    private Random random;

    @Test
    void every_number_is_that_of_an_independent_sum() {
        List<AssertionError> differences = new ArrayList<>();
        for (long seed = SEED; seed < SEED + DATASETS; seed++) {
            try {
                check(seed);
            } catch (AssertionError difference) {
                differences.add(difference);
            } catch (RuntimeException failure) {
                differences.add(new AssertionError("seed " + seed, failure));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(combinations).isGreaterThan(DATASETS * 300);
        assertThat(tables).isGreaterThan(combinations * 2 / 3);
    }

    private void check(long seed) {
        random = new Random(seed);
        DrawnDataset data = new DrawnDataset(seed);
        DrawnSelections selections = new DrawnSelections(data, seed);
        for (List<Dimension> by : ROWS) {
            for (int i = 0; i < SELECTIONS; i++) {
                // half of them of markets alone or of products alone
                Names markets = random.nextInt(4) == 0 ? Names.ALL : selections.ofMarkets();
                Names products = random.nextInt(2) == 0 ? Names.ALL : selections.ofProducts();
                Names reporters = selections.ofReporters(by.contains(Dimension.REPORTER));
                Slice slice = ofProducts(
                        slice(data, one(windows(data)), by)
                                .withReporters(selections.markets(reporters))
                                .ofMarkets(selections.markets(markets)),
                        selections.products(products));
                ExpectedTrade.Reading reading = new ExpectedTrade.Reading(data, selections);
                check(new Drawn(seed, reading, slice, reporters, markets, products), comparisons(one(BASES), slice));
            }
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> windows(DrawnDataset data) {
        String last = data.last;
        String year = last.substring(0, 4);
        return last.length() == 4
                ? List.of(last, "2023.." + last)
                : List.of(
                        last,
                        "2023",
                        year + last.substring(4).replaceAll("\\d+$", last.contains("Q") ? "1" : "01") + ".." + last);
    }

    /** Of exports, or of both flows as one. */
    private Slice slice(DrawnDataset data, String window, List<Dimension> by) {
        boolean isOfAll = by.contains(Dimension.FLOW) || random.nextInt(4) == 0;
        Set<Flow> flows = isOfAll ? EnumSet.copyOf(data.flows) : EnumSet.of(Flow.EXPORT);
        Slice slice = of(flows, window, by.toArray(Dimension[]::new));
        return data.isOfQuantities ? slice.inQuantities() : slice;
    }

    private static List<Comparison> comparisons(List<String> bases, Slice slice) {
        Window window = slice.time().window().outer().orElseThrow();
        Window ofRow = slice.rowWindows(window).get(0);
        return bases.stream()
                .map(base -> Comparison.parse(
                        base.equals("fixed") ? ofRow.yearEarlier().toString() : base))
                .toList();
    }

    private void check(Drawn drawn, List<Comparison> comparisons) {
        Slice slice = drawn.slice();
        DrawnDataset data = drawn.data();
        boolean addUp = Comparison.addUp(comparisons, slice);
        ColumnName amount = data.isOfQuantities ? ColumnName.QUANTITY : ColumnName.VALUE;
        List<ColumnName> orders = new ArrayList<>(List.of(amount));
        if (!comparisons.isEmpty()) {
            orders.addAll(List.of(ColumnName.CHANGE, ColumnName.GROWTH));
        }
        Growth growth = new Growth(slice, comparisons);
        check(drawn, comparisons, addUp, orders, growth::listed, CheckedTable::growth);
        Slice both = Slices.ofFlows(slice, EnumSet.of(Flow.EXPORT, Flow.IMPORT));
        if (data.flows.size() > 1 && !slice.by().contains(Dimension.FLOW)) {
            check(
                    drawn,
                    comparisons,
                    addUp,
                    List.of(ColumnName.BALANCE, ColumnName.EXPORTS, ColumnName.IMPORTS),
                    listing -> new Surplus(both, comparisons, false, false, listing),
                    CheckedTable::surplus);
        }
        boolean isRanked =
                slice.by().equals(List.of(Dimension.MARKET)) || slice.by().equals(List.of(Dimension.PRODUCT));
        if (isRanked) {
            check(
                    drawn,
                    comparisons,
                    true,
                    List.of(amount, ColumnName.SHARE),
                    listing -> new Rank(slice, comparisons, listing),
                    CheckedTable::rank);
        }
        if (isRanked && data.reporters.size() > 1 && comparisons.isEmpty()) {
            Specialisation ofOne = new Specialisation(withReporters(slice, data.reporters.get(0)));
            check(drawn, comparisons, false, List.of(), none -> ofOne, CheckedTable::specialisation);
        }
        boolean isOfPlainMarkets = drawn.markets().unwanted().isEmpty()
                && drawn.markets().wanted().stream()
                        .allMatch(name -> name.equals("World")
                                ? drawn.markets().wanted().size() == 1
                                : drawn.reading().selections().members(name).isEmpty());
        if (!slice.by().contains(Dimension.MARKET)
                && !slice.by().contains(Dimension.FLOW)
                && comparisons.isEmpty()
                && isOfPlainMarkets
                && drawn.reporters().unwanted().isEmpty()
                && data.markets.stream()
                        .allMatch(name ->
                                drawn.reading().selections().members(name).isEmpty())) {
            Concentration concentration =
                    new Concentration(slice, Dimension.MARKET, 3, OptionalInt.empty(), comparisons, List.of());
            check(drawn, comparisons, false, List.of(), none -> concentration, CheckedTable::concentration);
        }
        if (addUp) {
            ShareWhole whole = one(List.of(ShareWhole.ALL, ShareWhole.SELECTION, ShareWhole.TOTAL));
            check(
                    drawn,
                    comparisons,
                    whole != ShareWhole.TOTAL,
                    List.of(amount, ColumnName.SHARE),
                    listing -> new Share(slice, whole, comparisons, listing),
                    table -> table.share(whole));
        }
    }

    /** @param orders the columns that rows may be in the order of; none where there is no listing */
    private void check(
            Drawn drawn,
            List<Comparison> comparisons,
            boolean hasTotal,
            List<ColumnName> orders,
            Function<Listing, Figure> figure,
            Consumer<CheckedTable> identities) {
        combinations++;
        Listing all = hasTotal ? Listing.ALL.withOthers() : Listing.ALL;
        CheckedTable table = new CheckedTable(drawn, comparisons, figure.apply(all));
        if (!table.isThere()) {
            return;
        }
        tables++;
        identities.accept(table);
        boolean isOfSum = drawn.markets().isAll()
                && !drawn.slice().by().contains(Dimension.MARKET)
                && !drawn.data().isMixed
                && figure.apply(all) instanceof Growth;
        if (isOfSum) {
            drawn.data().summed().ifPresent(table::summed);
        }
        if (!orders.isEmpty() && random.nextBoolean()) {
            combinations++;
            Listing listing = new Listing(
                    Optional.of(one(orders)), OptionalInt.of(1 + random.nextInt(4)), hasTotal && random.nextInt(4) > 0);
            Figure listed = figure.apply(listing);
            tables++;
            table.listing(listed.of(drawn.data().cube(listed)), listing);
        }
    }
}
