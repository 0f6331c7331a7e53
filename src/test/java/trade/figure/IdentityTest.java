package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static trade.Slices.of;
import static trade.Slices.withMarkets;
import static trade.Slices.withProducts;
import static trade.Slices.withReporters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Slices;
import trade.cube.Dimension;
import trade.cube.Flow;
import trade.cube.NotSummable;
import trade.cube.NothingMatched;
import trade.cube.Reason;
import trade.cube.Slice;
import trade.cube.Window;
import trade.figure.DrawnDataset.Asked;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.ShareWhole;
import trade.table.Table;

/**
 * Each number of a table is that of an independent sum over one window, and rows, rest and total go together: over drawn datasets, for
 * each figure, rows of each kind, bases, periods and selections. {@code -Ddrawn=N} draws N datasets, from the seed {@code -Dseed=S} on.
 */
class IdentityTest {

    private static final int DATASETS = Integer.getInteger("drawn", 12);
    private static final long SEED = Long.getLong("seed", 1);

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

    @Test
    void every_number_is_that_of_an_independent_sum() {
        for (long seed = SEED; seed < SEED + DATASETS; seed++) {
            DrawnDataset data = new DrawnDataset(seed);
            for (String window : windows(data)) {
                for (List<Dimension> by : ROWS) {
                    for (Slice slice : slices(data, window, by)) {
                        for (List<String> bases : BASES) {
                            check(seed, data, slice, comparisons(bases, slice));
                        }
                    }
                }
            }
        }
        assertThat(combinations).isGreaterThan(DATASETS * 1000);
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

    private static List<Slice> slices(DrawnDataset data, String window, List<Dimension> by) {
        Set<Flow> flows = by.contains(Dimension.FLOW) ? EnumSet.copyOf(data.flows) : EnumSet.of(Flow.EXPORT);
        Slice all = of(flows, window, by.toArray(Dimension[]::new));
        Slice named = data.reporters.size() > 1 && !by.contains(Dimension.REPORTER)
                ? withReporters(all, data.reporters.toArray(String[]::new))
                : all;
        List<Slice> slices = new ArrayList<>(List.of(
                named,
                withMarkets(named, data.markets.get(0)),
                withMarkets(named, data.markets.get(0), data.markets.get(1)),
                withMarkets(named, "World")));
        if (!data.products.isEmpty()) {
            slices.add(withProducts(named, data.products.get(0)));
            slices.add(withProducts(
                    withMarkets(named, data.markets.get(1)),
                    data.products.get(0),
                    data.products.get(2 % data.products.size())));
        }
        return slices;
    }

    private static List<Comparison> comparisons(List<String> bases, Slice slice) {
        Window window = slice.time().window().outer().orElseThrow();
        Window ofRow = slice.rowWindows(window).get(0);
        return bases.stream()
                .map(base -> Comparison.parse(
                        base.equals("fixed") ? ofRow.yearEarlier().toString() : base))
                .toList();
    }

    private void check(long seed, DrawnDataset data, Slice slice, List<Comparison> comparisons) {
        new Checked(seed, data, slice, comparisons, new Growth(slice, comparisons)).growth();
        Slice both = Slices.ofFlows(slice, EnumSet.of(Flow.EXPORT, Flow.IMPORT));
        if (data.flows.size() > 1 && !slice.by().contains(Dimension.FLOW)) {
            new Checked(seed, data, both, comparisons, new Surplus(both, comparisons)).surplus();
        }
        boolean isOfProductsOrMarkets =
                slice.by().equals(List.of(Dimension.MARKET)) || slice.by().equals(List.of(Dimension.PRODUCT));
        if (isOfProductsOrMarkets) {
            Rank rank = new Rank(slice, comparisons, Listing.ALL.withOthers());
            new Checked(seed, data, slice, comparisons, rank).rank();
        }
        if (!slice.by().contains(Dimension.MARKET)
                && !slice.by().contains(Dimension.FLOW)
                && comparisons.isEmpty()
                && !data.markets.contains("EU")) {
            Concentration concentration =
                    new Concentration(slice, Dimension.MARKET, 3, OptionalInt.empty(), comparisons, List.of());
            new Checked(seed, data, slice, comparisons, concentration).concentration();
        }
        if (data.reporters.size() > 1 && comparisons.isEmpty() && isOfProductsOrMarkets) {
            Slice ofOne = withReporters(slice, data.reporters.get(0));
            new Checked(seed, data, slice, comparisons, new Specialisation(ofOne)).specialisation();
        }
        for (ShareWhole whole : List.of(ShareWhole.ALL, ShareWhole.SELECTION, ShareWhole.TOTAL)) {
            if (Comparison.addUp(comparisons, slice)) {
                new Checked(seed, data, slice, comparisons, new Share(slice, whole, comparisons)).share(whole);
            }
        }
    }

    /** One table and what it should hold. */
    private final class Checked {

        private final String told;
        private final DrawnDataset data;
        private final Slice slice;
        private final List<Comparison> comparisons;
        private final Window window;
        private final List<Window> compared;
        private final Table table;
        private final boolean isOfMixedPeriods;

        Checked(long seed, DrawnDataset data, Slice slice, List<Comparison> comparisons, Figure figure) {
            this.told = "seed %d, %s%n%s".formatted(seed, figure, data);
            this.data = data;
            this.slice = slice;
            this.comparisons = comparisons;
            this.window = slice.time().window().outer().orElseThrow();
            this.compared = Stream.concat(
                            Stream.of(window),
                            comparisons.stream().flatMap(one -> Stream.of(one.current(window), one.base(window))))
                    .toList();
            this.table = table(figure);
            // what cannot be told is no wrong number
            this.isOfMixedPeriods = table != null
                    && Stream.concat(table.rows().stream(), table.total().stream())
                            .flatMap(List::stream)
                            .anyMatch(cell ->
                                    cell instanceof Cell.Missing missing && missing.reason() == Reason.MIXED_PERIODS);
        }

        /** Null where the data holds nothing of it, or a sum would count trade twice. */
        private Table table(Figure figure) {
            try {
                combinations++;
                return figure.of(data.cube(figure));
            } catch (NothingMatched | NotSummable nothing) {
                return null;
            }
        }

        void growth() {
            if (table == null) {
                return;
            }
            for (List<Cell> row : table.rows()) {
                Window ofRow = window(row);
                assertAmount(ColumnName.VALUE, "", row, sum(row, ofRow));
                for (Comparison comparison : comparisons) {
                    assertChange(comparison, row, over -> sum(row, over), ofRow);
                }
            }
            table.total().ifPresent(total -> {
                assertAmount(ColumnName.VALUE, "", total, total(window));
                comparisons.forEach(comparison -> assertChange(comparison, total, this::total, window));
                assertRest(ColumnName.VALUE, "");
                comparisons.forEach(comparison -> assertRest(ColumnName.BASE, suffix(comparison)));
            });
        }

        private void assertChange(
                Comparison comparison, List<Cell> row, Function<Window, Optional<BigDecimal>> sum, Window ofRow) {
            Optional<BigDecimal> base = sum.apply(comparison.base(ofRow));
            Optional<BigDecimal> current = sum.apply(comparison.current(ofRow));
            assertAmount(ColumnName.BASE, suffix(comparison), row, base);
            boolean isKnown = base.isPresent() && current.isPresent();
            assertAmount(
                    ColumnName.CHANGE,
                    suffix(comparison),
                    row,
                    isKnown ? Optional.of(current.get().subtract(base.get())) : Optional.empty());
            assertAmount(
                    ColumnName.GROWTH,
                    suffix(comparison),
                    row,
                    isKnown ? percent(current.get().subtract(base.get()), base.get()) : Optional.empty());
            Optional<BigDecimal> ofTotal = total(comparison.base(window));
            if (isKnown && has(ColumnName.CONTRIBUTION, suffix(comparison))) {
                assertAmount(
                        ColumnName.CONTRIBUTION,
                        suffix(comparison),
                        row,
                        ofTotal.flatMap(whole -> percent(current.get().subtract(base.get()), whole)));
            }
        }

        void share(ShareWhole of) {
            if (table == null) {
                return;
            }
            for (List<Cell> row : table.rows()) {
                assertShare(row, sum(row, window(row)), whole(of, window));
            }
            table.total().ifPresent(total -> {
                assertAmount(ColumnName.VALUE, "", total, whole(of, window));
                assertRest(ColumnName.VALUE, "");
            });
        }

        /** The shares of the world are those of all who have reported, as one. */
        void specialisation() {
            if (table == null) {
                return;
            }
            String world = table.notes().stream()
                    .map(note -> note.text().toString())
                    .filter(note -> note.startsWith("the world is "))
                    .findFirst()
                    .orElseThrow();
            List<String> members =
                    data.reporters.stream().filter(world::contains).toList();
            Optional<BigDecimal> whole = sum(
                    slice.flows(),
                    members,
                    isBy(Dimension.MARKET) ? List.of() : counted(markets()),
                    isBy(Dimension.PRODUCT) ? List.of() : products(),
                    window);
            for (List<Cell> row : table.rows()) {
                Optional<BigDecimal> value = sum(
                        slice.flows(),
                        members,
                        isBy(Dimension.MARKET) ? whole(label(row, Dimension.MARKET), "World") : counted(markets()),
                        isBy(Dimension.PRODUCT) ? whole(label(row, Dimension.PRODUCT), "TOTAL") : products(),
                        window);
                assertAmount(
                        ColumnName.WORLD_SHARE,
                        "",
                        row,
                        value.isPresent() && whole.isPresent() ? percent(value.get(), whole.get()) : Optional.empty());
            }
        }

        void rank() {
            if (table == null) {
                return;
            }
            List<BigDecimal> values = new ArrayList<>();
            table.rows().forEach(row -> sum(row, window).ifPresent(values::add));
            for (List<Cell> row : table.rows()) {
                Optional<BigDecimal> value = sum(row, window);
                assertShare(row, value, whole(ShareWhole.ALL, window));
                assertAmount(
                        ColumnName.RANK,
                        "",
                        row,
                        value.map(one -> BigDecimal.valueOf(1
                                + values.stream()
                                        .filter(other -> other.compareTo(one) > 0)
                                        .count())));
                comparisons.forEach(comparison -> assertChange(comparison, row, over -> sum(row, over), window));
            }
        }

        void surplus() {
            if (table == null) {
                return;
            }
            for (List<Cell> row : table.rows()) {
                assertBalance(row, (flow, over) -> sum(flow, row, over), window(row));
            }
            table.total().ifPresent(total -> {
                assertBalance(total, this::total, window);
                assertRest(ColumnName.EXPORTS, "");
                assertRest(ColumnName.IMPORTS, "");
            });
        }

        private void assertBalance(
                List<Cell> row, BiFunction<Set<Flow>, Window, Optional<BigDecimal>> sum, Window ofRow) {
            assertAmount(ColumnName.EXPORTS, "", row, sum.apply(EnumSet.of(Flow.EXPORT), ofRow));
            assertAmount(ColumnName.IMPORTS, "", row, sum.apply(EnumSet.of(Flow.IMPORT), ofRow));
            assertAmount(ColumnName.BALANCE, "", row, balance(sum, ofRow));
            for (Comparison comparison : comparisons) {
                assertAmount(ColumnName.BASE_BALANCE, suffix(comparison), row, balance(sum, comparison.base(ofRow)));
            }
        }

        private Optional<BigDecimal> balance(BiFunction<Set<Flow>, Window, Optional<BigDecimal>> sum, Window over) {
            return sum.apply(EnumSet.of(Flow.EXPORT), over)
                    .flatMap(exports -> sum.apply(EnumSet.of(Flow.IMPORT), over).map(exports::subtract));
        }

        /** The sum of squared shares of all listed. */
        void concentration() {
            if (table == null) {
                return;
            }
            for (List<Cell> row : table.rows()) {
                Set<Flow> flows = slice.flows();
                Optional<BigDecimal> whole = sum(row, window(row));
                List<String> parts = markets().isEmpty()
                        ? data.listed(
                                new Asked(Flow.EXPORT, data.reporters, List.of(), List.of(), compared, false),
                                data.reporters.get(0))
                        : counted(markets());
                BigDecimal squares = BigDecimal.ZERO;
                int count = 0;
                for (String part : parts) {
                    Optional<BigDecimal> value = sum(
                            flows,
                            isBy(Dimension.REPORTER) ? List.of(reporter(label(row, Dimension.REPORTER))) : reporters(),
                            List.of(part),
                            isBy(Dimension.PRODUCT) ? whole(label(row, Dimension.PRODUCT), "TOTAL") : products(),
                            window(row));
                    if (value.isPresent() && whole.isPresent() && whole.get().signum() > 0) {
                        BigDecimal share = value.get().divide(whole.get(), MathContext.DECIMAL64);
                        squares = squares.add(share.multiply(share));
                        count += value.get().signum() > 0 ? 1 : 0;
                    }
                }
                assertAmount(ColumnName.HHI, "", row, count == 0 ? Optional.empty() : Optional.of(squares));
            }
        }

        private void assertShare(List<Cell> row, Optional<BigDecimal> part, Optional<BigDecimal> whole) {
            assertAmount(ColumnName.VALUE, "", row, part);
            assertAmount(
                    ColumnName.SHARE,
                    "",
                    row,
                    part.isPresent() && whole.isPresent() ? percent(part.get(), whole.get()) : Optional.empty());
        }

        private Optional<BigDecimal> whole(ShareWhole of, Window over) {
            boolean isOfMarkets = of == ShareWhole.TOTAL || of == ShareWhole.ALL && isBy(Dimension.MARKET);
            boolean isOfProducts = of == ShareWhole.TOTAL || of == ShareWhole.ALL && isBy(Dimension.PRODUCT);
            return sum(
                    slice.flows(),
                    reporters(),
                    isOfMarkets ? List.of() : counted(markets()),
                    isOfProducts ? List.of() : products(),
                    over);
        }

        private Optional<BigDecimal> total(Window over) {
            return total(slice.flows(), over);
        }

        private Optional<BigDecimal> total(Set<Flow> flows, Window over) {
            return sum(flows, reporters(), counted(markets()), products(), over);
        }

        private Optional<BigDecimal> sum(List<Cell> row, Window over) {
            return sum(isBy(Dimension.FLOW) ? flow(label(row, Dimension.FLOW)) : slice.flows(), row, over);
        }

        private Optional<BigDecimal> sum(Set<Flow> flows, List<Cell> row, Window over) {
            return sum(
                    flows,
                    isBy(Dimension.REPORTER) ? List.of(reporter(label(row, Dimension.REPORTER))) : reporters(),
                    isBy(Dimension.MARKET) ? whole(label(row, Dimension.MARKET), "World") : counted(markets()),
                    isBy(Dimension.PRODUCT) ? whole(label(row, Dimension.PRODUCT), "TOTAL") : products(),
                    over);
        }

        private Optional<BigDecimal> sum(
                Set<Flow> flows, List<String> reporters, List<String> markets, List<String> products, Window over) {
            BigDecimal all = BigDecimal.ZERO;
            for (Flow flow : flows) {
                Optional<BigDecimal> one = data.sum(
                        new Asked(flow, reporters, markets, products, compared, isBy(Dimension.PRODUCT)), over);
                if (one.isEmpty()) {
                    return one;
                }
                all = all.add(one.get());
            }
            return Optional.of(all);
        }

        private static Set<Flow> flow(String label) {
            return EnumSet.of(label.equals("exports") ? Flow.EXPORT : Flow.IMPORT);
        }

        private static String reporter(String label) {
            return label.equals("not named") ? "" : label;
        }

        private static List<String> whole(String label, String all) {
            return label.equals(all) || label.endsWith("listed") ? List.of() : List.of(label);
        }

        private List<String> reporters() {
            return data.reporters;
        }

        private List<String> markets() {
            List<String> asked =
                    slice.markets().wanted().stream().map(term -> term.text()).toList();
            return asked.equals(List.of("World")) ? List.of() : asked;
        }

        private List<String> products() {
            return slice.products().wanted().stream()
                    .map(term -> term.text())
                    .distinct()
                    .toList();
        }

        /** Without those that lie within another one that is asked for. */
        private static List<String> counted(List<String> markets) {
            return markets.contains("EU")
                    ? markets.stream()
                            .filter(market -> !market.equals("Germany") && !market.equals("France"))
                            .toList()
                    : markets;
        }

        private boolean isBy(Dimension dimension) {
            return slice.by().contains(dimension);
        }

        private Window window(List<Cell> row) {
            return isBy(Dimension.PERIOD) ? (Window) ((Cell.Label) row.get(at(Dimension.PERIOD, ""))).text() : window;
        }

        private String label(List<Cell> row, Dimension dimension) {
            return ((Cell.Label) row.get(at(dimension, ""))).text().toString();
        }

        /** Rows that are counted and the rest make the total, where it and all of them are known. */
        private void assertRest(ColumnName name, String comparison) {
            int at = at(name, comparison);
            Cell total = table.total().orElseThrow().get(at);
            if (!(total instanceof Cell.Value whole)) {
                return;
            }
            List<String> labels = isBy(Dimension.MARKET)
                    ? table.rows().stream()
                            .map(row -> label(row, Dimension.MARKET))
                            .toList()
                    : List.of();
            BigDecimal rows = BigDecimal.ZERO;
            for (List<Cell> row : table.rows()) {
                boolean counts = labels.isEmpty() || counted(labels).contains(label(row, Dimension.MARKET));
                if (counts && row.get(at) instanceof Cell.Value value) {
                    rows = rows.add(value.number());
                }
            }
            List<Cell> rest = table.rest().stream().map(other -> other.get(at)).toList();
            boolean isGroupBeyondMembers = markets().contains("EU")
                    && table.notes().stream()
                            .anyMatch(note -> note.text().toString().startsWith("EU is not the sum"));
            if (!isGroupBeyondMembers && rest.stream().allMatch(Cell.Value.class::isInstance)) {
                BigDecimal other = rest.stream()
                        .map(cell -> ((Cell.Value) cell).number())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                // a group that is asked for is in no sum of its members, and may be more than they are
                assertThat(other.signum() >= 0 || markets().contains("EU"))
                        .as("rest of %s %s is %s%n%s", name, comparison, other, told)
                        .isTrue();
                if (!isBy(Dimension.MARKET) && !isBy(Dimension.PRODUCT)) {
                    assertThat(other)
                            .as("rest of %s %s%n%s", name, comparison, told)
                            .isZero();
                }
                assertThat(rows.add(other))
                        .as("%s %s and their rest%n%s", name, comparison, told)
                        .isEqualByComparingTo(whole.number());
            }
        }

        private void assertAmount(ColumnName name, String comparison, List<Cell> row, Optional<BigDecimal> expected) {
            Cell cell = row.get(at(name, comparison));
            if (isOfMixedPeriods) {
                return;
            }
            Optional<BigDecimal> actual =
                    cell instanceof Cell.Value value ? Optional.of(value.number()) : Optional.empty();
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
                    .as("%s %s of %s is %s, not %s%n%s", name, comparison, row.get(0), cell, expected, told)
                    .isTrue();
        }

        private Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64));
        }

        private String suffix(Comparison comparison) {
            return comparisons.size() > 1 ? comparison.suffix() : "";
        }

        private boolean has(Object name, String comparison) {
            return table.columns().stream()
                    .anyMatch(column ->
                            column.name().equals(name) && column.comparison().equals(comparison));
        }

        private int at(Object name, String comparison) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                if (column.name().equals(name) && column.comparison().equals(comparison)) {
                    return i;
                }
            }
            throw new AssertionError("no " + name + " " + comparison + "\n" + told);
        }
    }
}
