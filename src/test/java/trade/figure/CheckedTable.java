package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.figure.DrawnDataset.PUBLISHED_GROUPS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.Observation;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.UnknownMember;
import trade.cube.Window;
import trade.figure.DrawnSelections.Names;
import trade.figure.ExpectedSums.Asked;
import trade.figure.ExpectedSums.Kind;
import trade.figure.ExpectedSums.Sum;
import trade.table.Cell;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

/** One table and what it should hold. */
final class CheckedTable {

    /** A slice of a drawn dataset, and the names of what it is of. */
    record Drawn(
            long seed, ExpectedTrade.Reading reading, Slice slice, Names reporters, Names markets, Names products) {

        DrawnDataset data() {
            return reading.data();
        }

        String told(Figure figure) {
            return "%nseed %d, %s%n%s %s%n%s"
                    .formatted(seed, figure, reading.selections().ownMarkets, reading.selections().ownProducts, data());
        }
    }

    private static final Set<Reason> OF_SEVERAL_KINDS = EnumSet.of(Reason.MIXED_PERIODS, Reason.MIXED_COVERAGE);

    /** What may stand for a sum of which a part is withheld. */
    private static final Set<Reason> WITHHELD_OR_GRAVER = EnumSet.of(
            Reason.CONFIDENTIAL,
            Reason.NOT_AVAILABLE,
            Reason.PART_NOT_REPORTED,
            Reason.PARTIAL_PERIOD,
            Reason.LONGER_PERIOD,
            Reason.REPORTER_MISSING,
            Reason.MIXED_PERIODS,
            Reason.MIXED_COVERAGE);

    private final Drawn drawn;
    private final DrawnDataset data;
    private final Slice slice;
    private final List<Comparison> comparisons;
    private final Figure figure;
    private final ExpectedSums sums;
    private final Window window;
    private final List<Window> compared;
    private final Table table;
    private final NamedCells cells;
    private final CheckedRest rest;
    private final boolean isOfMixedPeriods;

    CheckedTable(Drawn drawn, List<Comparison> comparisons, Figure figure) {
        this.drawn = drawn;
        this.data = drawn.data();
        this.slice = figure instanceof Surplus surplus ? surplus.slice() : drawn.slice();
        this.comparisons = comparisons;
        this.figure = figure;
        this.sums = new ExpectedSums(drawn.reading());
        this.window = slice.time().window().outer().orElseThrow();
        this.compared = Stream.concat(
                        Stream.of(window),
                        comparisons.stream().flatMap(one -> Stream.of(one.current(window), one.base(window))))
                .toList();
        this.table = table();
        this.cells = new NamedCells(table, slice, comparisons, figure, drawn);
        this.rest = new CheckedRest(
                cells,
                drawn.reporters().unwanted().isEmpty()
                        && drawn.markets().isAll()
                        && drawn.products().isAll());
        // what cannot be told is no wrong number
        this.isOfMixedPeriods = table != null
                && Stream.concat(table.rows().stream(), table.total().stream())
                        .flatMap(List::stream)
                        .anyMatch(cell ->
                                cell instanceof Cell.Missing missing && missing.reason() == Reason.MIXED_PERIODS);
    }

    /** Null where the data holds nothing of it, or a sum would count trade twice. */
    private Table table() {
        try {
            return figure.of(data.cube(figure));
        } catch (NothingMatched nothing) {
            assertThat(isOfWhatIsNotPublished() || !total(window).isKnown())
                    .as(() -> nothing.getMessage() + drawn.told(figure))
                    .isTrue();
            return null;
        } catch (NotSummable unsafe) {
            assertThat(sums.hasStrays())
                    .as(() -> unsafe.getMessage() + drawn.told(figure))
                    .isTrue();
            return null;
        } catch (RuntimeException failure) {
            throw new AssertionError(drawn.told(figure), failure);
        }
    }

    /** Whether a total is asked for by its name that is not published, or products are that are nowhere told apart. */
    private boolean isOfWhatIsNotPublished() {
        boolean isOfTotals =
                drawn.markets().equals(Names.of("World")) || drawn.products().equals(Names.of("TOTAL"));
        return isOfTotals || slice.by().contains(Dimension.PRODUCT) && data.products.isEmpty();
    }

