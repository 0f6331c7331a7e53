package trade.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trade.cube.Dimension;
import trade.cube.Reason;
import trade.cube.Window;
import trade.table.Cell;
import trade.table.ColumnName;
import trade.table.Table;

/**
 * How rows, what a total has beyond them and the total go together, whichever rows are shown.
 *
 * @param isOfAll whether nothing is selected, so that no total is less than its rows
 */
record CheckedRest(NamedCells cells, boolean isOfAll) {

    /** Rows that are counted and the rest make the total, where it and all of them are known. */
    void assertAddsUp(ColumnName name, String comparison) {
        int at = cells.at(name, comparison);
        Cell total = cells.table().total().orElseThrow().get(at);
        if (!(total instanceof Cell.Value whole) || !hasRest()) {
            return;
        }
        BigDecimal rows = NamedCells.sumOf(cells.counted(cells.table().rows()), at);
        if (isOverlapKnown(at)
                && !cells.isGroupBeyondMembers()
                && cells.table().rest().stream().allMatch(row -> row.get(at) instanceof Cell.Value)) {
            BigDecimal other = NamedCells.sumOf(cells.table().rest(), at);
            // a group that is asked for is in no sum of its members, and may be more than they are
            assertThat(other.signum() >= 0 || !isOfAll)
                    .as(() -> "rest of " + name + " " + comparison + " is " + other + cells.told())
                    .isTrue();
            boolean areAllKnown = cells.table().rows().stream().allMatch(row -> row.get(at) instanceof Cell.Value);
            // what is of years alone is in no row of months
            boolean isOfOtherLengths = cells.drawn().data().isMixed && cells.isBy(Dimension.PERIOD);
            if (areAllKnown && !isOfOtherLengths && !cells.isBy(Dimension.MARKET) && !cells.isBy(Dimension.PRODUCT)) {
                assertThat(other)
                        .as(() -> "rest of " + name + " " + comparison + cells.told())
                        .isZero();
            }
            assertThat(rows.add(other))
                    .as(() -> name + " " + comparison + " and their rest" + cells.told())
                    .isEqualByComparingTo(whole.number());
        }
    }

    /** What a total has beyond its rows is called so where some of them are withheld, and has no growth where others are than before. */
    void assertIsOfSameParts(Comparison comparison) {
        if (comparison.current(window()).equals(window())) {
            int base = cells.at(ColumnName.BASE, cells.suffix(comparison));
            int value = cells.at(ColumnName.VALUE, "");
            boolean areSame = cells.counted(cells.table().rows()).stream()
                    .allMatch(row -> row.get(base) instanceof Cell.Value == row.get(value) instanceof Cell.Value);
            for (List<Cell> rest : cells.table().rest()) {
                String label = ((Cell.Label) rest.get(0)).text().toString();
                if (label.startsWith("Other (")) {
                    assertThat(label.contains("withheld"))
                            .as(() -> label + cells.told())
                            .isEqualTo(cells.counted(cells.table().rows()).stream()
                                    .map(row -> row.get(value))
                                    .anyMatch(cell -> cell instanceof Cell.Missing missing
                                            && missing.reason() instanceof Reason reason
                                            && reason.isOfOffice()));
                    assertThat(areSame
                                    || rest.get(cells.at(ColumnName.GROWTH, cells.suffix(comparison)))
                                            instanceof Cell.Missing)
                            .as(() -> "growth of " + label + cells.told())
                            .isTrue();
                }
            }
        }
    }

