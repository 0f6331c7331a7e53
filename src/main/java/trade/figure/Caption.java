package trade.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trade.cube.Breakdown;
import trade.cube.Dimension;
import trade.cube.Measure;
import trade.cube.Row;
import trade.cube.Slice;
import trade.cube.Window;
import trade.cube.WindowChoice;
import trade.table.Cell;
import trade.table.Column;
import trade.table.Note;
import trade.table.Unit;

/** The words around the numbers: what a table shows, over which windows, and what to know of it. */
record Caption(Slice slice, Breakdown breakdown, List<Comparison> comparisons, boolean isCalendarTold) {

    private static final Set<String> LUNAR = Set.of("Vietnam", "China");

    private static final String OTHER = "Other (not listed)";
    private static final String OVERLAP = "Counted in several rows";

    Caption(Slice slice, Breakdown breakdown, List<Comparison> comparisons) {
        this(slice, breakdown, comparisons, false);
    }

    /**
     * The label columns: the dimensions of the rows, or the market where there is one row only; and the unit of quantities,
     * which may differ from row to row.
     */
    List<Column> labelColumns() {
        List<Dimension> by = slice.by().isEmpty() ? List.of(Dimension.MARKET) : slice.by();
        List<String> names = new ArrayList<>(by.stream().map(Caption::word).toList());
        if (isQuantity()) {
            names.add("unit");
        }
        return names.stream().map(Column::label).toList();
    }

    List<Cell> labels(Row row) {
        return cells(names(row), row.unit());
    }

    /** What a row is called in a sentence. */
    String name(Row row) {
        return String.join(" ", names(row));
    }

    private List<String> names(Row row) {
        return slice.by().isEmpty() ? List.of(breakdown.market()) : row.labels();
    }

    List<Cell> total(Row row) {
        return first("Total", row.unit());
    }

    List<Cell> other() {
        return first(breakdown.rowsOverlap() ? OVERLAP : OTHER, "");
    }

    /** The labels of a row that is none of the breakdown. */
    List<Cell> labelled(String label) {
        return first(label, "");
    }

    private List<Cell> first(String label, String unit) {
        List<String> labels = new ArrayList<>(List.of(label));
        slice.by().stream().skip(1).forEach(dimension -> labels.add(""));
        return cells(labels, unit);
    }

    private List<Cell> cells(List<String> labels, String unit) {
        List<Cell> cells = new ArrayList<>(labels.stream().map(Cell::label).toList());
        if (isQuantity()) {
            cells.add(Cell.label(unit));
        }
        return cells;
    }

    private boolean isQuantity() {
        return slice.measure() == Measure.QUANTITY;
    }

    /** The column of amounts over the window. */
    Column amounts() {
        String name = slice.measure().toString();
        return Column.of(name, heading(breakdown.window(), name), Unit.VALUE);
    }

    /** The column, told from those of other comparisons where there are several. */
    Column column(Column column, Comparison comparison) {
        return comparisons.size() > 1 ? column.in(comparison.suffix()) : column;
    }

    /** The heading of amounts over one window, or the word for it where each row has a window of its own. */
    String heading(Window window, String word) {
        return slice.by().contains(Dimension.PERIOD) ? word : window.toString();
    }

    /** What holds for all rows, by field name. */
    Map<String, String> context() {
        Map<String, String> context = new LinkedHashMap<>();
        if (!breakdown.reporter().isEmpty()) {
            context.put("reporter", breakdown.reporter());
        }
        context.put(
                "flow",
                slice.flows().size() > 1
                        ? "total"
                        : slice.flows().iterator().next().toString());
        context.put("period", breakdown.window().toString());
        for (Comparison comparison : comparisons) {
            Column base = column(Column.label("base_period"), comparison);
            context.put(
                    base.field(Optional.empty()),
                    comparison.base(breakdown.window()).toString());
        }
        context.put("market", breakdown.market());
        context.put("product", breakdown.product());
        labelColumns().forEach(column -> context.remove(column.name()));
        return context;
    }

    /** "Exports to United States by product, 2024-01 against 2023-01". */
    String title(String what) {
        boolean isOneReporter = !slice.by().contains(Dimension.REPORTER)
                && !breakdown.reporter().isEmpty();
        StringBuilder title = new StringBuilder(isOneReporter ? breakdown.reporter() + ": " + what : what);
        if (isQuantity()) {
            title.append(" (quantity)");
        }
        if (!slice.by().contains(Dimension.PRODUCT) && !slice.products().isAll()) {
            title.append(" of ").append(breakdown.product());
        }
        if (!slice.by().contains(Dimension.MARKET) && !slice.markets().isAll()) {
            title.append(preposition()).append(breakdown.market());
        }
        if (!slice.by().isEmpty()) {
            List<String> by = slice.by().stream().map(Caption::word).toList();
            title.append(" by ").append(String.join(" and ", by));
        }
        title.append(", ").append(breakdown.window());
        if (!comparisons.isEmpty()) {
            List<String> bases = comparisons.stream()
                    .map(comparison -> comparison.base(breakdown.window()).toString())
                    .toList();
            title.append(" against ").append(String.join(" and ", bases));
        }
        return title.toString();
    }

    /** What the flows of the slice are called. */
    String flows() {
        return slice.flows().size() > 1
                ? "Exports and imports"
                : capitalized(slice.flows().iterator().next().plural().toString());
    }

    private String preposition() {
        return slice.flows().size() > 1
                ? " with "
                : slice.flows().iterator().next().isOutward() ? " to " : " from ";
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What to know of the numbers that were read off the breakdown. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Window window = breakdown.window();
        if (slice.window().kind() == WindowChoice.Kind.LATEST) {
            notes.add(new Note(window + " is the latest period in the data", false));
        }
        if (isAroundTet(window) && !isCalendarTold) {
            notes.add(new Note(
                    "Tết moves between January and February, and so do working days: growth --calendar tet, or"
                            + " both months together, tells that apart",
                    true));
        }
        if (comparisons.stream().anyMatch(comparison -> comparison.isSeasonal(window))) {
            notes.add(new Note("changes on the previous period are not seasonally adjusted", false));
        }
        for (Comparison comparison : comparisons) {
            notes.add(Note.detail(comparison.base(window) + " is the base of " + comparison.current(window) + ": "
                    + comparison.words()));
        }
        breakdown.details().forEach(detail -> notes.add(Note.detail(detail)));
        breakdown.remarks().forEach(remark -> notes.add(new Note(remark, false)));
        breakdown.warnings().forEach(warning -> notes.add(new Note(warning, true)));
        return notes;
    }

    /** Whether a January or a February is compared that is of a country in which the lunar new year stops trade. */
    private boolean isAroundTet(Window window) {
        boolean isOfLunarYear = LUNAR.stream()
                .anyMatch(country -> breakdown.reporter().equals(country)
                        || breakdown.market().equals(country));
        boolean isOneOfThem = window.months() == 1 && (window.isInMonth(1) || window.isInMonth(2));
        return isOfLunarYear && isOneOfThem && !comparisons.isEmpty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