    /** Whether there is a table: the program may have refused. */
    boolean isThere() {
        return table != null;
    }

    /** The same numbers as of a sum of the dataset. */
    void summed(List<Observation> sum) {
        Table again;
        try {
            again = figure.of(DrawnDataset.cube(figure.query(), sum));
        } catch (UnknownMember product) {
            // of a group alone that is left out of sums
            return;
        } catch (NothingMatched | NotSummable failure) {
            throw new AssertionError(drawn.told(figure), failure);
        }
        // a group that stands without members in one period is left out beside them in all others
        boolean mayBeLess = PUBLISHED_GROUPS.keySet().stream().anyMatch(data.markets::contains);
        assertThat(numbers(again))
                .as(() -> "read again" + drawn.told(figure))
                .isEqualTo(mayBeLess ? whereTold(numbers(table), numbers(again)) : numbers(table));
    }

    private static List<List<Optional<BigDecimal>>> whereTold(
            List<List<Optional<BigDecimal>>> all, List<List<Optional<BigDecimal>>> told) {
        return IntStream.range(0, all.size())
                .mapToObj(row -> IntStream.range(0, all.get(row).size())
                        .mapToObj(
                                at -> row < told.size() && told.get(row).get(at).isEmpty()
                                        ? Optional.<BigDecimal>empty()
                                        : all.get(row).get(at))
                        .toList())
                .toList();
    }