    /** The first rows of all, in the order of a column, and what the others come to. */
    void assertListing(Table listed, Listing listing) {
        ColumnName order = listing.order().orElseThrow();
        int at = cells.at(
                order,
                cells.has(order, "") ? "" : cells.suffix(cells.comparisons().get(0)));
        int top = Math.min(listing.top().orElseThrow(), cells.table().rows().size());
        Map<List<String>, List<Cell>> all = new HashMap<>();
        cells.table().rows().forEach(row -> all.put(cells.labels(row), row));
        List<BigDecimal> best = cells.table().rows().stream()
                .map(row -> row.get(at))
                .filter(Cell.Value.class::isInstance)
                .map(cell -> ((Cell.Value) cell).number())
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        assertThat(listed.rows()).as(() -> listing + cells.told()).hasSize(top);
        for (int i = 0; i < top; i++) {
            int place = i;
            List<Cell> row = listed.rows().get(i);
            assertThat(row.get(at))
                    .as(() -> listing + ": row " + place + cells.told())
                    .satisfies(cell -> assertThat(
                                    cell instanceof Cell.Value value
                                            ? place < best.size()
                                                    && value.number().compareTo(best.get(place)) == 0
                                            : place >= best.size())
                            .isTrue());
            // places are by share where that is the order: the other way round where the whole is below zero
            int from = cells.figure() instanceof Rank && order == ColumnName.SHARE ? 1 : 0;
            assertThat(row.subList(from, row.size()))
                    .as(() -> listing + cells.told())
                    .isEqualTo(all.get(cells.labels(row)).subList(from, row.size()));
        }
        assertThat(listed.total())
                .as(() -> listing + cells.told())
                .isEqualTo(cells.table().total());
        if (listed.total().isPresent()
                && (listing.others() || top == cells.table().rows().size() && !(cells.figure() instanceof Rank))) {
            List<Integer> columns = Stream.of(ColumnName.VALUE, ColumnName.EXPORTS, ColumnName.IMPORTS)
                    .filter(name -> cells.has(name, ""))
                    .map(name -> cells.at(name, ""))
                    .toList();
            for (int column : columns) {
                assertListed(listed, column, listing);
            }
            cells.comparisons().stream()
                    .filter(comparison -> cells.has(ColumnName.BASE, cells.suffix(comparison)))
                    .forEach(comparison ->
                            assertListed(listed, cells.at(ColumnName.BASE, cells.suffix(comparison)), listing));
        }
    }

    /** Rows shown and the rest come to what all rows and their rest do. */
    private void assertListed(Table listed, int at, Listing listing) {
        boolean isKnown = Stream.of(listed.rest(), cells.table().rest())
                .flatMap(List::stream)
                .allMatch(row -> row.get(at) instanceof Cell.Value);
        if (isKnown
                && hasRest()
                && isOverlapKnown(at)
                && !cells.isGroupBeyondMembers()
                && cells.table().total().orElseThrow().get(at) instanceof Cell.Value) {
            assertThat(NamedCells.sumOf(cells.counted(listed.rows()), at).add(NamedCells.sumOf(listed.rest(), at)))
                    .as(() -> listing + ", column " + at + cells.told())
                    .isEqualByComparingTo(
                            NamedCells.sumOf(cells.counted(cells.table().rows()), at)
                                    .add(NamedCells.sumOf(cells.table().rest(), at)));
        }
    }

    /** What rows have in common is not known where one of them is not. */
    private boolean isOverlapKnown(int at) {
        boolean areApart = cells.table().notes().stream()
                .noneMatch(note -> note.text().toString().contains("counted once in their total"));
        return areApart
                || !cells.table().rest().isEmpty()
                        && cells.table().rows().stream().allMatch(row -> row.get(at) instanceof Cell.Value);
    }

    /** Of a total that is not known now there is no rest, nor of one that rows by period are not told of. */
    private boolean hasRest() {
        boolean areInLongerPeriods = cells.isBy(Dimension.PERIOD)
                && cells.table().rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell ->
                                cell instanceof Cell.Missing missing && missing.reason() == Reason.LONGER_PERIOD);
        return !areInLongerPeriods && isTotalKnown();
    }

    private boolean isTotalKnown() {
        return !cells.has(ColumnName.VALUE, "")
                || cells.table().total().orElseThrow().get(cells.at(ColumnName.VALUE, "")) instanceof Cell.Value;
    }

    private Window window() {
        return cells.slice().time().window().outer().orElseThrow();
    }
}