    private static List<List<Optional<BigDecimal>>> numbers(Table table) {
        return Stream.concat(table.rows().stream(), table.total().stream())
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Cell.Value value
                                ? Optional.of(value.number().stripTrailingZeros())
                                : Optional.<BigDecimal>empty())
                        .toList())
                .toList();
    }

    /** The same of which some rows are shown. */
    void listing(Table listed, Listing listing) {
        rest.assertListing(listed, listing);
    }

    void growth() {
        for (List<Cell> row : table.rows()) {
            Window ofRow = cells.window(row);
            assertAmount(ColumnName.VALUE, "", row, sum(row, ofRow));
            for (Comparison comparison : comparisons) {
                assertChange(comparison, row, over -> sum(row, over), ofRow);
            }
        }
        table.total().ifPresent(total -> {
            assertAmount(ColumnName.VALUE, "", total, total(window));
            comparisons.forEach(comparison -> assertChange(comparison, total, this::total, window));
            rest.assertAddsUp(ColumnName.VALUE, "");
            comparisons.forEach(comparison -> rest.assertAddsUp(ColumnName.BASE, cells.suffix(comparison)));
            comparisons.forEach(rest::assertIsOfSameParts);
        });
    }

    private void assertChange(Comparison comparison, List<Cell> row, Function<Window, Sum> sum, Window ofRow) {
        Sum base = sum.apply(comparison.base(ofRow));
        Sum current = sum.apply(comparison.current(ofRow));
        assertAmount(ColumnName.BASE, cells.suffix(comparison), row, base);
        assertNumber(
                ColumnName.CHANGE,
                cells.suffix(comparison),
                row,
                known(current, base).map(now -> now.subtract(base.value())),
                isSure(current, base));
        assertNumber(
                ColumnName.GROWTH,
                cells.suffix(comparison),
                row,
                base.value().signum() < 0
                        ? Optional.empty()
                        : known(current, base).flatMap(now -> percent(now.subtract(base.value()), base.value())),
                isSure(current, base));
        Sum ofTotal = total(comparison.base(window));
        boolean isTotalKnown = table.total()
                .filter(total -> total.get(cells.at(ColumnName.BASE, cells.suffix(comparison))) instanceof Cell.Missing)
                .isEmpty();
        if (isTotalKnown
                && known(current, base).isPresent()
                && cells.has(ColumnName.CONTRIBUTION, cells.suffix(comparison))) {
            assertNumber(
                    ColumnName.CONTRIBUTION,
                    cells.suffix(comparison),
                    row,
                    ofTotal.value().signum() < 0
                            ? Optional.empty()
                            : known(ofTotal, ofTotal)
                                    .flatMap(whole -> percent(current.value().subtract(base.value()), whole)),
                    isSure(current, base) && ofTotal.isSure());
        }
    }

    void share(ShareWhole of) {
        for (List<Cell> row : table.rows()) {
            assertShare(row, sum(row, cells.window(row)), whole(of, window));
        }
        table.total().ifPresent(total -> {
            assertAmount(ColumnName.VALUE, "", total, whole(of, window));
            rest.assertAddsUp(ColumnName.VALUE, "");
            if (of == ShareWhole.ALL) {
                assertOthers();
            }
        });
    }

    /**
     * What is listed and not asked for, where no code lies within another, no market by which rows are is a group, and all that is listed
     * is known; of a difference nobody lists all products, nor all markets, and what is counted in several units has no sum.
     */
    private void assertOthers() {
        boolean isOfGroups = cells.isBy(Dimension.MARKET)
                && data.markets.stream()
                        .anyMatch(name ->
                                !drawn.reading().selections().members(name).isEmpty());
        boolean areFlat = data.products.stream()
                .allMatch(code -> DrawnDataset.outerCodes(code, data.products).isEmpty());
        Names beside = cells.isBy(Dimension.MARKET) ? drawn.products() : drawn.markets();
        boolean areAllKnown =
                table.rows().stream().allMatch(row -> row.get(cells.at(ColumnName.VALUE, "")) instanceof Cell.Value);
        if (isOfGroups
                || data.isOfQuantities
                || !areFlat
                || !beside.unwanted().isEmpty()
                || !areAllKnown
                || !comparisons.isEmpty()
                || slice.by().size() != 1) {
            return;
        }
        for (List<Cell> row : table.rest()) {
            if (cells.label(row, slice.by().get(0)).startsWith("Others") && others().isKnown()) {
                assertAmount(ColumnName.VALUE, "", row, others());
            }
        }
    }

    private Sum others() {
        boolean isByProduct = cells.isBy(Dimension.PRODUCT);
        List<String> asked = isByProduct
                ? drawn.reading().codes(drawn.products())
                : List.copyOf(drawn.reading().marketsOf(drawn.markets()));
        List<String> others = (isByProduct ? data.products : data.markets)
                .stream().filter(name -> !asked.contains(name)).toList();
        ExpectedTrade rest =
                ExpectedTrade.all(others.stream().map(ExpectedTrade::of).toList());
        return sum(
                slice.flows(),
                reporters(),
                isByProduct ? drawn.reading().markets(drawn.markets()) : rest,
                isByProduct ? rest : drawn.reading().products(drawn.products()),
                window);
    }

    /** The shares of the world are those of all who have reported, as one. */
    void specialisation() {
        String world = table.notes().stream()
                .map(note -> note.text().toString())
                .filter(note -> note.startsWith("the world is "))
                .findFirst()
                .orElseThrow();
        List<String> members = data.reporters.stream().filter(world::contains).toList();
        Sum whole = whole(members, ShareWhole.ALL, window);
        for (List<Cell> row : table.rows()) {
            Sum value = sum(slice.flows(), members, markets(row), products(row), window);
            assertNumber(
                    ColumnName.WORLD_SHARE,
                    "",
                    row,
                    known(value, whole).flatMap(part -> share(part, whole.value())),
                    isSure(value, whole));
        }
    }

    void rank() {
        List<BigDecimal> values = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            if (row.get(cells.at(ColumnName.VALUE, "")) instanceof Cell.Value value) {
                values.add(value.number());
            }
        }
        for (List<Cell> row : table.rows()) {
            Sum value = sum(row, window);
            assertShare(row, value, whole(ShareWhole.ALL, window));
            long larger = values.stream()
                    .filter(other -> other.compareTo(value.value()) > 0)
                    .count();
            assertNumber(
                    ColumnName.RANK,
                    "",
                    row,
                    known(value, value).map(one -> BigDecimal.valueOf(1 + larger)),
                    value.isSure());
            comparisons.forEach(comparison -> assertChange(comparison, row, over -> sum(row, over), window));
        }
    }

    void surplus() {
        for (List<Cell> row : table.rows()) {
            assertBalance(row, (flow, over) -> sum(flow, row, over), cells.window(row));
        }
        table.total().ifPresent(total -> {
            assertBalance(total, this::total, window);
            rest.assertAddsUp(ColumnName.EXPORTS, "");
            rest.assertAddsUp(ColumnName.IMPORTS, "");
        });
    }

    private void assertBalance(List<Cell> row, BiFunction<Set<Flow>, Window, Sum> sum, Window ofRow) {
        assertAmount(ColumnName.EXPORTS, "", row, sum.apply(EnumSet.of(Flow.EXPORT), ofRow));
        assertAmount(ColumnName.IMPORTS, "", row, sum.apply(EnumSet.of(Flow.IMPORT), ofRow));
        assertBalance(ColumnName.BALANCE, "", row, sum, ofRow);
        for (Comparison comparison : comparisons) {
            assertBalance(ColumnName.BASE_BALANCE, cells.suffix(comparison), row, sum, comparison.base(ofRow));
        }
    }

    private void assertBalance(
            ColumnName name, String comparison, List<Cell> row, BiFunction<Set<Flow>, Window, Sum> sum, Window over) {
        Sum exports = sum.apply(EnumSet.of(Flow.EXPORT), over);
        Sum imports = sum.apply(EnumSet.of(Flow.IMPORT), over);
        assertNumber(
                name,
                comparison,
                row,
                known(exports, imports).map(out -> out.subtract(imports.value())),
                isSure(exports, imports));
    }

    /** The sum of squared shares of all listed. */
    void concentration() {
        for (List<Cell> row : table.rows()) {
            Sum whole = sum(row, cells.window(row));
            Asked all = new Asked(
                    Flow.EXPORT,
                    reporters(),
                    ExpectedTrade.of(DrawnDataset.WORLD),
                    ExpectedTrade.of(DrawnDataset.TOTAL),
                    compared,
                    false);
            boolean isOfAll = drawn.markets().wanted().isEmpty()
                    || drawn.markets().wanted().equals(List.of("World"));
            List<String> parts = isOfAll
                    ? sums.listed(all, data.reporters.get(0))
                    : drawn.markets().wanted();
            BigDecimal squares = BigDecimal.ZERO;
            int count = 0;
            boolean areSure = whole.isSure();
            for (String part : parts) {
                Sum value =
                        sum(slice.flows(), reporters(row), ExpectedTrade.of(part), products(row), cells.window(row));
                areSure &= value.isSure();
                if (value.isKnown() && whole.isKnown() && whole.value().signum() > 0) {
                    BigDecimal share = value.value().divide(whole.value(), MathContext.DECIMAL64);
                    squares = squares.add(share.multiply(share));
                    count += value.value().signum() > 0 ? 1 : 0;
                }
            }
            // what nobody can tell of a part is not in the sum
            if (areSure) {
                assertNumber(ColumnName.HHI, "", row, count == 0 ? Optional.empty() : Optional.of(squares), true);
            }
        }
    }

    private void assertShare(List<Cell> row, Sum part, Sum whole) {
        assertAmount(ColumnName.VALUE, "", row, part);
        assertNumber(
                ColumnName.SHARE,
                "",
                row,
                known(part, whole).flatMap(one -> share(one, whole.value())),
                isSure(part, whole));
    }

    private Sum whole(ShareWhole of, Window over) {
        return whole(reporters(), of, over);
    }

    private Sum whole(List<String> reporters, ShareWhole of, Window over) {
        boolean isOfMarkets = of == ShareWhole.TOTAL || of == ShareWhole.ALL && cells.isBy(Dimension.MARKET);
        boolean isOfProducts = of == ShareWhole.TOTAL || of == ShareWhole.ALL && cells.isBy(Dimension.PRODUCT);
        return sum(
                slice.flows(),
                reporters,
                isOfMarkets
                        ? ExpectedTrade.of(DrawnDataset.WORLD)
                        : drawn.reading().markets(drawn.markets()),
                isOfProducts
                        ? ExpectedTrade.of(DrawnDataset.TOTAL)
                        : drawn.reading().products(drawn.products()),
                over);
    }

    private Sum total(Window over) {
        return total(slice.flows(), over);
    }

    private Sum total(Set<Flow> flows, Window over) {
        return sum(
                flows,
                reporters(),
                drawn.reading().markets(drawn.markets()),
                drawn.reading().products(drawn.products()),
                over);
    }

    private Sum sum(List<Cell> row, Window over) {
        boolean isExport =
                cells.isBy(Dimension.FLOW) && cells.label(row, Dimension.FLOW).equals("exports");
        return sum(
                cells.isBy(Dimension.FLOW) ? EnumSet.of(isExport ? Flow.EXPORT : Flow.IMPORT) : slice.flows(),
                row,
                over);
    }

    private Sum sum(Set<Flow> flows, List<Cell> row, Window over) {
        return sum(flows, reporters(row), markets(row), products(row), over);
    }

    private List<String> reporters() {
        return drawn.reading().selections().reporters(drawn.reporters());
    }

    private List<String> reporters(List<Cell> row) {
        if (!cells.isBy(Dimension.REPORTER)) {
            return reporters();
        }
        String label = cells.label(row, Dimension.REPORTER);
        return List.of(label.equals("not named") ? "" : label);
    }

    private ExpectedTrade markets(List<Cell> row) {
        return cells.isBy(Dimension.MARKET)
                ? drawn.reading().market(cells.label(row, Dimension.MARKET))
                : drawn.reading().markets(drawn.markets());
    }

    private ExpectedTrade products(List<Cell> row) {
        return cells.isBy(Dimension.PRODUCT)
                ? drawn.reading().product(cells.label(row, Dimension.PRODUCT))
                : drawn.reading().products(drawn.products());
    }

    private Sum sum(
            Set<Flow> flows, List<String> reporters, ExpectedTrade markets, ExpectedTrade products, Window over) {
        boolean isByProduct = slice.by().contains(Dimension.PRODUCT);
        return flows.stream()
                .map(flow -> sums.sum(new Asked(flow, reporters, markets, products, compared, isByProduct), over))
                .reduce(Sum::and)
                .orElseThrow();
    }

    private static Optional<BigDecimal> known(Sum one, Sum other) {
        return one.isKnown() && other.isKnown() ? Optional.of(one.value()) : Optional.empty();
    }

    private static boolean isSure(Sum one, Sum other) {
        return one.isSure() && other.isSure();
    }

    private void assertAmount(ColumnName name, String comparison, List<Cell> row, Sum expected) {
        assertNumber(name, comparison, row, known(expected, expected), expected.isSure());
        boolean isTold = row.get(cells.at(name, comparison)) instanceof Cell.Missing missing
                && missing.reason() instanceof Reason reason
                && (WITHHELD_OR_GRAVER.contains(reason)
                        // and those of several units have no sum either
                        || reason == Reason.MIXED_UNITS && expected.units().size() > 1);
        assertThat(expected.kind() != Kind.WITHHELD || isTold)
                .as(() -> "%s %s of %s is withheld, not %s%s"
                        .formatted(name, comparison, row, row.get(cells.at(name, comparison)), cells.told()))
                .isTrue();
    }

    /** @param isSure whether it has to be known where there is an expected one */
    private void assertNumber(
            ColumnName name, String comparison, List<Cell> row, Optional<BigDecimal> expected, boolean isSure) {
        Cell cell = row.get(cells.at(name, comparison));
        boolean isOfSeveralKinds = cell instanceof Cell.Missing missing
                && missing.reason() instanceof Reason reason
                && OF_SEVERAL_KINDS.contains(reason);
        if (isOfMixedPeriods || isOfSeveralKinds || !isSure && cell instanceof Cell.Missing) {
            return;
        }
        Optional<BigDecimal> actual = cell instanceof Cell.Value value ? Optional.of(value.number()) : Optional.empty();
        boolean isSame = actual.isPresent() == expected.isPresent()
                && (actual.isEmpty()
                        || actual.get()
                                        .subtract(expected.get())
                                        .abs()
                                        .compareTo(expected.get()
                                                .abs()
                                                .max(BigDecimal.ONE)
                                                .movePointLeft(12))
                                <= 0);
        assertThat(isSame)
                .as(() -> "%s %s of %s is %s, not %s%s".formatted(name, comparison, row, cell, expected, cells.told()))
                .isTrue();
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() < 0 ? Optional.empty() : percent(part, whole);
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64));
    }
}
